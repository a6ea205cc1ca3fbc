"""Which internationalised host labels are displayed in their own script."""

import pytest

from reader.sources.scripts import is_unambiguous_label


@pytest.mark.parametrize(
    "label",
    [
        "bücher",
        "hafen-1",
        "новости",
        "εφημερίδα",
        "新聞",
        "ニュース東京",
        "東京news",
        "뉴스news",
        "हिन्दी",
    ],
)
def test_a_label_of_one_script_or_a_real_mixture_is_shown(label: str) -> None:
    assert is_unambiguous_label(label)


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("раура", "all letters look like Latin ones"),
        ("хн--1", "with signs and digits between them"),
        ("pаper", "a Cyrillic letter in a Latin word"),
        ("newsновости", "two alphabets"),
        ("ニュースновости", "a mixture that no language has"),
        ("뉴스ニュース", "scripts that each may stand beside Latin"),
        ("paper⁄news", "a sign that looks like a slash"),
        ("pa·per", "a sign between letters"),
        ("①②", "numbers in circles"),
    ],
)
def test_a_label_that_may_be_mistaken_for_another_is_not_shown(label: str, reason: str) -> None:
    assert not is_unambiguous_label(label), reason
