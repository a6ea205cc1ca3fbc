"""Protects finished Markdown from the rules that still run over the text around it."""

import re


class Placeholders:
    """Stand for pieces of Markdown in a text, which must be free of NUL."""

    def __init__(self) -> None:
        self._pieces: list[str] = []

    def keep(self, markdown: str) -> str:
        """Return what stands for a finished piece until `restore`."""
        self._pieces.append(self.restore(markdown))
        return f"\0{len(self._pieces) - 1}\0"

    def restore(self, text: str) -> str:
        """Return a text with the pieces themselves."""
        return re.sub(r"\0(\d+)\0", lambda found: self._pieces[int(found[1])], text)
