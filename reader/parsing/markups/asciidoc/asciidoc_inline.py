"""Converts the inline markup of AsciiDoc to Markdown."""

from reader.parsing.markdown.markdown import LONGEST_INLINE
from reader.parsing.markups.placeholders import Placeholders
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re


_BREAK = " +"  # at the end of a line
_PICTURE = lazily(r"image::?([^\s\[\]]{1,1000})\[([^\[\]\n]{0,400})\]")
_LINK = lazily(r"(?:link:|(?=https?://|mailto:))([^\s\[\]<>`]{1,2000})\[([^\[\]\n]{0,400}?)\^?\]")
_ATTRIBUTES_OF_LINK = lazily(r",[ ]?(?:window|role|opts|id|title|rel)=.*")
_ALTERNATIVE = lazily(r"(?:^|,)[ ]?alt=(?:\"([^\"]*)\"|([^,]*))|^(?:\"([^\"]*)\"|([^,=]*)(?:,|$))")
_FORMULA = lazily(r"\b(?:latexmath|asciimath|stem):\[([^\[\]\n`]{1,300})\]")
_KEYS = lazily(r"\b(?:kbd|btn|pass):[a-z,]{0,9}\[([^\[\]\n]{1,300})\]")
_MANUAL = lazily(r"\blinkgit:([\w-]{1,60})\[(\d)\]")
_MARKDOWN_SIGN = lazily(r"([`*_\[\]<>~#\\])")
_ANGLE = lazily(r"(`[^`\n]{1,300}`|<<[\w-]|<https?:)|<(?=[A-Za-z/!?])")
_MENU = lazily(r"\bmenu:([^\s\[\]][^\[\]\n]{0,60})\[([^\[\]\n]{0,200})\]")
_ICON = lazily(r"\bicon:[\w-]{1,60}\[[^\[\]\n]{0,200}\][ ]?")
_PASSED = lazily(r"\+{3}([^+\n]{1,300})\+{3}|(?<=`)\+([^`\n]{1,300})\+(?=`)")
_MARKED = lazily(
    r"(?:\[([\w .#%-]{1,80})\]|(?<![\w&#`\]]))#{1,2}"
    r"(?=[^\s#])([^#\n]{1,200}?)(?<=\S)#{1,2}(?![\w#`])"
)
_REFERENCE = lazily(
    r"<<[^<>,\n]{1,200},[ \t]*([^<>\n]{1,200})>>|xref:[^\s\[]{1,300}\[([^\]\n]{1,300}?)\]"
)
_BARE_REFERENCE = lazily(
    r"<<_{0,2}([^\W_][\w.-]{0,100})>>|xref:(?:[\w./:-]{0,200}#)?(?:[\w-]{1,100}[/:])*([\w.-]{1,100})\[\]"
)
_QUOTED = lazily(  # not where it ends code
    r"(?:(?<![\w`])|(?<='`))(?:\"`([^`\n]{1,1000})`\"|``([^`\n]{1,1000}?)''(?!'))"
)
_SINGLY_QUOTED = lazily(r"(?:(?<![\w`])|(?<=\"`))'`([^`\n]{1,1000})`'(?!\w)")
_TYPED_DASH = lazily(  # outside code, passed text and targets of links and pictures
    r"(`[^`\n]{1,300}`|(?<!\w)\+(?=\S)[^+\n]{1,300}\+|(?<!\w)[a-z]{2,10}:[^\s\[]{1,400}|<<[^<>,\n]{1,200}|[\w.-]{1,80}@\S{1,80})"
    r"|(?<=\w)--(?=\w)|(?<=\s)--(?=\s)"
)
_APOSTROPHE = lazily(r"((?<!\w)`[^`\n]{1,300}`)|(?<=\w)`'")
_NOTE = lazily(r"footnote:[\w-]{0,40}\[((?:[^\[\]\n]|\[[^\[\]\n]{0,400}\]){1,600})\]")
_STRONG = lazily(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,300}?)(?<=\S)\*(?![\w*])")
_IN_ADDRESS = lazily(r"\w{2,10}://[^\s\[\]<>]{1,2000}")
_INSIDE_WORD = lazily(r"(`[^`\n]{1,300}`)|(?<!_)__(?=[^\s_])([^_\n]{1,300}?)(?<=\S)__(?!_)")
_EMPHASIS = lazily(r"(?<!\w)_(?=[^\s_])([^_\n]{1,300}?)(?<=\S)_(?!\w)")


def text_markdown(line: str) -> str:
    """Return a line of text as Markdown, with the break that a plus sign at its end makes."""
    text = line.removesuffix(_BREAK)
    return f"{inline_markdown(text)}{'  ' if text != line else ''}"


def inline_markdown(text: str) -> str:
    """Return a text with its links, pictures and emphasis as Markdown."""
    if len(text) > LONGEST_INLINE:
        return text
    if ":[" in text:
        text = _FORMULA.sub(lambda found: f"`{found[1]}`", text)
    if "`" in text:
        for _ in range(2):  # one may be inside the other
            text = _SINGLY_QUOTED.sub(lambda found: f"‘{found[1]}’", text)
            text = _QUOTED.sub(lambda found: f"“{found[1] or found[2]}”", text)
        text = _APOSTROPHE.sub(lambda found: found[1] or "’", text)
    if "--" in text:
        text = _TYPED_DASH.sub(lambda found: found[1] or "—", text)
    if "<" in text:
        text = _ANGLE.sub(lambda found: found[1] or "\\<", text)
    text = _with_emphasis(text)
    text = _PICTURE.sub(_picture, text)
    if "[" in text:
        text = _MANUAL.sub(lambda found: f"{found[1]}({found[2]})", text)
        text = _MENU.sub(_path_in_menu, _KEYS.sub(lambda found: found[1], _ICON.sub("", text)))
        text = _LINK.sub(_link, text)
    if "+" in text:
        text = _PASSED.sub(_passed, text)
    if "#" in text:
        text = _MARKED.sub(_marked, text)
    text = _REFERENCE.sub(lambda found: found[1] or found[2], text)
    text = _BARE_REFERENCE.sub(lambda found: _words_of_id(found[1] or found[2]), text)
    return _NOTE.sub(lambda found: f"^[{found[1]}]", text)


def _with_emphasis(text: str) -> str:
    """Return a text with the signs of Markdown around words set apart, except in addresses."""
    kept = Placeholders()
    if "://" in text:
        text = _IN_ADDRESS.sub(lambda found: kept.keep(found[0]), text)
    if "__" in text:
        text = _INSIDE_WORD.sub(lambda found: found[1] or f"*{found[2]}*", text)
    text = _STRONG.sub(lambda found: f"**{found[1]}**", text)
    return kept.restore(_EMPHASIS.sub(lambda found: f"*{found[1]}*", text))


def _picture(found: "re.Match[str]") -> str:
    alternative = _ALTERNATIVE.search(found[2])
    alt = next(filter(None, alternative.groups()), "") if alternative else ""
    return f"![{alt.strip()}](<{found[1]}>)"


def _link(found: "re.Match[str]") -> str:
    words = _ATTRIBUTES_OF_LINK.sub("", found[2]).removesuffix("^").strip('"')
    address = found[1]
    return f"[{words or address.removeprefix('mailto:')}](<{address}>)"


def _passed(found: "re.Match[str]") -> str:
    return found[2] or _MARKDOWN_SIGN.sub(lambda found: f"\\{found[1]}", found[1])


def _marked(found: "re.Match[str]") -> str:
    return f"~~{found[2]}~~" if "line-through" in (found[1] or "") else found[2]


def _path_in_menu(found: "re.Match[str]") -> str:
    return " > ".join(filter(None, (found[1], found[2])))


def _words_of_id(name: str) -> str:
    """Return the words of the id of a section, which Asciidoctor makes of its title."""
    return name.removesuffix(".adoc").replace("_", " ").replace("-", " ").strip()
