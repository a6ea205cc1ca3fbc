"""Bulk changes: each function returns the changed form of one annotation."""

import re
from collections.abc import Iterable, Sequence

from reader.model.annotation import NOTES, Annotation, Motivation, changed
from reader.model.colours import DEFAULT, Colours
from reader.session.notes.note_query import in_quotation_marks

_TYPED_TAG = re.compile(
    r"""(?P<minus>-?)(?:\#*"(?P<quoted>(?:[^"]|"")+)"(?=[\s,]|$)|(?P<word>[^\s,]*))""", re.VERBOSE
)
_PLAIN_TAG = re.compile(r'(?![-"#])[^\s,]*[^\s,#]')


def retagged(annotation: Annotation, typed: str) -> Annotation:
    """Return an annotation with tags added or (after a minus) removed: ``sea storm -draft``."""
    return changed(annotation, tags=tags_after(annotation.tags, typed))


def tags_after(before: Sequence[str], typed: str) -> tuple[str, ...]:
    """Return tags with those of a line added or removed, as in `retagged`.

    A tag with spaces is in quotation marks, and those in it are doubled.
    """
    tags = dict.fromkeys(before)
    for found in _TYPED_TAG.finditer(typed):
        quoted = (found["quoted"] or "").replace('""', '"').lstrip("#").strip()
        name = quoted or (found["word"] or "").strip("#")
        if not name:
            continue
        if found["minus"]:
            tags.pop(name, None)
        else:
            tags.setdefault(name)
    return tuple(tags)


def typed_tags(tags: Iterable[str]) -> list[str]:
    """Return how each tag is typed, for `tags_after`."""
    return [tag if _PLAIN_TAG.fullmatch(tag) else in_quotation_marks(tag) for tag in tags]


def recoloured(annotation: Annotation, colour: str) -> Annotation:
    """Return an annotation in another colour; only highlights and notes on a passage have one."""
    return changed(annotation, colour=colour) if _may_be_coloured(annotation) else annotation


def to_colour(annotations: Sequence[Annotation]) -> list[Annotation]:
    """Return the highlights among annotations; without any, the notes that can be coloured."""
    coloured = [each for each in annotations if each.is_coloured]
    return coloured or [each for each in annotations if _may_be_coloured(each)]


def _may_be_coloured(annotation: Annotation) -> bool:
    return annotation.motivation in NOTES and not annotation.target.is_whole


def rewritten(annotation: Annotation, body: str) -> Annotation | None:
    """Return a note with another text; None for an empty text, which removes it.

    A highlight becomes a note of the same colour, because the text of a highlight would not be
    shown; without its text, such a note is a highlight again.
    """
    if not annotation.is_coloured:
        return changed(annotation, body=body) if body.strip() else None
    if not body.strip():
        return changed(annotation, body="", motivation=Motivation.HIGHLIGHTING)
    colour = annotation.colour or DEFAULT[0]
    return changed(annotation, body=body, motivation=Motivation.COMMENTING, colour=colour)


def next_colour(annotations: Sequence[Annotation], colours: Colours) -> str:
    """Return the colour after that of the first annotation.

    Before the first colour and after the last, notes have none; a highlight always has one.
    """
    first = annotations[0]
    if not first.is_coloured:
        return colours.keys[0]
    is_last = first.colour == colours.keys[-1]
    if is_last and all(each.motivation is Motivation.COMMENTING for each in annotations):
        return ""
    return colours.following(first.colour)
