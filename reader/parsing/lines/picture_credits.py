"""Picture credits, at the end of a line of text or on a line of their own."""

from reader.parsing.lines.bylines import BEFORE_GERMAN_NOUNS, FIRST_WIDE
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import contains_any

_LONGEST_CAPTION = 600
_LONGEST_CREDIT = 110
_TAIL = _LONGEST_CREDIT + 20  # characters at the end in which a credit may begin
_LONGEST_OWNER = 81

_WORDS = (
    "Photo", "Image", "Picture", "Photograph", "Illustration", "Graphic", "Credit", "Foto", "Bild",
    "Grafik", "Imagen",
)  # fmt: skip
_OTHER_WORDS = (  # and not "Fotografía", which names who filmed, nor "Quelle", whence a text is
    "Archivfoto", "Archivfotos", "Archivbild", "Archivbilder", "Symbolfoto", "Symbolbild",
    "Bildquelle", "Bildquellen", "Bildnachweis", "Crédit", "Crédits", "Crédito", "Créditos",
    "Immagine", "Immagini", "Imagem", "Imagens", "Beeld", "Archieffoto", "Arkivbild", "Arkivfoto",
    "Zdjęcie", "Zdjęcia", "Fot.",
)  # fmt: skip
_OFTEN_OTHER = frozenset({  # labels of other things as well: "Crédito: mais caro", "Beeld: 4K"
    "Crédit", "Crédits", "Crédito", "Créditos", "Immagine", "Immagini", "Imagem", "Imagens",
    "Beeld",
})  # fmt: skip
_OF_ARCHIVE = r"(?:\sde\s(?:archivo|arquivo)|\sd['’]archiv\w+|\sarchiwalne|\silustracyjne)?"
_WORD = "|".join((*_WORDS, *_OTHER_WORDS[:-1], "Foto de"))
_WIDE_LABELS = frozenset(("写真", "圖", "图"))
_LABELS = frozenset(
    word + plural for name in _WORDS for word in (name, name.upper()) for plural in ("", "s", "S")
) | {*_WIDE_LABELS, *_OTHER_WORDS, *map(str.upper, _OTHER_WORDS)}
_TWO_WORD_LABELS = (
    "FILE PHOTO", "File photo", "Foto de", "FOTO DE", "Photo Credit", "Photo credit",
    "PHOTO CREDIT", "Image Credit", "Image credit", "IMAGE CREDIT", "Crédit photo",
    "Crédits photo", "Photo d’archives", "Photo d'archives", "Foto de archivo", "Imagen de archivo",
    "Foto d’archivio", "Foto d'archivio", "Foto de arquivo", "Zdjęcie ilustracyjne",
    "Zdjęcie archiwalne",
)  # fmt: skip
_BEFORE_LABEL = frozenset('.!?…"”’»)」')
_NOT_IN_OWNER = frozenset('!?"“”')
_CREDIT_IN_BRACKETS = lazily(  # (Photo by Somebody), (AP Photo/Somebody), （写真：通信社）
    rf"[(（\[【](?:\w{{1,12}}\s)?(?i:{_WORD}|写真)s?{_OF_ARCHIVE}\s?(?:[:：/]|by\b|von\b|courtesy\b)"
    r"[^()（）\[\]【】]{1,80}[)）\]】][.。]?$"
)
_CREDIT_BY = lazily(  # Photo by Somebody
    r"(?:^|(?<=[.!?”\"»]\s))(?:Photo|Photograph|Picture|Image|Foto)s?\s(?:by|von|courtesy\sof)"
    r"\s[A-Z][^!?.\"“”]{1,60}$"
)
_PERSON_AND_AGENCY = lazily(  # Somebody/Agency
    r"(?:(?<=[.!?”\"»]\s)|^(?=(?:REUTERS|AFP|AP)/))[A-Z][\w.’' -]{1,40}/[A-Z][\w.’' -]{1,30}"
    r"(?:/(?:File|Handout|Pool)(?:\s(?i:photo|image|picture))?)?$"
)
_NAME_AND_PICTURE_AGENCY = lazily(  # Some Body / AFP, in a line of its own or after a sentence
    r"(?:^|(?<=[.!?]\s)(?=[^a-zß-ÿ]{5,40}/))"
    r"[^\W\d_a-z][\w.’'-]{0,20}(?:\s[\w.’'-]{1,20}){1,3}\s?/\s?(?i:AFP|AP|Reuters|EPA(?:-EFE)?|dpa|ANP|EFE|ANSA"
    r"|Belga|Sipa|Getty(?:\sImages)?|Hans\sLucas|MaxPPP|Xinhua|Keystone|imago|picture\salliance|LaPresse|Alamy)$"
)
_SIGNED = r"\(([A-Z][\w.’'-]{0,20}(?:\s[\w.’'-]{1,20}){1,3})/[A-Z][\w.’' -]{1,30}\)$"
_IN_BRACKETS = lazily(_SIGNED)  # (Some Body/Agency)
_IN_BRACKETS_AFTER_SENTENCE = lazily(rf"(?<=[.!?]\s){_SIGNED}")
_PICTURE_AGENCIES = ("mages", "Image s", "PA ", "tock", "Alamy", "alliance", "Rex F")
_OF_PICTURE_AGENCY = lazily(  # Getty Images, in a line of its own
    r"(?:Image\ssource,\s)?(?:[^\W\d_a-z][\w.’'-]{0,20}(?:\s[\w.’'-]{1,20}){0,3}(?:\s?/\s?|\svia\s))?"
    r"(?:Getty\sImages|PA\s(?:Media|Images|Wire)|Shutterstock|Alamy|iStock|Adobe\sStock|picture\salliance"
    r"|imago\simages|Rex\sFeatures)"
    r"|Image\ssource,\s[^!?\"“”]{2,60}"
)
_SPEECH = frozenset('"“”«»„')
_POLISH = lazily(  # fot. Somebody/Agency
    r"(?:^|(?<=[.!?”\"»)]\s))[Ff]ot\.\s[^\W\d_a-z][^!?\"“”()]{1,60}$|\([Ff]ot\.:?\s[^!?\"“”()]{2,60}\)$"
)
_CREDIT_AND_DOTS = lazily(  # Credit...Some Body for The Paper
    r"(?:^|(?<=[.!?”\"»\s]))Credit(?:\.\.\.|…)\s?[^\W\d_a-z][^!?\"“”]{2,80}$"
)
_SHAPES = (  # characters or words that a credit of each shape contains, and its expression
    ((")", "）", "]", "】"), _CREDIT_IN_BRACKETS),
    (("by", "von", "courtesy"), _CREDIT_BY),
    (("/",), _PERSON_AND_AGENCY),
    (("/",), _IN_BRACKETS_AFTER_SENTENCE),
    (("/",), _NAME_AND_PICTURE_AGENCY),
    (("ot. ", "ot.: "), _POLISH),
    (("Credit...", "Credit…"), _CREDIT_AND_DOTS),
)
_HINTS = (
    "/", "Photo", "PHOTO", "File photo", "Image", "IMAGE", "Picture", "PICTURE", "Illustration",
    "ILLUSTRATION", "Graphic", "GRAPHIC", "Credit", "CREDIT", "Foto", "FOTO", "Bild", "BILD",
    "Grafik", "GRAFIK", "写真", "圖", "图",
)  # fmt: skip
_LABEL_HINTS = (
    "foto", "bild", "rédit", "magem", "magin", "magens", "Beeld", "djęci", "Fot.", "FOT.",
)  # fmt: skip
_BRACKETS = "(（[【"
_BRACKETED_HINTS = (
    "photo", "image", "picture", "illustration", "graphic", "credit", "foto", "bild", "grafik",
    "crédit", "immagin", "zdjęci", "fot.",
)  # fmt: skip
BRACKETED_CREDIT_STARTS = frozenset(
    ("Ph", "ph", "PH", "Pi", "pi", "PI", "Im", "im", "IM", "Fo", "fo", "FO", "Bi", "bi", "BI",
     "Gr", "gr", "Il", "il", "Cr", "cr", "CR", "AP", "AF", "Fi", "FI", "Re", "RE", "Ge",
     "Ar", "Sy", "Zd")
)  # fmt: skip
"""First letters of credits in parentheses; most parentheses at a paragraph's end are none."""
OTHER_SCRIPTS = "\u0370"
"""The first letter of a script that is not Latin."""


def credit_start(text: str) -> int | None:
    """Return where the credit at the end of `text` begins (0: all of it is a credit), or None."""
    if len(text) > _LONGEST_CAPTION:
        return None
    tail = text[-_TAIL:]
    at = len(text) - len(tail)
    if not tail.isascii() and _may_be_of_other_script(tail):
        from reader.parsing.lines import credits_of_other_scripts  # for few texts

        start = credits_of_other_scripts.credit_start(text, at)
        if start is not None:
            return start
    may_name_agency = len(text) <= _LONGEST_CREDIT and contains_any(text, _PICTURE_AGENCIES)
    if may_name_agency and _OF_PICTURE_AGENCY.fullmatch(text):
        return 0
    if not _has_hint(tail):
        return None
    starts = [_label_start(text, at)]
    for signs, shape in _SHAPES:
        if any(sign in tail for sign in signs):
            found = shape.search(text, at)
            starts.append(found.start() if found is not None else len(text))
    if not 0 < len(text) - (start := min(starts)) <= _LONGEST_CREDIT:
        return None
    if _IN_BRACKETS.fullmatch(text[start:]) is None:
        return start
    is_signed = not _SPEECH.isdisjoint(text[:start])
    return start if names_person_and_agency(text[start:]) and not is_signed else None


def names_person_and_agency(credit: str) -> bool:
    """Whether a credit is like "(Ida Lund/AFP)", which may also sign a report at its end."""
    from reader.parsing.lines.name_lines import names_in  # for few texts

    found = _IN_BRACKETS.fullmatch(credit)
    return found is not None and bool(names_in(found[1]))


def _label_start(text: str, at: int) -> int:
    """Return where ``PHOTO: AGENCY`` at the end of the text begins; the text's length if absent."""
    absent = len(text)
    colon = max(text.rfind(":", at), text.rfind("：", at))
    owner = text[colon + 1 :]
    owner = owner[1:] if owner[:1].isspace() else owner
    if colon < 0 or not 2 <= len(owner) <= _LONGEST_OWNER or not _NOT_IN_OWNER.isdisjoint(owner):
        return absent
    if not (owner[0].isalnum() or owner[0] in "_@©"):
        return absent
    end = colon - text[at:colon][-1:].isspace()
    start = end
    while start > at and (text[start - 1].isalpha() or text[start - 1] == "." == text[end - 1]):
        start -= 1
    two_words = end - next(
        (len(words) for words in _TWO_WORD_LABELS if text.endswith(words, at, end)), 0
    )
    if two_words < end and _may_begin_credit(text, two_words):
        return two_words
    label = text[start:end]
    is_label = label in _LABELS and not (label.capitalize() in _OFTEN_OTHER and _is_other(owner))
    is_label = is_label and not (label in _WIDE_LABELS and ("の" in owner or "的" in owner))
    return start if is_label and _may_begin_credit(text, start) else absent


def _is_other(owner: str) -> bool:
    """Whether what follows a label is a number or a few words; "anp" is an agency."""
    return owner[0].isdigit() or (owner[0].islower() and " " in owner.strip())


def says_who_is_shown(text: str) -> bool:
    """Whether a line ends like "Im Bild: Ida Lund", which is a caption, not a credit."""
    words = text.rpartition(":")[0].split()[-2:]
    return len(words) > 1 and words[1] in _LABELS and words[0].lower() in BEFORE_GERMAN_NOUNS


def _may_begin_credit(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    if not before.isspace():
        return before in _BEFORE_LABEL
    words = text[:at].split()
    return not words or words[-1].lower() not in BEFORE_GERMAN_NOUNS


def _may_be_of_other_script(tail: str) -> bool:
    return tail[-1] >= FIRST_WIDE or tail[0] >= FIRST_WIDE or ":" in tail or tail[-1] in ")]"


def _has_hint(tail: str) -> bool:
    for hint in _HINTS:  # called thousands of times; a generator takes twice as long
        if hint in tail:
            return True
    if ":" in tail or "ot. " in tail:
        for hint in _LABEL_HINTS:
            if hint in tail:
                return True
        if "fot. " in tail:
            return True
    for bracket in _BRACKETS:
        if bracket in tail:
            lower = tail.lower()
            return any(hint in lower for hint in _BRACKETED_HINTS)
    return False
