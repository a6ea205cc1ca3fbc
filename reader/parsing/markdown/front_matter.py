"""Front matter of a text with markup: YAML or TOML, read as plain pairs of key and value."""

from sys import maxunicode

from reader.model.article import Meta
from reader.parsing.block_text import unescape_entities
from reader.parsing.lines.byline_roles import without_by
from reader.parsing.lines.written_dates import iso_date
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_MOST_LINES = 25  # of front matter without fences
_LONGEST = 20_000  # characters; anything longer is not front matter
_PAIR = lazily(r"([A-Za-z_][\w-]{0,40})[ \t]*[:=][ \t]*(.*)")
_NOTICE = lazily(r"[A-Z][\w-]{1,40}: ")  # a line of a licence notice, in MyST comments
_ITEM = lazily(r"[ \t]*-[ \t]+(.*)")
_TABLE = lazily(r"\[{1,2}([A-Za-z_][\w-]{0,40})\]{1,2}[ \t]*")  # a table header of TOML
_SAME_TABLE = frozenset({"params", "extra"})  # custom fields, read like top-level ones
_TERMS = "taxonomies"  # the table that names the authors in Zola, among tags
_NESTED_PAIR = lazily(
    r"(?:[ \t]+(?:-[ \t]+)?|-[ \t]+)([A-Za-z_][\w-]{0,40})[ \t]*:[ \t]*(.*)"
)  # a pair nested below a key
_CONTINUED_LINE = lazily(r"\n[ \t]+(?=\S)")
_NAMED_ADDRESS = lazily(  # "a@b (Name)", "Name <a@b>", "Name (@account)"
    r"(?<![^\s,<>()])[^\s,<>()@]+@[^\s,<>()]+[ \t]+\(([^()]+)\)"
    r"|(?<![ \t])[ \t]*(?:<[^<>\s@]*@[^<>]*>|\(@[\w-]{1,40}\))"
)
_BETWEEN_NAMES = lazily(r"(&#?\w{1,8};)|; ")  # not the end of a character reference
_BRACKETS = {'"': '"', "'": "'", "[": "]"}  # around values that may go on in the next line
_QUOTED = r"(?:\"(?:[^\"\\]|\\.)*+\"|'(?:[^']|'')*+')"
_COMMENTED = lazily(  # a value between brackets, with a comment behind it
    rf"({_QUOTED}|\[(?:(?<=[\[, ]){_QUOTED}|[^\]])*+\])[ \t]+#.*"
)
_LISTED = lazily(rf"[ \t]*{_QUOTED}(?=[ \t]*(?:,|$))|[^,]+")  # commas may stand in marks
_ESCAPED = lazily(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\"\\/ntr_ ]))")
_ESCAPES = {"n": " ", "t": " ", "r": "", "_": "\xa0"}  # others stand for themselves
_NO_CHARACTERS = range(0xD800, 0xE000)  # surrogates
_DEFINITION = "@def "
_CLOSING = lazily(r"\n---[ \t]*(?:\n|$)")
_FENCES = {"---": ("\n---", "\n..."), "+++": ("\n+++",)}
# keys without their hyphens and underscores
_TITLE = ("title", "headline")
_SUBTITLE = ("subtitle", "dek", "deck", "standfirst")
_BYLINE = (
    *("author", "authors", "byline", "by", "authorname", "writer", "writers", "reporter"),
    *("reporters", "autor", "autores", "auteur", "auteurs", "autore", "autori"),
    *("speaker", "speakers"),  # of a transcript
)
_PUBLISHED = (
    *("date", "published", "pubdate", "publishdate", "publishedat", "publisheddate"),
    *("datepublished", "publicationdate", "posted", "postdate", "created", "createdat"),
    *("fecha", "datum"),
)
_SITE = ("site", "outlet", "publication", "source")
_LANGUAGE = ("lang", "language")
_ADDRESS = ("canonicalurl", "canonical", "url", "link")


def split_front_matter(text: str) -> tuple[Meta, str]:
    """Return the metadata in the front matter, and the text below it.

    Values are never evaluated: lists are joined by commas, YAML tags and anchors are plain text.
    """
    if text.startswith("\n") and text.lstrip("\n").startswith(tuple(_FENCES)):
        text = text.lstrip("\n")
    closings = _FENCES.get(text[:3])
    opening = text.find("\n") if closings else 0
    if closings is None or text[3:opening].strip():
        return _split_unfenced(text)
    ends = [end for closing in closings if (end := text.find(closing, opening, _LONGEST)) > 0]
    if not ends:
        return Meta(), text
    end = min(ends)
    after = text.find("\n", end + 1)
    if text.startswith("--- ", end + 1):  # the first part of an internet draft: "--- abstract"
        after = end
    pairs = _pairs(text[opening + 1 : end])
    if not pairs and text[opening + 1 : end].strip():
        return Meta(), text
    return _meta(pairs), _below_beginning(pairs, text[after + 1 :] if after > 0 else "")


def _below_beginning(pairs: dict[str, str], text: str) -> str:
    """Return the text with subtitle and abstract above it.

    A subtitle does not go above a title in the text.
    """
    subtitle, abstract = _first(pairs, _SUBTITLE), pairs.get("abstract", "")
    if not pairs.get("title") or text.lstrip("\n").startswith("# "):
        subtitle = ""
    beginning = "".join(f"{part}\n\n" for part in (subtitle, abstract) if part)
    return beginning + text if beginning else text


def _split_unfenced(text: str) -> tuple[Meta, str]:
    """Split off front matter without fences: Pandoc's ``%`` lines, or pairs with a title.

    The pairs may stand in a comment (of HTML, or after two dots as in reStructuredText), or be
    definitions of Franklin, the site generator of Julia.
    """
    if text.startswith(_DEFINITION):
        return _split_definitions(text)
    head, _, rest = text.partition("\n\n")
    end = _CLOSING.search(head)
    if end:  # Hexo needs no opening fence
        head, rest = text[: end.start()], text[end.end() :]
    if text.startswith("<!--"):
        head, _, rest = text[4:_LONGEST].partition("-->")
        rest += text[_LONGEST:]
    lines = [line.removeprefix(".. ") for line in head.strip().split("\n", _MOST_LINES)]
    if len(lines) > _MOST_LINES:
        return Meta(), text
    if all(line.startswith("%") for line in lines):
        values = [line[1:].strip() for line in lines]
        if all(map(_NOTICE.match, values)):
            return Meta(), rest
        pairs = dict(zip(("title", "author", "date"), values, strict=False))
        return _meta(pairs | {"author": pairs.get("author", "").replace(";", ",")}), rest
    lines = _CONTINUED_LINE.sub(" ", "\n".join(lines)).split("\n")
    keys = [pair[1].lower() if (pair := _PAIR.fullmatch(line)) else "" for line in lines]
    if (len(lines) > 1 or end) and "title" in keys and all(keys):
        pairs = _pairs("\n".join(lines))
        return _meta(pairs), _below_beginning(pairs, rest)
    return Meta(), text


def _split_definitions(text: str) -> tuple[Meta, str]:
    """Split off the definitions that a post for Franklin begins with.

    The rest is returned without the marks around its HTML.
    """
    defined = 0  # characters
    pairs = []
    while text.startswith(_DEFINITION, defined):
        end = text.find("\n", defined)
        end = len(text) if end < 0 else end
        pairs.append(text[defined + len(_DEFINITION) : end])
        defined = end + 1
    rest = "\n".join("" if line == "~~~" else line for line in text[defined:].split("\n"))
    return _meta(_pairs("\n".join(pairs))), rest


def _pairs(block: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    key = table = raw = ""
    has_names = False  # whether the authors are tables with a name each
    is_parted = False  # whether the line before is blank
    is_folded = False  # whether the value stands in the indented lines below its key
    for line in block.split("\n"):
        if is_folded and line[:1] in (" ", "\t"):
            gap = "\n\n" if is_parted and key == "abstract" else " "
            pairs[key] = f"{pairs[key]}{gap}{line.strip()}".lstrip()
            is_parted = False
            continue
        is_parted = not line.strip()
        if raw and line[:1] in (" ", "\t") and _goes_on(raw, line.strip()):
            raw = f"{raw} {line.strip()}"
            pairs[key] = _value(raw)
            continue
        raw = ""
        header = _TABLE.fullmatch(line)
        if header:
            table = "" if header[1].lower() in _SAME_TABLE else header[1].lower()
            continue
        pair, item = _PAIR.fullmatch(line.lstrip() if table else line), _ITEM.fullmatch(line)
        if pair and not table:
            key, has_names = _key(pair[1]), False
            is_folded = pair[2].rstrip("+-") in (">", "|")
            raw = "" if is_folded else pair[2].strip()
            pairs[key] = _value(raw)
            continue
        nested = pair if table else _NESTED_PAIR.fullmatch(line)
        owner = table or key
        if nested and table == _TERMS and _key(nested[1]) in _BYLINE:
            pairs[_key(nested[1])] = _value(nested[2])
        elif nested and key == "date" and not pairs[key] and nested[1] == "created":
            pairs[key] = _value(nested[2])
        elif nested and nested[1].lower() == "name" and owner in _BYLINE:
            pairs[owner] = ", ".join(filter(None, (pairs.get(owner), _value(nested[2]))))
            has_names = True
        elif item and key and not (owner in _BYLINE and (has_names or _PAIR.fullmatch(item[1]))):
            pairs[key] = ", ".join(filter(None, (pairs[key], _value(item[1]))))
    return pairs


def _key(name: str) -> str:
    """Return the name of a field as programs agree on it: "publish_date" and "publishDate"."""
    return name.lower().replace("_", "").replace("-", "")


def _goes_on(raw: str, line: str) -> bool:
    """Whether a value goes on in the indented line below it."""
    if raw[0] in _BRACKETS:
        return len(raw) == 1 or raw[-1] != _BRACKETS[raw[0]]
    return not (_PAIR.fullmatch(line) or line.startswith("- "))


def _value(raw: str) -> str:
    raw = raw.strip()
    if commented := _COMMENTED.fullmatch(raw):
        raw = commented[1]
    if raw[:1] == "[" and raw[-1:] == "]":
        return ", ".join(_value(item) for item in _LISTED.findall(raw[1:-1]) if item.strip())
    if len(raw) > 1 and raw[0] in "\"'" and raw[-1] == raw[0]:
        return _unescaped(raw[1:-1]) if raw[0] == '"' else raw[1:-1].replace("''", "'")
    return raw.partition(" #")[0].strip()


def _unescaped(text: str) -> str:
    """Return the text of a value between double quotes, in YAML or TOML, on one line."""
    return _ESCAPED.sub(_escaped_character, text) if "\\" in text else text


def _escaped_character(found: "re.Match[str]") -> str:
    code = found[1] or found[2] or found[3]
    if not code:
        return _ESCAPES.get(found[4], found[4])
    number = int(code, 16)
    return found[0] if number in _NO_CHARACTERS or number > maxunicode else chr(number)


def quoted(value: str) -> str:
    """Return a value between double quotes, as front matter has it."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _first(pairs: dict[str, str], names: tuple[str, ...]) -> str:
    return next((pairs[name] for name in names if pairs.get(name)), "")


def _meta(pairs: dict[str, str]) -> Meta:
    source = pairs.get("source", "")
    site = _first(pairs, _SITE)
    dates = (iso_date(pairs[name]) for name in _PUBLISHED if pairs.get(name))
    return Meta(
        title=unescape_entities(_first(pairs, _TITLE)),
        byline=unescape_entities(without_by(_names(_first(pairs, _BYLINE)))),
        published=next(filter(None, dates), ""),
        site="" if "/" in site else unescape_entities(site),
        language=_first(pairs, _LANGUAGE),
        canonical_url=_first(pairs, _ADDRESS) or (source if "://" in source else ""),
    )


def _names(authors: str) -> str:
    """Return the authors without their addresses and without the marks of links to notes."""
    if "@" in authors:
        authors = _NAMED_ADDRESS.sub(lambda found: found[1] or "", authors)
    if "; " in authors:
        authors = _BETWEEN_NAMES.sub(lambda found: found[1] or ", ", authors)
    return authors.replace("[[", "").replace("]]", "")
