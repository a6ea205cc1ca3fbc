"""Speakers without a reporting verb: before a colon, in brackets, the subject of a sentence."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "One said it would rain. Another was more direct: “He's cooked, they say.”",
            (("He's cooked, they say.", "Another"),),
            id="another who is something speaks after a colon",
        ),
        ("For Karim Aziz, it was simple: “You help.”", (("You help.", "Karim Aziz"),)),
        (
            "The warning comes from Ada Quill: “The dam is old.”",
            (("The dam is old.", "Ada Quill"),),
        ),
        ("11.55 Quill: “We are opening the gates.”", (("We are opening the gates.", "Quill"),)),
        ("14:05 Quill: “We are opening the gates.”", (("We are opening the gates.", "Quill"),)),
        (
            "The last word has the warden, Ada Quill: “I am off to bed now.”",
            (("I am off to bed now.", "Ada Quill"),),
        ),
        (
            "Here is Ben Poe, its owner, in June: “Nobody has ever rowed this lake alone.”",
            (("Nobody has ever rowed this lake alone.", "Ben Poe"),),
        ),
        (
            "Here are Delta reactions: “Nobody has ever rowed this lake alone.”",
            (("Nobody has ever rowed this lake alone.", ""),),
        ),
        (
            "Cooks agree - Carl Lund: “One rule is a plain one: keep on stirring.”",
            (("One rule is a plain one: keep on stirring.", "Carl Lund"),),
        ),
        (
            "It rained all along. More from Ada Quill: “The gauges on our roof show it.”",
            (("The gauges on our roof show it.", "Ada Quill"),),
        ),
        (
            (
                "“The Pier Will Close in May,” by the Herald’s Ada Quill: “It was home to the "
                "best bands of the town.”"
            ),
            (("It was home to the best bands of the town.", "Ada Quill"),),
        ),
        (
            "Ada Quill on the wool trade: “Sheep know best of all.”",
            (("Sheep know best of all.", "Ada Quill"),),
        ),
        ("The loudest cheer came from Quill: “More rain!”", (("More rain!", "Quill"),)),
        (
            "The order came from the council: “Shut both gates by noon.”",
            (("Shut both gates by noon.", "the council"),),
        ),
    ],
)
def test_the_subject_before_a_colon_is_the_speaker(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The pier is old. “We will close it if we must, and we will say so early” "
                "(Harbour Board)."
            ),
            (("We will close it if we must, and we will say so early", "Harbour Board"),),
        ),
        (
            "“It was the best night of my life.” (Ada Quill, a fan since 1966)",
            (("It was the best night of my life.", "Ada Quill"),),
        ),
    ],
)
def test_a_name_in_brackets_signs_the_words(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The plan met scorn: “This is a trap for us” (Ada Quill), “This ends badly” (Jan Poe).",
        "Wirte reagieren so: „Das ist eine Falle“ (Ada Quill, SP), „Das geht schief“ (Jan Poe).",
        "Kritik: „Das ist eine Falle“ (Wirtin Ada Quill, Lipa) und „Das geht schief“ (Jan Poe).",
    ],
)
def test_every_name_in_brackets_signs_the_words_before_it(text: str) -> None:
    assert [speaker for _, speaker in attributions(text)] == ["Ada Quill", "Jan Poe"]


def test_whoever_signs_one_passage_does_not_say_the_next_of_a_report() -> None:
    text = (
        "Eva Wald sagte, Lieder wie „Der lange Weg“ (Ada Quill) und „Das kurze Jahr“ (Jan Poe) "
        "seien „ein großes Glück für alle“."
    )
    assert last_speaker(text, "de") == "Eva Wald"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill sagte, es gebe „keinen Plan für alle“ (Seite 3) und „keine Idee“ (Seite 4).",
        "Ada Quill rief „Wir gehen nicht fort“ (Beifall) und „Wir kommen wieder“ (Applaus).",
    ],
)
def test_other_words_in_brackets_sign_nothing_beside_a_verb(text: str) -> None:
    assert {speaker for _, speaker in attributions(text)} == {"Ada Quill"}


@pytest.mark.parametrize("brackets", ["P15", "Table 3", "AP", "Laughter", "No one moved.", "PTI"])
def test_a_reference_in_brackets_signs_nothing_and_ends_no_speech(brackets: str) -> None:
    text = f"“We lost the boat,” Ada Quill said. “It was ours.” ({brackets})"
    assert attributions(text)[-1] == ("It was ours.", "Ada Quill")


def test_a_code_in_brackets_signs_words_that_nobody_else_says() -> None:
    text = "The rain fell for days. “We lost the boat at night.” (P15)"
    assert attributions(text)[-1][1] == "P15"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ada Quill, who reckons that her boats were “in no fit state,” described the "
                "rescue as a farce."
            ),
            (("in no fit state,", "Ada Quill"),),
        ),
        (
            "Port spokesman Sean Roe meanwhile billed the day as “a mess for all of us”.",
            (("a mess for all of us", "Sean Roe"),),
        ),
        (
            "A bus driver left early because he “did not want to let anyone down”.",
            (("did not want to let anyone down", "A bus driver"),),
        ),
        (
            "A tenant must pay “a full month of rent before he moves”.",
            (("a full month of rent before he moves", ""),),
        ),
        ("A patient left because staff “did not do what they were told”.", ()),
        ("State law requires a policy “in place and publicly posted”.", ()),
    ],
)
def test_the_subject_of_the_sentence_speaks_where_nothing_reports(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


def test_another_speaks_before_a_colon_without_its_verb() -> None:
    text = "One viewer posted: “Team Ada all day.” But another hit out: “Those poor fish did none.”"
    assert attributions(text)[-1] == ("Those poor fish did none.", "another")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Critics call it a stump, but Mayor Ada Quill disagrees: “It leads home.”", "en"),
        ("Kritiker spotten, aber Rätin Ada Quill ist sicher: „Sie führt nach Haus.“", "de"),
        ("I critici ridono, ma la sindaca Ada Quill non molla: «Porta a casa mia».", "it"),
        ("Los críticos ríen, pero la alcaldesa Ada Quill sigue: «Lleva a mi casa».", "es"),
        ("Les voisins rient, mais la maire Ada Quill y tient : « Il mène chez moi. »", "fr"),
        ("Die Nachbarn schlafen, während Rätin Ada Quill kämpft: „Sie führt nach Haus.“", "de"),
        ("Ben Poe zwijgt, terwijl Ada Quill volhoudt: ‘Hij leidt naar huis.’", "nl"),
        ("Ben Roux rit, tandis que Ada Quill reste grave : « Il mène chez moi. »", "fr"),
        ("Ben Roux se tait, alors que Ada Quill y tient : « Il mène chez moi. »", "fr"),
        ("Os críticos dormem, enquanto Ada Quill insiste: «Leva a minha casa».", "pt"),
    ],
)
def test_who_is_contrasted_before_a_colon_says_the_words(text: str, language: str) -> None:
    assert attributions(text, language)[0][1] == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ada Vogel lacht, terwijl Jan Poot toekijkt: ‘Het leidt naar huis.’", "nl"),
        ("Ada Roux a réagi lundi, alors que Luc Merle sortait : « Il mène chez moi. »", "fr"),
        ("Ada Roux a réagi lundi, alors que Luc Merle sortait. « Il mène chez moi. »", "fr"),
        ("Ada Prado sorriu, enquanto Rui Vilar saía: «Leva a minha casa».", "pt"),
        ("Ada Vogel lachte, während Jan Specht zusah. „Sie führt nach Haus.“", "de"),
    ],
)
def test_who_speaks_while_somebody_else_does_something_says_the_words(
    text: str, language: str
) -> None:
    assert attributions(text, language)[-1][1].startswith("Ada")


@pytest.mark.parametrize("heading", ["Claim", "Verdict", "Myth"])
def test_the_heading_of_a_fact_check_does_not_speak(heading: str) -> None:
    text = f"{heading}: “All the village schools will close in May.” It is false."
    assert attributions(text, "en") == (("All the village schools will close in May.", ""),)


def test_a_report_that_survives_is_the_source_without_its_verb() -> None:
    text = "Ada Quill read law. Her tutor’s report survives: “She thinks before she speaks.”"
    assert [name for _, name in attributions(text)] == ["Her tutor’s report"]


def test_a_report_says_what_completes_its_sentence() -> None:
    text = "The report “found no fault with the way in which the geese were counted”."
    assert last_speaker(text) == "The report"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("pt", "Ada Prado elencou que o cais “cede e cederá”.", "Ada Prado"),
        ("es", "Ada Prado enlistó que el muelle “cede y cederá”.", "Ada Prado"),
        ("it", "Ada Prado elencò che il molo “cede e cederà”.", "Ada Prado"),
    ],
)
def test_an_unlisted_verb_before_that_reports(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Ada Prado quer que o projeto “Mar Aberto” volte ao plenário."),
        ("es", "Ada Prado logró que el premio «gran ciudad» volviera a Vela."),
        ("fr", "Ada Prado espère que le « pass culture » reviendra à Vela."),
    ],
)
def test_a_name_after_a_verb_and_that_is_no_quote(language: str, text: str) -> None:
    assert attributions(text, language) == ()


@pytest.mark.parametrize("who", ["President Marcus Poe", "The new mayor", "Poe", "The port"])
def test_words_that_hold_the_verb_of_their_subject_are_not_the_subject_s(who: str) -> None:
    text = f"“It is late,” Ada Quill said. {who} “has put it off for years and will go on so.”"
    assert last_speaker(text) == "Ada Quill"


def test_words_that_hold_the_verb_go_on_from_the_paragraph_above() -> None:
    above = "“We like the plan,” Ada Quill said.\n\n"
    predicate = "The new port “will not be a place for ships of that kind.”"
    assert last_speaker(above + predicate) == "Ada Quill"
    assert last_speaker(f"{above}It was built long ago.\n\n{predicate}") == ""
    assert last_speaker(above + "Mayor Ben Poe “I am not going to be there.”") == ""


@pytest.mark.parametrize("subject", ["He", "Ada Quill"])
def test_words_that_hold_the_verb_go_to_nobody_if_nobody_spoke(subject: str) -> None:
    assert attributions(f"Ben Poe was tired. {subject} “was late again on that day”.") == ()


def test_a_body_has_its_own_words_right_after_it() -> None:
    text = (
        "“It is late,” said Ada Quill. The White House “strongly condemns the attack on the port”."
    )
    assert last_speaker(text) == "The White House"


@pytest.mark.parametrize("moment", ["Today", "Tomorrow, eleven years later", "Yesterday"])
def test_a_day_does_not_speak(moment: str) -> None:
    text = f"{moment}, the proudest boast of the club is “We have never missed a tide at all.”"
    assert last_speaker(text) == ""


def test_a_clause_after_a_colon_that_is_no_report_has_no_speaker_before_it() -> None:
    assert attributions("Vogel kam spät: Der Hafen „ruht“, und das Boot sei alt.", "de") == ()


def test_a_verb_between_commas_reports_for_somebody_else_than_the_subject() -> None:
    assert last_speaker("La ministra, contó, «está unida y trabaja mucho por todos».", "es") == ""
