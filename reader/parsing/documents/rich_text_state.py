"""The formatting that is in force while RTF is read: of letters and of paragraphs.

Source of the control words: Rich Text Format Specification 1.9.1.
"""

from reader.parsing.formatted_lines.line import Formatting, Indent
from reader.startup.light_typing import NamedTuple

_HEIGHTS = {"super": True, "up": True, "sub": False, "dn": False, "nosupersub": False}
LETTERS = frozenset({"b", "i", "strike", "striked", "ul", "ulnone", "fs", *_HEIGHTS})
"""Control words for the formatting of letters."""
ASSOCIATED = frozenset({"ab", "ai", "afs"})
"""The same for East Asian and right-to-left letters."""
_INDENTS = {"li": "left", "lin": "left", "ri": "right", "rin": "right", "fi": "first"}
_WIDEST = 2000.0  # points
_LARGEST = 2000  # half points
_OUTLINE_LEVELS = 9


class State(NamedTuple):
    """The state of a group: where its text goes, and its formatting.

    Attributes:
        destination: Empty for the document text, otherwise the name of the destination group.
        formatting: The character formatting.
        hidden: Whether its text is hidden.
        fallback_count: How many fallback characters follow each Unicode character.
        codec: The encoding of its bytes.
        associated: The formatting of its East Asian and right-to-left letters, where it differs.
        is_associated: Whether such letters follow.
    """

    destination: str = ""
    formatting: Formatting = Formatting()
    hidden: bool = False
    fallback_count: int = 1
    codec: str = "cp1252"
    associated: Formatting = Formatting()
    is_associated: bool = False

    @property
    def effective(self) -> Formatting:
        """The formatting of the text that follows."""
        formatting, other = self.formatting, self.associated
        if not self.is_associated or other == Formatting():
            return formatting
        return formatting._replace(
            bold=formatting.bold or other.bold,
            italic=formatting.italic or other.italic,
            size=max(formatting.size, other.size),
        )

    def with_associated(self, word: str, number: int | None) -> "State":
        """Return the state after a control word for East Asian and right-to-left letters."""
        return self._replace(associated=_formatted(self.associated, word[1:], number))

    def with_letters(self, word: str, number: int | None) -> "State":
        """Return the state after a control word for letters."""
        return self._replace(formatting=_formatted(self.formatting, word, number))


def _formatted(formatting: Formatting, word: str, number: int | None) -> Formatting:
    """Return a formatting of letters after a control word."""
    on = number != 0
    if word == "b":
        return formatting._replace(bold=on)
    if word == "i":
        return formatting._replace(italic=on)
    if word in ("strike", "striked"):
        return formatting._replace(struck=on)
    if word in ("ul", "ulnone"):
        return formatting._replace(underlined=on and word == "ul")
    if word in _HEIGHTS:
        return formatting._replace(raised=_HEIGHTS[word] and on)
    size = formatting.size if number is None else min(abs(number), _LARGEST) / 2
    return formatting._replace(size=size)


class Paragraph(NamedTuple):
    """The properties of a paragraph that is not yet complete.

    Attributes:
        style: The number of its style.
        level: As a heading; 0 for other paragraphs.
        in_table: Whether it is in a cell.
        indent: Its distances from the margins.
        depth: As a list item.
        has_label: Whether it was assigned to a list after a label.
        is_drop_cap: Whether it is only the large letter with which the next one begins.
    """

    style: int = -1
    level: int = 0
    in_table: bool = False
    indent: Indent = Indent()
    depth: int = 1
    has_label: bool = False
    is_drop_cap: bool = False

    def with_word(self, word: str, number: int) -> "Paragraph":
        """Return the paragraph after a control word; one for something else changes nothing."""
        if word == "s":
            return self._replace(style=number)
        if word in _INDENTS:
            points = max(-_WIDEST, min(number / 20, _WIDEST))
            return self._replace(indent=self.indent._replace(**{_INDENTS[word]: points}))
        if word == "ilvl" and 0 <= number < _OUTLINE_LEVELS:
            return self._replace(depth=number + 1)
        if word == "outlinelevel" and 0 <= number < _OUTLINE_LEVELS:
            return self._replace(level=number + 1)
        return self
