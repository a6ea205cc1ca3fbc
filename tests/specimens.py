"""Small invented articles for tests, in a notation that shows what matters in them.

``{Ada Quill|We stay.}`` in a paragraph is a quote of Ada Quill, ``{|We stay.}`` one of nobody;
``[the plan](https://example.org/plan)`` is a link; a paragraph that begins with ``# `` is a
heading, and opens a section.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from reader.analysis.speakers import speakers_of
from reader.model.analysis import Analysis, Quote, QuoteKind, Section, Speaker
from reader.model.article import Article, Block, BlockKind, Link, Meta
from reader.parsing.builder import ArticleBuilder
from reader.pipeline import analyse
from reader.session.notes.correcting import with_analysis
from reader.session.state import ReadingState
from reader.text.cells import cluster_end
from reader.text.span import Span

_MARKED = re.compile(r"\{(?P<name>[^|{}]*)\|(?P<words>[^{}]*)\}|\[(?P<text>[^]]*)\]\((?P<to>\S+)\)")

DISPUTE = (
    "The orchard dispute",
    "# The offer",
    "{Ada Quill|We keep the old trees.} The mayor had [a plan](https://example.org/plan) for them.",
    "{Ben Marlow|Nobody asked the bees.} He sat down. {Ben Marlow|Twice.}",
    "# The answer",
    "{Ada Quill|We asked the bees.} It was late, the [hall](https://example.com/hall) was full.",
    "{|Go home!} somebody called.",
)


def article_of(
    *blocks: tuple[BlockKind, str], meta: Meta | None = None, location: str = ""
) -> Article:
    """Build an article as the parsers do."""
    builder = ArticleBuilder(meta)
    for kind, text in blocks:
        builder.add(kind, text)
    return builder.build(location)


def levelled(*blocks: tuple[BlockKind, str, int, str]) -> Article:
    """Build an article of blocks with levels and labels."""
    builder = ArticleBuilder()
    for kind, text, level, label in blocks:
        builder.add(kind, text, level=level, label=label)
    return builder.build("")


def paragraphs(*texts: str) -> Article:
    """Build an article of plain paragraphs."""
    return article_of(*((BlockKind.PARAGRAPH, text) for text in texts))


def told(*texts: str, location: str = "") -> ReadingState:
    """Return the analysed state of an article in this notation; the first text is the title."""
    article, analysis = written(texts or DISPUTE, location)
    return with_analysis(ReadingState(article), analysis)


def written(texts: Sequence[str], location: str = "") -> tuple[Article, Analysis]:
    """Return an article and its expected analysis."""
    parts: list[str] = []
    blocks: list[Block] = []
    quotes: list[Quote] = []
    links: list[Link] = []
    at = 0
    for number, text in enumerate(texts):
        kind = BlockKind.PARAGRAPH if number else BlockKind.HEADLINE
        if text.startswith("# "):
            kind, text = BlockKind.HEADING, text.removeprefix("# ")  # noqa: PLW2901
        plain, own_quotes, own_links = _plain(text, at)
        quotes += own_quotes
        links += own_links
        parts.append(plain)
        blocks.append(Block(kind, Span(at, at + len(plain)), int(kind is BlockKind.HEADING)))
        at += len(plain) + 2
    body = "\n\n".join(parts)
    starts = [b.span.start for b in blocks if b.kind is BlockKind.HEADING]
    sections = [
        Section(body[start:end].partition("\n")[0], Span(start, end))
        for start, end in pairwise([*starts, len(body)])
    ]
    article = Article(location, body, tuple(blocks), links=tuple(links))
    return article, Analysis(tuple(sections), tuple(quotes), speakers_of(quotes))


def _plain(text: str, base: int) -> tuple[str, list[Quote], list[Link]]:
    quotes: list[Quote] = []
    links: list[Link] = []
    plain, last = "", 0
    for found in _MARKED.finditer(text):
        plain += text[last : found.start()]
        last = found.end()
        if found["to"]:
            start = base + len(plain)
            links.append(Link(Span(start, start + len(found["text"])), found["to"]))
            plain += found["text"]
            continue
        start = base + len(plain) + 1
        span = Span(start, start + len(found["words"]))
        name = found["name"]
        speaker = Speaker(name, Span(span.end, span.end), name) if name else None
        quotes.append(Quote(span, QuoteKind.DIRECT, speaker, confidence=0.9))
        plain += f"“{found['words']}”"
    return plain + text[last:], quotes, links


def at(state: ReadingState, words: str) -> ReadingState:
    """Put the cursor on the first occurrence of the words."""
    return state._replace(cursor=state.article.text.index(words))


def words_at(state: ReadingState, count: int = 3) -> str:
    """Return the first words at the cursor."""
    return " ".join(state.article.text[state.cursor :].split()[:count])


def clusters(text: str) -> Iterator[str]:
    """Yield the grapheme clusters of a text, in order."""
    start = 0
    while start < len(text):
        end = cluster_end(text, start)
        yield text[start:end]
        start = end


def analyse_here(
    article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
) -> Analysis:
    """Analyse within this process: an `Analyst` that starts no other process."""
    analysis = analyse(article)
    if not cancelled():
        found(Analysis(analysis.sections))
    return analysis
