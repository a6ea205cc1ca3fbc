"""Offices, occupations and origins before a name, which are not part of it."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Secretary of State Ada Quill warned the plan was “a mess for all of us”.",
            (("a mess for all of us", "Ada Quill"),),
        ),
        (
            "Minister of Public Works Ada Quill called the plan “a mess for all”.",
            (("a mess for all", "Ada Quill"),),
        ),
        (
            "Senior EC expert in Vell Ada Quill watches it.\n\n“We wait,” she said.",
            (("We wait,", "Ada Quill"),),
        ),
        (
            (
                "Ten-man Saltrey win\n\nSaltrey Town won. Saltrey manager Dean Lock hailed “a "
                "brave day”."
            ),
            (("a brave day", "Dean Lock"),),
        ),
        ("“We will appeal,” said attorney Dana White.", (("We will appeal,", "Dana White"),)),
        (
            "“No,” said teaching assistant Jan Lower. “Yes.”",
            (("No,", "Jan Lower"), ("Yes.", "Jan Lower")),
        ),
        ("Taoiseach Enda Quill said it was “late”.", (("late", "Enda Quill"),)),
        (
            "“It is late,” Deputy Head of the DRB Yakov Smoln said.",
            (("It is late,", "Yakov Smoln"),),
        ),
        (
            "Chairperson of the Bank of Ruritania Elvira Nab said it was “late”.",
            (("late", "Elvira Nab"),),
        ),
        (
            "“It is late,” says Minister of Education Chen Baosh, who came.",
            (("It is late,", "Chen Baosh"),),
        ),
        (
            "Chief Justice of Pakistan Miro Saqi Nabor said it was “late”.",
            (("late", "Miro Saqi Nabor"),),
        ),
        (
            "Chief Justice of Kenya Wamba Otunu said it was “late”.",
            (("late", "Wamba Otunu"),),
        ),
        ("Mayor Bill de Quill said it was “late”.", (("late", "Bill de Quill"),)),
        (
            "“It is late,” said Attorney-General Mohamed Apa Ali.",
            (("It is late,", "Mohamed Apa Ali"),),
        ),
        (
            "The head of Human Rights Guard said it was “late”.",
            (("late", "The head of Human Rights Guard"),),
        ),
        (
            "Port Salter coach Renee Haddix called it “the longest minutes of my life”.",
            (("the longest minutes of my life", "Renee Haddix"),),
        ),
        (
            "Former general counsel Miriam Hart was blunt. “I spelled it,” she said.",
            (("I spelled it,", "Miriam Hart"),),
        ),
        (
            "Leader of the Opposition Ramesh Nair left. “Enough,” Nair said.",
            (("Enough,", "Ramesh Nair"),),
        ),
        (
            "Saltrey Town won. “I am glad,” the Saltrey head coach, Miguel Arza, said.",
            (("I am glad,", "Miguel Arza"),),
        ),
        (
            "Forecaster Aoife Brann said it was over. “All over,” Brann said.",
            (("All over,", "Aoife Brann"),),
        ),
        (
            "A U.S. spokesman for the port, Greg Pall, said it was so. “It is,” he said.",
            (("It is,", "Greg Pall"),),
        ),
        ("“Which Easter?” shouted a Labour peer, Lord Peel.", (("Which Easter?", "Peel"),)),
        (
            "“We brought enough for all of you,” said one of them, Fikra Alin.",
            (("We brought enough for all of you,", "Fikra Alin"),),
        ),
        (
            (
                "Saltrey’s state secretary for ports, Laszlo Quill, said it was not “a law "
                "against us”."
            ),
            (("a law against us", "Laszlo Quill"),),
        ),
        (
            "Head of the Office for Tides and Budget Vick Quill said it was “a bad year”.",
            (("a bad year", "Vick Quill"),),
        ),
        (
            (
                "Former Saltrey and Delta striker Gary Poe expressed his surprise. "
                "“It makes no sense,” he said."
            ),
            (("It makes no sense,", "Gary Poe"),),
        ),
        (
            "“We wrote a law,” the press service of its author, Senator Ada Quill, told AGP.",
            (("We wrote a law,", "Ada Quill"),),
        ),
    ],
)
def test_an_office_before_a_name_is_no_part_of_it(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    "office",
    [
        "Delta's ambassador to Norway",
        "Delta's permanent representative to the United Nations",
        "Delta's envoy to the UN Office at Geneva",
        "President of Slovenia",
        "Minister of Industry and Information Technology",
        "Minister for Ports and Reform",
    ],
)
def test_a_name_after_an_office_excludes_its_domain(office: str) -> None:
    text = f"The visit was short, {office} Teimur Ramish said.\n\n“It was late,” Ramish added."
    assert attributions(text)[-1][1] == "Teimur Ramish"


def test_two_initials_may_end_a_name() -> None:
    text = "Commissioner Sharanap S K told them it was late. “We will wait,” he said."
    assert attributions(text) == (("We will wait,", "Sharanap S K"),)


def test_what_an_office_is_over_bears_no_name() -> None:
    text = "The mayor of Great Salt Bend spoke.\n\nBend said little. “It is late,” she said."
    assert "Salt Bend" not in {name for _, name in attributions(text)}


def test_a_trade_after_an_office_is_a_first_name() -> None:
    text = "Delta Bank President Barber Quill came. “The vault is dry,” Quill told them."
    assert attributions(text) == (("The vault is dry,", "Barber Quill"),)


def test_the_last_field_of_an_office_is_no_part_of_the_name_before_a_mark() -> None:
    text = (
        "Poe asked Minister for Ports and Reform Teimur Ramish: “Why?”\n\n“It rained,” Ramish said."
    )
    assert attributions(text)[-1][1] == "Teimur Ramish"


@pytest.mark.parametrize("first", ["Jose", "Paul"])
def test_an_office_of_two_fields_is_no_part_of_the_name(first: str) -> None:
    text = f"Secretary of Trade and Industry {first} Quill came. “It is late,” he said."
    assert attributions(text) == (("It is late,", f"{first} Quill"),)


def test_a_name_ends_before_the_short_name_of_an_office() -> None:
    text = "End quote Ada Quill US Health secretary\n\n“It was a hard case for us,” Quill said."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "speaker",
    [
        "sailor and study author Ada Quill, who is there, too",
        "owner and head chef, Ada Quill",
        "chairman and chief executive of Hale Logistics, Ada Quill",
        "club president and captain Ada Quill",
    ],
)
def test_two_roles_stand_before_one_name(speaker: str) -> None:
    assert last_speaker(f"“The boats are new,” explained {speaker}.") == "Ada Quill"


@pytest.mark.parametrize("trade", ["wing trimmer", "test driver", "riding instructor"])
def test_a_trade_of_two_words_after_a_team_stands_before_a_name(trade: str) -> None:
    text = f"“It is the best boat that I have sailed,” said Team Harrow {trade} Ada Quill."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nineteen-year-old Anong Prasit paints kites. “Fog is dull,” she says.",
            (("Fog is dull,", "Anong Prasit"),),
        ),
        (
            "Spaniard Imre Kalo has sold his boat. “It leaked,” he said.",
            (("It leaked,", "Imre Kalo"),),
        ),
    ],
)
def test_an_origin_or_an_age_before_a_name_is_no_part_of_it(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


def test_where_a_champion_is_from_is_no_name() -> None:
    text = (
        "“They should not be here,” Greg Poe said.\n\nBritish Olympic gold medallist Darren Quill "
        "also blamed the board in May.\n\nHe said: “It is hard to see them row.”"
    )
    assert last_speaker(text) == "Darren Quill"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Sen. Ada Poe R-Vell spoke. “It is wrong,” Poe said.", (("It is wrong,", "Ada Poe"),))],
)
def test_a_party_and_its_state_belong_to_nobody(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize("party", ["D-Mass", "R-Utah", "D-N.Y.", "Republican of Utah"])
def test_party_and_state_before_an_office_are_nobody(party: str) -> None:
    text = f"“It is late,” Rep. Ada Quill, {party}, the chairman of the Ferry Committee, said."
    assert attributions(text) == (("It is late,", "Ada Quill"),)


def test_the_leader_of_a_body_before_a_name() -> None:
    text = "It drew fire. “He sits in a cool room,” Leader of the Opposition Vasu Rege alleged."
    assert attributions(text) == (("He sits in a cool room,", "Vasu Rege"),)


@pytest.mark.parametrize("office", ["Businessmen", "Senators", "Firemen", "Analysts"])
def test_an_office_of_several_people_is_no_part_of_the_first_name(office: str) -> None:
    text = f"{office} Sol Quillon and Lin Poe came late. “We are glad,” Mr Quillon said."
    assert attributions(text) == (("We are glad,", "Sol Quillon"),)


@pytest.mark.parametrize("job", ["Florist", "Beekeeper"])
def test_an_occupation_before_a_surname_that_is_one_leaves_the_name(job: str) -> None:
    text = f"{job} Ada Barber woke early.\n\nMs Barber said the roof was “a mess from end to end”."
    assert attributions(text) == (("a mess from end to end", "Ada Barber"),)


def test_the_field_of_an_office_is_no_part_of_the_name_after_it() -> None:
    text = "The High Envoy for Foreign Affairs Josep Quill called the treaty “a leaky bucket”."
    assert last_speaker(text) == "Josep Quill"


def test_an_article_before_a_comma_does_not_make_an_office_a_body() -> None:
    text = "In the House, Leader of the Opposition Miro Quill left. “It is late,” he said."
    assert last_speaker(text) == "Miro Quill"


@pytest.mark.parametrize(
    "office",
    [
        "Chief keeper with the Sydney Tide Bureau",
        "The director of Logan Airport",
        "Director of Logan Bank",
        "The head of Madison University",
    ],
)
def test_a_body_that_begins_like_a_first_name_is_no_part_of_the_name(office: str) -> None:
    assert last_speaker(f"{office} Ian Quill said it was “a wet day”.") == "Ian Quill"


@pytest.mark.parametrize(
    "start",
    [
        "The attorney for accused gunman Tom Quill",
        "An aide to outgoing governor Tom Quill",
        "Lawyers for convicted killer Tom Quill",
        "A lawyer for jailed opposition leader Tom Quill",
        "A spokesman for actor Tom Quill",
    ],
)
def test_who_speaks_for_a_described_person_is_named_whole(start: str) -> None:
    assert last_speaker(f"{start} said it was “a long wait”.") == start


@pytest.mark.parametrize(
    ("language", "office", "name"),
    [
        ("es", "el director de la Agencia Estatal de Meteorología", "Juan Gil"),
        ("es", "el presidente del Banco de España", "Juan Gil"),
        ("es", "el senador por Sonora", "Juan Gil"),
        ("es", "el catedrático de Economía en la Universidad de Murcia", "Juan Gil"),
        ("fr", "le procureur de la République de Pau", "Jean Roux"),
        ("fr", "le directeur de l’hôpital de Tulle", "Jean Roux"),
        ("fr", "l'économiste à l'OFCE", "Jean Roux"),
        ("fr", "l'agriculteur à Saint-Flour", "Jean Roux"),
        ("pt", "o presidente da Câmara de Évora", "Rui Moura"),
        ("pt", "o senador pelo Amapá", "Rui Moura"),
        ("it", "l'assessore all'Urbanistica", "Luca Neri"),
    ],
)
def test_a_romance_office_with_its_body_precedes_a_name_without_a_comma(
    language: str, office: str, name: str
) -> None:
    verb = {"es": "dijo", "fr": "a dit", "pt": "disse", "it": "ha detto"}[language]
    head = office.replace("l'", "l' ").split(" ")[1]
    article = office[: office.index(head)].strip() + " " * (office[1] != "'")
    text = f"«Hoy no», {verb} {office} {name}.\n\nLuis Poe (44).\n\n«Sí», {verb} {article}{head}."
    assert attributions(text, language) == (("Hoy no", name), ("Sí", name))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "En la Fundación Juan March habló Ana Gil. «Hoy no», dijo.", "Ana Gil"),
        ("fr", "« Pas moi », a dit au lycée Jean Moulin la maire Ada Roux.", "Ada Roux"),
        ("es", "«Hoy no», dijo la alcaldesa de Lipa María Rosa Gil.", "María Rosa Gil"),
        ("pt", "“Hoje não”, disse o prefeito de Lipa João Paulo Moura.", "João Paulo Moura"),
    ],
)
def test_what_precedes_a_first_name_may_be_part_of_the_name(
    language: str, text: str, name: str
) -> None:
    assert attributions(text, language)[-1][1] == name


@pytest.mark.parametrize("grade", ["Freshman", "Sophomore", "Junior", "Senior"])
def test_the_year_of_a_pupil_is_no_part_of_the_name(grade: str) -> None:
    text = f"They recall it. {grade} Xilo Quill recalls the fair.\n\n“We ate a lot,” Quill said."
    assert last_speaker(text) == "Xilo Quill"


@pytest.mark.parametrize("name", ["Junior Quill", "Junior Dos Santos"])
def test_junior_may_be_a_first_name(name: str) -> None:
    text = f"They recall it. {name} scored.\n\n“We ate a lot,” {name.partition(' ')[2]} said."
    assert last_speaker(text) == name
