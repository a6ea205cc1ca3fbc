"""Case folding keeps a mapping back to the original text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.text.accents import without_accents
from reader.text.fold import find_folded, fold, fold_text, prepare_search
from reader.text.span import Span

_PRINT = st.text(alphabet="abＡｂ１ İSßſς'’“”\"-–—…ﬁ \u00a0\u00ad\u200b\n\t.", max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“Yes,” she’d said", '"Yes," she\'d said'),
        ("one — two -- three", "one - two - three"),
        ("no\u00a0break\n\n  here", "no break here"),
        ("exam\u00adple", "example"),
        ("wait…", "wait..."),
        ("ﬁnal oﬃce", "final office"),
        ("ＧＢＫ局は２０時、ｚまで！", "GBK局は20時、zまで！"),
    ],
)
def test_print_variants_fold_to_one_form(text: str, folded: str) -> None:
    assert fold(text).text == folded
    assert fold_text(text) == folded


@given(_PRINT)
def test_folding_is_idempotent(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(_PRINT, st.booleans())
def test_short_and_indexed_folding_agree(text: str, ignore_case: bool) -> None:
    assert fold(text, ignore_case=ignore_case).text == fold_text(text, ignore_case=ignore_case)


@given(_PRINT, st.data())
def test_every_folded_stretch_comes_from_text_that_folds_to_it(
    text: str, data: st.DataObject
) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.span(start, end)
    assert 0 <= span.start <= span.end <= len(text)
    assert folded.text[start:end] in fold_text(span.of(text))


@given(_PRINT, st.data())
def test_offset_counts_folded_characters_that_begin_before(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    origin = data.draw(st.integers(0, len(text)))
    offset = folded.offset(origin)
    assert 0 <= offset <= len(folded.text)
    starts = [folded.span(k, k + 1).start for k in range(len(folded.text))]
    assert offset == sum(start < origin for start in starts)


@given(st.text(max_size=200))
def test_case_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text, ignore_case=True).text) == len(fold(text).text)


def test_a_phrase_is_found_across_lines_and_quote_marks() -> None:
    text = "She said “it’s\n\nfine” — and left."
    assert [s.of(text) for s in find_folded(text, '"it\'s fine" - and')] == ["“it’s\n\nfine” — and"]


def test_case_counts_only_when_asked() -> None:
    assert find_folded("Harbour harbour", "harbour") == (Span(8, 15),)
    assert len(find_folded("Harbour harbour", "HARBOUR", ignore_case=True)) == 2


def test_a_plain_word_is_found_through_soft_hyphens() -> None:
    text = "the har\u00adbour"
    assert find_folded(text, "harbour")[0].of(text) == "har\u00adbour"


@pytest.mark.parametrize("needle", ["gbk 20", "ＧＢＫ　２０", "G", "20局"])
def test_the_width_of_letters_does_not_count_in_a_search(needle: str) -> None:
    text = "局の、ＧＢＫ　２０局"
    (span,) = find_folded(text, needle, ignore_case=True)
    assert fold_text(span.of(text), ignore_case=True) == fold_text(needle, ignore_case=True)
    plain = fold_text(text)
    assert find_folded(plain, needle, ignore_case=True) == (span,)


def test_letters_whose_lower_case_is_longer_keep_offsets() -> None:
    text = "İİİ Straße ΟΔΟΣ"
    assert find_folded(text, "strasse", ignore_case=True) == ()
    assert find_folded(text, "STRAßE", ignore_case=True)[0].of(text) == "Straße"
    assert find_folded(text, "οδος", ignore_case=True)[0].of(text) == "ΟΔΟΣ"


@pytest.mark.parametrize(
    ("needle", "found"),
    [
        ("cafe", ["Café", "café", "cafe"]),
        ("lodz", ["Łódź"]),
        ("in lodz", ["in\n\nŁódź"]),
        ("l", ["Ł"]),
        ("ee", ["éé"]),
        ("e-e", ["é—é"]),
    ],
)
@pytest.mark.parametrize("unseen", ["", "\u00ad"])
def test_accents_count_only_when_asked(needle: str, found: list[str], unseen: str) -> None:
    text = f"Café, café or cafe in\n\nŁódź{unseen}, éé é—é"
    spans = find_folded(text, needle, ignore_case=True, ignore_accents=True)
    assert [span.of(text) for span in spans] == found
    exact = find_folded(text, needle, ignore_case=True)
    assert [span.of(text) for span in exact] == [word for word in found if word == needle]


def test_accents_do_not_count_while_case_does() -> None:
    text = "Émile, émile, ÉMILE"
    assert [s.start for s in find_folded(text, "Emile", ignore_accents=True)] == [0]
    assert [s.start for s in find_folded(text, "Emile,", ignore_accents=True)] == [0]


@example("ÀAAA", "AA")
@given(st.text("eéèaAÀ -\u00ad", max_size=30), st.text("eaA -", min_size=1, max_size=3))
def test_every_place_with_accents_is_one_of_the_text_without(text: str, needle: str) -> None:
    bare = without_accents(text)
    for ignore_case in (False, True):
        found = find_folded(text, needle, ignore_case=ignore_case, ignore_accents=True)
        assert found == find_folded(bare, needle, ignore_case=ignore_case)


def test_an_empty_needle_is_nowhere_and_the_limit_holds() -> None:
    assert find_folded("aaa", "") == ()
    assert len(find_folded("a a a a", "a", limit=3)) == 3


@given(_PRINT, st.data(), st.booleans())
def test_every_slice_of_a_text_is_found_in_it(
    text: str, data: st.DataObject, ignore_case: bool
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    needle = fold_text(text[start:end]).strip(" -")
    found = find_folded(text, needle, ignore_case=ignore_case)
    assert bool(found) == bool(needle)


_NEEDLE = st.text(alphabet="ab İs'\"-–. ", min_size=1, max_size=4)


@given(_PRINT, _NEEDLE, st.booleans())
def test_searching_the_text_as_it_stands_finds_what_folding_finds(
    text: str, needle: str, ignore_case: bool
) -> None:
    folded, wanted = (
        fold(text, ignore_case=ignore_case),
        fold_text(needle, ignore_case=ignore_case),
    )
    expected, at = [], folded.text.find(wanted)
    while at >= 0:
        expected.append(folded.span(at, at + len(wanted)))
        at = folded.text.find(wanted, at + len(wanted))
    assert list(find_folded(text, needle, ignore_case=ignore_case)) == expected


def test_long_runs_are_searched_in_linear_time() -> None:
    assert find_folded(" " * 300_000 + "-" * 300_000, " -x") == ()
    assert find_folded("a" + " " * 600_000, " b") == ()


def test_a_search_that_was_prepared_folds_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "har\u00adbour " * 2_000
    prepare_search(text)
    monkeypatch.setattr("reader.text.fold._fold", None)
    assert len(find_folded(text, "harbour", ignore_case=True)) == 2_000


def test_only_a_text_that_must_be_folded_is_folded_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.text.fold._fold", None)
    prepare_search("harbour " * 2_000)
    prepare_search("har\u00adbour")
