"""What Romance copy holds besides news: times before a colon, tips what to read, who is nobody."""

import pytest
from told_words import Told, told

from reader.analysis.quotes import find_quotes

NO_SPEECH: list[tuple[str, str]] = [
    ("fr", "Les bateaux portent une marque double : celle du « chantier » et celle du « bassin »."),
    ("fr", "La vente de ces cordages se fait par « rouleau »."),
    ("fr", "La place que tiennent les « phares », en particulier le phare du nord, varie."),
    ("fr", "Les choix de la section dite « économie » du comité varient."),
    ("fr", "Selon les domaines, la part des formes « article » et « ouvrage » est différente."),
    ("fr", "Personne n’a dit que le pont était « sûr »."),
    ("fr", "Lire aussi Ada Merle, « À Brelan, la politique du soleil », Le Courrier, juin 2018."),
    ("fr", "Son premier roman paru à Brelan, « Sous la digue basse », croise deux voyages."),
    ("es", "Nadie dijo que el puente fuera “seguro y firme”."),
    ("es", "Lea también el reportaje “El puerto que nunca duerme de noche”."),
    ("it", "Secondo i casi, la quota delle forme “articolo” e “libro” è diversa."),
    ("it", "È stato detto che il ponte è “sicuro e solido come una roccia”."),
]


@pytest.mark.parametrize(("code", "text"), NO_SPEECH)
def test_romance_words_that_nobody_says_are_no_speech(code: str, text: str) -> None:
    assert told(text, code) == ()


SPEAKERS: list[tuple[str, str, Told]] = [
    (
        "it",
        "Un pescatore torna al porto e dice alla moglie: “Oggi il mare era pieno di reti”.",
        (("Oggi il mare era pieno di reti", "Un pescatore"),),
    ),
    (
        "es",
        "Un pescador vuelve al puerto y dice a su mujer: “Hoy el mar estaba lleno de redes”.",
        (("Hoy el mar estaba lleno de redes", "Un pescador"),),
    ),
    (
        "pt",
        "Um pescador chega ao porto e diz à mulher: “Hoje o mar estava cheio de redes”.",
        (("Hoje o mar estava cheio de redes", "Um pescador"),),
    ),
    (
        "fr",
        "Un pêcheur revient au port et dit à sa femme : « La mer était pleine de filets. »",
        (("La mer était pleine de filets.", "Un pêcheur"),),
    ),
    (
        "fr",
        "Trois mois plus tard : « Le bac ne passera pas ici. Personne ne vous attend. »",
        (("Le bac ne passera pas ici. Personne ne vous attend.", ""),),
    ),
    (
        "fr",
        "Pendant la visite, tout autre chose avait été promis : « Le quai reste ouvert à tous. »",
        (("Le quai reste ouvert à tous.", ""),),
    ),
    (
        "fr",
        "La peintre Ada Merle attend. « Ils ne m’appelleront pas », dit cette femme de 76 ans.",
        (("Ils ne m’appelleront pas", "Ada Merle"),),
    ),
    (
        "es",
        "El pintor José Luis Vera espera. “Mañana vuelvo a la barca”, dice este hombre de 71 años.",
        (("Mañana vuelvo a la barca", "José Luis Vera"),),
    ),
    (
        "es",
        (
            "Una portavoz del puerto que dirige Ana Moral expone que desconoce los datos, aunque "
            "matiza que “se abrirá la dársena antes del otoño”."
        ),
        (("se abrirá la dársena antes del otoño", "Una portavoz del puerto"),),
    ),
    (
        "fr",
        (
            "Le maire Ugo Pétrel parle. Ivan Merle pense qu’il faut compter. « Les chiffres nous "
            "permettent une mise en perspective. »"
        ),
        (("Les chiffres nous permettent une mise en perspective.", "Ivan Merle"),),
    ),
    (
        "fr",
        (
            "Le maire Ugo Pétrel a dit non.\n\n« De ce double enfermement découle notre colère. » "
            "Roman Bornes, journaliste, dans une étude sur le port"
        ),
        (("De ce double enfermement découle notre colère.", "Roman Bornes"),),
    ),
    (
        "fr",
        (
            "Le maire Ugo Pétrel a dit non.\n\n« De ce double enfermement découle notre colère. »"
            "\n\nRoman Bornes, journaliste, au sujet du port"
        ),
        (("De ce double enfermement découle notre colère.", "Roman Bornes"),),
    ),
]


@pytest.mark.parametrize(("code", "text", "expected"), SPEAKERS)
def test_a_romance_speaker_is_somebody(code: str, text: str, expected: Told) -> None:
    assert told(text, code) == expected


REPORTED: list[tuple[str, str, Told]] = [
    ("es", "La alcaldesa Ada Moral prometió evaluar las obras públicas que hacía el puerto.", ()),
    ("es", "En la sentencia de mayo se dice que el cierre del muelle fue injusto.", ()),
    ("it", "Si dice che il molo di Brelan sia chiuso da maggio.", ()),
    (
        "es",
        "El plan irrita a Ada Moral, que dijo que el muelle está cerrado desde mayo.",
        (("el muelle está cerrado desde mayo", "Ada Moral"),),
    ),
    (
        "es",
        "Ayer dijo la alcaldesa Ada Moral que el muelle está cerrado desde mayo.",
        (("el muelle está cerrado desde mayo", "Ada Moral"),),
    ),
    (
        "es",
        "Ada Moral dijo a los vecinos que el muelle está cerrado desde mayo.",
        (("el muelle está cerrado desde mayo", "Ada Moral"),),
    ),
    (
        "it",
        "La sindaca Ada Moral ha detto ai vicini che il molo è chiuso da maggio.",
        (("il molo è chiuso da maggio", "Ada Moral"),),
    ),
]


@pytest.mark.parametrize(("code", "text", "expected"), REPORTED)
def test_romance_reports_without_marks_have_who_reports(
    code: str, text: str, expected: Told
) -> None:
    assert expected == tuple(
        (quote.span.of(text), quote.speaker.name if quote.speaker else "")
        for quote in find_quotes(text, language=code)
    )


def test_what_has_been_stated_by_nobody_is_no_reported_speech() -> None:
    text = "L’AG est réunie. Il a été constaté que sur le quai trois grues manquent encore."
    assert find_quotes(text, language="fr") == ()
