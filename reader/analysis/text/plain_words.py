"""Words and punctuation of a stretch of text in a language without a lexicon."""

from reader.analysis.languages.function_words import name_behind_article
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple
from reader.text.word_sets import word_set

_SIGN = r"\w\u05b0-\u05bf\u064b-\u0655\u0670\u0900-\u0903\u093a-\u094f"  # vowel signs: no letters
_ACRONYM = "[א-ת]+[\"״][א-ת]|(?:פרופ|גב|אינג|סמ|מס|רח|שכ)['’׳]"  # of Hebrew: צה"ל, פרופ'
_CASE = r":[a-zåäö]{1,3}\b"  # of acronyms: vd:n
_WORD = lazily(rf"{_ACRONYM}|[{_SIGN}](?:[{_SIGN}’'\u200c-]*[{_SIGN}])?(?:{_CASE})?|[^\w\s]")
_ABBREVIATIONS = word_set("""
abd bryg prof dr mr mrs ing mgr bc inż gen płk ks min hr fr st nr kl ca bl f t д г гг ул им κ η αρ
sz sn adm dir mł asp sierż insp kpt mjr por bp abp prok mec plk проф акад ген nadkom podkom podinsp
szt sztab hab drs ir
""")
NETWORK = "X"  # a capital that is no initial
SENTENCE_ENDS = ".?!…؟۔।"
_CLOSING = "”“»«\"’')]"


class PlainWord(NamedTuple):
    """A word or a punctuation mark: its text, and its half-open span."""

    text: str
    start: int
    end: int


def words_of(text: str, start: int, end: int) -> list[PlainWord]:
    """Return the words and punctuation marks of ``text[start:end]``."""
    return [PlainWord(found.group(), *found.span()) for found in _WORD.finditer(text, start, end)]


def is_name_word(word: PlainWord) -> bool:
    """Whether a word begins with a capital letter, or behind an Arabic article: al-Quill."""
    return word.text[0].isupper() or name_behind_article(word.text) != ""


def ends_sentence(words: list[PlainWord], index: int) -> bool:
    """Whether the mark at `index` ends a sentence, and no abbreviation or initial."""
    if words[index].text not in SENTENCE_ENDS:
        return False
    if words[index].text != "." or not index:
        return True
    before = words[index - 1]
    if index + 1 < len(words) and words[index + 1].start == words[index].end:
        if words[index + 1].text == ")" and _goes_on(words, index + 2):
            return False  # Ada Quill (kesk.) sanoo
        return words[index + 1].text[0] in _CLOSING  # quill.example
    if index + 1 < len(words) and words[index + 1].text[0].islower():
        return False  # mł. bryg. Ada Quill
    is_initial = len(before.text) == 1 and is_name_word(before) and before.text != NETWORK
    shortens = is_initial or before.text.lower() in _ABBREVIATIONS
    return not shortens or before.end < words[index].start


def _goes_on(words: list[PlainWord], index: int) -> bool:
    """Whether a sentence goes on at an index, with a small letter or a comma."""
    return index < len(words) and (words[index].text[0].islower() or words[index].text == ",")


def line_start(text: str, lowest: int, at: int) -> int:
    """Return where the line around an offset begins, or `lowest` if that is inside the line."""
    return max(text.rfind("\n", lowest, at) + 1, lowest)


def line_end(text: str, at: int, highest: int) -> int:
    """Return where the line around an offset ends, or `highest` if that is inside the line."""
    end = text.find("\n", at, highest)
    return end if end >= 0 else min(len(text), highest)


def sentence_before(text: str, start: int, end: int) -> list[PlainWord]:
    """Return the words of ``text[start:end]`` that stand after the last end of a sentence."""
    return last_sentence(words_of(text, start, end))


def last_sentence(words: list[PlainWord]) -> list[PlainWord]:
    """Return the words that stand after the last end of a sentence."""
    for index in range(len(words) - 1, -1, -1):
        if ends_sentence(words, index):
            return words[index + 1 :]
    return words


def sentence_after(text: str, start: int, end: int) -> list[PlainWord]:
    """Return the words of ``text[start:end]`` up to the first end of a sentence."""
    words = words_of(text, start, end)
    for index in range(1, len(words)):
        if ends_sentence(words, index):
            return words[:index]
    return words
