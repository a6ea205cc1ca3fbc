"""Photo credits, as distinguished from captions."""

import pytest
from captions_below_picture import PICTURE, captions_below_picture
from listed_blocks import texts_of
from made_pages import STORM, lines_of, page_of

from reader.model.article import BlockKind
from reader.parsing.html.blocks.caption_texts import split_captions
from reader.parsing.html.blocks.credits import ends_sentence, find_credit
from reader.parsing.html.page import parse_html
from reader.parsing.html.pieces.piece import Piece


@pytest.mark.parametrize(
    "below",
    [
        "<figcaption><span>The quay at noon.</span><span class='x7'>Ida Lund</span></figcaption>",
        "<figcaption><span>The quay at noon.</span> <span class='x'>Ida Lund</span></figcaption>",
        "<figcaption><span class='t'>The quay at noon.</span><span class='author'>Ida Lund</span>",
        "<figcaption>The quay at noon. <span class='source'>Ida Lund</span></figcaption>",
        "<figcaption><span>The quay at noon.</span> <span>Ida Lund</span> <a>Opens in new tab</a>",
        "<span class='x3'>Ida Lund</span></div><figcaption>The quay at noon.</figcaption>",
    ],
)
def test_the_name_below_a_picture_is_its_credit(below: str) -> None:
    found = captions_below_picture(f"<figure>{PICTURE}{below}</figure>")
    assert sorted(found) == [("caption", "The quay at noon."), ("credit", "Ida Lund")]


def test_a_name_after_the_word_for_a_photograph_is_the_credit() -> None:
    below = f"<figure>{PICTURE}<figcaption>The quay at noon (foto Lund)</figcaption></figure>"
    assert captions_below_picture(below) == [
        ("caption", "The quay at noon"),
        ("credit", "(foto Lund)"),
    ]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Commuters board the ferry. | Photo Credit: S. Raman", "Photo Credit: S. Raman"),
        ("The quay is empty. (SBC News: Ida Lund)", "(SBC News: Ida Lund)"),
        ("The quay is empty. (SBC: Ida Lund)", "(SBC: Ida Lund)"),
        ("The quay is empty. File photo by Ida Lund, SBC", "File photo by Ida Lund, SBC"),
        ("Most nad fiordem, fot. Jan Reda / Brzeg", "fot. Jan Reda / Brzeg"),
        ("הגשר בנמל צילום: דנה לוי", "צילום: דנה לוי"),
        ("कुएं के पास महिलाएं। फोटो: किनारा", "फोटो: किनारा"),
        ("কূপের পাশে নারীরা (ছবি: কিনারা)", "(ছবি: কিনারা)"),
        ("لنج در اسکله؛ عکس: مریم ساحلی", "عکس: مریم ساحلی"),
        ("قوارب الصيد تعود (تصوير: سامي)", "(تصوير: سامي)"),
        ("สะพานที่ท่าเรือ ภาพ: สมชาย", "ภาพ: สมชาย"),
        ("항구의 다리 [사진=김철수]", "[사진=김철수]"),
        ("港口的桥（图片来源：海港）", "（图片来源：海港）"),
        ("Die Brücke im Hafen © Lund/Brenn", "© Lund/Brenn"),
        ("항구의 다리 [촬영 김철수]", "[촬영 김철수]"),
        ("항구의 다리 [항구시 제공. 재판매 및 DB 금지]", "[항구시 제공. 재판매 및 DB 금지]"),
        ("港の橋＝3月4日、ブレン市、山田太郎撮影", "山田太郎撮影"),
        ("Most nad fiordem / fot. Jan Reda", "fot. Jan Reda"),
        ("Most nad fiordem. Fot. J. Reda", "Fot. J. Reda"),
        ("Most nad fiordem Fot.: Jan Reda", "Fot.: Jan Reda"),
        ("The ferry at noon, 1968. File photo", "File photo"),
        ("The ferry at noon (file photo)", "(file photo)"),
        ("The ferry at noon, March 3. BRENN/Ida Lund", "BRENN/Ida Lund"),
        ("The ferry “Plover.” Ida Lund/Brenn Press", "Ida Lund/Brenn Press"),
    ],
)
def test_the_label_of_a_credit_is_removed_with_it(line: str, credit: str) -> None:
    prose = "<p>The ferry began to run again on Thursday, eleven days after it had stopped.</p>" * 3
    figure = f"<figure><img src='f.jpg' alt='F'><figcaption>{line}</figcaption></figure>"
    article = parse_html(f"<article><h1>The ferry</h1>{figure}{prose}</article>".encode())
    found = texts_of(article, BlockKind.CREDIT)
    assert found == [credit]


@pytest.mark.parametrize("line", ["Fot. Jan Reda", "File photo", "Staff photo"])
def test_a_line_that_only_says_whose_the_picture_is_is_a_credit(line: str) -> None:
    below = f"<figure>{PICTURE}<figcaption>{line}</figcaption></figure>"
    assert captions_below_picture(below) == [("credit", line)]


@pytest.mark.parametrize(
    "line",
    [
        "She keeps a file photo",
        "The crew of the ferry. (Left: Ida Lund)",
        "The crew of the ferry. (Captain: Ida Lund)",
        "El barco viejo, como en la fot. 3 del libro",
        "Fot. 3. Widok na most od strony miasta",
        "The file photo of a ship. He sold it",
        "בתמונה: הנמל הישן",
        "The quay © All rights reserved",
        "港の橋＝4日、上空からドローンで撮影",
        "港の橋＝4日、同日午後撮影",
        "港の橋＝4日、早朝撮影",
        "港の橋、昨年夏撮影",
        "항구의 다리 (5월 촬영)",
        "다리를 제공한 시장(왼쪽)",
    ],
)
def test_a_photo_that_a_caption_is_about_is_no_credit(line: str) -> None:
    below = f"<figure>{PICTURE}<figcaption>{line}</figcaption></figure>"
    assert captions_below_picture(below) == [("caption", line)]


@pytest.mark.parametrize("brackets", ["()", "[]"])
def test_the_name_of_the_site_in_brackets_is_the_credit(brackets: str) -> None:
    credit = brackets[0] + "أخبار الميناء" + brackets[1]
    caption = "عادت القوارب إلى الرصيف"
    article = page_of(
        "<meta property='og:site_name' content='أخبار الميناء'><h1>الميناء</h1>"
        f"<figure>{PICTURE}<figcaption>{caption} {credit}</figcaption></figure>{STORM}"
    )
    assert lines_of(article, BlockKind.CAPTION) == [caption]
    assert lines_of(article, BlockKind.CREDIT) == [credit]


@pytest.mark.parametrize(
    "line",
    [
        "The <a href='/p'>old Plover</a> off <a href='/s'>Saltrey Head</a>",
        "<a href='https://ships.example/plover'>The Plover</a> in 1931",
        "The old quay, from <a href='https://books.example'>The Ledger of the Tides</a>",
    ],
)
def test_a_caption_that_is_mostly_linked_stays(line: str) -> None:
    kinds = [kind for kind, _ in captions_below_picture(f"<div>{PICTURE}<div>{line}</div></div>")]
    assert kinds == ["caption"]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("bildunterschrift", "bildnachweis"),
        ("pie-foto", "creditos"),
        ("bijschrift", "fotograf"),
        ("info__legenda", "info__credito"),
    ],
)
def test_captions_and_credits_are_named_in_other_languages_too(caption: str, credit: str) -> None:
    maker = "from the archive of the old port"
    below = f"<div class='{caption}'>The quay at noon.</div><div class='{credit}'>{maker}</div>"
    rest = "<div class='x7'><div>More of this</div><div>Less of that</div></div>"
    picture = f"<div class='x1'><div class='x2'>{PICTURE}</div></div>"
    assert captions_below_picture(f"<div>{picture}{below}{rest}</div>") == [
        ("caption", "The quay at noon."),
        ("credit", maker),
    ]


def test_maker_and_sender_above_a_caption_follow_it() -> None:
    makers = "<div class='credit'>Ida Lund</div><div>/</div><div class='source'>Brenn Press</div>"
    below = f"<figure>{PICTURE}{makers}<figcaption>The quay at noon.</figcaption></figure>"
    assert captions_below_picture(below) == [
        ("caption", "The quay at noon."),
        ("credit", "Ida Lund"),
        ("credit", "Brenn Press"),
    ]


@pytest.mark.parametrize(
    "below",
    [
        "<span class='caption'>The quay at noon.</span>\n<span class='source'>Ida Lund</span>",
        "<div class='caption'>The quay at noon.</div><div class='credit'>Ida Lund</div>",
    ],
)
def test_the_photographer_follows_the_caption_in_a_box(below: str) -> None:
    found = captions_below_picture(f"<div class='image'>{PICTURE}{below}</div>")
    assert found == [("caption", "The quay at noon."), ("credit", "Ida Lund")]


def test_a_box_that_is_called_a_credit_is_one_as_a_whole() -> None:
    below = "<div class='image-credit'>Second image by <a href='/ida'>a friend</a>.</div>"
    assert captions_below_picture(f"<figure>{PICTURE}</figure>{below}") == [
        ("credit", "Second image by a friend.")
    ]


@pytest.mark.parametrize("picture", ["<div>{}</div>", "<p>{}</p>", "{}"])
def test_a_box_called_a_credit_may_have_an_element_for_the_maker_and_one_for_the_agency(
    picture: str,
) -> None:
    makers = "<span class='photo-credit'>Ida Lund</span><span class='source'>Gull Press</span>"
    below = f"{picture.format(PICTURE)}<div class='image-credit'>{makers}</div>"
    assert captions_below_picture(below) == [("credit", "Ida Lund Gull Press")]
    described = below.replace("Gull Press", "The quay at noon")
    assert "Ida Lund" not in [text for _, text in captions_below_picture(described)]
    assert ("credit", "Ida Lund The quay at noon") not in captions_below_picture(described)


def test_a_linked_credit_does_not_take_the_caption_beside_it_away() -> None:
    below = (
        "<div class='caption-box'><div><span>The quay at noon</span>"
        "<span>Credit: <a href='/ida'>Ida Lund</a></span></div></div>"
    )
    found = captions_below_picture(f"<figure>{PICTURE}{below}</figure>")
    assert found == [("caption", "The quay at noon"), ("credit", "Credit: Ida Lund")]


@pytest.mark.parametrize("credit", ["图片来源：海港通讯社", "图源：海港", "供图：林海"])
def test_the_source_of_a_picture_is_its_credit_in_chinese(credit: str) -> None:
    long = "萨尔特里的渡轮今天不开，因为风暴正从海上来，港口的人都在等，谁也不知道要等多久。" * 2
    article = page_of(
        f"<h1>渡轮停航</h1><div><p>{long}</p><p><img src='/q.jpg'></p>"
        f"<p>{credit}</p><p>{long}</p></div>"
    )
    assert lines_of(article, BlockKind.CREDIT) == [credit]


def test_brackets_may_end_a_sentence_in_chinese_but_alone_name_an_editor() -> None:
    assert ends_sentence("渡轮今天不开。（林海）")
    assert ends_sentence("（应船长要求，文中林海为化名。）")
    assert not ends_sentence("（编辑：林海）")


def test_the_provider_of_a_picture_ends_its_caption_in_chinese() -> None:
    long = "萨尔特里的渡轮今天不开，因为风暴正从海上来，港口的人都在等，谁也不知道要等多久。" * 2
    article = page_of(
        f"<h1>渡轮停航</h1><div><p>{long}</p><p><img src='/q.jpg'></p>"
        f"<p>港口的人都在等渡轮。 林海供图</p><p>{long}</p></div>"
    )
    assert lines_of(article, BlockKind.CAPTION) == ["港口的人都在等渡轮。 林海供图"]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The pier at dawn. (Photo: Nils Amdal)", "(Photo: Nils Amdal)"),
        ("The pier at dawn [Image by N. Amdal]", "[Image by N. Amdal]"),
        ("The pier at dawn. Photo: Nils Amdal", "Photo: Nils Amdal"),
        ("Cheiul în zori. (Sursa: Nils Amdal)", "(Sursa: Nils Amdal)"),
        ("Molo za úsvitu. (Zdroj: Nils Amdal)", "(Zdroj: Nils Amdal)"),
        ("Кеят на зазоряване. (Снимка: Н. Амдал)", "(Снимка: Н. Амдал)"),
        ("ท่าเรือยามเช้า (ภาพ: Nils Amdal)", "(ภาพ: Nils Amdal)"),
        ("黎明时的码头 (资料来源: 林海)", "(资料来源: 林海)"),
        ("The pier at dawn. File photo by Nils Amdal, NPA", "File photo by Nils Amdal, NPA"),
        (
            "The pier at dawn. Quay Post staff photo by N. Amdal",
            "Quay Post staff photo by N. Amdal",
        ),
        ("The pier at dawn. [Alamy]", "[Alamy]"),
        ("The pier at dawn. [left]", ""),
        ("Der Kai am Abend. Grafik: Nils Amdal", "Grafik: Nils Amdal"),
        ("Le quai. Crédit : Nils Amdal", "Crédit : Nils Amdal"),
        ("Le quai. Photo d’archives : N. Amdal", "Photo d’archives : N. Amdal"),
        ("De kade. Beeld: Nils Amdal", "Beeld: Nils Amdal"),
        ("Im Bild: Nils Amdal", ""),
        ("Die Mole auf dem Foto: Ida Lund und Nils Amdal", ""),
        ("Der Kai am Abend. Diese Grafik: Schiffe nach Jahr", ""),
        ("De burgemeester kijkt naar het beeld: Ida Lund", ""),
        ("El muelle. En la imagen: Ida Lund", ""),
        ("Der Kai mit dem (Foto: Nils Amdal)", "(Foto: Nils Amdal)"),
        ("Der Kai. (Symbolfoto: Nils Amdal)", "(Symbolfoto: Nils Amdal)"),
        ("The pier at dawn. Ada likes the photo by Nils Amdal.", ""),
        ("The pier as seen in a famous illustration by Nils Amdal.", ""),
        ("The pier (left) at dawn.", ""),
    ],
)
def test_the_credit_at_the_end_of_a_caption_is_found(caption: str, credit: str) -> None:
    assert caption[find_credit(caption) :].strip() == credit


@pytest.mark.parametrize("parting", [" | ", " – ", " - ", " "])
def test_the_separator_between_caption_and_credit_belongs_to_neither(parting: str) -> None:
    text = f"The lamp at the pier{parting}photo by Ida Lund"
    pieces = split_captions([Piece(BlockKind.CAPTION, text)])
    assert [piece.text for piece in pieces] == ["The lamp at the pier", "photo by Ida Lund"]


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("<p>Bo Oja for <em>Brenn Post</em></p>", ["Bo Oja for Brenn Post"]),
        ("<p>Nobody sailed that day</p>", []),
    ],
)
def test_the_last_paragraph_of_a_caption_is_the_credit_if_it_is_a_name(
    last: str, found: list[str]
) -> None:
    caption = f"<figcaption><p>Fog, seen from a quay.</p>{last}</figcaption>"
    figure = f"<figure><img src='/1.jpg' alt='Fog'>{caption}</figure>"
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{figure}{STORM}</article>")
    assert lines_of(article, BlockKind.CREDIT) == found


@pytest.mark.parametrize(
    ("below", "credit"),
    [
        ("<span>The quay at noon.</span><span class='m7'>Ida Lund (BRP)</span>", "Ida Lund (BRP)"),
        ("<x-fold><p>The quay at noon.</p></x-fold><small>brenn</small>", "brenn"),
    ],
)
def test_the_last_element_of_a_caption_is_its_credit(below: str, credit: str) -> None:
    markup = f"<figure>{PICTURE}<figcaption>{below}</figcaption></figure>"
    assert captions_below_picture(markup) == [("caption", "The quay at noon."), ("credit", credit)]


def test_a_caption_named_attribution_has_a_caption_and_a_credit() -> None:
    parts = "<span class='t'>The quay at noon</span> <span class='credit'>Ida Lund for BRP</span>"
    markup = f"<figure>{PICTURE}<figcaption class='attribution'>{parts}</figcaption></figure>"
    assert captions_below_picture(markup) == [
        ("caption", "The quay at noon"),
        ("credit", "Ida Lund for BRP"),
    ]


def test_an_agency_in_brackets_after_a_few_words_is_the_credit_of_a_caption() -> None:
    caption = "<figcaption>The quay at low tide (Ida Lund/AP Photo)</figcaption>"
    markup = f"<figure>{PICTURE}{caption}</figure>"
    assert captions_below_picture(markup) == [
        ("caption", "The quay at low tide"),
        ("credit", "(Ida Lund/AP Photo)"),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Nobody was hurt. (AFP)", "paragraph"),
        ("Niemand wurde verletzt. (dpa/lno)", "paragraph"),
        ("The quay at noon. (AFP/Getty Images)", "caption"),
        ("The quay at noon. (unsplash)", "caption"),
    ],
)
def test_an_agency_that_signs_the_text_off_is_no_credit(line: str, kind: str) -> None:
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{STORM}<p>{line}</p></article>")
    texts = [(block.kind, block.span.of(article.text)) for block in article.blocks]
    assert next(each for each, text in texts if text.startswith(line[:16])) == kind


def test_a_name_and_an_agency_alone_below_a_picture_are_its_credit() -> None:
    markup = f"<figure>{PICTURE}<figcaption><p>Ida Lund / Brenn Press</p></figcaption></figure>"
    assert captions_below_picture(markup) == [("credit", "Ida Lund / Brenn Press")]


def test_a_footer_in_a_figure_is_read() -> None:
    below = "<figcaption>The quay at noon.</figcaption><footer>Photo: Ida Lund</footer>"
    assert captions_below_picture(f"<figure>{PICTURE}{below}</figure>") == [
        ("caption", "The quay at noon."),
        ("credit", "Photo: Ida Lund"),
    ]


def test_a_greek_photographer_in_brackets_is_the_credit() -> None:
    caption = "<figcaption>Η πύλη σε ώρα άμπωτης. [Φωτ. Έρικ Μόε]</figcaption>"
    assert captions_below_picture(f"<figure>{PICTURE}{caption}</figure>") == [
        ("caption", "Η πύλη σε ώρα άμπωτης."),
        ("credit", "[Φωτ. Έρικ Μόε]"),
    ]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The quay at noon (Ida Lund for The Skell Post)", "(Ida Lund for The Skell Post)"),
        ("Il molo nord (foto di Ida Lund)", "(foto di Ida Lund)"),
        ("Der Kai im Winter (Foto von Ida Lund)", "(Foto von Ida Lund)"),
        ("Cais fechado desde outubro - Ida Lund/Marnpress", "Ida Lund/Marnpress"),
        ("Il molo nord (ansa)", "(ansa)"),
        ("The quay at noon (Agencies)", "(Agencies)"),
        ("The quay at noon (Lusaka, 1931)", ""),
        ("Aid on the quay (agencies say that it is not enough)", ""),
        ("The quay at noon (Ida Lund for mayor)", ""),
        ("Ida Lund (Labour Candidate for Mayor)", ""),
        ("Ida Lund in Skell (Nobel Prize for Literature)", ""),
        ("The final – Ida Lund/Berta Vik won in Skell", ""),
        ("The quay at noon (photo from the air)", ""),
        ("The two boats - Ada/Berta", ""),
        ("A night on the quay - with Ida Lund and Ole Berg/Nils Vik at sea", ""),
    ],
)
def test_a_credit_without_a_colon_at_the_end_of_a_caption_is_split_off(
    caption: str, credit: str
) -> None:
    pieces = split_captions([Piece(BlockKind.CAPTION, caption)])
    assert [piece.text for piece in pieces if piece.kind is BlockKind.CREDIT] == (
        [credit] if credit else []
    )


def test_an_image_made_by_doing_something_is_no_credit() -> None:
    caption = "Light builds an image by crossing a lens of ice"
    figure = f"<figure><img src='/l.jpg' alt='A lens'><figcaption>{caption}</figcaption></figure>"
    assert captions_below_picture(figure) == [("caption", caption)]


@pytest.mark.parametrize("sign", [".", ",", " |"])
def test_a_credit_after_a_caption_that_nobody_wrote_is_a_credit(sign: str) -> None:
    figure = (
        f"<figure><img src='/a.jpg' alt='x'><figcaption>{sign} Imagen: EFE</figcaption></figure>"
    )
    article = page_of(f"<h1>Storm over Saltrey</h1>{figure}{STORM}")
    assert not lines_of(article, BlockKind.CAPTION)
    assert lines_of(article, BlockKind.CREDIT)[0].endswith("Imagen: EFE")
    assert "." not in lines_of(article, BlockKind.CREDIT)[0]


def test_an_ellipsis_at_the_beginning_of_a_caption_is_kept_whole() -> None:
    figure = "<figure><img src='/a.jpg'><figcaption>. . . and the tide rose</figcaption></figure>"
    article = page_of(f"<h1>Storm over Saltrey</h1>{figure}{STORM}")
    assert lines_of(article, BlockKind.CAPTION) == [". . . and the tide rose"]
