"""Lines that say how long ago something was published."""

import pytest

from reader.parsing.lines.elapsed_times import contains_age, says_how_long_ago


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2 hours ago", True),
        ("Updated: an hour ago", True),
        ("3 hrs ago", True),
        ("5m ago", True),
        ("2 wks ago", True),
        ("il y a 2 j", True),
        ("hace 30 segundos", True),
        ("vor einer Stunde", True),
        ("mis à jour il y a une heure", True),
        ("hace 2 días", True),
        ("há uma hora", True),
        ("un’ora fa", True),
        ("een dag geleden", True),
        ("för 2 timmar sedan", True),
        ("2 timer siden", True),
        ("2 godziny temu", True),
        ("час назад", True),
        ("2 saat önce", True),
        ("3小时前", True),
        ("Peter Temu", False),
        ("An hour ago the ferry left", False),
        ("vor zwei Häusern", False),
        ("3 men ago", False),
        ("3 min read", False),
    ],
)
def test_a_line_says_only_how_long_ago(line: str, expected: bool) -> None:
    assert says_how_long_ago(line) is expected


def test_a_line_contains_an_age_beside_other_words() -> None:
    for line in ("Ole Kant · vor 3 Stunden", "3h ago Reply", "tide il y a 2 j", "Ole 3小时前 回复"):
        assert contains_age(line)
    for line in (
        "Ole Kant is 3 hours late",
        "Imago",
        "vor zwei Häusern",
        "Peter Fagerlund, 3 days",
    ):
        assert not contains_age(line)
