"""Persons without a name who open a Romance or Dutch sentence, and then speak."""

import pytest
from attributions import last_speaker
from opened_articles import speaker_after


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("es", "Una mujer mayor estaba en la puerta con una cesta.", "Una mujer"),
        ("es", "En la puerta esperaba un vecino de Lipa.", "un vecino"),
        ("fr", "Un étudiant en médecine secoue longuement la tête.", "Un étudiant en médecine"),
        ("fr", "À la porte, une retraitée attend avec un panier.", "une retraitée"),
        ("it", "Una donna anziana scuote a lungo la testa.", "Una donna anziana"),
        ("pt", "Um senhor esperava na porta com um cesto enorme.", "Um senhor"),
        ("nl", "Een oude vrouw schudt het hoofd.", "Een oude vrouw"),
        ("nl", "Bij de deur wachtte een visser.", "een visser"),
    ],
)
def test_whoever_opens_a_sentence_without_a_name_speaks_next(
    language: str, sentence: str, name: str
) -> None:
    assert speaker_after(sentence, language) == name


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Una mujer murió el lunes en el hospital."),
        ("es", "Una mujer cayó al agua."),
        ("es", "Un camarero le sirve un café."),
        ("fr", "Un policier l’a frappée."),
        ("es", "En 2019, un hombre mató a su mujer."),
        ("fr", "Sa mère était institutrice."),
        ("fr", "Un bon maire écoute les gens."),
        ("nl", "Een vrouw viel in het water."),
        ("es", "Un camarero gana 900 euros al mes."),
        ("fr", "Un homme a été blessé dans la rue."),
        ("fr", "Un club de Lipa a gagné la coupe."),
        ("it", "Un martello è caduto dal tetto."),
        ("pt", "Ana Neri viu uma mulher idosa na porta."),
        ("nl", "Een vrouw overleed maandag in het ziekenhuis."),
        ("nl", "Een wet regelt dat al jaren."),
    ],
)
def test_nothing_and_nobody_acted_upon_speaks_next(language: str, sentence: str) -> None:
    assert speaker_after(sentence, language) == "Ana Neri"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("nl", "Een paar klanten wachten buiten. “Wij gaan niet weg uit deze haven.”", ""),
        ("nl", "Een kind knikt. “Wij gaan niet weg uit deze haven.”", "Een kind"),
        ("de", "Ein Paar winkt ab. „Wir kommen morgen zurück.“", "Ein Paar"),
        ("de", "Ein Ehepaar winkt ab. „Wir kommen morgen zurück.“", "Ein Ehepaar"),
    ],
)
def test_a_couple_speaks_and_some_do_not(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("de", "„Es ist spät“, sagt Ben Poe. Die Wirtin winkt ab. „Unsinn ist das.“", "Die Wirtin"),
        (
            "es",
            "«Es tarde», dijo Juan Poe. La abuela niega con la cabeza. «Nadie duerme aquí».",
            "La abuela",
        ),
        (
            "fr",
            "« Il est tard », dit Jean Poe. La patronne hausse les épaules. « Personne ne dort. »",
            "La patronne",
        ),
        (
            "it",
            "«È tardi», ha detto Luca Poe. La nonna scuote la testa. «Qui nessuno dorme».",
            "La nonna",
        ),
        (
            "pt",
            '"É tarde", disse Rui Poe. Uma vizinha abana a cabeça. "Aqui ninguém dorme."',
            "Uma vizinha",
        ),
        ("de", "„Es ist spät“, sagt Ben Poe. Die Mutter starb früh. „Sie fehlt mir.“", "Ben Poe"),
        ("de", "„Es ist spät“, sagt Ada Poe. Der Motor nickt ein. „Das ist Unsinn.“", "Ada Poe"),
        (
            "es",
            "«Es tarde», dijo Juan Poe. La mujer trabaja en Lipa. «La echo de menos».",
            "Juan Poe",
        ),
        (
            "fr",
            "« Il est tard », dit Jean Poe. La mère était institutrice. « Elle me manque. »",
            "Jean Poe",
        ),
    ],
)
def test_somebody_of_the_other_gender_who_reacts_speaks_next(
    code: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, code) == speaker
