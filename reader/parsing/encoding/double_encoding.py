"""Restores UTF-8 that a program took for Windows-1252 and encoded again: "itâ€™s", "cafÃ©".

Such a sequence is what the bytes of one character are in that encoding. A few of them are words of
some language ("CAFÉ»"), hence most other characters than those of ASCII must be parts of sequences,
or some must be quotation marks, which no text has by chance. They touch words, except in a text
about them ("â€™ appears instead of ’").
"""

import re

_BYTES = {bytes([code]).decode("cp1252", "ignore") or chr(code): code for code in range(0x80, 256)}
_BYTES |= {chr(code): code for code in range(0x80, 256)}  # where it was Latin-1, or has no sign
_INNER = "".join(sign for sign, code in _BYTES.items() if code < 0xC0)  # never the first byte
_PUNCTUATION = rf"â[€\x80][{re.escape(_INNER)}]"
_SEQUENCE = re.compile(
    rf"[Â-ß][{re.escape(_INNER)}]|[à-ï][{re.escape(_INNER)}]{{2}}|[ð-ô][{re.escape(_INNER)}]{{3}}"
    rf"|â€(?=[\s.,;:!?)\]}}<]|$)"
)
_SURE = re.compile(rf"{_PUNCTUATION}|Ã[{re.escape(_INNER)}]")
_BESIDE_WORD = re.compile(rf"(?:{_SURE.pattern})(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?:{_SURE.pattern})")
_MARK = re.compile(rf"{_PUNCTUATION}|â€\ufffd?(?=[\s.,;:!?)\]}}<]|$)")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_FEWEST = 2  # sequences
_CUT_MARK = "”"  # whose last byte has no sign in Windows-1252, and is often lost
_MOST_TIMES = 3


def restored(text: str) -> str:
    """Return the text as it was before it was encoded again, perhaps several times."""
    for _ in range(_MOST_TIMES):
        if len(_SURE.findall(text)) < _FEWEST:
            return text
        others = sum(map(len, _NOT_ASCII.findall(text)))
        inside = sum(map(len, _SEQUENCE.findall(text)))
        pattern = _SEQUENCE if inside * 10 >= others * 9 else _MARK
        if pattern is _MARK and len(_BESIDE_WORD.findall(text)) < _FEWEST:
            return text
        found = pattern.sub(_decoded, text.replace("â€\ufffd", _CUT_MARK))
        if found == text:
            return text
        text = found
    return text


def _decoded(found: "re.Match[str]") -> str:
    signs = found[0]
    if signs.startswith("â€") and (len(signs) == len("â€") or signs.endswith("\ufffd")):
        return _CUT_MARK
    try:
        return bytes(map(_BYTES.__getitem__, signs)).decode("utf-8")
    except UnicodeDecodeError:
        return signs
