"""German phrases for speakers as the subject of a sentence."""

import pytest

from reader.analysis.languages.registry import language
from reader.analysis.persons.german.nominatives import as_subject


@pytest.mark.parametrize("article", ["Dem", "des", "den", "der", ""])
def test_an_article_without_a_noun_stays_as_it_is(article: str) -> None:
    text = f"{article} ist das „der“ die"
    assert as_subject(text, 0, article, language("de")) == article
