"""Romance relative clauses: whose words they report, and sources in them."""

import pytest
from attributions import attributions, last_speaker, reported


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "pt",
            "A ministra Ada Quintela respondeu ao deputado Rui Poça, que acusara o Governo de "
            "«viver noutro mundo».",
            "Rui Poça",
            id="the pluperfect",
        ),
        pytest.param(
            "pt",
            "A ministra Ada Quintela respondeu ao deputado Rui Poça, que a acusou de «viver noutro "
            "mundo».",
            "Rui Poça",
            id="a clitic that is spelled like an article",
        ),
        pytest.param(
            "es",
            "La ministra Ada Quintela respondió al diputado Juan Rey, que la había acusado de "
            "«vivir en otro mundo».",
            "Juan Rey",
            id="a compound tense",
        ),
        pytest.param(
            "fr",
            "La ministre Ada Merle a répondu au député Jean Roux, qui l'accusait de « vivre dans "
            "un autre monde ».",
            "Jean Roux",
            id="an elided object",
        ),
        pytest.param(
            "it",
            "Il comitato tace. Sulla stessa linea don Ugo Neri, parroco del borgo, che in piazza "
            "ha parlato di «ferita al creato» davanti a tutti.",
            "Ugo Neri",
            id="a role and a place before the verb",
        ),
        pytest.param(
            "es",
            "El alcalde Juan Rey dijo que su rival, Ada Gil, que lo llamó «cobarde», miente.",
            "Ada Gil",
            id="a report about whoever said it",
        ),
    ],
)
def test_the_words_of_a_relative_clause_are_those_of_its_antecedent(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "it",
            "Più prudente il consigliere Ugo Neri, secondo cui «serve un tavolo, non una sfida».",
            "Ugo Neri",
        ),
        pytest.param(
            "fr",
            "Plus prudent, le conseiller Jean Roux, selon qui « il faut du temps et de l'argent », "
            "attend.",
            "Jean Roux",
        ),
        pytest.param(
            "fr",
            "Plus prudent, le conseiller Jean Roux, pour lequel « il faut du temps et de l'argent "
            "», attend.",
            "Jean Roux",
        ),
        pytest.param(
            "fr",
            "« C'est dur », jure Jean Roux, patron des magasins Cap Levant, pour qui les usines « "
            "s'en mettent plein les poches ».",
            "Jean Roux",
        ),
    ],
)
def test_a_source_in_a_relative_clause_is_its_antecedent(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


def test_a_thing_in_front_of_a_relative_clause_has_no_view() -> None:
    text = "Le maire reste calme. Le budget, pour lequel « tout le monde se bat », est en hausse."
    assert attributions(text, "fr") == ()


def test_whoever_denies_what_a_source_tells_speaks() -> None:
    text = (
        "D'après l'enquête, l'argent aurait servi au sénateur Jean Roux, ce que ce dernier nie « "
        "avec la plus grande fermeté »."
    )
    assert attributions(text, "fr")[-1][1] == "Jean Roux"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            (
                "Selon l’enquête, l’argent a servi à la campagne, ce que Jeanne Roux nie « avec "
                "fermeté »."
            ),
            "Jeanne Roux",
        ),
        (
            "es",
            "Según la policía, el barco salió de noche, lo que Ada Rey niega «con firmeza».",
            "Ada Rey",
        ),
    ],
)
def test_whoever_denies_what_somebody_tells_has_the_words(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    "report",
    [
        "anunció ayer la obra que hacía falta en el muelle",
        "anunció el sábado que suspendía las salidas del barco",
    ],
)
def test_que_opens_a_clause_on_the_object_of_the_verb(report: str) -> None:
    assert reported(f"Ada Rey {report}.", "es") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "«Es poco», resume Ada Rey, de la plataforma Ríos Vivos, que pide «agua de verdad».",
        ),
        ("es", "Según Ada Rey, de la plataforma Ríos Vivos, que pide «agua de verdad», es poco."),
        ("fr", "« Bof », dit Ada Rey, de l'association Mer Vive, qui réclame « un vrai débat »."),
        ("pt", "“Sei”, diz Ada Rey, da associação Mar Vivo, que pede “um debate a sério”."),
        ("it", "«No», dice Ada Rey, dell'associazione Mare Vivo, che chiede «un vero dibattito»."),
    ],
)
def test_a_relative_clause_after_a_body_is_about_its_member(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ada Rey"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "On a parlé de Rey, de Ben Poe, qui réclame « un vrai débat public ».", "Ben Poe"),
        ("fr", "Ada Rey salue Ben Poe, de Lyon, qui réclame « un vrai débat ».", "Ben Poe"),
        ("es", "El informe, de la consultora Norte, que pide «agua ya», es de mayo.", "Norte"),
    ],
)
def test_a_relative_clause_is_about_who_stands_last(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "«Es tarde», dijo Ugo Vela a los medios, que precisó que nadie es «tan tonto».",
            "Ugo Vela",
        ),
        ("Ugo Vela dio un remo a los niños, que dijo que son «el futuro de todos».", "Ugo Vela"),
        ("El jefe recibió a los marinos, a los que pidió «calma y paciencia».", "El jefe"),
        ("El jefe recibió a los marinos, que dijo que son «muy lentos hoy».", "El jefe"),
        ("Ada Vela recurre contra las multas, que considera «injustas y crueles».", "Ada Vela"),
        ("Ada Vela habla con los vecinos, que consideran «injustas» las multas.", "los vecinos"),
        ("Ada Vela habla con Ugo Mora, que considera «injustas y crueles» las multas.", "Ugo Mora"),
    ],
)
def test_a_relative_clause_in_the_singular_is_not_about_several(text: str, speaker: str) -> None:
    assert last_speaker(text, "es") == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "I vicini, i quali hanno detto: «È tardi», sono arrivati.", "I vicini"),
        ("it", "Neri, il quale ha detto: «È molto tardi», è arrivato.", "Neri"),
        ("es", "Los vecinos, los cuales dijeron: «Es tarde», llegaron.", "Los vecinos"),
        ("es", "Las vecinas, las cuales dijeron que «es tarde», llegaron.", "Las vecinas"),
        ("es", "La alcaldesa Ada Gil, la cual dijo que «es tarde», llegó.", "Ada Gil"),
        ("pt", "Os moradores, os quais disseram que «é tarde», chegaram.", "Os moradores"),
        ("fr", "Les voisins, lesquels ont dit : « Il est tard », arrivent.", "Les voisins"),
        ("fr", "La maire Ada Gil, laquelle a dit : « Il est tard », arrive.", "Ada Gil"),
        ("fr", "Jean Roux a vu Luc Merle, lequel a dit : « Il est tard ».", "Luc Merle"),
        ("fr", "Luc Roux voit les pêcheurs, lesquels ont dit : « Il est tard ».", "les pêcheurs"),
        ("es", "Ada Gil, el cual dijo: «Es muy tarde», llegó.", "Ada Gil"),
        ("it", "I residenti, secondo i quali «è tardi», sono arrivati.", "I residenti"),
        ("es", "Los vecinos, según los cuales «es tarde», llegaron.", "Los vecinos"),
        ("pt", "Os moradores, segundo os quais «é tarde», chegaram.", "Os moradores"),
        ("fr", "Les voisins, selon lesquels « il est tard », arrivent.", "Les voisins"),
    ],
)
def test_which_means_one_or_several_before_its_comma(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Ciò è stato detto dallo scrittore Ugo Neri che dice: «È tardi».", "Ugo Neri"),
        ("es", "La noticia fue dada por la ministra Ada Gil que dijo: «Es tarde».", "Ada Gil"),
        ("pt", "Foi dada pelos irmãos Prado que disseram: «É tarde».", "irmãos Prado"),
        ("pt", "Foi dada pela ministra Ada Prado que disse: «É tarde».", "Ada Prado"),
        ("fr", "Elle a été donnée par la ministre Ada Roux qui dit : « Bon ».", "Ada Roux"),
    ],
)
def test_an_agent_with_any_article_is_the_antecedent_of_that(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language).removeprefix("os ") == speaker


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("fr", "Pour ces derniers, « il est très tard »."),
        ("fr", "Pour ces dernières, « il est très tard »."),
        ("es", "Según estos últimos, «es muy tarde»."),
        ("it", "Secondo questi ultimi, «è molto tardi»."),
        ("pt", "Segundo estes últimos, «é muito tarde»."),
    ],
)
def test_the_latter_may_be_several(language: str, source: str) -> None:
    assert last_speaker(source, language) == source.split(",", maxsplit=1)[0].partition(" ")[2]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Gil calló, lo cual dijo mucho: «Es muy tarde».", "Ada Gil"),
        ("Lo cual dijo Ada Gil: «Es muy tarde».", "Ada Gil"),
        ("Cada cual dijo: «Es muy tarde».", "Cada"),
    ],
)
def test_which_without_an_antecedent_does_not_speak(text: str, speaker: str) -> None:
    assert last_speaker(text, "es") == speaker
