"""The daily upkeep neither delays a command nor makes it fail."""

import pytest
from memory_library import MemoryLibrary

from reader.cli.notes.upkeep import look_after
from reader.errors import LibraryError


class Full(MemoryLibrary):
    """A library without room for a backup."""

    elsewhere = False

    def upkeep(self, *, elsewhere: bool = False) -> None:
        self.elsewhere = elsewhere
        raise LibraryError("no room for a backup")


def test_what_takes_long_is_left_to_another_process_and_what_goes_wrong_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    library = Full()
    look_after(library)
    assert library.elsewhere
    assert "no room for a backup" in capsys.readouterr().err
