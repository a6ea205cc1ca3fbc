"""Suggestions for keys that do something in other programs but nothing here."""

from collections.abc import Sequence

from reader.commands.command import Command, Where
from reader.commands.table import BY_ID

_SUGGESTIONS: dict[str, tuple[str, ...]] = {
    "asterisk": ("search.start", "speaker.next"),
    "number_sign": ("search.start", "speaker.previous"),
    "ampersand": ("search.start", "list.filter"),
    "exclamation_mark": ("app.suspend", "article.pipe"),
    "less_than_sign": ("scroll.top", "list.first"),
    "greater_than_sign": ("scroll.bottom", "list.last"),
    "semicolon": ("match.next",),
    "comma": ("match.previous",),
    "0": ("select.characters",),
    "l": ("select.characters",),
    "circumflex_accent": ("select.characters",),
    "dollar_sign": ("select.characters",),
    "at": ("library.quotes",),
    "n": ("list.down",),
    "N": ("list.up",),
    "d": ("list.page_down",),
    "u": ("list.page_up",),
    "o": ("list.open",),
    "R": ("entries.reload", "library.reload"),
    "C": ("entries.mark_all",),
    "f3": ("match.next",),
    "f5": ("article.reload", "entries.reload", "library.reload"),
    "delete": ("note.remove", "notes.remove", "library.remove"),
    "p": ("match.previous",),
    "f10": ("app.quit",),
    "ctrl+a": ("notes.all",),
    "ctrl+n": ("scroll.down", "list.down"),
    "ctrl+k": ("scroll.up", "list.up"),
    "ctrl+v": ("scroll.page_down", "list.page_down"),
    "ctrl+g": ("article.info",),
    "ctrl+right_square_bracket": ("link.list",),
    "ctrl+t": ("jump.back",),
    "ctrl+circumflex_accent": ("app.back",),
    "ctrl+w": ("pane.next", "app.back"),
}
ANSWERS = {"ctrl+s": "everything is already saved"}
"""Messages for keys of other programs that have no equivalent because none is needed."""


def suggestions_for(key: str, places: Sequence[Where]) -> Sequence[Command]:
    """Return the commands that a user of other programs probably expects from this key."""
    return [BY_ID[name] for name in _SUGGESTIONS.get(key, ()) if BY_ID[name].where in places]
