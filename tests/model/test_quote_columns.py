"""Quotes stored in columns are returned unchanged, and are found by place and by speaker."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.speakers import speakers_of
from reader.model.analysis import NOBODY, UNKNOWN_SPEAKER, Quote, QuoteKind, Speaker
from reader.model.quote_columns import QuoteColumns, row_of
from reader.text.span import Span

SPANS = st.tuples(st.integers(0, 10**7), st.integers(0, 500)).map(lambda p: Span(p[0], sum(p)))
NEAR = st.tuples(st.integers(0, 90), st.integers(0, 30)).map(lambda p: Span(p[0], sum(p)))
WORDS = st.sampled_from(["", "Ada Quill", "the captain", "she", "colon.after", "字"])
KINDS = st.sampled_from([*QuoteKind])


def quotes_in(spans: st.SearchStrategy[Span]) -> st.SearchStrategy[list[Quote]]:
    speakers = st.builds(Speaker, WORDS, spans, WORDS, WORDS, WORDS)
    return st.lists(
        st.builds(
            Quote, spans, KINDS, st.none() | speakers, st.none() | spans, st.floats(0, 1), WORDS
        )
    )


IN_ORDER = quotes_in(NEAR).map(lambda quotes: sorted(quotes, key=lambda quote: quote.span))


def name_of(quote: Quote) -> str:
    return quote.speaker.name if quote.speaker else ""


@given(quotes_in(SPANS))
def test_quotes_come_out_as_they_went_in(quotes: list[Quote]) -> None:
    columns = QuoteColumns(map(row_of, quotes))
    assert list(columns) == quotes == [columns[n] for n in range(len(columns))]
    assert columns == tuple(quotes)
    assert hash(columns) == hash(QuoteColumns(map(row_of, quotes)))
    assert list(columns[1:3]) == quotes[1:3]
    assert list(columns[-2:]) == quotes[-2:]
    assert QuoteColumns.of(columns) is columns


@given(quotes_in(SPANS))
def test_reported_speech_is_left_out_of_what_is_in_marks(quotes: list[Quote]) -> None:
    columns = QuoteColumns.of(quotes)
    assert columns.in_marks == [quote for quote in quotes if quote.kind is not QuoteKind.INDIRECT]
    reported = [quotes[number] for number in columns.of_kind(QuoteKind.INDIRECT)]
    assert reported == [quote for quote in quotes if quote.kind is QuoteKind.INDIRECT]
    for number, quote in enumerate(columns.in_marks):
        assert columns.speaker_name(columns.in_marks.speaker_numbers[number]) == name_of(quote)


def test_a_short_name_of_two_speakers_is_shared() -> None:
    names = (("Ada Quill", "Quill"), ("Ben Quill", "Quill"), ("Bo Marsh", "Marsh"), ("A guard", ""))

    def shared(*more: tuple[str, str]) -> frozenset[str]:
        speakers = [Speaker(name, Span(0, 0), "", short=short) for name, short in (*names, *more)]
        quotes = QuoteColumns.of([Quote(Span(0, 1), speaker=speaker) for speaker in speakers])
        return quotes.shared_short_names

    assert shared(names[2], ("A porter", "")) == {"Quill"}
    assert shared(("Anna Quill", "Quill")) == {"Quill", "A. Quill"}


@given(quotes_in(NEAR))
def test_speakers_are_numbered_in_the_order_of_their_first_quotes(quotes: list[Quote]) -> None:
    columns = QuoteColumns.of(quotes)
    names = list(dict.fromkeys(name for quote in quotes if (name := name_of(quote))))
    assert [columns.speaker_name(number) for number in range(len(names))] == names
    assert [columns.speaker_name(speaker) for speaker in columns.speaker_numbers] == [
        name_of(each) for each in quotes
    ]
    assert [columns.speaker_number(name) for name in names] == list(range(len(names)))
    assert (columns.speaker_number(""), columns.speaker_number("Zed Marlow")) == (
        NOBODY,
        UNKNOWN_SPEAKER,
    )


@given(quotes_in(NEAR))
def test_groups_have_the_most_quoted_first_and_fragments_apart(quotes: list[Quote]) -> None:
    columns = QuoteColumns.of(quotes)
    expected: dict[str, list[int]] = {}
    for number, quote in enumerate(quotes):
        expected.setdefault(name_of(quote), []).append(number)
    order = sorted(expected, key=lambda name: (not name, -len(expected[name])))
    groups = columns.groups
    assert [columns.speaker_name(groups.speaker(place)) for place in range(len(groups))] == order
    for place, name in enumerate(order):
        mine = expected[name]
        are_fragments = [quotes[number].kind is QuoteKind.FRAGMENT for number in mine]
        assert groups.place(columns.speaker_number(name)) == place
        assert groups.all_of(columns.speaker_number(name)) == mine
        assert list(groups.fragments(place)) == [
            n for n, is_one in zip(mine, are_fragments, strict=True) if is_one
        ]
        assert len(groups.whole(place)) == are_fragments.count(False)
        assert (groups.count(place), groups.first(place)) == (len(mine), mine[0])
        for before, number in zip([-1, *mine], mine, strict=False):
            assert groups.before(number, columns.speaker_number(name)) == before
    assert groups.all_of(UNKNOWN_SPEAKER) == []
    assert groups.before(3, UNKNOWN_SPEAKER) == -1


@given(IN_ORDER, NEAR)
def test_quotes_are_found_by_place(quotes: list[Quote], here: Span) -> None:
    columns = QuoteColumns.of(quotes)
    found = [number for number, quote in enumerate(quotes) if quote.span.overlaps(here)]
    if len(here):
        assert sorted(columns.places.quotes_within(here.start, here.end)) == found
    assert columns.first_over(here) == (quotes[found[0]] if found else None)


@given(IN_ORDER, NEAR)
def test_a_passage_is_said_by_one_who_opens_it_or_speaks_most_of_it_when_no_other_does(
    quotes: list[Quote], here: Span
) -> None:
    inside = [
        quote
        for number, quote in enumerate(quotes)
        if quote.span.overlaps(here)
        and not any(
            before.span.end >= quote.span.end
            for before in quotes[:number]
            if before.span.overlaps(here)
        )
    ]
    chars = {at for each in inside for at in range(each.span.start, each.span.end)}
    chars &= {*range(here.start, here.end)}
    is_theirs = bool(inside) and (
        inside[0].span.start <= here.start + 2 or 2 * len(chars) >= len(here)
    )
    is_one = is_theirs and len(set(map(name_of, inside))) == 1
    assert QuoteColumns.of(quotes).of_one_speaker(here) == (inside[0] if is_one else None)


@given(IN_ORDER, NEAR.filter(len))
def test_cues_and_mentions_are_found_by_place(quotes: list[Quote], here: Span) -> None:
    found = [
        (span.start, span.end, number)
        for number, quote in enumerate(quotes)
        for span in (quote.cue, quote.speaker.span if quote.speaker else None)
        if span is not None and not quote.span.overlaps(span) and span.overlaps(here)
    ]
    places = QuoteColumns.of(quotes).places
    assert sorted(places.cues_and_mentions_within(here.start, here.end)) == sorted(found)


@given(quotes_in(NEAR))
def test_characters_are_counted(quotes: list[Quote]) -> None:
    columns = QuoteColumns.of(quotes)
    assert columns.characters() == sum(len(quote.span) for quote in quotes)
    assert columns.characters([0] if quotes else []) == sum(len(q.span) for q in quotes[:1])


def test_what_is_no_quote_is_refused() -> None:
    with pytest.raises(ValueError, match="not a quote"):
        QuoteColumns([(5, 4, "direct", None, None, 1.0, "")])
    with pytest.raises(ValueError, match="not a quote"):
        QuoteColumns([(1, 4, "shouted", None, None, 1.0, "")])


def test_what_was_sorted_is_sorted_again_after_more_quotes() -> None:
    ada = Quote(Span(0, 5), speaker=Speaker("Ada Quill", Span(7, 16), "Ada Quill"))
    columns = QuoteColumns.of((ada,))
    assert columns.groups.all_of(0) == [0]
    columns.extend([row_of(ada._replace(span=Span(20, 30)))])
    assert columns.groups.all_of(0) == [0, 1]
    assert columns.first_over(Span(22, 23)) == columns[1]


# changes -----------------------------------------------------------------------------------------


@given(IN_ORDER, st.data())
def test_changed_quotes_are_as_if_they_had_come_so(
    quotes: list[Quote], data: st.DataObject
) -> None:
    changes: dict[int, Quote | None] = {}
    for number in data.draw(st.sets(st.sampled_from(range(len(quotes) or 1)), max_size=3)):
        if number < len(quotes):
            name, role, short = data.draw(WORDS), data.draw(WORDS), data.draw(WORDS)
            speaker = Speaker(name, quotes[number].span, "she", role, short)
            changed = quotes[number]._replace(speaker=speaker, confidence=1.0, rule="corrected")
            changes[number] = data.draw(st.sampled_from([None, changed]))
    columns = QuoteColumns.of(quotes)
    columns.complete()
    changed_columns = columns.with_changes(changes)
    expected = QuoteColumns.of(
        [new for n, old in enumerate(quotes) if (new := changes.get(n, old)) is not None]
    )
    assert list(changed_columns) == list(expected)
    assert list(changed_columns.speaker_numbers) == list(expected.speaker_numbers)
    assert changed_columns.quoted_speakers() == expected.quoted_speakers() == speakers_of(expected)
    assert list(changed_columns.in_marks) == list(expected.in_marks)
    for quote in expected:
        assert changed_columns.in_marks.first_over(quote.span) == expected.in_marks.first_over(
            quote.span
        )
    assert list(columns) == quotes  # the original is unchanged


def test_a_change_of_a_speaker_sorts_no_place_again() -> None:
    ada = ("Ada Quill", 11, 14, "she", "", "Quill")
    columns = QuoteColumns([(5, 9, "direct", ada, None, 0.5, "said")])
    columns.complete()
    changed = columns.with_changes({0: columns[0]._replace(rule="corrected")})
    assert changed.in_marks.places is columns.in_marks.places


@given(IN_ORDER, NEAR)
def test_quotes_are_found_by_their_very_span_by_mention_and_by_speaker(
    quotes: list[Quote], here: Span
) -> None:
    columns = QuoteColumns.of(quotes)
    for span in (here, *(quote.span for quote in quotes)):
        found = [number for number, quote in enumerate(quotes) if quote.span == span]
        assert list(columns.numbers_at(span)) == found
    said_by = [(number, quote.speaker) for number, quote in enumerate(quotes) if quote.speaker]
    spans = {speaker.span for _, speaker in said_by[::2]} | {here}
    assert list(columns.mentioned_at(spans)) == [
        (number, speaker.span) for number, speaker in said_by if speaker.span in spans
    ]
    for number, speaker in said_by:
        assert columns.mention(number) == speaker.mention
        assert list(columns.numbers_of_speaker(speaker.name, 1, len(quotes))) == [
            n for n, other in said_by if n and other.name == speaker.name
        ]


# as plain values ---------------------------------------------------------------------------------


@given(IN_ORDER)
def test_quotes_come_back_from_plain_values_as_they_were(quotes: list[Quote]) -> None:
    columns = QuoteColumns.of(quotes)
    again = QuoteColumns.unpacked(columns.packed())
    assert list(again) == quotes
    assert again.quoted_speakers() == columns.quoted_speakers()
    assert list(again.in_marks) == list(columns.in_marks)


@given(IN_ORDER, st.integers(0, 11))
def test_columns_that_do_not_fit_together_are_refused(quotes: list[Quote], number: int) -> None:
    kinds, columns, names, words = QuoteColumns.of(quotes).packed()
    longer = [column + bytes(8) if at == number else column for at, column in enumerate(columns)]
    with pytest.raises(ValueError, match="fit together"):
        QuoteColumns.unpacked((kinds, tuple(longer), names, words))


def test_over_a_passage_before_between_and_after_the_quotes_is_none() -> None:
    spans = [Span(10, 20), Span(30, 40)]
    columns = QuoteColumns.of(
        [Quote(span, QuoteKind.DIRECT, None, None, 1.0, "") for span in spans]
    )
    passages = [(0, 10), (0, 11), (19, 20), (20, 30), (15, 31), (39, 45), (40, 50)]
    over = [list(columns.over(Span(*each))) for each in passages]
    assert over == [[], [0], [0], [], [0, 1], [1], []]
