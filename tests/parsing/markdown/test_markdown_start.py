"""The beginning of a long Markdown text, which is shown while the rest is being parsed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Article
from reader.parsing.markdown.markdown import parse_markdown
from reader.parsing.markdown.markdown_start import may_hold_top_heading, parse_markdown_start
from reader.parsing.registry import parse_article, parse_beginning

PROSE = (
    "The ferry to the northern pier was late again on Tuesday, and the board that runs it said"
    " that nothing could be done before the spring."
)
MORE = "“We wait and we count,” said Ada Quill, who has kept the harbour for longer than anyone."

_PIECES = st.sampled_from(
    [
        PROSE,
        f"*{MORE}*",
        "See [the chart](https://example.org/tide) and [the log].",
        "## The quay",
        "# The harbour",
        "The quay\n========",
        "The rope\n---",
        "- a rope\n- a sail\n\n  of canvas",
        "* one\n\n* two",
        "1. first\n2. second",
        "> She said no.\n>\n> > Twice.",
        "> # A heading in a quotation",
        "```\n# no heading\n\ncode",
        "```",
        "~~~~{note}\n:class: tip\nWords of the box.\n~~~~~",
        "  ```\n  code\n  ```",
        "- item\n\n  ```\n  code\n  ````",
        "    indented code",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "  Port    Boats\n------  -------\nNorth        4",
        "<div>\nwords\n</div>",
        "<!-- a comment\n\nthat goes on",
        "-->",
        "<h1>A heading of a page</h1>",
        "![The quay](quay.png)",
        "*The quay at dusk. Photo: Lena Holt*",
        "Term\n: what it means",
        ": what it means",
        "!!! note\n    In a box.",
        "!!! note",
        "{{< figure src=\"quay.png\" caption=\"The quay\" >}}",
        "{{< lead >}}# The pier",
        ":::{figure} quay.png\n:alt: The quay\n\nThe quay at dusk.\n:::",
        "A {ref}`chart <tide>` of it.",
        "(chart)=",
        "```{r}\n#| echo: false\nplot(tide)\n```",
        "* * *",
        "Read more: [The tide](https://example.org/more)",
        "LONDON (AP) — The ferry was late again, and nobody said why it was.",
        "line one\\\nline two\u2028line three",
    ]
)  # fmt: skip
_DECISIVE = st.sampled_from(
    [
        "[the log]: https://example.org/log",
        "A note.[^1]\n\n[^1]: It was late.",
        "{{% notice %}}",
        "```{note}\nwords\n```",
        "Lighthouses\n===========",
        "# The end",
        "(end)=\n# The end",
        "#\ttabbed",
        "Words === in a line",
    ]
)
_FRONT = st.sampled_from(
    [
        "",
        "---\ntitle: The tide\nauthor: Ada Quill\n---\n",
        "---\ntitle: The tide\n---\n\n## The quay\n\n",
        "---\n",
        "# Tide\n",
        "## The quay\n\n",
        "### The pier\n\n",
    ]
)
_GAP = st.sampled_from(["\n\n", "\r\n\r\n", "\n \n"])


def _assert_start_of(start: Article, whole: Article) -> None:
    count, end = len(start.blocks), len(start.text)
    assert list(whole.blocks[:count]) == list(start.blocks)
    assert whole.text.startswith(start.text)
    assert whole.meta == start.meta
    assert [link for link in whole.links if link.span.end <= end] == list(start.links)
    assert [each for each in whole.inlines if each.span.end <= end] == list(start.inlines)
    assert [image for image in whole.images if image.span.end <= end] == list(start.images)


@settings(deadline=None, max_examples=40)
@given(
    _FRONT,
    st.lists(_PIECES, min_size=1, max_size=40),
    st.lists(st.one_of(_PIECES, _DECISIVE), max_size=3),
    _GAP,
)
def test_the_start_of_a_text_is_that_of_the_whole(
    front: str, pieces: list[str], behind: list[str], gap: str
) -> None:
    beginning = front + gap.join([*pieces, *[PROSE] * 40, *pieces])
    text = gap.join([beginning, *behind, *[MORE] * 150])
    at_most = len(beginning.encode())
    found = parse_markdown_start(text.encode(), location="a.md", at_most=at_most)
    if found is not None:
        start, ahead = found
        _assert_start_of(start, parse_markdown(text.encode(), location="a.md"))
        assert 0 < ahead < len(text)


_LONG = "\n\n".join(["# The crossing", *[f"## Night\n\n{PROSE}\n\n> {MORE}"] * 1000])


def test_a_long_text_has_a_start() -> None:
    found = parse_beginning(_LONG.encode(), location="a.md")
    assert found is not None
    assert len(found[0].blocks) > 100
    _assert_start_of(found[0], parse_article(_LONG.encode(), location="a.md"))


@pytest.mark.parametrize("front", ["", "---\ntitle: The crossing\n---\n\n"])
@pytest.mark.parametrize("behind", ["", "# A part\n\n"])
def test_a_long_text_that_begins_with_one_of_its_sections_has_a_start(
    front: str, behind: str
) -> None:
    night = f"## Night\n\n{PROSE}\n\n{MORE}\n\n"
    text = front + night * 800 + behind + night * 800
    found = parse_beginning(text.encode(), location="a.md")
    assert found is not None
    _assert_start_of(found[0], parse_article(text.encode(), location="a.md"))


def test_a_long_text_that_begins_with_its_only_heading_is_waited_for() -> None:
    text = "\n\n".join(["## Night", *[PROSE, MORE] * 1500])
    assert parse_beginning(text.encode(), location="a.md") is None


@pytest.mark.parametrize(
    "behind",
    [
        "# Another headline",
        "Another headline\n===",
        "> #\n",
        "{{< anchor >}}# Another headline",
        "A note.[^1]",
        b"\xe9t\xe9",
    ],
)
def test_a_start_that_the_rest_may_change_is_not_given(behind: str | bytes) -> None:
    more = behind if isinstance(behind, bytes) else behind.encode()
    body = b"\n\n".join([_LONG.encode(), more, PROSE.encode()])
    assert parse_markdown_start(body, at_most=30_000) is None


@pytest.mark.parametrize("end", ["\n", " \n", "\r\n"])
def test_labels_are_waited_for_where_the_beginning_may_have_some(end: str) -> None:
    beginning = f"# The chart\n\n# The log\n\n(a-b)=\n\n{PROSE}\n\n{_LONG}"
    label = f"(end)={end}# The end"
    assert parse_markdown_start(f"{beginning}\n\n{PROSE}".encode(), at_most=30_000) is not None
    assert parse_markdown_start(f"{beginning}\n\n{label}".encode(), at_most=30_000) is None


def test_references_are_waited_for_where_the_beginning_has_some() -> None:
    log = "[the log]: https://example.org/log"
    plain = f"{_LONG}\n\n{log}".encode()
    assert parse_markdown_start(plain, at_most=30_000) is not None
    assert parse_markdown_start(b"# See [the log]\n\n" + plain, at_most=30_000) is None


def test_a_list_that_goes_on_is_no_start() -> None:
    body = "\n\n".join(["# Boats", *[f"- {PROSE}"] * 2000]).encode()
    assert parse_markdown_start(body, at_most=30_000) is None


def test_a_start_needs_a_text_that_goes_on_and_can_be_cut() -> None:
    assert parse_markdown_start(_LONG.encode()[:40_000], at_most=30_000) is None
    assert parse_markdown_start((PROSE * 2000).encode(), at_most=30_000) is None


@pytest.mark.parametrize(
    ("rest", "may"),
    [
        (b"## second\n### third ##\n", False),
        (b"price = 3, a#b, #tag\n", False),
        (b"x\n# first", True),
        (b"x\n#\n", True),
        (b"x\n- > # first\n", True),
        (b"x\n==\n", True),
        (b"x\n=", True),
        (b"x\n==  \r\n", True),
        (b"x\n=" + b" " * 5000 + b"\n", True),
    ],
)
def test_headings_of_the_first_level_are_never_overlooked(rest: bytes, may: bool) -> None:
    assert may_hold_top_heading(rest, 0) is may
