"""Whom a name, a role or a pronoun means: news as different as newspapers, each case one habit."""

import pytest
from told_words import Told, told

NAMES: list[tuple[str, Told]] = [
    (
        "Om Prakash Rao spoke. “Order,” Rao said. “No,” said Ada Quill KC.",
        (("Order,", "Om Prakash Rao"), ("No,", "Ada Quill")),
    ),
    (
        "“We are tired,” surgeon Haytham al-Sabri said. Al-Sabri sighed. “Very,” al-Sabri said.",
        (("We are tired,", "Haytham al-Sabri"), ("Very,", "Haytham al-Sabri")),
    ),
    (
        "“Wet,” said Kees de Wit-Haag. “Cold,” De Wit-Haag said. “Warm,” said Els ter Meer.",
        (
            ("Wet,", "Kees de Wit-Haag"),
            ("Cold,", "Kees de Wit-Haag"),
            ("Warm,", "Els ter Meer"),
        ),
    ),
    (
        "Co-author Park Ji-won agreed. “We did it twice,” Park said.",
        (("We did it twice,", "Park Ji-won"),),
    ),
    (
        "Leader of the Opposition Ramesh Nair left. “Enough,” Nair said.",
        (("Enough,", "Ramesh Nair"),),
    ),
    (
        "Alhaji Sule Bako disagreed. “It is dear,” Bako said. “So,” the abbot, Ven. Tenzo, said.",
        (("It is dear,", "Sule Bako"), ("So,", "Tenzo")),
    ),
    (
        "Saltrey Town won. “I am glad,” the Saltrey head coach, Miguel Arza, said.",
        (("I am glad,", "Miguel Arza"),),
    ),
]
BESIDE_NAMES: list[tuple[str, Told]] = [
    (
        "Ada Quill ran. “Never,” Quill attorney Alan Garth said. “Yes,” Quill supporters said.",
        (("Never,", "Alan Garth"), ("Yes,", "Quill supporters")),
    ),
    (
        "Ada Quill ran. “We hit back,” the Quill campaign said.",
        (("We hit back,", "the Quill campaign"),),
    ),
    (
        "Sean Rob, a spokesman for the port, the oldest in town, said it “is patently false”.",
        (("is patently false", "Sean Rob"),),
    ),
    (
        "Forecaster Aoife Brann said it was over. “All over,” Brann said.",
        (("All over,", "Aoife Brann"),),
    ),
    (
        "A U.S. spokesman for the port, Greg Pall, said it was so. “It is,” he said.",
        (("It is,", "Greg Pall"),),
    ),
    (
        "The friend, the poet Dilys Reeve, denies it. “We met once,” she said.",
        (("We met once,", "Dilys Reeve"),),
    ),
    (
        "The priest, Fr. Anselm de los Arcos, was there. “We go,” Fr. de los Arcos said.",
        (("We go,", "Anselm de los Arcos"),),
    ),
    (
        "Defence lawyer Sol Abram rose. “She is very tidy,” the attorney said.",
        (("She is very tidy,", "Sol Abram"),),
    ),
]
PERSONS: list[tuple[str, Told]] = [
    (
        "“I came late,” said Rui Moreno-Sá, the coach. “Very late,” the Portuguese said.",
        (("I came late,", "Rui Moreno-Sá"), ("Very late,", "Rui Moreno-Sá")),
    ),
    (
        "“I stay,” said Ada Quill.\n\nThe mayor, Ines Hagg, rose. “I go,” she said.",
        (("I stay,", "Ada Quill"), ("I go,", "Ines Hagg")),
    ),
    (
        "Mayor Ada Quill left. Ruth Poe wept. “No,” Poe said.\n\nThe mayor rose. “Yes,” she said.",
        (("No,", "Ruth Poe"), ("Yes,", "Ada Quill")),
    ),
    (
        "“Go,” said Ben Poe.\n\nA baker on the corner was not convinced. “Stay,” he said.",
        (("Go,", "Ben Poe"), ("Stay,", "A baker on the corner")),
    ),
    (
        "“Go,” one of the officials said. The other was calmer. “Stay,” he said.",
        (("Go,", "one of the officials"), ("Stay,", "the other")),
    ),
    (
        "“Go,” said Ada Fox.\n\nA cook who saw it, and who spoke late, met him. “Well,” she said.",
        (("Go,", "Ada Fox"), ("Well,", "A cook")),
    ),
    (
        "“Go,” said Ada Quill.\n\nThe second bank, Hallam Mutual, disputed it. “No,” it said.",
        (("Go,", "Ada Quill"), ("No,", "Hallam Mutual")),
    ),
    (
        "“I teach,” said Ada Fox.\n\nRuth Poe was ill. Now a judge, she sings. “I rest,” she said.",
        (("I teach,", "Ada Fox"), ("I rest,", "Ruth Poe")),
    ),
    (
        "“Go,” said Ada Quill.\n\nHer father sighed. “She means well.”",
        (("Go,", "Ada Quill"), ("She means well.", "Her father")),
    ),
]
AGES: list[tuple[str, Told]] = [
    (
        "“I hoped,” said Astrid Okal.\n\nIoa Drago, 18, had Okal on her wall. “I wept,” she said.",
        (("I hoped,", "Astrid Okal"), ("I wept,", "Ioa Drago")),
    ),
    (
        "“No,” said Ada Quill. The board met. “Never!” Quill snorts.",
        (("No,", "Ada Quill"), ("Never!", "Ada Quill")),
    ),
    ("“Not me at all,” wrote someone in Port Albert.", (("Not me at all,", "someone"),)),
    (
        "Trần Thị Kim Oanh sells soup. “They gave me a paper,” Oanh said.",
        (("They gave me a paper,", "Trần Thị Kim Oanh"),),
    ),
    (
        "Sheikh Omar al-Fadl led it. “Go slowly,” the cleric said.",
        (("Go slowly,", "Omar al-Fadl"),),
    ),
]
EPITHETS: list[tuple[str, Told]] = [
    (
        "Ben Poe lost. “We had nothing to lose,” Poe said. “Nothing,” the former keeper added.",
        (("We had nothing to lose,", "Ben Poe"), ("Nothing,", "Ben Poe")),
    ),
    (
        "The law, said Lady Justice Ada Quill, is old. “It is dry,” the judge observed.",
        (("It is dry,", "Ada Quill"),),
    ),
    (
        "A rival group, River First, called the plan “a subsidy with a snorkel”.",
        (("a subsidy with a snorkel", "River First"),),
    ),
    (
        "Ada Fox spoke for the Upper Bay Pact. A harrier. “Female,” she whispered.",
        (("Female,", "Ada Fox"),),
    ),
]
ASKED: list[tuple[str, Told]] = [
    (
        "Ada Quill wept. Judge Kwa Boa asked if she was tired. “I have had time,” she said.",
        (("I have had time,", "Ada Quill"),),
    ),
    (
        "“Yes,” said Ada Quill. Another parent, who wished for no name, agreed. “Do,” they said.",
        (("Yes,", "Ada Quill"), ("Do,", "Another parent")),
    ),
    ("“Which Easter?” shouted a Labour peer, Lord Peel.", (("Which Easter?", "Peel"),)),
    (
        "“We brought enough for all of you,” said one of them, Fikra Alin.",
        (("We brought enough for all of you,", "Fikra Alin"),),
    ),
]
RELATIVES: list[tuple[str, Told]] = [
    (
        "Mr Poe’s wife, Jeanne, said it was old. “Very old,” she said. “Too old,” Jeanne said.",
        (("Very old,", "Mr Poe’s wife Jeanne"), ("Too old,", "Mr Poe’s wife Jeanne")),
    ),
    (
        "Trevor and Mary Plim won. “There was change,” Mrs Plim said. Mr Plim left. “No,” he said.",
        (("There was change,", "Mary Plim"), ("No,", "Trevor Plim")),
    ),
    (
        "Ben Poe rose. Poe's wife, Inez, a cook, told us she was late. “Again,” she said.",
        (("Again,", "Poe's wife Inez"),),
    ),
    (
        "Ada Quill left. Her husband Gaz, 45, said he was late. “Rubbish,” he told us.",
        (("Rubbish,", "Gaz"),),
    ),
    (
        "Hank Poe ate. “Both,” he said.\n\nIn the hall his wife, Caro, frowned. “No,” she said.",
        (("Both,", "Hank Poe"), ("No,", "Caro")),
    ),
]
CLAUSES: list[tuple[str, Told]] = [
    (
        "A surgeon who missed a swab said he was “sorry”, a court heard.",
        (("sorry", "A surgeon"),),
    ),
    (
        "“He knew me,” a passenger who had got off one stop earlier said in tears.",
        (("He knew me,", "a passenger"),),
    ),
    (
        "Castle Bank said it “accepts the findings” and has repaid 96 per cent of the sum.",
        (("accepts the findings", "Castle Bank"),),
    ),
    (
        "Kestrel Foods blamed cocoa and what it called “unusually cautious” shoppers.",
        (("unusually cautious", "Kestrel Foods"),),
    ),
    (
        "“It was over quickly and nobody saw it,” a court was told.",
        (("It was over quickly and nobody saw it,", ""),),
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_every_form_of_a_name_leads_to_the_full_one(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), BESIDE_NAMES)
def test_a_name_is_told_from_what_stands_beside_it(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_roles_and_pronouns_lead_to_whom_they_mean(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_an_age_a_beat_and_a_calling_tell_who_speaks(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), EPITHETS)
def test_what_somebody_is_called_later_leads_to_the_name(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_who_answers_and_who_are_they(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), RELATIVES)
def test_a_word_of_kinship_makes_one_name_that_of_a_person(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_who_speaks_is_told_from_the_words_between(text: str, expected: Told) -> None:
    assert told(text) == expected


def test_the_first_person_named_answers_in_an_interview() -> None:
    text = "We met Saskia Oost-Beki, 49.\n\nQ. Why?\n\nA. I had to.\n\nQ. How?\n\nA. I ran."
    assert told(text) == (("I had to.", "Saskia Oost-Beki"), ("I ran.", "Saskia Oost-Beki"))


def test_a_lawyer_named_above_asks_the_questions_of_a_hearing() -> None:
    hearing = (
        "Olga Hart answered for the port.\n\nBY MS. PRATT:\n\nQ. When did you learn of it?\n\n"
        "A. In June.\n\nBY MR. ALDER:\n\nQ. Who told you?\n\nA. I read it.\n\nQ. Where?\n\n"
        "A. At home."
    )
    assert told(hearing) == (
        ("When did you learn of it?", "Ms. Pratt"),
        ("In June.", "Olga Hart"),
        ("Who told you?", "Mr. Alder"),
        ("I read it.", "Olga Hart"),
        ("Where?", "Mr. Alder"),
        ("At home.", "Olga Hart"),
    )


@pytest.mark.parametrize(
    "question", ["Q (Ms. Pratt): ", "Q. BY MS. PRATT: ", "MS. PRATT: Q. "], ids=str.strip
)
def test_a_lawyer_named_beside_the_letter_asks(question: str) -> None:
    hearing = f"{question}When?\n\nA. In June.\n\n{question}Who?\n\nA. I did.\n\nQ. Why?\n\nA. Oh."
    asked = [speaker for words, speaker in told(hearing) if words.endswith("?")]
    assert asked == ["Ms. Pratt"] * 3


def test_a_pronoun_before_every_name_means_the_person_named_next() -> None:
    text = (
        "“I never meant to leave,” she says, stirring her tea. “Never.”\n\n"
        "Ada Quill, 78, was born by the sea. Her brother Ben Poe stayed. “I stayed,” he says."
    )
    assert [speaker for _, speaker in told(text)] == ["Ada Quill", "Ada Quill", "Ben Poe"]


def test_a_pronoun_means_nobody_of_the_other_gender_named_next() -> None:
    text = "“I never meant to leave,” he says.\n\nMary Quill, 78, was born by the sea."
    assert [speaker for _, speaker in told(text)] == ["he"]
