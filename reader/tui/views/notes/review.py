"""Reviewing a note: the passage it was made on, and its possible place now."""

from reader.model.annotation import Annotation, Motivation
from reader.text.span import Span
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.sheet import BLANK, Para
from reader.tui.views.ink.short_texts import tags_text
from reader.tui.views.notes.excerpt import excerpt, in_own_context, passage_para
from reader.tui.views.notes.note_rows import kind_of
from reader.tui.views.notes.note_text import note_paras

_AROUND = 600  # code points shown on either side of the passage
_INK = inks.UNDERLINE | inks.TITLE  # of the passage


def review_paras(
    note: Annotation, old_text: str | None, text: str, proposal: Span | None, glyphs: Glyphs,
    *, decided: bool,
) -> list[Para]:  # fmt: skip
    """Return what is needed for a decision: what it is, the old passage, the proposed one.

    Differences are marked in both.

    Args:
        note: The annotation.
        old_text: The edition on which it was made, if stored.
        text: The present edition.
        proposal: The proposed place in it, or None.
        glyphs: The glyphs to draw with.
        decided: Whether the note was placed there, rather than this being a proposal.
    """
    old, old_span = _before(note, old_text)
    gone, come = ((), ()) if proposal is None else _differences(
        old_span.of(old), proposal.of(text)
    )  # fmt: skip
    paras = [Para(f"Your {kind_of(note)}", inks.META)]
    if note.body and note.motivation is Motivation.COMMENTING:
        paras += note_paras(note.body, glyphs)
    if tags := tags_text(note):
        paras.append(Para(tags, inks.NOTE))
    paras.append(BLANK)
    if proposal is None or not decided:  # a note that was placed is one on the present edition
        paras += [
            Para("It stood here", inks.META),
            passage_para(old, old_span, _INK, [(a, b, inks.REMOVED) for a, b in gone]),
            BLANK,
        ]
    if proposal is None:
        left = "It was left without a place."
        nothing = left if decided else "Nothing in the article resembles it now."
        return [*paras, Para("Now", inks.META), Para(nothing)]
    now, span = excerpt(text, proposal, _AROUND)
    return [
        *paras,
        Para("It stands here now" if decided else "It may belong here now", inks.META),
        passage_para(now, span, _INK, [(a, b, inks.ADDED) for a, b in come]),
    ]


def _before(note: Annotation, old_text: str | None) -> tuple[str, Span]:
    """Return the old paragraph and the passage in it, or else the stored context."""
    target = note.target
    if old_text is not None and old_text[target.start : target.end] == target.exact:
        return excerpt(old_text, Span(target.start, target.end), _AROUND)
    return in_own_context(target)


def _differences(old: str, new: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the spans removed from the old text, and those added in the new one."""
    from reader.anchoring.changes import compare_editions

    gone: list[tuple[int, int]] = []
    come: list[tuple[int, int]] = []
    for change in compare_editions(old, new):
        for piece in change.pieces or (change,):
            gone += [(piece.old.start, piece.old.end)] if len(piece.old) else []
            come += [(piece.new.start, piece.new.end)] if len(piece.new) else []
    return gone, come
