"""The subject before an insertion in commas, dashes or brackets that precedes the verb."""

from reader.analysis.grammar.phrases.noun_phrases import (
    APPOSITION_REACH,
    ROLE_ENDINGS,
    Phrase,
    Sentence,
    end_of_capitals,
    is_pronoun,
    means_one_person,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.opening_adverbials import (
    opens_participle,
    opens_romance_adverbial,
)
from reader.analysis.grammar.subjects.subject_words import (
    AFFILIATION_PREPOSITIONS,
    LIKE_CONJUNCTIONS,
    NO_SUBJECTS,
    OPENING_ADVERBS,
    SUBJECT_PRONOUNS,
    has_body_word,
    is_adverb,
    is_party,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, TO
from reader.analysis.languages.function_words import ENGLISH_WEEKDAYS, ROMANCE_AND, ROMANCE_DAYS
from reader.analysis.languages.token import (
    CAPITAL,
    LONG_DASHES,
    NUMBER,
    POINT,
    POSSESSIVE,
    QUOTED,
    WORD,
)
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import office_words
    from reader.analysis.grammar.subjects import asides

_PARTICIPLES = ("ada", "ado", "ida", "ido", "ata", "ato", "uta", "uto")
_IMPERFECTS = ("aba", "aban", "ava", "avano", "avam", "ía", "ían", "ait", "aient")
_BOTH = frozenset({"both", "all"})  # before an age
_RELATIVES = frozenset({"che", "que", "qui", "who"})
_SHORTEST_ROLE = 3  # tokens before the complement of a role: the director of
_NAME_LENGTHS = range(3, 5)  # a name of two or three words between two commas
_LONGEST_FIELD = 10  # tokens from the noun of a role to the end of its field
# prepositions before the field of an office
_FIELDS = OF | TO | {"en", "chargé", "chargée", "per", "con", "para", "as"}
_NO_SUBJECTS = OPENING_ADVERBS | ENGLISH_WEEKDAYS
_NO_SUBJECTS |= {"yesterday", "today", "tonight", "late", "early"}
_DAYS_ALONE = ROMANCE_DAYS | {"hier", "avant-hier"}  # in other languages a surname: Hoy
_ENGLISH_FIELDS = frozenset({"of", "for", "at", "in"})
_PARTICIPLE_ENDINGS = ("ed", "ing")
_BEHIND_PARTICIPLES = frozenset({"by", "to"})  # sent | by, which few other words precede
_PARTICIPLE_REACH = 14  # tokens from the comma before a participle to its object
_ASIDE_ENDINGS = ("ing", "ed", *ROLE_ENDINGS)


def subject_across_comma(s: Sentence, closing: int) -> Phrase | None:
    """Return the subject before an apposition or clause that ends at the mark `closing`.

    "Ada Quill, who runs the port, said": the opening comma is sought to the left. The mark may also
    be a dash or a bracket.
    """
    sign = s[closing].text
    opener_of = {")": "("}.get(sign, sign)
    at = closing - 1
    if sign == "-" and s[at].text == "-":
        closing, at = at, at - 1  # Quill -- who left early -- said
    best: Phrase | None = None
    while at > 0 and closing - at < APPOSITION_REACH:
        token = s[at]
        if token.kind == QUOTED:
            if best is not None:
                return _bearer_of(s, best)
            titled = s[at - 1].kind in (WORD, CAPITAL) and asides.antecedent_of_clause(s, at)
            return _bearer_of(s, titled) if titled else None
        if token.kind == POINT:
            if token.text in ";:":
                break
            acts = s[at + 1].lower in SUBJECT_PRONOUNS and sign == token.text == ","
            if acts and s[min(at + 2, len(s) - 1)].lower.endswith("ed"):
                return (at + 1, at + 1)  # when I asked, he looked up, smiled and said
            if token.text == "," and (named := _apposed_relation(s, at, closing)) is not None:
                return named
            if token.text == opener_of or (sign == "," and token.text in LONG_DASHES):
                left = _subject_before_aside(s, at, closing)
                if left and (opens_aside(s, at + 1) or _is_named_role(s, left, at + 1)):
                    return _bearer_of(s, left)
                best = best or left
        at -= 1
    if best is not None:
        return _bearer_of(s, best)
    left = phrase_before(s, closing - 1)
    if left is None:
        return None
    opens = left[0] == 0 or s[left[0] - 1].kind == QUOTED  # “…,” Ada Quill of Delta College, said
    return left if opens or is_pronoun(s[left[0]]) else None


def _subject_before_aside(s: Sentence, opener: int, closing: int) -> Phrase | None:
    """Return the phrase before the mark at `opener` if the verb after the aside can be its verb."""
    if s[opener - 1].lower == "who":
        return (opener - 1, opener - 1)  # a man who, a year ago, said
    left = phrase_before(s, opener - 1 - (s[opener].text == s[opener - 1].text == "-"))
    left = _antecedent_before(s, left) or left
    left = _role_before_name(s, opener, closing) or left
    if left is None or (s[left[1]].kind == NUMBER and s[left[0]].lower in _BOTH):
        return None  # the couple, both 41, who left, said
    if left[0] > 3 and (asides.is_companion(s, left) or asides.is_object_of_aside(s, left)):
        return None
    if _is_apposed_to_object(s, left):
        return None
    return left if _can_be_subject(s, left) else None


def _is_apposed_to_object(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase names the object in an aside: The note, sent to her boss, | Poe, in May,.

    Not the subject after an adverbial: In a note to her boss, | Poe, in May, said.
    """
    comma = phrase[0] - 1
    if comma < _SHORTEST_ROLE or s[comma].text != "," or s[phrase[1]].kind != CAPITAL:
        return False
    role = phrase_before(s, comma - 1)
    if role is None or role[0] < _SHORTEST_ROLE or not means_one_person(s[role[1]]):
        return False
    if not s[role[0] - 1].classes & lx.PREPOSITION:
        return False
    reach = range(role[0] - 2, max(0, role[0] - _PARTICIPLE_REACH), -1)
    opener = next((at for at in reach if s[at].kind in (POINT, QUOTED)), 0)
    opening, behind = s[opener + 1], s[opener + 2]
    participle = opening.lower.endswith(_PARTICIPLE_ENDINGS) or behind.lower in _BEHIND_PARTICIPLES
    if s[opener].text != "," or not (participle or opening.classes & lx.RELATIVE):
        return False
    subject = phrase_before(s, opener - 1)
    return subject is not None and _can_be_subject(s, subject)


def _apposed_relation(s: Sentence, comma: int, closing: int) -> Phrase | None:
    """Return the Poe of "Quill, whose husband, Poe, called it", a name between two commas."""
    if comma < 3 or s[comma - 2].lower != "whose" or s[closing].text != ",":
        return None
    named = phrase_before(s, closing - 1)
    if named is None or named[0] != comma + 1 or s[named[1]].kind != CAPITAL:
        return None
    return named


def _antecedent_before(s: Sentence, phrase: Phrase | None) -> Phrase | None:
    """Return the X of "X che gestisce la rete, …" if the phrase is the relative clause's object."""
    if phrase is None or phrase[0] < 3:
        return None
    for at in range(phrase[0] - 1, max(1, phrase[0] - 4), -1):
        if s[at].kind != WORD:
            return None
        if s[at].lower in _RELATIVES:
            return phrase_before(s, at - 1) if at < phrase[0] - 1 else None
    return None


def _role_before_name(s: Sentence, comma: int, closing: int) -> Phrase | None:
    """Return the role whose holder is named between two commas, with its field.

    L'assessore ai lavori pubblici, | Ada Quill, ha detto; le secrétaire aux ports, Ada Quill, dit.
    Of two roles it is the second: vicepresidenta y ministra para la Reforma Local, Ada Quill, dijo.
    """
    if s[comma].text != "," or closing - comma not in _NAME_LENGTHS or comma < _SHORTEST_ROLE:
        return None
    if any(token.kind != CAPITAL for token in s[comma + 1 : closing]):
        return None
    for noun in range(comma - 2, max(0, comma - _LONGEST_FIELD), -1):
        token = s[noun]
        if token.kind in (POINT, QUOTED) or token.classes & (lx.RELATIVE | lx.REPORT):
            return None
        if s[noun + 1].lower in _ENGLISH_FIELDS and means_one_person(token):
            return _english_role_at(s, noun, comma - 1)
        role = token.kind == WORD and token.classes & lx.TITLE
        if role and any(each.lower in _FIELDS for each in s[noun + 1 : noun + 3]):
            opens = s[noun - 1].classes & lx.DETERMINER and s[noun - 1].lower not in _FIELDS
            second = s[noun - 1].lower in ROMANCE_AND
            return (noun - 1 + second, comma - 1) if opens or second else None
    return None


def _english_role_at(s: Sentence, noun: int, last: int) -> Phrase | None:
    """Return the role with its fields that follows a quote: “…,” the professor of law at Vell,."""
    first = noun
    while first > noun - 2 and s[first - 1].kind == WORD and not s[first - 1].classes:
        first -= 1  # the | dinosaur researcher at
    first -= bool(s[first - 1].classes & lx.DETERMINER)
    return (first, last) if _follows_quote(s, first) else None


def is_participial(s: Sentence, phrase: Phrase) -> bool:
    """Whether a Romance participle or imperfect opens it: , concedida a la revista, dijo."""
    first = s[phrase[0]]
    if first.kind != WORD or first.classes or s[phrase[0] - 1].text != ",":
        return False
    imperfect = phrase[0] < phrase[1] and first.lower.endswith(_IMPERFECTS)
    return imperfect or first.lower.endswith(_PARTICIPLES)  # X, jefe del puerto, dejaba claro


def _is_named_role(s: Sentence, phrase: Phrase, at: int) -> bool:
    """Whether the phrase is a role with a name in apposition: the mayor, Ada Quill, said."""
    head = s[phrase[1]]
    if head.kind == CAPITAL and s[phrase[0]].classes & lx.DETERMINER:
        titled = any(token.classes & lx.TITLE for token in s[phrase[0] : phrase[1] + 1])
        return titled and s[at].kind == s[min(at + 1, len(s) - 1)].kind == CAPITAL
    beside = phrase[0] > 0 and s[phrase[0] - 1].lower == "with"  # with his wife, Ada Quill, here
    return s[at].kind == CAPITAL and means_one_person(head) and not beside


def _bearer_of(s: Sentence, phrase: Phrase) -> Phrase:
    """Return the X of "X, an analyst at a bank, the oldest in town, said", "X, D-Ga., the …".

    Or the phrase itself if it is no role of somebody named before it.
    """
    first = phrase[0]
    if (across_region := _subject_across_region(s, phrase)) is not None:
        return across_region
    aside = s[first].classes & lx.DETERMINER or is_party(s[first])
    owned = not aside and _is_owned(s, phrase)
    if not aside and first:
        aside = office_words.opens_with_office(s, phrase)
    if first > 2 and s[first - 1].lower == "and" and s[first - 2].classes & lx.TITLE:
        first -= 2  # Quill, director and head of the port, the oldest in town, said
    if first < 2 or s[first - 1].text != "," or not (aside or owned):
        return phrase
    named = phrase_before(s, first - 2)
    if named is None or s[named[1]].kind != CAPITAL or s[named[1]].classes & lx.DAY:
        return phrase
    opens = named[0] == 0 or s[named[0] - 1].kind in (POINT, QUOTED)
    if not opens or not _can_be_subject(s, named):
        return phrase
    if owned and (named[0] == named[1] or end_of_capitals(s, named[0]) <= named[1]):
        return phrase  # Upstairs, Poe's lawyer, who lives in Vell, said
    return _bearer_of(s, named)  # Quill, D., Mass., the head of the panel, said


def _is_owned(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase says whose relative or the like somebody is: Poe's brother-in-law."""
    owned = any(token.kind == POSSESSIVE for token in s[phrase[0] : phrase[1]])
    noun = s[phrase[1]]
    return owned and (means_one_person(noun) or noun.lower.endswith("-in-law"))


def _subject_across_region(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the X of "X of Port University, New Delta, who came, said", past the region."""
    first, last = phrase
    if first < 4 or s[first - 1].text != "," or s[first - 2].kind != CAPITAL:
        return None
    if any(token.kind != CAPITAL or token.classes & lx.TITLE for token in s[first : last + 1]):
        return None
    if s[last].text.endswith(".") and first == last:
        return subject_across_comma(s, first - 1)  # X, a clerk at a bank in Port, Del., who came,
    before = phrase_before(s, first - 2)
    if before is not None and before[0] > 2 and s[before[0] - 1].classes & lx.PREPOSITION:
        return subject_across_comma(s, first - 1)  # X, a clerk at Borken in New Port, Utah, who …
    if before is None or (before[0] and s[before[0] - 1].kind not in (POINT, QUOTED)):
        return None
    linked = (
        at for at in range(before[0] + 1, before[1]) if s[at].lower in AFFILIATION_PREPOSITIONS
    )
    link = next(linked, 0)
    if link and s[before[0]].classes & lx.DETERMINER:
        return subject_across_comma(s, first - 1)  # X, a clerk at a bank in New Port, Utah, who …
    named = bool(link) and s[link - 1].kind == CAPITAL
    return before if named and not has_body_word(s, (before[0], link - 1)) else None


def _is_day(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is a day, whose month may follow: Hier, le 6 | septembre, el 6 de mayo."""
    first, last = phrase
    if first == last:
        return s[first].lower in _DAYS_ALONE and bool(s[first].classes & lx.TEMPORAL)
    day = next((at for at in range(first, last + 1) if s[at].kind == NUMBER), len(s))
    month = day + 1 + (day + 1 < len(s) and s[day + 1].lower in OF)
    return month < len(s) and bool(s[month].classes & lx.TEMPORAL)


def _can_be_subject(s: Sentence, phrase: Phrase) -> bool:
    head, first = s[phrase[1]], s[phrase[0]]
    if head is first and (
        head.lower in _NO_SUBJECTS or head.classes & (lx.LEAD | lx.PARTICIPLE) or is_adverb(head)
    ):
        return False  # Meanwhile, the party's chairman, Ada Quill, has accused
    if first.lower in NO_SUBJECTS or _is_day(s, phrase):
        return False
    leads = not phrase[0] and (first.classes & lx.LEAD or opens_romance_adverbial(s))
    if leads or opens_participle(s, phrase[0]):
        return False  # Arrivé à Lipa, le maire, Ada Quill, a promis
    link = s[phrase[0] - 1] if phrase[0] > 0 else None
    governed = link is not None and bool(link.classes & lx.PREPOSITION) and not is_pronoun(head)
    governed = governed and link is not None and not link.classes & lx.AUXILIARY  # auch
    if governed and link is not None and link.lower not in LIKE_CONJUNCTIONS | {"after", "before"}:
        return False
    if head is first and link is not None and link.lower == "and" and head.kind == WORD:
        return is_pronoun(head) or head.lower.endswith(ROLE_ENDINGS)  # his brother and agent
    named = head.kind == CAPITAL or is_pronoun(head)
    owned = any(token.kind == POSSESSIVE for token in s[phrase[0] : phrase[1]])  # Poe's aide
    if named or owned or first.classes & lx.DETERMINER:
        return True
    if link is None or not (_follows_quote(s, phrase[0]) or link.classes & lx.CONJUNCTION):
        return False
    if link.lower == "and":
        return _follows_bare_role(s, phrase[0] - 1)
    links = (at for at in range(phrase[0] + 1, phrase[1]) if s[at].classes & lx.PREPOSITION)
    noun = s[next(links, phrase[1] + 1) - 1]  # “…,” head of ports, Ada Quill, said
    return means_people(noun.lower, noun.classes)  # when critics, …, said


def _follows_bare_role(s: Sentence, joint: int) -> bool:
    """Whether a role alone is between a quote and "and": “…,” owner and head chef, Ada Quill."""
    role = phrase_before(s, joint - 1)
    return role is not None and _follows_quote(s, role[0]) and means_one_person(s[role[1]])


def _follows_quote(s: Sentence, at: int) -> bool:
    """Whether a token follows a quote, with or without a comma between them."""
    return at > 0 and s[at - 1 - (s[at - 1].text == "," and at > 1)].kind == QUOTED


def opens_aside(s: Sentence, at: int) -> bool:
    """Whether an apposition, a clause or an age begins after a comma."""
    token = s[at]
    if token.kind == NUMBER or token.classes & (lx.RELATIVE | lx.PREPOSITION | lx.CONJUNCTION):
        return token.lower not in {"and", "but", "or"}
    if token.classes & (lx.DETERMINER | lx.TITLE | lx.LEAD):
        return True
    if token.kind == CAPITAL and any(t.classes & lx.TITLE for t in s[at + 1 : at + 4]):
        return True
    if token.kind != WORD:
        return False
    if token.lower.endswith(_ASIDE_ENDINGS) or token.lower in {"now", "then"}:
        return True
    noun = office_words.role_noun_at(s, at)  # not of a name after it: , coach Ada Quill, said
    return noun >= 0 and s[min(noun + 1, len(s) - 1)].kind != CAPITAL
