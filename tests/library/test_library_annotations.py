"""Annotations, the trash and drafts in the library interface, tested on all implementations."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_samples import MOMENT, STORY, note, story

from reader.library.sqlite import rows
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation, Target


def test_a_saved_annotation_comes_back_whole(library: Library) -> None:
    key = library.register(story()).key
    saved = note(
        key,
        body="“quoted” é – \n\n* list",
        tags=("one", "two words"),
        colour="green",
        mark="k",
        speaker="Ida Moen",
        motivation=Motivation.IDENTIFYING,
    )
    library.put([saved], story())
    assert list(library.annotations(key)) == [saved]
    assert library.annotation(saved.id) == saved
    assert library.edition(story().digest) == STORY
    record = library.record(key)
    assert record is not None
    assert record.annotations == 1


def test_annotations_of_an_article_are_in_its_order_and_all_by_age(library: Library) -> None:
    key = library.register(story()).key
    late = note(key, 2, created=MOMENT + timedelta(hours=1))
    early = note(key, 40)
    library.put([early, late])
    assert [one.id for one in library.annotations(key)] == [late.id, early.id]
    assert [one.id for one in library.annotations()] == [late.id, early.id]
    assert [one.id for one in library.annotations(limit=1)] == [late.id]
    assert not library.annotations("nobody")


def test_put_replaces_what_has_the_same_id(library: Library) -> None:
    key = library.register(story()).key
    first = note(key)
    library.put([first])
    library.put([first._replace(body="better")])
    assert [one.body for one in library.annotations(key)] == ["better"]


def test_the_trash_is_read_in_slices_from_the_last_removed_on(library: Library) -> None:
    key = library.register(story()).key
    kept = [note(key) for _ in range(5)]
    library.put(kept)
    library.remove([kept[1].id, kept[0].id])
    library.remove([kept[3].id])
    ids = [each.id for each in library.trash()]
    assert ids[0] == kept[3].id
    assert set(ids) == {kept[0].id, kept[1].id, kept[3].id}
    first = library.trash(limit=2)
    rest = library.trash(limit=2, before=first[-1])
    assert [each.id for each in (*first, *rest)] == ids
    assert list(library.trash(before=rest[-1])) == []
    assert list(library.trash(before=kept[4])) == []


def test_a_removed_annotation_can_be_put_back(library: Library) -> None:
    key = library.register(story()).key
    one = note(key)
    library.put([one])
    library.remove([one.id])
    library.remove(["nobody"])
    assert not library.annotations(key)
    assert not library.annotations()
    assert library.annotation(one.id) is None
    assert list(library.trash()) == [one]
    assert not library.search("check")
    library.put([one])
    assert list(library.annotations(key)) == [one]
    assert not library.trash()


def test_a_clock_that_is_behind_shortens_no_stay_in_the_trash(library: Library) -> None:
    key = library.register(story()).key
    one = note(key)
    tomorrow = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
    library.put([one._replace(modified=tomorrow)])
    library.remove([one.id])
    assert library.removed_at([one.id]) == {one.id: tomorrow}


def test_a_clock_that_is_behind_is_known_by_what_was_opened(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = library.register(story()).key
    one = note(key)
    library.put([one])
    record = library.record(key)
    assert record is not None
    with monkeypatch.context() as patched:
        patched.setattr(rows, "now", lambda: 1)
        library.remove([one.id])
    assert library.removed_at([one.id]) == {one.id: record.opened}


def test_an_annotation_of_an_unknown_article_is_kept(library: Library) -> None:
    one = note("elsewhere")
    library.put([one])
    assert list(library.annotations("elsewhere")) == [one]
    library.put([note("opened")], story())
    record = library.record("opened")
    assert record is not None
    assert record.title == "The ferry is back"


def test_a_draft_is_kept_until_it_is_emptied(library: Library) -> None:
    assert library.draft("note") == ""
    library.save_draft("note", "half a senten")
    assert library.draft("note") == "half a senten"
    library.save_draft("note", "")
    assert library.draft("note") == ""


def test_drafts_are_found_by_how_their_slots_begin_the_last_first(library: Library) -> None:
    for slot in ("note:k:1", "note:k:2", "note:k2:1", "note:k:3"):
        library.save_draft(slot, f"of {slot}")
    library.save_draft("note:k:2", "")
    soon = datetime.now(UTC) + timedelta(seconds=1)
    found = library.drafts("note:k:", before=soon)
    assert list(found.items()) == [("note:k:3", "of note:k:3"), ("note:k:1", "of note:k:1")]
    assert library.drafts("note:k:", before=soon - timedelta(days=1)) == {}


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=texts, exact=texts, tags=st.lists(st.text("abc é–", min_size=1), max_size=3))
def test_any_text_comes_back_as_it_was(
    library: Library, body: str, exact: str, tags: list[str]
) -> None:
    saved = note("any", body=body, target=Target(0, len(exact), exact), tags=tuple(tags))
    library.put([saved])
    assert library.annotation(saved.id) == saved


def test_slices_of_all_annotations_join_to_the_whole_list(library: Library) -> None:
    key = library.register(story()).key
    made = [
        note(key, number, created=MOMENT + timedelta(seconds=number // 3)) for number in range(11)
    ]
    library.put(made)
    whole = list(library.annotations())
    slices: list[Annotation] = []
    while found := library.annotations(limit=3, before=slices[-1] if slices else None):
        assert len(found) <= 3
        slices += found
    assert slices == whole
    assert {one.id for one in whole} == {one.id for one in made}


def test_a_slice_continues_after_an_annotation_that_has_been_removed(library: Library) -> None:
    key = library.register(story()).key
    made = [note(key, number, created=MOMENT + timedelta(seconds=number)) for number in range(4)]
    library.put(made)
    first = library.annotations(limit=2)
    library.remove([first[-1].id])
    assert [one.id for one in library.annotations(limit=9, before=first[-1])] == [
        made[1].id,
        made[0].id,
    ]


def test_several_are_removed_together_and_it_is_known_when(library: Library) -> None:
    key = library.register(story()).key
    made = [note(key, number) for number in range(3)]
    library.put(made)
    before = datetime.now(UTC)
    library.remove([made[0].id, made[2].id, "nobody"])
    assert list(library.annotations(key)) == [made[1]]
    when = library.removed_at([one.id for one in made])
    assert when.keys() == {made[0].id, made[2].id}
    assert all(before - timedelta(seconds=1) <= each <= datetime.now(UTC) for each in when.values())


def test_only_what_is_in_the_trash_can_be_deleted_permanently(library: Library) -> None:
    key = library.register(story()).key
    made = [note(key, number) for number in range(2)]
    library.put(made)
    library.remove([made[0].id])
    assert library.delete([one.id for one in made] + ["nobody"]) == 1
    assert not library.trash()
    assert list(library.annotations(key)) == [made[1]]


def test_what_is_saved_together_is_saved_as_one_or_not_at_all(library: Library) -> None:
    key = library.register(story()).key
    first, second = note(key, body="first"), note(key, body="second")
    library.put([first])

    def halfway(library: Library) -> None:
        library.put([second])
        library.save_draft("slot", "words")
        library.remove([first.id])
        assert [each.body for each in library.annotations()] == ["second"]
        assert [each.body for each in library.annotations(key)] == ["second"]
        assert library.draft("slot") == "words"
        raise ValueError("halfway")

    with pytest.raises(ValueError, match="halfway"):
        library.in_transaction(halfway)
    assert library.annotations() == [first]
    assert (library.draft("slot"), library.trash()) == ("", type(library.trash())())

    def wholly(library: Library) -> str:
        library.in_transaction(lambda inner: inner.put([second]))
        library.remove([first.id])
        return "done"

    assert library.in_transaction(wholly) == "done"
    assert [each.body for each in library.annotations()] == ["second"]
    assert [each.body for each in library.trash()] == ["first"]
