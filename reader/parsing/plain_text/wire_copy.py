"""Wire copy from news agencies (ANPA 1312), with header lines from "^" to "<".

Source of the format: ANPA 84-2, "News Information Text Transmission"; the rules here follow what
news desks print of it.
"""

from reader.startup.lazy_regex import IGNORECASE, lazily

_HEAD_LINES = 24  # lines that may contain the header
_FEWEST_HEADER_LINES = 2  # lines of a header
_BYLINE = lazily(r"by\s", IGNORECASE)
_NOTE_TO_EDITORS = lazily(
    r"(?:eds?|editors?|note to editors?|with|undated|for use)\b[:,]?", IGNORECASE
)
_SLUG = lazily(r"\S{1,80}--?\S{1,80}(?:,\S{1,20}|\s\d\S{0,10})*(?:,.{0,40})?")
_TRANSMISSION_TIME = lazily(r"(?:[A-Z]{2}-)?\d\d-\d\d-\d\d \d{4}[A-Z]{3}\W{0,3}")
_DATELINE_DASH = lazily(r"(?<=\)) [_-]{1,2} |(?<=[A-Z]{3}) _ ")
_LONGEST_DATELINE = 80


def is_wire_copy(text: str) -> bool:
    """Return whether `text` begins with such a header, judging by its first lines."""
    lines = text[:2000].split("\n", _HEAD_LINES)[:_HEAD_LINES]
    return sum(map(_is_header, lines)) >= _FEWEST_HEADER_LINES


def text_of_wire_copy(text: str) -> str:
    """Return the text to print: headline, byline and paragraphs, separated by blank lines.

    Transmission numbers, slugs and notes to editors are left out. ``''`` and two grave accents
    become quotation marks, and an underscore after the place becomes a dash. Cost: linear.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    last_header = max(at for at, line in enumerate(lines[:_HEAD_LINES]) if _is_header(line))
    head: list[str] = []
    byline = ""
    for line in filter(_is_header, lines[: last_header + 1]):
        content = line.strip("^<=> \t")
        if _BYLINE.match(content):
            byline = content
        elif (
            content
            and not byline
            and not _NOTE_TO_EDITORS.match(content)
            and not _SLUG.fullmatch(content)
        ):
            head.append(content)
    paragraphs = _paragraphs(lines[last_header + 1 :])
    if paragraphs:
        paragraphs[0] = _with_dash(paragraphs[0])
    body = "\n\n".join(paragraphs).replace("``", "“").replace("''", "”")
    return "\n\n".join(filter(None, (" ".join(head), byline, body)))


def _is_header(line: str) -> bool:
    return line.startswith("^") and line.rstrip().endswith(("<", "=", ">"))


def _paragraphs(lines: list[str]) -> list[str]:
    """Return the paragraphs below the header, each of which begins with an indented line."""
    paragraphs: list[list[str]] = []
    for line in lines:
        content = line.strip("<>^ \t")
        if not content or _TRANSMISSION_TIME.fullmatch(content):
            paragraphs.append([])
        elif line[:1] in (" ", "\t") or not paragraphs:
            paragraphs.append([content])
        else:
            paragraphs[-1].append(content)
    return [" ".join(paragraph) for paragraph in paragraphs if paragraph]


def _with_dash(paragraph: str) -> str:
    head, rest = paragraph[:_LONGEST_DATELINE], paragraph[_LONGEST_DATELINE:]
    return _DATELINE_DASH.sub(" — ", head, count=1) + rest
