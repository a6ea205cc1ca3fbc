"""What only a text now and then shows, and would be read wrongly without a rule of its own."""

import pytest
from told_words import Told, told

from reader.analysis.quotes import find_quotes
from reader.model.analysis import QuoteKind

ENGLISH: dict[str, tuple[str, Told]] = {
    "it_is_somebody_where_a_clause_joins_on": (
        "The board met. It is bound by rules, but has promised “a fair hearing.”",
        (("a fair hearing.", "The board"),),
    ),
    "inches_behind_feet_close_nothing": (
        '"He is 6\'2" tall," Ada Quill said.',
        (("He is 6'2\" tall,", "Ada Quill"),),
    ),
}

GERMAN: dict[str, tuple[str, Told]] = {
    "a_name_behind_the_verb_sends_a_message": (
        "Dann schickt Vogel eine Mail: „Wir bleiben alle hier.“",
        (("Wir bleiben alle hier.", "Vogel"),),
    ),
    "a_relative_pronoun_is_no_article_of_the_name_behind_it": (
        "Der Plan, den Ada Vogel als „reine Willkür“ beschrieb, kam durch.",
        (("reine Willkür", "Ada Vogel"),),
    ),
    "a_paper_cites_whom_it_names_behind_itself": (
        "Die Lage ist ernst, zitiert die Zeitung Vogel mit „Es reicht“.",
        (("Es reicht", "Vogel"),),
    ),
    "a_demonstrative_is_the_last_person_and_no_thing": (
        "Vogel fragte seinen Chef nach dem Plan. Der sagte: „Nein.“",
        (("Nein.", "seinen Chef"),),
    ),
}

ELSEWHERE: dict[str, tuple[str, Told]] = {
    "a_subject_of_its_own_ends_a_spanish_relative_clause": (
        "La portavoz del grupo que la alcaldesa Ana Moral expone “no hay agua”.",
        (("no hay agua", "Ana Moral"),),
    ),
    "what_a_japanese_speaker_calls_something": (
        "森田首相（六十）は橋を「町の宝」と呼んだ。",
        (("町の宝", "森田首相"),),
    ),
    "a_japanese_name_between_the_words_and_the_verb": (
        "「まだ浮いている」と、田中花子は笑った。",
        (("まだ浮いている", "田中花子"),),
    ),
    "a_japanese_topic_before_the_words_and_the_verb_behind_them": (
        "森田首相は会見で「橋は安全だ」と語った。",
        (("橋は安全だ", "森田首相"),),
    ),
}


@pytest.mark.parametrize("name", ENGLISH)
def test_english_that_is_rarely_written_has_its_speaker(name: str) -> None:
    text, expected = ENGLISH[name]
    assert told(text) == expected


@pytest.mark.parametrize("name", GERMAN)
def test_german_that_is_rarely_written_has_its_speaker(name: str) -> None:
    text, expected = GERMAN[name]
    assert told(text) == expected


@pytest.mark.parametrize("name", ELSEWHERE)
def test_other_languages_that_are_rarely_written_have_their_speaker(name: str) -> None:
    text, expected = ELSEWHERE[name]
    assert told(text) == expected


def test_a_full_name_behind_the_words_brings_its_role() -> None:
    (quote,) = find_quotes("It was late. “We stay.” Ada Quill, mayor of Delta City")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Ada Quill", "mayor of Delta City")


def test_for_somebody_reports_nothing_in_german() -> None:
    text = "Für Ada Vogel, die neue Chefin, ist die Brücke zu alt."
    assert not [q for q in find_quotes(text) if q.kind is QuoteKind.INDIRECT]
