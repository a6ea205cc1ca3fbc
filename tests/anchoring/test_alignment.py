"""Words of one edition are found in another, also when paragraphs move."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.alignment import UNMAPPED, align_texts
from reader.anchoring.words import words_of

_PROSE = st.lists(st.sampled_from(["a", "bee", "sea", "b", "\n\n", ".", "東京"]), max_size=60).map(
    " ".join
)


@given(_PROSE, _PROSE)
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


def test_a_misspelt_word_is_still_that_word() -> None:
    found = align_texts("A new goverment came in", "A new government came in")
    assert found.forward[2] == 2
    assert 0.8 < found.likeness(2) < 1.0


def test_characters_of_scripts_without_spaces_are_words() -> None:
    assert list(words_of("東京は soft\u00adly A_B").keys) == ["東", "京", "は", "softly", "a", "b"]
