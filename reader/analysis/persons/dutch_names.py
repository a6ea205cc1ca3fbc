"""Dutch nouns with an adjective that look like names: het Rode Kruis, de Belgische Spoorwegen."""

from collections.abc import Sequence

_ADJECTIVES = ("se", "che", "ke", "te", "ge")  # Nederlandse, Belgische, Koninklijke, Witte
_BEFORE_PRONOUNS = frozenset(  # omdat het Quill lukt
    {"omdat", "dat", "als", "terwijl", "toen", "nu", "hoe", "wanneer", "zodat", "hoewel", "of"}
)
_REACH = 16  # code points before the words


def is_noun_after_article(words: Sequence[str], text: str, at: int) -> bool:
    """Whether two words at offset `at` are no name, since an article stands before them.

    No name follows "het", and an adjective, but no unknown first name, follows "de".
    """
    before = text[max(0, at - _REACH) : at].lower().split()
    if not before or text[at - 1] != " ":
        return False
    if before[-1] == "het":
        return len(before) < 2 or before[-2] not in _BEFORE_PRONOUNS
    return before[-1] == "de" and words[0].endswith(_ADJECTIVES)
