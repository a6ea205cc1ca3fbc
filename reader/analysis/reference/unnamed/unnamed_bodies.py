"""Organisations and groups as antecedents of "it" and "they": the harbour board, two parents."""

from bisect import bisect_left

from reader.analysis.grammar.phrases.noun_phrases import (
    COUPLES,
    PEOPLE,
    PEOPLE_ENDINGS,
    Phrase,
    head_noun_at,
    means_body,
    means_one_person,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import (
    FIRMS,
    GROUP_ENDINGS,
    phrase_up_to_verb,
)
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.firms_and_clubs import OWNED_BODIES
from reader.analysis.languages.function_words import ENGLISH_OWNERS
from reader.analysis.languages.lexicon import (
    AUXILIARY,
    DAY,
    DETERMINER,
    INSTITUTION,
    PREPOSITION,
    REPORT,
    STOP,
    TIME,
    TITLE,
)
from reader.analysis.languages.token import (
    CAPITAL,
    NUMBER,
    POINT,
    POSSESSIVE,
    QUOTED,
    WORD,
    Token,
)
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.reference.appositions.joint_speakers import joint_speakers
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.reference.salience.clause_antecedents import FRONTED
from reader.analysis.reference.salience.salience import KNOWN_PERSON
from reader.analysis.reference.unnamed.unnamed_subjects import MEETING_VERBS, unnamed_subject
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_regex import lazily

_BODY_MEMORY = 8  # sentences for which an organisation is remembered
_LONGEST_ACRONYM = 7  # letters
_FIRST_WORDS = 5  # words of a phrase that decide what it can refer to
_ANYBODY = frozenset(  # single persons to whom papers refer by "they"
    {"source", "insider", "spokesperson", "representative", "rep", "pal", "user", "viewer", "fan"}
)
_WORKERS = frozenset({"worker", "employee", "resident", "neighbour", "neighbor", "witness"})
_PLURAL_PRONOUNS = frozenset({"they", "their", "them", "ils", "elles"})
_STUDIES = frozenset({"study", "research", "survey", "poll", "report", "analysis", "review"})
_FINDS = frozenset({"found", "finds", "shows", "showed", "suggests", "suggested", "concluded"})
_MORE_BODIES = frozenset({"inquiry", "newspaper", "paper", "nonprofit", "retailer", "lender"})
_STAFF = frozenset(
    {"police", "staff", "people", "firefighters", "crew", "twins", "siblings", "newlyweds"}
)
_AUDIENCES = frozenset({
    "reporters", "journalists", "viewers", "listeners", "readers", "followers", "investors",
    "shareholders", "delegates", "jurors", "lawmakers", "mps",
})  # fmt: skip
_OWNERS = frozenset({"its", "their"})
_ONE = frozenset({"a", "an", "un", "une"})
_ROMANCE_MANY = frozenset({"les", "des", "plusieurs", "certains", "certaines"})
_ROMANCE_ONE = frozenset({"un", "une", "le", "la"})
_COUNTED = ("a number of ", "a couple of ", "a handful of ", "a majority of ")
_PREFIXED = lazily(r"(?:Ma?c|D[aeiu]|Del|L[aeou]|V[ao]n|Fitz)[A-Z]")  # McQuill; unlike eQuill
_I = lazily(r"\bI\b(?!\.)")
_FEWEST = 3  # tokens of a sentence about a group


def body_or_group(discourse: Discourse, mention: str, at: int) -> str:
    """Return the antecedent of "it", "they" and the like at an offset; empty if there is none."""
    is_plural = mention.lower() in _PLURAL_PRONOUNS
    if not is_plural and (body := _fronted_body(discourse, at)):
        return body
    if body := _own_subject(discourse, at, is_plural=is_plural):
        return body
    if is_plural and discourse.language.code == "en":
        from reader.analysis.reference.unnamed import singular_they  # for few texts

        if name := singular_they.person_called_they(discourse, at):
            return name
    for back, sentence in enumerate(reversed(discourse.recent)):
        if back > _BODY_MEMORY:
            break
        if sentence.body and _can_be_meant(discourse, sentence.body, is_plural=is_plural):
            return sentence.body
        silent = sentence.speaker is None or (is_plural and not _quotes(sentence))
        if silent and (body := _acting_body(discourse, sentence, is_plural=is_plural)):
            return body
        person = sentence.speaker
        if person is not None and _may_be_body(discourse, person, is_plural=is_plural):
            return person.name  # a company with a name of two words
        if is_plural and back == 1 and (spokesperson := _spokesperson(discourse, sentence, at)):
            return spokesperson
    return "" if is_plural else _just_named(discourse)


def neuter_owner(discourse: Discourse, pronoun: str, at: int) -> str:
    """Return the neuter body that German "sein" means at an offset, as it may mean "er": das Amt.

    Args:
        discourse: What is known of the text.
        pronoun: That of the owner.
        at: Offset of the possessive.
    """
    body = body_or_group(discourse, "es", at) if pronoun == "er" else ""
    return body if body.lower().startswith("das ") else ""


def _spokesperson(discourse: Discourse, sentence: RememberedSentence, at: int) -> str:
    """Return who acts in the sentence before if their role is one for any gender; else empty.

    Spokesperson Ada Quill confirmed it. “We are sorry,” they said. So is anybody whose gender
    nothing tells, if the words say "I": Robin Quill laughed. “I did it,” they said.
    """
    person = sentence.speaker or discourse.subject_of(sentence, (), at)
    if person is None or discourse.language.code != "en":
        return ""
    now = discourse.recent[-1]
    if not person.gender and discourse.fits(person, "") and now.paragraph == sentence.paragraph:
        said = discourse.text[now.tokens.starts[0] : at]
        if _I.search(said) is not None:
            return person.name
    role = person.role or discourse.introductions.role_of(person)
    words = role.lower().replace(",", " ").partition(" for ")[0].split()
    return person.name if words and words[-1] in _ANYBODY else ""


def _quotes(sentence: RememberedSentence) -> bool:
    return any(token.kind == QUOTED for token in sentence.tokens)


def _may_be_body(discourse: Discourse, person: Person, *, is_plural: bool) -> bool:
    """Whether nothing shows that a name is a person's, so that it may be that of a company.

    A role may be that of a company, which "it" can mean: promoter Ada Live.
    """
    if person.known or person.gender or person.origin:
        return False
    return not is_plural or discourse.person_evidence(person) < KNOWN_PERSON


def _can_be_meant(discourse: Discourse, body: str, *, is_plural: bool) -> bool:
    """Whether "it", or "they" with `is_plural`, can refer to an unnamed speaker."""
    if not is_plural:
        return not _is_bare_plural(discourse, body) and not _is_one_person(discourse, body)
    if body.partition(" ")[0].lower() not in _ONE:
        return True
    return not _ANYBODY.isdisjoint(body.lower().split()[:_FIRST_WORDS])


def _is_bare_plural(discourse: Discourse, body: str) -> bool:
    """Whether a speaker is several people, to whom "it" cannot refer: Critics, a number of fans."""
    lower, classes = body.lower(), discourse.language.classes
    if discourse.language.code == "en" and lower[:4] == "the " and lower[-1] == "s":
        noun = body[4:-1]  # the guards, but: the Rangers
        return noun.isalpha() and noun.islower() and means_people(noun, classes.get(noun, 0))
    if discourse.language.code != "en" or not body.isalpha():
        return lower.startswith(_COUNTED)
    people = lower[-1:] == "s" and means_people(lower, classes.get(lower, 0))
    return people or lower.endswith((*GROUP_ENDINGS, "critics", "officials"))


def _is_one_person(discourse: Discourse, body: str) -> bool:
    """Whether a speaker is one unnamed person, to whom "it" cannot refer: a worker."""
    if discourse.language.code != "en" or " " not in body:
        return False
    classes = discourse.language.classes
    words = body.split()
    links = (i for i, word in enumerate(words) if i and classes.get(word.lower(), 0) & PREPOSITION)
    head = words[next(links, len(words)) - 1]
    somebody = classes.get(head, 0) & TITLE or head in PEOPLE or head.endswith(PEOPLE_ENDINGS)
    one = words[0].lower() == "one" and means_people(head, classes.get(head, 0))
    return bool(somebody) or one or head in _WORKERS  # but a carrier, a lender is a firm


def _own_subject(discourse: Discourse, at: int, *, is_plural: bool) -> str:
    """Return the subject of this sentence before `at` if it is an organisation or a group."""
    if not discourse.recent or discourse.language.verb_second:  # es heißt
        return ""
    tokens = discourse.recent[-1].tokens
    phrase = main_subject(tokens, across_quotes=True)
    if phrase is None or tokens.starts[phrase[1]] >= at:
        return ""
    first, last = phrase
    if tokens[first].lower in _OWNERS:
        return ""  # Its campaign would last, it said: "it" is the owner
    head = head_noun_at(tokens, phrase)  # analysts | at a bank
    token = tokens[head]
    if is_plural:
        fits = (token.kind == WORD or not head) and token.lower.endswith("s")
    else:
        says = last + 1 < len(tokens) and tokens[last + 1].classes & REPORT
        says = says and tokens[first].lower == "the" and token.kind == WORD
        fits = bool(token.classes & INSTITUTION or (says and not token.classes & TITLE))
    if not fits and not is_plural:
        return _body_apposed(discourse, tokens, phrase)
    return discourse.words_of(tokens, phrase) if fits else ""


def _fronted_body(discourse: Discourse, at: int) -> str:
    """Return the Crossway of "While Crossway denies the claims, it said …"; may be empty."""
    tokens = discourse.recent[-1].tokens if discourse.recent else ()
    if not tokens or tokens[0].lower not in FRONTED or discourse.language.code != "en":
        return ""
    it = bisect_left(tokens.starts, at)
    if it >= len(tokens) or tokens[it - 1].text != ",":
        return ""
    phrase = phrase_up_to_verb(tokens, 1, it)
    if phrase is None or any(
        tokens.starts[phrase[0]] <= named.at < tokens.ends[phrase[1]]
        and (named.person.known or named.person.gender)
        for named in discourse.recent[-1].people
    ):
        return ""
    return _body_in_phrase(discourse, tokens, phrase)


def _body_apposed(discourse: Discourse, tokens: Tokens, phrase: tuple[int, int]) -> str:
    """Return the body that the subject names, or that is in apposition to it.

    "Crossway regretted what it", "Tidal energy firm Crossway", "The operator, Crossway,".
    """
    for named in range(phrase[0] + 1, phrase[1] + 1):
        if tokens[named].kind == CAPITAL and tokens[named - 1].lower in FIRMS:
            return discourse.words_of(tokens, (named, phrase[1]))
    at = phrase[1] + 1
    name = tokens[phrase[0]]
    if phrase[0] == phrase[1] and name.kind == CAPITAL and not name.classes:
        return name.text if _may_name_body(discourse, name) else ""
    closed = at + 2 < len(tokens) and tokens[at].text == tokens[at + 2].text == ","
    if not closed or tokens[phrase[0]].lower != "the" or tokens[at + 1].kind != CAPITAL:
        return ""
    name = tokens[at + 1]
    return name.text


def _may_name_body(discourse: Discourse, name: Token) -> bool:
    """Whether a single capitalised word may be the name of an organisation: nobody is called so."""
    if name.kind != CAPITAL or name.classes or means_people(name.lower, name.classes):
        return False
    book = discourse.book
    return not book.is_unambiguous_first_name(name.text) and name.text not in book.by_last


def _acting_body(discourse: Discourse, sentence: RememberedSentence, *, is_plural: bool) -> str:
    """Return the organisation or group that is the subject of an earlier sentence; may be empty.

    Outside this paragraph only the sentence before the current one counts.
    """
    now = discourse.recent[-1]
    if sentence is now:
        return ""
    if sentence.paragraph != now.paragraph:
        if sentence is not discourse.recent[-2]:
            return ""
        if not is_plural:
            return _closing_body(discourse, sentence)
        return _bare_plural_subject(sentence) or _two_persons(discourse, sentence)
    if is_plural:
        body = (
            _another(sentence)
            or unnamed_subject(discourse, sentence)
            or _bare_plural_subject(sentence)
            or _plural_subject(discourse, sentence.tokens)
            or _coordinated_names(discourse, sentence)
            or _two_persons(discourse, sentence)
            or _people_met(discourse, sentence)
        )
        if body and body.partition(" ")[0].lower() not in _ROMANCE_ONE:
            return body  # Another parent agreed. “Yes,” they said.
    person = discourse.subject_of(sentence, (), now.tokens.starts[0])
    if person is None and not is_plural and (body := _named_body(discourse, sentence.tokens)):
        return body
    meant = person is not None and _may_be_body(discourse, person, is_plural=is_plural)
    return person.name if person is not None and meant else ""


def _another(sentence: RememberedSentence) -> str:
    """Return "Another" where it is the subject of a verb: Another was less sure."""
    tokens = sentence.tokens
    if tokens[0].lower != "another" or len(tokens) < _FEWEST:
        return ""
    acts = tokens[1].classes & AUXILIARY or is_verb_like(tokens[1])
    return tokens[0].text if acts else ""


def _closing_body(discourse: Discourse, sentence: RememberedSentence) -> str:
    """Return an organisation as the last subject: "The charity has a boat. ¶ It said …".

    Acronyms count as well ("VNA gave no details"), and names explained by an apposition.
    """
    if discourse.language.code != "en":
        return ""
    phrase = main_subject(sentence.tokens, across_quotes=True)
    if phrase is None:
        return ""
    if _is_study(sentence.tokens, phrase):
        return discourse.words_of(sentence.tokens, phrase)
    if phrase[0] == phrase[1]:
        return _one_word_body(discourse, sentence.tokens, phrase[0])
    opening, head = sentence.tokens[phrase[0]], sentence.tokens[phrase[1]]
    body = opening.lower == "the" and head.kind == WORD and head.classes & INSTITUTION
    return discourse.words_of(sentence.tokens, phrase) if body else ""


def _just_named(discourse: Discourse) -> str:
    """Return the subject of the sentence before if a noun makes it the name of a body; else "".

    Delta Foods has closed its plant. ¶ “…,” it said. So did the Ministry | of Health.
    """
    if discourse.language.code != "en" or len(discourse.recent) < len(("before", "now")):
        return ""
    tokens = discourse.recent[-2].tokens
    phrase = main_subject(tokens, across_quotes=True)
    return discourse.words_of(tokens, phrase) if phrase and _ends_as_body(tokens, phrase) else ""


def _ends_as_body(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the head noun of a phrase is that of a body or a firm."""
    from reader.analysis.languages.firms_and_clubs import FIRM_NAMES
    from reader.analysis.reference.bodies.body_names import BODIES

    first, last = phrase
    head = tokens[head_noun_at(tokens, phrase)]
    if first == last and head.kind == CAPITAL and head.text.isalnum():
        return not (head.text.istitle() or head.text.isupper() or _PREFIXED.match(head.text))
    return head.kind == CAPITAL and (head.lower in BODIES or head.lower in FIRM_NAMES)


def _is_study(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a subject is a study that finds something: Research by Crossway found ten faults."""
    after = phrase[1] + 1
    verb = tokens[after].lower if after < len(tokens) else ""
    return verb in _FINDS and tokens[head_noun_at(tokens, phrase)].lower in _STUDIES


def _one_word_body(discourse: Discourse, tokens: Tokens, at: int) -> str:
    """Return the acronym at `at`, or the name that an apposition explains; else empty."""
    token = tokens[at]
    name = token.text
    after = tokens[at + 1 : at + 3]
    apposed = [each.lower for each in after] in ([",", "the"], [",", "a"], [",", "an"])
    if (
        apposed
        and token.kind == CAPITAL
        and not token.classes
        and not discourse.book.is_unambiguous_first_name(name)
    ):
        return name  # Lamplight, the movement that …
    return name if name.isupper() and len(name) > 1 and len(name) < _LONGEST_ACRONYM else ""


def _bare_plural_subject(sentence: RememberedSentence) -> str:
    """Return a bare plural as the subject: Residents (of the port) blocked the road."""
    tokens = sentence.tokens
    opening = tokens[0].lower
    if opening in _ROMANCE_MANY and len(tokens) > _FEWEST and tokens[1].lower.endswith(("s", "x")):
        return f"{tokens[0].text} {tokens[1].text}"
    plural = opening.endswith(GROUP_ENDINGS) and tokens[0].text.istitle() and len(tokens) > 1
    acts = plural and (tokens[1].classes & (DAY | PREPOSITION) or is_verb_like(tokens[1]))
    return tokens[0].text if acts else ""


def _plural_subject(discourse: Discourse, tokens: Tokens) -> str:
    """Return a subject of several people or a body, if nobody else is meant: The guards waited."""
    phrase = main_subject(tokens, across_quotes=True)
    if phrase is None or discourse.language.code != "en":
        return ""
    head, following = tokens[phrase[1]], tokens[min(phrase[1] + 1, len(tokens) - 1)]
    if head.classes & INSTITUTION and head.lower not in _STAFF and following.classes & AUXILIARY:
        return ""  # The school was full
    plurals = [at for at, token in enumerate(tokens) if _means_several(discourse, token)]
    if head.lower[-1:] == "s" and not head.classes & INSTITUTION:  # not a body beside it, either
        plurals = [at for at in plurals if not tokens[at].classes & INSTITUTION]
    return discourse.words_of(tokens, phrase) if plurals == [phrase[1]] else ""


def _people_met(discourse: Discourse, sentence: RememberedSentence) -> str:
    """Return the only several people in a sentence about one person: Ben Poe met | the guards.

    Those to whom somebody only speaks do not answer: Ben Poe told reporters.
    """
    tokens = sentence.tokens
    person = sentence.speaker
    if discourse.language.code != "en" or person is None or not person.gender:
        return ""
    plurals = [at for at, token in enumerate(tokens) if _means_several(discourse, token)]
    if len(plurals) != 1 or not tokens[plurals[0]].lower.endswith("s"):
        return ""
    met = phrase_before(tokens, plurals[0])
    if met is None or not met[0] or tokens[met[0] - 1].lower not in MEETING_VERBS:
        return ""
    if tokens[met[0] - 1].lower == "told" and tokens[met[1]].lower in _AUDIENCES:
        return ""
    return discourse.words_of(tokens, met)


def _means_several(discourse: Discourse, token: Token) -> bool:
    """Whether an English noun means several people or a body, to which "they" may refer."""
    lower = token.lower
    if token.classes & (DAY | TIME):
        return False  # the week
    if token.classes & INSTITUTION or lower in _STAFF or lower in COUPLES:
        return True
    if token.kind not in (WORD, CAPITAL) or lower[-1:] != "s":
        return False
    return means_people(lower[:-1], discourse.language.classes.get(lower[:-1], 0))


def _coordinated_names(discourse: Discourse, sentence: RememberedSentence) -> str:
    """Return two coordinated names as the subject: "The DIW and Ifo expect growth"."""
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
    return discourse.words_of(tokens, (0, start + 2))


def _two_persons(discourse: Discourse, sentence: RememberedSentence) -> str:
    """Return the names of two persons as the subject: Mayor Ada Quill and Ben Poe met."""
    tokens = sentence.tokens
    phrase = main_subject(tokens, across_quotes=True)
    if phrase is None:
        return ""
    joint = phrase[1] + 1
    aged = [token.kind for token in tokens[joint : joint + 3]] == [POINT, NUMBER, POINT]
    joint += 3 * aged  # Ada Quill, 40, | and Ben Poe
    if joint + 1 >= len(tokens) or tokens[joint].lower != "and":
        return ""
    second = phrase_after(tokens, joint + 1)
    if second is None:
        return ""
    if aged or tokens[second[0]].lower in ENGLISH_OWNERS:
        return _joined_subjects(discourse, tokens, phrase, second)
    both = joint_speakers(discourse, tokens, (phrase[0], second[1]), None)
    return both.names if both else ""


def _joined_subjects(discourse: Discourse, tokens: Tokens, one: Phrase, other: Phrase) -> str:
    """Return two persons by their names, or the second by a word of kinship: her husband."""
    names = []
    for phrase in (one, other):
        words = discourse.words_of(tokens, phrase)
        person = named_in(words, discourse.book)
        kin = tokens[phrase[0]].lower in ENGLISH_OWNERS and means_one_person(tokens[phrase[1]])
        if person is None and not kin:
            return ""
        names.append(words if person is None else person.name)
    return " and ".join(names)


def _named_body(discourse: Discourse, tokens: Tokens) -> str:
    """Return the subject if it is an organisation: "Rail operator Crossway", "The council"."""
    phrase = main_subject(tokens, across_quotes=True)
    return _body_in_phrase(discourse, tokens, phrase) if phrase is not None else ""


def _body_in_phrase(discourse: Discourse, tokens: Tokens, phrase: Phrase) -> str:
    """Return a phrase if it names an organisation; else empty."""
    first, last = phrase
    determined = first < last and tokens[first].classes & DETERMINER
    if first == last and _may_name_body(discourse, tokens[first]):
        return tokens[first].text  # Airtext has closed the bridge. It said …
    head = tokens[head_noun_at(tokens, phrase)]
    if determined and (means_body(head.lower, head.classes) or head.lower in _MORE_BODIES):
        return discourse.words_of(tokens, phrase)  # The council has closed the bridge. It said …
    owned = any(each.kind == POSSESSIVE for each in tokens[first:last])
    if owned and (head.lower in OWNED_BODIES or means_body(head.lower, 0)):
        return discourse.words_of(tokens, phrase)  # Norway's energy ministry …
    described = (
        first < last and tokens[last].kind == CAPITAL and not tokens[last].classes & ~INSTITUTION
    )
    plain = all(token.kind in (WORD, CAPITAL) for token in tokens[first:last])
    return discourse.words_of(tokens, phrase) if described and plain else ""
