"""The locations of the user's files."""

from pathlib import Path

import pytest
from platformdirs import PlatformDirs
from platformdirs.macos import MacOS

from reader.first_screen import start_hints
from reader.first_screen.start_hints import own_directory
from reader.library.files import directories
from reader.library.files.crash_reports import MAX_REPORTS, write_report


def test_the_usual_places_are_those_of_platformdirs(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    usual = PlatformDirs("pullquote", appauthor=False)
    for platform in (directories._PLATFORM, "other"):
        monkeypatch.setattr(directories, "_PLATFORM", platform)
        assert directories.data_directory() == usual.user_data_path
        assert directories.configuration_file().parent == usual.user_config_path
        assert directories.log_directory() == usual.user_log_path


@pytest.mark.skipif(directories._PLATFORM != "linux", reason="XDG is of Linux")
def test_the_variables_of_xdg_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    assert directories.data_directory() == tmp_path / "pullquote"
    assert directories.configuration_file().parent == tmp_path / "pullquote"


@pytest.mark.skipif(directories._PLATFORM != "linux", reason="XDG is of Linux")
@pytest.mark.parametrize("value", ["", " ", "notes", "~/notes", "./x"])
def test_a_variable_of_xdg_that_is_no_whole_path_is_ignored(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    usual = directories.data_directory()
    monkeypatch.setenv("XDG_DATA_HOME", value)
    assert directories.data_directory() == usual
    assert own_directory("XDG_DATA_HOME", ".local/share") == str(usual)


def test_what_is_needed_first_is_found_on_macos_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "PULLQUOTE_DATA_DIR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(start_hints, "_PLATFORM", "darwin")
    usual = MacOS("pullquote", appauthor=False)
    assert start_hints.data_directory() == usual.user_data_dir
    assert start_hints.own_directory("XDG_CONFIG_HOME", ".config") == usual.user_config_dir
    assert start_hints.cache_directory("") == usual.user_cache_dir


def test_the_command_line_counts_more_than_the_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULLQUOTE_DATA_DIR", str(tmp_path))
    assert directories.data_directory() == tmp_path
    assert directories.data_directory(tmp_path / "x") == tmp_path / "x"
    assert directories.data_directory(Path("here")).is_absolute()


def test_only_the_home_of_a_known_user_is_filled_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert directories.with_home("~/eels.txt") == Path("/home/ada/eels.txt")
    for unknown in ("~nobody_here/eels.txt", "~a\0b"):
        assert directories.with_home(unknown) == Path(unknown)


def test_a_crash_report_tells_where_and_nothing_that_was_read(tmp_path: Path) -> None:
    secret = "what the article says"
    try:
        try:
            raise KeyError(secret)
        except KeyError as cause:
            raise ValueError(secret) from cause
    except ValueError as error:
        path = write_report(error, tmp_path / "log")
    assert path is not None
    report = path.read_text()
    assert "ValueError" in report
    assert "KeyError" in report
    assert "test_directories.py" in report
    assert secret not in report
    assert path.stat().st_mode & 0o077 == 0


def test_old_reports_are_deleted_and_an_impossible_one_is_no_error(tmp_path: Path) -> None:
    for _ in range(MAX_REPORTS + 3):
        write_report(ValueError(), tmp_path / "log")
    assert len(list((tmp_path / "log").iterdir())) == MAX_REPORTS
    (tmp_path / "file").touch()
    assert write_report(ValueError(), tmp_path / "file" / "log") is None


def test_a_clock_beyond_all_years_is_no_second_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def beyond() -> int:
        raise OverflowError

    monkeypatch.setattr("time.time_ns", beyond)
    assert write_report(ValueError(), tmp_path) is None
