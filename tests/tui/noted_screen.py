"""Libraries that save late or not at all, and helpers for writing notes on the screen."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from threading import Event

from stage import Stage
from temporary_library import TemporaryLibrary

from reader.errors import LibraryError
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.tui.screens.notes.note import NoteScreen


class LockedLibrary(TemporaryLibrary):
    """A library that can be read but not written."""

    def put(
        self,
        annotations: Iterable[Annotation],
        article: Article | None = None,
        *,
        before: Iterable[Annotation] = (),
    ) -> None:
        raise LibraryError("the data directory is locked")

    def save_draft(self, slot: str, text: str) -> None:
        raise LibraryError("the data directory is locked")


class ReadOnlyLibrary(TemporaryLibrary):
    """A library whose disk becomes read-only once `shut` is set."""

    shut = False

    def register(self, article: Article) -> ArticleRecord:
        if self.shut:
            raise LibraryError("it cannot be written")
        return super().register(article)


class SlowLibrary(TemporaryLibrary):
    """A library that completes or fails a save only when the test allows it."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on, self.locked = Event(), False

    def put(
        self,
        annotations: Iterable[Annotation],
        article: Article | None = None,
        *,
        before: Iterable[Annotation] = (),
    ) -> None:
        assert self.go_on.wait(60)
        if self.locked:
            raise LibraryError("the data directory is locked")
        super().put(annotations, article, before=before)

    def save_draft(self, slot: str, text: str) -> None:
        assert self.go_on.wait(60)
        super().save_draft(slot, text)


class SlowDrafts(TemporaryLibrary):
    """A library that reads no draft while the test has cleared `go_on`."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = Event()
        self.go_on.set()

    def drafts(self, start: str, *, before: datetime) -> Mapping[str, str]:
        assert self.go_on.wait(60)
        return super().drafts(start, before=before)


def kept(stage: Stage) -> Sequence[Annotation]:
    """Return the content of the library."""
    return stage.library.annotations()


def writing(stage: Stage) -> bool:
    return isinstance(stage.screen, NoteScreen)


async def note(stage: Stage, words: str) -> None:
    await stage.press("a", write=words)
    await stage.press("ctrl+s")
