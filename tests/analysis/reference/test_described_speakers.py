"""Unnamed speakers go by one name, that of their first quote."""

import pytest
from attributions import attributions, last_speaker
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.languages.registry import language
from reader.analysis.quotes import explain_quotes, find_quotes, reader_of
from reader.analysis.reference.described_speakers import DescribedSpeakers
from reader.parsing.registry import parse_article


def _names(text: str, code: str) -> list[str]:
    return [name for _, name in attributions(text.replace("¶", "\n\n"), code)]


@pytest.mark.parametrize(
    ("code", "first", "second", "name"),
    [
        ("en", "The city said: “We pay.”", "“We pay more,” the city said.", "The city"),
        (
            "en",
            "A spokesman for the ferry line said: “We stay here.”",
            "“It is late,” the spokesman said.",
            "A spokesman for the ferry line",
        ),
        (
            "en",
            "The health ministry said: “All schools stay open.”",
            "“Nobody need worry,” the ministry added.",
            "The health ministry",
        ),
        (
            "en",
            "Two witnesses said: “It was very loud.”",
            "The witnesses said: “It was very dark.”",
            "Two witnesses",
        ),
        (
            "de",
            "„Die Brücke bleibt zu“, sagte ein Sprecher der Stadt.",
            "„Es ist schon spät“, sagte der Sprecher.",
            "ein Sprecher der Stadt",
        ),
        (
            "fr",
            "« Le pont reste fermé », a déclaré un porte-parole de la ville.",
            "« Il est tard », a ajouté le porte-parole.",
            "un porte-parole de la ville",
        ),
        (
            "es",
            "Una vecina de Lipa insiste: «Hay miles de personas».",
            "Esta vecina agrega: «No hay ningún tipo de control».",
            "Una vecina de Lipa",
        ),
        (
            "de",
            "Ein Anwohner aus Lipa sagt: „Es sind Tausende hier.“",
            "Dieser Anwohner betont: „Es gibt keine Kontrolle.“",
            "Ein Anwohner aus Lipa",
        ),
        (
            "fr",
            "L'association a écrit : « Le pont est fermé. »",
            "« Il est tard », a ajouté l'association.",
            "L'association",
        ),
    ],
)
def test_unnamed_speakers_keep_the_words_that_introduced_them(
    code: str, first: str, second: str, name: str
) -> None:
    assert _names(f"{first} ¶{second}", code) == [name, name]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        (
            "en",
            "A spokesman for the ferry said nobody was hurt. ¶“It is late,” the spokesman said.",
            "A spokesman for the ferry",
        ),
        (
            "en",
            "“We stay,” said a source close to the ferry. ¶“It is late,” the source said.",
            "a source close to the ferry",
        ),
        ("en", "This report said it. ¶“It is late,” the report said.", "the report"),
        (
            "en",
            "A crane spokesman said no. A port spokesman did not say. ¶“Late,” the spokesman said.",
            "the spokesman",
        ),
        (
            "en",
            "It sank, according to the old diary of its owner. ¶“It is late,” the old diary said.",
            "the old diary",
        ),
        (
            "en",
            "A ferry spokesman said: “We stay.” ¶“It is late,” the spokesman said. “It is dark.”",
            "A ferry spokesman",
        ),
        (
            "de",
            "Das sagt ein Sprecher der Stadt: „Es hält.“ ¶„Noch“, so der Sprecher. „Nicht lange.“",
            "ein Sprecher der Stadt",
        ),
    ],
)
def test_both_halves_of_a_quote_have_one_speaker(code: str, text: str, name: str) -> None:
    assert set(_names(text, code)) == {name}


def test_an_elided_article_may_stand_apart() -> None:
    text = "« Le pont ferme », a déclaré un avocat de la ville. ¶« Il est tard », a dit l' avocat."
    assert set(_names(text, "fr")) == {"un avocat de la ville"}


@pytest.mark.parametrize("source", ["Laut ihm", "Nach seinen Angaben"])
def test_a_german_pronoun_keeps_the_article_of_what_it_stands_for(source: str) -> None:
    text = f"„Die Brücke ist zu“, sagte der Sprecher. {source} ist sie „völlig marode“."
    assert set(_names(text, "de")) == {"der Sprecher"}


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("The spokesman left at noon.", "A ferry spokesman"),
        ("\n\nThe spokesman left at noon.", "A ferry spokesman"),
        ("“The spokesman left at noon.”", "A ferry spokesman"),
        ("The ferry spokesman left at noon.", "A ferry spokesman"),
        ("Spokesmanship is an art.", "A ferry spokesman"),
        ("A police spokesman came at noon.", "the spokesman"),
        ("Police and their spokesman came at noon.", "the spokesman"),
        ("The rail board sent another spokesman.", "the spokesman"),
    ],
)
def test_whoever_comes_between_may_be_meant_instead(between: str, name: str) -> None:
    text = f"A ferry spokesman said: “We stay here.” {between} “It is late,” the spokesman said."
    assert last_speaker(text) == name


@pytest.mark.parametrize(
    "second",
    ["the lawyer for the harbour", "a lawyer", "the tax lawyer", "the lawyers", "another lawyer"],
)
def test_other_words_are_for_somebody_else(second: str) -> None:
    text = f"A city lawyer said: “We stay here.” ¶“It is late,” {second} said."
    assert _names(text, "en")[1] == second


def test_what_was_said_long_ago_is_not_taken_up() -> None:
    far = "The boats lay in the harbour. " * 800
    text = f"A ferry spokesman said: “We stay here.” {far}“It is late,” the spokesman said."
    assert last_speaker(text) == "the spokesman"


def test_batches_give_the_same_names_as_the_whole() -> None:
    text = "Quay\n\nThe council said: “We pay for it.”\n\n“We pay again,” the council said.\n"
    article = parse_article(text.encode(), media_type="text/plain")
    reader = reader_of(article)
    early = [quote for batch in reader.batches() for quote in batch]
    assert [quote.speaker for quote in early] == [quote.speaker for quote in reader.all_quotes()]
    assert {quote.speaker.name for quote in early if quote.speaker} == {"The council"}


_WORDS = st.lists(
    st.sampled_from(
        ("the", "a", "The", "A", "council", "city", "for", "of", "l'", "l'union,", ",")
    ),
    max_size=5,
).map(" ".join)


@given(st.lists(_WORDS, max_size=6), st.sampled_from(("en", "de", "fr", "it", "ru", "ja")))
def test_any_words_have_a_name_that_somebody_was_given(speakers: list[str], code: str) -> None:
    text = ". ".join(speakers)
    described, at, given_names = DescribedSpeakers(text, language(code)), 0, set[str]()
    for words in speakers:
        given_names.add(words)
        assert described.name_of(words, at, at + len(words)) in given_names
        at += len(words) + 2


def test_what_is_no_quote_gives_nobody_a_name() -> None:
    text = "The city said the so-called “sun” boat was late. “We pay for it,” the city said."
    (quote,) = find_quotes(text)
    assert [each.quote for each in explain_quotes(text) if not each.refused] == [quote]


def test_an_article_without_a_noun_is_a_name_of_its_own() -> None:
    text = "l'avocat l'avocat"
    described = DescribedSpeakers(text, language("fr"))
    assert {described.name_of("l'", at, at + 2) for at in (0, 9)} == {"l'"}


def test_the_mention_stays_as_it_is_written() -> None:
    text = "The council said: “We pay for it.”\n\n“We pay again,” the council said."
    speakers = [quote.speaker for quote in find_quotes(text) if quote.speaker]
    assert [speaker.mention for speaker in speakers] == ["The council", "the council"]


def test_what_opens_a_sentence_about_a_pronoun_describes_it() -> None:
    text = "Ben Poe came.\n\nA smith in Vell, he speaks no French. “It was late,” he said."
    assert last_speaker(text) == "Ben Poe"


def test_an_italian_student_is_described_by_either_article() -> None:
    text = "Uno studente ha detto che no. «È tardi», ha detto lo studente."
    assert last_speaker(text, "it") == "Uno studente"
