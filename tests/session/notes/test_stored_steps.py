"""Which step of an earlier session can be undone."""

from datetime import UTC, datetime

from temporary_library import TemporaryLibrary

from reader.library.undo_log import logged_steps
from reader.model.annotation import Annotation, Motivation, Target
from reader.session.notes.stored_steps import (
    applicable_edits,
    delete_step,
    earlier_step,
    store_step,
    write_edits,
)
from reader.session.state import Edit

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def note(name: str, body: str = "words", key: str = "k") -> Annotation:
    target = Target(1, 9, "the pier")
    return Annotation(name, key, Motivation.COMMENTING, target, NOON, NOON, body)


def done(library: TemporaryLibrary, *edits: Edit) -> tuple[Edit, ...]:
    """Carry out a step and record it."""
    for edit in edits:
        if edit.after is not None:
            library.put([edit.after])
        elif edit.before is not None:
            library.remove([edit.before.id])
    store_step(library, edits)
    return edits


def test_the_newest_step_comes_first_and_the_one_before_once_it_is_forgotten() -> None:
    library = TemporaryLibrary()
    first = done(library, Edit(None, note("a")))
    second = done(library, Edit(note("a"), note("a", "other")))
    earlier = earlier_step(library)
    assert earlier is not None
    assert earlier.edits == second
    library.put([note("a")])
    delete_step(library, second)
    earlier = earlier_step(library)
    assert earlier is not None
    assert earlier.edits == first


def test_of_what_was_changed_since_nothing_is_taken_back() -> None:
    library = TemporaryLibrary()
    _, other = done(library, Edit(None, note("a")), Edit(None, note("b")))
    library.put([note("a", "by somebody else")])
    earlier = earlier_step(library)
    assert earlier is not None
    assert earlier.edits == (other,)
    library.remove(["b"])
    assert earlier_step(library) is None


def test_a_removal_can_be_taken_back() -> None:
    library = TemporaryLibrary()
    library.put([note("a")])
    step = done(library, Edit(note("a"), None))
    earlier = earlier_step(library)
    assert earlier is not None
    assert earlier.edits == step


def test_in_an_article_only_what_was_done_to_it_alone_is_taken_back() -> None:
    library = TemporaryLibrary()
    here = done(library, Edit(None, note("a")))
    done(library, Edit(None, note("b")), Edit(None, note("c", key="other")))
    earlier = earlier_step(library, "k")
    assert earlier is not None
    assert earlier.edits == here
    assert earlier_step(library, "nothing") is None


def test_articles_that_an_import_saved_are_a_step_of_their_own() -> None:
    library = TemporaryLibrary()
    store_step(library, (), ("k",))
    earlier = earlier_step(library)
    assert earlier is not None
    assert (earlier.edits, earlier.saved) == ((), ("k",))
    assert earlier_step(library, "k") is None


def test_only_the_step_that_was_taken_back_is_forgotten() -> None:
    library = TemporaryLibrary()
    first = done(library, Edit(None, note("a")))
    second = done(library, Edit(None, note("b")), Edit(None, note("c")))
    store_step(library, (), ("k",))
    delete_step(library, first)
    assert [len(kept.changes) for kept in logged_steps(library)] == [0, len(second)]
    delete_step(library, second[1:])
    assert [kept.saved for kept in logged_steps(library)] == [("k",)]
    delete_step(library, (), ("other",))
    assert [kept.saved for kept in logged_steps(library)] == [("k",)]


def test_a_step_without_edits_is_not_stored() -> None:
    library = TemporaryLibrary()
    store_step(library, ())
    assert list(logged_steps(library)) == []


def test_what_was_deleted_permanently_is_not_put_back() -> None:
    library = TemporaryLibrary()
    removed = done(library, Edit(None, note("a")), Edit(None, note("b")))
    library.remove(["a", "b"])
    library.delete(["b"])
    edits = applicable_edits(library, removed)
    assert [edit.id for edit in edits] == ["a"]
    write_edits(library, edits)
    assert [each.id for each in library.annotations()] == ["a"]
    write_edits(library, (Edit(note("a"), None),))
    assert library.annotations() == []
