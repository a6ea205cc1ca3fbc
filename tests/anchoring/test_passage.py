"""A passage is carried over an alignment, and the evidence for its new place is measured.

Each letter is a word, and equal letters are the same word; brackets enclose the passage, and
the place where it lands.
"""

import pytest

from reader.anchoring.alignment import Alignment
from reader.anchoring.gaps import UNMAPPED
from reader.anchoring.passage import MappedPassage, map_passage
from reader.anchoring.words import find_words
from reader.text.span import Span

_GONE = "gone"


def _aligned(old: str, new: str, pairs: dict[str, str]) -> Alignment:
    """Align words by equality; `pairs` maps old words to new ones that count as the same."""
    olds, news = find_words(old), find_words(new)
    places = {key: place for place, key in enumerate(news.keys)}
    forward = [places.get(pairs.get(key, key), UNMAPPED) for key in olds.keys]
    backward = [
        forward.index(place) if place in forward else UNMAPPED for place in range(len(news))
    ]
    claimed = [sum(place >= 0 for place in backward[:end]) for end in range(len(news) + 1)]
    return Alignment(olds, news, forward, backward, claimed, ())


def _unmarked(text: str) -> tuple[str, int, int]:
    before, _, rest = text.partition("[")
    words, _, after = rest.partition("]")
    return before + words + after, len(before), len(before) + len(words)


def _carried(old: str, new: str, **pairs: str) -> MappedPassage:
    """Carry the bracketed passage; if `new` has brackets as well, it must land there."""
    text, start, end = _unmarked(old)
    after, low, high = _unmarked(new) if "[" in new else (new, -1, -1)
    landing = map_passage(_aligned(text, after, pairs), start, end)
    assert landing is not None
    if low >= 0:
        assert landing.span == Span(low, high)
    return landing


def _words(count: int) -> str:
    """Return `count` words that occur nowhere else."""
    return " ".join(f"{one}{two}" for one in "klmnopqrstuv" for two in "klmnopqrst")[
        : count * 3 - 1
    ]


def _lands(old: str, new: str) -> str:
    text, start, end = _unmarked(old)
    landing = map_passage(_aligned(text, new, {}), start, end)
    if landing is None:
        return _GONE
    low, high = landing.span.start, landing.span.end
    return f"{new[:low]}[{new[low:high]}]{new[high:]}"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a b [c d e] f g", "a b [c d e] f g"),
        ("a b [c d e] f g", "x y a b [c d e] f g"),
        ("a b [c d e] f g", "a b [c x d y e] f g"),  # words inserted inside it belong to it
        ("a b [c d e] f g", "a b x [c d e] y f g"),  # words inserted beside it do not
        ("a b [c d e] f g", "a b [c e] f g"),
        ("[c d e]", "x [c d e] y"),
        ("a [c d e] f", "[c d e]"),
    ],
)
def test_a_passage_lands_on_its_own_words(old: str, new: str) -> None:
    _carried(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a b [c d e] f g", "a b [x d e] f g"),
        ("a b [c d e] f g", "a b [c d x] f g"),
        ("a b [c d e] f g", "a b [x y z d e] f g"),
        ("a b [c d e] f g", "a b [c d x y z] f g"),
        ("a b [c d e]", "a b [c d x]"),
        ("[c d e] f g", "[x d e] f g"),
        ("[c d e] f g", "[x y d e] f g"),
        ("a b [c d e] f g", "a b [x d y] f g"),
        ("a b [c d e] f g", "a b [t u v w x y d e] f g"),  # up to six words replacing one
        ("a b [c d e] f g", "a b s t u v w x [y d e] f g"),  # any more are not part of it
        ("a b [c d e] f g", "a b [c d u] v w x y z s f g"),
        ("a p [c d e] f g", "a x [y d e] f g"),  # shared with a neighbour that was replaced as well
        ("a b [c d e] p g", "a b [c d x] y g"),
        ("a p q [c d e] f g", "a x y [z d e] f g"),
        ("a b [c k d] f g", "a b [c x y d] f g"),
        ("a p [c d e f] g", "a x [y z u e f] g"),
        ("a [c d e f] p g", "a [c d x y z] u g"),
    ],
)
def test_words_that_replace_its_first_or_last_belong_to_it(old: str, new: str) -> None:
    _carried(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a [c d e] f g", "a f g [d e]"),
        ("a [c d e] f g", "a f [x y d e] g"),
        ("f g [c d e] b", "[c d] f g b"),
        ("f g [c d e] b", "f [c d x] g b"),
        ("f [c d e]", "[c d] f"),
        ("[c d e] f", "f [d e]"),
    ],
)
def test_words_of_others_that_came_beside_it_do_not(old: str, new: str) -> None:
    _carried(old, new)


@pytest.mark.parametrize(
    ("old", "new", "lands"),
    [
        ("a b [c d] e f", "a b x y e f", "a b [x y] e f"),
        ("a b [c d] e f", "a b x e f", "a b [x] e f"),
        ("[c d] e f", "x y e f", "[x y] e f"),
        ("a b [c d]", "a b x y", "a b [x y]"),
        ("a [c d]", "a x y", "a [x y]"),
        ("p [c d] e f", "x y z e f", "x [y z] e f"),
        ("a [c d] p", "a x y z", "a [x y] z"),
        ("a p [c d] e f", "a x y z e f", "a x [y z] e f"),
        ("a b [c d] p f", "a b x y z f", "a b [x y] z f"),
        ("a b [c d] e f", "a b e f", _GONE),
        ("a b [c d] e f", "e f x y a b", _GONE),
        ("a b [c d] e f", "x y", _GONE),
        ("[c d]", "x y", _GONE),
        ("a p q r s [c d] e f", "a x y z u v w e f", _GONE),  # its neighbours are gone as well
        ("a b [c d] p q r s f", "a b x y z u v w f", _GONE),
        ("a b [c] e f g", "a b x g y e f", _GONE),  # a word from elsewhere is in between
    ],
)
def test_words_in_the_stead_of_all_of_it_are_its_place(old: str, new: str, lands: str) -> None:
    assert _lands(old, new) == lands


def test_a_passage_of_which_nothing_is_left_is_not_found_in_a_long_insertion() -> None:
    for words, found in ((18, True), (19, False)):
        assert (_lands("a b [c d] e f", f"a b {_words(words)} e f") != _GONE) is found


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a [c d e h] b f g i j", "c a b f g i j [d e h]"),
        ("a [c d e h] b f g i j", "[c d e] a b f g i j h"),
        ("a b f k [c d h]", "c a b f k [d h]"),  # more than its own number are too many
        ("a b f [c d]", "[c] a b f d"),  # of two equally good runs, the first
        ("a b f [c d]", "[c a b d] f"),  # up to its own number of other words between
        ("a b f [c dd]", "c a b f [dd]"),
        ("a b f [c d] k", "a [c x y z d] k"),  # and any number of new ones
    ],
)
def test_of_a_passage_in_pieces_the_densest_row_is_taken(old: str, new: str) -> None:
    _carried(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a [“c d,”] e", "x a [“c d,”] e"),
        ("a [“c d,”] e", 'a ["c d,"] e'),  # with different quotation marks
        ("a [“c d”] e", "a [c d] e"),
        ("a “[c d]” e", "a “[c d]” e"),
        ("a [c d!] e", "a [c d]? e"),
        ("a [c d!?] e", "a [c d!]. e"),
        ("a [c d ]e", "a [c d ]e"),
        ("a[ c d] e", "a[ c d] e"),
        ("a [c d — ]e", "a [c d — ]e"),
        ("a [c d — ]e", "a [c d —]e"),
        ("a [c d — ]e", "a [c d] e"),
        ("a [c d\n\n]e", "a [c d] e"),
        ("a [c d.]", "a [c d]"),
        ("[(c d] e", "[c d] e"),
        ("a b[bb c] d", "x a b[bb c] d"),  # parts of words
        ("a [c bb]b d", "a [c bb]b x d"),
        ("a b[b]b d", "a x b[b]b d"),
    ],
)
def test_marks_and_parts_of_words_belong_to_it_as_before(old: str, new: str) -> None:
    _carried(old, new)


def test_a_word_that_is_spelt_otherwise_is_taken_whole() -> None:
    _carried("a b[bb c] d", "a [bxxx c] d", bbb="bxxx")
    _carried("a [c bb]b d", "a [c bxxx] d", bbb="bxxx")
    _carried("a b[bb c] d", "a [x c] d")
    _carried("a [c bb]b d", "a [c x] d")


def test_the_share_that_is_kept_is_one_of_letters() -> None:
    assert _carried("a [bbb c] d", "a [bbb c] d").kept == 1.0
    assert _carried("a [bbb c] d", "a [bbb x] d").kept == 0.75
    assert _carried("a [bbb c] d", "a [x y c] d").kept == 0.25
    assert _carried("a [bbb c] d", "a [x y] d").kept == 0.0


def test_words_that_are_spelt_otherwise_are_kept_in_part() -> None:
    landing = _carried("a [bbbb] d", "a [bbbx] d", bbbb="bbbx")
    assert landing.kept == 0.75


def test_what_landed_elsewhere_is_scattered_and_not_kept() -> None:
    landing = _carried("a [c d e hh] b f g i j", "a hh b f g i j [c d e]")
    assert (landing.kept, landing.scattered) == (0.6, 0.4)
    assert _carried("a [c d] b", "a [c d] b").scattered == 0.0


@pytest.mark.parametrize(
    ("old", "names"),
    [
        ("[so a Quill came]", 1),
        ("[Quill came]", 0),  # capitalised because a sentence begins
        ("a. [Quill came] to", 0),
        ("a! [“Quill came] to", 0),
        ("a? [Quill came] to", 0),
        ("a: [Quill came] to", 0),
        ("a… [Quill came] to", 0),
        ("a\n\n[Quill came] to", 0),
        ("a, [Quill came] to", 1),
        ("a “[Quill came]” to", 1),
        ("[1988 came 7]", 2),
        ("[he came]", 0),
    ],
)
def test_names_and_numbers_are_known_by_capitals_and_figures(old: str, names: int) -> None:
    assert _carried(old, old).names == names


def test_names_that_are_kept_are_a_share_of_all_names() -> None:
    old = "so [he met Quill and 12 Marlows] then"
    assert _carried(old, old).names_kept == 1.0
    assert _carried(old, "so [he met Quill and x y] then").names_kept == pytest.approx(1 / 3)
    elsewhere = _carried(f"{old} a b c d e f g", "so [he met Quill and x y] then a b c d e f g 12")
    assert elsewhere.names_kept == pytest.approx(1 / 3)
    assert _carried("so [he met him] then", "so [he met x] then").names_kept == 1.0


# the context -------------------------------------------------------------------------------------


def test_context_that_is_all_there_counts_whole() -> None:
    landing = _carried("a b [c] d e", "a b [c] d e")
    assert (landing.left, landing.right) == (1.0, 1.0)


def test_near_context_counts_more() -> None:
    assert _carried("a b [c] d e", "x b [c] d y").left == pytest.approx((1 / 2) / (1 / 2 + 1 / 3))
    assert _carried("a b [c] d e", "a x [c] y e").left == pytest.approx((1 / 3) / (1 / 2 + 1 / 3))
    assert _carried("a b [c] d e", "a x [c] y e").right == pytest.approx((1 / 3) / (1 / 2 + 1 / 3))


def test_context_on_the_other_side_is_none() -> None:
    landing = _carried("a b [c] d e", "d e [c] a b")
    assert (landing.left, landing.right) == (0.0, 0.0)


def test_what_was_put_in_between_is_no_distance() -> None:
    inserted = "k l m n o p q r s t u v w x y z"
    landing = _carried("a b [c] d e", f"a b {inserted} [c] {inserted} d e")
    assert (landing.left, landing.right) == (1.0, 1.0)


def test_context_that_has_drifted_behind_more_than_six_others_is_gone() -> None:
    others = "k l m n o p q"
    for drift, expected in ((6, 1.0), (7, 0.0)):
        moved = others[: 2 * drift - 1]
        old = f"a [c] {moved} b"
        assert _carried(old, f"a {moved} [c] b").left == expected
        assert _carried(f"b {moved} [c] a", f"b [c] {moved} a").right == expected


def test_twelve_words_of_context_are_asked() -> None:
    far = "a b d e f g h i j k l m n"
    left, right = _carried(f"{far} [c]", f"x {far[2:]} [c]").left, "x " + far[2:]
    assert left == 1.0
    assert _carried(f"[c] {far}", f"[c] {far[:-1]}x").right == 1.0
    assert _carried(f"{far} [c]", f"{right.replace('b', 'y')} [c]").left < 1.0


def test_context_that_is_spelt_otherwise_counts_for_seven_tenths() -> None:
    landing = _carried("bbbb [c] dddd", "bbbx [c] dddx", bbbb="bbbx", dddd="dddx")
    assert (landing.left, landing.right) == (0.7, 0.7)


def test_the_ends_of_the_text_are_context_where_they_are_ends_still() -> None:
    landing = _carried("[c]", "[c]")
    assert (landing.left, landing.right) == (1.0, 1.0)
    landing = _carried("[c]", "x [c] y")
    assert (landing.left, landing.right) == (0.5, 0.5)


@pytest.mark.parametrize(
    ("old", "new", "in_order"),
    [
        ("a [c] b", "a [c] b", True),
        ("a [c] b", "a x [c] y b", True),
        ("a p [c] q b", "a x [c] y b", True),
        ("[c]", "x [c] y", True),  # bounded by the ends of the text
        ("a [c] b", "b [c] a", False),
        ("a [c] b", "b a [c]", False),
        ("a [c] b", "[c] b a", False),
        ("a [c] b d", "a d [c] b", False),  # a word from elsewhere is in between
        ("d a [c] b", "a [c] d b", False),
        ("a [c d] b", "a [c x y d] b", True),
    ],
)
def test_surroundings_enclose_a_place_when_nothing_else_is_between(
    old: str, new: str, *, in_order: bool
) -> None:
    assert _carried(old, new).in_order is in_order


def test_surroundings_are_looked_for_a_hundred_words_far() -> None:
    for gap, found in ((99, True), (100, False)):
        assert _carried(f"a {_words(gap)} [c] b", "a x [c] b").in_order is found
        assert _carried(f"a [c] {_words(gap)} b", "a [c] x b").in_order is found
    for gap, found in ((100, True), (101, False)):  # at an end of the text
        assert _carried(f"{_words(gap)} [c] b", "x [c] b").in_order is found
        assert _carried(f"a [c] {_words(gap)}", "a [c] x").in_order is found


@pytest.mark.parametrize(
    ("old", "new", "whole"),
    [
        ("a\n\n[c d]\n\nb", "a\n\n[c d]\n\nb", True),
        ("[c d]", "[c d]", True),
        ("[c d]\n\nb", "a\n\n[c d]", True),
        ("a\n\n[c\n\nd]\n\nb", "a\n\n[c\n\nd]\n\nb", True),
        ("a\n[c d]\n\nb", "a\n\n[c d]\n\nb", False),
        ("a\n\n[c d] b", "a\n\n[c d]\n\nb", False),
        ("a\n\n[c d]\n\nb", "a [c d]\n\nb", False),
        ("a\n\n[c d]\n\nb", "a\n\n[c d] b", False),
    ],
)
def test_whole_paragraphs_are_whole_here_and_there(old: str, new: str, *, whole: bool) -> None:
    assert _carried(old, new).whole_paragraphs is whole


# a place between words ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a b[,] c d", "a b[,] c d"),
        ("a, b[,] c, d", "x, y, a, b[,] c, d"),
        ("a b[ — ]c d", "a b[ — ]c d"),
        ("a b [— ]c d", "a b x [— ]c d"),
        ("a b[,] c d", "a x[,] c d"),
        ("a b[,] c d", "a, x[,] c d"),  # the one nearest to the word that was kept
        ("a b[,] c d", "a b[,] x, d"),
        ("a b[,] c d", "a x[,] y z c d"),  # not as near, but the only one
        ("a b[,] c d", "c d a b[,]"),  # its words have been reordered
        ("[“]a b", "x [“]a b"),
        ("a b[”]", "a b[”] x"),
        ("a b [] c d", "a b [] c d"),
        ("a b -[]- c d", "a b -[]- c d"),
        ("a b --[] c d", "a b []c d"),  # no further than the next word
        ("a b --[] c d", "a x --[] c d"),
        ("a b --[] c", "c a b[]"),
        ("a b[] c", "x[] c"),
        ("[]a b", "[]a b"),
        ("[]“a b", "[]x “a b"),
        ("a b[]", "a b[]"),
        ("a b ..[]", "a b .[]"),
        ("a b[.]", "a x[.]"),  # at an end of the text
        ("[“]a b", "[“]x b"),
    ],
)
def test_a_place_without_a_word_is_between_its_words(old: str, new: str) -> None:
    assert _carried(old, new).kept == 1.0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a b[,] c d", "a b[;] c d"),
        ("a, b[,] c, d", "a, b[;] c, d"),
        ("a b[.]", "a b[]"),
        ("a b[,] c d", "c, d a b[]"),
    ],
)
def test_marks_that_went_or_were_replaced_are_not_kept(old: str, new: str) -> None:
    assert _carried(old, new).kept == 0.0


def test_marks_both_of_whose_words_are_gone_are_gone() -> None:
    assert _lands("a b[,] c d", "a x, y d") == _GONE


@pytest.mark.parametrize(
    ("old", "new", "left", "right"),
    [
        ("a b[,] c d", "a b[,] c d", 1.0, 1.0),
        ("a b[,] c", "a b[,] x", 1.0, 0.0),
        ("b[,] c d", "x[,] c d", 0.0, 1.0),
        ("[,] c", "[,] c", 1.0, 1.0),
        ("a[,]", "a[,]", 1.0, 1.0),
        ("a[,] b", "a[,] b", 1.0, 1.0),
        ("a[,] b", "b a[,]", 1.0, 0.0),
    ],
)
def test_a_place_without_a_word_has_its_context(
    old: str, new: str, left: float, right: float
) -> None:
    landing = _carried(old, new)
    assert (landing.left, landing.right) == (left, right)
