"""Wire copy from news agencies, with slugs, notes to editors and transmission numbers.

Its head consists of lines from "^" to "<" (ANPA 1312), of a slug alone, of a number, keywords and
a title that ends in "=", as in Germany, or of codes below "ZCZC", from which telex printers knew
where a message begins; "NNNN" ends it. Control characters may part the header, the text and the
time of transmission (IPTC 7901). Source of the first: ANPA 84-2, "News Information Text
Transmission"; the rules here follow what news desks print of it.
"""

from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_HEADER_OF_FRAME = 400  # characters
_HEAD_LINES = 24  # lines that may contain the header
_FEWEST_HEADER_LINES = 2  # lines of a header
_BYLINE = lazily(r"by\s", IGNORECASE)
_NOTE_TO_EDITORS = lazily(
    r"(?:eds?|editors?|note to editors?|with|undated|for use)\b[:,]?", IGNORECASE
)
_SLUG = lazily(  # "BC-Landslide-Railway,1st Ld-Writethru,a0498", "BC-NW--Ferry Strike,410"
    r"\S{1,80}--?[^\s,]{1,80}(?:,[^\s,]{1,20}|\s\d\S{0,10})*(?:,.{0,40})?"
    r"|(?:BC|AM|PM)-(?=[A-Z\d])[^,]{2,80}(?:,.{0,40})?"
)
_NUMBER_OF_PICTURE = lazily(r"(?:[A-Z]{2,4} )?(?:Photo|Graphic|Video)s?:? [A-Z]{2,6}\d.{0,20}")
_END_OF_ANPA_TAKE = lazily(  # the slug of the next one, and the place and last words of this one
    r"\n(?:[ \t]*\n)?[ \t]*[(-] ?more ?[)-][ \t]*\n\s*\^[^\n]{1,120}[<=>][ \t]*\n"
    r"(?:\s*[^\n:]{2,60}: ?([^\n]{2,60})\n)?",
    IGNORECASE,
)
_SLUG_HEAD = lazily(  # "BC-EU--Ferry Strike,2nd Ld-Writethru/612", and the notes below it
    r"\s*(?:(?:BC|AM|PM)-[^\n]{3,120}"
    r"|AP-[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){0,2}(?:,[^\n]{3,40})?"
    r"|[^\n]{3,100}, ?(?:\d{1,2}(?:st|nd|rd|th) Ld\b|Ld-Writethru)[^\n]{0,20}"
    r"|\d{1,2} [A-Z]{3,20}(?: [A-Z][\w-]{1,20}){1,3})\n"
    r"(?:(?:Eds?|Editors?|With|For use)\b[:.][^\n]{0,400}\n)*"
)
_TELEX_HEAD_PATTERN = (  # and lines of codes, which have no words: "OPA43541_SXB_QBKP"
    r"\s*ZCZC(?![^\n]{0,60}[a-z]{2})[^\n]{0,60}\n"
    r"(?:(?:(?=[^\n]{0,30}[\d_])[A-Z\d_/.-]{4,30}|[A-Z] [A-Z]{3}(?: [A-Z\d]{2,5}){1,3}"
    r"|[A-Z] \d{6}Z [A-Z]{3} \d\d)[ \t]*\n)*"
    r"(?:(?:URGENT|BULLETIN|FLASH)[ \t]*\n)?"
)
_TELEX_HEAD = lazily(_TELEX_HEAD_PATTERN)
_NEXT_TELEX = lazily(rf"\n[^\na-z]{{0,40}}\bN{{3,4}}[ \t]*\n{_TELEX_HEAD_PATTERN}")
_BETWEEN_MESSAGES = "\n\n* * *\n\n"
_TELEX_FOOT = lazily(r"\n[^\na-z]{0,40}\bN{3,4}\s*$")
_GERMAN_HEAD = lazily(
    r"\s*[a-z]{3}\d{4} \d \w{2} {1,3}\d{1,5} {1,3}[a-z]{2,4} \d{1,4}[ \t]*\n\s*"
    r"(?:[^\n/]{1,40}/[^\n]{0,80}\n)?(?:\([^\n()]{1,60}\)[ \t]*\n)*"
    r"(?:([^\n]{1,160}?) =[ \t]*\n\s*(Von [^\n]{1,80}\n)?"
    r"|([^\n]{1,160}\n)(Von [^\n]{1,80}?) =[ \t]*\n)"
)
_GERMAN_FOOT = lazily(r"\n[a-z]{2,4}(?: [a-z]\w{0,5}){1,5}[ \t]*\n\d{6} \w{3} \d\d\s*$")
GERMAN_NOTES = "\n# Notizblock\n"
"""The heading of what follows the text of an agency in Germany: sources, places and contacts."""
_END_OF_TAKE = lazily(  # and the slug of the next one
    r"\n[ \t]*(?:[(-] ?more ?[)-]|mfl?)[ \t]*\n\s*"
    r"(?:\d{1,2} [A-Z]{3,20} [^\n]{1,60}|\d(?:-\d){1,3}[^\n]{0,40}|[^\n]{0,80}/\d{1,2}"
    r"|[^\n]{0,80}\b(?:add|take|page)\b[^\n]{0,20})\n",
    IGNORECASE,
)
_END_OF_COPY = lazily(r"\nend[ \t]*$")
_TRANSMISSION_TIME = lazily(r"(?:[A-Z]{2}-){0,2}\d\d-\d\d-\d\d \d{4}[A-Z]{3}\W{0,3}")
_DATELINE_DASH = lazily(r"(?<=\)) [_-]{1,2} |(?<=[A-Z]{3}) _ ")
_FRAMED = lazily(  # between the start and the end of the text, below a header "NLA0123 4 POL 120"
    r"[\s\x00\x16]*\x01\s*[A-Za-z]{2,4}\d[^\x02]{0,400}\x02([^\x03\x04]*)"
    r"(?:\x03[^\x01-\x04a-z]{0,120}(?:\x04\s*|(?=\x01)|$)|\x04\s*)?"
)
_LONGEST_DATELINE = 80


def without_transmission_data(text: str) -> str:
    """Return `text` as a paper would print it, if it is wire copy; else unchanged.

    Slugs, numbers, and notes to editors are left out. Cost: linear.
    """
    if "\x02" in text[:_HEADER_OF_FRAME]:
        text = _without_frames(text)
    if _is_anpa(text):
        return _printed_anpa(text)
    text = _END_OF_TAKE.sub("\n\n", text)
    if telex := _TELEX_HEAD.match(text):
        text = _NEXT_TELEX.sub(_BETWEEN_MESSAGES, _TELEX_FOOT.sub("", text[telex.end() :]))
    german = _GERMAN_HEAD.match(text)
    if german:
        title, author = german[1] or german[3], german[2] or german[4] or ""
        text = f"{title}\n\n{author}\n\n{text[german.end() :]}"
    if german or GERMAN_NOTES in text:
        return _GERMAN_FOOT.sub("", text.partition(GERMAN_NOTES)[0])
    slug = _SLUG_HEAD.match(text)
    if slug is None:
        return _with_quotation_marks(text) if telex else text
    body, _, last = text[slug.end() :].strip().rpartition("\n")
    if not _TRANSMISSION_TIME.fullmatch(last.strip()):
        body = f"{body}\n{last}"
    return _with_quotation_marks(_END_OF_COPY.sub("", body))


def _without_frames(text: str) -> str:
    """Return the text of each message between the characters that begin and end it."""
    messages: list[str] = []
    end = 0
    while found := _FRAMED.match(text, end):
        messages.append(found[1].strip("\r\n"))
        end = found.end()
    if not messages:
        return text
    rest = text[end:].strip("\x00\x03\x16\x04\r\n ")
    return _BETWEEN_MESSAGES.join(filter(None, [*messages, rest]))


def _is_anpa(text: str) -> bool:
    """Whether `text` begins with such a header, judging by its first lines."""
    lines = text[:2000].split("\n", _HEAD_LINES)[:_HEAD_LINES]
    return sum(map(_is_header, lines)) >= _FEWEST_HEADER_LINES


def _printed_anpa(text: str) -> str:
    """Return headline, byline and paragraphs, separated by blank lines.

    ``''`` and two grave accents become quotation marks, and an underscore after the place becomes
    a dash.
    """
    joined = _END_OF_ANPA_TAKE.sub(_before_next_take, text.replace("\r\n", "\n"))
    lines = joined.split("\n")
    head: list[str] = []
    byline = ""
    fields, end = _header_fields(lines)
    for content in fields:
        if _BYLINE.match(content):
            byline = content
        elif content and not (byline or _is_for_editors(content)):
            head.append(content)
    paragraphs = _paragraphs(lines[end:])
    if paragraphs:
        paragraphs[0] = _with_dash(paragraphs[0])
    body = _with_quotation_marks("\n\n".join(paragraphs))
    return "\n\n".join(filter(None, (" ".join(head), byline, body)))


def _before_next_take(found: "re.Match[str]") -> str:
    """Return what is printed between two takes: no slug, and the last words only once."""
    words = found[1]
    if words and not found.string.endswith(words.strip(), 0, found.start()):
        return "\n\n" + found[0].rstrip("\n").rpartition("\n")[2] + "\n"
    return "\n\n"


def _header_fields(lines: list[str]) -> tuple[list[str], int]:
    """Return the lines of the header, joined where one was wrapped, and the index below it.

    The slug of the next take, below the first paragraphs, is of no header.
    """
    fields: list[str] = []
    wrapped: list[str] = []
    end = 0
    for at, line in enumerate(lines[:_HEAD_LINES]):
        if line.startswith("^"):
            wrapped = []
        elif not wrapped:
            if line.strip() and len(fields) >= _FEWEST_HEADER_LINES:
                break
            continue
        wrapped.append(line.strip())
        if _ends_header(line):
            fields.append(" ".join(wrapped).strip("^<=> \t"))
            wrapped, end = [], at + 1
    return fields, end


def _is_for_editors(content: str) -> bool:
    """Whether a line of the header is a slug, a note or the number of a picture."""
    signs = (_SLUG.fullmatch, _NOTE_TO_EDITORS.match, _NUMBER_OF_PICTURE.fullmatch)
    return any(sign(content) for sign in signs)


def _with_quotation_marks(text: str) -> str:
    return text.replace("``", "“").replace("''", "”")


def _is_header(line: str) -> bool:
    return line.startswith("^") and _ends_header(line)


def _ends_header(line: str) -> bool:
    return line.rstrip().endswith(("<", "=", ">"))


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
