"""Block quotations and their speakers."""

from reader.analysis.languages.token import DASHES
from reader.analysis.marks.marks import quoted_in
from reader.analysis.marks.quoted_words import CLOSERS, OPENERS, without_marks
from reader.analysis.passages.quotations.letter_lines import mail_writer
from reader.analysis.passages.quotations.signature_lines import signature_speaker
from reader.analysis.passages.reading import PendingQuote, Reading
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.names import read_names
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.units import Treatment, Unit
from reader.model.analysis import QuoteKind
from reader.startup.lazy_regex import lazily

_BEFORE_SIGNATURE = "".join(DASHES) + " \n"
_NEAR = 6  # code points between a quotation and its signature line
# The line "— Ada Quill, mayor" at the end of a quotation.
_SIGNATURE = lazily(
    r"(?:(?:^|\n|\s)[—–―-]{1,2} ?(?=[^\W\d_])|\bA post shared by )"
    r"(?P<by>[^\n—–―]{2,120})$"
)
_LABEL = lazily(r"(?P<by>[^\W\d_a-z][^:：.!?\n]{2,60}) ?[:：]\s*(?=\S)")  # Ada Quill: …
_SIGNATURE_LENGTH = 90  # code points
_SIGNATURE_WORDS = 5  # of a signature that is recognised by its name alone


def read_block_quote(reading: Reading, unit: Unit, *, announced: bool, above: int) -> None:
    """Record a block quotation; its speaker is in its signature or label, or the last one above.

    Without either there is no speaker, unless the block is announced or the last speaker is
    in the paragraph above. In mail, it is who wrote what is quoted so deep.

    Args:
        reading: The state of the pass.
        unit: The block.
        announced: Whether the unit before ends with a colon.
        above: Start of the last paragraph above.
    """
    text, start, end = reading.text, unit.start, unit.end
    read_names(reading.book, text, start, end)
    nested = unit.treatment is Treatment.NESTED
    if announced:
        _note_writer(reading, unit, above)
    writer = mail_writer(reading, start, end)
    if writer is not None:  # the block only introduces quoted mail
        reading.last = writer
        return
    if _is_signature_of_block_above(reading, unit) or unit.treatment is Treatment.SIGNATURE:
        return
    signature = _SIGNATURE.search(text, max(start, end - 160), end)
    if signature and signature.start() == start and text[start] == "A":
        return  # A post shared by …: a picture without words
    mention: Mention | None = None
    rule = "block"
    if signature and signature.start() > start:
        mention = signature_speaker(reading, signature.start("by"), signature.end("by"))
        end, rule = signature.start(), "block-signature"
    elif label := _named_by_label(reading, start, end):
        mention, start, rule = *label, "turn"
    elif reading.writers:
        mention = reading.writers.get(nested)
        rule = "block-of-mail" if mention else "block"
    elif reading.last is not None and (announced or reading.last.start >= above):
        mention, rule = reading.last, "block-announced" if announced else "block-after"
    start, end = without_marks(text, start, end)
    if end > start:
        reading.found.append(PendingQuote(start, end, QuoteKind.BLOCK, rule, mention))


def _named_by_label(reading: Reading, start: int, end: int) -> tuple[Mention, int] | None:
    """Return the person whose name opens a block, before a colon, and where the words begin."""
    label = _LABEL.match(reading.text, start, end)
    person = named_in(label["by"], reading.book) if label is not None else None
    if label is None or person is None or not (person.known or person.spoke):
        return None
    if not set(label["by"].split()) <= set(person.name.split()):  # To Ada Quill: …
        return None
    return Mention(*label.span("by"), person=person), label.end()


def _note_writer(reading: Reading, unit: Unit, above: int) -> None:
    """Record who wrote a block of quoted mail, by the line above it.

    A paragraph says who wrote all that is quoted below it, a quoted line only what comes next.
    """
    line = reading.text.rfind("\n", above, unit.start - 2) + 1 or above
    by_paragraph = line <= above
    if by_paragraph:
        reading.writers.clear()
    if writer := mail_writer(reading, max(line, above), unit.start):
        nested = unit.treatment is Treatment.NESTED and not by_paragraph
        reading.last = reading.writers[nested] = writer


def is_reported_quote(reading: Reading, unit: Unit) -> bool:
    """Whether a block quotation is prose with a reported quote: “Nobody won,” Quill wrote."""
    text, start, end = reading.text, unit.start, unit.end
    if text[start] not in OPENERS:
        return False
    quoted = quoted_in(text, start, end, reading.style)
    if not quoted or quoted[0].open != start or not text[quoted[0].close : end].strip():
        return False
    last, rest = text[quoted[0].end - 1], text[quoted[0].close : end].lstrip()
    if rest[0] in DASHES:  # a signature
        return False
    return last == "," or rest[0] == "," or (last in "?!…" and rest[0].islower())


def _ends_with_name(line: str) -> bool:
    """Whether a short line ends with a first name and a surname: Fahrgast Ada Quill."""
    words = line.split()
    return 1 < len(words) <= _SIGNATURE_WORDS and all(w[:1].isupper() for w in words[-2:])


def _is_signature_of_block_above(reading: Reading, unit: Unit) -> bool:
    """Whether a short block is the signature of the block above, whose speaker is then set.

    "— Ada Quill, mayor".
    """
    above = reading.found[-1] if reading.found else None
    if above is None or above.kind is not QuoteKind.BLOCK or unit.start - above.end > _NEAR:
        return False
    written = reading.text[unit.start : unit.end].strip()
    dashed = written[:1] in DASHES
    name = written.lstrip(_BEFORE_SIGNATURE)
    plain = name[:1].isupper() and name[-1:] not in '.!?…”"' and len(name) < _SIGNATURE_LENGTH
    named = unit.treatment is Treatment.SIGNATURE
    below_marks = reading.text[above.end : above.end + 1] in CLOSERS and _ends_with_name(name)
    if not dashed and not named and not (plain and ("," in name or below_marks)):
        return False
    start = reading.text.index(name, unit.start) if name else unit.end
    above.mention = signature_speaker(reading, start, start + len(name)) if name else above.mention
    above.rule = "block-signature"
    return True
