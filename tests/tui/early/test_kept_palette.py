"""Storing the colours of a theme: nothing else can be read back."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.tui.early.kept_palette import keep_palette, kept_palette
from reader.tui.views.ink.palette import ANSI, LIGHT, MONO, Palette


def only_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_a_palette_is_kept_by_the_name_of_its_theme(tmp_path: Path) -> None:
    keep_palette(str(tmp_path), "nord", LIGHT)
    assert kept_palette(str(tmp_path), "nord") == LIGHT
    assert kept_palette(str(tmp_path), "gruvbox") is None


def test_it_is_written_again_only_when_it_has_changed(tmp_path: Path) -> None:
    keep_palette(str(tmp_path), "nord", LIGHT)
    before = only_file(tmp_path).stat().st_mtime_ns
    keep_palette(str(tmp_path), "nord", LIGHT)
    assert only_file(tmp_path).stat().st_mtime_ns == before
    other = LIGHT._replace(accent="#123456")
    keep_palette(str(tmp_path), "nord", other)
    assert kept_palette(str(tmp_path), "nord") == other


@pytest.mark.parametrize("palette", [ANSI, MONO], ids=["ansi", "mono"])
def test_colours_of_the_terminal_itself_are_not_kept(tmp_path: Path, palette: Palette) -> None:
    keep_palette(str(tmp_path), "ansi-dark", palette)
    assert kept_palette(str(tmp_path), "ansi-dark") is None


_COLOUR_LIKE = st.text("0fF# g", min_size=1, max_size=9).map(str.encode)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 33 * 8), damage=st.binary(min_size=1, max_size=9) | _COLOUR_LIKE)
def test_a_file_that_was_changed_gives_colours_or_nothing(
    tmp_path: Path, at: int, damage: bytes
) -> None:
    keep_palette(str(tmp_path), "nord", LIGHT)
    file = only_file(tmp_path)
    body = file.read_bytes()
    file.write_bytes(body[:at] + damage + body[at + len(damage) :])
    found = kept_palette(str(tmp_path), "nord")
    file.write_bytes(body)
    if found is not None:
        words = [*found[:18], *found.speakers, *found.highlights]
        assert all(int(str(word)[1:], 16) >= 0 and len(str(word)) == 7 for word in words)
        assert (len(found.speakers), len(found.highlights), found.mono) == (8, 8, False)
