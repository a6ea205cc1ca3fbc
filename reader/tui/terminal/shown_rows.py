"""Leaving out rows of the terminal that show already what is to be drawn.

Textual draws all of the screen several times whenever a list is closed, each time the same. A slow
line shows it.
"""

import re

_MOVE = re.compile(r"\x1b\[(\d+);(\d+)H")
_MOVE_AT_END = re.compile(r"\x1b\[\d+;\d+H\Z")
_SHOWING_NOTHING = re.compile(r"(?:\x1b\[\?(?:2026|25)[hl])+")
"""Beginning and end of a frame, and the cursor that is shown or hidden."""
_FIRST_ROW = "\x1b[1;1H"


class ShownRows:
    """What was written last to each row of the terminal, as far as that is known."""

    def __init__(self) -> None:
        self._rows: dict[int, str] = {}

    def forget(self) -> None:
        """Know nothing any more: somebody else may have written, or the terminal has changed."""
        self._rows = {}

    def changing(self, data: str) -> str:
        """Return what of `data` has to be written, so that the terminal shows all of it.

        Rows of a whole screen, as Textual draws it, are left out when they show the same already.
        Everything else is returned as it is; what is not understood makes one forget all. Cost:
        linear.
        """
        if data.startswith(_FIRST_ROW) and (found := _MOVE_AT_END.search(data)):
            rows = data[: found.start()].split("\n")
            if all(row.startswith(f"\x1b[{number};1H") for number, row in enumerate(rows, 1)):
                return f"{self._changed(rows)}{found.group()}"
        if _MOVE.match(data):
            for found in _MOVE.finditer(data):
                self._rows.pop(int(found.group(1)), None)
        elif not _SHOWING_NOTHING.fullmatch(data):
            self.forget()
        return data

    def _changed(self, rows: list[str]) -> str:
        known = self._rows
        changed = [row for number, row in enumerate(rows, 1) if known.get(number) != row]
        known |= dict(enumerate(rows, 1))  # for nothing when another thread forgets all meanwhile
        return "\n".join(changed)
