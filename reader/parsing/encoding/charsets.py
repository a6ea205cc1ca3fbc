"""Guesses the encoding of unlabelled bytes."""

from reader.startup.lazy_regex import lazily

# The non-ASCII letters of each language. The encoding of a text is the one in which nearly all its
# letters belong to a single language.
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
_PUNCTUATION = frozenset("“”„‘’‚–—…«»‹›€£°§·•\xa0")
_LATIN = ("cp1252", "iso8859_15", "cp1250", "iso8859_2", "cp1254", "mac_roman", "cp850", "cp852")
_BETWEEN_LETTERS = frozenset("’‘·-\xa0\xad")  # other punctuation inside a word is a wrong letter
_LATIN_SHARE = 0.3  # of letters that are not ASCII; in Cyrillic or Greek text nearly all are
_CERTAIN_SHARE = 0.9
_SAMPLED_BYTES = 65_536  # bytes
_HIGH = bytes(range(128, 256))
_NON_ASCII = lazily(rb"[\x00-\x7f]?[\x80-\xff]+[\x00-\x7f]?")  # and the characters beside them


def guess_encoding(body: bytes) -> str:
    """Return the codec that fits best; empty if none does.

    Latin scripts are recognised by the letters of their languages, others by charset-normalizer.
    """
    if b"\x1b$" in body[:_SAMPLED_BYTES]:
        return "iso2022_jp"
    sample = body[:_SAMPLED_BYTES]
    high = len(sample) - len(sample.translate(None, _HIGH))
    ascii_letters = sum(map(sample.count, b"etaoinsr"))
    if high < _LATIN_SHARE * (high + 1.6 * ascii_letters):
        non_ascii = b"".join(_NON_ASCII.findall(sample))
        shares = {codec: _language_share(non_ascii, codec) for codec in _LATIN}
        best = max(_LATIN, key=shares.__getitem__)  # the first of equals
        if shares[best] >= _CERTAIN_SHARE:
            return best
    from charset_normalizer import from_bytes

    match = from_bytes(sample).best()
    if match is not None:
        return match.encoding
    return "cp1252" if high < _LATIN_SHARE * len(sample) else ""


def _language_share(sample: bytes, codec: str) -> float:
    """Return the share of non-ASCII characters that fit a single language, from 0.0 to 1.0.

    ASCII characters matter only as the neighbours of other letters.
    """
    text = sample.decode(codec, "replace")
    letters: dict[str, int] = {}
    good = bad = 0
    for at, character in enumerate(text):
        if character < "\x80":
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if character in _PUNCTUATION:
            is_inside = character not in _BETWEEN_LETTERS and before.islower() and after.islower()
            good, bad = good + (not is_inside), bad + is_inside
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
