"""Merging two concurrent edits of one annotation: three versions in, one out.

The other edit came from another window, or from another machine, while this one was typed.
"""

from reader.model.annotation import Annotation, Motivation

BETWEEN = "\n\n— the same note, as it was written elsewhere: —\n\n"
"""Between two texts of one note that were written without knowing each other."""


def rebased(annotation: Annotation, before: Annotation, now: Annotation) -> Annotation:
    """Return the annotation as it is now, with what was changed from `before` to `annotation`.

    Where both changed the text, both texts are kept; tags are put on and taken off one by one; of
    anything else ours counts.

    Args:
        annotation: What is to be saved.
        before: What it was changed from.
        now: What the library has.
    """
    if now == before:
        return annotation
    changed = {
        name: value
        for name, value in annotation._asdict().items()
        if value != getattr(before, name)
    }
    if not changed:
        return now
    if "tags" in changed:
        taken_off = set(before.tags) - set(now.tags)
        put_on = (tag for tag in now.tags if tag not in before.tags)
        changed["tags"] = tuple(
            dict.fromkeys((*(tag for tag in annotation.tags if tag not in taken_off), *put_on))
        )
    if "body" in changed and annotation.motivation is not Motivation.IDENTIFYING:
        changed["body"] = _both(now.body, before.body, annotation.body)
    return now._replace(**changed)


def is_joined(now: Annotation, before: Annotation | None) -> bool:
    """Whether a text from elsewhere was added to the note by merging."""
    return now.body.count(BETWEEN) > (before.body.count(BETWEEN) if before is not None else 0)


def _both(now: str, before: str, ours: str) -> str:
    """Return the text with what others wrote, unless ours grew out of that."""
    if now in {before, ours} or not now.strip() or now.strip() in ours:
        return ours
    return f"{ours}{BETWEEN}{now}" if ours.strip() else now
