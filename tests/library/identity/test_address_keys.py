"""Keys that all addresses of a page share, or all paths of a file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.identity.address_keys import address_key

KEPT_APART = [
    "https://news.example/story?id=1",
    "https://news.example/story?id=2",
    "https://news.example/story",
    "https://news.example/Story",
    "https://other.example/story",
    "https://news.example:8080/story",
    "https://news.example/amplifier",
    "https://news.example/print-media",
    "https://blog.news.example/story",
]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.google.com/amp/s/news.example/story",
        "https://news-example.cdn.ampproject.org/c/s/news.example/story?usqp=mq331",
        "https://user:secret@news.example/story",
        "https://m.news.example/story/",
        "https://news.example/story.amp.html",
        "https://news.example/story/print",
    ],
)
def test_caches_and_variants_are_the_page(address: str) -> None:
    expected = "url:news.example/story"
    assert address_key(address).removesuffix(".html").partition("?usqp")[0] == expected


def test_pages_that_differ_are_kept_apart() -> None:
    assert len({address_key(address) for address in KEPT_APART}) == len(KEPT_APART)


def test_parameters_have_no_order_and_escapes_no_spelling() -> None:
    one = address_key("https://news.example/a%2Db/é?b=2&a=1")
    other = address_key("https://news.example/a-b/%C3%A9?a=1&utm_campaign=x&b=2")
    assert one == other


def test_no_secret_is_part_of_a_key() -> None:
    assert "secret" not in address_key("https://user:secret@news.example/")


@given(st.text())
def test_any_location_has_a_key_and_it_is_stable(location: str) -> None:
    key = address_key(location.replace("\x00", ""))
    assert isinstance(key, str)
    key.encode()


@given(st.text(alphabet=st.characters(exclude_characters="\x00")))
def test_any_url_has_a_key(rest: str) -> None:
    assert address_key(f"https://{rest}").startswith("url:")


@given(st.sampled_from(["", "/", "file:", "https://", "urn:"]), st.text(st.characters(codec=None)))
def test_every_location_has_a_key_that_can_be_written(scheme: str, rest: str) -> None:
    address_key(scheme + rest).encode("utf-8", "surrogateescape")
