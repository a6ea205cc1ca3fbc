"""What a list of articles opens at the cursor's position."""

import pytest
from specimens import at, told

from reader.parsing.registry import parse_article
from reader.session.entries import address_here, entries_of

ONE, TWO = "https://paper.example/one", "https://paper.example/two"
FEED = told(
    "The Post",
    f"# [Eels are back]({ONE})",
    "More about eels.",
    f"# [The pier is shut]({TWO})",
    "More about it, and [a map](https://maps.example/pier).",
    location="https://paper.example/feed",
)


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("The Post", ONE),  # before the first entry, the first entry is used
        ("Eels are back", ONE),
        ("More about eels", ONE),
        ("The pier", TWO),
        ("More about it", TWO),
        ("a map", "https://maps.example/pier"),
    ],
)
def test_the_link_here_is_read_else_the_entry(words: str, address: str) -> None:
    assert address_here(at(FEED, words)) == address


def test_an_entry_without_a_page_does_not_open_the_one_above_it() -> None:
    state = told(
        "The Post",
        *(f"# [Eels]({ONE})", "## Where", "In the weir."),
        *(f"# [The pier]({TWO})", "# Tides", "High at nine."),
    )
    assert address_here(at(state, "In the weir")) == ONE
    assert address_here(at(state, "Tides")) == ""
    assert address_here(at(state, "High")) == ""


def test_an_entry_that_is_listed_twice_is_one() -> None:
    state = told("The Post", f"# [Eels]({ONE})", f"# [The pier]({TWO})", f"# [Eels]({ONE})")
    assert entries_of(state.article) == (ONE, TWO)


@pytest.mark.parametrize(
    ("headings", "is_list"),
    [
        ((f"# [One]({ONE})",), False),
        ((f"# [One]({ONE})", "# Two"), False),
        ((f"# [One]({ONE})", f"# [Two]({TWO})"), True),
        ((f"# [One]({ONE})", f"# [Two]({TWO})", "# Three", "# Four"), True),
        ((f"# [One]({ONE})", f"# [Two]({TWO})", "# Three", "# Four", "# Five"), False),
        (("# One", "# Two"), False),
    ],
)
def test_headings_are_a_list_when_two_and_half_of_them_are_links(
    headings: tuple[str, ...], *, is_list: bool
) -> None:
    state = told("The Post", *headings)
    assert bool(entries_of(state.article)) is is_list
    assert bool(address_here(at(state, "The Post"))) is is_list


@pytest.mark.parametrize("groups", [0, 1, 4])
def test_one_feed_makes_a_list_of_feeds_however_many_groups_it_has(groups: int) -> None:
    headings = (f"# [One]({ONE})", *("# Group" for _ in range(groups)))
    article = told("Mine", *headings).article
    feeds = article._replace(meta=article.meta._replace(lists="feeds"))
    assert (entries_of(article), entries_of(feeds)) == ((), (ONE,))


@pytest.mark.parametrize("count", [1, 3])
def test_a_feed_has_its_entries_however_few_are_linked_and_whatever_they_hold(count: int) -> None:
    inside = (
        f"<description><![CDATA[<h3><a href='{TWO}'>A story</a></h3><p>Told.</p>]]></description>"
    )
    linked = f"<item><title>Weir</title><link>{ONE}</link>{inside}</item>"
    notices = "<item><title>Notice</title></item>" * count
    feed = f"<rss><channel><title>P</title>{notices}{linked}</channel></rss>"
    assert entries_of(parse_article(feed.encode(), location="feed.xml")) == (ONE,)


def test_links_in_the_text_make_no_list() -> None:
    state = told("Story", "# One", f"See [this]({ONE}).", "# Two", f"And [that]({TWO}).")
    assert entries_of(state.article) == ()
    assert address_here(at(state, "See")) == ""
    assert address_here(at(state, "this")) == ONE


@pytest.mark.parametrize("href", ["https://paper.example/feed#two", "#two", "two.html"])
def test_what_is_no_other_page_of_the_web_is_not_read_here(href: str) -> None:
    state = told("Story", f"See [this]({href}).", location="https://paper.example/feed#top")
    assert address_here(at(state, "this")) == ""
