"""Which internationalised names of hosts can be shown in their own letters.

The rules are those of browsers in short: one script a label, or a mixture that a language really
uses; and no label made only of letters that look like Latin ones. Source: UTS #39, "Highly
Restrictive".
"""

from unicodedata import category, name

_MIXTURES = (
    frozenset(("LATIN", "CJK", "HIRAGANA", "KATAKANA")),
    frozenset(("LATIN", "CJK", "BOPOMOFO")),
    frozenset(("LATIN", "CJK", "HANGUL")),
)
# Cyrillic, Greek and Armenian letters that pass for Latin ones.
_LOOKALIKES = frozenset("асԁеһіјӏорԛѕԝхуѵүգհոսցօќкгтпмнвαικνορτυωχϲϳ")


def is_honest_label(label: str) -> bool:
    """Whether a decoded label of a host cannot be mistaken for another one."""
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
