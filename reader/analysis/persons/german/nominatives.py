"""German phrases for speakers as subjects: "die Polizei" for "nach Angaben der Polizei"."""

from reader.analysis.languages.lexicon import Language

_SUBJECT_ARTICLES = {"dem": ("das", "der"), "des": ("das", "der"), "den": ("die",)}
_DATIVE = frozenset({"laut", "in", "aus", "bei", "mit", "seitens", "vonseiten", "gemäß", "zufolge"})
_GENITIVE_ENDINGS = ("s", "es")
_LONGEST_WORD = 40  # code points before a phrase that are searched for the word before it
_REACH = 20_000  # code points around a phrase that are searched for its other form
_DEFINITE = {"ein": ("der", "das"), "eine": ("die",), "die": ("die",), "der": ("der",)}


def as_subject(text: str, start: int, phrase: str, language: Language) -> str:
    """Return the phrase at `start` as the subject of a sentence, as far as the text shows it.

    After a preposition or a source "der" is feminine or plural, and "dem Amt" is "das Amt" if that
    stands nearby.
    """
    article, _, noun = phrase.partition(" ")
    lower = article.lower()
    if lower == "der":
        governed = text.startswith(" zufolge", start + len(phrase))
        governed = governed or _is_governed(text, start, language)
        return f"die {noun}" if governed else phrase
    if lower not in _SUBJECT_ARTICLES:
        return phrase
    near = text[max(0, start - _REACH) : start + _REACH]
    forms = [f"{each} {noun}" for each in _SUBJECT_ARTICLES[lower]]
    if lower == "des":
        forms = [form.removesuffix(end) for form in forms for end in _GENITIVE_ENDINGS]
    elif lower == "den":
        forms.append(forms[0].removesuffix("n"))  # von den Anwohnern
    written = (each for form in forms for each in (form, form[0].upper() + form[1:]))
    return next((each for each in written if each in near), phrase)


def may_be_same(known: str, phrase: str) -> bool:
    """Whether the articles allow two phrases with one noun to mean the same: ein Gast, der Gast.

    Not "die Angeklagte" and "der Angeklagte", nor "die Anwohner" and "der Anwohner".
    """
    articles = _DEFINITE.get(known.partition(" ")[0].lower())
    return articles is None or phrase.partition(" ")[0].lower() in articles


def _is_governed(text: str, start: int, language: Language) -> bool:
    """Whether a word before a phrase shows that it is no subject: laut, bei, Angaben."""
    before = text[max(0, start - _LONGEST_WORD) : start].split()
    word = before[-1].lower() if before else ""
    return word in _DATIVE or word in language.according
