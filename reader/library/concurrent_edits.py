"""Merging two concurrent edits of an annotation, by a three-way merge.

The other edit was made in another window or on another machine while this one was being typed.
"""

from reader.model.annotation import Annotation, Motivation

CONFLICT_SEPARATOR = "\n\n— the same note, as it was written elsewhere: —\n\n"
"""Separates two texts of a note that were written independently."""


def rebased(annotation: Annotation, before: Annotation, now: Annotation) -> Annotation:
    """Return the present annotation with the changes from `before` to `annotation` applied.

    If both changed the text, both texts are kept, and a highlight with a text is a note. Tags are
    merged one by one. For everything else our change wins.

    Args:
        annotation: The annotation to save.
        before: The version from which it was changed.
        now: The present version in the library.
    """
    changed = {
        name: value
        for name, value in annotation._asdict().items()
        if value != getattr(before, name)
    }
    if "tags" in changed:
        removed_tags = set(before.tags) - set(now.tags)
        added_tags = (tag for tag in now.tags if tag not in before.tags)
        changed["tags"] = tuple(
            dict.fromkeys(
                (*(tag for tag in annotation.tags if tag not in removed_tags), *added_tags)
            )
        )
    if "body" in changed and annotation.motivation is not Motivation.IDENTIFYING:
        changed["body"] = _joined_texts(now.body, before.body, annotation.body)
    merged = now._replace(**changed)
    if merged.body.strip() and merged.motivation is Motivation.HIGHLIGHTING:
        return merged._replace(motivation=Motivation.COMMENTING)
    return merged


def has_new_conflict(now: Annotation, before: Annotation | None) -> bool:
    """Whether merging has added a text from elsewhere to the note."""
    return now.body.count(CONFLICT_SEPARATOR) > (
        before.body.count(CONFLICT_SEPARATOR) if before is not None else 0
    )


def _joined_texts(now: str, before: str, ours: str) -> str:
    """Return our text joined with the other one, unless ours already contains it."""
    if now in {before, ours} or not now.strip() or now.strip() in ours:
        return ours
    return f"{ours}{CONFLICT_SEPARATOR}{now}" if ours.strip() else now
