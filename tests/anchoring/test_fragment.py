"""Text-fragment links lead a browser to exactly the linked words."""

import re
from random import Random
from urllib.parse import unquote

import pytest
from edited_article import article
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.anchoring.fragment import text_fragment

_PAGE = """Talks about the well-known bridge, again

“We saw it,” said Mara Quill & her sister. The council met.

“We saw it,” said Tom Brack, 80 % sure. The council met.

The council met. The council met. A gull, as ever, laughed."""


def _find(block: str, words: str, start: int) -> int:
    """Return the next position from `start` at which a browser finds whole `words` in `block`."""
    for found in re.finditer(re.escape(words), block[start:], re.IGNORECASE):
        a, b = start + found.start(), start + found.end()
        before, after = block[max(0, a - 1) : a], block[b : b + 1]
        if not (before.isalnum() and block[a].isalnum()) and not (
            after.isalnum() and block[b - 1].isalnum()
        ):
            return a
    return -1


def _followed(fragment: str, page: str) -> tuple[int, int] | None:
    """Return where a browser goes: the first match, block by block, as specified."""
    assert fragment.startswith("#:~:text=")
    parts = fragment.removeprefix("#:~:text=").split(",")
    prefix = unquote(parts.pop(0)[:-1]) if parts[0].endswith("-") else ""
    suffix = unquote(parts.pop()[1:]) if parts[-1].startswith("-") else ""
    head, tail = unquote(parts[0]), unquote(parts[1]) if len(parts) > 1 else ""
    assert len(parts) <= 2
    offset = 0
    for block in page.split("\n\n"):
        at = _find(block, prefix + head if prefix else head, 0)
        # The prefix and the words are looked for together, with or without a space between.
        for between in (" ",) if prefix else ():
            at = at if at >= 0 else _find(block, prefix + between + head, 0)
        while at >= 0:
            start = at
            if prefix:
                start = at + len(prefix)
                start += len(block[start:]) - len(block[start:].lstrip())
            end = start + len(head)
            if not tail:
                rest = block[end:].lstrip()
                if not suffix or rest.lower().startswith(suffix.lower()):
                    return offset + start, offset + end
            else:
                ended = _tail(page, offset + end, tail, suffix)
                return None if ended is None else (offset + start, ended)
            at = _find(block, block[at : start + len(head)], at + 1)
        offset += len(block) + 2
    return None


def _tail(page: str, start: int, tail: str, suffix: str) -> int | None:
    """Return the end of a range: of the first `tail` from `start` on that `suffix` follows."""
    at = _find(page, tail, start)
    while at >= 0:
        end = at + len(tail)
        if page[end:].lstrip().lower().startswith(suffix.lower()):
            return end
        at = _find(page, tail, at + 1)
    return None


def test_unique_words_stand_alone() -> None:
    at = _PAGE.index("Mara Quill")
    assert text_fragment(_PAGE, at, at + 10) == "#:~:text=Mara%20Quill"


def test_what_the_syntax_uses_is_encoded() -> None:
    at = _PAGE.index("well-known")
    assert text_fragment(_PAGE, at, at + 18) == "#:~:text=well%2Dknown%20bridge%2C"
    at = _PAGE.index("Quill &")
    assert text_fragment(_PAGE, at, at + 11) == "#:~:text=Quill%20%26%20her"


def test_words_that_stand_twice_get_context_of_their_own_block() -> None:
    at = _PAGE.index("We saw it", _PAGE.index("sister"))
    fragment = text_fragment(_PAGE, at, at + 9)
    assert "-" in fragment
    assert _followed(fragment, _PAGE) == (at, at + 9)


def test_half_a_word_becomes_a_whole_one() -> None:
    at = _PAGE.index("Quill")
    assert text_fragment(_PAGE, at + 1, at + 3) == "#:~:text=Quill"


def test_nothing_to_name_gives_no_fragment() -> None:
    assert text_fragment("Well … yes", 5, 6) == ""
    assert text_fragment("", 0, 0) == ""
    assert text_fragment(_PAGE, 5, 5) in ("", "#:~:text=Talks")


def test_a_passage_over_blocks_is_a_range() -> None:
    start, end = _PAGE.index("again"), _PAGE.index("Tom Brack") + 9
    fragment = text_fragment(_PAGE, start, end)
    assert fragment.count(",") == 1
    assert _followed(fragment, _PAGE) == (start, end)


def test_a_long_quote_is_a_range() -> None:
    page = " ".join(f"word{number}" for number in range(200))
    fragment = text_fragment(page, 0, len(page))
    assert len(fragment) < 120
    assert _followed(fragment, page) == (0, len(page))


@settings(deadline=None)
@example(1672, 300)
@example(3080, 646)
@given(st.integers(0, 10**6), st.integers(1, 700))
def test_a_browser_that_follows_the_link_finds_the_passage(seed: int, size: int) -> None:
    dice = Random(seed)
    page = article(dice, paragraphs=6)
    words = [found.span() for found in re.finditer(r"[^\W_]+", page)]
    first = dice.randrange(len(words))
    start = words[first][0]
    end = max(end for begin, end in words[first:] if begin <= start + size)
    assert _followed(text_fragment(page, start, end), page) == (start, end)


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_any_passage_gives_printable_ascii(text: str, start: int, end: int) -> None:
    fragment = text_fragment(text, min(start, end), max(start, end))
    assert fragment.isascii()
    assert not re.search(r"[\s&]", fragment)


@pytest.mark.parametrize("text", ["a" * 20_000, "la " * 8_000, "“" * 9_000 + "x"])
def test_monotonous_text_gives_a_fragment(text: str) -> None:
    assert text_fragment(text, len(text) // 2, len(text)).startswith("#:~:text=")


def _named(page: str, words: str, after: str = "") -> str:
    """Return the readable fragment for words that occur after other given words."""
    start = page.index(words, page.index(after))
    return unquote(text_fragment(page, start, start + len(words))).removeprefix("#:~:text=")


def test_a_range_is_named_by_five_words_at_each_end() -> None:
    page = " ".join(f"word{number}" for number in range(200))
    assert (
        _named(page, page)
        == "word0 word1 word2 word3 word4,word195 word196 word197 word198 word199"
    )


BOATS = (
    "One lamp went out.\n\nTwo poles fell. Three men came, and it was late.\n\n"
    "Four boats left the quay."
)


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [
        ("lamp", "boats", "lamp went out,Four boats"),
        ("late", "boats", "late,Four boats"),
        ("out", "Two", "out,Two"),
        ("out", "boats left the quay", "out,Four boats left the quay"),
    ],
)
def test_the_ends_of_a_range_stay_in_their_blocks(first: str, last: str, named: str) -> None:
    words = BOATS[BOATS.index(first) : BOATS.index(last) + len(last)]
    assert _named(BOATS, words) == named


GULLS = "The gull sat on the old pier. The gull sat on the new pier, and the gull sat still."


@pytest.mark.parametrize(
    ("page", "words", "after", "named"),
    [
        (GULLS, "gull sat", "The gull", "The-,gull sat,-on the old"),
        (GULLS, "gull sat", "The gull sat on the new", "pier. The-,gull sat,-on"),
        (GULLS, "gull sat", "the gull", "the-,gull sat,-still"),
        ("red gull\n\nred gull\n\nred gull flew", "gull", "gull flew", "red-,gull,-flew"),
        ("a gull\n\ngull one\n\ngull two", "gull", "gull two", "gull,-two"),
    ],
)
def test_context_grows_on_both_sides_by_turns_and_no_further_than_it_has_to(
    page: str, words: str, after: str, named: str
) -> None:
    assert _named(page, words, after) == named


def test_context_is_no_longer_than_forty_words() -> None:
    page = "\n\n".join(["one two three " * 40] * 2)
    fragment = _named(page, "two", "one")
    assert fragment.startswith("one-,two,-three one two ")
    assert len(fragment.partition(",-")[2].split()) == 40


CHANT = "the gull sat on the pier and " * 15


def test_a_range_that_begins_like_another_gets_what_is_before_it() -> None:
    page = f"First {CHANT}then it flew.\n\nSecond {CHANT}then it flew away."
    whole = f"{CHANT}then it flew"
    assert _named(page, whole, "Second") == "Second-,the gull sat on the,pier and then it flew"
    assert _named(page, f"Second {whole}") == "Second the gull sat on,pier and then it flew"


def test_a_range_with_nothing_before_it_is_named_by_more_of_its_own_words() -> None:
    page = f"{CHANT}then it flew.\n\nSo:\n\n{CHANT}when it rained."
    named = _named(page, f"{CHANT}when it rained", "So:")
    assert named == f"{CHANT.removesuffix(' pier and ')},pier and when it rained"


SIX = "One two three four five six."


@pytest.mark.parametrize(
    ("page", "words", "named"),
    [
        (
            f"{SIX}\n\n{SIX}\n\nSo it ended late on a day in May.",
            f"{SIX}\n\nSo it ended late on a day in May",
            f"{SIX[:-1]},on a day in May",
        ),
        (
            f"It began.\n\n{SIX}\n\n{SIX}",
            f"It began.\n\n{SIX}\n\n{SIX[:-1]}",
            f"It began,{SIX[:-1]}",
        ),
        ("It began.\n\nSo.\n\nSo.", "It began.\n\nSo.\n\nSo", "It began,So"),
    ],
)
def test_a_range_grows_no_further_than_its_blocks(page: str, words: str, named: str) -> None:
    start = page.rindex(words)
    fragment = text_fragment(page, start, start + len(words))
    assert unquote(fragment).removeprefix("#:~:text=") == named


def test_the_ends_of_a_range_never_overlap() -> None:
    words = [letter * 38 for letter in "abcdefghi"]
    page = " ".join(words)
    assert _named(page, page) == f"{' '.join(words[:5])},{' '.join(words[5:])}"
