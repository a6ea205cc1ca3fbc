"""Completing a line: the completions of what is typed, of which Tab takes one after the other."""

from collections.abc import Sequence

from textual.suggester import Suggester


class Completer(Suggester):
    """Offers the completions of a line; the first is shown while the user types."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def completions(self, value: str) -> Sequence[str]:
        """Return the lines that `value` can be completed to, best first."""
        raise NotImplementedError

    async def get_suggestion(self, value: str) -> str | None:
        """Return the first completion, or None; nothing is shown for an empty line."""
        if not value:
            return None
        return next(iter(await self.completions(value)), None)
