"""Articles in JSON: of news agencies, of web sites, of programs that save pages."""

import json

import pytest
from listed_blocks import kinds_and_texts

from reader.model.article import Article
from reader.parsing.registry import is_plain, parse_article

_SAID = "“Nobody will have to stand in the rain again,” said Bo Marsh, who runs the harbour."
_TOLD = "The new ferry terminal opened on Tuesday, two years after the old one had burned down."
_MARKUP = f"<p>LIPA (VN) -- {_TOLD}</p><p>{_SAID}</p>"
_TYPED = f"LIPA (VN) -- {_TOLD}\n{_SAID}"


def _read(written: object) -> Article:
    return parse_article(json.dumps(written).encode(), location="ferry.json")


@pytest.mark.parametrize(
    "written",
    [
        {"byline": "By Ada Quill", "headline": "Terminal opens", "body_html": _MARKUP,
         "versioncreated": "2024-03-05T10:37:00Z"},
        {"by": "Von Ada Quill, vn", "headlines": [{"role": "main", "value": "Terminal opens"}],
         "bodies": [{"role": "text", "value": "Terminal opens\nIslands VN"},
                    {"role": "html", "value": f"<h1>Terminal opens</h1>{_MARKUP}"}],
         "versionCreated": "2024-03-05T10:37:00Z"},
        {"author": [{"name": "Ada Quill"}], "headline": "Terminal opens", "articleBody": _TYPED,
         "datePublished": "2024-03-05"},
        [{"date": "2024-03-05T10:37:00", "title": {"rendered": "Terminal opens"},
          "author": "Ada Quill", "content": {"rendered": _MARKUP}}],
        {"authors": ["Ada Quill"], "date_publish": "2024-03-05 10:37:00", "maintext": _TYPED,
         "title": "Terminal opens"},
        {"author": "Ada Quill", "published": "2024-03-05", "text": _TYPED.split("\n"),
         "title": "Terminal opens"},
    ],
)  # fmt: skip
def test_an_article_in_json_has_head_and_paragraphs(written: object) -> None:
    article = _read(written)
    assert kinds_and_texts(article) == [
        ("headline", "Terminal opens"),
        ("byline", "Ada Quill"),
        ("dateline", "LIPA (VN) --"),
        ("paragraph", _TOLD),
        ("paragraph", _SAID),
    ]
    assert article.meta.published.startswith("2024-03-05")


def test_pictures_of_an_article_in_json_follow_it_with_their_credits() -> None:
    picture = {"type": "picture", "description_text": "A ferry in Lipa.", "byline": "Ben Poe"}
    written = {"headline": "Terminal opens", "body_html": _MARKUP, "associations": {"a": picture}}
    assert kinds_and_texts(_read(written))[-2:] == [
        ("caption", "A ferry in Lipa."),
        ("credit", "Ben Poe"),
    ]


_ROWS = [
    {"title": title, "author": "Ada Quill", "date": "2024-03-05", "text": f"{_TOLD}\n{_SAID}"}
    for title in ("Terminal opens", "Harbour waits")
]


def _as_table(separator: str) -> str:
    lines = [f'"{cell}"' for row in _ROWS for cell in row.values()]
    rows = [separator.join(lines[at : at + 4]) for at in (0, 4)]
    return "\r\n".join([separator.join(_ROWS[0]).title(), *rows])


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (json.dumps(_ROWS), "list.json"),
        (json.dumps({"status": "ok", "articles": _ROWS}), "answer.json"),
        (json.dumps({"hits": {"hits": [{"_source": row} for row in _ROWS]}}), "search.json"),
        (json.dumps({"@graph": [{"@type": "WebSite"}, *_ROWS]}), "graph.json"),
        ("\n".join(map(json.dumps, _ROWS)), "lines.jsonl"),
        (_as_table(","), "table.csv"),
        (_as_table(";"), "table.csv"),
        (_as_table("\t"), "table.tsv"),
    ],
)
def test_each_of_several_articles_is_a_section_with_its_date_and_author(
    written: str, name: str
) -> None:
    article = parse_article(written.encode(), location=name)
    expected: list[tuple[str, str]] = []
    for title in ("Terminal opens", "Harbour waits"):
        expected += [("heading", title), ("byline", "5 March 2024 · Ada Quill")]
        expected += [("paragraph", _TOLD), ("paragraph", _SAID)]
    assert kinds_and_texts(article) == expected


def test_a_line_of_json_among_many_others_is_not_all_of_a_file() -> None:
    others = [json.dumps({"title": "Terminal", "text": "Opens."})] * 3
    written = "\n".join([*others, json.dumps(_ROWS[0])])
    article = parse_article(written.encode(), location="lines.jsonl")
    assert article.text.count("Opens.") == 3


def test_a_damaged_line_is_left_out_with_a_notice() -> None:
    written = "\n".join([*map(json.dumps, _ROWS), json.dumps(_ROWS[0])[:90]])
    article = parse_article(written.encode(), location="lines.jsonl")
    assert article.notices == ("1 line is damaged",)
    assert len(kinds_and_texts(article)) == 8


def test_an_article_in_a_list_may_be_short() -> None:
    short = {"title": "Gulls return", "text": "They are back."}
    article = parse_article(json.dumps([*_ROWS, short]).encode(), location="list.json")
    assert kinds_and_texts(article)[-2:] == [
        ("heading", "Gulls return"),
        ("paragraph", "They are back."),
    ]


def test_an_article_in_a_list_of_other_things_is_not_all_of_a_file() -> None:
    written = json.dumps({"parts": [_ROWS[0], *({"tons": at} for at in range(7, 13))]})
    assert '"tons": 12' in parse_article(written.encode(), location="list.json").text
    written = json.dumps({"start": _ROWS[0], "help": [f"{_TOLD} {at}" for at in range(9)]})
    assert f"{_TOLD} 8" in parse_article(written.encode(), location="words.json").text


def test_a_table_whose_commas_are_not_in_quotation_marks_is_shown_as_it_is() -> None:
    told = _TOLD.replace(" ", ", ", 3)
    written = f"title,text\nFerry,{told}\nTram,{_TOLD}\n"
    article = parse_article(written.encode(), location="table.csv")
    assert article.text.split() == written.split()


def test_a_long_table_without_columns_of_articles_is_plain_text_that_is_read_in_pieces() -> None:
    assert is_plain(b"ferry,tons\n" + b"Lipa,12\n" * 30_000, location="table.csv")
    assert not is_plain(_as_table(",").encode(), location="table.csv")
    assert not is_plain(_as_table("\t").encode("utf-16"), media_type="text/csv")


@pytest.mark.parametrize(
    "written",
    [
        {"title": "Terminal", "text": "Opens."},
        {"title": _TYPED},
        {"title": "Tides of Lipa", "text": _TYPED, "rows": [[1, 2, 3]] * 1000},
        {"title": "Two ferries", "content": [{"text": _TYPED}, {"text": _TYPED}]},
    ],
)
def test_json_without_an_article_is_shown_as_it_is(written: object) -> None:
    assert kinds_and_texts(_read(written))[0][1][:9] == '{"title":'


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ('Port,Tons\n"Teal, south",7\n\nSkell,9\n', "tons.csv"),
        ("\ufeffPort\tTons\r\nTeal, south\t7\r\nSkell\t9", "tons.tsv"),
        ('Port;Tons\nTeal, south;7\n"Skell";"9"', "tons.csv"),
        ('Title,Text\n"Teal, south",7\nSkell,9\n', "tons.csv"),
        ("sep=;\nPort;Tons\nTeal, south;7\nSkell;9\n", "tons.csv"),
    ],
)
def test_values_with_commas_are_a_table(written: str, name: str) -> None:
    article = parse_article(written.encode(), location=name)
    (head, *rows) = kinds_and_texts(article)
    assert (head[0], article.blocks[0].level) == ("table_row", 1)
    assert rows == [("table_row", "Teal, south\t7"), ("table_row", "Skell\t9")]


@pytest.mark.parametrize(
    "written",
    [
        f"Port,Word\nTeal,{_SAID * 2}\n",
        "Port,Tons\nTeal,7,9\nSkell",
        "Port\nTeal\n",
        'Port,Word\nTeal,"“It burns,” he said"\n',
        'Port,Word\nTeal,"""It burns"" is all"\n',
        "Port,Word\nTeal,‘It burns’\n",
        "Port,Word\nTeal,「灯は毎晩燃える」\n",
    ],
)
def test_texts_and_uneven_lines_are_no_table(written: str) -> None:
    article = parse_article(written.encode(), location="words.csv")
    assert "table_row" not in dict(kinds_and_texts(article))
