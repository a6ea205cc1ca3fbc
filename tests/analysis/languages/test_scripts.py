"""Whether a text has Chinese, Japanese or Korean letters, and how many words it has."""

import pytest

from reader.analysis.languages.scripts import has_cjk, word_count


@pytest.mark.parametrize("sign", ["王", "か", "한", "「"])
@pytest.mark.parametrize("before", [0, 5, 8_191, 8_192, 30_000])
def test_a_letter_is_found_wherever_it_stands(sign: str, before: int) -> None:
    assert has_cjk("é" * before + sign + "n" * 9)


@pytest.mark.parametrize("text", ["", "a", "“é”", "Ж" * 20_000, "\ud800 é"])
def test_other_scripts_are_none(text: str) -> None:
    assert not has_cjk(text)


def test_words_are_counted_as_far_as_somebody_asks() -> None:
    assert word_count("", 0, 0, cjk=False) == 0
    assert word_count("It is late.", 0, 11, cjk=False) == 3
    assert word_count("a" * 500 + " b c", 0, 504, cjk=False) == 3
    assert word_count("ab " * 2_000, 0, 6_000, cjk=False) >= 30
