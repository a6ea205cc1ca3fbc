"""Excerpts that begin at the start of a sentence or a word."""

import pytest

from reader.text.excerpts import Edge, excerpt_end, excerpt_start

STORY = (
    "The pier closes. Dr. Moen said on Monday that it was 94 years old and that it would open"
    " again in spring, with lamps.\n\nNobody had asked for lamps. They came anyway."
)


def begun(word: str, *, sentence: int = 40, within: int = 20) -> str:
    """Return what precedes `word` in an excerpt that is to show it."""
    place = STORY.index(word)
    begin, cuts = excerpt_start(STORY, place, sentence=sentence, word=within)
    return ("… " if cuts else "") + STORY[begin:place]


@pytest.mark.parametrize(
    ("word", "begins"),
    [
        ("closes", "The pier "),
        ("Monday", "The pier closes. Dr. Moen said on "),
        ("94", "Dr. Moen said on Monday that it was "),
        ("again in", "… that it would open "),
        ("asked", "Nobody had "),
        ("anyway", "Nobody had asked for lamps. They came "),
    ],
)
def test_it_begins_with_its_paragraph_a_sentence_or_a_word(word: str, begins: str) -> None:
    assert begun(word) == begins


def test_a_title_before_a_name_ends_no_sentence() -> None:
    assert begun("said", sentence=6, within=6) == "… Moen "


def test_a_full_stop_of_a_script_without_spaces_ends_a_sentence() -> None:
    text = "灯台は町のものだ。五十年の日誌は残る。"
    assert excerpt_start(text, text.index("日誌"), sentence=8, word=5) == Edge(9, cuts=False)
    assert excerpt_start(text, text.index("残る"), sentence=4, word=3) == Edge(13, cuts=True)


def test_it_ends_with_its_paragraph_or_a_word() -> None:
    assert excerpt_end(STORY, STORY.index("spring"), 40) == Edge(STORY.index("\n\n"), cuts=False)
    assert excerpt_end(STORY, STORY.index("They"), 40) == Edge(len(STORY), cuts=False)
    end, cuts = excerpt_end(STORY, STORY.index("Moen"), 10)
    assert (STORY[:end].rsplit(maxsplit=1)[-1], cuts) == ("said", True)


def test_a_word_longer_than_the_excerpt_is_cut() -> None:
    word = "x" * 300
    assert excerpt_start(word, 200, sentence=40, word=20) == Edge(180, cuts=True)
    assert excerpt_end(word, 200, 20) == Edge(220, cuts=True)


def test_the_limits_of_an_excerpt_count() -> None:
    assert excerpt_start("One two three", 8, sentence=8, word=3) == Edge(0, cuts=False)
    assert excerpt_start("\n\nOne two", 6, sentence=40, word=3) == Edge(2, cuts=False)
    assert excerpt_start("It was. We left it", 15, sentence=7, word=3) == Edge(8, cuts=False)
    assert excerpt_start("It was. We left it", 15, sentence=6, word=3) == Edge(15 - 3, cuts=True)
    assert excerpt_end("One two", 3, 4) == Edge(7, cuts=False)
    assert excerpt_end("a bc def", 0, 4) == Edge(4, cuts=True)
    assert excerpt_end(" abcdefgh", 0, 4) == Edge(4, cuts=True)


@pytest.mark.parametrize(
    ("before", "ends"), [("It was no", True), ("Said McDougall", True), ("Said Mr", False)]
)
def test_a_short_word_with_a_capital_ends_no_sentence(before: str, *, ends: bool) -> None:
    text = f"{before}. We left by boat."
    begin, cuts = excerpt_start(text, text.index("boat"), sentence=13, word=4)
    assert (text[begin:].startswith("We"), cuts) == (ends, not ends)


def test_a_word_with_a_small_letter_begins_no_sentence() -> None:
    text = "It was no. we left by boat."
    assert excerpt_start(text, text.index("boat"), sentence=13, word=4).cuts
