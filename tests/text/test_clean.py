import re
import unicodedata
from unicodedata import normalize

import pytest
from dangerous_text import DANGEROUS
from hypothesis import given

from reader.text import clean, thorough_cleaning
from reader.text.clean import clean_line, clean_text, is_plain
from reader.text.thorough_cleaning import MAX_JOINERS, MAX_MARKS

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e"
    "\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb"
    "\ufffe\uffff\U000e0000\U000e0001]"
)
FLAG_OF_SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


@given(DANGEROUS)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean_text(text)
    assert clean_text(once) == once


@given(DANGEROUS)
def test_normalised_clean_text_is_clean(text: str) -> None:
    normalised = normalize("NFC", clean_text(text))
    assert clean_text(normalised) == normalised


@given(DANGEROUS)
def test_nothing_that_acts_or_deceives_comes_out(text: str) -> None:
    cleaned = clean_text(text)
    assert not FORBIDDEN.search(cleaned)
    assert not any(ord(ch) & 0xFFFE == 0xFFFE for ch in cleaned)
    cleaned.encode()


@given(DANGEROUS)
def test_a_line_is_one_line(text: str) -> None:
    line = clean_line(text)
    assert "\n" not in line
    assert "\t" not in line
    assert clean_line(line) == line


@given(DANGEROUS)
def test_the_quick_look_and_the_thorough_way_agree(text: str) -> None:
    if clean._is_surely_clean(text) or thorough_cleaning._is_clean(text):
        assert thorough_cleaning._rewritten(text) == text


@given(DANGEROUS)
def test_no_base_carries_more_than_its_share(text: str) -> None:
    cleaned = normalize("NFC", clean_text(text))
    run = selectors = 0
    for ch in cleaned:
        if ch in "\u200c\u200d":
            continue
        if re.match("[\ufe00-\ufe0f\U000e0100-\U000e01ef]", ch):
            selectors += 1
        elif unicodedata.category(ch)[0] == "M":
            run += 1
        else:
            run = selectors = 0
        assert run <= MAX_MARKS
        assert selectors <= 1


def test_every_control_character_is_shown_as_its_picture() -> None:
    assert clean_text("a\x1b[31mb\x07\x00\x7f") == "a␛[31mb␇␀␡"


def test_an_escape_in_eight_bits_is_a_replacement_character() -> None:
    assert clean_text("\x9b31m \x9d0;title\x9c") == "\ufffd31m \ufffd0;title\ufffd"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c"])
def test_every_kind_of_line_end_is_a_newline(end: str) -> None:
    assert clean_text(f"one{end}two") == "one\ntwo"
    assert clean_line(f"one{end}two") == "one two"


def test_tabs_and_newlines_of_a_line_fold_to_one_space() -> None:
    assert clean_line("Harbour\t\n\r\ntalks\n") == "Harbour talks "


@pytest.mark.parametrize(
    "hidden", ["\u202e", "\u2066", "\u200b", "\ufeff", "\xad", "\u3164", "\u200f", "\U000e0041"]
)
def test_invisible_characters_go(hidden: str) -> None:
    assert clean_text(f"pro{hidden}gress") == "progress"


@pytest.mark.parametrize(
    "code", [0x80, 0x9F, 0xD800, 0xD83D, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x10FFFE]
)
def test_what_is_no_character_is_replaced(code: int) -> None:
    assert clean_text(f"a{chr(code)}b") == "a\ufffdb"


@pytest.mark.parametrize(
    "text",
    [
        "US and China “should” talk – said Mr O’Neill… naïve café",
        "هل تستأنف المحادثات؟ می‌خواهم",
        "שָׁלוֹם עֲלֵיכֶם",
        "हिन्दी क्‍ष क्‌ष",
        "র‍্যাব",
        "ภาษาไทยที่นี่",
        "Tiếng Việt",
        normalize("NFD", "Tiếng Việt"),
        "中文新聞 日本語のニュース 한국어",
        "👨‍👩‍👧‍👦 👩🏽‍🚀 🏴‍☠️ 🏳️‍🌈 ❤️‍🔥 1️⃣ 🇩🇪",
        FLAG_OF_SCOTLAND,
        "tab\tand\nnewline and\xa0no break",
        "",
    ],
)
def test_honest_text_is_unchanged(text: str) -> None:
    assert clean_text(text) == text


SHOWN_FORMATS = ("ARABIC ", "SYRIAC ", "KAITHI ", "EGYPTIAN HIEROGLYPH ")
"""How the names begin of those format characters that are visible, such as a number sign."""


def test_every_character_that_only_formats_goes_and_no_other() -> None:
    """Python has no table of these characters, so they are listed here by Unicode's definition."""
    looked_at = (*range(0x80, 0x20000), *range(0xE0000, 0xE1100))  # planes that have some
    formats = {
        code
        for code in looked_at
        if unicodedata.category(chr(code)) == "Cf"
        and not unicodedata.name(chr(code), "").startswith(SHOWN_FORMATS)
    }
    formats |= {0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, *range(0x180B, 0x1810)}
    formats |= {*range(0x2060, 0x2070), 0x3164, 0xFFA0, *range(0xFFF0, 0xFFFC)}
    formats |= {*range(0x13430, 0x13440), *range(0xE0000, 0xE0100), *range(0xE01F0, 0xE1000)}
    codes = [code for code in looked_at if chr(code) not in "\x85\u2028\u2029"]
    cleaned = clean_text("\n".join(f"a{chr(code)}b" for code in codes)).split("\n")
    gone = {code for code, line in zip(codes, cleaned, strict=True) if line == "ab"}
    assert gone == formats


SCRIPTS_THAT_JOIN = (
    "HEBREW", "ARABIC", "SYRIAC", "THAANA", "NKO", "MANDAIC", "DEVANAGARI", "BENGALI", "GURMUKHI",
    "GUJARATI", "ORIYA", "TAMIL", "TELUGU", "KANNADA", "MALAYALAM", "SINHALA", "TIBETAN",
    "MYANMAR", "KHMER", "MONGOLIAN", "TAI THAM", "BALINESE", "SUNDANESE", "BATAK", "PHAGS-PA",
    "JAVANESE", "MEETEI MAYEK", "KHAROSHTHI", "HANIFI ROHINGYA", "BRAHMI", "KAITHI", "ADLAM",
)  # fmt: skip
SCRIPTS_THAT_DO_NOT = ("LATIN", "GREEK", "CYRILLIC", "THAI", "LAO", "HANGUL SYLLABLE", "HIRAGANA")


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d"])
def test_a_joiner_stays_between_letters_of_scripts_that_join_and_no_others(joiner: str) -> None:
    of_old_fonts = range(0xFB00, 0xFF00)
    for code in (*range(0x80, of_old_fonts[0]), *range(of_old_fonts[-1] + 1, 0x1F000)):
        name = unicodedata.name(chr(code), "")
        letter = normalize("NFC", chr(code))
        if unicodedata.category(chr(code)) != "Lo" or len(letter) != 1:
            continue
        joined = f"{letter}{joiner}{letter}"
        if name.startswith(tuple(f"{script} LETTER" for script in SCRIPTS_THAT_JOIN)):
            assert clean_text(joined) == joined, name
        if name.startswith(SCRIPTS_THAT_DO_NOT):
            assert clean_text(joined) == letter * 2, name


@pytest.mark.parametrize(
    "sequence",
    ["🐦\u200d⬛", "🙂\u200d↔️", "🙂\u200d↕️", "👩\u200d⚕️", "⛹️\u200d♀️", "⛓️\u200d💥", "🧑🏿\u200d🦰"],
)
def test_a_joiner_stays_between_emoji(sequence: str) -> None:
    assert clean_text(sequence) == sequence


@pytest.mark.parametrize(
    ("before", "after"),
    [("a", "😀"), ("😀", "a"), ("😀\u0301", "😀"), ("क", "a"), ("a", "क"), ("क", "😀"), ("", "😀")],
)
def test_a_joiner_goes_where_one_side_does_not_join(before: str, after: str) -> None:
    assert clean_text(f"{before}\u200d{after}") == before + after


def test_many_different_marks_beyond_the_first_plane_are_limited_by_themselves() -> None:
    marks = "".join(map(chr, range(0x1E000, 0x1E007))) + "".join(map(chr, range(0x1E008, 0x1E019)))
    assert clean_text(f"a{marks}b") == f"a{marks[:MAX_MARKS]}b"


@pytest.mark.parametrize("hidden", ["\u202e", "\x1b", "\ud800"])
def test_what_acts_is_found_in_any_part_of_a_long_text(hidden: str) -> None:
    long = "é" * 70_000
    for text in (f"{hidden}{long}{long}", f"{long}{hidden}{long}", f"{long}{long}{hidden}"):
        assert hidden not in clean_text(text)
        assert not is_plain(text)


def test_a_stack_of_marks_is_cut() -> None:
    assert clean_text("Z" + "\u0301\u0316" * 400 + "a") == "Z" + "\u0301\u0316" * 3 + "a"


def test_vowels_and_finals_of_hangul_stack_no_higher_than_marks() -> None:
    assert len(clean_text("\u1100" + "\u1161" * 400)) == 1 + MAX_MARKS


def test_joiners_do_not_help_to_stack_marks() -> None:
    assert clean_text("क" + "्\u200d" * 400).count("्") == MAX_MARKS


def test_one_variation_selector_stays_and_none_without_a_base() -> None:
    assert clean_text("x" + "\ufe0f" * 200) == "x\ufe0f"
    assert clean_text("\ufe0fa \ufe0f") == "a "


def test_a_joiner_between_latin_letters_goes() -> None:
    assert clean_text("of\u200cfice of\u200dfice") == "office office"


def test_a_joiner_at_the_end_of_a_word_goes() -> None:
    assert clean_text("می\u200c نه\u200d") == "می نه"


def test_a_chain_of_emoji_is_cut() -> None:
    chain = clean_text("\U0001f468" + "\u200d\U0001f468" * 200)
    assert chain.count("\U0001f468") == 201
    assert max(map(len, chain.split("\U0001f468\U0001f468"))) <= 2 * MAX_JOINERS + 2


def test_tags_without_a_flag_go() -> None:
    assert clean_text("a\U000e0067\U000e007f") == "a"
    assert clean_text(FLAG_OF_SCOTLAND[:-1]) == "\U0001f3f4"


def test_every_base_and_mark_keeps_its_class_under_normalisation() -> None:
    """Cleaning is a fixed point under NFC only if this holds, so every character is checked."""
    for edges in (thorough_cleaning._SCRIPT_EDGES, thorough_cleaning._EMOJI_EDGES):
        for first, end in zip(edges[::2], edges[1::2], strict=True):
            for code in range(first, end):
                assert thorough_cleaning._within(edges, normalize("NFC", chr(code))[0])


@pytest.mark.parametrize(
    "unit", ["\x1b[31m", "\u0301", "\ufe0f", "\U0001f468\u200d", "\U000e0041", "\r\x00", "क्\u200d"]
)
def test_long_hostile_text_ends(unit: str) -> None:
    once = clean_text(unit * 20_000)
    assert clean_text(once) == once


def test_many_different_marks_do_not_change_the_result() -> None:
    marks = [chr(c) for c in range(0x11000, 0x11A00) if unicodedata.category(chr(c)) == "Mn"]
    text = " ".join("a" + mark * 8 for mark in marks)
    assert clean_text(text) == " ".join("a" + mark * MAX_MARKS for mark in marks)


def test_plain_characters_need_no_cleaning_whatever_is_before_them() -> None:
    for code in range(0x10000):
        character = chr(code)
        if is_plain(character):
            kind = unicodedata.category(character)
            assert kind[0] != "M"
            assert kind not in ("Cc", "Cf", "Cs", "Co") or character in "\t\n"
            assert clean_text(f"a{character}\u0301b") == f"a{character}\u0301b"
            for before in "aÅ가는αи":
                pair = before + character
                assert unicodedata.normalize("NFC", pair) == pair


@pytest.mark.parametrize(
    "text", ["a\u0301", "a\u200db", "\u202ea", "\x1b", "\u1100\u1161", "\ufb1d"]
)
def test_what_may_change_is_not_plain(text: str) -> None:
    assert not is_plain(text)


def test_what_is_mostly_in_articles_is_plain_by_the_pattern_too() -> None:
    assert clean._PLAIN.fullmatch("".join(sorted(clean._MOSTLY)))
