"""Random damage, and random changes that must not be taken for damage."""

import random
import re
import shutil
import tempfile
from pathlib import Path

import pytest
from damaged_library import NOTES, database, note
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.library.integrity import open_database
from reader.library.opening import open_library
from reader.model.article import Article
from reader.text.counts import counted


@settings(max_examples=15)
@given(steps=st.lists(st.sampled_from(["add", "edit", "remove", "restore", "delete"]), max_size=20))
def test_nothing_that_one_does_to_notes_is_mistaken_for_damage(steps: list[str]) -> None:
    from reader.library.health import check_library

    article = Article("https://news.example/pier", "The pier closes.", ())
    with tempfile.TemporaryDirectory() as directory:
        library = open_library(Path(directory))
        for number, step in enumerate(["add", "add", *steps]):
            live, trash = library.annotations(), library.trash()
            if step == "add":
                library.put([note(number)], article)
            elif step == "edit" and live:
                library.put([live[0]._replace(body=f"other words {number}", tags=("pier",))])
            elif step == "remove" and live:
                library.remove([live[-1].id])
            elif step == "restore" and trash:
                library.put([trash[0]])
            elif step == "delete" and trash:
                library.delete([trash[0].id])
        count = len(library.annotations())
        library.close()
        states = [
            each.state for each in check_library(Path(directory)) if each.subject == "library"
        ]
        assert states == [f"sound: {counted(count, 'note')}, 1 article"]


@settings(max_examples=40)
@example(seed=16620413, large=False)  # looks like a library of a newer release
@given(seed=st.integers(0, 2**32), large=st.booleans())
def test_no_damage_takes_a_note_away(seeded: Path, seed: int, large: bool) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(open_database, "SMALL_BYTES", 0 if large else 2**30)
        place = Path(folder) / "data"
        shutil.copytree(seeded, place)
        body = bytearray(database(place).read_bytes())
        start = chance.randrange(len(body))
        match chance.choice(["flips", "block", "cut", "more"]):
            case "flips":
                for _ in range(chance.randrange(1, 30)):
                    body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
            case "block":
                body[start : start + 512] = chance.randbytes(len(body[start : start + 512]))
            case "cut":
                del body[start:]
            case "more":
                body += chance.randbytes(start)
        database(place).write_bytes(body)
        library = open_library(place)
        assert len(library.annotations()) == len(library.annotations("story")) == NOTES
        assert all("a thought worth keeping" in one.body for one in library.annotations())
        if (
            "newer release" not in library.read_only_reason
        ):  # only its number was hit: nobody can tell
            library.put([note(30)])
        library.close()


@settings(max_examples=30)
@given(seed=st.integers(0, 2**32))
def test_flipped_bits_in_the_definitions_of_tables_are_noticed(seeded: Path, seed: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(open_database, "SMALL_BYTES", chance.choice((0, 2**30)))
        place = Path(folder) / "data"
        shutil.copytree(seeded, place)
        body = bytearray(database(place).read_bytes())
        starts = [found.start() for found in re.finditer(rb"CREATE [A-Z]", body)]
        body[chance.choice(starts) + chance.randrange(200)] ^= 1 << chance.randrange(8)
        database(place).write_bytes(body)
        library = open_library(place)
        library.put([note(30)])
        assert len(library.annotations()) == len(library.search("thought", 99)) == NOTES + 1
        library.close()


@pytest.mark.parametrize("change", ["annotations + 1", "annotations - 1"])
def test_a_trigger_that_would_count_wrongly_is_recreated(seeded: Path, change: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "data"
        shutil.copytree(seeded, place)
        body = database(place).read_bytes()
        wrong = change[:-1] + "3"
        database(place).write_bytes(body.replace(change.encode(), wrong.encode()))
        library = open_library(place)
        assert "tables were altered" in library.messages[0]
        assert len(library.annotations()) == NOTES
        library.close()
