"""Bodies, firms and the people who work there."""

import pytest
from attributions import Attributions, attributions, last_speaker, name_and_role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“They rise,” Delta Resources' Wyss said. “They must,” he added.",
            (("They rise,", "Wyss"), ("They must,", "Wyss")),
        ),
        (
            "“They rise,” said Goldmark's Poe. “They must,” he added.",
            (("They rise,", "Poe"), ("They must,", "Poe")),
        ),
        (
            "“They rise,” said analyst Jan Kirran at Peab and Co. “Yes,” he said.",
            (("They rise,", "Jan Kirran"), ("Yes,", "Jan Kirran")),
        ),
        (
            "Ford Motor Co rose.\n\n“Good,” said analyst Jan Kirran at Peab and Co.",
            (("Good,", "Jan Kirran"),),
        ),
        (
            "“It broke,” said Carrol Enty and Gill analyst Denis Karn. “Yes,” he said.",
            (("It broke,", "Denis Karn"), ("Yes,", "Denis Karn")),
        ),
    ],
)
def test_a_name_after_a_body_is_that_of_a_person(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_body_whose_name_begins_as_an_office_holds_none() -> None:
    text = "The General Assembly met. “No,” the general said."
    assert attributions(text, "en") == (("No,", "the general"),)


def test_who_did_something_to_somebody_gives_no_name() -> None:
    text = "“No,” said a man who was stopped by Quill."
    assert attributions(text, "en") == (("No,", "a man"),)


def test_the_person_a_body_is_named_after_has_a_first_name() -> None:
    text = (
        "She went to the Nick Brannock Rowing Academy.\n\n“She was shy,” said Brannock on Monday."
    )
    assert last_speaker(text) == "Nick Brannock"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Vell Economics and Harbour Research Institute said it was “a bit late”.",
            (("a bit late", "The Vell Economics and Harbour Research Institute"),),
        ),
        ("East Vell Hospitals said it was “a bit late”.", (("a bit late", "East Vell Hospitals"),)),
        (
            "The Vell Chapter of the Guild of Pilots said it was “a bit late”.",
            (("a bit late", "The Vell Chapter of the Guild of Pilots"),),
        ),
        (
            "The Office of Management and Budget said it was “a burden”.",
            (("a burden", "The Office of Management and Budget"),),
        ),
        (
            "“It is a burden,” said Save the Children, adding that more would come.",
            (("It is a burden,", "Save the Children"),),
        ),
        (
            "The Harbour League (IS) group claimed it, saying it met “a row of lamps”.",
            (("a row of lamps", "The Harbour League (IS) group"),),
        ),
        (
            "The World Lace Organization welcomed the move as “a model for the region”.",
            (("a model for the region", "The World Lace Organization"),),
        ),
        (
            "A rival group, River First, called the plan “a subsidy with a snorkel”.",
            (("a subsidy with a snorkel", "River First"),),
        ),
        ("Saltrey C&T grew. “We grew,” said Saltrey.", (("We grew,", "Saltrey"),)),
        (
            (
                "HRB said it acted “in good faith”. Visas were refused to other Delta HRB "
                "staff, too. “We go on,” HRB said."
            ),
            (("in good faith", "HRB"), ("We go on,", "HRB")),
        ),
    ],
)
def test_the_name_of_a_body_is_kept_whole(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize("link", ["Without", "Against"])
def test_a_preposition_in_capitals_is_a_part_of_a_name(link: str) -> None:
    text = f"In May the charity Sailors {link} Borders called the news “a late gift to the port”."
    assert last_speaker(text) == f"Sailors {link} Borders"


def test_the_name_of_a_body_may_be_joined_by_and() -> None:
    text = "A spokesman for the Docks and Harbours Association (DHA) said it ended “idle shifts”."
    speaker = "A spokesman for the Docks and Harbours Association"
    assert attributions(text) == (("idle shifts", speaker),)


def test_a_department_is_nobodys_role() -> None:
    text = (
        "In a letter to the Delta Union of Net Menders, the Coast Department said, "
        "“The nets are dry and will be sold.”"
    )
    assert attributions(text) == (("The nets are dry and will be sold.", "the Coast Department"),)


def test_two_letters_may_be_a_firm() -> None:
    assert attributions("“It is late,” K and W said.") == (("It is late,", "K and W"),)


@pytest.mark.parametrize("paper", ["Globe", "Mirror", "Chronicle", "Inquirer"])
def test_a_paper_is_not_meant_by_he(paper: str) -> None:
    text = (
        f"Jack Quill folds paper.\n\nThe Evening {paper} called his work “half an hour of creases”."
        "\n\n“He made us patient,” said Rosa Poe, who knew him.\n\nHe answered: “It is the crane.”"
    )
    assert attributions(text, "en")[-1] == ("It is the crane.", "Jack Quill")


@pytest.mark.parametrize(
    "body",
    [
        "Delta Fire and Rescue Service",
        "Delta Parks and Recreation Department",
        "The Department of Health and Social Care",
        "The Institute for Health and Care Excellence",
    ],
)
def test_the_name_of_a_body_may_have_two_fields(body: str) -> None:
    assert attributions(f"{body} said it was “too late”.") == (("too late", body),)


@pytest.mark.parametrize(
    "body", ["het Rode Kruis", "de Belgische Spoorwegen", "het Loodswezen Noord"]
)
def test_a_dutch_article_begins_no_name(body: str) -> None:
    text = f"De haven ligt stil. “De steiger houdt”, zei {body}."
    assert last_speaker(text, "nl") == body


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ove Krans kwam. “De steiger houdt”, zei de Zeeuwse Krans.", "Ove Krans"),
        ("Omdat het Umaru Tal lukt, lacht zij. “De steiger houdt”, zei Tal.", "Umaru Tal"),
    ],
)
def test_a_dutch_name_behind_an_adjective_or_a_pronoun(text: str, speaker: str) -> None:
    assert last_speaker(text, "nl") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ruth Poe of the charity Knee & Elbow Kids was sad. “It hurts,” she said.", "Ruth Poe"),
        ("Ruth Poe of law firm Marsh & Vane Lowe was sad. “It hurts,” she said.", "Ruth Poe"),
        ("Adam Poe & Kerensa Vane run it. “It is late,” Vane said.", "Kerensa Vane"),
    ],
)
def test_an_ampersand_joins_the_parts_of_one_name_unless_people_stand_beside_it(
    text: str, speaker: str
) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Delta Fire and Rescue’s head of safety, Ben Poe, said: “It is late.”", "Ben Poe"),
        ("Delta Fire and Rescue said: “It is late.”", "Delta Fire and Rescue"),
        ("Delta Health and Care Board’s chief, Ben Poe, said: “It is late.”", "Ben Poe"),
        ("The HRB Decision Not to Wait drew anger. The HRB said: “It is late.”", "The HRB"),
        ("The pier was shut. Picture: Gale Images\n“It is late,” he said.", "he"),
    ],
)
def test_a_body_or_agency_is_no_person(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("members", ["Labour MPs", "Green TDs", "Delta CEOs"])
def test_members_of_a_body_are_no_person(members: str) -> None:
    text = (
        f"Ben Poe sang with {members} in a bar.\n\n"
        "The prime minister declined to call it a “fine night for us all”."
    )
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("es", "el Banco Central Europeo"),
        ("es", "la Unión Deportiva Mora"),
        ("es", "la Fundación Ana Quill"),
        ("pt", "o Partido Social Democrata"),
        ("pt", "o Banco Central Europeu"),
        ("pt", "a Fundação João Quill"),
        ("it", "la Fondazione Carlo Quill"),
        ("fr", "la Fondation Paul Quill"),
    ],
)
def test_a_romance_body_of_three_words_is_no_person(language: str, body: str) -> None:
    said = {"es": "dijo", "pt": "disse", "it": "ha detto", "fr": "a dit"}[language]
    assert attributions(f"«No va bien», {said} {body}.", language) == (("No va bien", body),)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "El secretario de Estado Pablo Quill dijo: «No va bien».", "Pablo Quill"),
        ("es", "La presidenta del Congreso Ada Quill dijo: «No va bien».", "Ada Quill"),
        ("es", "El director del Banco Central Europeo, Rui Poe, dijo: «No va».", "Rui Poe"),
        ("pt", "A secretária de Estado Ana Quill disse: “Não vai bem”.", "Ana Quill"),
        ("pt", "Roseane Ana da Silva disse: “Não vai bem”.", "Roseane Ana da Silva"),
        ("fr", "Le président du Parti Radical Paul Quill a dit : « Non ».", "Paul Quill"),
    ],
)
def test_who_holds_an_office_in_a_romance_body_is_a_person(
    language: str, text: str, name: str
) -> None:
    assert [speaker for _, speaker in attributions(text, language)] == [name]


def test_who_talks_to_an_agency_is_a_person() -> None:
    text = "« Il est tard », dit à l'AFP Anne Quill, cheffe du port.\n\n« Non », dit-elle."
    assert name_and_role(text, "fr") == ("Anne Quill", "cheffe du port")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Según el Fondo Mar Abierto, «el muelle no va».", "Fondo Mar Abierto"),
        ("Respondió el Partido Popular: «El muelle no va».", "el Partido Popular"),
    ],
)
def test_what_opens_a_sentence_is_no_part_of_the_name_behind_an_article(
    text: str, name: str
) -> None:
    assert last_speaker(text, "es") == name


@pytest.mark.parametrize(
    ("language", "text", "firm"),
    [
        ("it", "«È tardi per noi», ha detto la Lipa Navi S.p.A. in una nota.", "Lipa Navi S.p.A."),
        ("it", "La Lipa Navi S.r.l. ha detto: «È tardi per noi».", "Lipa Navi S.r.l."),
        ("es", "Barcos de Lipa, S.A. dijo que «el barco llega tarde».", "Barcos de Lipa"),
        ("es", "Según explicó, Barcos Lipa, S.L. dijo que «es tarde».", "Barcos Lipa"),
        ("pt", "“O barco não vem”, disse a Barcos de Lipa, S.A.", "Barcos de Lipa"),
    ],
)
def test_the_legal_form_of_a_romance_firm_is_no_speaker(
    language: str, text: str, firm: str
) -> None:
    assert last_speaker(text, language) == firm


@pytest.mark.parametrize(
    ("language", "said", "office"),
    [
        ("es", "dijo", "el director de Barcos de Lipa, S.L."),
        ("es", "dijo", "el director de Barcos de Lipa, SA"),
        ("pt", "disse", "o diretor da Barcos de Lipa, Lda"),
        ("it", "ha detto", "il direttore di Navi Lipa, Srl"),
        ("en", "said", "the director of Delta Foods, Inc."),
    ],
)
def test_who_leads_a_firm_is_named_behind_its_legal_form(
    language: str, said: str, office: str
) -> None:
    alone = office.rpartition(",")[0]
    assert last_speaker(f"“No va,” {said} {office}", language) == alone
    assert last_speaker(f"“No va,” {said} {office}, Ana Quill.", language) == "Ana Quill"


@pytest.mark.parametrize(
    "before",
    [
        "Thelia Quorn & Ben Poe run a shop.",
        "Thelia Quorn & her sister run a shop.",
        "Dr. Thelia Quorn & Dr. Zorba Vell run a shop.",
    ],
)
def test_persons_joined_by_an_ampersand_are_no_firm(before: str) -> None:
    assert last_speaker(f"{before} “We wait,” Quorn said.") == "Thelia Quorn"


def test_an_arena_may_be_a_person() -> None:
    assert last_speaker("Ada Arena, the coach, came. “We wait,” Arena said.") == "Ada Arena"


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        ("a spokesman for the charity Silver Line", "a spokesman for the charity Silver Line"),
        ("a spokesman for energy firm Delta Power", "a spokesman for energy firm Delta Power"),
        ("a spokesman for the airline, Delta Air,", "a spokesman for the airline"),
        ("Ada Quill from the charity Silver Line", "Ada Quill"),
        ("Ada Quill, of energy firm Delta Power,", "Ada Quill"),
        ("the founder of charity Silver Line, Ada Quill,", "Ada Quill"),
        ("a spokesman for the company, Ada Quill,", "Ada Quill"),
        ("the chairman of the regional council Ada Quill", "Ada Quill"),
    ],
)
def test_a_body_with_its_noun_is_no_speaker_for_itself(phrase: str, speaker: str) -> None:
    assert last_speaker(f"The boat sank. “There is no danger at all,” {phrase} said.") == speaker


@pytest.mark.parametrize("firm", ["Canon", "Canon Europe", "Private Eye"])
def test_a_firm_with_a_title_in_its_name_keeps_it(firm: str) -> None:
    assert last_speaker(f"The boat sank. “There is no danger at all,” {firm} said.") == firm


@pytest.mark.parametrize(
    "school",
    ["St Anne's", "St. Mary's, Little Marton", "the Fox, Upper Slade", "St Anne's, Stoke Albany"],
)
def test_a_saint_or_a_village_speaks_no_words(school: str) -> None:
    text = f"The head of {school}, has left.\n\nThe head said he was tired.\n\n“I am ill,” he said."
    assert last_speaker(text) == "The head"


@pytest.mark.parametrize("name", ["Ian St John", "Long Nguyen", "Ada Castle", "Temple Quillton"])
def test_a_name_with_the_words_of_a_village_is_a_person(name: str) -> None:
    assert last_speaker(f"{name} came.\n\n“It is late,” {name} said.") == name
