"""Synchronising articles and editions between machines."""

from base64 import b64encode
from random import Random

import pytest
from sync_machines import NewMachine, article, bring_together

from reader.library.sync import outgoing
from reader.library.sync.logs import packing
from reader.model.article import Meta


def test_both_know_the_article_already(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    one.add("from one")
    other.add("from the other")
    bring_together([one, other])
    for machine in (one, other):
        record = machine.library.find("https://example.org/ferry")
        assert record is not None
        assert {each.body for each in machine.library.annotations(record.key)} == {
            "from one",
            "from the other",
        }


def test_an_article_that_was_opened_here_says_what_it_said_here(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    meta = Meta(title="Ferry late", site="The Post", byline="Ida Moen")
    one.add("from one", source=article()._replace(meta=meta))
    here = other.library.register(article())
    bring_together([one, other])
    record = other.library.record(here.key)
    assert record is not None
    assert (record.title, record.site, record.byline) == ("Ferry late", "", "")


def test_an_article_of_which_only_the_title_was_known_here_keeps_it_and_gets_the_rest(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    here = other.library.ensure_record(article().location, Meta(title="As the feed said"))
    meta = Meta(title="Ferry late", site="The Post")
    one.add("from one", source=article()._replace(meta=meta))
    bring_together([one, other])
    record = other.library.record(here.key)
    assert record is not None
    assert (record.title, record.site) == ("As the feed said", "The Post")


def test_an_address_that_leads_to_another_article_here_keeps_leading_there(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    first, second = "https://example.org/ferry", "https://example.org/pier"
    meta = Meta(title="Ferry late", canonical_url=second)
    one.add("from one", source=article(first)._replace(meta=meta))
    ferry = other.library.register(article(first))
    pier = other.library.register(article(second, "The pier is closed for the whole winter."))
    bring_together([one, other])
    found = [other.library.find(address) for address in (first, second)]
    assert [record and record.key for record in found] == [ferry.key, pier.key]


def test_an_article_from_elsewhere_that_gets_a_name_of_another_one_here_stays_apart(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    second = "https://example.org/bridge"
    note = one.add("from one")
    bring_together([one, other])
    bridge = other.library.register(article(second, "The bridge is closed for the whole winter."))
    one.library.unite(one.note(note).article, second)
    one.add("once more")
    bring_together([one, other])
    found = other.library.find(second)
    assert found is not None
    assert found.key == bridge.key
    assert not other.library.annotations(bridge.key)
    assert {each.body for each in other.library.annotations()} == {"from one", "once more"}


def test_a_file_is_the_same_article_elsewhere_by_its_text(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    one.add("from one", source=article("/home/one/ferry.txt"))
    record = other.library.register(article("/srv/texts/ferry.txt"))
    bring_together([one, other])
    assert [each.body for each in other.library.annotations(record.key)] == ["from one"]


def test_an_edition_that_is_not_kept_any_more_is_left_out(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    note = one.add("text")
    one._access.write(lambda change: change.connection.execute("DELETE FROM editions"))
    assert one.sync().sent == 2
    bring_together([one, other])
    assert other.note(note).body == "text"
    assert other.library.edition(article().digest) is None


def test_an_edition_from_elsewhere_is_kept_for_the_same_article_here(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    record = other.library.register(article())
    note = one.add("text")
    bring_together([one, other])
    assert other.note(note).article == record.key
    assert [each.digest for each in other.library.editions(record.key)] == [article().digest]


def test_an_edition_that_is_kept_here_already_stays_as_old_as_it_is(
    new_machine: NewMachine,
) -> None:
    one, other = new_machine("one"), new_machine("other")
    newer = article(text="The ferry to the outer islands came in at last.")
    key = other.note(other.add("on the edition before")).article
    other.library.register(newer)  # kept without a note on it
    kept = {each.digest: each.saved for each in other.library.editions(key)}
    one.add("from one", source=newer)
    bring_together([one, other])
    assert {each.digest: each.saved for each in other.library.editions(key)} == kept
    assert newer.digest in kept


def test_the_text_of_an_edition_is_sent_once_however_many_notes_are_on_it(
    new_machine: NewMachine,
) -> None:
    one = new_machine("one")
    for body in ("gulls", "terns", "eiders"):
        one.add(body)
        one.sync()
    assert one.log.read_text(encoding="utf-8").count('"kind":"edition"') == 1


@pytest.mark.parametrize("place", ["/news/ferry\tlate.txt", f"/news/{'x' * 4_000}.txt"])
def test_an_article_whose_path_cannot_be_sent_is_sent_once(
    place: str, new_machine: NewMachine
) -> None:
    one = new_machine("one")
    note = one.add("from one", source=article(place))
    one.sync()
    before = one.log.read_bytes().count(b'"kind":"article"')
    one.write(note, "from one, again")
    one.sync()
    assert one.log.read_bytes().count(b'"kind":"article"') == before == 1


def test_a_text_that_hardly_gets_smaller_is_sent_whole(new_machine: NewMachine) -> None:
    one, other = new_machine("one"), new_machine("other")
    letters = b64encode(Random(7).randbytes(4_000_000)).decode()
    book = article(text=f"The book.{letters}")
    note = one.add("on a book", source=book)
    bring_together([one, other])
    assert one.log.stat().st_size > 5_000_000
    assert other.library.edition(other.note(note).target.digest) == book.text
    assert not one.check().unsendable


def test_a_text_that_is_too_long_stays_here_and_is_named(
    new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "MAX_EDITION_BYTES", 200_000)
    monkeypatch.setattr(outgoing, "_LONG_EDITION_BYTES", 100)
    one, other = new_machine("one"), new_machine("other")
    fits, long = article(text="a" * 190_000), article("https://example.org/book", "b" * 200_001)
    notes = [one.add("text", source=each) for each in (fits, long)]
    bring_together([one, other])
    assert [other.note(note).body for note in notes] == ["text", "text"]
    assert other.library.edition(fits.digest) == fits.text
    assert other.library.edition(long.digest) is None
    assert [each.state for each in one.check().unsendable] == [
        "the text of “Ferry late” is too long to be sent"
    ]
    assert one.check().waiting == 0
    assert not other.check().unsendable
