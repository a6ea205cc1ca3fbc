"""Offices with a list of fields, whose holder's name follows."""

import pytest
from attributions import last_speaker


@pytest.mark.parametrize(
    "text",
    [
        "“It is very late for us,” said the Minister for Culture, Sport and Tourism, Ada Quill.",
        "“It is very late for us,” said the Minister for Farms, Food and the Marine, Ada Quill.",
        "“It is very late for us,” said the minister for culture, sport and tourism, Ada Quill.",
        "“It is very late for us,” said the minister for culture, sport and tourism Ada Quill.",
        "“It is very late for us,” said director of sales, marketing and events Ada Quill.",
        "The minister for culture, sport, and tourism, Ada Quill, said: “It is very late for us.”",
        "Head of music, drama and dance Ada Quill said: “It is very late for us.”",
        "According to the head of music, drama and dance, Ada Quill, “it is very late for us”.",
    ],
)
def test_the_holder_of_an_office_of_three_fields_speaks(text: str) -> None:
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "«Es muy tarde», dijo la consejera de Turismo, Cultura y Deporte, Ada Quill."),
        ("es", "«Es muy tarde», según la edil de Tráfico, Playas y Fiestas, Ada Quill."),
        ("fr", "« C'est tard », dit la ministre des Ports, de la Pêche et de la Mer, Ada Quill."),
        ("it", "«È tardi», ha detto l'assessora all'Ambiente, al Turismo e allo Sport, Ada Quill."),
        ("pt", "“É tarde”, disse a secretária de Turismo, Cultura e Esporte, Ada Quill."),
    ],
)
def test_so_does_the_holder_in_romance_languages(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is very late,” said the mayor of Lipa, Ada Quill, and Tom Poe left.", "Ada Quill"),
        ("“It is very late here,” said the mayor of Lipa, Quill and Poe.", "the mayor of Lipa"),
        ("“It is very late,” said a pilot from Lipa, and Tom Poe laughed.", "a pilot from Lipa"),
    ],
)
def test_a_list_of_persons_is_no_list_of_fields(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


BODIES = (
    "the Department for Farms, Food and Rural Affairs",
    "the Department for Digital, Culture, Media and Sport",
    "the Ministry of Farms, Food and the Marine",
    "the Bureau of Alcohol, Tobacco and Fishing",
)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize(
    "report",
    [
        "“It is very late for us,” said {}.",
        "“It is very late for us,” {} said.",
        "According to {}, “it is very late for us all”.",
        "On Monday {} said: “It is very late for us.”",
    ],
)
def test_a_body_keeps_all_fields_of_its_name(body: str, report: str) -> None:
    assert last_speaker(report.format(body)) == body


@pytest.mark.parametrize("report", ["{0} said: {1}", "{1} said {0}.", "{1} {0} said."])
def test_a_committee_keeps_all_its_fields(report: str) -> None:
    committee = "the Housing, Health and Planning Committee"
    assert last_speaker(report.format(committee, "“It is very late for us,”")) == committee


@pytest.mark.parametrize(
    ("listed", "speaker"),
    [
        ("the Mayor, Quill and the Delta Council", "the Mayor"),
        ("the President, Trade Secretary and Health Board", "the President"),
    ],
)
def test_a_list_of_several_who_speak_is_no_committee(listed: str, speaker: str) -> None:
    assert last_speaker(f"“It is very late for us,” said {listed}.") == speaker


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("In the Department of Health, Quill and Poe", "Quill and Poe"),
        ("Outside the House of Commons, Labour and Green MPs", "Labour and Green MPs"),
        ("The Ministry of Health, Ada Quill and Tom Poe", "Ada Quill and Tom Poe"),
        ("The Union of Rail Workers, Quill and the Delta Council", "the Delta Council"),
    ],
)
def test_who_follows_a_body_in_a_list_is_no_field(opening: str, speaker: str) -> None:
    assert last_speaker(f"{opening} said: “It is very late for us.”") == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "de",
            "Das Ministerium für Umwelt, Wald und Fischerei sagte: „Es ist sehr spät für uns.“",
            "Das Ministerium für Umwelt, Wald und Fischerei",
        ),
        (
            "es",
            "El Ministerio de Puertos, Pesca y Turismo dijo: «Es muy tarde para todos».",
            "El Ministerio de Puertos, Pesca y Turismo",
        ),
        (
            "es",
            "«Es muy tarde para todos», dijo el Ministerio de Puertos, Pesca y Turismo.",
            "el Ministerio de Puertos, Pesca y Turismo",
        ),
        ("es", "En Lipa, Poe y Mora dijo: «Es muy tarde para todos».", "Mora"),
    ],
)
def test_so_does_a_ministry_of_other_languages(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language).endswith(speaker)


ROMANCE_BODIES = [
    ("it", "il ministero dei Porti, della Pesca e del Turismo"),
    ("it", "il Ministero dei Porti e delle Acque"),
    ("it", "la commissione Ambiente, Porti e Turismo"),
    ("it", "l'Istituto nazionale di idrografia e meteorologia"),
    ("it", "l'Ordine degli idrografi, dei geologi e dei geometri"),
    ("pt", "o Ministério dos Portos, da Pesca e do Turismo"),
    ("pt", "a Secretaria de Estado da Cultura e do Turismo"),
    ("pt", "o Instituto de Hidrografia e Ordenamento do Mar"),
    ("es", "el Ministerio de los Puertos, de la Pesca y del Turismo"),
    ("es", "la Comisión de Puertos, Pesca y Turismo"),
    ("fr", "le ministère des Ports, de la Pêche et du Tourisme"),
    ("fr", "la direction des Affaires portuaires et du Patrimoine"),
    ("fr", "la Direction régionale de l'eau, de l'aménagement et du logement"),
]
REPORTS = {
    "it": [
        "«È tardi per tutti noi», ha detto {}.",
        "«È tardi per tutti noi», disse ieri {} davanti alle telecamere.",
        "Secondo {}, il porto è «un disastro per tutti».",
        "Ieri {} ha spiegato: «È tardi per tutti noi».",
    ],
    "pt": [
        "“É tarde para todos nós”, disse {}.",
        "“É tarde para todos nós”, disse ontem {} aos jornalistas.",
        "Segundo {}, o porto é “um desastre para todos”.",
        "Na terça-feira, {} explicou: “É tarde para todos nós”.",
    ],
    "es": [
        "«Es tarde para todos nosotros», dijo {}.",
        "«Es tarde para todos nosotros», dijo ayer {} ante los medios.",
        "Según {}, el puerto es «un desastre para todos».",
        "El martes, {} explicó: «Es tarde para todos nosotros».",
    ],
    "fr": [
        "« Il est tard pour nous tous », a dit {}.",
        "« Il est tard pour nous tous », a dit mardi {} devant la presse.",
        "Selon {}, le port est « un désastre pour tous ».",
        "Mardi matin, {} a expliqué : « Il est tard pour nous tous ».",
    ],
}


@pytest.mark.parametrize(("language", "body"), ROMANCE_BODIES)
@pytest.mark.parametrize("report", range(4))
def test_a_romance_body_keeps_all_fields_of_its_name(language: str, body: str, report: int) -> None:
    name = last_speaker(REPORTS[language][report].format(body), language)
    assert name in (body, body.partition(" ")[2])  # with its article or without


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Según el Ministerio de Pesca en Lipa, es «tarde».", "Ministerio de Pesca"),
        ("es", "Según el Ministerio de Pesca y la Junta, es «tarde».", "Pesca y la Junta"),
        ("es", "En el Ministerio de Pesca, Quill y Poe dijeron: «Es tarde».", "Quill y Poe"),
        ("pt", "Segundo o Ministério da Pesca e a Anvisa, é “tarde”.", "Ministério da Pesca"),
        ("fr", "Selon la direction de la prison et des syndicats, « non ».", "de la prison"),
        ("fr", "Selon le ministère des Ports et Paul Quill, c'est « tard ».", "des Ports"),
        ("it", "Secondo il Ministero dei Porti e l'Istat, è «tardi».", "Ministero dei Porti"),
    ],
)
def test_another_body_beside_a_romance_one_is_no_field(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language).endswith(speaker)
