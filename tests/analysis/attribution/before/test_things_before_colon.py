"""A thing alone before a colon is nobody: its words are by whoever speaks there."""

import pytest
from attributions import last_speaker, speaker_names

_SPOKEN = {
    "en": "Ada Quill runs the pier. “It is hard for us all,” she says. {}: “We stay open.”",
    "de": "Ada Quill leitet den Hafen. „Es ist hart für uns“, sagt sie. {}: „Wir bleiben hier.“",
    "fr": "Ada Quill dirige le port. « C'est dur pour nous », dit-elle. {} : « On reste ici. »",
    "es": "Ada Quill dirige el puerto. «Es duro para todos», dice. {}: «Nos quedamos aquí».",
    "it": "Ada Quill dirige il porto. «È dura per tutti», dice. {}: «Noi restiamo qui».",
    "pt": "Ada Quill dirige o porto. «É duro para todos», diz. {}: «Nós ficamos aqui».",
    "nl": "Ada Quill leidt de haven. „Het is zwaar voor ons”, zegt ze. {}: „Wij blijven hier.”",
}


@pytest.mark.parametrize(
    ("language", "thing"),
    [
        ("en", "One regret"),
        ("en", "The next step"),
        ("de", "Einzige Lösung"),
        ("fr", "Plus de 90 bateaux pour 60 places"),
        ("fr", "Puis la confidence"),
        ("es", "Una única solución"),
        ("it", "Poi la stoccata"),
        ("pt", "O resultado"),
        ("nl", "Haar grootste wens"),
        ("en", "A mistake"),
        ("de", "Eine Gefahr"),
        ("fr", "L'avantage"),
        ("es", "Una sorpresa"),
        ("it", "Una sorpresa"),
        ("pt", "A surpresa"),
        ("nl", "Een risico"),
    ],
)
def test_a_thing_alone_before_a_colon_does_not_speak(language: str, thing: str) -> None:
    assert speaker_names(_SPOKEN[language].format(thing), language) == ["Ada Quill", "Ada Quill"]


@pytest.mark.parametrize(
    ("language", "somebody"),
    [
        ("en", "One passer-by"),
        ("en", "One vegan"),
        ("de", "Ein Kind"),
        ("fr", "Un mec"),
        ("fr", "Un promeneur"),
        ("fr", "La sinistrée"),
        ("es", "El azulgrana"),
        ("it", "Il classe 2001"),
        ("nl", "De linksback"),
        ("pt", "Outros"),
    ],
)
def test_somebody_without_a_name_may_speak_there(language: str, somebody: str) -> None:
    assert last_speaker(_SPOKEN[language].format(somebody), language) == somebody


def test_a_thing_of_somebody_leads_into_their_words() -> None:
    text = "Ada Quill hat im Rat gesprochen. Ihr Ziel: „Wir bauen die Brücke neu.“"
    assert last_speaker(text, "de") == "Ada Quill"


def test_what_a_headline_or_a_rule_says_is_not_by_whoever_spoke_before() -> None:
    assert last_speaker(_SPOKEN["en"].format("The headline"), "en") != "Ada Quill"
    assert last_speaker(_SPOKEN["es"].format("La regla"), "es") != "Ada Quill"


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("fr", "Ada Roux parle. Résultat : « Tout cela nous désole beaucoup ».", "Ada Roux"),
        ("fr", "Ada Roux parle. Réponse : « Tout cela nous désole beaucoup ».", "Ada Roux"),
        ("es", "Ada Gil habla. Resultado: «Todo esto nos duele mucho».", "Ada Gil"),
        ("it", "Ada Neri parla. Risultato: «Tutto questo ci dispiace».", "Ada Neri"),
        ("nl", "Ada Quill spreekt. Conclusie: “Dit alles spijt ons zeer.”", ""),
        ("fr", "Roux : « Tout cela nous désole beaucoup ».", "Roux"),
    ],
)
def test_a_noun_alone_before_a_colon_is_no_speaker(code: str, text: str, speaker: str) -> None:
    assert last_speaker(text, code) == speaker
