"""Romance and Dutch sentences that tell what happens to somebody, not what they do."""

from reader.analysis.grammar.phrases.noun_phrases import Sentence
from reader.text.word_sets import word_set

_HAPPENS = word_set("""
fue fueron sido murió muere muerto muerta falleció herido herida detenido detenida
cayó perdió perdido desapareció desaparecido desaparecida lesionó ingresado ingresada
été fut mort morte meurt mourut décédé décédée blessé blessée tué tuée interpellé interpellée
tombé tombée perdu disparu disparue hospitalisé hospitalisée
stato stata fu morto morta muore morì deceduto ferito ferita ucciso uccisa arrestato arrestata
caduto caduta perso scomparso scomparsa ricoverato ricoverata
foi foram morreu morre ferido ferida preso presa
caiu perdeu desapareceu internado internada
werd overleed overleden omgekomen gewond vermist aangehouden opgepakt verdronk
viel verloor verdween verdwenen ziekenhuis ziek
""")
"""Words of sentences that tell what happens to somebody: Una mujer murió."""


def tells_what_happens(s: Sentence) -> bool:
    """Whether a sentence tells what happens to somebody, not what they do: Een man verdronk."""
    return any(token.lower in _HAPPENS for token in s)
