"""Lists of a page: how their items are numbered, and which boxes of tasks are ticked."""

import pytest
from made_pages import STORM, lines_of, page_of

from reader.model.article import BlockKind


def _items(markup: str) -> list[tuple[str, str]]:
    """Return label and text of the items of a list between two parts of the text."""
    page = page_of(f"<article><h1>Storm over Saltrey</h1>{STORM}{markup}{STORM}</article>")
    items = (block for block in page.blocks if block.kind is BlockKind.LIST_ITEM)
    return [(item.label, item.span.of(page.text)) for item in items]


@pytest.mark.parametrize(
    ("attributes", "labels"),
    [
        ('type="a"', ["a.", "b."]),
        ('type="A" start="3"', ["C.", "D."]),
        ('type="i"', ["i.", "ii."]),
        ('type="I"', ["I.", "II."]),
        ('type="1"', ["1.", "2."]),
        ('style="list-style-type: lower-alpha"', ["a.", "b."]),
        ('style="margin:0;list-style:upper-latin inside"', ["A.", "B."]),
        ('style="list-style-type:lower-roman" start="9"', ["ix.", "x."]),
        ('style="list-style-type: decimal"', ["1.", "2."]),
        ('class="loweralpha simple"', ["a.", "b."]),
        ('class="upperroman"', ["I.", "II."]),
        ("reversed", ["2.", "1."]),
        ('reversed start="10"', ["10.", "9."]),
    ],
)
def test_items_are_numbered_as_their_list_says(attributes: str, labels: list[str]) -> None:
    items = _items(f"<ol {attributes}><li>the quay</li><li>the light</li></ol>")
    assert items == [(labels[0], "the quay"), (labels[1], "the light")]


@pytest.mark.parametrize("block", ["<h2>Who goes first</h2>", "<blockquote>No.</blockquote>"])
def test_a_list_of_the_blocks_of_an_article_is_no_list_to_read(block: str) -> None:
    said = [f"The {name} ferry stays in port, because of the storm." for name in ("old", "new")]
    lines = "".join(f"<li class='block'><p>{line}</p></li>" for line in said)
    own = "<li><ul><li>the quay</li><li>the light</li></ul></li>"
    assert _items(f"<ul><li>{block}</li>{lines}{own}</ul>") == [("", "the quay"), ("", "the light")]
    assert [text for _, text in _items(f"<ul>{2 * lines}</ul>")] == 2 * said


def test_paragraphs_that_begin_with_a_bullet_are_items() -> None:
    lines = ["• the <b>quay</b>", "● the light"]
    assert _items("".join(f"<p>{line}</p>" for line in lines)) == [
        ("", "the quay"),
        ("", "the light"),
    ]
    assert _items("<p>• This report was corrected.</p>") == []


def test_ratings_of_dots_are_no_items() -> None:
    assert _items("<p>●●●○○ the quay</p><p>●●○○○ the light</p>") == []


def test_an_item_with_a_number_of_its_own_is_written_like_the_others() -> None:
    items = _items('<ol type="a"><li>the quay</li><li value="5">the light</li><li>oil</li></ol>')
    assert [label for label, _ in items] == ["a.", "e.", "f."]


@pytest.mark.parametrize(
    "markup",
    [
        (
            '<ul class="task-list"><li><label><input type="checkbox" checked>Paint the quay</label>'
            '</li><li><label><input type="checkbox">Buy <b>oil</b></label></li></ul>'
        ),
        (
            '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox"'
            " disabled checked> Paint the quay</li><li>"
            '<input type="checkbox" disabled> Buy oil</li></ul>'
        ),
        (
            '<ul class="task-list"><li><label><input type="checkbox" disabled checked><span></span>'
            '</label> Paint the quay</li><li><label><input type="checkbox" disabled><i></i></label>'
            " Buy oil</li></ul>"
        ),
        (
            '<ul><li><p><input type="checkbox" disabled checked> Paint the quay</p></li>'
            '<li><p><input type="checkbox" disabled> <b>Buy</b> oil</p></li></ul>'
        ),
    ],
)
def test_a_list_of_tasks_shows_what_is_done(markup: str) -> None:
    assert [text for _, text in _items(markup)] == ["☑ Paint the quay", "☐ Buy oil"]


@pytest.mark.parametrize(
    "item",
    [
        '<label><input type="checkbox" checked disabled>Necessary cookies</label>',
        '<label><input type="checkbox" name="politics">Politics</label>',
        '<label><input type="radio" disabled>Yes</label>',
    ],
)
def test_what_a_box_asks_of_the_reader_is_no_task(item: str) -> None:
    assert _items(f"<ul><li>{item}</li><li>{item}</li></ul>") == []


def test_items_by_their_role_are_items_unless_they_are_cards() -> None:
    items = "".join(f"<div role='listitem'>{each}</div>" for each in ("the quay", "<p>a lamp</p>"))
    assert _items(f"<div role='list'>{items}</div>") == [("", "the quay"), ("", "a lamp")]
    card = "<div role='listitem'><h3>The quay</h3><p>It was dug by hand, and by night.</p></div>"
    assert _items(f"<div role='list'>{card * 2}</div>") == []


def test_what_an_item_by_its_role_is_besides_is_kept() -> None:
    words = "Nobody likes it, but we had no choice."
    quotations = (
        f"<blockquote role='listitem'>{words}</blockquote>",
        f"<blockquote><div role='listitem'>{words}</div></blockquote>",
        f"<div role='listitem' class='pull-quote'>{words}</div>",
    )
    for each in quotations:
        page = page_of(f"<article>{STORM}<div role='list'>{each}</div>{STORM}</article>")
        assert lines_of(page, BlockKind.QUOTATION) == [words]
