"""Terms, names and examples in quotation marks are not speech, even in reports."""

import pytest
from attributions import Attributions, attributions, last_speaker


def words_of(text: str) -> list[str]:
    return [words for words, _ in attributions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill said that the ferries, for which a “quiet deck” rule holds, run at noon.",
        "Ada Quill denied it, saying there were “keep left” signs along the whole of the quay.",
        "The wardens, Ada Quill said, hand out prizes such as “golden oar” to their crews.",
        "Ada Quill praised many old trades, including “rope walking,” that few learn today.",
        "Ada Quill, naming an expression to explain the calm — “oil night” — spoke of luck.",
        "People here call a stew without fish “orphan broth” law.",
        "Who on the council would believe that a tax on oars is a “gift” to rowers?",
        "The harbour master has sold a crate holding ropes deemed “unfit for tugs”.",
        "Ada Quill said that the museum keeps a hundred old “slow goats” road signs.",
    ],
)
def test_what_things_are_called_in_a_report_is_nobodys_words(text: str) -> None:
    assert words_of(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Quill said that the plan was “quite mad”.", "quite mad"),
        ("Ada Quill called the new toll a “tax on tides”.", "tax on tides"),
        ("Ada Quill accused the port of “lazy” work on the pier.", "lazy"),
        ("Ada Quill said the board had shown “little courage” so far.", "little courage"),
        ("Ada Quill answered in one word: “Never!”", "Never!"),
        ("Ada Quill deemed the plan “unfit for boats”.", "unfit for boats"),
        ("The plan, which Ada Quill deemed “unfit for boats”, fell.", "unfit for boats"),
    ],
)
def test_what_somebody_thinks_of_things_is_theirs(text: str, words: str) -> None:
    assert attributions(text) == ((words, "Ada Quill"),)


def test_a_term_that_stands_in_marks_again_is_no_speech() -> None:
    text = (
        "The town has a “slack water” permit since May.\n\nAda Quill said boats without their"
        " “slack water” papers wait at the buoy.\n\n“I wait as well,” she said."
    )
    assert words_of(text) == ["I wait as well,"]


def test_a_byname_that_acts_says_the_next_words_and_is_none() -> None:
    text = "Ada Quill listened. At dusk “Lantern” told the crew to “row for the mole”."
    assert "Lantern" not in words_of(text)


def test_a_book_of_one_word_between_commas_is_a_title() -> None:
    text = "In her new book, “Undertow,” the sailor Ada Quill argues that maps lie."
    assert words_of(text) == []


def test_words_by_somebody_who_did_something_are_no_title() -> None:
    text = "Ada Quill said she felt “watched” and “cornered” by Mr Poe at the gate."
    assert words_of(text) == ["watched", "cornered"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill told how in old songs, with names such as “gurry,” “twilt” and “slub,” all row.",
        "Ada Quill said that rowers, who like words such as “gurry” and “twilt”, were proud.",
    ],
)
def test_what_is_listed_with_an_example_is_another_one(text: str) -> None:
    assert words_of(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The word “ferry” comes from an old verb.", ()),
        ("So-called “smart” meters were installed in every house.", ()),
        ("The Latin term “habeas corpus” means “you shall have the body”.", ()),
        ("The wind here has names: “the Broom”, “the Widow”, “the Lady”.", ()),
        ("The lake is named Taper, Greenlandic for “the one that fills”, they say.", ()),
        ("She told us of Kim, who was born “Jacob.”", ()),
    ],
)
def test_words_that_are_explained_or_named_are_terms(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_what_somebody_calls_a_person_is_their_word() -> None:
    text = (
        "Ada Quill refers to the man, who is her friend, as “Mr. Barge,” while Poe calls her “Ada”."
    )
    assert [name for _, name in attributions(text)] == ["Ada Quill", "Poe"]


def test_the_other_word_for_a_term_is_a_term() -> None:
    text = "He paid for it in so-called “Schiffspfunde,” or “pounds of the hold,” until spring."
    assert attributions(text) == ()


def test_one_word_for_a_thing_somebody_has_is_no_quote() -> None:
    text = "“It will end,” wrote Ben Archer at Quill Bank, who has a “sell” rating on it."
    assert attributions(text) == (("It will end,", "Ben Archer"),)


@pytest.mark.parametrize("renders", ["translates as", "translates roughly as", "translates to"])
def test_the_translation_of_a_name_is_nobodys_words(renders: str) -> None:
    assert (
        attributions(f"Scholars have called the boat Lumapik, which {renders} “long grass”.") == ()
    )


@pytest.mark.parametrize("before", ["which in Xhosa means", "the word meaning"])
def test_what_a_word_means_is_nobodys_words(before: str) -> None:
    assert attributions(f"Many of the notes referred to him as Tata, {before} “father.”") == ()


@pytest.mark.parametrize("labels", ["labelled", "labeled"])
def test_what_a_thing_is_labelled_is_its_name(labels: str) -> None:
    assert (
        attributions(f"Of the two, one boat, {labels} the “Elude”, is meant to hide a diver.") == ()
    )


def test_what_is_called_by_a_name_is_called_nothing_else() -> None:
    text = (
        "It pulled a game in May called Exodus, which held lamps for helping people “in their way "
        "out of the port”."
    )
    assert attributions(text) == ()


@pytest.mark.parametrize("participle", ["alleged", "reported", "claimed"])
def test_what_a_participle_describes_is_a_term(participle: str) -> None:
    text = f"Rivals filled an evening by noting how many {participle} “Quill walks” were naps."
    assert attributions(text) == ()
    text = f"Ben Poe spoke at length of the {participle} “eel gang” of the lake."
    assert attributions(text) == ()


def test_what_a_speaker_does_research_on_is_a_term() -> None:
    text = "It helps, said Oskar Poe, a psychologist who has long done research on “gallows humor.”"
    assert attributions(text) == ()
    text = "It helps, said Oskar Poe, a psychologist who has always called it “gallows humor.”"
    assert attributions(text) == (("gallows humor.", "Oskar Poe"),)


@pytest.mark.parametrize(
    "text",
    [
        "The list shows how old the “several tongues in one,” as it's known, is in the town.",
        "The “tax by another name,” as it is also called here, is paid twice, Quill said.",
        "Divers used a wide definition of “deep cold water lakes” for the work, Quill said.",
        "He got the nickname “the iron hand,” or “the man with the heavy fist,” for his ways.",
        "She is holding a lamp bought on the “far market,” the hidden corner of the harbour.",
        "Guests may enter with the password “old tide turns”, Quill said.",
    ],
)
def test_names_in_use_and_what_is_defined_or_explained_are_terms(text: str) -> None:
    assert attributions(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Quill called the plan “a tax by another name”, as it was known that she would.",
        "Quill spoke of “a tax by another name,” as they were called to the stand.",
        "The plan is “a tax by another name,” as Quill has called it.",
        "Quill called the definition “a joke of a definition”.",
        "Quill called the dress code “a grim disgrace” and left.",
        "Quill called the reference “a grim mistake” and left.",
    ],
)
def test_words_that_somebody_chose_are_no_terms(text: str) -> None:
    assert last_speaker(text) == "Quill"


def test_a_text_may_be_said_to_call_something_by_a_phrase() -> None:
    text = "The mayor, Ada Quill, left after what the plan called “slow days”."
    assert attributions(text) == (("slow days", "the plan"),)
