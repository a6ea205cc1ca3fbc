"""Links within the article: Enter follows them."""

from reader.model.article import Article, BlockKind
from reader.parsing.block_text import Mark
from reader.parsing.builder import ArticleBuilder
from reader.session.footnotes import follow
from reader.session.inner_links import inner_place, place_of
from reader.session.state import ReadingState

LINKED = "The weir is told of in the second chapter, and on a page that is gone."


def _article() -> Article:
    builder = ArticleBuilder()
    builder.add_place("one")
    marks = [Mark(23, 41, "#two#weir"), Mark(55, 59, "#three"), Mark(61, 63, "https://a.example/")]
    builder.add(BlockKind.PARAGRAPH, LINKED, marks=marks)
    builder.add_place("two")
    builder.add(BlockKind.HEADING, "The second chapter", level=2)
    builder.add_place("end")
    return builder.build("book.epub")


def _on(words: str) -> ReadingState:
    article = _article()
    return ReadingState(article, cursor=article.text.index(words))


def test_a_link_leads_to_the_place_it_names_and_back() -> None:
    state = _on("the second")
    gone = follow(state)
    assert gone.article.text[gone.cursor :] == "The second chapter"
    assert gone.back[-1] == state.cursor


def test_what_is_no_link_or_leads_nowhere_stays() -> None:
    for words in ("The weir", "page", "is gone"):
        assert inner_place(_on(words)) is None
        assert follow(_on(words)) == _on(words)


def test_a_place_that_nothing_bears_is_the_beginning_of_its_chapter() -> None:
    article = _article()
    assert place_of(article, "#one#lamp") == 0
    assert place_of(article, "#one") == 0
    assert place_of(article, "#lamp") is None
    assert place_of(article, "one") is None


def test_what_would_be_after_the_last_block_is_no_place() -> None:
    assert [place.name for place in _article().places] == ["one", "two"]


def test_names_are_found_however_the_link_writes_them() -> None:
    builder = ArticleBuilder()
    builder.add_place("café")
    builder.add(BlockKind.PARAGRAPH, "Coffee.")
    assert place_of(builder.build(""), "#caf%C3%A9") == 0


def test_the_mark_of_a_footnote_leads_to_its_note_all_the_same() -> None:
    builder = ArticleBuilder()
    builder.add_place("n1")
    builder.add(BlockKind.PARAGRAPH, "It burns.[1] It did.", marks=[Mark(9, 12, "#n1")])
    builder.add(BlockKind.FOOTNOTE, "Mostly.", label="1.")
    state = ReadingState(builder.build(""), cursor=9)
    assert state.article.text[follow(state).cursor :] == "Mostly."
