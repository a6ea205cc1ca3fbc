"""Two concurrent edits of one annotation both take effect."""

from datetime import UTC, datetime, timedelta

from reader.library.concurrent_edits import CONFLICT_SEPARATOR, rebased
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation, Target

THEN = datetime(2026, 3, 1, tzinfo=UTC)
NOTE = Annotation(
    "n1",
    "a1",
    Motivation.COMMENTING,
    Target(0, 4, "pier"),
    THEN,
    THEN,
    "first",
    ("sea", "rust"),
    "blue",
)


def test_what_others_did_not_touch_is_saved_as_it_is() -> None:
    ours = NOTE._replace(body="second", tags=("rust",))
    assert rebased(ours, NOTE, NOTE) == ours


def test_different_fields_are_both_changed() -> None:
    ours = NOTE._replace(body="second", modified=THEN + timedelta(days=1))
    theirs = NOTE._replace(colour="pink", tags=("sea", "rust", "theirs"))
    both = rebased(ours, NOTE, theirs)
    assert both == theirs._replace(body="second", modified=ours.modified)


def test_tags_of_both_are_kept_and_what_either_took_away_is_gone() -> None:
    ours = NOTE._replace(tags=("rust", "ours"))
    theirs = NOTE._replace(tags=("sea", "rust", "theirs"))
    assert rebased(ours, NOTE, theirs).tags == ("rust", "ours", "theirs")
    assert rebased(ours, NOTE, NOTE._replace(tags=("sea", "theirs"))).tags == ("ours", "theirs")


def test_two_texts_are_both_kept() -> None:
    ours, theirs = NOTE._replace(body="first, ours"), NOTE._replace(body="first, theirs")
    assert rebased(ours, NOTE, theirs).body == f"first, ours{CONFLICT_SEPARATOR}first, theirs"
    assert rebased(NOTE._replace(body=""), NOTE, theirs).body == "first, theirs"
    assert rebased(ours, NOTE, NOTE._replace(body="")).body == "first, ours"


def test_a_note_that_is_made_a_highlight_again_stays_a_note_if_others_wrote_in_it() -> None:
    ours = NOTE._replace(body="", motivation=Motivation.HIGHLIGHTING)
    theirs = NOTE._replace(body="first, theirs")
    assert rebased(ours, NOTE, NOTE) == ours
    assert rebased(ours, NOTE, theirs) == theirs


def test_a_text_that_contains_what_others_wrote_is_not_joined_to_it() -> None:
    theirs = NOTE._replace(body="first, theirs\n")
    ours = NOTE._replace(body="first, theirs and ours")
    assert rebased(ours, NOTE, theirs).body == "first, theirs and ours"


def test_of_two_names_of_a_speaker_ours_counts() -> None:
    named = NOTE._replace(motivation=Motivation.IDENTIFYING)
    assert rebased(named._replace(body="Ida"), named, named._replace(body="Moen")).body == "Ida"


def test_a_save_keeps_what_came_in_while_it_was_typed(library: Library) -> None:
    library.put([NOTE])
    library.put([NOTE._replace(body="from elsewhere", colour="pink")])
    library.put([NOTE._replace(body="typed here")], before=[NOTE])
    saved = library.annotation("n1")
    assert saved is not None
    assert saved.body == f"typed here{CONFLICT_SEPARATOR}from elsewhere"
    assert saved.colour == "pink"


def test_what_is_brought_back_comes_as_it_was_left_elsewhere(library: Library) -> None:
    library.put([NOTE])
    library.remove(["n1"])
    library.put([NOTE._replace(body="written on elsewhere")])
    library.remove(["n1"])
    library.put([NOTE], before=[NOTE])
    saved = library.annotation("n1")
    assert saved is not None
    assert saved.body == "written on elsewhere"


def test_a_new_one_is_saved_whatever_it_was_before(library: Library) -> None:
    library.put([NOTE], before=[NOTE])
    assert library.annotation("n1") == NOTE
