"""Corrections of the user: two sources that are or are not the same article."""

from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path

import pytest

from reader.anchoring.describe import describe_target
from reader.errors import NothingFound
from reader.library.files.ids import new_id
from reader.library.opening import open_library
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation
from reader.model.article import Article, Block, BlockKind, Meta
from reader.text.span import Span

MOMENT = datetime(2026, 3, 1, 12, tzinfo=UTC)
FERRY = "The ferry is back\n\n" + "\n\n".join(
    f"Paragraph {number} tells how the island waited for boat number {number * 7}."
    for number in range(20)
)
SCHOOL = "A school for forty\n\n" + "\n\n".join(
    f"Room {number} will be painted by {number * 3} parents before the autumn term."
    for number in range(20)
)


def page(location: str, text: str, *, claim: str = "") -> Article:
    head = Block(BlockKind.HEADLINE, Span(0, text.index("\n")))
    return Article(location, text, (head,), meta=Meta(canonical_url=claim))


def read(library: Library, article: Article) -> str:
    return library.register(article).key


def write(library: Library, article: Article, words: str) -> Annotation:
    key = read(library, article)
    at = article.text.index(words)
    target = describe_target(article.text, at, at + len(words))
    made = Annotation(new_id(), key, Motivation.COMMENTING, target, MOMENT, MOMENT, f"on {words}")
    library.put([made], article)
    return made


def ids(library: Library, key: str) -> set[str]:
    return {note.id for note in library.annotations(key)}


def digests(library: Library, key: str) -> set[str]:
    return {each.digest for each in library.editions(key)}


CLAIM = "https://news.example/latest"
A = page("https://news.example/ferry", FERRY, claim=CLAIM)
B = page("https://news.example/school", SCHOOL, claim=CLAIM)
MARKET = "The market moves\n\n" + "\n\n".join(
    f"Stall {number} sells {number * 5} kinds of cheese, and its keeper would rather stay."
    for number in range(20)
)
PAGES = (
    page("https://news.example/ferry", FERRY),
    page("https://partner.example/school", SCHOOL),
    page("https://other.example/market", MARKET),
)
WORDS = ("boat number 7", "Room 3", "Stall 4")


def falsely_joined(library: Library) -> tuple[Annotation, Annotation]:
    """Make the program mistake B for A, as can happen if a page's text is not stored."""
    read(library, A)
    on_b = write(library, B, "Room 3")
    on_a = write(library, A._replace(meta=Meta()), "boat number 7")
    return on_a, on_b


def test_pages_that_all_claim_one_address_are_taken_for_one_only_while_nothing_is_kept(
    library: Library,
) -> None:
    on_a = write(library, A, "boat number 7")
    assert read(library, B) != on_a.article
    assert read(library, A) == on_a.article


def test_a_claim_does_not_join_records_whose_texts_differ(library: Library) -> None:
    on_a = write(library, A._replace(meta=Meta()), "boat number 7")
    on_b = write(library, B._replace(meta=Meta()), "Room 3")
    assert on_a.article != on_b.article
    assert read(library, A) == on_a.article
    assert read(library, B) == on_b.article


def test_the_front_page_is_believed_of_nobody(library: Library) -> None:
    home = "https://news.example/"
    one = read(library, page("https://news.example/ferry", FERRY, claim=home))
    assert read(library, page("https://news.example/school", SCHOOL, claim=home)) != one


def test_an_article_set_apart_gets_its_own_notes(library: Library) -> None:
    on_a, on_b = falsely_joined(library)
    assert on_a.article == on_b.article
    read(library, B)
    own = library.set_apart(B)
    assert ids(library, own.key) == {on_b.id}
    assert ids(library, on_a.article) == {on_a.id}


def test_the_text_of_an_article_set_apart_is_kept_for_its_notes(library: Library) -> None:
    _, on_b = falsely_joined(library)
    edited = B._replace(text=B.text.replace("autumn", "spring"))
    read(library, edited)
    own = library.set_apart(edited)
    assert ids(library, own.key) == {on_b.id}
    assert library.edition(edited.digest) == edited.text


def test_set_apart_holds_whatever_the_page_claims_and_after_an_edit(library: Library) -> None:
    on_a, _ = falsely_joined(library)
    read(library, B)
    own = library.set_apart(B)
    edited = B._replace(text=B.text.replace("autumn", "spring"))
    for location in (
        "https://news.example/school",
        "http://www.news.example/school/?utm_source=mail&fbclid=1#top",
        "https://news.example/school?print=1",
        "https://news.example/school/amp",
    ):
        assert read(library, edited._replace(location=location)) == own.key
        found = library.find(location)
        assert found is not None
        assert found.key == own.key
    assert read(library, A) == on_a.article


def test_a_claim_that_was_false_once_is_not_believed_of_a_third_page(library: Library) -> None:
    on_a, _ = falsely_joined(library)
    read(library, B)
    own = library.set_apart(B)
    for number, text in enumerate((SCHOOL, FERRY)):
        location = f"https://news.example/harbour/{number}"
        third = page(location, f"{text}\n\nThe harbour is as it was.", claim=CLAIM)
        assert read(library, third) not in {own.key, on_a.article}


def test_the_record_that_was_left_is_that_of_the_other_article_again(library: Library) -> None:
    on_a, _ = falsely_joined(library)
    read(library, B)
    library.set_apart(B)
    left = library.record(on_a.article)
    assert left is not None
    assert left.title == "The ferry is back"
    assert left.digest == A.digest
    assert left.location != B.location


def test_the_record_that_was_left_is_as_it_was_if_the_other_article_was_read_last(
    library: Library,
) -> None:
    on_a, _ = falsely_joined(library)
    library.save_position(on_a.article, on_a.target, 0.5)
    before = library.record(on_a.article)
    library.set_apart(B)
    left = library.record(on_a.article)
    assert before is not None
    assert left is not None
    assert before.digest == A.digest
    assert left[1:7] == before[1:7]


def test_said_to_be_the_same_again_everything_comes_together(library: Library) -> None:
    on_a, on_b = falsely_joined(library)
    read(library, B)
    own = library.set_apart(B)
    library.unite(on_a.article, B.location)
    assert ids(library, on_a.article) == {on_a.id, on_b.id}
    assert library.record(own.key) is None
    assert read(library, B) == on_a.article


def test_an_article_that_stays_open_while_it_is_merged_is_written_to_as_the_other(
    library: Library,
) -> None:
    one, other = PAGES[0], PAGES[1]
    on_one, on_other = write(library, one, WORDS[0]), write(library, other, WORDS[1])
    library.unite(on_one.article, other.location)
    open_elsewhere = on_other.article
    later = on_other._replace(id=new_id())
    place = describe_target(other.text, 0, 9)
    library.put([later], other)
    library.star(open_elsewhere, starred=True)
    library.save_position(open_elsewhere, place, 0.5)
    for key in (open_elsewhere, on_one.article):
        assert ids(library, key) == {on_one.id, on_other.id, later.id}
        assert library.position(key) == place
        assert library.locations(key)
        assert digests(library, key) == {one.digest, other.digest}
    assert [each.key for each in library.recent(starred=True)] == [on_one.article]
    assert {read(library, each) for each in (one, other)} == {on_one.article}


def test_a_new_note_on_an_article_that_stays_open_while_it_is_set_apart_goes_with_it(
    library: Library,
) -> None:
    on_a, on_b = falsely_joined(library)
    read(library, B)
    open_elsewhere = on_b.article
    own = library.set_apart(B)
    later, edited = on_b._replace(id=new_id()), on_a._replace(body="edited")
    assert {later.article, edited.article} == {open_elsewhere}
    library.put([later, edited], B, before=[later, on_a])  # as the reader calls it
    assert ids(library, own.key) == {on_b.id, later.id}
    assert ids(library, on_a.article) == {on_a.id}


def test_a_new_note_stays_with_a_story_while_the_next_one_at_its_address_is_set_apart(
    library: Library,
) -> None:
    old, new = (page("https://news.example/today", text) for text in (FERRY, SCHOOL))
    on_old = write(library, old, "boat number 7")
    read(library, new)
    own = library.set_apart(new)
    later = on_old._replace(id=new_id())
    library.put([later], old, before=[later])
    assert ids(library, on_old.article) == {on_old.id, later.id}
    assert not ids(library, own.key)


@pytest.mark.parametrize("known", [0.0, 0.25])
def test_what_was_saved_or_half_read_is_so_after_it_was_merged(
    library: Library, known: float
) -> None:
    one, other = (read(library, each) for each in PAGES[:2])
    places = [describe_target(each.text, 30, 60) for each in PAGES[:2]]
    library.star(other, starred=True)
    library.save_position(other, places[1], 0.5)
    if known:
        library.save_position(one, places[0], known)
    record = library.unite(one, PAGES[1].location)
    assert record.starred
    assert (library.position(one), record.progress) == (
        (places[0], known) if known else (places[1], 0.5)
    )


def test_two_pages_made_one_can_be_told_apart_again_exactly(library: Library) -> None:
    one = page("https://news.example/ferry", FERRY)
    other = page("https://partner.example/x9", FERRY + "\n\nThe partner adds a line.")
    on_one, on_other = write(library, one, "boat number 7"), write(library, other, "boat number 14")
    assert on_one.article != on_other.article
    library.unite(on_one.article, other.location)
    assert ids(library, on_one.article) == {on_one.id, on_other.id}
    assert read(library, other) == on_one.article
    own = library.set_apart(other)
    assert own.key == on_other.article
    assert ids(library, own.key) == {on_other.id}
    assert ids(library, on_one.article) == {on_one.id}
    assert read(library, other) == own.key
    assert read(library, one) == on_one.article


@pytest.mark.parametrize("order", list(permutations((0, 1, 2))))
def test_an_article_merged_with_one_that_was_merged_in_turn_can_be_set_apart_alone(
    library: Library, order: tuple[int, ...]
) -> None:
    notes = {number: write(library, PAGES[number], WORDS[number]) for number in order}
    first, second, third = (notes[number] for number in range(3))
    library.unite(second.article, PAGES[2].location)
    library.unite(first.article, PAGES[1].location)
    own = library.set_apart(PAGES[2])
    assert own.key == third.article
    assert ids(library, own.key) == {third.id}
    assert ids(library, first.article) == {first.id, second.id}
    assert read(library, PAGES[1]) == first.article
    own = library.set_apart(PAGES[1])
    assert own.key == second.article
    assert read(library, PAGES[2]) == third.article


def test_what_was_merged_into_an_article_leaves_with_it_and_can_still_be_set_apart(
    library: Library,
) -> None:
    first, second, third = (write(library, PAGES[n], WORDS[n]) for n in range(3))
    library.unite(second.article, PAGES[2].location)
    library.unite(first.article, PAGES[1].location)
    later = write(library, PAGES[2], WORDS[2])
    own = library.set_apart(PAGES[1])
    assert own.key == second.article
    assert ids(library, own.key) == {second.id, third.id, later.id}
    assert digests(library, own.key) == {PAGES[1].digest, PAGES[2].digest}
    assert digests(library, first.article) == {PAGES[0].digest}
    own = library.set_apart(PAGES[2])
    assert own.key == third.article
    assert ids(library, own.key) == {third.id, later.id}
    assert ids(library, second.article) == {second.id}


def test_editions_go_with_their_article(library: Library) -> None:
    on_a, _ = falsely_joined(library)
    read(library, B)
    own = library.set_apart(B)
    assert digests(library, own.key) == {B.digest}
    assert digests(library, on_a.article) == {A.digest}


@pytest.mark.parametrize("more", ["", "\n\nIn short."])
@pytest.mark.parametrize(
    "location", ["https://news.example/ferry/amp", "https://news.example/ferry?print=1"]
)
def test_a_form_of_a_page_can_be_another_article_too(
    library: Library, location: str, more: str
) -> None:
    key = read(library, page("https://news.example/ferry", FERRY))
    form = page(location, FERRY + more)
    assert read(library, form) == key
    own = library.set_apart(form)
    assert own.key != key
    assert read(library, form) == own.key
    assert read(library, page("https://news.example/ferry", FERRY)) == key


def test_a_renamed_file_that_is_another_story_leaves_without_its_notes(library: Library) -> None:
    old, new = page("/tmp/a.txt", FERRY), page("/tmp/b.txt", FERRY)
    on_old = write(library, old, "boat number 7")
    assert read(library, new) == on_old.article
    own = library.set_apart(new)
    assert own.key != on_old.article
    assert ids(library, on_old.article) == {on_old.id}
    assert not ids(library, own.key)
    assert read(library, old) == on_old.article
    assert read(library, new) == own.key


def test_a_file_at_an_unknown_place_can_be_said_to_be_the_same(library: Library) -> None:
    on_page = write(library, page("https://news.example/ferry", FERRY), "boat number 7")
    library.unite(on_page.article, "/tmp/my-copy.txt")
    assert read(library, page("/tmp/my-copy.txt", FERRY.upper())) == on_page.article


@pytest.mark.parametrize("edited", [FERRY, f"{FERRY}\n\nIt sails on Monday."])
def test_notes_stay_with_their_article_when_a_place_never_read_was_taken_for_it(
    library: Library, edited: str
) -> None:
    mine = page("/tmp/ferry.txt", FERRY)
    note = write(library, mine, "boat number 7")
    mine = page("/tmp/ferry.txt", edited)
    assert read(library, mine) == note.article
    library.unite(note.article, "/tmp/school.txt")
    own = library.set_apart(mine)
    assert ids(library, own.key) == {note.id}
    assert not ids(library, read(library, page("/tmp/school.txt", SCHOOL)))
    assert read(library, mine) == own.key


@pytest.mark.parametrize("leaving", ["/tmp/ferry.txt", "/tmp/school.txt"])
def test_notes_on_a_place_first_read_when_it_was_taken_for_another_belong_to_it(
    library: Library, leaving: str
) -> None:
    ferry, school = page("/tmp/ferry.txt", FERRY), page("/tmp/school.txt", SCHOOL)
    on_ferry = write(library, ferry, "boat number 7")
    library.unite(on_ferry.article, school.location)
    on_school = write(library, school, "Room 3")
    library.set_apart(ferry if leaving == ferry.location else school)
    assert ids(library, read(library, ferry)) == {on_ferry.id}
    assert ids(library, read(library, school)) == {on_school.id}


def test_another_story_at_the_same_address_leaves_with_its_notes(library: Library) -> None:
    address = "https://news.example/ferry"
    on_old = write(library, page(address, FERRY), "boat number 7")
    new = page(address, SCHOOL)
    on_new = write(library, new, "Room 3")
    assert on_new.article == on_old.article
    own = library.set_apart(new)
    assert ids(library, own.key) == {on_new.id}
    assert ids(library, on_old.article) == {on_old.id}
    for form in ("", "/amp", "?utm_source=mail"):
        assert read(library, page(f"{address}{form}", SCHOOL)) == own.key


def test_a_page_that_was_only_read_in_another_form_leaves_with_its_address(
    library: Library,
) -> None:
    copy = read(library, page("/tmp/ferry.txt", FERRY))
    form = page("https://news.example/ferry/amp", FERRY)
    assert read(library, form) == copy
    own = library.set_apart(form)
    assert read(library, page("https://news.example/ferry", FERRY)) == own.key
    assert read(library, page("/tmp/ferry.txt", FERRY)) == copy


@pytest.mark.parametrize("location", ["https://news.example/ferry", "/tmp/ferry.txt"])
def test_an_article_alone_cannot_be_set_apart(library: Library, location: str) -> None:
    article = page(location, FERRY)
    with pytest.raises(NothingFound):
        library.set_apart(article)
    read(library, article)
    with pytest.raises(NothingFound):
        library.set_apart(article)


def test_what_is_one_article_cannot_be_united(library: Library) -> None:
    key = read(library, page("https://news.example/ferry", FERRY))
    with pytest.raises(NothingFound):
        library.unite(key, "http://www.news.example/ferry?utm_source=x")
    with pytest.raises(NothingFound):
        library.unite("nobody", "https://news.example/school")


def test_an_article_is_at_addresses_and_paths(library: Library) -> None:
    key = read(library, page("https://news.example/ferry", FERRY))
    read(library, page("/tmp/ferry.txt", FERRY))
    assert list(library.locations(key)) == ["/tmp/ferry.txt", "https://news.example/ferry"]
    read(library, page("http://m.news.example/ferry?ref=mail", FERRY))  # read last
    assert list(library.locations(key))[1:] == ["http://m.news.example/ferry?ref=mail"]


@pytest.mark.parametrize("scheme", ["http", "https", "HTTP"])
def test_an_address_that_was_united_keeps_its_scheme(scheme: str, library: Library) -> None:
    shown = f"{scheme.lower()}://old.example/ferry"
    key = read(library, page("/tmp/ferry.txt", FERRY))
    library.unite(key, f"{scheme}://old.example/ferry")
    assert list(library.locations(key)) == ["/tmp/ferry.txt", shown]
    library.unite(key, "https://news.example/ferry")
    assert list(library.locations(key))[1:] == sorted(("https://news.example/ferry", shown))
    own = library.set_apart(page(f"{scheme}://old.example/ferry", FERRY))
    assert [each.lower() for each in library.locations(own.key)] == [shown]
    assert list(library.locations(key)) == ["/tmp/ferry.txt", "https://news.example/ferry"]


@pytest.mark.parametrize("opened", ["/tmp/ferry.txt", "http://old.example/ferry"])
def test_an_article_read_at_a_plain_address_keeps_it_when_it_is_united(
    opened: str, library: Library
) -> None:
    key = read(library, page("http://old.example/ferry", FERRY))
    library.unite(key, "/tmp/ferry.txt")
    read(library, page(opened, FERRY))  # read last
    assert list(library.locations(key)) == ["/tmp/ferry.txt", "http://old.example/ferry"]


def test_removed_notes_go_with_their_article(library: Library) -> None:
    _, on_b = falsely_joined(library)
    library.remove([on_b.id])
    read(library, B)
    own = library.set_apart(B)
    assert [note.article for note in library.trash()] == [own.key]


def test_a_decision_survives_a_restart(tmp_path: Path) -> None:
    first = open_library(tmp_path / "data")
    on_a, on_b = falsely_joined(first)
    read(first, B)
    own = first.set_apart(B)
    first.close()
    second = open_library(tmp_path / "data")
    try:
        assert read(second, B) == own.key
        assert read(second, A) == on_a.article
        assert ids(second, own.key) == {on_b.id}
    finally:
        second.close()
