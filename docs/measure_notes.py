"""Measures a large library: so many articles and notes, and what is asked of them.

    python docs/measure_notes.py                     10,000 articles, 100,000 notes
    python docs/measure_notes.py 100000 1000000      what the targets are for; takes some minutes
    python docs/measure_notes.py 100000 1000000 DIR  the same, kept in DIR to be measured again

Every figure is the best of several runs, in milliseconds.
"""

# ruff: noqa: S311, T201
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from reader.library.articles import save
from reader.library.files.ids import new_id
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.notes import put
from reader.library.opening import open_library
from reader.library.search.text_index import TextIndex
from reader.library.sqlite.transaction import Transaction
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Motivation, Target

BATCH = 20_000
START = datetime(2016, 1, 1, tzinfo=UTC)
NOUNS = (
    *("harbour", "ferry", "council", "school", "bridge", "river", "market", "orchard", "library"),
    *("station", "budget", "strike", "winter", "election", "hospital", "theatre", "garden"),
    *("railway", "museum", "island", "lighthouse", "meadow", "factory"),
)
VERBS = ("opens", "closes", "waits", "grows", "argues", "votes", "moves", "returns")


def sentence(chance: random.Random, words: int) -> str:
    """Return invented words; one in a thousand sentences names a rare thing."""
    said = [chance.choice(NOUNS if n % 2 else VERBS) for n in range(words)]
    if chance.random() < 0.001:
        said.append("zeppelin")
    return " ".join(said)


def fill(folder: Path, articles: int, notes: int) -> None:
    """Put articles and notes into a library, as saving them one by one would."""
    chance = random.Random(1)
    access = DatabaseAccess(folder)
    keys = [f"k{number:07}" for number in range(articles)]

    def many_articles(change: Transaction, at: int) -> None:
        for key in keys[at : at + BATCH]:
            when = START + timedelta(minutes=int(key[1:]))
            url = f"https://news.example/{key}"
            save(change, ArticleRecord(key, url, sentence(chance, 7), "The Post", "d", when))
            change.save("aliases", (f"url:news.example/{key}", key), journaled=False)
        change.saved.clear()

    def many_notes(change: Transaction, at: int) -> None:
        for number in range(at, min(notes, at + BATCH)):
            when = START + timedelta(minutes=number)
            words = sentence(chance, 12)
            start = chance.randrange(5000)
            target = Target(start, start + len(words), words, words, words, 1, 0, "d" * 64)
            kind = Motivation.COMMENTING if number % 2 else Motivation.HIGHLIGHTING
            body = sentence(chance, 10) if number % 2 else ""
            tags = (chance.choice(NOUNS),) if number % 5 == 0 else ()
            article = chance.choice(keys)
            name = f"n{number:08}"
            put(change, Annotation(name, article, kind, target, when, when, body, tags, "yellow"))
        change.saved.clear()  # the journal is for what a person saves

    for at in range(0, articles, BATCH):
        access.write(partial(many_articles, at=at))
    for at in range(0, notes, BATCH):
        access.write(partial(many_notes, at=at))
        print(f"\r{at + BATCH:,} notes", end="", file=sys.stderr)
    access.close()
    print(file=sys.stderr)


def best(work: Callable[[], object], runs: int = 15) -> float:
    """Return the least time that `work` took, in milliseconds."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times) * 1000


def keep_texts(texts: TextIndex, articles: int) -> None:
    """Keep a text of some 300 words for each article."""
    chance = random.Random(2)
    for number in range(articles):
        paragraphs = [sentence(chance, 50) for _ in range(6)]
        texts.keep(f"k{number:07}", "d", "\n\n".join(paragraphs))


def figures_of(
    place: Path, library: Library, texts: TextIndex, notes: int
) -> Iterator[tuple[str, float, Callable[[], object]]]:
    """Yield what is measured: its name, the milliseconds that it may take, and the work."""
    newest = library.annotations(limit=1)[0]
    key, middle = newest.article, newest
    for _ in range(min(20, notes // 4_000)):
        middle = library.annotations(limit=2_000, before=middle)[-1]
    record = library.record(key)
    assert record is not None
    location = record.location

    def newest_50() -> None:
        opened = open_library(place)
        opened.annotations(limit=50)
        opened.close()

    def save_one() -> None:
        target = Target(1, 5, "ferry", "the ", " waits", 1, 0, "")
        now = datetime.now(UTC)
        library.put([Annotation(new_id(), key, Motivation.COMMENTING, target, now, now, "a note")])

    yield "open and list the newest 50", 2, newest_50
    yield "the newest 50", 2, lambda: library.annotations(limit=50)
    yield "a slice of 50 far down", 2, lambda: library.annotations(limit=50, before=middle)
    yield "notes of an article", 1, lambda: library.annotations(key)
    yield "save a note", 10, save_one
    for name, words in (
        ("a common word, first 50", "harbour"),
        ("a rare word, first 50", "zeppelin"),
        ("one letter, first 50", "h"),
        ("two words, first 50", "harbour zeppelin"),
        ("a phrase, first 50", '"opens harbour"'),
        ("nothing has it", "xylophone"),
    ):
        yield f"search: {name}", 20, partial(library.search, words, 50)
    yield "articles by title, first 50", 20, lambda: library.search_articles("bridge", 50)
    for name, words in (
        ("a common word, first 50", "harbour"),
        ("a rare word, first 50", "zeppelin"),
        ("the beginning of a word", "orcha"),
        ("two words, first 50", "harbour zeppelin"),
        ("a phrase, first 50", '"opens harbour waits"'),
    ):
        yield f"texts: {name}", 50, partial(texts.search, words)
    yield "find an address", 1, lambda: library.find(location)
    yield "notes that say words", 20, lambda: library.find_phrase("opens harbour waits", 50)


def main() -> None:
    """Print a line a figure."""
    articles, notes = (int(word) for word in (*sys.argv[1:3], "10000", "100000")[:2])
    with tempfile.TemporaryDirectory() as folder:
        place = Path(sys.argv[3] if len(sys.argv) > 3 else folder) / "data"
        if not place.exists():
            begun = time.perf_counter()
            fill(place, articles, notes)
            print(f"filled in {time.perf_counter() - begun:.0f} s")
        size = sum(path.stat().st_size for path in place.rglob("*.sqlite3"))
        print(f"{articles:,} articles, {notes:,} notes, {size / 1e6:,.0f} MB")
        texts = TextIndex(place / "texts.sqlite3", max_bytes=1 << 40)
        if not texts.has("k0000000", "d"):
            keep_texts(texts, articles)
        library = open_library(place)
        for name, target_ms, work in figures_of(place, library, texts, notes):
            took = best(work)
            missed = "" if took <= target_ms else "   MISSED"
            print(f"{name:36}{took:8.2f} ms   target {target_ms:g} ms{missed}")
        library.close()


if __name__ == "__main__":
    main()
