"""Read random sentences made of this project's own: ``python fuzz/sentences.py --minutes 5``.

Pieces of the sentences that the tests of quotes use, single words and punctuation are strung
together, sentences break off, and all is read in every language. Unlike random bytes, such texts
reach the grammar: verbs of reporting, names, pronouns, and quotation marks of all kinds, in places
where no writer puts them. A finding is any exception, or a quote, speaker or cue that does not lie
in the text.
"""

import argparse
import random
import re
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.analysis.quotes import find_quotes  # noqa: E402

LANGUAGES = ("", "en", "de", "nl", "fr", "es", "it", "pt", "ru", "sv", "tr", "ar", "hi", "ja")
MARKS = ("“", "”", "„", "«", "»", "‘", "’", '"', "'", "‹", "›", ",", ".", "?", "!", ":", ";",
         "—", "–", "-", "(", ")", "[", "]", "…", "\n", "\n\n")  # fmt: skip
_STRING = re.compile(r'"([^"\n\\]{20,300})"')


def main() -> None:
    """Read texts until the time is over, and report each finding once."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=1.0)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    until = time.monotonic() + 60 * chosen.minutes
    found: dict[str, str] = {}
    count = 0
    generator = random.Random(chosen.seed)  # noqa: S311 - no secrets
    for text in texts(generator):
        if time.monotonic() > until:
            break
        count += 1
        for language in LANGUAGES:
            if (finding := check(text, language)) and finding not in found:
                found[finding] = text
                sys.stdout.write(f"{finding} in language {language!r}: {text!r}\n")
    sys.stdout.write(f"{count:,} texts in {len(LANGUAGES)} languages, {len(found)} findings\n")
    sys.exit(bool(found))


def texts(generator: random.Random) -> Iterator[str]:
    """Yield random texts without end."""
    sentences = [
        sentence.split(" ")
        for path in sorted((ROOT / "tests" / "analysis").rglob("*.py"))
        for sentence in _STRING.findall(path.read_text(encoding="utf-8"))
    ]
    while True:
        if generator.random() < 0.3:  # a sentence that breaks off, alone or after another
            words = generator.choice(sentences)
            before = generator.choice(sentences) if generator.random() < 0.5 else []
            yield " ".join((*before, *words[: generator.randrange(len(words) + 1)]))
        pieces = (_piece(generator, sentences) for _ in range(generator.randrange(1, 14)))
        yield "".join(piece + generator.choice(("", " ", " ", " ")) for piece in pieces)


def _piece(generator: random.Random, sentences: list[list[str]]) -> str:
    """Return a few words in the order of a sentence, or a punctuation mark."""
    if generator.random() < 0.4:
        return generator.choice(MARKS)
    words = generator.choice(sentences)
    start = generator.randrange(len(words))
    return " ".join(words[start : start + generator.randrange(1, 9)])


def check(text: str, language: str) -> str:
    """Return what goes wrong in finding the quotes of `text`, and where; "" if nothing."""
    try:
        for quote in find_quotes(text, language=language):
            assert 0 <= quote.span.start < quote.span.end <= len(text), quote
            if quote.speaker is not None:
                assert quote.speaker.name, quote
                assert quote.speaker.span.of(text).strip(), quote
            assert quote.cue is None or quote.cue.of(text).strip(), quote
    except Exception as error:  # noqa: BLE001 - any is a finding
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{place.filename}:{place.lineno}: {error!r}"
    return ""


if __name__ == "__main__":
    main()
