"""Words for a man and a woman that are written as one."""

import pytest

from reader.analysis.persons.roles.word_pairs import two_genders, word_set_of_pairs


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        ("alumno/a", ("alumno", "alumna")),
        ("autor/a", ("autor", "autora")),
        ("kollege/in", ("kollege", "kollegin")),
        ("élu/e", ("élu", "élue")),
        ("acteur/actrice", ("acteur", "actrice")),
        ("político/", ("político", "")),
        ("artista", ("artista",)),
    ],
)
def test_a_pair_has_a_word_for_each_gender(pair: str, words: tuple[str, ...]) -> None:
    assert two_genders(pair) == words


def test_a_set_has_both_words_of_each_pair() -> None:
    assert word_set_of_pairs("artista alumno/a") == {"artista", "alumno", "alumna"}
