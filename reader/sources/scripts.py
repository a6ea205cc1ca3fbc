"""Deciding which internationalised host names can be displayed in their own script.

A short form of the browsers' rules: each label uses one script or a mixture that occurs in a real
language, and no label consists only of letters that look like Latin ones. Source: UTS #39, "Highly
Restrictive".
"""

from unicodedata import category, name

_MIXTURES = (
    frozenset(("LATIN", "CJK", "HIRAGANA", "KATAKANA")),
    frozenset(("LATIN", "CJK", "BOPOMOFO")),
    frozenset(("LATIN", "CJK", "HANGUL")),
)
# Cyrillic, Greek and Armenian letters that look like Latin ones.
_LOOKALIKES = frozenset("асԁеһіјӏорԛѕԝхуѵүգհոսցօќкгтпмнвαικνορτυωχϲϳ")


def is_unambiguous_label(label: str) -> bool:
    """Whether a decoded host label cannot be mistaken for another one."""
    letters = [ch for ch in label if not ch.isascii() or ch.isalpha()]
    if any(category(ch)[0] not in "LM" and category(ch) != "Nd" for ch in letters):
        return False
    scripts = {_script(ch) for ch in letters if category(ch)[0] == "L"}
    if scripts <= {"LATIN"}:
        return True
    if len(scripts) > 1:
        return any(scripts <= mixture for mixture in _MIXTURES)
    return not all(ch.isascii() or ch in _LOOKALIKES for ch in letters)


def _script(letter: str) -> str:
    return name(letter, "?").split(" ")[0].split("-")[0]  # KATAKANA-HIRAGANA PROLONGED SOUND MARK
