"""The sender of a message, by a human-readable name."""

import pytest
from made_messages import parse
from processor_time import assert_in_proportion

from reader.parsing.messages.mail_senders import sender_of


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ('"Marsh, Odile"', "Odile Marsh"),
        ('"van Rijn, Tom"', "van Rijn, Tom"),
        ('"Anders Nets, Inc."', "Anders Nets, Inc."),
        ("Odile Marsh", "Odile Marsh"),
        ("=?utf-8?Q?M=C3=BCller=2C_Odile?=", "Odile Müller"),
        ("=?utf-8?Q?Netze_&_S=C3=B6hne=2C_Inc=2E?=", "Netze & Söhne, Inc."),
        ("=?utf-8?Q?Die_Fl=C3=B6te=3A_Briefe?=", "Die Flöte: Briefe"),
        ("Marsh, Odile <odile@list.example>, Tom Rijn", "Odile Marsh"),
    ],
)
def test_a_sender_listed_by_family_name_is_given_in_natural_order(sender: str, name: str) -> None:
    text = f"From: {sender} <odile@post.example>\nSubject: Lamp\n\nIt burns.\n"
    assert parse(text).meta.byline == name


@pytest.mark.parametrize(
    ("sender", "name", "site"),
    [
        ("Dario Venn from Slow Water", "Dario Venn", "Slow Water"),
        ("Ida Lund via Harbour", "Ida Lund", "Harbour"),
        ("Letters from the pier", "Letters from the pier", ""),
    ],
)
def test_a_sender_is_distinguished_from_the_organisation_written_for(
    sender: str, name: str, site: str
) -> None:
    meta = parse(f"From: {sender} <post@list.example>\nSubject: Lamp\n\nIt burns.\n").meta
    assert (meta.byline, meta.site) == (name, site)


def test_an_address_of_at_signs_takes_time_in_proportion_to_its_length() -> None:
    def work(signs: int) -> None:
        sender_of("x <" + "a@" * signs)

    # not quadratic: 36 times
    assert_in_proportion(work, 2_000, 12_000, at_most=14, slack_seconds=0.1)
