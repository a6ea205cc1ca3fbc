"""Footnotes written as ordinary paragraphs."""

import pytest

from reader.model.article import Article
from reader.parsing.html.page import parse_html

_MARKED = "The pool was dug by weavers who were paid in soup,[{}] as the oldest of them remembered."
_NOTES = ("Archive, box 12.", "Kolb, My Years, p. 88.", "Ibid., p. 91.")


def _article(notes: list[str], *, marks: tuple[int, ...] = (1, 2, 3)) -> Article:
    text = "".join(f"<p>{_MARKED.format(mark)}</p>" for mark in marks)
    below = "".join(f"<p>{note}</p>" for note in notes)
    page = f"<title>The pool</title><article><h1>The pool</h1>{text}{below}</article>"
    return parse_html(page.encode())


def _notes(article: Article) -> list[tuple[str, str]]:
    return [
        (block.label, block.span.of(article.text))
        for block in article.blocks
        if block.kind == "footnote"
    ]


def test_paragraphs_with_the_numbers_of_the_text_are_its_footnotes() -> None:
    article = _article([f"[{at}] {note}" for at, note in enumerate(_NOTES, 1)])
    assert _notes(article) == [("1.", _NOTES[0]), ("2.", _NOTES[1]), ("3.", _NOTES[2])]


@pytest.mark.parametrize("number", ["[{}]<br>", "[{}]&nbsp;", "[0{}] ", "[{}]: "])
def test_the_number_of_a_note_may_be_written_otherwise_than_its_mark(number: str) -> None:
    article = _article([f"{number.format(at)}{note}" for at, note in enumerate(_NOTES, 1)])
    assert _notes(article) == [("1.", _NOTES[0]), ("2.", _NOTES[1]), ("3.", _NOTES[2])]


def test_notes_below_numbered_paragraphs_of_the_text_are_footnotes() -> None:
    rules = [f"({at}) The pool is open to all who can swim." for at in (1, 2)]
    text = [_MARKED.replace("[{}]", "")] * 4
    article = _article([*rules, *text, *(f"[{at}] {n}" for at, n in enumerate(_NOTES, 1))])
    assert [note for _, note in _notes(article)] == list(_NOTES)


def test_links_move_with_the_text_of_a_note() -> None:
    notes = [f"[{at}] <a href='https://a.example/{at}'>{n}</a>" for at, n in enumerate(_NOTES, 1)]
    article = _article(notes)
    assert [link.span.of(article.text) for link in article.links] == list(_NOTES)


@pytest.mark.parametrize(
    ("notes", "marks"),
    [
        (["[1] Archive, box 12.", "[2] Kolb, p. 88."], (1, 2)),  # fewer may be a coincidence
        ([f"[{at}] {note}" for at, note in enumerate(_NOTES, 1)], (1, 2)),  # 3 has no mark
        ([f"[{at}] {note}" for at, note in zip((1, 2, 4), _NOTES, strict=True)], (1, 2, 4)),
        ([f"[{at}] {note}" for at, note in zip((2, 3, 4), _NOTES, strict=True)], (2, 3, 4)),
    ],
)
def test_other_paragraphs_in_brackets_are_text(notes: list[str], marks: tuple[int, ...]) -> None:
    assert _notes(_article(notes, marks=marks)) == []


def test_notes_in_a_box_after_the_article_come_with_it() -> None:
    mark = "[<a href='#nb{0}' id='nh{0}'>{0}</a>]"
    text = "".join(
        f"<p>{_MARKED.format('{}').replace('[{}]', mark)}</p>".format(at) for at in "123"
    )
    text += f"<p>{_MARKED.replace('[{}]', '')}</p>" * 3
    note = "<div id='nb{0}'><p>[<a href='#nh{0}'>{0}</a>] {1}</p></div>"
    notes = "".join(note.format(at, said) for at, said in enumerate(_NOTES, 1))
    other = (
        "<div class='x'><h2>Other pools</h2><ul><li><a href='/1'>The old pool</a></li></ul></div>"
    )
    page = f"<title>The pool</title><div><h1>The pool</h1><div class='texte'>{text}</div></div>"
    article = parse_html(f"{page}{other}<div class='notes'>{notes}</div>".encode())
    assert _notes(article) == [("1.", _NOTES[0]), ("2.", _NOTES[1]), ("3.", _NOTES[2])]
    assert "The old pool" not in article.text


def test_two_notes_are_enough_if_they_link_back_to_their_marks() -> None:
    notes = [f"[<a href='#m{at}'>{at}</a>] <i>{note}</i>" for at, note in enumerate(_NOTES[:2], 1)]
    assert _notes(_article(notes)) == [("1.", _NOTES[0]), ("2.", _NOTES[1])]


def test_the_numbers_of_notes_may_be_in_round_brackets_if_they_link_back() -> None:
    mark, note = "(<a href='#n1' id='m1'>1</a>)", "(<a href='#m1'>1</a>) "
    text = _MARKED.replace("[{}]", mark)
    rest = f"<p>{_MARKED.replace('[{}]', '')}</p>" * 3
    body = f"<div class='text'><p>{text}</p>{rest}</div>"
    notes = f"<div class='notes'><div id='n1'><p>{note}{_NOTES[0]}</p></div></div>"
    page = f"<title>The pool</title><h1>The pool</h1><div>{body}{notes}</div>"
    assert _notes(parse_html(page.encode())) == [("1.", _NOTES[0])]


@pytest.mark.parametrize(
    "paragraph",
    [
        "({}) The pool is open to all who can swim.",
        "({}) The pool is open to all who can swim, by <a href='#p1'>the rules</a>.",
        "(<a href='/rules/{}'>{}</a>) The pool is open to all who can swim.",
    ],
)
def test_numbered_paragraphs_of_a_law_are_text(paragraph: str) -> None:
    before = f"<p>{_MARKED.format('')} Its rules are in (1), (2) and (3).</p>" * 3
    rules = "".join(f"<p>{paragraph.format(at, at)}</p>" for at in (1, 2, 3))
    page = f"<title>The pool</title><article><h1>The pool</h1>{before}{rules}</article>"
    assert _notes(parse_html(page.encode())) == []
