"""Sources: "according to", "in the words of" and "in the eyes of" somebody."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to the Herald, the crew would call Ida Poole a “tyrant” if she did not.",
            (("tyrant", "the Herald"),),
        ),
        (
            "According to the Herald, Tom Brand mended the dam, now a “marvel of clay”.",
            (("marvel of clay", "the Herald"),),
        ),
        pytest.param(
            "The minister, Ada Quill, met them. According to her, “Nobody was told of the plan.”",
            (("Nobody was told of the plan.", "Ada Quill"),),
            id="according to her",
        ),
        pytest.param(
            "The minister, Ada Quill, left. According to her “friends”, the plan is dead.",
            (),
            id="according to whom she knows",
        ),
        (
            "The dam is “a disaster waiting to happen”, according to Ben Poe, an engineer.",
            (("a disaster waiting to happen", "Ben Poe"),),
        ),
        (
            "In Forbes’ words, “they are the best of all.”",
            (("they are the best of all.", "Forbes"),),
        ),
        (
            (
                "There is no risk after it, local doctors said. According to them, “it is no "
                "burden yet”."
            ),
            (("it is no burden yet", "local doctors"),),
        ),
        (
            "According to officers he told them that he was “just moving house, as people do”.",
            (("just moving house, as people do", "officers"),),
        ),
        (
            (
                "According to the explanatory note, the act is meant to end “what undermines "
                "the ports”."
            ),
            (("what undermines the ports", "the explanatory note"),),
        ),
        (
            "According to a Delta Treasury statement, it was “a burden on all of us”.",
            (("a burden on all of us", "a Delta Treasury statement"),),
        ),
        (
            "It was “a burden on all of us”, according to a copy obtained by the paper.",
            (("a burden on all of us", "a copy"),),
        ),
    ],
)
def test_the_source_after_according_to_is_the_speaker(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize("year", ["2011 ", ""])
def test_a_study_of_a_year_keeps_its_noun(year: str) -> None:
    text = f"According to a {year}HBQ study, the risks are “high enough to be a worry for crews”."
    assert last_speaker(text) == f"a {year}HBQ study"


def test_a_report_with_a_year_or_a_place_is_named_in_full() -> None:
    text = "She has “eased the travel” of others, according to a 2008 press release from the port."
    assert attributions(text) == (("eased the travel", "a 2008 press release from the port"),)


@pytest.mark.parametrize("noun", ["report", "claim", "post"])
@pytest.mark.parametrize("rest", ["to Ben Poe", "about the port", "against the board"])
def test_the_noun_behind_a_year_belongs_to_the_source(noun: str, rest: str) -> None:
    text = f"It was “late at last for us”, according to a 2008 {noun} {rest}."
    assert last_speaker(text) == f"a 2008 {noun}"


@pytest.mark.parametrize(
    "source", ["poll released Monday", "survey published in May", "memo leaked to Ben Poe", "study"]
)
def test_a_study_keeps_its_noun_before_a_participle(source: str) -> None:
    text = f"It was “late at last for us”, according to a Delta University {source}."
    assert last_speaker(text) == f"a Delta University {source.partition(' ')[0]}"


@pytest.mark.parametrize("source", ["complaint", "police", "paper"])
def test_a_subject_after_a_source_is_not_the_source(source: str) -> None:
    text = f"Ben Dowe was held. According to the {source}, Dowe had asked for an “iron bar to go”."
    assert attributions(text)[-1][1] == f"the {source}"


def test_who_put_it_so_in_a_text_is_cited_with_the_role() -> None:
    text = (
        "As the harbour chief, Ada Quill, put it in her memo to crews explaining the deal, "
        "“Imagine a pier with no boats.”"
    )
    cited = ("Imagine a pier with no boats.", "the harbour chief", "according-to")
    assert with_rules(text) == [cited]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "To Ada Quill, Ben Poe is the “kind and caring” man who saved the farm.",
            (("kind and caring", "Ada Quill"),),
            id="to whom something is so",
        ),
        (
            "“It is a long and muddy way” to the sea, in Ada Quill's view.",
            (("It is a long and muddy way", "Ada Quill"),),
        ),
        (
            "It was, in Ada Quill's small, neat hand, “a very long winter”.",
            (("a very long winter", "Ada Quill"),),
        ),
        (
            "Ada Quill left. In her view, the soup still “tastes of what ailed the old one.”",
            (("tastes of what ailed the old one.", "Ada Quill"),),
        ),
    ],
)
def test_the_holder_of_a_view_is_the_speaker(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As the harbour master put it: “The sea has no brakes.”",
            (("The sea has no brakes.", "the harbour master"),),
        ),
        (
            (
                "As the port's chief, Ada Quill, put it in a note explaining the move, “We are "
                "moving.”"
            ),
            (("We are moving.", "Ada Quill"),),
        ),
        (
            "“The sea has no brakes,” as Ada Quill put it.",
            (("The sea has no brakes,", "Ada Quill"),),
        ),
        (
            "The sign says 40, “because they will be five over”, as Ada Quill explained.",
            (("because they will be five over", "Ada Quill"),),
        ),
        (
            (
                "Ada Quill is here. The news that the pump “is past mending,” as Quill said on "
                "the quay, only makes each bucket count."
            ),
            (("is past mending,", "Ada Quill"),),
        ),
    ],
)
def test_the_subject_of_as_x_put_it_is_the_speaker(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_evidence_has_an_owner() -> None:
    text = "It comes late, in the evidence of Ada Quill, a keeper: “A lamp alone is only a bulb.”"
    assert attributions(text) == (("A lamp alone is only a bulb.", "Ada Quill"),)


def test_a_clause_after_according_to_is_no_apposition() -> None:
    text = (
        "The charges against Mason Brandwood were dropped.\n\nAccording to The Guardian, United "
        "staff were “split” on whether Brandwood should be allowed to return."
    )
    assert attributions(text) == (("split", "The Guardian"),)


@pytest.mark.parametrize(
    "record", ["a transcript", "a recording", "video", "court documents", "an affidavit"]
)
def test_a_record_of_a_report_is_not_its_source(record: str) -> None:
    text = f"Ada Quill warned of “a winter without wool” on Friday, according to {record}."
    assert attributions(text) == (("a winter without wool", "Ada Quill"),)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("According to an affidavit, Ben Poe called the guard “a rat and a fool”.", "Ben Poe"),
        ("According to an affidavit, the guard was “a rat and a fool”.", "an affidavit"),
    ],
)
def test_what_a_court_paper_tells_of_somebody_s_words_is_theirs(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_according_before_a_verb_ends_no_phrase() -> None:
    text = "El paro, según indicó Ada Quill, «no va a cerrar el puerto»."
    assert last_speaker(text, "es") == "Ada Quill"
    text = "Ada Quill vino. La empresa, según explicó, «no va a cerrar el puerto»."
    assert last_speaker(text, "es") == "La empresa"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ben Poe urged both crews “to step back”, according to his office.", "Ben Poe"),
        ("Ben Poe warned the crew not to “go near it”, according to the police.", "Ben Poe"),
        ("Ben Poe shouted “get out of here” on Friday, according to a guard.", "Ben Poe"),
        ("Ben Poe urged them to mend a dam that was “far too old”, according to Ada Quill.", None),
        ("Ben Poe warned of a dam that was “far too old”, according to Ada Quill.", None),
        ("Ben Poe urged them, as it was “far too old”, according to Ada Quill.", None),
    ],
)
def test_what_somebody_urges_is_theirs_whoever_tells_of_it(text: str, speaker: str | None) -> None:
    assert last_speaker(text) == (speaker or "Ada Quill")
