"""Authors below or beside a label in an element of its own."""

import pytest
from html_listing import meta_of
from made_pages import STORM, lines_of, page_of


def _byline(head: str) -> str:
    return meta_of(f"<title>Storm</title><h1>Storm</h1>{head}{STORM}").byline


@pytest.mark.parametrize(
    "head",
    [
        "<dl><dt>Published</dt><dd>4 March 2024</dd><dt>Author</dt><dd>Ida Lund</dd></dl>",
        "<div><div>Author</div><div>Ida Lund</div></div>",
        "<div><h4>Autorin:</h4><p><a href='/p/7'>Ida Lund</a></p></div>",
        "<div><div><strong>Auteure</strong></div><div>Ida Lund</div></div>",
        "<table><tr><th>Author</th><td>Ida Lund</td></tr></table>",
    ],
)
def test_the_name_after_a_label_is_the_author(head: str) -> None:
    assert _byline(head) == "Ida Lund"


def test_all_names_after_a_label_are_authors() -> None:
    values = "<dl><dt>Authors</dt><dd>Ida Lund</dd><dd>Bo Oja</dd></dl>"
    assert _byline(values) == "Ida Lund, Bo Oja"
    names = "<ul><li>Ida Lund</li><li>Bo Oja</li></ul>"
    assert _byline(f"<div><div>Authors</div>{names}</div>") == "Ida Lund, Bo Oja"
    assert _byline("<div><p>Authors</p><p>Ida Lund and Bo Oja</p></div>") == "Ida Lund, Bo Oja"


@pytest.mark.parametrize(
    "head",
    [
        "<div><div>Editor</div><div>Ida Lund</div></div>",
        "<div><div>Author</div><div>Read all that we know</div></div>",
        "<div><div>By</div><div>Monday the wind had dropped</div></div>",
        "<div><div><b>Author</b> of the month</div><div>Ida Lund</div></div>",
        f"{STORM}{STORM}<div><div>Author</div><div>Ida Lund</div></div>",
        "<div><span>Photo</span><span>By</span><span>Ida Lund</span></div>",
        "<table><tr><td>von</td><td>Saltrey Nord</td></tr><tr><td>bis</td><td>B</td></tr></table>",
        "<aside><h4>The Long Quay</h4><span>Author</span><span>Ida Lund</span></aside>",
        "<div><b>A</b><span>Author</span><span>Ida Lund</span></div><p>Author</p><p>Bo Oja</p>",
    ],
)
def test_other_labels_and_other_words_name_no_author(head: str) -> None:
    assert _byline(head) == ""


@pytest.mark.parametrize(
    "head",
    [
        "<dl><dt>Author</dt><dd>Ida Lund</dd><dt>Publisher</dt><dd>Brenn Press</dd></dl>",
        "<div><div>Autorin</div><div>Ida Lund</div><div>Verlag</div><div>Brenn Verlag</div></div>",
        "<dl><dt>Song</dt><dd>Low Water</dd><dt>Written by</dt><dd>Ida Lund</dd></dl>",
        "<table><tr><th>Regie</th><td>Bo</td></tr><tr><th>Autor</th><td>Ida Lund</td></tr></table>",
    ],
)
def test_who_wrote_what_a_page_is_about_is_not_its_author(head: str) -> None:
    assert _byline(head) == ""


def test_the_author_of_a_book_stays_in_a_list_on_it() -> None:
    fields = "<dl><dt>Author</dt><dd>Ida Lund</dd><dt>Publisher</dt><dd>Brenn Press</dd></dl>"
    article = page_of(f"<h1>Storm over Saltrey</h1>{fields}{STORM}")
    assert lines_of(article)[1:5] == ["Author", "Ida Lund", "Publisher", "Brenn Press"]


def test_what_else_the_author_is_stays_in_a_list() -> None:
    fields = "<dl><dt>Director</dt><dd>Ida Lund</dd><dt>Author</dt><dd>Ida Lund</dd></dl>"
    article = page_of(f"<h1>Storm over Saltrey</h1><p>By Ida Lund</p>{fields}{STORM}")
    assert lines_of(article)[2:4] == ["Director", "Ida Lund"]
    assert "Author" not in lines_of(article)


def test_the_author_and_the_day_of_publication_in_a_list_are_no_text() -> None:
    fields = (
        "<dl><dt>Published</dt><dd>4 March 2024</dd><dt>Author</dt><dd>Ida Lund</dd>"
        "<dt>Claim</dt><dd>Geese rang the bell</dd><dt>Verdict</dt><dd>False</dd></dl>"
    )
    article = page_of(f"<h1>Storm over Saltrey</h1>{fields}{STORM}")
    assert not {"Published", "4 March 2024", "Author"} & set(lines_of(article))
    assert lines_of(article)[2:6] == ["Claim", "Geese rang the bell", "Verdict", "False"]


def test_a_list_of_facts_with_a_day_stays() -> None:
    facts = "<dl><dt>Built</dt><dd>4 March 1924</dd><dt>Length</dt><dd>62 m</dd></dl>"
    article = page_of(f"<h1>Storm over Saltrey</h1>{facts}{STORM}")
    assert lines_of(article)[1:5] == ["Built", "4 March 1924", "Length", "62 m"]
