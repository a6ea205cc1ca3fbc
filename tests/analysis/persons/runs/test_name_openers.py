"""Capitalised words next to a name that are not part of it."""

import pytest
from attributions import attributions, last_speaker, speaker_names


@pytest.mark.parametrize(
    "opener",
    [
        "Neither",
        "Does",
        "Never",
        "Absent",
        "Interestingly",
        "Now",
        "Had",
        "Poor",
        "Widow",
        "Oscar-winner",
        "Onetime",
        "Attributions",
        "However",
        "Unlike",
        "PM",
        "CIO",
    ],
)
def test_what_opens_a_sentence_is_no_first_name(opener: str) -> None:
    text = f"Ada Quill runs the port. {opener} Quill saw it.\n\n“It is late,” Quill said."
    assert attributions(text) == (("It is late,", "Ada Quill"),)


@pytest.mark.parametrize("name", ["Will Quill", "Young Quill", "Grace Quill", "Kelly Quill"])
def test_a_first_name_that_is_a_word_stays_one(name: str) -> None:
    assert attributions(f"{name} saw it.\n\n“It is late,” Quill said.") == (("It is late,", name),)


def test_a_noun_for_a_person_after_said_is_no_rare_first_name() -> None:
    assert last_speaker("“The hall is too small for us,” said Parent Dana Quill.") == "Dana Quill"


@pytest.mark.parametrize("title", ["AG", "CTO", "VP"])
def test_the_short_form_of_an_office_is_no_part_of_the_name(title: str) -> None:
    text = f"Delta {title} Ada Quill came.\n\n“It is late,” Quill said."
    assert attributions(text) == (("It is late,", "Ada Quill"),)


@pytest.mark.parametrize(
    "headline",
    ["Ada Quill Says Ben Poe Lost", "Quill Sees Harm in Plan", "Ben Poe Calls Ada Quill Weak"],
)
def test_the_verb_of_a_headline_ends_the_name(headline: str) -> None:
    text = f"{headline}\n\nAda Quill spoke on Monday.\n\n“It is late,” Quill said."
    assert attributions(text) == (("It is late,", "Ada Quill"),)


def test_what_a_headline_describes_at_length_is_no_name() -> None:
    text = "Harbour Icon Imre Quill Endorses Poe\n\nImre Quill spoke.\n\n“It is late,” Quill said."
    assert attributions(text) == (("It is late,", "Imre Quill"),)


def test_a_heading_that_ends_in_what_is_said_names_nobody() -> None:
    text = "FHB Announcement\n\nThe FHB said it would “hold on to the bridge for years”."
    assert attributions(text) == (("hold on to the bridge for years", "The FHB"),)


@pytest.mark.parametrize("siblings", ["Twins", "Sisters", "Brothers", "Siblings"])
def test_siblings_before_names_are_no_part_of_them(siblings: str) -> None:
    text = f"{siblings} Kate and Beth Quill came.\n\n“It is late,” said Kate."
    assert attributions(text) == (("It is late,", "Kate Quill"),)


@pytest.mark.parametrize("adverb", ["Ainsi", "Enfin", "Pourtant"])
def test_a_french_adverb_before_a_name_is_no_part_of_it(adverb: str) -> None:
    text = f"{adverb} Murena appelle « tous les armateurs à se taire enfin »."
    assert attributions(text, "fr")[-1][1] == "Murena"


def test_a_platform_of_one_letter_before_a_name_is_no_initial() -> None:
    text = "Ada Quill put it on X. Ben Poe did not like it. “It was a good loom,” Poe said."
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Joel Quill won. Will Quill lead it? “Ask us,” he said.", "Joel Quill"),
        ("Will Quill lead it?\n\nJoel Quill won. “Ask us,” Quill said.", "Joel Quill"),
        ("Ada Quill won. Will Ada Quill return? “Ask us,” said Quill.", "Ada Quill"),
        ("Joel Quill won. Will Quill leads the team. “Ask us,” said Will Quill.", "Will Quill"),
        ("Will Quill, is it late? “Ask us,” said Quill.", "Will Quill"),
    ],
)
def test_will_that_opens_a_question_is_no_first_name(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_a_french_or_that_opens_a_sentence_is_no_part_of_a_name() -> None:
    text = "Or Ada Roux affirme que « rien n'a été fait depuis mai »."
    assert attributions(text, "fr")[-1][1] == "Ada Roux"


@pytest.mark.parametrize("speaker", ["le producteur d'or canadien", "la championne d'or"])
def test_french_gold_stays_in_a_name(speaker: str) -> None:
    assert last_speaker(f"« Il est tard », a dit {speaker}.", "fr") == speaker


@pytest.mark.parametrize(
    ("named", "name"),
    [
        ("Husband Lee Quill", "Lee Quill"),
        ("Husband Lee", "Lee"),
        ("Daughter-in-law Jordan", "Jordan"),
        ("Pal Ben", "Ben"),
        ("Trucker Ben Quill", "Ben Quill"),
        ("Mum-of-two Gemma", "Gemma"),
        ("Son Tae-il", "Son Tae-il"),
        ("Churchwarden Ann Quill", "Ann Quill"),
        ("DJ Ben Quill", "Ben Quill"),
        ("Diver Quorn", "Diver Quorn"),
    ],
)
def test_who_somebody_is_to_others_is_no_part_of_the_name(named: str, name: str) -> None:
    assert speaker_names(f"It was late. {named} said: “Nobody died here.”") == [name]
