"""Sentences outside English that tell what happens to somebody, or how they react."""

from reader.analysis.grammar.phrases.noun_phrases import Sentence
from reader.analysis.languages import lexicon as lx
from reader.text.word_sets import word_set

BEATS = word_set("""
lacht lachte grinst grinste seufzt seufzte schmunzelt schmunzelte schnaubt schnaubte nickt nickte
zuckt zuckte schüttelt schüttelte lächelt lächelte zögert zögerte schluckt schluckte schweigt
schwieg knikt knikte zucht zuchtte grijnst grijnsde lachen glimlacht glimlachte zwijgt zweeg
rit soupire sourit hausse secoue hésite grimace ríe sonríe suspira duda ride sorride sospira
scuote esita ri sorri hesita encolhe
""")
"""What somebody does between two of their sentences, outside English."""
_BEAT_REACH = 4  # tokens from a subject to the verb that tells how it reacts
_HAPPENS = word_set("""
fue fueron sido murió muere muerto muerta falleció herido herida detenido detenida cayó perdió
perdido desapareció desaparecido desaparecida lesionó ingresado ingresada été fut mort morte meurt
mourut décédé décédée blessé blessée tué tuée interpellé interpellée tombé tombée perdu disparu
disparue hospitalisé hospitalisée stato stata fu morto morta muore morì deceduto ferito ferita
ucciso uccisa arrestato arrestata caduto caduta perso scomparso scomparsa ricoverato ricoverata foi
foram morreu morre ferido ferida preso presa caiu perdeu desapareceu internado internada werd
overleed overleden omgekomen gewond vermist aangehouden opgepakt verdronk viel verloor verdween
verdwenen ziekenhuis ziek
""")
"""Words of sentences that tell what happens to somebody: Una mujer murió."""


def tells_what_happens(s: Sentence) -> bool:
    """Whether a sentence tells what happens to somebody, not what they do: Een man verdronk."""
    return any(token.lower in _HAPPENS for token in s)


def reacts(s: Sentence, at: int) -> bool:
    """Whether the words behind a subject tell how it reacts: Der Angeklagte | schwieg; | bestritt.

    Not what it did: Der Angeklagte | schlug zu.
    """
    verbs = s[at : at + _BEAT_REACH]
    return any(token.lower in BEATS or token.classes & lx.REPORT for token in verbs)
