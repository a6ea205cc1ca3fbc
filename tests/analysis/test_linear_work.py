"""The work on hostile texts grows only linearly with their length: calls are counted, not time."""

import gc
import sys
import tracemalloc
from types import FrameType, ModuleType
from typing import SupportsIndex as Index

import pytest
from processor_time import assert_in_proportion

from reader.analysis.passages.reading import Reading
from reader.analysis.persons import introductions
from reader.analysis.persons.runs.capital_runs import RUN
from reader.analysis.quotes import find_quotes
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets import party_members
from reader.startup.garbage_collector import GarbageCollectionPaused

TEXTS = {
    "straight marks": '"',
    "opening marks": "“",
    "short quotes": 'a "b" ',
    "unclosed paragraphs": "“a\n",
    "open brackets": '("said ',
    "names": "Aa Quill, Bb ",
    "capitals": "Aa ",
    "relative clauses": "“a b c d e f” who said ",
    "verbs": "and said ",
    "single marks": "‘it’s’ a dog’s ",
    "pronouns": "Ada Quill met. “x y z w,” she said. ",
    "labels": "Q: why\n\nA: because\n\n",
    "dashes": "— a — b ",
    "guillemets": "« a » , dit-il ",
    "cjk": "王芳说「一二三四五六」と",
    "swedish": "– Vi väntar och ser, säger hon. ”Det är inte så”, sade Aa Quill.\n\n",
}


def calls(text: str, language: str = "en") -> int:
    """Return the number of function calls made to find the quotes of `text`."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        find_quotes(text, language=language)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("unit", TEXTS.values(), ids=TEXTS.keys())
def test_five_times_the_text_is_five_times_the_work(unit: str) -> None:
    find_quotes(unit * 10, language="en")
    small, large = (calls((unit * (size // len(unit) + 1))[:size]) for size in (3_000, 15_000))
    assert large <= 6 * small + 200


@pytest.mark.parametrize("verb", ["und sagte ", "‘ selbst,nannte das "])
def test_verbs_joined_to_each_other_are_each_looked_at_once(verb: str) -> None:
    sentence = "Gestern {}er: „Es regnet“."
    find_quotes(sentence.format(verb * 2), language="de")
    small, large = (calls(sentence.format(verb * count), "de") for count in (8, 16))
    assert large <= 4 * small


def test_a_text_is_searched_once_for_who_is_somebody_s_relative(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    searched: list[str] = []
    first_offset = Discourse.first_offset

    class Text(str):
        __slots__ = ()

        def find(self, words: str, start: Index | None = None, end: Index | None = None, /) -> int:
            searched.append(words)
            return super().find(words, start, end)

    def searching(discourse: Discourse, words: str) -> int:
        text, discourse.text = discourse.text, Text(discourse.text)
        offset = first_offset(discourse, words)
        discourse.text = text
        return offset

    monkeypatch.setattr(Discourse, "first_offset", searching)
    find_quotes("Ben Poe ran. “No,” his wife said. " * 100, language="en")
    assert 0 < len(searched) == len(set(searched)) < 100


def test_a_name_beside_a_relative_is_looked_for_only_nearby() -> None:
    start, unit = "Ben Poe rose with a wife, xx. ", "“No,” his wife said. Ben Poe left. "
    find_quotes(start + unit, language="en")

    def work(count: int) -> None:
        find_quotes(start + unit * count, language="en")

    assert_in_proportion(work, 500, 6_000, at_most=20)


def test_many_accents_of_one_letter_are_not_sorted() -> None:
    def work(count: int) -> None:
        find_quotes("e" + "\u0301\u0316" * count)

    assert_in_proportion(work, 2_000, 20_000, at_most=30)


def test_text_is_not_copied_from_a_quote_to_each_sentence_after_it() -> None:
    quote, unit = "“It is very late today,” said Ada Quill.\n\n", "Ben Poe said so.\n\n"
    find_quotes(quote + unit, language="en")

    def work(count: int) -> None:
        find_quotes(quote + unit * count, language="en")

    assert_in_proportion(work, 1_000, 40_000, at_most=70)


def test_the_speaker_of_earlier_paragraphs_is_not_looked_for_in_all_quotes() -> None:
    unit = "“It is very late.\n\nNobody comes”, said Ada Quill.\n\n"
    find_quotes(unit, language="en")

    def work(count: int) -> None:
        find_quotes(unit * count, language="en")

    assert_in_proportion(work, 250, 4_000, at_most=24)


def test_paragraphs_are_not_searched_for_each_of_many_surnames() -> None:
    many = [f"Olaf von {a}{b}{c}er ging.\n\n" for a in "BDFGK" for b in "aeiou" for c in "lmnr"]
    find_quotes("".join(many), language="de")
    small, large = (
        calls("".join(many[:count]) + "Es war kalt.\n\n" * 300, "de") for count in (45, 90)
    )
    assert large <= 1.5 * small


@pytest.mark.parametrize(
    ("module", "limit", "language", "sentences"),
    [
        (party_members, "_MOST_PEOPLE", "de",
         "Lotse {0}er {0}mann (SPD) kam. „Es ist spät“, sagte der SPD-Politiker. "),
        (introductions, "_MAX_HOLDERS", "it",
         "Il presidente Ugo {0}ini ha parlato. «Non va bene», ha detto il dirigente. "),
    ],
)  # fmt: skip
def test_a_role_of_many_persons_is_asked_of_few_of_them(
    monkeypatch: pytest.MonkeyPatch, module: ModuleType, limit: str, language: str, sentences: str
) -> None:
    assert getattr(module, limit) <= 200
    monkeypatch.setattr(module, limit, 10)
    names = [f"B{a}{b}{c}" for a in "aeiou" for b in "lmnr" for c in "aeio"]
    text = "".join(sentences.format(name) for name in names)
    find_quotes(text[:1000], language=language)
    small, large = (calls(text[: len(text) // part], language) for part in (2, 1))
    assert large <= 2.6 * small


def test_few_of_the_verbs_of_a_sentence_are_asked_who_acts() -> None:
    sentence = "Este explicó para fue {}"
    find_quotes(sentence.format("„ hay " * 5), language="es")
    count = 100
    assert calls(sentence.format("„ hay " * count), "es") < 20_000 * count


@pytest.mark.parametrize("mark", ["“", '"', "「」", "«"])
def test_marks_with_nothing_between_them_are_not_looked_at_for_speakers(mark: str) -> None:
    find_quotes(mark * 10, language="en")
    assert calls(mark * 1_000) < 60 * 1_000


def test_a_run_of_capitals_takes_no_memory_for_each_of_its_words() -> None:
    text = "Aa " * 10_000
    tracemalloc.start()
    try:
        found = RUN.search(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found is not None
    assert found.end() == len(text) - 1
    assert peak < 10 * len(text)


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_what_is_known_of_a_text_is_released_without_a_search_for_garbage(language: str) -> None:
    gc.collect()
    with GarbageCollectionPaused():
        find_quotes(f"Ada Quill kam.\n\n“{'Mora ' * 9}.” Ben Poe lacht.", language=language)
        assert not [each for each in gc.get_objects() if type(each) is Reading]
