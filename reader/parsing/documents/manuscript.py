"""Assemble the paragraphs of a document into an article: headline, author, date, sections.

Few people use the styles of their word processor: authors of press releases just make the title
large or bold, and the headings bold.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.model.article import Article, BlockKind, InlineKind, Meta
from reader.parsing.block_text import Mark, marks_after, marks_before
from reader.parsing.builder import ArticleBuilder
from reader.parsing.documents.spoken_turns import with_spoken_turns
from reader.parsing.documents.typed_contents import without_contents
from reader.parsing.formatted_lines.bold_headings import recognise_bold_headings
from reader.parsing.formatted_lines.line import Line, add_line
from reader.parsing.formatted_lines.parted_lines import parted_at_blank_lines
from reader.parsing.formatted_lines.typed_items import mark_typed_items
from reader.parsing.formatted_lines.unstyled import (
    join_code_lines,
    most_common_size,
    recognise_kinds,
)
from reader.parsing.lines.announcements import headline_index, is_release_label
from reader.parsing.lines.bylines import byline_names
from reader.parsing.lines.datelines import dateline_end_before_text, names_speaker
from reader.parsing.lines.headlines import is_headline
from reader.parsing.lines.name_lines import author_lines, date_of_line, names_of_line
from reader.parsing.lines.picture_credits import credit_start
from reader.parsing.lines.written_dates import bare_date, iso_date
from reader.startup.lazy_regex import IGNORECASE, lazily

_HEAD = 10  # lines in which headline, author and date are looked for
_HEAD_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.BYLINE)
_BOLD_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION)
_PROSE = 200  # characters; a longer line is text
_SENTENCE = 80  # characters; a longer line with a full stop is text
_LARGER = 1.15  # ratio to the usual font size above which a line counts as large
_PROGRAM_TITLE = lazily(
    r"microsoft|untitled|unbenannt|sans titre|^document ?\d*$|^(?:word|powerpoint) "
    r"|^(?:press|media) release$|\.(?:docx?|odt|rtf|dotx?)\b",
    IGNORECASE,
)


def assemble_article(
    lines: Sequence[Line], notes: Sequence[Line], meta: Meta, location: str
) -> Article:
    """Return the article of a document.

    Args:
        lines: In reading order.
        notes: The footnotes, each with its number as label.
        meta: The metadata of the file; its title is only used if no line is the headline.
        location: Where it came from.

    Raises:
        ParseError: There is no text in it.
    """
    lines = with_spoken_turns(list(parted_at_blank_lines(lines)))
    lines = without_contents(join_code_lines(recognise_kinds(lines)))
    at = _headline(lines)
    builder = ArticleBuilder(meta)
    title = lines[at].text if at >= 0 else "" if _PROGRAM_TITLE.search(meta.title) else meta.title
    builder.meta = meta._replace(title=title)
    if at >= 0:
        builder.add(BlockKind.HEADLINE, lines[at].text)
        lines = [*lines[:at], *lines[at + 1 :]]
    lines = _with_bold_marked(mark_typed_items(_assign_headings(lines)))
    prose = next((i for i, line in enumerate(lines) if len(line.text) > _PROSE), len(lines))
    head = [line.text.strip() for line in lines[: min(prose, _HEAD)]]
    may_be_name = bool(head) and (lines[0].kind is BlockKind.PARAGRAPH or lines[0].underlined)
    below_headline = at == 0 and may_be_name
    for index in author_lines(head, below_headline=below_headline):
        lines[index] = lines[index]._replace(kind=BlockKind.BYLINE)
    for index, line in enumerate(lines):
        if index <= min(prose, _HEAD) and line.kind in _HEAD_KINDS:
            _add_head_line(builder, line, lines[index + 1 :])
        else:
            _add_line(builder, line)
    for note in parted_at_blank_lines(notes):
        _add_line(builder, note)
    return builder.build(location)


def _headline(lines: Sequence[Line]) -> int:
    """Return the index of the headline; -1 when there is none."""
    head = list(takewhile(lambda line: not _is_prose(line.text), lines[:_HEAD]))
    for at, line in enumerate(head):
        if line.kind is BlockKind.HEADLINE:
            return at
    plain = [
        (at, line)
        for at, line in enumerate(head)
        if line.kind is BlockKind.PARAGRAPH and not _is_context_line(line.text)
    ]
    first = min((line.level for line in head if line.kind is BlockKind.HEADING), default=0)
    for at, line in enumerate(head):
        if line.kind is BlockKind.HEADING and line.level == first:
            above = [each for each, other in plain if each < at and _outdoes(other, line)]
            if above:
                return above[0]
            alone = sum(each.kind is BlockKind.HEADING and each.level == first for each in lines)
            return at if at == 0 or alone == 1 or first == 1 else -1
    usual = most_common_size(lines)
    large = [(line.size, -at) for at, line in plain if usual and line.size > usual * _LARGER]
    if large:
        return -max(large)[1]
    bold = [at for at, line in plain if line.bold]
    if bold and len(lines) > len(head[: bold[0] + 1]):
        return bold[0]
    below = headline_index([line.text for line in head])
    if len(lines) > below + 1 and head and is_headline(lines[below].text):
        return below if lines[below].kind is BlockKind.PARAGRAPH else -1
    return -1


def _outdoes(line: Line, heading: Line) -> bool:
    """Whether a line above a heading is as bold and as large as it."""
    return line.bold and heading.bold and line.size >= heading.size > 0


def _is_prose(text: str) -> bool:
    return len(text) > _PROSE or (len(text) > _SENTENCE and text.rstrip().endswith("."))


def _is_context_line(text: str) -> bool:
    """Whether a line says when and for whom a document was written, not what it is about."""
    return (
        is_release_label(text)
        or bool(bare_date(text))
        or bool(byline_names(text))
        or ":" in text[-2:]
    )


def _assign_headings(lines: list[Line]) -> list[Line]:
    """Put styled headings below the level of the headline; without any, use bold lines instead."""
    styled = [line.level for line in lines if line.kind is BlockKind.HEADING]
    if not styled:
        return recognise_bold_headings(lines)
    shift = 2 - min(styled)
    return [
        line._replace(level=min(6, line.level + shift)) if line.kind is BlockKind.HEADING else line
        for line in lines
    ]


def _with_bold_marked(lines: list[Line]) -> list[Line]:
    """Mark as bold what is entirely bold and no heading, unless most of the text is."""
    total = sum(len(line.text) for line in lines)
    bold = sum(len(line.text) for line in lines if line.bold)
    if not 0 < bold * 2 < total:
        return lines
    return [
        line._replace(marks=[Mark(0, len(line.text), "", InlineKind.STRONG), *line.marks])
        if line.bold and line.kind in _BOLD_KINDS
        else line
        for line in lines
    ]


def _add_head_line(builder: ArticleBuilder, line: Line, others: Sequence[Line]) -> None:
    """Add one of the first lines, which may be a byline, a date or a dateline, above others."""
    text = line.text.strip()
    meta = builder.meta
    names = byline_names(text)
    if not meta.published and (day := date_of_line(text)):
        builder.meta = meta = meta._replace(published=day)
        if line.kind is not BlockKind.BYLINE and not names:
            builder.add(BlockKind.PARAGRAPH, text)
            return
    if line.kind is BlockKind.BYLINE:
        names = names or names_of_line(text.rstrip(",")) or text
    if names and not meta.published:
        builder.meta = meta = meta._replace(published=iso_date(text))
    if names:
        if not meta.byline:
            builder.meta = meta._replace(byline=names)
        elif line.kind is BlockKind.BYLINE:  # one styled line for each author
            builder.meta = meta._replace(byline=f"{meta.byline}, {names}")
        builder.add(BlockKind.BYLINE, text)
        return
    end = dateline_end_before_text(line.text) if line.kind is BlockKind.PARAGRAPH else 0
    if end and not names_speaker(line.text[:end], (other.text for other in others)):
        if not meta.published:
            builder.meta = meta._replace(published=iso_date(text[:end]))
        marks = marks_before(line.marks, end)
        builder.add(BlockKind.DATELINE, line.text[:end], marks=marks)
        line = line._replace(text=line.text[end:], marks=marks_after(line.marks, end))
    _add_line(builder, line)


def _slants_all(mark: Mark, text: str) -> bool:
    """Whether a mark is the slant of a whole line."""
    return mark.inline is InlineKind.EMPHASIS and mark.end - mark.start >= len(text.strip())


def _add_line(builder: ArticleBuilder, line: Line) -> None:
    """Add a line, with its credit apart; a second title becomes a heading."""
    kind, text = line.kind, line.text
    if kind is BlockKind.HEADLINE:  # a second title, or one below the text
        line = line._replace(kind=BlockKind.HEADING, level=2)
    elif kind is BlockKind.HEADING and line.italic:  # as its style has all of them
        line = line._replace(marks=[each for each in line.marks if not _slants_all(each, text)])
    elif kind is BlockKind.PARAGRAPH and credit_start(text) == 0:
        line = line._replace(kind=BlockKind.CREDIT)
    elif kind is BlockKind.CAPTION and (start := credit_start(text)):
        builder.add(kind, text[:start])
        line = line._replace(kind=BlockKind.CREDIT, text=text[start:], marks=())
    add_line(builder, line)
