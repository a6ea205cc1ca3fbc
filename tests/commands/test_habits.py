"""Keys familiar from other programs, unbound here, and what the user may have meant by them."""

import pytest

from reader.commands.command import Where
from reader.commands.habits import suggestions_for


@pytest.mark.parametrize(
    ("where", "wanted"),
    [
        (Where.READING, "note.remove"),
        (Where.NOTES, "notes.remove"),
        (Where.LIBRARY, "library.remove"),
    ],
)
def test_delete_gets_the_command_that_removes_something_in_this_place(
    where: Where, wanted: str
) -> None:
    assert [command.id for command in suggestions_for("delete", [where])] == [wanted]


def test_of_several_places_every_command_is_reported_in_the_order_of_its_likelihood() -> None:
    found = suggestions_for("ctrl+w", [Where.READING, Where.ANYWHERE])
    assert [command.id for command in found] == ["pane.next", "app.back"]


def test_a_key_that_means_nothing_elsewhere_has_no_command_instead() -> None:
    assert suggestions_for("j", list(Where)) == []


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        ("at", "library.quotes"),
        ("o", "list.open"),
        ("d", "list.page_down"),
        ("ctrl+v", "list.page_down"),
    ],
)
def test_keys_of_an_article_and_of_feed_readers_get_what_they_mean_in_the_list_of_articles(
    key: str, wanted: str
) -> None:
    found = suggestions_for(key, [Where.LIST, Where.LIBRARY, Where.ANYWHERE])
    assert [command.id for command in found] == [wanted]


@pytest.mark.parametrize(("key", "wanted"), [("R", "entries.reload"), ("C", "entries.mark_all")])
def test_keys_of_feed_readers_get_what_they_mean_in_the_list_of_entries(
    key: str, wanted: str
) -> None:
    found = suggestions_for(key, [Where.ENTRIES, Where.LIST, Where.ANYWHERE])
    assert [command.id for command in found] == [wanted]


def test_l_selects_to_the_right_in_an_article_where_no_cursor_moves() -> None:
    found = suggestions_for("l", [Where.READING, Where.ANYWHERE])
    assert [command.id for command in found] == ["select.characters"]
