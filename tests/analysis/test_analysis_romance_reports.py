"""French, Spanish and Italian reports: verbs without subjects, views, origins, plurals."""

import pytest
from told_words import Told, told

from reader.analysis.languages.lexicon import with_plurals

REPORTS: list[tuple[str, str, str, Told]] = [
    (
        "where somebody comes from, in French",
        "fr",
        "Le capitaine Tevita Moal savourait. « Ce public est fou », a confié le Tongien.",
        (("Ce public est fou", "Tevita Moal"),),
    ),
    (
        "where somebody comes from, in Spanish",
        "es",
        "El jefe Iván Loza llegó. «No dábamos abasto», admitió el lirense.",
        (("No dábamos abasto", "Iván Loza"),),
    ),
    (
        "a noun for both genders behind an elided article",
        "fr",
        "« C'est bien », dit la maire, Josiane Perol. L'édile assure que « tout ira bien demain ».",
        (("C'est bien", "Josiane Perol"), ("tout ira bien demain", "Josiane Perol")),
    ),
    (
        "a report with a pronoun behind an adjective in marks",
        "fr",
        "« Non », a dit Lise Vanda. Des fissures « inquiétantes » ont paru, a-t-elle précisé.",
        (("Non", "Lise Vanda"), ("inquiétantes", "Lise Vanda")),
    ),
    (
        "what somebody sees in it",
        "fr",
        "La biologiste Samira Kelf y voit « une forme de plaisir ».",
        (("une forme de plaisir", "Samira Kelf"),),
    ),
    (
        "in the view of whoever spoke before",
        "es",
        "«Volveremos pronto», dijo Lola Carva. A su juicio, las quejas son «desmedidas».",
        (("Volveremos pronto", "Lola Carva"), ("desmedidas", "Lola Carva")),
    ),
    (
        "in the view of whoever spoke before, in Italian",
        "it",
        "«Promesse», sbotta Franco Bell. A suo avviso, la Regione «ha dormito per anni».",
        (("Promesse", "Franco Bell"), ("ha dormito per anni", "Franco Bell")),
    ),
    (
        "a verb without a subject before the words",
        "es",
        "«Confío en todos», dijo Gonzalo Arca. Preguntado por eso, respondió que «no hay dinero».",
        (("Confío en todos", "Gonzalo Arca"), ("no hay dinero", "Gonzalo Arca")),
    ),
    (
        "from where a report comes",
        "es",
        "Desde el Ministerio de Transportes aseguran que siguen el caso «con preocupación».",
        (("con preocupación", "el Ministerio de Transportes"),),
    ),
    (
        "from where a report comes, in Italian",
        "it",
        "Dal ministero assicurano che i lavori partiranno «entro l'estate».",
        (("entro l'estate", "ministero"),),
    ),
    (
        "sources in the plural",
        "es",
        "Fuentes del Ejecutivo admiten que el resultado es «un varapalo».",
        (("un varapalo", "Fuentes del Ejecutivo"),),
    ),
    (
        "who holds an office",
        "es",
        "La ministra Elvira Santa salió. «Volveremos», avisó la titular de Medio Ambiente.",
        (("Volveremos", "Elvira Santa"),),
    ),
    (
        "the first citizen of a town",
        "it",
        "«No», dice la sindaca Donata Ricc. La prima cittadina parla di «disastro annunciato».",
        (("No", "Donata Ricc"), ("disastro annunciato", "Donata Ricc")),
    ),
    (
        "the object of a verb behind an apposition does not speak",
        "es",
        "La alcaldesa, Sonia Berral, pidió la ayuda del Estado. A su juicio, es «muy urgente».",
        (("muy urgente", "Sonia Berral"),),
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"), [case[1:] for case in REPORTS], ids=[x for x, *_ in REPORTS]
)
def test_speakers_of_romance_reports_are_found(language: str, text: str, expected: Told) -> None:
    assert told(text, language) == expected


def test_plurals_are_formed_by_the_first_ending_that_fits() -> None:
    endings = {"ió": "ieron", "ó": "aron", "a": "an"}
    forms = with_plurals("afirma afirmó pidió dicho", endings)
    assert forms == ["afirma", "afirmó", "pidió", "dicho", "afirman", "afirmaron", "pidieron"]
