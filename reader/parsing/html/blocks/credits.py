"""Recognises picture credits and complete sentences by their wording."""

from reader.parsing.lines.bylines import BEFORE_GERMAN_NOUNS
from reader.startup.lazy_regex import IGNORECASE, VERBOSE, lazily
from reader.text.word_sets import contains_any, word_set

_EASTERN_CREDIT_WORD = r"צילום|תמונה|صورة|تصوير|عدسة|عکس|تصویر|फ़ोटो|फोटो|तस्वीर|ছবি|ภาพ"
_PICTURE_WORD = (
    r"(?:photo|image|picture|photograph|illustration|graphic|fotografie|foto|imagen|imagem)s?"
    r"(?:\s(?:d['’](?:archives?|illustration|archivio)|de\sarchivo))?"
    r"|(?:archiv|symbol)?(?:fotos?|bild(?:er)?)|grafik(?:en)?|screen(?:shot|grab)"
    r"|fotograf(?:i|ía|ia)|fotoğraf|fotó|kép|beeld|(?:valo)?kuva|zdjęcie|ảnh|фото(?:графия)?|снимка"
    rf"|crédits?(?:\sphotos?)?|créditos?|{_EASTERN_CREDIT_WORD}"
)
"""Words for pictures, and words that are used for credits only."""
_CREDIT_WORD = (
    rf"(?:file\s+)?(?:(?:pic|video)s?|{_PICTURE_WORD})(?:\s+(?:credit|courtesy|source|by))?|credits?|quelle|source"
    r"|fot\.|источник|zdroj|sursa(?:\sfoto)?|φωτ(?:ογραφία|ο)?\.?"
    r"|写真|撮影|사진|图片?(?:来源)?|图源|(?:图片)?供图|资料来源|[摄攝]影(?:师|師|记者|記者)?"
)
_FOREIGN_AGENCY = (
    r"رويترز|الفرنسية|الأناضول|أسوشيتد|غيتي|الأوروبية|рейтер|тасс|риа\sновости|路透|法新|新华|新華|共同"
    r"|ロイター|時事|연합뉴스|로이터"
)
_AGENCY = (
    r"getty|reuters|afp|ap\b|ap/|epa\b|epa/|nasa|esa/|shutterstock|bloomberg|dpa\b|"
    + _FOREIGN_AGENCY
)
_ONLY_IN_BRACKETS = (
    *("ansa", "efe", "lusa", "belga", "handout", "imago", "alamy", "istock", "unsplash"),
    *("pexels", "pixabay"),
)
_IN_BRACKETS = rf"(?:(?:{'|'.join(_ONLY_IN_BRACKETS)})\b|agencies\s?(?=[)\]/,]))"
_WHOSE_PHOTO = (
    r"(?:archives?|contributed|courtesy|(?:ap\s)?file|handout|provided|staff|submitted|supplied)"
)
_CREDIT_AT_END = rf"""
    \s*(?:
    [(\[（](?:(?:{_CREDIT_WORD})\s*(?:[:：=＝]|/|©|\bby\b|\bcourtesy\b|\bvia\b)|fot\.|φωτ\.)[^()\[\]（）\n]{{0,80}}[)\]）]
    |[(\[](?:©|{_AGENCY}|{_IN_BRACKETS}|archiv\w{{0,3}}\s)[^()\[\]\n]{{0,80}}[)\]]
    |(?<=[.!?”"’)\s])(?:file\s)?(?:{_PICTURE_WORD}|credits?|zdj\.)(?:\s+(?:credit|courtesy))?\s*
      (?::|\bby\b|\bcourtesy\b)(?:[^.\n]|(?<=\b\w)\.){{1,60}}\.?
    |(?<=\s)©\s?(?!all\s)[^\W\d_][^©\n]{{1,60}}
    |(?<=\s)fot\.(?!\s?\d)\s?:?\s?(?:[^.\n]|(?<=\b\w)\.){{2,60}}
    |(?:(?<=[.!?”"’)]\s)|[(\[]){_WHOSE_PHOTO}\sphotos?[)\]]?\.?
    |(?<=[。！？”）)\s])(?:[摄攝]影|撮影|写真|图片来源|图源|사진)\s?[:：/／=＝]\s?[^。\n]{{1,30}}
    |(?<=[。！？”）)\s])(?:[^\s。，、：]{{2,12}}\s)?[^\s。，、：]{{2,12}}\s?[摄攝]
    |(?<=[、＝=])[々ァ-ー一-鿿]{{2,10}}(?<![日月年時前後中頃夜昼])(?<![昨今年][春夏秋冬朝])(?<!早朝)(?<!未明)撮影
    |[(\[][^()\[\]\n]{{0,40}}(?:(?<![월일년]\s)촬영|제공|자료\s?사진)[^()\[\]\n]{{0,30}}[)\]](?:\.?\s재판매\s및\sdb\s금지)?\.?
    |(?<=[.!?”"’)\s])(?:(?:ap|file)\s)?(?:photo|foto)/[^.\n]{{1,60}}
    |(?<=[.!?”"’)])\s+[^\W\d_][\w.’' -]{{1,40}}/(?:{_AGENCY})[^.\n]{{0,40}}
    )\s*$"""
_CREDIT_LINE = (
    rf"(?:{_CREDIT_WORD})\s*(?:[:：]|/|\bby\b|\bcourtesy\b)|fot\.\s(?!\d)|{_WHOSE_PHOTO}\sphotos?\.?$"
    r"|[^.\n]{0,60}(?:getty\s+images|/\s?getty\b|reuters|ap\s+photo|/\s?afp|afp/|shutterstock|epa/|/epa)"
    r"[^.\n]{0,40}$"
)
_LONGEST_CREDIT = 160
_MOST_COUNTING_WORDS = 2  # words, such as "First" or "The second"
_BEFORE_NOUN = word_set("a an the this that his her their its our one each another")
_BEFORE_FOREIGN_NOUN = word_set("""
    het dit dat een de deze egy az ez un una uma el la le lo il esta este esa ese essa nesta na no
    на""")
_BEFORE_ADJECTIVE = word_set("a an his her their its")  # "the quay photo by" ends a caption
_MOST_LABEL_WORDS = 5  # words, with the last one of the sentence before
_LABEL_WORDS = word_set("file staff pool handout courtesy archive stock")
_BEFORE_LABEL = (".", "!", "?", "”", '"', "’", ")", "|", "-", "–", "—", "/")
_SENTENCE_END = tuple('.!?…。！？।॥۔؟։።။។:;”"»’“«‘」』)]')  # “, « and ‘ close German quotes
_WIDE_SENTENCE_END = ("。）", "！）", "？）")
_SHORT_SENTENCE_END = (".", "!", "?")
_FEWEST_LETTERS = 2  # in brackets: (AP)
_FEWEST_SPACES = 2  # in a short sentence; labels such as "Sold out!" have fewer


_AFTER_SENTENCE = tuple("¹²³⁴⁵⁶⁷⁸⁹⁰■♦◆●∎▪")  # the mark of a note, or of the end of an article

_CREDIT_LINES = lazily(_CREDIT_LINE, VERBOSE | IGNORECASE)
_CREDITS_AT_END = lazily(_CREDIT_AT_END, VERBOSE | IGNORECASE)


def is_credit(text: str) -> bool:
    """Whether a short line is nothing but a picture credit."""
    if len(text) >= _LONGEST_CREDIT or not _may_contain_credit(text):
        return False
    return _CREDIT_LINES.match(text.lower()) is not None


def find_credit(caption: str) -> int:
    """Return where the credit at the end of a caption begins; its length if there is none."""
    tail = max(0, len(caption) - _LONGEST_CREDIT)
    if not _may_contain_credit(caption[tail:]):
        return len(caption)
    found = _CREDITS_AT_END.search(caption, tail)
    if not found or _continues_before(caption, found.start()):
        return len(caption)
    return _label_start(caption, found.start())


def _label_start(caption: str, at: int) -> int:
    """Return where a credit begins that was found at its word "photo": "AP file photo by …"."""
    if not caption[at:].lstrip()[:1].islower():
        return at
    start = len(caption[:at].rstrip())
    for word in reversed(caption[:start].rsplit(None, _MOST_LABEL_WORDS)[-_MOST_LABEL_WORDS:]):
        if word.endswith(_BEFORE_LABEL):
            return start
        if not word[0].isupper() and word not in _LABEL_WORDS:
            return at
        start = len(caption[: start - len(word)].rstrip())
    return at


def _continues_before(caption: str, at: int) -> bool:
    """Whether the match continues the words before it.

    "Second image by Ida Lund" has only a few, "Light builds an image by crossing a lens" no name,
    and "He likes the photo by Ida Lund" and "a famous photo by Ida Lund" say which one it is.
    "Im Bild: Ida Lund" and "En la imagen: Ida Lund" name whom it shows; German nouns have capitals.
    """
    before, after = caption[:at].split(), caption[at:].lstrip()
    if not before or not before[-1].isalpha() or not after[:1].isalpha():
        return False
    if not after[0].islower():
        return before[-1].lower() in BEFORE_GERMAN_NOUNS
    maker = after.partition(" by ")[2]
    few = len(before) <= _MOST_COUNTING_WORDS
    names_one = (
        before[-1] in _BEFORE_NOUN
        or before[-1].lower() in _BEFORE_FOREIGN_NOUN
        or not _BEFORE_ADJECTIVE.isdisjoint(before[-2:])
    )
    return few or maker[:1].islower() or names_one


def may_end_in_bracketed_credit(text: str) -> bool:
    """Whether the text ends in brackets that contain a sign of a credit; a quick check."""
    if not text.rstrip().endswith((")", "]")):
        return False
    bracketed = text[max(text.rfind("("), text.rfind("[")) :]
    if bracketed.isascii() and sum(map(str.isalpha, bracketed)) < _FEWEST_LETTERS:
        return False  # (4), (P1)
    return _may_contain_credit(bracketed)


def _may_contain_credit(text: str) -> bool:
    """Whether the text contains any sign of a credit at all; a quick check."""
    low = text.lower()
    return contains_any(low, _CREDIT_SIGNS) or (
        not low.isascii() and contains_any(low, _FOREIGN_CREDIT_SIGNS)
    )


_CREDIT_SIGNS = (
    "photo", "image", "pic", "archiv", "foto", "credit", "illustration", "graphic", "video", "bild",
    "grafik", "screen", "kép", "beeld",
    "fot.", "quelle", "source", "zdj", "zdroj", "sursa", "kuva", "getty", "reuters", "afp", "/ap",
    "epa", "nasa", "esa/", "shutterstock", "bloomberg", "dpa",
    *(bracket + name for bracket in "([" for name in ("ap", "agencies", *_ONLY_IN_BRACKETS)),
)  # fmt: skip
_FOREIGN_CREDIT_SIGNS = (
    "crédit", "fotó", "ảnh", "фото", "источник", "写真", "撮影", "사진", "图", "资料来源", "φωτ",
    "снимка", "摄", "攝", "촬영", "제공", "©", *_EASTERN_CREDIT_WORD.split("|"),
    *_FOREIGN_AGENCY.replace("\\s", " ").split("|"),
)  # fmt: skip


def names_contributors(text: str) -> bool:
    """Whether a short last line names who else worked on the article, or its source."""
    return _CONTRIBUTORS.match(text[:_LONGEST_CREDIT]) is not None


_CONTRIBUTORS = lazily(
    r"\W{0,3}(?:contribut(?:ing|ed|ors?)|(?:additional\s+)?reporting\b|(?:reported|compiled|edited|written"
    r"|translated)\s+by\b|colabor(?:ou|ó|aron|aram)\b|contribuy(?:ó|eron)\b|ha(?:nno)?\s+collaborato\b"
    r"|współpraca:|with\s+assistance\s+from\b|with\s+(?:[\w.]+\s+){1,4}(?:wires?|staff|reporting|reports|agencies)\b"
    r"|(?:source|quelle|fuente|fonte|bron|kaynak|kilde|källa|lähde|źródło|zdroj|forrás|sursa|πηγή|источник"
    r"|джерело|المصدر|מקור|出典)\s?[:：]\s?\S"
    r"|mitarbeit\b|mit\s+informationen\s+von\b|übersetzung\b|(?:avec|con|com)\s+(?:afp|reuters|efe|ansa|agenc))",
    IGNORECASE,
)


def ends_sentence(text: str) -> bool:
    """Whether the text ends like a sentence, perhaps with the mark of a note after it.

    East Asian brackets may name the reporter after the last sentence; alone they name an editor.
    """
    if text.endswith(_SENTENCE_END):
        return True
    if text.endswith("）"):
        return not text.startswith("（") or text.endswith(_WIDE_SENTENCE_END)
    return text.endswith(_AFTER_SENTENCE) and text.rstrip(
        "".join((" ", *_AFTER_SENTENCE))
    ).endswith(_SENTENCE_END)


def is_short_sentence(text: str) -> bool:
    """Whether a short line is a sentence, and does not say who made or edited something.

    "Nobody was hurt." is one, "Photo by Ida Lund." and "Edited by Ida Lund." are not.
    """
    return (
        text.endswith(_SHORT_SENTENCE_END)
        and text.count(" ") >= _FEWEST_SPACES
        and not is_credit(text)
        and not names_contributors(text)
    )
