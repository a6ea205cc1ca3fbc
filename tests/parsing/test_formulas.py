"""Formulas in one line."""

import pytest

from reader.parsing.formulas import formula_text, has_structure
from reader.parsing.safe_xml import parse_xml

_X, _Y, _TWO = "<mi>x</mi>", "<mi>y</mi>", "<mn>2</mn>"
_SUM = f"<mrow>{_X}<mo>+</mo>{_Y}</mrow>"


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        (f"{_X}<mo>=</mo>{_TWO}{_Y}", "x=2y"),
        (f"<mfrac>{_X}{_Y}</mfrac>", "x/y"),
        (f"<mfrac>{_SUM}{_TWO}</mfrac>", "(x+y)/2"),
        (f"<mfrac>{_X}<mrow>{_TWO}{_Y}</mrow></mfrac>", "x/(2y)"),
        (f"<mfrac><mrow>{_TWO}{_Y}</mrow>{_X}</mfrac>", "2y/x"),
        (f"<mo>(</mo><mfrac linethickness='0'>{_X}{_Y}</mfrac><mo>)</mo>", "(x¦y)"),
        (f"<msup>{_X}<mn>10</mn></msup>", "x¹⁰"),
        (f"<msup>{_SUM}{_TWO}</msup>", "(x+y)²"),
        (f"<msup>{_X}{_Y}</msup>{_Y}", "x^y y"),
        (f"<msup>{_X}<mo>′</mo></msup>", "x′"),
        (f"<msub>{_X}<mrow><mi>i</mi>{_Y}</mrow></msub>", "x_(iy)"),
        (f"<msubsup>{_X}{_TWO}<mrow><mo>−</mo><mn>1</mn></mrow></msubsup>", "x₂⁻¹"),
        (f"<munderover><mo>∑</mo>{_X}{_Y}</munderover>{_X}", "∑_x^y x"),
        (f"<msqrt>{_X}<mo>+</mo>{_Y}</msqrt>", "√(x+y)"),
        (f"<mroot>{_X}<mn>3</mn></mroot>", "³√x"),
        (f"<mroot>{_X}{_Y}</mroot>", "√[y]x"),
        (f"<mover>{_X}<mo>→</mo></mover>", "x⃗"),
        (f"<mi>cos</mi><mo>\u2061</mo>{_X}", "cos x"),
        (f"<mi>cos</mi>{_X}", "cos x"),
        ("<mi> x </mi> <mo>\n=</mo> <mn> 2 </mn>", "x=2"),
        (f"<mrow><mfrac>{_TWO}<mn>5</mn></mfrac>{_X}</mrow>", "2/5 x"),
        (
            f"<mtable><mtr><mtd>{_X}</mtd><mtd><mrow><mo>=</mo>{_Y}</mrow></mtd></mtr></mtable>",
            "x=y",
        ),
        (f"{_TWO}<mo>\u2062</mo>{_X}", "2x"),
        (f"<mfenced open='['>{_X}{_Y}</mfenced>", "[x,y)"),
        (
            f"<mtable><mtr><mtd>{_X}</mtd><mtd>{_Y}</mtd></mtr><mtr><mtd>{_TWO}</mtd></mtr></mtable>",
            "x, y; 2",
        ),
        (
            f"<semantics>{_X}<annotation encoding='StarMath 5.0'>x over</annotation></semantics>",
            "x",
        ),
    ],
)
def test_mathml_is_written_in_one_line(formula: str, line: str) -> None:
    assert formula_text(parse_xml(f"<math>{formula}</math>".encode())) == line


def _run(words: str) -> str:
    return f"<m:r><m:rPr><m:sty m:val='p'/></m:rPr><m:t>{words}</m:t></m:r>"


_NO_BAR = "<m:fPr><m:type m:val='noBar'/></m:fPr>"
_SIGMA = "<m:naryPr><m:chr m:val='∑'/></m:naryPr>"
_E = f"<m:e>{_run('x')}</m:e>"


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        (
            f"<m:f><m:num>{_run('x+1')}</m:num><m:den>{_run('y')}</m:den></m:f>",
            "(x+1)/y",
        ),
        (
            f"<m:f>{_NO_BAR}<m:num>{_run('n')}</m:num><m:den>{_run('k')}</m:den></m:f>",
            "n¦k",
        ),
        (f"<m:sSup>{_E}<m:sup>{_run('2')}</m:sup></m:sSup>", "x²"),
        (
            f"<m:sSubSup>{_E}<m:sub>{_run('i')}</m:sub><m:sup>{_run('2')}</m:sup></m:sSubSup>",
            "x_i²",
        ),
        (f"<m:rad><m:deg/>{_E}</m:rad>", "√x"),
        (f"<m:rad><m:deg>{_run('3')}</m:deg>{_E}</m:rad>", "³√x"),
        (
            f"<m:nary>{_SIGMA}<m:sub>{_run('i=1')}</m:sub><m:sup>{_run('n')}</m:sup>{_E}</m:nary>",
            "∑_(i=1)^n x",
        ),
        (f"<m:nary><m:sub>{_run('0')}</m:sub><m:sup/>{_E}</m:nary>", "∫₀ x"),
        (f"<m:d><m:dPr><m:begChr m:val='|'/><m:endChr m:val='|'/></m:dPr>{_E}</m:d>", "|x|"),
        (f"<m:d>{_E}</m:d>", "(x)"),
        (f"<m:acc><m:accPr><m:chr m:val='\u0307'/></m:accPr>{_E}</m:acc>", "x\u0307"),
        (f"<m:func><m:fName>{_run('sin')}</m:fName>{_E}</m:func>", "sin x"),
    ],
)
def test_a_formula_of_word_is_written_in_one_line(formula: str, line: str) -> None:
    whole = f"<m:oMath xmlns:m='urn:m'>{formula}</m:oMath>"
    assert formula_text(parse_xml(whole.encode())) == line


def test_only_formulas_of_more_than_symbols_have_structure() -> None:
    assert not has_structure(parse_xml(f"<math><mrow>{_X}<mo>=</mo>{_Y}</mrow></math>".encode()))
    assert has_structure(parse_xml(f"<math><mfrac>{_X}{_Y}</mfrac></math>".encode()))


def test_what_is_nested_deeply_is_still_written() -> None:
    nested = "<mrow>" * 150 + _X + "</mrow>" * 150
    assert formula_text(parse_xml(f"<math>{nested}{_Y}</math>".encode())) == "xy"
