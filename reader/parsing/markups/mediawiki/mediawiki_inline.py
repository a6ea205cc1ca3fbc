"""Convert the inline markup of MediaWiki to Markdown: links, pictures, notes, templates.

Source: https://www.mediawiki.org/wiki/Help:Formatting
"""

from collections.abc import Sequence
from html import unescape

from reader.parsing.markups.placeholders import Placeholders
from reader.startup.lazy_regex import DOTALL, IGNORECASE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_LINK_OR_BAR = lazily(r"(\[\[[^\[\]]*\]\]|\|)")
_TEMPLATE = lazily(r"\{\{((?:[^{}]|\{(?!\{)|\}(?!\})){0,20000})\}\}")
_MOST_NESTED = 6  # levels of templates inside templates
_COMMENT = lazily(r"<!--.*?(?:-->|\Z)", DOTALL)
_NOTE = lazily(
    r"<ref\b([^<>]{0,200}?)(?:/>|>((?:[^<]|<(?!/?ref\b)){0,4000})</ref[ \t]*>)", IGNORECASE
)
_NAME_OF_NOTE = lazily(r"name\s*=\s*[\"']?([^\"'/>]{1,100})")
_LINK = lazily(r"\[\[([^\[\]\n|]{1,400})((?:\|[^\[\]\n]{0,2000})?)\]\]([^\W\d_]{0,40})")
_PICTURE = lazily(
    r"\[\[([^\W\d_]{3,20}:[^\[\]\n|]{1,300}\.(?:jpe?g|png|gif|svg|webp|tiff?))"
    r"((?:\|(?:[^\[\]]|\[\[[^\[\]]{0,400}\]\]|\[[^\[\]]{0,400}\]){0,2000}?)?)\]\]",
    IGNORECASE,
)
_PICTURE_OPTION = lazily(
    r"[a-z]{3,12}|(?:\d{0,4}x)?\d{1,4}px|(?:upright|link|lang|page|class)\s*=.*|upright.*",
    IGNORECASE | DOTALL,
)
_ADDRESS = lazily(r"\[((?:https?://|mailto:)[^\s\[\]<>]{1,2000})(?:[ \t]+([^\[\]\n]{1,600}))?\]")
_QUOTES = lazily(r"'{2,}")
_EMPHASIS, _STRONG, _BOTH = 2, 3, 5  # quotes in a row that begin or end it
_SIGNS = {_EMPHASIS: "*", _STRONG: "**"}
_CODE = lazily(r"<(code|tt|kbd|samp|math)\b[^<>]{0,100}>(.{1,2000}?)</\1>", IGNORECASE)
_SIGN = lazily(
    r"[\\`*_~]|(?<!\S)#|<(?!/?(?:abbr|a|bdi|big|blockquote|br|b|caption|center|cite|code|dd|del|dfn"
    r"|div|dl|dt|em|font|h[1-6]|hr|img|ins|i|kbd|li|mark|math|ol|p|q|ruby|samp|small|span|strong|s"
    r"|sub|sup|table|td|th|tr|tt|ul|u|var|wbr)\b)",
    IGNORECASE,
)
"""Signs that mean something else in Markdown, and what begins no element that a wiki knows."""
_CATEGORY = lazily(
    r"\[\[[ \t]*(?:[kc]at[eé]gor\w{1,4}|categor[ií]a)[ \t]*:[^\[\]\n]*\]\]\n?", IGNORECASE
)
_SPEAKERS = ("author", "autor", "auteur", "autore", "автор", "speaker")
_WORKS = ("source", "quelle", "fuente", "fonte", "источник")
_QUOTING = lazily(r"c?quote\b|block ?quote|quote box|zitat|citation bloc|cita\b", IGNORECASE)
_SHOWN = lazily(r"lang(?:-\w+)?|nowrap|nobr|small|em|strong|abbr|sic|ill|tooltip", IGNORECASE)
_CITED = (
    ("author", "last", "autor", "auteur", "nom"),
    ("title", "titel", "titre", "título"),
    ("work", "newspaper", "website", "journal", "publisher", "werk", "périodique", "obra"),
    ("date", "year", "datum", "jahr", "année", "fecha"),
)  # parameters of templates that cite a source, in the order in which they are shown


def without_comments_and_categories(text: str) -> str:
    """Return a text without what a wiki does not show."""
    text = _COMMENT.sub("", text) if "<!--" in text else text
    return _CATEGORY.sub("", text)


def with_notes_apart(text: str) -> tuple[str, list[str]]:
    """Return a text with a mark for each footnote, and the footnotes with their marks, in order."""
    if "<ref" not in text:
        return text, []
    notes: list[str] = []
    marks: dict[str, str] = {}

    def mark_of(found: "re.Match[str]") -> str:
        name = _NAME_OF_NOTE.search(found[1])
        key = name[1].strip() if name else ""
        mark = marks.get(key) if key else None
        if mark is None:
            mark = str(len(marks) + 1 if key else len(notes) + 1)
            mark = f"[^{'n' if key else 'u'}{mark}]"
        if key:
            marks[key] = mark
        if found[2] and found[2].strip():
            notes.append(f"{mark}: {' '.join(found[2].split())}")
        return mark

    return _NOTE.sub(mark_of, text), notes


def with_templates_shown(text: str) -> str:
    """Return a text with the words of the templates that quote, cite or mark words; no others."""
    for _ in range(_MOST_NESTED):
        if "{{" not in text:
            break
        text, count = _TEMPLATE.subn(lambda found: _words_of_template(found[1]), text)
        if not count:
            break
    return text


def _words_of_template(source: str) -> str:
    name, *parameters = (part.strip() for part in _split_parameters(source))
    named = {
        key.strip().lower(): value.strip()
        for key, equals, value in (part.partition("=") for part in parameters)
        if equals
    }
    bare = [part for part in parameters if "=" not in part]
    if _QUOTING.match(name):
        words = named.get("text") or named.get("quote") or named.get("1") or (bare or [""])[0]
        named_speaker = next(filter(None, map(named.get, _SPEAKERS)), "")
        speaker = named_speaker or named.get("2") or " ".join(bare[1:2])
        title = "" if "box" in name.lower() else named.get("title")  # of a box it is the heading
        named_work = title or next(filter(None, map(named.get, _WORKS)), "")
        work = named_work or named.get("3") or " ".join(bare[2:3])
        whence = ", ".join(filter(None, (speaker, work)))
        words = f"{words}\n\n— {whence}" if whence else words
        return f"\n<blockquote>{words}</blockquote>\n"
    if name.lower().startswith(("cite", "citation", "internetquelle", "literatur", "lien web")):
        chosen = (next((named[key] for key in keys if named.get(key)), "") for keys in _CITED)
        address = named.get("url", "")
        words = ", ".join(filter(None, chosen))
        return f"[{address} {words}]" if address and words else words or address
    if _SHOWN.fullmatch(name):
        return bare[-1] if bare else ""
    if name.lower() in ("convert", "unité", "cvt"):
        return " ".join(bare[:2])
    return "\xa0" if name in ("nbsp", "spaces") else ""


def _split_parameters(source: str) -> Sequence[str]:
    """Return the parts of a template between vertical bars that are not inside links."""
    parts = [""]
    for piece in _LINK_OR_BAR.split(source):
        if piece == "|":
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def inline_markdown(text: str) -> str:
    """Return a text with its links, pictures and emphasis as Markdown."""
    kept = Placeholders()
    keep = kept.keep
    text = _CODE.sub(lambda found: keep(f"`{unescape(found[2]).replace('`', '')}`"), text)
    if "[" in text:
        text = _PICTURE.sub(lambda found: keep(_picture(found[1], found[2])), text)
        text = _LINK.sub(lambda found: _words_of_link(found[1], found[2]) + found[3], text)
        text = _ADDRESS.sub(
            lambda found: (
                keep("[") + found[2] + keep(f"](<{found[1]}>)")
                if found[2]
                else keep(f"<{found[1]}>")
            ),
            text,
        )
    text = _SIGN.sub(lambda found: f"\\{found[0]}", text)
    if "''" in text:
        text = _with_emphasis(text)
    return kept.restore(text)


def _with_emphasis(text: str) -> str:
    """Return a text with signs for quotes in a row; the last one is none if nothing ends it."""
    parts: list[str] = []
    opened: dict[int, int] = {}  # where in `parts` each style begins
    done = 0
    for found in _QUOTES.finditer(text):
        count = len(found[0])
        styles = (_EMPHASIS, _STRONG) if count >= _BOTH else (min(count, _STRONG),)
        parts += (text[done : found.start()], "'" * (count - sum(styles)))
        for style in styles:
            if opened.pop(style, None) is None:
                opened[style] = len(parts)
            parts.append(_SIGNS[style])
        done = found.end()
    for style, at in opened.items():
        parts[at] = "'" * style
    return "".join((*parts, text[done:]))


def _words_of_link(target: str, words: str) -> str:
    """Return what is shown of a link to another page of the wiki."""
    shown = words.rpartition("|")[2].strip()
    return shown or target.strip().removeprefix(":").replace("_", " ")


def _picture(name: str, options: str) -> str:
    """Return a picture, and its caption in a paragraph of its own."""
    rest = [part.strip() for part in _split_parameters(options)]
    alt = next((part[4:] for part in rest if part.startswith("alt=")), "")
    captions = [
        part
        for part in rest
        if part and not part.startswith("alt=") and not _PICTURE_OPTION.fullmatch(part)
    ]
    caption = inline_markdown(captions[-1]) if captions else ""
    image = f"\n\n![{alt.replace(']', '')}](<{name.partition(':')[2].strip()}>)\n\n"
    return f"{image}*{caption.strip('*')}*\n\n" if caption else image
