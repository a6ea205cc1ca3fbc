"""The contract of the library interface."""

import pytest
from library_samples import STORY, note, story

from reader.library.store import Library
from reader.model.annotation import Motivation, Target


def test_an_article_is_listed_with_what_it_says_about_itself(library: Library) -> None:
    record = library.register(story())
    assert list(library.recent()) == [record]
    assert (record.title, record.site, record.byline) == (
        "The ferry is back",
        "The Harbour Post",
        "Ida Moen",
    )
    assert record.digest == story().digest
    assert library.record(record.key) == record
    assert library.record("nobody") is None


def test_the_article_opened_last_comes_first(library: Library) -> None:
    first = library.register(story("https://news.example/1", STORY + " One."))
    second = library.register(story("https://news.example/2", STORY + " Two."))
    assert [record.key for record in library.recent()] == [second.key, first.key]
    library.register(story("https://news.example/1", STORY + " One."))
    assert [record.key for record in library.recent(1)] == [first.key]


def test_a_star_stays(library: Library) -> None:
    record = library.register(story())
    library.star(record.key, starred=True)
    assert [one.key for one in library.recent(starred=True)] == [record.key]
    assert library.register(story()).starred
    library.star(record.key, starred=False)
    assert not library.recent(starred=True)
    library.star("nobody", starred=True)


def test_a_forgotten_article_is_off_the_list_until_it_is_opened(library: Library) -> None:
    record = library.register(story())
    library.forget(record.key)
    assert not library.recent()
    assert library.record(record.key) is not None
    library.forget("nobody")
    assert library.register(story()).key == record.key
    assert [one.key for one in library.recent()] == [record.key]


def test_a_forgotten_article_can_be_as_it_was_before(library: Library) -> None:
    record = library.register(story())
    library.forget(record.key)
    library.restore_to_recent(record.key, record.opened)
    library.restore_to_recent("nobody", record.opened)
    assert list(library.recent()) == [record]


def test_the_position_and_the_progress_come_back(library: Library) -> None:
    key = library.register(story()).key
    assert library.position(key) is None
    target = Target(40, 60, "waited for boat", "the island ", " number", 3, 2, story().digest)
    library.save_position(key, target, 0.4)
    assert library.position(key) == target
    record = library.record(key)
    assert record is not None
    assert record.progress == pytest.approx(0.4)
    library.save_position("nobody", target, 0.4)
    assert library.position("nobody") is None


def test_every_edition_of_an_annotated_article_is_kept(library: Library) -> None:
    key = library.register(story()).key
    library.put([note(key)], story())
    later = story(text=STORY + "\n\nUpdated at noon.")
    library.register(later)
    assert library.edition(story().digest) == STORY
    assert library.edition(later.digest) == later.text
    assert library.edition("0" * 64) is None


def test_an_edition_that_was_read_elsewhere_is_kept_once(library: Library) -> None:
    key = library.ensure_record(story().location, story().meta).key
    for _ in range(2):
        library.keep_edition(key, STORY)
    assert library.edition(story().digest) == STORY
    assert [each.digest for each in library.editions(key)] == [story().digest]


def test_several_annotations_keep_their_edition_too(library: Library) -> None:
    key = library.register(story()).key
    library.put([note(key), note(key, 30)], story())
    assert library.edition(story().digest) == STORY


def test_upkeep_harms_nothing(library: Library) -> None:
    one = note(library.register(story()).key)
    library.put([one])
    library.upkeep()
    assert list(library.annotations()) == [one]
    assert library.messages == ()
    assert library.read_only_reason == ""


def test_kept_editions_are_listed_with_their_length_and_their_notes(library: Library) -> None:
    first, second = story(), story(text=STORY + "\n\nA line is added.")
    key = library.register(first).key
    assert not library.editions(key)
    library.put([note(key)], first)
    library.put([note(key, motivation=Motivation.BOOKMARKING, body="", mark="a")], first)
    library.register(second)
    found = library.editions(key)
    assert [each.digest for each in found] == [second.digest, first.digest]
    assert [each.length for each in found] == [len(second.text), len(first.text)]
    assert [each.notes for each in found] == [0, 1]
    assert not library.editions("nobody")


def test_records_are_returned_together(library: Library) -> None:
    one = library.register(story())
    other = library.register(story("https://news.example/pier", "Pier"))
    found = library.records([other.key, "nobody", one.key])
    assert found == {each.key: library.record(each.key) for each in (one, other)}
    assert library.records([]) == {}
