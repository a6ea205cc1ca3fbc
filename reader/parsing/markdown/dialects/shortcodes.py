"""Replace what programs add to Markdown: shortcodes, template tags, admonitions, wiki links."""

from collections.abc import Iterator
from itertools import takewhile

from reader.startup.lazy_regex import MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

FENCE = lazily(r"[ ]{0,3}(`{3,}|~{3,})")
_SIGNS = (
    "==", "%%", "| ", "{{", "{%", "[[", ":::", "{/*", "){", "*{", "]{", "{:", "^",
    "~", "import ", "export ", "!!! ", "??? ", "???+ ", "[ ] ", "[x] ", "[X] ", "[/] ",
    "[>] ", "[-] ", "*[", "(@", "```{", "-8<-",
    "++", ":material-", ":octicons-", ":fontawesome-", ":simple-",
)  # fmt: skip
_BOX = lazily(  # an admonition of Python-Markdown, with its text indented below
    r"[ ]{0,3}(?:(?:!!!|\?{3}\+?)[ ]+([A-Za-z][\w-]{0,30})(?:[ ](?:inline|end)){0,2}"
    r"[ ]*(\"[^\"\n]{0,200}\")?"
    r"|===[!+]?[ ]+(\"[^\"\n]{1,200}\"))[ \t]*$"
)
_BOX_STARTS = frozenset("!?=")
_INDENT = "    "
_CODE_SPAN = lazily(r"((`{1,3})[^`\n]{1,2000}?\2)(?!`)")
_SPAN_NUMBER = lazily(r"`(\d{1,5})`")
_TASK = lazily(r"^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[([ xX/>-])\][ \t]*(?=[ \t])")
_ABBREVIATION = lazily(r"^\*\[[^\[\]\n]{1,60}\]:[ \t]")
_EXAMPLE = lazily(r"^\(@[\w-]{0,30}\)(?=[ \t])")
_SPAN = lazily(
    r"(?<![!\]\\])\[([^\[\]\n]{0,200})\]\{(?:[.#][^{}\n]{1,80}|\w{1,20}=[^{}\n]{1,80})\}"
)
_FIRST_LINES = 12  # of a code cell, in which its options stand
_OPTION = "#|"  # an option of a code cell, for the program that runs it
_HIDDEN = lazily(  # a code cell that its author does not show, or what is for one other format
    r"[, ](?:echo|include)\s?[=:]\s?(?:F\b|FALSE|false)|^#\|?[ ]?hide(?:_input)?[ ]*$"
    r"|`[ ]?\{=(?!html\b)[a-z]",
    MULTILINE,
)
_RAW_HTML = "{=html}"  # after the fence around HTML, as Pandoc writes it
_ITEM = lazily(r"[ \t]{1,40}[-*+][ \t]+\S")  # a nested list item
_PICTURE_TAG = lazily(  # of Hugo, Jekyll and Zola: ``{{< img src="a.jpg" caption="Two men" >}}``
    r"\{\{[<%]\s{0,3}([\w./-]{1,60})\s([^{}\n]{1,1000}?)/?\s{0,3}[>%]\}\}"
    r"|\{%-?\s{0,3}include(?:_cached)?\s{1,3}([\w./-]{1,60})\s([^{}%\n]{1,1000}?)-?%\}"
    r"|\{\{-?\s{0,3}(\w{1,40})\(([^{}\n]{1,1000}?)\)\s{0,3}-?\}\}"
)
_OF_PICTURE = lazily(r"(?:^|[/_-])(?:figure|fig|images?|img|picture|photo)(?:$|[./_-])")
_VALUE = lazily(
    r"\b(src|url|file|path|image_path|image|img|caption|description|title|alt|attr)\s?=\s?"
    r"(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`)"
)
_EMPTY_LINK = lazily(r"\[\]\([^()\s]{0,1000}\)")  # of a picture
_ADDRESSES = ("image_path", "image", "img", "file", "path", "url")
_CODE = lazily(
    r"\{%-?\s*highlight\s+([\w+-]{1,20})[^%}\n]{0,80}-?%\}"
    r"|\{\{[<%]\s*highlight\s+([\w+-]{1,20})[^>%}\n]{0,80}[>%]\}\}"
)
_CODE_END = lazily(r"\{%-?\s*endhighlight\s*-?%\}|\{\{[<%]\s*/\s*highlight\s*[>%]\}\}")
_BASE = lazily(r"\]\(\{\{[^{}\n]{1,80}\}\}")  # the base URL of a site, before a path
_BLOCK_NAME = lazily(r"(?:^|\s)\^[A-Za-z0-9-]{1,40}$")  # the link target that a paragraph ends with
_CONTENTS = lazily(
    r"^[ ]{0,3}(?:[*+-]|\d\.)[ ][^\n]{1,60}\n\{:[ ]?toc\b[^{}\n]{0,40}\}[ ]*$", MULTILINE
)
_CALL_LINE = lazily(  # template tags alone in a line, such as ``{{ youtube(id="x") }}``
    r"[ ]{0,3}(?:\{\{[-\s]{0,3}[A-Za-z][\w.-]{0,60}(?:\([^{}\n]{0,600}\))?"
    r"(?:\s?\|[^{}\n]{1,100})?[-\s]{0,3}\}\}[ \t]{0,9}){1,20}$"
)
_CALL = lazily(
    r"\{\{\s{0,3}\w{1,40}_inline(?:\([^{}\n]{0,100}\))?\s{0,3}\}\}"
    r"|\{\{\s{0,3}[A-Za-z]\w{0,40}\(([^{}\n]{0,600})\)\s{0,3}\}\}"
)
_NAMED_ARGUMENT = lazily(r"\w\s?=")
_STRING = lazily(r"\"([^\"]*)\"|'([^']*)'")
_SHORTCODE = lazily(r"\{\{[<%][^{}\n]{1,1000}[>%]\}\}|\{%[^{}%\n]{1,400}%\}")
_WIKI_IMAGE = lazily(r"!\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")
_WIKI_LINK = lazily(  # and no link whose words are in brackets: [[1]](https://…), [[1]][a]
    r"(?<!!)\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]"
    r"(?!\[[^\[\]\n]|\([ \t]?<?[^\s()<>]+(?:\([^\s()]*\)[^\s()]*)?>?(?:[ \t]+[\"'][^\n]*)?[ \t]?\))"
)
_FENCED_BOX = lazily(
    r"[ ]{0,3}:{3,}[ \t]*(?:\{([^{}\n]{0,200})\}|([A-Za-z][\w-]{0,30})?)[ \t]*([^:\n]{0,120}):*$"
)
_BOX_TITLE = lazily(r"(?:.*\btitle=\"([^\"]{1,200})\"|.*\.callout-([a-z]{3,20}))")
_UNTITLED_CALLOUT = lazily(
    r"([ ]{0,3}:{3,}[ \t]*\{(?![^{}\n]*\btitle=)[^{}\n]{0,100}\.callout-[^{}\n]{1,100})\}[ \t]*$"
)
_TITLE_BELOW = lazily(r"[ ]{0,3}#{1,6}[ \t]+([^\n\"{}]{1,120})$")
_RAISED = lazily(r"(?<=[\w)])\^([^\s^~\[\]]{1,20})\^|(?<=[\w)])~([^\s~]{1,20})~(?!~)")
_STRUCK = lazily(r"(?<![\w)~\\/])~(?![\s~/])([^~\n]{1,200}?)(?<!\s)~(?![\w~])")
_SCRIPT = lazily(
    r"(?:import\s(?:[^\n]{0,200}\sfrom\s?)?['\"][^'\"\n]{1,200}['\"];?"
    r"|export\s(?:const|default|function)\b[^\n]{0,300}"
    r"|-{1,4}8<-{1,4}[ \t]\"[^\"\n]{1,300}\")\s*$"  # of a file that MkDocs includes
)
_COMMENT = lazily(r"\{/\*[^\n{]{0,400}?\*/\}")
_ATTRIBUTES = lazily(
    r"(?<=[)\]*`])\{[ ]?(?:[.#][^{}\n]{1,400}|[\w-]{1,20}=[^{}\n]{1,400}|:[^{}\n]{1,80})\}"
    r"|(?<=\w_)\{(?:[.#][A-Za-z]|:[ ]?[.#])[^{}\n]{1,400}\}"
    r"|[ ]\{:[ ]?[#.][^{}\n]{1,80}\}[ \t]*$"
    r"|^[ ]{0,3}\{:[^{}\n]{1,120}\}[ \t]*$"
)
_AUTHOR_COMMENT = lazily(r"%%(?! )[^%\n]{1,400}%%|(?<!\S)%%[^%\n]{1,400}%%")  # an author's comment
_HIGHLIGHT = lazily(r"==(?=[^\s=])([^=\n]{1,400}?)(?<=\S)==")
_KEYS = lazily(  # ``++ctrl+alt+"Q"++`` of MkDocs, but no "i++ + j++"
    r"(?<![\w+])\+\+((?:[a-z][a-z0-9-]{0,20}|\"[^\"\n]{1,20}\"|[a-z0-9])"
    r"(?:\+(?:[a-z0-9][a-z0-9-]{0,20}|\"[^\"\n]{1,20}\"))*)\+\+(?![\w+])"
)
_NAMED_KEYS = frozenset((
    "alt", "backspace", "cmd", "command", "control", "ctrl", "del", "delete", "down", "end",
    "enter", "esc", "escape", "fn", "home", "insert", "left", "menu", "meta", "option", "return",
    "right", "shift", "space", "super", "tab", "up", "win", "windows",
))  # fmt: skip
_ICON = lazily(  # of Material for MkDocs
    r"(?<!\w):(?:material|octicons|fontawesome|simple)-[a-z0-9-]{1,60}:(?:\{[^{}\n]{0,80}\})?[ ]?"
)
_VERSE = lazily(r"\|[ ]([^|\n]{0,200})$")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg")


def convert_shortcodes(text: str) -> str:
    """Return Markdown with figures as images, wiki links as words, and no other shortcodes.

    Code stays as it is. Cost: linear.
    """
    if not any(sign in text for sign in _SIGNS):
        return text
    if ":toc" in text or ": toc" in text:
        text = _CONTENTS.sub("", text)
    return "\n".join(_converted_lines(text))


def fence_after(fence: str, line: str) -> str:
    """Return the fence of the code that is open after a line, or empty.

    Args:
        fence: The same before the line.
        line: The line.
    """
    mark = FENCE.match(line)
    if mark is None:
        return fence
    return "" if fence and mark[1].startswith(fence) else fence or mark[1]


def _converted_lines(text: str) -> Iterator[str]:
    fence = cell = ""
    is_hidden = is_html = False  # what the open code cell is
    depth = 0  # how many admonitions the line is nested in
    lines = text.split("\n")
    for at, whole in enumerate(lines):
        while depth and whole.strip() and not whole.startswith(_INDENT * depth):
            depth -= 1
        line = whole[len(_INDENT) * depth :]
        may_open = not fence and line.lstrip(" ")[:1] in _BOX_STARTS
        box = _BOX.match(line) if may_open else None
        if box and _is_below(lines[at + 1 : at + 3], _INDENT * (depth + 1)):
            depth += 1
            yield f"\n**{_box_title(box)}**\n"
            continue
        if not fence and ".callout-" in line:
            line = _with_title(line, lines, at + 1)
        mark = FENCE.match(line)
        if mark:
            cell = "" if fence or "{" not in line else line
            is_hidden = is_hidden or (cell != "" and _hides_code(lines[at : at + _FIRST_LINES]))
            is_html = is_html or _RAW_HTML in cell
            fence = fence_after(fence, line)
            if not is_hidden:
                yield "" if is_html else line
            is_hidden, is_html = is_hidden and fence != "", is_html and fence != ""
        elif is_hidden or (cell and line.startswith(_OPTION)):
            continue
        else:
            cell = ""
            indented = line.startswith(("    ", "\t")) and not _ITEM.match(line)
            is_code = fence or indented or not any(sign in line for sign in _SIGNS)
            yield line if is_code else _convert_outside_code(line)


def _with_title(line: str, lines: list[str], at: int) -> str:
    """Return the first line of a callout of Quarto, with the heading right below as its title.

    The heading becomes an empty line.
    """
    below = next((each for each in range(at, min(at + 2, len(lines))) if lines[each].strip()), at)
    box, title = (
        _UNTITLED_CALLOUT.match(line),
        _TITLE_BELOW.match("".join(lines[below : below + 1])),
    )
    if box is None or title is None:
        return line
    lines[below] = ""
    return f'{box[1]} title="{title[1].strip()}"}}'


def _convert_outside_code(line: str) -> str:
    """Return a line without shortcodes, except inside code spans."""
    if "`" not in line:
        return _convert_text(line)
    spans = _CODE_SPAN.findall(line)
    numbers = iter(range(len(spans)))
    bare = _CODE_SPAN.sub(lambda _: f"`{next(numbers)}`", line)
    if bare.count("`") != 2 * len(spans):  # there is an unmatched backquote
        return line
    return _SPAN_NUMBER.sub(lambda found: spans[int(found[1])][0], _convert_text(bare))


def _hides_code(lines: list[str]) -> bool:
    """Whether the options in the first lines of a code cell hide its code."""
    options = takewhile(lambda line: line.startswith("#"), lines[1:])
    return _HIDDEN.search("\n".join((lines[0], *options))) is not None


def _is_below(lines: list[str], indent: str) -> bool:
    """Whether the first of the lines that is not blank begins with `indent`."""
    first = next((line for line in lines if line.strip()), "")
    return first.startswith(indent)


def _box_title(box: "re.Match[str]") -> str:
    """Return the title of an admonition, or its kind when it has none."""
    title = (box[2] or box[3] or "").strip('"')
    return title or (box[1] or "note").title()


def _convert_text(line: str) -> str:
    """Return a line without shortcodes, with the pictures that they show."""
    if "{{" not in line and "{%" not in line:
        return _convert_words(line)
    pictures = "".join(map(_picture, _PICTURE_TAG.finditer(line)))
    if not pictures or line.lstrip().startswith("|"):  # the row of a table has no pictures
        return _convert_words(line)
    return _with_pictures(line, pictures)


def _with_pictures(line: str, pictures: str) -> str:
    """Return the line below the pictures that its tags show.

    Those without captions stay beside words, which may be the middle of a paragraph, or indented
    in an item of a list.
    """
    words = _PICTURE_TAG.sub(lambda tag: "" if _picture(tag) else tag[0], line)
    words = _EMPTY_LINK.sub("", words)
    if "\n*" not in pictures:
        if words.strip()[:1] not in ("", "<"):
            line = _PICTURE_TAG.sub(lambda tag: _picture(tag).strip() or tag[0], line)
            return _convert_words(line)
        indent = line[: len(line) - len(line.lstrip())]
        pictures = pictures.replace("\n", f"\n{indent}")
    return pictures + _convert_words(words or " ")


def _convert_words(line: str) -> str:
    verse = _VERSE.match(line) if line[0] == "|" else None
    if verse:
        return f"{verse[1]}  "
    if _SCRIPT.match(line):
        return ""
    if "{{" in line:
        if _CALL_LINE.match(line):
            return ""
        line = _CALL.sub(_words_of_call, line)
    box = _FENCED_BOX.match(line) if ":::" in line else None
    if box:
        named = _BOX_TITLE.match(box[1] or "")
        title = box[3].strip(" []") or (box[2] or "").title()
        if named:
            title = named[1] or named[2].title()
        return f"\n**{title}**\n" if title else ""
    if _ABBREVIATION.match(line):
        return ""
    line = _TASK.sub(lambda task: f"{task[1]}{'☑' if task[2] in 'xX' else '☐'}", line)
    line = _SPAN.sub(lambda found: found[1], _EXAMPLE.sub("1.", line))
    line = _HIGHLIGHT.sub(lambda found: found[1], _AUTHOR_COMMENT.sub("", line))
    line = _ATTRIBUTES.sub("", _COMMENT.sub("", line))
    line = _CODE.sub(lambda found: f"```{found[1] or found[2]}", line)
    line = _CODE_END.sub("```", line)
    line = _BASE.sub("](", line)
    if "~" in line:
        line = _STRUCK.sub(lambda found: f"~~{found[1]}~~", line)
    if "^" in line or "~" in line:
        line = _RAISED.sub(_raised_or_lowered, _BLOCK_NAME.sub("", line))
    line = _SHORTCODE.sub("", line)
    if "++" in line:
        line = _KEYS.sub(_key_names, line)
    if "-" in line and ":" in line:
        line = _ICON.sub("", line)
    line = _WIKI_IMAGE.sub(_wiki_image, line)
    return _WIKI_LINK.sub(lambda found: found[2] or found[1].lstrip("#").replace("#", " > "), line)


def _key_names(found: "re.Match[str]") -> str:
    """Return "Ctrl+Alt+Q" for the keys ``ctrl+alt+q``; one word may be no key: ``++resource++``."""
    if found[1].isalpha() and len(found[1]) > 1 and found[1] not in _NAMED_KEYS:
        return found[0]
    return "+".join(key.strip('"').replace("-", " ").title() for key in found[1].split("+"))


def _words_of_call(call: "re.Match[str]") -> str:
    """Return the words that a template tag in a sentence shows, such as the term it explains."""
    arguments = call[1] or ""
    if _NAMED_ARGUMENT.search(_STRING.sub("", arguments)):
        return ""
    strings = [found[1] or found[2] or "" for found in _STRING.finditer(arguments)]
    return next(filter(None, reversed(strings[:2])), "")


def _raised_or_lowered(found: "re.Match[str]") -> str:
    """Return a superscript or subscript of Pandoc: figures as such, letters as they are."""
    raised, lowered = found[1] or "", found[2] or ""
    if raised.isdecimal():
        return raised.translate(_SUPERSCRIPTS)
    return lowered.translate(_SUBSCRIPTS) if lowered.isdecimal() else raised or lowered


def _picture(tag: "re.Match[str]") -> str:
    """Return the Markdown of a template tag that shows a picture; empty for any other."""
    if not _OF_PICTURE.search((tag[1] or tag[3] or tag[5]).lower()):
        return ""
    given = _VALUE.finditer(tag[2] or tag[4] or tag[6])
    values = {found[1]: found[2] or found[3] or found[4] or "" for found in given}
    named = (values.get(name, "") for name in _ADDRESSES)
    address = values.get("src") or next((it for it in named if it.lower().endswith(_PICTURES)), "")
    if not address:
        return ""
    caption = values.get("caption") or values.get("description")
    title = values.get("title", "")
    if title and values.get("alt") and tag[1] == "figure":  # of Hugo, which shows both
        caption = f"{title.rstrip(' .')}. {caption}" if caption else title
    caption = " ".join(filter(None, (caption, values.get("attr"))))
    below = f"\n*{caption}*" if caption else ""
    alt = values.get("alt") or values.get("title") or ""
    return f"\n\n![{alt}](<{address}>){below}\n\n"


def _wiki_image(found: "re.Match[str]") -> str:
    if not found[1].lower().endswith(_PICTURES):
        return found[2] or found[1]
    alt = "" if (found[2] or "").isdigit() else found[2] or ""  # a number is the width
    return f"![{alt}](<{found[1]}>)"
