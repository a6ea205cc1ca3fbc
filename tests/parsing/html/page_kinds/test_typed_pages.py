"""Pages of preformatted text: standards, bills, mailing-list messages."""

from listed_blocks import kinds_and_texts

from reader.model.article import Article
from reader.parsing.html.page import parse_html

LETTER = (
    "The ferry did not sail this morning, and nobody on the quay could say\n"
    "when it will. I have asked the harbour master twice, and he only looks\n"
    "at the ice.\n\n"
    "On Monday Rolf Pell &lt;pell@post.example&gt; wrote:\n"
    "&gt; Has anybody seen the ferry? It was to bring my piano on Sunday, and\n"
    "&gt; the choir has been waiting for it since.\n\n"
    "It will come with the thaw, see https://post.example/ice for the day.\n\n"
)
NAVIGATION = "<ul><li><a href='1.html'>Previous</a></li><li><a href='3.html'>Next</a></li></ul>"


def _parsed(body: str) -> Article:
    return parse_html(f"<title>The ferry</title><body>{body}</body>".encode())


def test_a_letter_in_the_archive_of_a_list_is_read_as_text() -> None:
    article = _parsed(f"<h1>The ferry</h1>{NAVIGATION}<pre>{LETTER}</pre>{NAVIGATION}")
    kinds = [kind for kind, _ in kinds_and_texts(article)]
    assert kinds == ["headline", "paragraph", "paragraph", "quotation", "paragraph"]
    assert "could say when it will" in article.text
    assert [link.href for link in article.links] == ["https://post.example/ice"]


def test_a_short_letter_is_read_as_text_though_links_and_greeting_are_half_of_its_lines() -> None:
    letter = (
        "Dear all,\n\nthe gauge has shown eleven centimetres too much since the storm of last\n"
        "Thursday. Please do not use its figures until I have been there with a long\nladder.\n\n"
        "The other gauges agree to within a centimetre.\n\nThanks,\n\nIda"
    )
    links = "<ul>" + "<li>Next message: <a href='2.html'>The gauge is wrong</a></li>" * 4 + "</ul>"
    kinds = kinds_and_texts(_parsed(f"<h1>The ferry</h1>{links}<pre>{letter}</pre>{links}"))
    assert kinds[1] == ("paragraph", "Dear all,")
    assert ("paragraph", "The other gauges agree to within a centimetre.") in kinds
    assert not any("Next message" in text for _, text in kinds)


def test_a_bill_keeps_its_headings_and_items() -> None:
    prose = "   A lamp shall be lit at dusk, by whoever is nearest to it, and shall be\n"
    bill = "".join(
        f"SECTION {number}. OF PART {number}\n\n{prose * 4}   put out at dawn.\n\n"
        "   (1) No lamp is lit twice.\n   (2) No lamp is left.\n\n"
        for number in range(1, 5)
    )
    blocks = kinds_and_texts(_parsed(f"<pre>{bill}</pre>"))
    assert [kind for kind, _ in blocks].count("list_item") == 8
    assert ("heading", "SECTION 3. OF PART 3") in blocks


def test_pages_laid_out_in_boxes_stay_as_they_are() -> None:
    article = _parsed(f"<pre>{LETTER}</pre><hr><pre>{LETTER}</pre>")
    assert [kind for kind, _ in kinds_and_texts(article)].count("code") == 2


def test_code_on_a_page_stays_code() -> None:
    code = "def light(lamp, at):\n    lamp.burn(at)\n    return lamp.lit\n\n" * 12
    article = _parsed(f"<h1>Lamps</h1><pre>{code}</pre>")
    assert [kind for kind, _ in kinds_and_texts(article)][-1] == "code"


def test_verse_among_prose_keeps_its_lines() -> None:
    prose = "<p>The choir sang what the ferrymen had sung before there was any choir. </p>" * 3
    verse = "The ferry lay all winter in the bay,\nher lamps were out, her captain far away;\n" * 8
    told = prose.replace(". ", ", and nobody on the quay knew how they went on in the dark. " * 2)
    article = _parsed(f"<h1>Song</h1>{told}<pre>{verse}</pre>")
    assert "in the bay,\nher lamps" in article.text


_JAPANESE = "渡し船は今朝も出なかった。港の人に二度たずねたが、氷を見ているだけだった。\n"
_CHINESE = "今天早上渡船没有开，码头上没有人知道什么时候会开。我问了两次港口的人。\n"


def test_a_letter_whose_words_have_no_spaces_is_read_as_text() -> None:
    for line in (_JAPANESE, _CHINESE):
        letter = "\n".join(line * 3 for _ in range(4))
        blocks = kinds_and_texts(_parsed(f"<h1>The ferry</h1><pre>{letter}</pre>"))
        assert [kind for kind, _ in blocks] == ["headline", *["paragraph"] * 4]
        assert blocks[1][1] == line.strip() * 3


def test_code_with_words_of_such_languages_stays_code() -> None:
    lines = ("船 = {'名': '渡し船'};", "print(船['名'])", "# 氷を見る", "値 = 0;", "while 値 < 9:")
    for code in ("\n".join(lines) + "\n", f"{lines[0]}\n{lines[1]}\n# {_JAPANESE}"):
        blocks = kinds_and_texts(_parsed(f"<h1>The ferry</h1><pre>{code * 12}</pre>"))
        assert "code" in [kind for kind, _ in blocks]


def test_paragraphs_around_typed_lines_in_chinese_are_not_lost() -> None:
    above = f"<p>{_CHINESE.strip()}船长在岸上等着。</p>"
    typed = "\n".join(
        f"三月{day}日渡船已经从鱼市场出发了乘客不多" for day in "一二三四五六七八九十"
    )
    article = _parsed(f"<h1>The ferry</h1>{above}<pre>{typed * 2}</pre>{above}")
    assert article.text.count("船长在岸上等着。") == 2
