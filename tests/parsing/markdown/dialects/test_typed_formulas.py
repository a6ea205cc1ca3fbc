"""TeX formulas in Markdown are shown as they are written."""

import pytest
from parsed_markdown import blocks

from reader.parsing.markdown.markdown import parse_markdown

_ENVIRONMENT = "\\begin{align*}\na_{i=1} &= x\n\\end{align*}"


@pytest.mark.parametrize(
    "formula",
    [
        "$x^2+y^2=r^2$",
        "$\\sum_{i=1}^{n} x_i$",
        "$X_{:,1}$",
        "$\\{1, 2\\}$",
        "$a_1*b_1*c_1$",
        "$f(x)_{.5}[i]^{j}$",
    ],
)
def test_a_formula_in_a_line_keeps_its_signs(formula: str) -> None:
    text = f"By **law** it is {formula} where `$x^2$` is code and 10^6^ a number."
    plain = f"By law it is {formula} where $x^2$ is code and 10⁶ a number."
    assert blocks(text) == [("paragraph", plain)]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It costs $5 or *only* $6.", "It costs $5 or only $6."),
        ("From $5^1^ to US$6, and 10^6^$ more.", "From $5¹ to US$6, and 10⁶$ more."),
        ("An unclosed $x^2^ alone.", "An unclosed $x² alone."),
    ],
)
def test_prices_are_no_formulas(text: str, plain: str) -> None:
    assert blocks(text) == [("paragraph", plain)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("$$ C = \\sum_{i=1}^{n} 40 (m_i - 5) $$", "C = \\sum_{i=1}^{n} 40 (m_i - 5)"),
        ("$$\na^2+b^2 \\\\\n\\sum_{k=1}^n\n$$", "a^2+b^2 \\\\\n\\sum_{k=1}^n"),
        ("$$x_{i=1}\n= y^2+z^2$$", "x_{i=1}\n= y^2+z^2"),
        (_ENVIRONMENT, _ENVIRONMENT),
    ],
)
def test_a_displayed_formula_is_code(text: str, code: str) -> None:
    assert blocks(f"Before.\n{text}\nAfter.") == [
        ("paragraph", "Before."),
        ("code", code),
        ("paragraph", "After."),
    ]


@pytest.mark.parametrize("text", ["$$ is what the shell calls its number.", "$$\n\nx^2\n\n$$"])
def test_what_does_not_end_is_no_formula(text: str) -> None:
    assert {kind for kind, _ in blocks(text)} == {"paragraph"}


def test_code_stays_as_it_is() -> None:
    assert blocks("```\n$$\nx_{i=1}\n$$\n```\n\n    $x^2+y_{1}$\n") == [
        ("code", "$$\nx_{i=1}\n$$"),
        ("code", "$x^2+y_{1}$"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("> ```\n> $x_{1}$\n> ```\n\nIt is $y_{1}$.",
         [("code", "$x_{1}$"), ("paragraph", "It is $y_{1}$.")]),
        ("> ```\n> $x_{1}$\n\nIt is $a_{1}*b*$.",
         [("code", "$x_{1}$"), ("paragraph", "It is $a_{1}*b*$.")]),
        ("```\n> $x_{1}$\n$y_{1}$\n```", [("code", "> $x_{1}$\n$y_{1}$")]),
        ("Say:\n\n\techo $x_{1}$", [("paragraph", "Say:"), ("code", "echo $x_{1}$")]),
        ("<pre>\necho $x_{1}$\n</pre>", [("code", "echo $x_{1}$")]),
        ("<div>\nIt is $x_{1}$.\n</div>", [("paragraph", "It is $x_{1}$.")]),
        ("| A |\n|---|\n| $x_{1}$ |", [("table_row", "A"), ("table_row", "$x_{1}$")]),
    ],
)  # fmt: skip
def test_signs_of_formulas_stay_in_code_and_html(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert blocks(text) == expected


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Type ``a `$x_{1}$` b`` or ```$x_{1}$``` here.", "Type a `$x_{1}$` b or $x_{1}$ here."),
        ("See <https://a.example/$b_c$> here.", "See https://a.example/$b_c$ here."),
        ("A `` sign, then $a_{1}*b_{1}*c$.", "A `` sign, then $a_{1}*b_{1}*c$."),
    ],
)
def test_signs_of_formulas_stay_in_code_with_backticks_and_in_addresses(
    text: str, plain: str
) -> None:
    assert blocks(text) == [("paragraph", plain)]


def test_a_link_between_dollars_stays_a_link() -> None:
    article = parse_markdown(b"From $5 [here](https://a.example/b_c) to 6$.", location="a.md")
    assert [link.href for link in article.links] == ["https://a.example/b_c"]
