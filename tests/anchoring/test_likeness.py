"""Edit distance and longest common subsequence match their definitions."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.likeness import common_subsequence, likeness

_SHORT = st.text(alphabet="abc", max_size=8)


def _distance(a: str, b: str) -> int:
    @cache
    def upto(i: int, j: int) -> int:
        if not i or not j:
            return i + j
        return min(
            upto(i - 1, j) + 1, upto(i, j - 1) + 1, upto(i - 1, j - 1) + (a[i - 1] != b[j - 1])
        )

    return upto(len(a), len(b))


def _longest(a: str, b: str) -> int:
    @cache
    def upto(i: int, j: int) -> int:
        if not i or not j:
            return 0
        if a[i - 1] == b[j - 1]:
            return upto(i - 1, j - 1) + 1
        return max(upto(i - 1, j), upto(i, j - 1))

    return upto(len(a), len(b))


@given(_SHORT, _SHORT)
def test_likeness_is_one_less_the_share_of_edits(a: str, b: str) -> None:
    longer = max(len(a), len(b), 1)
    assert abs(likeness(a, b) - (1 - _distance(a, b) / longer)) < 1e-9


@given(_SHORT, _SHORT)
def test_the_common_subsequence_is_common_ascending_and_longest(a: str, b: str) -> None:
    pairs = common_subsequence(a, b)
    assert all(a[i] == b[j] for i, j in pairs)
    assert [i for i, _ in pairs] == sorted({i for i, _ in pairs})
    assert [j for _, j in pairs] == sorted({j for _, j in pairs})
    assert len(pairs) == _longest(a, b)
