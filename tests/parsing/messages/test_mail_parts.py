"""Which parts of a message are read."""

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import kinds_and_texts
from made_messages import HEAD, multipart_message, parse

from reader.errors import ParseError, ReaderError
from reader.parsing.messages.mail import parse_mail

ALTERNATIVES = (
    HEAD + "Content-Type: multipart/mixed; boundary=out\n\n--out\n"
    "Content-Type: multipart/alternative; boundary=in\n\n--in\n"
    "Content-Type: text/html\n\n<p>It burns in HTML.</p>\n--in\n"
    "Content-Type: text/plain\n\nIt burns in plain text.\n--in--\n--out\n"
    'Content-Type: application/pdf\nContent-Disposition: attachment; filename="la\x1bmp.pdf"\n\nx\n'
    "--out--\n"
)


SAVED = (
    "From: <Saved by a browser>\nSnapshot-Content-Location: https://post.example/lamp\n"
    "Subject: The lamp\nMIME-Version: 1.0\n"
    "Content-Type: multipart/related; boundary=b; type=text/html\n\n--b\n"
    "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    "<html><body><article><h1>The lamp</h1><p>It burns all night, and nobody knows who lights=\n"
    " it, said Ida Lund, who has asked everyone on the island twice.</p></article></body></html>\n"
    "--b--\n"
)


def test_plain_text_is_preferred_and_attachments_are_named() -> None:
    article = parse(ALTERNATIVES)
    check_promises(article)
    assert "plain text" in article.text
    assert "HTML" not in article.text
    assert len(article.notices) == 1
    assert "mp.pdf" in article.notices[0]


def test_a_saved_page_is_read_as_the_page_it_was() -> None:
    article = parse(SAVED)
    assert article.location == "m.eml"
    assert article.title == "The lamp"
    assert "nobody knows who lights it" in article.text


def test_a_saved_page_has_neither_program_nor_date_of_the_saving() -> None:
    saved = SAVED.replace("Subject:", "Date: Sat, 7 Mar 2026 10:00:00 +0000\nSubject:")
    meta = parse(saved).meta
    assert (meta.byline, meta.published) == ("", "")


def test_a_saved_document_is_read_with_the_style_sheets_beside_it() -> None:
    lines = "".join(f"<p class=3Dlst-kix_a>It burns for {n} nights.</p>\n" for n in range(9))
    saved = (
        SAVED.replace("<html>", "<html><head></head>")
        .replace("</article>", f"{lines}<p class=3Dq>A lamp is a lamp.</p>{lines}</article>")
        .replace("--b--", "--b\nContent-Type: text/css\n\n.q{margin:0 40pt}\n--b--")
    )
    article = parse(saved)
    kinds = {each.span.of(article.text): each.kind.value for each in article.blocks}
    assert kinds["A lamp is a lamp."] == "quotation"


@pytest.mark.parametrize(
    "text",
    [
        "no headers at all",
        HEAD + "Content-Type: image/png\n\nx",
        HEAD + "Content-Type: text/plain\n\n \n",
        HEAD
        + "Content-Type: multipart/mixed; boundary=a\n\n"
        + "--a\nContent-Type: multipart/mixed;"
        " boundary=a\n\n" * 5000,
    ],
)
def test_a_message_without_text_is_reported(text: str) -> None:
    with pytest.raises(ParseError):
        parse(text)


_PIECES = (
    HEAD,
    "Content-Type: multipart/mixed; boundary=a\n",
    "Content-Type: text/html\n",
    "Content-Type: text/plain; charset=rot13\n",
    "Content-Type: message/rfc822\n",
    "Content-Transfer-Encoding: base64\n",
    "Content-Disposition: attachment\n",
    "Subject: =?x?q?=1b?=\n",
    "From:\n",
    "Date: x\n",
    *("\n", "--a\n", "--a--\n", "words\n", "\0", ";", "="),
)


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=5), max_size=25))
def test_any_pieces_give_an_article_or_a_reader_error(pieces: list[str]) -> None:
    try:
        article = parse_mail("".join(pieces).encode("utf-8", "replace"), location="")
    except ReaderError:
        return
    check_promises(article)


def test_headers_of_many_parts_are_not_understood_word_by_word() -> None:
    part = "--b\nContent-Type: text/x; " + ";".join(f"a*{n}*=x''y" for n in range(130))
    body = "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + f"{part}\n\nx\n" * 1_000
    with pytest.raises(ParseError, match="without text"):
        parse_mail(body.encode())


def test_every_text_of_a_message_is_read() -> None:
    first = "Content-Type: text/plain\n\nIt burns all night."
    picture = "Content-Type: image/png\n\nx"
    markup = "Content-Type: text/html\n\n<p>Nobody knows who lights it.</p>"
    article = parse(multipart_message("multipart/mixed", first, picture, first, markup))
    texts = [text for _, text in kinds_and_texts(article)]
    assert texts[-3:] == ["It burns all night."] * 2 + ["Nobody knows who lights it."]


def test_messages_inside_a_message_stand_below_their_subject_and_sender() -> None:
    first = "Content-Type: text/plain\n\nTwo messages today."
    inner = "\nFrom: Ida Lund <ida@post.example>\nSubject: Who lights it?\n\nI do not."
    article = parse(
        multipart_message("multipart/mixed", first, "Content-Type: message/rfc822\n" + inner)
    )
    assert kinds_and_texts(article)[-4:] == [
        ("rule", "* * *"),
        ("heading", "Who lights it?"),
        ("byline", "Ida Lund"),
        ("paragraph", "I do not."),
    ]
    digest = parse(multipart_message("multipart/digest", inner, inner))
    assert [text for kind, text in kinds_and_texts(digest) if kind == "paragraph"] == [
        "I do not."
    ] * 2


@pytest.mark.parametrize("kind", ["mixed", "alternative", "digest"])
def test_a_message_with_unreadable_parts_is_read_as_a_whole(kind: str) -> None:
    article = parse(f"{HEAD}Content-Type: multipart/{kind}; boundary=none\n\nIt burns.\n")
    assert kinds_and_texts(article)[-1] == ("paragraph", "It burns.")


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("multipart/encrypted; boundary=b", "encrypted"),
        ("application/pkcs7-mime; smime-type=enveloped-data", "encrypted or sealed"),
        ("application/ms-tnef; name=winmail.dat", "winmail.dat"),
    ],
)
def test_an_encrypted_message_is_reported(kind: str, why: str) -> None:
    part = "--b\nContent-Type: application/octet-stream\n\nx\n--b--\n"
    with pytest.raises(ParseError, match=why):
        parse(f"{HEAD}Content-Type: {kind}\n\n{part}")


def test_a_signature_by_key_is_no_attachment() -> None:
    text = "Content-Type: text/plain\n\nIt burns."
    key = "Content-Type: application/pgp-signature; name=signature.asc\n\nx"
    assert parse(multipart_message("multipart/signed", text, key)).notices == ()


def test_a_message_in_a_markup_of_text_is_read() -> None:
    text = HEAD + "Content-Type: text/asciidoc\n\nIt burns, and nobody knows why.\n"
    assert "nobody knows why" in parse(text).text


def test_an_encoding_of_a_name_that_cannot_be_looked_up_is_ignored() -> None:
    article = parse(f"{HEAD}Content-Type: text/plain; charset=utf-8\0\n\nThe caf\xe9 burns.\n")
    assert "The café burns." in article.text
