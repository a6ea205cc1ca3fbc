"""Single words with capital letters: initials, acronyms, agencies, and lines full of them."""

from reader.analysis.text.plain_words import NETWORK, PlainWord, is_name_word
from reader.text.word_sets import word_set

_AGENCIES = word_set("""
pap čtk tasr sita sta hina hini hinu tanjug tanjugu fena feni srna srni танјуг танјугу бта тасс риа
рбк новости новостям интерфакс интерфаксу уніан укрінформ укрінформу унн bns leta letai elta eltai
stt mti aa dha iha apa afp ap dpa ntb reuters reutersu bloomberg x
""")  # that pass on what somebody says, and a network on which it is written
_ACRONYM = 5  # letters of the longest word in capitals that is no name: NTB
_HEADLINE = 0.6  # of the words of a line that have capitals


def is_initial(words: list[PlainWord], end: int) -> bool:
    """Whether a capital and a full stop stand before and at an index: A. Quill."""
    before = words[end - 1].text
    is_capital = len(before) == 1 and before.isupper() and before != NETWORK
    return is_capital and end < len(words) and words[end].text == "."


def is_acronym(word: str) -> bool:
    """Whether a word is an abbreviation in capitals, which is no name: NTB."""
    letters = word.split(":", 1)[0]  # SVT:s
    return 1 < len(letters) <= _ACRONYM and letters.isupper()


def is_agency(words: list[PlainWord]) -> bool:
    """Whether words are only the name of an agency or a network, in any case."""
    return all(word.text.partition(":")[0].lower() in _AGENCIES for word in words)


def without_acronyms(words: list[PlainWord]) -> list[PlainWord]:
    """Return a run without words in capitals or agencies at its ends, unless all of it is."""
    start, end = 0, len(words)
    while end - start > 1 and (
        is_acronym(words[start].text) or is_agency(words[start : start + 1])
    ):
        start += 1
    while end - start > 1 and is_acronym(words[end - 1].text):
        end -= 1
    return words if all(is_acronym(word.text) for word in words) else words[start:end]


def is_headline(words: list[PlainWord]) -> bool:
    """Whether a line has capitals as in titles, where they tell nothing."""
    letters = [word for word in words if word.text[0].isalpha()]
    if len(letters) < 5 or words[-1].text == ".":
        return False
    return sum(map(is_name_word, letters)) > _HEADLINE * len(letters)
