"""Pasted text, in which nothing is a key."""

from reader.startup.lazy_regex import lazily

_BEGIN, END_OF_PASTE = "\x1b[200~", "\x1b[201~"
_SEQUENCE = lazily(r"\x1b(?:\[[0-9:;<=>?]*[@-~])?")


class PasteFilter:
    """Removes escape sequences from bracketed pastes, which may arrive in pieces.

    An end marker within the paste would turn the rest of it into key presses, and some keys run
    programs. Most terminals filter escape characters from pastes, but not all.
    """

    def __init__(self) -> None:
        self.is_open = False  # whether a paste has begun, but not ended
        self._last = ""  # end of the typed input: a begin marker may have started
        self._held = ""  # end of the pasted text: an end marker may have started

    def without_sequences(self, typed: str) -> str:
        """Return the input without escape sequences in pastes, holding back a partial marker."""
        taken: list[str] = []
        rest = typed
        while rest:
            if self.is_open:
                inside, mark, rest = (self._held + rest).partition(END_OF_PASTE)
                self._held = "" if mark else _begun(inside)
                taken.append(_SEQUENCE.sub("", inside.removesuffix(self._held)) + mark)
                self.is_open = not mark
            else:
                known = len(self._last)
                before, mark, _ = (self._last + rest).partition(_BEGIN)
                end = len(before) + len(mark) - known
                taken.append(rest[:end])
                self._last = "" if mark else (self._last + rest)[1 - len(_BEGIN) :]
                self.is_open, rest = bool(mark), rest[end:]
        return "".join(taken)


def _begun(text: str) -> str:
    """Return the end of `text` that may be the start of an end marker."""
    at = text.rfind("\x1b")
    return text[at:] if at >= 0 and END_OF_PASTE.startswith(text[at:]) else ""
