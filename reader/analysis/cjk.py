"""Speakers beside quotes in Chinese and Japanese, where words have no spaces between them."""

import re

_NAME = r"[^\s。！？，、；：:,“”「」『』《》（）()]{2,16}?"
_BEFORE = re.compile(
    rf"(?:^|[\s。！？，、；])(?P<name>{_NAME})(?:在[^。！？]{{1,30}}?)?"
    r"(?P<cue>(?:对[^。！？，]{1,12})?(?:说道|说|說道|說|表示|指出|强调|強調|称|稱|认为|認為|宣布|补充|補充|回应|回應|告诉记者))"
    r"[：:，,]?\s*$"
)
_AFTER_JA = re.compile(r"\s*と(?P<cue>述べ|語っ|話し|言っ|説明し|強調し|主張し|コメントし|発言し)")
_TOPIC_JA = re.compile(rf"(?:^|[\s。！？、])(?P<name>{_NAME})(?:は|が)[、，]?[^。！？]{{0,30}}$")
_NAMED_AFTER_JA = re.compile(
    rf"\s*と、?(?P<name>{_NAME})(?:は|が|も)[^。！？]{{0,12}}?"
    r"(?P<cue>述べ|語|話|言|笑|説明|強調|主張|答え|振り返|呼びかけ)"
)
_REACH = 60  # code points looked at before the quote


def speaker_beside(
    text: str, paragraph: int, opening: int, closing: int
) -> tuple[int, int, int, int] | None:
    """Return ``(start, end, cue start, cue end)`` of the speaker of the quote between the marks.

    "王芳说：“…”" names the speaker before the verb; "森田首相は「…」と述べた" before は, with the
    verb after the quote. Cost: bounded by a constant.
    """
    start = max(paragraph, opening - _REACH)
    before = text[start:opening]
    match = _BEFORE.search(before)
    if match is not None:
        a, b, c, d = *match.span("name"), *match.span("cue")
        return start + a, start + b, start + c, start + d
    named = _NAMED_AFTER_JA.match(text, closing, closing + 40)
    if named is not None:
        return *named.span("name"), *named.span("cue")
    after = _AFTER_JA.match(text, closing, closing + 20)
    topic = _TOPIC_JA.search(before) if after else None
    if after is not None and topic is not None:
        a, b = topic.span("name")
        return start + a, start + b, *after.span("cue")
    return None
