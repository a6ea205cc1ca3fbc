"""Articles of Markdown, for the tests of its dialects."""

from listed_blocks import kinds_and_texts

from reader.model.article import Article
from reader.parsing.markdown.markdown import parse_markdown


def parsed(text: str) -> Article:
    """Return the article in a Markdown text."""
    return parse_markdown(text.encode(), location="a.md")


def blocks(text: str) -> list[tuple[str, str]]:
    """Return kind and text of each block of a Markdown text."""
    return kinds_and_texts(parsed(text))
