"""The style of quotation marks that a text uses for speech."""

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage

_PLAIN_SIGNS = "\"'`&"
_SIGNS = f"“”’‘—–«»„‟「」『』＂‚‹›״{_PLAIN_SIGNS}"
_DOUBLE = '"“„«»」』'


class MarkStyle(NamedTuple):
    """The style of quotation marks that a text uses for speech.

    Attributes:
        signs: The characters in the text that may be marks, or introduce speech.
        single: ‘…’ or '…' mark speech, as in British newspapers.
        reversed_guillemets: »…« rather than «…».
        low_high: „…“, where “ is the closing mark.
        dash: A dash at the start of a line introduces speech.
        dash_only: Such a line is speech to its end, as in French: — Tu viens ? demanda Ada.
        single_beside: ‘…’ mark quoted words alongside double marks, as in Dutch newspapers.
        commas: Two commas are an opening mark, as in Dutch newspapers: ,,Kom”.
        foreign_dash: As `dash`, in a language without a lexicon: – Vi väntar, säger Ada.
        swapped: ” opens and “ closes, as on many Arabic pages.
        swapped_single: ’ opens and ‘ closes, as in Urdu newspapers.
    """

    signs: tuple[str, ...]
    single: bool = False
    reversed_guillemets: bool = False
    low_high: bool = False
    dash: bool = False
    dash_only: bool = False
    commas: bool = False
    single_beside: bool = False
    foreign_dash: bool = False
    swapped: bool = False
    swapped_single: bool = False


SINGLE_OPENER = lazily(r"[‘'‚‹›](?<![\w’'].)(?=[^\W\d_])")
SINGLE_SAID = lazily(
    r"[,?!][’'] (?:said|says|asked|replied"
    r"|(?:he|she|they|(?!He |She |They |We |It )[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r" (?:said|says|asked|replied|told))\b"
)
_CLOSED = lazily(r"\w[.,!?]?«(?:[\s,.)]|$)")
_GOES_ON = lazily(r"(?m)^»\w")
_REVERSED = lazily(r"(?:^|[\s(])»\w|\w[.,!?]?«(?:[\s,.)]|$)")
_INWARD = lazily(r"«\s?\w")
_DASH_TURN = lazily(r"(?m)^[ \t]*[—–―-] ?[^\W\d_¿¡]")
_DASHED = lazily(r"(?m)^[ \t]*[—–] ?[^\W\d_a-zß-öø-ÿ]")
_INCISE = lazily(
    r"(?m)^[ \t]*[—–] ?[^\n]{2,300}?(?:[,?!…]| [—–]) ?(?:[sl]['’])?"
    r"(?:[^\W\d_]+-(?:t-)?(?:ils?|elles?)"
    r"|(?:a|ont) [^\W\d_]+(?:é|dit|ndu|nu|mis)"
    r"|(?:dit|demanda|répondit|répliqua|murmura|reprit|lança|cria|ajouta|écria|souffla|chuchota)"
    r"|(?:disse|afirmou|explicou|contou|comentou|completou|complementou|acrescentou|declarou)"
    r"|(?:respondeu|perguntou|finalizou|concluiu|dijo|añadió|afirmó|explicó|contestó|preguntó)"
    r"|(?:lembrou|relatou|lamentou|destacou|ressaltou|garantiu|avaliou|revelou|recordó|señaló"
    r"|comentó|aseguró)"
    r"|(?:ha detto|rispose|chiese|aggiunse)"
    # in the present, and who speaks
    r"|(?:répond|assure|explique|lance|ajoute|raconte|confie|affirme|précise|poursuit|soupire|exclame"
    r"|insiste|rappelle|glisse|souffle|responde|explica|cuenta|asegura|risponde|spiega|racconta"
    r"|diz|conta|lembra|afirma|relata|destaca|ressalta|lamenta|avalia|comenta|dice|recuerda|señala)"
    r"(?= (?:l[ea] |l['’]|el |il |[oa] |M\.|[A-ZÀ-Ý])))\b"
)
_SINGLE_MARK = lazily("(?<![A-Za-z])[‘’]")  # no apostrophe: O’Neil
_ARABIC_LETTER = lazily(r"[\u0621-\u064a\ufe70-\ufefc]")
_SINGLE_IN_CJK = lazily("‘[\u3040-\ud7af]")  # of terms: ‘다리’라는, whose closing mark has no blank
_COMMAS = lazily(r"(?<!\S),,(?=[^\W\d_])")
_MIN_SINGLE = 3  # single opening marks
_MIN_DOUBLE = 6  # double marks: a text with as many does not mark speech with single ones


def style_of(
    text: str,
    *,
    dash_dialogue: bool = False,
    single_beside: bool = False,
    foreign: bool = False,
    cased_language: "CasedLanguage | None" = None,
) -> MarkStyle:
    """Return the style of `text` by counting marks; cost: a few passes of C code over the text.

    `foreign` tells that the text is in a language without a lexicon, and `cased_language` which.
    """
    signs = tuple(filter(text.__contains__, _PLAIN_SIGNS if text.isascii() else _SIGNS))
    double = 0
    for sign in (*filter(_DOUBLE.__contains__, signs), "''", "&quot;"):
        double += text.count(sign)
        if double >= _MIN_DOUBLE:
            break
    single = False
    if double < _MIN_DOUBLE:
        openers = sum(1 for _ in SINGLE_OPENER.finditer(text))
        curly = text.count("‘")
        nested = curly >= _MIN_SINGLE and curly > double  # ‘I said “no”,’ he said
        single = nested or (openers > 0 and (double == 0 or openers > 2 * double))
        single = single or (curly > 0 and SINGLE_SAID.search(text) is not None)
        single = single and 2 * len(_SINGLE_IN_CJK.findall(text)) <= curly
    if not single and double and "'" in signs:
        single = text.count("'") > double and _ends_speech_singly(text)
    reversed_ = "»" in text and _has_reversed_guillemets(text)
    low_high = text.count("„") > 0 and text.count("“") >= text.count("”")
    dash = dash_dialogue and _DASH_TURN.search(text) is not None
    foreign_dash = foreign and (
        text[:1] in "–—-" or any(f"{sign} " in text or f"\n{sign}" in text for sign in "–—-")
    )
    if foreign_dash:
        from reader.analysis.marks.foreign_dash_speech import has_dash_speech

        dash, foreign_dash = (
            False,
            cased_language is not None and has_dash_speech(text, cased_language),
        )
    if foreign_dash or (dash and ("\n-" in text or text[:1] == "-")):
        signs = (*signs, "-")
    dash_only = dash and len(_DASHED.findall(text)) > 1 and _INCISE.search(text) is not None
    commas = ",," in text and len(_COMMAS.findall(text)) > 0
    if commas:
        signs = (*signs, ",,")
    beside = single_beside and not single and ("‘" in signs or "'" in signs)
    swapped = swapped_single = False
    if foreign and _ARABIC_LETTER.search(text) is not None:
        swapped = _opens_with(text, "”", "“")
        single_mark = _SINGLE_MARK.search(text)
        swapped_single = single_mark is not None and single_mark.group() == "’"
        single = single and not swapped_single
    return MarkStyle(
        signs, single, reversed_, low_high, dash, dash_only, commas, beside, foreign_dash, swapped,
        swapped_single,
    )  # fmt: skip


def _has_reversed_guillemets(text: str) -> bool:
    """Whether a text has »…« rather than «…».

    A paragraph that begins with » tells nothing where « comes first and closes nothing: there it
    may go on with what « opened in the one above. In Swedish »…» it is » that comes first.
    """
    opened, inward = len(_REVERSED.findall(text)), len(_INWARD.findall(text))
    goes_on = inward and opened > inward and _opens_with(text, "«", "»")
    if goes_on and _CLOSED.search(text) is None:
        opened -= len(_GOES_ON.findall(text))
    return opened > inward


def _opens_with(text: str, sign: str, other: str) -> bool:
    """Whether one of two marks comes first in a text."""
    return 0 <= text.find(sign) < (text.find(other) + 1 or len(text))


def _ends_speech_singly(text: str) -> bool:
    """Whether straight single marks enclose what is said.

    More of them than of double ones open a paragraph, and end speech with a comma. The double
    marks of such a text are nested: 'I said "no",' he said.
    """
    single = text.count(",' ")
    ends = single > 0 and single > text.count(',"') + text.count(",”")
    if not ends or SINGLE_SAID.search(text) is None:
        return False
    lines = f"\n{text}"
    return lines.count("\n'") > lines.count('\n"') + lines.count("\n“")
