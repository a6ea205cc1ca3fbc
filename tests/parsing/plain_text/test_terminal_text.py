"""Output for a terminal or a printer is read as it appears there."""

import pytest
from listed_blocks import block_kinds, kinds_levels_and_texts

from reader.model.article import Article, BlockKind
from reader.parsing.plain_text.terminal_text import visible_text, without_manual_layout
from reader.parsing.registry import parse_article, parse_beginning


def overstruck(text: str) -> str:
    return "".join(letter if letter.isspace() else f"{letter}\b{letter}" for letter in text)


def underlined(text: str) -> str:
    return "".join(f"_\b{letter}" for letter in text)


def parse(text: str) -> Article:
    return parse_article(text.encode(), location="ferry.txt")


_MANUAL = f"""ferry(1)                    Saltrey Manual                    ferry(1)

{overstruck("NAME")}
       ferry - cross the bay of Saltrey

{overstruck("DESCRIPTION")}
       {overstruck("ferry")} sails from the old quay to the islands, unless a storm is coming
       in from the open sea, and comes back by {underlined("noon")} of the day.  What it con\u2010
       nects is told in the list of quays, and so is who pays for it.
"""


def test_a_manual_page_is_read_without_its_overstruck_characters() -> None:
    article = parse(_MANUAL)
    assert "\u2408" not in article.text
    headings = [
        block.span.of(article.text)
        for block in article.blocks
        if block.kind in (BlockKind.HEADING, BlockKind.HEADLINE)
    ]
    assert headings[-1] == "DESCRIPTION"
    assert "ferry sails from the old quay" in article.text
    assert "comes back by noon of the day.  What it connects is told" in article.text


_REFERENCE = """ferry(1)                    Saltrey Manual                    ferry(1)

NAME
       ferry - cross the bay

OPTIONS
       -q     Say nothing.

   Other options
       -c colour
              Paint the ferry.

EXAMPLES
       Cross the bay twice:

             $ ferry there
             $ ferry back

SEE ALSO
       boat(1), oar(5)

{}
"""


@pytest.mark.parametrize(
    "foot",
    [
        "Saltrey                        May 4, 2026                        ferry(1)",
        "Saltrey 2.0                    May 4, 2026                     Saltrey 2.0",
        "ferry                                                             ferry(1)",
    ],
)
def test_the_sections_of_a_manual_have_headings_and_its_foot_is_left_out(foot: str) -> None:
    assert kinds_levels_and_texts(parse(_REFERENCE.format(foot)))[1:] == [
        ("heading", 2, "NAME"),
        ("paragraph", 0, "ferry - cross the bay"),
        ("heading", 2, "OPTIONS"),
        ("paragraph", 0, "-q     Say nothing."),
        ("heading", 3, "Other options"),
        ("list_item", 1, "-c colour"),
        ("list_item", 2, "Paint the ferry."),
        ("heading", 2, "EXAMPLES"),
        ("paragraph", 0, "Cross the bay twice:"),
        ("code", 0, "      $ ferry there\n      $ ferry back"),
        ("heading", 2, "SEE ALSO"),
        ("paragraph", 0, "boat(1), oar(5)"),
    ]


def test_a_manual_keeps_a_last_line_that_is_no_foot() -> None:
    article = parse(_REFERENCE.format("       See the harbour office for the rest."))
    assert article.text.endswith("See the harbour office for the rest.")


def test_the_name_of_a_manual_is_its_title() -> None:
    article = parse(_MANUAL)
    assert article.meta.title == "ferry(1)"
    assert article.blocks[0].kind is BlockKind.HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "ferry(1) and boat(1) sail from the old quay of Saltrey to the islands.",
        "ferry(1)      Saltrey      boat(1)",
        "ferry (1)     Saltrey      ferry (1)",
    ],
)
def test_lines_that_only_look_like_the_head_of_a_manual_stay(line: str) -> None:
    assert without_manual_layout(f"{line}\n\nThe ferry.\n") == f"{line}\n\nThe ferry.\n"


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("\x1b[1mNAME\x1b[0m", "NAME"),
        ("\x1b[38;5;12mblue\x1b[m\x1b[K and \x1b[4:3mwave\x1b[24m", "blue and wave"),
        ("see \x1b]8;;https://quay.example\x1b\\the quay\x1b]8;;\x07.", "see the quay."),
        ("b\bbo\bol\bld\bd", "bold"),
        ("b\bb\bb\bbold", "bold"),
        ("_\bu_\bn_\bd_\be_\br", "under"),
        ("u\b_n\b_d\b_e\b_r\b_", "under"),
        ("+\bo one", "• one"),
        ("snake_\b_case", "snake_case"),
    ],
)
def test_the_finally_visible_text_of_a_terminal_is_read(written: str, seen: str) -> None:
    assert visible_text(written) == seen


@pytest.mark.parametrize("kept", ["\x1b[2J", "\x1b]0;title\x07", "\x1bc", "a\n\bb", "\b", "a\b\n"])
def test_other_sequences_stay_to_be_shown_as_signs(kept: str) -> None:
    assert visible_text(kept) == kept
    assert "\x1b" not in parse(f"Ferry runs again\n\nThe {kept} ferry.\n").text


def test_words_split_at_a_typed_hyphen_stay() -> None:
    assert visible_text("twenty-\n   one \u2010\n 3") == "twenty-\n   one \u2010\n 3"


def test_a_long_text_for_a_terminal_is_read_as_a_whole() -> None:
    text = (
        "The \x1b[1mferry\x1b[0m stays in port, and nobody knows for how long.\n\n" * 5000
    ).encode()
    assert parse_beginning(text, location="ferry.txt") is None
    article = parse_article(text, location="ferry.txt")
    assert article.text.count("The ferry stays in port") == 5000


def test_overstriking_takes_linear_time() -> None:
    assert visible_text("a\b" * 200_000 + "a") == "a"
    assert visible_text("\x1b[" * 200_000) == "\x1b[" * 200_000


def test_a_rule_that_a_browser_draws_below_a_paragraph_underlines_nothing() -> None:
    said = "“We have counted the eggs of this tower for years,” says Ada Quill."
    article = parse(f"The tower\n\n   {said}\n     {'_' * 66}\n\nThe end of it.\n")
    assert block_kinds(article)[1:3] == ["paragraph", "rule"]


def test_what_a_browser_draws_for_rules_and_inner_lists_is_known() -> None:
    items = "  • eggs, and\n      □ hens\n      □ lamps\n  • keys"
    article = parse(f"The tower is ready for winter.\n\n{items}\n\n{'━' * 70}\n\nThe end of it.\n")
    assert [(str(block.kind), block.level) for block in article.blocks[1:6]] == [
        *(("list_item", 1), ("list_item", 2), ("list_item", 2), ("list_item", 1), ("rule", 0)),
    ]


def test_a_line_of_blanks_in_a_manual_is_no_heading() -> None:
    head = "LAMP(1)                 User Commands                 LAMP(1)\n\n"
    text = f"{head}NAME\n       lamp - light the mole\n  \n       It burns all night.\n"
    assert "--" not in parse(text).text
