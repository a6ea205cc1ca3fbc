"""Notes with an uncertain place after an edit: reviewed and decided one by one."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from noted_screen import SlowLibrary
from stage import ARTICLES, Stage, article_at, on_stage

from reader.anchoring.describe import describe_target
from reader.model.annotation import Annotation, Motivation, Status
from reader.model.article import Article
from reader.parsing.registry import parse_article
from reader.pipeline import open_article
from reader.tui.screens.notes.review import ReviewScreen
from reader.tui.screens.reading.screen import ReadingScreen

BEFORE = """The orchard dispute

The council met on Tuesday evening in the old hall.

"We will keep every one of the old pear trees this year," said Ada Quill, the warden.

"We asked the bees and the bees said no to the road," Ben Marlow told the meeting.

Nobody mentioned the drought until the very end of the session.

The next hearing is planned for the second week of March.
"""
AFTER = """The orchard dispute

The council met on Tuesday evening in the old hall.

"We will keep most of the young apple trees next year," Ada Quill said on Wednesday.

The meeting was told by Ben Marlow that it had asked the bees about the road.

The next hearing is planned for the second week of March.
"""
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TREES, GONE, BEES = (
    "old pear trees",
    "We asked the bees and the bees said no to the road",
    "asked the bees",
)


@cache
def edition(text: str) -> Article:
    return parse_article(text.encode(), location="/news/orchard.txt")


def library_that_saves() -> SlowLibrary:
    """Return a library that saves at once, until it is held back or locked."""
    library = SlowLibrary()
    library.go_on.set()
    return library


def library_with(*passages: str) -> SlowLibrary:
    """Return a library with a note on each passage of the edition before."""
    library, article = library_that_saves(), edition(BEFORE)
    record = library.register(article)
    for words in passages:
        start = article.text.index(words)
        target = describe_target(article.text, start, start + len(words))
        note = Annotation(
            words, record.key, Motivation.COMMENTING, target, NOON, NOON, f"*on* {words}"
        )
        library.put([note], article)
    return library


def statuses(stage: Stage) -> dict[str, Status]:
    return {key: found.status for key, found in stage.state.placements.items()}


def kept(stage: Stage) -> Sequence[Annotation]:
    return stage.library.annotations()


async def test_unsure_notes_are_offered_when_the_article_is_opened() -> None:
    async with on_stage(edition(AFTER), library=library_with(TREES, GONE)) as stage:
        assert statuses(stage) == {TREES: Status.SUGGESTED, GONE: Status.ORPHAN}
        assert stage.notice.startswith("2 notes need review: press R")
        assert "changed: " in stage.notice


async def test_without_unsure_notes_nothing_is_offered() -> None:
    library = library_with("The council met")
    async with on_stage(edition(AFTER), library=library) as stage:
        assert "press R" not in stage.notice
        await stage.press("R")
        assert stage.notice == "no note has an uncertain place"


async def test_old_words_and_the_proposal_are_shown_with_the_note() -> None:
    async with on_stage(edition(AFTER), library=library_with(TREES, GONE)) as stage:
        await stage.press("R")
        assert isinstance(stage.screen, ReviewScreen)
        assert stage.shows("Note 1 of 2")
        assert stage.shows("on old pear trees")
        assert stage.shows("keep every one of the old pear trees this year")
        assert stage.shows("keep most of the young apple trees next year")
        await stage.press("n")
        assert stage.shows("Note 2 of 2")
        assert stage.shows("Nothing in the article resembles it now")
        await stage.press("n")
        assert stage.shows("Note 1 of 2")
        await stage.press("j", "N", "p")
        assert stage.shows("Note 2 of 2")


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ({"motivation": Motivation.HIGHLIGHTING, "colour": "green"}, "Your highlight"),
        ({"motivation": Motivation.BOOKMARKING, "tags": ("check",)}, "Your bookmark"),
        ({"motivation": Motivation.BOOKMARKING, "mark": "d"}, "Your mark d"),
    ],
)
async def test_what_has_no_words_of_its_own_is_named(kind: dict[str, object], shown: str) -> None:
    library = library_with(TREES)
    library.put([note._replace(body="", **kind) for note in library.annotations()])  # type: ignore[arg-type]
    async with on_stage(edition(AFTER), library=library) as stage:
        await stage.press("R")
        assert stage.shows(shown)
        assert stage.shows("#check") == ("tags" in kind)


async def test_the_keys_of_the_review_are_listed_there_too() -> None:
    async with on_stage(edition(AFTER), library=library_with(TREES, GONE)) as stage:
        await stage.press("R", "§")
        assert stage.notice == "§ does nothing here: ? lists the keys"
        await stage.press("?")
        assert stage.shows("Keep the note without a place, and stop asking.")
        await stage.press("/", write="next note")
        await stage.press("enter", "enter")
        assert stage.shows("Note 2 of 2")


@pytest.mark.parametrize("line", [["escape"], ["nonsense", "enter"], ["redraw", "enter"]])
async def test_keys_typed_right_behind_the_command_line_are_for_the_review(line: list[str]) -> None:
    async with on_stage(edition(AFTER), library=library_with(TREES, GONE)) as stage:
        await stage.press("R", ":")
        stage.send_all(*line, "j")
        await stage.settle()
        assert stage.shows("Note 2 of 2")
        await stage.press("q")
        assert stage.screen is stage.reading


async def test_an_accepted_proposal_is_saved_and_undone() -> None:
    async with on_stage(edition(AFTER), library=library_with(TREES, GONE)) as stage:
        (before,) = (a for a in kept(stage) if a.id == TREES)
        await stage.press("R", "y")
        assert stage.notice == "placed: U undoes it"
        assert stage.shows("1 decided")
        assert stage.shows("Note 2 of 2")
        (after,) = (a for a in kept(stage) if a.id == TREES)
        assert after.target.exact == "young apple trees"
        assert statuses(stage)[TREES] is Status.EXACT
        await stage.press("U")
        assert before in kept(stage)
        assert stage.shows("Note 1 of 2")
        await stage.press("U")
        assert stage.notice == "nothing to undo"


async def test_enter_accepts_and_nothing_can_be_accepted_for_an_orphan() -> None:
    async with on_stage(edition(AFTER), library=library_with(GONE, TREES)) as stage:
        await stage.press("R")
        review = stage.screen
        assert isinstance(review, ReviewScreen)
        assert ("y", "accept", True) in review.hints()
        await stage.press("enter", "enter")
        assert stage.notice.startswith("no place is proposed")
        assert ("y", "accept", False) in review.hints()
        assert len(stage.state.undo) == 1


async def test_a_note_that_was_placed_is_shown_where_it_is_and_offers_only_to_undo() -> None:
    async with on_stage(edition(AFTER), library=library_with(TREES, GONE)) as stage:
        await stage.press("R", "y", "n")
        review = stage.screen
        assert isinstance(review, ReviewScreen)
        assert stage.shows("It stands here now")
        assert not stage.shows("It stood here")
        hints = {key: is_offered for key, _, is_offered in review.hints()}
        assert not hints["y"]
        assert not hints["k"]
        assert hints["U"]


async def test_a_note_kept_as_unplaced_is_not_asked_about_again() -> None:
    library = library_with(TREES)
    async with on_stage(edition(AFTER), library=library) as stage:
        await stage.press("R", "k")
        assert stage.notice.startswith("left unplaced   all notes reviewed")
        assert kept(stage)[0].tags == ("unplaced",)
        assert statuses(stage) == {TREES: Status.ORPHAN}
        await stage.press("k")
        assert stage.notice == "already decided: U undoes it"
        await stage.press("q")
        assert stage.shows("Without a place")
    async with on_stage(edition(AFTER), library=library) as stage:
        assert "press R" not in stage.notice
        assert statuses(stage) == {TREES: Status.ORPHAN}
    async with on_stage(edition(BEFORE), library=library) as stage:
        assert statuses(stage) == {TREES: Status.EXACT}


async def test_keys_pressed_while_a_decision_is_saved_decide_on_the_next_one() -> None:
    library = library_with(TREES, GONE, BEES)
    async with on_stage(edition(AFTER), library=library) as stage:
        await stage.press("R")
        library.go_on.clear()
        await stage.press("k", "k", "U", "k", "k", workers=False)
        assert stage.notice == "being saved: key queued   Esc discards it"
        library.go_on.set()
        await stage.settle()
        assert {each.id for each in kept(stage) if "unplaced" in each.tags} == {TREES, GONE, BEES}
        assert stage.shows("3 decided")


async def test_taking_back_a_declined_proposal_proposes_it_again() -> None:
    async with on_stage(edition(AFTER), library=library_with(TREES)) as stage:
        await stage.press("R", "k", "U")
        assert statuses(stage) == {TREES: Status.SUGGESTED}
        assert stage.shows("It may belong here now")
        await stage.press("q")
        assert stage.notice.startswith("undone: ")


async def test_a_decision_that_cannot_be_undone_any_more_stays_one() -> None:
    async with on_stage(edition(AFTER), library=library_with(TREES, GONE)) as stage:
        await stage.press("R", "k")
        stage.reading.state = stage.state._replace(undo=())  # as after a change elsewhere
        await stage.press("U")
        assert stage.notice == "there is nothing to undo"
        assert stage.shows("1 decided")


async def test_m_lets_one_select_the_place_and_p_puts_the_note_there() -> None:
    async with on_stage(edition(AFTER), library=library_with(GONE, TREES)) as stage:
        await stage.press("R", "n", "m")
        assert isinstance(stage.screen, ReadingScreen)
        assert "P attaches it to" in stage.notice
        await stage.press("G")
        assert "P attaches it to" in stage.notice  # until it is done
        await stage.press("P")
        assert stage.notice == "placed here: U undoes it"
        (after,) = (a for a in kept(stage) if a.id == GONE)
        assert after.target.exact.startswith("The next hearing")
        await stage.press("R")
        assert stage.shows("Note 1 of 1")


async def test_a_note_is_placed_where_it_was_asked_though_another_article_came() -> None:
    async with on_stage(edition(AFTER), library=library_with(GONE, TREES)) as stage:
        await stage.press("G", "P")
        assert stage.shows("Place which note here?")
        stage.reading.show_article(article_at(ARTICLES / "ice-road.md"))
        await stage.settle()
        await stage.press("enter")
        assert stage.notice == "saved on the article before: change of a note"
        assert any(note.target.exact.startswith("The next hearing") for note in kept(stage))


async def test_how_to_place_a_note_is_told_also_after_another_decision() -> None:
    async with on_stage(edition(AFTER), library=library_with(GONE, TREES)) as stage:
        await stage.press("R", "k", "m")
        assert "P attaches it to" in stage.notice


async def test_a_note_in_hand_can_be_let_go() -> None:
    async with on_stage(edition(AFTER), library=library_with(GONE)) as stage:
        await stage.press("R", "m", "escape")
        assert stage.notice == ""
        assert statuses(stage) == {GONE: Status.ORPHAN}


async def test_q_goes_back_from_placing_a_note_to_the_review() -> None:
    async with on_stage(edition(AFTER), library=library_with(TREES, GONE)) as stage:
        await stage.press("R", "n", "m", "v", "q")
        assert "P attaches it to" in stage.notice  # q has ended the selection
        await stage.press("q")
        assert stage.shows("Note 2 of 2")
        await stage.press("q")
        assert not stage.shows("Note 2 of 2")
        assert "P attaches it to" not in stage.notice


async def test_in_another_article_no_note_waits_to_be_placed(tmp_path: Path) -> None:
    file = tmp_path / "bees.txt"
    file.write_text("The bees return\n\nThey came.\n")
    async with on_stage(edition(AFTER), library=library_with(TREES, GONE)) as stage:
        await stage.press("R", "m")
        await stage.run(f"open {file}")
        assert "P attaches it to" not in stage.notice
        await stage.press("q")
        assert not isinstance(stage.screen, ReviewScreen)


async def test_what_cannot_be_saved_is_told_and_stays_undecided() -> None:
    library = library_with(TREES)
    async with on_stage(edition(AFTER), library=library) as stage:
        library.locked = True
        await stage.press("R", "y")
        assert "locked" in stage.notice
        assert statuses(stage) == {TREES: Status.SUGGESTED}
        library.locked = False
        await stage.press("y")
        assert statuses(stage) == {TREES: Status.EXACT}


async def test_small_screens_and_long_notes_are_scrolled() -> None:
    library = library_with(TREES)
    note = library.annotations()[0]
    library.put([note._replace(body="\n\n".join(f"line {n}" for n in range(40)))])
    async with on_stage(edition(AFTER), library=library, size=(40, 12)) as stage:
        await stage.press("R")
        assert stage.shows("line 0")
        stage.send_all(*["space", "ctrl+d"] * 20)
        await stage.settle()
        assert stage.shows("next year")
        stage.send_all(*["ctrl+u"] * 40)
        await stage.settle()
        assert stage.shows("line 0")
        await stage.resize(1, 1)
        await stage.resize(80, 24)
        assert stage.shows("line 0")


async def test_esc_closes_the_review() -> None:
    async with on_stage(edition(AFTER), library=library_with(TREES, BEES)) as stage:
        await stage.press("R", "escape")
        assert isinstance(stage.screen, ReadingScreen)
        assert len(stage.state.undo) == 0


async def test_unsure_notes_are_offered_after_a_reload(tmp_path: Path) -> None:
    story = tmp_path / "orchard.txt"
    story.write_text(BEFORE, encoding="utf-8")
    library = library_that_saves()
    async with on_stage(open_article(str(story)), library=library) as stage:
        start = stage.state.article.text.index(TREES)
        record = stage.state.record
        assert record is not None
        target = describe_target(stage.state.article.text, start, start + len(TREES))
        note = Annotation("n", record.key, Motivation.COMMENTING, target, NOON, NOON, "count")
        library.put([note], stage.state.article)
        stage.reading.follow_library()
        await stage.settle()
        story.write_text(AFTER, encoding="utf-8")
        await stage.press("r")
        await stage.until(lambda: "press R" in stage.notice)
        assert "changed: " in stage.notice
        await stage.press("R", "y")
        assert library.annotations()[0].target.exact == "young apple trees"
