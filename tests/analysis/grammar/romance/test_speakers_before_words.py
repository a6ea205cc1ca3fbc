"""Romance speakers named before the quote."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Ce geste, note l’article, a rendu l’essai « difficilement reproductible ».",
            (("difficilement reproductible", "l’article"),),
        ),
        (
            "fr",
            "Le jury du prix Cazal a salué « une langue qui grince juste ».",
            (("une langue qui grince juste", "Le jury du prix Cazal"),),
        ),
        (
            "fr",
            (
                "Invitée de Franceville, la ministre, Amélie de Monchal, a assuré que « rien "
                "n’est figé »."
            ),
            (("rien n’est figé", "Amélie de Monchal"),),
        ),
        (
            "es",
            "Pedro Sanchal le ha contestado que durará “hasta mayo”. “No”, ha dicho el ministro.",
            (("hasta mayo", "Pedro Sanchal"), ("No", "Pedro Sanchal")),
        ),
        (
            "",
            "Dans un mot, l'entreprise regrette « un incident » et assure que « tout va bien ».",
            (("un incident", "l'entreprise"), ("tout va bien", "l'entreprise")),
        ),
        pytest.param(
            "",
            "La portavoz del grupo que la alcaldesa Ana Moral expone “no hay agua”.",
            (("no hay agua", "Ana Moral"),),
            id="a subject of its own ends a spanish relative clause",
        ),
        (
            "fr",
            "Un pêcheur revient au port et dit à sa femme : « La mer était pleine de filets. »",
            (("La mer était pleine de filets.", "Un pêcheur"),),
        ),
        pytest.param(
            "fr",
            "Le prévenu dit « je reconnais tout ». Pour autant il semble ailleurs.",
            (("je reconnais tout", "Le prévenu"),),
            id="dit before a pronoun leads into speech",
        ),
        pytest.param(
            "fr",
            "La patronne des Ports, porte-parole du syndicat ajoute : « Il avait dit non. »",
            (("Il avait dit non.", "porte-parole du syndicat"),),
            id="a preposition and its article open no subject",
        ),
        (
            "fr",
            (
                "Pour la façade du musée de Vannes, la maire, Anne Tanguy, voulait « quelque "
                "chose qui respire »."
            ),
            (("quelque chose qui respire", "Anne Tanguy"),),
        ),
        pytest.param(
            "fr",
            "Ada Quill parle. La mère d’Odile témoigne : « La chèvre mange tout. »",
            (("La chèvre mange tout.", "La mère d’Odile"),),
            id="the mother of somebody with one name",
        ),
    ],
)
def test_the_subject_of_a_french_verb_says_the_words(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La jefa, Mercedes Oliva, ha pedido “paciencia” a todos.",
            (("paciencia", "Mercedes Oliva"),),
        ),
        (
            "El portavoz del puerto, Luis Mora, aseguró: «Estamos preparados».",
            (("Estamos preparados", "Luis Mora"),),
        ),
        (
            "Un pescador vuelve al puerto y dice a su mujer: “Hoy el mar estaba lleno de redes”.",
            (("Hoy el mar estaba lleno de redes", "Un pescador"),),
        ),
        (
            (
                "Una portavoz del puerto que dirige Ana Moral expone que desconoce los datos, "
                "aunque matiza que “se abrirá la dársena antes del otoño”."
            ),
            (("se abrirá la dársena antes del otoño", "Una portavoz del puerto"),),
        ),
        pytest.param(
            "Las cofradías del puerto alertan de que el muelle «se hunde un poco cada marea».",
            (("se hunde un poco cada marea", "Las cofradías del puerto"),),
            id="to alert",
        ),
        pytest.param(
            "Desde el Ministerio de Transportes aseguran que siguen el caso «con preocupación».",
            (("con preocupación", "el Ministerio de Transportes"),),
            id="from where a report comes",
        ),
        pytest.param(
            "Fuentes del Ejecutivo admiten que el resultado es «un varapalo».",
            (("un varapalo", "Fuentes del Ejecutivo"),),
            id="sources in the plural",
        ),
        pytest.param(
            "La titular de Parques, Fuentes y Paseos ha avisado de que “el musgo no tiene prisa”.",
            (("el musgo no tiene prisa", "La titular de Parques, Fuentes y Paseos"),),
            id="an office over several things",
        ),
        (
            "El técnico Luis Pardo analizaba que el partido no fue “ni bueno ni intenso”.",
            (("ni bueno ni intenso", "Luis Pardo"),),
        ),
        (
            (
                "La presidenta, Ana Quiroga, ha expresado su respeto, pero ha subrayado que "
                "“no basta ya”."
            ),
            (("no basta ya", "Ana Quiroga"),),
        ),
        (
            (
                "La ministra Ana Quiroga considera “injusto y caro” el paro, según indicó "
                "antes de irse."
            ),
            (("injusto y caro", "Ana Quiroga"),),
        ),
        (
            "Consultada sobre el dique, una fuente del puerto lo resumió así: “No hay dique”.",
            (("No hay dique", "una fuente del puerto"),),
        ),
        pytest.param(
            "El ministro del Mar, Félix Bolarte, sostiene en 'Más mar' que “la veda es breve”.",
            (("la veda es breve", "Félix Bolarte"),),
            id="a programme in single marks",
        ),
    ],
)
def test_the_subject_of_a_spanish_verb_says_the_words(text: str, expected: Attributions) -> None:
    assert attributions(text, "es") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "L’assessora ai Lavori pubblici Ada Neri ha detto che il molo è fermo «per i "
                "rilievi»."
            ),
            (("per i rilievi", "Ada Neri"),),
        ),
        (
            "Un pescatore torna al porto e dice alla moglie: “Oggi il mare era pieno di reti”.",
            (("Oggi il mare era pieno di reti", "Un pescatore"),),
        ),
        pytest.param(
            "Dal ministero assicurano che i lavori partiranno «entro l'estate».",
            (("entro l'estate", "il ministero"),),
            id="from where a report comes, in Italian",
        ),
        pytest.param(
            (
                "Dura la replica della sindaca Ada Quinto, che ieri sui social ha scritto: "
                "«Poco sole»."
            ),
            (("Poco sole", "Ada Quinto"),),
            id="when and where a relative clause reports",
        ),
        pytest.param(
            "Il Circolo chiede «più ombra», la Lega sottolinea: «Servono alberi, non promesse».",
            (("più ombra", "Il Circolo"), ("Servono alberi, non promesse", "la Lega")),
            id="a verb with a colon leads into what follows it",
        ),
        (
            "Uno di loro, Nando Zito, novantenne, ricorda la prima lezione: «Io piansi di gioia».",
            (("Io piansi di gioia", "Nando Zito"),),
        ),
        (
            (
                "In una nota, la società che gestisce la rete, la Edilponti, si dice «a completa "
                "disposizione di tutti»."
            ),
            (("a completa disposizione di tutti", "la società"),),
        ),
        (
            (
                "Ma un ministro, che chiede l’anonimato, la racconta diversamente: «Mancavano "
                "solo i piatti»."
            ),
            (("Mancavano solo i piatti", "un ministro"),),
        ),
        (
            "Poi il guardiano mi disse: «La diga non tiene.»",
            (("La diga non tiene.", "il guardiano"),),
        ),
    ],
)
def test_the_subject_of_an_italian_verb_says_the_words(text: str, expected: Attributions) -> None:
    assert attributions(text, "it") == expected


def test_the_object_of_a_verb_after_an_apposition_does_not_speak() -> None:
    text = "La maire de Delta, Ada Roux, a demandé la fin de « la ruine du quai »."
    assert last_speaker(text, "fr") == "Ada Roux"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Um pescador chega ao porto e diz à mulher: “Hoje o mar estava cheio de redes”.",
            (("Hoje o mar estava cheio de redes", "Um pescador"),),
        ),
        pytest.param(
            "A Associação da Indústria Plástica diz ver a novidade «com simpatia».",
            (("com simpatia", "A Associação da Indústria Plástica"),),
            id="a body keeps the name after it",
        ),
        (
            (
                "O Leixense perdeu. O presidente vimaranense, António Falcão, protesta e exige "
                "“uma limpeza geral”."
            ),
            (("uma limpeza geral", "António Falcão"),),
        ),
    ],
)
def test_the_subject_of_a_portuguese_verb_says_the_words(text: str, expected: Attributions) -> None:
    assert attributions(text, "pt") == expected


def test_a_portuguese_perfect_reports_too() -> None:
    text = "O ministro Rui Castel tinha afirmado que a obra era “um erro muito caro”."
    assert attributions(text, language="pt") == (("um erro muito caro", "Rui Castel"),)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "es",
            "Pide «calma y paciencia» la alcaldesa Inés Robledo.",
            (("calma y paciencia", "Inés Robledo"),),
            id="a subject after the words",
        ),
        pytest.param(
            "it",
            "Confida in «tempi brevi» anche l’avvocato Ugo Serra.",
            (("tempi brevi", "Ugo Serra"),),
            id="a subject after the words, in Italian",
        ),
    ],
)
def test_a_romance_subject_may_stand_after_the_words(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Dénonçant « une folle idée », le chef, Hugo Roche, est sorti.", "Hugo Roche"),
        ("fr", "Qualifiant cela de « folle idée », le chef, Hugo Roche, est sorti.", "Hugo Roche"),
        ("es", "Calificándolo de «mala broma», el alcalde, Ugo Vela, se fue.", "Ugo Vela"),
        ("es", "Tras calificar el cierre de «mala broma», Ugo Vela se fue.", "Ugo Vela"),
        ("it", "Definendo la scelta una «brutta burla», Ugo Neri è uscito.", "Ugo Neri"),
        ("pt", "Classificando o caso de “má partida”, Ugo Vale saiu da sala.", "Ugo Vale"),
    ],
)
def test_the_subject_behind_an_opening_gerund_says_the_words_in_its_clause(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Lisant « Le Quai », Ada Roche sourit.",
        "Évoquant son roman « Le Quai », Ada Roche sourit.",
    ],
)
def test_a_title_in_the_clause_of_an_opening_gerund_is_no_quote(text: str) -> None:
    assert attributions(text, "fr") == ()
