"""German phrases as subjects."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.languages.registry import language
from reader.analysis.persons.german.nominatives import as_subject

_GERMAN = language("de")
_PHRASES = st.lists(
    st.sampled_from(("dem", "Dem", "des", "den", "der", "Rates", "Deutschen", "Amt", "en", "s", ""))
).map(" ".join)


@given(_PHRASES, st.sampled_from(("", "laut ", "das ", "Rates ")))
def test_any_words_stay_words(phrase: str, before: str) -> None:
    subject = as_subject(before + phrase, len(before), phrase, _GERMAN)
    assert len(subject.split(" ")) == len(phrase.split(" "))


@pytest.mark.parametrize("article", ["dem", "des", "den", "der"])
def test_an_article_alone_stays_as_it_is(article: str) -> None:
    assert as_subject(f"Laut {article} ist das so.", 5, article, _GERMAN) == article


@pytest.mark.parametrize("article", ["Dem", "des", "den", "der", ""])
def test_an_article_without_a_noun_stays_as_it_is(article: str) -> None:
    text = f"{article} ist das „der“ die"
    assert as_subject(text, 0, article, _GERMAN) == article


@pytest.mark.parametrize(
    ("phrase", "subject"),
    [
        ("dem Deutschen Bundestag", "der Deutsche Bundestag"),
        ("des Stadtrates", "der Stadtrat"),
        ("dem Referat", "das Referat"),
        ("dem Deutschen Roten Kreuz", "das Deutsche Rote Kreuz"),
        ("dem Rektorat", "das Rektorat"),
        ("dem Dienst", "der Dienst"),
        ("des Auswärtigen Amtes", "das Auswärtige Amt"),
        ("dem Anwalt", "der Anwalt"),
        ("des jungen Zeugen", "der junge Zeuge"),
        ("dem Gutachten", "dem Gutachten"),
        ("einer Sprecherin", "eine Sprecherin"),
        ("eines neuen Mitarbeiters", "ein neuer Mitarbeiter"),
        ("einem Angestellten", "ein Angestellter"),
        ("einem Deutschen", "ein Deutscher"),
        ("einem Deutschen Meister", "einem Deutschen Meister"),
        ("einem internen Schreiben", "einem internen Schreiben"),
        ("einer Vorsitzenden", "eine Vorsitzende"),
        ("einer der Zeugen", "einer der Zeugen"),
        ("den Anwohnern", "die Anwohner"),
        ("Anwohnern", "Anwohner"),
        ("Luzern", "Luzern"),
        ("Eltern", "Eltern"),
        ("den Bauern", "die Bauern"),
        ("dem Restaurant", "dem Restaurant"),
        ("der Polizei und den Behörden", "die Polizei und die Behörden"),
        ("der Polizei und der Feuerwehr", "die Polizei und die Feuerwehr"),
    ],
)
def test_the_ending_of_a_body_shows_its_gender(phrase: str, subject: str) -> None:
    assert as_subject(f"Laut {phrase} ist das so.", 5, phrase, _GERMAN) == subject


@pytest.mark.parametrize(
    ("phrase", "subject"),
    [
        ("der Evangelischen Kirche", "die Evangelische Kirche"),
        ("der Deutschen Hafenhilfe in Lipa", "die Deutsche Hafenhilfe in Lipa"),
        ("der Neuen Lipaer Zeitung", "die Neue Lipaer Zeitung"),
        ("der Alten Brauerei", "die Alte Brauerei"),
        ("der Freien Wähler", "die Freien Wähler"),
        ("der Freien Schulen", "die Freien Schulen"),
        ("der Vereinten Nationen", "die Vereinten Nationen"),
    ],
)
def test_the_adjective_of_a_feminine_body_changes_with_the_article(
    phrase: str, subject: str
) -> None:
    assert as_subject(f"Laut {phrase} ist das so.", 5, phrase, _GERMAN) == subject


@pytest.mark.parametrize(
    ("phrase", "subject"),
    [
        ("dem Büro von Jan Tal", "das Büro von Jan Tal"),
        ("dem Umfeld des Trainers", "das Umfeld des Trainers"),
        ("dem Schreiben des Ministers", "dem Schreiben des Ministers"),
    ],
)
def test_a_german_office_is_a_subject_and_a_text_is_not(phrase: str, subject: str) -> None:
    assert as_subject(f"So klang es aus {phrase}.", 16, phrase, _GERMAN) == subject
