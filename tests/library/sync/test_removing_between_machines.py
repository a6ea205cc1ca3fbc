"""Removing and permanently deleting on several machines, and the trash."""

from datetime import UTC, datetime, timedelta

import pytest
from sync_machines import Machine, NewMachine, article, bring_together, carry, full_disk

from reader.library import notes
from reader.library.concurrent_edits import CONFLICT_SEPARATOR
from reader.library.opening import open_library
from reader.library.sqlite import rows
from reader.library.sync import applying


def test_what_is_removed_here_is_removed_there_and_can_be_brought_back(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    bring_together([one, other])
    other.library.remove([note])
    bring_together([one, other])
    assert one.library.annotation(note) is None
    (in_trash,) = one.library.trash()
    one.library.put([in_trash])
    bring_together([one, other])
    assert other.note(note).body == "text"


def test_a_note_removed_here_while_it_is_written_on_there_stays(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    bring_together([one, other])
    one.library.remove([note])
    other.write(note, "text, and a thought")
    bring_together([one, other])
    assert one.note(note).body == other.note(note).body == "text, and a thought"


def test_what_was_deleted_permanently_does_not_come_back_and_leaves_no_words(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("a secret thought")
    bring_together([one, other])
    one.library.remove([note])
    bring_together([one, other])
    for machine in (one, other):
        machine.library.delete([note])
        machine.restart()
        machine.exchange._set_marks({"tidied": ""})
    bring_together([one, other])
    assert one.shown() == other.shown() == {}
    newcomer = new_machine("newcomer")
    bring_together([one, other, newcomer])
    assert newcomer.shown() == {}


def tidied(machine: Machine) -> None:
    """Restart a machine, and make its daily maintenance due."""
    machine.restart()
    machine.exchange._set_marks({"tidied": ""})


def test_words_that_were_deleted_permanently_leave_the_log_once_it_can_be_written(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = new_machine("one")
    gone, kept = one.add("a secret thought"), one.add("another one")
    one.library.remove([gone])
    one.sync()
    one.library.delete([gone])
    tidied(one)
    with full_disk(monkeypatch):
        assert one.sync().problems
    assert b"a secret thought" in one.log.read_bytes()
    one.write(kept, "another one, changed")
    one.sync()
    body = one.log.read_bytes()
    assert b"a secret thought" not in body
    assert b"another one, changed" in body
    one.sync()
    assert one.log.read_bytes() == body


def test_all_words_that_were_deleted_permanently_leave_the_log(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    ours = one.add("written here")
    theirs = other.add("written there")
    bring_together([one, other])
    other.library.remove([theirs])
    one.library.remove([ours])
    bring_together([one, other])
    one.library.delete([theirs, ours])
    tidied(one)
    one.sync()
    body = one.log.read_bytes()
    assert b"written here" not in body
    assert b"written there" not in body


def test_what_only_others_wrote_and_removed_is_not_said_by_our_log(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = other.add("written there")
    other.library.remove([note])
    one.add("written here")
    bring_together([one, other])
    before = one.log.read_bytes()
    one.library.delete([note])
    tidied(one)
    one.sync()
    assert one.log.read_bytes() == before


@pytest.mark.parametrize("is_tidied", [False, True])
def test_what_was_deleted_permanently_here_does_not_come_back_from_the_trash_of_others(
    new_machine: NewMachine, is_tidied: bool
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("a thought")
    bring_together([one, other])
    one.library.remove([note])
    bring_together([one, other])
    one.library.delete([note])
    if is_tidied:
        one.restart()
        one.exchange._set_marks({"tidied": ""})
        one.sync()
    other.library.put([other.library.trash()[0]])
    other.library.remove([note])
    other.sync()
    carry(other, one)
    one.sync()
    assert one.shown() == {}


def test_what_others_remove_has_its_days_in_the_trash_here_whatever_their_clock_says(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = datetime.now(UTC)
    one, other = new_machine("one"), new_machine("other")
    note = one.add("a thought")
    bring_together([one, other])
    with monkeypatch.context() as patched:
        removed_before(patched)
        one.library.remove([note])
    bring_together([one, other])
    (since,) = other.library.removed_at([note]).values()
    assert since >= began
    other.library.upkeep()
    other.exchange.run()
    assert other.library.removed_at([note]) == {note: since}


@pytest.mark.parametrize("was_there", [True, False])
def test_what_others_remove_by_a_clock_ahead_has_no_more_days_in_the_trash_here(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch, was_there: bool
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("a thought")
    if was_there:
        bring_together([one, other])
    with monkeypatch.context() as patched:
        removed_before(patched, days=-400)
        one.library.remove([note])
    bring_together([one, other])
    (since,) = other.library.removed_at([note]).values()
    assert since <= datetime.now(UTC)
    other.exchange.run()
    assert other.library.removed_at([note]) == {note: since}


def test_a_clock_that_is_behind_here_shortens_no_stay_in_the_trash(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("a thought")
    bring_together([one, other])
    other.library.register(article())
    one.library.remove([note])
    (removed,) = one.library.removed_at([note]).values()
    one.sync()
    carry(one, other)
    with monkeypatch.context() as patched:
        behind = rows.now() - 400 * 24 * 3600 * 1_000_000
        patched.setattr(applying, "now", lambda: behind)
        other.sync()
    (since,) = other.library.removed_at([note]).values()
    assert removed - since < timedelta(minutes=10)


def removed_before(patched: pytest.MonkeyPatch, *, days: int = 40) -> None:
    """Backdate the removal of notes by a number of days."""
    then = rows.microseconds(datetime.now(UTC) - timedelta(days=days))
    patched.setattr(notes, "time_of_removal", lambda *_: then)


def test_what_others_removed_long_ago_does_not_come_into_the_trash(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("a thought")
    with monkeypatch.context() as patched:
        removed_before(patched)
        one.library.remove([note])
    one.sync()
    carry(one, other)
    other.sync()
    assert [kept.id for kept in one.library.trash()] == [note]
    assert other.shown() == {}


def test_what_was_deleted_permanently_with_sharing_off_goes_on_the_other_machine_too(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    gone, kept = one.add("deleted"), one.add("kept")
    bring_together([one, other])
    alone = open_library(one.data)
    alone.remove([gone])
    assert alone.delete([gone]) == 1
    alone.close()
    one.restart()
    bring_together([one, other])
    assert [note.id for note in other.library.annotations()] == [kept]
    assert [note.id for note in one.library.annotations()] == [kept]
    assert not one.library.trash()


def test_a_note_that_comes_back_from_others_comes_with_the_texts_of_all(
    new_machine: NewMachine,
) -> None:
    one, two, three = (new_machine(name) for name in ("one", "two", "three"))
    note = one.add("first")
    bring_together([one, two, three])
    one.write(note, "text of one")  # which the third machine is not told yet
    two.write(note, "text of two")
    two.sync()
    carry(two, three)
    three.sync()
    three.library.remove([note])
    three.library.delete([note])
    three.exchange._set_marks({"tidied": ""})
    bring_together([two, three])
    assert two.shown()[note][0] == "trash"
    bring_together([one, two, three])
    assert one.shown() == two.shown() == three.shown()
    assert one.note(note).body == CONFLICT_SEPARATOR.join(("text of one", "text of two"))


def test_a_note_that_stays_elsewhere_comes_back_with_the_text_that_was_forgotten_here(
    new_machine: NewMachine,
) -> None:
    one, two, three = machines = [new_machine(name) for name in ("one", "two", "three")]
    note = one.add("first")
    bring_together(machines)
    three.write(note, "text of three")  # which the first machine is not told yet
    one.write(note, "text of one")
    one.sync()
    carry(one, three)
    three.sync()
    one.library.remove([note])
    one.library.delete([note])
    one.exchange._set_marks({"tidied": ""})
    bring_together([one, two])
    assert b"text of one" not in one.log.read_bytes()
    bring_together(machines)
    assert one.shown() == two.shown() == three.shown()
    assert one.note(note).body == CONFLICT_SEPARATOR.join(("text of three", "text of one"))
    logs = [machine.log.read_bytes() for machine in machines]
    assert not any(bring_together(machines).__dict__.values())
    assert [machine.log.read_bytes() for machine in machines] == logs


def test_a_note_that_is_restored_is_sent_by_that_machine_alone(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    one.library.remove([note])
    bring_together([one, other])
    before = other.log.read_bytes()
    one.library.put([one.library.trash()[0]])
    bring_together([one, other])
    assert other.note(note).body == "text"
    assert other.log.read_bytes() == before


def test_a_note_that_was_imported_on_both_goes_with_the_one_that_was_removed(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note, edited = (one.note(one.add(body)) for body in ("loud", "late"))
    there = other.library.register(article()).key
    other.library.put([each._replace(article=there) for each in (note, edited)])
    other.write(edited.id, "late again")
    one.library.remove([note.id, edited.id])
    bring_together([one, other])
    for machine in (one, other):
        assert [each.body for each in machine.library.trash()] == ["loud"]
        assert machine.note(edited.id).body == "late again"


def test_a_note_that_was_edited_and_exported_goes_where_the_file_was_imported_when_it_is_removed(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("loud")
    one.write(note, "late")
    one.library.put([one.note(note)._replace(tags=("pier",))])
    there = other.library.register(article()).key
    other.library.put([one.note(note)._replace(article=there)])
    one.library.remove([note])
    bring_together([one, other])
    for machine in (one, other):
        assert machine.library.annotation(note) is None
        assert [each.body for each in machine.library.trash()] == ["late"]


def test_a_note_that_was_removed_goes_where_both_its_texts_were_imported(
    new_machine: NewMachine,
) -> None:
    one, other, third = map(new_machine, ("one", "other", "third"))
    note = one.add("loud")
    bring_together([one, other])
    one.write(note, "late")
    other.write(note, "early")
    bring_together([one, other])
    there = third.library.register(article()).key
    third.library.put([one.note(note)._replace(article=there)])
    one.library.remove([note])
    bring_together([one, other, third])
    assert [each.library.annotation(note) for each in (one, other, third)] == [None] * 3


@pytest.mark.parametrize("text", ["late again", "loud"])
def test_a_note_stays_where_another_text_of_it_was_imported_than_the_one_removed(
    text: str, new_machine: NewMachine
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("soon")
    one.write(note, "loud")
    one.write(note, "late")
    there = other.library.register(article()).key
    other.library.put([one.note(note)._replace(article=there, body=text)])
    one.library.remove([note])
    bring_together([one, other])
    assert one.shown() == other.shown()
    assert text in one.note(note).body.split(CONFLICT_SEPARATOR)


def test_a_text_that_was_written_again_after_another_stays_where_the_note_is_removed(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("loud")
    bring_together([one, other])
    other.write(note, "late")
    other.write(note, "loud")
    one.library.remove([note])
    bring_together([one, other])
    assert one.note(note).body == other.note(note).body == "loud"


def test_an_imported_note_that_was_removed_and_restored_keeps_its_text_on_all_machines(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("loud")
    imported = one.note(note)
    one.library.remove([note])
    one.library.put([imported])
    there = other.library.register(article()).key
    later = imported.modified + timedelta(seconds=1)
    other.library.put([imported._replace(article=there, modified=later)])
    bring_together([one, other])
    assert one.note(note).body == other.note(note).body == "loud"
