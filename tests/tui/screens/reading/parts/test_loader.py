"""An article is loaded, or its stored text, or the reason why there is none."""

from pathlib import Path

from part_tasks import Later, services

from reader.errors import ReaderError
from reader.model.article import Article
from reader.tui.screens.reading.parts.loader import LOADING, Loader


class Loaded:
    """Loads articles, and keeps the answers and what was told."""

    def __init__(self) -> None:
        self.later = Later()
        self.told: list[str] = []
        self.articles: list[Article] = []
        self.errors: list[ReaderError] = []
        self.loader = Loader(services(), self.later.tasks, self.told.append)

    def load(self, path: Path, otherwise: Article | None = None, *, fresh: bool = False) -> None:
        self.loader.load(
            str(path), self.articles.append, self.errors.append, lambda *_: otherwise, fresh=fresh
        )
        self.later.run()


def test_an_article_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "eels.txt").write_text("Eels are back\n\nThey came at night.\n")
    loaded = Loaded()
    loaded.load(tmp_path / "eels.txt")
    assert loaded.articles[0].title == "Eels are back"
    assert loaded.told[0].endswith("Esc cancels")


def test_why_an_article_cannot_be_loaded_is_reported(tmp_path: Path) -> None:
    loaded = Loaded()
    loaded.load(tmp_path / "gone.txt")
    assert not loaded.articles
    assert "no such file" in str(loaded.errors[0])


def test_what_there_is_otherwise_is_taken_unless_the_article_is_reloaded(tmp_path: Path) -> None:
    loaded, entry = Loaded(), Article("gone.txt", "From the feed", ())
    loaded.load(tmp_path / "gone.txt", entry)
    loaded.load(tmp_path / "gone.txt", entry, fresh=True)
    assert loaded.articles == [entry]
    assert len(loaded.errors) == 1


def test_nothing_is_reported_of_an_article_whose_loading_was_cancelled(tmp_path: Path) -> None:
    loaded = Loaded()
    loaded.loader.load(str(tmp_path / "gone.txt"), loaded.articles.append, loaded.errors.append)
    loaded.later.tasks.cancel(LOADING)
    loaded.later.run()
    assert not loaded.articles
    assert not loaded.errors


def test_an_article_asked_for_again_while_it_is_loaded_is_loaded_once(tmp_path: Path) -> None:
    eels = tmp_path / "eels.txt"
    eels.write_text("Eels are back\n\nThey came at night.\n")
    loaded, first = Loaded(), list[Article]()
    loaded.loader.load(str(eels), first.append, loaded.errors.append)
    loaded.load(eels)
    assert not first  # whoever asked last gets it
    assert len(loaded.articles) == 1
    loaded.load(eels)  # it may have changed since
    assert len(loaded.articles) == 2
