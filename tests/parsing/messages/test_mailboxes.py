"""Mailboxes of several messages."""

from listed_blocks import kinds_and_texts
from made_messages import PLAIN, parse

_SEPARATOR = "From ada@post.example Sat Mar  7 10:00:00 2026\n"


def test_a_mailbox_of_one_message_is_a_message() -> None:
    assert parse(_SEPARATOR + PLAIN).title == "The lamp"


def test_a_message_as_apple_mail_stores_it_ends_where_its_first_line_says() -> None:
    stored = f"{len(PLAIN)}\n{PLAIN}<?xml version='1.0'?>\n<plist><dict/></plist>\n"
    assert parse(stored) == parse(PLAIN)
    assert parse(f"9\n{PLAIN}") == parse(PLAIN)  # a wrong length


def _message(subject: str, sender: str, text: str) -> str:
    return (
        f"{_SEPARATOR}From: {sender} <a@post.example>\nSubject: {subject}\n"
        f"Date: Sat, 7 Mar 2026 10:00:00 +0000\n\n{text}\n\n"
    )


def test_the_messages_of_a_mailbox_follow_each_other_below_subject_and_sender() -> None:
    first = _message("The lamp", "Ida Lund", "It burns.\n\nFrom the quay, too.")
    article = parse(first + _message("The goats", "Rolf Pell", "They eat."))
    assert kinds_and_texts(article) == [
        ("heading", "The lamp"),
        ("byline", "Ida Lund"),
        ("byline", "Sat, 7 Mar 2026 10:00:00 +0000"),
        ("paragraph", "It burns."),
        ("paragraph", "From the quay, too."),
        ("rule", "* * *"),
        ("heading", "The goats"),
        ("byline", "Rolf Pell"),
        ("byline", "Sat, 7 Mar 2026 10:00:00 +0000"),
        ("paragraph", "They eat."),
    ]
    assert article.meta.published == "2026-03-07T10:00:00+00:00"


def test_a_mailbox_of_one_thread_is_headed_by_its_subject_and_parted_by_its_writers() -> None:
    first = _message("The lamp", "Ida Lund", "It burns.")
    article = parse(first + _message("Re: AW: The lamp", "Rolf Pell", "Not here."))
    heads = [row for row in kinds_and_texts(article) if row[0] in ("headline", "heading")]
    assert heads == [("headline", "The lamp"), ("heading", "Ida Lund"), ("heading", "Rolf Pell")]
    assert article.title == "The lamp"


def test_a_large_mailbox_shows_its_first_messages_with_a_notice() -> None:
    article = parse("\n".join([_SEPARATOR + PLAIN] * 502))
    assert any("first 500 messages" in notice for notice in article.notices)


def test_lines_that_a_mailbox_escapes_are_no_quotations() -> None:
    message = _message("The lamp", "Ida Lund", "It burns.\n\n>From the quay, too.\n\n> From me.")
    assert kinds_and_texts(parse(message))[2:] == [
        ("paragraph", "It burns."),
        ("paragraph", "From the quay, too."),
        ("quotation", "From me."),
    ]
