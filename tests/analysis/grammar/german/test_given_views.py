"""Views that German and Dutch sentences give without a verb of saying."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Klare Worte kommen von Ole Garth: „Die Fähre fährt heute nicht.“", "Ole Garth"),
        ("Kritik kam von Wirtin Ida Poe (CDU): „Die Fähre fährt heute nicht.“", "Ida Poe"),
        ("Lob bekam er von der 52-jährigen Ida Poe: „Die Fähre fährt heute gut.“", "Ida Poe"),
        ("Widerspruch erntet sie von Ole Garth, dem Lotsen: „Sie irrt sich.“", "Ole Garth"),
        ("Kritik kam von Ole Garth, der Steg sei „ein schwimmender Witz“.", "Ole Garth"),
        ("Ole Garth kommt von der Insel Wamm: „Hier stürmt es jeden Tag.“", "Ole Garth"),
    ],
)
def test_whoever_gives_praise_or_blame_speaks(text: str, speaker: str) -> None:
    assert last_speaker(f"Der Wind war kalt. {text}", "de") == speaker


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("de", "Obwohl es stürmt, ist für Ida Poe klar: „Die Fähre fährt heute.“", "Ida Poe"),
        ("de", "Damit steht für den Lotsen Ole Garth fest: „Sie irrt sich.“", "Ole Garth"),
        ("de", "Ole Garth ist für den Hafen wichtig: „Ich bin jeden Tag hier.“", "Ole Garth"),
        ("de", "Das Geld ist für den Steg wichtig: „Wir können bald anfangen.“", ""),
        ("de", "Das ist für die Stadt ein Problem: „Wir können so bald noch nicht anfangen.“", ""),
        ("nl", "Toch is voor burgemeester Ida Poe duidelijk: “De brug blijft dicht.”", "Ida Poe"),
    ],
)
def test_for_whom_something_is_clear_speaks(code: str, text: str, speaker: str) -> None:
    assert last_speaker(text, code) == speaker


@pytest.mark.parametrize("end", [".", ""])
def test_who_blames_in_a_sentence_of_its_own_speaks_with_or_without_a_full_stop(end: str) -> None:
    text = f"„Die Fähre fährt heute schon wieder nicht.“ Kritik kam von Wirtin Ida Poe{end}"
    assert last_speaker(text, "de") == "Ida Poe"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Ole Garth ist überzeugt, dass der Steg „ein schwimmender Witz“ ist."),
        ("de", "Dennoch ist Ole Garth der Ansicht, dass der Steg „ein schwimmender Witz“ ist."),
        ("de", "Ole Garth ist der Ansicht, der Steg sei „ein schwimmender Witz“."),
        ("de", "Ole Garth ist sich sicher, dass der Steg „ein schwimmender Witz“ ist."),
        ("de", "Ole Garth machte gestern deutlich, dass der Steg „ein schwimmender Witz“ sei."),
        ("nl", "Ole Garth is van mening dat de veerboot “een drijvende grap” is."),
        ("nl", "Ole Garth maakte gisteren duidelijk dat de veerboot “een drijvende grap” is."),
    ],
)
def test_whoever_holds_or_clarifies_a_view_speaks(code: str, text: str) -> None:
    assert last_speaker(text, code) == "Ole Garth"


@pytest.mark.parametrize(
    "text",
    [
        "Damit wurde klar, dass der Steg „ein schwimmender Witz“ ist.",
        "Ole Garth hat Angst, dass der Steg „ein schwimmender Witz“ ist.",
    ],
)
def test_what_becomes_clear_or_is_feared_is_nobodys_view(text: str) -> None:
    assert attributions(text, "de") == ()


def test_a_share_of_people_holds_a_view() -> None:
    text = "37 Prozent sind der Ansicht, dass der Steg „meist zu glatt“ ist."
    assert last_speaker(text, "de") == "37 Prozent"


def test_the_noun_of_the_view_is_no_part_of_its_holder() -> None:
    text = "Dennoch ist die Lotsin der Ansicht, dass der Steg „ein schwimmender Witz“ ist."
    assert last_speaker(text, "de") == "die Lotsin"


@pytest.mark.parametrize("source", ["Ole Garth", "Lotse Ole Garth", "dem Lotsen Ole Garth"])
def test_whoever_is_heard_speaks(source: str) -> None:
    text = f"Der Wind war kalt. „Die Fähre fährt heute nicht“, ist von {source} zu hören."
    assert last_speaker(text, "de") == "Ole Garth"


def test_nobody_is_heard_without_an_infinitive() -> None:
    assert attributions("„Die Fähre fährt heute nicht“, ist von Garth hören", "de") == ()


def test_a_comparison_without_a_comma_names_whose_words_follow() -> None:
    text = "Der Wind war kalt. Oder wie Ole Garth es formuliert: „Die Fähre fährt heute nicht.“"
    assert last_speaker(text, "de") == "Ole Garth"
