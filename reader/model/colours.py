"""The colours of highlights, and the user's names for them."""

from collections.abc import Mapping, Sequence

from reader.startup.light_typing import NamedTuple
from reader.text.caseless import alike

DEFAULT = ("yellow", "green", "blue", "pink")


class Colours(NamedTuple):
    """Highlight colours in their order, with the user's names.

    An annotation keeps the colour, never its name, so that a new name is that of all highlights.

    Attributes:
        keys: The colours, in the order that the key walks through them; at least one.
        names: What some of them are called.
    """

    keys: Sequence[str] = DEFAULT
    names: Mapping[str, str] = {}

    def shown(self, colour: str) -> str:
        """Return the name of a colour; the colour itself if it has none."""
        return self.names.get(colour, colour)

    def number(self, colour: str) -> int:
        """Return the index of a colour in the order; that of the first for an unknown one."""
        return self.keys.index(colour) if colour in self.keys else 0

    def following(self, colour: str) -> str:
        """Return the next colour, cyclically; the first after an unknown one."""
        number = self.keys.index(colour) + 1 if colour in self.keys else 0
        return self.keys[number % len(self.keys)]

    def find(self, name: str) -> str | None:
        """Return the colour with a name or a unique prefix of one, or None."""
        wanted = alike(name.strip())
        if not wanted:
            return None
        called = [(key, alike(self.shown(key))) for key in self.keys]
        called += [(key, alike(key)) for key in self.keys]
        for key, word in called:
            if word == wanted:
                return key
        begun = {key for key, word in called if word.startswith(wanted)}
        return begun.pop() if len(begun) == 1 else None

    def why_not_called(self, colour: str, name: str) -> str:
        """Return why a colour cannot have this name: it would be found as another; or empty."""
        wanted = alike(name)
        for key in self.keys:
            if key != colour and wanted == alike(key):
                return f"{key} is another colour"
            if key != colour and wanted == alike(self.shown(key)):
                return f"{key} is already called {self.shown(key)}"
        return ""

    def beginning(self, start: str) -> list[str]:
        """Return the colours whose name begins with a prefix, ignoring case."""
        return [key for key, name in self.names.items() if alike(name).startswith(start)]

    def spoken(self) -> str:
        """Return all of them for a sentence: ``claim (yellow), green``."""
        called = ((key, self.shown(key)) for key in self.keys)
        return ", ".join(f"{name} ({key})" if name != key else key for key, name in called)


UNNAMED = Colours()
"""The default colours, without names."""
