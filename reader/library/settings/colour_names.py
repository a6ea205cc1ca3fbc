"""The user's names for the highlight colours, in a small file of the data directory."""

from collections.abc import Mapping
from pathlib import Path

from reader.errors import LibraryError, system_reason
from reader.library.files.directories import data_directory
from reader.library.files.small_files import update_file
from reader.model.settings import Settings
from reader.text.clean import clean_line

MAX_CHARS = 40
_MAX_BYTES = 64 * 1024


def with_colour_names(settings: Settings, data_dir: Path | None) -> Settings:
    """Return settings with the names given in the program, which override the configuration."""
    own = load_colour_names(data_dir)
    return settings._replace(colour_names={**settings.colour_names, **own}) if own else settings


def load_colour_names(data_dir: Path | None) -> dict[str, str]:
    """Return the names of colours that have one; empty if the file cannot be read."""
    try:
        return _read(_place(data_dir))
    except OSError:
        return {}


def _read(place: Path) -> dict[str, str]:
    """Return the names in a file; empty if there is none. Raises OSError."""
    try:
        with place.open("rb") as file:
            text = file.read(_MAX_BYTES).decode("utf-8", "replace")
    except FileNotFoundError:
        return {}
    pairs = (line.partition("\t") for line in text.split("\n"))
    cleaned = ((clean_line(c), clean_line(n)) for c, _, n in pairs)
    return {colour: name for colour, name in cleaned if colour and name}


def save_colour_name(colour: str, name: str, data_dir: Path | None) -> Mapping[str, str]:
    """Name a colour; an empty name, or the colour's own, removes its name.

    Returns:
        All names.

    Raises:
        LibraryError: The file cannot be read or written.
    """
    place = _place(data_dir)
    names: dict[str, str] = {}

    def changed() -> bytes:
        called = " ".join(clean_line(name).split())[:MAX_CHARS]
        names.update(_read(place))
        names[colour] = called or colour
        lines = "".join(f"{each}\t{its}\n" for each, its in names.items())
        return lines.encode("utf-8", "replace")

    try:
        update_file(place, changed)
    except OSError as error:
        raise LibraryError(system_reason(error), location=str(place)) from error
    return names


def _place(data_dir: Path | None) -> Path:
    return data_directory(data_dir) / "colours.tsv"
