"""Articles in JSON: of news agencies, of web sites, of programs that save pages."""

import json

import pytest
from listed_blocks import kinds_and_texts

from reader.model.article import Article
from reader.parsing.registry import parse_article

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
