"""The value of a refresh in the head of a page."""

import pytest

from reader.text.refresh_value import refresh_target


@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("0;url=b.html", "b.html"),
        ("0; URL='https://post.example/b'", "https://post.example/b"),
        ("3.5 ,\n url = b.html ", "b.html"),
        ("0 ../b", "../b"),
        ("url=/b", "/b"),
        ("600;url=b.html", ""),  # reloads a front page
        ("5", ""),
        ("0;url=", ""),
        ("b.html", ""),
        ("", ""),
    ],
)
def test_only_a_soon_refresh_has_a_target(value: str, target: str) -> None:
    assert refresh_target(value) == target
