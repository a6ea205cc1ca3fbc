"""Which version is the letter if a message has both plain text and HTML."""

import pytest
from listed_blocks import kinds_and_texts
from made_messages import HEAD, parse


def _alternatives(plain: str, html: str, head: str = "") -> str:
    return (
        f"{HEAD}{head}Content-Type: multipart/alternative; boundary=b\n\n--b\n"
        f"Content-Type: text/plain\n\n{plain}\n--b\nContent-Type: text/html\n\n{html}\n--b--\n"
    )


_LONG = (
    "<p>The lamp burns all night, and nobody knows who lights it, said Ida Lund, who has asked"
    " everyone on the island twice.</p>"
)


def test_a_plain_text_that_only_points_to_the_page_is_not_the_letter() -> None:
    head = "List-Unsubscribe: <https://post.example/u>\n"
    page = f"<html><body><h1>The lamp</h1>{_LONG * 2}</body></html>"
    article = parse(_alternatives("Read it online: https://post.example", page, head))
    assert "nobody knows who lights it" in article.text


def test_a_plain_text_with_as_many_words_is_the_letter() -> None:
    assert "in plain" in parse(_alternatives("It burns, in plain text.", "<p>It burns.</p>")).text


def test_a_letter_in_html_keeps_its_short_lines() -> None:
    lines = "<div>Hoi,</div><div><br></div><div>it burns.</div><div>Bye<br>Ida</div>"
    article = parse(f"{HEAD}Content-Type: text/html\n\n<html><body>{lines}</body></html>")
    assert kinds_and_texts(article) == [
        ("headline", "The lamp"),
        ("byline", "Adèle Lund"),
        ("paragraph", "Hoi,"),
        ("paragraph", "it burns."),
        ("paragraph", "Bye\nIda"),
    ]


@pytest.mark.parametrize(
    "plain",
    [
        f"View this post on the web at https://post.example/p/1\n\n{'It burns. ' * 40}",
        "It burns. " * 9 + "[ https://post.example/redirect/" + "x1" * 40 + " ] Says Ida.",
    ],
)
def test_a_plain_text_made_by_a_program_is_not_the_letter(plain: str) -> None:
    page = f"<html><body><h1>The lamp</h1><h2>Who lights it</h2>{_LONG * 2}</body></html>"
    article = parse(_alternatives(plain, page, "List-Unsubscribe: <https://post.example/u>\n"))
    assert ("heading", "Who lights it") in kinds_and_texts(article)


def test_a_mailing_is_read_from_its_markup_despite_equal_plain_text() -> None:
    page = f"<html><body><h2>Who lights it</h2>{_LONG * 2}</body></html>"
    plain = "** Who lights it\n" + "-" * 60 + "\nThe lamp burns all night. " * 9
    article = parse(_alternatives(plain, page, "List-Unsubscribe: <https://post.example/u>\n"))
    assert ("heading", "Who lights it") in kinds_and_texts(article)


def test_messages_on_a_list_are_read_from_their_plain_text() -> None:
    head = "List-Id: <lamp.list.example>\nList-Post: <mailto:lamp@list.example>\n"
    article = parse(_alternatives("> Who lights it?\n\nI do.", "<p>Who? I do.</p>", head))
    assert kinds_and_texts(article)[-2:] == [
        ("quotation", "Who lights it?"),
        ("paragraph", "I do."),
    ]


def test_a_forwarded_mailing_is_read_from_its_markup() -> None:
    page = "<table><tr><td>" * 8 + _LONG * 2
    article = parse(_alternatives("[image: logo]\nIt burns all night. " * 20, page))
    assert "nobody knows who lights it" in article.text
