"""Names in a language without a lexicon, where capital letters alone tell what is one."""

from collections import Counter

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.persons.without_lexicon.capital_bodies import NamesOfBodies
from reader.analysis.persons.without_lexicon.capital_words import (
    is_acronym,
    is_agency,
    is_headline,
    is_initial,
    without_acronyms,
)
from reader.analysis.persons.without_lexicon.full_names import CASE, FullNames
from reader.analysis.text.plain_words import (
    PlainWord,
    ends_sentence,
    is_name_word,
    words_of,
)
from reader.startup.lazy_modules import later
from reader.startup.light_typing import NamedTuple

with later(globals()):  # for few names
    from reader.analysis.languages import nordic_first_names
    from reader.analysis.persons.without_lexicon import slavic_nominatives

_PARTICLES = frozenset(
    {"af", "al", "av", "bin", "binti", "da", "de", "del", "der", "di", "dos", "el", "la", "van",
     "von", "zu"}
)  # fmt: skip
_RECIPIENTS = frozenset({"till", "til", "från", "fra", "frå", "av", "af"})
_TWO_NAMES = 3  # capitalised words, if more follow a preposition, the last two are a person's
_THREE_PARTS = 3  # words of a Nordic name with a middle name
_SAMPLE = 30_000  # code points searched for names
_LONGEST = 6  # words
_LONGEST_NAME = 4  # words of a Vietnamese name
_OWNER = 7  # letters of the shortest owner before a name: Norges, but Mats Anders Lind
_UNDECLINED = ("ych", "ich", "ých", "ích")  # ends of surnames
_VOWELS = "aeiouyáéěíóöőúůüűýąęаеёиіїоуыэюяє"  # that end first names in other cases, and of women
_GREEK_ENDS = "αάεηήιίουύώω"  # of places in the genitive, but not of men


class Run(NamedTuple):
    """Capitalised words that stand together.

    Attributes:
        words: The words.
        opens: Whether they open a sentence, so that the first may be no name.
        follows_role: Whether a word stands before them that may say what somebody is.
        titled: Whether that word is one of the language's roles.
        before_word: Whether a word in small letters follows them that is no verb of saying.
        governed: Whether a preposition stands before them.
        of_man: Whether an article before men stands before the word before them: ο δήμαρχος.
        cited: Whether a word such as "according to", or a role in the genitive, stands before them.
    """

    words: list[PlainWord]
    opens: bool = False
    follows_role: bool = False
    titled: bool = False
    before_word: bool = False
    governed: bool = False
    cited: bool = False
    of_man: bool = False


class CapitalNames:
    """The names of a text: words with capital letters that stand together.

    Attributes:
        text: The whole text.
    """

    def __init__(self, text: str, language: CasedLanguage) -> None:
        self.text = text
        self._language = language
        self._bodies = NamesOfBodies(language)
        self._runs: list[Run] = []
        self._lower: set[str] = set()
        self._acting: set[str] = set()
        self._surnames: set[str] = set()
        self._places: set[str] = set()
        self._full = FullNames()
        self._collect()
        self._alone = Counter(run.words[0].text for run in self._runs if len(run.words) == 1)
        self._inside = {run.words[0].text for run in self._runs if not run.opens}
        self._triples = {
            self.written(run.words)
            for run in self._runs
            if len(run.words) == 3 and not (run.opens or run.follows_role)
        }
        self._collect_full_names()

    def runs_of_persons(self) -> list[Run]:
        """Return the runs that are names of persons, in the order of the text."""
        language = self._language
        return [
            run
            for run in self._runs
            if (len(run.words) > 1 and (language.owner or is_name_word(run.words[-1])))
            or run.words[0].text in self._surnames
            or (self._alone[run.words[0].text] > 1 and not run.governed)
        ]

    def run_at(self, words: list[PlainWord], index: int) -> int:
        """Return the index after the capitalised words that begin at `index`, with particles."""
        if body := self._bodies.end_at(words, index):
            return body
        end = index
        while end < len(words) and end - index < _LONGEST and self.is_name_at(words, end):
            if end > index and self._bodies.is_noun_at(words, end):
                break  # według Adama Lipy | Komisja Europejska
            end += 1
            if is_initial(words, end):
                end += 1
            if (
                end + 1 < len(words)
                and words[end].text in _PARTICLES
                and not self._is_preposition_after(words, index, end)
                and is_name_word(words[end + 1])
            ):
                end += 1
        is_owner = bool(self._language.owner) and index < end < len(words)
        if is_owner and self._language.bodies.fit(words[end].text.lower()):
            return end + 1  # Vells kommun
        if end == index + 1 and self._bodies.is_of_country(words, index):
            shares = self._is_first_half(words, end) and end + 3 < len(words)
            return end + 4 if shares else end + 1  # Norges vassdrags- og energidirektorat
        return end

    def _is_preposition_after(self, words: list[PlainWord], index: int, end: int) -> bool:
        """Whether a particle is a preposition; not after a Nordic first name: Eva af Lipa."""
        is_first_name = bool(self._language.owner) and end == index + 1
        return words[end].text in self._language.prepositions and not is_first_name

    def run_from(self, words: list[PlainWord], index: int) -> tuple[Run, int]:
        """Return the run of capitalised words that begins at `index`, and the index after it.

        The object of a preposition does not belong to the name after it: na Twitterze Ada Quill.
        """
        language, end = self._language, self.run_at(words, index)
        before = self._word_before_rank(words, index)
        governed = before.lower() in language.prepositions or (
            before[0].isupper() and before.lower() in language.institutions
        )
        role = language.may_be_role(before)
        if governed and self._follows_object(words, index, end):
            start = self._after_object(words, index, end)
            index, governed, role = start, start == index, start > index or role
        after = words[end].text if end < len(words) else "."
        is_word = after[0].islower() and not (language.is_verb(after) or after in language.joints)
        return Run(
            words[index:end],
            opens=before in ".?!…:",
            follows_role=role,
            titled=language.is_role(before),
            before_word=is_word,
            governed=governed,
            cited=self._is_cited(words, index, end),
            of_man=index > 1 and words[index - 2].text == language.mens_article,
        ), end

    def _word_before_rank(self, words: list[PlainWord], index: int) -> str:
        """Return the word before a name and its rank that is cut short: do | nadkom. Quill.

        It is a full stop where a sentence begins.
        """
        while index > 1 and words[index - 1].text == "." and not ends_sentence(words, index - 1):
            index -= 2
        return words[index - 1].text if index else "."

    def _is_cited(self, words: list[PlainWord], index: int, end: int) -> bool:
        """Whether a name is in the genitive after a source or a role: по словам мэра Олега Сомова.

        Not: дочь мэра Ада Сомова.
        """
        before = words[index - 1].text if index else "."
        if self._language.precedes_source(before.lower()):
            return True
        if not self._is_role_of(before):
            return False
        is_source = index > 1 and self._language.precedes_source(words[index - 2].text.lower())
        name = words[index].text, words[end - 1].text
        return is_source or not slavic_nominatives.may_be_womans(*name)

    def _is_mans_genitive(self, name: list[PlainWord]) -> bool:
        """Whether a name is that of a man in the genitive: оправдал хирурга Ивана Сомова."""
        words = [word.text for word in name]
        may_be = bool(self._language.mens_genitives)
        return may_be and slavic_nominatives.is_mans_genitive(words, self._alone)

    def _is_role_of(self, word: str) -> bool:
        """Whether a word is a role in the genitive: мэра, ministra; not: глава."""
        language = self._language
        is_declined = bool(language.mens_genitives) and word[-1] in "aая"
        return is_declined and language.is_role(word) and language.is_role(word[:-1])

    def _follows_object(self, words: list[PlainWord], index: int, end: int) -> bool:
        """Whether a name follows the word that a preposition governs: na Twitterze Ada Quill."""
        if end > index + 2:
            return words[index + 1].text != "."
        is_last = self._language.genitives and end > index + 1
        return (
            is_last
            and words[index].text not in self._full
            and self._is_surname(words[index + 1].text)
        )

    def _after_object(self, words: list[PlainWord], index: int, end: int) -> int:
        """Return where a name begins after the object of a preposition: for Vell Havn Ada Quill.

        Who is told something stands last: till Mora Nya Tidning.
        """
        if not self._language.owner:
            return index + 1
        if words[index - 1].text in _RECIPIENTS or words[end - 1].text.islower():
            return index
        start = end - 2 if end > index + _TWO_NAMES else index + 1
        return start - 1 if words[start].text in _PARTICLES else start

    def is_name_at(self, words: list[PlainWord], index: int) -> bool:
        """Whether a name or an initial stands at an index."""
        if not is_name_word(words[index]):
            return False  # most words
        if is_initial(words, index + 1):
            return not (index and words[index - 1].text == "/")  # Vell Havn A/S.
        is_name = self.is_name(words[index]) or self._is_like_role(words, index)
        if not (is_name or self._bodies.end_at(words, index)):
            return False
        return not self._is_first_half(words, index)

    def _is_like_role(self, words: list[PlainWord], index: int) -> bool:
        """Whether a name looks like a role or another word: Jan Marszałek, Phạm Tuấn Anh.

        It follows one name, or stands before one where the family name does: Bíró Gábor. Not after
        a full name, or the object of a preposition: Jan Mora Prezydent, na Facebooku Prezydent.
        """
        word, language = words[index], self._language
        if word.text.lower() in language.institutions:
            return False
        if language.family_first:
            following = [self.is_name(each) for each in words[index + 1 : index + 3]]
            return following[:1] == [True] and following != [True, True]
        start = index
        while start and index - start < _LONGEST and is_name_word(words[start - 1]):
            start -= 1
        if language.surnames and start < index and not self.is_name(words[start]):
            start += 1  # Ông | Phan Thế Trung
        if start == index or language.verb_last or not self.is_name(words[start]):
            return False
        if index - start > 1 and not language.surnames:
            return False
        if start and words[start - 1].text.lower() in language.prepositions:
            return False
        return not is_agency(words[start:index]) and language.may_be_after_name(word.text)

    def _is_first_half(self, words: list[PlainWord], index: int) -> bool:
        """Whether a word lacks its second half: Miljö- och hamndepartementet."""
        hyphen = index + 1
        if hyphen + 1 >= len(words) or words[hyphen].text not in "-/":
            return False
        if words[hyphen].text == "/":  # A/S
            return len(words[index].text) == 1
        after = words[hyphen + 1].text
        return words[hyphen].start == words[index].end and after in self._language.joints

    def is_name(self, word: PlainWord) -> bool:
        """Whether a word has a capital letter and is no role or frequent word."""
        text = word.text
        return is_name_word(word) and (self._language.may_be_name(text) or text in self._surnames)

    def name_in(self, run: Run) -> list[PlainWord]:
        """Return the words of a run that are the name, without a role or a body beside it."""
        words, language = run.words, self._language
        if not language.owner and (not is_name_word(words[-1]) or self._bodies.is_body(words)):
            return words  # Český statistický úřad, Główny Urząd Statystyczny
        if len(words) > 2 or not language.owner:  # unlike: FK Vell
            words = without_acronyms(words)
        words = self._without_place(run, self._without_attributes(words))
        if language.surnames:
            return self._from_surname(words)
        if len(words) > 1 and self._is_surname(words[0].text) and self._fits_oblique(words[-1]):
            return words[:1]  # řekl Quill České televizi
        is_word = run.opens and len(words) > 1 and words[0].text.lower() in self._lower
        if is_word and not is_initial(words, 1):
            words = words[1:]
        if sum(map(is_name_word, words)) < 3:
            return words  # Ada Quill, A. Quill
        is_long = sum(map(is_name_word, words)) > 3 and (
            language.genitives or not (run.titled and language.long_names)
        )
        if is_long or is_acronym(run.words[0].text):
            if run.opens and language.owner and (named := _from_first_name(words)):
                return named
            return self._last_two(words)  # Kepala Dinas Pemadam Kebakaran Budi Santoso
        if language.owner and words[0].text.endswith(language.owner):
            owner = words[0].text
            if len(owner) >= _OWNER or owner[: -len(language.owner)] in self._alone:
                return words[1:]
        if language.head_final and run.before_word and not run.opens:
            return words[:-1]  # Mika Jokinen Itä-Suomen yliopistosta
        return words[1:] if len(words) == 3 and self._is_beside_name(words) else words

    def _from_surname(self, words: list[PlainWord]) -> list[PlainWord]:
        """Return a name that begins with one of few surnames: Hà Nội | Trần Văn Quill."""
        surnames, end = self._language.surnames, len(words)
        for index in range(max(0, end - _LONGEST_NAME), end - 1):
            if words[index].text.lower() in surnames:
                return words[index:]
        return words

    def _last_two(self, words: list[PlainWord]) -> list[PlainWord]:
        """Return the first and last name that end a run: burmistrz Nowej Lipy Ada Quill."""
        start = len(words) - 2
        while start and not is_name_word(words[start]):
            start -= 1
        if start and self._language.middle.fit(words[start].text):
            start -= 1  # Ада | Ивановна Квилл
        while start > 1 and is_initial(words, start - 1):
            start -= 2
        return words[start:]

    def _without_attributes(self, words: list[PlainWord]) -> list[PlainWord]:
        """Return a run without what stands before the name in another case: Clujului Ada Quill."""
        for index in range(len(words) - 2, -1, -1):
            if not self.is_subject_form(words[index : index + 1]):
                return words[index + 1 :]
        return words

    def _without_place(self, run: Run, words: list[PlainWord]) -> list[PlainWord]:
        """Return a name without the place of an office before it: Presiden Rusia Ada Quill."""
        known = self._language.places
        if known:
            words = _without_haji(words, titled=run.titled)
        while run.titled and len(words) > 1 and known:
            first, second = words[0].text, words[1].text
            is_part = len(words) > 2 and second.lower() in known  # Kapolres Lipa Selatan Ada Quill
            is_place = is_part or first.lower() in known or first in self._places
            if not is_place and (self._alone[first] or not self._alone[second]):
                break
            words = words[1:]
        return words

    def _is_beside_name(self, words: list[PlainWord]) -> bool:
        """Whether the first of several words describes the name: burmistrz Lipowa Ada Quill."""
        language = self._language
        if language.middle.fit(words[1].text) or self.written(words) in self._triples:
            return False
        if is_initial(words, 1):
            return False
        return not language.long_names

    def _is_region(self, word: str) -> bool:
        """Whether the last word of a place is that of a region or a direction: Lipa Selatan."""
        return word.lower() in self._language.places and not self._language.surnames

    def is_subject_form(self, words: list[PlainWord]) -> bool:
        """Whether the form of a name does not tell that it is no subject: Aydın'a."""
        last = words[-1].text
        if CASE.search(last):
            return False
        if self._bodies.is_body(words):
            return True  # Ministerstwo Spraw Zagranicznych
        if not self._fits_oblique(words[-1]) or last in self._surnames:
            return True
        if len(words) < 2 or not self._language.genitives or self._fits_oblique(words[0]):
            return False
        first = words[0].text[-1]  # Maciej Quillich, Ada Quillich
        return first not in _VOWELS or (first == "a" and last.endswith(_UNDECLINED))

    def is_place(self, run: Run) -> bool:
        """Whether a run after a role is its place, or what it is for: starosta Dolní Lípy."""
        if run.titled and self._language.mens_article and len(run.words) == 1:
            last = run.words[0].text
            return last.lower() in self._language.fields or (run.of_man and last[-1] in _GREEK_ENDS)
        if not (run.titled and len(run.words) > 1):
            return False
        if self._is_region(run.words[-1].text):
            return True  # Kapolres Lipa Selatan AKBP Ada Quill
        if not self._language.genitives:
            return False
        return run.words[0].text[-1] in "eéěí" and run.words[-1].text[-1] in "ey"

    def _fits_oblique(self, word: PlainWord) -> bool:
        return self._language.oblique.fit(word.text)

    def _is_surname(self, word: str) -> bool:
        """Whether a word is known as the end of a full name."""
        return word in self._surnames

    def full_form(self, name: str) -> str:
        """Return the fullest form of a name: Lena Backström for Backström, without its case."""
        return self._full.of(name)

    def is_known(self, name: str) -> bool:
        """Whether a word stands for a full name, or says something elsewhere in the text."""
        if name in self._full or self._full.of(name) != name:
            return True
        return name in self._acting and not is_acronym(name)

    def is_proper(self, run: Run) -> bool:
        """Whether a word has a capital not only since it opens a sentence: NHO."""
        word = run.words[0].text
        return is_acronym(word) or (word in self._inside and word.lower() not in self._lower)

    def written(self, words: list[PlainWord]) -> str:
        """Return words as they stand in the text."""
        return self.text[words[0].start : words[-1].end]

    def _collect(self) -> None:
        start = 0
        for line in self.text[:_SAMPLE].splitlines(keepends=True):
            words = words_of(self.text, start, start + len(line))
            start += len(line)
            if not is_headline(words):
                self._collect_line(words)

    def _collect_line(self, words: list[PlainWord]) -> None:
        index = 0
        while index < len(words):
            if not self.is_name_at(words, index):
                self._lower.add(words[index].text)
                index += 1
                continue
            start = index
            run, index = self.run_from(words, start)
            self._runs.append(run)
            if start and words[start - 1].text in self._language.place_prepositions:
                self._places.add(words[start].text)
            if len(run.words) == 1 and not (run.opens or run.governed):
                is_last = index == len(words) or not words[index].text[0].isalpha()
                if is_last and start and self._language.is_verb(words[start - 1].text):
                    self._acting.add(run.words[0].text)

    def _collect_full_names(self) -> None:
        """Note the full name of each last word, and of each first word that no other has.

        Names in another case than that of a subject stand for those that are subjects elsewhere.
        """
        names = [(self.name_in(run), run.governed or run.cited) for run in self._runs]
        bodies = [name for name, _ in names if len(name) > 1 and not is_name_word(name[-1])]
        for name in bodies if not self._language.owner else ():
            self._full.add(name[-1].text, self.written(name))  # komora
        names = [each for each in names if len(each[0]) > 1 and is_name_word(each[0][-1])]
        names = [each for each in names if not self._is_region(each[0][-1].text)]
        firsts = Counter(name[0].text for name, _ in names)
        for inflected in (False, True):
            for name, governed in names:
                declined = governed or self._is_mans_genitive(name)
                if inflected != (declined or not self.is_subject_form(name)):
                    continue
                written = self._without_owner(CASE.sub("", self.written(name)))
                last, first = written.split()[-1], name[0].text
                full = self._full.nominative(written) if inflected else written
                if inflected and full == written and self._language.mens_genitives:
                    alone, language = self._alone, self._language
                    full = slavic_nominatives.nominative(written, alone, language) or full
                    self._full.add(full.split()[-1], full)
                if not inflected:
                    self._surnames.add(last)
                self._full.add(last, full)
                if firsts[first] == 1 or first in self._alone:
                    self._full.add(first, full)

    def _without_owner(self, name: str) -> str:
        """Return a name without the ending of an owner, if it stands elsewhere without it."""
        owner = self._language.owner
        shorter = name.removesuffix(owner) if owner else name
        return shorter if shorter.split()[-1] in self._alone else name


def _from_first_name(words: list[PlainWord]) -> list[PlainWord]:
    """Return a Nordic name of three parts behind a role: Forsvarer | Peder Aas Nygaard."""
    start = len(words) - _THREE_PARTS
    first = words[start].text.lower()
    is_given = first in nordic_first_names.MEN or first in nordic_first_names.WOMEN
    return words[start:] if is_given else []


def _without_haji(words: list[PlainWord], *, titled: bool) -> list[PlainWord]:
    """Return a name without "H.", and after an office without its place: Bupati Lipa H. Quill."""
    for at in range(len(words) - 2 if titled else min(1, len(words) - 2)):
        if words[at].text == "H" and words[at + 1].text == ".":
            return words[at + 2 :]
    return words
