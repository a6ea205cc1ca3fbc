"""Media types as servers declare them."""

import pytest

from reader.text.media_types import media_type_of, split_media_type


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ([], ("", None)),
        (['Text/HTML; Charset="koi8-r"'], ("text/html", "koi8-r")),
        (["text/html", "text/html"], ("text/html", None)),
        (["text/html; charset=koi8-r", "text/html"], ("text/html", "koi8-r")),
        (["text/html; charset=koi8-r", "text/html; charset=utf-8"], ("text/html", "utf-8")),
        (["text/plain; charset=koi8-r", "text/html"], ("text/html", None)),
    ],
)
def test_of_several_media_types_the_last_one_counts(
    headers: list[str], expected: tuple[str, str | None]
) -> None:
    assert split_media_type(media_type_of(headers)) == expected
