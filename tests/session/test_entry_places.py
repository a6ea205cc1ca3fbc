"""Addresses of feed entries that have no page of their own."""

import pytest

from reader.parsing.registry import parse_article
from reader.session.entry_places import is_in_feed, loaded_from
from reader.session.news import entries_in


@pytest.mark.parametrize("location", ["pier.xml", "-", "#1.xml", "https://pier.example/?a#entry:1"])
def test_an_entry_without_a_link_is_loaded_from_its_feed(location: str) -> None:
    body = "<rss><channel><title>Pier</title><item><title>Eels</title></item></channel></rss>"
    (entry,) = entries_in(parse_article(body.encode(), location=location))
    assert is_in_feed(entry.address)
    assert loaded_from(entry.address) == location


@pytest.mark.parametrize(
    "address", ["", "a#entry:b.xml", "https://day.example/#entry:12", "https://day.example/#entry:"]
)
def test_other_addresses_are_loaded_as_they_are(address: str) -> None:
    assert not is_in_feed(address)
    assert loaded_from(address) == address
