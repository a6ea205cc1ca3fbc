"""Markdown in manuals: MyST directives and roles, and blocks between slashes."""

import pytest
from parsed_markdown import blocks, parsed

from reader.parsing.markdown.dialects.directives import convert_directives


@pytest.mark.parametrize("mark", ["```", ":::", "~~~~", "::::"])
def test_a_box_is_its_title_in_bold_and_its_text(mark: str) -> None:
    text = f"It burns.\n\n{mark}{{note}}\n:class: dim\nNobody lights it.\n{mark}\n\nSo they say.\n"
    assert blocks(text) == [
        ("paragraph", "It burns."),
        ("paragraph", "Note"),
        ("paragraph", "Nobody lights it."),
        ("paragraph", "So they say."),
    ]


def test_an_admonition_is_headed_by_its_title() -> None:
    text = "```{admonition} Of the lamp\nIt burns.\n```\n\nYes.\n"
    assert blocks(text)[0] == ("paragraph", "Of the lamp")


def test_version_notes_name_their_version() -> None:
    assert blocks(":::{versionadded} 2.1\nThe lamp.\n:::\n\nYes.")[0][1] == "Version added 2.1"


def test_boxes_within_each_other_end_in_their_order() -> None:
    text = "::::{note}\nOut.\n\n:::{tip}\nIn.\n:::\n\nOut again.\n::::\n\nBehind.\n"
    assert [words for _, words in blocks(text)] == [
        "Note",
        "Out.",
        "Tip",
        "In.",
        "Out again.",
        "Behind.",
    ]


def test_code_of_a_directive_is_code_without_its_options() -> None:
    text = "```{code-block} python\n:linenos:\n\nlit = {ref}`x`\n```\n\nIt burns.\n"
    assert blocks(text) == [("code", "lit = {ref}`x`"), ("paragraph", "It burns.")]


def test_code_between_colons_ends_where_they_do() -> None:
    text = ":::{code} python\nlit = 1\n:::\n\nIt burns.\n"
    assert blocks(text) == [("code", "lit = 1"), ("paragraph", "It burns.")]


def test_a_cell_of_a_notebook_stays_code() -> None:
    assert blocks("```{julia}\nlit = 1\n```\n\nIt burns.\n")[0] == ("code", "lit = 1")


def test_a_figure_has_its_alternative_text_and_its_caption() -> None:
    text = "It burns.\n\n```{figure} lamp.jpg\n:alt: A lamp\n\nAt dusk\n```\n\nYes.\n"
    assert blocks(text)[1:3] == [("image", "A lamp"), ("caption", "At dusk")]
    assert parsed(text).images[0].src == "lamp.jpg"


def test_a_table_of_contents_for_a_program_is_not_shown() -> None:
    text = "It burns.\n\n```{toctree}\n:maxdepth: 2\n\nlamp\ngoats\n```\n\nYes.\n"
    assert [words for _, words in blocks(text)] == ["It burns.", "Yes."]


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("{ref}`the lamp <lamp-label>`", "the lamp"),
        ("{ref}`lamp`", "lamp"),
        ("{class}`~tide.lamps.Lamp`", "Lamp"),
        ("{py:func}`tide.light`", "tide.light"),
        ("`` {ref}`lamp` ``", "{ref}`lamp`"),
    ],
)
def test_a_role_is_its_words(role: str, words: str) -> None:
    assert blocks(f"See {role} there.") == [("paragraph", f"See {words} there.")]


def test_blocks_between_slashes_are_titles_and_text() -> None:
    text = (
        "It burns.\n\n/// tip | Of the lamp\n    open: true\n\nNobody lights it.\n\n"
        "//// html | div.dim\nDim.\n////\n\n/// caption\nAt dusk\n///\n\n///\n\nYes.\n"
    )
    assert [words for _, words in blocks(text)] == [
        "It burns.",
        "Of the lamp",
        "Nobody lights it.",
        "Dim.",
        "At dusk",
        "Yes.",
    ]


def test_slashes_and_roles_in_code_stay() -> None:
    text = "```\n/// note\n{ref}`x`\n```\n\nSee {ref}`lamp`.\n"
    assert blocks(text)[0] == ("code", "/// note\n{ref}`x`")


def test_shortcodes_beside_code_in_a_line_are_no_words() -> None:
    assert blocks("## The `lamp` {: #lit }\n\nIt `[[burns]]`, says [[Ida|she]].\n\nYes.")[:2] == [
        ("headline", "The lamp"),
        ("paragraph", "It [[burns]], says she."),
    ]


def test_a_licence_in_comments_is_no_title() -> None:
    article = parsed("% SPDX-License-Identifier: MIT\n% SPDX-Note: Ida\n\n# The lamp\n\nBurns.\n")
    assert (article.title, article.meta.byline) == ("The lamp", "")


def test_text_without_directives_is_left_as_it_is() -> None:
    text = "It burns.\n\n// not a block\n\n`{ref}` is a word.\n"
    assert convert_directives(text) is text


def test_thousands_of_open_blocks_are_read() -> None:
    assert parsed("/// note\n" * 20_000 + "It burns.").text.endswith("It burns.")


def test_text_in_another_markup_is_shown_as_it_stands() -> None:
    text = "It burns.\n\n```{eval-rst}\n.. list-table:: Lamps\n\n   * - Lit\n```\n\nYes.\n"
    assert blocks(text)[1] == ("code", ".. list-table:: Lamps\n\n   * - Lit")


def test_the_label_of_a_section_is_no_text() -> None:
    text = "(lamp)=\n\n# The lamp\n\nSee {ref}`lamp` (or not).\n"
    assert blocks(text) == [("headline", "The lamp"), ("paragraph", "See lamp (or not).")]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_label_of_a_section_is_no_text_even_without_any_directive(gap: str) -> None:
    text = f"(lamp)={gap}# The lamp\n\nIt burns.\n"
    assert blocks(text) == [("headline", "The lamp"), ("paragraph", "It burns.")]


@pytest.mark.parametrize(
    "text", ["(a+b)=\n\nIt burns.\n", "(x)=\n\nIt burns.\n", "It burns (x)=\n\n# The lamp\n"]
)
def test_a_formula_is_no_label(text: str) -> None:
    assert any(")=" in words for _, words in blocks(text))


def test_the_caption_between_slashes_below_a_picture_is_its_caption() -> None:
    text = "Lit.\n\n![Oil lamp](a.jpg){ width=300 }\n/// caption\nThe lamp at dusk\n///\n\nSo.\n"
    assert blocks(text)[1:] == [
        ("image", "Oil lamp"),
        ("caption", "The lamp at dusk"),
        ("paragraph", "So."),
    ]
