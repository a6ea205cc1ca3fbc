"""Speakers named by a label or a possessive instead of a verb: Quill's “…” promise."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import AND_WORDS, STANCES, Phrase, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_HIS, ENGLISH_POSSESSIVES
from reader.analysis.languages.token import (
    CAPITAL,
    DASHES,
    LONG_DASHES,
    POINT,
    POSSESSIVE,
    QUOTED,
    WORD,
    Token,
)

_MORE_FROM = ("from", "more")
_SPOKEN_REACH = 12  # tokens between "that" and the quote

_CRIES = frozenset({  # their chants of “…”
    "chant", "chants", "cry", "cries", "shout", "shouts", "jeers", "yell", "yells", "screams",
    "scream",
})  # fmt: skip
_CROWDS = frozenset({
    "crowd", "gallery", "audience", "public", "opposition", "people", "mob", "stands", "terraces",
    "benches",
})  # fmt: skip
_STATING = frozenset({"is", "was", "that", ":"})
_ADDRESSED = frozenset({"to", "for"})  # his advice to beginners: “…”
_RECALLING = ("recall", "rememb", "quot", "cite", "citing", "recit")
_POINTING = frozenset({  # to what somebody else said
    "point", "points", "pointed", "pointing", "refer", "refers", "referred", "referring",
})  # fmt: skip
_FOR = frozenset({"for", "over", "after", "about"})
_GOVERNING = _FOR | {"of", "with"}
_JOINING = frozenset({"and", "but", "or"})
_IN_SENTENCES = (  # classes of words that adjectives do not stand with
    lx.DETERMINER | lx.PREPOSITION | lx.FIRST | lx.SUBJECT | lx.OBJECT | lx.AUXILIARY | lx.WEAK
)
_SHORTEST_LABEL = 4  # words; fewer may be what somebody else thinks of it
_LABELLED = frozenset({  # nouns for what is known by the words that were said
    "remark", "comment", "promise", "pledge", "speech", "tweet", "post", "message", "slogan",
    "line", "jibe", "quip", "boast", "mantra", "motto",
})  # fmt: skip
_PUNCTUATION = frozenset({",", "-", ":"})  # between a noun and the quote: his answer: “…”
_NOUN_REACH = 9  # tokens between the noun and the quote
_OWNER_REACH = 4  # tokens between the possessive and the noun: Quill's first public claim
_ATTRIBUTES = frozenset({"other", "many", "few", "two", "three"})  # of the determiners
_NO_ATTRIBUTE = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION


_GERMAN_LABEL = 4  # tokens before a quote with a label after a dash, and a headline before that


def label_before(place: Place) -> Candidate | None:
    """Return the X of "Pollsters agree – X: “…”", a name that a colon follows, after a dash."""
    s, at = place.view.s, place.at
    if place.view.language.verb_second:
        labelled = at > _GERMAN_LABEL and s[at - 3].text in DASHES  # Aus – Betriebsrat: „…“
        labelled = labelled and bool(s[at - 2].classes & lx.SPEAKER_NOUN)
        return Candidate((at - 2, at - 2), None, "x-colon", w.X_SAID, s) if labelled else None
    first = at - 2
    while first > 1 and s[first - 1].kind == CAPITAL:
        first -= 1
    dash = s[first - 1].text in DASHES or (s[first - 1].lower, s[first - 2].lower) == _MORE_FROM
    if first == at - 2 or first < 2 or not (dash or _follows_byline(s, first)):
        return None
    return Candidate((first, at - 2), None, "x-colon", w.X_SAID, s)


def name_before_bracket(place: Place) -> Candidate | None:
    """Return each speaker of "Ada Quill (“…”) and Ben Poe (“…”) were against it".

    Elsewhere in the sentence a name may be an object: Quill rebuked Ben Poe (“…”).
    """
    s, at = place.view.s, place.at
    if at + 1 >= len(s) or s[at + 1].text != ")":
        return None
    phrase = phrase_before(s, at - 2)
    if phrase is None or not phrase[0] < phrase[1] or s[phrase[1]].kind != CAPITAL:
        return None
    first = phrase[0]
    joined = first > 2 and s[first - 2].text == ")" and s[first - 3].kind == QUOTED
    if first and not (joined and (s[first - 1].text == "," or s[first - 1].lower in AND_WORDS)):
        return None
    return Candidate(phrase, None, "subject", w.BRACKETED, s)


def _follows_byline(s: Sequence[Token], first: int) -> bool:
    """Whether a name ends a byline, possibly after its newspaper: by the Herald's Ada Quill."""
    by = first - 1
    if s[by].kind == POSSESSIVE:
        by -= 1
        while by > 1 and (s[by].kind == CAPITAL or s[by].lower == "the"):
            by -= 1
    return by > 0 and s[by].lower == "by" and s[by - 1].kind in (POINT, QUOTED)


def owner_candidates(place: Place) -> list[Candidate]:
    """Return the X of "X's “…” promise" or "a remark by X, the mayor, that it is “…”", if any."""
    s, at = place.view.s, place.at
    if at > 1 and s[at - 1].kind == POSSESSIVE and at + 1 < len(s):
        phrase = _owner_of_noun_after(s, at)
    else:
        phrase = _author_of_noun_before(place)
    return [Candidate(phrase, None, "x-s-claim", w.OWNED_NOUN, s)] if phrase is not None else []


def owner_of_label(place: Place) -> list[Candidate]:
    """Return the X of "the board criticised X's “a boat for all” remark", "X for his “…” speech".

    Whoever judges what X said does so in fewer words, or in adjectives: dismissed X's “wholly
    foolish” claim, X's “vile, cruel and hateful” post.
    """
    s, own, noun = place.view.s, place.at - 1, place.at + 1
    if noun >= len(s) or s[noun].lower not in _LABELLED or place.words < _SHORTEST_LABEL:
        return []
    if s[own].kind == WORD and s[own].lower not in ENGLISH_HIS:
        own -= 1  # his infamous “…” speech
    if own <= place.previous or _are_adjectives(place):
        return []
    if s[own].kind == POSSESSIVE:
        phrase = _owner_before(s, own)
    else:
        phrase = _whose(s, own) if s[own].lower in ENGLISH_HIS else None
    return [Candidate(phrase, None, "x-s-claim", w.LABEL, s)] if phrase is not None else []


def _are_adjectives(place: Place) -> bool:
    """Whether quoted words are adjectives with an "and", and no part of a sentence."""
    words = place.body.lower().replace(",", " ").split()
    classes = place.view.language.classes
    return any(word in _JOINING for word in words) and not any(
        classes.get(word, 0) & _IN_SENTENCES for word in words
    )


def _owner_before(s: Sequence[Token], mark: int) -> Phrase | None:
    """Return the owner whose possessive mark is given, without a phrase that only governs it.

    The pull of | Quill's “…” promise; attacked Poe over | Quill's “…” remark.
    """
    owner = phrase_before(s, mark - 1)
    while owner is not None and s[owner[1]].kind == CAPITAL:
        first, last = owner
        link = next((at for at in range(last, first, -1) if s[at].lower in _GOVERNING), 0)
        if not link or s[link - 1].classes & lx.SPEAKER_NOUN:
            break
        owner = (link + 1, last)
    return owner


def _whose(s: Sequence[Token], own: int) -> Phrase:
    """Return whom "his" means: whoever is judged for it, or the pronoun itself."""
    if own > 1 and s[own - 1].lower in _FOR:
        from reader.analysis.grammar.clauses.relayed_words import target_of_judgement

        return target_of_judgement(s, own) or (own, own)
    return (own, own)


def _owner_of_noun_after(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the X of "X's “…” promise", with a noun of speech after the quote."""
    after = s[quote + 1]
    owner = _owner_before(s, quote - 1)
    return owner if after.kind == WORD and after.classes & lx.SPEECH else None


def _author_of_noun_before(place: Place) -> Phrase | None:
    """Return the X of "a remark by X, the mayor, that it is “…”"."""
    s, at = place.view.s, place.at
    that = at - 1
    while that > place.previous and at - that < _SPOKEN_REACH and s[that].lower != "that":
        that -= 1
    if that < 4 or s[that].lower != "that":
        return None
    last = that - 1
    if s[last].text == ",":
        last -= 1
        while last > 0 and that - last < _SPOKEN_REACH and s[last].kind not in (POINT, QUOTED):
            last -= 1
        last -= 1
    phrase = phrase_before(s, last)
    if phrase is None or phrase[0] < 2 or s[phrase[0] - 1].lower not in {"by", "from"}:
        return None
    return phrase if s[phrase[0] - 2].classes & lx.SPEECH else None


def owned_noun_candidates(place: Place) -> list[Candidate] | None:
    """Return the X of "X's claim that “…”".

    None without such a noun; an empty list if its owner is not a noun phrase.
    """
    s = place.view.s
    if (shouting := _shouting_after(s, place.at)) is not None:
        return [Candidate(shouting, None, "x-s-claim", w.AGENT, s)]
    noun = _speech_noun_before(s, place.at)
    if noun is None:
        return None
    owner = _owner_of(s, noun)
    if owner is None:
        return []
    score = w.OWNED_NOUN
    if _is_recalled(s, owner, noun, place.at):
        score += w.RECALLED
    return [Candidate(owner, noun, "x-s-claim", score, s)]


def _shouting_after(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the X of "a cry of “…” from X", if they are people: not from the steps."""
    cried = quote > 1 and s[quote - 1].lower == "of" and s[quote - 2].lower in _CRIES
    if not cried or quote + 2 >= len(s) or s[quote + 1].lower != "from":
        return None
    phrase = phrase_after(s, quote + 2)
    if phrase is None:
        return None
    first, head = s[phrase[0]].lower, s[phrase[1]]
    people = head.lower in _CROWDS or means_people(head.lower, head.classes)
    several = first != "the" and head.lower.endswith(("s", "men", "children"))
    return phrase if people or several or head.kind == CAPITAL else None


def _is_recalled(s: Sequence[Token], owner: Phrase, noun: int, quote: int) -> bool:
    """Whether another person only repeats the words: Poe recalled Quill's advice: “…”.

    Poe cited Quill's claim that it was “…”; Poe pointed to Quill's remark that “…”.
    """
    verb = owner[0] - 1
    repeats = verb >= 0 and s[verb].lower.startswith(_RECALLING)
    repeats = repeats or (verb > 0 and s[verb].lower == "to" and s[verb - 1].lower in _POINTING)
    named = owner[0] < owner[1] or s[owner[0]].lower not in ENGLISH_POSSESSIVES
    stated = s[noun + 1].lower == "that" and not s[noun + 2].classes & lx.TIME  # not: that day
    return repeats and named and (stated or s[quote - 1].text == ":")


def _speech_noun_before(s: Sequence[Token], quote: int) -> int | None:
    """Return the token index of a noun of speech with a possessive, shortly before the quote."""
    for index in range(quote - 1, max(-1, quote - _NOUN_REACH), -1):
        token = s[index]
        if token.kind == QUOTED:
            return None
        if token.kind == POINT and token.text not in _PUNCTUATION:
            if index < quote - 1 or token.text not in LONG_DASHES:  # her answer then – “…”
                return None
        elif index and _means_speech(s, index, quote) and _is_owned(s, index):
            return _answer_to(s, index) or index
    return None


def _answer_to(s: Sequence[Token], noun: int) -> int | None:
    """Return the response of "Poe's response to Quill's email": the email is not quoted."""
    for index in range(noun - 2, max(0, noun - _NOUN_REACH), -1):
        if s[index].kind == POINT:
            return None
        if s[index + 1].lower == "to" and s[index].classes & lx.SPEECH:
            return index if _is_owned(s, index) else None
    return None


def _means_speech(s: Sequence[Token], noun: int, quote: int) -> bool:
    """Whether a noun denotes speech: her claim, their chants of “…”."""
    if s[noun].classes & lx.SPEECH:
        return not _is_compound(s, noun)
    if s[noun].lower in STANCES:
        to_somebody = s[noun + 1].lower in _ADDRESSED and s[quote - 1].text == ":"
        return to_somebody or s[noun + 1].lower in _STATING
    return noun == quote - 2 and s[noun].lower in _CRIES and s[noun + 1].lower == "of"


def _is_compound(s: Sequence[Token], noun: int) -> bool:
    """Whether the noun modifies the next one: an email account."""
    after = s[noun + 1]
    return after.kind == WORD and not after.classes and not after.lower.endswith(("ed", "ing"))


def _is_owned(s: Sequence[Token], noun: int) -> bool:
    """Whether a possessive precedes a noun and its attributes: Quill's last, angry claim."""
    at = noun - 1
    while at > 0 and noun - at < _OWNER_REACH and _is_attribute(s[at]):
        at -= 1
    return s[at].kind == POSSESSIVE or s[at].lower in ENGLISH_POSSESSIVES


def _is_attribute(token: Token) -> bool:
    plain = token.kind == WORD or token.classes & lx.DAY  # his Monday speech
    return token.lower in _ATTRIBUTES or (bool(plain) and not token.classes & _NO_ATTRIBUTE)


def _owner_of(s: Sequence[Token], noun: int) -> Phrase | None:
    """Return the owner of a noun: the X of "X's claim", or the pronoun of "her claim"."""
    for at in range(noun - 1, max(-1, noun - _OWNER_REACH - 1), -1):
        if s[at].kind == POSSESSIVE:
            return _without_governing_words(s, phrase_before(s, at - 1))
        if s[at].lower in ENGLISH_POSSESSIVES:
            reported = at > 0 and s[at - 1].lower == "that"  # he said that their opinion was “…”
            return None if reported else (at, at)
    return None


def _without_governing_words(s: Sequence[Token], phrase: Phrase | None) -> Phrase | None:
    """Strip the words that govern a name from a phrase: found no fault with | Quill's claim."""
    if phrase is None or s[phrase[0]].kind == CAPITAL:
        return phrase
    if s[phrase[1]].kind != CAPITAL and not s[phrase[1]].classes & lx.TITLE:
        return phrase
    linked = [at for at in range(phrase[0], phrase[1]) if s[at].classes & lx.PREPOSITION]
    if not linked or s[linked[-1] - 1].classes & lx.SPEAKER_NOUN:
        return phrase
    return (linked[-1] + 1, phrase[1]) if s[linked[-1]].lower != "of" else phrase
