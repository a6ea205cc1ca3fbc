"""Exports of Factiva, as articles or with the codes of all fields; each ends in its number."""

from collections.abc import Iterator, Sequence

from reader.parsing.exports.records import (
    Head,
    Record,
    day_of,
    is_copyright,
    language_of,
    names_of,
    one_line,
)
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import word_set

_NUMBER = lazily(r"(?:AN\s+)?(?:Do[ck]ument\w?|文件|文档) [A-Za-z]\w{3,12}\d{8}\w{6,14}")
_WORDS = lazily(
    r"[\d.,\u00a0\u202f ]{1,9}\s?(?:words?|mots?|w[oö]rter|palabras?|parole|palavras|woorden)",
    IGNORECASE,
)
_TIME = lazily(r"\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?: [A-Z]{3,4})?")
_FIELD = lazily(r"([A-Z]{2,3})(?:\s+(\S.*))?")
_CODES = word_set(
    "SE HD BY CR WC PD ET SN SC ED PG VOL LA CY CX LP TD CT RF ART CO IN NS RE IPC IPD PUB AN"
)
_TEXT_CODES = ("LP", "TD")
_FEWEST_CODES = 5
_HEAD_LINES = 14  # below the number of words
_MOST_ABOVE = 4  # lines above it
_MOST_SECTION_WORDS = 3


def read_factiva(lines: Sequence[str]) -> Iterator[Record]:
    """Yield the articles of an export; none if no line says how many words an article has."""
    if not any(map(_says_words, lines)):
        return
    start = 0
    for at, line in enumerate(lines):
        if _NUMBER.fullmatch(line):
            own = range(start, at + line.startswith("AN"))
            start = at + 1
            yield _record(lines, own)
    if any(map(_says_words, lines[start:])):  # the file is cut off
        yield _record(lines, range(start, len(lines)))


def _says_words(line: str) -> bool:
    return _WORDS.fullmatch(line.removeprefix("WC").lstrip()) is not None


def _record(lines: Sequence[str], own: range) -> Record:
    codes = {line.split()[0] for line in map(lines.__getitem__, own) if _is_field(line)}
    has_codes = len(codes) >= _FEWEST_CODES and "HD" in codes
    return _of_fields(lines, own) if has_codes else _of_article(lines, own)


def _is_field(line: str) -> bool:
    field = _FIELD.fullmatch(line)
    return field is not None and field[1] in _CODES


def _of_fields(lines: Sequence[str], own: range) -> Record:
    told: dict[str, list[str]] = {}
    text: list[tuple[int, int]] = []
    code = ""
    for number in own:
        line = lines[number]
        field = _FIELD.fullmatch(line) if _is_field(line) else None
        begins = field is not None and not (field[1] in told and code in _TEXT_CODES)
        if field and begins:
            code = field[1]
        words = (field[2] or "") if field and begins else line
        told.setdefault(code, []).append(words)
        if code in _TEXT_CODES:
            text.append((number, len(line) - len(words)))
    said = {name: one_line(words) for name, words in told.items()}
    return Record(
        Head(
            title=said.get("HD", ""),
            byline=names_of(said.get("BY", "")),
            published=day_of(said.get("PD", "")),
            site=said.get("SN", ""),
            language=language_of(said.get("LA", "")),
        ),
        text,
    )


def _of_article(lines: Sequence[str], own: range) -> Record:
    count = next((number for number in own if _WORDS.fullmatch(lines[number])), -1)
    if count < 0:
        return Record(Head(), [(number, 0) for number in own])
    above = list(filter(None, lines[own.start : count]))[-_MOST_ABOVE:]
    byline = ""
    if len(above) > 1 and _is_byline(above[-1]):
        byline = above.pop()
    if len(above) > 1 and above[0].count(" ") < _MOST_SECTION_WORDS:
        del above[0]
    below = [number for number in range(count + 1, own.stop) if lines[number]][:_HEAD_LINES]
    day = next((number for number in below if day_of(lines[number])), -1)
    end = next((number for number in below if is_copyright(lines[number])), -1)
    tongue = next((number for number in below if language_of(lines[number])), -1)
    site = next(
        (lines[number] for number in below if number > day and not _TIME.fullmatch(lines[number])),
        "",
    )
    first = max(end, tongue, count) + 1
    return Record(
        Head(
            title=one_line(above),
            byline=names_of(byline),
            published=day_of(lines[day]) if day >= 0 else "",
            site=site,
            language=language_of(lines[tongue]) if tongue >= 0 else "",
        ),
        [(number, 0) for number in range(first, own.stop)],
    )


def _is_byline(line: str) -> bool:
    from reader.parsing.lines.bylines import byline_names
    from reader.parsing.lines.name_lines import names_in

    return bool(byline_names(line) or names_in(line))
