"""What is pasted: text, in which nothing is a key."""

from reader.startup.lazy_regex import lazily

_BEGIN, _END = "\x1b[200~", "\x1b[201~"
_SEQUENCE = lazily(r"\x1b(?:\[[0-9:;<=>?]*[@-~])?")


class PasteFilter:
    """Takes escape sequences out of what is pasted, in whatever pieces it comes.

    Behind an escape the rest of a paste would be taken for keys, and some keys run programs.
    Terminals leave escapes out of what they paste, but not all of them.
    """

    def __init__(self) -> None:
        self._is_open = False
        self._last = ""  # of what was typed: the mark that begins a paste may have begun
        self._held = ""  # of what is pasted: the mark that ends it may have begun

    def harmless(self, typed: str) -> str:
        """Return what was typed or pasted, but for an end that may belong to a mark."""
        taken: list[str] = []
        rest = typed
        while rest:
            if self._is_open:
                inside, mark, rest = (self._held + rest).partition(_END)
                self._held = "" if mark else _begun(inside)
                taken.append(_SEQUENCE.sub("", inside.removesuffix(self._held)) + mark)
                self._is_open = not mark
            else:
                known = len(self._last)
                before, mark, _ = (self._last + rest).partition(_BEGIN)
                end = len(before) + len(mark) - known
                taken.append(rest[:end])
                self._last = "" if mark else (self._last + rest)[1 - len(_BEGIN) :]
                self._is_open, rest = bool(mark), rest[end:]
        return "".join(taken)


def _begun(text: str) -> str:
    """Return the end of `text` with which the mark that ends a paste may begin."""
    at = text.rfind("\x1b")
    return text[at:] if at >= 0 and _END.startswith(text[at:]) else ""
