"""The fuzz targets pass on their seeds and on random mutations of them; so do random sentences."""

import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

import pytest

FUZZ = Path(__file__).parents[2] / "fuzz"
SEEDS = sorted(path for path in (FUZZ / "seeds").glob("*/*"))
_RANDOM_TEXTS = 120  # in each language
_CHANGED = 6  # number of random mutations of each seed


@pytest.fixture(scope="module", autouse=True)
def _targets_are_found() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(FUZZ)
        yield
    sys.modules.pop("targets", None)
    sys.modules.pop("properties", None)
    sys.modules.pop("sentences", None)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_the_promises_hold_on(seed: Path) -> None:
    from targets import TARGETS

    target, body = TARGETS[seed.parent.name], seed.read_bytes()
    target(body)
    random = Random(seed.name)
    for _ in range(_CHANGED):
        target(_changed(body, random))


def test_every_target_has_seeds() -> None:
    from targets import TARGETS

    assert set(TARGETS) == {seed.parent.name for seed in SEEDS}


@pytest.mark.parametrize("language", ["en", "de", "nl", "fr", "es", "it", "pt", "ru"])
def test_sentences_of_random_parts_are_read_in(language: str) -> None:
    import sentences

    texts = islice(sentences.texts(Random(language)), _RANDOM_TEXTS)
    assert not [finding for text in texts if (finding := sentences.check(text, language))]


def _changed(body: bytes, random: Random) -> bytes:
    """Return the bytes with a part removed, duplicated, moved or overwritten."""
    start, end = sorted((random.randrange(len(body) + 1), random.randrange(len(body) + 1)))
    part = body[start:end]
    return random.choice(
        (
            body[:start] + body[end:],
            body[:end] + part + body[end:],
            part + body[:start] + body[end:],
            body[:start] + random.randbytes(3) + body[start:],
            body[:start] + bytes(byte ^ 0x20 for byte in part[:8]) + body[start + 8 :],
            part * 20,
        )
    )
