"""Citations of articles: BibTeX and CSL-JSON."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from reader.export.entry import Entry
from reader.export.json_formats.list_writer import list_pieces

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts braces even if they are escaped
    "}": r"\textbraceright{}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_SUFFIX = r"(?:[JS]r|I{2,3}|IV|Esq|M\.?D|Ph\.?D)\b(?!\.? [A-Z])"
_AND = re.compile(rf",(?! ?{_SUFFIX})| and | und | et | y |;|&")
_BY = re.compile(r"^by\s+", re.IGNORECASE)


def bibtex(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield an entry per article: ``@online`` with an address, ``@misc`` for a file."""
    keys: dict[str, int] = {}
    before = ""
    for entry in entries:
        yield before + _bibtex_entry(entry, _unique(_citation_key(entry), keys))
        before = "\n"


def csl(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield a CSL-JSON item per article."""
    keys: dict[str, int] = {}
    yield from list_pieces(_csl_item(each, _unique(_citation_key(each), keys)) for each in entries)
    yield "\n"


def _citation_key(entry: Entry) -> str:
    """Return a key made from author or outlet, year and a word of the title."""
    authors = authors_of(entry.meta.byline)
    first = authors[0].partition(",")[0].split()[-1] if authors else entry.meta.site
    date = _DATE.match(entry.meta.published)
    word = next((word for word in entry.title.split() if len(word) > 3), "")
    parts = (first, date[1] if date else "", word)
    return "".join(_ascii(part) for part in parts).lower() or "article"


def authors_of(byline: str) -> list[str]:
    """Return the names in a byline, each with its suffix, such as ``Jon Poe, Jr.``."""
    words = " ".join(byline.split())  # a long run of blanks would make splitting quadratic
    names = (name.strip(" ,") for name in _AND.split(_BY.sub("", words)))
    return [name for name in names if name]


def _bibtex_entry(entry: Entry, key: str) -> str:
    meta = entry.meta
    fields = {
        "title": entry.title,
        "author": " and ".join(_bibtex_name(name) for name in authors_of(meta.byline)),
        "organization": meta.site,
        "date": (_DATE.match(meta.published) or [""])[0],
        "url": entry.address,
        "howpublished": _file_note(entry),
        "urldate": entry.read,
    }
    lines = [
        f"  {name} = {{{value if name == 'url' else _tex(value)}}},"
        for name, value in fields.items()
        if value
    ]
    kind = "online" if entry.address else "misc"
    return "\n".join((f"@{kind}{{{key},", *lines, "}", ""))


def _bibtex_name(name: str) -> str:
    """Return a name as BibTeX parses it: ``de la Poe, Jr., Jon`` if there is a suffix."""
    whole, comma, suffix = name.partition(",")
    given = whole.split()
    if not comma or not given:
        return name
    family = [given.pop()]
    while given and given[-1][0].islower():
        family.insert(0, given.pop())
    return ", ".join(filter(None, (" ".join(family), suffix.strip(), " ".join(given))))


def _csl_item(entry: Entry, key: str) -> dict[str, object]:
    meta = entry.meta
    date = _DATE.match(meta.published)
    item: dict[str, object] = {"id": key, "type": "article-newspaper", "title": entry.title}
    if meta.byline:
        item["author"] = [{"literal": name} for name in authors_of(meta.byline)]
    if meta.site:
        item["container-title"] = meta.site
    if date:
        item["issued"] = _csl_date(date)
    if entry.address:
        item["URL"] = entry.address
    if entry.file:
        item["note"] = _file_note(entry)
    if read := _DATE.match(entry.read):
        item["accessed"] = _csl_date(read)
    if meta.language:
        item["language"] = meta.language
    return item


def _csl_date(date: re.Match[str]) -> dict[str, object]:
    return {"date-parts": [[int(part) for part in date.groups() if part]]}


def _file_note(entry: Entry) -> str:
    return f"File {entry.file}" if entry.file else ""


def _tex(text: str) -> str:
    """Return text escaped for TeX."""
    return "".join(_SPECIAL.get(char, char) for char in " ".join(text.split()))


def _unique(key: str, used: dict[str, int]) -> str:
    """Return a key that is made unique by a number if necessary."""
    used[key] = used.get(key, 0) + 1
    return key if used[key] == 1 else f"{key}-{used[key]}"


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]", "", plain)
