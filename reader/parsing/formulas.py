"""Formulas of MathML and of Word in one line: "F=Gm₁m₂/r²".

Sources: MathML Core (https://www.w3.org/TR/mathml-core/), ECMA-376 part 1, 22.1, and for the linear
form Unicode Technical Note 28 (https://www.unicode.org/notes/tn28/).
"""

from collections.abc import Sequence

from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import lazily

Element = etree._Element  # noqa: SLF001 - lxml has no public name for it

_FRACTIONS = frozenset(("mfrac", "f"))
_BELOW = frozenset(("msub", "munder", "ssub", "limlow"))
_ABOVE = frozenset(("msup", "mover", "ssup", "limupp"))
_BOTH = frozenset(("msubsup", "munderover", "ssubsup"))
_ROOTS = frozenset(("msqrt", "mroot", "rad"))
_ROWS = frozenset(("mtable", "m", "eqarr"))
_OF_WORD = frozenset(("nary", "d", "acc", "func"))
_NOT_SHOWN = frozenset(("annotation", "annotation-xml", "mphantom", "phant"))
_STRUCTURES = _FRACTIONS | _BELOW | _ABOVE | _BOTH | _ROOTS | _ROWS
_SYMBOLS = frozenset(("mi", "mn", "mo", "ms", "mtext", "t", "r"))

_TOKENS = frozenset(("mi", "mn", "mo", "ms", "mtext"))
_MARKUP_SPACE = " \t\r\n"  # which means nothing at the ends of a token; a no-break space does

_RELATIONS = frozenset("=≠≈≡<>≤≥∼→∈")

_LOWERED = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_INVISIBLE = str.maketrans("\u2061", " ", "\u2062\u2063\u2064")  # function application, products
_ACCENTS = {
    "‾": "\u0304", "¯": "\u0304", "^": "\u0302", "ˆ": "\u0302", "\u0302": "\u0302",
    "~": "\u0303", "˜": "\u0303", "→": "\u20d7", "\u20d7": "\u20d7", "˙": "\u0307",
    "¨": "\u0308",
}  # fmt: skip
_WITHOUT_LINE = ("0", "0px", "0pt", "nobar", "noBar")
_NUMBER = lazily(r"[+\-−]?\d{1,9}")
_ONE = lazily(r"(?:\w|[\d.,]{1,30})[′'₀-₉₊₋⁰¹²³⁴-⁹⁺⁻\u0300-\u036f\u20d0-\u20ff]{0,30}|[^\w\s]")
_PRODUCT = lazily(r"[\w₀-₉₊₋⁰¹²³⁴-⁹⁺⁻.]{1,99}")
_DEEPEST = 40


def has_structure(formula: Element) -> bool:
    """Whether the symbols of a MathML formula alone would not say what it means."""
    return any(_name(each) in _STRUCTURES for each in formula.iter("{*}*"))


def formula_text(formula: Element) -> str:
    """Return a formula of MathML or Word in one line."""
    return " ".join(_linear(formula, 0).translate(_INVISIBLE).split())


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].lower()


def _linear(element: Element, depth: int) -> str:
    name = _name(element)
    if name in _NOT_SHOWN:
        return ""
    if not len(element) or name in ("mi", "mo", "mtext", "t") or depth > _DEEPEST:
        words = "".join(map(str, element.itertext()))
        return words.strip(_MARKUP_SPACE) if name in _TOKENS else words
    children = [each for each in element.iterchildren("{*}*") if not _name(each).endswith("pr")]
    parts = [_linear(each, depth + 1) for each in children]
    if name == "mover" and parts and (accent := _ACCENTS.get(parts[-1].strip())):
        return _in_brackets("".join(parts[:-1])) + accent
    if name in _ROWS:
        return "; ".join(filter(None, parts))
    if name in ("mtr", "mr"):
        return _row(parts)
    if name in _OF_WORD:
        return _of_word(element, name, parts)
    if name in _ROOTS:
        return _root(name, parts)
    if name == "mfenced":
        inside = (element.get("separators", ",") or "").strip()[:1].join(parts)
        return f"{element.get('open', '(')}{inside}{element.get('close', ')')}"
    if len(parts) < 2:
        return "".join(parts)
    base = parts[0] if _is_symbol(children[0]) else _in_brackets(parts[0])
    if name in _FRACTIONS:
        above, below = _in_brackets(parts[0], product=True), _in_brackets(parts[1])
        kind = element.get("linethickness") or _property(element, "type", "")
        return f"{above}{'¦' if kind in _WITHOUT_LINE else '/'}{below}"
    if name in _BELOW:
        return base + _script(parts[1], "_")
    if name in _ABOVE:
        return base + _script(parts[1], "^")
    if name in _BOTH and len(parts) > 2:
        return base + _script(parts[1], "_") + _script(parts[2], "^")
    return _joined(parts)


def _joined(parts: Sequence[str]) -> str:
    """Return parts in a line, with spaces after words, fractions and scripts without brackets."""
    joined = before = ""
    for part in parts:
        ends_in_script = joined[-1:].isalnum() and joined[-2:-1] in ("_", "^")
        has_word = (before.isalpha() and len(before) > 1) or (part.isalpha() and len(part) > 1)
        apart = ends_in_script or has_word or "/" in before  # 2/5 π
        divided = apart and joined[-1:].isalnum() and part[:1].isalnum()
        joined, before = f"{joined}{' ' * divided}{part}", part
    return joined


def _row(cells: Sequence[str]) -> str:
    """Return the cells of a row; an equation is often aligned at its sign: "x | = 1"."""
    row = ""
    for cell in cells:
        row += f"{', ' if row and cell[:1] not in _RELATIONS else ''}{cell}"
    return row


def _of_word(element: Element, name: str, parts: Sequence[str]) -> str:
    """Return a sum or integral, brackets, an accented symbol, or a function."""
    *scripts, inner = parts or ("",)
    if name == "func":
        return " ".join(parts)
    if name == "acc":
        return _in_brackets(inner) + _property(element, "chr", "\u0302")
    if name == "d":
        inside = _property(element, "sepChr", "|").join(parts)
        return f"{_property(element, 'begChr', '(')}{inside}{_property(element, 'endChr', ')')}"
    signs = zip(scripts, "_^", strict=False)
    limits = "".join(_script(each, sign) for each, sign in signs)
    return f"{_property(element, 'chr', '∫')}{limits} {inner}"


def _property(element: Element, name: str, default: str) -> str:
    found = next(element.iterfind(f"{{*}}*/{{*}}{name}"), None)
    attributes = () if found is None else found.attrib.items()
    values = (str(value) for key, value in attributes if str(key).rpartition("}")[2] == "val")
    return next(values, default)


def _root(name: str, parts: Sequence[str]) -> str:
    if name == "msqrt" or len(parts) < 2:
        return f"√{_in_brackets(''.join(parts))}"
    degree, inner = parts if name == "rad" else reversed(parts[:2])
    degree = degree.strip()
    if _NUMBER.fullmatch(degree):
        return f"{degree.translate(_RAISED)}√{_in_brackets(inner)}"
    return f"√[{degree}]{_in_brackets(inner)}" if degree else f"√{_in_brackets(inner)}"


def _script(words: str, sign: str) -> str:
    """Return what stands below (``_``) or above (``^``) a symbol."""
    words = words.strip()
    if _NUMBER.fullmatch(words):
        return words.translate(_LOWERED if sign == "_" else _RAISED)
    if not words or words[0] in "′″‴":
        return words
    return sign + _in_brackets(words)


def _in_brackets(words: str, *, product: bool = False) -> str:
    """Return words in brackets, unless they are one symbol or number, or (`product`) a product."""
    words = words.strip()
    is_one = _ONE.fullmatch(words) or (product and _PRODUCT.fullmatch(words))
    return words if is_one or _is_bracketed(words) else f"({words})"


def _is_bracketed(words: str) -> bool:
    return words[:1] == "(" and words.find(")") == len(words) - 1


def _is_symbol(element: Element) -> bool:
    """Whether an element is one symbol, however deeply wrapped."""
    for _ in range(_DEEPEST):
        inner = [each for each in element.iterchildren("{*}*") if not _name(each).endswith("pr")]
        if _name(element) in _SYMBOLS or len(inner) != 1:
            return _name(element) in _SYMBOLS
        element = inner[0]
    return False
