"""Lists of citations with abstracts: RIS, PubMed and BibTeX."""

from collections.abc import Iterator, Sequence

from reader.parsing.exports.records import Head, Record, catalogued_names, day_of, language_of
from reader.startup.lazy_regex import lazily

_TAGGED = lazily(r"([A-Z][A-Z0-9]{1,3}) {0,2}-(?: (.*))?")
_ENTRY = lazily(r"@[A-Za-z]{3,20}\s?\{")
_PART = lazily(r"\s*([A-Za-z][\w-]{1,30})\s{0,20}=\s{0,20}")
_FIELDS = {
    "title": ("TI", "T1", "CT", "title"), "author": ("AU", "A1", "FAU", "author"),
    "day": ("DA", "Y1", "PY", "DP", "date", "year"),
    "site": ("T2", "JO", "JF", "JT", "journaltitle", "journal", "booktitle", "publisher"),
    "language": ("LA", "language", "langid"), "url": ("UR", "url"),
    "text": ("AB", "N2", "abstract"),
}  # fmt: skip
_AUTHORS = ("AU", "A1", "FAU", "author")
_FIRST = ("TY", "PMID")
_LONGEST_ENTRY = 200_000  # characters


def read_citations(lines: Sequence[str]) -> Iterator[Record]:
    """Yield the citations in a file, each with its abstract as text."""
    if any(_ENTRY.match(line) for line in lines[:40]):
        yield from map(_record, _entries("\n".join(lines)))
        return
    fields: list[tuple[str, list[str]]] = []  # of a citation: the tag, and the lines of its value
    for line in lines:
        if (field := _TAGGED.fullmatch(line)) is None:
            if fields:
                fields[-1][1].append(line)
            continue
        if field[1] in _FIRST and fields:
            yield _record(_by_tag(fields))
            fields = []
        fields.append((field[1], [field[2] or ""]))
    if fields:
        yield _record(_by_tag(fields))


def _by_tag(fields: Sequence[tuple[str, list[str]]]) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for tag, lines in fields:
        told.setdefault(tag, []).append(" ".join(lines))
    return told


def _entries(text: str) -> Iterator[dict[str, list[str]]]:
    """Yield the fields of each entry of BibTeX."""
    at = 0
    while found := _ENTRY.search(text, at):
        at = text.find(",", found.end())
        if at < 0:
            return
        told: dict[str, list[str]] = {}
        while part := _PART.match(text, at + 1):
            value, at = _value(text, part.end())
            told[part[1].lower()] = [value]
            at = at if text[at : at + 1] == "," else at - 1
        if told:
            yield told
        at = max(at, found.end())


def _value(text: str, start: int) -> tuple[str, int]:
    """Return a value in braces or quotation marks, or a word, and where it ends."""
    depth, quoted = 0, text[start : start + 1] == '"'
    for at in range(start, min(len(text), start + _LONGEST_ENTRY)):
        sign = text[at]
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth -= 1
        ended = sign == '"' and quoted and depth == 0 and at > start
        if ended or (depth <= 0 and not quoted and (sign == "}" or sign in ",\n")):
            end = at + (depth == 0 and sign in '}"')
            return text[start:end].replace("{", "").replace("}", "").strip('" '), end
    return text[start : start + _LONGEST_ENTRY], len(text)


def _record(told: dict[str, list[str]]) -> Record:
    said = {
        name: next((told[key][0] for key in keys if told.get(key)), "")
        for name, keys in _FIELDS.items()
    }
    authors = next((told[key] for key in ("FAU", *_AUTHORS) if told.get(key)), [])
    names = [name for author in authors for name in author.split(" and ")]
    return Record(
        Head(
            title=" ".join(said["title"].split()).rstrip("."),
            byline=catalogued_names("; ".join(names)),
            published=day_of(said["day"].strip("/")) or day_of(_day_last(said["day"])),
            site=said["site"],
            language=language_of(said["language"]),
            url=said["url"],
        ),
        (),
        " ".join(said["text"].split()),
    )


def _day_last(day: str) -> str:
    """Return a date as PubMed writes it, "2024 May 1", with the year at the end."""
    year, _, rest = day.partition(" ")
    month, _, number = rest.partition(" ")
    return f"{number} {month} {year}"
