"""Relayed words: texts, people quoted as saying something, and people judged for their words."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "She answered with an ad in which Ben Poe called that “a bunch of baloney.”",
            (("a bunch of baloney.", "Ben Poe"),),
            id="words of an ad in which somebody calls it so",
        ),
        (
            "They found a letter from Ben Poe to Ada Quill, which expressed hope of “good terms”.",
            (("good terms", "a letter from Ben Poe to Ada Quill"),),
        ),
        (
            "A charity published a report which stressed that people had “harbour fever”.",
            (("harbour fever", "a report"),),
        ),
        (
            (
                "President Quill’s speech to a full house on Tuesday has drawn praise. "
                "There was another in which he told them that “the time of tolls is over”."
            ),
            (("the time of tolls is over", "Quill"),),
        ),
        ("Ada Quill sent her a text reading: “All is well.”", (("All is well.", "Ada Quill"),)),
        (
            "Ada Quill cut it and sent me a note that said “All is well.”",
            (("All is well.", "Ada Quill"),),
        ),
        ("Ada Quill was sent a note that said “All is well.”", (("All is well.", "a note"),)),
        ("Ada Quill got a message saying “All is well.”", (("All is well.", "a message"),)),
        (
            "Ada Quill left town after a note that said “All is well.”",
            (("All is well.", "a note"),),
        ),
        (
            "Ada Quill posted a photo of a note that said “All is well.”",
            (("All is well.", "a note"),),
        ),
        ("Ada Quill shared a post that said “All is well.”", (("All is well.", "a post"),)),
        (
            "Ada Quill said she found a note which read: “All is well.”",
            (("All is well.", "a note"),),
        ),
        (
            "Ada Quill said she got a text from her son which read: “All is well.”",
            (("All is well.", "a text from her son"),),
        ),
        ("Ada Quill got a text from her son saying “All is well.”", (("All is well.", "her son"),)),
        (
            "The Herald reported that Ben Poe said he was “very tired”.",
            (("very tired", "Ben Poe"),),
        ),
        (
            "Ada Quill wrote a letter to Ben Poe, which said “All is well.”",
            (("All is well.", "a letter to Ben Poe"),),
        ),
        (
            "Ada Quill sent a letter to the bank that read “All is well.”",
            (("All is well.", "Ada Quill"),),
        ),
        ("Ada Quill hit back with a tweet saying “All is well.”", (("All is well.", "Ada Quill"),)),
        (
            "Ada Quill, answered with a note saying “All is well”, left.",
            (("All is well", "a note"),),
        ),
        (
            "Ada Quill, fired in an email that said “All is well”, sued.",
            (("All is well", "an email"),),
        ),
        (
            "Ada Quill was hit with a letter to the bank that read “All is well.”",
            (("All is well.", "a letter"),),
        ),
        (
            "Ada Quill received a letter from the bank saying: “All is well.”",
            (("All is well.", "the bank"),),
        ),
        (
            "Ada Quill sent a letter to the bank saying: “All is well.”",
            (("All is well.", "Ada Quill"),),
        ),
    ],
)
def test_the_writer_and_the_text_are_distinguished(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“They said a number,” the report quotes a guard named Tesfay as saying.",
            (("They said a number,", "Tesfay"),),
            id="who is quoted as saying",
        ),
        ("Ben Poe was quoted as saying: “It's over.”", (("It's over.", "Ben Poe"),)),
        (
            "He quoted Ada Quill as saying that the gates were “shut for good”.",
            (("shut for good", "Ada Quill"),),
        ),
        (
            "The Lamp quoted stove fitter Ada Quill as saying the flue was “full of starlings”.",
            (("full of starlings", "Ada Quill"),),
        ),
        (
            "The Lamp quoted Ada Quill (41) as saying the flue was “full of starlings”.",
            (("full of starlings", "Ada Quill"),),
        ),
        (
            "The Lamp quoted Ada Quill, fitter of stoves, as saying: “The flue is full.”",
            (("The flue is full.", "Ada Quill"),),
        ),
        (
            "The Lamp quoted Ada Quill, fitter of stoves, telling a fair: “The flue is full.”",
            (("The flue is full.", "Ada Quill"),),
        ),
        (
            "Ben Poe quoted Ada Quill, telling a fair the flue was “full of starlings”.",
            (("full of starlings", "Ben Poe"),),
        ),
        *(
            (
                f"Ben Poe {cites} “The flue is full of starlings.”",
                (("The flue is full of starlings.", "Ben Poe"),),
            )
            for cites in (
                "quoted a report, a study of stoves, saying:",
                "cited Ada Quill, 34, a fitter, telling a fair:",
                "was quoted telling a fair:",
            )
        ),
        (
            "“The flue is full,” the Lamp quoted Ada Quill, fitter of stoves, as saying.",
            (("The flue is full,", "Ada Quill"),),
        ),
        (
            "“I wanted to be a diver, but not now,” Ada Quill is quoted as saying.",
            (("I wanted to be a diver, but not now,", "Ada Quill"),),
        ),
        (
            "“It pays well,” Ada Quill, a lawyer in Vell, was quoted in the Herald as saying.",
            (("It pays well,", "Ada Quill"),),
        ),
        (
            (
                "It is telling that an unnamed aide was quoted in the Post as saying it was “a "
                "waste”."
            ),
            (("a waste", "an unnamed aide"),),
        ),
    ],
)
def test_who_is_quoted_as_saying_something_has_said_it(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_person_quoted_as_saying_may_be_a_pronoun() -> None:
    text = (
        "Advocate David Quill came.\n\n“The port takes far too few of them,” the Delta "
        "Broadcasting Corporation quoted him as saying."
    )
    assert last_speaker(text) == "David Quill"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ben Poe blasted the Herald for reporting that he was “a fraud.”",
            (("a fraud.", "the Herald"),),
        ),
        ("Ben Poe criticized Ada Quill for calling him “a fraud.”", (("a fraud.", "Ada Quill"),)),
        ("Ben Poe apologized for calling Ada Quill “a fraud.”", (("a fraud.", "Ben Poe"),)),
        ("Ben Poe was criticized for calling Ada Quill “a fraud.”", (("a fraud.", "Ben Poe"),)),
        (
            "Ada Quill was responding to Ben Poe's claim that the oven was “a public danger”.",
            (("a public danger", "Ben Poe"),),
        ),
        (
            "Ben Poe was mocked by the baker for saying the oven was “a modest little sun”.",
            (("a modest little sun", "Ben Poe"),),
        ),
    ],
)
def test_who_is_judged_for_words_has_said_them(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize("verb", ["attacked", "blamed", "mocked"])
def test_the_target_of_a_judgement_is_the_subject_of_its_grounds(verb: str) -> None:
    text = f"Chris Lund {verb} Ada Quill after she spoke of “sheer greed” at the port."
    assert last_speaker(text) == "Ada Quill"


def test_who_is_criticised_for_saying_words_has_said_them() -> None:
    text = (
        "The reeve made reference to May, when Pat Poe was sharply criticised for saying “no more”."
    )
    assert attributions(text)[0][1] == "Pat Poe"


@pytest.mark.parametrize("text", ["an email", "a letter"])
def test_who_writes_what_somebody_reads_out_has_said_it(text: str) -> None:
    words = f"Poe read out {text} in which Ada Quill thanked the crew for “a grand day on deck”."
    assert with_rules(words) == [("a grand day on deck", "Ada Quill", "x-said-before")]


def test_whoever_an_adverb_parts_from_calls_acts() -> None:
    text = "A man in a bar then called the “late ferry” a shame."
    assert last_speaker(text, "en") == "A man in a bar"
