"""Block tags of Octopress and Hexo."""

import pytest
from parsed_markdown import blocks


@pytest.mark.parametrize(
    ("arguments", "source"),
    [
        (" Ida Lund, The Lamp", "— Ida Lund, The Lamp"),
        (" @ida https://post.example/ida/7", "— @ida"),
        (" Ida Lund https://lamp.example/oil.html On oil", "— Ida Lund, On oil"),
    ],
)
@pytest.mark.parametrize("name", ["blockquote", "quote"])
def test_a_quotation_has_its_source_below(name: str, arguments: str, source: str) -> None:
    text = (
        f"It burns.\n{{% {name}{arguments} %}}\nOil is *dear*.\n\nSo dear.\n{{% end{name} %}}\nSo."
    )
    assert blocks(text) == [
        ("paragraph", "It burns."),
        ("quotation", "Oil is dear."),
        ("quotation", "So dear."),
        ("quotation", source),
        ("paragraph", "So."),
    ]


def test_a_quotation_may_have_no_source() -> None:
    assert blocks("{% blockquote %}\nOil.\n{% endblockquote %}\n") == [("quotation", "Oil.")]


@pytest.mark.parametrize(
    ("arguments", "title"),
    [
        ("", []),
        (" lang:oil line_number:false", []),
        (" Lamp.light https://lamp.example/#light lang:oil", [("paragraph", "Lamp.light")]),
    ],
)
def test_code_has_its_title_above(arguments: str, title: list[tuple[str, str]]) -> None:
    text = f"{{% codeblock{arguments} %}}\n[wick, * 2];\n```\n{{% endcodeblock %}}\n"
    assert blocks(text) == [*title, ("code", "[wick, * 2];\n```")]


def test_block_tags_in_code_stay() -> None:
    text = "```\n{% blockquote %}\nOil.\n{% endblockquote %}\n```\n"
    assert blocks(text) == [("code", "{% blockquote %}\nOil.\n{% endblockquote %}")]


def test_an_unclosed_block_tag_keeps_its_words() -> None:
    assert blocks("{% blockquote %}\nOil.\n\nWick.\n") == [
        ("quotation", "Oil."),
        ("quotation", "Wick."),
    ]
