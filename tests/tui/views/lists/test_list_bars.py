"""The titles of the pages of a list."""

import pytest

from reader.tui.views.lists.list_bars import title_pieces
from reader.tui.views.rows.rows import Page, Row

NEWS = Page("News", [Row(())] * 3, enter="read", count_text="184 unread of 186   6 feeds failed")
FEEDS = Page("Feeds", [Row(())] * 30, enter="open")
HERE = Page("Notes in this article", [Row(())] * 8, enter="go there")
EVERYWHERE = Page("Notes everywhere", [Row(())] * 10, enter="go there")


def titles(*pages: Page, number: int, width: int) -> str:
    pieces = title_pieces(pages, number, width, dot="·", words="", found=None)
    return "".join(words for words, _ in pieces)


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (60, " News · 184 unread of 186   6 feeds failed  Feeds · 30      "),
        (52, " News · 184 unread of 186   6 feeds failed  Feeds   "),
        (36, " News · 184 unread of 186… Feeds    "),
        (26, " News · 184 unread… Feeds "),
    ],
)
def test_a_long_title_leaves_room_for_that_of_the_next_page(width: int, expected: str) -> None:
    assert titles(NEWS, FEEDS, number=0, width=width) == expected


def test_the_title_of_the_page_shown_is_cut_last() -> None:
    assert titles(HERE, EVERYWHERE, number=0, width=36) == " Notes in this article · 8  everywh…"
    assert titles(NEWS, FEEDS, number=1, width=20) == " News  Feeds · 30   "


def test_a_word_that_titles_have_in_common_is_left_out_of_the_second_for_want_of_room() -> None:
    assert titles(HERE, EVERYWHERE, number=1, width=39) == " Notes in this article  everywhere · 10"


def test_a_single_title_has_all_the_room() -> None:
    assert titles(NEWS, number=0, width=30) == " News · 184 unread of 186   6…"
