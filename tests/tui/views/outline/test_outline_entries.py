"""The order of outline entries, for any quotes and folds."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.analysis import NOBODY, Analysis, Quote, QuotedSpeaker, QuoteKind, Speaker
from reader.model.article import Article
from reader.model.colours import Colours
from reader.model.quote_columns import QuoteColumns
from reader.session.notes.correcting import with_analysis
from reader.session.state import ReadingState
from reader.text.span import Span
from reader.tui.views.ink.glyphs import UNICODE
from reader.tui.views.outline.entries import REPORTED, Entry, Listed, Part
from reader.tui.views.outline.outline_view import Outline
from reader.tui.views.outline.speaker_groups import UNNAMED, SpeakerGroups
from reader.tui.views.rows.row_filter import with_words

NAMES = tuple(f"Ada {letter * 3}" for letter in "ABCDEFGHIJKLMNO")
KINDS = st.sampled_from([*QuoteKind])


def _quote(at: int, kind: QuoteKind, name: str | None) -> Quote:
    speaker = None if name is None else Speaker(name, Span(at, at + 1), name)
    return Quote(Span(at * 10, at * 10 + 5), kind, speaker)


@st.composite
def states(draw: st.DrawFn) -> ReadingState:
    """Generate states of an article with a quote in every ten code points."""
    names = draw(st.sampled_from((NAMES, NAMES[:3])))
    found = draw(st.lists(st.tuples(KINDS, st.none() | st.sampled_from(names)), max_size=40))
    quotes = QuoteColumns.of([_quote(at, kind, name) for at, (kind, name) in enumerate(found)])
    named = (n for n in sorted(set(quotes.speaker_numbers)) if n != NOBODY)
    speakers = [QuotedSpeaker(quotes.speaker_name(n), "", quotes.groups.all_of(n)) for n in named]
    article = Article("", "x" * 10 * len(found), ())
    return with_analysis(ReadingState(article), Analysis((), quotes, speakers))


FOLDS = st.frozensets(
    st.sampled_from((*NAMES, UNNAMED, REPORTED, *(f"{name}\nfragments" for name in NAMES)))
)


@given(states(), FOLDS)
def test_every_quote_of_an_open_group_is_listed_once_and_found_there(
    state: ReadingState, toggled: frozenset[str]
) -> None:
    groups = SpeakerGroups(state.quotes, toggled)
    entries = list(groups)
    listed = [entry.number for entry in entries if entry.part is Part.QUOTE]
    assert len(listed) == len(set(listed))
    speaker = ""
    members: dict[str, list[int]] = {}
    for entry in entries:
        if entry.part is Part.SPEAKER:
            speaker = entry.word
        elif entry.part is Part.QUOTE:
            members.setdefault(speaker, []).append(entry.number)
    for name, numbers in members.items():
        expected = state.quotes.speaker_number("" if name == UNNAMED else name)
        assert {state.quotes.speaker_numbers[number] for number in numbers} == {expected}
    for number in range(len(state.quotes)):
        entry = groups[groups.find(number)]
        name = state.quotes.speaker_name(state.quotes.speaker_numbers[number]) or UNNAMED
        if number in listed:
            assert (entry.part, entry.number) == (Part.QUOTE, number)
        else:
            assert entry.word in (name, f"{name}\nfragments")
            assert not entry.is_open


@given(states(), FOLDS)
def test_groups_are_open_as_long_as_they_are_few(
    state: ReadingState, toggled: frozenset[str]
) -> None:
    folds = [entry for entry in SpeakerGroups(state.quotes, toggled) if entry.part is Part.SPEAKER]
    assert len(folds) == len(state.quotes.groups)
    for entry in folds:
        assert entry.is_open == ((entry.word in toggled) == (len(folds) > 12))


@given(states(), FOLDS, st.booleans())
def test_rows_are_those_of_the_entries(
    state: ReadingState, toggled: frozenset[str], by_speaker: bool
) -> None:
    outline = Outline(state, UNICODE, Colours(), by_speaker=by_speaker, toggled=toggled)
    entries = list(outline.entries)
    assert len(outline) == len(entries)
    assert [outline[n].offset for n in range(len(outline))] == [e.offset for e in entries]
    for number, quote in enumerate(state.quotes):
        entry = entries[outline.index_at(quote.span.start)]
        assert entry.part in (Part.QUOTE, Part.SPEAKER, Part.FRAGMENTS)
        assert by_speaker or entry.number == number


@given(states(), FOLDS, st.booleans())
def test_a_filter_by_a_name_leaves_the_quotes_of_the_speaker(
    state: ReadingState, toggled: frozenset[str], by_speaker: bool
) -> None:
    outline = Outline(state, UNICODE, Colours(), by_speaker=by_speaker, toggled=toggled)
    listed = [entry.number for entry in outline.entries if entry.part is Part.QUOTE]
    spoken = [n for n in listed if (by := state.quotes[n].speaker) and by.name == "Ada BBB"]
    rows = with_words(outline, "bbb")
    found = {rows[index].offset for index in range(len(rows))}
    assert found >= {state.quotes[number].span.start for number in spoken}
    others = {n for n in listed if n not in spoken}
    assert found.isdisjoint(state.quotes[number].span.start for number in others)


@given(states())
def test_reported_speech_is_listed_when_its_fold_is_opened(state: ReadingState) -> None:
    reported = state.analysis.quotes
    assert isinstance(reported, QuoteColumns)
    wanted = list(reported.of_kind(QuoteKind.INDIRECT))
    for toggled, listed in ((frozenset[str](), []), (frozenset({REPORTED}), wanted)):
        entries = Outline(state, UNICODE, Colours(), toggled=toggled).entries
        assert [e.number for e in entries if e.part is Part.REPORTED] == listed
        assert [e.members for e in entries if e.word == REPORTED] == [len(wanted)] * bool(wanted)


def test_only_entries_that_are_looked_at_are_made() -> None:
    made: list[int] = []

    def entry(number: int) -> Entry:
        made.append(number)
        return Entry(Part.QUOTE, number, number)

    entries = Listed(1_000_000, entry)
    assert entries[-1].number == 999_999
    assert [each.number for each in entries[3:5]] == [3, 4]
    assert made == [999_999, 3, 4]


def test_the_outline_of_an_article_is_another_than_that_of_none() -> None:
    none, article, toggled = Article("", "", ()), Article("", "x", ()), frozenset[str]()
    outline = Outline(ReadingState(none), UNICODE, Colours(), toggled=toggled)
    assert outline.is_of(ReadingState(none), by_speaker=True, toggled=toggled)
    assert not outline.is_of(ReadingState(article), by_speaker=True, toggled=toggled)
