"""Changes and comments in CriticMarkup."""

import pytest
from parsed_markdown import blocks
from processor_time import assert_in_proportion


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("It is {++now ++}late.", "It is now late."),
        ("It is late{-- again--}.", "It is late again."),
        ("{~~Nobody~>Everybody~~} knows.", "Nobody Everybody knows."),
        ("It {~~is~>was~~} late.", "It is was late."),
        ("It is late{>>Is it?<<}.", "It is late [Is it?]."),
        ("{==It is late.==}{>>Says who?<<}", "It is late. [Says who?]"),
        ("{++It is\nlate.++}", "It is\nlate."),
        ("{++A++} and {++B++}", "A and B"),
        ("Ida {--never--}{++always++} slept.", "Ida never always slept."),
        ("Ida slept{--.--}{++!++}", "Ida slept.!"),
        ("It is late{--,--} and {~~“dark”~>dim~~}.", "It is late, and “dark”dim."),
        ("Set {--loud} or {--quiet--} now.", "Set {--loud} or quiet now."),
    ],
)
def test_changes_and_comments_lose_no_words(written: str, read: str) -> None:
    assert blocks(written) == [("paragraph", read.replace("\n", " "))]


@pytest.mark.parametrize(
    "written",
    [
        "In `{++ a ++}` code.",
        "The sign {++ begins one.",
        "The signs ++} and {++ are apart.",
        "A set {a} and {--b}.",
    ],
)
def test_signs_that_are_no_changes_stay(written: str) -> None:
    assert blocks(written + "\n\n{++So.++}") == [
        ("paragraph", written.replace("`", "")),
        ("paragraph", "So."),
    ]


def test_code_keeps_its_signs() -> None:
    text = "```\na {++b++} c\n```\n\n    d {--e--} f\n\n{++So.++}"
    assert [words for _, words in blocks(text)] == ["a {++b++} c", "d {--e--} f", "So."]


def test_many_signs_are_read_in_linear_time() -> None:
    assert_in_proportion(
        lambda size: blocks("{++a {--b {~~c~> " * size + "++}"), 1_000, 5_000, at_most=12
    )


def test_a_sign_behind_a_backslash_is_shown() -> None:
    assert blocks("A literal \\{++sign++}.") == [("paragraph", "A literal {++sign++}.")]
