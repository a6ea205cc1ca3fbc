"""The stand-in for `collections.Counter` counts like it."""

import collections
from typing import Any

import pytest

from reader.startup import light_collections


@pytest.mark.parametrize("kind", [light_collections.Counter, collections.Counter])
def test_what_is_missing_counts_as_nothing(kind: Any) -> None:  # noqa: ANN401
    boats = kind(["cutter", "yawl", "cutter"])
    assert boats == {"cutter": 2, "yawl": 1}
    assert boats["dinghy"] == 0
    assert "dinghy" not in boats
    boats["dinghy"] += 4
    assert max(boats, key=boats.__getitem__) == "dinghy"
    assert kind() == {}
