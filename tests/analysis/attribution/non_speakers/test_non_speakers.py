"""Phrases that cannot be speakers."""

import pytest
from attributions import Attributions, attributions, last_speaker, speaker_names

_QUOTE = "there are risks for the whole harbour"


@pytest.mark.parametrize(
    "lead",
    [
        "One reason could lie in the ice below the bridge: “{}.”",
        "The praise of such boats is calling them “{}.”",
        "Some of the factors behind it call it “{}.”",
    ],
)
def test_what_cannot_speak_says_nothing(lead: str) -> None:
    assert attributions(lead.format(_QUOTE)) == ((f"{_QUOTE}.", ""),)


@pytest.mark.parametrize(
    "lead",
    [
        "Ideas included “{}” for all.",
        "Other topics ranged from “{}” to prices.",
        "It was called “{}” by more than forty sailors.",
    ],
)
def test_what_something_is_called_is_said_by_nobody(lead: str) -> None:
    assert attributions(lead.format(_QUOTE)) == ()


def test_a_clause_is_nobody() -> None:
    text = "That the ferry, by June, had filled every “family bench of the town” puts Quill ahead."
    assert attributions(text) == ()


def test_the_subject_is_found_beside_an_adverb() -> None:
    text = "She would rather speak of sailing – “I never wanted to be ashore.”"
    assert attributions(text) == (("I never wanted to be ashore.", "She"),)


@pytest.mark.parametrize("who", ["One of the officials", "The report", "The board", "The survey"])
def test_people_bodies_and_texts_speak(who: str) -> None:
    assert attributions(f"{who} said that “{_QUOTE}”.") == ((_QUOTE, who),)


def test_a_title_says_what_it_reads() -> None:
    assert attributions(f"The title of the book says “{_QUOTE}”.") == (
        (_QUOTE, "The title of the book"),
    )


def test_what_adds_to_something_says_nothing() -> None:
    text = "Quill said Saltrey’s long wait added to the pressure and that it was “a heavy load”."
    assert attributions(text)[0][1] == "Quill"


def test_things_feel_and_say_nothing() -> None:
    text = "On the tide and how things felt aboard that night: “They had a good plan for us.”"
    assert attributions(text)[0][1] == ""


def test_a_noun_like_a_verb_after_the_words_reports_nothing() -> None:
    text = "Quill has “a five-year ban on all lobbying,” fulfilling a campaign promise to leave."
    assert "campaign" not in str(attributions(text))


def test_words_that_suggest_a_thing_are_not_said_by_it() -> None:
    text = "Her urging the town to “buy no more of those boats,” suggests a tough line to come."
    assert "line" not in str(attributions(text))


@pytest.mark.parametrize(
    "text",
    [
        "That said, two ways are left. There is a “grey-red” pact in the council.",
        "Ada Quill said so. That said, there are “two ways” out.",
    ],
)
def test_that_said_is_said_by_nobody(text: str) -> None:
    assert attributions(text) == ()


@pytest.mark.parametrize("heading", ["Match analysis", "Translation", "EXCLUSIVE", "Interview"])
def test_a_heading_before_a_colon_says_nothing(heading: str) -> None:
    text = f"{heading}: “We knew that it was going to be hard, they row a lot.”"
    assert heading.split(maxsplit=1)[0] not in str(attributions(text)[0][1])


def test_rather_and_midway_are_nobody() -> None:
    text = (
        "Rather, the memo “keeps to what has long been done in all of the courts”.\n\n"
        "Midway through John Quill’s The Tide, a character compares it with a copy of the deal. "
        "“The new one is dead,” he says."
    )
    assert [speaker for _, speaker in attributions(text)] == ["the memo", "a character"]


def test_days_of_talks_report_nothing() -> None:
    text = (
        "The two days of talks are meant to “tie a knot that no gale will undo,” "
        "the senior official told the crews on Monday."
    )
    assert last_speaker(text) == "the senior official"


def test_a_contest_of_a_year_is_no_person() -> None:
    text = (
        "Ada Quill left the board.\n\nFormer Miss Saltrey 1964, Ines Poe, left, and Miss Delta "
        "1985 came to the fair.\n\n“It is all ribbons and wind,” she said."
    )
    assert "Saltrey" not in last_speaker(text)
    assert "Delta" not in last_speaker(text)


def test_the_short_name_of_a_state_is_no_speaker() -> None:
    text = (
        "Eugene Quill, a tidal scholar at the Centre for Tides in Port, Del., who was not there, "
        "called the boats a “wonderful discovery,” but no surprise."
    )
    assert last_speaker(text) == "Eugene Quill"


def test_an_era_after_a_year_is_no_speaker() -> None:
    text = "In the Book of Tides from 1391 CE: “No boat went out before the feast.”"
    assert not [said for said in attributions(text) if said[1]]


def test_which_feels_like_marked_words_says_nothing() -> None:
    text = "Quill mended ninety nets, which feels like half way from “a few” to “enough.”"
    assert attributions(text) == ()


def test_it_that_stands_for_a_clause_leaves_the_verb_to_the_main_subject() -> None:
    text = (
        "Ben Poe pointed to the marsh, where it has become usual to tether the ponies before "
        "dusk, and added, “we must not nod off.”"
    )
    assert last_speaker(text) == "Ben Poe"


def test_it_that_stands_for_a_clause_says_nothing() -> None:
    text = "Two fires hit the port. Indeed, it is worth recalling that the “surge of lamps” worked."
    assert [name for _, name in attributions(text) if name] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "It is cheap, said Ben Poe. As a general rule, they pay in ten years, he said.\n\n"
                "Those who freeze all winter, even in a “dry” cabin, he said."
            ),
            (("dry", "Ben Poe"),),
            id="as a general rule nobody rules",
        ),
        (
            "That’s why I always tell my readers: “An open gate is a happy gate!”",
            (("An open gate is a happy gate!", ""),),
        ),
    ],
)
def test_a_set_phrase_and_an_author_are_nobody_who_is_named(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


def test_shares_say_nothing_but_their_company_does() -> None:
    text = "Shares of Delta Foods fell after the firm blamed what it called a “perfect storm”."
    assert attributions(text) == (("perfect storm", "Delta Foods"),)


@pytest.mark.parametrize(
    "opening",
    [
        "Let's start with a line from the letter:",
        "Consider the hours it took. These can be long, so write them down:",
        "It is used too often. Example:",
        "It is used too often. Another example:",
        "Acting on this, next day I told the board:",
    ],
)
def test_a_clause_before_speech_is_no_speaker(opening: str) -> None:
    text = f"{opening}\n\n“We are all concerned about what came down the river.”"
    assert last_speaker(text) == ""
    assert last_speaker(text.replace("\n\n", " ")) == ""


@pytest.mark.parametrize("opening", ["No need to add", "Please say"])
def test_a_word_that_only_opens_a_sentence_is_no_speaker(opening: str) -> None:
    assert last_speaker(f"{opening} “We will stay here until the morning comes.”") == ""


@pytest.mark.parametrize(
    "clause",
    [
        "That a mayor lied shows “a lack of shame”.",
        "That the mayor is ill is “bad news for us”.",
        "That the ferry was full shows Ada Quill was right: “We are late.”",
    ],
)
def test_a_clause_does_not_speak(clause: str) -> None:
    assert attributions(clause) == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("That said, Ada Quill wants “to close the old harbour”.", "Ada Quill"),
        ("Bo Marsh left. That said, Ada Quill wants “to close the harbour”.", "Ada Quill"),
    ],
)
def test_that_said_is_no_report(text: str, speaker: str) -> None:
    assert last_speaker(text, "en") == speaker


@pytest.mark.parametrize("nobody", ["nobody", "no one", "none of them"])
def test_nobody_is_no_speaker(nobody: str) -> None:
    text = f"“Who is there?” {nobody} said. “I said, who is there?” Ada Quill asked."
    assert speaker_names(text) == ["", "Ada Quill"]
