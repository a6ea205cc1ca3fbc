"""Show the changes and comments of CriticMarkup, https://fletcher.github.io/MultiMarkdown-6/."""

from collections.abc import Iterator

from reader.parsing.markdown.dialects.shortcodes import fence_after
from reader.startup.lazy_regex import DOTALL, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_ADDITION = "{++"
_CHANGE = lazily(  # outside code; what is opened twice was no sign the first time
    r"(`{1,3}[^`]{1,2000}`{1,3})"
    r"|(?<![{\\])\{(?:\+\+(?P<added>(?:(?!\{\+\+).){1,2000}?)\+\+"
    r"|--(?P<removed>(?:(?!\{--).){1,2000}?)--"
    r"|~~(?P<old>[^~]{0,1000})~>(?P<new>[^~]{0,1000})~~"
    r"|>>(?P<comment>(?:(?!\{>>).){1,2000}?)<<"
    r"|==(?P<marked>(?:(?!\{==).){1,2000}?)==)\}(?!\})",
    DOTALL,
)


def convert_critic_markup(text: str) -> str:
    """Return Markdown with added words as they are, removed ones struck out, comments in brackets.

    Code stays as it is, and so is what goes on beyond a paragraph. Cost: linear.
    """
    return "\n".join(_converted(text.split("\n")))


def _converted(lines: list[str]) -> Iterator[str]:
    fence = ""
    paragraph: list[str] = []
    for line in lines:
        was_code = bool(fence)
        fence = fence_after(fence, line)
        if fence or was_code or not line.strip() or line.startswith(("    ", "\t")):
            yield from _with_changes(paragraph)
            paragraph = []
            yield line
        else:
            paragraph.append(line)
    yield from _with_changes(paragraph)


def _with_changes(paragraph: list[str]) -> Iterator[str]:
    if paragraph:
        yield _CHANGE.sub(_shown, "\n".join(paragraph))


def _shown(found: "re.Match[str]") -> str:
    if found[1]:
        return found[1]
    if found["comment"]:
        return f" \\[{found['comment'].strip()}\\]"
    if found["marked"]:
        return f"=={found['marked'].strip()}=="
    removed, added = found["removed"] or found["old"] or "", found["added"] or found["new"] or ""
    after = found.string[found.end() : found.end() + len(_ADDITION) + 1]
    next_words = after[len(_ADDITION) :] if after.startswith(_ADDITION) else added
    is_word = removed[-1:].isalnum() and next_words[:1].isalnum()
    return _struck(removed) + " " * is_word + added


def _struck(words: str) -> str:
    """Return words with the tags of struck ones, and the spaces around them outside.

    Signs would need a letter beside them.
    """
    bare = words.strip()
    if not bare:
        return words
    before, _, after = words.partition(bare)
    return f"{before}<del>{bare}</del>{after}"
