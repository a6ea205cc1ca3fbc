"""Block tags of Octopress, Hexo and Hugo."""

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


@pytest.mark.parametrize(
    ("arguments", "source"),
    [
        (' author="Ida Lund" source="The Lamp"', "— Ida Lund, The Lamp"),
        (" 'Ida Lund'", "— Ida Lund"),
    ],
)
@pytest.mark.parametrize("name", ["quote", "blockquote", "pullquote"])
def test_a_quotation_of_hugo_has_its_source_below(name: str, arguments: str, source: str) -> None:
    text = f"It burns.\n\n{{{{< {name}{arguments} >}}}}\nOil is *dear*.\n{{{{< /{name} >}}}}\n\nSo."
    assert blocks(text) == [
        ("paragraph", "It burns."),
        ("quotation", "Oil is dear."),
        ("quotation", source),
        ("paragraph", "So."),
    ]


def test_a_quotation_of_hugo_may_stand_in_one_line() -> None:
    text = "It burns.\n\n{{< quote >}}Oil is dear.{{< /quote >}}\n\nSo."
    assert blocks(text)[1:] == [("quotation", "Oil is dear."), ("paragraph", "So.")]


def test_a_quotation_of_hugo_that_is_not_closed_or_is_code_quotes_nothing() -> None:
    assert blocks("It burns.\n\n{{< quote 7 >}}\n\nSo.") == [
        ("paragraph", "It burns."),
        ("paragraph", "So."),
    ]
    code = "{{< quote >}}\nOil.\n{{< /quote >}}"
    assert blocks(f"```\n{code}\n```\n") == [("code", code)]


@pytest.mark.parametrize(
    ("tag", "read"),
    [
        ('{{< quote "Ida Lund" "Mayor" >}}\nOil.\n{{< /quote >}}', ["Oil.", "— Ida Lund, Mayor"]),
        ('{{< pullquote "Oil is dear now" "Ida Lund" >}}', ["Oil is dear now", "— Ida Lund"]),
        ('{{< pullquote text="Oil!" author="Ida Lund" >}}', ["Oil!", "— Ida Lund"]),
        ('{{< quote "Oil is dear." >}}', ["Oil is dear."]),
        (r'{{< quote text="Oil \"is\" dear." by="A \\ B" >}}', ['Oil "is" dear.', "— A \\ B"]),
        ('{{< quote "Ida Lund" >}}', []),
        ('{{< quote "lamp-7" "Ida Lund" >}}', []),
        ('{{< quote author="Ida Lund" >}}', []),
        ('{{< youtube "Oil is dear now" >}}', []),
    ],
)
def test_words_of_a_quotation_may_be_arguments_of_its_tag(tag: str, read: list[str]) -> None:
    found = blocks(f"It burns.\n\n{tag}\n\nSo.")
    assert found == [("paragraph", "It burns."), *(("quotation", w) for w in read), found[-1]]
    assert found[-1] == ("paragraph", "So.")
