"""Calendar invitations."""

from listed_blocks import kinds_and_texts
from made_messages import HEAD, multipart_message, parse

_EVENT = (
    "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART:20260309T100000Z\r\n"
    "DTEND:20260309T110000Z\r\nSUMMARY:Who lights\r\n  the lamp\r\nLOCATION:Quay 4\\, Norrvik\r\n"
    'ORGANIZER;CN="Ida Lund":mailto:ida@post.example\r\nDESCRIPTION:Bring light.\\nAnd bread.\r\n'
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_an_invitation_gives_title_time_and_place() -> None:
    article = parse(f"{HEAD}Content-Type: text/calendar; method=REQUEST\n\n{_EVENT}")
    assert [text for _, text in kinds_and_texts(article)[2:]] == [
        "Who lights the lamp",
        "When: 2026-03-09 10:00 – 11:00 UTC\nWhere: Quay 4, Norrvik\nOrganizer: Ida Lund",
        "Bring light.",
        "And bread.",
    ]


def test_an_invitation_beside_a_text_is_not_repeated() -> None:
    text = "Content-Type: text/plain\n\nWho lights the lamp: Monday, ten."
    calendar = f"Content-Type: text/calendar\n\n{_EVENT}"
    article = parse(multipart_message("multipart/alternative", text, calendar))
    assert [text for _, text in kinds_and_texts(article)[2:]] == [
        "Who lights the lamp: Monday, ten."
    ]
    assert article.notices == ()
