"""Bodies, roles and groups with unlisted verbs: their head noun shows that they can speak."""

import re

import pytest
from attributions import Attributions, attributions, last_speaker

CASES: list[tuple[str, str, str, Attributions]] = [
    (
        "a Dutch noun that no list has stays with its article",
        "nl",
        "Het havenlab vroeg om “een beetje begrip”.",
        (("een beetje begrip", "Het havenlab"),),
    ),
    (
        "a Dutch adverb behind the noun is left out",
        "nl",
        "De bank overigens waarschuwde voor “grote zorgen op de werf”.",
        (("grote zorgen op de werf", "De bank"),),
    ),
    (
        "whoever works for a paper named after a time speaks",
        "nl",
        "De recensent van De Ochtend noemt het stuk “benauwend traag”.",
        (("benauwend traag", "De recensent van De Ochtend"),),
    ),
    (
        "a Spanish body sees",
        "es",
        "La entidad ve «nubes bajas» en el puerto.",
        (("nubes bajas", "La entidad"),),
    ),
    (
        "a mission of a body had certified",
        "es",
        "La misión de aforo de la Liga Costera había certificado un muelle «firme y seco».",
        (("firme y seco", "La misión de aforo de la Liga Costera"),),
    ),
    (
        "an Italian body with what it is for",
        "it",
        "L'ente per la tutela delle barche plaude a «una regata gentile».",
        (("una regata gentile", "L'ente per la tutela delle barche"),),
    ),
    (
        "people of one kind",
        "it",
        "Gli analisti vedono «poca acqua» nel porto.",
        (("poca acqua", "Gli analisti"),),
    ),
    (
        "whose view it is",
        "pt",
        "Para os pescadores, a ponte é “um estorvo”.",
        (("um estorvo", "os pescadores"),),
    ),
    (
        "a French body says that it is ready",
        "fr",
        "L'institution se dit prête à « rouvrir si besoin ».",
        (("rouvrir si besoin", "L'institution"),),
    ),
    (
        "a body is not the place that it is named after",
        "es",
        "La cancillería de la vecina Delmar expresó su deseo de una «bajamar serena».",
        (("bajamar serena", "La cancillería de la vecina Delmar"),),
    ),
    (
        "a name stands beside a role that no list has",
        "fr",
        "L'édile, Roland Tal, se dit « abasourdi ».",
        (("abasourdi", "Roland Tal"),),
    ),
    (
        "somebody says to be something",
        "it",
        "Il sindaco si dice «amareggiato».",
        (("amareggiato", "Il sindaco"),),
    ),
    (
        "a weak verb right before the words",
        "pt",
        "A ministra do Mar espera “ventos mansos”.",
        (("ventos mansos", "A ministra do Mar"),),
    ),
    (
        "one of several, with a name beside",
        "es",
        "Uno de los remeros, Iker Soto, lo sintió «como un mazazo».",
        (("como un mazazo", "Iker Soto"),),
    ),
    (
        "a role over something, with its name, before a colon",
        "fr",
        "Sa vice-présidente aux ports, Anna Rey, fulmine : « C'est une méthode de pirates. »",
        (("C'est une méthode de pirates.", "Anna Rey"),),
    ),
    (
        "nouns of doers",
        "pt",
        "O navegador sente-se “perdido no mar alto”.",
        (("perdido no mar alto", "O navegador"),),
    ),
    ("nobody in particular says it", "it", "In paese si dice che sia «un bluff».", ()),
    (
        "a clause with its own verb stands between",
        "es",
        "La comisión parlamentaria que investiga el caso lo ve «verde».",
        (("verde", "La comisión parlamentaria"),),
    ),
    (
        "a pronoun before the verb",
        "it",
        "Gli esperti lo vedono «a un passo dalla riva».",
        (("a un passo dalla riva", "Gli esperti"),),
    ),
    (
        "a façade has no view",
        "fr",
        "Pour la façade du musée, il a fallu « un bleu presque noir ».",
        (),
    ),
    ("an article makes a term", "nl", "De stichting opende een “repair café”.", ()),
    ("so it does in French", "fr", "La mairie ouvre un « bar à chats ».", ()),
    ("words before a noun are an attribute", "nl", "De gemeente bouwt een “groene” wijk.", ()),
    ("a capital names something", "es", "El club renovó al «Mago».", ()),
]


@pytest.mark.parametrize(("language", "text", "quotes"), [case[1:] for case in CASES])
def test_a_body_has_the_words_that_its_verb_leads_to(
    language: str, text: str, quotes: Attributions
) -> None:
    assert attributions(text, language) == quotes


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "la Commission européenne"),
        ("fr", "la Banque centrale européenne"),
        ("fr", "le Conseil constitutionnel"),
        ("fr", "l'Union européenne"),
        ("fr", "le ministère des Affaires étrangères"),
        ("fr", "le ministère de l'Éducation nationale"),
        ("fr", "le président du Conseil régional"),
        ("it", "la Commissione europea"),
        ("it", "il Partito democratico"),
    ],
)
@pytest.mark.parametrize("after", [".", " mardi.", ", mardi."])
def test_the_name_of_a_romance_body_keeps_its_adjectives(
    language: str, body: str, after: str
) -> None:
    verb = {"fr": "assure", "it": "dice"}[language]
    assert last_speaker(f"« C'est un pas de plus », {verb} {body}{after}", language) == body


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("la Commission satisfaite", "la Commission"),
        ("la Commission lundi", "la Commission"),
        ("Ada Roux ravie de sa soirée", "Ada Roux"),
        ("le maire de Vannes", "le maire de Vannes"),
    ],
)
def test_how_somebody_feels_is_no_part_of_a_romance_name(words: str, name: str) -> None:
    assert last_speaker(f"« C'est un pas de plus », assure {words}.", "fr") == name


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("es", "El Gobierno rectifica: «El muelle es demasiado pequeño».", "El Gobierno"),
        ("es", "El Gobierno aplica la ley y dice que es «demasiado pequeño».", "El Gobierno"),
        ("fr", "Le Sénat applique la loi : « Le quai est trop petit ».", "Le Sénat"),
        ("it", "La Regione pubblica un avviso: «Il molo è troppo piccolo».", "La Regione"),
    ],
)
def test_a_verb_like_an_adjective_is_no_part_of_the_name_of_a_body(
    language: str, sentence: str, speaker: str
) -> None:
    assert last_speaker(sentence, language) == speaker


@pytest.mark.parametrize(
    ("language", "report", "body"),
    [
        ("fr", "« Les chiffres sont justes », a expliqué {}.", "l'Agence régionale de santé"),
        ("fr", "« Les chiffres sont justes », a expliqué {} lundi.", "la Haute autorité de santé"),
        ("fr", "Selon {}, les chiffres sont « justes mais fragiles ».", "la Fédération française"),
        ("it", "«Le stime sono giuste», ha spiegato {}.", "l'Ufficio parlamentare di bilancio"),
        ("it", "Secondo {}, le stime sono «giuste ma fragili».", "l'Istituto superiore di sanità"),
        ("it", "{} ha spiegato che le stime sono «giuste ma fragili».", "la Corte europea"),
        ("es", "«Las cifras son justas», explicó {}.", "la Organización mundial de la salud"),
        (
            "pt",
            "“Os números são justos”, explicou {}.",
            "a Agência nacional de vigilância sanitária",
        ),
    ],
)
def test_a_body_has_its_whole_name(language: str, report: str, body: str) -> None:
    assert last_speaker(report.format(body), language) == body


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "« C'est juste », a expliqué la Banque centrale de façon claire.",
            "la Banque centrale",
        ),
        (
            "fr",
            "« C'est juste », a expliqué la Banque de France de son côté.",
            "la Banque de France",
        ),
        ("it", "«Le stime sono giuste», ha spiegato il Comune di recente.", "il Comune"),
        ("es", "«Las cifras son justas», explicó el Gobierno de madrugada.", "el Gobierno"),
        ("es", "«Es justo», dijo la jefa del nuevo consejo.", "la jefa del nuevo consejo"),
    ],
)
def test_how_a_body_says_something_is_no_part_of_its_name(
    language: str, text: str, expected: str
) -> None:
    assert last_speaker(text, language) == expected


@pytest.mark.parametrize(
    ("language", "report", "body"),
    [
        ("fr", "« Il est tard, a dit la {}, et il pleut ».", "Banque centrale européenne"),
        ("it", "«È tardi, ha detto il {}, e piove».", "Partito democratico"),
        ("it", "«È tardi – ha detto la {} –. Il porto chiude».", "Croce rossa italiana"),
        ("it", "Il porto è stato definito «un disastro» dalla {}.", "Corte dei conti"),
        ("it", "Le parole della {}: «È tardi per tutti noi».", "Guardia costiera"),
        ("it", "A lanciare l'allarme è il {}: «È tardi».", "Fondo monetario internazionale"),
        ("it", "Stando alla {}, il porto è «un disastro».", "Procura della Repubblica di Lipa"),
        ("it", "La {} ha detto: «È tardi per tutti noi».", "Camera di commercio di Lipa"),
        ("fr", "La {} a dit : « Il est tard pour nous ».", "chambre de commerce de Lipa"),
        ("it", "Il {} ha detto: «È tardi per tutti noi».", "capo dello Stato"),
        ("it", "«È tardi per tutti noi», ha detto la {}.", "Polizia di Stato"),
    ],
)
def test_a_body_has_its_whole_name_in_every_position(language: str, report: str, body: str) -> None:
    name = last_speaker(report.format(body), language)
    assert re.sub(r"^(?:il|la) ", "", name, flags=re.IGNORECASE) == body


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Il Governo, ha spiegato Ugo Neri, «non ha soldi».", "Ugo Neri"),
        ("Accusato dal Comune, Ugo Neri ha detto: «Non ho soldi».", "Ugo Neri"),
        ("Il sindaco ha risposto alla Regione: «Non ho soldi».", "Il sindaco"),
        ("Il ponte, ha spiegato Ugo Neri, è stato «un disastro».", "Ugo Neri"),
        ("Il ponte è stato definito «un disastro» da Ugo Neri.", "Ugo Neri"),
    ],
)
def test_a_body_beside_another_speaker_has_no_words(text: str, speaker: str) -> None:
    assert last_speaker(text, "it") == speaker
