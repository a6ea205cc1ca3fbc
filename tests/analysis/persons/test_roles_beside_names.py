"""The roles that a text gives beside names."""

import pytest
from attributions import attributions, last_speaker, marked, name_and_role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“We wait,” said company spokeswoman Priya Nair.", "company spokeswoman"),
        ("“We wait,” said Priya Nair, the head of the port.", "head of the port"),
        ("The mayor, Priya Nair, said: “We wait for the rain.”", "mayor"),
        ("“We wait,” said Ms Priya Nair.", ""),
    ],
)
def test_roles_are_read_beside_the_name(text: str, role: str) -> None:
    speaker = marked(text)[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Priya Nair", role)


@pytest.mark.parametrize(
    ("start", "role"),
    [
        ("Port Commissioner Ada Quill came late.", "Port Commissioner"),
        ("It rained on the sluice warden Ada Quill.", "sluice warden"),
        ("Talks were led by its president, Ada Quill, on Monday.", "president"),
        ("Ada Quill, the night librarian, came late.", "night librarian"),
        ("Ada Quill, a man with a hat, came late.", ""),
        ("It was a gift for Ada Quill.", ""),
    ],
)
def test_the_role_is_read_where_the_name_first_stands(start: str, role: str) -> None:
    assert name_and_role(f"{start}\n\n“We wait,” Quill said.") == ("Ada Quill", role)


def test_an_apposition_before_the_name_is_its_role() -> None:
    german = "Es sprach der Werkchef der Werft, Jan Vogel, am Abend.\n\n„Es regnet“, sagte Vogel."
    assert name_and_role(german, "de") == ("Jan Vogel", "Werkchef der Werft")
    french = "Il y avait l'adjoint au port, Paul Girard.\n\n« Il pleut », a dit M. Girard."
    assert name_and_role(french, "fr") == ("Paul Girard", "adjoint au port")


def test_german_roles_stay_out_of_names() -> None:
    text = (
        "„Es regnet“, sagt Brückenwärterin Anna Vogel.\n\nSagt die Brückenwärterin: „Noch immer.“"
    )
    assert name_and_role(text, "de") == ("Anna Vogel", "Brückenwärterin")


@pytest.mark.parametrize(
    ("start", "mention"),
    [
        ("Minister of Mills Ada Quill met the bakers.", "the minister"),
        ("Minister of Mills and Ponds, Hon. Ada Quill, met the bakers.", "the minister"),
        ("Minister of Mills, Ponds and Weirs Ada Quill met the bakers.", "the minister"),
        ("Yesterday Deputy Chief Justice of Kenya Ada Quill came.", "the deputy chief justice"),
        ("The bakers met Secretary of State Ada Quill.", "the secretary of state"),
        ("Lipan Ambassador to Norway Ada Quill met the bakers.", "the ambassador"),
        ("Lipa's envoy to the United Nations Ada Quill met the bakers.", "the envoy"),
        ("The mayor of Saltrey Ada Quill met the bakers.", "the mayor"),
    ],
)
def test_an_office_before_a_name_may_have_its_field(start: str, mention: str) -> None:
    assert last_speaker(f"{start}\n\n“We wait,” {mention} said.") == "Ada Quill"


@pytest.mark.parametrize(
    "start",
    [
        "The bakers saw the Ministry of Mills, Ada Quill and the rain.",
        "Minister of Mills Ben Poe, Ada Quill and others met the bakers.",
        "The bakers met Ada Quill, the minister said on Monday.",
        "The bakers are looking for Ada Quill, a minister said.",
        "It was a gift from the minister to Ada Quill.",
        "Ada Quill, her minister said, is well.",
        "With Ada Quill, a minister said it was late.",
        "Next to Ada Quill, the minister of the mills sat.",
        "The minister Ada Quill named was late.",
        "The minister Ada Quill had hired in May was late.",
        "The minister Ada Quill fired on Monday said nothing.",
    ],
)
def test_an_office_apart_from_a_name_is_not_its_role(start: str) -> None:
    assert last_speaker(f"{start}\n\n“We wait,” the minister said.") != "Ada Quill"


def test_when_somebody_was_met_is_no_field_of_an_office() -> None:
    text = "The bakers met the ambassador in May Ada Quill said.\n\n“We wait,” the ambassador said."
    assert last_speaker(text) != "Ada Quill"


@pytest.mark.parametrize(
    ("introduced", "mention"),
    [
        ("Mills will open, Taoiseach Ada Quill has said.", "the Taoiseach"),
        ("Sen. Ada Quill has met Ben Poe.", "the senator"),
        ("The union president, Ada Quill, has met Ben Poe.", "the union president"),
        ("Ada Quill, a nurse of Saltrey, has met Ben Poe.", "the nurse"),
        ("Ada Quill, who is the mayor of Saltrey, has met Ben Poe.", "the mayor"),
        (
            "Ada Quill in Saltrey\n\nSports Minister Ada Quill has met Ben Poe.",
            "the sports minister",
        ),
        ("The British Prime Minister Ada Quill has met Ben Poe.", "the prime minister"),
    ],
)
def test_who_is_named_in_the_headline_has_the_role_given_below(
    introduced: str, mention: str
) -> None:
    text = f"Mills will open, says Ada Quill\n\n{introduced}\n\n“We wait,” {mention} said."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("introduced", "role"),
    [
        ("The head of the port, Professor Ian Blane,", "The head of the port"),
        ("The union's president, Senator Ian Blane,", "The president"),
        ("The institute's director, Professor Ian Blane,", "The professor"),
        ("Governor-General Ian Blane", "The Governor-General"),
        ("The vice-chancellor, Professor Ian Blane,", "The vice-chancellor"),
    ],
)
def test_a_role_before_a_title_and_a_name_is_that_of_the_person(introduced: str, role: str) -> None:
    text = f"{introduced} met Mary Poe.\n\n{role} said it was “a day of shame”."
    assert attributions(text) == (("a day of shame", "Ian Blane"),)


@pytest.mark.parametrize(
    ("language", "introduced", "role"),
    [
        ("it", "L’idea è di Ada Neri, 54 anni, preside da sei.", "la preside"),
        ("it", "Parla Ada Neri, 38 anni, la regista di «Terra».", "la regista"),
        ("pt", "A ideia é de Ada Neri, 41 anos, diretora do museu.", "a diretora"),
        (
            "pt",
            "O presidente da Câmara Municipal de Vale de Prados, Ada Neri, tossiu.",
            "o presidente",
        ),
    ],
)
def test_an_age_may_precede_the_role_and_the_role_may_be_long(
    language: str, introduced: str, role: str
) -> None:
    text = f"{introduced}\n\nJuan Poe dorme.\n\nJuan Poe dorme.\n\n«Nevica, nevica», disse {role}."
    assert last_speaker(text, language) == "Ada Neri"


def test_the_role_that_ends_a_sentence_is_not_that_of_who_opens_the_next() -> None:
    text = "Parla Ada Neri, preside del liceo. Rosa Poe ride.\n\n«Si torna», dice la preside."
    assert last_speaker(text, "it") == "Ada Neri"


def test_the_article_of_a_role_with_its_field_may_be_elided() -> None:
    text = "L’assessora: «Non voto a scatola chiusa»\n\nL’assessora al Bilancio Ada Neri è uscita."
    assert attributions(text, "it")[0][1] == "Ada Neri"


@pytest.mark.parametrize(
    "text",
    [
        "Reacting, Vell State Governor, Mr. Bola Quill, said no. “Go,” the governor said.",
        "Vell State Governor, Bola Quill, called it “a gift”. “Go,” the governor said.",
        "But counsel for the first defendant, Mrs Bola Quill, rose. “Go,” the lawyer said.",
    ],
)
def test_a_role_before_a_name_in_commas_needs_no_article(text: str) -> None:
    assert last_speaker(text) == "Bola Quill"


def test_the_field_of_one_role_does_not_reach_the_next_name() -> None:
    text = (
        "The lawyer flew in. “I ran,” he said. Ben Poe, lawyer for Vell, smiled. The coach, Tom "
        "Vane, clapped."
    )
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    ("start", "role", "mention"),
    [
        ("Defence Minister Gen. Ben Poe", "Defence Minister", "The minister"),
        ("Army spokesman Major General Ben Poe", "Army spokesman", "The spokesman"),
        ("Army spokesman Major General Ben Poe", "Army spokesman", "The general"),
        ("Transport Minister Lt. Col. Ben Poe", "Transport Minister", "The minister"),
        ("President General Ben Poe", "president", "The president"),
        ("Attorney General Ben Poe", "Attorney General", "The attorney general"),
    ],
)
def test_an_office_before_a_rank_is_the_role(start: str, role: str, mention: str) -> None:
    text = f"{start} spoke at noon.\n\nThe talks went on. {mention} called it “a long day”."
    assert name_and_role(text) == ("Ben Poe", role)


@pytest.mark.parametrize(
    "introduced",
    [
        "The driver, identified as Deb Quill, 51, was hurt.",
        "The driver was identified as Deb Quill, 51, of Vell.",
        "The driver, identified by the police as Deb Quill, was hurt.",
        "Police identified the driver as Deb Quill, 51, of Vell.",
        "A driver named Deb Quill was hurt.",
    ],
)
def test_what_somebody_is_called_before_being_identified_is_a_role(introduced: str) -> None:
    assert last_speaker(f"{introduced}\n\n“It is late,” the driver said.") == "Deb Quill"


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("The president named Ada Quill as his envoy.", "the president"),
        ("Last week a judge named Ada Quill as receiver.", "the judge"),
        ("Last week a judge named Ada Quill to oversee the fund.", "the judge"),
        ("A spokesman for the port named Ben Poe as the new director.", "the spokesman"),
    ],
)
def test_whoever_names_somebody_is_another(before: str, role: str) -> None:
    assert last_speaker(f"{before}\n\n“It is late,” {role} said.") == role


@pytest.mark.parametrize(
    ("introduction", "role"),
    [
        ("Die Leiterin des Gesundheitsamts Eva Tal", "die Leiterin"),
        ("Die Sprecherin der SPD-Fraktion Eva Tal", "die Sprecherin"),
        ("Die Präsidentin der Ärztekammer, Eva Tal,", "die Präsidentin"),
        ("Die Vorsitzende Richterin der Kammer, Eva Tal,", "die Richterin"),
        ("Eva Tal, Hauptgeschäftsführerin des Verbands,", "die Hauptgeschäftsführerin"),
    ],
)
def test_a_german_role_before_its_body_is_that_of_the_name(introduction: str, role: str) -> None:
    text = f"{introduction} kam. Die Köchin Ida Pohl kam auch.\n\n„Es eilt sehr“, sagte {role}."
    assert last_speaker(text, "de") == "Eva Tal"


@pytest.mark.parametrize(
    ("introduction", "role"),
    [
        ("Der Anwalt des Angeklagten Jan Tal", "der Anwalt"),
        ("Die Anwältin der Sängerin Eva Tal", "die Anwältin"),
        ("Die Trainerin des Läufers Jan Tal", "die Trainerin"),
    ],
)
def test_a_german_role_before_a_person_is_not_that_of_the_name(
    introduction: str, role: str
) -> None:
    text = f"{introduction} kam.\n\n„Es eilt sehr“, sagte {role}."
    assert last_speaker(text, "de") == role


def test_a_role_after_a_name_may_end_at_a_colon() -> None:
    text = (
        "Durissimo Ugo Neri, governatore della Liguria: «Vogliamo la verità».\n\n«Chi paga?», ha "
        "detto Ada Rossi, ricercatrice.\n\n«Il porto è al limite», replica il governatore."
    )
    assert last_speaker(text, "it") == "Ugo Neri"


def test_a_subject_before_a_colon_is_no_role_of_the_name_before_it() -> None:
    text = (
        "« Bien », a dit Ada Roux, maire.\n\nÀ Jean Poe, le maire de Lipa dit : « Non. »\n\n« Il "
        "pleut », a dit Jean Poe."
    )
    assert name_and_role(text, "fr") == ("Jean Poe", "")


@pytest.mark.parametrize(
    "role",
    ["la vice-procureure de Lipa-sur-Mer (est)", "la vice-procureure du port,", "la procureure"],
)
def test_a_french_office_may_have_a_rank_and_where_its_place_is(role: str) -> None:
    text = (
        f"Le phare est éteint, a affirmé lundi aux marins {role} Ada Roche, ajoutant qu'une « "
        "vitre était cassée » en haut."
    )
    assert last_speaker(text, "fr") == "Ada Roche"


def test_an_office_with_a_rank_and_a_place_in_brackets_is_known_again() -> None:
    text = (
        "Le phare est éteint, a affirmé la vice-procureure de Lipa-sur-Mer (est) Ada Roche, au "
        "port. Un marin a glissé. La vice-procureure a évoqué « un vrai danger » au port."
    )
    assert last_speaker(text, "fr") == "Ada Roche"


def test_a_council_that_is_also_an_office_is_none_after_im() -> None:
    text = "„Es ist sehr spät für uns“, sagte der Grünen-Chef im Stadtrat Jan Tal."
    assert name_and_role(text, "de") == ("Jan Tal", "Grünen-Chef im Stadtrat")
    text = "Der Grünen-Chef im Stadtrat Jan Tal sagte: „Es ist sehr spät für uns.“"
    assert name_and_role(text, "de") == ("Jan Tal", "Grünen-Chef im Stadtrat")


@pytest.mark.parametrize("office", ["Bau- und Hafenministerin", "Bau-, Sport- und Hafenministerin"])
def test_an_office_of_several_fields_is_whole(office: str) -> None:
    text = f"Die {office} Eva Tal sagte: „Es ist sehr spät für uns.“"
    assert name_and_role(text, "de") == ("Eva Tal", office)
    assert last_speaker(text.replace(" Eva Tal", ""), "de") == f"Die {office}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The president named Ada Quill. “We wait,” said Quill.", ("Ada Quill", "")),
        ("« Nous attendons », dit le maire (centriste) Marc Noir.", ("Marc Noir", "maire")),
    ],
)
def test_the_role_of_a_name_after_a_verb_or_brackets(text: str, expected: tuple[str, str]) -> None:
    assert name_and_role(text) == expected


def test_a_sentence_before_a_name_is_no_role() -> None:
    text = (
        "«La città è pronta a resistere». Lo ha detto in un'intervista alla radio Ada Neri, "
        "sindaca di Lipa."
    )
    assert name_and_role(text, "it") == ("Ada Neri", "sindaca di Lipa")


@pytest.mark.parametrize("mention", ["La botánica", "La Dra."])
def test_an_article_before_a_role_is_no_verb(mention: str) -> None:
    text = f"{mention} Ada Vela habló ayer. «El riego es una ruina», dijo."
    assert name_and_role(text, "es") == ("Ada Vela", mention.partition(" ")[2])


@pytest.mark.parametrize(
    ("opening", "role"),
    [
        ("Nach dem Tor gegen den FC Tal platzt Werkchef Jan Vogel der Kragen", "Werkchef"),
        ("Ihm folgte Wirt Jan Vogel", "Wirt"),
        ("Es kam der beliebte Wirt Jan Vogel", "beliebte Wirt"),
    ],
)
def test_an_unlisted_german_verb_before_a_role_is_no_part_of_it(opening: str, role: str) -> None:
    assert name_and_role(f"{opening}. „Wir warten“, sagt Vogel.", "de") == ("Jan Vogel", role)
