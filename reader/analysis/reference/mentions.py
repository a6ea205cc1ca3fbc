"""The words that name a speaker, whom they mean, and what they say the speaker is."""

from reader.analysis.grammar.clauses.cues import INSCRIBED
from reader.analysis.grammar.phrases.noun_phrases import DASHES, Phrase, means_one_person
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.verb_subjects import is_verb_like
from reader.analysis.languages.lexicon import (
    AUXILIARY,
    DAY,
    DETERMINER,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    TITLE,
    WORK,
)
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import RELATED, is_kin, relative_at
from reader.analysis.persons.roles.roles import role_of
from reader.analysis.reference.coreference import LEAST, Discourse
from reader.analysis.reference.epithets import (
    by_occupation,
    epithet_gender,
    in_the_dugout,
    is_stranger,
    of_age,
    of_rank,
)
from reader.analysis.reference.namesakes import namesake
from reader.analysis.reference.unnamed_antecedents import body_of, rival
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple


class Mention(NamedTuple):
    """Where a speaker is named, by which reporting word, and whom that means.

    Attributes:
        start: First code point of the words that name the speaker.
        end: One after the last.
        cue_start: First code point of the reporting word, -1 when there is none.
        cue_end: One after its last, or -1.
        person: Whom the words mean, when that is a person with a name.
        strong: Whether later quotes without a speaker of their own may take this one.
        name: The organisation behind "it" or "they", when the words are that.
    """

    start: int
    end: int
    cue_start: int = -1
    cue_end: int = -1
    person: Person | None = None
    strong: bool = True
    name: str = ""


_READS = frozenset({"reads", "read"})
_TWO = 2  # the sentence and that before
_APPOSITION = 12  # tokens
_LONGEST_ASIDE = 30  # tokens between two dashes
_LONGEST_BODY = 6  # tokens of its name
_ARTICLES = frozenset({"o", "a", "il", "la", "el", "le"})
_REPLIES = frozenset({"replied", "replies", "answered", "answers", "responded", "retorted"})
_GOES_ON = frozenset({"added", "adds", "continued", "continues"})
_WRITINGS = frozenset({"reply", "post", "text", "caption", "diary", "will", "testament"})
_RUNS = frozenset({"lautet", "lautete"})
_WHO = (" who ", ", who ", ", a ", ", an ")
_NAMED_AS = lazily(
    r"(?:, an? [^.;:,()“”\"\n]{3,40})?"
    r",? who [^.;:()“”\"\n]{0,50}\b(?:name(?: only)? as|only as|(?:goes|went) by|name,"
    r"|(?:him|her|them)self(?: only)? as|by the name(?: of)?)"
    r" ((?:M(?:r|rs|s|iss)\.? )?[^\W\d_a-z][\w’'-]++)(?![ ][A-Z])"
)
_INSIDE = frozenset({"in", "auf", "aus"})  # in der Vorlage heißt es: a noun that is no person's
_ONE = frozenset({"a", "an"})
_MEMBERS = frozenset(  # the Georgia Democrat
    {"democrat", "republican", "independent", "senator", "congressman", "congresswoman"}
    | {"lawmaker", "representative", "governor", "legislator"}
)
_SEVERAL = frozenset({"two", "three", "four", "five", "several", "both"})
_OF_A_FIRM = frozenset({"co", "co.", "company", "sons", "partners", "associates", "brothers"})
_COMPANIONS = frozenset(
    {"colleagues", "co-workers", "coworkers", "co-authors", "coauthors", "coauthor", "others"}
)
_AND = frozenset({"and", "und", "et", "y"})


def mention_of(
    discourse: Discourse,
    text: str,
    s: Tokens,
    phrase: Phrase,
    cue: int | None,
    *,
    strong: bool = True,
) -> Mention:
    """Return the mention for a noun phrase of the current sentence, resolved to a person.

    Args:
        discourse: Who is in the talk.
        text: The whole text.
        s: The sentence.
        phrase: First and last token of the noun phrase.
        cue: The token of the verb that reports; None when nothing does.
        strong: As in `Mention`.
    """
    start, end = s.starts[phrase[0]], s.ends[phrase[1]]
    german = discourse.language.verb_second
    if german and text[end : end + 1] == "." and end - s.starts[phrase[1]] == 1:
        end += 1  # Petra S., und …
    written = text[start:end]
    if german and phrase[0] < phrase[1]:
        from reader.analysis.reference.apposition import is_of_somebody, with_children

        if is_of_somebody(s, phrase, discourse.language):
            verb = (-1, -1) if cue is None else (s.starts[cue], s.ends[cue])
            person = _apposed(discourse, text, s, phrase)
            return Mention(start, end, *verb, person, strong, "" if person else written)
        written = with_children(text, s, phrase) or written
    relative = s[phrase[0]].classes & RELATIVE or (german and _is_der(s, phrase[0]))
    if relative and phrase[0] == phrase[1] > 0:
        written = _antecedent(text, s, phrase[0]) or written
    elif german and phrase[0] == phrase[1]:
        from reader.analysis.grammar.german.tied_pronouns import tied_words

        before = discourse.recent[-2].tokens if len(discourse.recent) > 1 else None
        written = tied_words(discourse.language, text, before, s, phrase[0]) or written
        gender = discourse.language.this.get(written.lower(), "") if phrase[0] else ""
        if gender and discourse.last_named(gender) is None:
            written = "er" if gender == "m" else "sie"  # „…“, sagt der am Telefon
    person = _whom_it_means(discourse, text, s, phrase, cue, written)
    name = ""
    which = person is not None and bool(relative) and s[phrase[0]].lower == "which"
    if which:
        from reader.analysis.grammar.clauses.relayed_words import text_before

        if thing := text_before(s, phrase[0]):
            person, written = None, text[s.starts[thing[0]] : s.ends[thing[1]]]
    if person is not None:
        if cue is not None:
            person.spoke = True
            person.voiced += 1
            discourse.voices += 1
        if not person.role and phrase[0] < phrase[1]:
            person.role = role_of(text, start, end, (person.name, person.last), discourse.language)
    elif written != text[start:end] and not discourse.gender_of(written):
        name = written  # who: whoever it stands for
    else:
        name = _inscribed(discourse, text, s, phrase, cue)
        name = name or body_of(discourse, written, start) or _body_beside(text, s, phrase)
    verb = (-1, -1) if cue is None else (s.starts[cue], s.ends[cue])
    if german and cue is not None:
        from reader.analysis.reference.apposition import with_partner

        phrase = with_partner(s, phrase, cue)
    if (person is not None or (cue and not name)) and (both := _pair(discourse, text, s, phrase)):
        return Mention(*both[0], *verb, None, strong, both[1])
    return Mention(start, end, *verb, person, strong, name)


def _whom_it_means(
    discourse: Discourse, text: str, s: Tokens, phrase: Phrase, cue: int | None, written: str
) -> Person | None:
    """Return the person that a noun phrase means; `written` are its words, or those of its head."""
    first, last = phrase
    start, end = s.starts[first], s.ends[last]
    person = _kin_at(discourse, text, s, phrase)
    if person is None and first < last:
        person = _author(discourse, text, s, phrase, cue)
    replies = cue is not None and s[cue].lower in _REPLIES
    goes_on = cue is not None and s[cue].lower in _GOES_ON
    person = person or person_of(discourse, written, start, replies=replies, goes_on=goes_on)
    person = person or _apposed(discourse, text, s, phrase) or discourse.person_in_role(written)
    if person is not None and first < last and discourse.is_rival(person, written):
        person = discourse.only_actor(start)
    if person is None and s[last].kind == WORD and first < last:
        person = _called(discourse, text, end)
    person = person or of_rank(discourse, written) or by_occupation(discourse, written, start)
    if person is None and first < last and s[last].lower in _MEMBERS:
        from reader.analysis.reference.congress import member_of  # of few texts

        person = member_of(discourse, written)
    placed = discourse.language.verb_second and first > 0 and s[first - 1].lower in _INSIDE
    if discourse.language.code == "en":
        person = person or in_the_dugout(discourse, written, start)
    elif person is None and not placed:
        from reader.analysis.reference.non_english_epithets import by_noun, in_office

        person = in_office(discourse, written, start)
        if person is None and cue is not None:
            person = by_noun(discourse, written, start)
    if person is None and cue is not None and (given := _given_name(s, phrase)):
        owned = first < last and s[last - 1].kind == POSSESSIVE
        enter = discourse.book.enter_of_body if owned else discourse.book.enter_speaker
        person = enter(given)
    return person


def _kin_at(discourse: Discourse, text: str, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person of one name beside a word of kinship: his wife, Kelly."""
    first, last = phrase
    beside = last - 2 if first == last and last and s[last - 1].text == "," else last - 1
    kin = s[last].lower in RELATED or (beside >= 0 and s[beside].lower in RELATED)
    if kin and (is_kin(s, last) or is_kin(s, beside)):
        return relative_at(discourse.book, text, s, phrase)
    return None


def person_of(
    discourse: Discourse, mention: str, at: int, *, replies: bool = False, goes_on: bool = False
) -> Person | None:
    """Return whom the mention at offset `at`, in the current sentence, means.

    `replies` tells that it answers: The judge told him to sit. He replied …; `goes_on` that whoever
    spoke last speaks on: he added.
    """
    gender = discourse.gender_of(mention)
    if mention[3:4] == " " and (told := epithet_gender(mention)) is not None:
        named = discourse.introductions.person_of(mention) or of_age(discourse, mention)
        if named is not None or is_stranger(discourse, mention, at):
            return named
        return discourse.antecedent(told, at, list(discourse.recent), rival(discourse, told))
    if gender and discourse.language.verb_second:
        from reader.analysis.reference.unnamed_antecedents_german import is_many

        if is_many(discourse, mention, at):
            return None
    if gender and goes_on and (same := discourse.last_voice(gender)) is not None:
        return same
    if gender:
        answers = replies and discourse.answers(gender)
        least = LEAST if answers else rival(discourse, gender)
        person = discourse.antecedent(gender, at, list(discourse.recent), least, replies=answers)
        if person is not None and not person.gender:
            person.gender = gender
        return person
    this = discourse.language.this
    if this and (gender := this.get(mention.lower(), "")):
        return discourse.last_named(gender)
    named = named_in(mention, discourse.book)
    return namesake(discourse, named, mention, at) if named is not None else None


def _called(discourse: Discourse, text: str, end: int) -> Person | None:
    """Return who is named behind "a woman": "who gave her name only as Mirela"."""
    told = _NAMED_AS.match(text, end) if text.startswith(_WHO, end) else None
    if told is None:
        return None
    person = discourse.book.enter_alone(told.group(1))
    if person is not None and not person.gender:
        words = told.group()
        person.gender = "m" if "himself" in words else "f" if "herself" in words else ""
    return person


def _inscribed(discourse: Discourse, text: str, s: Tokens, phrase: Phrase, cue: int | None) -> str:
    """Return "a sign" of "There is a sign on the door. It reads: “…”"."""
    if cue is None or s[phrase[0]].lower != "it":
        return ""
    reads = s[cue].lower in _READS
    if not reads and s[cue].lower not in {"said", "says"}:
        return ""
    if len(discourse.recent) < _TWO or cue != phrase[1] + 1:
        return ""
    before = discourse.recent[-2].tokens
    for at in range(len(before) - 1, -1, -1):
        if before[at].lower in INSCRIBED or (reads and before[at].classes & (SPEECH | WORK)):
            noun = phrase_before(before, at)
            return text[before.starts[noun[0]] : before.ends[noun[1]]] if noun else ""
    return ""


def _author(
    discourse: Discourse, text: str, s: Tokens, phrase: Phrase, cue: int | None
) -> Person | None:
    """Return whose words speak: "Quill's reply read", "her letter said"."""
    first, last = phrase
    told = s[last].classes & SPEECH or s[last].lower in _WRITINGS
    if discourse.language.nouns_capitalised:
        from reader.analysis.reference.apposition import WRITINGS, is_owned_thing

        told = told or s[last].lower in WRITINGS or is_owned_thing(s, phrase, discourse.language)
        told = told or (cue is not None and s[cue].lower in _RUNS)  # lautet ihr Befund
        return _german_author(discourse, text, s, phrase) if told else None
    if not told:
        return None
    if s[last - 1].kind == POSSESSIVE:
        return named_in(text[s.starts[first] : s.ends[last - 2]], discourse.book)
    owned = first == 0 and last == 1 and discourse.gender_of(s[first].text)
    return person_of(discourse, s[first].text, s.starts[first]) if owned else None


def _german_author(discourse: Discourse, text: str, s: Tokens, phrase: Phrase) -> Person | None:
    """Return whose words speak: "Vogels Fazit: „…“", "Ihr Urteil: „…“"."""
    first, last = phrase
    owner = s[first].lower
    described = all(t.kind == WORD and not t.classes & DETERMINER for t in s[first + 1 : last])
    if first < last and described and owner in {"sein", "seine", "ihr", "ihre"}:
        pronoun = "er" if owner.startswith("s") else "sie"
        return person_of(discourse, pronoun, s.starts[first])
    named = s[first].kind == CAPITAL and s[last - 1].lower.endswith("s")
    written = text[s.starts[first] : s.ends[last - 1] - 1]
    return named_in(written, discourse.book) if named and first < last else None


def _pair(
    discourse: Discourse, text: str, s: Tokens, phrase: Phrase
) -> tuple[tuple[int, int], str] | None:
    """Return the span and the names of two who speak together: Ada Quill and Ben Poe."""
    first, last = phrase
    joint = first - 1
    for at in range(first + 1, last):
        if s[at].lower in _AND:
            joint = at
            break
    if joint < 1 or s[joint].lower not in _AND or s[joint - 1].kind != CAPITAL:
        return None
    if s[joint + 1].lower in _OF_A_FIRM or _is_firm(s, joint, last):
        return None
    if joint < first:
        left = phrase_before(s, joint - 1)
        beside = left is not None and left[0] > 0 and s[left[0] - 1].kind not in (POINT, QUOTED)
        if left is None or beside:
            return None
        first = left[0]
    spans = ((s.starts[first], s.ends[joint - 1]), (s.starts[joint + 1], s.ends[last]))
    persons = [named_in(text[start:end], discourse.book) for start, end in spans]
    one, other = persons
    if (
        first == 0
        and one is other is None
        and all(t.kind == CAPITAL or t is s[joint] for t in s[first:last])
    ):
        return (spans[0][0], spans[1][1]), text[spans[0][0] : spans[1][1]]
    if one is not None and other is None and s[last].lower in _COMPANIONS:
        return (spans[0][0], spans[1][1]), f"{one.name} {text[s.starts[joint] : s.ends[last]]}"
    if one is None or other is None or one is other:
        return None
    return (spans[0][0], spans[1][1]), f"{one.name} {s[joint].text} {other.name}"


def _is_firm(s: Tokens, joint: int, last: int) -> bool:
    """Whether two names are those of a firm: Poe and Vale | analyst Ada Quill."""
    role = next((at for at in range(joint + 2, last) if s[at].kind == WORD), 0)
    return bool(role) and s[joint + 1].kind == CAPITAL and bool(s[role].classes & TITLE)


def _given_name(s: Tokens, phrase: Phrase) -> str:
    """Return the one name of a phrase: "Kelly", "mum Kelly", "Delta's Kelly", "o João"; or ""."""
    named = s[phrase[1]]
    if named.kind != CAPITAL or named.classes:
        return ""
    roles = s[phrase[0] : phrase[1]]
    if roles and roles[-1].kind == POSSESSIVE:
        led = any(t.kind == WORD and t.classes & PREPOSITION and t.lower != "of" for t in roles)
        return "" if led else named.text  # Delta Bank's Quill; not: a man for Delta's Quill
    article = bool(roles) and roles[0].lower in _ARTICLES
    plain = all(t.kind == WORD and t.classes & TITLE for t in roles[article:])
    return named.text if plain else ""


def _is_der(s: Tokens, at: int) -> bool:
    """Whether a German article behind a comma is a pronoun: Vogel, der von „…“ sprach."""
    return s[at].lower in {"der", "die", "das"} and s[at - 1].text == ","


def _antecedent(text: str, s: Tokens, who: int) -> str:
    """Return the words that "who" stands for: "Ada Quill, who said"."""
    left = who - 1
    if s[min(who + 1, len(s) - 1)].lower in _READS and (shown := _shown_before(s, who)):
        return text[s.starts[shown[0]] : s.ends[shown[1]]]
    if s[left].text == "," or s[left].text in DASHES + "-":
        left = _before_aside(s, left) - 1
    phrase = _before_apposition(s, left) or phrase_before(s, left)
    if phrase is not None and s[who].lower == "who":
        phrase = _person_at_end(s, phrase)
    return text[s.starts[phrase[0]] : s.ends[phrase[1]]] if phrase else ""


def _before_aside(s: Tokens, dash: int) -> int:
    """Return the dash that opens the aside which ends at one: the cook - who left - who said."""
    sign = s[dash].text
    if sign == ",":
        return dash
    for at in range(dash - 2, max(0, dash - _LONGEST_ASIDE), -1):
        if s[at].text == sign:
            return at if s[at + 1].lower == "who" else dash
    return dash


def _person_at_end(s: Tokens, phrase: Phrase) -> Phrase:
    """Return the X of "a letter from X, who said": no letter is who; a friend of X is."""
    first, last = phrase
    linked = next((at for at in range(first, last) if s[at + 1].classes & PREPOSITION), last)
    head = s[linked]
    if linked == last or s[last].kind != CAPITAL or head.kind != WORD or means_one_person(head):
        return phrase
    while s[last - 1].kind == CAPITAL and last - 1 > linked + 1:
        last -= 1
    return (last, phrase[1])


def _shown_before(s: Tokens, that: int) -> Phrase | None:
    """Return the sign of "raised a sign during the match that read “…”"."""
    for at in range(that - 1, max(0, that - _APPOSITION), -1):
        if s[at].lower in INSCRIBED:
            return phrase_before(s, at)
        if s[at].kind in (POINT, QUOTED):
            return None
    return None


def _before_apposition(s: Tokens, last: int) -> Phrase | None:
    """Return the X of "X, the head of the port, who said"."""
    for at in range(last, max(0, last - _APPOSITION), -1):
        if s[at].text == ",":
            named = phrase_before(s, at - 1)
            apposed = s[at + 1].classes & (DETERMINER | TITLE) and s[at + 1].kind == WORD
            office = s[at + 1 : min(at + 5, last)]  # X, Group Adviser at Delta, who
            apposed = apposed or (
                all(token.kind == CAPITAL for token in office[:2])
                and any(token.classes & TITLE for token in office)
            )
            if not apposed or named is None:
                return None
            kin = (
                s[at + 1].lower in _ONE and s[named[1]].lower in RELATED
            )  # her father, a cook, who
            return named if kin or s[named[1]].kind == CAPITAL else None
        if s[at].kind in (POINT, QUOTED):
            return None
    return None


def _body_beside(text: str, s: Tokens, phrase: Phrase) -> str:
    """Return the name of a body beside what it is: "a rival group, River First, called"."""
    first, last = phrase
    if last + 3 >= len(s) or s[last + 1].text != "," or not s[first].classes & DETERMINER:
        return ""
    end = last + 2
    while end < len(s) and s[end].text[:1].isupper() and not s[end].classes & DAY:
        end += 1
    if any(token.classes & PREPOSITION for token in s[first:last]):
        return ""  # a spokeswoman for the chain, Quillmart, said
    closed = last + 2 < end < min(len(s), last + 2 + _LONGEST_BODY) and s[end].text == ","
    return text[s.starts[last + 2] : s.ends[end - 1]] if closed and s[last].kind == WORD else ""


def _after_name_in_marks(s: Tokens, at: int) -> int:
    """Return where "der „Abendpost“" ends that says whose critic somebody is."""
    if at + 1 < len(s) and s[at].lower in {"der", "des", "vom", "von"} and s[at + 1].kind == QUOTED:
        return at + 2
    return at


def _acts(s: Tokens, at: int) -> bool:
    """Whether the name at a token is the subject of a clause and stands beside nobody."""
    while at < len(s) and s[at].kind == CAPITAL:
        at += 1
    return at < len(s) and (is_verb_like(s[at]) or bool(s[at].classes & AUXILIARY))


def _apposed(discourse: Discourse, text: str, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person named beside a role: "the board's head, Ada Quill, said"."""
    after = _after_name_in_marks(s, phrase[1] + 1)
    if after + 2 >= len(s):
        return None
    if s[after].text != ",":
        return None
    if s[phrase[0]].lower in _SEVERAL:
        return None  # two analysts, Ada Quill and Ben Poe,
    role = s[after + 1].classes & (TITLE | DETERMINER) and s[phrase[1]].kind == WORD
    if discourse.language.nouns_capitalised and s[after + 1].classes & DETERMINER:
        from reader.analysis.reference.apposition import person_beside  # of German alone

        return person_beside(discourse, text, s, phrase, after + 1)
    if s[after + 1].kind != CAPITAL and not role:  # monseñor Juan Rey; the poet Ada Quill
        return None
    thing = s[phrase[1]].kind == WORD and discourse.language.code == "en"
    if thing and _acts(s, after + 1):
        return None  # according to the complaint, Quill had
    start = s.starts[after + 1]
    return named_in(text[start : start + 60].split(",", maxsplit=1)[0], discourse.book)
