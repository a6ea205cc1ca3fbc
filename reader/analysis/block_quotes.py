"""Quotation blocks, and the lines that sign them: "— Ada Quill, mayor"."""

import re
from functools import cache

from reader.analysis.found import Found
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT
from reader.analysis.letter_lines import writer_named
from reader.analysis.mentions import Mention
from reader.analysis.names import read_names
from reader.analysis.reading import Reading
from reader.analysis.tokens import Tokens
from reader.analysis.units import Treatment, Unit
from reader.model.analysis import QuoteKind

_OPENERS, _CLOSERS = "\"“„«»‘'「", "\"”“»«’'」"
_DOUBLE = '"“”„«»'
_OPEN_RULES = frozenset({"none", "carried", "same-paragraph", "subject", "block", "block-after"})
_SIGNATURE_LENGTH = 90  # code points
_NEAR = 6  # code points between a quotation and its signature line


def read_quotation(reading: Reading, unit: Unit, *, announced: bool, above: int) -> None:
    """Read a quotation block: its signature line, else who announced it, is the speaker.

    Nobody is, where nobody speaks in the paragraph above.

    Args:
        reading: The pass.
        unit: The block.
        announced: Whether the unit before ends with a colon.
        above: Where the last paragraph above begins.
    """
    text, start, end = reading.text, unit.start, unit.end
    read_names(reading.book, text, start, end)
    writer = writer_named(reading, start, end)
    if writer is not None:  # of what is quoted within
        reading.last = writer
        return
    if _signs_above(reading, unit):
        return
    if announced:
        reading.last = writer_named(reading, above, start) or reading.last
    signature = _signature().search(text, max(start, end - 160), end)
    mention: Mention | None = None
    rule = "block"
    if signature and signature.start() > start:
        mention = _signed(reading, signature.start("by"), signature.end("by"))
        end, rule = signature.start(), "block-signature"
    elif reading.last is not None and (announced or reading.last.start >= above):
        mention, rule = reading.last, "block-announced" if announced else "block-after"
    start, end = without_marks(text, start, end)
    if end > start:
        reading.found.append(Found(start, end, QuoteKind.BLOCK, rule, mention))


def is_signature(reading: Reading, s: Tokens, start: int, end: int) -> bool:
    """Give the quote above its speaker when the sentence is "— Ada Quill, mayor".

    In a pull quote the line may stand inside the marks: “It is late.⏎Ada Quill, mayor”.
    """
    text = reading.text
    if len(s) < 2 or not reading.found:
        return False
    above = reading.found[-1]
    if above.rule not in _OPEN_RULES or start - above.end > _NEAR:
        return False
    dashed = s[0].kind == POINT and s[0].text in "-—–―" and s[1].kind == CAPITAL
    inside = (
        s[0].kind == CAPITAL
        and text[end - 1] in '"”'
        and not any(sign in _DOUBLE for sign in text[start : end - 1])
        and text[above.end : start].isspace()
    )
    if not dashed and not inside:
        return False
    first = 1 if dashed else 0
    last = -2 if s[-1].text in ('"', "”") else -1
    above.mention = reading.last = _signed(reading, s.starts[first], s.ends[last])
    above.rule = "block-signature" if above.kind is QuoteKind.BLOCK else "signature"
    return True


def without_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without blanks and without the marks that enclose all of it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end - start > 2 and text[start] in _OPENERS and text[end - 1] in _CLOSERS:
        inner = text[start + 1 : end - 1]
        if not any(sign in inner for sign in (text[start], text[end - 1])):
            return without_marks(text, start + 1, end - 1)
    return start, end


def _signs_above(reading: Reading, unit: Unit) -> bool:
    """Take a short block below a quotation for its signature: "— Ada Quill, mayor"."""
    above = reading.found[-1] if reading.found else None
    if above is None or above.kind is not QuoteKind.BLOCK or unit.start - above.end > _NEAR:
        return False
    written = reading.text[unit.start : unit.end].strip()
    dashed = written[:1] in "—–―-"
    name = written.lstrip("—–―- \u00a0")
    plain = name[:1].isupper() and name[-1:] not in '.!?…”"' and len(name) < _SIGNATURE_LENGTH
    named = unit.treatment is Treatment.SIGNATURE
    if not dashed and not named and not (plain and "," in name):
        return False
    start = reading.text.index(name, unit.start) if name else unit.end
    above.mention = _signed(reading, start, start + len(name)) if name else above.mention
    above.rule = "block-signature"
    return True


def _signed(reading: Reading, start: int, end: int) -> Mention:
    """Return the speaker of a signature: "Ada Quill, mayor of Delta City"."""
    written = reading.text[start:end]
    name, _, role = written.partition(",")
    name = name.partition(" (")[0].strip().rstrip(".")  # Ada Quill (@quill) May 4
    read_names(reading.book, reading.text, start, start + len(name))
    person = reading.book.find_mention(name)
    if person is not None:
        person.known = True
        first = (role.split() or ["0"])[0].lower()
        a_source = reading.language.classes.get(first, 0) & lx.PREPOSITION or first[0].isdigit()
        person.role = person.role or ("" if a_source else role.strip(" ."))
    return Mention(start, start + len(name), person=person, name="" if person else name)


@cache
def _signature() -> re.Pattern[str]:
    """The line "— Ada Quill, mayor" at the end of a quotation; compiled when first needed."""
    return re.compile(
        r"(?:(?:^|\n|\s)[—–―-]{1,2}[ \u00a0]?(?=[^\W\d_])|\bA post shared by )"
        r"(?P<by>[^\n—–―]{2,120})$"
    )
