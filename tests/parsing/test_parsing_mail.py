"""Mail and saved pages: which part is read, and what the headers say."""

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from processor_time import processor_seconds

from reader.errors import ParseError, ReaderError
from reader.model.article import Article
from reader.parsing.messages.mail import parse_mail

HEAD = (
    "From: =?utf-8?q?Ad=C3=A8le?= Lund <adele@post.example>\n"
    "Subject: =?utf-8?B?VGhlIGxhbXA=?=\n"
    "Date: Sat, 07 Mar 2026 10:00:00 +0100\nMIME-Version: 1.0\n"
)
PLAIN = (
    HEAD
    + "Content-Type: text/plain; charset=iso-8859-1\n\nIt burns at the caf\xe9.\n\n> Does it?\n"
)
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


def parse(text: str) -> Article:
    return parse_mail(text.encode("latin-1"), charset=None, location="m.eml")


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(str(block.kind), block.span.of(article.text)) for block in article.blocks]


def test_headers_are_meta_and_the_plain_text_the_article() -> None:
    article = parse(PLAIN)
    assert blocks(article) == [
        ("headline", "The lamp"),
        ("byline", "Adèle Lund"),
        ("paragraph", "It burns at the café."),
        ("quotation", "Does it?"),
    ]
    assert article.meta.published == "2026-03-07T10:00:00+01:00"


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


def test_a_byte_order_mark_before_the_headers_is_none_of_them() -> None:
    article = parse_mail(b"\xef\xbb\xbf" + PLAIN.encode("latin-1"))
    assert article == parse_mail(PLAIN.encode("latin-1"))


def test_controls_in_headers_never_come_out() -> None:
    head = "Subject: =?utf-8?q?a=1b]0;x=07?=\nFrom: =?utf-8?q?=E2=80=AEb?= <a@b.example>\n"
    page = (
        "<html><body><article><p>"
        + "It burns, said Ida Lund. " * 20
        + "</p></article></body></html>"
    )
    check_promises(parse(head + "Content-Type: text/html\n\n" + page))
    check_promises(parse(head + "Content-Type: text/plain\n\nIt burns.\n"))


_SEPARATOR = "From ada@post.example Sat Mar  7 10:00:00 2026\n"


def test_a_mailbox_of_one_message_is_a_message() -> None:
    assert parse(_SEPARATOR + PLAIN).title == "The lamp"


def _typed(subject: str, sender: str, text: str) -> str:
    return (
        f"{_SEPARATOR}From: {sender} <a@post.example>\nSubject: {subject}\n"
        f"Date: Sat, 7 Mar 2026 10:00:00 +0000\n\n{text}\n\n"
    )


def test_the_messages_of_a_mailbox_follow_each_other_below_subject_and_sender() -> None:
    first = _typed("The lamp", "Ida Lund", "It burns.\n\nFrom the quay, too.")
    article = parse(first + _typed("The goats", "Rolf Pell", "They eat."))
    assert blocks(article) == [
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
    first = _typed("The lamp", "Ida Lund", "It burns.")
    article = parse(first + _typed("Re: AW: The lamp", "Rolf Pell", "Not here."))
    heads = [row for row in blocks(article) if row[0] in ("headline", "heading")]
    assert heads == [("headline", "The lamp"), ("heading", "Ida Lund"), ("heading", "Rolf Pell")]
    assert article.title == "The lamp"


def test_of_a_large_mailbox_the_first_messages_are_shown_and_that_is_said() -> None:
    article = parse("\n".join([_SEPARATOR + PLAIN] * 502))
    assert any("first 500 messages" in notice for notice in article.notices)


def test_flowed_lines_are_joined() -> None:
    text = HEAD + "Content-Type: text/plain; format=flowed\n\nIt burns \nall night.\nAnd day.\n"
    assert "It burns all night." in parse(text).text


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
def test_a_message_without_text_is_said(text: str) -> None:
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


def test_headers_of_many_parts_are_not_understood_word_by_word() -> None:
    part = "--b\nContent-Type: text/x; " + ";".join(f"a*{n}*=x''y" for n in range(130))
    body = "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + f"{part}\n\nx\n" * 1_000
    with pytest.raises(ParseError, match="without text"):
        parse_mail(body.encode())


def test_a_blank_line_behind_a_flowed_line_ends_the_paragraph() -> None:
    text = HEAD + "Content-Type: text/plain; format=flowed\n\nDear Ida, \n\nit burns \nall night.\n"
    article = parse(text)
    assert [block.span.of(article.text) for block in article.blocks][-2:] == [
        "Dear Ida,",
        "it burns all night.",
    ]


def test_flowed_lines_join_only_what_is_quoted_equally_deep() -> None:
    body = (
        b"From: a@example.org\r\nSubject: Tide\r\nContent-Type: text/plain; format=flowed\r\n\r\n"
        b"On Wednesday, Anna wrote: \r\n> Are you coming on Sunday, as \r\n> always?\r\n>> Yes.\r\n"
        b"\r\nI am, and I want to hear it \r\nfrom the water.\r\n"
    )
    article = parse_mail(body)
    words = [(str(b.kind), b.level, b.span.of(article.text)) for b in article.blocks[1:]]
    assert words[1:] == [
        ("paragraph", 0, "On Wednesday, Anna wrote:"),
        ("quotation", 1, "Are you coming on Sunday, as always?"),
        ("quotation", 2, "Yes."),
        ("paragraph", 0, "I am, and I want to hear it from the water."),
    ]


def test_a_paragraph_of_very_many_flowed_lines_is_joined_in_linear_time() -> None:
    head = f"{HEAD}Content-Type: text/plain; format=flowed\n\n"

    def work(line: str) -> None:
        assert parse(head + line * 100_000).text.endswith("tide")

    flowed = processor_seconds(lambda: work("tide \n"))
    assert flowed < 3 * processor_seconds(lambda: work("tide\n"))  # it was many times as much


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


def test_a_plain_text_that_says_as_much_is_the_letter() -> None:
    assert "in plain" in parse(_alternatives("It burns, in plain text.", "<p>It burns.</p>")).text


def test_a_letter_in_html_keeps_its_short_lines() -> None:
    lines = "<div>Hoi,</div><div><br></div><div>it burns.</div><div>Bye<br>Ida</div>"
    article = parse(f"{HEAD}Content-Type: text/html\n\n<html><body>{lines}</body></html>")
    assert blocks(article) == [
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
    assert ("heading", "Who lights it") in blocks(article)


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ('"Marsh, Odile"', "Odile Marsh"),
        ('"van Rijn, Tom"', "van Rijn, Tom"),
        ('"Anders Nets, Inc."', "Anders Nets, Inc."),
        ("Odile Marsh", "Odile Marsh"),
    ],
)
def test_a_sender_listed_by_family_name_is_called_as_people_call_her(
    sender: str, name: str
) -> None:
    text = f"From: {sender} <odile@post.example>\nSubject: Lamp\n\nIt burns.\n"
    assert parse(text).meta.byline == name


def test_the_line_above_the_headers_of_a_letter_that_is_passed_on_is_a_rule() -> None:
    passed_on = "____________________________\nFrom: Tom Kern <tom@post.example>\nSent: Monday\n"
    article = parse(f"{HEAD}\nSee below.\n\n{passed_on}\nThe lamp burns.\n")
    assert [str(block.kind) for block in article.blocks[2:]] == [
        "paragraph", "rule", "paragraph", "paragraph",
    ]  # fmt: skip
    assert "____" not in article.text


def _of_parts(kind: str, *parts: str) -> str:
    within = "".join(f"--cut\n{part}\n" for part in parts)
    return f"{HEAD}Content-Type: {kind}; boundary=cut\n\n{within}--cut--\n"


def test_every_text_of_a_message_is_read() -> None:
    first = "Content-Type: text/plain\n\nIt burns all night."
    picture = "Content-Type: image/png\n\nx"
    markup = "Content-Type: text/html\n\n<p>Nobody knows who lights it.</p>"
    article = parse(_of_parts("multipart/mixed", first, picture, first, markup))
    texts = [text for _, text in blocks(article)]
    assert texts[-3:] == ["It burns all night."] * 2 + ["Nobody knows who lights it."]


def test_messages_inside_a_message_stand_below_their_subject_and_sender() -> None:
    first = "Content-Type: text/plain\n\nTwo messages today."
    inner = "\nFrom: Ida Lund <ida@post.example>\nSubject: Who lights it?\n\nI do not."
    article = parse(_of_parts("multipart/mixed", first, "Content-Type: message/rfc822\n" + inner))
    assert blocks(article)[-4:] == [
        ("rule", "* * *"),
        ("heading", "Who lights it?"),
        ("byline", "Ida Lund"),
        ("paragraph", "I do not."),
    ]
    digest = parse(_of_parts("multipart/digest", inner, inner))
    assert [text for kind, text in blocks(digest) if kind == "paragraph"] == ["I do not."] * 2


@pytest.mark.parametrize("kind", ["mixed", "alternative", "digest"])
def test_a_message_whose_parts_cannot_be_told_is_read_as_a_whole(kind: str) -> None:
    article = parse(f"{HEAD}Content-Type: multipart/{kind}; boundary=none\n\nIt burns.\n")
    assert blocks(article)[-1] == ("paragraph", "It burns.")


@pytest.mark.parametrize(
    ("sender", "name", "site"),
    [
        ("Dario Venn from Slow Water", "Dario Venn", "Slow Water"),
        ("Ida Lund via Harbour", "Ida Lund", "Harbour"),
        ("Letters from the pier", "Letters from the pier", ""),
    ],
)
def test_a_person_who_writes_for_somebody_is_told_from_whom_he_writes_for(
    sender: str, name: str, site: str
) -> None:
    meta = parse(f"From: {sender} <post@list.example>\nSubject: Lamp\n\nIt burns.\n").meta
    assert (meta.byline, meta.site) == (name, site)


def test_a_mailing_is_read_as_its_markup_though_its_plain_text_says_as_much() -> None:
    page = f"<html><body><h2>Who lights it</h2>{_LONG * 2}</body></html>"
    plain = "** Who lights it\n" + "-" * 60 + "\nThe lamp burns all night. " * 9
    article = parse(_alternatives(plain, page, "List-Unsubscribe: <https://post.example/u>\n"))
    assert ("heading", "Who lights it") in blocks(article)


def test_what_people_say_on_a_list_is_read_as_they_typed_it() -> None:
    head = "List-Id: <lamp.list.example>\nList-Post: <mailto:lamp@list.example>\n"
    article = parse(_alternatives("> Who lights it?\n\nI do.", "<p>Who? I do.</p>", head))
    assert blocks(article)[-2:] == [("quotation", "Who lights it?"), ("paragraph", "I do.")]


def test_a_mailing_that_is_passed_on_is_read_as_its_markup() -> None:
    page = "<table><tr><td>" * 8 + _LONG * 2
    article = parse(_alternatives("[image: logo]\nIt burns all night. " * 20, page))
    assert "nobody knows who lights it" in article.text


def test_what_offices_write_around_a_letter_is_no_part_of_it() -> None:
    warning = "CAUTION: This email originated from outside of the organisation. Do not click."
    secret = "This e-mail and any attachments are confidential and intended solely for Ida."
    text = f"{HEAD}\n{warning}\n\nIt burns.\n\n{secret}\n"
    assert blocks(parse(text))[-1] == ("paragraph", "It burns.")
    markup = f"{HEAD}Content-Type: text/html\n\n<p>{warning}</p><p>It burns.</p><p>{secret}</p>"
    assert blocks(parse(markup))[-1] == ("paragraph", "It burns.")


def test_targets_and_pictures_that_a_program_wrote_into_the_text_go() -> None:
    text = (
        f"{HEAD}\n[cid:image001.png@01D] Ask Ida Lund<mailto:ida@post.example>, or see"
        " <https://post.example>.\n"
    )
    assert blocks(parse(text))[-1][1] == "Ask Ida Lund, or see <https://post.example>."


def test_the_foot_of_a_list_and_the_sign_above_a_signature_go() -> None:
    foot = "_" * 47 + "\nLamp mailing list -- lamp@list.example\nTo unsubscribe send a mail\n"
    article = parse(f"{HEAD}\nIt burns.\n-- \nIda Lund\n{foot}")
    assert [text for _, text in blocks(article)[2:]] == ["It burns.", "Ida Lund"]


def test_the_foot_of_a_mailing_in_plain_text_goes() -> None:
    text = "It burns all night, and nobody knows who lights it. " * 6
    foot = "\n\n--\nUnsubscribe: https://post.example/u\n\nThe Lamp, Quay 4\n"
    article = parse(f"List-Unsubscribe: <https://post.example/u>\n{HEAD}\n{text}{foot}")
    assert [kind for kind, _ in blocks(article)] == ["headline", "byline", "paragraph"]


def test_spaces_that_only_say_that_a_line_goes_on_are_no_text() -> None:
    head = "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\n"
    message = f"Subject: Sand\nFrom: a@b.example\n{head}砂は朝まで \n待てる\n"
    assert "砂は朝まで待てる" in parse_mail(message.encode()).text


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("multipart/encrypted; boundary=b", "encrypted"),
        ("application/pkcs7-mime; smime-type=enveloped-data", "encrypted or sealed"),
        ("application/ms-tnef; name=winmail.dat", "winmail.dat"),
    ],
)
def test_a_message_that_is_sealed_says_so(kind: str, why: str) -> None:
    part = "--b\nContent-Type: application/octet-stream\n\nx\n--b--\n"
    with pytest.raises(ParseError, match=why):
        parse(f"{HEAD}Content-Type: {kind}\n\n{part}")


def test_a_signature_by_key_is_no_attachment() -> None:
    text = "Content-Type: text/plain\n\nIt burns."
    key = "Content-Type: application/pgp-signature; name=signature.asc\n\nx"
    assert parse(_of_parts("multipart/signed", text, key)).notices == ()


_EVENT = (
    "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART:20260309T100000Z\r\n"
    "DTEND:20260309T110000Z\r\nSUMMARY:Who lights\r\n  the lamp\r\nLOCATION:Quay 4\\, Norrvik\r\n"
    'ORGANIZER;CN="Ida Lund":mailto:ida@post.example\r\nDESCRIPTION:Bring light.\\nAnd bread.\r\n'
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_an_invitation_says_what_when_and_where() -> None:
    article = parse(f"{HEAD}Content-Type: text/calendar; method=REQUEST\n\n{_EVENT}")
    assert [text for _, text in blocks(article)[2:]] == [
        "Who lights the lamp",
        "When: 2026-03-09 10:00 – 11:00 UTC\nWhere: Quay 4, Norrvik\nOrganizer: Ida Lund",
        "Bring light.",
        "And bread.",
    ]


def test_an_invitation_beside_a_text_is_not_told_twice() -> None:
    text = "Content-Type: text/plain\n\nWho lights the lamp: Monday, ten."
    calendar = f"Content-Type: text/calendar\n\n{_EVENT}"
    article = parse(_of_parts("multipart/alternative", text, calendar))
    assert [text for _, text in blocks(article)[2:]] == ["Who lights the lamp: Monday, ten."]
    assert article.notices == ()


def test_a_message_in_a_markup_of_text_is_read() -> None:
    text = HEAD + "Content-Type: text/asciidoc\n\nIt burns, and nobody knows why.\n"
    assert "nobody knows why" in parse(text).text
