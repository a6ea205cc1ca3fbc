"""Author and day of a message in the archive of a mailing list."""

import pytest

from reader.parsing.html.page import parse_html

_MESSAGE = (
    "The council of Saltrey voted on Tuesday to keep the gates of the old lock, after four hours\n"
    "in which nobody left the room.\n\nThe gates were built in 1912 and have been repaired eleven\n"
    "times since, twice by people who are still alive.\n\nIda\n"
)


def _written(above: str, *, below: str = "", message: str = _MESSAGE) -> tuple[str, str]:
    head = "<head><title>[lock] Gates stay</title></head>"
    page = f"<body><h1>[lock] Gates stay</h1>{above}<pre>{message}</pre>{below}</body>"
    meta = parse_html(f"<html>{head}{page}</html>".encode()).meta
    return meta.byline, meta.published[:10]


_PIPERMAIL = (
    "<b>{}</b> <a href='mailto:lock%40x.example?subject=Gates'>ida at x.example </a><br>"
    "<i>{}</i><p><ul><li>Previous message: <a href='0.html'>[lock] Benches</a></li></ul><hr>"
)
_MHONARC = (
    "<ul><li><em>From</em>: Ida Lund &lt;<a href='mailto:i@x'>i@x.example</a>&gt;</li>"
    "<li><em>Date</em>: Tue, 3 Mar 2026 14:05:12 +0000</li></ul>"
)
_HYPERMAIL = (
    "<p><strong>From:</strong> Ida Lund (<em>i@x.example</em>)<br>"
    "<strong>Date:</strong> Tue 03 Mar 2026 - 14:05:12 UTC</p>"
)
_TABLE = (
    "<table><tr><td>From:</td><td>Ida Lund &lt;i@x.example&gt;</td></tr><tr><td>Subject:</td>"
    "<td>Gates stay</td></tr><tr><td>Date:</td><td>Tue, 3 Mar 2026 14:05</td></tr></table>"
)


@pytest.mark.parametrize(
    "above",
    [
        _PIPERMAIL.format("Ida Lund", "Tue Mar 3 14:05:12 UTC 2026"),
        _PIPERMAIL.format("Ida Lund", "Tue, 3 Mar 2026 14:05:12 +0100"),
        _MHONARC,
        _HYPERMAIL,
        _TABLE,
        "<dl><dt>Von:</dt><dd>Ida Lund</dd><dt>Datum:</dt><dd>Tue, 3 Mar 2026 14:05:12</dd></dl>",
    ],
)
def test_the_lines_above_a_message_say_who_wrote_it_and_when(above: str) -> None:
    assert _written(above) == ("Ida Lund", "2026-03-03")


@pytest.mark.parametrize("name", ["ida", "ida at x.example", "ida@x.example", "lock-announce", ""])
def test_a_login_or_address_is_no_author(name: str) -> None:
    assert _written(_PIPERMAIL.format(name, "Tue Mar 3 14:05:12 UTC 2026"))[0] == ""


@pytest.mark.parametrize(
    "above",
    [
        "<b>Ida Lund</b><br><i>Tue Mar 3 14:05:12 UTC 2026</i>",
        "<b>Ida Lund</b> <a href='/ida'>ida</a><br><i>Tue Mar 3 14:05:12 UTC 2026</i>",
        "<b>Ida Lund</b> <a href='mailto:i@x.example'>ida</a><br><i>after the vote</i>",
        "<p><b>Ferry from:</b> Saltrey Quay<br><b>Date:</b> 3 March 2026</p>",
        "<p><b>From:</b> Tom Rijn</p>",
        "<p><b>From:</b> Brenn Harbour</p><p><b>Date:</b> 5 May 2027</p>",
        "<ul><li><a href='mailto:i@x.example'>Ida Lund</a></li></ul>",
    ],
)
def test_other_lines_above_typed_text_name_nobody(above: str) -> None:
    assert _written(above)[0] == ""


def test_a_page_that_quotes_a_message_or_shows_several_is_not_by_their_author() -> None:
    above = _PIPERMAIL.format("Ida Lund", "Tue Mar 3 14:05:12 UTC 2026")
    assert _written(above, below=f"<p>{_MESSAGE}</p>")[0] == ""
    assert _written(above, below=f"<pre>{_MESSAGE}</pre>")[0] == ""
    assert _written(above, message="pullquote --version")[0] == ""


@pytest.mark.parametrize("end", range(0, 260, 20))
def test_pages_that_break_off_are_read(end: int) -> None:
    above = _PIPERMAIL.format("Ida Lund", "Tue Mar 3 14:05:12 UTC 2026")
    parse_html(f"{above}<pre>{_MESSAGE}"[:end].encode() + b"<p>x</p>")


def test_the_byline_shown_leaves_out_the_address_and_the_day() -> None:
    above = _PIPERMAIL.format("Ida Lund", "Tue Mar 3 14:05:12 UTC 2026")
    page = f"<html><body><h1>Gates stay</h1>{above}<pre>{_MESSAGE}</pre></body></html>"
    article = parse_html(page.encode())
    assert article.text.split("\n\n")[1] == "Ida Lund"
