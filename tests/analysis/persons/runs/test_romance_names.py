"""Romance names, and the words next to them."""

import pytest
from attributions import Attributions, attributions, last_speaker

from reader.analysis.languages.registry import language as language_of
from reader.analysis.persons.runs.romance_forms import length_of_place
from reader.analysis.quotes import find_quotes


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "« Non », fulmine la conseillère Armelya Le Bihal. « Jamais », dit Mme Le Bihal.",
            (("Non", "Armelya Le Bihal"), ("Jamais", "Armelya Le Bihal")),
        ),
        (
            "fr",
            "Selon A. Bihal, c'est « fini ». Voici Luc MERLE. « Non, jamais », dit M. MERLE.",
            (("fini", "A. Bihal"), ("Non, jamais", "Luc Merle")),
        ),
        (
            "pt",
            "A cantora Zélia Vilar lança Ensaios da Zélia. “Estou muito feliz”, disse Zélia.",
            (("Estou muito feliz", "Zélia Vilar"),),
        ),
        (
            "pt",
            (
                "Fala Rui Sá Reis. “É o fim”, disse Sá Reis. Ana do Céu, de 79 anos, riu. “É”, "
                "contou."
            ),
            (("É o fim", "Rui Sá Reis"), ("É", "Ana do Céu")),
        ),
        pytest.param(
            "fr",
            "« Le patron se réfugie derrière son conseil » affirme Luc Merle de la CSTP-FO.",
            (("Le patron se réfugie derrière son conseil", "Luc Merle"),),
            id="a union in capitals is no part of a name",
        ),
        pytest.param(
            "it",
            "«È vivo», racconta Agnese Rota del Dipartimento di Scienze. «È raro», aggiunge Rota.",
            (("È vivo", "Agnese Rota"), ("È raro", "Agnese Rota")),
            id="the body after a name",
        ),
    ],
)
def test_a_romance_surname_leads_to_the_full_name(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("es", "El ministro Quiroga fue al muelle. “El puerto no cierra hoy”, aseguró.", "Quiroga"),
        ("it", "Il ministro Quiroga è al molo. “Il porto non chiude oggi”, assicura.", "Quiroga"),
    ],
)
def test_a_surname_after_an_office_in_small_letters_is_a_person(
    code: str, text: str, name: str
) -> None:
    ((_, speaker),) = attributions(text, code)
    assert speaker == name


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "« Il pleut », a dit le maire de Vannes Sadik Roux.", "Sadik Roux"),
        (
            "fr",
            "La ministre de la Culture Ludmilla Roux : « Il pleut encore ici. »",
            "Ludmilla Roux",
        ),
        ("es", "«Llueve», dijo la alcaldesa de Lorca Ludmilla Quiroga.", "Ludmilla Quiroga"),
        ("it", "«Piove», ha detto il sindaco dell'Elba Bepp Neri.", "Bepp Neri"),
        ("pt", "“Chove”, disse o prefeito de Olhão Sadik Moreira.", "Sadik Moreira"),
        pytest.param(
            "es",
            "«Llueve», dijo el alcalde Sadik Quiroga Lasa.",
            "Sadik Quiroga Lasa",
            id="no place",
        ),
        (
            "es",
            "Ada von der Quiroga vino. «Llueve mucho», dijo Von der Quiroga.",
            "Ada von der Quiroga",
        ),
        (
            "pt",
            "Ada van den Quiroga veio. “Chove muito”, disse Van den Quiroga.",
            "Ada van den Quiroga",
        ),
        pytest.param(
            "es",
            "«Llueve», dijo la ministra de Trabajo, Pesca y Costa Alta, Marta Quiroga, al salir.",
            "Marta Quiroga",
            id="the commas of an office",
        ),
    ],
)
def test_the_place_and_the_commas_of_an_office_are_no_part_of_a_name(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "role", "name"),
    [
        ("fr", "L'avocat", "Jean Tal"),
        ("fr", "L’attaquant", "Jean Tal"),
        ("fr", "L'ex-ministre", "Léa Tal"),
        ("it", "L'attrice", "Ada Tal"),
    ],
)
def test_an_elided_article_and_its_noun_are_no_part_of_a_name(
    language: str, role: str, name: str
) -> None:
    said = "a dit" if language == "fr" else "ha detto"
    text = f"{role} {name} est venu. « Il pleut partout », {said} {name.split()[1]}."
    assert attributions(text, language) == (("Il pleut partout", name),)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "L'avocat Jean Tal vient. « Il pleut », dit l'avocat.", "Jean Tal"),
        ("fr", "Le maire Jean Tal vient. « Il pleut », dit l'édile.", "Jean Tal"),
        ("es", "La alcaldesa Ada Tal viene. «Llueve ya», dijo la regidora.", "Ada Tal"),
        ("it", "L'allenatore Ugo Tal viene. «Piove già», ha detto il tecnico.", "Ugo Tal"),
        ("it", "Parla l'avvocata Ada Tal. «Piove già», ha detto la legale.", "Ada Tal"),
        ("it", "Arriva Ugo Tal, parroco del borgo. «Piove già», ha detto il sacerdote.", "Ugo Tal"),
        ("pt", "A ministra Ada Tal veio ao Porto. «Chove já», disse a governante.", "Ada Tal"),
        ("fr", "Le député Jean Tal vient. « Il pleut », dit l'élu.", "Jean Tal"),
    ],
)
def test_a_role_or_its_synonym_leads_to_its_holder(language: str, text: str, expected: str) -> None:
    assert [name for _, name in attributions(text, language)] == [expected]


@pytest.mark.parametrize("opening", ["Lorsqu’", "Puisqu'", "Qu’"])
def test_an_elided_conjunction_is_no_part_of_a_name(opening: str) -> None:
    text = f"{opening}Anne Solier évoque « un monde perdu » ne surprend pas Pierre Maurin."
    assert attributions(text, "fr") == (("un monde perdu", "Anne Solier"),)


def test_whoever_stands_after_an_elided_conjunction_is_the_speaker() -> None:
    text = "Paul Maurin regardait Léa Tal, puisqu’elle évoquait « un désastre »."
    assert attributions(text, "fr") == (("un désastre", "Léa Tal"),)


def test_a_village_by_its_valley_is_nobody_and_offices_are_paraphrased() -> None:
    text = (
        "En el pueblo de su madre, Torrejón del Valle, el alcalde quiere una placa. La escritora "
        "se resiste. «Que esperen», bromea."
    )
    assert "Torrejón" not in attributions(text, "es")[-1][1]
    text = "La premier Ada Tal tace. «Piove già», ha detto la presidente del Consiglio."
    assert attributions(text, "it")[-1][1] == "Ada Tal"


def test_whose_name_a_street_bears_does_not_speak() -> None:
    text = "In via Dora Brandi tutto tace. «Non passa nessuno», dice."
    assert attributions(text, "it") == (("Non passa nessuno", ""),)


def test_the_people_of_a_works_are_not_who_gave_it_their_name() -> None:
    text = "« On attend la paie », disent les ouvriers de l’usine Ada Merle."
    assert attributions(text, "fr") == (("On attend la paie", "les ouvriers de l’usine Ada Merle"),)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "pt",
            "Prefeito de Vila Serena do Sul fala em “perseguição de todos”.",
            "Prefeito de Vila Serena do Sul",
        ),
        (
            "fr",
            "La ministre des Comptes publics défend « un texte d’équilibre ».",
            "La ministre des Comptes publics",
        ),
        ("fr", "Le général de Roux défend « un texte d’équilibre ».", "Le général de Roux"),
    ],
)
def test_the_town_or_the_field_of_an_office_is_no_name(
    language: str, text: str, speaker: str
) -> None:
    assert attributions(text, language)[0][1] == speaker


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("il capogruppo civico Ugo Dalle Vigne", "Ugo Dalle Vigne"),
        ("Luca Neri di Meteodelta", "Luca Neri"),
        ("Maria Anna di Delta", "Maria Anna di Delta"),
        ("Francesca di Rocca", "Francesca di Rocca"),
    ],
)
def test_what_ends_an_italian_name(who: str, speaker: str) -> None:
    assert attributions(f"«La diga non tiene più», incalza {who}.", "it")[0][1] == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("pt", "«A culpa é de todos nós», resumiu o camisa 10, Nandinho.", "Nandinho"),
        ("es", "«La culpa es de todos», resumió el portero, Vitinho, al salir.", "Vitinho"),
        ("es", "«La culpa es de todos», resumió el portero, Delta se hundió.", "el portero"),
    ],
)
def test_a_name_of_one_word_beside_a_role_is_the_speaker(
    language: str, text: str, speaker: str
) -> None:
    assert attributions(text, language)[0][1] == speaker


def test_the_adjective_of_an_institute_begins_no_name() -> None:
    text = (
        "La directora del Instituto Oceanográfico de Delta saluda a la prensa. Ada Gil volvió. "
        "«Nos llamaron alarmistas», recuerda la investigadora."
    )
    assert attributions(text, "es")[0][1] == "Ada Gil"


def test_a_law_of_one_language_is_a_name_in_another() -> None:
    text = "Il fondatore Lei Jun incontra Ada Poe. «Lanceremo un'auto», ha detto Lei Jun."
    assert attributions(text, "it")[-1][1] == "Lei Jun"
    text = "A Lei Quill foi aprovada. Rui Gil aplaude. “É uma boa lei”, disse."
    assert attributions(text, "pt")[-1][1] == "Rui Gil"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« Non », dit le sénateur centriste de la Manche Jean Roux.", "Jean Roux"),
        ("fr", "« Non », dit la députée socialiste de l'Ain Jeanne Rose Poe.", "Jeanne Rose Poe"),
        ("es", "«No», respondió la diputada de Morena Itzel Cruz.", "Itzel Cruz"),
        ("es", "El senador de Morena Juan Cruz dijo que «no hay más».", "Juan Cruz"),
        ("es", "«No», dijo el coordinador de Vela Cuauhtémoc Poe Ríos.", "Cuauhtémoc Poe Ríos"),
    ],
)
def test_the_place_or_party_of_a_member_is_no_part_of_the_name(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


def test_whom_somebody_speaks_for_keeps_all_first_names() -> None:
    text = "« Non », dit le porte-parole de Jean Paul Roux."
    assert last_speaker(text, "fr") == "le porte-parole de Jean Paul Roux"


def test_an_old_italian_house_keeps_its_place() -> None:
    assert last_speaker("«Basta», dice Ugo Cordero di Vela.", "it") == "Ugo Cordero di Vela"
    assert last_speaker("«Basta», dice Ugo Neri di Marevivo.", "it") == "Ugo Neri"


@pytest.mark.parametrize("bodies", ["CGIL e UIL hanno", "Il TAR di Roma ha", "PD e Lega hanno"])
def test_italian_acronyms_without_a_name_are_nobody(bodies: str) -> None:
    text = f"«È tardi», ha detto Ugo Neri. {bodies} votato contro la giunta."
    assert attributions(text, "it") == (("È tardi", "Ugo Neri"),)


@pytest.mark.parametrize(
    ("name", "later", "expected"),
    [
        ("Ugo Ruffo di Calabria", "Ruffo", "Ugo Ruffo di Calabria"),
        ("Ugo Ruffo di Calabria", "Ruffo di Calabria", "Ugo Ruffo di Calabria"),
        ("Ugo Lanza di Legambiente", "Lanza", "Ugo Lanza"),
    ],
)
def test_an_old_italian_house_is_told_from_a_body(name: str, later: str, expected: str) -> None:
    text = f"{name} ha detto: «È tardi per tutti». «Anche per me», aggiunge {later}."
    assert attributions(text, "it")[-1] == ("Anche per me", expected)


@pytest.mark.parametrize(
    ("role", "language"),
    [
        ("presidente del Gremio de Libreros", "es"),
        ("directora del Instituto Marea", "es"),
        ("directrice de la Banque de Vell", "fr"),
    ],
)
def test_a_role_before_a_name_has_the_whole_body_of_its_holder(role: str, language: str) -> None:
    text = f"La {role} Carmen Noguera habló. «Hay margen todavía», dijo la {role} Carmen Noguera."
    speaker = find_quotes(text, language=language)[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Carmen Noguera", role)


@pytest.mark.parametrize(
    ("language", "office"),
    [
        ("es", "la entrenadora del Lipa"),
        ("es", "el secretario general del Ateneo de Lipa"),
        ("it", "il leader della Lega"),
        ("it", "il procuratore capo di Lipa"),
        ("it", "il direttore del Corriere di Lipa"),
        ("pt", "o presidente da Câmara de Lipa"),
        ("pt", "a pesquisadora da Universidade de Mora"),
        ("fr", "la directrice du musée de Lipa"),
    ],
)
def test_a_rare_name_follows_the_place_or_body_of_an_office(language: str, office: str) -> None:
    said = {"es": "dijo", "pt": "disse", "it": "ha detto", "fr": "a dit"}[language]
    text = f"«No va bien», {said} {office} Xano Quill."
    assert attributions(text, language) == (("No va bien", "Xano Quill"),)


@pytest.mark.parametrize(
    ("language", "phrase"),
    [
        ("es", "el director del Fondo Monetario Internacional"),
        ("pt", "o presidente do Banco Central Europeu"),
        ("pt", "o presidente do Partido Social Democrata"),
        ("it", "il segretario del Partito Comunista Italiano"),
        ("it", "la moglie di Xeno Neri Sala"),
        ("es", "el abogado de Xeno Neri Sala"),
        ("fr", "le président du Parti Socialiste Belge"),
    ],
)
def test_the_end_of_a_body_or_of_a_client_is_no_person(language: str, phrase: str) -> None:
    said = {"es": "dijo", "pt": "disse", "it": "ha detto", "fr": "a dit"}[language]
    assert attributions(f"«No va bien», {said} {phrase}.", language) == (("No va bien", phrase),)


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("es", "El Banco Central Europeo"),
        ("es", "La Fundación Ana Quill"),
        ("pt", "O Partido Social Democrata"),
    ],
)
def test_a_body_that_opens_a_sentence_is_no_person(language: str, body: str) -> None:
    said = {"es": "dijo", "pt": "disse"}[language]
    assert attributions(f"{body} {said}: «No va bien».", language) == (("No va bien", body),)


def test_a_small_word_may_end_what_follows_an_office() -> None:
    text = "El director de la Marea Alta dePoe llegó. «No va bien», dijo Ana Quill."
    assert attributions(text, "es") == (("No va bien", "Ana Quill"),)


@pytest.mark.parametrize(
    ("phrase", "later", "name"),
    [
        ("el entrenador del Real Lipa Xano Quill", "El Real Lipa espera.", "Xano Quill"),
        ("la alcaldesa de Lipa Xana Quill Poe", "Quill Poe espera.", "Xana Quill Poe"),
        ("la directora de Mar Sin Redes", "Mar Sin Redes espera.", ""),
        ("la alcaldesa de Lipa Xana Quill", "La alcaldesa de Lipa Xana Quill ríe.", "Xana Quill"),
    ],
)
def test_a_body_that_the_text_names_again_is_told_from_who_leads_it(
    phrase: str, later: str, name: str
) -> None:
    text = f"«No va bien», dijo {phrase}.\n\n{later}"
    assert attributions(text, "es") == (("No va bien", name or phrase),)


def test_former_is_no_office_on_its_own() -> None:
    text = "L'ex voto della collezione di "
    place = length_of_place(f"{text}Lipa Neri Sala", len(text), "Lipa Neri Sala", language_of("it"))
    assert place == 0


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "A Toul no le gustó. «Nadie me avisó», dijo el técnico.", "el técnico"),
        ("it", "A Lipa piove. «Nessuno ci ha avvisato», ha detto il tecnico.", "il tecnico"),
        ("it", "A Bo Marsh non piace. «Nessuno ci avvisa», ha detto il tecnico.", "Bo Marsh"),
        ("fr", "Oui. « Personne n’a prévenu », a dit A. Toul.", "A. Toul"),
    ],
)
def test_to_is_no_initial_of_a_romance_name(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Fue Ada Gil quien protestó. «El puerto cierra», dijo Gil.", "Ada Gil"),
        ("es", "Es Ada Gil quien habla: «El puerto cierra muy tarde».", "Ada Gil"),
        ("es", "Fue Ada Gil la primera en hablar. «El puerto cierra».", "Ada Gil"),
        ("es", "Llegó Ada Gil. «El puerto cierra», dijo Gil.", "Ada Gil"),
        ("pt", "Foi Ada Vilar quem falou. «O porto fecha», disse Vilar.", "Ada Vilar"),
        ("it", "Parlò Ada Neri. «Il porto chiude», ha detto Neri.", "Ada Neri"),
        ("it", "Nicolò Neri Poe arriva. «Il porto chiude», ha detto Neri.", "Nicolò Neri Poe"),
        ("es", "Son Heung Min llegó. «El puerto cierra», dijo Son.", "Son Heung Min"),
        ("it", "Era Istrefi arriva. «Il porto chiude», ha detto Istrefi.", "Era Istrefi"),
        ("es", "Salió Juan Gil. «El puerto cierra», dijo Gil.", "Juan Gil"),
        ("es", "Unió Esportiva Gil dijo: «El puerto cierra».", "Unió Esportiva Gil"),
        ("es", "Comissió Obrera Gil dijo: «El puerto cierra».", "Comissió Obrera Gil"),
        ("fr", "Foi Lipa Roux a dit : « Le port ferme tard ».", "Foi Lipa Roux"),
        ("fr", "Nicolò Roux Poe a dit : « Le port ferme tard ».", "Nicolò Roux Poe"),
    ],
)
def test_a_verb_that_opens_a_sentence_is_no_part_of_the_name_after_it(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "«È tardi», ha detto Torquento Maria Quill.", "Torquento Maria Quill"),
        ("it", "«È tardi», dice il deputato Azzione Maria Quill.", "Maria Quill"),
        ("fr", "« C'est tard », dit la députée Rebellance Odile Quill.", "Odile Quill"),
        ("es", "«Es tarde», dijo la vecina Yurleidis María Quill.", "Yurleidis María Quill"),
        ("es", "«Es tarde», dijo el edil de Deportes, Torcuato José Quill.", "Torcuato José Quill"),
        ("es", "«Es tarde», dijo el alcalde de Torrebruna José Quill.", "José Quill"),
        ("es", "«Es tarde», dijo el edil Popular José Quill.", "José Quill"),
    ],
)
def test_a_rare_first_name_before_a_known_one_is_kept(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker
