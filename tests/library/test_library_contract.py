"""The contract of the library interface, tested on all implementations."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from memory_library import MemoryLibrary

from reader.library.files.ids import new_id
from reader.library.sqlite import rows
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article, Block, BlockKind, Meta
from reader.text.span import Span

MOMENT = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
STORY = "The ferry is back\n\n" + "\n\n".join(
    f"Paragraph {number} tells how the island waited for boat number {number * 7}."
    for number in range(20)
)


def story(
    location: str = "https://news.example/ferry", text: str = STORY, *, canonical: str = ""
) -> Article:
    end = text.find("\n") if "\n" in text else len(text)
    meta = Meta(site="The Harbour Post", byline="Ida Moen", canonical_url=canonical)
    return Article(location, text, (Block(BlockKind.HEADLINE, Span(0, end)),), meta=meta)


def note(key: str, start: int = 4, body: str = "check this", **more: object) -> Annotation:
    target = Target(start, start + 5, "ferry", "The ", " is back", 1, 0, story().digest)
    made = Annotation(new_id(), key, Motivation.COMMENTING, target, MOMENT, MOMENT, body)
    return made._replace(**more)  # type: ignore[arg-type]


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
    library.put(on_page)
    library.put(on_copy)
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
    library.put(note(key), story(path))
    assert library.register(story(path, STORY.replace("island", "whole island"))).key == key


def test_a_file_with_another_article_does_not_take_over_notes(
    library: Library, tmp_path: Path
) -> None:
    path = str(tmp_path / "today.txt")
    key = library.register(story(path)).key
    library.put(note(key), story(path))
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
    library.put(note(two.key))
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


def test_a_file_that_was_introduced_is_recognised_by_its_text_wherever_it_lies(
    library: Library,
) -> None:
    there, here = story("/home/una/ferry.txt"), story("/srv/ferry.txt")
    record = library.ensure_record(there.location, Meta(title="Ferry"), ["", "older", there.digest])
    found = library.register(here)
    assert (found.key, found.location) == (record.key, "/srv/ferry.txt")
    assert library.ensure_record("/mnt/ferry.txt", Meta(), [here.digest]).key == record.key
    assert library.ensure_record("/mnt/other.txt", Meta(), ["another"]).key != record.key


def test_a_text_that_leads_to_another_article_goes_on_leading_there(library: Library) -> None:
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
    library.put(saved, story())
    assert list(library.annotations(key)) == [saved]
    assert library.annotation(saved.id) == saved
    assert library.edition(story().digest) == STORY
    record = library.record(key)
    assert record is not None
    assert record.annotations == 1


def test_annotations_of_an_article_stand_in_its_order_and_all_by_age(library: Library) -> None:
    key = library.register(story()).key
    late = note(key, 2, created=MOMENT + timedelta(hours=1))
    early = note(key, 40)
    library.put_all([early, late])
    assert [one.id for one in library.annotations(key)] == [late.id, early.id]
    assert [one.id for one in library.annotations()] == [late.id, early.id]
    assert [one.id for one in library.annotations(limit=1)] == [late.id]
    assert not library.annotations("nobody")


def test_put_replaces_what_has_the_same_id(library: Library) -> None:
    key = library.register(story()).key
    first = note(key)
    library.put(first)
    library.put(first._replace(body="better"))
    assert [one.body for one in library.annotations(key)] == ["better"]


def test_the_trash_is_read_in_slices_from_the_last_removed_on(library: Library) -> None:
    key = library.register(story()).key
    kept = [note(key) for _ in range(5)]
    library.put_all(kept)
    library.remove_all([kept[1].id, kept[0].id])
    library.remove(kept[3].id)
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
    library.put(one)
    library.remove(one.id)
    library.remove("nobody")
    assert not library.annotations(key)
    assert not library.annotations()
    assert library.annotation(one.id) is None
    assert list(library.trash()) == [one]
    assert not library.search("check")
    library.put(one)
    assert list(library.annotations(key)) == [one]
    assert not library.trash()


def test_a_clock_that_is_behind_shortens_no_stay_in_the_trash(library: Library) -> None:
    key = library.register(story()).key
    one = note(key)
    tomorrow = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
    library.put(one._replace(modified=tomorrow))
    library.remove(one.id)
    assert library.removed_at([one.id]) == {one.id: tomorrow}


def test_a_clock_that_is_behind_is_known_by_what_was_opened(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = library.register(story()).key
    one = note(key)
    library.put(one)
    record = library.record(key)
    assert record is not None
    with monkeypatch.context() as patched:
        patched.setattr(rows, "now", lambda: 1)
        library.remove(one.id)
    assert library.removed_at([one.id]) == {one.id: record.opened}


def test_an_annotation_of_an_unknown_article_is_kept(library: Library) -> None:
    one = note("elsewhere")
    library.put(one)
    assert list(library.annotations("elsewhere")) == [one]
    library.put(note("opened"), story())
    record = library.record("opened")
    assert record is not None
    assert record.title == "The ferry is back"


@pytest.mark.parametrize("query", ["check", "che", "CHECK this", "ferry", '"check this"', "tagged"])
def test_search_finds_words_of_notes_passages_and_tags(library: Library, query: str) -> None:
    key = library.register(story()).key
    library.put(note(key, body="Check this against the minutes", tags=("tagged",)))
    library.put(note(key, 50, body="unrelated", target=Target(50, 53, "boat")))
    assert [one.target.start for one in library.search(query)] == [4]


@pytest.mark.parametrize("query", ["", "  ", '"', "()", "*", "nowhere", "check absent"])
def test_search_without_a_hit_finds_nothing(library: Library, query: str) -> None:
    library.put(note(library.register(story()).key))
    assert not library.search(query)
    assert not library.search_articles(query)


def test_search_finds_parts_of_words_where_no_word_begins_so(library: Library) -> None:
    key = library.register(story()).key
    compounds = ("Die Sturmflutwarnung kam spät", "Ebbe", "Sturmflut, 100 %", "flott", "Springflut")
    library.put_all(note(key, number, body=body) for number, body in enumerate(compounds))
    found = library.search("FLUT")
    assert [one.target.start for one in found] == [4, 2, 0]
    assert [one.target.start for one in library.search("flut 2", before=found[0])] == []
    assert [one.target.start for one in library.search("flut", before=found[0])] == [2, 0]
    assert [one.target.start for one in library.search("flut sturm")] == [2, 0]
    library.put(note(key, 9, body="Flut"))
    assert not library.search("nothing flut")


@pytest.mark.parametrize("library", ["disk"], indirect=True)
def test_where_a_word_begins_so_parts_of_others_are_not_found(library: Library) -> None:
    key = library.register(story()).key
    library.put_all(note(key, n, body=body) for n, body in enumerate(("Sturmflut", "Flut", "Flut")))
    first = library.search("flut", 1)
    assert [one.target.start for one in first] == [2]
    assert [one.target.start for one in library.search("flut", before=first[0])] == [1]
    assert not library.search("lu")


def test_search_finds_words_of_scripts_without_spaces(library: Library) -> None:
    key = library.register(story()).key
    library.put(note(key, body="明日の会議で確認する"))
    assert len(library.search("会議")) == 1


def test_articles_are_found_by_title_and_outlet(library: Library) -> None:
    record = library.register(story())
    assert [one.key for one in library.search_articles("ferr")] == [record.key]
    assert [one.key for one in library.search_articles("harbour ferry")] == [record.key]


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


def test_every_edition_of_an_annotated_article_is_kept(library: Library) -> None:
    key = library.register(story()).key
    library.put(note(key), story())
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
    library.put_all([note(key), note(key, 30)], story())
    assert library.edition(story().digest) == STORY


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=texts, exact=texts, tags=st.lists(st.text("abc é–", min_size=1), max_size=3))
def test_any_text_comes_back_as_it_was(
    library: Library, body: str, exact: str, tags: list[str]
) -> None:
    saved = note("any", body=body, target=Target(0, len(exact), exact), tags=tuple(tags))
    library.put(saved)
    assert library.annotation(saved.id) == saved


def test_upkeep_harms_nothing(library: Library) -> None:
    one = note(library.register(story()).key)
    library.put(one)
    library.upkeep()
    assert list(library.annotations()) == [one]
    assert library.messages == ()
    assert library.read_only_reason == ""


def test_slices_of_all_annotations_join_to_the_whole_list(library: Library) -> None:
    key = library.register(story()).key
    made = [
        note(key, number, created=MOMENT + timedelta(seconds=number // 3)) for number in range(11)
    ]
    library.put_all(made)
    whole = list(library.annotations())
    slices: list[Annotation] = []
    while found := library.annotations(limit=3, before=slices[-1] if slices else None):
        assert len(found) <= 3
        slices += found
    assert slices == whole
    assert {one.id for one in whole} == {one.id for one in made}


def test_a_slice_goes_on_after_an_annotation_that_has_been_removed(library: Library) -> None:
    key = library.register(story()).key
    made = [note(key, number, created=MOMENT + timedelta(seconds=number)) for number in range(4)]
    library.put_all(made)
    first = library.annotations(limit=2)
    if isinstance(library, MemoryLibrary):
        return  # keeps no order of what is gone
    library.remove(first[-1].id)
    assert [one.id for one in library.annotations(limit=9, before=first[-1])] == [
        made[1].id,
        made[0].id,
    ]


def test_slices_of_a_search_join_to_all_that_is_found(library: Library) -> None:
    key = library.register(story()).key
    library.put_all([note(key, number) for number in range(7)])
    whole = list(library.search("check", 100))
    slices: list[Annotation] = []
    while found := library.search("check", 2, before=slices[-1] if slices else None):
        slices += found
    assert slices == whole
    assert len(slices) == 7


def test_notes_that_say_words_are_found_by_the_very_words(library: Library) -> None:
    key = library.register(story()).key
    idea = note(key, 1, body="# An idea\n\nmore")
    about = note(key, 2, body="see [[An idea]], which came first")
    apart = note(key, 3, body="an old idea")
    library.put_all([idea, about, apart])
    assert [one.id for one in library.find_phrase("An idea")] == [about.id, idea.id]
    assert [one.id for one in library.find_phrase("an IDEA", first=True)] == [idea.id]
    assert not library.find_phrase("")
    assert not library.find_phrase('"!?')
    library.remove(about.id)
    assert [one.id for one in library.find_phrase("An idea")] == [idea.id]


def test_several_are_removed_together_and_it_is_known_when(library: Library) -> None:
    key = library.register(story()).key
    made = [note(key, number) for number in range(3)]
    library.put_all(made)
    before = datetime.now(UTC)
    library.remove_all([made[0].id, made[2].id, "nobody"])
    assert list(library.annotations(key)) == [made[1]]
    when = library.removed_at([one.id for one in made])
    assert when.keys() == {made[0].id, made[2].id}
    assert all(before - timedelta(seconds=1) <= each <= datetime.now(UTC) for each in when.values())


def test_only_what_is_in_the_trash_can_be_deleted_for_good(library: Library) -> None:
    key = library.register(story()).key
    made = [note(key, number) for number in range(2)]
    library.put_all(made)
    library.remove(made[0].id)
    assert library.delete([one.id for one in made] + ["nobody"]) == 1
    assert not library.trash()
    assert list(library.annotations(key)) == [made[1]]


def test_kept_editions_are_listed_with_their_length_and_their_notes(library: Library) -> None:
    first, second = story(), story(text=STORY + "\n\nA line is added.")
    key = library.register(first).key
    assert not library.editions(key)
    library.put(note(key), first)
    library.put(note(key, motivation=Motivation.BOOKMARKING, body="", mark="a"), first)
    library.register(second)
    found = library.editions(key)
    assert [each.digest for each in found] == [second.digest, first.digest]
    assert [each.length for each in found] == [len(second.text), len(first.text)]
    assert [each.notes for each in found] == [0, 1]
    assert not library.editions("nobody")


def test_tags_are_counted_over_all_articles(library: Library) -> None:
    key = library.register(story()).key
    assert library.tag_counts() == {}
    library.put_all(
        note(key, number, tags=tags)
        for number, tags in enumerate((("sea", "old pier"), ("sea",), ("sea",), (), ("Sea",)))
    )
    removed = note(key, 9, tags=("gone",))
    library.put(removed)
    library.remove(removed.id)
    assert library.tag_counts() == {"sea": 3, "old pier": 1, "Sea": 1}


def test_articles_with_annotations_are_listed(library: Library) -> None:
    key = library.register(story()).key
    library.register(story("https://news.example/other", STORY + " Other."))
    library.put(note(key))
    assert [record.key for record in library.annotated()] == [key]


def test_the_first_of_very_many_are_the_same_as_of_few(library: Library) -> None:
    key = library.register(story()).key
    words = ("harbour", "Harbours", "hárbour", "harvest", "hare", "harbour-master", "ferry harbour")
    made = [note(key, number, body=words[number % len(words)]) for number in range(700)]
    if isinstance(library, MemoryLibrary):
        return  # finds words inside words too
    library.put_all(made)
    for query in ("harbour", "harbo", "harv", "ferry harb", "harbours", "HÁRBOUR", "check harb"):
        every = [one.id for one in library.search(query, 10_000)]
        assert len(every) in (0, 100, 200, 300, 400, 500), query
        for limit in (1, 7, 50, 90):
            assert [one.id for one in library.search(query, limit)] == every[:limit]
        if every:
            middle = library.annotation(every[20])
            later = library.search(query, 30, before=middle)
            assert [one.id for one in later] == every[21:51]


def _edited(text: str) -> str:
    return text.replace("boat number 14.", "boat number fifteen.") + "\n\nIt came at last."


def test_a_file_moved_and_edited_at_once_keeps_its_notes(library: Library, tmp_path: Path) -> None:
    gone, new = str(tmp_path / "gone.txt"), str(tmp_path / "new.txt")
    record = library.register(story(gone))
    library.put(note(record.key), story(gone))
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
    library.put(note(record.key), story(before))
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


def test_records_are_had_together(library: Library) -> None:
    one = library.register(story())
    other = library.register(story("https://news.example/pier", "Pier"))
    found = library.records([other.key, "nobody", one.key])
    assert found == {each.key: library.record(each.key) for each in (one, other)}
    assert library.records([]) == {}


def test_notes_and_highlights_are_counted_and_nothing_else(library: Library) -> None:
    one, other = (
        library.register(story()),
        library.register(story("https://news.example/pier", "Pier")),
    )
    for motivation in Motivation:
        library.put(note(one.key, motivation=motivation))
    counts = library.note_counts([one.key, other.key, "nobody"])
    assert counts == {one.key: 2, other.key: 0, "nobody": 0}
    assert library.note_counts([]) == {}


def test_what_is_saved_together_is_saved_as_one_or_not_at_all(library: Library) -> None:
    key = library.register(story()).key
    first, second = note(key, body="first"), note(key, body="second")
    library.put(first)

    def halfway(library: Library) -> None:
        library.put(second)
        library.save_draft("slot", "words")
        library.remove(first.id)
        assert [each.body for each in library.annotations()] == ["second"]
        assert [each.body for each in library.annotations(key)] == ["second"]
        assert library.draft("slot") == "words"
        raise ValueError("halfway")

    with pytest.raises(ValueError, match="halfway"):
        library.in_transaction(halfway)
    assert library.annotations() == [first]
    assert (library.draft("slot"), library.trash()) == ("", type(library.trash())())

    def wholly(library: Library) -> str:
        library.in_transaction(lambda inner: inner.put(second))
        library.remove(first.id)
        return "done"

    assert library.in_transaction(wholly) == "done"
    assert [each.body for each in library.annotations()] == ["second"]
    assert [each.body for each in library.trash()] == ["first"]
