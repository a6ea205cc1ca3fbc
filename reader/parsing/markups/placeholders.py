"""Protects finished Markdown from the rules that still run over the text around it."""

from reader.startup.lazy_regex import lazily

_PLACEHOLDER = lazily(r"\0(\d+)\0")


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
        return _PLACEHOLDER.sub(lambda found: self._pieces[int(found[1])], text)
