"""Fuzz one target, led by coverage: ``python fuzz/fuzz.py html --minutes 30``.

Needs atheris, which no extra of the package installs. New inputs that reach new code are kept in
``fuzz/corpus/TARGET``, findings in ``fuzz/findings``; neither belongs into the repository. Every
input may use so much CPU time per byte, and every fourth one is repeated to 20 kB, so that what
is not linear is a finding too.
"""

import argparse
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

LONGEST = 4_096  # bytes of an input
REPEATED = 20_000  # bytes of an input that is repeated
BASE_SECONDS = 1.0
SECONDS_PER_BYTE = 0.0005  # instrumented code is some ten times slower


def main() -> None:
    """Read the command line and fuzz until the time is over or something is found."""
    import atheris

    with atheris.instrument_imports(include=["reader"]):
        import_rooms()
        from targets import TARGETS
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    target = TARGETS[asked.target]

    def one(body: bytes) -> None:
        if len(body) > 1 and body[-1] & 3 == 0:
            body = body * (REPEATED // len(body) + 1)
        start = time.process_time()
        target(body)
        used = time.process_time() - start
        limit = BASE_SECONDS + SECONDS_PER_BYTE * len(body)
        assert used < limit, f"{used:.1f} s for {len(body)} bytes"

    corpus, findings = HERE / "corpus" / asked.target, HERE / "findings"
    corpus.mkdir(parents=True, exist_ok=True)
    findings.mkdir(exist_ok=True)
    atheris.Setup(
        [
            sys.argv[0],
            str(corpus),
            str(HERE / "seeds" / asked.target),
            f"-max_total_time={int(asked.minutes * 60)}",
            f"-max_len={LONGEST}",
            f"-seed={asked.seed}",
            f"-artifact_prefix={findings}/{asked.target}-",
            "-timeout=60",
            "-rss_limit_mb=2500",
            "-print_final_stats=1",
        ],
        one,
    )
    atheris.Fuzz()


def import_rooms() -> None:
    """Import every room now: what is imported later, inside a function, gives no coverage."""
    from importlib import import_module
    from pkgutil import walk_packages

    import reader

    for module in walk_packages(reader.__path__, "reader."):
        if not module.name.startswith(("reader.tui", "reader.__main__")):
            import_module(module.name)


if __name__ == "__main__":
    main()
