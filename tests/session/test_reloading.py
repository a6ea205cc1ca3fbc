"""Where a place in one edition lies in the next edition."""

import pytest
from specimens import told

from reader.session.reloading import continued, counterpart, passage_from

OLD = "The eels came back. Nobody saw them. The keeper slept. The sea was calm and very dark."


def test_a_place_is_where_the_words_after_it_are() -> None:
    new = f"Correction: it was a newt. {OLD}"
    at = OLD.index("Nobody")
    assert counterpart(OLD, at, new) == new.index("Nobody")


def test_where_those_were_edited_it_is_where_the_words_before_it_end() -> None:
    new = f"Now: {OLD}".replace("slept", "dreamt")
    at = OLD.index("The keeper")
    assert counterpart(OLD, at, new) == new.index("The keeper")


def test_words_that_are_gone_or_stand_twice_tell_nothing() -> None:
    assert counterpart(OLD, 0, "Something else entirely.") is None
    assert counterpart(OLD, 0, f"{OLD} {OLD}") is None
    assert counterpart("aaa", 0, "aaaa") is None  # overlapping occurrences count as well
    assert counterpart("", 0, OLD) is None


def test_a_passage_that_stands_twice_is_told_apart_by_how_far_it_is_from_either_end() -> None:
    verse = (
        "The eels went out with the evening tide, and nobody on the long grey pier could tell us "
        "when they would be back, if they ever came back to a harbour that had forgotten them. "
    )
    song = f"{verse}One night they came. {verse}Nobody slept. {verse}"
    second = song.index("came. ") + len("came. ") + 80
    lead, end = "Corrected on Monday. ", "As sung by the keeper. "
    assert counterpart(song, second, f"{song}{end}") == second
    assert counterpart(song, second, f"{lead}{song}") == len(lead) + second
    assert counterpart(song, second, f"{lead}{song}{end}") is None


@pytest.mark.parametrize("offset", [0, 1, len(OLD) - 1, len(OLD)])
def test_in_the_same_words_every_place_is_where_it_was(offset: int) -> None:
    assert counterpart(OLD, offset, OLD) == offset


def test_sixty_characters_on_a_side_are_looked_for() -> None:
    here, there = "a" + 58 * "b" + "c", "a" + 58 * "b"
    assert counterpart(f"{here}x", 0, f"{here}y") == 0
    assert counterpart(f"{here}x", 0, f"{there}y") is None
    assert counterpart(f"x{here}z", 61, f"y{here}") == 61
    assert counterpart(f"x{here}z", 61, f"y{there}") is None


def test_the_words_after_a_place_tell_more_than_those_before() -> None:
    assert counterpart("one two three", 4, "two three, one ") == 0


def test_a_passage_ends_with_the_text() -> None:
    at = OLD.index("very dark")
    assert passage_from(OLD, at).of(OLD) == "very dark."
    assert passage_from(OLD, 0).of(OLD) == OLD[:60]


def test_a_jump_back_to_the_beginning_stays_also_under_another_headline() -> None:
    old = told("Eels come back", OLD)._replace(back=(0,))
    assert continued(old, told("Newts come back", OLD)).back == (0,)


def test_only_one_speaker_is_highlighted_in_the_next_edition_too() -> None:
    old = told("Eels", OLD)._replace(only_speaker="Ada Quill")
    assert continued(old, told("Newts", OLD)).only_speaker == "Ada Quill"
