"""The reader view of Firefox, saved to a file."""

from reader.parsing.html.page import parse_html

_PROSE = "The ferry will not sail today, because a storm is coming in from the open sea by night."


def test_author_and_address_of_a_reader_view_are_found() -> None:
    page = (
        '<html><head><title>Storm over Saltrey</title></head><body><div class="container">'
        '<div class="header reader-header"><a class="domain reader-domain" '
        'href="https://paper.example/storm">paper.example</a>'
        '<h1 class="reader-title">Storm over Saltrey</h1>'
        '<div class="credits reader-credits">Ida Lund</div>'
        '<div class="reader-estimated-time">4–5 minutes</div></div><div class="content">'
        f'<p>{_PROSE}</p><p>{_PROSE[::-1]} <a href="/tides">Tides</a></p></div></div></body></html>'
    )
    article = parse_html(page.encode(), location="storm.html")
    assert article.meta.byline == "Ida Lund"
    assert article.meta.canonical_url == "https://paper.example/storm"
    assert [link.href for link in article.links] == ["https://paper.example/tides"]
    assert "minutes" not in article.text
