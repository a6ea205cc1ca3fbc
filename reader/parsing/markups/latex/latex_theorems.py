"""What a LaTeX document calls its theorems, definitions and proofs."""

from collections.abc import Mapping

from reader.startup.lazy_regex import lazily

_DEFINED = lazily(
    r"\\(?:newtheorem\*?|spnewtheorem\*?|newmdtheoremenv)\s*\{([A-Za-z]{1,40})\*?\}\s*"
    r"(?:\[[^\[\]{}]{0,60}\]\s*)?\{([^{}]{1,80})\}"
)
_DECLARED = lazily(  # \declaretheorem[name=Lemma, sibling=theorem]{lem}
    r"\\declaretheorem\s*\[([^\[\]]{0,400})\]\s*\{([A-Za-z]{1,40})\}"
)
_NAME = lazily(r"(?:^|,)\s*(?:name|title)\s*=\s*(?:\{([^{}]{1,80})\}|([^,{}]{1,80}))")
_LANGUAGE = lazily(
    r"\\usepackage\s*\[([^\[\]]{1,200})\]\s*\{babel\}"
    r"|\\set(?:main|default)language\s*(?:\[[^\[\]]{0,80}\]\s*)?\{([a-z]{3,20})\}"
)
_PROOFS = {
    "german": "Beweis", "ngerman": "Beweis", "naustrian": "Beweis", "french": "Démonstration",
    "spanish": "Demostración", "italian": "Dimostrazione", "portuguese": "Demonstração",
    "brazil": "Demonstração", "brazilian": "Demonstração", "dutch": "Bewijs", "polish": "Dowód",
    "russian": "Доказательство", "ukrainian": "Доведення", "swedish": "Bevis", "danish": "Bevis",
}  # fmt: skip
_PROOF = "proof"
_MAIN = "main="


def find_theorems(head: str) -> Mapping[str, str]:
    """Return the source of the title of each such environment.

    Args:
        head: What is above the text of the document, without comments.
    """
    titles = {_PROOF: _PROOFS.get(_language_in(head), "Proof")}
    titles |= dict(_DEFINED.findall(head))
    for options, name in _DECLARED.findall(head):
        found = _NAME.search(options)
        titles[name] = (found[1] or found[2]).strip() if found else name.capitalize()
    return titles


def _language_in(head: str) -> str:
    """Return the main language of a document, as it is called there; empty if it is not."""
    found = _LANGUAGE.search(head)
    if found is None:
        return ""
    options = [each.strip() for each in (found[1] or found[2]).split(",")]
    main = next((each for each in options if each.startswith(_MAIN)), options[-1])
    return main.removeprefix(_MAIN).strip()
