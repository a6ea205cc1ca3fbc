"""Verbs of saying in the languages whose papers print speech after a hyphen, as after a bullet."""

from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_CLAUSE = lazily(  # ", siger kaptajn Krog." " - powiedział Krog. - I tyle"
    r"(?:[,!?…]|\s?[-–—])[”\"»]?\s([^\W\d_][^,.;:!?…–—\n]{1,80})"
)
_VERBS = word_set(
    # Danish, Norwegian, Swedish, Icelandic
    " siger sagde sier sa seier fortel säger säga sade fortæller fortalte forteller berättar"
    " berättade forklarer forklarede forklarte förklarar förklarade mener mente menar menade"
    " oplyser oplyste opplyser opplyste uppger tilføjer tilføjede tilføyer legger tillägger"
    " udtaler udtalte uttaler svarer svarede svarte svarar svarade spørger spurgte spør frågar"
    " frågade skriver understreger understreker understryker lyder konstaterer konstaterar segir"
    " sagði konkluderer fastslår vurderer uddyber utdyper advarer innrømmer indrømmer lover medgir"
    " medger konstaterte undrar utbrister hvisker ropte råbte ropar tycker synes anser"
    # Finnish, Estonian, Latvian, Lithuanian
    " sanoo sanoi kertoo kertoi toteaa totesi kysyy kysyi vastaa vastasi lisää muistuttaa arvioi"
    " ütles ütleb lisas selgitas vastas saka teica stāsta sako sakė teigė teigia pasakojo"
    " huomauttaa korostaa naurahtaa pohtii huokaa lupaa"
    # Polish, Czech, Slovak, Croatian, Hungarian, Turkish
    " mówi mówią mówił mówiła powiedział powiedziała dodał dodała dodaje tłumaczy tłumaczył"
    " wyjaśnia wyjaśnił wyjaśniła podkreśla podkreślił podkreśliła przekonuje zaznacza zaznaczył"
    " zaznaczyła odpowiada odpowiedział odpowiedziała pyta pytał zapytał zapytała wspomina"
    " opowiada zauważa řekl řekla říká uvedl uvedla sdělil sdělila dodal dodala vysvětlil"
    " vysvětlila vysvětluje povedal povedala hovorí uviedol uviedla vysvetlil rekao rekla kaže"
    " dodao objasnio mondta mondja közölte mesélte magyarázta fogalmazott kérdezte válaszolta"
    " tette dedi diyor söyledi odparł odparła odrzekł odrzekła rzekł rzekła szepnął szepnęła"
    " krzyknął krzyknęła zawołał zawołała zeptal zeptala odpověděl odpověděla podotkl podotkla"
    " spýtal odgovorio upitao felelte szólt"
    # Russian, Ukrainian, Bulgarian
    " сказал сказала говорит говорил говорила добавил добавила добавляет рассказал рассказала"
    " рассказывает заявил заявила отметил отметила отмечает спросил спросила ответил ответила"
    " объяснил объяснила объясняет пояснил пояснила считает сказав каже додав додала розповів"
    " розповіла пояснив каза казва заяви обясни прошептал прошептала крикнул крикнула воскликнул"
    " воскликнула произнёс произнесла заметил заметила подчеркнул подчеркнула запитав запитала"
    " відповів відповіла"
    # French, Spanish, Portuguese, Italian, Romanian, Catalan
    " dit disait ajoute explique raconte affirme répond demande déclare déclaré confie lance"
    " regrette résume souligne assure estime dijo dice decía afirmó afirma explicó explica añadió"
    " añade señaló cuenta contó respondió responde preguntó pregunta aseguró asegura disse diz"
    " afirmou explicou acrescentou contou conta respondeu perguntou relatou completou spiega"
    " spiegato aggiunge aggiunto racconta risponde chiede conclude commenta afferma detto spune"
    " spus adaugă adăugat declarat explicat explică diu murmure murmura cria répondit"
    " demanda répliqua gritó susurró replicó gritou sussurrou chiese rispose gridò sussurrò"
    " esclamò întrebă răspunse"
)
_ALSO_NOUNS = word_set("demande conta cuenta pregunta")  # demande de visa, cuenta de Google
_AMBIGUOUS = word_set(  # other words in other languages: sa femme, dice finely, dit boek
    "assure conclude conta dice disse dit lance lover mener sa"
)
_PRONOUNS = word_set("han hun hon jeg jag vi il elle on lui lei ella él ele ela eu")
_OF = word_set("de du des del da do di")
_BEFORE = 2  # words that may precede the verb: il a dit, a mai spus
_LONGEST_LAST = 5  # words of a clause that ends in its verb: kapteeni Ada Quill sanoo
_LONGEST_UNNAMED = 2  # words of a clause without a name: siger hun
_LONGEST_SPEECH = 4000  # characters that are examined


def has_report(text: str) -> bool:
    """Whether a verb of saying and who says it follow speech: ``Vi venter, siger Ada Quill.``."""
    clauses = (found[1].split() for found in _CLAUSE.finditer(text[:_LONGEST_SPEECH]))
    return any(map(_is_report, clauses))


def _is_report(words: list[str]) -> bool:
    """Whether the words of a clause are a verb of saying and a name, or few words without one."""
    at_verb = words[: _BEFORE + 1] + (words[-1:] if len(words) <= _LONGEST_LAST else [])
    verbs = _VERBS.intersection(at_verb)
    if not verbs or any(map(_is_noun, words, words[1:])):
        return False
    if any(word[0].isupper() for word in words):
        return True
    is_known = not verbs <= _AMBIGUOUS or not _PRONOUNS.isdisjoint(words)
    return is_known and len(words) <= _LONGEST_UNNAMED


def _is_noun(word: str, after: str) -> bool:
    """Whether what may be a verb of saying is something of another, by the word after it."""
    return word in _ALSO_NOUNS and after in _OF
