"""Libraries that save late or not at all, and notes that are written on the screen."""

from collections.abc import Sequence
from threading import Event

from memory_library import MemoryLibrary
from stage import Stage

from reader.errors import LibraryError
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.tui.screens.note import NoteScreen


class LockedLibrary(MemoryLibrary):
    """A library that can be read but not written."""

    def put(
        self,
        annotation: Annotation,
        article: Article | None = None,
        *,
        before: Annotation | None = None,
    ) -> None:
        raise LibraryError("the data directory is locked")

    def save_draft(self, slot: str, text: str) -> None:
        raise LibraryError("the data directory is locked")


class ReadOnlyLibrary(MemoryLibrary):
    """A library on a disk that can be read only, once it is shut."""

    shut = False

    def register(self, article: Article) -> ArticleRecord:
        if self.shut:
            raise LibraryError("it cannot be written")
        return super().register(article)


class SlowLibrary(MemoryLibrary):
    """A library that saves a note when it is let go on, or fails to."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on, self.locked = Event(), False

    def put(
        self,
        annotation: Annotation,
        article: Article | None = None,
        *,
        before: Annotation | None = None,
    ) -> None:
        assert self.go_on.wait(60)
        if self.locked:
            raise LibraryError("the data directory is locked")
        super().put(annotation, article, before=before)


def kept(stage: Stage) -> Sequence[Annotation]:
    """Return what is in the library."""
    return stage.library.annotations()


def writing(stage: Stage) -> bool:
    return isinstance(stage.screen, NoteScreen)


async def note(stage: Stage, words: str) -> None:
    await stage.press("a")
    await stage.write(words)
    await stage.press("ctrl+s")
