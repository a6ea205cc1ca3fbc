"""What papers of many countries write: long asides, bodies in several words, offices abroad."""

import pytest
from told_words import told


@pytest.mark.parametrize(
    "aside",
    [
        "head of Pine Golf, an academy for children,",
        "energy research director at Delta Fuels, a firm that follows gas,",
        "director and head of the Vell desk at Marrow, a leading property firm,",
        "political scientist at the University of Vell, and owner of a polling site,",
        "managing director of Saltra, which makes phones, and head of its board,",
    ],
)
def test_a_role_and_what_it_is_at_may_both_stand_in_commas(aside: str) -> None:
    assert told(f"Likewise, Piet Verlaan, {aside} said it was “a bit late”.")[-1][1] == (
        "Piet Verlaan"
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Greta May wrote to the council.\n\nOn Monday, Mrs May said it was “late”.",
         "Greta May"),
        ("Greta May wrote to it. “It is late for us,” said Ms May, who left.", "Greta May"),
        ("The spokesman of Prime Minister Greta May told papers it was “late”.",
         "The spokesman of Prime Minister Greta May"),
        ("The police in Vell said on March 5 it was “late”.", "The police in Vell"),
        ("In March Mr Poe said it was “late”.", "Poe"),
    ],
)  # fmt: skip
def test_a_surname_may_be_that_of_a_month(text: str, name: str) -> None:
    assert told(text)[-1][1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Industry groups submitted a plan, saying it was “a burden on all”.", "Industry groups"),
        ("Central banks in Vell said it was “a burden on all”.", "Central banks"),
        ("Last week, lawyers for the two Irish players said it was “a burden on all”.",
         "lawyers for the two Irish players"),
        ("According to a Delta Treasury statement, it was “a burden on all of us”.",
         "a Delta Treasury statement"),
        ("“It is a burden,” says a research note from Delta Bonds.",
         "a research note from Delta Bonds"),
        ("It was “a burden on all of us”, according to a copy obtained by the paper.", "a copy"),
        ("One person close to the talks described it as “a burden”.",
         "One person close to the talks"),
        ("“It is a burden,” asked his grandfather in Arabic, on a cane.", "his grandfather"),
        ("The mayor also broke the rule, saying it was “a burden on all”.", "The mayor"),
        ("A few have even left, saying it was “a burden on all”.", "A few"),
        ("The Office of Management and Budget said it was “a burden”.",
         "The Office of Management and Budget"),
        ("“It is a burden,” said Save the Children, adding that more would come.",
         "Save the Children"),
        ("There is no risk after it, local doctors said. According to them, “it is no burden yet”.",
         "local doctors"),
        ("Two weeks later in Vell, a man hit Jan Poe, a cook, after telling him to “go back now”.",
         "a man"),
        ("Sixty percent say that “the plans were wrong and have to go at once”.", "Sixty percent"),
    ],
)  # fmt: skip
def test_a_phrase_is_named_to_its_end_and_no_further(text: str, name: str) -> None:
    assert told(text)[-1][1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We hope not,” the president's press secretary said.", "the president's press secretary"),
        ("“We hope not,” the Delta Guard's press office told the agency.",
         "the Delta Guard's press office"),
        ("“We hope not,” the Harbour Ministry press office said.",
         "the Harbour Ministry press office"),
        ("“We hope not,” state media reported.", "state media"),
        ("“We hope not,” Georgia state Sen. Ada Quill told the paper.", "Ada Quill"),
        ("“We hope not,” said Georgia state Rep. Ada Quill, a teacher.", "Ada Quill"),
        ("Rudi Maier from the avalanche warning service said it was “a burden”.", "Rudi Maier"),
        ("Head of financial reporting Ada Quill said it was “a burden”.", "Ada Quill"),
        ("“We hope not,” officials state in the report.", "officials"),
    ],
)  # fmt: skip
def test_a_noun_that_could_be_a_verb_is_a_part_of_an_office(text: str, name: str) -> None:
    assert told(text)[-1][1] == name


@pytest.mark.parametrize(
    "office",
    [
        "Delta's ambassador to Norway",
        "Delta's permanent representative to the United Nations",
        "Delta's envoy to the UN Office at Geneva",
        "President of Slovenia",
        "Minister of Industry and Information Technology",
    ],
)
def test_the_name_behind_an_office_is_without_what_the_office_is_over(office: str) -> None:
    text = f"The visit was short, {office} Teimur Ramish said.\n\n“It was late,” Ramish added."
    assert told(text)[-1][1] == "Teimur Ramish"


def test_what_an_office_is_over_bears_no_name() -> None:
    text = "The mayor of Great Salt Bend spoke.\n\nBend said little. “It is late,” she said."
    assert "Salt Bend" not in {name for _, name in told(text)}


@pytest.mark.parametrize("source", ["complaint", "police", "paper"])
def test_who_acts_behind_a_source_is_not_the_source(source: str) -> None:
    text = f"Ben Dowe was held. According to the {source}, Dowe had asked for an “iron bar to go”."
    assert told(text)[-1][1] == f"the {source}"


@pytest.mark.parametrize("kin", ["The wife of prisoner Ben Poe", "The parents of victim Ben Poe"])
def test_kin_of_somebody_with_a_role_are_others(kin: str) -> None:
    assert told(f"Ben Poe was found.\n\n{kin} said it was “a burden”.")[-1][1] == kin


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jean Duncan Roe left. Mr Duncan Roe said it was “a burden”.", "Jean Duncan Roe"),
        ("Police shot Ziyed Ben Belg.\n\n“I am ready to go,” Ben Belg shouted.", "Ziyed Ben Belg"),
        ("The army chief, General Qamar Ali Bajra, left. “No more of it,” Bajra said.",
         "Qamar Ali Bajra"),
    ],
)  # fmt: skip
def test_a_second_name_that_others_bear_first_leaves_the_first_one_on(text: str, name: str) -> None:
    assert told(text)[-1][1] == name


@pytest.mark.parametrize("epithet", ["The mother-of-three", "The 41-year-old mother-of-three"])
def test_a_parent_of_several_is_whoever_the_talk_is_about(epithet: str) -> None:
    text = f"Ada Quill was calm in the hall. {epithet} said: “We hope for a new start.”"
    assert told(text)[-1][1] == "Ada Quill"


def test_what_is_dubbed_by_nobody_has_no_speaker() -> None:
    text = "The pilot broke the record over the bay, dubbed the “longest night of the north”."
    assert [name for _, name in told(text) if name] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It would undermine Soviet claims, so after a pause the pundit replies: “They do, too.”",
         "the pundit"),
        ("The Harbour League (IS) group claimed it, saying it met “a row of lamps”.",
         "The Harbour League (IS) group"),
        ("It is telling that an unnamed aide was quoted in the Post as saying it was “a waste”.",
         "an unnamed aide"),
        ("The Amar news agency linked to rebels reported it, calling it “a row of lamps”.",
         "The Amar news agency"),
        ("The report attributes it to rules and says there is “a younger mix”.", "The report"),
        ("“We follow every change,” the British brand said in a statement.", "the British brand"),
        ("“He was not found,” Ahmad Zahid Hamdi told reporters.", "Ahmad Zahid Hamdi"),
        ("Those who accuse him of “a row of lies” seem worse.", "Those"),
        ("Taoiseach Enda Quill said it was “late”.", "Enda Quill"),
        ("Ahmad Zahid Hamdi left. Mr Zahid called it “a mess for all of us”.", "Ahmad Zahid Hamdi"),
        ("Port spokesman Sean Roe meanwhile billed the day as “a mess for all of us”.", "Sean Roe"),
    ],
)  # fmt: skip
def test_what_stands_between_a_speaker_and_the_verb_is_read_over(text: str, name: str) -> None:
    assert told(text)[-1][1] == name


def test_it_that_stands_for_a_clause_says_nothing() -> None:
    text = "Two fires hit the port. Indeed, it is worth recalling that the “surge of lamps” worked."
    assert [name for _, name in told(text) if name] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“It is late,” Deputy Head of the DRB Yakov Smoln said.", "Yakov Smoln"),
        ("Chairperson of the Bank of Ruritania Elvira Nab said it was “late”.", "Elvira Nab"),
        ("“It is late,” says Minister of Education Chen Baosh, who came.", "Chen Baosh"),
        ("Mayor Bill de Quill said it was “late”.", "Bill de Quill"),
        ("“It is late,” said Attorney-General Mohamed Apa Ali.", "Mohamed Apa Ali"),
        ("The head of Human Rights Guard said it was “late”.", "The head of Human Rights Guard"),
    ],
)
def test_who_holds_an_office_is_named_without_it(text: str, name: str) -> None:
    assert told(text)[-1][1] == name
