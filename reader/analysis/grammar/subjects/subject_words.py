"""Words in and before subjects: bodies, parties, adverbs, openers of clauses.

They are apart from the rules for insertions in commas because every text needs them.
"""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, Token
from reader.text.word_sets import word_set

SUBJECT_PRONOUNS = frozenset({"he", "she", "they"})
WRITTEN_PRONOUNS = frozenset({"I", "we", "he", "she", "they", "you"})
"""Those that are the subject of a clause without a relative, as they are written inside it."""
STRANDED = frozenset({"to", "with", "for", "from", "about"})
"""Prepositions that may end such a clause: the people we spoke to."""
_NAMES_IN_LY = ("aly", "eely", "elly", "illy", "olly", "scully", "sully", "tully")
# other names that end like adverbs
_NAMED_LY = word_set("""
emily lily sally wally mcnally nally connally beverly kimberly waverly everly bly ely lively gately
assembly family
""")
CLAUSE_OPENERS = frozenset({"that", "whether"})
AFFILIATION_PREPOSITIONS = frozenset({"of", "from", "at"})
LIKE_CONJUNCTIONS = frozenset({"as", "than", "because", "since", "until", "like", "with"})
ROLE_REACH = 20  # tokens from the comma that opens a role to its last one
_LONGEST_INITIAL = 2  # code points of an initial with its point
OPENING_ADVERBS = word_set("""
entonces luego después então depois alors puis ensuite enfin and but so yet still then meanwhile
however also now já também también anche poi allora quindi infine intanto además asimismo tampoco
incluso así aun aún finalmente precisamente igualmente ainda assim todavia contudo entretanto porém
inclusive inoltre infatti tuttavia eppure peraltro nemmeno neanche neppure persino perfino ancora
toutefois pourtant cependant même surtout désormais
""")

# words that open what comes before a subject: Au micro de X, le maire, Y, a dit; Ospite di X, …
NO_SUBJECTS = frozenset({
    "au", "aux", "ospite", "invité", "invitée", "invitado", "invitada", "convidado", "convidada",
})  # fmt: skip


def may_open_clause(s: Sentence, at: int, last: int) -> bool:
    """Whether a clause without a relative may begin inside a phrase: people | we, | the Herald."""
    token = s[at]
    pronoun = token.text in WRITTEN_PRONOUNS or token.classes & lx.FIRST  # we're calling
    return bool(pronoun) or (token.lower == "the" and s[last].kind == CAPITAL)


def may_hold_clause(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase may hold a clause without a relative: A farmer I met."""
    first, last = phrase
    return any(may_open_clause(s, at, last) for at in range(first + 1, last + 1))


def has_body_word(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase has a word for an institution."""
    return any(token.classes & lx.INSTITUTION for token in s[phrase[0] : phrase[1] + 1])


def is_party(token: Token) -> bool:
    """Whether a party or state opens an aside: D-Ga., R-Utah, D., Mass., Republican of Utah."""
    letter, second = token.text[:1], token.text[1:2]
    tied = letter != "" and letter in "DRI" and second in ("-", "–", ".", "")
    state = token.kind == CAPITAL and token.text[-1] == "." and len(token.text) > _LONGEST_INITIAL
    return tied or state or token.lower in {"democrat", "republican", "independent"}


def is_adverb(token: Token) -> bool:
    """Whether a word ends like an adverb: Recently; but not Kelly, O'Reilly and Healy."""
    if not token.lower.endswith("ly") or token.classes & (lx.TITLE | lx.NAME):
        return False
    named = token.lower.endswith(_NAMES_IN_LY) and not token.lower.endswith(("wholly", "freely"))
    return not (token.kind == CAPITAL and (named or token.lower in _NAMED_LY))
