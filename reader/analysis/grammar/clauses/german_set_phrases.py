"""German set phrases that attribute quoted words: "ist von „…“ die Rede"."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.gapping import gapped_speaker
from reader.analysis.grammar.german.actors import is_bare_name, is_person
from reader.analysis.grammar.german.given_views import (
    holder_of_stated_view,
    source_that_is_heard,
    topic_raiser,
)
from reader.analysis.grammar.german.phrase_after_verb import phrase_after_adverbs
from reader.analysis.grammar.german.verb_groups import BECOME, HAVE
from reader.analysis.grammar.german.verb_second_naming import mit_worten_before
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    GERMAN_GOES,
    GERMAN_OF,
    GERMANIC_IS,
    GERMANIC_STANDS,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, DASHES, POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_IN_INTERVIEWS = (["im", "interview"], ["im", "gespräch"], ["in", "gesprek"])
_WHERE = frozenset({"in", "im", "auf", "an", "am"})
_HEADS = frozenset({":", "–", "—"})
_BY = frozenset({"bei", "beim", "seitens"})
_WHICH = frozenset({"dem", "der", "denen"})
_PERCEPTION_VERBS = frozenset({"lesen", "hören", "sehen"})
_IS = frozenset({"ist", "war", "wäre", "sei", "bleibt"})
_THAT = frozenset({"das", "dies", "es"})
_CARRIERS = (  # things with words written on them
    "plakat", "plakaten", "schild", "schildern", "banner", "bannern", "transparent", "zettel",
    "transparenten", "tafel", "shirt", "shirts", "aufkleber", "fahne", "wand", "grabstein",
    "flugblatt", "flugblättern", "transparente", "spruchband",
    "verklaring", "brief", "rapport", "persbericht", "mededeling", "bord", "spandoek",
)  # fmt: skip
_DOCUMENTS = ("vertrag", "gesetz", "beschluss", "protokoll", "bericht", "schreiben", "vereinbarung")
_POSSESSIVES = ("sein", "ihr")  # beginnings
_CRIES = frozenset({"rufen", "sprechchören", "parolen", "slogans", "sprüchen", "worten"})
_WITH = frozenset({"mit", "unter"})
_ESCAPES = frozenset({
    "entfährt", "entfuhr", "entschlüpft", "entschlüpfte", "rutscht", "rutschte", "platzt",
    "platzte", "bricht", "brach", "sprudelt", "sprudelte",
})  # fmt: skip
_HIM = frozenset({"ihm", "ihr", "ihnen"})
_SEES_SELF = word_set("""
versteht verstand verstehen begreift begriff begreifen sieht sah sehen gibt gab rühmt empfindet
empfand inszeniert inszenierte präsentiert präsentierte fühlt fühlte definiert definierte
outet outete
""")
_SICH_REACH = 6  # tokens between "sich" and "als"
_REACH = 30  # tokens
_REPORTING = lx.STRONG_CUES | lx.QUOTATIVE
_WONACH_REACH = 14  # tokens from "wonach" to the quote
_HOLDER_REACH = 8  # tokens from "von" to "wonach"
_SHORTEST_INSERTED = 6  # tokens: Es ist, so nennt es X,
_CITES = ("zitier", "wiedergegeben")  # who is cited "mit den Worten" has said them
_SHORTEST_ATTRIBUTE = 3  # tokens before the quote: Der von Vogel als
_ATTRIBUTE_REACH = 12  # tokens from the agent to the quote
_AT_WHOM = frozenset({"auf", "gegen", "ohne", "um", "für", "an", "über", "wegen", "nach"})
_OF_VERBS = ("t", "te", "en")  # endings: feiert, kritisierten
_SHORTEST_LEAD_IN = 3  # tokens: Auf Plakaten stand


def speaker_in_phrase_after(s: Sequence[Token], quote: int, language: Language) -> Phrase | None:
    """Return the speaker that a set phrase after or around the quote names."""
    following = [token.lower for token in s[quote + 1 : quote + 4]]
    if len(following) < 2:
        return None
    if quote == 0 and following[0] in _HEADS and s[-1].text != ".":
        return _in_headline(s, language) or _named_after_dash(s, language)
    if (stated := _stated_in(s, quote) or source_that_is_heard(s, quote)) is not None:
        return stated
    if quote > _SHORTEST_ATTRIBUTE and (agent := _agent_in_attribute(s, quote)):
        return agent
    if quote == 0 and following[0] in DASHES and (named := _named_after_dash(s, language)):
        return named
    if following[0] in DASHES and following[1] in {"das", "so"} and len(s) > quote + 4:
        said = s[quote + 3].kind == WORD and s[quote + 3].classes & lx.SAY
        return phrase_after_adverbs(s, quote + 4) if said else None
    if following[0] == "," and following[1] in _ESCAPES and following[2:] == ["es"]:
        return _whom_words_escape(s, quote + 4)
    spoken = following[0] == "gesprochen" and any(t.lower in BECOME for t in s[:quote])
    if (
        spoken
        or following[:2] == ["die", "rede"]
        or (following[0] == "zu" and following[1] in _PERCEPTION_VERBS)
    ):
        return _document(s, quote)
    if following[0] in GERMANIC_STANDS and quote == 0:
        phrase = phrase_after(s, 3) if following[1] in _WHERE and len(s) > 3 else None
        return phrase if phrase and s[phrase[1]].lower.endswith(_CARRIERS) else None
    if following[0] in _IS and following[1] in _THAT and following[2:] == ["für"]:
        return phrase_after(s, quote + 4)
    if following[0] in HAVE and quote and s[quote - 1].kind == WORD:
        return _subject_of_final_participle(s, quote)
    return None


def _agent_in_attribute(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the X of "der von X als „…“ bezeichnete Plan"."""
    participle = s[quote + 1]
    if s[quote - 1].lower != "als" or not participle.classes & lx.NAME:
        return None
    if quote + 2 >= len(s) or s[quote + 2].kind != CAPITAL:
        return None
    for at in range(quote - 2, max(0, quote - _ATTRIBUTE_REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            return None
        if s[at].lower in GERMAN_OF and s[at - 1].classes & lx.DETERMINER:
            return phrase_after(s, at + 1)
    return None


def _whom_words_escape(s: Sequence[Token], at: int) -> Phrase | None:
    """Return the X of "entfährt es X", "platzt es aus ihm heraus"."""
    at += at + 1 < len(s) and s[at].lower == "aus"
    return (at, at) if at < len(s) and s[at].lower in _HIM else phrase_after(s, at)


def _named_after_dash(s: Sequence[Token], language: Language) -> Phrase | None:
    """Return the X of "„…“ – Trainer X.", "„…“ – X nach dem Spiel"."""
    phrase = phrase_after(s, 2)
    if phrase is None or s[phrase[1]].kind != CAPITAL:
        return None
    asked = [token.lower for token in s[phrase[1] + 1 : phrase[1] + 3]] in _IN_INTERVIEWS
    if not is_person(s, phrase, language) and not (asked and is_bare_name(s, phrase)):
        return None
    after = s[min(phrase[1] + 1, len(s) - 1)]
    return phrase if after.kind == POINT or after.classes & lx.PREPOSITION else None


def _stated_in(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the X of "„…“, wird in der X betont"."""
    at = quote + 1 + (s[quote + 1].text == ",")
    if at + 3 >= len(s) or s[at].lower not in BECOME or s[at + 1].lower not in _WHERE:
        return None
    phrase = phrase_after(s, at + 2)
    if phrase is None or phrase[1] + 1 >= len(s):
        return None
    return phrase if s[phrase[1] + 1].classes & lx.REPORT else None


def _in_headline(s: Sequence[Token], language: Language) -> Phrase | None:
    """Return the only full name in a headline: „Ich bleibe“: Ein Tag mit der Imkerin Eva Wald.

    Not that of whom somebody else acts upon: „Es reicht“: Wut auf Eva Wald.
    """
    found: list[Phrase] = []
    for at in range(2, len(s) - 1):
        pair = s[at].kind == s[at + 1].kind == CAPITAL and not s[at + 1].classes
        if pair and lx.is_first_name(s[at].lower, language):
            found.append((at, at + 1))
    return found[0] if len(found) == 1 and not _is_acted_upon(s, found[0]) else None


def _is_acted_upon(s: Sequence[Token], name: Phrase) -> bool:
    """Whether a name in a headline is an object: Rat feiert | Eva Wald, Wut auf die Wirtin | X."""
    at = name[0] - 1
    while at > 1 and (s[at].kind == CAPITAL or s[at].classes & lx.DETERMINER):
        at -= 1
    if s[at].kind != WORD or s[at].lower in _AT_WHOM:
        return s[at].kind == WORD
    verb = not s[at].classes or s[at].classes & lx.FINITE
    if not verb or not s[at].lower.endswith(_OF_VERBS) or s[at - 1].kind != CAPITAL:
        return False
    actor = phrase_before(s, at - 1) or (at - 1, at - 1)
    return not s[actor[0] - 1].classes & lx.PREPOSITION  # Im Hafen singt Eva Wald


def speaker_in_phrase_before(view: SentenceView, quote: int) -> tuple[Phrase | None, int]:
    """Return the speaker named by a set phrase before a quote, and the index of its verb or noun.

    "Auf einem Schild stand „…“", "empfingen ihn Hunderte mit Rufen wie „…“". (None, 0) if there is
    no such phrase.
    """
    s = view.s
    if quote > 2 and s[quote - 1].lower == "wie" and s[quote - 2].lower in _CRIES:
        return view.main if s[quote - 3].lower in _WITH else None, quote - 2
    if (inserted := _inserted_report(s, quote))[0]:
        return inserted
    if (mit := mit_worten_before(s, quote)) >= 0:
        return _who_acts_with_words(view, mit, quote), mit + 2
    if (gapped := gapped_speaker(view, quote))[0]:
        return gapped
    if (held := _holder_before_wonach(s, quote))[0]:
        return held
    if quote > _SHORTEST_LEAD_IN:
        if (described := _self_described(view, quote))[0]:
            return described
        if (source := _source_of_finding(view, quote))[0]:
            return source
        if (raised := topic_raiser(s, quote, view.main))[0]:
            return raised
        if (held := holder_of_stated_view(s, quote, view.main, view.language))[0]:
            return held
    if quote < _SHORTEST_LEAD_IN or s[0].lower not in _WHERE:
        return None, 0
    verb = next((at for at in range(2, quote) if _tells_what_is_written(s, at)), 0)
    phrase = phrase_after(s, 1) if verb else None
    if phrase is None or phrase[1] + 1 != verb:
        return None, verb
    carrier = any(token.lower.endswith(_CARRIERS) for token in s[phrase[0] : verb])
    return phrase if carrier or _is_document_without_author(s, phrase) else None, verb


def _is_document_without_author(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is a text, but not somebody's: dem Vertrag; not: seinem Bericht."""
    first, last = phrase
    nouns = (at for at in range(first, last + 1) if s[at].lower.endswith(_DOCUMENTS))
    noun = next(nouns, -1)
    return noun >= 0 and not (
        any(t.kind == CAPITAL or t.lower.startswith(_POSSESSIVES) for t in s[first:noun])
        or any(t.lower in GERMAN_OF for t in s[noun : last + 1])
    )


def _tells_what_is_written(s: Sequence[Token], verb: int) -> bool:
    """Whether a verb tells that words are somewhere: stand, war zu lesen, war geschrieben."""
    if s[verb].lower in GERMANIC_STANDS:
        return True
    following = [token.lower for token in s[verb + 1 : verb + 3]]
    return s[verb].lower in GERMANIC_IS and (
        following == ["zu", "lesen"] or following[:1] == ["geschrieben"]
    )


def _inserted_report(s: Sequence[Token], quote: int) -> tuple[Phrase | None, int]:
    """Return the X of "…, so formuliert es X, „…“", and its verb; (None, 0) if there is none."""
    if quote < _SHORTEST_INSERTED or s[quote - 1].text != ",":
        return None, 0
    for at in range(quote - 4, max(0, quote - _REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            return None, 0
        if s[at].lower == "so" and s[at - 1].text == ",":
            start = at + 2 + (s[at + 2].lower in _THAT)
            phrase = phrase_after(s, start) if s[at + 1].classes & _REPORTING else None
            return (phrase, at + 1) if phrase and phrase[1] == quote - 2 else (None, 0)
    return None, 0


def _holder_before_wonach(s: Sequence[Token], quote: int) -> tuple[Phrase | None, int]:
    """Return the X of "Die Kritik von X, wonach der Plan „…“ sei, …", and the conjunction."""
    for at in range(quote - 1, max(3, quote - _WONACH_REACH), -1):
        if s[at].kind == QUOTED:
            break
        if s[at].lower == "wonach" and s[at - 1].text == ",":
            near = range(at - 2, max(0, at - _HOLDER_REACH), -1)
            of = next((i for i in near if s[i].lower in GERMAN_OF), 0)
            phrase = phrase_after(s, of + 1) if of else None
            return (phrase, at) if phrase is not None and phrase[1] < at else (None, 0)
    return None, 0


def _self_described(view: SentenceView, quote: int) -> tuple[Phrase | None, int]:
    """Return the X and the verb of "X versteht sich als „…“"."""
    s = view.s
    als = quote - 1 - bool(s[quote - 1].classes & lx.DETERMINER)
    if s[als].lower != "als":
        return None, 0
    near = range(als - 1, max(0, als - _SICH_REACH), -1)
    sich = next((at for at in near if s[at].lower == "sich"), 0)
    if sich > 1 and s[sich - 1].lower in _SEES_SELF:
        return view.subject(sich - 1) or view.main, sich - 1
    return None, 0


def _source_of_finding(view: SentenceView, quote: int) -> tuple[Phrase | None, int]:
    """Return the X and the particle of "aus X geht hervor, dass …"."""
    s = view.s
    if s[0].lower != "aus":
        return None, 0
    particle = next((at for at in range(2, quote) if s[at].lower == "hervor"), 0)
    if not particle or any(cue > particle for cue in view.cues if cue < quote):
        return None, 0
    verb = next((at for at in range(1, particle) if s[at].lower in GERMAN_GOES), 0)
    phrase = phrase_after(s, 1) if verb else None
    return (phrase, particle) if phrase and phrase[1] < verb else (None, 0)


def _who_acts_with_words(view: SentenceView, mit: int, quote: int) -> Phrase | None:
    """Return the X of "X ging mit den Worten „…“" and of "Mit den Worten „…“ ging X", if any."""
    s = view.s
    around = (*s[max(0, mit - _REACH) : mit], *s[quote + 1 : quote + 3])
    if any(token.lower in BECOME or token.lower.startswith(_CITES) for token in around):
        return _passive_agent(s, mit)
    if mit == 0:
        verb = quote + 1 + (quote + 1 < len(s) and s[quote + 1].text == ",")
        follows = verb + 1 < len(s) and s[verb].kind == WORD
        return phrase_after_adverbs(s, verb + 1) if follows else None
    main = view.main
    if main is None or main[1] >= mit:  # Vogel ging mit den Worten
        main = phrase_after(s, 0)
    if main is None or main[1] >= mit:
        return None
    apart = any(token.kind in (POINT, QUOTED) for token in s[main[1] + 1 : mit])
    return None if apart else main


def _passive_agent(s: Sequence[Token], end: int) -> Phrase | None:
    """Return the agent X of the passive "wurde von X mit den Worten „…“ zur Ordnung gerufen"."""
    for at in range(end - 1, max(0, end - _REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            return None
        if s[at].lower in GERMAN_OF:
            passive = any(token.lower in BECOME for token in s[max(0, at - _REACH) : at])
            return phrase_after(s, at + 1) if passive else None
    return None


def _document(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the X of "Im X ist von „…“ die Rede", "ein X, in dem von „…“ die Rede ist".

    Also of "Im X wird von „…“ gesprochen".
    """
    for at in range(quote - 1, max(0, quote - _REACH), -1):
        if s[at].kind == QUOTED:
            break  # In dem Brief, der der „Abendpost“ vorliegt, ist von „…“ die Rede
        if s[at].text == "," and s[at + 1].lower in _WHERE and s[at + 2].lower in _WHICH:
            return phrase_before(s, at - 1) or phrase_before(s, at - 2)
    phrase = phrase_after(s, 1) if s[0].lower in _WHERE | _BY else None
    owned = phrase and s[phrase[1] + 1].lower in {"der", "des"} and phrase[1] + 2 < quote
    return (phrase[0], phrase[1] + 2) if phrase and owned else phrase  # Im Antrag der Fraktion


def _subject_of_final_participle(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the subject X of the verb-final "Als „…“ hat X den Plan bezeichnet"."""
    for at in range(quote + 3, min(len(s), quote + _REACH)):
        if s[at].kind in (POINT, QUOTED):
            return None
        ends = at + 1 >= len(s) or s[at + 1].kind == POINT
        if ends and s[at].kind == WORD and s[at].classes & lx.STRONG_CUES:
            return phrase_after_adverbs(s, quote + 2)
    return None
