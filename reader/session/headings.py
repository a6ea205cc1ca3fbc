"""The headings of sections, and the one that the reader is below."""

from bisect import bisect_right
from collections.abc import Collection

from reader.model.analysis import Section
from reader.model.article import Article, BlockKind
from reader.model.blocks import block_at
from reader.session.state import ReadingState
from reader.text.clean import clean_line

_HEADS = (BlockKind.HEADLINE, BlockKind.HEADING)


def is_headed(article: Article, section: Section, by: Collection[BlockKind] = _HEADS) -> bool:
    """Whether a section has a heading, rather than being named after its first words."""
    index = block_at(article.blocks, section.span.start)
    return index >= 0 and article.blocks[index].kind in by


def heading_here(state: ReadingState) -> str:
    """Return the heading that the cursor is below, such as that of a chapter.

    It is empty above the first one, and in an article that has only a headline.
    """
    sections = state.analysis.sections
    at = bisect_right(sections, state.cursor, key=_start) - 1
    if at < 0 or not is_headed(state.article, sections[at], (BlockKind.HEADING,)):
        return ""
    return clean_line(sections[at].title)


def _start(section: Section) -> int:
    return section.span.start
