"""Attribution lines of mail programs: "On Monday Ada Quill <ada@…> wrote:"."""

from reader.analysis.passages.reading import Reading
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.names import read_names
from reader.analysis.reference.mentions import Mention
from reader.startup.lazy_regex import lazily

_LONGEST = 300  # code points
_LINE = lazily(
    r"(?<!\w)(?P<name>(?!(?:AM|PM|Uhr)\s)[^\W\d_a-z][\w.'’-]*"
    r"(?:\s(?:[^\W\d_a-z][\w.'’-]*|von|van|de|der|den|da|di|la|le)){0,4})\s"
    r"[<\[(]\s?[^\s<>@]{1,80}@[^\s<>]{1,120}\s?[>\])][^\n]{0,40}[:：]\s*$"
)


def mail_writer(reading: Reading, start: int, end: int) -> Mention | None:
    """Return the writer named in ``text[start:end]`` if that is such a line; else None."""
    text = reading.text
    if end - start > _LONGEST or text.find("@", start, end) < 0:
        return None
    found = _LINE.search(text, start, end)
    if found is None:
        return None
    first, last = found.span("name")
    read_names(reading.book, text, first, last)
    person = named_in(found["name"], reading.book)
    return Mention(first, last, person=person, name="" if person else found["name"])
