"""The fuzz targets pass on their seeds, and on random mutations of them."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

FUZZ = Path(__file__).parents[2] / "fuzz"
SEEDS = sorted(path for path in (FUZZ / "seeds").glob("*/*"))
_CHANGED = 12  # number of random mutations of each seed


@pytest.fixture(scope="module", autouse=True)
def _targets_are_found() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(FUZZ)
        yield
    sys.modules.pop("targets", None)
    sys.modules.pop("properties", None)


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
