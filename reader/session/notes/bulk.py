"""Bulk changes: each function returns the changed form of one annotation."""

import re
from collections.abc import Iterable, Sequence

from reader.model.annotation import Annotation, Motivation, changed
from reader.model.colours import Colours
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
    """Return an annotation in another colour; only highlights have one."""
    if annotation.motivation is not Motivation.HIGHLIGHTING:
        return annotation
    return changed(annotation, colour=colour)


def rewritten(annotation: Annotation, body: str) -> Annotation | None:
    """Return a note with another text; None for an empty text, which removes it.

    A highlight becomes a note, because the text of a highlight would not be shown.
    """
    if not body.strip():
        return None
    is_highlight = annotation.motivation is Motivation.HIGHLIGHTING
    motivation = Motivation.COMMENTING if is_highlight else annotation.motivation
    return changed(annotation, body=body, motivation=motivation)


def next_colour(annotations: Sequence[Annotation], colours: Colours) -> str:
    """Return the colour after that of the first highlight; empty when there is no highlight."""
    for annotation in annotations:
        if annotation.motivation is Motivation.HIGHLIGHTING:
            return colours.following(annotation.colour)
    return ""
