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
    assert history.back(place("tram.txt")).article.location == "ferry.txt"
    assert history.back(place("ferry.txt")).article.location == "harbour.txt"
    assert not history


def test_what_was_gone_back_from_is_returned_to_until_another_way_is_taken() -> None:
    history, again = History(), list[str]().append
    history.add(place("news.xml", again))
    assert history.back(place("ferry.txt")).again == again
    assert history.forward(place("news.xml")).article.location == "ferry.txt"
    assert history.was_left_by(again)
    history.back(place("ferry.txt"))
    history.add(place("news.xml"))
    assert not history.has_ahead


def test_what_is_still_being_loaded_cannot_be_gone_forward_to() -> None:
    history = History()
    history.add(place("news.xml"))
    history.add(place("ferry.txt"))
    history.back(place("tram.txt"))
    history.back(None)
    assert not history.has_ahead


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
