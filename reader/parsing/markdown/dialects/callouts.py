"""Convert callouts, quotations that begin with a mark such as ``[!NOTE]``, to CommonMark.

Sources: https://docs.github.com/en/get-started/writing-on-github (alerts) and
https://help.obsidian.md/callouts
"""

from collections.abc import Iterator, Sequence

from reader.parsing.markdown.dialects.column_tables import FENCES
from reader.startup.lazy_regex import lazily

_CALLOUT = lazily(r"([ ]{0,3}>[> ]{0,10})\[!([A-Za-z]{2,20})\][+-]?[ \t]{0,9}([^\n]{0,200})$")
_QUOTED = lazily(r"[> \t]{0,40}")
_QUOTATIONS = ("quote", "cite")


def convert_callouts(text: str) -> str:
    """Return Markdown with callouts as a bold title and the text below it, except in code.

    Those of the kind "quote" stay quotations; a name in their title says whose. Cost: linear.
    """
    return "\n".join(_lines(text.split("\n"))) if "[!" in text else text


def _lines(lines: Sequence[str]) -> Iterator[str]:
    fence = ""
    fence_depth = 0  # of the quotation with the open fence
    open_depths: list[int] = []  # of the callouts around a line
    signature = marks = ""  # below the open quotation, and its marks
    for line in lines:
        depth, content = _split_quoted(line)
        if fence and depth < fence_depth:
            fence = ""
        if content.startswith(fence or FENCES):
            fence, fence_depth = ("", 0) if fence else (content[:3], depth)
        while open_depths and depth < open_depths[-1]:
            open_depths.pop()
        if signature and depth < marks.count(">"):
            yield f"{marks}\n{marks} — {signature}\n"
            signature = ""
        callout = None if fence or "[!" not in line else _CALLOUT.match(line)
        if callout is None:
            yield _without_marks(line, len(open_depths))
            continue
        name, title = callout[2].lower(), callout[3].strip()
        is_quotation = name in _QUOTATIONS
        if is_quotation and not signature and (not title or _is_name(title)):
            signature, marks = title, callout[1].rstrip()
            continue
        if not is_quotation and depth not in open_depths[-1:]:  # else it follows the open one
            open_depths.append(depth)
        yield _without_marks(f"{callout[1]}**{title or callout[2].title()}**", len(open_depths))
        yield _without_marks(callout[1].rstrip(), len(open_depths))
    if signature:
        yield f"{marks}\n{marks} — {signature}"


def _is_name(title: str) -> bool:
    from reader.parsing.lines.signatures import names_person  # for few texts

    return names_person(title)


def _split_quoted(line: str) -> tuple[int, str]:
    """Return the quotation depth of a line, and its text without marks and indentation."""
    found = _QUOTED.match(line)
    marks = found[0] if found else ""
    return marks.count(">"), line[len(marks) :]


def _without_marks(line: str, count: int) -> str:
    """Return a line without its first marks of a quotation."""
    for _ in range(count):
        before, mark, rest = line.partition(">")
        if not mark or before.strip():
            break
        line = before + rest.removeprefix(" ")
    return line
