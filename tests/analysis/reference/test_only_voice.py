"""Whom a pronoun means in a profile, where nobody but its subject is given words."""

from told_words import told

_PROFILE = "Wren Quill sings. " + "“It is late,” Quill says. " * 6


def test_she_is_the_only_one_who_was_given_words() -> None:
    text = f"{_PROFILE}\n\nIn the room of Lisa Poe there was no right and wrong. “Yes,” she says."
    assert told(text)[-1] == ("Yes,", "Wren Quill")


def test_who_just_acted_is_meant_all_the_same() -> None:
    text = f"{_PROFILE}\n\nLisa Poe came in. She sat down. “Yes,” she said."
    assert told(text)[-1] == ("Yes,", "Lisa Poe")


def test_where_others_spoke_as_well_nobody_is_the_only_voice() -> None:
    said = "“No,” said Ada Marsh. " * 2
    text = f"{_PROFILE}{said}\n\nIn the room of Lisa Poe there was no wrong. “Yes,” she says."
    assert told(text)[-1] == ("Yes,", "Ada Marsh")
