"""Exports of Genios (GBI, WISO) and NewsBank, which say below each article where it is from."""

from collections.abc import Iterator, Sequence

from reader.parsing.exports.records import (
    Head,
    Record,
    day_of,
    is_copyright,
    names_of,
    paragraphs_of,
)
from reader.startup.lazy_regex import lazily

_FIELD = lazily(
    r"(Quelle|ISSN|Ressort|Rubrik|Dokumentnummer|Dauerhafte Adresse des Dokuments|Alle Rechte "
    r"vorbehalten|Ausgabe|Autor|Seite|Region|Rechte|Caption|Memo|Edition|Section|Page|Column"
    r"|Index terms|Record Number|Dateline|Copyright|OpenURL Link|Correction|Source|Series)"
    r":(?:\s+(.*))?"
)
_GENIOS, _NEWSBANK = "Quelle", "Record Number"
_AUTHOR = lazily(r"(?:Author(?:\(s\))?|Author/Byline|Autor|Verfasser):\s+(.{2,200})")
_SOURCE = lazily(r"(.{2,100}?)(?:,? vom |, | - )(?=[^,]{0,20}\d)(.{6,60})")
_FEWEST_FIELDS = 3  # below an article of NewsBank
_MOST_ABOVE = 6  # paragraphs of the head


def read_genios(lines: Sequence[str]) -> Iterator[Record]:
    """Yield the articles of an export."""
    start, told = 0, dict[str, str]()
    text_end = name = None
    for at, line in enumerate([*lines, "end"]):
        field = _FIELD.fullmatch(line)
        if field:
            if text_end is None and field[1] not in ("Autor", "Section", "Page", "Source"):
                text_end = at
            if text_end is not None:
                name = field[1]
                told.setdefault(name, field[2] or "")
        elif text_end is not None and line and not is_copyright(line):
            if name and not told[name]:
                told[name] = line
                continue
            if _GENIOS in told or (_NEWSBANK in told and len(told) >= _FEWEST_FIELDS):
                yield from _article(lines, start, text_end, told)
                start = at
            text_end, told = None, {}
    if sum(map(bool, lines[start:])) > 1:  # the file is cut off
        yield from _article(lines, start, len(lines), {})


def _article(lines: Sequence[str], start: int, end: int, told: dict[str, str]) -> Iterator[Record]:
    head = {"title": "", "byline": told.get("Autor", "")}
    site, published = _source(told.get(_GENIOS, ""))
    first = start
    for begin, stop in list(paragraphs_of(lines, start, end))[:_MOST_ABOVE]:
        for at in range(begin, stop):
            line = lines[at]
            author = _AUTHOR.fullmatch(line)
            if author or (not head["byline"] and line.startswith(("Von ", "By "))):
                head["byline"] = author[1] if author else line
            elif (found := _source(line))[1] and len(line) < 160:
                site, published = site or found[0], published or found[1]
            elif not head["title"]:
                head["title"] = line
            else:
                break
            first = at + 1
        else:
            continue
        break
    if head["title"]:
        yield Record(
            Head(
                title=head["title"],
                byline=names_of(head["byline"]),
                published=published,
                site=site,
            ),
            [(number, 0) for number in range(first, end)],
        )


def _source(line: str) -> tuple[str, str]:
    """Return the newspaper and the day that a line names."""
    found = _SOURCE.fullmatch(line)
    day = day_of(found[2]) if found else ""
    return (found[1].partition(" (")[0], day) if found and day else ("", "")
