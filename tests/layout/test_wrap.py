"""Wrapped rows of text: nothing is lost, no cluster is broken, no row is too wide."""

import re
import sys
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from specimens import clusters

from reader.layout import wrap as wrapping
from reader.layout.measures import wrap_narrow
from reader.layout.wrap import cut_to_width, wrap
from reader.text.cells import cell_width, cluster_end

_WORDS = st.text(st.sampled_from("aéßx-—“”.,;0"), min_size=1, max_size=12)
_WIDE = st.text(
    st.sampled_from(["日", "本", "、", "。", "」", "ー", "っ", "한", "ก", "ำ", "Ａ", "a", "é"]),
    min_size=1,
    max_size=14,
)
_ODD = st.lists(
    st.sampled_from(["👩‍🚀", "👍🏽", "🇩🇪", "❤️", "e\u0301", "\u200b", "日", "。", "x", "!"]),
    min_size=1,
    max_size=10,
).map("".join)
_INDIAN = st.text(st.sampled_from("कमदा\u093f\u0940\u094dতো"), min_size=1, max_size=12)
_SPACES = st.sampled_from([" ", " ", " ", "  ", "\n", "\t"])
TEXTS = st.lists(st.tuples(_WORDS | _WIDE | _ODD | _INDIAN, _SPACES), max_size=12).map(
    lambda pairs: "".join(word + space for word, space in pairs).strip()
)
PLAIN = st.lists(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1)).map(
    " ".join
)

FRENCH = st.lists(
    st.sampled_from(["«", "»", "»,", "!", "?", ":", "non", "»oui", "oui«", "criée"])
).map(" ".join)


def rows_of(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, 0, len(text), width)]


def test_rows_end_at_spaces_which_belong_to_no_row() -> None:
    assert rows_of("the tide comes in", 8) == ["the tide", "comes in"]


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("Il a dit « oui » hier", 10, ["Il a dit", "« oui »", "hier"]),
        ("Il y avait des Anglais. »", 23, ["Il y avait des", "Anglais. »"]),
        ("Il a crié : « Jamais ! »", 12, ["Il a crié :", "« Jamais ! »"]),
        ("Pourquoi ? Parce que", 8, ["Pourquoi", "? Parce", "que"]),  # a row has no other space
        ("sagte »Hallo« zu »Anna«", 13, ["sagte »Hallo«", "zu »Anna«"]),
        ("er rief »Halt« und »Nein«", 18, ["er rief »Halt« und", "»Nein«"]),
        ("the path is :root here", 12, ["the path is", ":root here"]),
    ],
)
def test_no_row_ends_between_a_french_mark_and_what_it_belongs_to(
    text: str, width: int, rows: list[str]
) -> None:
    assert rows_of(text, width) == rows
    assert rows_of(f"{text} 灯", width)[: len(rows) - 1] == rows[:-1]


def test_a_text_that_fits_is_one_row() -> None:
    assert rows_of("the tide", 8) == ["the tide"]


def test_an_empty_stretch_is_one_empty_row() -> None:
    assert wrap("abc", 1, 1, 10) == [(1, 1)]


def test_a_newline_ends_a_row_and_an_empty_line_is_a_row() -> None:
    assert rows_of("one\n\ntwo", 10) == ["one", "", "two"]


def test_a_word_longer_than_a_row_is_cut() -> None:
    assert rows_of("an unsinkable ship", 5) == ["an", "unsin", "kable", "ship"]


def test_ranges_are_offsets_into_the_whole_text() -> None:
    text = "before the tide comes in after"
    start = text.index("the")
    end = text.index(" after")
    found = wrap(text, start, end, 8)
    assert [text[a:b] for a, b in found] == ["the tide", "comes in"]


def most_cells(text: str) -> int:
    """Return the width on terminals that give each spacing combining mark a cell of its own."""
    return cell_width(text) + sum(unicodedata.category(character) == "Mc" for character in text)


@pytest.mark.parametrize("text", ["सारा पानी आया है", "அவர்கள் வந்தார்கள் இன்று", "സാരം വായിച്ചു"])
@pytest.mark.parametrize("width", [6, 9, 14])
def test_signs_beside_their_letter_fit_also_where_each_takes_a_cell(text: str, width: int) -> None:
    rows = rows_of(text, width)
    assert "".join(rows).replace(" ", "") == text.replace(" ", "")
    assert all(most_cells(row) <= width or len(row) == cluster_end(row, 0) for row in rows)


def test_east_asian_text_breaks_between_its_characters() -> None:
    assert rows_of("灯台守の日誌", 6) == ["灯台守", "の日誌"]


@pytest.mark.parametrize("mark", ["、", "。", "」", "ー", "っ"])
def test_closing_marks_never_begin_a_row(mark: str) -> None:
    assert rows_of(f"灯台守{mark}日誌", 6) == ["灯台", f"守{mark}日", "誌"]


def test_several_closing_marks_stay_with_their_character() -> None:
    assert rows_of("灯台守。」日", 6) == ["灯台", "守。」", "日"]


def test_a_closing_mark_takes_a_whole_emoji_with_it() -> None:
    assert rows_of("日日👩‍🚀。日", 6) == ["日日", "👩‍🚀。日"]


@pytest.mark.parametrize("mark", ["「", "（", "“", "$"])
def test_opening_marks_never_end_a_row(mark: str) -> None:
    assert rows_of(f"灯台{mark}守日誌", 6) == ["灯台", f"{mark}守日", "誌"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("便は23時40分に", ["便は23", "時40分", "に"]),
        ("便は2026年に", ["便は", "2026年", "に"]),
        ("率は3.5%に", ["率は", "3.5%に"]),
        ("島のbreadを", ["島の", "breadを"]),
        ("島の（breadを", ["島の", "（bread", "を"]),
        ("島のО'Neilを", ["島の", "О'Neil", "を"]),
        ("ในปีที่2026", ["ในปีที่", "2026"]),
        ("島のunsinkableを", ["島のuns", "inkable", "を"]),  # no row is wide enough
        ("島unsinkable", ["島unsin", "kable"]),
        ("島のde\u0301ja\u0300vu", ["島の", "de\u0301ja\u0300vu"]),
        ("島" + "a\u0301" * 12, ["島" + "a\u0301" * 5, "a\u0301" * 7]),
        ("「" * 5, ["「" * 3, "「" * 2]),
    ],
)
def test_words_and_numbers_between_letters_of_scripts_without_spaces_are_not_torn(
    text: str, rows: list[str]
) -> None:
    assert rows_of(text, 7) == rows


def test_words_between_east_asian_ones_are_not_torn() -> None:
    assert rows_of("日本 harbour 日本", 9) == ["日本", "harbour", "日本"]


@given(TEXTS, st.integers(1, 30))
@example("日日👩‍🚀。", 6)
@example("👍🏽👍🏽!", 4)
@example("a👩‍🚀👩‍🚀。", 3)
def test_no_row_is_wider_than_asked_unless_it_is_one_cluster(text: str, width: int) -> None:
    for row in rows_of(text, width):
        assert cell_width(row) <= width or len([c for c in clusters(row) if cell_width(c)]) == 1


@given(TEXTS, st.integers(1, 30))
def test_rows_hold_everything_but_spaces_once_and_in_order(text: str, width: int) -> None:
    found = wrap(text, 0, len(text), width)
    covered = [at for start, end in found for at in range(start, end)]
    assert covered == sorted(set(covered))
    left_out = set(range(len(text))) - set(covered)
    assert all(text[at] in " \n\t" for at in left_out)


@given(TEXTS, st.integers(1, 30))
@example("日日👩‍🚀。", 6)
@example("日日👍🏽!", 6)
@example("日🇩🇪🇩🇪。", 6)
def test_no_row_begins_or_ends_inside_a_cluster(text: str, width: int) -> None:
    borders = {0, len(text)}
    at = 0
    for word in re.split("([ \n\t])", text):  # a row may always break at a space
        for cluster in clusters(word):
            borders.add(at)
            at += len(cluster)
        borders.add(at)
    for start, end in wrap(text, 0, len(text), width):
        assert start in borders
        assert end in borders


@given(PLAIN | FRENCH, st.integers(1, 40))
@example("harbourmaster, harbourmaster", 13)
@example("« Non ! »", 4)
def test_plain_text_wraps_the_same_the_fast_way_and_the_slow_way(text: str, width: int) -> None:
    quick: list[tuple[int, int]] = []
    careful: list[tuple[int, int]] = []
    wrap_narrow(text, 0, len(text), width, quick)
    wrapping._wrap_wide(text, 0, len(text), width, careful)
    assert quick == careful


@given(TEXTS, st.integers(0, 30))
def test_what_is_cut_to_a_width_fits_and_the_next_cluster_would_not(text: str, width: int) -> None:
    stop = cut_to_width(text, 0, len(text), width)
    assert cell_width(text[:stop]) <= width
    rest = list(clusters(text))
    whole = [sum(map(len, rest[:count])) for count in range(len(rest) + 1)]
    assert stop in whole
    if stop < len(text):
        assert cell_width(text[: whole[whole.index(stop) + 1]]) > width


def calls_made(work: Callable[[], object]) -> int:
    """Return how many Python and C functions `work` calls."""
    count = 0

    def watch(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "piece", ["word ", "日本語", "a", "。", "👩‍🚀", "e\u0301", "\u0301", "日 。", "日\t"]
)
def test_the_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    short, long = piece * 200, piece * 1_600
    once = calls_made(lambda: wrap(short, 0, len(short), 40))
    more = calls_made(lambda: wrap(long, 0, len(long), 40))
    assert more <= 10 * once + 100


EAST_ASIAN = st.text(
    st.sampled_from("日本語、。」ーっ한ｱＡ゙\u0301\u200d\ufe0f\U000e0100がa々〇！"), min_size=1
)


@given(st.lists(EAST_ASIAN, max_size=6).map(" ".join), st.integers(1, 20))
def test_looking_at_many_characters_at_once_makes_the_same_rows(text: str, width: int) -> None:
    at_once = rows_of(text, width)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(wrapping._Filler, "_plain_until", lambda _self, at, _end, _gap: at)
        assert rows_of(text, width) == at_once


def test_characters_looked_at_at_once_have_two_cells_and_belong_to_nothing_before_them() -> None:
    plain = [chr(code) for code in range(sys.maxunicode) if wrapping._PLAIN_WIDE.match(chr(code))]
    assert len(plain) > 38_000
    assert {cell_width(character) for character in plain} == {2}
    assert all(list(clusters(f"字{character}")) == ["字", character] for character in plain)


@given(TEXTS)
def test_the_end_of_a_cluster_is_that_of_the_first_one(text: str) -> None:
    at = 0
    for cluster in clusters(text):
        assert cluster_end(text, at) == at + len(cluster)
        at += len(cluster)
