"""The fonts of an RTF document, as far as they tell what letters mean."""

from reader.parsing.formatted_lines.line import Formatting, is_monospace
from reader.parsing.formatted_lines.symbol_fonts import symbol_font


class Fonts:
    """The font table of a document.

    Attributes:
        number: That of the font which is defined at present.
    """

    def __init__(self) -> None:
        self.number = 0
        self._monospace: set[int] = set()
        self._symbols: dict[int, str] = {}

    def name(self, name: str) -> None:
        """Note the name of the font, or a piece of it."""
        if is_monospace(name):
            self._monospace.add(self.number)
        elif font := symbol_font(name):
            self._symbols[self.number] = font

    def applied(self, formatting: Formatting, number: int) -> Formatting:
        """Return a formatting with another font."""
        return formatting._replace(
            monospace=number in self._monospace, symbols=self._symbols.get(number, "")
        )
