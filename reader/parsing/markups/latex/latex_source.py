"""The source of a LaTeX document, read token by token, and the arguments of its commands."""

from reader.startup.lazy_regex import DOTALL, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_TOKEN = lazily(
    r"\\(?P<name>[A-Za-z@]+\*?)[ \t]*|\\(?P<sign>.)|(?P<blank>\n[ \t]*\n\s*)|%[^\n]*(?:\n[ \t]*)?"
    r"|(?P<mark>[{}~&$]|``|''|[`']|-{2,3}|\"[`'=~-])|(?P<text>[^\\{}~&$\n%`'\"-]+|[\n`'\"-])",
    DOTALL,
)
_BRACE = lazily(r"\\.|([{}])", DOTALL)
_ARGUMENT = lazily(r"(?:\s|#\d)*(?:(\{)|(\\[A-Za-z]+|\\?\S))?")
_OPTION = lazily(r"\s*\[([^\[\]]{0,400})\]")
_BRACED_OPTION = lazily(r"\s*\[(\{(?:[^{}]{1,200}+|\{[^{}]{0,200}\}){0,20}+\})\]")
_CONDITION = lazily(r"\\(if(?!f\b|thenelse)[A-Za-z@]*+(?! ?\{)|else|fi)(?![A-Za-z@])")
_TRIMMED_ENDS = lazily(r"\((?:[lr](?:\{[^{}]{0,20}\})?){1,2}\)")  # of a line in a table


class LatexSource:
    """Reads the source of a document from beginning to end.

    Args:
        text: The document, without what is above its text.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._closings = _closings_of(text)
        self._may_end_conditions = True

    def token(self) -> "re.Match[str] | None":
        """Read the next token: a command, a sign, the end of a paragraph, a mark, or text."""
        return self.skip(_TOKEN)

    def skip(self, pattern: "re.Pattern[str]") -> "re.Match[str] | None":
        """Skip what a pattern matches here, and return the match; None if it does not match."""
        found = pattern.match(self._text, self._at)
        if found is not None:
            self._at = found.end()
        return found

    def starts_with(self, sign: str) -> bool:
        """Whether a sign follows."""
        return self._text.startswith(sign, self._at)

    def argument(self) -> str:
        """Read the next argument: what braces enclose, or one character."""
        found = _ARGUMENT.match(self._text, self._at)
        if found is None or not found[0].strip():
            return ""
        start = self._at = found.end()
        if found[2]:
            return found[2]
        end = self._closings.get(start - 1, start)
        self._at = min(len(self._text), end + (end > start))
        return self._text[start:end]

    def enter_argument(self) -> bool:
        """Skip the brace that opens the next argument; whether there is one that is closed."""
        found = _ARGUMENT.match(self._text, self._at)
        if found is None or not found[1] or found.end() - 1 not in self._closings:
            return False
        self._at = found.end()
        return True

    def option(self) -> str:
        """Read what is between square brackets; empty if none follow."""
        found = self.skip(_OPTION) or self.skip(_BRACED_OPTION)
        return found[1] if found else ""

    def drop_options(self) -> None:
        """Skip all that is between square brackets."""
        while self.skip(_OPTION) or self.skip(_BRACED_OPTION):
            pass

    def drop_condition(self) -> None:
        """Skip up to the "else" or end of a condition that is false; nothing if it has no end."""
        depth = 0
        for found in _CONDITION.finditer(self._text, self._at) if self._may_end_conditions else ():
            if found[1][:2] == "if":
                depth += 1
            elif not depth:
                self._at = found.end()
                return
            elif found[1] == "fi":
                depth -= 1
        self._may_end_conditions = False  # the whole rest was searched

    def drop_arguments(self, count: int) -> None:
        """Skip some arguments, and what is between square brackets before each."""
        self.skip(_TRIMMED_ENDS)
        for _ in range(count):
            self.drop_options()
            self.argument()

    def up_to(self, closing: str, longest: int | None = None) -> str | None:
        """Read what is before a sign, and the sign; None, without reading, if it does not follow.

        Args:
            closing: The sign.
            longest: In how many characters it has to end; None for any number.
        """
        end = self._text.find(closing, self._at, longest and self._at + longest)
        if end < 0:
            return None
        inside = self._text[self._at : end]
        self._at = end + len(closing)
        return inside

    def enclosed(self, longest: int) -> str | None:
        """Read what is between the next sign and the same again; see `up_to`."""
        sign = self._text[self._at : self._at + 1]
        self._at += 1
        inside = self.up_to(sign, longest) if sign else None
        if inside is None:
            self._at -= 1
        return inside

    def rest(self) -> str:
        """Read all that is left."""
        left = self._text[self._at :]
        self._at = len(self._text)
        return left


def _closings_of(text: str) -> dict[int, int]:
    """Return where each brace that opens a group is closed. Cost: linear."""
    closings: dict[int, int] = {}
    opened: list[int] = []
    for found in _BRACE.finditer(text):
        if found[1] == "{":
            opened.append(found.start())
        elif found[1] and opened:
            closings[opened.pop()] = found.start()
    return closings
