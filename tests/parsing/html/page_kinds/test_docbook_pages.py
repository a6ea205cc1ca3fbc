"""Pages made by the DocBook style sheets."""

from gull_prose import PROSE

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html


def test_authors_have_all_parts_of_their_name_and_figures_a_caption() -> None:
    page = (
        '<html><body><div class="article"><h2 class="title">Gulls</h2><h3 class="author"><span'
        ' class="firstname">Ida</span> <span class="surname">Lund</span></h3>'
        f'<p>{PROSE}</p><div class="figure"><p class="title">Figure 1. A gull</p><div'
        ' class="figure-contents"><img src="gull.png" alt=""></div></div>'
        f"<p>{PROSE} So it is.</p></div></body></html>"
    )
    article = parse_html(page.encode(), location="gulls.html")
    captions = [each for each in article.blocks if each.kind is BlockKind.CAPTION]
    assert [each.span.of(article.text) for each in captions] == ["Figure 1. A gull"]
    assert article.images[0].span.start < captions[0].span.start
    assert article.meta.byline == "Ida Lund"
