"""Extracts the text of a page whose elements are nested too deeply for a tree."""

from html.parser import HTMLParser

from reader.text.caseless import lower
from reader.text.word_sets import word_set

_SKIPPED_TAGS = frozenset({"script", "style", "template", "noscript", "svg"})
_ENDS_BLOCK = word_set("""
    p div br li ul ol tr td th table h1 h2 h3 h4 h5 h6 section article header footer
    blockquote pre figure figcaption hr dd dt""")


class _TextReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.run: list[str] = []
        self.skipped_tag = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SKIPPED_TAGS and not self.skipped_tag:
            self.skipped_tag = tag
        if tag in _ENDS_BLOCK:
            self.end_line()

    def handle_endtag(self, tag: str) -> None:
        if tag == self.skipped_tag:
            self.skipped_tag = ""
        if tag in _ENDS_BLOCK:
            self.end_line()

    def handle_data(self, data: str) -> None:
        if not self.skipped_tag:
            self.run.append(data)

    def end_line(self) -> None:
        if self.run:
            line = " ".join("".join(self.run).split())
            self.run.clear()
            if line:
                self.lines.append(line)


def extract_plain_lines(markup: str) -> list[str]:
    """Return the lines of text in `markup` without building a tree; linear."""
    start = lower(markup).find("<body")
    reader = _TextReader()
    reader.feed(markup[max(0, start) :])
    reader.close()
    reader.end_line()
    return reader.lines
