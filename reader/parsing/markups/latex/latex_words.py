"""Words of a LaTeX document, written as inline Markdown while they are read."""

from reader.parsing.markdown.inline_markdown import InlineText, parse_inline
from reader.startup.lazy_regex import lazily

_MARKDOWN_SIGN = lazily(r"[\\`*_\[\]<>~^&!]")
_ESCAPED = lazily(r"\\([\\`*_\[\]<>~^&!])")
_SPACES = lazily(r"[ \t]{2,}")
_LONGEST_PARAGRAPH = 50_000  # characters; in longer ones, no emphasis and links are marked


def escaped(text: str) -> str:
    """Return text whose signs Markdown does not take for markup."""
    return _MARKDOWN_SIGN.sub(lambda found: f"\\{found[0]}", text)


def parse_words(markdown: str) -> InlineText:
    """Return the text and marks of words that were written as Markdown."""
    text = _SPACES.sub(" ", markdown.strip())
    if len(text) > _LONGEST_PARAGRAPH:
        return InlineText(_ESCAPED.sub(lambda found: found[1], text), (), ())
    return parse_inline(text, {})
