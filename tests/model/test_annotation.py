"""When an annotation was changed."""

from datetime import UTC, datetime

import pytest

from reader.model.annotation import Annotation, Motivation, Target, time_of_change

LAST = datetime.max.replace(tzinfo=UTC)


@pytest.mark.parametrize("year", [2026, 9998])
def test_a_change_is_after_the_last_one_also_if_the_clock_has_been_set_back(year: int) -> None:
    moment = datetime(year, 1, 1, tzinfo=UTC)
    note = Annotation("n", "k", Motivation.COMMENTING, Target(0, 3, "old"), moment, moment)
    first = time_of_change(note)
    assert moment < first < time_of_change(note._replace(modified=first))
    assert time_of_change(note._replace(modified=LAST)) == LAST
