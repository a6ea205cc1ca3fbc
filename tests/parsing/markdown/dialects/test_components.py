"""Components in MDX: their titles and contents are read, their tags are not."""

from listed_blocks import kinds_and_texts

from reader.parsing.markdown.dialects.components import convert_components
from reader.parsing.registry import parse_article


def _blocks(text: str) -> list[tuple[str, str]]:
    return kinds_and_texts(parse_article(text.encode(), location="a.mdx"))


def test_a_component_is_its_title_and_its_contents() -> None:
    text = (
        'import { Card } from "../card";\n\n# The lamp\n\n'
        '<Card title="Before you begin" icon={<Lamp />}>\n    You need a **match**.\n\n'
        "    - and oil\n      - of whales\n</Card>\n"
    )
    assert _blocks(text) == [
        ("headline", "The lamp"),
        ("paragraph", "Before you begin"),
        ("paragraph", "You need a match."),
        ("list_item", "and oil"),
        ("list_item", "of whales"),
    ]


def test_a_tag_may_have_several_lines() -> None:
    text = '<Figure\n  src="/lamp.png"\n  title="A lamp"\n/>\n\nIt is lit.\n'
    assert _blocks(text) == [("paragraph", "A lamp"), ("paragraph", "It is lit.")]


def test_code_inside_a_component_stays() -> None:
    text = '<Tabs>\n  <Tab label="Linux">\n\n```js\n<Card title="x">\n```\n\n  </Tab>\n</Tabs>\n'
    assert _blocks(text) == [("paragraph", "Linux"), ("code", '<Card title="x">')]


def test_tags_that_do_not_end_are_text() -> None:
    assert convert_components("<Card title='x'\n\nThe lamp is lit.") == (
        "<Card title='x'\n\nThe lamp is lit."
    )
    assert convert_components("<Ida> lit the lamp") == "<Ida> lit the lamp"


def test_a_box_as_notion_exports_it_is_read_as_markdown() -> None:
    text = "# The lamp\n\n<aside>\n💡 It **burns**.\n\n- oil\n</aside>\n\nAsides help.\n"
    assert _blocks(text) == [
        ("headline", "The lamp"), ("paragraph", "💡 It burns."), ("list_item", "oil"),
        ("paragraph", "Asides help."),
    ]  # fmt: skip
