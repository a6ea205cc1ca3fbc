"""The program survives a few random keys; `fuzz/keys.py` presses many."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "fuzz"))

from keys import Session  # noqa: E402


def test_random_keys_in_two_windows_end_nothing(tmp_path: Path) -> None:
    # of this seed none quits, whenever it is pressed
    session = Session(seed=15, folder=tmp_path, articles=ROOT / "articles", windows=2)
    assert session.run(keys=12) == ""
    assert sum(len(window.sent) for window in session.windows) == 12
