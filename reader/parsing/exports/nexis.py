"""Exports of LexisNexis and Nexis Uni.

The older ones begin each article with "2 of 25 DOCUMENTS" and write the names of fields in
capitals, the newer ones end each with "End of Document" and say "Body" above its text.
"""

from collections.abc import Iterator, Sequence

from reader.parsing.exports.records import (
    Head,
    Record,
    day_of,
    is_copyright,
    language_of,
    names_of,
    one_line,
    paragraphs_of,
)
from reader.startup.lazy_regex import IGNORECASE, lazily

_NUMBER = lazily(
    r"\d{1,6} of \d{1,6} DOCUMENTS?|Dokument \d{1,6} von \d{1,6}|Document \d{1,6} de \d{1,6}"
)
_END = "End of Document"
_ENDS = (_END, "Ende des Dokuments", "Fin du document", "Fin del documento")
_FIELD = lazily(r"([^\W\d_][^:\d]{2,24}):(?:\s+(.*))?", IGNORECASE)
_PAGE = lazily(r"Page \d{1,5} of \d{1,5}", IGNORECASE)
_HEAD_FIELDS = {
    "headline": "title", "byline": "byline", "autor": "byline", "auteur": "byline",
    "highlight": "about", "dateline": "dateline", "section": "", "rubrik": "", "rubrique": "",
    "length": "", "länge": "", "longueur": "", "series": "", "distribution": "", "body": "body",
}  # fmt: skip
_TAIL_FIELDS = frozenset({
    "load-date", "graphic", "grafik", "graphique", "publication-type", "journal-code", "language",
    "sprache", "langue", "subject", "organization", "person", "company", "industry", "ticker",
    "geographic", "city", "state", "country", "acc-no", "document-type", "type", "url", "update",
    "correction", "correction-date", "notes", "publication-code", "classification", "issn",
    "series", "dateline", "website", "pub-subject", "ladedatum", "schlagwörter",
})  # fmt: skip
_SURE_TAIL = frozenset({"load-date", "publication-type", "ladedatum"})
_LIKELY_TAIL = frozenset({"classification", "graphic"})
_BODY, _CLASSIFICATION = ("Body", "Text"), "Classification"
_HEAD_PARAGRAPHS = 16  # of an article


def read_nexis(lines: Sequence[str]) -> Iterator[Record]:
    """Yield the articles of an export."""
    starts = [at for at, line in enumerate(lines) if _NUMBER.fullmatch(line)]
    if starts:
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
            yield from _article(lines, start + 1, end)
        return
    start = 0
    for at, line in enumerate(lines):
        if line in _ENDS:
            yield from _article(lines, start, at, is_new=True)
            start = at + 1
    if any(line in _BODY for line in lines[start:]):  # the file is cut off
        yield from _article(lines, start, len(lines), is_new=True)


def _article(
    lines: Sequence[str], start: int, end: int, *, is_new: bool = False
) -> Iterator[Record]:
    paragraphs = [
        (first, last)
        for first, last in paragraphs_of(lines, start, end)
        if not _PAGE.fullmatch(lines[first])
    ]
    if is_new:
        paragraphs = list(_with_lines_of_head(lines, paragraphs))
        paragraphs = paragraphs[_top(lines, paragraphs) :]
    found, at = _head(lines, paragraphs[:_HEAD_PARAGRAPHS], is_new=is_new)
    body = paragraphs[at:]
    firsts = [lines[first] for first, _ in body]
    tail = next((i for i in range(len(firsts)) if _begins_tail(firsts[i : i + 2])), len(body))
    language = _language(lines, body[tail:])
    while tail and _is_tail(lines[body[tail - 1][0]]):
        tail -= 1
    text = [(number, 0) for first, last in body[:tail] for number in (*range(first, last), last)]
    if found["title"] or text:
        yield Record(
            Head(
                title=found["title"],
                byline=names_of(found["byline"]),
                published=day_of(found["day"]),
                site=found["site"],
                language=language,
                about=found["about"],
                dateline=found["dateline"],
            ),
            text,
        )


def _with_lines_of_head(
    lines: Sequence[str], paragraphs: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs of an article, those above its text line by line if they hold fields.

    There may be no blank lines between headline, paper and day, between fields, or below "Body".
    """
    bodies = (at for each in paragraphs for at in range(*each) if lines[at] in _BODY)
    text = next(bodies, -1) + 1
    for first, last in paragraphs:
        head = range(first, max(first, min(last, text)))
        fields = (_is_day(lines[at]) or _is_head_field(lines[at]) for at in head[1:])
        if (head and head.stop < last) or any(fields):
            yield from ((at, at + 1) for at in head)
            if head.stop < last:
                yield head.stop, last
        else:
            yield first, last


def _is_head_field(line: str) -> bool:
    return line in _BODY or _field_name(line) in _HEAD_FIELDS


def _top(lines: Sequence[str], paragraphs: Sequence[tuple[int, int]]) -> int:
    """Return the paragraph with the headline: the lines of a cover may stand above the first."""
    body = next((i for i, (at, _) in enumerate(paragraphs) if lines[at] in _BODY), -1)
    fields = range(max(0, body - 1), max(0, body - _HEAD_PARAGRAPHS), -1)
    day = next((i for i in fields if _is_day(lines[paragraphs[i][0]])), -1)
    if day < 2:
        return 0
    above = {lines[at] for at, _ in paragraphs[: day - 2]}
    is_first = any(line.startswith(("User Name:", "Job Number:")) for line in above)
    return day - 2 if is_first else 0


def _is_day(line: str) -> bool:
    return _FIELD.fullmatch(line) is None and not is_copyright(line) and bool(day_of(line))


def _head(
    lines: Sequence[str], paragraphs: Sequence[tuple[int, int]], *, is_new: bool
) -> tuple[dict[str, str], int]:
    """Return what is said above the text of an article, and the paragraph where the text begins."""
    found = dict.fromkeys(("title", "byline", "day", "site", "about", "dateline"), "")
    above: list[str] = []
    below_fields = 0
    for number, (top, last) in enumerate(paragraphs):
        first = _below_copyright(lines, top, last)
        words = one_line(lines[first:last])
        field = _FIELD.fullmatch(words)
        name = _HEAD_FIELDS.get(field[1].lower()) if field else None
        if words in _BODY or name == "body":
            if is_new and not found["day"]:
                found["title"] = one_line(above)
            return found, number + 1
        if field and name is not None:
            below_fields = number + 1
            if name:
                found[name] = field[2] or ""
        elif below_fields and not is_new:
            return found, number
        elif not words:
            continue
        elif not found["day"] and above and _is_day(lines[first]):
            found["day"], found["site"] = lines[first], above.pop()
            found["title"] = one_line(above) if is_new else ""
        elif not found["day"]:
            above.append(words)
        elif not is_new:
            found["title"] = words  # the edition may stand above it
    return found, below_fields


def _below_copyright(lines: Sequence[str], first: int, last: int) -> int:
    """Return the line of a paragraph below the last one that says whose the article is."""
    copyrights = [at for at in range(first, last) if is_copyright(lines[at])]
    return copyrights[-1] + 1 if copyrights and copyrights[0] == first else first


def _field_name(line: str) -> str:
    field = _FIELD.fullmatch(line)
    return field[1].lower() if field else line.lower() if line == _CLASSIFICATION else ""


def _begins_tail(firsts: Sequence[str]) -> bool:
    """Whether fields below a text begin with the paragraph that has the first of two first lines.

    A field that is alone may be part of the text.
    """
    name = _field_name(firsts[0])
    return name in _SURE_TAIL or (name in _LIKELY_TAIL and all(map(_field_name, firsts)))


def _is_tail(line: str) -> bool:
    return _field_name(line) in _TAIL_FIELDS or is_copyright(line)


def _language(lines: Sequence[str], paragraphs: Sequence[tuple[int, int]]) -> str:
    named = (_FIELD.fullmatch(lines[first]) for first, _ in paragraphs)
    found = (each[2] or "" for each in named if each and each[1].lower() in _LANGUAGE_FIELDS)
    return language_of(next(found, ""))


_LANGUAGE_FIELDS = frozenset({"language", "sprache", "langue"})
