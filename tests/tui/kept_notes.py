"""A library with notes on the test article."""

from datetime import UTC, datetime, timedelta

from stage import HARBOUR, Stage, article_at
from temporary_library import TemporaryLibrary

from reader.model.annotation import Annotation, Motivation, Target

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def library_with(*bodies: str) -> TemporaryLibrary:
    """Return a library with notes ``n0``, ``n1`` … on the article, saved in that order."""
    library = TemporaryLibrary()
    article = article_at(HARBOUR)
    key = library.register(article).key
    for number, body in enumerate(bodies):
        start = 40 * number
        target = Target(start, start + 20, article.text[start : start + 20], digest=article.digest)
        when = NOON + timedelta(minutes=number)
        note = Annotation(f"n{number}", key, Motivation.COMMENTING, target, when, when, body)
        library.put([note], article)
    return library


def notes(stage: Stage) -> dict[str, str]:
    return {note.body: note.target.exact for note in stage.library.annotations()}
