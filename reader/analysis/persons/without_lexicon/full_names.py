"""The full names of a text without a lexicon, for their parts and inflected forms."""

from reader.startup.lazy_regex import lazily

_STEM = 4  # letters that inflected forms of a name share at least
_BEGINNING = 2  # letters by which forms of a name are looked up
_ENDING = 4  # letters of the longest ending of a case
CASE = lazily(r"[’':][a-zğışçöüåä]{1,5}$")  # Turkish Aydın'a, Finnish EU:n


class FullNames:
    """The full name that each word of a name stands for, in any case."""

    def __init__(self) -> None:
        self._full: dict[str, str] = {}
        self._alike: dict[str, list[str]] = {}
        self._forms: dict[str, str] = {}

    def __contains__(self, word: str) -> bool:
        return word in self._full

    def add(self, word: str, full: str) -> None:
        """Note the full name for one of its words, unless another has it."""
        if word not in self._full:
            self._full[word] = full
            self._alike.setdefault(word[:_BEGINNING], []).append(word)

    def of(self, name: str) -> str:
        """Return the fullest form of a name: Lena Backström for Backström, without its case."""
        if name not in self._forms:
            self._forms[name] = self._find(CASE.sub("", name))
        return self._forms[name]

    def nominative(self, name: str) -> str:
        """Return the form of a name that stands elsewhere for it, or for its initial."""
        words = name.split()
        longer = self._full.get(words[-1]) or self._full.get(words[0])
        if longer is not None:
            others = longer.split()
            if all(word in others or _abbreviates(word, others[0]) for word in words):
                return longer
        for each in self._alike.get(words[-1][:_BEGINNING], []):
            if _are_forms(self._full[each], name):
                return self._full[each]
        return name

    def _find(self, name: str) -> str:
        if " " in name:
            return self.nominative(name)
        if name in self._full:
            return self._full[name]
        alike = self._alike.get(name[:_BEGINNING], [])
        bearers = [self._full[each] for each in alike if _may_be_same(each, name)]
        if not bearers or not all(_are_forms(bearers[0], other) for other in bearers):
            return name  # Novákové: of Novák or of Nováková?
        return bearers[0]


def _are_forms(name: str, other: str) -> bool:
    """Whether two full names may be inflected forms of one."""
    words, others = name.split(), other.split()
    return len(words) == len(others) and all(
        _may_be_same(word, other) or _abbreviates(other, word)
        for word, other in zip(words, others, strict=True)
    )


def _may_be_same(form: str, other: str) -> bool:
    """Whether two words may be inflected forms of one name."""
    shared = 0
    for a, b in zip(form, other, strict=False):
        if a != b:
            break
        shared += 1
    ending = max(len(form), len(other)) - shared
    if shared >= min(_STEM, len(form) - 1) and ending <= min(_ENDING, shared - 1):
        return True
    return _loses_vowel(form, other) or _loses_vowel(other, form)


def _loses_vowel(name: str, form: str) -> bool:
    """Whether a form lacks the last vowel of a Slavic name: Hájek, Hájka."""
    stem = name[:-2] + name[-1]
    return (
        len(name) > _STEM - 1
        and name[-2] in "eěео"
        and form.startswith(stem)
        and len(stem) < len(form) < len(stem) + _ENDING
    )


def _abbreviates(word: str, name: str) -> bool:
    return len(word) == 2 and word[1] == "." and name.startswith(word[0])
