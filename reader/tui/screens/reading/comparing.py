"""What has changed since the article was read before."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual import work
from textual.worker import get_current_worker

from reader.model.article import Article, BlockKind
from reader.session import reviewing
from reader.session.moves import jump
from reader.text.span import Span
from reader.tui.screens.lists import Chosen, ListScreen, Page
from reader.tui.screens.reading.desk import ReadingDesk
from reader.tui.views.changes import change_rows

if TYPE_CHECKING:
    from reader.anchoring.changes import Change


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition read before: its text, and its quotes where they are known."""

    text: str
    quotes: tuple[Span, ...] = ()


class Comparing(ReadingDesk):
    """Commands about changes, and the comparison in the background."""

    @work(thread=True, exclusive=True, group="comparing")
    def compare(self, article: Article, before: Edition) -> None:
        """Compare an article with the edition read before, and show the changes."""
        from reader.analysis.quotes import find_quotes, quotes_of
        from reader.anchoring.changes import compare_editions
        from reader.anchoring.summary import summarise_changes, summary_line

        changes = compare_editions(before.text, article.text)
        old = before.quotes or tuple(quote.span for quote in find_quotes(before.text))
        summary = summarise_changes(
            before.text,
            article.text,
            changes,
            old_quotes=old,
            new_quotes=[quote.span for quote in quotes_of(article)],
            old_headline=_first_line(before.text),
            new_headline=_headline(article),
        )
        if not get_current_worker().is_cancelled:
            line = summary_line(summary)
            self.app.call_from_thread(self._compared, article, before.text, changes, line)

    def _compared(
        self, article: Article, old_text: str, changes: "tuple[Change, ...]", line: str
    ) -> None:
        if self.state.article is not article:
            return
        self.put(replace(self.state, changes=changes, old_text=old_text))
        self.tell(f"changed since you read it: {line}   ]c goes there, D lists")
        self.offer_review()

    def offer_review(self) -> None:
        """Say also that notes are not sure of their place, when some are not."""
        words = reviewing.offer(self.state)
        said, error = self._notice or ("", False)
        if words and not said.startswith(words):
            self.tell(f"{words}   {said}" if said else words, error=error)

    def do_change_list(self, _: str) -> None:
        """List what has changed since it was read before."""
        page = Page("Changes", change_rows(self.state))
        self.app.push_screen(ListScreen(self.context, [page]), self._to_change)

    def _to_change(self, chosen: object) -> None:
        if isinstance(chosen, Chosen) and chosen.row.offset >= 0:
            self.put(jump(self.state, chosen.row.offset), reveal=True)


def _headline(article: Article) -> Span | None:
    heads = (block.span for block in article.blocks if block.kind is BlockKind.HEADLINE)
    return next(heads, None)


def _first_line(text: str) -> Span | None:
    end = text.find("\n\n")
    return Span(0, end) if end > 0 else None
