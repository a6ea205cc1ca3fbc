"""Lists of words that stand for several forms each."""

import pytest

from reader.analysis.languages.word_forms import WordForms


@pytest.mark.parametrize(
    ("forms", "fitting", "other"),
    [
        ("dom dům", ["dom", "dům"], ["domu", "do", ""]),
        ("minist*", ["minister", "ministerka", "minist"], ["administer"]),
        ("*leder borgmester*", ["leder", "partileder", "Ap-leder", "borgmesteren"], ["ledere"]),
        (
            "powiedzia~ informuj~",
            ["powiedziała", "powiedział", "informuje", "informują"],
            ["powiedziany", "powiedzianych", "informujący"],
        ),
        ("заяви~ отмеча~", ["заявил", "заявила", "отмечает", "отмечают"], ["заявить", "заявитель"]),
        ("", [], ["dom"]),
    ],
)
def test_a_word_fits_if_it_has_one_of_the_forms(
    forms: str, fitting: list[str], other: list[str]
) -> None:
    words = WordForms(forms)
    assert [word for word in (*fitting, *other) if words.fit(word)] == fitting
