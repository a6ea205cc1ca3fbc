import subprocess
import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from specimens import clusters

from reader.text import cells
from reader.text.cells import begins_cluster, cell_width, is_narrow

TEXT = st.lists(  # joined, as `st.text` would seldom choose one of the first alphabet
    st.one_of(
        st.sampled_from("a \té中한क्ก็\u0e33\u0301\u200d\ufe0f❤☠©#\u20e3👩👨🏽🇩🇪\u1100\u1161\x1b"),
        st.characters(),
    ),
    max_size=12,
).map("".join)


@given(TEXT)
def test_width_is_what_the_screen_counts(text: str) -> None:
    assert cell_width(text) == cell_len(text)


def test_every_assigned_character_is_as_wide_as_on_the_screen() -> None:
    """If this fails, Rich uses another Unicode version: regenerate the tables from `cell_len`."""
    characters = (chr(code) for code in range(0x110000))
    wrong = [
        f"{ord(ch):x}"
        for ch in characters
        if unicodedata.category(ch) != "Cn" and cell_width(ch) != cell_len(ch)
    ]
    assert wrong == []


def test_narrow_characters_are_one_cell_wide() -> None:
    narrow = filter(cells.is_narrow, map(chr, range(0x110000)))
    assert {ch for ch in narrow if cell_len(ch) != 1} == set()


@given(TEXT)
def test_narrow_text_is_as_wide_as_it_is_long(text: str) -> None:
    if is_narrow(text):
        assert cell_len(text) == len(text)


@given(TEXT)
def test_clusters_join_to_the_text(text: str) -> None:
    pieces = list(clusters(text))
    assert "".join(pieces) == text
    assert all(pieces)


@given(TEXT)
def test_no_cluster_but_the_first_begins_with_what_takes_no_cell(text: str) -> None:
    for piece in list(clusters(text))[1:]:
        assert cell_width(piece[0]) > 0 or piece[0] < "\xa0"


@given(TEXT)
def test_clusters_of_clean_text_add_up_to_its_width(text: str) -> None:
    from reader.text.clean import clean_text

    cleaned = clean_text(text)
    assert sum(map(cell_width, clusters(cleaned))) == cell_width(cleaned)


def test_marks_flags_skins_and_families_stay_together() -> None:
    text = "e\u0301👩‍👩‍👧🇩🇪🇫🇷👩🏽‍🚀❤️"
    assert list(clusters(text)) == ["e\u0301", "👩‍👩‍👧", "🇩🇪", "🇫🇷", "👩🏽‍🚀", "❤️"]


@given(TEXT)
def test_what_is_said_to_begin_a_cluster_does(text: str) -> None:
    borders, at = set(), 0
    for cluster in clusters(text):
        borders.add(at)
        at += len(cluster)
    assert all(at in borders for at in range(1, len(text)) if begins_cluster(text, at))


def test_letters_begin_clusters_and_what_joins_them_does_not() -> None:
    text = "ae\u0301中👩🏽\u200d👩"
    assert [at for at in range(len(text)) if begins_cluster(text, at)] == [0, 1, 3, 4]


def test_nothing_is_joined_to_a_joiner_that_is_first() -> None:
    assert list(clusters("\u200d👩")) == ["\u200d", "👩"]


def test_a_newline_is_separate() -> None:
    assert list(clusters("中\n\t文")) == ["中", "\n", "\t", "文"]


def test_the_memory_for_widths_is_bounded() -> None:
    cell_width("".join(map(chr, range(0x3400, 0xA000))))
    assert len(cells._WIDTHS) <= cells._CACHED


def test_measuring_loads_no_table_for_narrow_text() -> None:
    script = (
        "import sys; from reader.text.cells import cell_width; cell_width('“It works,” she said…');"
        "print([m for m in sys.modules if m in ('rich', 'wcwidth', 'reader.text.cell_table')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
