"""The extent of the phrase after a German verb."""

import pytest
from attributions import last_speaker, with_rules

from reader.analysis.grammar.german.phrase_after_verb import phrase_after_adverbs
from reader.analysis.languages.german import GERMAN
from reader.analysis.text.tokenizer import tokenise


@pytest.mark.parametrize(
    ("phrase", "told_to"),
    [
        ("der Bauleiter Jan Tal", "der Rheinischen Uferzeitung"),
        ("die Chefin Eva Wald", "der Uferzeitung"),
        ("der Sprecher der Uferzeitung", "am Montag"),
        ("ein Sprecher", "der Uferzeitung"),
        ("die Polizei", "der Uferzeitung"),
        ("eine Reporterin der Uferzeitung", "am Montag"),
    ],
)
def test_the_paper_addressed_is_no_part_of_the_speaker(phrase: str, told_to: str) -> None:
    sentence = f"sagte {phrase} {told_to}"
    tokens = tokenise(sentence, 0, len(sentence), [], GERMAN)
    assert phrase_after_adverbs(tokens, 1) == (1, len(phrase.split()))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("sagte Ole Garth zu Ida Poe.", "Ole Garth"),
        ("sagte eine Lotsin - sichtlich bewegt.", "eine Lotsin"),
        ("sagte Ole Garth zu der Lotsin Ida Poe.", "Ole Garth"),
        ("sagte der Lotse Ole Garth zu Kapitänin Ida Poe.", "Ole Garth"),
        ("sagte Anna Maria zu Hohenwamm.", "Anna Maria zu Hohenwamm"),
        ("sagte Ole-Jan von und zu Hohenwamm.", "Ole-Jan von und zu Hohenwamm"),
        ("mahnte lachend Garth.", "Garth"),
        ("mahnte ruhig die Lotsin.", "die Lotsin"),
        ("mahnte spontan die Lotsin.", "die Lotsin"),
        ("mahnte kopfschüttelnd die Lotsin Ida Poe.", "Ida Poe"),
        ("sagte auf Facebook Ida Poe.", "Ida Poe"),
        ("sagte mit Blick auf den Winter Ida Poe.", "Ida Poe"),
        ("sagte im Deutschen Lotsenrat Ida Poe.", "Ida Poe"),
        ("sagte mit brüchiger Stimme ihre Nachbarin Ida Poe.", "Ida Poe"),
        ("meinte Garth unserer Redaktion.", "Garth"),
        ("so die aus Wamm stammende Lotsin Ida Poe.", "Ida Poe"),
        ("sagte gestern Abend Ida Poe.", "Ida Poe"),
        ("betonte heute Vormittag erneut die Lotsin.", "die Lotsin"),
        ("so Ende letzter Woche noch Ida Poe.", "Ida Poe"),
    ],
)
def test_addressees_and_adverbials_are_no_part_of_the_speaker(text: str, speaker: str) -> None:
    text = f"Der Wind war kalt. „Die Fähre fährt heute leider nicht“, {text}"
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize("listener", ["Lotsin Ida Poe", "Ida Poe", "Poe"])
def test_whom_a_subject_before_the_verb_addresses_does_not_speak(listener: str) -> None:
    text = f"Der Wind war kalt. Garth sagte zu {listener}: „Die Fähre fährt heute nicht.“"
    assert last_speaker(text, "de") == "Garth"


@pytest.mark.parametrize(
    "report",
    [
        "gab der aus Wamm stammende Lotse Ole Garth an",
        "kritisierte Ole Garth am Montag",
        "kritisierte am Montag Ole Garth",
        "sagte kopfschüttelnd Ole Garth",
    ],
)
def test_a_report_after_the_rest_of_the_sentence_has_its_subject_behind_adverbials(
    report: str,
) -> None:
    text = f"Die Fähre sei „ein schwimmender Witz“ und müsse weg, {report}."
    assert last_speaker(text, "de") == "Ole Garth"


def test_what_somebody_is_said_to_have_called_is_no_speaker() -> None:
    text = "Man habe die Fähre stets als „ein schwimmender Witz“ betrachtet, sagte Ole Garth."
    assert last_speaker(text, "de") == "Ole Garth"


@pytest.mark.parametrize(
    ("after", "mention"),
    [
        ("im Deutschen Lotsenrat Ida Poe", "Ida Poe"),
        ("auf dem Portal X Ida Poe", "Ida Poe"),
        ("im Bayerischen Landtag die Lotsin Ida Poe", "die Lotsin Ida Poe"),
        ("Roth der Besatzung", "Roth"),
    ],
)
def test_the_place_of_a_statement_is_no_part_of_its_speaker(after: str, mention: str) -> None:
    assert with_rules(f"„Es ist spät“, sagte {after}.", "de") == [
        ("Es ist spät", mention, "said-x")
    ]


@pytest.mark.parametrize(
    "speaker",
    ["de Rotterdamse burgemeester", "een KLM woordvoerder", "de Belgische premier"],
)
def test_a_dutch_noun_without_a_capital_is_no_predicate(speaker: str) -> None:
    assert last_speaker(f"“Het is veel te laat”, zei {speaker}.", "nl") == speaker


@pytest.mark.parametrize("manner", ["sicher", "trotzig"])
def test_how_somebody_is_or_speaks_is_no_part_of_a_german_speaker(manner: str) -> None:
    assert last_speaker(f"„Es ist zu spät“, meint der Wirt {manner}.", "de") == "der Wirt"


def test_whoever_is_new_keeps_the_genitive_before_them() -> None:
    assert last_speaker("„Das ist zu spät“, sagt Vogels neue Chefin.", "de") == "Vogels neue Chefin"


def test_a_place_after_a_role_is_addressed() -> None:
    assert last_speaker("„Das ist zu spät“, sagte die Chefin zu Hohenlipa.", "de") == "die Chefin"


def test_a_station_after_to_is_no_house() -> None:
    assert last_speaker("„Wir kommen morgen zurück“, sagte Jan zu ORF.", "de") == "Jan"
    text = "„Wir kommen morgen zurück“, sagte Jan zu Hohenwald."
    assert last_speaker(text, "de") == "Jan zu Hohenwald"
