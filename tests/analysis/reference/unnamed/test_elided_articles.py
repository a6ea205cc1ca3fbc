"""Somebody unnamed behind an elided article: un'infermiera, l'infermiera."""

import pytest
from attributions import last_speaker, speaker_names

from reader.analysis.languages.function_words import with_space_after_un

_APOSTROPHES = pytest.mark.parametrize("apostrophe", ["'", "’"])


def _written(text: str, apostrophe: str) -> str:
    return text.replace("'", apostrophe)


@_APOSTROPHES
@pytest.mark.parametrize(
    "text",
    [
        "Un'infermiera ha detto che no. «È tardi», ha detto l'infermiera.",
        "Un'infermiera ha visto tutto. «È tardi», ha detto lei.",
        "Un'infermiera ha detto: «No».\n\n«È tardi», ha detto lei.",
    ],
)
def test_she_goes_by_the_words_that_introduce_her(text: str, apostrophe: str) -> None:
    assert last_speaker(_written(text, apostrophe), "it") == f"Un{apostrophe}infermiera"


@_APOSTROPHES
@pytest.mark.parametrize("verb", ["ha detto lei", "ha aggiunto l'infermiera"])
def test_both_quotes_of_one_speaker_have_one_name(verb: str, apostrophe: str) -> None:
    text = f"«No», ha detto un'infermiera. «È molto tardi», {verb}."
    names = speaker_names(_written(text, apostrophe), "it")
    assert names == [f"un{apostrophe}infermiera"] * 2


@_APOSTROPHES
@pytest.mark.parametrize(
    "scene",
    [
        "Ada Neri è arrivata. Un'infermiera ha visto tutto",
        "Ada Neri è arrivata. C'era un'infermiera",
        "L'infermiera Ada Neri è arrivata. Un'infermiera ha riso",
        "Ada Neri, infermiera, è arrivata. Un'infermiera ha riso",
    ],
)
def test_she_is_not_whoever_is_named_before(scene: str, apostrophe: str) -> None:
    text = f"{scene}. «È tardi», ha detto l'infermiera."
    assert last_speaker(_written(text, apostrophe), "it") in {
        f"Un{apostrophe}infermiera",
        f"l{apostrophe}infermiera",
    }


@_APOSTROPHES
def test_the_role_is_of_whoever_is_named_where_nobody_else_is_met(apostrophe: str) -> None:
    text = "L'infermiera Ada Neri è arrivata. «È tardi», ha detto l'infermiera."
    assert last_speaker(_written(text, apostrophe), "it") == "Ada Neri"


def test_an_article_without_a_noun_stays_apart() -> None:
    assert with_space_after_un("un’ora e un'altra un amico") == "un' ora e un' altra un amico"
