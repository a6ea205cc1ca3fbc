"""Convert the directives and roles of MyST and the ``///`` blocks of MkDocs to CommonMark.

Sources: https://mystmd.org/spec and
https://facelessuser.github.io/pymdown-extensions/extensions/blocks/
"""

from collections.abc import Iterator

from reader.parsing.lines.superscripts import raised_number
from reader.parsing.markdown.dialects.shortcodes import FENCE
from reader.startup.lazy_regex import MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_DIRECTIVE_OR_ROLE = lazily(
    r"^[ ]{0,3}(?:[`~:]{3,}\{[a-z]|/{3,}[ \t]*[a-z])|(?<![`\w])\{[a-z][\w:+-]{0,30}\}`|\{su[bp]\}`"
    r"|^\([\w.:-]{1,80}\)=[ \t]*\n{1,3}#",  # above a heading: elsewhere it may be a formula
    MULTILINE,
)
_DIRECTIVE = lazily(r"[ ]{0,3}(`{3,}|~{3,}|:{3,})\{([a-z][\w:-]{0,40})\}[ \t]*([^\n]*)$")
_SLASHES = lazily(r"[ ]{0,3}(/{3,})[ \t]*([a-z][\w-]{0,40})(?:[ \t]*\|[ \t]*([^\n]*))?[ \t]*$")
_CLOSING = lazily(r"[ ]{0,3}(`{3,}|~{3,}|:{3,}|/{3,})[ \t]*$")
_OPTION = lazily(r"[ ]{0,4}:([\w-]{1,40}):[ \t]*([^\n]*)$")
_INDENTED_OPTION = lazily(r"    [\w-]{1,40}:[ \t]*[^\n]*$")
_LABEL = lazily(r"\([\w.:-]{1,80}\)=[ \t]*$")  # the link target of what follows
_ROLE = lazily(r"(?:(?<![`\w])|(?=\{su[bp]\}))\{([a-z][\w:+-]{0,30})\}`([^`\n]{1,300})`")
_TARGET = lazily(r"(\S[^<>]{0,200}?)\s*<[^<>]{1,200}>$")
_CODE = frozenset({"code", "code-block", "sourcecode", "code-cell", "parsed-literal", "math"})
_ADMONITIONS = frozenset({
    "note", "tip", "hint", "important", "warning", "caution", "danger", "error",
    "attention", "admonition", "seealso", "todo", "topic", "sidebar", "margin", "dropdown",
    "epigraph", "card", "tab-set", "tab-item", "versionadded", "versionchanged",
    "deprecated",
})  # fmt: skip
_PICTURES = frozenset({"image", "figure"})
_HIDDEN = frozenset({"toctree", "contents", "include", "raw", "index", "tableofcontents"})
_UNTITLED = frozenset({"html", "caption", "figure-caption", "define", "container", "div", "only"})
_CAPTIONS = frozenset({"caption", "figure-caption"})
# with backtick fences, others are code
_FENCED = _CODE | _ADMONITIONS | _PICTURES | _HIDDEN | _UNTITLED
_TEXT_ROLES = frozenset({
    "abbr", "any", "doc", "guilabel", "index", "menuselection", "numref", "ref",
    "sub", "sup", "term", "download", "pep", "rfc", "emphasis", "strong", "cite", "issue",
})  # fmt: skip


class _OpenBlock:
    """An open block: its opening mark, and how its lines are treated."""

    __slots__ = ("caption", "hidden", "mark", "options", "verbatim")

    def __init__(self, mark: str) -> None:
        self.mark = mark
        self.verbatim = self.hidden = self.caption = False
        self.options = True


def has_directives(text: str) -> bool:
    """Whether a text may contain something that `convert_directives` would replace."""
    return _DIRECTIVE_OR_ROLE.search(text) is not None


def convert_directives(text: str) -> str:
    """Return Markdown with directives as bold titles, images or code, and roles as words.

    Code stays as it is. Cost: linear.
    """
    return "\n".join(_lines(text.split("\n"))) if has_directives(text) else text


def _lines(lines: list[str]) -> Iterator[str]:
    stack: list[_OpenBlock] = []
    for at, line in enumerate(lines):
        inner = stack[-1] if stack else None
        closing = _CLOSING.match(line) if inner else None
        if inner and closing and _closes(closing[1], inner.mark):
            stack.pop()
            yield inner.mark.replace(":", "`") if inner.verbatim else ""
        elif inner and inner.options and _is_option(line, inner.mark):
            continue
        elif inner and (inner.hidden or inner.verbatim):
            inner.options = False
            yield "" if inner.hidden else line
        else:
            if inner and line.strip():
                inner.options = False
            yield from _convert_line(line, lines[at + 1 : at + 6], stack)


def _convert_line(line: str, after: list[str], stack: list[_OpenBlock]) -> Iterator[str]:
    """Yield what replaces a line outside code; a block that it opens is pushed onto `stack`."""
    opened = _DIRECTIVE.match(line) or _SLASHES.match(line)
    if opened and (opened[1][0] in ":/" or opened[2] in _FENCED):
        stack.append(_OpenBlock(opened[1]))
        yield _opening_replacement(opened, after, stack[-1])
    elif fence := FENCE.match(line):
        block = _OpenBlock(fence[1])
        block.verbatim, block.options = True, False
        stack.append(block)
        yield line
    elif stack and stack[-1].caption and line.strip():
        stack[-1].caption = False
        yield f"*{line.strip()}*"
    elif line[:1] == "(" and _LABEL.match(line):
        yield ""
    else:
        roles = "}`" in line and "``" not in line  # a code span may quote a role
        yield _ROLE.sub(_role_text, line) if roles else line


def _closes(mark: str, opening: str) -> bool:
    same = mark[0] == opening[0]
    return same and (len(mark) == len(opening) if mark[0] == "/" else len(mark) >= len(opening))


def _is_option(line: str, mark: str) -> bool:
    return (_INDENTED_OPTION if mark[0] == "/" else _OPTION).match(line) is not None


def _opening_replacement(opened: "re.Match[str]", after: list[str], block: _OpenBlock) -> str:
    """Return what replaces the line that opens a block."""
    mark, name, argument = opened[1], opened[2], (opened[3] or "").strip()
    if name in _CODE:
        block.verbatim = True
        return f"{mark.replace(':', '`')}{argument}"
    if name in _HIDDEN:
        block.hidden = True
        return ""
    if name in _PICTURES:
        block.caption = name == "figure"
        options = (_OPTION.match(line) for line in after)
        alt = next((found[2] for found in options if found and found[1] == "alt"), "")
        return f"\n![{alt}](<{argument}>)\n"
    title = name.replace("-", " ").capitalize()
    if name in _UNTITLED:
        block.caption = name in _CAPTIONS
        return "" if mark[0] == "/" else f"\n{argument}"
    if mark[0] == "/" or name == "admonition":
        return f"\n**{argument or title}**\n"
    if name.startswith(("version", "deprecated")):
        return f"\n**{title.replace('Version', 'Version ')} {argument}**\n"
    return f"\n**{title}**\n\n{argument}"


def _role_text(role: "re.Match[str]") -> str:
    """Return the text of a role; names from program code become code spans."""
    name, text = role[1], role[2]
    target = _TARGET.match(text)
    if target:
        text = target[1]
    elif text.startswith("~"):
        text = text[1:].rpartition(".")[2]
    if name == "sup":
        return raised_number(text) or text
    return text if name in _TEXT_ROLES else f"`{text}`"
