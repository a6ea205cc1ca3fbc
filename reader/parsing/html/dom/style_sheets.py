"""The formatting of elements by style sheets: classes, elements and ``style`` attributes.

Only simple selectors are understood (``p``, ``.c5``, ``p.c5``), as word processors and e-book
programs write them, and only properties of letters and indents.
"""

from collections.abc import Mapping

from reader.parsing.html.dom.tree import Element
from reader.startup.lazy_regex import lazily

_SELECTOR = lazily(r"[a-z][a-z0-9]{0,20}|(?:[a-z][a-z0-9]{0,20})?\.[\w-]{1,100}")
_LENGTH = lazily(r"(-?\d{0,4}(?:\.\d{1,6})?)(in|cm|mm|pt|px|em|rem|pc|%)")
_POINTS = {"in": 72.0, "cm": 28.35, "mm": 2.835, "pt": 1.0, "px": 0.75, "pc": 12.0, "rem": 12.0}
_USED = ("font", "margin", "text-indent")
_MOST_RULES = 5000
_LONGEST = 1_000_000  # characters of all sheets of a page
_LONGEST_STYLE = 2000


class StyleSheet:
    """The rules that apply to the elements of a page; later ones take precedence.

    Args:
        sheets: Texts of style sheets. Cost: linear.
    """

    def __init__(self, *sheets: str) -> None:
        self._rules: dict[str, dict[str, str]] = {}
        self._merged_rules: dict[tuple[str, str, str], Mapping[str, str]] = {}
        for sheet in sheets:
            for part in _without_comments(sheet[:_LONGEST]).split("}"):
                selectors, _, body = part.rpartition("{")
                self._add(selectors.rpartition("{")[2], body)

    def _add(self, selectors: str, body: str) -> None:
        declared = _declarations(body[:_LONGEST_STYLE])
        if not declared:
            return
        for selector in selectors[:_LONGEST_STYLE].split(","):
            name = selector.strip()
            if _SELECTOR.fullmatch(name) and len(self._rules) < _MOST_RULES:
                self._rules.setdefault(name, {}).update(declared)

    def of(self, element: Element) -> Mapping[str, str]:
        """Return the declarations for one element, without those that it inherits."""
        names, style = element.get("class") or "", element.get("style") or ""
        key = (str(element.tag), names[:_LONGEST_STYLE], style[:_LONGEST_STYLE])
        if key not in self._merged_rules:
            self._merged_rules[key] = self._merged(*key)
        return self._merged_rules[key]

    def _merged(self, tag: str, names: str, style: str) -> Mapping[str, str]:
        merged = dict(self._rules.get(tag, ()))
        for name in names.split()[:20]:
            merged.update(self._rules.get(f".{name}", ()))
            merged.update(self._rules.get(f"{tag}.{name}", ()))
        if style:
            merged.update(_declarations(style))
        return merged


def _without_comments(sheet: str) -> str:
    first, *others = sheet.replace("<!--", "").replace("-->", "").split("/*")
    return first + "".join(other.partition("*/")[2] for other in others)


def _declarations(body: str) -> dict[str, str]:
    declared: dict[str, str] = {}
    for each in body.split(";"):
        name, _, value = each.partition(":")
        name, value = name.strip().lower(), value.strip().lower()
        if not value or not name.startswith(_USED):
            continue
        if name == "margin":
            sides = value.replace("!important", "").split()
            declared["margin-right"] = sides[1] if len(sides) > 1 else sides[0]
            declared["margin-left"] = sides[3] if len(sides) > 3 else declared["margin-right"]
        else:
            declared[name] = value
    return declared


def points(length: str, font_size: float) -> float | None:
    """Return a CSS length in points; None if it is none.

    Args:
        length: Such as ``1.5em``, ``0.25in`` or ``110%``.
        font_size: The font size that ``em`` and ``%`` refer to.
    """
    found = _LENGTH.match(length)
    if found is None or found[1] in ("", "-"):
        return 0.0 if length == "0" else None
    unit = found[2]
    scale = font_size if unit == "em" else font_size / 100 if unit == "%" else _POINTS[unit]
    return float(found[1]) * scale
