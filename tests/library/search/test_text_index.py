"""The index of read texts: search, size limit, privacy, and harmless failures."""

import sqlite3
from pathlib import Path

import pytest

from reader.library.files.directories import page_cache_directory, text_index_file
from reader.library.search.text_index import TextIndex
from reader.library.sqlite.database_files import DatabaseFiles

STORY = (
    "Pier to close\n\nThe old pier will close in May.\n\n"
    "“Rust does not wait,” said Ida Moen, the harbour master of Élan."
)


@pytest.fixture
def texts(tmp_path: Path) -> TextIndex:
    return TextIndex(tmp_path / "cache" / "texts.sqlite3")


def keys(texts: TextIndex, query: str) -> list[str]:
    return [found.key for found in texts.search(query)]


def test_words_of_a_text_are_found_in_their_context(texts: TextIndex) -> None:
    texts.keep("pier", "d1", STORY)
    assert texts.search("old pier")[0].context == "The old pier will close in May."
    (found,) = texts.search("harbour mas")
    assert found.passage.exact == "harbour mas"
    assert STORY[found.passage.start : found.passage.end] == "harbour mas"
    assert found.passage.digest == "d1"
    assert found.context.endswith("said Ida Moen, the harbour master of Élan.")
    assert [mark.of(found.context) for mark in found.marks] == ["harbour", "mas"]


@pytest.mark.parametrize("query", ["elan", "PIER", "rust moen", '"will close"', "m", "ma", "mas"])
def test_case_accents_and_the_end_of_the_last_word_do_not_count(
    texts: TextIndex, query: str
) -> None:
    texts.keep("pier", "d1", STORY)
    assert keys(texts, query) == ["pier"]


def test_where_nothing_has_the_words_they_may_all_be_beginnings(texts: TextIndex) -> None:
    texts.keep("pier", "d1", STORY)
    assert texts.search("harb mas")[0].passage.exact == "harb"
    assert keys(texts, '"harb" mas') == []
    texts.keep("harb", "d2", "Moles\n\nThe harb has a mast.\n")
    assert keys(texts, "harb mas") == ["harb"]


@pytest.mark.parametrize("query", ["", "  ", '"', "—", "masters", '"close will"', "harb master x"])
def test_what_is_not_there_is_not_found(texts: TextIndex, query: str) -> None:
    assert keys(texts, query) == []  # also before there is a file
    texts.keep("pier", "d1", STORY)
    assert keys(texts, query) == []


def test_where_no_file_can_be_nothing_is_found_and_nothing_kept(tmp_path: Path) -> None:
    texts = TextIndex(tmp_path / ("n" * 280) / "texts.sqlite3")
    texts.keep("pier", "d1", STORY)
    assert keys(texts, "pier") == []


def test_a_script_without_spaces_is_searched_inside_its_runs(texts: TextIndex) -> None:
    texts.keep("todai", "d1", "最後の灯台守、五十年の日誌")
    assert keys(texts, "灯台") == ["todai"]
    assert keys(texts, "誌") == ["todai"]
    assert keys(texts, "灯守") == []


def test_the_text_kept_last_comes_first_and_each_article_once(texts: TextIndex) -> None:
    texts.keep("old", "d1", "A lamp.")
    texts.keep("new", "d2", "A lamp. " + "\n\n".join(["More lamps, and oil."] * 2_000))
    assert keys(texts, "lamp") == ["new", "old"]
    assert texts.search("lamp")[0].passage.start == len("A lamp. More lamps, and oil.\n\nMore ")
    assert len(texts.search("lamp", limit=1)) == 1


def test_a_word_far_down_in_a_long_text_has_its_place_there(texts: TextIndex) -> None:
    text = "\n\n".join(f"Paragraph {number} of the book." for number in range(3_000))
    texts.keep("book", "d1", text)
    (found,) = texts.search('"paragraph 2999"')
    assert text[found.passage.start :].startswith("Paragraph 2999")
    assert found.context == "Paragraph 2999 of the book."


def test_a_row_of_a_table_is_shown_on_one_line(texts: TextIndex) -> None:
    texts.keep("table", "d1", "Winters\n\nWinter\tDays open\n2015\t34")
    assert texts.search("days")[0].context == "Winter Days open 2015 34"


def test_a_newer_edition_takes_the_place_of_the_older_one(texts: TextIndex) -> None:
    texts.keep("pier", "d1", STORY)
    texts.keep("pier", "d2", STORY.replace("Rust", "Salt"))
    assert keys(texts, "rust") == []
    assert keys(texts, "salt") == ["pier"]
    assert texts.has("pier", "d2")
    assert not texts.has("pier", "d1")


def test_what_is_forgotten_is_not_found(texts: TextIndex) -> None:
    texts.forget("pier")
    texts.keep("pier", "d1", STORY)
    texts.forget("pier")
    assert keys(texts, "pier") == []
    with sqlite3.connect(texts.path) as base:
        assert base.execute("SELECT count(*) FROM passages").fetchone() == (0,)
    base.close()


def test_what_was_kept_longest_ago_makes_room(tmp_path: Path) -> None:
    texts = TextIndex(tmp_path / "texts.sqlite3", max_bytes=600_000)
    for number in range(60):
        words = " ".join(f"w{number}x{other * other:x}" for other in range(2_000))
        texts.keep(f"k{number}", "d", words)
        assert keys(texts, f"w{number}x4") == [f"k{number}"]
    assert keys(texts, "w0x4") == []
    assert keys(texts, "w50x4") == ["k50"]
    assert texts.path.stat().st_size < 2_000_000


def test_whoever_keeps_a_long_text_rests_between_its_passages(texts: TextIndex) -> None:
    rests: list[float] = []
    texts.keep("long", "d", "The ferry sails at noon. " * 4_000, rest=rests.append)
    assert len(rests) > 5
    assert min(rests) >= 0
    assert keys(texts, "ferry") == ["long"]


LONG = "The ferry sails at noon. " * 4_000


def test_a_long_text_that_was_left_halfway_is_gone_on_with(texts: TextIndex) -> None:
    whole: list[float] = []
    texts.keep("other", "d", LONG, rest=whole.append)

    class Left(Exception):  # noqa: N818 - somebody has gone
        pass

    rests: list[float] = []

    def leave(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) == 3:
            raise Left

    with pytest.raises(Left):
        texts.keep("long", "d", LONG, rest=leave)
    assert not texts.has("long", "d")
    texts.keep("long", "d", LONG, rest=rests.append)
    assert texts.has("long", "d")
    assert len(rests) == len(whole)


def test_others_can_write_between_the_passages_of_a_long_text(texts: TextIndex) -> None:
    def write(_: float) -> None:
        TextIndex(texts.path).keep("pier", "d1", STORY)

    texts.keep("long", "d", LONG, rest=write)
    assert keys(texts, "rust") == ["pier"]
    assert keys(texts, "ferry") == ["long"]


@pytest.mark.parametrize("newer", [None, "d2"])
def test_a_text_that_is_forgotten_or_replaced_halfway_is_not_gone_on_with(
    texts: TextIndex, newer: str | None
) -> None:
    def give_up(_: float) -> None:
        other = TextIndex(texts.path)
        other.forget("long")
        if newer:
            other.keep("long", newer, STORY)

    texts.keep("long", "d", LONG, rest=give_up)
    assert keys(texts, "ferry") == []
    assert keys(texts, "rust") == (["long"] if newer else [])
    assert not texts.has("long", "d")


def test_only_its_owner_can_read_it(texts: TextIndex) -> None:
    texts.keep("pier", "d1", STORY)
    assert texts.path.stat().st_mode & 0o077 == 0
    assert texts.path.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("damage", ["all", "middle"])
def test_a_damaged_file_is_recreated(texts: TextIndex, damage: str) -> None:
    texts.keep("pier", "d1", STORY)
    size = texts.path.stat().st_size
    with texts.path.open("r+b") as file:
        file.seek(0 if damage == "all" else 4096)
        file.write(b"\xa5" * (size if damage == "all" else size - 4096))
    texts.search("pier")
    texts.keep("pier", "d1", STORY)
    texts.keep("pier", "d1", STORY)
    assert keys(texts, "pier") == ["pier"]


_OTHER_FORM = "DROP TABLE articles; CREATE TABLE articles (other); PRAGMA user_version = 99;"


@pytest.mark.parametrize("other", ["DROP TABLE found", _OTHER_FORM], ids=["no table", "another"])
def test_a_file_of_another_form_is_recreated(texts: TextIndex, other: str) -> None:
    texts.keep("pier", "d1", STORY)
    with sqlite3.connect(texts.path) as base:
        base.executescript(other)
    base.close()
    assert keys(texts, "pier") == []
    texts.keep("pier", "d1", STORY)
    assert keys(texts, "pier") == ["pier"]


def test_a_long_text_that_is_pasted_is_looked_for_whole(texts: TextIndex) -> None:
    words = " ".join(f"word{number}" for number in range(1_000))
    texts.keep("long", "d1", words)
    assert keys(texts, words) == ["long"]
    assert keys(texts, words.replace("word1 ", "sword1 ")) == []


def test_where_nothing_can_be_kept_nothing_is_found(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    texts = TextIndex(tmp_path / "file" / "texts.sqlite3")
    texts.keep("pier", "d1", STORY)
    assert keys(texts, "pier") == []


def test_in_a_data_directory_that_is_named_it_is_one_of_our_files(tmp_path: Path) -> None:
    texts = TextIndex(text_index_file(tmp_path / "data"))
    texts.keep("pier", "d1", STORY)
    with sqlite3.connect(texts.path) as base:
        base.execute("SELECT count(*) FROM passages")
        assert len(list(texts.path.parent.iterdir())) == 3  # with its log
        assert not DatabaseFiles(texts.path.parent).is_shared()
    base.close()


def test_it_is_beside_the_copies_of_pages(tmp_path: Path) -> None:
    assert text_index_file(tmp_path) == tmp_path / "texts.sqlite3"
    assert text_index_file().parent == page_cache_directory().parent
