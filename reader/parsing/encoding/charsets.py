"""Which encoding bytes without a name are in."""

from itertools import pairwise

from reader.startup.lazy_regex import lazily

# The letters beyond ASCII of one language each: text is in the encoding in which nearly all of
# its letters belong to a single one of them.
_ALPHABETS = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "éèêëàâîïôùûüçœæ",  # French
        "äöüß",  # German
        "áéíóúüñ¿¡ªº",  # Spanish
        "áâãàçéêíóôõúü",  # Portuguese
        "àèéìíòóùú",  # Italian
        "åäöæøé",  # Danish, Norwegian, Swedish, Finnish
        "áéíóúýþæöð",  # Icelandic
        "áčďéěíňóřšťúůýž",  # Czech
        "áäčďéíĺľňóôŕšťúýž",  # Slovak
        "ąćęłńóśźż",  # Polish
        "áéíóöőúüű",  # Hungarian
        "ăâîșțşţ",  # Romanian
        "čćžšđ",  # Croatian, Serbian, Slovene
        "çğıöşüâîİ",  # Turkish
        "àçèéíïòóúü",  # Catalan
        "éèëïóöü",  # Dutch
    )
)
_MARKS = frozenset("“”„‘’‚–—…«»‹›€£°§·•\xa0")
_LATIN = ("cp1252", "iso8859_15", "cp1250", "iso8859_2", "cp1254", "mac_roman")
_LATIN_SHARE = 0.3  # of letters beyond ASCII; Cyrillic or Greek text has nearly all
_SURE = 0.9
_LOOKED_AT = 65_536  # bytes
_HIGH = bytes(range(128, 256))
_BEYOND_ASCII = lazily(rb"[\x00-\x7f]?[\x80-\xff]+")  # with what stands before


def guess_encoding(body: bytes) -> str:
    """Return the codec that fits best; empty when none does.

    Latin scripts by the letters of their languages, the others by charset-normalizer.
    """
    if b"\x1b$" in body[:_LOOKED_AT]:
        return "iso2022_jp"
    sample = body[:_LOOKED_AT]
    high = len(sample) - len(sample.translate(None, _HIGH))
    ascii_letters = sum(map(sample.count, b"etaoinsr"))
    if high < _LATIN_SHARE * (high + 1.6 * ascii_letters):
        beyond_ascii = b"".join(_BEYOND_ASCII.findall(sample))
        fits = {codec: _fit(beyond_ascii, codec) for codec in _LATIN}
        best = max(_LATIN, key=fits.__getitem__)  # of equals the first
        if fits[best] >= _SURE:
            return best
    from charset_normalizer import from_bytes

    match = from_bytes(sample).best()
    if match is not None:
        return match.encoding
    return "cp1252" if high < _LATIN_SHARE * len(sample) else ""


def _fit(sample: bytes, codec: str) -> float:
    """How much of the text beyond ASCII is what one language writes, 0.0 to 1.0.

    What is ASCII only counts before a letter that is none.
    """
    text = sample.decode(codec, "replace")
    letters: dict[str, int] = {}
    good = bad = 0
    for before, character in pairwise(" " + text):
        if character < "\x80":
            continue
        if character in _MARKS:
            good += 1
        elif not character.isalpha() or (before.islower() and character.isupper()):
            bad += 1
        else:
            letters[character] = letters.get(character, 0) + 1
    known = max(
        sum(count for letter, count in letters.items() if letter in alphabet)
        for alphabet in _ALPHABETS
    )
    total = good + bad + sum(letters.values())
    return (good + known) / total if total else 0.0
