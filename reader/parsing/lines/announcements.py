"""Lines before the headline of a press release: its label and its contacts."""

from collections.abc import Sequence
from itertools import pairwise

from reader.parsing.lines.headlines import is_headline
from reader.startup.lazy_regex import lazily

_LONGEST_DATE_LINE = 60  # characters
_MOST = 6  # chunks before the headline
_LABELS_IN = 3  # chunks
_WORDS_OF_ISSUER = 6
_FEW_BELOW = 8  # chunks in which a release names its issuer again
_LABEL_STARTS = (  # of labels, checked before the expression is compiled
    "for", "press", "news", "media", "embargo", "under embargo", "medien", "sperr", "commu", "comu",
    "nota", "pers", "informacja", "пресс",
)  # fmt: skip
_LABELS = lazily(
    r"\W{0,3}(?:for\s(?:immediate\s)?release|(?:press|news|media)\s(?:release|statement|advisory|alert)|(?:embargoed|under\sembargo)\s(?:until|for)\b.{0,60}"
    r"|presse(?:mitteilung|information|erklärung)|medienmitteilung|sperrfrist\b.{0,60}|communiqué(?:\sde\spresse)?"
    r"|comunicado(?:\sde\s(?:prensa|imprensa))?|nota\sde\s(?:prensa|imprensa)|comunicato\sstampa|persbericht"
    r"|pressmeddelande|pressemeddelelse|informacja\sprasowa|пресс-релиз)(?:\s(?:no|nr|n[°º]|núm)?\.?\s?\d[\d/.–-]{0,9})?\W{0,3}(\w.{0,60})?$"
)
_CONTACT_LINE = lazily(
    r"(?:(?:media|press)\s)?(?:contacts?|enquiries|inquiries|kontakt|ansprechpartner(?:in)?|phone|tel(?:efon)?|e-?mail)"
    r"\s?\w{0,12}\s?:"
)

_ADDRESS_OR_NUMBER = lazily(
    r"\S*(?:@|www\.|https?:)\S*|(?:\w{1,12}[.:]? ?)?[+(]?\d[\d ()/+.-]{4,30}(?: ?(?:x|ext).{0,10})?"
)
_STREET = lazily(  # "12 Quay Street", "Kaistraße 12", "Lipa 1001", "1001 Lipa"
    r"\d{1,5}[a-z]?,? (?:[^\W\d_a-z]\S*[ ,]*){1,5}(?:\d{4,6})?"
    r"|(?:[^\W\d_a-z]\S*[ ,]+){1,5}(?:\d{1,3}[a-z]?|\d{4,6}(?:-\d{4})?)"
)
_NAME = lazily(r"[^\W\d_]\S*(?: \S+){1,2}")
_LEGAL_FORM = lazily(
    r"[ ,]+(?:Ltd\.?|Limited|plc|PLC|Inc\.?|Corp\.?|LLC|LLP|g?GmbH|AG|KG|SE|SARL|NV|BV|AB|AS"
    r"|A/S|Oy|S\.?A\.?(?:S\.?)?|S\.?p\.?A\.?|S\.?L\.?|e\. ?V\.)$"
)
_LONGEST_NAME = 100  # characters
_LONGEST_LABEL = 200  # characters
_MOST_LINES = 8
_MOST_LABELS = 4
_FULL_STOPS = (".", ".”", '."', ".“", ".»")


def headline_index(chunks: Sequence[str]) -> int:
    """Return the index of the chunk with the headline: 0 unless this is a press release.

    Who issues it may be named above or below the label.
    """
    label = next(
        (at for at, chunk in enumerate(chunks[:_LABELS_IN]) if _begins_with_label(chunk)), -1
    )
    above_label = chunks[: max(label, 0)]
    if label < 0 or not all(_may_name_issuer(chunk, chunks[label:]) for chunk in above_label):
        return 0
    above = ""
    for at, chunk in enumerate(chunks[label + 1 : label + _MOST + 1], label + 1):
        if _is_contact(chunk) or (above and _is_contact_detail(chunk, above)):
            above = chunk
        elif not (_is_above_headline(chunk) or _is_letterhead(chunk) or _names_issuer(chunks, at)):
            return at if not label or _begins_with_headline(chunk) else 0
    return 0


def _begins_with_headline(chunk: str) -> bool:
    """Whether lines begin with a headline; those of wrapped text end in a full stop."""
    return is_headline(chunk.partition("\n")[0]) and not chunk.rstrip().endswith(_FULL_STOPS)


def _may_name_issuer(chunk: str, below: Sequence[str]) -> bool:
    """Whether a chunk above the label may name the issuer, with an address or not, or the day.

    An address without a number is told by the name above it, by which the text calls the issuer.
    """
    if "\n" not in chunk and chunk.count(" ") < _WORDS_OF_ISSUER and chunk[-1].isalpha():
        return True
    if _is_letterhead(chunk) or _is_place_and_date(chunk):
        return True
    name, *lines = map(str.strip, chunk.strip().split("\n"))
    if len(lines) > _MOST_LINES or any(len(line) > _LONGEST_DATE_LINE for line in lines):
        return False
    return not chunk.rstrip().endswith(_FULL_STOPS) and _is_called_in(name, below[:_FEW_BELOW])


def _is_called_in(name: str, chunks: Sequence[str]) -> bool:
    """Whether paragraphs have a name in them, perhaps without "Ltd" or "GmbH"."""
    if len(name) > _LONGEST_NAME:
        return False
    name = _LEGAL_FORM.sub("", name).casefold()
    if name.count(" ") >= _WORDS_OF_ISSUER:
        return False
    return any(name in chunk.casefold() for chunk in chunks if chunk[-1:] in '.!?”"')


def _names_issuer(chunks: Sequence[str], at: int) -> bool:
    """Whether a line above the headline is a name by which the text calls its issuer."""
    name, below = chunks[at], chunks[at + 1 : at + 2]
    if "\n" in name or name.count(" ") >= _WORDS_OF_ISSUER or not below:
        return False
    if not is_headline(below[0].partition("\n")[0]) or _is_place_and_date(below[0]):
        return False
    return _is_called_in(name, chunks[at + 2 : at + _FEW_BELOW])


def _begins_with_label(chunk: str) -> bool:
    """Whether lines begin with the label of a press release, and name no subject."""
    return is_release_label(chunk[:_LONGEST_LABEL].strip().split("\n")[0]) and _is_above_headline(
        chunk
    )


def _is_above_headline(chunk: str) -> bool:
    """Whether all lines are labels, say when and where, or whom to ask."""
    lines = [line.strip() for line in chunk.strip().split("\n")]
    if len(lines) > _MOST_LINES:
        return False
    asked = next((at for at, line in enumerate(lines) if _is_contact(line)), len(lines))
    details = pairwise(["", *lines[asked:]])
    return all(
        is_release_label(line) or _is_place_and_date(line) for line in lines[:asked]
    ) and all(_is_contact(line) or _is_contact_detail(line, above) for above, line in details)


def _is_letterhead(chunk: str) -> bool:
    """Whether lines are a name and an address."""
    name, *lines = chunk.strip().split("\n")
    if not lines or len(lines) > _MOST_LINES or any(map(str.isdigit, name)):
        return False
    if any(len(line) > _LONGEST_DATE_LINE or line.endswith((".", "!", "?")) for line in lines):
        return False
    return any(
        _STREET.fullmatch(line.strip()) or _ADDRESS_OR_NUMBER.fullmatch(line.strip())
        for line in lines
    )


def _is_contact_detail(line: str, above: str) -> bool:
    """Whether a line is an address or a number, or right below "Contact:" a name."""
    line = line.strip()
    if above.rstrip().endswith(":") and _NAME.fullmatch(line):
        return True
    return _ADDRESS_OR_NUMBER.fullmatch(line) is not None


def _is_contact(chunk: str) -> bool:
    return _CONTACT_LINE.match(chunk[:_LONGEST_LABEL].strip().lower()) is not None


def _is_place_and_date(chunk: str) -> bool:
    if len(chunk) > _LONGEST_DATE_LINE or not any(map(str.isdigit, chunk)):
        return False
    from reader.parsing.lines.name_lines import date_of_line  # many month names, rarely needed

    return bool(date_of_line(chunk.strip()))


def is_release_label(chunk: str) -> bool:
    """Whether lines mark a press release, or state its embargo."""
    lines = chunk[:_LONGEST_LABEL].strip().lower().split("\n")
    return len(lines) <= _MOST_LABELS and all(map(_is_label, lines))


def _is_label(line: str) -> bool:
    line = line[:100].strip()
    if not line.lstrip("*#=-–—[( ").startswith(_LABEL_STARTS):
        return False
    label = _LABELS.match(line)
    return label is not None and (label[1] is None or _is_date(label[1]))


def _is_date(words: str) -> bool:
    """Whether words are nothing but a date, not a headline that ends in one."""
    if not any(map(str.isdigit, words)):
        return False
    from reader.parsing.lines.written_dates import bare_date

    return bool(bare_date(words))
