"""Words, numbers and marks of a paragraph; quoted words are one token."""

import re
from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.marks import Quoted

WORD, CAPITAL, NUMBER, POSSESSIVE, POINT, QUOTED = "WCNSPQ"

_TOKEN = re.compile(
    r"(?P<plain>[^\W_]+(?=[ ,\n]))"  # most words: no need to try the rest
    r"|(?P<possessive>['’]s\b)"
    r"|(?P<clitic>-(?:t-)?(?:ils?|elles?)\b)"
    r"|(?P<elision>(?:[ldnsjcmtL]|[Qq]u|D)['’](?=[^\W\d_]{2}))"
    r"|(?P<word>(?:[^\W\d_]\.){2,}"
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Prof|Rev|Hon|Capt|Cmdr|Adm|Maj|Sens|Reps"
    r"|Govs|Del|Atty|Pres|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Calif|Fla|Mass|Conn|Va"
    r"|Pa|Ky|Tenn|Ga|Ala|Ariz|Ark|Colo|Ill|Ind|Kan|La|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Tex"
    r"|Vt|Wash|Wis|Wyo|Mme|Sra|Bzw|bzw|Nr|ca|z\.B|u\.a)\."
    r"|[A-Z]\.(?=\s*[A-Z])"
    r"|[^\W_]+(?:(?:['’](?!s\b)|-(?!(?:t-)?(?:ils?|elles?)\b)|[.&@])[^\W_]+)*)"
    r"|(?P<point>\.\.\.|[^\w\s])"
)
_FUNCTION = lx.DETERMINER | lx.CONJUNCTION | lx.SUBJECT | lx.PREPOSITION
_NAMES = lx.TITLE | lx.DAY | lx.PLACE | lx.INSTITUTION
_MEMO_LIMIT = 40_000  # words; hostile text must not fill the memory


class Token:
    """One token.

    Attributes:
        start: Offset of its first code point in the whole text.
        end: One after its last.
        text: As written.
        lower: In lower case, with a straight apostrophe and without a final dot.
        kind: WORD, CAPITAL, NUMBER, POSSESSIVE, POINT or QUOTED.
        classes: Union of the lexicon's classes.
        index: For QUOTED, which quoted words of the paragraph these are.
    """

    __slots__ = ("classes", "end", "index", "kind", "lower", "start", "text")

    def __init__(
        self, start: int, end: int, text: str, lower: str, kind: str, classes: int
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.lower = lower
        self.kind = kind
        self.classes = classes
        self.index = -1

    def __repr__(self) -> str:
        return f"{self.kind}:{self.text}"


def tokenise(
    text: str, start: int, end: int, quoted: Sequence[Quoted], language: Language
) -> list[Token]:
    """Return the tokens of the paragraph ``text[start:end]``; cost: linear."""
    tokens: list[Token] = []
    at = start
    for index, words in enumerate(quoted):
        if words.open > at:
            _read(text, at, words.open, language, tokens)
        token = Token(words.open, words.close, "", "", QUOTED, 0)
        token.index = index
        tokens.append(token)
        at = max(at, words.close)
    if at < end:
        _read(text, at, end, language, tokens)
    return tokens


def _read(text: str, start: int, end: int, language: Language, tokens: list[Token]) -> None:
    memo, append = language.memo, tokens.append
    if len(memo) > _MEMO_LIMIT:
        memo.clear()
    for match in _TOKEN.finditer(text, start, end):
        written = match.group()
        known = memo.get(written)
        if known is None:
            known = memo[written] = _look_up(written, match.lastgroup or "", language)
        first, last = match.span()
        if match.lastgroup == "clitic":
            first = last - len(known[0])
            written = text[first:last]
        append(Token(first, last, written, known[0], known[1], known[2]))


def _look_up(written: str, group: str, language: Language) -> tuple[str, str, int]:
    """Return lower-case form, kind and classes of a token."""
    if group == "possessive":
        return "'s", POSSESSIVE, 0
    if group == "point":
        return written, POINT, 0
    lower = written.lower().replace("’", "'")
    if group == "clitic":
        lower = lower.rpartition("-")[2]
        return lower, WORD, language.classes.get(lower, 0)
    bare = lower.rstrip(".")
    kind = CAPITAL if written[0].isupper() else NUMBER if written[0].isdigit() else WORD
    classes = language.classes.get(lower) or language.classes.get(bare, 0)
    adverb = classes & lx.AUXILIARY and lower not in language.first_names
    if kind == CAPITAL and (classes & _FUNCTION or adverb) and not classes & _NAMES:
        kind = WORD  # the capital of a sentence: "The", "But", "After", "Never"
    if not classes and language.endings:
        classes = next((bits for ends, bits in language.endings if bare.endswith(ends)), 0)
    return bare or lower, kind, classes
