"""The last reading position is known before the library opens, or not reported at all."""

import os
from pathlib import Path

import pytest

from reader.first_screen.start_hints import FILE_NAME, store_position, stored_position

TEXT = "The lamp is lit\n\n" + "\n\n".join(
    f"Night {n}: nobody came, and it rained." for n in range(9)
)
AT = TEXT.index("Night 4")


def test_an_article_is_opened_where_it_was_left(tmp_path: Path) -> None:
    assert stored_position(str(tmp_path), "/lamp.txt", TEXT) == (0, 0)
    store_position(str(tmp_path), "/lamp.txt", TEXT, at=AT)
    assert stored_position(str(tmp_path), "/lamp.txt", TEXT) == (AT, AT)
    assert stored_position(str(tmp_path), "/lamp.txt", TEXT[:100]) == (-1, -1)
    store_position(str(tmp_path), "/lamp.txt", TEXT, at=0)
    assert stored_position(str(tmp_path), "/lamp.txt", TEXT) == (0, 0)


@pytest.mark.parametrize(
    ("location", "text"),
    [
        ("/lamp.txt", TEXT.replace("Night 2", "Night two")),
        ("/lamp.txt", TEXT[:AT]),
        ("/copy.txt", TEXT),
    ],
    ids=["edited", "cut", "another name"],
)
def test_nothing_is_reported_that_is_not_sure(tmp_path: Path, location: str, text: str) -> None:
    store_position(str(tmp_path), "/lamp.txt", TEXT, at=AT)
    assert stored_position(str(tmp_path), location, text) == (-1, -1)


@pytest.mark.parametrize("line", ["/lamp.txt", "/lamp.txt\x1fThe lamp is lit", "\x1f\x1f\x1f"])
def test_lines_that_tell_no_place_are_read_as_before(tmp_path: Path, line: str) -> None:
    (tmp_path / FILE_NAME).write_text(f"{line}\n", encoding="utf-8")
    assert stored_position(str(tmp_path), "/lamp.txt", TEXT) in ((0, 0), (-1, -1))
    assert (stored_position(str(tmp_path), "/lamp.txt", TEXT) == (-1, -1)) is ("lamp" in line)


def test_line_ends_and_separators_in_a_text_hurt_nothing(tmp_path: Path) -> None:
    text = "Title\n\nOne \x1f two\n\nthree" * 3
    for at in range(1, len(text)):
        store_position(str(tmp_path), "/odd\n\x1f.txt", text, at=at)
    store_position(str(tmp_path), "/lamp.txt", TEXT, at=AT)
    assert stored_position(str(tmp_path), "/lamp.txt", TEXT) == (AT, AT)
    assert len((tmp_path / FILE_NAME).read_text(encoding="utf-8").splitlines()) == 2


def test_an_article_is_known_by_its_place_before_its_words(tmp_path: Path) -> None:
    store_position(str(tmp_path), "/copy.txt", TEXT, at=AT + 40)
    store_position(str(tmp_path), "/lamp.txt", TEXT, at=AT)
    assert stored_position(str(tmp_path), "/lamp.txt", TEXT) == (AT, AT)
    assert stored_position(str(tmp_path), "/copy.txt", TEXT) == (AT + 40, AT + 40)


def test_the_cursor_is_known_while_its_words_are_the_same(tmp_path: Path) -> None:
    for top in (0, AT):
        store_position(str(tmp_path), "/lamp.txt", TEXT, at=top, cursor=AT + 40)
        assert stored_position(str(tmp_path), "/lamp.txt", TEXT) == (top, AT + 40)
        edited = TEXT[: AT + 40] + "A new lamp. " + TEXT[AT + 40 :]
        assert stored_position(str(tmp_path), "/lamp.txt", edited) == (top, -1)


@pytest.mark.parametrize("places", [f"{10**11 - 1}\x1f", f"0\x1f{TEXT[:40]}\x1f{10**11 - 1}\x1f"])
def test_a_damaged_line_leads_nowhere_beyond_the_end(tmp_path: Path, places: str) -> None:
    line = f"/lamp.txt\x1fThe lamp\x1f{places}".replace("\n", " ")
    (tmp_path / FILE_NAME).write_text(f"{line}\n", encoding="utf-8")
    assert stored_position(str(tmp_path), "/lamp.txt", TEXT)[1] == -1


def test_a_copy_of_an_article_that_was_left_at_its_beginning_begins_there(tmp_path: Path) -> None:
    store_position(str(tmp_path), "/copy.txt", TEXT, at=0, cursor=AT)
    assert stored_position(str(tmp_path), "/lamp.txt", TEXT) == (0, 0)


def test_what_a_killed_process_left_half_written_goes_in_time(tmp_path: Path) -> None:
    old, young, other = f"{FILE_NAME}.17", f"{FILE_NAME}.18", f"{FILE_NAME}.mine"
    for name in (old, young, other):
        (tmp_path / name).write_bytes(b"/lamp")
    for name in (old, other):
        os.utime(tmp_path / name, (1_000, 1_000))
    store_position(str(tmp_path), "/lamp.txt", TEXT, at=AT)
    assert {path.name for path in tmp_path.iterdir()} == {FILE_NAME, young, other}


def test_a_directory_in_the_home_is_found_by_its_tilde(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    store_position(str(tmp_path), "/lamp.txt", TEXT, at=AT)
    assert stored_position("~", "/lamp.txt", TEXT) == (AT, AT)
