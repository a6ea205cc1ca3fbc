"""German finite verbs that no list holds, where a verb is expected: Laut Vogel | fehlen Lehrer."""

from reader.analysis.languages.token import WORD, Token
from reader.text.word_sets import word_set

_ENDINGS = ("t", "te", "ten", "en")
_STRONG_PASTS = word_set("""
lag stieg sank brach starb verstarb erlitt entstand floh gelang geriet schlug traf fand zog schien
ergab erhob verschwand wuchs schloss bezog betrug entkam befand begab genoss übernahm unterschrieb
verließ entschied erschien gewann verlor trug trat wich warb stieß biss riss sprang sang trank
""")
_NO_VERBS = word_set("""
nicht jetzt erst fast zuletzt selbst dort meist sonst samt statt weit längst zunächst bald sofort
gut mitunter zusammen oben unten außen innen daneben eben hinten vorn draußen drinnen mitten
wegen gegen neben selten inzwischen bisweilen zuweilen dagegen hingegen deswegen binnen zwischen
entgegen zugunsten seiten vielen wenigen allen beiden niet juist
""")


def may_be_verb(token: Token) -> bool:
    """Whether an unlisted word can be a finite verb: kostet, fehlen, lag."""
    if token.kind != WORD or token.classes or token.lower in _NO_VERBS:
        return False
    return token.lower.endswith(_ENDINGS) or token.lower in _STRONG_PASTS
