"""Searching in the article."""

from reader.commands.command import Command
from reader.commands.reasons import needs_quotes
from reader.session.moves import jump, step
from reader.session.searching import MAX_HITS, first_hit, with_search
from reader.session.state import ReadingState
from reader.text.counts import counted
from reader.tui.screens.reading.base import ReadingBase

_SIGN = "/"
_TYPED_LETTERS = 3  # minimum query length for searching a long text while typing
_LONG_TEXT = 100_000  # code points


def _not_found(query: str) -> str:
    return f"{query}: not found   Esc ends the search"


class Searching(ReadingBase, part=True):
    """Incremental search in the article."""

    def do_search_start(self, words: str) -> None:
        """Search the article while the user types."""
        if words:
            self._search(words, self.state.cursor)
            return
        before, origin = self.state, self.state.cursor
        top, size = self.pane.top, self.pane.size
        self.remember_view()  # typing scrolls

        def typed(query: str) -> None:
            # a short query matches everywhere in a long article: it is searched on Enter only
            short = len(query) < _TYPED_LETTERS and len(self.state.article.text) > _LONG_TEXT
            if not short:
                self._search(query, origin, tell=False)

        def ended(query: str) -> None:
            last = before.search.query if before.search else self.last_answer(_SIGN)
            self._search(query or last, origin)

        def cancelled() -> None:
            # text, quotes and notes may have arrived since
            state = with_search(self.state, before.search.query if before.search else "")
            if not state.article.text.startswith(before.article.text):  # another article
                self.show_state(state)
                return
            was_resized = self.pane.size != size
            self.show_state(step(state, origin), reveal=was_resized)
            if not was_resized:
                self.pane.go_to(top)
                self.follow_scroll()

        self.ask(_SIGN, ended, changed=typed, cancelled=cancelled)

    def _search(self, query: str, origin: int, *, tell: bool = True) -> None:
        state = self.state._replace(cursor=origin)
        # the search while typing was skipped
        if state.search is None or state.search.query != query:
            state = with_search(state, query)
        hit = first_hit(state, origin)
        go = jump if tell and hit >= 0 else step
        self.show_state(go(state, hit if hit >= 0 else origin), reveal=True)
        if tell and state.search is not None:
            found = len(state.search.hits)
            first = "the first " if found == MAX_HITS else ""
            count = f"{query}: {first}{counted(found, 'match', 'matches')}"
            if not state.search.is_exact:
                count += ", with other capitals or accents"
            self.tell(count if found else _not_found(query), error=not found)

    def why_unmoved(self, command: Command) -> str:
        """Return what to say when a move changes nothing."""
        if command.id in ("match.next", "match.previous"):
            if self.state.search is not None:
                search = self.state.search
                return "no other match" if search.hits else _not_found(search.query)
            if not self.state.quotes:
                reason = needs_quotes(self.state)
                is_feed = self.entries.are_marked_in(self.state.article)
                # what the key does in other feed readers
                unread = ": <entry.unread> goes to the next unread entry" if is_feed else ""
                return f"{reason}{unread}"
        return super().why_unmoved(command)

    def tell_if_continued(self, command: Command, before: ReadingState) -> None:
        """Say so when a command has gone on with a search at the other end of the article."""
        cursor = self.state.cursor
        if self.state.search is not None:
            if command.id == "match.next" and cursor < before.cursor:
                self.tell("search continued from the beginning")
            elif command.id == "match.previous" and cursor > before.cursor:
                self.tell("search continued from the end")
