"""Forwarded and quoted messages: who wrote which part."""

import pytest
from listed_blocks import kinds_and_texts

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.messages.forwarded import replace_forwarded_heads
from reader.parsing.messages.mail import parse_mail

_HEAD = "From: Ada Moen <ada@post.example>\nSubject: Fwd: Statement\n"


def _blocks(text: str, kind: str = "plain") -> list[tuple[str, str]]:
    message = f"{_HEAD}Content-Type: text/{kind}; charset=utf-8\n\n{text}"
    return kinds_and_texts(parse_mail(message.encode()))[2:]


_PARTED = [
    ("paragraph", "See below."),
    ("rule", "* * *"),
    ("heading", "Statement"),
    ("byline", "Tom Kern"),
]


@pytest.mark.parametrize(
    "head",
    [
        (
            "-----Original Message-----\nFrom: Tom Kern <tom@board.example>\nSent: Monday\n"
            "To: Ada Moen\nSubject: Statement\n"
        ),
        (
            "---------- Forwarded message ---------\nFrom: Tom Kern <tom@board.example>\n"
            "Date: Mon, Mar 2, 2026\nSubject: Statement\nTo: <ada@post.example>\n"
        ),
        (
            "Begin forwarded message:\n\nFrom: Tom Kern <tom@board.example>\nSubject: Statement\n"
            "Date: Monday\nTo: Ada Moen\n"
        ),
        (
            "________________________________\nVon: Tom Kern <tom@board.example>\n"
            "Gesendet: Montag\nAn: Ada Moen\nBetreff: Statement\n"
        ),
        "De : Tom Kern <tom@board.example>\nEnvoyé : lundi\nÀ : Ada Moen\nObjet : Statement\n",
        "*From:* Tom Kern <tom@board.example>\n*Sent:* Monday\n*To:* Ada\n*Subject:* Statement\n",
        "---- Message transféré ----\nSujet : Statement\nDate : lundi\nDe : Tom Kern\nPour : Ada\n",
        "De: Tom Kern\nEnviado el: lunes\nPara: Ada Moen\nAsunto: Statement\n",
        (
            "Początek przekazywanej wiadomości:\n\nOd: Tom Kern\nTemat: Statement\n"
            "Data: 2 marca\nDo: Ada\n"
        ),
    ],
)
def test_a_forwarded_message_follows_its_subject_and_sender(head: str) -> None:
    blocks = _blocks(f"See below.\n\n{head}\nSand can wait until morning.\n")
    assert blocks[:4] == _PARTED
    assert blocks[4][0] == "byline"  # the date and the recipient
    assert blocks[5:] == [("paragraph", "Sand can wait until morning.")]


def test_wrapped_fields_of_a_forwarded_message_are_joined() -> None:
    head = (
        "---------- Forwarded message ---------\nFrom: Tom Kern <tom@board.example>\n"
        "Date: Mon, Mar 2, 2026\n"
        "Subject: What the board of the harbour of Lipa says about the new lamp and\nthe sand\n"
        "To: Ada Moen <ada@post.example>, Anke Lund\n<anke@post.example>,\nida@post.example\n"
        "Cc: Ole Vik <\nole@post.example>\n"
    )
    blocks = _blocks(f"See below.\n\n{head}\nSand can wait.\n")
    assert blocks[2][1].endswith("the new lamp and the sand")
    assert blocks[4][1].endswith(
        "Anke Lund <anke@post.example>, ida@post.example · Cc: Ole Vik <ole@post.example>"
    )
    assert blocks[5:] == [("paragraph", "Sand can wait.")]


def test_a_sender_known_only_by_a_link_to_write_to_keeps_the_head() -> None:
    head = "From: [mailto:tom@board.example]\nSent: Monday\nTo: Ada\nSubject: Sand\n"
    assert ("heading", "Sand") in _blocks(f"See below.\n\n{head}\nIt can wait.\n")


def test_the_text_below_a_forwarded_head_in_html_is_no_part_of_a_field() -> None:
    subject = "Invitation to the opening of the new lamp at the pier of Lipa"
    head = f"<p>From: Tom Kern<br>To: Ada<br>Subject: {subject}</p>"
    blocks = _blocks(f"<p>See below.</p>{head}<p>Do come.</p><p>Date: 3 May</p>", "html")
    assert ("heading", subject) in blocks
    assert blocks[-2:] == [("paragraph", "Do come."), ("paragraph", "Date: 3 May")]


@pytest.mark.parametrize("sender", ["Tom Kern", "tom@board.example"])
def test_a_sender_followed_by_a_link_to_write_to_is_named_once(sender: str) -> None:
    head = f"From: {sender} [mailto:tom@board.example]\nSent: Monday\nTo: Ada\nSubject: Sand\n"
    assert _blocks(f"See below.\n\n{head}\nIt can wait.\n")[3] == ("byline", sender)


def test_date_and_recipient_of_a_forwarded_message_stay() -> None:
    head = (
        "From: Tom Kern <tom@board.example>\nDate: Monday\nTo: Ada\nCc: Anke\nSubject: Statement\n"
    )
    assert ("byline", "Date: Monday · To: Ada · Cc: Anke") in _blocks(
        f"See below.\n\n{head}\nSand."
    )


@pytest.mark.parametrize(
    "head",
    [
        (
            "<p><b>From:</b> Tom Kern &lt;tom@board.example&gt;<br><b>Sent:</b> Monday<br>"
            "<b>To:</b> Ada<br><b>Subject:</b> Statement</p>"
        ),
        (
            "<div>---------- Forwarded message ---------<br>From: <b>Tom Kern</b>"
            " &lt;<a href='mailto:t@b.example'>t@b.example</a>&gt;<br>Date: Monday<br>"
            "Subject: Statement</div>"
        ),
        (
            "<div><b>From: </b>Tom Kern</div><div><b>Subject: </b>Statement</div>"
            "<div><b>Date: </b>Monday</div>"
        ),
    ],
)
def test_a_forwarded_html_message_follows_its_subject_and_sender(head: str) -> None:
    blocks = _blocks(f"<p>See below.</p>{head}<p>Sand can wait until morning.</p>", "html")
    assert blocks[:4] == _PARTED
    assert blocks[-1] == ("paragraph", "Sand can wait until morning.")


def test_messages_forwarded_twice_follow_each_other() -> None:
    heads = [f"From: {name} <a@b.example>\nSent: Monday\nTo: all\nSubject: Sand\n\nYes.\n"
             for name in ("Tom Kern", "Anke Rood")]  # fmt: skip
    blocks = _blocks("See below.\n\n" + "\n".join(heads))
    assert [text for kind, text in blocks if kind == "byline"] == [
        "Tom Kern",
        "Sent: Monday · To: all",
        "Anke Rood",
        "Sent: Monday · To: all",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "From: the pier\nTo: the lighthouse\n\nIt is four miles.",
        "Subject: the sea\nDate: all of it\nTo: nobody\n\nIt is four miles.",
    ],
)
def test_forwarding_lines_without_a_sender_are_text(text: str) -> None:
    assert "heading" not in [kind for kind, _ in _blocks(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Svar: It is lit.\nSvar: It burns.\nFrån: the pier",
        "To do: light the lamp\nFrom: the pier\nTo: the lighthouse",
        "Antwort: It burns.\nVon: the pier\nAn: the lighthouse",
    ],
)
def test_answers_and_duties_above_where_something_leads_from_are_text(text: str) -> None:
    assert "rule" not in [kind for kind, _ in _blocks(text)]


def test_whom_to_answer_is_a_field_of_the_head_of_a_forwarded_message() -> None:
    head = "Von: Tom Kern\nAntwort an: Ida\nAn: Ada\nBetreff: Statement\n"
    assert ("byline", "Antwort an: Ida · An: Ada") in _blocks(f"See below.\n\n{head}\nSand.")


def test_a_digest_is_split_into_messages_without_the_lines_of_the_list() -> None:
    digest = (
        "Send Harbour mailing list submissions to\n\tharbour@list.example\n\nToday's Topics:\n\n"
        "   1. The noise (Ida Lund)\n   2. Re: The noise (Tom Kern)\n\n"
        + "-"
        * 70
        + "\n\nMessage: 1\nDate: Monday\n"
        "From: Ida Lund <ida@post.example>\nTo: harbour@list.example\nSubject: The noise\n"
        "Message-ID: <1@post.example>\n\nDoes anybody hear the dredger?\n\n"
        + "-" * 30
        + "\n\nSubject: Digest Footer\n\n"
        + "_" * 47
        + "\nHarbour mailing list\nharbour@list.example\n"
    )
    assert _blocks(digest) == [
        ("paragraph", "Today's Topics:"),
        ("list_item", "The noise (Ida Lund)"),
        ("list_item", "Re: The noise (Tom Kern)"),
        ("rule", "* * *"),
        ("heading", "The noise"),
        ("byline", "Ida Lund"),
        ("byline", "Date: Monday · To: harbour@list.example"),
        ("paragraph", "Does anybody hear the dredger?"),
    ]


@pytest.mark.parametrize("mark", ["", "> "])
def test_a_quoted_forwarded_message_is_no_quotation(mark: str) -> None:
    head = "From: Tom Kern <tom@board.example>\nSubject: Statement\nDate: Monday\nTo: Ada\n"
    lines = f"{head}\nDear Ada,\n\n1. It is lit.\n2. It stays lit.\n".split("\n")
    quoted = "\n".join(f"> {line}".rstrip() for line in lines)
    blocks = _blocks(
        f"See below.\n\n{mark}Begin forwarded message:\n{mark}\n{quoted}\n\nGood night.\n"
    )
    assert blocks[:4] == _PARTED
    assert blocks[5:] == [
        ("paragraph", "Dear Ada,"),
        ("list_item", "It is lit."),
        ("list_item", "It stays lit."),
        ("paragraph", "Good night."),
    ]


@pytest.mark.parametrize(
    "quoted",
    [
        "On Monday Tom Kern wrote:\n\n> Begin forwarded message:\n>\n> From: Ben Poe\n",
        "> I agree.\n>\n> Begin forwarded message:\n>\n> From: Ben Poe\n",
        "> -----Original Message-----\n> From: Ben Poe\n",
        "> -----BEGIN PGP SIGNED MESSAGE-----\n> Hash: SHA256\n",
    ],
)
def test_what_an_answer_quotes_stays_a_quotation(quoted: str) -> None:
    head = "> Subject: Lamp\n> Date: Monday\n> To: Ada\n>\n"
    blocks = _blocks(f"{quoted}{head}> Is it lit?\n\nYes.\n")
    assert blocks[-2:] == [("quotation", "Is it lit?"), ("paragraph", "Yes.")]


def test_words_on_the_line_above_a_head_stay_above_it() -> None:
    lines = "See below.\n\nFrom: Ida Lund\nSent: 4 May\nTo: Ole\nSubject: Eels"
    pieces = [Piece(BlockKind.PARAGRAPH, lines), Piece(BlockKind.PARAGRAPH, "They came.")]
    kinds = [(piece.kind.value, piece.text) for piece in replace_forwarded_heads(pieces)]
    assert kinds[0] == ("paragraph", "See below.")
    assert ("heading", "Eels") in kinds
    assert kinds[-1] == ("paragraph", "They came.")


def test_a_head_that_the_text_continues_in_the_same_paragraph_is_left_as_it_is() -> None:
    lines = "From: Ida Lund\nSent: 4 May\nTo: Ole\nSubject: Eels\n\nThey came, all of them."
    pieces = [Piece(BlockKind.PARAGRAPH, lines), Piece(BlockKind.PARAGRAPH, "In May.")]
    assert replace_forwarded_heads(pieces) == pieces
