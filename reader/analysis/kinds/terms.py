"""Weighted evidence that a short passage is a term, a name or an example and not speech.

No single feature is conclusive. Each adds the weight given below, and the sum has to outweigh the
report that contains the passage. The weights were set by hand for English.
"""

from collections.abc import Sequence

from reader.analysis.attribution.candidates import RULES_BEFORE, Candidate
from reader.analysis.grammar.clauses.cue_nouns import is_attribute_of_marks
from reader.analysis.grammar.clauses.cues import is_cue_at
from reader.analysis.grammar.clauses.passives import JUDGED
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import means_people
from reader.analysis.kinds.titles import is_capitalised
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, WORD, Token
from reader.analysis.marks.quoted_words import Quoted
from reader.text.word_sets import word_set

ENOUGH = 2.0  # the sum from which on a passage is a term

# The passage itself.
_REPEATED = 1.0  # in marks elsewhere too, like a term: speech is quoted once
_CAPITALS = 1.0  # every content word is capitalised
_CLAUSE = -1.0  # begins like a clause: “is not fair”, “to buy time”
_CLAUSE_INSIDE = -0.5  # contains a clause-like word: “buy me time”
_ADVERB = -0.5  # “utterly wrong”: a judgement
_EXCLAIMED = -1.0  # “never!”
_BY_WORDS = (0.0, 0.0, 0.0, -0.5, -1.0, -1.0)  # by the number of words: terms are short

# Its context.
_ATTRIBUTE = 1.0  # a noun follows: the “night owl” tariff
_NAMED_THING = 1.0  # and that noun means something with a name or a text: signs, law, clause
_ANNOUNCED = 1.5  # the phrase “…”; not if somebody called it that
_APPOSED = 1.5  # her book, “…”; a new fashion: “…”; not after nouns of speech
_DEEMED = 2.5  # books deemed “…”: the wording of a law
_EXAMPLE = 2.0  # words like “…”, including “…”
_RENAMED = 1.0  # the “…,” the …: an apposition explains it
_OF_CLAUSE = 0.5  # inside a relative clause: said that towns, where a “…” rule holds
_DESCRIBES = 1.0  # …, said Quill, who has done research on “…”: the clause describes the speaker
_AFTER_VERB = -0.5  # was “…”: predicates judge
_QUESTION = 1.0  # asked by the journalist: who would call that “…”?
_ACTS = 2.0  # “Lantern” told the others: a nickname

# Its possible speaker.
_UNREPORTED = 1.0  # no verb reports the words
_DOCUMENT = 0.5  # according to X: what follows is seldom verbatim
_NO_PERSON = 0.5  # neither a name, a role, a pronoun nor an organisation
_ANYBODY = 1.0  # people, many call it that
_WORD_ITSELF = 2.0  # the term, the phrase is “…”
_LED_INTO = -2.0  # the verb directly precedes the passage
_COINED = -1.5  # X calls it “…”
_NOT_SAID = 1.0  # might say …
_TO_SAY = 0.5  # … or wants to say
_FAR = 0.5  # more than nine tokens between verb and passage

_AROUND = 4_000  # code points on either side searched for a repetition
_WEAK = frozenset({"subject", "x-verb-before", "carried", "x-colon"})
_WEIGHED = frozenset(
    {"none", "same-sentence", "same-paragraph", "sentence-before", "sentence-after", "according-to"}
    | {"x-s-claim", "called-by-x", "said-by-x", "x-said-later", "said-x-later", "x-verb"}
) | (_WEAK | RULES_BEFORE)
"""Rules that leave open whether the words were spoken; under the others they were."""
_BEARERS = word_set("""
law laws bill act clause rule movement tax plan plate plates sign signs button buttons label labels
tag hashtag sticker stickers shirt shirts t-shirt t-shirts hat hats cap caps poster posters banner
banners pin pins badge mode feature features section page category status level rating show series
reboot podcast radio brand effect syndrome theory test scandal affair project programme program
initiative scheme campaign voters primary theme doctrine approach strategy line logo
""")
"""Nouns for things with a name or a text, which may precede them in marks."""
_COINS = ("call", "describ", "term", "label", "dub", "brand", "refer", "characteri", "nam", "cast")
_NO_COMPLEMENT = frozenset({"for", "of", "in", "that", "where", "which", "who", "whose"})
_RELATIVES = frozenset({"where", "which", "who", "whose"})
_COLONS = frozenset({":", "—", "–"})
_POINTS = _COLONS | {","}
_ANY = frozenset({"people", "many", "some", "others"})
_MODALS = frozenset({"might", "could", "would", "may", "can", "must"})
_NEAR = 9  # tokens between a verb and the words
_LONGEST_BYNAME = 2  # words
_OPENS_MARKS = frozenset("\"“‘'«„")
_OPENS_CLAUSE = lx.SUBJECT | lx.FIRST | lx.AUXILIARY
_IN_CLAUSE = _OPENS_CLAUSE | lx.OBJECT
_NO_NOUN = (
    (lx.PREPOSITION | lx.CONJUNCTION | lx.AUXILIARY | lx.DETERMINER | lx.SUBJECT)
    | (lx.RELATIVE | lx.TEMPORAL | lx.VERB)
)  # fmt: skip
_SPEAKS = lx.SUBJECT | lx.SPEAKER_NOUN | lx.RELATIVE | lx.SPEECH | lx.WORK


def term_evidence(
    text: str, place: Place, quoted: Quoted, chosen: Candidate | None, rule: str
) -> float:
    """Return the evidence that up to five words are a term, a name or an example, not speech.

    The arguments are those of `refusal_reason`; from `ENOUGH` on the passage counts as a term.
    """
    if rule not in _WEIGHED:
        return 0.0
    body = text[quoted.start : quoted.end].strip()
    evidence = (
        _evidence_of_words(place, body)
        + _evidence_of_context(place, body, rule)
        + _evidence_of_speaker(place, chosen, rule)
    )
    if ENOUGH - _REPEATED <= evidence < ENOUGH and _is_repeated(text, quoted, body):
        evidence += _REPEATED
    return evidence


def _evidence_of_words(place: Place, body: str) -> float:
    """Return the evidence from the words themselves."""
    evidence = _BY_WORDS[place.words]
    classes = place.view.language.classes
    inside = [classes.get(word.strip(",."), 0) for word in body.lower().replace("’", "'").split()]
    first = body.partition(" ")[0]
    if len(inside) > 1 and is_capitalised(place, body):
        evidence += _CAPITALS
    if inside and (inside[0] & _OPENS_CLAUSE or first in {"to", "not"}):
        evidence += _CLAUSE
    elif any(each & _IN_CLAUSE for each in inside[1:]):
        evidence += _CLAUSE_INSIDE
    if first.endswith("ly"):
        evidence += _ADVERB
    return evidence + (_EXCLAIMED if body[-1:] in {"!", "?", "…"} else 0.0)


def _evidence_of_context(place: Place, body: str, rule: str) -> float:
    """Return the evidence from the words before and after the passage."""
    s, at, before = place.view.s, place.at, place.before
    evidence = 0.0
    after = s[at + 1] if at + 1 < len(s) else None
    if before is not None:
        if before.classes & lx.TITLED and rule != "x-called" and not _is_named_by_pronoun(s, at):
            evidence += _ANNOUNCED
        elif at > 1 and _is_apposed(s[at - 2], before.text):
            evidence += _APPOSED
        if _is_deemed(s, at) and not rule.endswith("later"):
            evidence += _DEEMED
        if before.lower in {"like", "including"} or _is_such_as(s, at):
            evidence += _EXAMPLE
        if _is_noun(after) and before.kind in (WORD, POSSESSIVE) and not place.is_continued:
            evidence += _ATTRIBUTE
        elif before.classes & lx.AUXILIARY:
            evidence += _AFTER_VERB
    if after is not None:
        if after.lower == "the" and body[-1:] == "," and s[at - 1].lower == "the":
            evidence += _RENAMED
        elif not place.is_continued and _is_before_bearer(s, at):
            evidence += _NAMED_THING
        elif place.words <= _LONGEST_BYNAME and _is_subject_name(after, body):
            evidence += _ACTS
    return evidence + (_QUESTION if s[-1].text == "?" else 0.0)


def _evidence_of_speaker(place: Place, chosen: Candidate | None, rule: str) -> float:
    """Return the evidence from the possible speaker and the distance of the reporting verb."""
    if chosen is None:
        return 0.0
    evidence = _UNREPORTED if rule in _WEAK else _DOCUMENT if rule == "according-to" else 0.0
    s, head = chosen.sentence, chosen.sentence[chosen.phrase[1]]
    speaks = head.kind == CAPITAL or head.classes & _SPEAKS
    if not speaks and rule != "according-to" and not means_people(head.lower, head.classes):
        evidence += _NO_PERSON
    if head.classes & lx.TITLED and not head.classes & lx.WORK:
        return evidence + _WORD_ITSELF
    if s[chosen.phrase[0]].lower in _ANY or head.lower in _ANY:
        evidence += _ANYBODY
    cue = chosen.cue
    if cue is None or rule == "same-sentence":
        return evidence
    if rule == "according-to" and s[cue].lower == "words":
        return evidence + _LED_INTO  # is, in her own words, “a menace”
    if cue and s[cue - 1].lower in _MODALS:
        evidence += _NOT_SAID
    elif cue and s[cue - 1].lower == "to":
        evidence += _TO_SAY
    if cue >= place.at:
        return evidence
    between = s[cue + 1 : place.at]
    if rule in RULES_BEFORE and (not between or (len(between) == 1 and between[0].kind == POINT)):
        return evidence + _LED_INTO
    if any(token.lower in _RELATIVES for token in between):
        evidence += _OF_CLAUSE
        described = cue < chosen.phrase[0] and rule in RULES_BEFORE
        if described and not any(chosen.phrase[1] < each < place.at for each in place.view.cues):
            evidence += _DESCRIBES
    if len(between) > _NEAR:
        evidence += _FAR
    if rule == "x-called" and _is_coined(s[cue], between):
        evidence += _COINED
    return evidence


def _is_deemed(s: Sequence[Token], at: int) -> bool:
    """Whether a participle comes before it as an attribute: books deemed “…”, the alleged “…”."""
    if is_attribute_of_marks(s, at):
        return True
    if at < 2 or s[at - 1].lower not in JUDGED or s[at - 2].classes & lx.AUXILIARY:
        return False
    return not is_cue_at(s, at - 1)


def _is_coined(verb: Token, between: Sequence[Token]) -> bool:
    """Whether the passage is the complement of a verb of naming: she called the plan an “…”."""
    if between and between[-1].lower == "as":
        return True
    has_complement = all(token.lower not in _NO_COMPLEMENT for token in between)
    return has_complement and verb.lower.startswith(_COINS)


def _is_named_by_pronoun(s: Sequence[Token], at: int) -> bool:
    """Whether a pronoun and a verb of naming directly precede the passage: which he called “…”."""
    return at > 1 and bool(s[at - 1].classes & lx.NAME and s[at - 2].classes & lx.SUBJECT)


def _is_before_bearer(s: Sequence[Token], at: int) -> bool:
    """Whether a noun from `_BEARERS` follows the passage: the “save trains” (licence) plates."""
    if s[at + 1].lower in _BEARERS:
        return True
    compound = at and at + 2 < len(s) and _is_noun(s[at + 1]) and s[at - 1].lower != "to"
    return bool(compound) and s[at + 2].lower in _BEARERS


def _is_noun(token: Token | None) -> bool:
    return token is not None and token.kind == WORD and not token.classes & _NO_NOUN


def _is_apposed(token: Token, point: str) -> bool:
    """Whether the passage is in apposition to a noun: a new fashion: “…”; not: one message: “…”."""
    if token.classes & lx.TITLED:
        return point in _POINTS
    other = lx.SPEECH | lx.STRONG_CUES | lx.CONJUNCTION
    noun = _is_noun(token) and not token.classes & other and not token.lower.endswith("ly")
    return point in _COLONS and noun


def _is_subject_name(token: Token, body: str) -> bool:
    """Whether a name in marks is the subject of the verb after it: “Lantern” told the others."""
    verb = token.classes & (lx.REPORT | lx.VERB | lx.NAME) and not token.classes & lx.NOUN_TOO
    return token.kind == WORD and bool(verb) and body[:1].isupper() and body[-1:].isalnum()


def _is_such_as(s: Sequence[Token], at: int) -> bool:
    """Whether "such as" precedes the passage, possibly split by a noun: such hits as."""
    return s[at - 1].lower == "as" and any(t.lower == "such" for t in s[max(0, at - 4) : at - 1])


def _is_repeated(text: str, quoted: Quoted, body: str) -> bool:
    """Whether the words occur in quotation marks again within `_AROUND`."""
    words = body.rstrip(".,")
    at = text.find(words, max(0, quoted.open - _AROUND), quoted.close + _AROUND)
    while at >= 0:
        if at != quoted.start and text[at - 1 : at] in _OPENS_MARKS and at:
            return True
        at = text.find(words, at + 1, quoted.close + _AROUND)
    return False
