"""The roles of those by whom a Romance text says that a work is: réalisé par X, la regia di X."""

from reader.analysis.languages.lexicon import Language
from reader.startup.lazy_regex import lazily

_REACH = 32  # code points before a name
_MADE = lazily(  # which work is made, in the order of `_ROLES`
    r"(?:(réalisée?s? par)|(mise?s? en scène (?:par|de))|([ée]crite?s? par)"
    r"|(dirigid[oa]s? por|dire(?:cción|ção) de)|(escrit[oa]s? por)"
    r"|(dirett[oaie] da|regia di)|(scritt[oaie] da)"
    r"|(realizad[oa]s? por|realização de)|(encenad[oa]s? por|encenação de)) $"
)
_ROLES = (  # for a man and a woman
    ("réalisateur", "réalisatrice"), ("metteur en scène", "metteuse en scène"),
    ("auteur", "autrice"), ("director", "directora"), ("autor", "autora"), ("regista", "regista"),
    ("autore", "autrice"), ("realizador", "realizadora"), ("encenador", "encenadora"),
)  # fmt: skip
_PORTUGUESE = {"director": "diretor", "directora": "diretora"}


def role_of_maker(text: str, at: int, gender: str, language: Language) -> str:
    """Return the role of whom a text names as the maker of a work at offset `at`, or "".

    Le film, réalisé par Ada Quill; per la regia di Ada Quill.
    """
    made = _MADE.search(text, max(0, at - _REACH), at)
    if made is None or made.lastindex is None:
        return ""
    role = _ROLES[made.lastindex - 1][gender == "f"]
    return _PORTUGUESE.get(role, role) if language.code == "pt" else role
