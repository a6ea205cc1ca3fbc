"""Words that a sentence merely relays: claims that are denied, documents that are read out."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.cues import MENTAL_VERBS
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import phrase_up_to_verb
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_BE, ENGLISH_INDEFINITE
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_OBJECT_REACH = 8  # tokens from a verb to its object: hit back at these claims
_CLAIMS = frozenset({
    "claims", "claim", "allegations", "allegation", "accusations", "accusation", "suggestions",
    "reports", "rumours", "rumors", "criticism", "charges",
})  # fmt: skip
_TEXTS = lx.SPEECH | lx.WORK
_SENDER_PREPOSITIONS = frozenset({"from", "to"})
_LONGEST_APPOSITION = 12  # tokens
_ISSUING = word_set("""
sent sends wrote writes left leaves posted posts issued issues released releases published publishes
penned typed emailed sending writing leaving posting issuing releasing
""")
_WITH = frozenset({"with", "in"})
_REPLYING = word_set("replied responded reacted answered countered retorted")
_ANSWERING_SOMEBODY = frozenset({"answered", "countered"})  # Quill, answered with a note, left
_HITTING = frozenset({"hit", "hits", "fired", "shot"})  # reply with "back" only
_RECEIVING = frozenset({"received", "receives", "receiving", "got", "gets", "getting"})
_MOST_BEFORE_TEXT = 5  # tokens from a verb to its text: sent | the town council a note
_BESIDE_SENDING = frozenset({"to", "behind"})  # sent to her, left behind
_JOINS = lx.PREPOSITION | lx.CONJUNCTION | lx.RELATIVE
_LONGEST_TEXT = 4  # tokens: a short text message


def is_claim(s: Sequence[Token], verb: int, quote: int) -> bool:
    """Whether the quote belongs to claims of others: "rejected claims that she was “asleep”"."""
    near = range(verb + 1, min(verb + _OBJECT_REACH, quote))
    noun = next((at for at in near if s[at].lower in _CLAIMS), 0)
    return noun > 0 and all(token.text not in (",", ";", ":") for token in s[noun:quote])


def writer_of(s: Sequence[Token], previous: int, quote: int) -> Phrase | None:
    """Return the X of "read out an email in which X thanked Poe for “…”", whatever the verb.

    `previous` is the token index of the preceding quote, or -1.
    """
    at = quote - 1
    while at > previous + 2 and s[at].lower != "which":
        at -= 1
    if at < previous + 3 or s[at - 1].lower != "in":
        return None
    noun = s[at - 3] if s[at - 2].text == "," else s[at - 2]
    writer = phrase_up_to_verb(s, at + 1, quote) if noun.classes & _TEXTS else None
    if writer is None or writer[1] >= quote - 1 or not is_verb_like(s[writer[1] + 1]):
        return None
    named = s[writer[1]].kind == CAPITAL or s[writer[0]].classes & lx.SUBJECT
    return writer if named else None


def antecedent_text(s: Sequence[Token], which: int) -> Phrase | None:
    """Return the letter of "a letter from Poe to Quill, which said", the antecedent of "which"."""
    for at in range(which - 1, max(1, which - _LONGEST_APPOSITION), -1):
        if s[at].kind == QUOTED:
            return None
        if (
            s[at].classes & lx.SPEECH
            and s[at].kind == WORD
            and s[at + 1].lower in _SENDER_PREPOSITIONS
        ):
            noun = phrase_before(s, at)
            if noun is None:
                return None
            articles = (i for i in range(at, noun[0], -1) if s[i].classes & lx.DETERMINER)
            return next(articles, noun[0]), which - 1 - (s[which - 1].text == ",")
    return None


def target_of_judgement(s: Sequence[Token], cue: int) -> Phrase | None:
    """Return the Y of "X attacked Y for calling it “…”": the target of the judgement acted."""
    first = last = cue - 2
    while first > 1 and s[first].kind == CAPITAL:
        first -= 1
    verb = s[first - (s[first].lower == "the")]
    judges = (
        verb.kind == WORD and verb.classes & lx.NAME and not verb.lower.startswith(MENTAL_VERBS)
    )
    return (first + (s[first] is verb), last) if judges and first < last else None


def sender_of_text(view: SentenceView, text: int) -> Phrase | None:
    """Return the X of "X sent her a note that said", where the note is the token at `text`.

    It is the note itself where X only receives it: X was sent a note that said.
    """
    s, article = view.s, text - 1
    while article > 1 and s[article].lower not in ENGLISH_INDEFINITE:
        article -= 1
    if text - article > _LONGEST_TEXT:
        return None
    if s[article - 1].lower in _WITH and (replied := _reply_before(s, article - 2)):
        return view.subject(replied)
    for sent in range(article - 1, max(0, article - _MOST_BEFORE_TEXT), -1):
        joins = s[sent].classes & _JOINS and s[sent].lower not in _BESIDE_SENDING
        if s[sent].kind in (POINT, QUOTED) or joins:
            return None  # left | after a note that said
        passive = s[sent - 1].lower in ENGLISH_BE
        if s[sent].lower in _RECEIVING or (passive and s[sent].lower in _ISSUING):
            return (article, text)
        if s[sent].lower in _ISSUING:
            return view.subject(sent) or (view.main if s[sent - 1].lower == "and" else None)
    return None


def _reply_before(s: Sequence[Token], last: int) -> int:
    """Return the verb of "hit back with a tweet", "responded to Poe in a letter"; 0 if none."""
    for at in range(last, max(0, last - _MOST_BEFORE_TEXT), -1):
        if s[at].kind in (POINT, QUOTED):
            return 0
        back = s[at].lower in _HITTING and s[at + 1].lower == "back"
        if back or s[at].lower in _REPLYING:
            aside = s[at - 1].text == "," and s[at].lower in _ANSWERING_SOMEBODY
            return 0 if aside or s[at - 1].lower in ENGLISH_BE else at
    return 0
