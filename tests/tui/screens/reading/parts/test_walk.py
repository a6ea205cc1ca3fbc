"""The articles to walk through, one after the other."""

from reader.tui.screens.reading.parts.walk import Walk

THREE = Walk(("eels.txt", "gone.txt", "herons.txt")).showing(0)


def test_the_place_is_told_of_one_of_several_articles() -> None:
    assert THREE.place == "article 1/3"
    assert THREE.showing(2).place == "article 3/3"
    assert Walk(("eels.txt",)).showing(0).place == ""
    assert THREE.showing(None).place == ""


def test_the_next_article_follows_the_last_one_that_was_shown() -> None:
    assert (THREE.neighbour(1), THREE.neighbour(-1)) == (1, None)
    assert THREE.showing(2).neighbour(1) is None
    assert THREE.showing(1).showing(None).neighbour(1) == 2


def test_an_article_that_could_not_be_read_is_passed() -> None:
    tried = THREE._replace(tried=1)
    assert tried.place == "article 1/3"
    assert (tried.neighbour(1), tried.neighbour(-1)) == (2, None)
    back = THREE.showing(2)._replace(tried=1)
    assert (back.neighbour(-1), back.neighbour(1)) == (0, None)


def test_the_others_are_those_behind_and_then_those_before() -> None:
    assert THREE.showing(1).others() == ["herons.txt", "eels.txt"]
