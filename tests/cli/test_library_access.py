"""The daily upkeep neither delays a command nor makes it fail."""

import pytest
from temporary_library import TemporaryLibrary

from reader.cli.library_access import run_upkeep
from reader.errors import LibraryError


class Full(TemporaryLibrary):
    """A library without room for a backup."""

    in_other_process = False

    def upkeep(self, *, in_other_process: bool = False) -> None:
        self.in_other_process = in_other_process
        raise LibraryError("no room for a backup")


def test_what_takes_long_is_left_to_another_process_and_what_goes_wrong_is_reported(
    capsys: pytest.CaptureFixture[str],
) -> None:
    library = Full()
    run_upkeep(library)
    assert library.in_other_process
    assert "no room for a backup" in capsys.readouterr().err
