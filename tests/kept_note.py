"""A note to store in a library."""

from datetime import UTC, datetime

from reader.library.files.ids import new_id
from reader.model.annotation import Annotation, Motivation, Target


def note(body: str = "kept", *, digest: str = "") -> Annotation:
    """Return a note made now, on an edition that the library need not know."""
    target, moment = Target(0, 4, "pier", digest=digest), datetime.now(UTC)
    return Annotation(new_id(), "story", Motivation.COMMENTING, target, moment, moment, body)
