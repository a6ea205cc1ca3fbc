"""Sentences that only say who speaks next."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "it",
            "A fine regata, dalla terrazza del molo Granello parla solo il presidente Ugo Neri."
            "\n\nSulla gara: «Il vento ha girato tardi, e noi con lui».",
            "Ugo Neri",
            id="an adverbial, the verb and its subject",
        ),
        pytest.param(
            "it",
            "Parla Ugo Neri.\n\nSu mister Poli: «Beve tè e conosce ogni ragazzo per nome».",
            "Ugo Neri",
            id="a topic is no speaker",
        ),
        pytest.param(
            "it",
            "Negli spogliatoi parla Ugo Neri, amareggiato: «Oggi il pallone pesava come un sasso».",
            "Ugo Neri",
            id="before a colon",
        ),
        pytest.param(
            "it",
            "Ivo Poli è contento. Gli fa eco Neri: «È normale, la gara era vinta da un pezzo».",
            "Neri",
            id="who agrees",
        ),
        pytest.param(
            "es",
            "Toma la palabra la alcaldesa Ana Lasa: «El muelle no se vende, y punto».",
            "Ana Lasa",
            id="who takes the floor",
        ),
        pytest.param(
            "it",
            "Conferenza stampa di Ugo Neri, allenatore del Porto, con queste dichiarazioni:\n\n"
            "«La rete era corta. Il portiere l'aveva detto ieri».",
            "Ugo Neri",
            id="who gives a press conference",
        ),
        pytest.param(
            "it",
            "Abbiamo chiesto a Ugo Neri qualche idea sul porto. «Ci aspettiamo una stagione buona "
            "come le altre».",
            "Ugo Neri",
            id="whom the reporters ask",
        ),
    ],
)
def test_who_takes_the_floor_speaks(language: str, text: str, speaker: str) -> None:
    assert attributions(text, language)[-1][1] == speaker


def test_a_report_about_something_else_names_no_taker_of_the_floor() -> None:
    text = "Il libro parla del porto. «Il mare è grande e noi siamo piccoli», dice Ada Neri."
    assert attributions(text, "it")[-1][1] == "Ada Neri"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Le dernier mot est revenu à Luc Petit. « Pardon », a-t-il dit.", "Luc Petit"),
        (
            "fr",
            "Le mot de la fin revient au maire, Luc Petit. « Pardon », dit-il.",
            "Luc Petit",
        ),
        ("fr", "Le mot de la fin a été donné à Luc Petit. « Pardon », a-t-il dit.", "Luc Petit"),
        ("es", "La última palabra fue para Hugo Rojas. «Perdón», dijo.", "Hugo Rojas"),
    ],
)
def test_who_has_the_last_word_speaks_next(language: str, text: str, speaker: str) -> None:
    before = "« Bon », dit Jean Roux.\n\n" if language == "fr" else "«Sí», dijo Juan Gil.\n\n"
    assert attributions(before + text, language)[-1][1] == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« Bon », dit Ada Roux. Le dernier mot de la mode va à Paris. « C'est beau. »"),
        ("es", "«Sí», dijo Ada Roux. La última palabra en moda llega a Madrid. «Es bonita»."),
        ("it", "«Sì», dice Ada Roux. L'ultima parola di moda arriva a Milano. «È bella»."),
    ],
)
def test_where_the_last_word_in_something_arrives_does_not_speak(language: str, text: str) -> None:
    assert attributions(text, language)[-1][1] == "Ada Roux"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Meno convinto il professor Ugo Neri, che insegna storia: «Vedremo fra un anno»."),
        ("it", "Ancora più duro il collega Ugo Neri: «Vedremo fra un anno se basta»."),
        ("it", "Più cauto Ugo Neri: «Vedremo fra un anno se basta»."),
        ("it", "Ha parlato Ada Poe. Scettico il sindaco Ugo Neri. «Vedremo fra un anno», dice."),
        ("es", "Menos amable fue el diputado Ugo Neri, jefe del grupo. «Ya veremos», dijo ayer."),
        ("es", "Muy crítico se mostró el diputado Ugo Neri. «Ya veremos qué pasa», dijo ayer."),
    ],
)
def test_a_state_and_who_is_in_it_tell_who_speaks(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ugo Neri"


@pytest.mark.parametrize(
    "text",
    [
        "«Piove», dice Ada Poe. Bella la casa del sindaco. «Vedremo fra un anno».",
        "«Piove», dice Ada Poe. Arrestato il sindaco di Delta. «Vedremo fra un anno».",
        "«Piove», dice Ada Poe. Più forte il Delta. «Vedremo fra un anno».",
        "«Piove», dice Ada Poe. Terzo il Delta. «Vedremo fra un anno».",
    ],
)
def test_who_owns_or_suffers_something_or_plays_does_not_speak_for_that(text: str) -> None:
    assert last_speaker(text, "it") == "Ada Poe"


@pytest.mark.parametrize(
    ("language", "opening", "speaker"),
    [
        ("fr", "Un constat que partage Ada Rey, maire de Lipa : ", "Ada Rey"),
        ("fr", "Ce que confirme la maire de Lipa, Ada Rey : ", "Ada Rey"),
        ("fr", "Un argument que balaie la maire, Ada Rey : ", "Ada Rey"),
        ("es", "Una opinión que comparte la jueza, Ada Rey: ", "Ada Rey"),
        ("it", "Una tesi che sostiene anche Ada Rey: ", "Ada Rey"),
        ("pt", "Uma ideia que defende Ada Rey (PS): ", "Ada Rey"),
        ("fr", "Le jour que redoute Ada Rey arrive enfin : ", "Le jour"),
    ],
)
def test_whose_view_a_clause_tells_speaks_after_its_colon(
    language: str, opening: str, speaker: str
) -> None:
    text = f"Luis Poe no habló ayer.\n\n{opening}«No hay nada que ocultar en esta casa»."
    assert last_speaker(text, language) == speaker
