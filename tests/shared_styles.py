"""Sharing parsed style sheets between the programs that tests start: a quarter of a start.

What Textual makes of style sheets depends on their texts and the theme's colours only. It keeps
that for one program, and changes nothing of it after parsing.
"""

from collections.abc import Callable

from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.css.types import CSSLocation

_read = Stylesheet._parse_rules
_parse = Stylesheet.parse
_map: Callable[[Stylesheet], dict[str, list[RuleSet]]] = vars(Stylesheet)["rules_map"].fget
_known: dict[object, list[RuleSet]] = {}
_known_together: dict[object, tuple[list[RuleSet], dict[str, list[RuleSet]]]] = {}


def _read_once(
    sheet: Stylesheet,
    css: str,
    read_from: CSSLocation,
    is_default_rules: bool = False,
    tie_breaker: int = 0,
    scope: str = "",
) -> list[RuleSet]:
    """Return the rules of a style sheet."""
    key = (_colours(sheet), css, read_from, is_default_rules, tie_breaker, scope)
    if key not in _known:
        _known[key] = _read(sheet, css, read_from, is_default_rules, tie_breaker, scope)
    return _known[key]


def _parse_once(sheet: Stylesheet) -> None:
    """Parse all style sheets together, as Textual does for each new kind of widget."""
    key = (_colours(sheet), frozenset(sheet._invalid_css), *sheet.source.items())
    if key not in _known_together:
        _parse(sheet)
        _known_together[key] = (sheet._rules, _map(sheet))
    sheet._rules, sheet._rules_map = _known_together[key]
    sheet._require_parse = False


def _map_once(sheet: Stylesheet) -> dict[str, list[RuleSet]]:
    """Return the rules by the names in their selectors."""
    if sheet._rules_map is None:
        _parse_once(sheet)
    assert sheet._rules_map is not None
    return sheet._rules_map


def _colours(sheet: Stylesheet) -> frozenset[tuple[str, str]]:
    return frozenset(sheet._variables.items())


def share_styles() -> None:
    """Parse each style sheet only once in this process."""
    for name, once in (
        ("_parse_rules", _read_once),
        ("parse", _parse_once),
        ("rules_map", property(_map_once)),
    ):
        setattr(Stylesheet, name, once)
