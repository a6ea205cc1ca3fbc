"""Replace the components of MDX, which is Markdown with elements of JSX, by their titles.

The boxes that Notion exports are read like them: Markdown between tags for an aside.

The syntax: https://mdxjs.com/docs/what-is-mdx/
"""

from collections.abc import Iterator

from reader.parsing.lines.chunks import indent_of
from reader.parsing.markdown.dialects.column_tables import FENCES
from reader.startup.lazy_regex import MULTILINE, lazily

_COMPONENT = lazily(r"^[ \t]*</?(?:[A-Z]|aside[\s>])", MULTILINE)
_TAG = lazily(r"[ \t]*</?(?:[A-Z][\w.]{0,60}|aside)(?=[\s/>]|$)")
_CLOSED = lazily(r"(?:\"[^\"]*\"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^>\"'{}])*>[ \t]*$")
_TITLE = lazily(r"\b(?:title|label|summary|heading|name)=(?:\"([^\"]{1,200})\"|'([^']{1,200})')")
_LONGEST_TAG = 12  # lines


def convert_components(text: str) -> str:
    """Return Markdown with each line that only opens a component replaced by its title in bold.

    What a component contains loses the indent of its first line. Cost: linear.
    """
    return "\n".join(_lines(text.split("\n"))) if _COMPONENT.search(text) else text


def _lines(lines: list[str]) -> Iterator[str]:
    indents: list[int | None] = []  # of the contents of the open components; None until known
    fence = ""
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if fence or line.lstrip().startswith(FENCES):
            fence = "" if fence and line.strip() == fence else fence or line.strip()[:3]
            yield _dedented(line, indents)
            continue
        tag = "" if not line.lstrip().startswith("<") else _tag_at(lines, at - 1)
        if not tag:
            if indents and indents[-1] is None and line.strip():
                indents[-1] = indent_of(line)
            yield _dedented(line, indents)
            continue
        at += tag.count("\n")
        if "</" in tag[: tag.index("<") + 2]:
            del indents[-1:]
        elif not tag.rstrip().endswith("/>"):
            indents.append(None)
        title = _TITLE.search(tag)
        yield f"\n**{title[1] or title[2]}**\n" if title else ""


def _tag_at(lines: list[str], at: int) -> str:
    """Return the lines of a component's tag, if nothing else is on them; else empty."""
    if not _TAG.match(lines[at]):
        return ""
    for end in range(at + 1, min(at + 1 + _LONGEST_TAG, len(lines) + 1)):
        tag = "\n".join(lines[at:end])
        if _CLOSED.fullmatch(tag.partition("<")[2]):
            return tag
    return ""


def _dedented(line: str, indents: list[int | None]) -> str:
    indent = indents[-1] if indents else 0
    return line[min(indent or 0, indent_of(line)) :]
