"""Showing changes made elsewhere: to notes in another window, and to the article itself."""

from collections.abc import Sequence
from functools import cached_property, partial

from textual import events

from reader.errors import LibraryError
from reader.library.concurrent_edits import has_new_conflict
from reader.library.store import Library
from reader.model.annotation import NOTES, Annotation, Motivation, Resolution
from reader.model.article import Article
from reader.pipeline import is_much_shorter
from reader.session.notes.refreshing import changed_annotations, refreshed
from reader.session.notes.reviewing import places_after_review
from reader.session.reloading import continued, counterpart, passage_from
from reader.session.state import ReadingState
from reader.text.counts import counted
from reader.text.span import Span
from reader.tui.library_access.library_watch import Watch
from reader.tui.screen_updates import forget_closed_watchers
from reader.tui.screens.reading.loading.opening import Opening
from reader.tui.screens.reading.notes.saving import Saving
from reader.tui.screens.reading.parts.comparing import EarlierEdition, show_changes

_Found = tuple[Sequence[Annotation], dict[str, Resolution]]
"""All annotations of an article, and the places of those that are new or changed."""


class Following(Saving, Opening, part=True):
    """Watches the library while the screen is in view, looks at the file, and reloads it."""

    _warned_of_shorter = ""  # location of the article whose new text was much shorter

    @cached_property
    def _watch(self) -> Watch:
        return Watch(self.context.library_thread, self.follow_library)

    def set_up(self) -> None:
        """Watch also whether the terminal has the focus."""
        super().set_up()
        self.watch(self.app, "app_focus", self._focus_changed, init=False)

    def on_screen_resume(self) -> None:
        """Start watching, and look."""
        if self.app.app_focus:
            self._watch.start()
        self._look_at_file()

    def on_screen_suspend(self) -> None:
        """Stop watching while another screen covers this one."""
        self._watch.stop()

    def on_unmount(self) -> None:
        """Stop watching."""
        self.stop_listening()
        forget_closed_watchers(self.app)

    def stop_listening(self) -> None:
        """Stop watching and clean up; see `Listening`."""
        self._watch.close()

    def _focus_changed(self, focus: bool) -> None:
        if focus:
            self._look_at_file()
        if focus and self.is_active:
            self._watch.start()
        else:
            self._watch.stop()

    def on_key(self, event: events.Key) -> None:
        """Check for changes on a key after a pause, for terminals that report no focus."""
        self._look_at_file()
        if self.is_current:
            self._watch.check_after_pause()

    def _look_at_file(self) -> None:
        location = self.state.article.location
        if self.files.is_due(location):
            self.start(self._tell_change(location))

    async def _tell_change(self, location: str) -> None:
        if not await self.files.look(location) or self.state.article.location != location:
            return
        self.status.redraw()
        if self.is_current and not self.foot_is_needed():
            self.tell("changed on disk: <article.reload> reloads")

    def follow_library(self, *, tells: bool = True) -> None:
        """Show the notes of this article as they are now in the library.

        Args:
            tells: Whether to tell what has changed; not after the user has changed it in a list.
        """
        if self.state.record is not None:
            self.run_worker(partial(self._follow, tells=tells), exit_on_error=True)  # type: ignore[arg-type]

    async def _follow(self, *, tells: bool) -> None:
        told = await self.catch_up()
        if told and tells and self.is_current:
            self.tell(told)

    async def catch_up(self) -> str:
        """Show the notes as they now are in the library; see `ReadingBase.catch_up`."""
        async with self._saving:  # edits being saved must neither be missed nor taken for changes
            state = self.state
            if state.record is None:
                return ""
            key, article = state.record.key, state.article

            def question(library: Library) -> _Found | None:
                from reader.tui.library_access.known_article import place

                annotations = library.annotations(key)
                new = changed_annotations(state, annotations)
                if not new and len(annotations) == len(state.annotations):
                    # compared in this thread: with thousands of notes it would delay keys
                    return None
                return annotations, places_after_review(new, place(new, article, library)[0])

            try:
                found = await self.context.library_thread.ask(question)
            except LibraryError:
                return ""  # shown when something is saved
            if found is None or self.state.article is not article:
                return ""
            annotations, placements = found
            before, after = self.state, refreshed(self.state, annotations, placements)
            if after is before:
                return ""
            self.show_state(after)
            return _differences(before, annotations)

    # reloading ----------------------------------------------------------------------------------

    def do_article_reload(self, _: str) -> None:
        """Reload the article."""
        location = self.state.article.location
        if location in ("", "-"):
            self.tell("standard input cannot be reloaded")
        else:
            self.load(location, self._reloaded, fresh=True)

    def _reloaded(self, article: Article) -> None:
        old = self.state
        warned, self._warned_of_shorter = self._warned_of_shorter, ""
        if article.text == old.article.text:
            self.status.redraw()  # it may say that the file has changed
            self.tell("nothing has changed since it was loaded")
            return
        is_shorter = is_much_shorter(len(article.text), len(old.article.text))
        if is_shorter and warned != old.article.location:
            self._warned_of_shorter = old.article.location
            again = "press <article.reload> again to load it"
            self.tell(f"the new text is much shorter and was not loaded: {again}")
            return
        top = self.pane.visible_text()[0]
        number, is_there = self.walk.number_here, self.arrival.is_looked_up
        self.show_article(article, number=number, resumes=not is_there)
        self.show_state(continued(old, self.state))
        passage = self._stay_at(old, top)
        quotes = tuple(quote.span for quote in old.quotes)
        here = self.pane.top

        def found_top(span: Span) -> None:
            if self.pane.top == here:  # the user has not scrolled meanwhile
                self._put(span.start, old)

        before = EarlierEdition(old.article.text, quotes, passage)
        show_changes(self, article, before, self.waiting.run_again, found_top)

    def _stay_at(self, old: ReadingState, top: int) -> Span | None:
        """Scroll to the passage that was at the top before, or to about the same percentage.

        Returns:
            The passage in the old edition if it was not found quickly and the comparison must
            locate it.
        """
        before, text = old.article.text, self.state.article.text
        at = counterpart(before, top, text) if top else 0
        self._put(len(text) * top // len(before) if at is None else at, old)
        return passage_from(before, top) if at is None else None

    def _put(self, top: int, old: ReadingState) -> None:
        """Show the text from `top` on; the cursor stays at its text if that is still in view."""
        self.show_state(self.state._replace(cursor=top))
        self.pane.put_top(top)
        cursor = counterpart(old.article.text, old.cursor, self.state.article.text)
        first, end = self.pane.visible_text()
        if cursor is not None and first <= cursor < end:
            self.show_state(self.state._replace(cursor=cursor))


def _differences(before: ReadingState, annotations: Sequence[Annotation]) -> str:
    """Return in one line which annotations were added, changed or removed elsewhere; empty if none.

    A corrected speaker is a change, even if nobody had corrected that one before.
    """
    known = {each.id: each for each in before.annotations}
    new = changed_annotations(before, annotations)
    gone = known.keys() - {each.id for each in annotations}
    removed = [known[id_] for id_ in gone if known[id_].motivation is not Motivation.IDENTIFYING]
    speakers = {each.id for each in new if each.motivation is Motivation.IDENTIFYING}
    changed = [each for each in new if each.id in known or each.id in speakers]
    added = [each for each in new if each.id not in known and each.id not in speakers]
    parts = []
    if added:
        parts.append(f"{_kinds(added)} added elsewhere")
    if changed:
        doubled = any(has_new_conflict(each, known.get(each.id)) for each in changed)
        shown = "both texts were kept" if doubled else "the new version is shown"
        parts.append(f"{_kinds(changed)} changed elsewhere: {shown}")
    if removed:
        trash = "<library.notes> and <notes.trash> show the trash"
        parts.append(f"{_kinds(removed)} removed elsewhere: {trash}")
    return "   ".join(parts)


def _kinds(new: Sequence[Annotation]) -> str:
    """Return how many there are of each kind, as in ``2 notes, 1 speaker``."""
    called = (
        ("note", NOTES),
        ("bookmark", (Motivation.BOOKMARKING,)),
        ("speaker", (Motivation.IDENTIFYING,)),
    )
    counts = ((name, sum(each.motivation in kinds for each in new)) for name, kinds in called)
    return ", ".join(counted(count, name) for name, count in counts if count)
