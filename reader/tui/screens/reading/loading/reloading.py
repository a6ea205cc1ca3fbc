"""Reloading the article, and staying at the same place in the new text."""

from reader.model.article import Article
from reader.pipeline import is_much_shorter
from reader.session.reloading import counterpart, passage_from
from reader.session.state import ReadingState
from reader.text.span import Span
from reader.tui.screens.reading.loading.opening import Opening
from reader.tui.screens.reading.parts.comparing import Edition, compare


class Reloading(Opening, part=True):
    """The command that reloads the article."""

    _warned_of_shorter = ""  # location of the article whose new text was much shorter

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
            self.tell("nothing has changed")
            return
        is_shorter = is_much_shorter(len(article.text), len(old.article.text))
        if is_shorter and warned != old.article.location:
            self._warned_of_shorter = old.article.location
            self.tell("the new text is much shorter and was not loaded: press r again to load it")
            return
        top = self.pane.visible_text()[0]
        self.show_article(article, number=self.walk.number_here)
        state = self.state._replace(old_text=old.article.text, undo=old.undo, redo=old.redo)
        self.show_state(state)
        passage = self._stay_at(old, top)
        quotes = tuple(quote.span for quote in old.quotes)
        here = self.pane.top

        def found_top(span: Span) -> None:
            if self.pane.top == here:  # the user has not scrolled meanwhile
                self._put(span.start, old)

        compare(self, article, Edition(old.article.text, quotes, passage), found_top)

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
