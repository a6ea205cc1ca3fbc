"""Nouns that look like verbs of saying report nothing."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    "text",
    [
        "Ben Poe laughed, at which point she left for “good reasons”.",
        "It was the day on which charge “two of three” was dropped.",
    ],
)
def test_a_noun_after_a_relative_and_a_preposition_reports_nothing(text: str) -> None:
    assert attributions(text) == ()


def test_a_noun_after_only_reports_nothing() -> None:
    assert attributions("The bridge was the only claim “to fame” of the town.", "en") == ()


@pytest.mark.parametrize("which", ["new", "recent", "final"])
def test_an_adjective_may_stand_before_the_name_of_who_reports(which: str) -> None:
    issuer = f"a {which} United Nations report"
    text = f"It rained “far too much for us”, according to {issuer}."
    assert attributions(text)[0][1] == issuer
    assert (
        attributions(f"A{issuer[1:]} accuses Vell of “pride and greed”.")[0][1] == f"A{issuer[1:]}"
    )


def test_who_speaks_while_somebody_acts_does_not_name_what_the_other_names() -> None:
    text = "Ada Quill was speaking as the Vell Council outlined “six tests of the deal” for it."
    assert attributions(text)[0][1] != "Ada Quill"
    assert last_speaker("Ada Quill spoke as “a mother of three”.") == "Ada Quill"
    assert last_speaker("Ada Quill spoke after the boats left: “We are poor.”") == "Ada Quill"


@pytest.mark.parametrize("verb", ["refers in general terms to", "takes note in its draft of"])
def test_a_noun_in_a_set_phrase_is_no_verb(verb: str) -> None:
    assert (
        last_speaker(f"The Vell Council {verb} “the small houses of worship”.")
        == "The Vell Council"
    )


def test_a_noun_before_another_reports_nothing() -> None:
    text = "Ada Quill left over a rise in rail fares that Ben Poe feared would “hit us all”."
    assert last_speaker(text) == "Ben Poe"


def test_records_that_show_something_are_a_noun() -> None:
    text = "Court records show that Ben Poe told police he “just snapped”."
    assert attributions(text) == (("just snapped", "Ben Poe"),)


def test_claims_before_state_media_are_a_verb() -> None:
    text = "Ada Quill claims state media “lie to us all”."
    assert attributions(text) == (("lie to us all", "Ada Quill"),)


@pytest.mark.parametrize("were", ["were “hard to find”", "are rising", "had come in"])
def test_a_plural_before_an_auxiliary_is_no_verb_and_no_next_speaker(were: str) -> None:
    text = f"“Nobody came,” Ada Quill said. At the port, answers {were}. “We wait for it.”"
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "several", ["Ada Quill and Ben Poe", "Quill and Poe", "Teachers of Vell", "Fans of Ada Quill"]
)
@pytest.mark.parametrize("verb", ["demand", "promise", "fear", "claim", "call it", "blame"])
def test_a_verb_with_the_form_of_a_noun_follows_several_people(several: str, verb: str) -> None:
    speaker = last_speaker(f"{several} {verb} “an end to all the fees”.")
    assert speaker == several


@pytest.mark.parametrize("noun", ["call centre", "plan", "record label"])
def test_a_noun_after_two_names_is_no_verb(noun: str) -> None:
    text = f"Ada Quill and Ben Poe {noun} staff left. “It is late,” said Eva Tal."
    assert attributions(text) == (("It is late,", "Eva Tal"),)
