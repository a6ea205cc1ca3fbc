"""arXiv pages about a paper."""

from listed_blocks import kinds_and_texts

from reader.parsing.html.page import parse_html


def test_a_paper_is_its_abstract_without_the_tools_around_it() -> None:
    abstract = (
        "We study how long barges wait at locks without keepers, and find that the time grows with "
        "the square of the number of crews."
    )
    page = (
        "<html><head><title>[2401.01234] Waiting times of barges</title>"
        '<meta name="citation_title" content="Waiting times of barges">'
        '<meta name="citation_author" content="Quill, Ada"></head><body><div id="abs">'
        "<div class='dateline'>[Submitted on 3 Jan 2024]</div>"
        "<h1 class='title mathjax'><span class='descriptor'>Title:</span>Waiting times of barges"
        "</h1><div class='authors'><span class='descriptor'>Authors:</span>"
        "<a href='/a'>Ada Quill</a></div>"
        '<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>'
        f"{abstract}</blockquote></div><div class='submission-history'><h2>Submission history</h2>"
        "From: Ada Quill [v1]</div><div class='extra-services'><a>View PDF</a></div>"
        "<div id='labstabs'><h1>Bibliographic Tools</h1><p>These labs are a framework that allows "
        "people to develop and share features on our site.</p></div></body></html>"
    )
    article = parse_html(page.encode(), location="https://arxiv.org/abs/2401.01234")
    assert kinds_and_texts(article) == [
        ("headline", "Waiting times of barges"),
        ("byline", "Ada Quill"),
        ("paragraph", abstract),
    ]
