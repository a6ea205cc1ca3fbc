"""Joining the pages of one article."""

from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import block_texts

from reader.model.article import Article, BlockKind
from reader.parsing.block_text import Mark
from reader.parsing.builder import ArticleBuilder
from reader.parsing.page_joining import join_pages


def page(*paragraphs: str, title: str = "The eels", notice: str = "") -> Article:
    builder = ArticleBuilder()
    builder.add(BlockKind.HEADLINE, title)
    for paragraph in paragraphs:
        builder.add(BlockKind.PARAGRAPH, paragraph)
    builder.add_notice(notice)
    return builder.build("https://paper.example/eels")


def test_repeated_beginnings_of_pages_appear_once() -> None:
    joined = join_pages([page("Lead.", "One."), page("Lead.", "Two."), page("Lead.", "Three.")])
    assert block_texts(joined) == ["The eels", "Lead.", "One.", "Two.", "Three."]


def test_repeated_ends_of_pages_come_last() -> None:
    end = ("Ida Moen writes about fish.", "Follow us.")
    joined = join_pages([page("One.", *end), page("Two.", *end), page("Three.", *end)])
    assert block_texts(joined) == ["The eels", "One.", "Two.", "Three.", *end]


def test_a_sentence_repeated_later_stays() -> None:
    joined = join_pages([page("One.", "Silence."), page("Two.", "Silence.", "Three.")])
    assert block_texts(joined) == ["The eels", "One.", "Silence.", "Two.", "Silence.", "Three."]


def test_pages_with_nothing_new_are_not_counted() -> None:
    one = page("One.", "Two.")
    assert join_pages([one, page("Two.")]) is one
    joined = join_pages([one, page("Two."), page("Three.")])
    assert joined.notices == ("2 pages, shown as one article",)


def test_notices_of_all_pages_are_given_once() -> None:
    joined = join_pages([page("One.", notice="Slow."), page("Two.", notice="Slow.")])
    assert joined.notices == ("2 pages, shown as one article", "Slow.")


def test_links_inside_a_later_page_lead_to_the_same_words() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.HEADLINE, "The eels")
    builder.add(BlockKind.PARAGRAPH, "Two.")
    builder.add_place("sea")
    builder.add(BlockKind.PARAGRAPH, "The sea.")
    joined = join_pages([page("One."), builder.build("https://paper.example/eels/2")])
    assert [(name, joined.text[at:]) for name, at in joined.places] == [("sea", "The sea.")]


@given(st.lists(st.lists(st.sampled_from("abcde"), max_size=5), min_size=1, max_size=5))
def test_every_block_points_at_its_text_and_nothing_is_lost(pages: list[list[str]]) -> None:
    articles = [page(*texts) for texts in pages]
    joined = join_pages(articles)
    assert "\n\n".join(block_texts(joined)) == joined.text
    assert set(block_texts(joined)) == {text for each in articles for text in block_texts(each)}


def _page_with_pager(location: str, text: str, linked: str, other: str) -> Article:
    builder = ArticleBuilder()
    builder.add(BlockKind.HEADLINE, "The eels")
    builder.add(BlockKind.PARAGRAPH, text, marks=[Mark(0, 8, linked)])
    builder.add(BlockKind.PARAGRAPH, "The other page", marks=[Mark(0, 14, other)])
    return builder.build(location)


def test_links_move_along_and_the_last_ones_to_other_pages_go() -> None:
    first, second = "https://paper.example/eels", "https://paper.example/eels?p=2"
    joined = join_pages(
        [
            _page_with_pager(first, "Eels are late.", "https://eel.example/1", second),
            _page_with_pager(second, "They came.", "https://eel.example/2", f"{first}#top"),
        ]
    )
    assert block_texts(joined) == ["The eels", "Eels are late.", "They came."]
    assert [(link.span.of(joined.text), link.href) for link in joined.links] == [
        ("Eels are", "https://eel.example/1"),
        ("They cam", "https://eel.example/2"),
    ]
