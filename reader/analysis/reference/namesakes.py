"""Disambiguation of a surname, alone or with a title, that several persons share."""

from collections.abc import Sequence

from reader.analysis.languages.function_words import ENGLISH_OWNERS
from reader.analysis.persons.names import NamedPerson
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import RELATED
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.analysis.reference.coreference import Discourse
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily

with later(globals()):  # not needed for every text
    from reader.analysis.reference import titled_namesakes

_FAR_MORE = 4  # ratio of mentions
_VOICE = 2  # quotes
_WORD_BEFORE = 24  # code points before a surname that hold the word before it
_KIN_BEFORE = 50  # code points before a name that may contain a word of kinship and a role
_KIN_AFTER = 40  # code points after a name that may contain the same
_FIRST_NAME_BEFORE = 1_000  # code points before a full name that may contain the first name alone
_HONORIFICS = frozenset({"Mr", "Mrs", "Ms", "Miss"})
_LONGEST_HONORIFIC = 6  # code points, with its point, the space behind it and a break before it
_ARTICLES = ("the ", "a ", "an ")
_LONGEST_ROLE = 4  # words
_SPOUSE = lazily(  # nobody else is named or joined before: not Quill met Poe and his wife
    r",? (?:and )?(?:(?!and |or )[a-z][a-z-]*,? ){0,8}?"
    r"(his|her) (?:late |then |ex-)?(?:wife|husband)\b"
)
_DIED = lazily(
    r"(?:, [^,.\n]{2,60},)? (?:has )?died\b|, (?:who|and) (?:has )?(?:died|was killed)\b"
)
_OF_EARLIER = frozenset({"wrote", "once", "had", "used", "when", "letter", "diary", "interview"})
_SPOUSE_REACH = 120  # code points
_TITLE_REACH = 20_000  # code points before a relative that show whom else a title means


def with_namesakes_resolved(
    discourse: Discourse, people: Sequence[NamedPerson], paragraph: int
) -> Sequence[NamedPerson]:
    """Return the persons named in the next sentence, with shared surnames disambiguated."""
    if not discourse.recent:
        return people
    by_last = discourse.book.by_last
    for named in people:
        if len(by_last.get(named.person.last, "1")) != 1:
            return [_resolved(discourse, each, paragraph) for each in people]
    return people  # most sentences


def resolve_namesake(
    discourse: Discourse, person: Person, mention: str, at: int, paragraph: int | None = None
) -> Person:
    """Return the person meant by a shared surname: the last one who was a subject by full name.

    Of several only those count who bear the title in the mention, or have its gender: Sen. Quill.
    A relative is meant in another paragraph only by a title that belongs to nobody else, after
    having spoken in the one above.
    `paragraph` is the number of the paragraph that contains the mention at offset `at`; by default
    that of the last sentence.
    """
    others: Sequence[Person] = discourse.book.by_last.get(person.last, ())
    after = at + len(mention)
    titled = len(others) > 1 and mention.endswith(f" {person.last}")
    titled_mention = ""
    if titled and (one := titled_namesakes.of_age(discourse, others, mention)):
        return one
    if titled and (title := titled_namesakes.title_in(discourse, person, mention)):
        others = titled_namesakes.with_title(discourse, others, title, person)
        if len(others) == 1:
            return others[0]
        titled_mention, mention = mention, person.last
    bare = mention == person.last or mention[:4].lower() == "the "  # the younger Quill
    if mention == person.first:
        bare, others = True, discourse.book.by_first.get(mention, ())  # Premier Chen Wei, then Chen
    if len(others) < 2 or not bare:
        return person
    if (spouse := _spouse_beside(discourse.text, after, others)) is not None:
        return spouse
    if paragraph is None:  # who speaks
        living = _living(discourse, person, others, titled_mention)
        if living is not person:
            return living
    here = discourse.recent[-1].paragraph if paragraph is None else paragraph
    named_at = [each.last_named_at for each in others]
    for sentence in reversed(discourse.recent):
        start, end = sentence.tokens.starts[0], min(at, sentence.tokens.ends[-1])
        if not [each for each in named_at if start <= each < end]:
            continue
        speaker = sentence.speaker
        about = discourse.subject_of(sentence, (), at) if speaker is None else speaker
        about = about or discourse.only_person_in(sentence, at)
        if about is None or about not in others or not start <= about.last_named_at < end:
            continue
        if sentence.paragraph == here:
            return about
        spoke_above = speaker is about and sentence.paragraph == here - 1
        if _is_likely(discourse, about, person) and (
            not _is_kin(discourse, about)
            or (spoke_above and _may_be_called(discourse.text, titled_mention, about))
        ):
            return about
    return person


def _living(discourse: Discourse, person: Person, others: Sequence[Person], mention: str) -> Person:
    """Return the only other person of a surname, if the English text tells that `person` is dead.

    Not in an obituary, where the dead person speaks, and not in a sentence that tells of earlier
    words: had told; wrote in a letter. After a title only those of its gender count.
    """
    if discourse.language.code != "en" or discourse.obituary is not None or person.spoke:
        return person
    if not _OF_EARLIER.isdisjoint(discourse.recent[-1].lowers):
        return person
    if not _is_dead(discourse.text, person):
        return person
    title = mention.partition(" ")[0].lower().rstrip(".")
    gender = gender_of_word(discourse.language, title)
    fitting = [each for each in others if not gender or each.gender in ("", gender)]
    living = [each for each in fitting if each is not person and not _is_dead(discourse.text, each)]
    return living[0] if len(living) == 1 else person


def _is_dead(text: str, person: Person) -> bool:
    """Whether a person is introduced as dead: Otto Quill, who died in 2001; his late wife, Ada."""
    at = person.seen_at
    if at < 0:
        return False
    end = at + len(person.seen_as)
    late = text[max(0, at - _KIN_BEFORE) : at].rpartition(".")[2]
    return " late " in late or _DIED.match(text, end) is not None


def _spouse_beside(text: str, after: int, others: Sequence[Person]) -> Person | None:
    """Return the only one of the gender that a spouse behind the name shows: Quill and his wife."""
    near = text[after : after + _SPOUSE_REACH]
    found = _SPOUSE.match(near) if "wife" in near or "husband" in near else None
    if found is None:
        return None
    gender = "m" if found.group(1) == "his" else "f"
    fitting = [each for each in others if each.gender in ("", gender)]
    return fitting[0] if len(fitting) == 1 else None


def _resolved(discourse: Discourse, named: NamedPerson, paragraph: int) -> NamedPerson:
    person = named.person
    full = named.at == person.last_named_at
    if full or not discourse.text.startswith(person.last, named.at):
        return named
    before = discourse.text[max(0, named.at - _LONGEST_HONORIFIC) : named.at].split()[-1:]
    title = before[0] if before and before[0].rstrip(".") in _HONORIFICS else ""
    mention = f"{title} {person.last}".lstrip()
    meant = resolve_namesake(discourse, person, mention, named.at, paragraph)
    if title and not meant.gender:
        meant.gender = gender_of_word(discourse.language, title.lower().rstrip("."))
    return named._replace(person=meant)


def _is_likely(discourse: Discourse, about: Person, person: Person) -> bool:
    """Whether `about`, named in full in another paragraph, may be meant in place of `person`.

    Not if `person` is mentioned far more often, or quoted repeatedly and `about` never.
    """
    if person.quote_count >= _VOICE and not about.spoke:
        return False  # her dead husband
    shown = about.known or discourse.introductions.role_of(about)
    if not shown or person.count > _FAR_MORE * about.count:
        return False
    return not _has_surname_before(discourse.text, person, about)


def _has_surname_before(text: str, person: Person, about: Person) -> bool:
    """Whether a person was called by the surname alone before the other was named at all."""
    at, surname = person.seen_end, person.last
    if person.seen_at < 0 or about.seen_at < at:
        return False
    while (at := text.find(surname, at + 1, about.seen_at)) >= 0:
        line = text[max(0, at - _WORD_BEFORE) : at].rpartition("\n")[2]
        before = line.split()[-1:]
        given = bool(before) and before[0][:1].isupper() and before[0].isalpha()
        if not given and not text[at + len(surname)].isalnum():
            return True
    return False


def _may_be_called(text: str, mention: str, person: Person) -> bool:
    """Whether a mention by title and surname means nobody whom the text names before a person."""
    at = person.seen_at
    return mention != "" and text.find(mention, max(0, at - _TITLE_REACH), at) < 0


def _is_kin(discourse: Discourse, person: Person) -> bool:
    """Whether a person is introduced as a relative: his wife, Ada Quill; Ada Quill, his wife,.

    The first name may have come before: his wife, Ada, rose. Ada Quill said.
    """
    text, at = discourse.text, person.seen_at
    if at < 0:
        return False
    end = at + len(person.seen_as)
    mark, _, beside = text[end : end + _KIN_AFTER].partition(" ")
    apposed = beside.partition(",")[0]
    if mark == "," and apposed.split(" ")[0] in ENGLISH_OWNERS and _ends_with_kin(apposed):
        return True
    first = text.find(f" {person.first},", max(0, at - _FIRST_NAME_BEFORE), at)
    return _ends_with_kin(text[max(0, at - _KIN_BEFORE) : at]) or (
        first >= 0 and _ends_with_kin(text[max(0, first - _KIN_BEFORE) : first])
    )


def _ends_with_kin(before: str) -> bool:
    """Whether a text ends with a word of kinship, or with one and a role: his wife, a baker."""
    before = before.lower()
    kin, _, role = before.rstrip(" ,").rpartition(", ")
    if role.startswith(_ARTICLES) and role.count(" ") < _LONGEST_ROLE:
        before = kin  # his daughter, the novelist | Ada Quill
    words = before.rstrip(" ,").split()
    return bool(words) and words[-1] in RELATED
