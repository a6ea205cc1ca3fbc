"""Changing many annotations as one undoable step, saved in slices."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple, Protocol

from reader.errors import LibraryError
from reader.library.concurrent_edits import rebased
from reader.library.store import Library
from reader.library.undo_log import LoggingState
from reader.model.annotation import Annotation
from reader.session.notes.stored_steps import (
    EarlierStep,
    applicable_edits,
    delete_step,
    earlier_step,
    store_step,
    write_edits,
)
from reader.session.state import Edit, Step, inverse
from reader.tui.library_access.library_thread import LibraryThread

Change = Callable[[Annotation], Annotation | None]
Progress = Callable[[int, int], None]

_AT_ONCE = 200  # annotations per transaction


class Outcome(NamedTuple):
    """The outcome of a step.

    Attributes:
        changed: Number of annotations that were changed.
        left_alone: Number of annotations that were not, because others have changed them since.
        articles: Number of articles that were saved, or are no longer saved.
    """

    changed: int
    left_alone: int = 0
    articles: int = 0


class DoneStep(NamedTuple):
    """A finished step: the edits of annotations, and the keys of the articles it saved."""

    edits: Step
    saved: tuple[str, ...] = ()


class StepLog(Protocol):
    """Records a saved part of a step in the undo log, or removes the step with its last part."""

    def __call__(
        self, library: Library, part: Step, logged: LoggingState, /, *, is_last: bool
    ) -> LoggingState:
        """Return the log entry of the step so far."""


class NoteHistory:
    """Changes annotations, with undo and redo.

    Steps run one after the other. A step that fails half-way keeps what it has done, and that can
    be undone.

    Args:
        library_thread: The library.
        progress: Called with the numbers done and in total during long steps.

    Attributes:
        undo: Steps that can be undone, most recent last.
        redo: Steps that were undone, most recent last.
        last: The edits saved last, by a step, an undo or a redo.
    """

    def __init__(self, library_thread: LibraryThread, progress: Progress) -> None:
        self._library_thread, self._progress = library_thread, progress
        self._lock = asyncio.Lock()
        self.undo: list[DoneStep] = []
        self.redo: list[DoneStep] = []
        self.last: Step = ()

    async def change(self, ids: Sequence[str], change: Change) -> Outcome:
        """Change annotations, each in its present version; a result of None removes it.

        Annotations that are gone or do not change are skipped.

        Raises:
            LibraryError: Not all could be saved.
        """

        def plan(library: Library, annotation_id: str) -> Edit | None:
            before = library.annotation(annotation_id)
            after = change(before) if before is not None else None
            return None if after is before else Edit(before, after)

        return await self._new_step(plan, ids)

    async def rewrite(self, before: Annotation, after: Annotation | None) -> Outcome:
        """Save an annotation that was being edited; None removes it.

        Changes that others have made meanwhile are merged. An annotation that was removed meanwhile
        is restored.

        Raises:
            LibraryError: It could not be saved.
        """

        def plan(library: Library, annotation_id: str) -> Edit | None:
            now = library.annotation(annotation_id)
            if after is None:
                return Edit(now, None) if now is not None else None
            if now is None:
                return Edit(before, after)
            merged = rebased(after, before, now)
            return Edit(now, merged) if merged != now else None

        return await self._new_step(plan, [before.id])

    async def restore(self, annotations: Sequence[Annotation]) -> Outcome:
        """Restore removed annotations.

        Raises:
            LibraryError: Not all could be saved.
        """
        kept = {annotation.id: annotation for annotation in annotations}

        def plan(library: Library, annotation_id: str) -> Edit | None:
            live = library.annotation(annotation_id)
            return Edit(None, kept[annotation_id]) if live is None else None

        return await self._new_step(plan, list(kept))

    async def undo_last(self, *, redo: bool = False) -> Outcome:
        """Undo the last step, or redo the last undone one.

        Raises:
            LibraryError: Not all could be saved.
        """
        async with self._lock:
            stack, other = (self.redo, self.undo) if redo else (self.undo, self.redo)
            if not stack:
                return Outcome(0)
            step, saved = stack.pop()
            edits = {edit.id: edit for edit in inverse(step)}

            def plan(library: Library, annotation_id: str) -> Edit | None:
                edit = edits[annotation_id]
                if library.annotation(annotation_id) != edit.before:
                    return None
                return edit if applicable_edits(library, (edit,)) else None

            remove = partial(_remove_logged_step, step, saved)
            keep = partial(_log_step, saved=saved) if redo else remove
            done: list[Edit] = []
            try:
                await self._carry_out(plan, list(edits), done, keep)
            except LibraryError:
                gone = {edit.id for edit in done}
                stack.append(DoneStep(tuple(edit for edit in step if edit.id not in gone), saved))
                saved = ()
                raise
            finally:
                self.last = tuple(done)
                if done or saved:
                    other.append(DoneStep(self.last, saved))
            return Outcome(len(done), len(edits) - len(done), len(saved))

    async def earlier(self) -> EarlierStep | None:
        """Return the most recent step from the log, made before this screen or on others, or None.

        Raises:
            LibraryError: It cannot be read.
        """
        return await self._library_thread.ask(earlier_step)

    async def undo_earlier(self, earlier: EarlierStep) -> Outcome:
        """Undo a step from the log.

        Raises:
            LibraryError: Not all could be saved.
        """
        self.undo.insert(0, DoneStep(earlier.edits, earlier.saved))
        return await self.undo_last()

    async def adopt(self, work: Awaitable[DoneStep]) -> Outcome:
        """Await a step that is carried out and logged elsewhere, and make it undoable.

        Raises:
            LibraryError: It could not be saved.
        """
        async with self._lock:
            done = await work
            self.last = done.edits
            if done.edits or done.saved:
                self.undo.append(done)
                self.redo.clear()
            return Outcome(len(done.edits), articles=len(done.saved))

    async def _new_step(
        self, plan: Callable[[Library, str], Edit | None], ids: Sequence[str]
    ) -> Outcome:
        async with self._lock:
            done: list[Edit] = []
            try:
                await self._carry_out(plan, ids, done, _log_step)
            finally:
                self.last = tuple(done)
                if done:
                    self.undo.append(DoneStep(self.last))
                    self.redo.clear()
            return Outcome(len(done))

    async def _carry_out(
        self,
        plan: Callable[[Library, str], Edit | None],
        ids: Sequence[str],
        done: list[Edit],
        keep: StepLog,
    ) -> None:
        """Save the edits in slices, each in one transaction together with its log entry."""
        logged = LoggingState()
        for at in range(0, max(1, len(ids)), _AT_ONCE):
            if at:
                self._progress(at, len(ids))
            part = ids[at : at + _AT_ONCE]
            is_last = at + _AT_ONCE >= len(ids)

            def write(
                library: Library,
                part: Sequence[str] = part,
                logged: LoggingState = logged,
                is_last: bool = is_last,
            ) -> tuple[Step, LoggingState]:
                edits = tuple(edit for each in part if (edit := plan(library, each)) is not None)
                write_edits(library, edits)
                return edits, keep(library, edits, logged, is_last=is_last)

            edits, logged = await self._library_thread.ask_to_write(write)
            done += edits


def _log_step(
    library: Library,
    part: Step,
    logged: LoggingState,
    /,
    *,
    is_last: bool,
    saved: tuple[str, ...] = (),
) -> LoggingState:
    """Log a part of a new or redone step; with the last part its articles are saved again."""
    if not is_last:
        return store_step(library, part, logged=logged)
    _save_articles(library, saved, on=True)
    return store_step(library, part, saved, logged)


def _remove_logged_step(
    step: Step,
    saved: tuple[str, ...],
    library: Library,
    _: Step,
    logged: LoggingState,
    /,
    *,
    is_last: bool,
) -> LoggingState:
    """Remove a step from the log with its last undone part; its articles are no longer saved."""
    if is_last:
        _save_articles(library, saved, on=False)
        delete_step(library, step, saved)
    return logged


def _save_articles(library: Library, keys: Iterable[str], *, on: bool) -> None:
    for key in keys:
        library.star(key, starred=on)
