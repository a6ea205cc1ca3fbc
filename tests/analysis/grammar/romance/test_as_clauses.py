"""Clauses with "as" that name a source: como afirmó X, comme l'explique X."""

import pytest
from attributions import attributions, with_rules


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Comme le rappelle Luce Merle, « la vase a gagné tout le chenal ».", "Luce Merle"),
        ("fr", "Comme l'a dit Jean Roux, le bac est « un luxe inutile ».", "Jean Roux"),
        ("es", "Como ha subrayado la alcaldesa, el faro es «un pozo sin fondo».", "la alcaldesa"),
        ("es", "Tal y como apuntó Inés Prado, «el faro se cae a trozos».", "Inés Prado"),
        ("it", "Il molo è «una trappola per i turisti», come ha scritto Ugo Neri.", "Ugo Neri"),
        ("it", "Come Ugo Neri ha spiegato, il molo è «una trappola».", "Ugo Neri"),
        ("pt", "Como lembrou a associação, o cais é “um perigo para todos”.", "a associação"),
    ],
)
def test_whoever_says_it_in_a_clause_with_as_is_the_source(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ada Rey llegó tarde. Como dice el refrán, «quien madruga gana»."),
        ("fr", "Comme il a été dit, le bac est « un luxe inutile »."),
        ("it", "Ha lavorato come bagnino al molo «Aurora» di Delta."),
    ],
)
def test_a_clause_with_as_reports_nothing_without_a_person_who_says_it(
    language: str, text: str
) -> None:
    assert attributions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "mention"),
    [
        ("es", "Como había dicho ya el alcalde, el muelle es «una trampa».", "el alcalde"),
        ("es", "Como el alcalde ha explicado, el muelle es «una trampa».", "el alcalde"),
        ("it", "Come ha detto Ugo Neri, il molo è «una trappola».", "Ugo Neri"),
        ("fr", "Comme Jean Roux l’a expliqué, le quai est « un piège ».", "Jean Roux"),
    ],
)
def test_the_verb_of_a_clause_with_as_may_have_auxiliaries(
    language: str, text: str, mention: str
) -> None:
    assert [each[1:] for each in with_rules(text, language)] == [(mention, "according-to")]
