"""Who without a name is meant: the board by "it", the old woman by "she"."""

from reader.analysis.grammar.phrases.noun_phrases import (
    PEOPLE,
    PEOPLE_ENDINGS,
    ROLE_ENDINGS,
    Phrase,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.sentence_subjects import GROUP_ENDINGS, main_subject
from reader.analysis.grammar.subjects.verb_subjects import is_verb_like
from reader.analysis.languages.lexicon import (
    DAY,
    DETERMINER,
    INSTITUTION,
    PREPOSITION,
    REPORT,
    STOP,
    TITLE,
    Language,
)
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.languages.token import CAPITAL, POSSESSIVE, QUOTED, WORD
from reader.analysis.persons.relatives import KIN, relative_at
from reader.analysis.reference.coreference import LEAST, Discourse
from reader.analysis.reference.epithets import by_occupation, epithet_gender, occupation_of
from reader.analysis.reference.remembered_sentences import Remembered
from reader.analysis.reference.stances import (
    INDEFINITE,
    acting_stranger,
    is_new_or_met,
    stating_subject,
    turns_to,
)
from reader.analysis.text.tokens import Tokens

_BODY_MEMORY = 8  # sentences in which an organisation is remembered
_FIRST_CLAUSE = 8  # tokens in which the object of its first verb stands
_LATELY = 12  # sentences in which somebody without a name is remembered
_LONGEST_ACRONYM = 7  # letters
_ADJECTIVES = 2  # tokens from a German article to its noun: der 50-jährige Wachmann
_FIRST_WORDS = 5  # of a phrase that tell whom it can mean
_NEAREST = 20.0  # of a body that the sentence before is about: nobody outweighs it
_SALIENCE = 5.0  # of somebody without a name who spoke in the sentence before

_STRANGERS = frozenset({"woman", "man", "girl", "boy"})  # The woman beside him nodded.
_MEETS = frozenset({"asked", "called", "met", "phoned", "told", "rang", "visited"})
_ANYBODY = frozenset(  # one person of whom papers write "they"
    {"source", "insider", "spokesperson", "representative", "rep", "pal", "user", "viewer", "fan"}
)
_WORKERS = frozenset({"worker", "employee", "resident", "neighbour", "neighbor", "witness"})
_OWNED_BY = frozenset({"its", "their"})
_MANY = frozenset({"they", "their", "them", "ils", "elles"})
_OWNERS = frozenset({"her", "his", "their", "my"})
_ROMANCE_MANY = frozenset({"les", "des", "plusieurs", "certains", "certaines"})
_FEWEST = 3  # tokens of a sentence about a group
_ROMANCE_ONE = frozenset({"un", "une", "le", "la"})
_NOT = {"m": "girl", "f": "boy"}
_SINGLE = {  # what stands before one man, one woman in German
    "m": frozenset({"der", "ein", "sein", "ihr", "dieser", "jener", "kein", "mein", "unser"}),
    "f": frozenset({"die", "eine", "seine", "ihre", "diese", "jene", "keine", "meine", "unsere"}),
}
_ARTICLE = {"m": "der", "f": "die", "": ""}
_ROMANCE_ARTICLES = (
    "le ",
    "la ",
    "l'",
    "l’",
    "el ",
    "il ",
    "lo ",
    "o ",
    "a ",
    "un ",
    "une ",
    "una ",
)
_ANY_SINGLE = _SINGLE["m"] | _SINGLE["f"]


def body_of(talk: Discourse, mention: str, at: int) -> str:
    """Return who without a name is meant: the board by "it", the old woman by "she"."""
    if gender := talk.gender_of(mention):
        german = talk.language.verb_second
        if german:
            from reader.analysis.reference.unnamed_antecedents_german import group_of, is_many

            if is_many(talk, mention, at):
                return group_of(talk, at)
        told = (
            _body_before(talk, gender)
            or _lately(talk, gender)
            or _own_role(talk, at, gender)
            or acting_stranger(talk, at)
        )
        told = told or _one_name(talk)
        if told or not german:
            return told
        from reader.analysis.reference.unnamed_antecedents_german import body_before

        return body_before(talk, mention, at)
    lower = mention.lower()
    if lower not in talk.language.it and lower not in _OWNED_BY and lower != "them":
        return ""
    many = lower in _MANY
    if body := _own_subject(talk, at, many=many):
        return body
    for back, sentence in enumerate(reversed(talk.recent)):
        if back > _BODY_MEMORY:
            break
        single = many and sentence.body.partition(" ")[0].lower() in {"a", "an", "un", "une"}
        single = single and _ANYBODY.isdisjoint(sentence.body.lower().split()[:_FIRST_WORDS])
        thing = many or not (
            _is_bare_plural(talk, sentence.body) or _is_one_person(talk, sentence.body)
        )
        if sentence.body and not single and thing:
            return sentence.body
        if sentence.speaker is None and (body := _acting_body(talk, sentence, many=many)):
            return body
        person = sentence.speaker
        if person is not None and not person.known and not person.gender:
            return person.name  # a company with a name of two words
    return ""


def _is_bare_plural(talk: Discourse, body: str) -> bool:
    """Whether a body is several people, for whom "it" does not stand: Critics."""
    return (
        talk.language.code == "en"
        and body.isalpha()
        and body.lower().endswith((*GROUP_ENDINGS, "critics", "officials"))
    )


def _is_one_person(talk: Discourse, body: str) -> bool:
    """Whether a body is one person without a name, for whom "it" does not stand: a worker."""
    if talk.language.code != "en" or " " not in body:
        return False
    classes = talk.language.classes
    words = body.split()
    links = (i for i, word in enumerate(words) if i and classes.get(word.lower(), 0) & PREPOSITION)
    head = words[next(links, len(words)) - 1]
    somebody = classes.get(head, 0) & TITLE or head in PEOPLE or head.endswith(PEOPLE_ENDINGS)
    return bool(somebody) or head in _WORKERS  # but a carrier, a lender is a firm


def _own_subject(talk: Discourse, at: int, *, many: bool) -> str:
    """Return the subject of this sentence before `at` when it is a body or a group."""
    if not talk.recent or talk.language.verb_second:  # es heißt
        return ""
    tokens = talk.recent[-1].tokens
    phrase = main_subject(tokens, over_quotes=True)
    if phrase is None or tokens.starts[phrase[1]] >= at:
        return ""
    first, last = phrase
    linked = (i for i in range(first, last) if tokens[i + 1].classes & PREPOSITION)
    head = next(linked, last)  # analysts | at a bank
    token = tokens[head]
    if many:
        fits = (token.kind == WORD or not head) and token.lower.endswith("s")
    else:
        says = last + 1 < len(tokens) and tokens[last + 1].classes & REPORT
        says = says and tokens[first].lower == "the" and token.kind == WORD
        fits = bool(token.classes & INSTITUTION or (says and not token.classes & TITLE))
    return _words(talk, tokens, phrase) if fits else ""


def _own_role(talk: Discourse, at: int, gender: str) -> str:
    """Return "the commissioner" of "the commissioner chided him for what she called “…”"."""
    if not talk.recent:
        return ""
    tokens = talk.recent[-1].tokens
    phrase = main_subject(tokens, over_quotes=True)
    if phrase is None or tokens.starts[phrase[1]] >= at or phrase[0] == phrase[1]:
        return ""
    words = _words(talk, tokens, phrase)
    role = tokens[phrase[0]].classes & DETERMINER and tokens[phrase[1]].classes & TITLE
    return words if role and _can_be(talk, words, gender) else ""


def _acting_body(talk: Discourse, sentence: Remembered, *, many: bool) -> str:
    """Return the name of the company that acts in an earlier sentence of this paragraph."""
    now = talk.recent[-1]
    if sentence is now:
        return ""
    if sentence.paragraph != now.paragraph:
        if many:
            return _crowd(sentence) if sentence is talk.recent[-2] else ""
        return _acronym(talk, sentence) or _closing_body(talk, sentence)
    if many:
        body = _unnamed_subject(talk, sentence) or _crowd(sentence) or _pair(talk, sentence)
        if body and body.partition(" ")[0].lower() not in _ROMANCE_ONE:
            return body  # Another parent agreed. “Yes,” they said.
    person = talk.subject_of(sentence, (), now.tokens.starts[0])
    if person is None and not many and (body := _named_body(talk, sentence.tokens)):
        return body
    return person.name if person is not None and not (person.known or person.gender) else ""


def _acronym(talk: Discourse, sentence: Remembered) -> str:
    """Return the agency that the sentence before is about: "VNA gave no details. ¶ It said …"."""
    if talk.language.code != "en" or len(talk.recent) < 2 or sentence is not talk.recent[-2]:
        return ""
    phrase = main_subject(sentence.tokens, over_quotes=True)
    if phrase is None or phrase[0] != phrase[1]:
        return ""
    token = sentence.tokens[phrase[0]]
    name = token.text
    after = sentence.tokens[phrase[1] + 1 : phrase[1] + 3]
    apposed = [each.lower for each in after] in ([",", "the"], [",", "a"], [",", "an"])
    if apposed and token.kind == CAPITAL and not token.classes and not talk.book.is_given(name):
        return "" if name in talk.book.by_last else name  # Lamplight, the movement that …
    return name if name.isupper() and len(name) > 1 and len(name) < _LONGEST_ACRONYM else ""


def _closing_body(talk: Discourse, sentence: Remembered) -> str:
    """Return the body that the last sentence is about: "The charity has a boat. ¶ It said …"."""
    if talk.language.code != "en" or len(talk.recent) < 2 or sentence is not talk.recent[-2]:
        return ""
    phrase = main_subject(sentence.tokens, over_quotes=True)
    if phrase is None or phrase[0] == phrase[1]:
        return ""
    opening, head = sentence.tokens[phrase[0]], sentence.tokens[phrase[1]]
    body = opening.lower == "the" and head.kind == WORD and head.classes & INSTITUTION
    return _words(talk, sentence.tokens, phrase) if body else ""


def _crowd(sentence: Remembered) -> str:
    """Return the bare plural that a sentence is about: Residents (of the port) blocked the road."""
    tokens = sentence.tokens
    opening = tokens[0].lower
    if opening in _ROMANCE_MANY and len(tokens) > _FEWEST and tokens[1].lower.endswith(("s", "x")):
        return f"{tokens[0].text} {tokens[1].text}"
    plural = opening.endswith(GROUP_ENDINGS) and tokens[0].text.istitle() and len(tokens) > 1
    acts = plural and (tokens[1].classes & (DAY | PREPOSITION) or is_verb_like(tokens[1]))
    return tokens[0].text if acts else ""


def _pair(talk: Discourse, sentence: Remembered) -> str:
    """Return the two names that a sentence is about: "The DIW and Ifo expect growth"."""
    tokens = sentence.tokens
    start = 1 if tokens[0].classes & DETERMINER else 0
    if len(tokens) < start + 4 or tokens[start + 1].lower != "and":
        return ""
    names = (tokens[start], tokens[start + 2])
    after = tokens[start + 3]
    if after.kind != WORD or after.classes & (PREPOSITION | STOP | DETERMINER):
        return ""
    if any(name.kind != CAPITAL or name.classes & DAY for name in names):
        return ""
    return _words(talk, tokens, (0, start + 2))


def _named_body(talk: Discourse, tokens: Tokens) -> str:
    """Return the subject that is a company of one name: "Rail operator Crossway"."""
    phrase = main_subject(tokens, over_quotes=True)
    if phrase is None:
        return ""
    first, last = phrase
    determined = first < last and tokens[first].classes & DETERMINER
    linked = (i for i in range(first, last) if tokens[i + 1].classes & PREPOSITION)
    if determined and tokens[next(linked, last)].classes & INSTITUTION:
        return _words(talk, tokens, phrase)  # The council has closed the bridge. It said …
    described = first < last and tokens[last].kind == CAPITAL and not tokens[last].classes
    plain = all(token.kind in (WORD, CAPITAL) for token in tokens[first:last])
    return _words(talk, tokens, phrase) if described and plain else ""


def _lately(talk: Discourse, gender: str) -> str:
    """Return the words for somebody without a name who spoke lately: "a police spokesman"."""
    for back, sentence in enumerate(reversed(talk.recent)):
        if back > _LATELY:
            break
        body = "" if sentence.body.isupper() else sentence.body  # SEC OFFICIAL SEEKS RULES
        if body and (_can_be(talk, body, gender) or _is_whom(sentence.tokens, body)):
            return body
    return ""


def _one_name(talk: Discourse) -> str:
    """Return the one name of whoever spoke last, where nobody else can be meant: Hesse said …."""
    if talk.language.code not in {"en", "nl"}:
        return ""
    bodies = (each.body for each in reversed(talk.recent))
    body = next((body for body in bodies if body.isalpha() and body.istitle()), "")
    return "" if talk.language.classes.get(body.lower(), 0) else body


def _can_be(talk: Discourse, words: str, gender: str) -> bool:
    """Whether a noun phrase can stand for one person of `gender`."""
    if (named := talk.book.by_name.get(words)) is not None:
        return named.gender in ("", gender)
    language = talk.language
    other = language.feminine if gender == "m" else language.masculine
    same = language.masculine if gender == "m" else language.feminine
    owner = max(words.rfind("'s "), words.rfind("’s "))
    owned = "the" + words[owner + 2 :] if owner > 0 else words  # the president's | address
    lowers = owned.lower().split()[:_FIRST_WORDS]
    if lowers[0].endswith("s") and lowers[1:] and lowers[-1] in same & KIN:
        return True  # Friedas Mutter
    if lowers[:2] == ["one", "of"]:
        return True
    if any(word in other for word in lowers[1:]) or _has_infinitive(owned, language):
        return False
    if (
        language.nouns_capitalised
        and len(lowers) > 1
        and lowers[0] not in _SINGLE.get(gender, _ANY_SINGLE)
    ):
        return False  # Die Gäste, tausende Pendler
    if lowers[-1:] in (["other"], ["another"]):
        return True
    kind = lowers[1] if len(lowers) > 1 else ""
    if not PEOPLE.isdisjoint(lowers) or kind.endswith(PEOPLE_ENDINGS):
        return _NOT.get(gender) not in lowers  # one little boy
    nouns = [word for word in lowers if not language.classes.get(word, 0) & ~TITLE]
    return any(
        word in same
        or language.classes.get(word, 0)
        or (word.endswith(ROLE_ENDINGS) and word not in PEOPLES and not language.nouns_capitalised)
        or any(bits & TITLE and word.endswith(ends) for ends, bits in language.endings)
        or (language.nouns_capitalised and _means_german(_ARTICLE[gender], word))
        for word in nouns
    )


def _has_infinitive(words: str, language: Language) -> bool:
    """Whether words are half a sentence: Delta to upgrade helicopter; not an aide to the mayor."""
    verb = words.partition(" to ")[2].partition(" ")[0]
    return verb.islower() and language.code == "en" and not language.classes.get(verb, 0)


def _body_before(talk: Discourse, gender: str) -> str:
    """Return the body that the sentence before is about, in other languages than English."""
    if talk.language.code == "en":
        return ""
    from reader.analysis.reference.acting_bodies import body_acting_before

    return body_acting_before(talk, gender)


def rival(talk: Discourse, gender: str) -> float:
    """Return the salience of somebody without a name who spoke in the sentence before."""
    if len(talk.recent) < 2:
        return LEAST
    if body := _body_before(talk, gender):
        talk.recent[-2].body = body
        return _NEAREST
    paragraph = talk.recent[-1].paragraph
    for back, before in enumerate(reversed(list(talk.recent)[:-1])):
        if before.speaker is not None or turns_to(before, gender):
            break
        if not back and before.body and _tells_of_himself(before, gender):
            return _SALIENCE
        body = before.body or ("" if back else stating_subject(talk, before, gender))
        inferred = body != before.body  # nobody was given words there
        is_other = before.paragraph != paragraph
        if (inferred or is_other) and (back or not _is_somebody(talk, body, before)):
            break
        if back and any(not named.owner for named in before.people):
            break
        body = body or _unnamed_subject(talk, before)
        person = body and (_can_be(talk, body, gender) or _is_whom(before.tokens, body))
        if person and not _acts_on(before.tokens, gender):
            before.body = body.partition(" who ")[0]
            return _SALIENCE
        if body:
            break
        if before.people:
            break
    return LEAST


def _tells_of_himself(sentence: Remembered, gender: str) -> bool:
    """Whether whoever bears one name is a person: Quill said she was “late”."""
    tokens, name = sentence.tokens, sentence.body
    if not gender or not name.isalpha() or not name.istitle():
        return False
    pronoun = "he" if gender == "m" else "she"
    for at, token in enumerate(tokens[:-3]):
        if token.text == name and tokens[at + 1].classes & REPORT:
            return pronoun in (tokens[at + 2].lower, tokens[at + 3].lower)
    return False


def _is_somebody(talk: Discourse, body: str, sentence: Remembered) -> bool:
    """Whether somebody without a name had the last word of a paragraph: a delegate said “…”."""
    if talk.language.compound_inversion:
        quoted = any(token.kind == QUOTED for token in sentence.tokens)
        return quoted and body.lower().startswith(_ROMANCE_ARTICLES)
    if talk.language.code != "en" or " " not in body:
        return False
    spoke = sentence.body[:4].lower() == "the "
    quoted = spoke and any(token.kind == QUOTED for token in sentence.tokens)
    return quoted or is_new_or_met(talk, body, sentence.tokens.starts[0])


def _is_whom(tokens: Tokens, body: str) -> bool:
    """Whether "who" behind an unnamed subject shows one person: a stagehand who saw it."""
    count = len(body.split())
    one = tokens[0].lower in INDEFINITE and body.startswith(tokens[0].text)
    return one and any(token.lower == "who" for token in tokens[2 : count + 2])


def _unnamed_subject(talk: Discourse, sentence: Remembered) -> str:
    """Return the words for somebody whom a sentence introduces without a name: "A baker …"."""
    people = [named for named in sentence.people if not named.owner]
    if talk.language.verb_second:
        people = [named for named in people if not named.person.is_likely_place]
    if people:
        return ""
    tokens = sentence.tokens
    if len(tokens) > 2 and tokens[1].lower == "other" and is_verb_like(tokens[2]):
        return "the other"
    if tokens[0].lower == "i" and tokens[min(1, len(tokens) - 1)].lower in _MEETS:
        phrase = phrase_after(tokens, 2)
        return _words(talk, tokens, phrase) if phrase is not None else ""
    phrase = main_subject(tokens, over_quotes=True)
    if talk.language.verb_second:
        from reader.analysis.grammar.german.verb_second_main import main_of

        phrase = main_of(tokens, phrase, talk.language)
    if phrase is None:
        return ""
    first, last = phrase
    if tokens[first].lower == "geen":
        return ""  # no neighbour at all
    after = tokens[last + 1 : last + 2]
    behind = talk.language.verb_second and first > 0  # Da sitzt ein Student.
    if not behind and (not after or after[0].classes & STOP):
        return ""  # A harrier.
    text = talk.introductions.text
    if relative := relative_at(talk.book, text, tokens, phrase):
        return relative.name
    owned = any(token.kind == POSSESSIVE for token in tokens[first:last])
    if not owned and talk.language.verb_second:
        from reader.analysis.reference.unnamed_antecedents_german import is_kin_of

        owned = is_kin_of(tokens, phrase)
    stranger = first < last and tokens[first + 1].lower in _STRANGERS
    stranger = stranger or (tokens[first].lower in _OWNERS and tokens[last].lower in KIN)
    if not owned and not stranger and tokens[first].lower not in talk.language.indefinite:
        return _unknown_role(talk, tokens, phrase)
    return _words(talk, tokens, phrase)


def _unknown_role(talk: Discourse, tokens: Tokens, phrase: Phrase) -> str:
    """Return "The archdeacon" when nobody was introduced as that, else nothing."""
    first, last = phrase
    words = _words(talk, tokens, phrase)
    german = talk.language.nouns_capitalised
    somebody = tokens[last].classes & TITLE
    if german:  # Die Mutter eines der Geretteten
        somebody = any(token.classes & TITLE for token in tokens[first + 1 : last + 1])
    described = last == first + _ADJECTIVES and tokens[first + 1].lower.endswith(("e", "en"))
    if german and (last == first + 1 or described):
        somebody = somebody or _means_german(tokens[first].lower, tokens[last].lower)
    if first == last or not (tokens[first].classes & DETERMINER and somebody):
        return ""
    if german:
        occupation = occupation_of(words, talk.language.code)
        named = by_occupation(talk, words, tokens.starts[first]) if occupation else None
        if (named is not None and talk.humanity(named) > 0) or epithet_gender(words) is not None:
            return ""  # der frühere Stürmer, die 58-Jährige is somebody who was named
    return "" if talk.introductions.person_of(words) else words


def _means_german(article: str, noun: str) -> bool:
    from reader.analysis.persons.german.person_nouns import means_person  # of German alone

    return means_person(article, noun)


def _words(talk: Discourse, tokens: Tokens, phrase: Phrase) -> str:
    return talk.introductions.text[tokens.starts[phrase[0]] : tokens.ends[phrase[1]]]


def _acts_on(tokens: Tokens, gender: str) -> bool:
    """Whether its subject does something to somebody of the gender: The guide gave her 19."""
    pronoun = "him" if gender == "m" else "her"
    for at in range(1, min(_FIRST_CLAUSE, len(tokens) - 1)):
        if tokens[at].lower == pronoun and not tokens[at - 1].classes & PREPOSITION:
            after = tokens[at + 1]
            if gender == "m" or after.kind not in (WORD, CAPITAL):
                return True
            if after.classes & (DETERMINER | PREPOSITION | STOP):
                return True
    return False
