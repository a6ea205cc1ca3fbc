"""Comparing editions and placing notes in a worker process: same results, within limits."""

import pytest
from endless_process import never_end

from reader.anchoring.changes import compare_editions
from reader.anchoring.describe import describe_target
from reader.anchoring.resolve import resolve_targets
from reader.errors import ReaderError
from reader.isolation.process import WorkLimits
from reader.model.annotation import Status
from reader.parsing.registry import parse_article
from reader.text.span import Span
from reader.workers import comparison
from reader.workers.comparison import compare_isolated, place_all, place_targets

OLD = (
    "Ice in the harbour\n\n“We wait for the thaw,” said Ada Quill, the captain.\n\n"
    "The lamp is lit at six.\n\nNobody sails before the spring, the pilots say.\n"
)
NEW = (
    "Ice leaves the harbour\n\nThe thaw has come, and the ferry sails again.\n\n"
    "“We waited for the thaw,” said Ada Quill, the captain.\n\nThe lamp is lit at seven.\n"
)
TINY = WorkLimits(0.1, 10**9)
NOW = parse_article(NEW.encode(), media_type="text/plain")
BEFORE = parse_article(OLD.encode(), media_type="text/plain").text


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the worker process do work that never ends, instead of its own."""
    never_end(monkeypatch, comparison)


def test_editions_compared_apart_are_those_compared_here() -> None:
    top = Span(BEFORE.index("“We wait"), BEFORE.index(" said"))
    found = compare_isolated(BEFORE, NOW, top=top)
    assert found.changes == compare_editions(BEFORE, NOW.text)
    assert found.summary.startswith("1 quote reworded, headline changed")
    assert found.top is not None
    assert found.top.of(NOW.text).startswith("“We waited")


def test_known_quotes_of_the_old_edition_are_not_looked_for() -> None:
    quote = Span(BEFORE.index("We wait"), BEFORE.index(",” said"))
    assert "1 quote reworded" in compare_isolated(BEFORE, NOW, old_quotes=[quote]).summary


def test_reported_speech_is_not_counted_as_quotes() -> None:
    before = "The pier\n\n“We are sorry,” said the mayor of Saltrey, Ann Quill."
    added = "\n\nQuill said that she had asked the council for money."
    quote = Span(before.index("We are"), before.index("” said"))
    longer = parse_article((before + added).encode())
    assert compare_isolated(before, longer, old_quotes=[quote]).summary == "1 paragraph added"
    assert compare_isolated(before, longer).summary == "1 paragraph added"
    assert compare_isolated(before + added, parse_article(before.encode())).summary == (
        "1 paragraph removed"
    )


@pytest.mark.usefixtures("endless")
def test_a_comparison_that_takes_too_long_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(comparison, "LIMITS", TINY)
    with pytest.raises(ReaderError, match=r"^comparing the editions took longer than 0\.1 s$"):
        compare_isolated(BEFORE, NOW)


@pytest.mark.usefixtures("endless")
def test_a_cancelled_comparison_ends() -> None:
    with pytest.raises(ReaderError, match="ended unexpectedly"):
        compare_isolated(BEFORE, NOW, cancelled=lambda: True)


def test_notes_placed_apart_are_where_they_are_placed_here(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("We wait for the thaw", "The lamp is lit at six", "Nobody sails")
    targets = [
        describe_target(BEFORE, BEFORE.index(each), BEFORE.index(each) + len(each))
        for each in words
    ]
    for old_text in (BEFORE, None):
        here = resolve_targets(targets, NOW.text, old_text=old_text)
        assert place_targets(targets, NOW.text, old_text=old_text) == here
        monkeypatch.setattr(comparison, "_IN_PROCESS_CHARS", 0)
        assert place_targets(targets, NOW.text, old_text=old_text) == here
        monkeypatch.undo()


def test_the_old_edition_tells_another_process_as_much_as_this_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    old = "One. The ferry is late.\n\nTwo. The ferry is late.\n\nThree.\n"
    new = "Two. The ferry is late.\n\nThree.\n\nFour. The ferry is late.\n"
    target = describe_target(old, old.index("ferry"), old.index(" is late") + len(" is late"))
    monkeypatch.setattr(comparison, "_IN_PROCESS_CHARS", 0)
    (known,) = place_targets([target], new, old_text=old)
    (unknown,) = place_targets([target], new)
    assert (known.status, unknown.status) == (Status.MOVED, Status.SUGGESTED)


def test_what_is_much_work_is_left_to_another_process() -> None:
    lost = describe_target("something that is nowhere in the text", 0, 20)
    large = "The ferry sails again. " * 20_000
    assert not comparison.needs_subprocess([lost], NOW.text, BEFORE)
    assert comparison.needs_subprocess([lost], large, BEFORE)
    assert comparison.needs_subprocess([lost] * 100, large, None)
    there = describe_target(large, 4, 9)
    assert not comparison.needs_subprocess([there] * 100, large, None)


@pytest.mark.usefixtures("endless")
def test_looking_for_places_that_takes_too_long_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(comparison, "_IN_PROCESS_CHARS", 0)
    monkeypatch.setattr(comparison, "LIMITS", TINY)
    with pytest.raises(ReaderError, match=r"^looking for the places of notes took longer than"):
        place_targets([describe_target(BEFORE, 5, 20)], NOW.text)


def test_notes_whose_places_take_too_long_to_find_have_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lost = describe_target(BEFORE, 5, 20)

    def too_slow(*_: object, **__: object) -> None:
        raise ReaderError("looking for the places of notes took longer than 60 s")

    monkeypatch.setattr(comparison, "place_targets", too_slow)
    placed, problem = place_all([lost, lost], NOW.text, lambda _: None)
    assert [each.status for each in placed] == [Status.ORPHAN] * 2
    assert problem.endswith("took longer than 60 s")


def test_targets_of_several_editions_come_back_in_their_order() -> None:
    old = describe_target(BEFORE, BEFORE.index("The lamp"), BEFORE.index(" at six"))
    new = describe_target(NOW.text, NOW.text.index("captain"), NOW.text.index("captain") + 7)
    editions = {old.digest: BEFORE, new.digest: NOW.text}
    placed, problem = place_all([old, new, old], NOW.text, editions.get)
    assert problem == ""
    assert placed[0] == placed[2]
    assert placed[1].status is Status.EXACT
    assert placed[0].span is not None
    assert placed[0].span.of(NOW.text) == "The lamp is lit"
