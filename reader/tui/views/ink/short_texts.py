"""Texts of one line for people: cut or padded to a width, names of speakers and articles, ages."""

from __future__ import annotations

from reader.layout.measures import reading_time
from reader.layout.wrap import cut_to_width, max_cells, wrap
from reader.model.analysis import initialled, with_doubt, without_doubt
from reader.model.article import Article, BlockKind
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.cells import cell_width
from reader.text.clean import clean_line
from reader.text.days import local_day, readable_day

if TYPE_CHECKING:  # not needed for the first frame
    from collections.abc import Container, Sequence
    from datetime import datetime

    from reader.library.store import ArticleRecord
    from reader.model.analysis import Quote
    from reader.model.annotation import Annotation
    from reader.session.notes.stored_steps import EarlierStep
    from reader.tui.views.ink.glyphs import Glyphs
    from reader.tui.views.ink.ink import Ink
    from reader.tui.views.ink.overlay import Piece

_DAYS_COUNTED = 99
_SEEN = 2_000  # code points of a first line; more than any screen shows
_ARTICLES = frozenset((
    "a", "an", "the", "ein", "eine", "der", "die", "das", "un", "une", "le", "la", "les", "una",
    "el", "los", "las", "um", "uma", "o", "os", "as", "il", "lo", "i", "gli", "een", "het",
))  # fmt: skip
NOBODY_NAMED = "nobody named"
"""Shown in place of a speaker where there is none."""
_OPENING_MARKS = tuple('“”„"«»‹›‘‚「『')


def shorten(text: str, cells: int, ellipsis: str = "…") -> str:
    """Return `text` in at most `cells` cells, with an ellipsis if more than blanks was cut.

    This holds in all terminals, whatever width they give to ambiguous characters.
    """
    if max_cells(text) <= cells:
        return text
    if text.endswith(" ") and max_cells(filled := text.rstrip(" ")) <= cells:
        return filled
    if cells <= len(ellipsis):
        return ellipsis[:cells] if cells > 0 else ""
    room = cells - len(ellipsis)
    return text[: cut_to_width(text, 0, len(text), room, measure=max_cells)].rstrip() + ellipsis


def parted(text: str, cells: int, most: int) -> list[str]:
    """Return `text` wrapped into up to `most` rows of `cells` cells; the last may be too long."""
    parts = wrap(text, 0, len(text), cells)
    rows = [text[start:end].rstrip() for start, end in parts[: most - 1]]
    return [*rows, text[parts[len(rows)][0] :]] if len(rows) < len(parts) else rows


def padded(text: str, cells: int, ellipsis: str = "…") -> str:
    """Return `text` in exactly `cells` cells."""
    shown = shorten(text, cells, ellipsis)
    return shown + " " * (cells - cell_width(shown))


def fitted(pieces: Sequence[Piece], width: int, base: Ink = 0, ellipsis: str = "…") -> list[Piece]:
    """Return pieces cut or padded to exactly `width` cells, combined with the ink `base`."""
    line: list[Piece] = []
    used = 0
    for text, ink in pieces:
        shown = shorten(text, max(0, width - used), ellipsis)
        if shown:
            line.append((shown, ink | base))
            used += cell_width(shown)
    return [*line, (" " * (width - used), base)]


def in_one_line(text: str) -> str:
    """Return a passage cleaned, on one line, with single spaces between its words."""
    return clean_line(" ".join(text.split()))


def tags_text(note: Annotation) -> str:
    """Return the tags of an annotation in one line, each preceded by ``#``."""
    return " ".join(f"#{clean_line(tag)}" for tag in note.tags)


def in_marks(words: str, speaker: str, glyphs: Glyphs) -> str:
    """Return a passage in one line, in quotation marks, with its speaker if there is one.

    See `marked` for which marks it gets.
    """
    shown = marked(" ".join(words.split()), glyphs.quote, glyphs.unquote)
    return f"{shown} {glyphs.dash} {speaker}" if speaker else shown


def marked(passage: str, opening: str = "“", closing: str = "”") -> str:
    """Return a passage in quotation marks, unless it begins with its own.

    One that begins inside a quotation and has its end, as ``We waited,” Quaye said`` has, gets
    the opening mark alone.
    """
    if passage[:1] in _OPENING_MARKS:
        return passage
    ends_quotation = "”" in passage.partition("“")[0]
    return f"{opening}{passage}{'' if ends_quotation else closing}"


def short_name(label: str, short: str, cells: int, shared: Container[str] = ()) -> str:
    """Return a speaker's name in at most `cells` cells: in full, with initials, or the short form.

    Initials are those of `initialled`. Of a description, the article is left out.

    Args:
        label: The name, possibly with the "?" of an uncertain speaker.
        short: The short form; empty if there is none.
        cells: The available width.
        shared: The forms that several speakers have in common, so that they name none of them.
    """
    name = without_doubt(label)
    sure = label[len(name) :]
    article, _, described = name.partition(" ")
    opens = article in _ARTICLES or (described[:1].islower() and article.lower() in _ARTICLES)
    if cell_width(label) <= cells:
        return shorten(label, cells)
    if opens:
        return _cut_name(described, sure, cells)  # A spokesman; not: The Post
    if not short:
        return _cut_name(name, sure, cells)
    forms = [form for form in (initialled(name, short), short) if form and form not in shared]
    fitting = (f"{form}{sure}" for form in forms if cell_width(form) + len(sure) <= cells)
    return next(fitting, _cut_name(forms[-1] if forms else name, sure, cells))


def _cut_name(name: str, sure: str, cells: int) -> str:
    """Return the beginning of a name with the ``?`` of an uncertain one in at most `cells`."""
    return shorten(name, cells - len(sure)) + sure if cells > len(sure) else shorten(name, cells)


def speaker_label(quote: Quote) -> str:
    """Return the speaker of a quote for display, with ``?`` if uncertain."""
    if quote.speaker is None:
        return ""
    return with_doubt(clean_line(quote.speaker.name), quote.confidence)


def short_label(quote: Quote, cells: int, shared: Container[str]) -> str:
    """Return `speaker_label`, shortened to at most `cells` cells.

    Args:
        quote: The quote.
        cells: The available width.
        shared: The short forms that do not tell one speaker from another.
    """
    short = quote.speaker.short if quote.speaker else ""
    label = speaker_label(quote)
    return short_name(label, clean_line(short), cells, shared)


def first_line(text: str) -> str:
    """Return the first non-blank line of `text`, with an ellipsis if more lines follow.

    Only the beginning of a very long text is looked at.
    """
    seen = text.strip()[:_SEEN]
    lines = [line.strip() for line in seen.splitlines() if line.strip()]
    return f"{lines[0]} …" if len(lines) > 1 or len(seen) == _SEEN else "".join(lines)


def article_name(record: ArticleRecord) -> str:
    """Return the name of an article in lists: its title, else its file name."""
    from pathlib import PurePath

    location = record.location
    if location == "-":
        return clean_line(record.title) or "text from a pipe"
    name = location if "://" in location else PurePath(location).name
    return clean_line(record.title) or clean_line(name)


def readable_location(location: str) -> str:
    """Return a location as it is shown; what came from a pipe has the id of its record in it."""
    return "standard input" if location.partition(":")[0] == "-" else location


def loading(location: str, so_far: str = "") -> str:
    """Return the message shown while something is being loaded."""
    return f"loading {readable_location(location)}{so_far}"


def meta_line(article: Article, length: int, cells: int) -> str:
    """Return the known parts of ``Site · byline · 11 March 2021 · 3 min``.

    Args:
        article: The article, or its beginning.
        length: Length of the whole text in code points.
        cells: The available width; the time is left out if there is no room for it.
    """
    meta = article.meta
    first = (article.blocks[n] for n in range(min(8, len(article.blocks))))
    bylines = [each.span.of(article.text) for each in first if each.kind is BlockKind.BYLINE]
    day = readable_day(clean_line(meta.published))
    known = [
        clean_line(meta.site) if meta.site != article.title else "",  # as in feeds
        "" if bylines else clean_line(meta.byline),
        "" if any(day in each for each in bylines) else day,
        reading_time(length),
    ]
    parts = [part for part in known if part]
    line = " · ".join(parts)
    return line if cell_width(line) <= cells else " · ".join(parts[:-1] or parts)


def age(when: datetime) -> str:
    """Return how long ago a moment was, in short form.

    It is a date if long ago or in the future, and empty for the epoch: not known.
    """
    from datetime import UTC, datetime

    seconds = (datetime.now(UTC) - when).total_seconds()
    if seconds <= -86_400:  # the clock of another machine is or was wrong
        return local_day(when)
    for unit, length in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= length:
            count = int(seconds // length)
            if unit == "d" and count > _DAYS_COUNTED:
                return local_day(when)
            return f"{count} {unit}"
    return "now"


def undo_question(earlier: EarlierStep) -> str:
    """Return the question asked before undoing an earlier step."""
    from reader.session.notes.annotating import step_description
    from reader.text.counts import counted

    articles = counted(len(earlier.saved), "saved article")
    what = step_description(earlier.edits) if earlier.edits else articles
    when = age(earlier.when)
    ago = "just now" if when == "now" else f"{when} ago" if when[-1].isalpha() else when
    return f"undo {what}, {ago}?"
