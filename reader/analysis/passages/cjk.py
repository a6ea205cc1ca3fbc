"""Speakers next to quotes in Chinese, Japanese and Korean, found by patterns instead of tokens."""

from reader.analysis.languages.scripts import is_cjk
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.reference.mentions import Mention
from reader.startup.lazy_regex import lazily

_NAME = r"[^\s。！？，、；：:,“”「」『』《》（）()]{2,16}?"
_BEFORE = lazily(
    rf"(?:^|[\s。！？，、；”」』])(?P<name>{_NAME})(?:在[^。！？]{{1,30}}?)?"
    r"(?P<cue>(?:对[^。！？，]{1,12})?(?:说道|说|說道|說|表示|指出|强调|強調|称|稱|认为|認為|宣布|补充|補充|回应|回應|告诉记者))"
    r"[：:，,]?\s*$"
)
_AFTER_ZH = lazily(
    r"\s*[，,]?(?P<name>[^\s。！？，、；：:,“”「」『』《》（）()]{2,10}?)"
    r"(?P<cue>说道|说|說道|說|问道|问|問道|問|答道|回答|笑道|喊道|叫道|表示|补充|補充|写道|寫道)"
    r"(?=[，。：,；！？])"
)
_AGE = r"(?:[（(][^）)]{1,12}[）)])?"
_AFTER_JA = lazily(
    r"\s*と(?P<cue>述べ|語[っり]|語る|話[しす]|言[っう]|訴え|答え|明かし|振り返[っる]|明らかにし|打ち明け"
    r"|(?:説明|強調|主張|コメント|発言|回答|答弁|宣言|発表|指摘|批判|反論|断言|声明|予告|謝罪|約束)"
    r"(?=[しすをな。、]|$))"
)
_TOPIC_JA = lazily(rf"(?:^|[\s。！？、])(?P<name>{_NAME}){_AGE}(?:は|が)[、，]?[^。！？]{{0,30}}$")
_SUBJECT_BESIDE_JA = lazily(rf"(?:^|[\s。！？、])(?P<name>{_NAME}){_AGE}(?:は|が)[、，]?$")
_NAMED_AFTER_JA = lazily(
    rf"\s*と、?(?P<name>{_NAME})(?:は|が|も)[^。！？]{{0,12}}?"
    r"(?P<cue>述べ|語|話|言|笑|説明|強調|主張|答え|振り返|呼びかけ)"
)
_ANSWER_JA = lazily(
    rf"(?:^|[\s。！？、])(?P<name>{_NAME})(?:は|が)[、，]?[^。！？「」]{{0,30}}"
    r"(?P<cue>答え|述べ|語|話し|言っ|説明し|つぶやい|こう言)[^。！？「」]{0,4}[。：]?\s*$"
)
_CALLED_JA = lazily(r"\s*と(?P<cue>呼|評し|表現し|名付け|形容し)")
_SUBJECT_JA = lazily(
    rf"(?:^|[\s。！？])(?P<name>[^\s。！？，、「」『』（(]{{2,24}}?){_AGE}"
    r"(?:は|が)[、，]?[^。！？]{0,30}$"
)
_TOPIC_KO = lazily(r"(?:^|\s)(?P<name>[\uac00-\ud7af]{2,12}?)(?:은|는|이|가)\s[^.!?]{0,30}$")
_AFTER_KO = lazily(
    r"\s*(?:이라|라|이)?고\s(?P<cue>말했|밝혔|전했|강조했|주장했|설명했|덧붙였|지적했|답했|했다|한다)"
)
_HONORIFIC_JA = lazily(r"(?:さん|氏|様|先生|女史)$")
_NAME_SIGNS = "[\u30a0-\u30ff\u4e00-\u9fff]"  # katakana and kanji, in which no particle is written
_SAMPLE = 20_000  # code points searched for a fuller form of a name
_REACH = 60  # code points searched before the quote
_MAX_NAMES = 100  # names of a text that are looked up


class CjkSpeakers:
    """Finds the speakers of Chinese, Japanese and Korean quotes in one text."""

    __slots__ = ("_names", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._names: dict[str, str] = {}

    def speaker_of(self, words: Quoted) -> Mention | None:
        """Return the speaker next to a quote with CJK characters, or None."""
        text, start = self._text, words.start
        if not any(is_cjk(sign) for sign in text[start : min(words.end, start + 40)]):
            return None
        beside = _speaker_beside(text, words.open, words.close)
        if beside is None:
            return None
        return Mention(*beside, name=self._fullest_form(text[beside[0] : beside[1]]))

    def _fullest_form(self, written: str) -> str:
        """Return the fullest form of a name, cached; names past `_MAX_NAMES` are left unchanged."""
        known = self._names.get(written)
        if known is None:
            crowded = len(self._names) >= _MAX_NAMES
            known = self._names[written] = written if crowded else _full_name(self._text, written)
        return known


def _speaker_beside(text: str, opening: int, closing: int) -> tuple[int, int, int, int] | None:
    """Return ``(start, end, cue start, cue end)`` of the speaker of the quote between the marks.

    "王芳说：“…”" names the speaker before the verb; "森田首相は「…」と述べた" before は, with the
    verb after the quote. Cost: bounded by a constant.
    """
    start = max(0, opening - _REACH)
    start = max(start, text.rfind("\n", start, opening) + 1)
    before = text[start:opening]
    match = _BEFORE.search(before)
    if match is not None:
        a, b, c, d = *match.span("name"), *match.span("cue")
        return start + a, start + b, start + c, start + d
    said = _AFTER_ZH.match(text, closing, closing + 20)
    if said is not None:
        return *said.span("name"), *said.span("cue")
    korean = _AFTER_KO.match(text, closing, closing + 20)
    subject = _TOPIC_KO.search(before) if korean is not None else None
    if korean is not None and subject is not None:
        a, b = subject.span("name")
        return start + a, start + b, *korean.span("cue")
    answered = _ANSWER_JA.search(before)
    if answered is not None:
        (a, b), (c, d) = answered.span("name"), answered.span("cue")
        return start + a, start + b, start + c, start + d
    called = _CALLED_JA.match(text, closing, closing + 12)
    subject = _SUBJECT_JA.search(before) if called else None
    if called is not None and subject is not None:
        a, b = subject.span("name")
        return start + a, start + b, *called.span("cue")
    named = _NAMED_AFTER_JA.match(text, closing, closing + 40)
    if named is not None:
        return *named.span("name"), *named.span("cue")
    after = _AFTER_JA.match(text, closing, closing + 20)
    topic = (_SUBJECT_BESIDE_JA.search(before) or _TOPIC_JA.search(before)) if after else None
    if after is not None and topic is not None:
        a, b = topic.span("name")
        return start + a, start + b, *after.span("cue")
    return None


def _full_name(text: str, mention: str) -> str:
    """Return a Japanese name in its fullest form: 田中花子 for 田中さん, if the text has it.

    The role before の and the honorific are removed. Cost: one search of the first 20,000 code
    points.
    """
    honorific = _HONORIFIC_JA.search(mention)
    if honorific is None:
        return mention
    name = mention[: honorific.start()].rpartition("の")[2]
    if not name:
        return mention
    import re  # not `lazily`: a pattern built from a text must not be cached

    fuller = re.compile(f"{re.escape(name)}{_NAME_SIGNS}{{1,4}}(?={honorific.group()})")
    found = fuller.search(text, 0, _SAMPLE)
    return found.group() if found else name
