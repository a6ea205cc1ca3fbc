"""Links between notes."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from temporary_library import TemporaryLibrary

from reader.model.annotation import Annotation, Motivation, Target
from reader.session.notes.note_links import (
    backlinks,
    link_target,
    link_targets,
    link_to,
    links_in,
    plain_line,
    title_of,
    with_link_words,
    with_links_replaced,
)

MOMENT = datetime(2026, 3, 1, tzinfo=UTC)


def note(name: str, body: str, exact: str = "the ferry") -> Annotation:
    return Annotation(name, "k", Motivation.COMMENTING, Target(4, 13, exact), MOMENT, MOMENT, body)


def library_of(*notes: Annotation) -> TemporaryLibrary:
    library = TemporaryLibrary()
    library.put(notes)
    return library


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("see [[abc]]", [("abc", "abc")]),
        ("see [[abc|the boat]] [[ An  idea ]]", [("abc", "the boat"), ("An idea", "An idea")]),
        ("[[abc|]]", [("abc", "abc")]),
        ("[[]] [[ ]] [[a\nb]] [not [[one] ]]", []),
        ("`[[abc]]` and\n```\n[[abc]]\n```", []),
        ("[[[abc]]]", [("abc", "abc")]),
    ],
)
def test_links_are_found_but_not_in_code(body: str, expected: list[tuple[str, str]]) -> None:
    assert [(link.target, link.shown) for link in links_in(body)] == expected


def test_only_what_is_shown_is_spoken() -> None:
    assert with_link_words("see [[abc|the ferry]] and [[Idea]].") == "see the ferry and Idea."


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("# An **idea**\n\nmore", "An idea"),
        ("\n\n- first point", "first point"),
        ("see [the minutes](https://a.example/x) again", "see the minutes again"),
        ("[[abc|Ferry]] again", "Ferry again"),
        ("", "the ferry"),
        ("a [b] | c", "a b c"),
    ],
)
def test_a_note_is_called_by_its_first_line(body: str, title: str) -> None:
    assert title_of(note("a", body)) == title


def test_a_link_leads_to_the_note_of_the_id_or_of_the_first_line() -> None:
    idea = note("abc", "# An idea\n\nmore")
    library = library_of(idea, note("def", "An idea that is longer"))
    for typed in ("[[abc]]", "[[abc|whatever]]", "[[An idea]]", "[[an IDEA]]", link_to(idea)):
        assert link_target(library, next(links_in(typed))) == idea
    assert link_target(library, next(links_in("[[An]]"))) is None
    assert link_target(library, next(links_in("[[nobody]]"))) is None


def test_of_two_notes_called_the_same_the_one_saved_last_is_meant() -> None:
    first, second = note("a", "Idea"), note("b", "Idea")
    library = library_of(first, second)
    assert link_target(library, next(links_in("[[Idea]]"))) == second
    about = note("c", "[[Idea]]")
    library.put([about])
    assert list(backlinks(library, second)) == [about]
    assert not backlinks(library, first)


def test_links_of_a_note_are_followed_once_each_and_broken_ones_are_reported() -> None:
    idea = note("abc", "Idea")
    about = note("d", "[[abc]] [[abc|again]] [[gone]]")
    found = link_targets(library_of(idea, about), about)
    assert [(each.link.target, each.note) for each in found] == [("abc", idea), ("gone", None)]


def test_a_note_knows_where_it_is_mentioned() -> None:
    idea = note("abc", "An idea")
    by_id, by_title = note("d", "see [[abc|x]]"), note("e", "see [[an idea]]")
    library = library_of(idea, by_id, by_title, note("f", "an idea, abc, but no link [[else]]"))
    assert {each.id for each in backlinks(library, idea)} == {"d", "e"}
    library.remove(["d"])
    assert {each.id for each in backlinks(library, idea)} == {"e"}


def test_a_link_that_leads_to_another_note_of_the_name_mentions_none_of_the_others() -> None:
    first, second = note("a", "Idea"), note("b", "Idea")
    both = note("c", "[[a]] and [[Idea]]")
    library = library_of(first, second, both, note("d", "[[else]] idea"))
    assert list(backlinks(library, first)) == [both]
    assert list(backlinks(library, second)) == [both]


def test_a_note_without_words_is_linked_to_by_its_id_alone() -> None:
    assert link_to(note("abc", "", "")) == "[[abc]]"
    assert link_to(note("abc", "Idea")) == "[[abc|Idea]]"


def test_a_link_to_a_long_note_shows_its_first_words() -> None:
    long = note("a1", "Eels, pikes and the " + "very slow " * 9 + "carps of the mill pond")
    assert link_to(long) == "[[a1|Eels, pikes and the very slow very slow very slow very slow…]]"
    assert link_to(note("a2", "x" * 90)) == f"[[a2|{'x' * 60}…]]"


def test_a_link_is_broken_when_its_note_is_removed_and_whole_when_it_is_back() -> None:
    idea = note("abc", "Idea")
    library = library_of(idea)
    link = next(links_in("[[abc]]"))
    library.remove(["abc"])
    assert link_target(library, link) is None
    library.put([idea._replace(modified=MOMENT + timedelta(days=1))])
    assert link_target(library, link) is not None


@given(st.text(alphabet="[]|`ab \n", max_size=60))
def test_replacing_links_by_themselves_changes_nothing(body: str) -> None:
    assert with_links_replaced(body, lambda link: link.span.of(body)) == body
    with_link_words(body)
    plain_line(body)


@example("Ferries | boats", "")
@given(st.text(max_size=60), st.text(max_size=30))
def test_a_made_link_always_leads_back(body: str, exact: str) -> None:
    made = note("abc", body, exact)
    (link,) = links_in(link_to(made))
    assert link.target == "abc"
    assert link.shown == (title_of(made) or "abc")


def test_a_note_does_not_mention_itself() -> None:
    idea = note("abc", "An idea\nsee [[abc]] and [[an idea]]")
    assert backlinks(library_of(idea), idea) == []


def test_a_note_that_begins_with_a_link_is_not_called_by_what_that_shows() -> None:
    idea, about = note("abc", "Ferry"), note("d", "[[abc|Ferry]] again")
    (link,) = links_in("[[Ferry again]]")
    assert link_target(library_of(idea, about), link) is None
    (link,) = links_in("[[ferry]]")
    assert link_target(library_of(idea, about), link) == idea
