"""Convert block tags of Octopress, Hexo and Hugo: quotations with authors, code with a title.

Sources: https://octopress.org/docs/plugins/, https://hexo.io/docs/tag-plugins and
https://gohugo.io/content-management/shortcodes/
"""

from collections.abc import Iterator

from reader.parsing.markdown.dialects.shortcodes import fence_after
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_HUGO = ("{{", "quote")  # both are in a text with quotations of Hugo
_SIGNS = ("{% blockquote", "{% quote", "{% codeblock", "{% code ")
_OPENING = lazily(
    r"[ ]{0,3}\{%-?\s{0,3}(blockquote|quote|codeblock|code)(\s[^{}\n]{0,400}?)?\s{0,3}-?%\}[ \t]*$"
)
_CLOSING = lazily(r"[ ]{0,3}\{%-?\s{0,3}end(blockquote|quote|codeblock|code)\s{0,3}-?%\}[ \t]*$")
_HUGO_OPENING = lazily(  # {{< quote author="Ida Lund" >}}
    r"[ ]{0,3}\{\{[<%]\s{0,3}((?:block|pull)?quote)(\s[^{}\n]{0,400}?)?\s{0,3}[>%]\}\}[ \t]*"
)
_HUGO_CLOSING = lazily(r"\{\{[<%]\s{0,3}/\s{0,3}((?:block|pull)?quote)\s{0,3}[>%]\}\}[ \t]*$")
_QUOTED = r"(?:\"((?:[^\"\\]|\\.)*)\"|'([^']*)')"
_SOURCE = lazily(rf"\b(?:author|by|name|speaker|attribution|source|cite|title)\s?=\s?{_QUOTED}")
_STRING = lazily(_QUOTED)
_WORDS = lazily(rf"\b(?:text|quote|content)\s?=\s?{_QUOTED}")
_ESCAPED = lazily(r"\\([\"\\])")
_FEWEST_WORDS = 3  # of a quotation that is the first argument of its tag
_ADDRESS = lazily(r"\s{0,9}https?://\S{1,1000}\s{0,9}")
_OPTION = lazily(r"(?:^|\s)[a-z_]{1,20}:(?!//)\S{1,60}")
_FENCE = "~~~~"


def convert_block_tags(text: str) -> str:
    """Return Markdown with quotations and code instead of the tags around them. Cost: linear."""
    if all(sign in text for sign in _HUGO):
        text = "\n".join(_lines_with_tags(text.split("\n")))
    if not any(sign in text for sign in _SIGNS):
        return text
    return "\n".join(_converted_lines(text.split("\n")))


def _lines_with_tags(lines: list[str]) -> Iterator[str]:
    """Yield the lines of a text with the quotations of Hugo as those of Octopress."""
    fence = ""
    is_open = False
    for at, whole in enumerate(lines):
        line = whole
        fence = fence_after(fence, line)
        is_tag = not fence and "{{" in line and "quote" in line
        opening = _HUGO_OPENING.match(line) if is_tag and not is_open else None
        if opening and _is_closed(lines, at, opening.end()):
            is_open = True
            yield f"{{% blockquote {_source_in(opening[2] or '')} %}}"
            line = line[opening.end() :]
            if not line.strip():
                continue
        elif opening and not line[opening.end() :].strip():
            yield from _quotation_in(opening[2] or "") or (line,)
            continue
        closing = _HUGO_CLOSING.search(line) if is_tag and is_open else None
        if closing is None:
            yield line
            continue
        is_open = False
        yield from filter(str.strip, (line[: closing.start()],))
        yield "{% endblockquote %}"


def _is_closed(lines: list[str], at: int, start: int) -> bool:
    """Whether a quotation that opens in a line is closed before the next one opens."""
    for number in range(at, len(lines)):
        line = lines[number][start:] if number == at else lines[number]
        if "{{" in line:
            if _HUGO_CLOSING.search(line):
                return True
            if _HUGO_OPENING.match(line):
                return False
    return False


def _source_in(arguments: str) -> str:
    """Return the names and works in the arguments of a quotation of Hugo."""
    if "=" not in arguments:
        strings = _strings_in(arguments)
        return ", ".join(strings) if len(strings) > 1 else arguments.strip(" \t\"'")
    return ", ".join(filter(None, map(_words_of, _SOURCE.finditer(arguments))))


def _strings_in(arguments: str) -> list[str]:
    """Return the words between quotation marks."""
    return [words for each in _STRING.finditer(arguments) if (words := _words_of(each))]


def _words_of(found: "re.Match[str]") -> str:
    """Return what is between quotation marks, without the signs before marks that it contains."""
    return _ESCAPED.sub(r"\1", found[1] or "") or found[2] or ""


def _quotation_in(arguments: str) -> list[str]:
    """Return the lines of a quotation that is an argument of its tag; empty if none is.

    ``{{< pullquote "It is late." "Ida Lund" >}}``
    """
    if found := _WORDS.search(arguments):
        words, source = _words_of(found), _source_in(arguments)
    elif "=" not in arguments and (strings := _strings_in(arguments)):
        words, source = strings[0], ", ".join(strings[1:])
    else:
        return []
    if len(words.split()) < _FEWEST_WORDS and not words.endswith((".", "!", "?", "…")):
        return []
    return ["", f"> {words}", *((">", f"> — {source}") if source else ()), ""]


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
