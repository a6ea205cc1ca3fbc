"""Words for "by" in many languages, on pages that do not declare who wrote them."""

import pytest

from reader.parsing.html.page import parse_html

_TEXT = (
    "The ferry will not sail today, the captain said, because a storm is coming in from the sea,"
    " and nobody wants to be out there when it does."
)


def _byline(language: str, line: str) -> str:
    page = (
        f"<html lang='{language}'><head><title>Storm keeps the ferries in port</title></head><body>"
        f"<main><h1>Storm keeps the ferries in port</h1><div class='css-1x9'><span>{line}</span>"
        f"</div><div class='css-2y8'><p>{_TEXT}</p></div></main></body></html>"
    )
    return parse_html(page.encode(), location="https://paper.example/a/storm").meta.byline


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Ida Lund, Staff Writer"),
        ("en", "Ida Lund | Staff Writer"),
        ("en", "Reported by Ida Lund"),
        ("de", "Autor/in: Ida Lund"),
        ("fr", "Texte : Ida Lund"),
        ("fr", "Par Ida Lund avec AFP"),
        ("es", "Escrito por Ida Lund"),
        ("it", "a cura di Ida Lund"),
        ("nl", "Geschreven door Ida Lund"),
        ("nl", "Door onze verslaggever Ida Lund"),
        ("pt", "Texto de Ida Lund"),
        ("it", "Testo di Ida Lund"),
        ("sv", "Av: Ida Lund"),
        ("fi", "Teksti: Ida Lund"),
        ("pl", "Napisała Ida Lund"),
        ("ro", "De Ida Lund"),
        ("hr", "Piše: Ida Lund"),
        ("lv", "Autors: Ida Lund"),
        ("id", "Penulis: Ida Lund"),
        ("vi", "Tác giả: Ida Lund"),
    ],
)
def test_a_word_for_by_marks_the_author_in_its_language(language: str, line: str) -> None:
    assert _byline(language, line) == "Ida Lund"


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("hu", "Írta: Lund Ida", "Lund Ida"),
        ("ru", "Текст: Ида Лунд", "Ида Лунд"),
        ("bg", "от Ида Лунд", "Ида Лунд"),
        ("el", "Γράφει η Ίντα Λουντ", "Ίντα Λουντ"),
        ("ar", "بقلم: سلمى حداد", "سلمى حداد"),
        ("he", "מאת: נעמה ברק", "נעמה ברק"),
        ("hi", "लेखक: आशा राणे", "आशा राणे"),
        ("ja", "取材・文：山田花子", "山田花子"),
        ("ja", "執筆：山田 花子", "山田 花子"),
        ("zh", "记者 王小明 李华", "王小明"),
        ("zh", "记者 王小明", "王小明"),
        ("th", "โดย สมชาย ใจดี", "สมชาย ใจดี"),
    ],
)
def test_names_in_other_scripts_follow_such_a_word_as_well(
    language: str, line: str, name: str
) -> None:
    assert _byline(language, line) == name


@pytest.mark.parametrize(
    "line",
    [
        "From Openpedia, the encyclopedia of nobody",
        "本社記者",
        "Text: read it aloud",
        "Texto de apoio",
        "Texte de Référence",
        "Testo di Partenza",
    ],
)
def test_a_line_that_names_nobody_is_no_byline(line: str) -> None:
    assert _byline("en", line) == ""


def test_the_author_may_be_a_later_field_of_a_line() -> None:
    line = "发表于<b>2026-03-07</b>| <b>12次阅读</b>| 来源<b>港报</b>| 作者<b>林海</b>"
    assert _byline("zh", line) == "林海"
    assert _byline("zh", "来源：港报 作者：林海 浏览：12") == "林海"
