"""Short texts for people: shortened lines, dates, counts."""

from __future__ import annotations

from reader.layout.measures import reading_time
from reader.layout.wrap import cut_to_width, most_cells, wrap
from reader.model.article import Article, BlockKind
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.cells import cell_width
from reader.text.clean import clean_text
from reader.text.days import day, local

if TYPE_CHECKING:  # the first frame has no need of them
    from datetime import datetime

    from reader.library.store import ArticleRecord
    from reader.model.annotation import Annotation
    from reader.session.notes.earlier_undo import EarlierStep
    from reader.tui.views.ink.glyphs import Glyphs

_DAYS_COUNTED = 99
_SEEN = 2_000  # code points of a first line: more than any screen shows
_OPENING_MARKS = tuple('“”„"«»‹›‘‚「『')


def shorten(text: str, cells: int, ellipsis: str = "…") -> str:
    """Return `text` in at most `cells` cells, with an ellipsis where more than blanks was cut.

    In all terminals, whatever they give to signs beside their letters.
    """
    if most_cells(text) <= cells:
        return text
    if text.endswith(" ") and most_cells(filled := text.rstrip(" ")) <= cells:
        return filled
    if cells <= len(ellipsis):
        return ellipsis[:cells] if cells > 0 else ""
    room = cells - len(ellipsis)
    return text[: cut_to_width(text, 0, len(text), room, measure=most_cells)].rstrip() + ellipsis


def parted(text: str, cells: int, most: int) -> list[str]:
    """Return `text` in up to `most` rows of `cells` cells; the last one may be too long."""
    parts = wrap(text, 0, len(text), cells)
    rows = [text[start:end].rstrip() for start, end in parts[: most - 1]]
    return [*rows, text[parts[len(rows)][0] :]] if len(rows) < len(parts) else rows


def padded(text: str, cells: int, ellipsis: str = "…") -> str:
    """Return `text` in exactly `cells` cells."""
    shown = shorten(text, cells, ellipsis)
    return shown + " " * (cells - cell_width(shown))


def tags_told(note: Annotation) -> str:
    """Return the tags of an annotation in one line, each behind ``#``."""
    return " ".join(f"#{clean_text(tag, line=True)}" for tag in note.tags)


def in_marks(words: str, speaker: str, glyphs: Glyphs) -> str:
    """Return a passage in one line, in quotation marks, with its speaker if there is one.

    A passage that begins with such a mark has its own.
    """
    shown = " ".join(words.split())
    if shown[:1] not in _OPENING_MARKS:
        shown = f"{glyphs.quote}{shown}{glyphs.unquote}"
    return f"{shown} {glyphs.dash} {speaker}" if speaker else shown


def short_name(label: str, short: str, cells: int) -> str:
    """Return a speaker's name in at most `cells` cells: in full, with initials, or the short one.

    Initials stand for one first name, and for those that are initials anyway; before other words
    it is not known whether they are first names.

    Args:
        label: The name, maybe with the "?" of an unsure one.
        short: What can stand for it; empty when nothing can.
        cells: The room.
    """
    name = label.rstrip("?")
    sure = label[len(name) :]
    if cell_width(label) <= cells or not short:
        return shorten(label, cells)
    forms = [f"{short}{sure}"]
    first, *middle = name[: -len(short)].split() or [""]
    ends = name.lower().endswith(f" {short}".lower())
    if ends and first[:1].isupper() and all(word.endswith(".") for word in middle):
        words = (first, *middle)
        initials = " ".join(word if word.endswith(".") else f"{word[0]}." for word in words)
        forms.insert(0, f"{initials} {name[-len(short) :]}{sure}")
    return next((form for form in forms if cell_width(form) <= cells), shorten(short, cells))


def first_line(text: str) -> str:
    """Return the first line of `text` that is not blank, with an ellipsis where others follow.

    Of a giant text only what could be seen of it.
    """
    seen = text.strip()[:_SEEN]
    lines = [line.strip() for line in seen.splitlines() if line.strip()]
    return f"{lines[0]} …" if len(lines) > 1 or len(seen) == _SEEN else "".join(lines)


def article_name(record: ArticleRecord) -> str:
    """Return what an article is called in a list: its title, else the name of its file."""
    from pathlib import PurePath

    location = record.location
    name = location if "://" in location else PurePath(location).name
    return clean_text(record.title, line=True) or clean_text(name, line=True)


def loading(location: str, so_far: str = "") -> str:
    """Return what is said while something is loaded."""
    return f"loading {'standard input' if location == '-' else location}{so_far}"


def meta_line(article: Article, length: int) -> str:
    """Return ``Site · byline · 11 March 2021 · 3 min``, of what is known.

    Args:
        article: Or its beginning.
        length: Code points of the whole.
    """
    meta = article.meta
    shows_byline = any(
        article.blocks[n].kind is BlockKind.BYLINE for n in range(min(8, len(article.blocks)))
    )
    parts = [
        clean_text(meta.site, line=True) if meta.site != article.title else "",  # that of a feed
        "" if shows_byline else clean_text(meta.byline, line=True),
        day(clean_text(meta.published, line=True)),
        reading_time(length),
    ]
    return " · ".join(part for part in parts if part)


def age(when: datetime) -> str:
    """Return how long ago that was, shortly; a day when it was long ago or is yet to come."""
    from datetime import UTC, datetime

    seconds = (datetime.now(UTC) - when).total_seconds()
    if seconds <= -86_400:  # the clock of another machine is wrong, or was
        return local(when).date().isoformat()
    for unit, length in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= length:
            count = int(seconds // length)
            if unit == "d" and count > _DAYS_COUNTED:
                return local(when).date().isoformat()
            return f"{count} {unit}"
    return "now"


def undo_question(earlier: EarlierStep) -> str:
    """Return what is asked before something that was done earlier is undone."""
    from reader.session.notes.annotating import described
    from reader.text.counts import counted

    articles = counted(len(earlier.saved), "saved article")
    what = described(earlier.edits) if earlier.edits else articles
    when = age(earlier.when)
    ago = "just now" if when == "now" else f"{when} ago" if when[-1].isalpha() else when
    return f"undo {what}, {ago}?"
