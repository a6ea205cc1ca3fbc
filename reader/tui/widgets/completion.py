"""Completing the last word of a line."""

from collections.abc import Sequence

from textual.suggester import Suggester


class WordSuggester(Suggester):
    """Suggests a word that begins as the last one typed does.

    Args:
        words: The best first.
    """

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._words = words

    async def get_suggestion(self, value: str) -> str | None:
        """Return the line with its last word completed, or None."""
        typed = value.rpartition(" ")[2]
        start = typed.lstrip("-#")
        if not start:
            return None
        before = value[: len(value) - len(start)]
        low = start.casefold()
        for word in self._words:
            if word.casefold().startswith(low) and len(word) > len(start):
                return before + start + word[len(start) :]
        return None
