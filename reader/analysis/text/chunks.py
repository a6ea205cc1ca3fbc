"""Tokenises running text by chunks, the stretches between spaces, each of which is read once.

Most chunks of an article are a word, or a word and a comma, that has occurred before. The tokens of
a chunk do not depend on its neighbours, with one exception: a letter that may be an initial. A text
with such a chunk is tokenised as a whole by one regular expression. Both ways give the same result.
"""

from collections.abc import Sequence
from itertools import accumulate, chain

from reader.analysis.languages.function_words import APOSTROPHES, ENGLISH_GENITIVES
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import POSSESSIVE, Token
from reader.analysis.text.tokens import Tokens
from reader.analysis.text.vocabulary import vocabulary_of
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import Any
from reader.text.word_sets import word_set

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
# Two groups, so that `split` returns the separator (a space or nothing) and then the word. With the
# space inside the match, no match is attempted at the position of a space.
_TOKEN = lazily(
    r"( ?)"
    r"([A-Za-z]++(?=[ ,\n])|[^\W_]++(?=[ ,\n])(?!,\d{3})"  # most words: no need to try the rest
    r"|[,;:?!()]|\.(?!\.\.)"
    r"|['’][st]\b"
    r"|@[A-Za-z]\w{1,30}"
    r"|-(?:t-)?(?:ils?|elles?)\b"
    r"|(?:[ldnsjcmtL]|S(?=['’]ils?\b)|[Qq]u|(?:[Ll]or|[Pp]ui|[Jj]u)squ|D|(?:(?:[DdAaNn]e?|[Dd]a|[Ss]u|[Qq]ue)ll|[Qq]uest)|[Uu]n)['’](?=[^\W\d_]{2}|\Z)"
    r"|E['’](?!\w)"  # as Italians write È where the keyboard has none
    r"|(?:[^\W\d_]\.){2,}"
    # but: posted on X. The club …
    rf"|(?:(?!X){_CAPITAL}|(?<!on )(?<!via )X)\.(?=\s*(?:{_CAPITAL}|d['’])|\s+[a-zß-öø-ÿ])"
    r"|[^\W_]+(?:(?:['’](?!s\b)|-(?!(?:t-)?(?:ils?|elles?)\b)|[.&@]|[:*_](?=in)|(?<=\d)(?::(?=\d)|,(?=\d{3})))[^\W_]+)*"
    r"|\.\.\.|[^\w\s*])"  # asterisks only mark bold type
)
# The regular expression sees a word and a sentence end here: with these it compiles more slowly.
_ABBREVIATIONS = word_set("""
Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Sgt St Jr Sr Prof Rev Hon Ven Fr Msgr Insp Supt Brig Capt Cmdr
Adm Maj Sens Reps Govs Del Atty Pres No Inc Corp Co Ltd Jan Feb Aug Sept Oct Nov Dec Calif Fla Mass
Conn Va Pa Ky Tenn Ga Ala Ariz Ark Colo Ill Ind Kan La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore
Tex Vt Wash Wis Wyo Mme Ald Sra dr prof drs dhr mevr ds Bzw bzw Nr ca Det Cpl Pfc Pvt
Smt Engr Cllr Clr Rt Usec Asec Alh Sk Const Cst Cr Barr Adv Spc Ens Amb Drs Dist Asst Dep Dpty Ofc
Tpr Ptl Cpt Bp Abp Sec Secy Treas Commr Mx
""")
_ABBREVIATIONS_OF = {  # with those of titles that are words in other languages: l'on. Quill
    "es": _ABBREVIATIONS
    | word_set("Abg Arq Cnel Dña Dra Gral Ing Lic Ma Mons Srta dña dra ing lic sr sra"),
    "it": _ABBREVIATIONS
    | word_set(
        "Arch Avv Card Cav Dott Geom Ing Mons On Sig arch avv card cav col dott gen geom ing mons "
        "on sen sig"
    ),
    "pt": _ABBREVIATIONS | word_set("Arq Cel Dra Eng Pe Profa cel dra eng pe profa sr sra"),
}
_SURNAMES_TOO = frozenset({"Barr"})  # abbreviations that are surnames: met William Barr. He left.
_ORDINAL_SIGNS = frozenset({"ª", "º"})  # Dr.ª is one word
_PLURAL_OWNER = Token("'", "'s", POSSESSIVE, 0)
_WORD_BEFORE = 5  # steps back to the word before the last, in the result of splitting
_MEMO_LIMIT = 14_000  # chunks; a hostile text must not exhaust memory
_ENDING_MARKS = frozenset(",;:?!)")
_LONGEST = 60  # code points of a chunk that is remembered
_CLITIC_PRONOUNS = frozenset({"il", "ils", "elle", "elles", "t"})  # explique-t-elle is not one word


class _NeedsContextError(Exception):
    """A chunk that cannot be read without its neighbours."""


class Chunks(dict[str, tuple[Token | int, ...]]):
    """A cache of the tokens of chunks, which reads a missing chunk on access.

    A chunk is stored as one flat tuple, since every further look-up and every nested tuple counts:
    for each token, the token, the distance in code points from the end of the previous token,
    including the space before the chunk, and the token's length.
    """

    __slots__ = ("_abbreviations", "_language", "_vocabulary")

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._abbreviations = _ABBREVIATIONS_OF.get(language.code, _ABBREVIATIONS)
        self._language = language
        self._vocabulary = vocabulary_of(language)

    def __missing__(self, chunk: str) -> tuple[Token | int, ...]:
        """Read a chunk and store its tokens.

        Raises:
            _NeedsContextError: The chunk must be read together with its neighbours.
        """
        if len(chunk) > _LONGEST:
            raise _NeedsContextError
        read: tuple[Token | int, ...]
        if chunk == "-":  # between blanks: a dash
            read = (self._vocabulary["–"], 1, 1)
        elif chunk.isalnum():  # most chunks: nothing to split
            read = (self._vocabulary[chunk], 1, len(chunk))
        elif (ending := _ending_length(chunk, self._abbreviations)) and (
            (word := chunk[:-ending]).isalnum() or _is_hyphenated(word)
        ):
            end = self._vocabulary[chunk[-ending:]]
            read = (self._vocabulary[word], 1, len(word), end, 0, ending)
        elif _is_hyphenated(chunk):
            read = (self._vocabulary[chunk], 1, len(chunk))
        else:
            read = self._split(chunk)
        self[chunk] = read
        return read

    def _split(self, chunk: str) -> tuple[Token | int, ...]:
        """Read a chunk that is neither a word nor a word and what ends it."""
        tokens = read_whole(chunk, 1, self._language)
        if not tokens or tokens.ends[-1] <= len(chunk) or _depends_on_neighbours(chunk, tokens):
            raise _NeedsContextError
        read: list[Token | int] = []
        previous = 0
        for token, start, end in zip(tokens, tokens.starts, tokens.ends, strict=True):
            read += (token, start - previous, end - start)
            previous = end
        return tuple(read)


CHUNKS: dict[str, Chunks] = {}
"""The chunks read so far, by language code, shared by all texts."""


def _is_hyphenated(chunk: str) -> bool:
    """Whether a chunk is one hyphenated word: mid-term."""
    if "-" not in chunk:
        return False
    first, *rest = chunk.split("-")
    return first.isalnum() and all(part.isalnum() and part not in _CLITIC_PRONOUNS for part in rest)


def _ending_length(chunk: str, abbreviations: frozenset[str]) -> int:
    """Return the length of the token that follows the word in a chunk: a comma, a full stop, 's."""
    last = chunk[-1:]
    if last in _ENDING_MARKS:
        return 1
    if last == ".":  # neither an initial nor an abbreviation
        return 1 if len(chunk) > len("A.") and chunk[:-1] not in abbreviations else 0
    return 2 if chunk[-2:] in ENGLISH_GENITIVES else 0


def _depends_on_neighbours(chunk: str, tokens: Tokens) -> bool:
    """Whether other chunks decide if a full stop ends a sentence: Ada Q.; on X.; William Barr."""
    if chunk.startswith("X.") or tokens[0].text[:-1] in _SURNAMES_TOO:
        return True
    if len(tokens[-1].text) > 1 and tokens[-1].text[-1] in APOSTROPHES:
        return True  # l' before a quote
    initial = tokens[-2].text if chunk[-1] == "." and len(tokens) > 1 else ""
    return len(initial) == 1 and initial.isupper()


def read_words(text: str, offset: int, language: Language) -> Tokens:
    """Return the tokens of a text without quotes that begins at `offset`; cost: linear."""
    return Tokens(*read_columns(text, offset, language))


def read_columns(
    text: str, offset: int, language: Language
) -> tuple[Sequence[Token], list[int], list[int]]:
    """Return the same tokens as `read_words`, their starts and their ends, to be joined."""
    chunks = CHUNKS.get(language.code)
    if chunks is None or len(chunks) > _MEMO_LIMIT:
        chunks = CHUNKS[language.code] = Chunks(language)
    begin = 1 if text[:1] == " " else 0
    parts = text[begin : -1 if text[-1:] == " " else None].split(" ")
    try:
        columns: list[Any] = list(chain.from_iterable(map(chunks.__getitem__, parts)))
    except _NeedsContextError:
        whole = read_whole(text, offset, language)
        return whole, whole.starts, whole.ends
    tokens = columns[::3]
    del columns[::3]
    bounds = list(accumulate(columns, initial=offset + begin - 1))
    return tokens, bounds[1::2], bounds[2::2]


def read_whole(text: str, offset: int, language: Language) -> Tokens:
    """Return the same tokens as `read_words`, by one regular expression over the whole text."""
    parts = _TOKEN.split(text)
    if "." in text:
        parts = _with_abbreviations(parts, _ABBREVIATIONS_OF.get(language.code, _ABBREVIATIONS))
    words = parts[2::3]
    bounds = list(accumulate(map(len, parts), initial=offset))
    if " - " in f" {text} ":
        for index, word in enumerate(words):
            if word == "-" and _is_between_blanks(text, bounds[3 * index + 2] - offset):
                words[index] = "–"  # a dash
    tokens = list(map(vocabulary_of(language).__getitem__, words))
    starts = bounds[2::3]
    if language.compound_inversion:
        for index, word in enumerate(words):
            if len(word) > 1 and word[0] == "-":  # explique-t-elle
                starts[index] = bounds[3 * index + 3] - len(word.rpartition("-")[2])
    if "s'" in text or "s’" in text:
        for index, word in enumerate(words):
            follows = index and not parts[3 * index] and not parts[3 * index + 1]
            if word in APOSTROPHES and follows and words[index - 1][-1] == "s":
                tokens[index] = _PLURAL_OWNER  # the dockers' union
    return Tokens(tokens, starts, bounds[3::3])


def _is_between_blanks(text: str, at: int) -> bool:
    """Whether blanks, or the ends of the text, surround a character."""
    return text[at - 1 : at] in {"", " "} and text[at + 1 : at + 2] in {"", " "}


def _with_abbreviations(parts: list[str], abbreviations: frozenset[str]) -> list[str]:
    """Attach full stops to abbreviations, and separate numbers written against them.

    The regular expression took the full stop for a sentence end, or for a part of the word:
    Mr. Quill; No.10.

    Args:
        parts: The result of splitting by the expression: non-word text, a space or nothing, and a
            word in turn, and finally the remaining text.
        abbreviations: Those of the language.
    """
    joined = parts[:1]
    for blank, word, gap in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        if "." not in word:  # most words
            joined += (blank, word, gap)
            continue
        adjoins = not blank and not joined[-1] and len(joined) > 1
        if word == "." and adjoins and joined[-2] in abbreviations and not _is_surname(joined):
            joined[-2:] = joined[-2] + ".", gap
            continue
        short, point, rest = word.partition(".")
        if rest and rest not in _ORDINAL_SIGNS and short in abbreviations:
            joined += (blank, short + point, "", "", rest, gap)
        else:
            joined += (blank, word, gap)
    return joined


def _is_surname(joined: list[str]) -> bool:
    """Whether the abbreviation that was read last is a surname here: William Barr; not: by Barr."""
    surname = joined[-2] in _SURNAMES_TOO and len(joined) > _WORD_BEFORE
    return surname and joined[-_WORD_BEFORE].istitle()
