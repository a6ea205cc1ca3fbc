"""What was inserted or removed begins and ends where sentences do."""

import pytest

from reader.anchoring.alignment import align_texts
from reader.anchoring.gaps import UNMAPPED

_LEAD = "Ferry to close\n\nThe ferry between Saltrey and Orrin will stop on Friday."
_END = "\n\nSome 1,200 people cross every day.\n\n“We will not be silent,” said Quill."


@pytest.mark.parametrize(
    ("gone", "kept"),
    [
        ("The harbour office had nothing to add.", "The county said that it was hard."),
        ("“We are tired,” said Ida Moen.", "“We are ready,” said Theo Quill."),
        ("The council met. The council said no.", "The council said yes."),
        ("Die Fähre ist alt, sagte sie.", "Die Stadt ist arm, sagte sie."),
        ("塔雪修桥星目网。", "塔领守山驳水。"),
        ("صوت مركب قديم؟", "صوت قارب جديد."),
    ],
)
@pytest.mark.parametrize("is_last", [False, True])
def test_a_sentence_beside_one_that_begins_or_ends_alike_keeps_all_its_words(
    gone: str, kept: str, is_last: bool
) -> None:
    both = f"{kept} {gone}" if is_last else f"{gone} {kept}"
    longer = f"{_LEAD} {both}{_END}"
    shorter = f"{_LEAD} {kept}{_END}"
    for old, new in ((longer, shorter), (shorter, longer)):
        found = align_texts(old, new)
        words = found.old.between(old.index(kept), old.index(kept) + len(kept))
        places = found.new.between(new.index(kept), new.index(kept) + len(kept))
        assert [found.forward[each] for each in words] == list(places)


def test_a_stretch_is_not_shifted_further_than_where_its_sentence_begins() -> None:
    old = "Rain fell. Rain fell. Rain fell on the pier. Nobody went out."
    new = "Rain fell. Rain fell on the pier. Nobody went out."
    found = align_texts(old, new)
    gone = [each for each, to in enumerate(found.forward) if to == UNMAPPED]
    assert len(gone) == 2
    assert [old[found.old.starts[each] : found.old.ends[each]] for each in gone] == ["Rain", "fell"]


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("So. The cat sat. The dog ran.", "So. The wet dog ran.", "The dog ran"),
        ("We saw rain. Dogs bark in rain. Cats.", "We saw much rain. Cats.", "We saw rain"),
    ],
)
def test_a_sentence_that_was_reworded_keeps_the_words_that_it_shares_with_one_that_went(
    old: str, new: str, kept: str
) -> None:
    found = align_texts(old, new)
    words = found.old.between(old.index(kept), old.index(kept) + len(kept))
    assert all(found.forward[each] != UNMAPPED for each in words)


def test_a_paragraph_that_goes_takes_no_sentence_of_the_next_one_that_begins_alike() -> None:
    alike = "The harbour office at Saltrey had nothing to add on Monday."
    last = f"{alike} The ferry is for sale."
    old = f"Ferry to close\n\n{alike} Nobody was at the pier.\n\n{last}\n\nRain is near."
    new = f"Ferry to close\n\n{last}\n\nSnow is near."
    found = align_texts(old, new)
    words = found.old.between(old.index(last), old.index(last) + len(last))
    places = found.new.between(new.index(last), new.index(last) + len(last))
    assert [found.forward[each] for each in words] == list(places)
