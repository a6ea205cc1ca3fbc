"""Where a place of one edition is in the next."""

from reader.session.reloading import counterpart, passage_from

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


def test_a_passage_ends_with_the_text() -> None:
    at = OLD.index("very dark")
    assert passage_from(OLD, at).of(OLD) == "very dark."
