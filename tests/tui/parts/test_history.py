"""The history of places that were left."""

from reader.model.article import Article
from reader.tui.screens.reading.parts.history import History, HistoryPlace
from reader.tui.screens.reading.parts.walk import Walk


def place(name: str, again: object = None) -> HistoryPlace:
    return HistoryPlace(Article(name, name, ()), Walk(), 0, 0, again)  # type: ignore[arg-type]


def test_the_place_left_last_is_returned_to_first() -> None:
    history = History()
    assert not history
    history.add(place("harbour.txt"))
    history.add(place("ferry.txt"))
    assert [article.location for article in history.articles()] == ["ferry.txt", "harbour.txt"]
    assert history.take().article.location == "ferry.txt"
    assert history.take().article.location == "harbour.txt"
    assert not history


def test_the_oldest_of_many_places_are_forgotten() -> None:
    history = History()
    for number in range(30):
        history.add(place(str(number)))
    assert [article.location for article in history.articles()] == [
        str(number) for number in range(29, 9, -1)
    ]


def test_it_is_known_from_which_list_the_article_was_chosen() -> None:
    history, again, other = History(), list[str]().append, list[str](" ").append
    assert not history.was_left_by(again)
    history.add(place("news.xml", again))
    assert history.was_left_by(again)
    assert not history.was_left_by(other)
    assert not history.was_left_by(None)
