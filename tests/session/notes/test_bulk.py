"""Changing many annotations at once."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.annotation import Annotation, Motivation, Target
from reader.model.colours import Colours
from reader.session.notes.bulk import (
    next_colour,
    recoloured,
    retagged,
    rewritten,
    tags_after,
    to_colour,
    typed_tags,
)
from reader.session.state import Edit, inverse

NOW = datetime(2026, 11, 20, tzinfo=UTC)
COLOURS = Colours(("yellow", "green", "blue"))


def highlight(colour: str = "yellow", *tags: str) -> Annotation:
    target = Target(0, 3, "old")
    return Annotation("h", "k", Motivation.HIGHLIGHTING, target, NOW, NOW, tags=tags, colour=colour)


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("sea", ("a", "b", "sea")),
        ("#sea, storm a", ("a", "b", "sea", "storm")),
        ("-a", ("b",)),
        ('" " "# c "', ("a", "b", "c")),
        ("-#a c", ("b", "c")),
        ("- #", ("a", "b")),
        ('"two words",#"three of them" -"a"', ("b", "two words", "three of them")),
        ('"say ""so"" now"', ("a", "b", 'say "so" now')),
        ('"sea storm', ("a", "b", '"sea', "storm")),
        ('5" "6"x --y', ("a", "b", '5"', '"6"x')),
    ],
)
def test_tags_are_put_on_and_taken_off(typed: str, tags: tuple[str, ...]) -> None:
    assert retagged(highlight("yellow", "a", "b"), typed).tags == tags


@given(
    st.lists(
        st.text(min_size=1).filter(lambda tag: tag[0] != "#" and tag == tag.strip()), unique=True
    )
)
def test_tags_that_are_shown_to_be_edited_stay_the_same_tags(tags: list[str]) -> None:
    assert tags_after((), " ".join(typed_tags(tags))) == tuple(tags)


def test_what_stays_as_it_is_is_not_a_change() -> None:
    before = highlight("yellow", "a")
    assert retagged(before, "a -z") is before
    assert recoloured(before, "yellow") is before


def test_a_change_says_when() -> None:
    assert recoloured(highlight(), "blue").modified > NOW


def test_highlights_are_coloured_or_without_any_the_notes_on_a_passage() -> None:
    note = Annotation("n", "k", Motivation.COMMENTING, Target(0, 3, "old"), NOW, NOW, body="x")
    whole = note._replace(target=Target(0, 0, ""))
    bookmark = note._replace(motivation=Motivation.BOOKMARKING)
    blue = highlight("blue")
    assert to_colour([whole, bookmark]) == []
    assert to_colour([whole, note, bookmark]) == [note]
    assert to_colour([whole, note, blue]) == [blue]
    assert recoloured(note, "blue").is_coloured
    assert recoloured(whole, "blue") is whole
    assert recoloured(bookmark, "blue") is bookmark
    assert next_colour([note], COLOURS) == "yellow"
    assert next_colour([blue], COLOURS) == "yellow"
    assert next_colour([highlight("lilac")], COLOURS) == COLOURS.keys[0]


def test_a_note_without_words_is_removed() -> None:
    note = Annotation("n", "k", Motivation.COMMENTING, Target(0, 3, "old"), NOW, NOW, body="x")
    imported = note._replace(target=Target(0, 0, ""), colour="pink")  # on the whole article
    for each in (note, imported):
        assert rewritten(each, " \n") is None
    after = rewritten(note, "words")
    assert after is not None
    assert after.body == "words"


@pytest.mark.parametrize("colour", ["green", ""])
def test_a_highlight_is_a_note_while_it_has_words_and_keeps_its_colour(colour: str) -> None:
    assert rewritten(highlight(colour), " \n") == highlight(colour)
    after = rewritten(highlight(colour), "words")
    assert after is not None
    assert (after.motivation, after.colour) == (Motivation.COMMENTING, colour or "yellow")
    assert after.is_coloured
    assert recoloured(after, "blue").colour == "blue"
    last = recoloured(after, COLOURS.keys[-1])
    colours = [next_colour([each], COLOURS) for each in (after, last, recoloured(last, ""))]
    assert colours == [COLOURS.following(after.colour), "", COLOURS.keys[0]]
    assert next_colour([last, highlight()], COLOURS) == COLOURS.keys[0]
    bare = rewritten(after, "\n")
    assert bare is not None
    assert (bare.motivation, bare.body) == (Motivation.HIGHLIGHTING, "")


def test_a_bookmark_that_gets_words_stays_one() -> None:
    bookmark = rewritten(highlight()._replace(motivation=Motivation.BOOKMARKING), "words")
    assert bookmark is not None
    assert bookmark.motivation is Motivation.BOOKMARKING


def test_a_step_is_taken_back_from_its_end() -> None:
    first, second = Edit(None, highlight("yellow")), Edit(highlight("yellow"), highlight("blue"))
    assert inverse((first, second)) == (second.inverse, first.inverse)
