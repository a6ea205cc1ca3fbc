"""What programs write into Markdown: shortcodes, tags of templates, boxes, links of wikis."""

import re
from collections.abc import Iterator

from reader.text.pattern import lazily

_FENCE = lazily(r"[ ]{0,3}(`{3,}|~{3,})")
_SIGNS = (
    "==",
    "%%",
    "| ",
    "{{<",
    "{{%",
    "{%",
    "[[",
    ":::",
    "{/*",
    "){",
    "*{",
    "]{",
    "{:",
    "({{",
    " ^",
    "import ",
    "export ",
)
_ITEM = lazily(r"[ \t]{1,40}[-*+][ \t]+\S")  # below another one
_FIGURE = lazily(r"\{\{<\s*figure\s([^{}\n]{1,1000}?)/?\s*>\}\}")
_VALUE = lazily(r"\b(src|caption|title|alt|attr)\s?=\s?(?:\"([^\"]*)\"|`([^`]*)`)")
_CODE = lazily(
    r"\{%-?\s*highlight\s+([\w+-]{1,20})[^%}\n]{0,80}-?%\}"
    r"|\{\{[<%]\s*highlight\s+([\w+-]{1,20})[^>%}\n]{0,80}[>%]\}\}"
)
_CODE_END = lazily(r"\{%-?\s*endhighlight\s*-?%\}|\{\{[<%]\s*/\s*highlight\s*[>%]\}\}")
_BASE = lazily(r"\]\(\{\{[^{}\n]{1,80}\}\}")  # where a site stands, before an address in it
_BLOCK_NAME = lazily(r"\s\^[A-Za-z0-9-]{1,40}$")  # of a paragraph, for links to it
_CONTENTS = lazily(
    r"^[ ]{0,3}(?:[*+-]|\d\.)[ ][^\n]{1,60}\n\{:[ ]?toc\b[^{}\n]{0,40}\}[ ]*$", re.MULTILINE
)
_SHORTCODE = lazily(r"\{\{[<%][^{}\n]{1,1000}[>%]\}\}|\{%[^{}%\n]{1,400}%\}")
_WIKI_IMAGE = lazily(r"!\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")
_WIKI_LINK = lazily(r"(?<!!)\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")
_FENCED_BOX = lazily(
    r"[ ]{0,3}:{3,}[ \t]*(?:\{[^{}\n]{0,200}\}|([A-Za-z][\w-]{0,30})?)[ \t]*([^:\n]{0,120}):*$"
)
_SCRIPT = lazily(
    r"(?:import\s(?:[^\n]{0,200}\sfrom\s?)?['\"][^'\"\n]{1,200}['\"];?"
    r"|export\s(?:const|default|function)\b[^\n]{0,300})\s*$"
)
_COMMENT = lazily(r"\{/\*[^\n{]{0,400}?\*/\}")
_ATTRIBUTES = lazily(
    r"(?<=[)\]*_`])\{(?:[.#][^{}\n]{1,80}|\w{1,20}=[^{}\n]{1,80}|:[^{}\n]{1,80})\}"
    r"|^[ ]{0,3}\{:[^{}\n]{1,120}\}[ \t]*$"
)
_NOTED = lazily(r"%%(?! )[^%\n]{1,400}%%|(?<!\S)%%[^%\n]{1,400}%%")  # for the author alone
_MARKED = lazily(r"==(?=[^\s=])([^=\n]{1,400}?)(?<=\S)==")
_VERSE = lazily(r"\|[ ]([^|\n]{0,200})$")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg")


def without_shortcodes(text: str) -> str:
    """Return Markdown in which figures are images, wiki links words, and other shortcodes gone.

    Code stays as it is. Cost: linear.
    """
    if not any(sign in text for sign in _SIGNS):
        return text
    if ":toc" in text or ": toc" in text:
        text = _CONTENTS.sub("", text)
    return "\n".join(_lines(text))


def _lines(text: str) -> Iterator[str]:
    fence = ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if mark:
            fence = "" if fence and mark[1].startswith(fence) else fence or mark[1]
            yield line
        else:
            indented = line.startswith(("    ", "\t")) and not _ITEM.match(line)
            is_code = fence or indented or "`" in line
            yield line if is_code or not any(sign in line for sign in _SIGNS) else _plain(line)


def _plain(line: str) -> str:
    verse = _VERSE.match(line) if line[0] == "|" else None
    if verse:
        return f"{verse[1]}  "
    if _SCRIPT.match(line):
        return ""
    box = _FENCED_BOX.match(line) if ":::" in line else None
    if box:
        title = box[2].strip(" []") or (box[1] or "").title()
        return f"\n**{title}**\n" if title else ""
    line = _MARKED.sub(r"\1", _NOTED.sub("", line))
    line = _ATTRIBUTES.sub("", _COMMENT.sub("", line))
    line = _FIGURE.sub(_image, line)
    line = _CODE.sub(r"```\1\2", line)
    line = _CODE_END.sub("```", line)
    line = _BASE.sub("](", line)
    if " ^" in line:
        line = _BLOCK_NAME.sub("", line)
    line = _SHORTCODE.sub("", line)
    line = _WIKI_IMAGE.sub(_embedded, line)
    return _WIKI_LINK.sub(lambda found: found[2] or found[1], line)


def _image(figure: re.Match[str]) -> str:
    values = {found[1]: found[2] or found[3] or "" for found in _VALUE.finditer(figure[1])}
    caption = " ".join(filter(None, (values.get("caption"), values.get("attr"))))
    below = f"\n*{caption}*" if caption else ""
    alt = values.get("alt") or values.get("title") or ""
    return f"\n\n![{alt}](<{values.get('src', '')}>){below}\n\n"


def _embedded(found: re.Match[str]) -> str:
    if not found[1].lower().endswith(_PICTURES):
        return found[2] or found[1]
    alt = "" if (found[2] or "").isdigit() else found[2] or ""  # a number is a width
    return f"![{alt}](<{found[1]}>)"
