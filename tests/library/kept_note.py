"""A note stored in a library."""

from datetime import UTC, datetime

from reader.library.files.ids import new_id
from reader.model.annotation import Annotation, Motivation, Target


def note(body: str = "kept") -> Annotation:
    moment = datetime.now(UTC)
    return Annotation(
        new_id(), "story", Motivation.COMMENTING, Target(0, 4, "pier"), moment, moment, body
    )
