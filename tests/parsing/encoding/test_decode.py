"""Decoding bytes with a declared, misdeclared or missing encoding."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ParseError
from reader.parsing.encoding.decode import decode_text, find_codec

_TEXTS = {
    "English": "“The tide is out,” she said — and nobody doubted her word for long.",
    "French": "L’été dernier, la mer s’était retirée très loin ; près du môle, à côté d’un œuf.",
    "German": "Die Fähre fährt täglich außer sonntags über den See, sagte die Kapitänin höflich.",
    "Spanish": "¿Dónde está el niño? Mañana volverá el pescador con la pequeña barca, señaló.",
    "Polish": "Łódź stała przy brzegu, a rybak mówił, że już nigdy nie wypłynie. Źle śpi.",
    "Czech": "Převozník řekl, že žádná loď už dnes nevypluje, protože se blíží bouře. Šest tisíc.",
    "Dutch": "Eén reünie is genoeg, zei de weduwe; de zeeën zijn leeg en de ruïne één geheel.",
    "Hungarian": "A révész már nem indul el, mert közeleg a vihar; őrült ötlet, mondta a vízügy.",
    "Turkish": "Balıkçı, fırtına yüzünden bugün hiçbir geminin kalkmayacağını söyledi. Işık söndü.",
    "Russian": "Паром сегодня не пойдёт, сказал капитан, потому что с моря надвигается шторм.",
    "Greek": "Το πλοίο δεν θα φύγει σήμερα, είπε ο καπετάνιος, γιατί έρχεται καταιγίδα.",
    "Japanese": "船長は、嵐が近づいているため今日は船を出さないと話しました。",
    "Chinese": "船长说，因为暴风雨即将来临，今天的渡轮不会开出，请大家回家。",
    "Korean": "선장은 폭풍이 다가오고 있어 오늘은 배가 떠나지 않을 것이라고 말했다.",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("English", "cp1252"),
        ("English", "mac_roman"),
        ("French", "cp1252"),
        ("French", "iso8859_15"),
        ("German", "iso8859_1"),
        ("Spanish", "cp1252"),
        ("Polish", "cp1250"),
        ("Polish", "iso8859_2"),
        ("Czech", "cp1250"),
        ("Czech", "iso8859_2"),
        ("Turkish", "cp1254"),
        ("Russian", "cp1251"),
        ("Russian", "koi8_r"),
        ("Dutch", "cp850"),
        ("Hungarian", "cp852"),
        ("Greek", "cp1253"),
        ("Japanese", "euc_jp"),
        ("Japanese", "iso2022_jp"),
        ("Chinese", "gb18030"),
        ("Korean", "cp949"),
        ("French", "utf-16-le"),
        ("English", "utf-16-be"),
    ],
)
def test_text_without_a_name_is_read(language: str, encoding: str) -> None:
    text = _TEXTS[language].replace("’", "'") if "8859" in encoding else _TEXTS[language]
    body = "\n".join([text] * 8).encode(encoding, "ignore")
    assert decode_text(body) == "\n".join([body.decode(encoding).split("\n")[0]] * 8)


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("ISO-8859-1", "cp1252"),
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("gb2312", "gb18030"),
        ("GBK", "gb18030"),
        ("Shift_JIS", "cp932"),
        ("x-sjis", "cp932"),
        ("euc-kr", "cp949"),
        ("ks_c_5601-1987", "cp949"),
        ("iso-8859-9", "cp1254"),
        ("utf8", "utf-8"),
        (" 'UTF-8' ", "utf-8"),
        ("windows-1251", "cp1251"),
        ("macintosh", "mac-roman"),
        ("iso-2022-jp", "iso2022_jp"),
    ],
)
def test_labels_mean_what_browsers_mean(label: str, codec: str) -> None:
    assert find_codec(label) == codec


@pytest.mark.parametrize(
    "label",
    ["rot13", "base64", "hex", "zlib", "idna", "punycode", "unicode_escape", "raw_unicode_escape",
     "mbcs", "undefined", "", "../utf8", "utf-8\x00", "é", "x" * 100, "cp037"],
)  # fmt: skip
def test_labels_that_name_no_encoding_of_text_are_unknown(label: str) -> None:
    assert find_codec(label) == ""
    assert decode_text("Ebbe über Nacht".encode(), label) == "Ebbe über Nacht"


def test_a_byte_order_mark_beats_every_name() -> None:
    assert decode_text("Flut".encode("utf-16"), "koi8-r") == "Flut"
    assert decode_text(b"\xef\xbb\xbfFl\xc3\xbct", "iso-8859-1") == "Flüt"


def test_markup_of_two_bytes_a_character_under_another_name_keeps_its_tags() -> None:
    body = "<p>Ebbe</body><p>Flut".encode("utf-16-le")
    assert decode_text(body, "utf-8", markup=True) == "<p>Ebbe</body><p>Flut"
    assert decode_text(b"a\0b") == "a\0b"


@pytest.mark.parametrize("label", ["utf-16", "utf-16be", "ucs-2", "utf-32"])
@pytest.mark.parametrize(
    "text", ["<p>Ebbe", "Ebbe über Nacht", "渡轮停航，潮水退去", "Прилив", "ท่าเรือ"]
)
def test_one_byte_a_letter_is_not_taken_for_two(label: str, text: str) -> None:
    assert decode_text(text.encode(), label) == text
    assert decode_text(text.encode(find_codec(label)), label) == text


@pytest.mark.parametrize("label", ["utf-16", "utf-32be"])
@pytest.mark.parametrize(
    ("codec", "text"),
    [("cp1252", "„Die Fähre fährt über Nacht“, sagt Ada Quill."),
     ("cp1252", "«\xa0La marée est passée\xa0», dit-elle, «\xa0et le quai est fermé\xa0»."),
     ("cp1251", "Прилив пришёл ночью, и паром не вышел из старого порта до утра."),
     ("gb18030", "渡轮直到早上才离开旧港口。船长说：“渡轮不会再来了。”"),
     ("cp1253", "Το πλοίο δεν έφυγε από το λιμάνι πριν από το πρωί.")],
)  # fmt: skip
def test_text_of_an_old_encoding_is_not_taken_for_utf_16(label: str, codec: str, text: str) -> None:
    assert decode_text(text.encode(codec), label) == text
    assert decode_text(text.encode(find_codec(label)), label) == text


@pytest.mark.parametrize("label", ["utf-16", "utf-16be"])
def test_signs_with_the_byte_of_a_space_are_no_spaces(label: str) -> None:
    text = "渡轮关闭，大家都等着，没有人知道……造船厂也关闭"  # \u2026 and \u9020
    assert decode_text(text.encode(find_codec(label)), label) == text


def test_the_carrier_beats_the_page() -> None:
    body = '<meta charset="windows-1251"><p>Прилив'.encode("koi8-r")
    assert decode_text(body, "koi8-r", markup=True).endswith("Прилив")


def test_valid_utf_8_beats_a_single_byte_label() -> None:
    body = '<meta charset="iso-8859-1"><p>Ebbe über Nacht'.encode()
    assert decode_text(body, markup=True).endswith("über Nacht")
    assert decode_text(body, "iso-8859-1").endswith("über Nacht")


def test_the_page_may_name_its_encoding() -> None:
    page = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>渡轮'
    assert decode_text(page.encode("gb18030"), markup=True).endswith("渡轮")
    sheet = '<?xml version="1.0" encoding="windows-1251"?><p>Паром'
    assert decode_text(sheet.encode("cp1251"), markup=True).endswith("Паром")


def test_broken_utf_8_keeps_what_is_whole() -> None:
    body = "<meta charset=utf-8>“Ebbe” – “Flut”".encode() + b"\xff\xfe caf\xe9"
    text = decode_text(body, markup=True)
    assert "“Ebbe” – “Flut”" in text
    assert "\ufffd" in text


@given(st.binary(max_size=400), st.none() | st.text(max_size=12), st.booleans())
def test_decoding_fails_only_with_a_clear_error(
    body: bytes, charset: str | None, markup: bool
) -> None:
    with suppress(ParseError):
        assert isinstance(decode_text(body, charset, markup=markup), str)


@pytest.mark.parametrize("charset", ["gb2312", "big5", "euc-kr"])
def test_mislabelled_utf8_is_recognised_when_there_is_enough_of_it(charset: str) -> None:
    text = "灯台守は毎晩油を運び、誰も手伝わなかった。"
    assert decode_text(text.encode(), charset) == text
    assert decode_text("灯塔看守每晚运油，没有人帮他。".encode("gb18030"), "gb2312").startswith(
        "灯塔"
    )


def test_short_utf8_that_cannot_be_what_its_label_says_is_recognised() -> None:
    text = "灯塔亮了吗？"
    assert decode_text(text.encode(), "big5") == text


@pytest.mark.parametrize("language", ["French", "Greek", "Chinese"])
def test_utf8_that_breaks_off_inside_a_character_is_utf8(language: str) -> None:
    body = f"{_TEXTS[language]} 海".encode()
    for cut in (1, 2):
        assert decode_text(body[:-cut]) == f"{_TEXTS[language]} "


def test_a_single_last_letter_of_another_encoding_is_not_utf8_that_breaks_off() -> None:
    assert decode_text("She waited in the café".encode("cp1252")) == "She waited in the café"


def test_windows_punctuation_taken_for_latin_1_is_restored_in_markup() -> None:
    page = "<p>\x93The tide isn\x92t out,\x94 she said \x97 and waited\x85</p>"
    restored = "<p>“The tide isn’t out,” she said — and waited…</p>"
    assert decode_text(page.encode(), markup=True) == restored
    assert decode_text(page.encode(), "utf-8", markup=True) == restored


def test_no_sign_is_shown_for_a_control_character_that_is_none_in_windows_either() -> None:
    assert decode_text("<p>\x93One\x81 two\x94</p>".encode(), markup=True) == "<p>“One two”</p>"


@pytest.mark.parametrize("text", ["<p>One\x85Two\x9b31m</p>", "<p>“One” — Two’s</p>"])
def test_other_control_characters_in_markup_stay(text: str) -> None:
    assert decode_text(text.encode(), markup=True) == text
