"""Concurrent changes of notes on several machines: all get the notes with both changes."""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sync_machines import Machine, NewMachine, WrongClocks, article, bring_together, carry

from reader.library.concurrent_edits import CONFLICT_SEPARATOR
from reader.library.opening import open_library
from reader.library.sync import recording
from reader.model.annotation import Motivation


def test_a_note_of_one_machine_comes_to_the_other_with_its_article(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("written here", tags=("sea", "islands"))
    bring_together([one, other])
    assert one.shown() == other.shown()
    record = other.library.find("https://example.org/ferry?utm_source=mail")
    assert record is not None
    assert record.title == "Ferry late"
    assert record.annotations == 1
    assert other.library.edition(other.note(note).target.digest) == article().text
    assert other.library.find_existing(article()) == record


def test_a_text_saved_just_before_merging_is_kept(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    bring_together([one, other])
    one.write(note, "text of one")
    one.sync()
    carry(one, other)
    unrecorded = open_library(other.data)
    unrecorded.put([other.note(note)._replace(body="text of the other")])
    unrecorded.close()
    monkeypatch.setattr("reader.library.sync.exchange.record_missed", lambda *_: None)
    assert other.sync().received.doubled == 1
    assert set(other.note(note).body.split(CONFLICT_SEPARATOR)) == {
        "text of one",
        "text of the other",
    }


def test_what_others_did_to_notes_is_counted(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")

    def received() -> tuple[int, int, int]:
        one.sync()
        carry(one, other)
        counts = other.sync().received
        return counts.new, counts.changed, counts.removed

    note = one.add("text")
    assert received() == (1, 0, 0)
    one.write(note, "another text")
    assert received() == (0, 1, 0)
    one.library.remove([note])
    assert received() == (0, 0, 1)
    one.library.put([one.library.trash()[0]])
    assert received() == (1, 0, 0)
    assert received() == (0, 0, 0)
    one.write(note, "the same words")
    other.write(note, "the same words")
    assert received() == (0, 0, 0)


@pytest.mark.parametrize(
    ("on_one", "on_other", "shown"),
    [
        (None, "edited", {"edited"}),
        ("edited", None, {"edited"}),
        ("edited", "edited there", {"edited", "edited there"}),
        (None, "the words, and more", {"the words, and more"}),
        (None, None, {"the words"}),
    ],
)
def test_a_note_that_was_imported_on_both_has_the_texts_that_were_written_since(
    on_one: str | None, on_other: str | None, shown: set[str], new_machine: NewMachine
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.note(one.add("the words"))
    for machine, text in ((one, on_one), (other, on_other)):
        machine.library.put([note._replace(article=machine.library.register(article()).key)])
        if text is not None:
            machine.write(note.id, text)
    bring_together([one, other])
    assert one.shown() == other.shown()
    assert set(other.note(note.id).body.split(CONFLICT_SEPARATOR)) == shown


def test_other_words_in_place_of_those_imported_are_kept_with_them(new_machine: NewMachine) -> None:
    """A file with the note may have been edited, or written at another time."""
    one, other = new_machine("one"), new_machine("other")
    note = one.note(one.add("the words"))
    there = other.library.register(article()).key
    other.library.put([note._replace(article=there, body="other words")])
    bring_together([one, other])
    assert set(one.note(note.id).body.split(CONFLICT_SEPARATOR)) == {"the words", "other words"}


def test_words_that_are_written_again_after_others_stay(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.note(one.add("the words"))
    other.library.put([note._replace(article=other.library.register(article()).key)])
    other.write(note.id, "edited")
    bring_together([one, other])
    one.write(note.id, "the words")
    bring_together([one, other])
    assert {each.note(note.id).body for each in (one, other)} == {"the words"}


def test_notes_that_are_saved_together_are_all_sent(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.note(one.add("first"))
    bring_together([one, other])
    more = [note._replace(id=f"more-{body}", body=body) for body in ("second", "third")]
    one.library.put(more)
    bring_together([one, other])
    assert sorted(each.body for each in other.library.annotations()) == ["first", "second", "third"]


def test_different_fields_changed_at_once_are_both_kept(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other", days=-400)
    note = one.add("text", tags=("sea",))
    bring_together([one, other])
    one.library.put([one.note(note)._replace(colour="blue", tags=("sea", "one"))])
    other.library.put([other.note(note)._replace(mark="x", tags=("sea", "other"))])
    bring_together([one, other])
    for machine in (one, other):
        assert machine.note(note).colour == "blue"
        assert machine.note(note).mark == "x"
        assert set(machine.note(note).tags) == {"sea", "one", "other"}


def test_two_texts_written_at_once_are_both_kept_until_someone_settles_it(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    bring_together([one, other])
    one.write(note, "text of one")
    other.write(note, "text of the other")
    assert bring_together([one, other]).doubled == 2
    assert one.shown() == other.shown()
    assert one.note(note).body == f"text of one{CONFLICT_SEPARATOR}text of the other"
    one.library.put([one.note(note)._replace(colour="green")])
    assert bring_together([one, other]).doubled == 0  # it was told
    other.write(note, "settled")
    bring_together([one, other])
    assert one.note(note).body == "settled"


def test_a_clock_that_is_years_ahead_does_not_win_for_ever(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    clocks = WrongClocks(monkeypatch)
    ahead, right = new_machine("ahead", days=4000), new_machine("right")
    clocks.of(ahead)
    note = ahead.add("first")
    bring_together([ahead, right])
    clocks.of(right)
    right.library.put([right.note(note)._replace(colour="green", body="second")])
    bring_together([ahead, right])
    assert ahead.note(note).colour == "green"
    assert ahead.note(note).body == "second"


def test_a_corrected_speaker_comes_along_as_one_name(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("Ida Moen")
    one.library.put([one.note(note)._replace(motivation=Motivation.IDENTIFYING)])
    bring_together([one, other])
    one.write(note, "Ida M. Moen")
    other.write(note, "I. Moen")
    bring_together([one, other])
    assert one.note(note).body == other.note(note).body
    assert "\n" not in one.note(note).body


def test_a_speaker_confirmed_on_one_machine_and_a_text_of_another_come_together(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("why now")
    one.library.put([one.note(note)._replace(speaker="Ada Quill?")])
    bring_together([one, other])
    assert other.note(note).is_speaker_uncertain
    other.library.put([other.note(note)._replace(speaker="Ada Quill")])
    one.write(note, "why now, and how")
    bring_together([one, other])
    for machine in (one, other):
        found = machine.note(note)
        assert (found.speaker, found.body) == ("Ada Quill", "why now, and how")


def test_what_was_saved_while_no_folder_was_set_goes_out_later(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    first = one.add("first")
    one.sync()
    one.close()
    one.library = open_library(one.data)
    second = one.add("second")
    one.library.remove([first])
    one.close()
    one.library = open_library(one.data, sync_dir=one.folder)
    bring_together([one, other])
    assert other.note(second).body == "second"
    assert [each.id for each in other.library.trash()] == [first]


@pytest.mark.parametrize("year", [1, 9999])
def test_a_note_of_any_year_comes_along(new_machine: NewMachine, year: int) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    then = datetime(year, 1, 1, tzinfo=UTC) if year == 1 else datetime.max.replace(tzinfo=UTC)
    one.library.put([one.note(note)._replace(created=then, modified=then)])
    bring_together([one, other])
    assert other.note(note).created == other.note(note).modified == then


def test_a_fault_in_recording_costs_no_save_and_is_made_up_for(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = new_machine("one"), new_machine("other")
    one.add("before")
    one.sync()

    def broken(*_: object) -> None:
        raise ValueError("a fault of ours")

    with monkeypatch.context() as patch:
        patch.setattr(recording, "record_row", broken)
        note = one.add("saved all the same")
    bring_together([one, other])
    assert other.note(note).body == "saved all the same"


def test_a_note_that_is_too_long_for_a_line_stays_here_and_is_named_each_time(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = new_machine("one"), new_machine("other")
    short, long = one.add("short"), one.add("long " * 1_000)
    monkeypatch.setattr("reader.library.sync.outgoing.MAX_BYTES", 4_000)
    bring_together([one, other])
    assert other.note(short).body == "short"
    assert other.library.annotation(long) is None
    for report in (one.check(), one.check()):
        assert report.waiting == 0
        assert [each.state for each in report.unsendable] == [
            "a note on “Ferry late” is too long to be sent (0.0 MB)"
        ]
    one.write(long, "short now")
    assert one.check().waiting == 1
    bring_together([one, other])
    assert other.note(long).body == "short now"
    assert not one.check().unsendable


def test_a_tag_that_is_too_long_stays_here_and_is_named_and_is_never_lost(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    tags = ("sea", "long" * 1_000, "islands")
    note = one.add("text", tags=tags)
    bring_together([one, other])
    assert other.note(note).tags == ("sea", "islands")
    other.library.put([other.note(note)._replace(colour="blue", tags=("islands", "new"))])
    bring_together([one, other])
    assert one.note(note).colour == "blue"
    assert one.note(note).tags == ("islands", "new", "long" * 1_000)
    for machine in (one, other):
        assert not machine.sync().problems
    assert [each.state for each in one.check().unsendable] == [
        "a tag of a note on “Ferry late” is too long to be sent (4,000 characters)"
    ]
    assert one.check().waiting == 0
    one.library.put([one.note(note)._replace(tags=("islands",))])
    bring_together([one, other])
    assert one.note(note).tags == other.note(note).tags == ("islands",)


STEP = st.tuples(
    st.integers(0, 2),
    st.sampled_from(["add", "write", "write", "tag", "colour", "remove", "restore", "sync",
                     "carry", "carry", "open"]),
    st.integers(0, 5),
    st.sampled_from([0.0, 0.3, 0.77, 0.98, 1.0, 1.0]),
)  # fmt: skip


@settings(max_examples=12)
@given(st.lists(STEP, min_size=15, max_size=30), st.tuples(*[st.integers(-900, 900)] * 3))
def test_three_machines_come_to_the_same_and_nothing_written_is_lost(
    steps: list[tuple[int, str, int, float]], days: tuple[int, int, int]
) -> None:
    with TemporaryDirectory() as place, pytest.MonkeyPatch.context() as patch:
        clocks = WrongClocks(patch)
        machines = [
            Machine(Path(place), name, days=shift) for name, shift in zip("abc", days, strict=True)
        ]
        text = "words of all end"
        written = {text: machines[0].add(text)}  # for several machines to change
        bring_together(machines)
        replaced: set[str] = set()
        for number, (which, step, pick, part) in enumerate(steps):
            machine = machines[which]
            clocks.of(machine)
            notes = sorted(each.id for each in machine.library.annotations())
            note = notes[pick % len(notes)] if notes else ""
            if step == "sync":
                machine.sync()
            elif step == "carry":
                carry(machine, machines[(which + 1 + pick % 2) % 3], part)
            elif step == "open":
                machine.library.register(article())
            elif step == "add" or not note:
                if step in {"add", "write"}:
                    text = f"words {number} end"
                    written[text] = machine.add(text)
            elif step == "write":
                replaced |= {each for each in written if each in machine.note(note).body}
                text = f"words {number} end"
                written[text] = note
                machine.write(note, text)
            elif step == "tag":
                tags = machine.note(note).tags
                machine.library.put([machine.note(note)._replace(tags=(*tags, f"t{number}"))])
            elif step == "colour":
                machine.library.put([machine.note(note)._replace(colour=f"c{number}")])
            elif step == "remove":
                machine.library.remove([note])
            elif step == "restore":
                for removed in machine.library.trash()[:1]:
                    machine.library.put([removed])
        bring_together(machines)
        shown = [machine.shown() for machine in machines]
        assert shown[0] == shown[1] == shown[2]
        for text, note in written.items():
            assert text in replaced or text in str(shown[0][note][1])
        assert not any(bring_together(machines).__dict__.values())
        for machine in machines:
            machine.close()
