"""Searches and counts in the library interface, tested on all implementations."""

from typing import Literal
from unicodedata import normalize

import pytest
from library_samples import STORY, note, story

from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article, Meta


@pytest.mark.parametrize("query", ["check", "che", "CHECK this", "ferry", '"check this"', "tagged"])
def test_search_finds_words_of_notes_passages_and_tags(library: Library, query: str) -> None:
    key = library.register(story()).key
    library.put([note(key, body="Check this against the minutes", tags=("tagged",))])
    library.put([note(key, 50, body="unrelated", target=Target(50, 53, "boat"))])
    assert [one.target.start for one in library.search(query)] == [4]


@pytest.mark.parametrize("query", ["", "  ", '"', "()", "*", "nowhere", "check absent"])
def test_search_without_a_hit_finds_nothing(library: Library, query: str) -> None:
    library.put([note(library.register(story()).key)])
    assert not library.search(query)
    assert not library.search_articles(query)


def test_search_finds_parts_of_words_where_no_word_begins_so(library: Library) -> None:
    key = library.register(story()).key
    compounds = ("Die Sturmflutwarnung kam spät", "Ebbe", "Sturmflut, 100 %", "flott", "Springflut")
    library.put(note(key, number, body=body) for number, body in enumerate(compounds))
    found = library.search("FLUT")
    assert [one.target.start for one in found] == [4, 2, 0]
    assert [one.target.start for one in library.search("flut 2", before=found[0])] == []
    assert [one.target.start for one in library.search("flut", before=found[0])] == [2, 0]
    assert [one.target.start for one in library.search("flut sturm")] == [2, 0]
    library.put([note(key, 9, body="Flut")])
    assert not library.search("nothing flut")


@pytest.mark.parametrize("library", ["disk"], indirect=True)
def test_where_a_word_begins_so_parts_of_others_are_not_found(library: Library) -> None:
    key = library.register(story()).key
    library.put(note(key, n, body=body) for n, body in enumerate(("Sturmflut", "Flut", "Flut")))
    first = library.search("flut", 1)
    assert [one.target.start for one in first] == [2]
    assert [one.target.start for one in library.search("flut", before=first[0])] == [1]
    assert not library.search("lu")


def test_search_finds_words_of_scripts_without_spaces(library: Library) -> None:
    key = library.register(story()).key
    library.put([note(key, body="明日の会議で確認する")])
    assert len(library.search("会議")) == 1


@pytest.mark.parametrize("query", ["カ\u3099ス", "ガス", "ガス会社 cafe\u0301", "café"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_are_the_same(
    library: Library, query: str, form: Literal["NFC", "NFD"]
) -> None:
    library.put([note(library.register(story()).key, body=normalize(form, "ガス会社 café"))])
    assert len(library.search(query)) == 1


@pytest.mark.parametrize("query", ["確認 会議", 'pier "明日の"', "会議 pier", "会議"])
def test_words_of_scripts_without_spaces_are_found_in_any_order(
    library: Library, query: str
) -> None:
    key = library.register(story()).key
    library.put([note(key, body="明日の会議で確認する pier")])
    library.put([note(key, 9, body="別の会 pier 明日 確認")])
    assert [one.target.start for one in library.search(query)] == [4]


def test_titles_in_scripts_without_spaces_are_found_with_their_outlet(library: Library) -> None:
    titles = ("橋の会議", "橋の上の会議", "会議")
    for number, title in enumerate(titles):
        place = f"https://news.example/{number}"
        library.register(Article(place, title, (), meta=Meta(title=title, site="港新聞")))
    found = library.search_articles("会議 橋 港新聞")
    assert [record.title for record in found] == ["橋の上の会議", "橋の会議"]
    assert [record.title for record in library.search_articles("会議", 1)] == ["会議"]


@pytest.mark.parametrize("query", ["abc " * 3_000, "x" * 60_000, "橋" * 60_000, "橋の上 " * 3_000])
def test_a_search_for_a_whole_pasted_text_is_no_error(library: Library, query: str) -> None:
    library.put([note(library.register(story()).key)])
    assert not library.search(query)
    assert not library.search_articles(query)


def test_articles_without_a_title_are_found_by_the_name_under_which_they_are_listed(
    library: Library,
) -> None:
    untitled = library.register(Article("/home/ada/tide-table.txt", "high at six", ()))
    library.register(story())
    assert untitled.title == ""
    for query in ("tide", "table.txt", "tide ada"):
        assert [one.key for one in library.search_articles(query)] == [untitled.key]
    assert not library.search_articles("tide ferry")


def test_articles_are_found_by_title_and_outlet(library: Library) -> None:
    record = library.register(story())
    assert [one.key for one in library.search_articles("ferr")] == [record.key]
    assert [one.key for one in library.search_articles("harbour ferry")] == [record.key]
    assert [one.key for one in library.search_articles("harb ferr")] == [record.key]
    assert not library.search_articles('"harb" ferr')


def test_slices_of_a_search_join_to_all_that_is_found(library: Library) -> None:
    key = library.register(story()).key
    library.put([note(key, number) for number in range(7)])
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
    library.put([idea, about, apart])
    assert [one.id for one in library.find_phrase("An idea")] == [about.id, idea.id]
    assert [one.id for one in library.find_phrase("an IDEA", first=True)] == [idea.id]
    assert not library.find_phrase("")
    assert not library.find_phrase('"!?')
    library.remove([about.id])
    assert [one.id for one in library.find_phrase("An idea")] == [idea.id]


def test_tags_are_counted_over_all_articles(library: Library) -> None:
    key = library.register(story()).key
    assert library.tag_counts() == {}
    library.put(
        note(key, number, tags=tags)
        for number, tags in enumerate((("sea", "old pier"), ("sea",), ("sea",), (), ("Sea",)))
    )
    removed = note(key, 9, tags=("gone",))
    library.put([removed])
    library.remove([removed.id])
    assert library.tag_counts() == {"sea": 3, "old pier": 1, "Sea": 1}


def test_articles_with_annotations_are_listed(library: Library) -> None:
    key = library.register(story()).key
    library.register(story("https://news.example/other", STORY + " Other."))
    library.put([note(key)])
    assert [record.key for record in library.annotated()] == [key]


def test_the_first_of_very_many_are_the_same_as_of_few(library: Library) -> None:
    key = library.register(story()).key
    words = ("harbour", "Harbours", "hárbour", "harvest", "hare", "harbour-master", "ferry harbour")
    made = [note(key, number, body=words[number % len(words)]) for number in range(700)]
    library.put(made)
    for query in ("harbour", "harbo", "harv", "ferry harb", "harbours", "HÁRBOUR", "check harb"):
        every = [one.id for one in library.search(query, 10_000)]
        assert len(every) in (0, 100, 200, 300, 400, 500), query
        for limit in (1, 7, 50, 90):
            assert [one.id for one in library.search(query, limit)] == every[:limit]
        if every:
            middle = library.annotation(every[20])
            later = library.search(query, 30, before=middle)
            assert [one.id for one in later] == every[21:51]


def test_notes_and_highlights_are_counted_and_nothing_else(library: Library) -> None:
    one, other = (
        library.register(story()),
        library.register(story("https://news.example/pier", "Pier")),
    )
    for motivation in Motivation:
        library.put([note(one.key, motivation=motivation)])
    counts = library.note_counts([one.key, other.key, "nobody"])
    assert counts == {one.key: 2, other.key: 0, "nobody": 0}
    assert library.note_counts([]) == {}
