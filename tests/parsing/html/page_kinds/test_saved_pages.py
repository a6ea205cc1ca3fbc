"""Pages that a browser saved as a single file with all resources."""

from article_promises import check_promises
from listed_blocks import texts_of

from reader.model.article import Article, BlockKind
from reader.parsing.html.page import parse_html

_PROSE = (
    "The ferry will not sail today, the captain said, because a storm is coming in from the sea"
    " and nobody wants to be out there when it arrives."
)
_PICTURE = "data:image/jpeg;base64," + "A" * 90_000


def _saved(body: str, *, note: str = "", head: str = "", location: str = "page.html") -> Article:
    page = f"<!DOCTYPE html><html>{note}<head>{head}</head><body>{body}</body></html>"
    article = parse_html(page.encode(), location=location)
    check_promises(article)
    return article


def test_a_picture_in_the_file_is_a_picture_without_an_address() -> None:
    figure = f'<figure><img alt="A boat" src="{_PICTURE}"><figcaption>The Plover</figcaption>'
    article = _saved(f"<article><p>{_PROSE}</p>{figure}</figure><p>{_PROSE}</p></article>")
    assert [(image.alt, image.src) for image in article.images] == [("A boat", "")]
    captions = texts_of(article, BlockKind.CAPTION)
    assert captions == ["The Plover"]


def test_a_small_picture_in_the_file_is_only_a_placeholder() -> None:
    small = "data:image/gif;base64,R0lGODlhAQABAAAAACw="
    article = _saved(f'<article><p>{_PROSE}</p><img alt="x" src="{small}"></article>')
    assert not article.images


def test_the_saving_program_gives_the_address_of_a_page() -> None:
    note = "<!--\n Page saved with SingleFile \n url: https://paper.example/a/storm \n-->"
    article = _saved(f'<article><p>{_PROSE} <a href="/tides">Tides</a></p></article>', note=note)
    assert article.meta.canonical_url == "https://paper.example/a/storm"
    assert [link.href for link in article.links] == ["https://paper.example/tides"]


def test_a_browser_gives_the_address_of_a_saved_page() -> None:
    note = "<!-- saved from url=(0029)https://paper.example/a/storm -->"
    assert _saved(f"<p>{_PROSE}</p>", note=note).meta.canonical_url == (
        "https://paper.example/a/storm"
    )


def test_links_of_a_saved_page_are_relative_to_its_stated_address() -> None:
    head = '<link rel="canonical" href="https://paper.example/a/storm">'
    article = _saved(f'<p>{_PROSE} <a href="../tides">Tides</a></p>', head=head)
    assert [link.href for link in article.links] == ["https://paper.example/tides"]


def test_a_page_from_the_web_ignores_the_note_of_a_saving_program() -> None:
    note = "<!-- saved from url=(0029)https://paper.example/a/storm -->"
    article = _saved(
        f'<p>{_PROSE} <a href="/t">T</a></p>', note=note, location="https://other.example/x"
    )
    assert [link.href for link in article.links] == ["https://other.example/t"]
