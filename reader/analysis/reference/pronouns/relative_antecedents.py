"""Antecedents of the relative pronouns "who" and "that", and of "it" for an inscription."""

from reader.analysis.grammar.phrases.complements import ISSUED_TEXTS
from reader.analysis.grammar.phrases.noun_phrases import (
    INSCRIBED_THINGS,
    WRITINGS,
    Phrase,
    head_noun_at,
    is_writing,
    means_one_person,
    means_people,
    start_of_capitals,
)
from reader.analysis.grammar.phrases.office_words import opens_with_role
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import ADVERBS
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.grammar.subjects.subject_words import OPENING_ADVERBS, is_party
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import (
    ENGLISH_BE,
    ENGLISH_HAVE,
    ENGLISH_INDEFINITE,
    ENGLISH_PARTICIPLES,
    ENGLISH_SELVES,
)
from reader.analysis.languages.lexicon import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    INSTITUTION,
    NAME,
    PREPOSITION,
    SPEECH,
    SUBJECT,
    TITLE,
    WORK,
)
from reader.analysis.languages.token import CAPITAL, DASHES, NUMBER, POINT, POSSESSIVE, QUOTED, WORD
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.relatives import RELATED
from reader.analysis.persons.runs.name_forms import is_postnominal
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens

_NO_NOUN = PREPOSITION | DETERMINER | SUBJECT | AUXILIARY | CONJUNCTION
_READS = frozenset({"reads", "read"})
_TEXT_VERBS = frozenset({"begins", "began", "runs", "ran", "opens", "opened", "ends", "ended"})
_ISSUES = frozenset(
    {"released", "issued", "published", "posted", "shared", "wrote", "sent", "out", "in"}
)
_ORIGINS = frozenset({"from", "by", "of", "that", "which", "found", "left"})  # a letter | from Poe
_PUTS = frozenset({"put", "puts", "putting", "sent", "sends", "gave", "gives"})
_OBJECTS = frozenset({"it", "them"})  # a sign over it that says
_PART_OF = OF | {"of"}
_PLACING = (OF - {"da"}) | {"of", "from"}  # Ada Quill, of Dock Road, who; German: da
_WEARING = frozenset({"in", "with", "on"})
_STANDS = frozenset({  # what somebody is found to be: has an ally in X
    "ally", "opponent", "champion", "rival", "supporter", "critic", "advocate", "defender", "enemy",
})  # fmt: skip
_HAS_STAND = ENGLISH_HAVE | {"find", "finds", "found", "gained", "gains", "faces", "faced"}
_ADJECTIVES = 3  # most words from the article to the noun
_MIN_SENTENCES = 2  # this sentence and the previous one
_APPOSITION = 20  # tokens
_JOINTS = frozenset({"and", "e", "y", "et"})
_CLAUSE_JOINTS = frozenset({"and", "but"})
_WHO = frozenset({"who", "whose"})
_BEFORE_CLAUSE = DASHES | {",", "("}
_NO_NAMES = ADVERBS | OPENING_ADVERBS  # before the comma of an apposition
_LONGEST_ASIDE = 30  # tokens between two dashes
_SEPARATED = frozenset({  # German parts of a verb: arbeitet mit Vogel | zusammen, der
    "zusammen", "ab", "an", "auf", "aus", "bei", "ein", "vor", "zu", "zurück", "entgegen", "nach",
})  # fmt: skip


def inscription_before(discourse: Discourse, s: Tokens, phrase: Phrase, cue: int) -> str:
    """Return "a sign" of "There is a sign on the door. It reads: “…”"."""
    reads = s[cue].lower in _READS or s[cue].lower in _TEXT_VERBS
    if not reads and s[cue].lower not in {"said", "says"}:
        return ""
    if len(discourse.recent) < _MIN_SENTENCES or cue != phrase[1] + 1:
        return ""
    before = discourse.recent[-2].tokens
    if (about := _text_subject(before)) is not None:
        return _author_of(discourse, before, about)
    if issuer := _issuer_before(discourse):
        return issuer
    says = reads or _is_about_person(discourse, before)
    for at in range(len(before) - 1, -1, -1):
        read = reads and before[at].classes & (SPEECH | WORK)
        said = says and before[at].lower in WRITINGS
        if read or said or before[at].lower in INSCRIBED_THINGS:
            noun = phrase_before(before, at)
            return _own_words(discourse, before, noun) if noun else ""
    thing = _last_thing(before) if s[cue].lower in _READS else None
    return discourse.words_of(before, thing) if thing is not None else ""


def _own_words(discourse: Discourse, s: Tokens, noun: Phrase) -> str:
    """Return the words of a text from its own determiner: In May Quill came with | a letter."""
    first, last = noun
    articles = (at for at in range(last, first, -1) if s[at].classes & DETERMINER)
    return discourse.words_of(s, (next(articles, first), last))


def _is_about_person(discourse: Discourse, s: Tokens) -> bool:
    """Whether the subject of a sentence is one person, whom "it" cannot mean."""
    subject = main_subject(s, across_quotes=True)
    if subject is None or s[subject[1]].classes & INSTITUTION:
        return False
    words = discourse.words_of(s, subject)
    known = named_in(words, discourse.book) if s[subject[1]].kind == CAPITAL else None
    named = known is not None and bool(known.gender)
    return named or means_one_person(s[subject[1]]) or bool(discourse.gender_of(words))


def _issuer_before(discourse: Discourse) -> str:
    """Return the Ada Quill of "Ada Quill released a statement. “…,” it read."; else empty.

    Also of "In a statement, Ada Quill asked for calm."
    """
    sentence = discourse.recent[-2]
    s = sentence.tokens
    if _ISSUES.isdisjoint(sentence.lowers):
        return ""
    for at in range(2, len(s)):
        noun = phrase_before(s, at) if s[at].kind == WORD and is_writing(s[at]) else None
        verb = s[noun[0] - 1].lower if noun is not None and noun[0] else ""
        if noun is None or verb not in _ISSUES or (verb == "in" and s[at].lower != "statement"):
            continue
        if _is_of_somebody_else(s, noun):
            return ""
        if verb == "in":
            from reader.analysis.reference.bodies.issuers import issuer_of  # for few texts

            person, words = issuer_of(discourse, "statement")
        else:
            sentence.is_subject_resolved = sentence.subject is not None
            person = discourse.subject_of(sentence, discourse.recent[:-1], s.ends[-1])
            subject = main_subject(s, across_quotes=True)
            named = subject is not None and not s[subject[0]].classes & SUBJECT
            words = discourse.words_of(s, subject) if subject and named else ""
        return person.name if person is not None else words
    return ""


def _is_of_somebody_else(s: Tokens, noun: Phrase) -> bool:
    """Whether a text that is issued is not the issuer's own.

    Police released a note found in the car, a letter by the victim; Quill was sent a letter.
    """
    first, last = noun
    after = s[last + 1] if last + 1 < len(s) else s[last]
    participle = after.lower.endswith("ed") or after.lower in ENGLISH_PARTICIPLES
    owned = after.lower in _ORIGINS or (participle and after.kind == WORD)
    before = s[first - 2].lower if first > 1 else ""
    read = s[first - 1].lower == "out" and before not in _PUTS  # read out a letter
    return (
        owned
        or read
        or before in ENGLISH_BE
        or any(token.classes & PREPOSITION for token in s[first:last])
    )


def _last_thing(s: Tokens) -> Phrase | None:
    """Return the thing that ends a sentence: the slide of "Quill showed us the slide."."""
    last = max((at for at in range(len(s)) if s[at].kind != POINT), default=-1)
    if last < 1 or s[last].kind != WORD or s[last].classes or means_people(s[last].lower, 0):
        return None
    phrase = phrase_before(s, last)
    return phrase if phrase is not None and s[phrase[0]].classes & DETERMINER else None


def _author_of(discourse: Discourse, s: Tokens, about: Phrase) -> str:
    """Return the owner of a text that is the subject: "the bishop" for his reply.

    The phrase itself if it has no owner.
    """
    first, last = about
    gender = discourse.gender_of(s[first].text) if last == first + 1 else ""
    if gender:  # His reply is short
        from reader.analysis.reference.unnamed.unnamed_antecedents import stranger_before

        start, earlier = s.starts[first], discourse.recent[:-2]
        nearest = stranger_before(discourse, earlier[-1:], start, gender)
        if nearest and not earlier[-1].people:
            return nearest
        person = discourse.antecedent(gender, start, discourse.recent[:-1])
        if person is not None or nearest:
            return person.name if person is not None else nearest
    owned = next((at for at in range(first + 1, last) if s[at].kind == POSSESSIVE), 0)
    written = discourse.text[s.starts[first] : s.ends[owned - 1 if owned else last]]
    named = named_in(written, discourse.book) if owned else None
    return named.name if named is not None else written


def _text_subject(s: Tokens) -> Phrase | None:
    """Return the subject if it is a text: "A statement from his niece was read to the court"."""
    phrase = main_subject(s, across_quotes=True)
    if phrase is None:
        return None
    head = s[head_noun_at(s, phrase)]
    text = head.classes & WORK or is_writing(head) or head.lower in ISSUED_TEXTS
    return phrase if head.kind == WORD and text else None


def words_before_relative(text: str, s: Tokens, who: int) -> str:
    """Return the words of the antecedent of "who": "Ada Quill, who said"."""
    left = who - 1
    if s[left].lower in _CLAUSE_JOINTS and (first := _first_who(s, left)):
        return words_before_relative(text, s, first)
    reads = s[min(who + 1, len(s) - 1)].lower in _READS or s[left].lower in _OBJECTS
    if reads and (shown := _inscribed_thing_before(s, who)):
        return text[s.starts[shown[0]] : s.ends[shown[1]]]
    if s[left].text in _BEFORE_CLAUSE:
        left = _before_aside(s, left) - 1
        left -= s[left].text == "-" and left > 0  # Ada Quill -- who
        left -= s[left].lower in ENGLISH_SELVES and left > 0  # Ada Quill herself, who
        left -= s[left].text == "." and left > 1  # Ada Quill, D-Ill., who
        left = _before_age(s, left)
        left -= left > 1 and s[left].lower in _SEPARATED and s[left - 1].kind == CAPITAL
    phrase = _governed_indefinite(s, left) if left == who - 1 else None
    phrase = phrase or _before_apposition(s, left) or phrase_before(s, left)
    phrase = phrase or _bare_noun(s, left, who)
    if phrase is not None:
        phrase = _after_verb(s, phrase)
    if phrase is not None and s[who].lower == "which":
        phrase = _body_at_end(s, phrase)
    if phrase is not None and s[who].lower == "who":
        phrase = _person_at_end(s, phrase)
    if phrase is not None and s[phrase[1]].lower in INSCRIBED_THINGS:
        phrase = _after_participle(s, phrase)
    return text[s.starts[phrase[0]] : s.ends[phrase[1]]] if phrase else ""


def _bare_noun(s: Tokens, last: int, who: int) -> Phrase | None:
    """Return a noun without a determiner, with what it is a part of: rules, a section of law.

    Un chef d'équipe, qui; una profesora de inglés, quien.
    """
    if s[last].kind != WORD or s[last].classes & _NO_NOUN:
        return None
    if s[who].lower == "who" and not means_people(s[last].lower, s[last].classes):
        return None  # millions at home who
    whole = phrase_before(s, last - 2) if last > 2 and s[last - 1].lower in _PART_OF else None
    return (whole[0] if whole else last, last)


def _after_verb(s: Tokens, phrase: Phrase) -> Phrase:
    """Return the residents of "Ada Quill met residents who" or "slamming residents who"."""
    first, last = phrase
    if s[last].kind != WORD:
        return phrase
    if s[first].kind == WORD and not s[first].classes & DETERMINER:
        names = s[first].classes & NAME and not s[first].classes & TITLE
        return (first + 1, last) if names and first < last else phrase
    subject = main_subject(s, across_quotes=True)
    if subject is None or subject[0] < first:
        return phrase
    verb = subject[1] + 1
    while verb < last and s[verb].classes & AUXILIARY:
        verb += 1
    acts = verb < last and s[verb].kind == WORD and is_verb_like(s[verb])
    acts = acts and s[verb + 1].kind != NUMBER  # voted 6-1 for the plan, which
    return (verb + 1, last) if acts else phrase


def _after_participle(s: Tokens, phrase: Phrase) -> Phrase:
    """Return the banners of "marched through Vell carrying banners that read"."""
    first, last = phrase
    acts = (at for at in range(first, last) if s[at].kind == WORD and s[at].lower[-3:] == "ing")
    participle = next(acts, last)
    owned = any(token.classes & DETERMINER for token in s[first:participle])
    return phrase if owned or participle == last else (participle + 1, last)


def _before_age(s: Tokens, last: int) -> int:
    """Return the last token before an age in commas: Ada Quill|, 70, who."""
    aged = last > 2 and s[last].kind == NUMBER and s[last - 1].text == ","
    return last - 2 if aged else last


def _governed_indefinite(s: Tokens, last: int) -> Phrase | None:
    """Return the baker of "X, the daughter of a baker who", for a clause without a comma.

    Not the coat of "a man in a coat who".
    """
    for at in range(last - 1, max(0, last - _ADJECTIVES - 1), -1):
        if s[at].lower in ENGLISH_INDEFINITE:
            if s[at - 1].lower in _WEARING and not means_one_person(s[last]):
                return None
            return (at, last) if s[at - 1].classes & PREPOSITION else None
        if s[at].kind != WORD or s[at].classes & (PREPOSITION | DETERMINER):
            return None
    return None


def _body_at_end(s: Tokens, phrase: Phrase) -> Phrase:
    """Return the X of "an angry answer from X, which said" if X is an organisation."""
    first, last = phrase
    link = next((at for at in range(first, last) if s[at].lower == "from"), 0)
    if not link or not s[last].classes & INSTITUTION or s[link - 1].classes & INSTITUTION:
        return phrase
    return (link + 1, last)


def _first_who(s: Tokens, joint: int) -> int:
    """Return the token index of the first "who" of "a man, who was late, and who said", or 0.

    A relative clause with "whose" may come first as well.
    """
    for at in range(joint - 1, max(0, joint - _LONGEST_ASIDE), -1):
        if s[at].lower in _WHO:
            return at
        if s[at].kind == QUOTED or s[at].text in (";", ":"):
            return 0
    return 0


def _before_aside(s: Tokens, dash: int) -> int:
    """Return the opening dash of a parenthesis that ends at `dash`: the cook - who left - who said.

    That is `dash` itself if no parenthesis with "who" or an apposition ends there.
    """
    sign = s[dash].text
    if sign == ",":
        return dash
    for at in range(dash - 2, max(0, dash - _LONGEST_ASIDE), -1):
        if s[at].text == sign:
            opens = s[at + 1].lower == "who" or s[at + 1].classes & DETERMINER
            return at if opens else dash
        if s[at].kind == QUOTED:
            return dash
    return dash


def _person_at_end(s: Tokens, phrase: Phrase) -> Phrase:
    """Return the X of "a letter from X, who said": "who" refers to no letter, but to a friend of X.

    Any other phrase is returned as it is. X may be a name, or people: a blow to | the mayor, who.
    Whoever has an ally in X, who said it, has it from X.
    """
    first, last = phrase
    linked = head_noun_at(s, phrase)
    head = s[linked]
    has_stand = linked < last and _has_stand_in(s, first, linked)
    people = means_people(head.lower, head.classes) and not has_stand
    if linked == last or head.kind != WORD or people:
        return phrase
    if linked > first + 1 and means_one_person(s[linked - 1]):
        return phrase  # a source familiar with X, who
    if s[last].kind != CAPITAL:
        owner = s[linked + 1].lower != "of" or s[linked + 2].classes & DETERMINER
        inner = _person_at_end(s, (linked + 2, last)) if linked + 1 < last and owner else phrase
        named = any(means_people(t.lower, t.classes) for t in s[inner[0] : inner[1] + 1])
        return inner if named else phrase  # but: a group of farmers, who
    return (start_of_capitals(s, last, linked + 2), phrase[1])


def _has_stand_in(s: Tokens, first: int, noun: int) -> bool:
    """Whether somebody has what a phrase names in who follows: has an ally in | X."""
    found = s[noun].lower in _STANDS and s[noun + 1].lower == "in"
    return found and s[first - 1].lower in _HAS_STAND


def _inscribed_thing_before(s: Tokens, that: int) -> Phrase | None:
    """Return the sign of "raised a sign during the match that read “…”"."""
    for at in range(that - 1, max(0, that - _APPOSITION), -1):
        if s[at].lower in INSCRIBED_THINGS:
            first = at
            if is_verb_like(s[at - 1]):
                return (at, at)  # some held | placards
            while first > at - _ADJECTIVES and not s[first].classes & DETERMINER:
                first -= 1
            if s[first].classes & DETERMINER:
                return (first, at)
            phrase = phrase_before(s, at)
            return phrase and _after_participle(s, phrase)
        if s[at].kind in (POINT, QUOTED):
            return None
    return None


def _before_apposition(s: Tokens, last: int) -> Phrase | None:
    """Return the X of "X, the head of the port, who said"."""
    for at in range(last, max(0, last - _APPOSITION), -1):
        if s[at].text == ",":
            named = phrase_before(s, _before_age(s, at - 1))
            apposed = s[at + 1].classes & (DETERMINER | TITLE) and s[at + 1].kind == WORD
            if s[at + 1].lower in _PLACING and named is not None:
                apposed = apposed or not (named[0] and s[named[0] - 1].lower in OF)  # de X, de Y
            apposed = apposed or opens_with_role(s, at + 1)
            apposed = apposed or is_party(s[at + 1]) or is_postnominal(s[at + 1].lower)
            office = s[at + 1 : min(at + 5, last)]  # X, Group Adviser at Delta, who
            apposed = apposed or (
                all(token.kind == CAPITAL for token in office[:2])
                and any(token.classes & TITLE for token in office)
                and not any(map(is_verb_like, s[at + 2 : last]))
            )
            if not apposed and any(token.lower in _JOINTS for token in s[at + 1 : last]):
                continue  # X, head of Docks, | Trade and Industry, who
            if not apposed or named is None or s[named[1]].lower in _NO_NAMES:
                return None
            kin = (
                s[at + 1].lower in ENGLISH_INDEFINITE and s[named[1]].lower in RELATED
            )  # her father, a cook, who
            return named if kin or s[named[1]].kind == CAPITAL else None
        if s[at].kind in (POINT, QUOTED):
            return None
    return None
