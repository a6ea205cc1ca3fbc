"""Detecting the language of a text."""

import pytest
from attributions import last_speaker

from reader.analysis.languages.registry import guess_language, is_known, language

TEXTS: dict[str, str] = {
    "en": "The harbour master said that the bridge was closed, and that it would be for a week.",
    "de": "Der Hafenmeister sagte, dass die Brücke nicht vor dem Winter für alle auf ist.",
    "fr": "Le maire a dit que le pont est fermé, et que les bateaux sont dans le port.",
    "es": "El alcalde dijo que el puente está cerrado y que los barcos no salen del puerto.",
    "it": "Il sindaco ha detto che il ponte è chiuso e che le navi non escono dal porto.",
    "pt": "O prefeito disse que a ponte está fechada e que os barcos não saem do porto.",
    "nl": "De havenmeester zei dat de brug dicht is en dat het nog een week zal duren.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_sentence_is_taken_for_its_own_language(code: str) -> None:
    assert guess_language(TEXTS[code]) == code


@pytest.mark.parametrize(
    "text",
    [
        "“De actie gaat al heel ver,” stelt Kris Claes van de bond, die met de stad praat.",
        "Van der Laan en De Graaf van de gemeente lopen door de regen naar de haven.",
        "In de kade zit een scheur van een meter en de brug is oud.",
    ],
)
def test_dutch_with_words_that_other_languages_share_is_dutch(text: str) -> None:
    assert guess_language(text) == "nl"


@pytest.mark.parametrize(
    "text",
    [
        "Van Dijk met de Vries over a door in The Hague, and was told that it is open.",
        "Die Tür war in der Nacht auf, sagte er, und nach dem Regen ist das Land nass.",
    ],
)
def test_words_that_dutch_shares_make_no_dutch_of_other_languages(text: str) -> None:
    assert guess_language(text) in {"en", "de"}


def test_a_long_dutch_text_is_known() -> None:
    text = " ".join([TEXTS["nl"]] * 5)
    assert is_known(text, "nl")


def test_dutch_is_found_by_its_tag() -> None:
    assert language("nl-BE").code == "nl"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Il vecchio ponte è crollato nella notte e nessuno stava passando sulla strada.", "it"),
        ("Il sindaco fa appello a tutti: «Restate a casa».", "it"),
        ("Il ministro annuncia: «Presto a casa».", "it"),
        ("L'attaccante dell'Inter: «Sono felice».", "it"),
        ("Sulla stessa linea l'assessore Nani: «Ce la faremo». La squadra torna.", "it"),
        ("L'île et l'été : « L'hiver arrive ».", "fr"),
        ("Il fait appel à tous et il a un plan pour le port.", "fr"),
        ("O presidente da câmara disse que não suspende as obras no porto por um muro.", "pt"),
        ("La empresa anunció el lunes el cierre de la mina, que da trabajo a muchos.", "es"),
        ("Le train s’était arrêté en pleine campagne, et personne ne savait pourquoi.", "fr"),
        ("A bridge fell in the night. No one was on it, and no road was shut.", "en"),
    ],
)
def test_the_language_is_guessed(text: str, code: str) -> None:
    assert guess_language(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "A ministra admitiu falhas nas urgências. «Não vou esconder isso», afirmou a mulher.",
            "pt",
        ),
        ("As chamas foram dominadas às sete. «Nunca vi nada assim», disse o comandante.", "pt"),
        ("It was as if no door would open. “As a friend, do go on,” a man said.", "en"),
    ],
)
def test_small_words_that_english_shares_do_not_hide_portuguese(text: str, code: str) -> None:
    assert guess_language(text) == code


CATALAN = """L'alcalde de Lipa, Joan Quill, ha explicat aquest dimarts que l'ajuntament ha
demanat una reunió urgent amb la Generalitat per parlar del pont, que fa mesos que no es pot creuar.

"No podem esperar més perquè el pont és vell", ha dit la regidora Ada Roca. Segons l'alcalde, el
projecte costarà dos milions d'euros.
"""
GALICIAN = """O alcalde de Lipa, Xoán Quill, explicou este martes que o concello pediu unha
reunión urxente coa Xunta para falar da ponte, que hai meses que non se pode cruzar.

"Non podemos agardar máis porque a ponte é vella", dixo a concelleira Ada Roca. Segundo o alcalde, o
proxecto custará dous millóns de euros.
"""


@pytest.mark.parametrize(
    ("tag", "text"), [("ca", CATALAN), ("ca-ES", CATALAN), ("gl", GALICIAN), ("", CATALAN)]
)
def test_catalan_and_galician_are_read_by_the_rules_of_a_related_language(
    tag: str, text: str
) -> None:
    assert last_speaker(text, tag) == "Ada Roca"


def test_the_source_of_words_in_catalan_is_who_is_named_after_segons() -> None:
    text = f'{CATALAN}\nSegons el portaveu del port, Pere Vila, "les obres seran molt llargues".'
    assert last_speaker(text, "ca") == "Pere Vila"


def test_danish_with_words_that_german_shares_is_no_german() -> None:
    text = (
        "Den gamle bro lukkes, fordi den er for svag, og der er ikke penge til en ny. I Lipa er "
        "der kun en bro over åen, og den er smal. Der går en færge. »Det er en svær tid for byen,« "
        "siger formand Ada Quill."
    )
    assert not is_known(text, guess_language(text))
    assert last_speaker(text) == "Ada Quill"


def test_german_is_no_danish() -> None:
    text = (
        "Die alte Brücke wird gesperrt, weil sie zu schwach ist. Es gibt nur eine Brücke über den "
        "Fluss, und die ist schmal. Bis zum Frühling fährt ein Boot. Die Leute warten lange."
    )
    assert is_known(text, guess_language(text))


def test_a_short_danish_text_with_a_few_words_that_german_shares_is_no_german() -> None:
    text = (
        "Statsminister Henrik Dalby afviser kritikken. »Vi har hele tiden handlet efter bogen,« "
        "siger han til avisen.\n\nIfølge professor Lars Brunø fra universitetet er sagen "
        "»helt usædvanlig for et land«."
    )
    assert not is_known(text, guess_language(text))
    assert last_speaker(text) == "Lars Brunø"


def test_a_short_english_text_with_few_frequent_words_is_english() -> None:
    text = (
        "Quill slams harbour plan. Critics say new bridge tolls hurt local fishermen, small "
        "traders. “We will fight on,” Quill told reporters Monday outside city hall."
    )
    assert is_known(text, guess_language(text))


def test_initials_are_words_of_no_language() -> None:
    assert guess_language("Ben Park met L.L. Gorham in Jeju, and talks are “within reach.”") == "en"
    for name, text in (
        ("E. L. Lasa", "“Oímos un ruido enorme”, cuenta {}, vecina del barrio."),
        ("E. L. Lasa", "“Ouvimos um barulho enorme”, conta {}, vizinha do bairro."),
        ("E. L. Lasa", "«Abbiamo sentito un rumore enorme», racconta {}, vicina di casa."),
        ("A. L. Lasa", "« On a entendu un bruit énorme », selon {}, voisine du quartier."),
        ("U. L. Lasa", "“We hebben een enorme knal gehoord”, zei {}, die hier woont."),
    ):
        assert last_speaker(text.format(name)) == name
