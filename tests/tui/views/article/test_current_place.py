"""The reading pane shows which quote, link or paragraph the keys act on."""

from specimens import at, told

from reader.model.settings import Settings
from reader.session.state import ReadingState, Search
from reader.text.spans import Spans
from reader.tui.views.article.article_view import ArticleView, shape_of
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import UNICODE

QUIET = told("The lamp.", "A ferry ran all night.", "The ice held.")


def drawn(state: ReadingState, *, width: int = 60) -> list[list[tuple[str, int]]]:
    """Return the rows of an article, without the empty ones, as pieces."""
    view = ArticleView(state.article, shape_of(width, 20, 40), Settings(), UNICODE)
    view.show(state)
    return [
        view.draw(row, first_of_item=not number)
        for item in range(len(view.page))
        for number, row in enumerate(row for row in view.page.rows(item) if row.pieces)
    ]


def marked(state: ReadingState, *, width: int = 60) -> list[str]:
    """Return the paragraphs that have the mark of the current one."""
    texts = ["".join(text for text, _ in row).strip() for row in drawn(state, width=width)]
    return [text.removeprefix("›").strip() for text in texts if text.startswith("›")]


def current_words(state: ReadingState) -> list[str]:
    return [text for row in drawn(state) for text, ink in row if ink & inks.CURRENT]


def test_a_mark_stands_beside_the_current_paragraph() -> None:
    assert marked(at(QUIET, "A ferry")) == ["A ferry ran all night."]
    assert marked(at(QUIET, "all night")) == ["A ferry ran all night."]
    assert marked(at(QUIET, "The ice")) == ["The ice held."]


def test_in_the_narrowest_pane_the_mark_takes_the_only_cell() -> None:
    assert marked(at(QUIET, "A ferry"), width=30) == ["A ferry ran all night."]


def test_nothing_is_marked_at_the_beginning_of_the_article() -> None:
    assert marked(at(QUIET, "The lamp")) == []


def test_the_current_quote_is_marked_by_its_bar_alone() -> None:
    state = told("The lamp.", "{Ada Quill|The ice held,} said Ada Quill.")
    assert marked(at(state, "The ice")) == []
    assert current_words(at(state, "The ice")) == ["The ice held,"]


def test_a_paragraph_with_a_quote_on_its_first_row_is_marked_beside_the_bar() -> None:
    state = told("The lamp.", "{Ada Quill|The ice held,} said Ada Quill.")
    (text,) = marked(at(state, "said Ada"))
    assert text.startswith("▎")


def test_the_current_link_is_highlighted_and_its_paragraph_marked() -> None:
    state = told(
        "The lamp.", "A [ferry](https://example.org/f) and a [shed](https://example.org/s)."
    )
    assert current_words(at(state, "shed")) == ["shed"]
    assert marked(at(state, "shed")) == ["A ferry and a shed."]


POST = "https://paper.example"
ENTRIES = (f"# [Eels are back]({POST}/1)", "More of them.", f"# [The pier is shut]({POST}/2)")


def test_above_the_entries_of_a_list_the_one_that_enter_reads_is_highlighted() -> None:
    state = told("The Post", "News from the quay.", *ENTRIES)
    assert current_words(state) == marked(state) == ["Eels are back"]
    assert current_words(at(state, "News")) == ["Eels are back"]
    assert marked(at(state, "News")) == ["News from the quay."]
    assert current_words(at(state, "Eels")) == ["Eels are back"]
    assert current_words(at(state, "More")) == []
    assert current_words(at(state, "The pier")) == ["The pier is shut"]


def test_a_feed_whose_first_entry_has_no_page_shows_that_enter_reads_the_second() -> None:
    article = told("The Post", "# Tides", "High at nine.", *ENTRIES[:1]).article
    feed = article._replace(meta=article.meta._replace(lists="entries"))
    assert current_words(ReadingState(feed)) == ["Eels are back"]


def test_only_lists_of_articles_have_an_entry_that_is_highlighted_from_above() -> None:
    one = f"# [Eels are back]({POST}/1)"
    for texts in (
        ("# Tides", "High at nine, [says the office](https://paper.example/tides)."),
        (one, "More of them."),
        (one, "# Where", "In the weir.", "# When", "At night."),
        ("# Where", "In [the weir](https://paper.example/weir).", one, "# When"),
    ):
        state = told("The Post", "News from the quay.", *texts)
        assert current_words(state) == marked(state) == []


def test_the_first_entry_stays_highlighted_when_the_pane_is_resized() -> None:
    state = told("The Post", *ENTRIES)
    view = ArticleView(state.article, shape_of(60, 20, 40), Settings(), UNICODE)
    view.show(state)
    again = view.reshaped(shape_of(90, 20, 60))
    rows = [again.draw(row) for item in range(len(again.page)) for row in again.page.rows(item)]
    assert [text for row in rows for text, ink in row if ink & inks.CURRENT] == ["Eels are back"]


def test_the_current_match_is_highlighted_instead_of_its_paragraph() -> None:
    hits = Spans([QUIET.article.text.index("ferry")], [QUIET.article.text.index("ran")])
    state = at(QUIET, "ferry")._replace(search=Search("ferry", hits))
    assert marked(state) == []


def test_the_name_of_a_speaker_does_not_touch_the_scroll_bar() -> None:
    state = told("The lamp.", "{Otto Quill-Merriweather|The ice held,} said she.")
    named = 0
    for width in range(60, 140):
        view = ArticleView(state.article, shape_of(width, 20, 72), Settings(), UNICODE)
        view.show(state)
        lines = [view.draw(row) for item in range(len(view.page)) for row in view.page.rows(item)]
        texts = ["".join(text for text, _ in line) for line in lines]
        assert all(line.endswith(" ") for line in texts)
        named += any("Quill" in line.partition("said she.")[2] for line in texts)
    assert named > 30
