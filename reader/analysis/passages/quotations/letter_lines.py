"""Attribution lines of mail programs: "On Monday Ada Quill <ada@…> wrote:"."""

from reader.analysis.passages.reading import Reading
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.names import read_names
from reader.analysis.reference.mentions import Mention
from reader.startup.lazy_regex import lazily

_LONGEST = 300  # code points
_NAME = (
    r"(?P<name>(?!(?:AM|PM|Uhr|Quoting|מאת|بواسطة)\s)[^\W\d_a-z][\w.'’-]*"
    r"(?:\s(?:(?!מאת|بواسطة)[^\W\d_a-z][\w.'’-]*|von|van|de|der|den|da|di|la|le)){0,4})"
)
_ACCOUNT = (
    r"(?P<account>(?!(?:he|she|they|we|it|er|sie|es|ich|wir|man|hij|zij|ze|han|hun|hon|de|vi|on|ona"
    r"|il|elle|lui|lei|ella)\s?[\s:])[a-z][\w.+-]{1,30})"
)
_NAME_OR_ACCOUNT = f"(?:{_NAME}|{_ACCOUNT})"
_ADDRESS = r"[<\[(]{1,2}\s?[^\s<>@]{1,80}@[^\s<>]{1,120}\s?[>\])]{1,2}"
_TIME = r"\d[:.h]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[+-]\d{4})?,?\s"
_LINE = lazily(
    rf"(?:(?<!\w){_NAME}|{_TIME}{_ACCOUNT})\s"
    rf"{_ADDRESS}[^\n]{{0,60}}[:：]\s*$"
)
_DATED_LINE = lazily(  # Le 11/03/2024 à 18:02, Ada Quill a écrit :
    rf"{_TIME}(?:пользователь\s)?{_NAME_OR_ACCOUNT}"
    r"\s(?:a écrit|ha scritto|escribió|escreveu|wrote|skrev|kirjoitti|napisał\(?a?\)?|pisze"
    r"|napsal\(?a?\)?|написал(?:\(а\)|а)?|пишет|пише|έγραψε)"
    r"\s?:\s*$"
)
_LINE_BEFORE_DATE = lazily(
    rf"\s*{_NAME}\s(?:wrote|schrieb|a écrit)\s(?:on|am|le)\s\d[^\n]{{5,40}}:\s*$"
)
_LINE_AFTER_VERB = lazily(  # Am 11.03.2024 um 18:02 schrieb Ada Quill:
    rf"\s*(?:Am|Op|Den|Dnia)\s[^\n]{{4,60}}\s(?:schrieb|schreef|skrev|napisał\(?a?\)?)\s"
    rf"{_NAME_OR_ACCOUNT}(?:\s{_ADDRESS})?(?:\shet volgende)?\s?:\s*$"
)


def mail_writer(reading: Reading, start: int, end: int) -> Mention | None:
    """Return the writer named in ``text[start:end]`` if that is such a line; else None."""
    text = reading.text
    if end - start > _LONGEST or text[start:end].rstrip()[-1:] not in (":", "："):
        return None
    if text.find("@", start, end) >= 0:
        found = _LINE.search(text, start, end)
    elif any(map(str.isdigit, text[start:end])):
        found = _DATED_LINE.search(text, start, end) or _LINE_BEFORE_DATE.match(text, start, end)
    else:
        return None
    found = found or _LINE_AFTER_VERB.match(text, start, end)
    if found is None:
        return None
    group = "name" if found["name"] else "account"
    first, last = found.span(group)
    read_names(reading.book, text, first, last)
    person = named_in(found[group], reading.book)
    return Mention(first, last, person=person, name="" if person else found[group])
