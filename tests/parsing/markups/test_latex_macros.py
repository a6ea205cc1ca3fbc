"""LaTeX: the words that a document gives names of its own."""

import pytest
from processor_time import assert_in_proportion

from reader.parsing.markups.latex.latex import parse_tex


def _text(definitions: str, body: str, title: str = "The lamp") -> str:
    source = (
        f"\\documentclass{{article}}\n{definitions}\n\\title{{{title}}}\n"
        f"\\begin{{document}}\n\\maketitle\n{body}\n\\end{{document}}\n"
    )
    return parse_tex(source.encode(), location="a.tex").text


@pytest.mark.parametrize(
    ("definition", "body", "shown"),
    [
        (r"\newcommand{\pier}{Skell Pier}", r"At \pier, it burns.", "At Skell Pier, it burns."),
        (
            r"\newcommand{\pier}{Skell}",
            r"The \pier-pier of \pier{}er.",
            "The Skell-pier of Skeller.",
        ),
        (r"\newcommand*\pier{Skell}", r"At \pier{} it burns.", "At Skell it burns."),
        (r"\def\eg{e.g.,\ }", r"Lamps, \eg of oil, burn.", "Lamps, e.g., of oil, burn."),
        (r"\newcommand{\pier}{Skell\xspace}", r"At \pier it burns.", "At Skell it burns."),
        (r"\newcommand{\pier}{Skell\xspace}", r"It is at \pier.", "It is at Skell."),
        (r"\providecommand{\pier}{\emph{Skell}}", r"At \pier\ it burns.", "At Skell it burns."),
        (r"\def\a{Skell}\def\b{the pier of \a}", r"It is \b.", "It is the pier of Skell."),
    ],
)
def test_words_with_a_name_of_their_own_are_shown(definition: str, body: str, shown: str) -> None:
    assert _text(definition, body) == f"The lamp\n\n{shown}"


def test_the_title_shows_the_words_that_a_command_stands_for() -> None:
    title = r"The lamp of \pier"
    assert (
        _text(r"\newcommand{\pier}{Skell}", "It burns.", title) == "The lamp of Skell\n\nIt burns."
    )


def test_commands_that_set_fonts_or_have_arguments_stand_for_no_words() -> None:
    definitions = (
        r"\newcommand{\thin}{\fontfamily{ptm}\selectfont}\newcommand{\wick}[1]{the #1}"
        r"\newcommand{\R}{\mathbb{R}}"
    )
    assert _text(definitions, r"\thin It is \wick{burnt}: $x \in \R$.") == (
        "The lamp\n\nIt is burnt: $x \\in \\R$."
    )


def test_many_definitions_are_read_in_time_in_proportion_to_their_number() -> None:
    def work(count: int) -> None:
        _text(r"\def\pier{Skell}" * count, r"It is \pier.")

    assert_in_proportion(work, 5_000, 25_000, at_most=12)  # not quadratic: 25 times


def test_units_are_read_in_quantities_but_are_no_words_of_a_sentence() -> None:
    body = r"It is \SI{3}{\square\metre}, \unit{\kilo\gram} and \second{}\per{}no more."
    assert _text("", body) == "The lamp\n\nIt is 3 m², kg and no more."


def test_an_epigraph_without_a_source_leaves_the_text_below_it_whole() -> None:
    text = _text("", "\\epigraph{The tide waits.}\nIt burns.")
    assert text == "The lamp\n\nThe tide waits.\n\nIt burns."
