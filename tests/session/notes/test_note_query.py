"""The queries that users type to find annotations."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.library.store import ArticleRecord
from reader.model.annotation import UNSURE, Annotation, Motivation, Status, Target
from reader.model.colours import Colours
from reader.session.notes.note_query import NAMES, NoteQuery, read_query, tag_token, tokens_of

TODAY = date(2026, 11, 25)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
RECORD = ArticleRecord("k", "/a.txt", "The Orchard Dispute", "Valley Post", "d", NOON)


def note(
    body: str = "about bees",
    *,
    name: str = "n",
    article: str = "k",
    kind: Motivation = Motivation.COMMENTING,
    tags: tuple[str, ...] = (),
    colour: str = "",
    speaker: str = "",
    created: datetime = NOON,
) -> Annotation:
    target = Target(0, 9, "old trees")
    return Annotation(
        name, article, kind, target, created, created, body, tags, colour, speaker=speaker
    )


def found(line: str, annotation: Annotation, record: ArticleRecord | None = RECORD) -> bool:
    query = read_query(line, TODAY)
    assert not query.problems
    return query.passes(annotation, record)


@pytest.mark.parametrize(
    ("line", "annotation", "expected"),
    [
        ("", note(), True),
        ("tag:orch", note(tags=("sea", "Orchards")), True),
        ("tag:#orchards", note(tags=("orchards",)), True),
        ("tag:orch", note(tags=("#orchards",)), True),
        ('tag:"#orchards"', note(tags=("#orchards",)), True),
        ("tag:chard", note(tags=("orchards",)), False),
        ("tag:caf\u00e9", note(tags=("Cafe\u0301",)), True),
        ("speaker:rene\u0301e", note(speaker="Ren\u00e9e Quill"), True),
        ("tag:sea tag:orch", note(tags=("sea", "orchards")), True),
        ("tag:sea tag:orch", note(tags=("sea",)), False),
        ("colour:gr", note(colour="green"), True),
        ("color:gr", note(colour="green"), True),
        ("colour:gr colour:pi", note(colour="pink"), True),
        ("colour:gr", note(), False),
        ("speaker:quill", note(speaker="Ada Quill"), True),
        ("speaker:ill", note(speaker="Ada Quill"), False),
        ('speaker:"ada q"', note(speaker="Ada Quill"), True),
        ("speaker:ada", note(), False),
        ("article:orch", note(), True),
        ('article:"valley post"', note(), True),
        ("article:chard", note(), False),
        ("kind:note", note(), True),
        ("kind:h", note(kind=Motivation.HIGHLIGHTING), True),
        ("kind:highlight kind:bookmark", note(kind=Motivation.BOOKMARKING), True),
        ("kind:bookmark", note(), False),
        ("kind:highlight", note(), False),
        ("kind:highlight", note(colour="green"), True),
        ("kind:note", note(colour="green"), True),
        ("since:2026-11-20", note(), True),
        ("since:2026-11-21", note(), False),
        ("before:2026-11-20", note(), False),
        ("before:2026-11-21", note(), True),
        ("since:2026", note(), True),
        ("since:2026-12", note(), False),
        ("since:5d", note(), True),
        ("since:4d", note(), False),
        ("since:1w", note(), True),
        ("before:1w", note(), False),
        ("since:2M", note(), True),
        ("before:1y", note(), False),
        ("since:today", note(), False),
        ("since:yesterday", note(), False),
        ("before:Yesterday", note(), True),
        ("since:yesterday before:2026-11-24", note(), False),
        ("TAG:sea", note(tags=("sea",)), True),
        ("tag:sea", note(tags=("seaside",)), True),
        ('tag:"Sea"', note(tags=("seaside",)), False),
        ('tag:"sea', note(tags=("seaside",)), True),
        ('tag:"Sea" tag:"old pier"', note(tags=("old pier", "sea")), True),
        ('tag:""', note(), True),
        ("", note(kind=Motivation.IDENTIFYING), False),
    ],
    ids=str,
)
def test_a_token_lets_through_what_has_it(
    line: str, annotation: Annotation, expected: bool
) -> None:
    assert found(line, annotation) is expected


def test_an_article_that_is_not_known_has_no_title() -> None:
    assert not found("article:orch", note(), None)


def test_words_are_left_to_the_library() -> None:
    query = read_query('bees tag:sea "old trees" https://example.org/a 10:30', TODAY)
    assert query.words == 'bees "old trees" https://example.org/a 10:30'
    assert query.tags == ("sea",)
    assert not query.problems


def test_what_is_still_being_typed_lets_everything_through() -> None:
    query = read_query('tag: state: since: words article:""', TODAY)
    assert query == NoteQuery(words="words")
    assert query.unfinished == ("tag", "state", "since", "article")


@pytest.mark.parametrize("line", ["tag:#", 'tag:"#"', 'tag:" "', 'speaker:" "', 'article:" "'])
def test_a_value_of_blanks_or_of_the_sign_of_a_tag_is_none(line: str) -> None:
    query = read_query(line, TODAY)
    assert query == NoteQuery()
    assert query.unfinished == (line.partition(":")[0],)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("colr:green", "unknown filter colr: there are tag colour speaker"),
        ("state:lost", "state is one of exact moved changed suggested orphan unsure"),
        ("kind:x", "kind is one of note highlight bookmark"),
        ("since:yesterweek", "since needs a date, such as since:2026-11-01"),
        ("before:2026-13", "before needs a date"),
        ("since:9999d", ""),
        ("since:0000", "since needs a date"),
    ],
)
def test_what_cannot_be_understood_is_reported_and_left_out(line: str, said: str) -> None:
    query = read_query(f"{line} bees", TODAY)
    assert query.words == "bees"
    assert not query.states
    assert not query.kinds
    assert [problem.startswith(said) for problem in query.problems] == ([True] if said else [])


@pytest.mark.parametrize(
    ("line", "states"),
    [
        ("state:orphan", {Status.ORPHAN}),
        ("state:e state:mov", {Status.EXACT, Status.MOVED}),
        ("state:unsure", UNSURE),
    ],
)
def test_states_are_looked_for(line: str, states: set[Status]) -> None:
    query = read_query(line, TODAY)
    assert query.states == states
    assert [s for s in Status if query.passes_state(s)] == [s for s in Status if s in states]
    assert not query.passes_state(None)
    assert NoteQuery().passes_state(None)


def test_words_are_found_where_the_library_does_not_look() -> None:
    assert read_query('BEES "old trees"', TODAY).has_words(note())
    assert read_query("sea", TODAY).has_words(note(tags=("seaside",)))
    assert not read_query("bees drought", TODAY).has_words(note())
    assert NoteQuery().has_words(note())


@pytest.mark.parametrize("line", ['""', '" "', '"', '" ""'])
def test_marks_without_words_in_them_are_found_nowhere(line: str) -> None:
    assert not read_query(line, TODAY).has_words(note())


@pytest.mark.parametrize("query", ["CAFE MILK", '"au lait"', '"lait or" tea', 'lait "cafe au'])
def test_words_are_searched_without_case_and_accents_and_phrases_as_a_whole(query: str) -> None:
    for body in ("Café au lait\nor tea and milk", "Cafe\u0301 au lait or tea and milk"):
        assert read_query(query, TODAY).has_words(note(body=body))
        assert read_query(f"cafe\u0301 {query}", TODAY).has_words(note(body=body))
    assert not read_query(query, TODAY).has_words(note(body="A lait café, au fond, or cafés: tea"))


_TYPED = st.text(max_size=20) | st.builds(
    "{}:{}".format, st.sampled_from([*NAMES, "sea", "\n"]), st.text(max_size=12)
)


@given(st.lists(_TYPED, max_size=5).map(" ".join))
@example("since:sea kind:\n state:x sea:\n")
def test_whatever_is_typed_is_understood_or_told(line: str) -> None:
    query = read_query(line, TODAY)
    assert all("\n" not in problem and problem for problem in query.problems)
    query.passes(note(), RECORD)


@given(st.lists(st.sampled_from(["tag:a", "kind:note", "state:o", "x:y", "bees", '"a b"'])))
def test_words_come_out_in_their_order(parts: list[str]) -> None:
    assert read_query(" ".join(parts), TODAY).words.split(" ") == (
        [p for part in parts if part in ("bees", '"a b"') for p in part.split(" ")] or [""]
    )


# orders -------------------------------------------------------------------------------------


def test_a_colour_is_found_by_the_name_that_a_person_gave_it() -> None:
    colours = Colours(("yellow", "green"), {"yellow": "claim to check"})
    for typed in ('colour:"claim to"', "colour:claim", "colour:yel"):
        query = read_query(typed, TODAY, colours)
        assert query.passes(note(colour="yellow"), None)
        assert not query.passes(note(colour="green"), None)


@given(st.text('ab "', min_size=1).map(str.strip).filter(bool))
def test_the_token_of_a_tag_matches_just_this_tag(tag: str) -> None:
    assert found(tag_token(tag), note(tags=("sea", tag)))
    assert not found(tag_token(tag), note(tags=(f"{tag}s", f"s{tag}", "sea")))
    assert not read_query(f"{tag_token(tag)} {tag_token('sea')}", TODAY).words


def test_whatever_a_search_can_be_completed_to_is_understood() -> None:
    colours = Colours(("yellow", "green"), {"yellow": "claim to check"})
    tokens = tokens_of(colours, ["sea", "old trees", 'so-called "pier"'])
    assert {f"{name}:" for name in NAMES} < set(tokens)
    assert {'colour:"claim to check"', "colour:green", "tag:sea", 'tag:"old trees"'} < set(tokens)
    assert {"kind:bookmark", "state:unsure"} < set(tokens)
    for token in tokens:
        query = read_query(token, TODAY, colours)
        assert not query.problems
        assert (query == NoteQuery()) == token.endswith(":")
        assert not query.words
