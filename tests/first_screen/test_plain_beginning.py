"""The first screen shows the same as the reading pane, or less."""

import textwrap
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from at_rest import settle
from first_screen_frames import assert_nothing_moves, drawn, framed, painted
from hypothesis import example, given
from hypothesis import strategies as st
from temporary_library import TemporaryLibrary
from unseen_frames import rows_shown

from reader.first_screen import long_texts, plain_beginning, start
from reader.first_screen.picture import Picture
from reader.first_screen.start_hints import store_position
from reader.layout.measures import FOOT_ROWS
from reader.model.analysis import Analysis
from reader.model.article import Article, BlockKind
from reader.model.settings import Settings
from reader.parsing import formats
from reader.parsing.format_detection import find_format
from reader.parsing.lines import bylines, heading_lines, headlines, picture_credits, promo_lines
from reader.parsing.plain_text import mailing_lines, paged_text, plain, plain_shapes
from reader.parsing.registry import parse_article
from reader.text.cells import is_narrow
from reader.text.clean import clean_text
from reader.tui.app import PullquoteApp
from reader.tui.early.start import FirstArticle, Start
from reader.tui.library_access.library_thread import LibraryThread

ARTICLES = sorted((Path(__file__).parents[2] / "articles").iterdir())
SIZES = ((120, 40), (100, 30), (99, 24), (80, 24), (46, 20), (45, 15), (20, 8), (300, 90))

STORY = (
    "Lamplighters of Vell go back to gas\n\n"
    "A lamp on the quay of Vell. Photo: Ida Marn\n\n"
    "By Tam Orrel\n\n"
    "VELL - The lamplighters of Vell will light forty lamps by hand again from Monday, the council"
    " decided on Thursday after a debate of six hours.\n\n"
    "“We never threw the poles away,” said Jon Harrow, who has lit them for thirty years.\n\n"
    "The lamps were put out in the spring, when the works ran out of money (the council calls it"
    " a pause), and the quay has been dark since.\n"
)
TITLE = "Lamplighters of Vell go back to gas"
LAMP_PROSE = "The lamps of the quay, the lamps of the bridge. " * 9
MANUAL = "lamp(1)                 Vell Manual                 lamp(1)"
OF_AGENCY = (
    "VELL (Northline) -The lamps of the quay were lit again in the evening, as the mayor had said."
)
PARTS = (
    TITLE,
    "Why does Vell go back to gas?",
    "VELL — The lamps are lit again by hand, and the council is content with all forty of them.",
    "VELL—The lamps are lit again by hand, and the council is content with all forty of them.",
    "Vell (gpa) – The lamps are lit again by hand, and the council is content with all of them.",
    "Vell, 3 March - The lamps are lit again by hand, and the council is content with forty.",
    "Vell, 3 March 2026: The lamps are lit again by hand, and the council is content with forty.",
    "Vell, 3. März 2026. The lamps are lit again by hand, and the council is content with forty.",
    "Vell, 3 marca 2026 r.: The lamps are lit by hand again, and the council is content with it.",
    "Vell, March 3, 2026 /Wire/: The lamps are lit by hand again, and the council is content.",
    "Tam Orrel (00:03):\nThe lamps are lit again by hand, and the council is content with them.",
    "Tam Orrel 0:03\nThe lamps are lit again by hand, and the council is content with them.",
    "00:03 Tam Orrel\nThe lamps are lit again by hand, and the council is content with them.",
    "A lamp on the quay of Vell. Photo: Ida Marn",
    "A lamp on the quay of Vell. (Photo by Ida Marn)",
    "A lamp. Ida Marn/Quay Pictures",
    "Photo: Ida Marn",
    "By Tam Orrel",
    "By Tam Orrel and Ida Marn | 4 May 2021",
    "by the lamp",
    "4 May 2021",
    "Published 2021-05-04 10:30",
    "Tuesday",
    "Part 2",
    "The lamps",
    "The Lamps of the Quay",
    "IV.",
    "1. The lamps",
    "2. The poles",
    "- a lamp",
    "- a pole\n- a ladder",
    "> We stay.",
    "> We stay.\n> All of us, and the lamps stay too.",
    "| lamp | pole |\n|---|---|\n| 1 | 2 |",
    "* * *",
    "The lamps\n=========",
    "    pole = lamp()",
    "Read more: Lamps and what they cost the town in the years before the spring",
    "Follow our channel on Telegram for more updates about the lamps, every single morning.",
    "Join us on WhatsApp and get breaking news, including all about the lamps of the quay of Vell.",
    "© 2021 The Vell Observer",
    "Copyright The Vell Observer, who keep all the rights that there are in this text, as ever.",
    "The council met on Thursday.",
    "“We never threw the poles away,” said Jon Harrow, who has lit them for thirty years.",
    "The council said it would see: “There is money for forty lamps, and for no more than that.”",
    "See https://example.org/lamps for a map of all forty lamps, and for the hours of lighting.",
    "An extraordinarilylongwordthatdoesnotendbeforetheendoftherowandthengoesonintothenextone so.",
    "The lamps of the quay were put out in the spring, when the works ran out of money (a pause)",
    "The lamps of the quay were put out in the spring, when the works ran out of money (Re: Vell)",
    "The lamps of the quay were put out in the spring, when the works ran out of cash. Re/Max Vell",
    "The lamps of the quay were put\nout in the spring, when the works\nran out of cash, and then.",
    "The lamps of the quay went out in the spring. \nThe works ran out of money in the same week.",
    "Die Lampen am Kai gehen wieder an, sagt der Rat, und zwar alle vierzig, schöne Grüße von Ida.",
    "Bis heute fehlt jede Lampe am Kai, und die Stadt schweigt dazu seit vielen Wochen. Foto: Ida",
    "岸壁の灯りが戻る",
    "The lamp\u0301s of the quay were put out in the spring, when the works ran out of money, all.",
    "The lamps\u202e of the quay were put out in the spring, when the works ran out of money, all.",
    "The lamps\tof the quay were put out in the spring, when the works ran out of money, forty.",
    "a) The lamps of the quay were put out in the spring, when the works ran out of money, all.",
    "[1] The lamps of the quay were put out in the spring, when the works ran out of money, all.",
    "Title: The lamps\nAuthor: Tam Orrel",
    "From: Tam Orrel",
    "Re: the lamps of the quay, which were put out in the spring when the works ran out of money.",
    "Chapter 2 in which the lamps of the quay are put out, and nobody says a word about it",
    "The lamps of the quay were put out in the spring, when works ran out of cash (Vell)",
    "“The lamps of the quay were put out in the spring” — Jon Harrow, lamplighter (Vell)",
    "II. THE LAMPS OF THE QUAY ARE PUT OUT IN THE SPRING, AND NOBODY SAYS A WORD ABOUT IT",
    "The lamps of the quay: how a town lost the light and the money in one spring, Part 1",
    "This article was first published by the Vell Observer, and is shown here as it stood there.",
    "Le conseil l'a dit\u00a0: «\u00a0Il y a de l'argent pour quarante lampes\u202f!\u00a0».",
    "Les lampes du quai de Vell se sont éteintes au printemps (Photo\u00a0: Ida Marn)",
    "Une lampe sur le quai de Vell. Photo:\u00a0Ida Marn",
    "Par\u00a0Tam Orrel",
    "Lămpile se aprind din nou în fiecare seară, iar orașul știe că banii ajung până în toamnă.",
    "Đèn trên bến cảng lại được thắp mỗi tối, và hội đồng thành phố rất hài lòng về điều đó.",
    LAMP_PROSE,
    MANUAL,
    "Lamps go out. The town of Vell asks why they do",
    "The lamps are owned by Vell Gas Inc.",
    "Politics",
    "Menu",
    "‘The lamps of the quay go out for the last time’",
    "Publié le 4 mai 2021 à 08h15, mis à jour le vendredi 7 mai 2021 à 10h02",
    "The council votes on the lamps and wants to pay, but nobody says from what, so all is dark",
    "Read More\nBy  TAM ORREL\nUpdated 8:15 AM GMT+1, May 4, 2021\nShare",
    "Tam Orrel\nQuay correspondent",
    "RELATED STORIES",
    "Where the lamps went\nForty years of the lamps of Vell: a timeline of the quay and its light",
    "Le Quai\nÉCONOMIE\nTRANSPORTS",
    "See more on: the lamps of the quay, the works that ran out of money, the town of Vell",
    "A lamp on the quay of Vell in the spring of the year. IDA MARN / AFP",
    "Press release",
    "Under embargo until 3 May",
    OF_AGENCY,
    "Home > News > Vell",
    "Difficulties in reading this email, with lamps? View it in your browser, not on paper",
    "You are receiving this email because you subscribed to the lamps of the quay of Vell.",
    "Whoever no longer wants lamps can unsubscribe here: lamps@vell.example",
)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.name)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_moves_in_the_sample_articles(article: Path, size: tuple[int, int]) -> None:
    assert_nothing_moves(article, *size)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_an_ordinary_story_is_painted_to_its_end(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    count = assert_nothing_moves(path, *size)
    rows = framed(parse_article(path.read_bytes(), location=str(path)), *size)
    assert count == min(len(rows), size[1] - FOOT_ROWS)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("width", [60, 76])
def test_a_wrapped_story_is_painted_to_its_end(
    tmp_path: Path, size: tuple[int, int], width: int
) -> None:
    path = tmp_path / "story.txt"
    parts = STORY.strip().split("\n\n")
    path.write_text("\n\n".join(textwrap.fill(part, width) for part in parts), encoding="utf-8")
    count = assert_nothing_moves(path, *size)
    assert count == min(len(painted(path, *size)), size[1] - FOOT_ROWS)
    path.write_text(STORY, encoding="utf-8")
    assert count == assert_nothing_moves(path, *size), "no other rows than without line breaks"


def test_line_ends_of_windows_are_painted_like_others(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    expected = painted(path, 80, 24)
    path.write_text(STORY, encoding="utf-8", newline="\r\n")
    assert assert_nothing_moves(path, 80, 24) > 3
    assert painted(path, 80, 24) == expected


@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=14), st.sampled_from(SIZES),
       st.sampled_from(("\n\n", "\n\n", "\n\n\n", "\n", " \n\n")))  # fmt: skip
@example([PARTS[0], PARTS[3], PARTS[17], PARTS[20], PARTS[43]], (80, 24), "\n\n")
@example([MANUAL, PARTS[2], PARTS[3]], (80, 24), "\n\n")
@example([PARTS[0], *[PARTS[10]] * 3], (80, 24), "\n\n")
@example([PARTS[0], *[PARTS[11]] * 3], (80, 24), "\n\n")
@example([PARTS[0], *[PARTS[12]] * 3], (80, 24), "\n\n")
@example([f"{PARTS[11]} {PARTS[2]}"] * 3, (80, 24), "\n\n")
@example([PARTS[0], PARTS[6], "By Tam Orrel", PARTS[2]], (80, 24), "\n\n")
@example([PARTS[0], PARTS[7], "By Tam Orrel", PARTS[2]], (80, 24), "\n\n")
@example([PARTS[0], PARTS[8], "By Tam Orrel", PARTS[2]], (80, 24), "\n\n")
@example([PARTS[0], PARTS[9], "By Tam Orrel", PARTS[2]], (80, 24), "\n\n")
@example(["Lamplighters!", LAMP_PROSE], (80, 24), "\n\n")
@example(["Lampes\u00a0!", LAMP_PROSE], (80, 24), "\n\n")
@example([PARTS[0], LAMP_PROSE, f"Vell, 3 March 2026 – {LAMP_PROSE}"], (80, 24), "\n\n")
@example([f"Lamps: {TITLE}", LAMP_PROSE, f"Lamps: {TITLE}", LAMP_PROSE], (80, 24), "\n\n")
@example([TITLE, OF_AGENCY, LAMP_PROSE], (80, 24), "\n\n")
@example(["Under embargo until 3 May", LAMP_PROSE, LAMP_PROSE], (80, 24), "\n\n")
@example(["Vell Ferries", "Press release", TITLE, LAMP_PROSE], (80, 24), "\n\n")
def test_nothing_moves_in_mixed_texts(
    tmp_path_factory: pytest.TempPathFactory, parts: list[str], size: tuple[int, int], gap: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "mixed.txt"
    path.write_text(gap.join(parts), encoding="utf-8")
    _assert_nothing_moves_if_there_is_an_article(path, size)


LAMPS = "The lamps of the quay were put out in the spring"
WRAPPED = (
    *(part for part in PARTS if len(part) > 60),
    f"{LAMPS}: 1. the works ran out of money, 2. the poles were sold, 3) the men went to Vell.",
    f"- {LAMPS}, and the poles were sold to a collector in the capital, who keeps them in a shed.",
    f"{LAMPS} (all forty). V. The town was dark in 1998. 1999 was like 1998. B) was not said.",
    f"{LAMPS} .... and the poles .... of the men who lit   them and   the hours of   lighting too.",
    f"{LAMPS}, „und zwar alle vierzig auf einmal“, weil die Gas- und Öllampen zu teuer sind.",
)


@given(
    st.lists(st.sampled_from(WRAPPED), min_size=1, max_size=12),
    st.sampled_from(SIZES),
    st.integers(30, 100),
    st.sampled_from(("\n\n", "\r\n\r\n")),
    st.sampled_from((TITLE, "", "By Tam Orrel")),
)
def test_nothing_moves_in_wrapped_texts(
    tmp_path_factory: pytest.TempPathFactory,
    parts: list[str],
    size: tuple[int, int],
    width: int,
    gap: str,
    first: str,
) -> None:
    path = tmp_path_factory.getbasetemp() / "wrapped.txt"
    filled = [textwrap.fill(part, width, break_long_words=False) for part in parts]
    text = gap.join(filter(None, (first, *filled)))
    path.write_bytes(text.encode())
    _assert_nothing_moves_if_there_is_an_article(path, size)


_ODD = st.text(
    st.sampled_from("aB .,:;!?\"'“”()[]<>-—–*#=_|/\\0159\n\n\t\r\xa0é漢\u0301\u200b\ufeff©"),
    max_size=120,
)


@given(st.lists(st.one_of(_ODD, st.sampled_from(PARTS)), max_size=8), st.sampled_from(SIZES))
@example(["''0", "VELL — The lamps are lit again by hand, and the council is content."], (80, 24))
def test_nothing_moves_in_odd_texts(
    tmp_path_factory: pytest.TempPathFactory, parts: list[str], size: tuple[int, int]
) -> None:
    path = tmp_path_factory.getbasetemp() / "odd.txt"
    path.write_bytes("\n\n".join(parts).encode())
    _assert_nothing_moves_if_there_is_an_article(path, size)


def _assert_nothing_moves_if_there_is_an_article(path: Path, size: tuple[int, int]) -> None:
    if painted(path, *size):  # otherwise there may be no article
        assert_nothing_moves(path, *size)


KINDS = (
    BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.CREDIT,
)  # fmt: skip
LONG = (
    "The lamps of the quay were put out in the spring, when the works ran out of money, and the"
    " quay has been dark since."
)
DOUBTS = (
    "A lamp on the quay of Vell, Photo: Ida Marn",
    "A lamp on the quay of Vell: Photo: Ida Marn",
    "A lamp on the quay. Photo: ida marn",
    "A lamp on the quay. Photo: Ida Marn 2",
    "A lamp on the quay. Photo: Ida Marn and others at the Vell Observer and at the quay of Vell",
    "A lamp on the quay (left. Photo: Ida Marn",
    "A lamp in a picture of the quay. Photo: Ida Marn",
    "A lamp. Photo: Ida Marn. Photo: Tam Orrel",
    "A lamp.Photo: Ida Marn",
    f"{LONG} {LONG} {LONG} {LONG} {LONG} {LONG} Photo: Ida Marn",
    "By tam orrel",
    "By Tam",
    "By Tam Orrel And Ida Marn Of Vell",
    "By Tam Orrel, Vell",
    "by Tam Orrel",
    "The lamps were lit on 4 May, and it was a Tuesday, as always",
    "The lamps of the quay: a town without money",
    "THE LAMPS OF THE QUAY WERE PUT OUT IN THE SPRING, WHEN THE WORKS RAN OUT",
    "The lamps of the quay were put out in the spring, when the works ran out. Image of Vell",
    "Vell.The lamps of the quay were put out in the spring, when the works ran out of money, all.",
    "V. The lamps of the quay were put out in the spring, when the works ran out of money, forty.",
    "The lamps of the quay. A story",
    "VELL — The lamps go out",
    "Vell (gpa) - The lamps go out",
    "Vell, 3 March – The lamps of the quay are lit by hand",
    "The lamps of the quay were put out by the U.S.",
    "A lamp on the quay. Photo: I",
    (
        "Who was in the room: Ida Marn, who was in the chair, and Tom Orrel of Vell\n"
        "Who was not in it: Jon Harrow, who had gone to the mainland."
    ),
    "VELL — A lamp on the quay. Photo: Ida Marn",
    "Vell, 3 March – A lamp on the quay. Photo: Ida Marn",
)
OUT = "The lamps of the quay were put out in the spring, when the works ran out of money and time"


@pytest.mark.parametrize("part", dict.fromkeys((*PARTS, *DOUBTS)))
def test_what_is_reported_is_what_the_parser_makes_of_it(part: str) -> None:
    for parts in (
        (part, LONG, LONG),
        (TITLE, part, LONG),
        (TITLE, LONG, part, LONG),
        (TITLE, LONG, LONG, LONG, part, LONG),
        (TITLE, *[LONG] * 8, part, LONG),
    ):
        text = "\n\n".join(parts) + "\n"
        parsed = _as_drawn(parse_article(text.encode(), location="lamps.txt"))
        for complete in (True, False):
            told, _ = plain_beginning.certain_blocks(text, complete=complete)
            assert [(KINDS[kind], words) for kind, words in told] == parsed[: len(told)]


_RARE = ("12of 40", "12 /40", "p. 12", "--- Seite 1234 von 1234 ---")


@pytest.mark.parametrize("number", ["12\n\n13", "- 12 -", "Page 12", "12/40", "12 of 40", *_RARE])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_what_goes_on_after_the_number_of_a_page_is_not_reported(number: str, gap: str) -> None:
    for at in (LONG.index(" when"), LONG.index(" and")):
        text = (
            f"{TITLE}\n\n{LONG}\n\n{LONG[:at]}{gap}{number}{gap}{LONG[at + 1 :]}\n\n13\n\n{LONG}\n"
        )
        parsed = _as_drawn(parse_article(text.encode(), location="lamps.txt"))
        cuts = [len(text), text.index(number), text.index(number) - 1]
        for cut in cuts:
            told, _ = plain_beginning.certain_blocks(text[:cut], complete=cut == len(text))
            assert [words for _, words in told] == [words for _, words in parsed[:2]]


def _as_drawn(article: Article) -> list[tuple[BlockKind, str]]:
    """Return the blocks with their words, each dateline joined to the block after it."""
    drawn: list[tuple[BlockKind, str]] = []
    dateline = ""
    for block in article.blocks:
        words = dateline + block.span.of(article.text)
        dateline = f"{words} " if block.kind is BlockKind.DATELINE else ""
        if not dateline:
            drawn.append((block.kind, words))
    return drawn


@pytest.mark.parametrize(
    ("part", "kinds"),
    [
        ("A lamp on the quay of Vell. Photo: Ida Marn", "caption credit"),
        ("A lamp on the quay of Vell! Foto: Ida Marn-Orrel", "caption credit"),
        ("“A lamp on the quay of Vell.” PHOTO: I. O'Marn", "caption credit"),
        ("Photo: Ida Marn", ""),
        ("By Tam Orrel", "byline"),
        ("By Ida Marn And Tam Orrel", "byline"),
        (LONG, "paragraph"),
        (f"{LONG[:-1]} (the town says)", "paragraph"),
        ("“We stay, and so do the lamps,” said Ida Marn then.", "paragraph"),
        ("The lamps of the quay were lit in the night.", ""),  # too short to be sure
        ("The lamps of the quay were lit again at night.", "paragraph"),
        ("The lamps of the quay were lit again, forty, by the town", ""),
        ("The lamps of the quay, all forty, were lit again at night by the town", "paragraph"),
        ("On 4 May the lamps of the quay were lit again, it was good.", ""),  # as short as a date
        ("On 4 May 2021 the lamps of the quay were lit, and it was good", "paragraph"),
        ("By night the lamps of the quay were lit again.", ""),
        (f"By night {LONG}", "paragraph"),
        ("Q. Why are the lamps of the quay out since the spring, if there is money?", ""),
        ("THE LAMPS OF THE QUAY WERE PUT OUT IN THE SPRING AND NOBODY SAYS A WORD", ""),
        ("Chapter two of the lamps of the quay, which the town put out in the spring", ""),
        ("2nd of the lamps of the quay were put out in the spring, when works ran", ""),
        ("“The lamps of the quay were put out in spring, and nobody", "paragraph"),
        (f"{OUT} and patience", "paragraph"),
        (f"{OUT} and patience. Picture Vell", ""),
        (f"{OUT} and patience (Photo)", ""),
        (f"{OUT} and patience (Re: Vell)", ""),
        (f"{OUT} in a picture of Vell.", "paragraph"),
        ("A lamp on the quay. Photo: Ida, Marn", ""),
        (f"{LONG} {LONG} {LONG} {LONG} {LONG} The lamps of the quay are in a picture", "paragraph"),
        ("Copyright in the lamps of the quay is with the town of Vell, which put them out.", ""),
        (f"Subscribe to the lamps of the quay: {LONG} {LONG} {LONG}", "paragraph"),
        ("The town (Vell)has put the lamps of the quay out in the spring, all forty.", ""),
        ("The lamps  of the quay, they were put out in the spring, all forty of them.", ""),
        ("vell—the lamps of the quay were put out in the spring, all forty of them.", "paragraph"),
        ("A lamp on the quay. Photo: Ii", "caption credit"),
        ("A lamp on the quay [left]. Photo: Ida Marn", ""),
        ("A lamp on the quay. Photo: Ida Marn / Quay", ""),
        ("By Tám Orrel", ""),
        ("Le conseil municipal de Vell a dit jeudi «\u00a0non\u00a0» à trois lampes.", "paragraph"),
        ("Les lampes du quai se sont éteintes\u00a0 au printemps, toutes les quarante.", ""),
        ("Les lampes du quai se sont éteintes au printemps, toutes les quarante.\u00a0", ""),
        ("Une lampe sur le quai de Vell. Photo:\u00a0Ida Marn", ""),
        ("By\u00a0Tam Orrel", ""),
        *((doubt, "") for doubt in DOUBTS[:8]),
        *((doubt, "") for doubt in DOUBTS[10:16]),
    ],
)
def test_what_is_sure_is_reported(part: str, kinds: str) -> None:
    told, _ = plain_beginning.certain_blocks(f"{TITLE}\n\n{part}\n\n{LONG}\n", complete=True)
    assert [KINDS[kind].value for kind, _ in told[1:]] == (
        [*kinds.split(), "paragraph"] if kinds else []
    )


def test_a_byline_is_looked_for_until_two_long_paragraphs_have_come() -> None:
    night = "By night the lamps of the quay were lit again."
    for before, count in (([LONG], 2), ([LONG, LONG], 5), ([night, LONG], 1)):
        told, _ = plain_beginning.certain_blocks(
            "\n\n".join((TITLE, *before, night, LONG)), complete=True
        )
        assert len(told) == count
    captions = [f"{LONG} Photo: Ida Marn"] * 2
    told, _ = plain_beginning.certain_blocks(
        "\n\n".join((TITLE, *captions, night, LONG)), complete=True
    )
    assert len(told) == 5, "what pictures show is no long paragraph"


def test_behind_what_may_be_a_dateline_no_byline_is_sure() -> None:
    told, _ = plain_beginning.certain_blocks(
        f"{TITLE}\n\n{PARTS[2]}\n\nBy Tam Orrel\n\n{LONG}\n", complete=True
    )
    assert [KINDS[kind].value for kind, _ in told] == ["headline", "paragraph"]


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("“We stay,” say lamplighters", "headline"),
        ("A lamp goes out", "headline"),
        ("I’m the last lamplighter", "headline"),
        ("A1 lamps go out", ""),
        ("Lamps://quay of Vell go out", ""),
        ("Ai", ""),
        ("Ice", "headline"),
        (f"{TITLE} " * 5, ""),
        ("For immediate release", ""),
        ("Former lamplighters go back to gas", "headline"),
        ("Comunicado de prensa", ""),
        ("Vell beats Skell 3:2", "headline"),
        ("Pressemitteilung", ""),
        (LONG, "paragraph"),
        (f"{LONG[:-1]} in the U.S.", ""),
        (f"{LONG} {LONG[:-1]}, and", ""),
    ],
)
def test_what_comes_first_is_a_headline_or_a_whole_sentence_or_not_sure(
    first: str, kind: str
) -> None:
    told, _ = plain_beginning.certain_blocks(f"{first}\n\n{LONG}\n\n{LONG}\n", complete=True)
    assert [KINDS[each].value for each, _ in told[:1]] == ([kind] if kind else [])


def test_a_headline_and_one_paragraph_are_enough() -> None:
    told, _ = plain_beginning.certain_blocks(f"{TITLE}\n\n{LONG}\n", complete=True)
    assert [KINDS[kind].value for kind, _ in told] == ["headline", "paragraph"]


def test_no_headline_is_sure_above_short_lines_alone() -> None:
    fifty = "The lamps of the quay go out again in the evening."
    assert len(fifty) == 50
    assert plain_beginning.certain_blocks(f"{TITLE}\n\n{fifty}\n\n{fifty}\n", complete=True) == (
        [],
        0,
    )
    assert (
        len(plain_beginning.certain_blocks(f"{TITLE}\n\n{fifty}\n\n{LONG}\n", complete=True)[0])
        == 3
    )


def test_how_long_the_article_is_is_reported_when_all_of_it_is_sure() -> None:
    text = f"{TITLE}\n\nBy Tam Orrel\n\n{LONG}\n\n{LONG}\n"
    blocks, size = plain_beginning.certain_blocks(text, complete=True)
    assert (len(blocks), size) == (4, len(text) - 1)
    assert plain_beginning.certain_blocks(text, complete=False) == (blocks[:3], 0)
    assert plain_beginning.certain_blocks(f"{text}\nThe lamps\n", complete=True) == (blocks, 0)


def test_of_a_wrapped_text_only_a_screen_is_examined() -> None:
    wrapped = textwrap.fill(LONG, 60)
    told, size = plain_beginning.certain_blocks(
        "\n\n".join([TITLE, *[wrapped] * 200]), complete=True
    )
    assert [words for _, words in told[1:]] == [LONG] * (len(told) - 1)
    assert 40 < len(told) < 100
    assert size == 0


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n\n{textwrap.fill(LONG, 60)}\n\nThe lamps\fof the quay",
        f"{TITLE}\n\n{textwrap.fill(LONG, 60)}\n\n*** PROJECT GUTENBERG ***",
        f"{TITLE}\n\n{textwrap.fill(LONG, 60)}\n\nMarn        Lamps        [Page 1]",
        f"{TITLE}\n\n{LONG[:40]}\n{LONG[40:90]}",
        f"{textwrap.fill(LONG, 60)}"[:-1],
    ],
)
def test_lines_are_joined_only_if_they_are_certainly_wrapped_prose(text: str) -> None:
    told, _ = plain_beginning.certain_blocks(f"{text}\n\n{LONG}\n", complete=True)
    assert [words for _, words in told] in ([], [TITLE])


LINES = (
    *(part for part in PARTS if len(part) > 60 and "\n" not in part),
    *(
        f"{part} {LONG}"
        for part in ("Q: Why?", "MARN: No.", "12:30 Now:", "Note: Vell.", "A new year.")
    ),
    TITLE.upper(),
    "By Tam Orrel",
)


@given(
    st.lists(st.sampled_from(LINES), min_size=2, max_size=9),
    st.sampled_from(("", f"{TITLE}\n", f"{TITLE}\n\n", "Press release\n\n")),
    st.sampled_from(SIZES),
)
def test_nothing_moves_in_texts_of_one_paragraph_per_line(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], first: str, size: tuple[int, int]
) -> None:
    path = tmp_path_factory.getbasetemp() / "lines.txt"
    path.write_text(first + "\n".join(lines), encoding="utf-8")
    _assert_nothing_moves_if_there_is_an_article(path, size)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_story_of_one_paragraph_per_line_is_painted_to_its_end(
    tmp_path: Path, newline: str
) -> None:
    path = tmp_path / "story.txt"
    story = "\n".join([TITLE, "By Tam Orrel", *[f"{LONG} {LONG}"] * 3])
    path.write_text(story, encoding="utf-8", newline=newline)
    assert assert_nothing_moves(path, 120, 40) == len(
        framed(parse_article(path.read_bytes()), 120, 40)
    )


@pytest.mark.parametrize("times", [120, 250, 1200, 4000])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_beginning_of_a_long_wrapped_text_is_painted(
    tmp_path: Path, times: int, newline: str
) -> None:
    path = tmp_path / "long.txt"
    quote = "“We never threw the poles away,” said Jon Harrow."
    parts = [
        TITLE,
        "By Tam Orrel",
        *[LONG, f"{LONG} {'' if times > 2000 else quote} {LONG}"] * times,
    ]
    text = "\n\n".join(textwrap.fill(part, 72) for part in parts)
    path.write_text(text, encoding="utf-8", newline=newline)
    assert assert_nothing_moves(path, 80, 24) == 24 - FOOT_ROWS - 1, "all but its length"


@pytest.mark.parametrize(
    "end",
    [
        "The lamps\fof the quay",
        "Marn        Lamps        [Page 1]",
        "The lamp\0s",
        "The \x1b[1mlamps\x1b[m",
    ],
)
def test_lines_of_a_long_text_are_not_joined_if_it_may_be_laid_out(
    tmp_path: Path, end: str
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join([TITLE, *[textwrap.fill(LONG, 72)] * 1500, end]), encoding="utf-8")
    blocks, _ = start.blocks_of_file(str(path))
    assert len(blocks) < 2


def test_lines_of_a_long_text_are_not_joined_if_its_width_follows_from_what_is_far_away(
    tmp_path: Path,
) -> None:
    path = tmp_path / "long.txt"
    wrapped = textwrap.fill(LONG, 72)
    path.write_text("\n\n".join([TITLE, wrapped, *[LONG] * 8000]), encoding="utf-8")
    blocks, _ = start.blocks_of_file(str(path))
    assert len(blocks) < 2


def test_of_a_large_file_only_what_cannot_change_is_painted(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    paragraph = "The lamps of the quay were put out in the spring, when the works ran out of money."
    path.write_text(STORY + f"\n\n{paragraph}" * 20_000, encoding="utf-8")
    assert assert_nothing_moves(path, 80, 24) > 3
    assert painted(path, 80, 24)[1] is None, "how long it takes to read is not known yet"


_QUOTED = "“The lamps of the quay were put out,” said Ida Marn, “when the works ran out of money.”"


def test_a_large_file_is_painted_with_its_quotation_marks_and_accents(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_text("\n\n".join([STORY, *[_QUOTED] * 14_000]), encoding="utf-8")
    assert path.stat().st_size > start._WHOLE_BYTES
    assert assert_nothing_moves(path, 80, 24) > 3


def test_only_the_ascii_lines_of_a_large_file_are_painted_if_it_is_in_another_encoding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.txt"
    text = "\n\n".join([TITLE, LONG, LONG, _QUOTED, *[LONG] * 10_000]).encode()
    for end in (b"", b"\xff"):
        path.write_bytes(text + end)
        blocks, _ = start.blocks_of_file(str(path))
        assert any(words == _QUOTED for _, words in blocks) is (not end)
        assert [words for _, words in blocks[:3]] == [TITLE, LONG, LONG]
    path.write_bytes(text.decode().encode("cp1252"))
    assert [words for _, words in start.blocks_of_file(str(path))[0]] == [TITLE, LONG, LONG]
    path.write_bytes(text)
    monkeypatch.setattr(start, "_CHECKED_BYTES", len(text) - 1)
    blocks, _ = start.blocks_of_file(str(path))
    assert len(blocks) == 3


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("page.html", STORY.encode()),
        ("page.md", STORY.encode()),
        ("page.txt", b"<html><p>" + STORY.encode()),
        ("page.txt", b"ID3" + STORY.encode()),
        ("page.txt", STORY.encode().replace(b"VELL", b"VE\x1b[31mLL")),
        ("page.txt", STORY.encode("utf-16")),
        ("page.txt", STORY.encode("cp1252")),
        ("page.txt", STORY.encode() + b"\xff"),
        ("page.txt", STORY.encode() + b"\x00"),
        ("page.txt", b"  " + STORY.encode()),
        ("page.txt", b""),
        ("page.txt", b"\n\n \n"),
    ],
)
def test_what_may_be_something_else_is_not_painted(tmp_path: Path, name: str, body: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    assert not painted(path, 80, 24)


_MARKUP_LINES = (
    ".. note:: Oil burns.", ".. _lamps:", ".. code-block:: c", "[NOTE]", "[TIP]", "[WARNING]",
    "[verse]", "[source,c]", "[listing]", "[quote, Ida]", "[horizontal]", "[[lamps]]",
    "See linkgit:lamps[1].", "include::lamps.txt[]", "image::lamps.png[]",
)  # fmt: skip


@pytest.mark.parametrize("line", _MARKUP_LINES)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_markup_named_like_plain_text_is_not_painted_as_such(
    tmp_path: Path, line: str, newline: str
) -> None:
    path = tmp_path / "lamps.txt"
    marked = f"{LONG} See ``lamp``, ``pole`` and <<oil>>, link:a[b], xref:c[d] and <<wick>>."
    text = f"{TITLE}\n\n{marked}\n\n{LONG}\n\n{line}\n\n{marked}\n"
    path.write_text(text, encoding="utf-8", newline=newline)
    assert find_format(path.read_bytes(), location=str(path)) is not formats.PLAIN
    assert not painted(path, 80, 24)


def _nothing(
    article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
) -> Analysis:
    return Analysis()


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (45, 15)], ids=str)
async def test_the_first_frame_of_the_program_is_the_one_painted(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = tmp_path / "story.txt"
    harbour = ARTICLES[0].with_name("harbour-talks.txt").read_text(encoding="utf-8")
    for text in (harbour, STORY):
        path.write_text(text, encoding="utf-8")
        article = parse_article(path.read_bytes(), location=str(path))
        sure = painted(path, *size)

        app = PullquoteApp(
            Settings(),
            LibraryThread(TemporaryLibrary),
            Start(first=FirstArticle(article)),
            analyst=_nothing,
        )
        async with app.run_test(size=size) as pilot:
            await settle(pilot)
            lines = rows_shown(app)
        left = size[0] - len(sure[0] or ())
        frame = [strip.text[left:] for strip in lines]
        for y, row in enumerate(sure):
            if row is not None:
                assert "".join(cell[0] for cell in row)[:-1].rstrip() == frame[y][:-1].rstrip()


async def test_no_row_moves_when_the_program_goes_to_a_cursor_on_the_first_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, data = tmp_path / "story.txt", tmp_path / "library"
    data.mkdir()
    path.write_text("\n\n".join([TITLE, *[LONG] * 20]))
    article = parse_article(path.read_bytes(), location=str(path))
    monkeypatch.setattr(start, "may_settings_affect_drawing", lambda: False)
    for size in ((120, 40), (80, 24), (45, 15)):
        monkeypatch.setattr(
            start, "terminal_picture", partial(Picture, *size, has_true_colours=True)
        )
        shown: list[int] = []
        for block in article.blocks[:-1]:
            first = FirstArticle(article, cursor=block.span.start + 3)
            store_position(str(data), str(path), article.text, at=0, cursor=first.cursor)
            bytes_drawn, _, _ = start._picture(["--data-dir", str(data), str(path)])
            if not bytes_drawn:  # further down than the first screen
                continue
            shown.append(first.cursor)
            app = PullquoteApp(
                Settings(), LibraryThread(TemporaryLibrary), Start(first=first), analyst=_nothing
            )
            async with app.run_test(size=size) as pilot:
                await settle(pilot)
                lines = rows_shown(app)[: size[1] - FOOT_ROWS]
            for row, strip in zip(drawn(bytes_drawn, *size), lines, strict=False):
                words = "".join(cell[0] for cell in row).rstrip()
                assert not words or strip.text.replace("›", " ").rstrip().endswith(words.strip())
        assert 2 <= len(shown) < len(article.blocks) - 1


def test_harmless_characters_are_harmless() -> None:
    text = "".join(sorted(plain_beginning.HARMLESS))
    assert is_narrow(text)
    assert clean_text(text) == text


def test_the_doubtful_words_include_those_of_the_parser() -> None:
    assert set(plain_beginning._IMPERATIVES) >= promo_lines._IMPERATIVES
    assert set(plain_beginning._BRACKETED) >= set(picture_credits.BRACKETED_CREDIT_STARTS)
    hints = [
        hint
        for hint in (*picture_credits._HINTS, *picture_credits._BRACKETED_HINTS)
        if hint.isascii()
    ]
    assert all(any(doubt in hint for doubt in plain_beginning._HINTS) for hint in hints)
    starts = bylines._BYLINE_STARTS | bylines._WORKS | {bylines._INTERVIEW}
    assert set(plain_beginning._BY) >= starts
    assert set(plain_beginning._BY) >= {words.split()[0] for words in bylines._BY_OUR}
    assert set(plain_beginning._PARTS) >= heading_lines._PART_KINDS
    assert any(mark in paged_text.PAGE_MARK for mark in plain_beginning.LAYOUT_MARKS)
    assert plain_beginning._WIRE_HEAD >= plain._WIRE_HEAD
    assert set(plain_beginning._SLUGS) >= set(plain._SLUG_STARTS)
    assert set(plain_beginning.AGENCY_MARKS) >= set(plain._IN_COPY)
    layout_marks = {mark.encode() for mark in plain_beginning.LAYOUT_MARKS}
    assert layout_marks | {paged_text.PAGE_MARK.encode()} >= set(plain._LAYOUT_MARKS)
    assert set(plain_beginning._MAILING_SIGNS) >= set(plain_shapes.MAILING_SIGNS)
    assert set(plain_beginning._FOOTER_SIGNS) >= {
        *mailing_lines.FOOTER_SIGNS,
        *mailing_lines.BROWSERS,
    }
    assert set(plain_beginning._DOTTED_ENDS) >= set(headlines._DOTTED_ENDS)
    assert long_texts._LONGEST_COPY >= plain._LONG
    assert all(
        len(label.split()) <= plain_beginning._LABEL_WORDS for label in promo_lines._PROMO_LABELS
    )
    assert all(len(line) < plain_beginning._SHORTEST for line in promo_lines._PROMO_LINES)
    assert all(
        end.startswith(plain_beginning._ENDINGS) or not end[0].isalpha()
        for end in promo_lines.FINAL_LINE_STARTS
    )
