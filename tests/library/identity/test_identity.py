"""Which record an article belongs to."""

from reader.library.identity.identity import Names, recognise


def test_addresses_count_more_than_text_and_text_more_than_path() -> None:
    known = {"url:a/1": "address", "text:x": "text", "file:/p": "path"}
    assert recognise(Names(("url:a/1",), "file:/p", "text:x"), known.get).key == "address"
    assert recognise(Names(("url:b/2",), "file:/p", "text:x"), known.get).key == "text"
    assert recognise(Names((), "file:/p", "text:y"), known.get).key == "path"
    assert recognise(Names((), "file:/p", "text:y"), known.get).by_path
    assert recognise(Names((), "", ""), known.get).key is None


def test_two_addresses_that_meet_are_reported() -> None:
    known = {"url:a/1": "one", "url:b/2": "two"}
    found = recognise(Names(("url:b/2", "url:a/1"), "", ""), known.get)
    assert (found.key, found.duplicates) == ("two", ("one",))
