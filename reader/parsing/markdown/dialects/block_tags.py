"""Convert block tags of Octopress and Hexo: quotations with their authors, and code with a title.

Sources: https://octopress.org/docs/plugins/ and https://hexo.io/docs/tag-plugins
"""

from collections.abc import Iterator

from reader.parsing.markdown.dialects.shortcodes import fence_after
from reader.startup.lazy_regex import lazily

_SIGNS = ("{% blockquote", "{% quote", "{% codeblock", "{% code ")
_OPENING = lazily(
    r"[ ]{0,3}\{%-?\s{0,3}(blockquote|quote|codeblock|code)(\s[^{}\n]{0,400}?)?\s{0,3}-?%\}[ \t]*$"
)
_CLOSING = lazily(r"[ ]{0,3}\{%-?\s{0,3}end(blockquote|quote|codeblock|code)\s{0,3}-?%\}[ \t]*$")
_ADDRESS = lazily(r"\s{0,9}https?://\S{1,1000}\s{0,9}")
_OPTION = lazily(r"(?:^|\s)[a-z_]{1,20}:(?!//)\S{1,60}")
_FENCE = "~~~~"


def convert_block_tags(text: str) -> str:
    """Return Markdown with quotations and code instead of the tags around them. Cost: linear."""
    if not any(sign in text for sign in _SIGNS):
        return text
    return "\n".join(_converted_lines(text.split("\n")))


def _converted_lines(lines: list[str]) -> Iterator[str]:
    fence = kind = arguments = ""
    for line in lines:
        fence = fence if kind else fence_after(fence, line)
        opening = None if fence or kind else _OPENING.match(line)
        closing = _CLOSING.match(line) if kind else None
        if opening:
            kind, arguments = opening[1], (opening[2] or "").strip()
            yield from _lines_before(kind, arguments)
        elif closing and closing[1] == kind:
            yield from _lines_after(kind, arguments)
            kind = ""
        else:
            yield f"> {line}" if kind.endswith("quote") else line


def _lines_before(kind: str, arguments: str) -> Iterator[str]:
    yield ""
    if not kind.endswith("quote"):
        title = _ADDRESS.sub(" ", _OPTION.sub("", arguments)).strip()
        if title:
            yield from (f"*{title}*", "")
        yield _FENCE


def _lines_after(kind: str, arguments: str) -> Iterator[str]:
    if not kind.endswith("quote"):
        yield _FENCE
    elif source := ", ".join(filter(None, map(str.strip, _ADDRESS.split(arguments)))):
        yield from (">", f"> — {source}")
    yield ""
