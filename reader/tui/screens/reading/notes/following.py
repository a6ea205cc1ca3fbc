"""Showing changes of notes made elsewhere: in another window, or on the notes screen."""

from collections.abc import Sequence

from textual import events

from reader.errors import LibraryError
from reader.library.concurrent_edits import is_joined
from reader.library.store import Library
from reader.model.annotation import NOTES, Annotation, Motivation, Resolution
from reader.session.notes.refreshing import news, refreshed
from reader.session.notes.reviewing import all_settled
from reader.text.counts import counted
from reader.tui.library_access.library_watch import Watch
from reader.tui.screens.reading.notes.annotating import Annotating

_Found = tuple[Sequence[Annotation], dict[str, Resolution]]
"""All annotations of an article, and where those are that are new or changed."""


class Following(Annotating, part=True):
    """Looks for what others write while the window is looked at."""

    _watch: Watch | None = None

    def on_screen_resume(self) -> None:
        """Begin to look; also look when the terminal gets the focus."""
        if self._watch is None:
            self._watch = Watch(self.context.library_thread, self.follow_library)
            self.watch(self.app, "app_focus", self._focus_changed, init=False)
        if self.app.app_focus:
            self._watch.start()

    def on_screen_suspend(self) -> None:
        """Look no more while another screen lies over this one."""
        if self._watch is not None:
            self._watch.stop()

    def on_unmount(self) -> None:
        """Look no more."""
        self.stop_listening()

    def stop_listening(self) -> None:
        """Look no more, and leave nothing behind; see `Listening`."""
        if self._watch is not None:
            self._watch.close()

    def _focus_changed(self, focus: bool) -> None:
        if self._watch is None:
            return
        if focus and self.is_current:
            self._watch.start()
        else:
            self._watch.stop()

    def on_key(self, event: events.Key) -> None:
        """Look when a key comes after a long time, from a terminal that tells no focus."""
        if self._watch is not None and self.is_current:
            self._watch.glance()

    def follow_library(self) -> None:
        """Show the notes of this article as the library has them now."""
        if self.state.record is not None:
            self.run_worker(self._follow, exit_on_error=True)  # type: ignore[arg-type]

    async def _follow(self) -> None:
        async with self._saving:  # what is being saved must not be missed, nor taken for news
            state = self.state
            if state.record is None:
                return
            key, article = state.record.key, state.article

            def question(library: Library) -> _Found | None:
                from reader.tui.library_access.arrival import place

                annotations = library.annotations(key)
                new = news(state, annotations)
                if not new and len(annotations) == len(state.annotations):
                    return None  # found out here: of thousands it takes longer than a key may wait
                return annotations, all_settled(new, place(new, article, library)[0])

            try:
                found = await self.context.library_thread.ask(question)
            except LibraryError:
                return  # told when something is saved
            if found is None or self.state.article is not article:
                return
            annotations, placements = found
            new = news(self.state, annotations)
            known = {each.id: each for each in self.state.annotations}
            doubled = any(is_joined(each, known.get(each.id)) for each in new)
            after = refreshed(self.state, annotations, placements)
            if after is not self.state:
                self.put(after)
                if new and self.is_current:
                    shown = "both texts were kept" if doubled else "the new version is shown"
                    self.tell(f"{_kinds(new)} changed elsewhere: {shown}")


def _kinds(new: Sequence[Annotation]) -> str:
    """Return how many of them are of what kind, as ``2 notes, 1 speaker``."""
    called = (
        ("note", NOTES),
        ("bookmark", (Motivation.BOOKMARKING,)),
        ("speaker", (Motivation.IDENTIFYING,)),
    )
    counts = ((name, sum(each.motivation in kinds for each in new)) for name, kinds in called)
    return ", ".join(counted(count, name) for name, count in counts if count)
