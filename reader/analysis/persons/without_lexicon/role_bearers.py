"""Who bears a role in a text without a lexicon: burmistrz Anna Kowalska, later burmistrz."""

from bisect import bisect_left

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.persons.without_lexicon.capital_names import CapitalNames, Run
from reader.analysis.text.plain_words import PlainWord, sentence_before, words_of

_SYNONYMS = {"statsråden": "minister", "statsrådet": "minister"}
_AROUND = 90  # code points beside a name that may tell a role
_BEFORE = 7  # words before a name that may tell a role, as many as a body has
_AFTER = 4  # words after a name and a comma
_RIGHT_BEFORE = 3  # the same for a word that may be no role
_SUFFIX = 2  # letters by which a form of a word that may be no role is longer
_INTRODUCED = 60  # names before a role among which its bearer is sought
_TWO_INITIALS = 2  # are those of other words, too
_NAME = 2  # words at the end of a run
_COMPOUND = 6  # letters of a role at the end of a longer one


class RoleBearers:
    """Finds whoever was introduced with a role.

    Args:
        language: The language of the text.
        names: Its names.
    """

    def __init__(self, language: CasedLanguage, names: CapitalNames) -> None:
        self._text, self._language, self._names = names.text, language, names
        self._named = names.runs_of_persons()
        self._beside: dict[int, tuple[list[str], list[str]]] = {}

    def bearer_of(self, role: str, before: int, *, is_role: bool, body: str = "") -> str:
        """Return who was last introduced with a role before an offset: burmistrz Anna Kowalska.

        `is_role` tells that the word is surely one; others have to stand right beside the name. Who
        holds it in `body` was introduced with that, too: rzecznik PKP, but not rzecznik ZUS.
        """
        lower = role.lower()
        names = {lower, _SYNONYMS.get(lower, lower)}
        stems = [each[: max(4, len(each) - 2)] for each in names]
        if self._language.mens_genitives and self._language.is_role(lower[:-1]):
            stems.append(lower[:-1])  # мэр for мэра
        last = bisect_left(self._named, before, key=lambda run: run.words[-1].end)
        for run in reversed(self._named[max(0, last - _INTRODUCED) : last]):
            before_name, after_name = self._words_beside(run)
            if run.governed:  # klimaøkonom ved | Mora Bank
                before_name = []
            beside = (*before_name, *after_name)
            if body and not _names_body(body, run, before_name, after_name):
                continue
            if not is_role:
                beside = (*before_name[-_RIGHT_BEFORE:], *after_name)
                beside = tuple(word for word in beside if len(word) <= len(role) + _SUFFIX)
            is_bearer = any(_is_form(word, stem) for word in beside for stem in stems)
            is_body = len(run.words) == 1 and run.words[0].text.isupper()  # bupati menelpon BBWS
            if is_bearer and not is_body and not self._names.is_place(run):
                return self._names.full_form(self._names.written(self._names.name_in(run)))
        return ""

    def _words_beside(self, run: Run) -> tuple[list[str], list[str]]:
        """Return the words before and after a name that may be its role."""
        start, end = run.words[0].start, run.words[-1].end
        if start not in self._beside:
            before = self._before_name(start)[-_BEFORE:]
            after = words_of(self._text, end, end + _AROUND)[:_AFTER]
            if not after or not (after[0].text in ",(–" or self._language.is_role(after[0].text)):
                after = []
            self._beside[start] = (self._roles_in(before), self._roles_in(after))
        return self._beside[start]

    def _before_name(self, start: int) -> list[PlainWord]:
        """Return the words of a sentence before a name and after that of somebody else."""
        before = sentence_before(self._text, max(0, start - _AROUND), start)
        at = bisect_left(self._named, start, key=lambda run: run.words[0].start) - 1
        if at < 0 or not before or self._named[at].words[-1].end <= before[0].start:
            return before
        if not self._is_person(self._named[at]):
            return before
        before = [word for word in before if word.start >= self._named[at].words[-1].end]
        is_role = before and before[-1].text[0].isalpha()
        return before if is_role and before[-1].text not in self._language.joints else []

    def _is_person(self, run: Run) -> bool:
        """Whether a run is a full name in the form of a subject."""
        name = self._names.name_in(run)
        is_free = not run.governed and self._names.is_subject_form(name)
        return len(name) > 1 and is_free and not self._names.is_place(run)

    def _roles_in(self, words: list[PlainWord]) -> list[str]:
        """Return the words that may be somebody's role; but not: rzecznik policji."""
        language, roles = self._language, list[str]()
        is_owner = False
        for word in words:
            is_role = language.is_role(word.text)
            if not (language.is_verb(word.text) or (is_role and is_owner)):
                roles.append(word.text.lower())
            is_owner = is_role and language.genitives
        return roles


def _names_body(body: str, run: Run, before: list[str], after: list[str]) -> bool:
    """Whether a body stands in or beside a name: ZPL, or Zarząd Portu Lipa for its initials."""
    words = [word.text.lower() for word in run.words]
    if body in (*before, *words, *after):
        return True
    initials = "".join(word[0] for word in (*before, *words[:-_NAME], *after))
    return len(body) > _TWO_INITIALS and body in initials


def _is_form(word: str, stem: str) -> bool:
    """Whether a word is a form of another, or ends with it: statsministern, minister."""
    return stem in word if len(stem) >= _COMPOUND else word.startswith(stem)
