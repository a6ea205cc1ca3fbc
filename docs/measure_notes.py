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
from collections.abc import Callable
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
from reader.library.store import ArticleRecord
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

        def newest_50() -> None:
            library = open_library(place)
            library.annotations(limit=50)
            library.close()

        texts = TextIndex(place / "texts.sqlite3", max_bytes=1 << 40)
        if not texts.has("k0000000", "d"):
            keep_texts(texts, articles)
        library = open_library(place)
        key = library.annotations(limit=1)[0].article
        middle = library.annotations(limit=1)[0]
        for _ in range(min(20, notes // 4_000)):
            middle = library.annotations(limit=2_000, before=middle)[-1]
        record = library.record(key)
        assert record is not None

        def save_one() -> None:
            target = Target(1, 5, "ferry", "the ", " waits", 1, 0, "")
            now = datetime.now(UTC)
            made = Annotation(new_id(), key, Motivation.COMMENTING, target, now, now, "a note")
            library.put([made])

        figures: list[tuple[str, float, Callable[[], object]]] = [
            ("open and list the newest 50", 2, newest_50),
            ("the newest 50", 2, lambda: library.annotations(limit=50)),
            ("a slice of 50 far down", 2, lambda: library.annotations(limit=50, before=middle)),
            ("notes of an article", 1, lambda: library.annotations(key)),
            ("save a note", 10, save_one),
            ("search: a common word, first 50", 20, lambda: library.search("harbour", 50)),
            ("search: a rare word, first 50", 20, lambda: library.search("zeppelin", 50)),
            ("search: one letter, first 50", 20, lambda: library.search("h", 50)),
            ("search: two words, first 50", 20, lambda: library.search("harbour zeppelin", 50)),
            ("search: a phrase, first 50", 20, lambda: library.search('"opens harbour"', 50)),
            ("search: nothing has it", 20, lambda: library.search("xylophone", 50)),
            ("articles by title, first 50", 20, lambda: library.search_articles("bridge", 50)),
            ("texts: a common word, first 50", 50, lambda: texts.search("harbour")),
            ("texts: a rare word, first 50", 50, lambda: texts.search("zeppelin")),
            ("texts: the beginning of a word", 50, lambda: texts.search("orcha")),
            ("texts: two words, first 50", 50, lambda: texts.search("harbour zeppelin")),
            ("texts: a phrase, first 50", 50, lambda: texts.search('"opens harbour waits"')),
            ("find an address", 1, lambda: library.find(record.location)),
            ("notes that say words", 20, lambda: library.find_phrase("opens harbour waits", 50)),
        ]
        for name, target_ms, work in figures:
            took = best(work)
            missed = "" if took <= target_ms else "   MISSED"
            print(f"{name:36}{took:8.2f} ms   target {target_ms:g} ms{missed}")
        library.close()


if __name__ == "__main__":
    main()
