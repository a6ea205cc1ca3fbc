"""German nouns that denote persons."""

import pytest

from reader.analysis.persons.german.person_nouns import means_person


@pytest.mark.parametrize(
    "noun", ["burgenländer", "unparteiische", "köhler", "bergmann", "demokrat", "deichgraf"]
)
def test_nouns_for_men_are_recognised_by_their_ending(noun: str) -> None:
    assert means_person("der", noun)


@pytest.mark.parametrize("noun", ["engadinerin", "angeklagte", "kauffrau"])
def test_nouns_for_women_are_recognised_by_their_ending(noun: str) -> None:
    assert means_person("die", noun)


@pytest.mark.parametrize(
    ("article", "noun"),
    [("der", "autohersteller"), ("der", "gedanke"), ("die", "medizin"), ("das", "mädchen")],
)
def test_firms_and_things_are_no_persons(article: str, noun: str) -> None:
    assert not means_person(article, noun)
