"""What is known of the entries of an article: whether it has any, and how many are unread."""

from reader.model.article import Article
from reader.session.state import ReadingState


class ListedEntries:
    """Answers for the article that is shown, and remembers the answers for it."""

    def __init__(self) -> None:
        self._listed: tuple[Article | None, bool] = (None, False)
        self._counted: tuple[Article | None, frozenset[str], int] = (None, frozenset(), 0)

    def are_in(self, article: Article) -> bool:
        """Whether an article is a feed, a list of feeds, or a front page."""
        if not len(article.links):
            return False
        if self._listed[0] is not article:
            from reader.session.entries import entries_of

            self._listed = article, bool(entries_of(article))
        return self._listed[1]

    def are_marked_in(self, article: Article) -> bool:
        """Whether an article has entries that are marked as read."""
        if not self.are_in(article):
            return False
        from reader.session.entries import stays_read

        return stays_read(article)

    def unread(self, state: ReadingState) -> int:
        """Return how many entries of an article are marked as unread."""
        article, read = state.article, state.read_entries
        if not self.are_marked_in(article):
            return 0
        if self._counted[0] is not article or self._counted[1] is not read:
            from reader.session.entries import unread_count

            self._counted = article, read, unread_count(state)
        return self._counted[2]
