"""The orders in which annotations can be listed."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reader.model.annotation import Annotation, Motivation, Target
from reader.session.notes.sort_orders import Group, Order, arranged, index_of

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def note(
    *, name: str, article: str = "k", speaker: str = "", created: datetime = NOON
) -> Annotation:
    return Annotation(
        name, article, Motivation.COMMENTING, Target(0, 9, "old trees"), created, created,
        speaker=speaker,
    )  # fmt: skip


@st.composite
def many(draw: st.DrawFn) -> Sequence[Annotation]:
    pairs = draw(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["", "Ada", "ben"]))))
    return [
        note(name=str(n), article=article, speaker=speaker, created=NOON - timedelta(hours=n))
        for n, (article, speaker) in enumerate(pairs)
    ]


@given(many(), st.sampled_from([*Order]))
def test_every_annotation_is_listed_once(notes: Sequence[Annotation], order: Order) -> None:
    arrangement = arranged(notes, order)
    listed = [entry for entry in arrangement.entries if isinstance(entry, Annotation)]
    assert sorted(each.id for each in listed) == sorted(each.id for each in notes)
    assert arrangement.count == len(notes)
    for each in notes:
        assert arrangement.entries[index_of(arrangement, each.id)] is each
    assert index_of(arrangement, "none") == -1


@given(many(), st.sampled_from([Order.ARTICLE, Order.SPEAKER]))
def test_groups_hold_what_is_alike_the_newest_first(
    notes: Sequence[Annotation], order: Order
) -> None:
    groups: dict[str, list[Annotation]] = {}
    counts: dict[str, int] = {}
    name = ""
    for entry in arranged(notes, order).entries:
        if isinstance(entry, Group):
            assert entry.name not in groups
            name = entry.name
            groups[name], counts[name] = [], entry.count
        else:
            assert name == (entry.article if order is Order.ARTICLE else entry.speaker)
            groups[name].append(entry)
    for name, members in groups.items():
        assert len(members) == counts[name] > 0
        assert [m.created for m in members] == sorted((m.created for m in members), reverse=True)


def test_articles_come_by_their_newest_and_speakers_by_name() -> None:
    notes = [
        note(name="1", article="b", speaker="zoe"),
        note(name="2", article="a"),
        note(name="3", article="b", speaker="Ada"),
        note(name="4", article="b", speaker="Ada?"),  # uncertain, but nobody else
    ]
    headings = {
        order: [e.name for e in arranged(notes, order).entries if isinstance(e, Group)]
        for order in Order
    }
    assert headings == {
        Order.DATE: [],
        Order.ARTICLE: ["b", "a"],
        Order.SPEAKER: ["Ada", "zoe", ""],
    }


def test_orders_follow_each_other_around() -> None:
    assert [order.following for order in Order] == [Order.ARTICLE, Order.SPEAKER, Order.DATE]
