"""Pronouns in a profile, in which only its subject is quoted."""

from attributions import attributions, last_speaker

_PROFILE = "Wren Quill sings. " + "“It is late,” Quill says. " * 6


def test_she_is_the_only_one_who_was_given_words() -> None:
    text = f"{_PROFILE}\n\nAt the stall of Greta Poe the eels were gone by noon. “Yes,” she says."
    assert attributions(text)[-1] == ("Yes,", "Wren Quill")


def test_who_just_acted_is_meant_all_the_same() -> None:
    text = f"{_PROFILE}\n\nGreta Poe came in. She sat down. “Yes,” she said."
    assert attributions(text)[-1] == ("Yes,", "Greta Poe")


def test_where_others_spoke_as_well_nobody_is_the_only_voice() -> None:
    said = "“No,” said Ada Marsh. " * 2
    text = f"{_PROFILE}{said}\n\nAt the stall of Greta Poe the eels were gone. “Yes,” she says."
    assert attributions(text)[-1] == ("Yes,", "Ada Marsh")


def test_a_pronoun_for_nobody_named_nearby_means_whoever_is_quoted_most() -> None:
    quotes = " ".join("“The water waits,” Quill said." for _ in range(6))
    weather = " ".join("It rained on the lock and the gate was shut." for _ in range(12))
    text = (
        f"Ben Quill keeps the lock. {quotes}\n\n“It leaks,” said Ada Poe.\n\n{weather}\n\n"
        "The Delta Cut is long.\n\nAfter the rain he looks up. “They sleep,” he says."
    )
    assert last_speaker(text) == "Ben Quill"
