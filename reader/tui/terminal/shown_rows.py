"""Skipping terminal rows that already show what is to be drawn.

Textual redraws the whole screen several times whenever a list is closed, each time the same. Over a
slow connection that is visible.
"""

import re

_MOVE = re.compile(r"\x1b\[(\d+);(\d+)H")
_MOVE_AT_END = re.compile(r"\x1b\[\d+;\d+H\Z")
_SHOWING_NOTHING = re.compile(r"(?:\x1b\[\?(?:2026|25)[hl])+")
"""Start and end of a synchronized frame, and showing or hiding the cursor."""
_FIRST_ROW = "\x1b[1;1H"


class ShownRows:
    """The content last written to each row of the terminal, as far as known."""

    def __init__(self) -> None:
        self._rows: dict[int, str] = {}

    def forget(self) -> None:
        """Forget all rows, because the terminal's content may have changed."""
        self._rows = {}

    def changing(self, data: str) -> str:
        """Return the part of `data` that has to be written.

        Rows of a full redraw are dropped if the terminal shows them already. Other data is returned
        unchanged; data that cannot be interpreted makes all rows unknown. Cost: linear.
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
        known |= dict(enumerate(rows, 1))  # a dict that another thread may have replaced by now
        return "\n".join(changed)
