"""Which articles are the same, in the library interface, tested on all implementations."""

from pathlib import Path

import pytest
from library_samples import STORY, note, story

from reader.library.store import Library
from reader.model.article import Meta


@pytest.mark.parametrize(
    "address",
    [
        "http://news.example/ferry",
        "https://www.news.example/ferry/",
        "https://news.example/ferry?utm_source=mail&fbclid=x#top",
        "https://amp.news.example/ferry",
        "https://news.example/ferry/amp",
        "https://news.example/ferry?outputType=amp",
        "https://news.example/ferry?print=1",
        "https://news.example:443/ferry",
    ],
)
def test_another_address_of_the_page_is_the_same_article(library: Library, address: str) -> None:
    key = library.register(story()).key
    assert library.register(story(address, STORY + " Edited.")).key == key
    found = library.find(address)
    assert found is not None
    assert found.key == key


def test_other_addresses_are_other_articles(library: Library) -> None:
    key = library.register(story("https://news.example/story?id=1", STORY + " One.")).key
    other = library.register(story("https://news.example/story?id=2", STORY + " Two."))
    assert other.key != key
    assert library.find("https://news.example/story?id=3") is None


def test_the_canonical_address_joins_two_records_and_their_notes(library: Library) -> None:
    page = library.register(story("https://news.example/2026/ferry", STORY + " Page."))
    copy = library.register(story("https://partner.example/x9", STORY + " Copy."))
    on_page, on_copy = note(page.key, 4), note(copy.key, 30)
    library.put([on_page])
    library.put([on_copy])
    joined = library.register(
        story(
            "https://partner.example/x9",
            STORY + " Copy.",
            canonical="https://news.example/2026/ferry",
        )
    )
    assert joined.key == page.key
    assert joined.annotations == 2
    assert [one.id for one in library.annotations(page.key)] == [on_page.id, on_copy.id]
    assert library.record(copy.key) is None


def test_the_front_page_as_canonical_address_joins_nothing(library: Library) -> None:
    one = story("https://news.example/1", STORY + " One.", canonical="https://news.example/")
    two = story("https://news.example/2", STORY + " Two.", canonical="https://news.example/")
    assert library.register(one).key != library.register(two).key


def test_a_moved_file_keeps_its_notes(library: Library, tmp_path: Path) -> None:
    key = library.register(story(str(tmp_path / "a.txt"))).key
    moved = library.register(story(str(tmp_path / "b.txt")))
    assert moved.key == key
    assert moved.location == str(tmp_path / "b.txt")


def test_an_edited_file_keeps_its_notes(library: Library, tmp_path: Path) -> None:
    path = str(tmp_path / "a.txt")
    key = library.register(story(path)).key
    library.put([note(key)], story(path))
    headline = STORY.partition("\n")[0]
    for edited in (STORY.replace("island", "whole island"), STORY.replace(headline, "A new title")):
        assert library.register(story(path, edited)).key == key


def test_a_file_with_another_article_does_not_take_over_notes(
    library: Library, tmp_path: Path
) -> None:
    path = str(tmp_path / "today.txt")
    key = library.register(story(path)).key
    library.put([note(key)], story(path))
    other = "Council votes\n\n" + " ".join(f"word{n} item{n * 3}" for n in range(300))
    fresh = library.register(story(path, other))
    assert fresh.key != key
    assert [one.article for one in library.annotations()] == [key]


def test_a_short_text_on_two_pages_is_no_sign_of_one_article(library: Library) -> None:
    wall = "Please log in to read on."
    one = library.register(story("https://a.example/1", wall))
    assert library.register(story("https://b.example/2", wall)).key != one.key


def test_standard_input_is_known_by_its_text(library: Library) -> None:
    key = library.register(story("-")).key
    assert library.register(story("-")).key == key
    assert library.register(story("-", STORY + " More.")).key != key


def test_a_file_that_is_read_from_standard_input_stays_where_it_is(
    library: Library, tmp_path: Path
) -> None:
    path = str(tmp_path / "a.txt")
    key = library.register(story(path)).key
    piped = library.register(story("-"))
    assert (piped.key, piped.location) == (key, path)


def test_an_outlet_that_was_known_stays_known(library: Library) -> None:
    page = story("https://news.example/ferry")
    library.register(page._replace(meta=Meta(site="The Post")))
    assert library.register(page._replace(meta=Meta())).site == "The Post"


def test_asking_whether_an_article_is_known_opens_none(library: Library) -> None:
    assert library.find_existing(story()) is None
    assert not library.recent()
    record = library.register(story())
    known = library.find_existing(story("http://news.example/ferry"))
    assert known is not None
    assert known.key == record.key


def test_introduced_articles_are_listed_while_they_are_kept_for_something(library: Library) -> None:
    opened = library.register(story())
    library.ensure_record("https://news.example/none", Meta())
    one = library.ensure_record("https://news.example/one", Meta())
    two = library.ensure_record("https://news.example/two", Meta())
    library.star(one.key, starred=True)
    library.put([note(two.key)])
    assert [each.key for each in library.recent()] == [opened.key, two.key, one.key]
    assert [each.key for each in library.recent(starred=True)] == [one.key]
    library.star(one.key, starred=False)
    assert [each.key for each in library.recent()] == [opened.key, two.key]


def test_an_introduced_article_is_recognised_when_it_is_opened(library: Library) -> None:
    meta = Meta(title="Ferry", site="Post")
    record = library.ensure_record("https://news.example/ferry", meta)
    assert (record.title, record.digest) == ("Ferry", "")
    assert library.ensure_record("http://news.example/ferry", Meta()).key == record.key
    assert library.register(story()).key == record.key


def test_a_file_that_was_introduced_is_recognised_by_its_text_wherever_it_is(
    library: Library,
) -> None:
    there, here = story("/home/una/ferry.txt"), story("/srv/ferry.txt")
    record = library.ensure_record(there.location, Meta(title="Ferry"), ["", "older", there.digest])
    found = library.register(here)
    assert (found.key, found.location) == (record.key, "/srv/ferry.txt")
    assert library.ensure_record("/mnt/ferry.txt", Meta(), [here.digest]).key == record.key
    assert library.ensure_record("/mnt/other.txt", Meta(), ["another"]).key != record.key


def test_a_text_that_leads_to_another_article_keeps_leading_there(library: Library) -> None:
    ferry, eels = story("/home/una/ferry.txt"), story("/home/una/eels.txt", "The eels came back.")
    first, second = library.register(ferry), library.register(eels)
    both = library.ensure_record("/srv/both.txt", Meta(), [ferry.digest, eels.digest])
    assert both.key == first.key
    known = library.find_existing(eels._replace(location="/mnt/eels.txt"))
    assert known is not None
    assert known.key == second.key


def test_a_page_that_was_introduced_is_not_recognised_by_its_text(library: Library) -> None:
    page = story("https://news.example/ferry")
    library.ensure_record("https://news.example/other", Meta(), [page.digest])
    assert library.find_existing(page) is None


def _edited(text: str) -> str:
    return text.replace("boat number 14.", "boat number fifteen.") + "\n\nIt came at last."


def test_a_file_moved_and_edited_at_once_keeps_its_notes(library: Library, tmp_path: Path) -> None:
    gone, new = str(tmp_path / "gone.txt"), str(tmp_path / "new.txt")
    record = library.register(story(gone))
    library.put([note(record.key)], story(gone))
    article = story(new, _edited(STORY))
    known = library.find_existing(article)
    assert known is not None
    assert known.key == record.key
    assert library.register(article).key == record.key
    assert library.find(new) is not None


@pytest.mark.parametrize("reason", ["still there", "other words", "another headline", "a page"])
def test_a_file_is_taken_for_a_moved_one_only_when_all_speaks_for_it(
    library: Library, tmp_path: Path, reason: str
) -> None:
    before, new = str(tmp_path / "before.txt"), str(tmp_path / "new.txt")
    record = library.register(story(before))
    library.put([note(record.key)], story(before))
    text = _edited(STORY)
    if reason == "still there":
        Path(before).write_text(STORY)
    elif reason == "other words":
        text = text.replace("island", "city").replace("waited", "sang").replace("boat", "tram")
    elif reason == "another headline":
        text = text.replace("The ferry is back", "A ferry returns")
    elif reason == "a page":
        new = "https://news.example/new"
    assert library.find_existing(story(new, text)) is None
