"""Romance prepositions, of owners, agents and addressees, and the articles in them: dal sindaco."""

OF = frozenset({
    "de", "d'", "du", "des", "del", "do", "da", "dos", "das",
    "di", "della", "dello", "dell'", "dei", "degli", "delle",
})  # fmt: skip
"""The prepositions of owners, some with an article."""
BY = frozenset({
    "par", "por", "pelo", "pela", "pelos", "pelas",
    "da", "dal", "dalla", "dallo", "dall'", "dai", "dagli", "dalle",
})  # fmt: skip
"""The prepositions of agents, some with an article."""
OF_OR_BY = OF | BY
"""Those of whoever says something: le parole del sindaco, lanciato dal sindaco."""
TO = frozenset({
    "a", "ad", "à", "al", "au", "aux", "all'", "alla", "allo", "ai", "agli", "alle", "ao", "aos",
    "às",
})  # fmt: skip
"""The prepositions of addressees, some with an article."""
CONTRACTED_ARTICLES = frozenset({
    "du", "au", "aux", "del", "al", "dal", "dalla", "dallo", "dai", "dagli", "dalle", "nel",
    "nella", "sul", "sulla", "della", "dello", "degli", "delle", "pelo", "pela", "ao",
})  # fmt: skip
"""Those that are a preposition and an article at once: porte-parole | du gouvernement."""

_ARTICLES = {
    "fr": {"au": "le", "du": "le", "aux": "les", "des": "les"},
    "es": {"al": "el", "del": "el"},
    "pt": {
        **dict.fromkeys(("ao", "do", "no", "pelo"), "o"),
        **dict.fromkeys(("à", "da", "na", "pela"), "a"),
        **dict.fromkeys(("aos", "dos", "nos", "pelos"), "os"),
        **dict.fromkeys(("às", "das", "nas", "pelas"), "as"),
    },
    "it": {
        **dict.fromkeys(("al", "dal", "del", "nel", "sul"), "il"),
        **dict.fromkeys(("alla", "dalla", "della", "nella", "sulla"), "la"),
        **dict.fromkeys(("allo", "dallo", "dello", "nello", "sullo"), "lo"),
        **dict.fromkeys(("ai", "dai", "dei", "nei", "sui"), "i"),
        **dict.fromkeys(("agli", "dagli", "degli", "negli", "sugli"), "gli"),
        **dict.fromkeys(("alle", "dalle", "delle", "nelle", "sulle"), "le"),
    },
}
CONTRACTIONS = frozenset().union(*_ARTICLES.values()) - {"à"} | {"num", "numa"}
"""All of these, with definite and indefinite articles; but not the French preposition "à"."""


def article_inside(preposition: str, code: str) -> str:
    """Return the article that a lower-case preposition contains; empty if it contains none."""
    return _ARTICLES.get(code, {}).get(preposition, "")
