"""Message headers: subject, sender and date, and the cost of parsing them."""

import pytest
from article_promises import check_promises
from listed_blocks import kinds_and_texts
from made_messages import PLAIN, parse

from reader.parsing.messages.mail import parse_mail


def test_headers_are_meta_and_the_plain_text_the_article() -> None:
    article = parse(PLAIN)
    assert kinds_and_texts(article) == [
        ("headline", "The lamp"),
        ("byline", "Adèle Lund"),
        ("paragraph", "It burns at the café."),
        ("quotation", "Does it?"),
    ]
    assert article.meta.published == "2026-03-07T10:00:00+01:00"


def test_a_byte_order_mark_before_the_headers_is_none_of_them() -> None:
    article = parse_mail(b"\xef\xbb\xbf" + PLAIN.encode("latin-1"))
    assert article == parse_mail(PLAIN.encode("latin-1"))


def test_empty_lines_above_the_headers_are_none_of_the_message() -> None:
    assert parse_mail(b"\r\n\n" + PLAIN.encode("latin-1")).meta.title == "The lamp"


def test_controls_in_headers_never_come_out() -> None:
    head = "Subject: =?utf-8?q?a=1b]0;x=07?=\nFrom: =?utf-8?q?=E2=80=AEb?= <a@b.example>\n"
    page = (
        "<html><body><article><p>"
        + "It burns, said Ida Lund. " * 20
        + "</p></article></body></html>"
    )
    check_promises(parse(head + "Content-Type: text/html\n\n" + page))
    check_promises(parse(head + "Content-Type: text/plain\n\nIt burns.\n"))


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("=?utf-8?B?SWNlIGluIHRoZQ==?= =?utf-8?Q?_harbour=21?=", "Ice in the harbour!"),
        ("=?koi8-r?B?7MXE?= here", "Лед here"),
        ("=?no-such?Q?Ice?=", "Ice"),
        ("=?utf-8?B?!?=", "=?utf-8?B?!?="),
        ("Glåce in the harbour", "Glåce in the harbour"),
        ("=?utf-8?B?G1szMW3igK5JY2U=?=", "␛[31mIce"),
    ],
)
def test_words_of_a_subject_are_decoded(subject: str, title: str) -> None:
    body = f"From: a@b.example\nSubject: {subject}\n\nThe ferry stays in port.\n"
    assert parse_mail(body.encode()).title == title


@pytest.mark.parametrize(
    "header",
    [
        "Subject: " + "=?utf-8?B?SWNl?= " * 20_000,
        "Subject: Ice\nFrom: " + "(" * 100_000,
        "Subject: Ice\nTo: " + "(" * 100_000 + "\nDate: " + "(" * 100_000,
        "Subject: Ice\nContent-Disposition: inline; filename=" + "(" * 100_000,
    ],
)
def test_headers_cost_no_more_than_their_size(header: str) -> None:
    body = f"{header}\n\nThe ferry stays in port.\n"
    assert "The ferry stays in port." in parse_mail(body.encode()).text
