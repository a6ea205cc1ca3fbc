"""Subjects without an article after an adverbial that opens the sentence without a comma."""

import pytest
from attributions import last_speaker

_BEFORE = "The bridge is shut. Ada Quill and Jon Marn are here.\n\n"


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Later officials", "officials"),
        ("Yesterday police", "police"),
        ("This week critics", "critics"),
        ("Last week experts", "experts"),
        ("Two days later doctors", "doctors"),
        ("Hours later rescuers", "rescuers"),
        ("On Monday residents", "residents"),
        ("On Monday night city officials", "city officials"),
        ("But on Monday residents", "residents"),
        ("In 2019 scientists", "scientists"),
        ("In Vell residents", "residents"),
        ("In a statement officials", "officials"),
        ("During the trial prosecutors", "prosecutors"),
        ("In May 2019 residents", "residents"),
        ("A day later residents", "residents"),
        ("Over two days residents", "residents"),
        ("The next day residents", "residents"),
        ("Later that day police", "police"),
        ("Days before the vote residents", "residents"),
        ("At Monday's meeting residents", "residents"),
        ("Asked if it was safe residents", "residents"),
        ("As he left court campaigners", "campaigners"),
        ("Giving evidence from behind a screen Mrs Quill", "Ada Quill"),
        ("Wearing a red coat in the dock Mrs Quill", "Ada Quill"),
        ("Dressed in black on the steps Ada Quill", "Ada Quill"),
        ("Armed with a letter from the mayor residents", "residents"),
        ("Even residents", "residents"),
        ("In 2019 Vell police", "Vell police"),
        ("In a statement Vell police", "Vell police"),
        ("Back in Vell residents", "residents"),
        ("In Vell Mayor Ada Quill", "Ada Quill"),
        ("In court prosecutor Ada Quill", "Ada Quill"),
        ("With tears in her eyes Ada Quill", "Ada Quill"),
        ("In a letter to the council Mr Quill", "Mr Quill"),
        ("However Delta Air", "Delta Air"),
        ("In New York Governor Quill", "Ada Quill"),
        ("In Vell spokesman Jon Marn", "Jon Marn"),
        ("On Twitter Quill", "Ada Quill"),
    ],
)
def test_what_opens_the_sentence_is_no_part_of_the_subject(words: str, speaker: str) -> None:
    assert last_speaker(f"{_BEFORE}{words} said: “There was no danger at all.”") == speaker


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Sunday school teachers", "Sunday school teachers"),
        ("Monday residents", "Monday residents"),
        ("Early voters", "Early voters"),
        ("Residents of Vell", "Residents of Vell"),
        ("A spokesman for city residents", "A spokesman for city residents"),
        ("In court the residents", "the residents"),
        ("On Monday the Vell police", "the Vell police"),
        ("On Monday Vell police", "Vell police"),
        ("In a statement Delta Air", "Delta Air"),
        ("As one resident", "one resident"),
        ("Only 52 percent of voters", "Only 52 percent of voters"),
        ("In court a group of angry residents", "a group of angry residents"),
        ("The same officials", "The same officials"),
        ("The next mayor", "The next mayor"),
        ("Today's leaders", "Today's leaders"),
        ("About 20 residents", "About 20 residents"),
        ("Recently retired officers", "Recently retired officers"),
        ("Not all residents", "Not all residents"),
        ("Retired teachers in Vell", "Retired teachers"),
        ("Armed police", "Armed police"),
        ("United States officials", "United States officials"),
        ("Leading members of the board of residents", "members of the board of residents"),
        ("Outside court Mrs Quill's son", "Mrs Quill's son"),
        ("On Monday Ada Quill's lawyer", "Ada Quill's lawyer"),
        ("Later Dr Quill's wife", "Dr Quill's wife"),
        ("In Vell the mayor's deputy", "the mayor's deputy"),
        ("In March Vell's residents", "Vell's residents"),
        ("That is what Jon Marn at the old Vell Review", "Jon Marn"),
    ],
)
def test_a_subject_keeps_its_own_words(words: str, speaker: str) -> None:
    assert last_speaker(f"{_BEFORE}{words} said: “There was no danger at all.”") == speaker


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("As she was led down to the cells Ada Quill shouted", "Ada Quill"),
        ("At the end of the hall residents chanted", "residents"),
        ("In a letter to the council Mr Quill complained", "Mr Quill"),
        ("On Monday police warned", "police"),
        ("Sunday school teachers warned", "Sunday school teachers"),
        ("A spokesman for city residents warned", "A spokesman for city residents"),
        ("On Monday the Vell police warned", "the Vell police"),
        ("Outside court Mrs Quill's son complained", "Mrs Quill's son"),
    ],
)
def test_verbs_other_than_of_saying_find_the_same_subject(words: str, speaker: str) -> None:
    assert last_speaker(f"{_BEFORE}{words}: “There was no danger at all.”") == speaker


@pytest.mark.parametrize("opening", ["In talks with crews", "But in May", "Later"])
def test_an_article_after_the_adverbial_opens_the_subject(opening: str) -> None:
    text = f"{opening} the Vell chief said the dam was “a danger to everybody below it”."
    assert last_speaker(text) == "the Vell chief"


@pytest.mark.parametrize("who", ["the old teacher", "a harbour pilot", "the shop worker"])
@pytest.mark.parametrize(
    "report",
    [
        "So {} wrote on it: “We wait.”",
        "As {} told me, “We wait.”",
        "What {} told us was: “We wait.”",
    ],
)
def test_a_determiner_after_a_conjunction_belongs_to_who_acts(who: str, report: str) -> None:
    assert last_speaker(report.format(who)) == who


@pytest.mark.parametrize(
    ("opening", "who"),
    [
        ("In the end", "police"),
        ("In the early morning", "neighbours"),
        ("On the second day", "counsel"),
    ],
)
def test_a_determiner_after_a_preposition_may_belong_to_the_adverbial(
    opening: str, who: str
) -> None:
    assert last_speaker(f"{opening} {who} said it was “too late for all”.") == who


@pytest.mark.parametrize("network", ["X", "Facebook"])
@pytest.mark.parametrize("opening", ["When", "After"])
def test_a_social_network_may_be_the_subject_after_a_conjunction(
    opening: str, network: str
) -> None:
    text = f"{opening} {network} told users “it is late for all of us”, Ada Quill left."
    assert last_speaker(text) == network


def test_a_truism_only_introduces_the_subject() -> None:
    text = "Lo cierto es que el alcalde cerró el puerto. «Está cerrado»."
    assert last_speaker(text, "es") == "el alcalde"


def test_the_members_of_a_body_do_not_act_for_it() -> None:
    text = "The panel comprising Ada Quill, Ben Poe and others left. “It is late.”"
    assert last_speaker(text, "en") == "The panel"


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("However Mora", "Mora"),
        ("Meanwhile Lipa Council", "Lipa Council"),
    ],
)
def test_an_adverb_before_a_name_is_no_part_of_it(opening: str, speaker: str) -> None:
    assert last_speaker(f"{opening} told us: “We shall never close it.”", "en") == speaker


@pytest.mark.parametrize(
    "opening",
    ["On Monday, May 4,", "Yesterday, Tuesday, May 4,", "Late Friday,", "Late on Friday,"],
)
def test_a_date_in_commas_is_no_subject(opening: str) -> None:
    text = f"{opening} the port board issued a statement.\n\nIt said: “We wait.”"
    assert last_speaker(text) == "the port board"


def test_late_and_early_before_an_aside_are_no_names() -> None:
    text = "Late last night, the mayor of Vell, Ada Quill, said: “We wait.”"
    assert last_speaker(text) == "Ada Quill"
