"""Words, numbers and marks of a paragraph; quoted words are one token.

A word is looked up once: its token is shared by all places where the same word stands, and where
it stands is kept beside it. That is what lets an article be read at a million words a second.
"""

from collections.abc import Sequence
from itertools import accumulate

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.analysis.quoted import Quoted
from reader.text.pattern import lazily

# Two groups, so that `split` returns what parts the words, a blank or nothing, and the word: with
# the blank inside the match, nothing is tried at the place where it stands.
_TOKEN = lazily(
    r"( ?)"
    r"([A-Za-z]++(?=[ ,\n])|[^\W_]++(?=[ ,\n])"  # most words: no need to try the rest
    r"|[,;:?!()]|\.(?!\.\.)"
    r"|['’]s\b"
    r"|@[A-Za-z]\w{1,30}"
    r"|-(?:t-)?(?:ils?|elles?)\b"
    r"|(?:[ldnsjcmtL]|[Qq]u|D|(?:[DdAaNn]e?|[Dd]a|[Ss]u)ll|[Uu]n)['’](?=[^\W\d_]{2})"
    r"|(?:[^\W\d_]\.){2,}"
    r"|(?=[A-Zbcuz])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Prof|Rev|Hon|Ven|Fr|Msgr|Insp|Supt|Brig|Capt|Cmdr|Adm|Maj|Sens|Reps"
    r"|Govs|Del|Atty|Pres|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Calif|Fla|Mass|Conn|Va"
    r"|Pa|Ky|Tenn|Ga|Ala|Ariz|Ark|Colo|Ill|Ind|Kan|La|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Tex"
    r"|Vt|Wash|Wis|Wyo|Mme|Sra|Bzw|bzw|Nr|ca|z\.B|u\.a)\."
    # but: posted on X. The club …
    r"|(?:[A-WYZ]|(?<!on )(?<!via )X)\.(?=\s*(?:[A-Z]|d(?:[eu][ ]|['’])))"
    r"|[^\W_]+(?:(?:['’](?!s\b)|-(?!(?:t-)?(?:ils?|elles?)\b)|[.&@])[^\W_]+)*"
    r"|\.\.\.|[^\w\s*])"  # asterisks only set words in bold
)
_FUNCTION = lx.DETERMINER | lx.CONJUNCTION | lx.SUBJECT | lx.PREPOSITION
_NAMES = lx.TITLE | lx.DAY | lx.PLACE | lx.INSTITUTION
_STOPS = frozenset({".", "?", "!", "。", "？", "！", "...", "…"})
_NICKNAME = 14  # letters
_MEMO_LIMIT = 40_000  # words; hostile text must not fill the memory


class Tokens(list[Token]):
    """Tokens one after another, and where each of them stands.

    Attributes:
        starts: Offset of the first code point of each token in the whole text.
        ends: One after its last.
    """

    __slots__ = ("ends", "starts")

    def __init__(self, tokens: Sequence[Token], starts: list[int], ends: list[int]) -> None:
        super().__init__(tokens)
        self.starts = starts
        self.ends = ends

    def append_all(self, others: "Tokens") -> None:
        """Let the tokens of a stretch further on follow."""
        self += others
        self.starts += others.starts
        self.ends += others.ends

    def part(self, start: int, end: int) -> "Tokens":
        """Return the tokens from `start` up to `end`."""
        return Tokens(self[start:end], self.starts[start:end], self.ends[start:end])


_APOSTROPHES = frozenset({"'", "’"})
_PLURAL_OWNER = Token("'", "'s", POSSESSIVE, 0)


def tokenise(
    text: str, start: int, end: int, quoted: Sequence[Quoted], language: Language
) -> Tokens:
    """Return the tokens of the paragraph ``text[start:end]``; cost: linear."""
    if not quoted:
        return _read(text[start:end], start, language)
    tokens = Tokens((), [], [])
    at = start
    for number, words in enumerate(quoted):
        if words.open > at:
            tokens.append_all(_read(text[at : words.open], at, language))
        tokens.append(_quoted(text, words, number, language))
        tokens.starts.append(words.open)
        tokens.ends.append(words.close)
        at = max(at, words.close)
    if at < end:
        tokens.append_all(_read(text[at:end], at, language))
    return tokens


def _quoted(text: str, words: Quoted, number: int, language: Language) -> Token:
    """Return the token of quoted words: a part of the name when they are a nickname.

    Ada "Dot" Quill; but not the "Today" Show.
    """
    inside = text[words.start : words.end]
    name = len(inside) <= _NICKNAME and inside.isalpha() and inside[0].isupper()
    if name and text[words.close : words.close + 1] in " \u00a0":
        before = text[max(0, words.open - 30) : words.open].split()
        after = text[words.close : words.close + 30].split()
        if before and after and before[-1].isalpha() and after[0][0].isupper():
            first = token_of(before[-1], language)
            if first.kind == CAPITAL and not first.classes & ~lx.TITLE:
                return Token(inside, inside.lower(), CAPITAL, 0)
    return Token("", "", QUOTED, lx.STOP, number)


def _read(text: str, offset: int, language: Language) -> Tokens:
    """Return the tokens of a text without quotes that begins at `offset`."""
    parts = _TOKEN.split(text)
    words = parts[2::3]
    memo = language.memo
    known = list(map(memo.get, words))
    if None in known:
        if len(memo) > _MEMO_LIMIT:
            memo.clear()
        known = [
            token or memo.get(word) or _look_up(word, language)
            for token, word in zip(known, words, strict=True)
        ]
    bounds = list(accumulate(map(len, parts), initial=offset))
    starts = bounds[2::3]
    if language.compound_inversion:
        for index, word in enumerate(words):
            if len(word) > 1 and word[0] == "-":  # explique-t-elle
                starts[index] = bounds[3 * index + 3] - len(word.rpartition("-")[2])
    if "s'" in text or "s’" in text:
        for index, word in enumerate(words):
            follows = not parts[3 * index] and not parts[3 * index + 1]
            if word in _APOSTROPHES and words[index - 1][-1] == "s" and follows:
                known[index] = _PLURAL_OWNER  # the dockers' union
    return Tokens(known, starts, bounds[3::3])  # type: ignore[arg-type]  # all are looked up


def token_of(word: str, language: Language) -> Token:
    """Return the token of a single word."""
    return language.memo.get(word) or _look_up(word, language)


def _look_up(written: str, language: Language) -> Token:
    """Return the token of a word, and remember it."""
    token = language.memo[written] = _token(written, language)
    return token


def _token(written: str, language: Language) -> Token:
    first = written[0]
    if not first.isalnum():
        if len(written) == 1 or written == "...":
            return Token(written, written, POINT, lx.STOP if written in _STOPS else 0)
        if first == "@":
            return Token(written, written.lower(), CAPITAL, 0)
        if first == "-":
            clitic = written.rpartition("-")[2]
            lower = clitic.lower()
            return Token(clitic, lower, WORD, language.classes.get(lower, 0))
        return Token(written, "'s", POSSESSIVE, 0)
    lower = written.lower().replace("’", "'")
    bare = lower.rstrip(".")
    kind = CAPITAL if first.isupper() else NUMBER if first.isdigit() else WORD
    if kind == NUMBER and "-J" in written:
        kind = CAPITAL  # die 66-Jährige
    if kind == WORD and written[1:3] == "l-" and first in "ae" and written[3:4].isupper():
        kind = CAPITAL  # Ada al-Quill
    classes = language.classes.get(lower) or language.classes.get(bare, 0)
    adverb = classes & lx.AUXILIARY and lower not in language.first_names
    if written == "Long":
        classes = 0  # Billy Long, Tran Duc Long
    elif kind == CAPITAL and (classes & _FUNCTION or adverb) and not classes & _NAMES:
        kind = WORD  # the capital of a sentence: "The", "But", "After", "Never"
    if not classes and language.endings:
        classes = lx.classes_by_ending(bare, language)
        if kind == CAPITAL and classes == lx.VERB:
            classes = 0  # Niccolò
    return Token(written, bare or lower, kind, classes)
