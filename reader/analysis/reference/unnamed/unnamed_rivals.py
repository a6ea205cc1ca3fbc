"""The salience of unnamed persons, which rivals that of named ones: the guide frowned, she."""

from bisect import bisect_left

from reader.analysis.grammar.clauses.reporters import ASKED
from reader.analysis.grammar.phrases.noun_phrases import means_people
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.function_words import (
    ENGLISH_INDEFINITE,
    ENGLISH_IS,
    ENGLISH_OWNER_GENDERS,
    OWNER_ENDINGS,
)
from reader.analysis.languages.lexicon import DETERMINER, REPORT, SAY
from reader.analysis.languages.token import CAPITAL, QUOTED
from reader.analysis.persons.relatives import KIN
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.reference.salience.salience import LEAST
from reader.analysis.reference.unnamed.stances import (
    INDEFINITE,
    has_person_as_object,
    is_unnamed_person,
    stating_subject,
    takes_stance,
)
from reader.analysis.reference.unnamed.unnamed_antecedents import (
    body_in_subject_before,
    may_be_one_person,
    role_in_own_sentence,
    unnamed_listener,
)
from reader.analysis.reference.unnamed.unnamed_subjects import OWNERS, unnamed_subject
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.reference.unnamed import judging_subjects

_AROUND = 6_000  # code points on either side of a surname that have to show that it is a name
_TOLD = frozenset({"told", "tells", "informed", "reminded", "assured"})
_SECOND_PERSON = frozenset({"you", "your", "yours", "yourself"})
_WRITES = frozenset({"wrote", "writes", "tweeted", "testified"})
_JUDGED = frozenset({"called", "described", "hailed", "dismissed"})
_CRITICS = frozenset({"critic", "reviewer", "columnist"})
_BODY_SALIENCE = 20.0  # salience of an organisation as the last subject: no person outweighs it
_NAMES = frozenset({"name", "named", "names", "identified"})
_WITHHOLDS = frozenset({"declined", "asked", "refused", "requested", "wished", "not", "n't"})
_CHAIN = 3  # sentences: of an unnamed speaker, one with a pronoun for it, that of the next words
_SPEAKER_SALIENCE = 5.0  # of an unnamed speaker in the previous sentence
_ROMANCE_ARTICLES = (
    "le ", "la ", "l'", "l’", "el ", "il ", "lo ", "o ", "a ", "un ", "une ", "una ",
)  # fmt: skip


def rival_salience(discourse: Discourse, gender: str, at: int) -> float:
    """Return the salience of an unnamed speaker or subject before offset `at`.

    If it is in an earlier sentence, it is remembered as the `body` of that. `LEAST` if there is
    none.
    """
    if len(discourse.recent) < 2:
        return LEAST
    if group := body_in_subject_before(discourse, gender):
        discourse.recent[-2].body = group
        return _BODY_SALIENCE
    if discourse.language.nouns_capitalised:
        from reader.analysis.reference.unnamed.german_relatives import unnamed_relative_before

        if relative := unnamed_relative_before(discourse, gender):
            discourse.recent[-2].body = relative
            return _BODY_SALIENCE
    if unnamed_listener(discourse, gender) or _has_role_but_no_name(discourse, gender, at):
        return _SPEAKER_SALIENCE
    if _goes_on_with_unnamed_speaker(discourse, gender):
        return _SPEAKER_SALIENCE
    for back, before in enumerate(reversed(list(discourse.recent)[:-1])):
        if before.speaker is not None:
            break
        if not back and (judge := _judge(discourse, before, gender, at)):
            before.body = judge
            return _BODY_SALIENCE
        if has_person_as_object(before, gender) and not _addresses(discourse, before, at):
            break
        if before.tells_of_loss():
            continue  # A nurse came. The driver died in her arms. “…,” she said.
        just_before = _salience_just_before(discourse, before, gender) if not back else None
        if just_before is not None:
            return just_before
        body = _unnamed_in(discourse, before, back, gender)
        if body is None:
            break
        person = body and may_be_one_person(discourse, before, body, gender)
        if person and not back and _is_what_relative_is(discourse, before, body, gender, at):
            break  # Her mother was a cook. “She made soup,” she said.
        if person and not back and _is_named_or_wrote(discourse, before, body, gender, at):
            break
        if person and not before.has_pronoun_object(gender):
            before.body = body.partition(" who ")[0]
            return _SPEAKER_SALIENCE
        if body or before.people:
            break
        if not back and discourse.subject_of(before, list(discourse.recent)[:-1], at) is not None:
            break  # the actress sighed
    return LEAST


def _judge(discourse: Discourse, before: RememberedSentence, gender: str, at: int) -> str:
    """Return who judges somebody named in the sentence before, in the same paragraph; or ""."""
    opening = before.tokens[0]
    if discourse.language.code != "en" or not before.people:
        return ""
    if not opening.classes & DETERMINER and opening.lower not in INDEFINITE:
        return ""  # most sentences
    if before.paragraph != discourse.recent[-1].paragraph:
        return ""
    return judging_subjects.judging_subject(discourse, before, gender, at)


def _is_named_or_wrote(
    discourse: Discourse, before: RememberedSentence, body: str, gender: str, at: int
) -> bool:
    """Whether an unnamed speaker has a name after all, or is a critic, whom nobody has asked.

    His neighbour, who gave her name as Mirela, nodded. “…,” she said; One critic wrote that it was
    “odd”. ¶ “I had that framed,” she said.
    """
    if discourse.language.code != "en":
        return False
    if not _NAMES.isdisjoint(before.lowers):
        subject = discourse.subject_of(before, list(discourse.recent)[:-1], at)
        if subject is not None and subject.gender in ("", gender):
            return True
    own = discourse.recent[-1]
    if before.paragraph == own.paragraph or before.tokens[0].lower not in INDEFINITE:
        return False
    if body.rpartition(" ")[2].lower() not in _CRITICS:
        return False  # one reader wrote
    place = bisect_left(own.tokens.starts, at)
    verbs = {token.lower for token in own.tokens[max(0, place - 1) : place + 2]}
    if not _WRITES.isdisjoint(before.lowers):
        return _WRITES.isdisjoint(verbs)
    return "says" in verbs and not _JUDGED.isdisjoint(before.lowers)


def _addresses(discourse: Discourse, sentence: RememberedSentence, at: int) -> bool:
    """Whether an unnamed speaker tells somebody named what is quoted next, before offset `at`.

    The judge told Poe he was late. “You knew it,” he said. Other words may be Poe's answer.
    """
    if not sentence.body or _TOLD.isdisjoint(sentence.lowers):
        return False
    quoted = discourse.text[discourse.recent[-1].tokens.starts[0] : at].lower()
    words = quoted.replace("’", " ").replace("'", " ").replace(",", " ").split()
    return any(word.strip('“".?!') in _SECOND_PERSON for word in words)


def _salience_just_before(
    discourse: Discourse, before: RememberedSentence, gender: str
) -> float | None:
    """Return the salience of whom the sentence before names in part; None if it names nobody so."""
    if before.body and _is_agent(discourse, before, gender):
        return LEAST
    if before.body and _refers_to_speaker(before, gender):
        return _SPEAKER_SALIENCE
    if name := _only_name_of_person(discourse, before):
        before.body = name
        return _SPEAKER_SALIENCE
    return None


def _unnamed_in(
    discourse: Discourse, before: RememberedSentence, back: int, gender: str
) -> str | None:
    """Return the words for somebody unnamed in an earlier sentence; empty if there is nobody.

    None if nobody in it, or before it, can be meant.

    Args:
        discourse: The last sentences and the names so far.
        before: The sentence.
        back: How many sentences are between it and the pronoun.
        gender: The gender of the pronoun.
    """
    body = before.body or ("" if back else stating_subject(discourse, before, gender))
    inferred = body != before.body  # no speaker was recorded there
    is_other = before.paragraph != discourse.recent[-1].paragraph
    if is_other:
        relation = _withholds_name(before)
    else:
        relation = _is_relation(body) or _belongs_to_other(before, body, gender)
    if is_other and not back and (new := _introduced(discourse, before, body, gender)):
        body, relation = new, True
    meant = not back and (relation or _is_unnamed_speaker(discourse, body, before, gender))
    if (inferred or is_other) and not meant:
        return None
    if is_other and body and _is_aside(discourse, before, body, gender):
        return None
    return body or unnamed_subject(discourse, before)


def _goes_on_with_unnamed_speaker(discourse: Discourse, gender: str) -> bool:
    """Whether the sentence before has a pronoun for an unnamed speaker, and remember that there.

    The speaker opens the paragraph: “…,” a baker said. He wiped his hands. “…,” he said. Not where
    the words speak of somebody: “I saw him run,” a baker said; nor what was done: He was arrested;
    nor where whoever is talked about may react: He smiled; “Why?” a baker said.
    """
    recent = discourse.recent
    if len(recent) < _CHAIN or discourse.language.code != "en":
        return False
    spoken, before = recent[-_CHAIN], recent[-2]
    if not spoken.body or not spoken.paragraph == before.paragraph == recent[-1].paragraph:
        return False
    if len(recent) > _CHAIN and recent[-_CHAIN - 1].paragraph == spoken.paragraph:
        return False
    subject = main_subject(before.tokens)
    if subject is None or before.body or before.speaker or before.people:
        return False
    if discourse.gender_of(before.tokens[subject[0]].text) != gender or before.tells_of_loss():
        return False
    if takes_stance(before) and _NAMES.isdisjoint(before.lowers):
        return False  # but: He declined to give his name.
    verbs = before.tokens[subject[1] + 1 : subject[1] + 3]
    if len(verbs) > 1 and verbs[0].lower in ENGLISH_IS and verbs[1].lower.endswith("ed"):
        return False
    start, end = spoken.tokens.starts[0], spoken.tokens.ends[-1]
    plain = any(token.classes & SAY for token in spoken.tokens) and ASKED.isdisjoint(spoken.lowers)
    if not plain or "?" in discourse.text[start:end]:
        return False
    if spoken.has_pronoun_object(gender) or spoken.speaks_of_somebody(discourse.text, gender, end):
        return False
    if not is_unnamed_person(discourse, spoken.body, start):
        return False
    if not may_be_one_person(discourse, spoken, spoken.body, gender):
        return False
    before.body, before.subject, before.is_subject_resolved = spoken.body, None, True
    return True


def _is_agent(discourse: Discourse, sentence: RememberedSentence, gender: str) -> bool:
    """Whether an unnamed speaker only tells somebody of `gender`: Quill was told by a clerk."""
    start = sentence.tokens.starts[0]
    agent = discourse.text.find(f" by {sentence.body}", start, sentence.tokens.ends[-1])
    return any(
        each.at < agent and not each.is_possessive and discourse.fits(each.person, gender)
        for each in sentence.people
    )


def _has_role_but_no_name(discourse: Discourse, gender: str, at: int) -> bool:
    """Whether an English sentence has a role and no name that a pronoun at offset `at` may mean."""
    if discourse.language.code != "en" or not role_in_own_sentence(discourse, at, gender):
        return False
    start = discourse.recent[-1].tokens.starts[0]
    named = (each for each in discourse.recent[-1].people if start < each.at < at)
    return all(each.is_possessive or each.person.gender not in ("", gender) for each in named)


def _is_relation(words: str) -> bool:
    """Whether words name somebody by an owner, or a relative: Her boss laughed; Quill's father."""
    lowers = words.lower().split()
    return bool(lowers) and (lowers[0] in OWNERS or lowers[-1] in KIN)


def _is_what_relative_is(
    discourse: Discourse, sentence: RememberedSentence, words: str, gender: str, at: int
) -> bool:
    """Whether a sentence only tells what a relative was, of whom the words quoted next speak."""
    owner, _, kin = words.lower().partition(" ")
    if ENGLISH_OWNER_GENDERS.get(owner) != gender or kin not in KIN:
        return False
    after = sentence.tokens[2:4]  # Her mother | was a
    told = after[0].lower in ENGLISH_IS and after[-1].lower in ENGLISH_INDEFINITE
    return told and discourse.recent[-1].speaks_of_somebody(discourse.text, gender, at)


def _belongs_to_other(sentence: RememberedSentence, words: str, gender: str) -> bool:
    """Whether words name somebody by an owner of the other gender: Tom Poe's lawyer denied it; she.

    Where a pronoun may mean the owner, it is rather the owner than the lawyer.
    """
    if not words or not sentence.people:
        return False
    owners = (each.is_possessive and each.person.gender for each in sentence.people)
    others = all(owner not in (False, "", gender) for owner in owners)
    return others and any(f"{ending} " in words for ending in OWNER_ENDINGS)


def _withholds_name(sentence: RememberedSentence) -> bool:
    """Whether the subject of an English sentence will speak without a name: The man, who gave none.

    The sister, who declined to give her name, wept. A clerk, who asked not to be named, laughed.
    """
    lowers = sentence.lowers
    return not (_NAMES.isdisjoint(lowers) or _WITHHOLDS.isdisjoint(lowers) or "who" not in lowers)


def _introduced(discourse: Discourse, sentence: RememberedSentence, body: str, gender: str) -> str:
    """Return who comes in at the end of a paragraph about nobody of `gender`: Her husband came.

    It has to name somebody else, whom a pronoun of `gender` cannot mean: "His father was a sailor"
    may be all of a paragraph in a text about a man. "The senator" is rather whoever the text is
    about, hence "".
    """
    if discourse.language.code != "en":
        return ""
    body = body or unnamed_subject(discourse, sentence)
    if not _is_relation(body) and body.partition(" ")[0].lower() not in ENGLISH_INDEFINITE:
        return ""
    pronouns = discourse.language.he if gender == "m" else discourse.language.she
    others = [each for each in discourse.recent if each.paragraph == sentence.paragraph]
    before = [each for each in others if each is not sentence]
    known = any(not pronouns.isdisjoint(each.lowers) for each in before)
    people = [it.person for each in others for it in each.people]
    known = known or any(discourse.fits(each, gender) for each in people)
    return body if people and not known else ""


def _is_aside(discourse: Discourse, sentence: RememberedSentence, body: str, gender: str) -> bool:
    """Whether an unnamed speaker is no subject, in a paragraph about a person of `gender`.

    Ada Quill showed a letter. In it an engineer warned of “mud”. ¶ “Did you see it?” she asked.
    """
    subject = main_subject(sentence.tokens, across_quotes=True)
    if discourse.language.code != "en" or subject is None or not gender:
        return False
    if discourse.words_of(sentence.tokens, subject).startswith(body):
        return False
    return any(
        named.person.gender == gender and not named.is_possessive
        for each in discourse.recent
        if each.paragraph == sentence.paragraph
        for named in each.people
    )


def _refers_to_speaker(sentence: RememberedSentence, gender: str) -> bool:
    """Whether a speaker with one name is a person of `gender`: Quill said she was “late”."""
    tokens, name = sentence.tokens, sentence.body
    if not gender or not name.isalpha() or not name.istitle():
        return False
    pronoun = "he" if gender == "m" else "she"
    for at, token in enumerate(tokens[:-3]):
        if token.text == name and tokens[at + 1].classes & REPORT:
            return pronoun in (tokens[at + 2].lower, tokens[at + 3].lower)
    return False


def _only_name_of_person(discourse: Discourse, sentence: RememberedSentence) -> str:
    """Return the Quill of "Quill denied it." if the text says near it: Quill, who; or "".

    The full name is not in the text. Who wrote it is also whoever wrote the next words.
    """
    if discourse.language.code != "en":
        return ""
    subject = main_subject(sentence.tokens, across_quotes=True)
    if subject is None or subject[0] != subject[1]:
        return ""
    token = sentence.tokens[subject[0]]
    if token.kind != CAPITAL or token.classes or token.text in discourse.book.by_last:
        return ""
    at = sentence.tokens.starts[subject[0]]
    around = discourse.text[max(0, at - _AROUND) : at + _AROUND]
    verb = sentence.tokens[subject[0] + 1].lower if subject[0] + 1 < len(sentence.tokens) else ""
    goes_on = verb in _WRITES and verb in discourse.recent[-1].lowers
    return token.text if goes_on or f"{token.text}, who" in around else ""  # or whose


def _is_unnamed_speaker(
    discourse: Discourse, body: str, sentence: RememberedSentence, gender: str
) -> bool:
    """Whether an unnamed person may still be meant after a paragraph: a delegate said “…”."""
    if discourse.language.compound_inversion:
        quoted = any(token.kind == QUOTED for token in sentence.tokens)
        return quoted and body.lower().startswith(_ROMANCE_ARTICLES)
    if discourse.language.nouns_capitalised:
        return body.startswith(("Ein ", "Eine "))
    if discourse.language.code != "en" or " " not in body:
        return False
    spoke = sentence.body[:4].lower() == "the "
    quoted = spoke and any(token.kind == QUOTED for token in sentence.tokens)
    quoted = quoted or _speaks_for_somebody(sentence, gender)
    quoted = quoted or (spoke and _differs_in_role(discourse, body, sentence))
    quoted = quoted or (spoke and _speaks_of_others(sentence))
    return quoted or is_unnamed_person(discourse, body, sentence.tokens.starts[0])


def _speaks_for_somebody(sentence: RememberedSentence, gender: str) -> bool:
    """Whether who is quoted belongs to somebody of the other gender: Her aide said “…”; he."""
    owner = ENGLISH_OWNER_GENDERS.get(sentence.body.partition(" ")[0].lower(), gender)
    return owner != gender and any(token.kind == QUOTED for token in sentence.tokens)


def _speaks_of_others(sentence: RememberedSentence) -> bool:
    """Whether an unnamed speaker names somebody, and so is somebody else: The judge told Poe.

    A phrase that precedes a name in its sentence does not mean that person (Chomsky's condition C).
    """
    start = sentence.tokens.starts[0] + len(sentence.body)
    return any(named.at > start and not named.is_possessive for named in sentence.people)


def _differs_in_role(discourse: Discourse, body: str, sentence: RememberedSentence) -> bool:
    """Whether whoever spoke before an unnamed speaker has another role.

    Solicitor Ben Poe said it was late. ¶ The defendant agreed that it was. ¶ “Too late,” he said.
    """
    earlier = [each.speaker for each in discourse.recent if each is not sentence and each.speaker]
    role = discourse.introductions.role_of(earlier[-1]).lower() if earlier else ""
    head = body.rpartition(" ")[2].lower()
    known = means_people(head, discourse.language.classes.get(head, 0))
    return known and role != "" and head not in role.split()
