"""Picture credits in Cyrillic, Greek, Turkish, Hebrew, Arabic, Hindi and East Asian captions."""

from reader.startup.lazy_regex import lazily
from reader.text.word_sets import contains_any

_SIGNS = (  # one of which is in every credit
    "Фото", "ФОТО", "фото", "вітлин", "Φωτ", "φωτ", "ΦΩΤ", "otoğraf", "צילו", "תצלו", "تصوير",
    "عدسة", "عکس", "تصویر", "फोटो", "फ़ोटो", "तस्वीर", "사진", "摄", "攝", "撮影", "提供",
    "图片", "圖片", "图源", "照片", "写真", "资料", "資料",
)  # fmt: skip
_CASED = "Фото|ФОТО|Світлина|Φωτογραφί(?:α|ες)|ΦΩΤΟΓΡΑΦΙΑ|Φωτό|Fotoğraf(?:lar)?"
_UNCASED = "צילו(?:ם|מים)|תצלום|تصوير|عدسة|عکس|تصویر|फोटो|फ़ोटो|तस्वीर"
_BEGINS = '(?:^|(?<=[.!?…”"»)|।]\\s))'
_OWNER = r"(?:[^!?؟…\"“”.,:।\n]|(?<=\b\w)\.|,\s(?=\S)){1,60}"
_OF_AN_OFFICE = "пресс-служба|прес-служба|предоставлено|надано|архив|архів|из\\s|з\\sархіву"
_LABELLED = lazily(
    rf"{_BEGINS}(?:(?:{_CASED})\s?:\s(?:(?=[^\W\d_a-zа-яёіїєґά-ώ])|(?={_OF_AN_OFFICE}))"
    rf"|(?:{_UNCASED})\s?:\s(?=[^\W\d_]\S*(?:\s\S+){{0,5}}$)){_OWNER}$"
)
_BRACKETED = lazily(
    rf"[(\[（](?:(?i:{_CASED})|{_UNCASED}|写真|사진(?:\s?제공)?|[图圖]片?|[图圖]片[来來]源|图源)\s?"
    r"[:：/=＝]\s?[^()\[\]（）!?…\"“”\n]{2,60}[)\]）]$"
)
_KOREAN = lazily(r"(?:^|(?<=[\s.]))[/(\[]?사진(?:\s?(?:제공|출처))?\s?[=:ㅣ]\s?[^=()\[\]\n]{2,40}$")
_CHINESE_LABEL = lazily(
    r"(?:^|(?<=[。！？”）\s]))(?:[图圖]片(?:[来來]源)?|图源|[摄攝]影|照片)\s?[：:/／]\s?"
    r"(?=[^\W\d_])[^。，、！？：:“”\n]{2,24}$"
)
_CHINESE_NAME = lazily(  # 新华社记者 王明 摄, （王明摄）
    r"(?:^|(?<=[。！？”）])\s?|(?<=[。！？”）]))(?:[^\s\d。，、：！？“”（）]{2,10}(?:[记記]者|通[讯訊]员)\s?)?"
    r"[^\s\d。，、：！？“”（）]{2,5}(?:\s[^\s\d。，、：！？“”（）]{2,5})?\s[摄攝]$"
    r"|(?:^|(?<=[。！？”）\s]))[^\s\d。，、：！？“”（）]{2,8}[记記]者\s?[^\s\d。，、：！？“”（）]{2,4}\s?(?<![拍偷航实])[摄攝]$"
    r"|[（(][^（）()\d。，！？：“”]{2,16}(?<![拍偷航实])[摄攝][）)]$|（[资資]料[图照]片?）$"
)
_JAPANESE = lazily(  # ＝3日、北浜市、山田太郎撮影
    r"(?:(?<==)|(?<=＝)|(?<=[＝=])[^＝=。「」\n]{2,60}、(?=[^、]+$))(?P<owner>[々ァ-ヶー一-鿿]{2,12}"
    r"(?<![日月年時分前後中頃夜昼朝間])(?:撮影|提供))$"
    r"|(?:^|(?<=[、。＝=）\s]))写真[：:＝=／/]\s?[^\d、。＝=「」（）()\n]{2,24}$"
    r"|[（(][^\d、。「」（）()]{2,20}(?<![日月年時分前後中頃夜昼朝間])(?:撮影|提供)[）)]$"
)
_LONGEST_JAPANESE = 160  # characters of a caption, which is no whole sentence


def credit_start(text: str, at: int) -> int | None:
    """Return where a credit at the end of a paragraph begins, from `at` on; None if none does."""
    if not contains_any(text[at:], _SIGNS):
        return None
    shapes = [_LABELLED, _BRACKETED, _KOREAN, _CHINESE_LABEL, _CHINESE_NAME]
    if len(text) <= _LONGEST_JAPANESE:
        shapes.append(_JAPANESE)
    found = [match for shape in shapes if (match := shape.search(text, at))]
    starts = [match.start("owner" if match.lastgroup else 0) for match in found]
    start = min(starts, default=None)
    return None if start is None else len(text) - len(text[start:].lstrip())
