"""Pages that collect stories: each a linked title with a line below it."""

import pytest
from listed_blocks import texts_of

from reader.model.article import Article, BlockKind
from reader.parsing.html.page import parse_html

_STORY = (
    "<li><article><h3><a href='/{0}'>The {0} who counts the waves</a></h3>"
    "<p>The {0} has done so for forty years, and has not missed a single one of them yet. What it"
    " is good for, nobody in the harbour office could say when they were asked.</p>"
    "</article></li>"
)
_NAMES = (("keeper", "ferryman", "baker"), ("miller", "clerk", "bell founder"))


def _collection(*sections: str) -> Article:
    lists = "".join(
        f"<section><header><h2><a href='/s'>{section}</a></h2></header><ol>"
        f"{''.join(map(_STORY.format, names))}</ol></section>"
        for section, names in zip(sections, _NAMES, strict=True)
    )
    page = f"<html><head><title>River</title></head><body><main>{lists}</main></body></html>"
    return parse_html(page.encode(), location="https://news.example.org/river")


def test_the_sections_of_a_collection_keep_their_names() -> None:
    article = _collection("Harbour", "Town")
    headings = texts_of(article, BlockKind.HEADING)
    assert headings[0::4] == ["Harbour", "Town"]
    assert len(headings) == 8


def test_a_linked_heading_among_prose_is_none() -> None:
    prose = "".join(
        f"<p>The {name} has counted the waves for forty years, and has not missed one of them.</p>"
        for names in _NAMES
        for name in names
    )
    box = "<div><h2><a href='/s'>More from the harbour</a></h2></div>"
    page = f"<title>River</title><article>{prose}{box}{prose}</article>"
    assert "More from the harbour" not in parse_html(page.encode()).text


@pytest.mark.parametrize(
    "story",
    [
        "<article><h1>{title}</h1><div><a href='/'>May 3</a></div>{text}</article>",
        "<div class='post-preview'><h2>{title}</h2>{text}<div><a href='/s'>Read on</a></div></div>",
    ],
)
def test_the_first_page_of_a_blog_says_what_its_stories_are_called(story: str) -> None:
    names = [name for names in _NAMES for name in names]
    text = (
        "<p>It has counted the waves for forty years, and has not missed one of them, it says.</p>"
    )
    stories = "".join(
        story.format(title=f"<a href='/{name}'>The {name} of Brenn</a>", text=text)
        for name in names
    )
    page = f"<title>River</title><h1><a href='/'>River</a></h1><main>{stories}</main>"
    article = parse_html(page.encode())
    kinds = [block.kind for block in article.blocks]
    assert kinds == [BlockKind.HEADLINE, *[BlockKind.HEADING, BlockKind.PARAGRAPH] * len(names)]
    assert len(article.links) == len(names)


def test_a_table_between_paragraphs_is_not_the_whole_article() -> None:
    cells = "<td>{0} ferries left the long pier of Saltrey for the islands in that month</td>"
    rows = "".join(
        f"<tr>{cells.format(n)}<td>{n} of them came back before dark</td></tr>" for n in range(60)
    )
    said = (
        "<p>The ferries were counted by the harbour master, who has done so since the war, {}.</p>"
    )
    page = (
        f"<title>Ferries</title><body><h1>Ferries</h1>{said.format('and his father')}"
        f"{said.format('and his mother')}<table>{rows}</table></body>"
    )
    text = parse_html(page.encode(), location="https://news.example.org/a").text
    assert "and his father" in text
    assert "59 of them came back" in text
