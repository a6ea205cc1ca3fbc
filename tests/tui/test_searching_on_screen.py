"""Searching in the article as one types."""

import pytest
from specimens import written
from stage import on_stage

from reader.session import searching
from reader.tui.screens.reading import searching as searching_on_screen


async def test_matches_are_gone_to_while_typing_and_counted() -> None:
    async with on_stage() as stage:
        await stage.press("/", write="monday")
        assert stage.state.search is not None
        assert stage.state.article.text[stage.state.cursor :].startswith("Monday")
        await stage.press("enter")
        assert stage.notice == "monday: 4 matches"
        await stage.press("n")
        assert stage.shows("n next match")


async def test_n_goes_around_the_matches_and_the_status_counts() -> None:
    async with on_stage() as stage:
        await stage.run("search.start monday")
        assert stage.shows("/monday  1/4")
        await stage.press("n", "n", "n")
        assert stage.shows("/monday  4/4")
        assert stage.notice == ""
        await stage.press("n")
        assert stage.shows("/monday  1/4")
        assert stage.notice == "search continued from the beginning"
        await stage.press("N")
        assert stage.shows("/monday  4/4")
        assert stage.notice == "search continued from the end"


async def test_esc_while_typing_brings_back_the_place_and_no_search() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n")
        before = stage.state
        await stage.press("/", write="handshake")
        assert stage.state.cursor != before.cursor
        await stage.press("escape")
        assert stage.state == before


async def test_esc_while_typing_brings_back_the_rows_that_were_on_the_screen() -> None:
    async with on_stage(size=(80, 24)) as stage:
        await stage.press("d", "j")
        before = stage.text()
        await stage.press("/", write="handshake")
        await stage.press("escape")
        assert stage.text() == before


async def test_esc_while_typing_stays_in_an_article_that_was_opened_meanwhile() -> None:
    other, _ = written(("Title", "Nobody shook a hand."))
    async with on_stage() as stage:
        await stage.press("/", write="handshake")
        stage.reading.show_article(other)
        await stage.press("escape")
        assert stage.state.article is other


async def test_esc_ends_a_search_and_n_means_quotes_again() -> None:
    async with on_stage() as stage:
        await stage.run("search.start crane")
        await stage.press("escape")
        assert stage.state.search is None
        assert stage.shows("n next quote")
        await stage.press("n")
        assert stage.state.quote is not None


async def test_that_capitals_are_written_otherwise_is_said() -> None:
    async with on_stage() as stage:
        await stage.run("search.start Union")
        assert stage.notice == "Union: 4 matches, with other capitals or accents"
        await stage.run("search.start union")
        assert stage.notice == "union: 4 matches"


async def test_a_phrase_that_the_screen_breaks_is_found() -> None:
    async with on_stage(size=(40, 24)) as stage:
        await stage.run("search.start read the water first")
        assert stage.notice == "read the water first: 1 match"


async def test_what_is_not_found_is_said_and_the_place_stays() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        before = stage.state.cursor
        await stage.press("/", write="wasps")
        await stage.press("enter")
        assert stage.notice == "wasps: not found   Esc ends the search"
        assert stage.state.cursor == before
        await stage.press("n")
        assert stage.notice == "wasps: not found   Esc ends the search"


async def test_one_goes_back_to_where_a_search_began() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        before = stage.state.cursor
        await stage.press("/", write="dolphin")
        await stage.press("enter", "(")
        assert stage.state.cursor == before


async def test_searching_for_nothing_again_repeats_the_last_search() -> None:
    async with on_stage() as stage:
        await stage.run("search.start monday")
        await stage.press("/", "enter")
        assert stage.state.search is not None
        assert stage.state.search.query == "monday"


async def test_a_search_that_was_ended_is_repeated_too() -> None:
    async with on_stage() as stage:
        await stage.press("/", write="monday")
        await stage.press("enter", "escape")
        ended = stage.state.search
        assert ended is None
        await stage.press("/", "enter")
        assert stage.state.search is not None
        assert stage.state.search.query == "monday"


async def test_searching_for_nothing_at_first_finds_nothing() -> None:
    async with on_stage() as stage:
        before = stage.state
        await stage.press("/", "enter")
        assert stage.state.search is None
        assert stage.state.cursor == before.cursor


async def test_backspace_in_an_empty_prompt_closes_it() -> None:
    async with on_stage() as stage:
        await stage.press("/", "x", "backspace", "backspace")
        assert stage.focus == "article"
        await stage.press("n")
        assert stage.state.quote_index == 0


async def test_keys_in_a_prompt_are_letters() -> None:
    async with on_stage() as stage:
        await stage.press("/", write="nqQ?:")
        assert stage.state.search is not None
        assert stage.state.search.query == "nqQ?:"
        assert len(stage.app.screen_stack) == 1


async def test_who_said_the_words_that_were_found_is_told() -> None:
    async with on_stage(size=(80, 24)) as stage:
        await stage.press("/", write="handshake")
        await stage.press("enter")
        assert stage.shows("/handshake  1/1   Ines Dalgaard · spokeswoman")
        await stage.press("/", "ctrl+u", write="cold stores")
        await stage.press("enter")
        assert stage.shows("/cold stores  1/1  ")
        assert not stage.shows("Ines Dalgaard · ")


async def test_no_more_matches_are_counted_than_were_looked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in (searching, searching_on_screen):
        monkeypatch.setattr(module, "MAX_HITS", 3)
    async with on_stage() as stage:
        await stage.press("/", write="monday")
        await stage.press("enter")
        assert stage.notice == "monday: the first 3 matches"
