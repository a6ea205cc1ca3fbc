"""The articles inside Romance prepositions name speakers in full."""

import pytest
from attributions import attributions

from reader.analysis.languages.contracted_articles import article_inside


@pytest.mark.parametrize(
    ("code", "preposition", "article"),
    [
        ("it", "dal", "il"),
        ("fr", "aux", "les"),
        ("pt", "pela", "a"),
        ("es", "al", "el"),
        ("it", "da", ""),
    ],
)
def test_a_preposition_may_contain_an_article(code: str, preposition: str, article: str) -> None:
    assert article_inside(preposition, code) == article


def test_a_role_after_such_a_preposition_has_its_article() -> None:
    text = "Dal ministero assicurano che il molo aprirà «entro l'estate»."
    assert attributions(text, "it")[0][1] == "il ministero"
