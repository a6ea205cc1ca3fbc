"""markdown-it is set up in the same way at every start."""

import subprocess
import sys

_SHOW_PATTERN = """
from reader.parsing.markups.markdown_it_loading import engine_for
print(ascii(engine_for(20, "table", footnotes=False).inline.terminator_re.pattern))
"""


def test_the_signs_that_end_words_are_in_one_order() -> None:
    patterns = {
        subprocess.run(
            [sys.executable, "-c", _SHOW_PATTERN],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(patterns) == 1
