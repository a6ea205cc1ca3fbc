"""A cache of the palettes of Textual's themes, which only Textual can compute, for the first frame.

Each is a file in the article cache, which may be deleted at any time.
"""

from reader.library.files.file_cache import NAME_CHARS, FileCache
from reader.text.digest import digest_of
from reader.tui.views.ink.palette import Palette

_SUFFIX = ".palette"
_MOST_BYTES, _MOST_FILE_BYTES = 64 * 1024, 4 * 1024
_SINGLE, _EACH = 18, 8  # number of single colours; of speaker and of highlight colours
_DIGITS = frozenset("0123456789abcdefABCDEF")
_COLOUR_CHARS = 7


def kept_palette(directory: str, theme: str) -> Palette | None:
    """Return the cached palette of a theme, or None."""
    body = _files(directory).read(_name(theme))
    words = body.decode("ascii", "replace").split() if body is not None else []
    if len(words) != _SINGLE + 2 * _EACH or not all(map(_is_colour, words)):
        return None
    speakers, highlights = words[_SINGLE : _SINGLE + _EACH], words[_SINGLE + _EACH :]
    defaults = Palette._field_defaults.values()
    return Palette._make((*words[:_SINGLE], tuple(speakers), tuple(highlights), *defaults))


def keep_palette(directory: str, theme: str, palette: Palette) -> None:
    """Cache the palette of a theme if it has changed.

    Themes that use the terminal's own colours are not cached.
    """
    words = [*map(str, palette[:_SINGLE]), *palette.speakers, *palette.highlights]
    if all(map(_is_colour, words)) and kept_palette(directory, theme) != palette:
        _files(directory).keep(_name(theme), [" ".join(words).encode()])


def _files(directory: str) -> FileCache:
    return FileCache(directory, _SUFFIX, max_bytes=_MOST_BYTES, max_file_bytes=_MOST_FILE_BYTES)


def _name(theme: str) -> str:
    return digest_of(theme)[:NAME_CHARS] + _SUFFIX


def _is_colour(word: str) -> bool:
    """Whether a word is ``#rrggbb``; nothing else from a file may reach the terminal."""
    return len(word) == _COLOUR_CHARS and word[0] == "#" and _DIGITS.issuperset(word[1:])
