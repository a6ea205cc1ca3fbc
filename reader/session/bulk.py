"""Changes of many annotations at once: each function plans what becomes of one of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from reader.model.annotation import Annotation, Motivation
from reader.session.state import Edit

Step = tuple[Edit, ...]
"""Edits that were made together and are taken back together."""


def retagged(annotation: Annotation, typed: str) -> Annotation:
    """Return it with the tags of ``sea storm -draft``: put on, those with a minus taken off."""
    tags = dict.fromkeys(annotation.tags)
    for word in typed.replace(",", " ").split():
        name = word.removeprefix("-").strip("#")
        if not name:
            continue
        if word.startswith("-"):
            tags.pop(name, None)
        else:
            tags.setdefault(name)
    return _changed(annotation, tags=tuple(tags))


def recoloured(annotation: Annotation, colour: str) -> Annotation:
    """Return it in another colour; only highlights have one."""
    if annotation.motivation is not Motivation.HIGHLIGHTING:
        return annotation
    return _changed(annotation, colour=colour)


def rewritten(annotation: Annotation, body: str) -> Annotation | None:
    """Return it with other words; without any it is no note, and removed."""
    return _changed(annotation, body=body) if body.strip() else None


def next_colour(annotations: Sequence[Annotation], colours: Sequence[str]) -> str:
    """Return the colour after that of the first highlight; empty when there is no highlight."""
    for annotation in annotations:
        if annotation.motivation is Motivation.HIGHLIGHTING:
            number = colours.index(annotation.colour) if annotation.colour in colours else 0
            return colours[(number + 1) % len(colours)]
    return ""


def inverse(step: Step) -> Step:
    """Return the step that takes this one back, the last edit first."""
    return tuple(edit.inverse for edit in reversed(step))


def _changed(annotation: Annotation, **fields: object) -> Annotation:
    after = replace(annotation, **fields)  # type: ignore[arg-type]
    return annotation if after == annotation else replace(after, modified=datetime.now(UTC))
