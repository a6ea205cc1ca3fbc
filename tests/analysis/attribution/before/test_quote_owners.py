"""Quotes with a named owner: claims, chants, letters, comments."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Hundreds of fans stayed. But their chants of “Ada! Ada! Ada! Ada!” were cut short.",
            (("Ada! Ada! Ada! Ada!", "Hundreds of fans"),),
            id="their chants are those of the fans",
        ),
        (
            "He met shouts of “shame on all of you” from the gallery.",
            (("shame on all of you", "the gallery"),),
        ),
        (
            "Ada Quill gave a shout of “shame on all of you” from the steps.",
            (("shame on all of you", "Ada Quill"),),
        ),
        (
            "They tease Ada Quill with her March comment that, “We will sell the bell.”",
            (("We will sell the bell.", "Ada Quill"),),
        ),
        (
            "It is the flaw of Ada Quill’s “a boat for every child” promise.",
            (("a boat for every child", "Ada Quill"),),
        ),
        (
            "The court fined Ben Poe for his infamous “fewer boats, fewer sailors” comment.",
            (("fewer boats, fewer sailors", "Ben Poe"),),
        ),
        (
            "Ben Poe condemned the mayor's “fewer boats, fewer sailors” speech.",
            (("fewer boats, fewer sailors", "the mayor"),),
        ),
        (
            "Ben Poe condemned the mayor's “vile, cruel and hateful” speech.",
            (("vile, cruel and hateful", "Ben Poe"),),
        ),
        (
            "The hall had a sign with Ben Poe's “fewer boats, fewer sailors” slogan.",
            (("fewer boats, fewer sailors", "Ben Poe"),),
        ),
        (
            "Ben Poe dismissed the mayor's “wholly foolish” speech.",
            (("wholly foolish", "Ben Poe"),),
        ),
        (
            (
                "They fell out over a remark by Carl Lund, the candidate, that the party is “a "
                "wreck on the sand”."
            ),
            (("a wreck on the sand", "Carl Lund"),),
        ),
        (
            "The doubts of some go beyond Ben Poe’s pledge to be “gentle” with the old mill.",
            (("gentle", "Ben Poe"),),
        ),
        (
            (
                "Mark Bell found no fault with Don Poe’s scathing criticism that the mayor "
                "“lied” to him."
            ),
            (("lied", "Don Poe"),),
        ),
        (
            (
                "It was criticised in Director Jim Poe’s conclusion that her acts were “very "
                "careless”."
            ),
            (("very careless", "Jim Poe"),),
        ),
        (
            (
                "Quill’s reply - that the remark showed the gap between “tweeting from sofas "
                "and sailing”."
            ),
            (("tweeting from sofas and sailing", "the remark"),),
        ),
    ],
)
def test_the_owner_of_a_claim_has_said_it(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize("subject", ["Quill's reply, read out in court,", "Her letter"])
def test_what_somebody_wrote_speaks_for_them(subject: str) -> None:
    text = f"Ada Quill lives there. {subject} said: “I will help you pack.”"
    assert attributions(text) == (("I will help you pack.", "Ada Quill"),)


def test_the_owner_of_a_claim_under_attack_is_its_speaker() -> None:
    text = "The guild took a swipe at the mayor's claim that “now is not the time for a strike”."
    assert attributions(text)[0][1] == "the mayor"


def test_comments_that_say_something_are_words_of_their_owner() -> None:
    text = "Poe asks Vale about Ada Quill's comments saying the guild got “what it deserved”."
    assert attributions(text)[0][1] == "Ada Quill"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "it",
            '"Bisogna resistere insieme", è l\'appello lanciato da Mario Sala.',
            (("Bisogna resistere insieme", "Mario Sala"),),
            id="whose appeal it is",
        ),
        pytest.param(
            "fr",
            "« Il faut tenir bon ici », c'est le message de Luc Merle.",
            (("Il faut tenir bon ici", "Luc Merle"),),
            id="whose message it is",
        ),
        pytest.param(
            "it",
            "«Rifaremo la serra»: è il primo commento dopo il gelo di Ines Neri, la custode.",
            (("Rifaremo la serra", "Ines Neri"),),
            id="whose comment it is, with an adjective and what it is about",
        ),
    ],
)
def test_the_owner_of_a_romance_appeal_or_comment_has_said_it(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_a_paper_of_two_words_before_whoever_signs_is_no_part_of_the_name() -> None:
    text = "“Pier closes,” by the Delta Herald’s Ada Quill: “No boat left the pier on Monday.”"
    assert [mention for _, mention, _ in with_rules(text)] == ["Ada Quill"]


def test_what_belongs_to_a_thing_of_somebody_is_not_their_word() -> None:
    text = (
        "Ada Quill said on Monday that crews had no “proof at all” that Ben Poe’s email account "
        "had been “badly hacked”."
    )
    assert [name for _, name in attributions(text)] == ["Ada Quill", "Ada Quill"]


def test_an_answer_to_somebody_s_words_is_that_of_who_answers() -> None:
    text = "Ben Poe's response to Ada Quill's email was curt: “No, and never again.”"
    assert attributions(text) == (("No, and never again.", "Ben Poe"),)


@pytest.mark.parametrize("words", ["advice is to", "motto was", "fear is that", "first tip:"])
def test_a_stance_is_its_owners_word(words: str) -> None:
    text = f"Ada Quill keeps bees. Her {words} “leave the hive alone before you have had tea”."
    assert attributions(text) == (("leave the hive alone before you have had tea", "Ada Quill"),)


def test_whose_opinion_something_was_said_to_be_do_not_speak() -> None:
    text = (
        "Ben Poe had said that rowers were “a crew within a crew” and previously that their "
        "opinion was “some distance away from the truth”."
    )
    assert attributions(text)[-1] == ("some distance away from the truth", "Ben Poe")


def test_a_verb_between_a_role_and_the_owner_of_a_claim_is_no_part_of_the_name() -> None:
    text = (
        "The weaver, Ada Poe, came. The weaver rejected Carl Poe's claim that looms were “a thing "
        "of the past”."
    )
    assert attributions(text) == (("a thing of the past", "Carl Poe"),)


def test_the_paper_of_whoever_signs_a_report_is_no_part_of_the_name() -> None:
    text = (
        "FERRIES STOP. “Pier closes for good,” by the Herald’s Ada Quill: “No boat left the pier.”"
    )
    assert with_rules(text) == [("No boat left the pier.", "Ada Quill", "x-colon")]


def test_other_claims_are_owned_as_well() -> None:
    text = "Quill's other main claim is that families were “never asked to sign anything”."
    assert attributions(text) == (("never asked to sign anything", "Quill"),)


@pytest.mark.parametrize(
    ("recalled", "speaker"),
    [
        ("recalled Ada Quill's advice to rowers", "Ada Quill"),
        ("remembers his father's words", "his father"),
        ("cited Ada Quill's remark last year", "Ada Quill"),
        ("recalled his own advice to rowers", "Ben Poe"),
        ("rejected Ada Quill's claim", "Ben Poe"),
        ("recalled Ada Quill's arrival", "Ben Poe"),
        ("cited Ada Quill's claim that the pier was", "Ada Quill"),
        ("pointed to Ada Quill's line that", "Ada Quill"),
        ("recalled Ada Quill's speech that day, which was", "Ben Poe"),
        ("cited Ada Quill's claim and called it", "Ben Poe"),
    ],
)
def test_recalled_words_are_those_of_their_owner(recalled: str, speaker: str) -> None:
    led = "" if recalled.endswith(("was", "that", "it")) else ":"
    assert attributions(f"Ben Poe {recalled}{led} “the tide waits for nobody.”")[0][1] == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Ada Quill salió al grito de «No cerramos el puerto».", "Ada Quill"),
        ("it", "I tifosi sono usciti al grido di «Non chiudiamo mai il porto».", "I tifosi"),
        (
            "es",
            "Los vecinos recibieron a Ada Quill al grito de «No cerramos el puerto», y ella rio.",
            "Los vecinos",
        ),
        ("es", "Al grito de «No cerramos el puerto», los vecinos marcharon.", "los vecinos"),
    ],
)
def test_a_cry_is_of_those_who_act(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker
