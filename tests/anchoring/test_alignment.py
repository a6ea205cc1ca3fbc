"""Words of one edition are found in another, even when paragraphs are moved."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.anchoring.alignment import align_texts
from reader.anchoring.gaps import UNMAPPED
from reader.anchoring.words import words_of

_PROSE = st.lists(st.sampled_from(["a", "bee", "sea", "b", "\n\n", ".", "東京"]), max_size=60).map(
    " ".join
)


@given(_PROSE, _PROSE)
@example(
    "The a The a. dog\n\n dog\n\n The b The dog\n\n The car. a", "a. dog\n\n The The"
)  # a gap is shifted up to the next one
def test_no_word_is_mapped_twice_and_both_directions_agree(old: str, new: str) -> None:
    found = align_texts(old, new)
    mapped = [(i, j) for i, j in enumerate(found.forward) if j != UNMAPPED]
    assert [(i, j) for j, i in enumerate(found.backward) if i != UNMAPPED] == sorted(
        mapped, key=lambda pair: pair[1]
    )
    assert found.claimed[-1] == len(mapped)


@given(_PROSE)
def test_a_text_is_aligned_with_itself_word_by_word(text: str) -> None:
    found = align_texts(text, text)
    assert list(found.forward) == list(range(len(found.old)))


def test_a_moved_paragraph_is_followed() -> None:
    first = "Ferries left the quay at dawn with nobody but the cook aboard."
    second = "The council counted its lanterns twice and found one too many."
    found = align_texts(f"{first}\n\n{second}", f"{second}\n\n{first}")
    moved = [found.new.keys[j] for j in found.forward]
    assert moved == list(found.old.keys)
    assert found.forward[0] == len(words_of(second))


@pytest.mark.parametrize("shared", range(1, 9))
def test_a_paragraph_put_in_with_the_same_first_words_does_not_take_them(shared: int) -> None:
    last = "The mayor slept through it all and woke at noon, said the cook."
    same = " ".join(last.split()[:shared])
    old = f"Bells rang all night.\n\n{last}"
    new = f"Bells rang all night.\n\n{same} lanterns and eels of a quiet Tuesday.\n\n{last}"
    found = align_texts(old, new)
    at = list(found.old.keys).index("mayor")
    assert found.new.starts[found.forward[at]] == new.rindex("mayor")


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("shared", range(1, 6))
def test_a_sentence_put_in_with_the_first_words_of_the_next_paragraph_leaves_them_there(
    shared: int, turned: bool
) -> None:
    last = "The mayor slept through it all and woke at noon, said the cook."
    put_in = f" {' '.join(last.split()[:shared])} lanterns and eels of a quiet Tuesday."
    texts = [f"Bells rang all night.{more}\n\n{last}" for more in ("", put_in)]
    old, new = reversed(texts) if turned else texts
    found = align_texts(old, new)
    first = found.old.starts.index(old.index(last))
    assert found.new.starts[found.forward[first]] == new.index(last)


def test_a_short_paragraph_that_stays_last_is_aligned_as_a_whole() -> None:
    old, new = "It rang.\n\nNobody rang.\n\nIt stopped.", "Nobody rang.\n\nIt rang.\n\nIt stopped."
    found = align_texts(old, new)
    assert found.forward[-2:] == list(range(len(found.new)))[-2:]


def test_a_misspelt_word_is_still_that_word() -> None:
    found = align_texts("A new goverment came in", "A new government came in")
    assert found.forward[2] == 2
    assert 0.8 < found.likeness(2) < 1.0


BEFORE = " ".join(f"word{number}" for number in range(20))


def mapped(old: str, new: str) -> list[int]:
    """Return where the words of `old` are in `new`, by index, with unchanged words around both."""
    found = align_texts(f"{BEFORE} {old} ends here", f"{BEFORE} {new} ends here")
    stretch = found.forward[20:-2]
    return [at if at == UNMAPPED else at - 20 for at in stretch]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("goverment parlament", "government parliament", [0, 1]),
        ("hous houze", "house", [0, UNMAPPED]),
        ("hous", "tree house", [1]),
        ("boat", "bold", [0]),
        ("lamp", "lights", [UNMAPPED]),
        ("cot", "cat", [0]),
        ("is", "in", [UNMAPPED]),
        ("hen", "heron", [UNMAPPED]),
        ("sea", "seal", [0]),
    ],
)
def test_misspelt_words_are_paired_in_order_each_once_and_short_ones_more_strictly(
    old: str, new: str, expected: list[int]
) -> None:
    assert mapped(old, new) == expected


@pytest.mark.parametrize(("count", "paired"), [(8, True), (9, False)])
def test_misspelt_words_are_looked_for_in_short_stretches_only(count: int, paired: bool) -> None:
    words = [f"lantern{letter * 3}" for letter in "abcdefghi"[:count]]
    old, new = (" ".join(f"{word}{end}" for word in words) for end in "xy")
    assert mapped(old, new) == (list(range(count)) if paired else [UNMAPPED] * count)


def test_characters_of_scripts_without_spaces_are_words() -> None:
    assert list(words_of("東京は soft\u00adly A_B").keys) == ["東", "京", "は", "softly", "a", "b"]
