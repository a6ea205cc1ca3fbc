"""Pages of word processors whose paragraphs only look like headings, quotations, lists or code."""

from gull_prose import MORE, PROSE
from listed_blocks import block_kinds

from reader.model.article import InlineKind
from reader.parsing.html.dom.style_sheets import StyleSheet
from reader.parsing.html.dom.tree import parse_tree
from reader.parsing.html.page import parse_html
from reader.parsing.html.page_kinds.styled_paragraphs import normalize_markup
from reader.parsing.lxml_loading import etree

STYLES = (
    ".h{font-weight:700;font-size:14pt}.q{margin-left:36pt;margin-right:36pt}"
    ".c{font-family:'Courier New'}.s{font-size:8pt}.i{font-style:italic}.b{font-weight:700}"
    ".l{margin-left:18pt;text-indent:-18pt}.m{margin-left:36pt;text-indent:-18pt}"
    ".n{margin-left:18pt;text-indent:0}"
)


def normalized(markup: str, *, headings: bool = True) -> str:
    root = parse_tree(f"<body>{markup}</body>")
    assert root is not None
    body = next(root.iter("body"))
    normalize_markup(body, StyleSheet(STYLES), headings=headings)
    inside = etree.tostring(body, encoding="unicode", method="html")
    return inside.removeprefix("<body>").removesuffix("</body>")


def test_bold_lines_become_headings_only_where_headings_are_allowed() -> None:
    page = f"<p class=h>The quay</p><p>{PROSE}</p>"
    assert normalized(page).startswith('<h2 class="h">The quay</h2>')
    assert normalized(page, headings=False).startswith('<p class="h">')


def test_an_indented_paragraph_becomes_a_quotation() -> None:
    assert '<blockquote class="q">' in normalized(
        f"<p>{PROSE}</p><p class=q>Gulls.</p><p>{MORE}</p>"
    )


def test_lines_of_fixed_width_become_one_listing() -> None:
    lines = "<p class=c>if gull:</p><p class=c>&nbsp; count()</p>"
    assert "<pre>if gull:\n  count()</pre>" in normalized(f"<p>{PROSE}</p>{lines}<p>{MORE}</p>")


def test_lines_whose_letters_have_a_font_of_fixed_width_become_one_listing() -> None:
    font = '<font face="Consolas, serif"><font size="2" style="font-size: 11pt">{}</font></font>'
    code = f"{font.format('if')}{font.format(' gull:')}<br>{font.format('count()')}"
    page = f"<p>{PROSE}</p><p>{code}</p><p>{MORE}</p>"
    assert "<pre>if gull:\ncount()</pre>" in normalized(page)


def test_letters_of_other_fonts_are_no_code() -> None:
    for face in ("Calibri, Consolas", "serif", "", "Liberation Serif, Courier New"):
        page = f"<p>{PROSE}</p><p><font face='{face}'>if gull:</font></p><p>{MORE}</p>"
        assert "<pre>" not in normalized(page)
    typed = f"<p><font face='Courier New'>{PROSE}</font></p>" * 2
    assert "<pre>" not in normalized(typed)


def test_a_small_line_below_a_picture_becomes_its_caption() -> None:
    page = f"<p>{PROSE}</p><p><img src=a.png></p><p class=s>A gull</p><p>{MORE}</p>"
    assert '<figcaption class="s">A gull</figcaption>' in normalized(page)


def test_typed_marks_become_nested_lists() -> None:
    page = (
        f"<p>{PROSE}</p><p class=l>1.<span>&nbsp; </span>Count <b>all</b></p>"
        "<p class=m>– gulls</p><p class=l>2. Write</p><p class=n>In ink.</p>"
    )
    assert normalized(page).endswith(
        '<ol><li class="l" value="1"><span></span>Count <b>all</b></li></ol>'
        '<ul><ul><li class="m">gulls</li></ul></ul>'
        '<ol><li class="l" value="2">Write<p class="n">In ink.</p></li></ol>'
    )


def test_formatted_words_become_emphasis_but_not_whole_paragraphs() -> None:
    page = "<p>Nine <span class=b>a</span> <span class=i>b</span> <span class=c>c</span> gulls.</p>"
    assert normalized(page) == (
        '<p>Nine <b class="b">a</b> <i class="i">b</i> <code class="c">c</code> gulls.</p>'
    )
    assert "<i " not in normalized("<p><span class=i>All of it.</span></p>")


def test_a_document_of_google_keeps_its_structure() -> None:
    page = (
        f"<html><head><style>.lst-kix_a-0{{}}{STYLES}</style></head><body>"
        f"<p class=h>Nine hundred gulls</p><p>{PROSE} <span class=b>Not one</span> was hurt.</p>"
        f"<p class=q>Gulls are gulls.</p><p>{MORE}</p></body></html>"
    )
    article = parse_html(page.encode(), location="gulls.html")
    assert block_kinds(article) == [
        "headline", "paragraph", "quotation", "paragraph",
    ]  # fmt: skip
    assert [each.kind for each in article.inlines] == [InlineKind.STRONG]


def test_an_empty_paragraph_changes_nothing() -> None:
    assert (
        normalized(f"<p>{PROSE}</p><p></p><p>{MORE}</p>") == f"<p>{PROSE}</p><p></p><p>{MORE}</p>"
    )


def test_the_margins_of_the_page_indent_nothing() -> None:
    page = f"<p>{PROSE}</p><p class=l>• Gulls</p><p>{MORE}</p>"
    root = parse_tree(f"<body style='margin-left: 90pt'>{page}</body>")
    assert root is not None
    normalize_markup(root, StyleSheet(STYLES), headings=False)
    assert len(list(root.iter("p"))) == 2
    assert len(list(root.iter("li"))) == 1
