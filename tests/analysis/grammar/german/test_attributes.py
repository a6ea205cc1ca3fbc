"""Attributes between a German article and its noun."""

import pytest
from attributions import last_speaker, reported

from reader.analysis.grammar.german.attributes import (
    name_with_complement,
    noun_with_long_attribute,
)
from reader.analysis.languages.german import GERMAN
from reader.analysis.text.tokenizer import tokenise


def test_the_noun_after_a_long_attribute_is_the_subject() -> None:
    sentence = "Der am Montag gewählte Rat nannte"
    tokens = tokenise(sentence, 0, len(sentence), [], GERMAN)
    assert noun_with_long_attribute(tokens, 5, None) == (4, 4)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Das von Ove Kranz als „reine Zumutung“ bezeichnete Depot wird saniert.", "Ove Kranz"),
        ("Sylvi Kranz ist Lotsin, Mutter, nennt sich eine „reine Landratte“.", "Sylvi Kranz"),
        ("Der Wart des Leuchtturms ist „restlos zufrieden“, wie er sagt.", "Wart des Leuchtturms"),
    ],
)
def test_neither_an_attribute_nor_a_predicate_hides_who_speaks(text: str, speaker: str) -> None:
    assert last_speaker(text, "de").endswith(speaker)


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Das Haus für kleine Schiffe", "Das Haus"),
        ("Die Wirtin mit blauem Hut", "Die Wirtin"),
        ("Eine Sprecherin für freie Lotsen", "Eine Sprecherin"),
        ("Der Verein für neue Segel", "Der Verein für neue Segel"),
        ("Eva Tal vom örtlichen Turnverein", "Eva Tal"),
        ("Ada Tal vom örtlichen Turnverein", "Ada Tal"),
        ("Eva Tal (40) vom Institut für angewandte Physik in Wald", "Eva Tal"),
        ("Auch Eva Tal von der Initiative gegen hohe Zölle", "Eva Tal"),
        ("Die von Vell geführte Initiative, die den Kai nutzt,", "Initiative"),
        ("Die mit klarer Mehrheit gewählte Vorsteherin", "Vorsteherin"),
        ("Die von den neuen Regeln betroffenen Anwohner", "Anwohner"),
        ("Die für die neue Halle zuständige Vorsteherin", "Vorsteherin"),
        ("Die am stärksten betroffene Gemeinde", "Gemeinde"),
    ],
)
@pytest.mark.parametrize("verb", ["sagt", "nannte das", "hatte gewarnt"])
def test_what_completes_the_subject_is_not_the_subject(subject: str, name: str, verb: str) -> None:
    assert last_speaker(f"{subject} {verb}: „Das ist ein großer Wurf.“", "de") == name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Neue Regeln für kleine Schiffe fordert die Wacht: „Das eilt.“", "die Wacht"),
        ("Eva Tal kam mit großem Hut, sagt der Wirt: „Das eilt.“", "der Wirt"),
        ("Den Plan für neue Wege lobt Eva Tal: „Das eilt.“", "Eva Tal"),
        ("Die von Vell geführte Initiative ist klein, aber Ada Tal sagt: „Das eilt.“", "Ada Tal"),
        ("Die Initiative warb für neue Wege: „Das eilt.“", "Die Initiative"),
        ("Jan Tal aus Wald und der Rat klagen: „Das eilt.“", "der Rat"),
        ("Die von den neuen Regeln betroffenen Wirte sind müde. „Das eilt.“", "Wirte"),
        ("Das mit der neuen Brücke ist ein Fehler. „Wir sind müde und alt.“", ""),
    ],
)
def test_no_subject_is_made_of_words_that_only_look_like_it(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    "text",
    ["The attorney for accused gunman Tom Quill Garth", "Eva Tal (", "Auch Eva Tal", "Eva Tal"],
)
def test_a_name_may_end_the_text(text: str) -> None:
    assert reported(text, "de") == ()


def test_a_name_that_runs_to_the_end_has_no_complement() -> None:
    sentence = "Auch Vogels-Wald Tal Holm Kranz"
    tokens = tokenise(sentence, 0, len(sentence), [], GERMAN)
    assert name_with_complement(tokens, (3, 4), None) is None


@pytest.mark.parametrize(
    "subject",
    [
        "Jan Tal, Sprecher und Vorsitzender der Wirte",
        "Und Jan Tal, politischer Sprecher und Chef der Werke",
        "Jan Tal, Sprecher der Wirte",
    ],
)
def test_two_roles_may_lack_the_comma_before_their_verb(subject: str) -> None:
    assert last_speaker(f"{subject} findet: „Der Steg ist fertig.“", "de") == "Jan Tal"


def test_roles_before_a_plural_verb_are_other_people_than_the_name_before_them() -> None:
    text = "Eva Wald, Gäste der Stadt und Sprecher der Wirte sagten: „Der Steg ist fertig.“"
    assert last_speaker(text, "de") == "Sprecher der Wirte"


def test_a_name_after_und_is_another_subject() -> None:
    text = "Eva Wald, die Wirtin, und Trainer Jan Tal sagten: „Der Steg ist fertig.“"
    assert "Jan Tal" in last_speaker(text, "de")
