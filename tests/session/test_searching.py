"""Searching in the article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import paragraphs, told

from reader.session import searching
from reader.session.searching import first_hit, with_library_search, with_search
from reader.session.state import ReadingState

STATE = told("Bees", "The bees left. Bees do.", "We saw the\nbees “leave”.")
TEXT = STATE.article.text


def hits(state: ReadingState, query: str) -> list[str]:
    found = with_search(state, query).search
    assert found is not None
    return [hit.of(state.article.text) for hit in found.hits]


def test_small_letters_find_capitals_too() -> None:
    assert hits(STATE, "bees") == ["Bees", "bees", "Bees", "bees"]


def test_capitals_find_only_themselves() -> None:
    assert hits(STATE, "Bees") == ["Bees", "Bees"]


def test_a_query_without_accents_ignores_them() -> None:
    state = told("Cafés", "Erdoğan met Muñoz.", "Erdogan, munoz.")
    assert hits(state, "Erdogan") == ["Erdoğan", "Erdogan"]
    assert hits(state, "erdoğan") == ["Erdoğan"]
    assert hits(state, "munoz") == ["Muñoz", "munoz"]


@pytest.mark.parametrize("query", ["BEES", "Bées", "bÉES"])
def test_where_nothing_is_written_like_the_query_capitals_and_accents_do_not_count(
    query: str,
) -> None:
    assert hits(STATE, query) == ["Bees", "bees", "Bees", "bees"]
    search = with_search(STATE, query).search
    assert search is not None
    assert not search.is_exact


def test_a_phrase_is_found_across_a_line_break() -> None:
    assert hits(STATE, "the bees") == ["The bees", "the\nbees"]


def test_straight_marks_find_curly_ones() -> None:
    assert hits(STATE, '"leave"') == ["“leave”"]


def test_what_is_not_there_is_a_search_without_matches() -> None:
    assert hits(STATE, "wasps") == []


@pytest.mark.parametrize("query", ["", "  ", "\t"])
def test_nothing_typed_is_no_search(query: str) -> None:
    assert with_search(with_search(STATE, "bees"), query).search is None


@pytest.mark.parametrize("query", ["(", "[a-z]*", "\\", "^The", ".*"])
def test_a_query_is_words_and_no_pattern(query: str) -> None:
    assert hits(STATE, query) == []


def test_a_search_for_very_common_letters_is_capped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "MAX_HITS", 10)
    assert len(hits(ReadingState(paragraphs("e" * 1_000)), "e")) == 10


def test_the_first_match_is_at_or_after_the_origin_and_around_the_end() -> None:
    state = with_search(STATE, "bees")
    assert state.search is not None
    starts = [hit.start for hit in state.search.hits]
    assert first_hit(state, 0) == 0
    assert first_hit(state, 1) == starts[1]
    assert first_hit(state, starts[-1] + 1) == 0


def test_there_is_no_first_match_without_a_search() -> None:
    assert first_hit(STATE, 0) == -1
    assert first_hit(with_search(STATE, "wasps"), 0) == -1


@given(st.integers(0, len(TEXT) - 1), st.integers(1, 12))
def test_any_words_of_the_text_are_found_where_they_stand(start: int, length: int) -> None:
    query = TEXT[start : start + length]
    if not query.strip():
        return
    search = with_search(STATE, query).search
    assert search is not None
    assert any(hit.start <= start + length - 1 and start <= hit.end for hit in search.hits)


@pytest.mark.parametrize("found", ["Muñoz", "MUÑOZ", "munoz"])
def test_words_found_in_the_library_are_matched_in_all_their_forms(found: str) -> None:
    state = told("Cafés", "Erdoğan met Muñoz.", "Erdogan, munoz. MUNOZ!")
    search = with_library_search(state, found).search
    assert search is not None
    assert [hit.of(state.article.text) for hit in search.hits] == ["Muñoz", "munoz", "MUNOZ"]
