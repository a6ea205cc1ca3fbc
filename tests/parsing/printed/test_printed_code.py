"""Code on printed pages, recognised by its font."""

from listed_blocks import kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import PROSE, column, parse

CODE = ("def burn(lamp):", "return lamp.oil", "BURN LAMP 7")


def test_lines_in_a_font_of_fixed_width_are_code_and_keep_their_indents() -> None:
    page = column(50, 740, PROSE)
    page += [(50, 690, 9, CODE[0]), (71.6, 679, 9, CODE[1]), (50, 657, 9, CODE[2])]
    page += column(50, 630, PROSE)
    assert kinds_and_texts(parse(pdf_of([page], code=frozenset(CODE)))) == [
        ("paragraph", " ".join(PROSE)),
        ("code", f"{CODE[0]}\n    {CODE[1]}\n{CODE[2]}"),
        ("paragraph", " ".join(PROSE)),
    ]


def test_words_of_a_sentence_items_and_addresses_are_no_code() -> None:
    words = (
        "· lamp.oil.burn()",
        "ida@lamp.example, https://lamp.example/oil",
        "lamp.burn(oil, wick)",
    )
    sentence = (PROSE[0], words[2], PROSE[2])
    page = [*column(50, 740, sentence), *column(50, 640, words[:1]), *column(50, 600, words[1:2])]
    page += column(50, 540, PROSE)
    found = kinds_and_texts(parse(pdf_of([page], code=frozenset(words))))
    assert found[0] == ("paragraph", " ".join(sentence))
    assert "code" not in [kind for kind, _ in found]


def test_what_is_all_written_with_a_typewriter_is_no_code() -> None:
    article = parse(pdf_of([column(50, 740, PROSE)], code=frozenset(PROSE)))
    assert kinds_and_texts(article) == [("paragraph", " ".join(PROSE))]


def test_code_that_is_drawn_after_the_page_stands_where_it_is_printed() -> None:
    head: list[Word] = [(50, 800, 8, "The Harbour Post")]
    text = [*column(50, 740, PROSE), *column(50, 640, PROSE[:2]), *column(50, 560, PROSE[::-1])]
    article = parse(pdf_of([[*head, *text, *column(50, 680, CODE[:1])]], code=frozenset(CODE)))
    texts = [text for _, text in kinds_and_texts(article)]
    assert texts.index(CODE[0]) == texts.index(" ".join(PROSE)) + 1
    assert texts[-1] != CODE[0]
