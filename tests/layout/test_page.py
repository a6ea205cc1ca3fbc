"""Rows and places of a page: everything is shown, and every place can be found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import article_of, levelled, paragraphs

from reader.layout.flow import Flow
from reader.layout.page import Page, Place
from reader.layout.parts import MAX_PART_CHARS
from reader.layout.rows import Row, TextRows
from reader.layout.wrap import Range, wrap
from reader.model.article import Article, Block, BlockKind
from reader.text.cells import cell_width
from reader.text.span import Span

K = BlockKind
_WORD = st.text(st.sampled_from("abcxyzé日本。—“"), min_size=1, max_size=9)
_TEXT = st.lists(_WORD, min_size=1, max_size=25).map(" ".join)
_KIND = st.sampled_from(
    [K.PARAGRAPH, K.HEADING, K.QUOTATION, K.LIST_ITEM, K.FOOTNOTE, K.CODE, K.CAPTION, K.PROMO]
)
_BLOCK = st.tuples(_KIND, _TEXT, st.integers(0, 8), st.sampled_from(["", "3.", "12."]))
_ROW = st.tuples(
    st.just(K.TABLE_ROW), st.lists(_TEXT, min_size=1, max_size=4).map("\t".join),
    st.integers(0, 1), st.just(""),
)  # fmt: skip
ARTICLES = st.lists(_BLOCK | _ROW, min_size=1, max_size=8).map(lambda blocks: levelled(*blocks))
WIDTHS = st.integers(1, 60)


def all_rows(page: Page) -> list[Row]:
    return [row for item in range(len(page)) for row in page.rows(item)]


def shown(page: Page, row: Row) -> str:
    return "".join(page.text[start:end] for _, start, end in row.pieces)


def places(page: Page) -> list[Place]:
    return [Place(item, row) for item in range(len(page)) for row in range(len(page.rows(item)))]


# rows --------------------------------------------------------------------------------------------


def test_a_blank_row_follows_a_paragraph_but_not_the_last_one() -> None:
    page = Page(paragraphs("One.", "Two."), 20)
    assert [shown(page, row) for row in all_rows(page)] == ["One.", "", "Two."]


def test_a_dateline_is_in_the_line_of_its_paragraph() -> None:
    page = Page(article_of((K.DATELINE, "KETTLESUND —"), (K.PARAGRAPH, "It rained.")), 40)
    assert [shown(page, row) for row in all_rows(page)] == ["KETTLESUND — It rained."]


def test_list_items_hang_below_their_bullet() -> None:
    page = Page(levelled((K.LIST_ITEM, "eels and bread", 1, "3.")), 10)
    assert [(row.lead, shown(page, row)) for row in all_rows(page)] == [
        ("3. ", "eels"), ("   ", "and"), ("   ", "bread"),
    ]  # fmt: skip


def test_a_quotation_has_a_bar_at_every_row() -> None:
    page = Page(levelled((K.QUOTATION, "eels and bread", 1, "")), 10)
    assert {row.lead for row in all_rows(page)} == {"  ▎ "}


def test_a_promo_is_one_row_however_long() -> None:
    page = Page(article_of((K.PROMO, "Join our channel for news of eels")), 12)
    (row,) = all_rows(page)
    assert shown(page, row) == "Join our ch"
    assert row.clipped


def test_code_is_clipped_and_can_be_panned() -> None:
    article = article_of((K.CODE, "eels = 0123456789\nx"))
    (first, second) = all_rows(Page(article, 8))
    assert (shown(Page(article, 8), first), first.clipped) == ("eels = ", True)
    assert (shown(Page(article, 8), second), second.clipped) == ("x", False)
    panned = Page(article, 8, pan=7)
    assert [shown(panned, row) for row in all_rows(panned)] == ["0123456", ""]


def test_blank_lines_in_code_are_rows() -> None:
    page = Page(article_of((K.CODE, "a\n\nb")), 8)
    assert [shown(page, row) for row in all_rows(page)] == ["a", "", "b"]


def test_extra_lines_follow_the_text_of_their_item() -> None:
    page = Page(paragraphs("One.", "Two."), 20, {0: 2})
    assert [(shown(page, row), row.note) for row in page.rows(0)] == [
        ("One.", -1), ("", 0), ("", 1), ("", -1),
    ]  # fmt: skip


def test_cells_of_a_table_stand_side_by_side_with_rules_between() -> None:
    page = Page(article_of((K.TABLE_ROW, "Winter\tDays"), (K.TABLE_ROW, "2015\t34")), 40)
    rows = all_rows(page)
    assert [[page.text[a:b] for _, a, b in row.pieces] for row in rows] == [
        ["Winter", "Days"], ["2015", "34"],
    ]  # fmt: skip
    assert {row.rules for row in rows} == {(7,)}


def test_a_row_with_more_cells_than_the_table_shows_them_all() -> None:
    rows = [(K.TABLE_ROW, "a\tb")] * 200 + [(K.TABLE_ROW, "a\tb\tlost")]
    page = Page(article_of(*rows), 40)
    assert "lost" in shown(page, page.rows(200)[0])


def test_every_row_of_a_long_table_has_the_columns_of_its_beginning() -> None:
    article = article_of(*[(K.TABLE_ROW, f"{'x' * 9}\t{number}") for number in range(450)])
    page = Page(article, 40)
    assert page.rows(449)[0].rules == Page(article, 40).rows(0)[0].rules == (10,)


@given(ARTICLES, WIDTHS)
def test_no_row_is_wider_than_the_page(article: Article, width: int) -> None:
    page = Page(article, width)
    for row in all_rows(page):
        assert cell_width(row.lead) <= width
        for column, start, end in row.pieces:
            words = page.text[start:end]
            fits = column + cell_width(words) + row.clipped <= width
            assert fits or len(words.replace(" ", "")) == 1 or width == 1


@given(ARTICLES, WIDTHS)
def test_everything_but_clipped_rows_is_shown_once_and_in_order(
    article: Article, width: int
) -> None:
    page = Page(article, width)
    for item in range(len(page)):
        rows = page.rows(item)
        if any(row.clipped for row in rows):
            continue
        here = page.flow[item]
        ranges = sorted((start, end) for row in rows for _, start, end in row.pieces)
        covered = [at for start, end in ranges for at in range(start, end)]
        assert covered == sorted(set(covered))
        left_out = set(range(here.start, here.end)) - set(covered)
        assert all(page.text[at] in " \n\t" for at in left_out)


@given(ARTICLES, WIDTHS, st.dictionaries(st.integers(0, 7), st.integers(0, 3)))
def test_extra_lines_change_no_row_of_text(
    article: Article, width: int, extras: dict[int, int]
) -> None:
    plain = Page(article, width)
    page = Page(article, width, extras)
    for item in range(len(page)):
        added = extras.get(item, 0)
        assert len(page.rows(item)) == len(plain.rows(item)) + added
        assert [r for r in page.rows(item) if r.pieces] == [r for r in plain.rows(item) if r.pieces]


# places ------------------------------------------------------------------------------------------


@given(ARTICLES, WIDTHS, st.data())
def test_a_place_is_found_again_by_its_offset(
    article: Article, width: int, data: st.DataObject
) -> None:
    page = Page(article, width)
    place = data.draw(st.sampled_from([p for p in places(page) if page.rows(p.item)[p.row].pieces]))
    offset = page.rows(place.item)[place.row].pieces[0][1]
    found = page.place_of(offset)
    assert found.item == place.item
    pieces = page.rows(found.item)[found.row].pieces
    assert any(start <= offset <= end for _, start, end in pieces)


@given(ARTICLES, WIDTHS, st.data())
def test_every_letter_is_on_the_row_of_its_place(
    article: Article, width: int, data: st.DataObject
) -> None:
    page = Page(article, width)
    offset = data.draw(st.integers(0, len(article.text) - 1))
    place = page.place_of(offset)
    rows = page.rows(place.item)
    if not article.text[offset].isspace() and not any(row.clipped for row in rows):
        assert any(start <= offset < end for _, start, end in rows[place.row].pieces)


@given(ARTICLES, WIDTHS, st.data())
def test_down_and_up_are_inverse_inside_the_article(
    article: Article, width: int, data: st.DataObject
) -> None:
    page = Page(article, width)
    every = places(page)
    start = data.draw(st.integers(0, len(every) - 1))
    count = data.draw(st.integers(-len(every), len(every)))
    moved = page.move(every[start], count)
    assert moved == every[max(0, min(start + count, len(every) - 1))]
    if 0 <= start + count < len(every):
        assert page.move(moved, -count) == every[start]


@given(ARTICLES, WIDTHS, st.integers(1, 40), st.data())
def test_a_window_is_a_stretch_of_the_rows(
    article: Article, width: int, height: int, data: st.DataObject
) -> None:
    page = Page(article, width)
    every = places(page)
    top = data.draw(st.integers(0, len(every) - 1))
    assert page.window(every[top], height) == all_rows(page)[top : top + height]


@given(ARTICLES, WIDTHS, st.integers(1, 40))
def test_the_last_top_shows_the_last_row_at_the_bottom(
    article: Article, width: int, height: int
) -> None:
    page = Page(article, width)
    rows = all_rows(page)
    window = page.window(page.last_top(height), height)
    assert window == rows[-height:]


@given(ARTICLES, WIDTHS, st.integers(1, 40), st.integers(-2, 12), st.integers(0, 99))
def test_a_clamped_place_leaves_no_needless_gap_at_the_end(
    article: Article, width: int, height: int, item: int, row: int
) -> None:
    page = Page(article, width)
    every = places(page)
    place = Place(max(0, item), row)
    clamped = page.clamp(place, height)
    assert clamped in every
    assert clamped <= max(page.last_top(height), Place(0, 0))
    assert page.clamp(clamped, height) == clamped


def test_an_article_without_text_has_one_place_and_no_rows() -> None:
    page = Page(Article("", "", ()), 20)
    assert page.clamp(Place(3, 3), 10) == page.last_top(10) == Place(0, 0)
    assert page.window(Place(0, 0), 10) == []
    assert page.place_of(7) == Place(0, 0)
    assert page.offset_of(Place(0, 0)) == 0


@pytest.mark.parametrize("width", [0, -3])
def test_no_width_at_all_still_makes_rows(width: int) -> None:
    assert len(all_rows(Page(paragraphs("abc"), width))) == 3


def test_only_items_that_are_looked_at_are_laid_out() -> None:
    page = Page(paragraphs(*["word " * 50] * 3_000), 40)
    page.window(page.place_of(len(page.text) // 2), 40)
    page.window(page.last_top(40), 40)
    assert len(page._cache) < 40


def test_of_a_giant_paragraph_only_the_parts_looked_at_are_laid_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "\n".join(["tide"] * 50_000)
    page = Page(Article("", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)), 40)
    laid_out: list[int] = []

    def counted(text: str, start: int, end: int, width: int) -> list[Range]:
        laid_out.append(end - start)
        return wrap(text, start, end, width)

    monkeypatch.setattr("reader.layout.page.wrap", counted)
    window = page.window(page.place_of(5 * 30_000), 3)
    assert [each.start for each in window] == [150_000, 150_005, 150_010]
    assert page.window(page.last_top(3), 3)[-1].end == len(text)
    assert max(laid_out) <= MAX_PART_CHARS
    assert len(laid_out) <= 3


def test_rows_that_nobody_looks_at_are_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    page = Page(paragraphs("\n".join(["tide"] * 3_000)), 40)
    made: list[int] = []
    row = TextRows._item

    def counted(rows: TextRows, number: int) -> Row:
        made.append(number)
        return row(rows, number)

    monkeypatch.setattr(TextRows, "_item", counted)
    assert page.place_of(5 * 2_000) == Place(0, 2_000)
    assert [each.start for each in page.window(Place(0, 2_000), 3)] == [10_000, 10_005, 10_010]
    assert len(made) <= 3
    assert page.rows(0)[-1].end == len(page.text)
    with pytest.raises(IndexError):
        page.rows(0)[3_000]


# giant blocks ------------------------------------------------------------------------------------


def test_only_the_first_row_of_a_giant_list_item_has_its_bullet() -> None:
    article = levelled((K.LIST_ITEM, "eels and bread", 1, "3."))
    page = Page(article, 10, flow=Flow(article, longest=8))
    assert [row.lead for row in all_rows(page)] == ["3. ", "   ", "   "]


def test_a_giant_row_of_a_table_is_wrapped_as_text() -> None:
    article = levelled((K.TABLE_ROW, "eels\tbread and butter", 0, ""))
    page = Page(article, 30, flow=Flow(article, longest=12))
    assert [shown(page, row) for row in all_rows(page)] == ["eels\tbread", "and butter"]


@given(ARTICLES, WIDTHS, st.integers(1, 60), st.data())
def test_in_parts_every_letter_is_shown_once_and_found_again(
    article: Article, width: int, longest: int, data: st.DataObject
) -> None:
    page = Page(article, width, flow=Flow(article, longest=longest))
    rows = all_rows(page)
    covered = sorted(
        at for row in rows if not row.clipped for _, a, b in row.pieces for at in range(a, b)
    )
    assert covered == sorted(set(covered))
    assert any(row.clipped for row in rows) or all(
        article.text[at].isspace() for at in {*range(len(article.text))} - {*covered}
    )
    place = data.draw(st.sampled_from([p for p in places(page) if page.rows(p.item)[p.row].pieces]))
    start = page.rows(place.item)[place.row].pieces[0][1]
    found = page.place_of(start)
    assert any(a <= start <= b for _, a, b in page.rows(found.item)[found.row].pieces)
