"""The place in an article to which its address leads: ``#section`` or ``#:~:text=words``.

Source of the text directive: https://wicg.github.io/scroll-to-text-fragment/
"""

from typing import NamedTuple
from urllib.parse import unquote

from reader.model.annotation import Target
from reader.model.article import Article
from reader.session.inner_links import place_of
from reader.text.fold import fold
from reader.text.span import Span

_DIRECTIVES = ":~:"
_TEXT = "text="
_LONGEST = 2000  # characters of a directive
_MOST_TRIED = 1000  # places of its first words


class _Directive(NamedTuple):
    """The parts of a text directive, folded; empty where it has none."""

    start: str
    end: str
    prefix: str
    suffix: str


def passage_of_address(article: Article, address: str) -> Target | None:
    """Return the passage that the fragment of an address names, or None."""
    name, _, directives = address.partition("#")[2].partition(_DIRECTIVES)
    for part in directives[:_LONGEST].split("&"):
        if part.startswith(_TEXT) and (span := _find(article.text, part.removeprefix(_TEXT))):
            return _target(article.text, span)
    at = place_of(article, f"#{name}") if name else None
    if at is None:
        return None
    return _target(article.text, Span(at, at + len(article.text[at:].partition("\n")[0])))


def _target(text: str, span: Span) -> Target:
    return Target(span.start, span.end, span.of(text), copies=1)


def _find(text: str, directive: str) -> Span | None:
    """Return where the words of a text directive are, ignoring case and typography. Linear."""
    parts = _parse(directive)
    folded = fold(text, ignore_case=True)
    at = last = -1
    for _ in range(_MOST_TRIED if parts.start else 0):
        at = folded.text.find(parts.start, at + 1)
        if at < 0:
            return None
        before = folded.text[max(0, at - len(parts.prefix) - 1) : at]
        if not before.rstrip().endswith(parts.prefix):
            continue
        end = at + len(parts.start)
        if parts.end:
            last = last if last >= end else folded.text.find(parts.end, end)
            if last < 0:
                return None
            end = last + len(parts.end)
        after = folded.text[end : end + len(parts.suffix) + 1]
        if after.lstrip().startswith(parts.suffix):
            return folded.span(at, end)
    return None


def _parse(directive: str) -> _Directive:
    parts = directive.split(",")
    prefix = parts.pop(0)[:-1] if parts[0].endswith("-") else ""
    suffix = parts.pop()[1:] if parts and parts[-1].startswith("-") else ""
    start, end = (*parts, "", "")[:2]
    return _Directive(*(_folded(part) for part in (start, end, prefix, suffix)))


def _folded(part: str) -> str:
    return fold(" ".join(unquote(part).split()), ignore_case=True).text
