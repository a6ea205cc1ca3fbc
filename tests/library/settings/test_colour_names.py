"""The file of the user's names for highlight colours."""

from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library.settings.colour_names import (
    load_colour_names,
    save_colour_name,
    with_colour_names,
)
from reader.model.settings import Settings


def test_a_name_is_kept_beside_the_notes_for_its_owner_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert load_colour_names(data) == {}
    save_colour_name("yellow", "claim to\tcheck", data)
    save_colour_name("blue", "Ärger", data)
    assert load_colour_names(data) == {"yellow": "claim to check", "blue": "Ärger"}
    (kept,) = data.iterdir()
    assert kept.stat().st_mode & 0o777 == 0o600
    assert data.stat().st_mode & 0o777 == 0o700


def test_no_name_gives_the_colour_its_own_back(tmp_path: Path) -> None:
    save_colour_name("yellow", "claim", tmp_path)
    save_colour_name("yellow", "", tmp_path)
    settings = with_colour_names(Settings(colour_names={"yellow": "of the file"}), tmp_path)
    assert settings.named_colours.shown("yellow") == "yellow"


def test_names_given_in_the_program_come_before_those_of_the_file(tmp_path: Path) -> None:
    save_colour_name("yellow", "claim", tmp_path)
    settings = Settings(colour_names={"yellow": "doubt", "green": "source"})
    assert with_colour_names(settings, tmp_path).colour_names == {
        "yellow": "claim",
        "green": "source",
    }


def test_what_acts_on_terminals_is_cleaned_and_a_damaged_file_is_no_catastrophe(
    tmp_path: Path,
) -> None:
    (tmp_path / "colours.tsv").write_bytes(b"yellow\tcla\x1b[31mim\n\xff\xfe\nno tab\n\tx\n")
    names = load_colour_names(tmp_path)
    assert set(names) == {"yellow"}
    assert "\x1b" not in names["yellow"]


def test_what_cannot_be_written_is_reported(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(LibraryError):
        save_colour_name("yellow", "claim", blocked)


def test_names_that_cannot_be_read_are_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_colour_name("yellow", "claim", tmp_path)
    opened = Path.open

    def locked(path: Path, mode: str) -> object:
        if mode == "rb":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, mode)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", locked)
        assert load_colour_names(tmp_path) == {}
        with pytest.raises(LibraryError, match="permission denied"):
            save_colour_name("blue", "anger", tmp_path)
    assert load_colour_names(tmp_path) == {"yellow": "claim"}
    assert [path.name for path in tmp_path.iterdir()] == ["colours.tsv"]
