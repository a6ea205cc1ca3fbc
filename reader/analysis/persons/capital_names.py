"""Names in a language without a lexicon, where capital letters alone tell what is one."""

from collections import Counter

from reader.analysis.languages.further_languages import FurtherLanguage
from reader.analysis.text.plain_words import PlainWord, is_name_word, words_of
from reader.startup.lazy_regex import lazily

_PARTICLES = frozenset(
    {"af", "al", "av", "bin", "da", "de", "del", "der", "di", "el", "la", "van", "von"}
)
_SAMPLE = 30_000  # code points searched for names
_LONGEST = 6  # words
_STEM = 4  # letters that inflected forms of a name share at least
_ENDING = 4  # letters of the longest ending of a case
_CASE = lazily(r"[’'][a-zğışçöü]{1,5}$")  # of Turkish: Aydın'a
_AROUND = 60  # code points beside a name that may tell a role


class CapitalNames:
    """The names of a text: words with capital letters that stand together."""

    def __init__(self, text: str, language: FurtherLanguage) -> None:
        self._text = text
        self._language = language
        self._runs: list[tuple[PlainWord, ...]] = []
        self._lower: set[str] = set()
        self._collect()
        self._alone = {run[0].text for run in self._runs if len(run) == 1}
        self._full = self._full_names()
        self._forms: dict[str, str] = {}
        self._beside: list[tuple[tuple[PlainWord, ...], list[str]]] | None = None

    def run_at(self, words: list[PlainWord], index: int) -> int:
        """Return the index after the capitalised words that begin at `index`, with particles."""
        end = index
        while end < len(words) and end - index < _LONGEST and self.is_name(words[end]):
            end += 1
            if _is_initial(words, end):
                end += 1
            if (
                end + 1 < len(words)
                and words[end].text in _PARTICLES
                and is_name_word(words[end + 1])
            ):
                end += 1
        return end

    def is_name(self, word: PlainWord) -> bool:
        """Whether a word has a capital letter and is no title or frequent word."""
        return is_name_word(word) and self._language.may_be_name(word.text)

    def name_in(self, run: list[PlainWord], *, opens_sentence: bool) -> list[PlainWord]:
        """Return the words of a run that are the name, without a role in capitals before it."""
        if opens_sentence and len(run) > 1 and run[0].text.lower() in self._lower:
            run = run[1:]
        if len(run) < 3:
            return run
        for index in range(len(run) - 1, 0, -1):
            if run[index].text in self._alone:
                if index == 1:
                    return run[:2]  # Anna Virtanen Itä-Suomen yliopistosta
                return run[index - (index == len(run) - 1) :]
        language = self._language
        owned = language.owner and run[0].text.endswith(language.owner)
        if len(run) == 3 and (owned or (opens_sentence and not language.patronymics)):
            return run[1:]  # Lokfører Terje Haug
        return run

    def full_form(self, name: str) -> str:
        """Return the fullest form of a name: Lena Backström for Backström, without its case."""
        if name not in self._forms:
            self._forms[name] = self._find_full_form(_CASE.sub("", name))
        return self._forms[name]

    def bearer_of(self, role: str, before: int) -> str:
        """Return who was last introduced with a role before an offset: burmistrz Anna Kowalska."""
        stem = role.lower()[: max(3, len(role) - 2)]
        if self._beside is None:
            self._beside = [(run, self._words_beside(run)) for run in self._runs if len(run) > 1]
        for run, beside in reversed(self._beside):
            if run[-1].end <= before and any(each.startswith(stem) for each in beside):
                return self.full_form(" ".join(each.text for each in run))
        return ""

    def is_known(self, name: str) -> bool:
        """Whether a word is the last word, or the first, of a full name."""
        return name in self._full

    def _collect(self) -> None:
        words = words_of(self._text, 0, _SAMPLE)
        index = 0
        while index < len(words):
            if not self.is_name(words[index]):
                self._lower.add(words[index].text)
                index += 1
                continue
            end = self.run_at(words, index)
            self._runs.append(tuple(words[index:end]))
            index = end

    def _full_names(self) -> dict[str, str]:
        """Return the full name of each last word, and of each first word that no other has."""
        full: dict[str, str] = {}
        firsts = Counter(run[0].text for run in self._runs if len(run) > 1)
        for run in self._runs:
            if len(run) < 2:
                continue
            name = self.name_in(list(run), opens_sentence=_opens_sentence(self._text, run[0].start))
            if len(name) < 2:
                continue
            written = _CASE.sub("", self._text[name[0].start : name[-1].end])
            full.setdefault(_CASE.sub("", name[-1].text), written)
            if firsts[name[0].text] == 1 or name[0].text in self._alone:
                full.setdefault(name[0].text, written)
        return full

    def _words_beside(self, run: tuple[PlainWord, ...]) -> list[str]:
        """Return the words beside a name that may be its role."""
        before = words_of(self._text, max(0, run[0].start - _AROUND), run[0].start)[-4:]
        after = words_of(self._text, run[-1].end, run[-1].end + _AROUND)[:3]
        return [each.text.lower() for each in (*before, *after)]

    def _find_full_form(self, name: str) -> str:
        if " " in name:
            return self._nominative(name)
        if name in self._full:
            return self._full[name]
        return next((full for each, full in self._full.items() if _may_be_same(each, name)), name)

    def _nominative(self, name: str) -> str:
        words = name.split()
        for full in self._full.values():
            forms = full.split()
            if len(forms) == len(words) and all(map(_may_be_same, forms, words)):
                return full
        return name


def _may_be_same(form: str, other: str) -> bool:
    """Whether two words may be inflected forms of one name."""
    if form == other:
        return True
    shared = 0
    for a, b in zip(form, other, strict=False):
        if a != b:
            break
        shared += 1
    longest = max(len(form), len(other))
    return shared >= min(_STEM, len(form) - 1) and longest - shared <= _ENDING


def _is_initial(words: list[PlainWord], end: int) -> bool:
    return end < len(words) and words[end].text == "." and len(words[end - 1].text) == 1


def _opens_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 3) : at].rstrip(" ")
    return not before or before[-1] in "\n.?!…:"
