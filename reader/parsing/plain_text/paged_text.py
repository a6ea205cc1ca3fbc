"""Plain text laid out for printing: running heads, form feeds, headings at the left margin."""

from collections.abc import Sequence
from itertools import islice, pairwise

from reader.parsing.lines.chunks import indent_of
from reader.startup.lazy_regex import IGNORECASE, MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.parsing.lines.hyphenation import LineJoiner

PAGE_MARK = "[Page "
_PAGE_FOOT = lazily(r"^\S[^\n]{0,80}\s\[Page \d{1,4}\][ \t]{0,9}$", MULTILINE)
_FEW_FEET = 2
_DIGITS = lazily(r"\d{1,9}")
_GAP = lazily(r"\S {4,}\S")  # between text at the left margin and text at the right
_NUMBER = lazily(r"(?:appendix\s)?[a-z\d]{1,3}((?:\.\d{1,3})*)\.?\s", IGNORECASE)
_LINE_NUMBER = lazily(r" {0,12}(\d{1,2})(?: {1,3}((?: {0,60}\S[^\n]*)?)|[ \t]*)$")
_QUESTIONS = ("Q. ", "Q: ")  # beside whose answers, "A. I did" is no heading
TURN_START = lazily(r"(?:[QA][.:]|[QA](?= {2})|[A-Z][A-Z.'’ -]{2,40}:)\s")
"""With what somebody begins to speak in a transcript: "Q. Why?", "MS. TAL: I do."."""
_WIDE_TURN_START = lazily(r"^[ \t]*([QA])[.:]?[ \t]{2,}(?=\S)")  # "Q    Who lit it?"
_WIDE_QUESTION = lazily(r"[ \t]*Q[.:]?[ \t]{2,}\S")
_FEWEST_TURNS = 3  # in a transcript
_FEWEST_NUMBERED = 8  # lines
_MOSTLY_NUMBERED = 0.7  # share of the lines
_MOST_RUNNING = 2  # lines at the top or bottom of a page that may be repeated
_FEWEST_SHARE = 3  # a third of the pages have a running line below another one
_CENTRED = " " * 8
_SAMPLED_CHUNKS = 40  # chunks
_FEWEST_INDENTED = 6
_FEWEST_LETTERHEAD_LINES = 2  # lines
_LONGEST_HEADING = 70  # characters
_PARAGRAPH_ENDS = tuple('.!?:;"”)]')
_NOT_AT_HEADING_END = ".,;:。，；：、"


def insert_form_feeds(text: str) -> str:
    """Return `text` with a form feed after each page foot ("[Page 1]"), if there are several.

    Some copies of such texts have lost their form feeds. Cost: linear.
    """
    feet = list(islice(_PAGE_FOOT.finditer(text), _FEW_FEET))
    return _PAGE_FOOT.sub("\\g<0>\n\f", text) if len(feet) == _FEW_FEET else text


def remove_running_heads(text: str) -> str:
    """Return `text` without form feeds and without the running heads and feet next to them.

    A paragraph that continues on the next page is joined. Cost: linear.
    """
    pages = [page.strip("\n").split("\n") for page in text.replace("\r\n", "\n").split("\f")]
    pages = [page for page in pages if any(map(str.strip, page))]
    running = _running_lines(pages)
    parts: list[str] = []
    joiner: LineJoiner | None = None
    for page in pages:
        lines = _without_running_lines(page, running)
        first = next((line for line in lines if line.strip()), "")
        text = "\n".join(lines).strip("\n")
        if parts and _continues_paragraph(parts[-1], first):
            if parts[-1].endswith("-"):
                joiner = joiner or _joiner_of(pages)
                parts[-1] = _before_rest_of_word(parts[-1], first.strip(), joiner)
                parts.append(text.lstrip())
            else:
                parts.append(f" {text.lstrip()}")
        else:
            parts.append(f"\n\n{text}" if parts else text)
    return "".join(parts)


def _running_lines(pages: list[list[str]]) -> set[str]:
    """Return the keys of lines that several pages begin or end with, or have right beside those.

    Beside those, many pages must have it: on a few, it may be whose turn it is in a play.
    """
    from collections import Counter  # few texts have pages

    running: set[str] = set()
    edges = [(page[0], page[-1]) for page in pages]
    for at in range(1, _MOST_RUNNING + 1):
        keys = ({_running_line_key(top), _running_line_key(foot)} for top, foot in edges)
        counts = Counter(key for page in keys for key in page)
        fewest = 2 if at == 1 else max(2, len(pages) // _FEWEST_SHARE)
        running |= {key for key, times in counts.items() if times >= fewest and key}
        edges = [
            (
                page[at] if _running_line_key(page[at - 1]) in running else "",
                page[-at - 1] if _running_line_key(page[-at]) in running else "",
            )
            for page in pages
            if len(page) > 2 * at
        ]
    return running


def _joiner_of(pages: list[list[str]]) -> "LineJoiner":
    from reader.parsing.lines.hyphenation import LineJoiner  # few pages end inside a word

    return LineJoiner([line.strip() for page in pages for line in page])


def _before_rest_of_word(text: str, line: str, joiner: "LineJoiner") -> str:
    """Return a text that ends in a hyphen as it stands before the rest of the word, in `line`."""
    last = text[text.rfind("\n") + 1 :].strip()
    if not last[-2:-1].isalpha():
        return f"{text} "  # the harbour -
    return text[:-1] if joiner.is_hyphenated(last, line) else text


def _without_running_lines(page: list[str], running: set[str]) -> list[str]:
    """Return the lines of a page without the running heads and feet."""
    start, end = 0, len(page)
    while start < min(_MOST_RUNNING, end) and _running_line_key(page[start]) in running:
        start += 1
    while (
        end > start
        and end > len(page) - _MOST_RUNNING
        and _running_line_key(page[end - 1]) in running
    ):
        end -= 1
    return page[start:end]


def _running_line_key(line: str) -> str:
    return " ".join(_DIGITS.sub("0", line[:200]).split())


def _continues_paragraph(before: str, line: str) -> bool:
    """Whether `line`, first on a page, continues the paragraph at the end of the page before."""
    last = before[before.rfind("\n") + 1 :]
    same_indent = indent_of(line) == indent_of(last)
    return same_indent and line.lstrip()[:1].islower() and not last.endswith(_PARAGRAPH_ENDS)


def remove_line_numbers(text: str) -> str:
    """Return a text without the numbers of its lines, if nearly all lines of each page have one.

    Transcripts of courts and drafts of bills have them. With blank lines between, only those of
    transcripts are told from the numbers of paragraphs. What stands in columns there, "Q" and the
    question, is written as elsewhere. Cost: linear.
    """
    lines = text.split("\n")
    numbered = [_LINE_NUMBER.match(line) for line in lines]
    counts = [int(found[1]) if found else 0 for found in numbered]
    counting = sum(after in (before + 1, 1) for before, after in pairwise(filter(None, counts)))
    written = sum(map(bool, map(str.strip, lines)))
    if counting < _FEWEST_NUMBERED or counting < _MOSTLY_NUMBERED * written:
        return text
    between = {at for at, line in enumerate(lines) if not line.strip() and _is_between(at, counts)}
    said = [(found[2] or "").lstrip() for found in numbered if found]
    turns = sum(map(bool, map(TURN_START.match, said)))
    if 2 * len(between) > counting and turns < _FEWEST_TURNS:
        return text
    lines = [
        (found[2] or "") if found else "" if line.strip().isdigit() else line
        for at, (line, found) in enumerate(zip(lines, numbered, strict=True))
        if at not in between
    ]
    if any(map(_WIDE_QUESTION.match, lines)):
        lines = [_WIDE_TURN_START.sub(r"\1. ", line) for line in lines]
    return "\n".join(lines)


def _is_between(at: int, counts: Sequence[int]) -> bool:
    """Whether a line without a number stands between two that count on: these are double-spaced."""
    return 0 < at < len(counts) - 1 and counts[at + 1] == counts[at - 1] + 1 > 1


def begins_with_letterhead(chunks: Sequence[str]) -> bool:
    """Whether the first lines are set at both margins, with a centred title below."""
    lines = chunks[0][:2000].split("\n") if len(chunks) > 1 else []
    if len(lines) < _FEWEST_LETTERHEAD_LINES:
        return False
    two_margin_lines = sum(_GAP.search(line) is not None for line in lines)
    return two_margin_lines * 2 >= len(lines) and chunks[1].startswith(_CENTRED)


def body_indent(chunks: Sequence[str]) -> int:
    """Return the columns by which prose is indented relative to its headings; 0 if it is not."""
    first = chunks[:_SAMPLED_CHUNKS]
    flush = [chunk for chunk in first if not chunk[0].isspace()]
    indents = [indent_of(chunk) for chunk in first if chunk[0].isspace()]
    if len(indents) < _FEWEST_INDENTED or len(indents) * 3 < len(first):
        return 0
    if any(chunk.startswith(_QUESTIONS) for chunk in flush):
        return 0
    others = sum(not hanging_heading_level(chunk, 1) for chunk in flush)
    return max(set(indents), key=indents.count) if others * 5 <= len(first) else 0


def hanging_heading_level(line: str, indent: int) -> int:
    """Return the level of a heading left of prose indented by `indent` columns; 0 if it is none.

    The level follows from its number, 2 for "3. Name" and 3 for "3.1 Name", or else its indent.
    """
    own_indent, bare = indent_of(line), line.strip()
    if own_indent >= indent or len(bare) > _LONGEST_HEADING or not bare[:1].isalnum():
        return 0
    if bare[-1] in _NOT_AT_HEADING_END or _GAP.search(bare) or "\n" in bare:
        return 0
    number = _NUMBER.match(bare)
    is_numbered = number and (
        number.group().rstrip().endswith(".") or _DIGITS.search(number.group())
    )
    sublevels = number.group(1).count(".") if number and is_numbered else own_indent > 0
    return min(6, 2 + sublevels)
