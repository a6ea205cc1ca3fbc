"""Sample messages, and the articles parsed from them, as the mail tests write them."""

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


def parse(text: str) -> Article:
    return parse_mail(text.encode("latin-1"), charset=None, location="m.eml")


def multipart_message(kind: str, *parts: str) -> str:
    within = "".join(f"--cut\n{part}\n" for part in parts)
    return f"{HEAD}Content-Type: {kind}; boundary=cut\n\n{within}--cut--\n"
