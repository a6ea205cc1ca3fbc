"""Changes of an article since the last visit."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import ReaderError
from reader.model.article import Article
from reader.session import moves
from reader.text.span import Span
from reader.tui.screens.tasks import Task

if TYPE_CHECKING:  # loaded only for articles that have changed
    from reader.tui.screens.reading.parts.shown import Shown
    from reader.workers.comparison import Comparison


COMPARING = "comparing"
"""The group of this work, and the notice while a key waits for it."""


_MAX_JUDGED_CHARS = 200_000
"""Longest text that is compared as a whole; its words take about 6 MB."""


class EarlierEdition(NamedTuple):
    """An edition that was read before.

    Attributes:
        text: Its text.
        quotes: The spans of its quotes, if known.
        top: The span at the top of the screen, if it is to be found in the new edition.
    """

    text: str
    quotes: tuple[Span, ...] = ()
    top: Span | None = None


def show_changes(
    screen: "Shown",
    article: Article,
    before: EarlierEdition,
    compared: Callable[[], None],
    found_top: Callable[[Span], None] | None = None,
) -> None:
    """Compare an article with an earlier edition in the background, and show the changes.

    A text that shares almost nothing with the one before, as on a front page the next day,
    is told to be another one: its changes would be all of both.

    Args:
        screen: Shows the article, and its changes.
        article: The article as it is now.
        before: The earlier edition.
        compared: Called when the comparison is over, also if it failed.
        found_top: Called with the present span of the earlier edition's `top`.
    """

    def work(task: Task) -> None:
        from reader.workers.comparison import compare_isolated

        old, quotes, top = before
        if _is_other(old, article.text):
            task.answer(tell_other)
            return
        try:
            task.answer(
                show,
                compare_isolated(
                    old, article, old_quotes=quotes, top=top, cancelled=task.is_cancelled
                ),
            )
        except ReaderError as error:
            task.answer(tell_failure, error)

    def tell_failure(error: ReaderError) -> None:
        if screen.state.article is article:
            screen.tell(f"changed since you read it, but {error.message}", error=True)
            compared()

    def tell_other() -> None:
        if screen.state.article is article:
            if found_top is not None:
                found_top(Span(0, 0))
            if not screen.shows_error:  # which may say the same, and where the notes are
                screen.tell("another text than before is here: <change.list> lists the editions")
                screen.remind()
            compared()

    def show(found: "Comparison") -> None:
        if screen.state.article is not article:
            return
        screen.show_state(screen.state._replace(changes=found.changes, old_text=before.text))
        if found_top is not None and found.top is not None:
            found_top(found.top)
        is_above = moves.next_change(screen.state) is screen.state
        key = "<change.previous>" if is_above else "<change.next>"
        changed = f"{key} and <change.list> show what has changed: {found.summary}"
        if not screen.shows_error:  # such as that notes cannot be saved
            screen.tell("   ".join((*article.notices[:1], changed)))
        screen.remind()
        compared()

    screen.tasks.begin(COMPARING, work)


def _is_other(old: str, new: str) -> bool:
    """Whether a text cannot be an edition of another; long texts are taken for editions."""
    from reader.library.identity.text_likeness import resembles

    return max(len(old), len(new)) <= _MAX_JUDGED_CHARS and not resembles(old, new)
