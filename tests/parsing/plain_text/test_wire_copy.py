"""Wire copy as agencies send it, with header lines for machines."""

import pytest
from listed_blocks import kinds_and_texts

from reader.model.article import Article
from reader.parsing.plain_text.plain import parse_plain

_BODY = (
    "   TEAL, Norland (BW) _ Trains were running again by Tuesday noon after a\n"
    "landslide had blocked the line for six days.\n"
    "   ``It went by like a loaf,'' said Marge Tully, who saw it go.\n"
)
_COPY = (
    "a0512\nr w BC-Landslide-Railway    01-20 0341\n"
    "^BC-Landslide-Railway,1st Ld-Writethru,a0498<\n"
    "^Landslide line reopens after six days<\n"
    "^Eds: UPDATES with a quote.<\n^By AGNES MORI=\n^Brenn Wire Writer=\n"
    f"{_BODY}01-20-26 1241EST\n"
)
_PROSE = (
    "The harbour lamps of Brenn went dark on Tuesday night, and the keeper, who had lit them for"
    " thirty years, went home."
)


def _blocks(text: str) -> list[tuple[str, str]]:
    return kinds_and_texts(_parsed(text))


def _parsed(text: str) -> Article:
    return parse_plain(text.encode(), location="copy.txt")


@pytest.mark.parametrize("copy", [_COPY, _COPY.replace("\n", "\r\n")])
def test_the_header_of_an_agency_is_headline_and_byline(copy: str) -> None:
    article = _parsed(copy)
    assert (article.meta.title, article.meta.byline) == (
        "Landslide line reopens after six days",
        "AGNES MORI",
    )
    said = "Trains were running again by Tuesday noon after a landslide had blocked the line"
    assert _blocks(copy) == [
        ("headline", "Landslide line reopens after six days"),
        ("byline", "By AGNES MORI"),
        ("dateline", "TEAL, Norland (BW) —"),
        ("paragraph", f"{said} for six days."),
        ("paragraph", "“It went by like a loaf,” said Marge Tully, who saw it go."),
    ]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("ZCZC6152/SXB\nOPA43541_SXB_QBKP\nR CRO S43 QBKP\n", "\n08-LUG-26 13:22 NNN\n"),
        ("ZCZC BWN0123 3 i BWN\nURGENT\nBC-RAILWAY, 1st Ld\n", "   BW-WF-01-20-26 1241GMT\nNNNN\n"),
    ],
)
def test_codes_for_telex_printers_are_left_out(head: str, foot: str) -> None:
    assert _blocks(f"{head}MORA 2026 OPENS\n\n{_BODY}{foot}")[0] == ("headline", "MORA 2026 OPENS")
    assert _blocks(f"{head}Line reopens\n\n{_BODY}{foot}")[-1][1].endswith("who saw it go.")


def test_messages_for_telex_printers_below_each_other_are_parted() -> None:
    text = "".join(
        f"ZCZC\nBWN01{at}\nR 311000Z MAY 26\n{town} - The trains of {town} were running again by\n"
        "noon, the board said.\n    ``It is late,'' said Ida Lund.\nNNNN\n\n"
        for at, town in enumerate(("BRENN", "MARN"))
    )
    assert _blocks(text) == [
        ("dateline", "BRENN -"),
        ("paragraph", "The trains of BRENN were running again by noon, the board said."),
        ("paragraph", "“It is late,” said Ida Lund."),
        ("rule", "* * *"),
        ("paragraph", "MARN - The trains of MARN were running again by noon, the board said."),
        ("paragraph", "“It is late,” said Ida Lund."),
    ]


@pytest.mark.parametrize("end", ["\x03\r\n311000 MAY 26\x04", "\x04", ""])
def test_control_characters_part_the_text_from_its_header_and_time(end: str) -> None:
    message = (
        f"\x16\x16\x01NLA0123 4 POL 120\r\n\x02BRENN - The trains of Brenn run again.\r\n{end}"
    )
    blocks = [("dateline", "BRENN -"), ("paragraph", "The trains of Brenn run again.")]
    assert _blocks(message) == blocks
    if end:
        paragraph = ("paragraph", "BRENN - The trains of Brenn run again.")
        assert _blocks(2 * message) == [*blocks, ("rule", "* * *"), paragraph]


def test_words_below_the_end_of_a_text_stay() -> None:
    words = "The trains of Marn run again, too."
    message = f"\x01NLA0123 4 POL 120\r\n\x02BRENN - {_BODY}\x03\r\n{words}\r\n"
    assert words in _blocks(message)[-1][1]
    chat = f"\x01ACTION waves\x01\n\x02Ada\x02 is late\n\x0304Bo\x03 is not\n{words}"
    assert _blocks(chat)[-1][1].endswith(words)
    assert "waves" in _blocks(chat)[0][1]


def test_a_headline_about_the_codes_of_telex_printers_is_no_code() -> None:
    headline = "ZCZC is how a message begins"
    assert _blocks(f"{headline}\n\n{_BODY}\n")[0] == ("headline", headline)


_TAKES = (
    "^BC-BW--Landslide Railway,2nd Ld-Writethru,410<\n^Eds: Restores a word in the 5th graf.\n"
    "Photos BRN101-103.<\n^Landslide line reopens\nafter six days<\n^BW Photo BRN101<\n"
    "^By AGNES MORI<\n\n{body}\n(MORE)\n\n^BC-BW--Landslide Railway,1st Add<\n{words}"
    "   The board has not said what it cost.\n"
)


def test_a_slug_between_two_takes_is_no_end_of_the_header() -> None:
    text = _TAKES.format(body=_BODY, words="TEAL: who saw it go.\n")
    assert [kind for kind, _ in _blocks(text)] == [
        "headline", "byline", "dateline", "paragraph", "paragraph", "paragraph"
    ]  # fmt: skip
    assert _parsed(text).meta.title == "Landslide line reopens after six days"
    assert _blocks(text)[-1][1] == "The board has not said what it cost."
    assert _blocks(text)[-2][1].endswith("who saw it go.")


def test_a_take_that_repeats_no_words_begins_with_its_first_line() -> None:
    blocks = _blocks(_TAKES.format(body=_BODY, words="Tully: a widow of sixty.\n"))
    assert ("paragraph", "Tully: a widow of sixty.") in blocks


def test_lines_that_only_begin_like_a_header_are_text() -> None:
    text = "^ marks the place\n^ and so does this\n\nThe ferry will not sail today.\n"
    assert "^ marks the place" in _parsed(text).text


def test_a_text_of_nothing_but_a_header_keeps_its_headline() -> None:
    assert "Landslide line reopens" in _parsed("a1\n^Landslide line reopens<\n^By IDA LUND=\n").text


def test_a_slug_above_the_headline_and_the_notes_below_it_are_left_out() -> None:
    copy = (
        "BC-EU--Landslide Railway,2nd Ld-Writethru/612\n"
        "Eds: UPDATES with a quote. With BC-EU--Landslide-Timeline.\n\n"
        "Landslide line reopens after six days\nBy AGNES MORI\nBrenn Wire\n\n"
        "TEAL, Norland (BW) -- Trains were running again by Tuesday noon.\n\n"
        "(MORE)\n\nBC-EU--Landslide Railway,2nd Ld-Writethru/Add 1\n\n"
        "``The last'' of them was late.\n"
    )
    article = _parsed(copy)
    assert (article.meta.title, article.meta.byline) == (
        "Landslide line reopens after six days",
        "AGNES MORI",
    )
    assert _blocks(copy)[2:] == [
        ("paragraph", "Brenn Wire"),
        ("dateline", "TEAL, Norland (BW) --"),
        ("paragraph", "Trains were running again by Tuesday noon."),
        ("paragraph", "“The last” of them was late."),
    ]


def test_german_copy_keeps_title_author_and_text() -> None:
    copy = (
        "bdt0412 3 pl 288  bwd 0517\n\nLandtag/Bahn/\n(Zusammenfassung 1430)\n"
        "Strecke nach Erdrutsch wieder frei =\n\nVon Agnes Mori, bwd\n"
        "   Teal (bwd) - Die Züge fuhren am Dienstag wieder.\n\n"
        "# Notizblock\n\n## Internet\n- http://example.org\n\nbwd am yyzz n1 mo\n121430 Mai 26\n"
    )
    article = _parsed(copy)
    assert article.meta.byline == "Agnes Mori"
    assert _blocks(copy) == [
        ("headline", "Strecke nach Erdrutsch wieder frei"),
        ("byline", "Von Agnes Mori, bwd"),
        ("dateline", "Teal (bwd) -"),
        ("paragraph", "Die Züge fuhren am Dienstag wieder."),
    ]


def test_german_copy_may_name_its_author_at_the_end_of_its_head() -> None:
    article = parse_plain(
        b"bdt0099 4 vm 120  dpa 0099\n\nHafen/\n(Zusammenfassung)\nEin Turm in Garth steht wieder\n"
        b"Von Ada Quill, dpa =\n\nGarth (dpa) - Der Turm steht wieder. Er ist gelb.\n"
    )
    assert article.meta.title == "Ein Turm in Garth steht wieder"
    assert article.meta.byline == "Ada Quill"


def test_british_copy_loses_its_slugs_and_end_marks() -> None:
    copy = (
        "1 TRANSPORT Railway\nLANDSLIDE LINE REOPENS AFTER SIX DAYS\nBy Agnes Mori, Brenn Wire\n\n"
        "Trains were running again by Tuesday noon.\n\nmfl\n\n1 TRANSPORT Railway 2 TEAL\n\n"
        "The last of them was late.\n\nend\n"
    )
    assert _blocks(copy) == [
        ("headline", "LANDSLIDE LINE REOPENS AFTER SIX DAYS"),
        ("byline", "By Agnes Mori, Brenn Wire"),
        ("paragraph", "Trains were running again by Tuesday noon."),
        ("paragraph", "The last of them was late."),
    ]


def test_french_copy_has_its_headline_behind_place_and_date() -> None:
    article = parse_plain(
        "Brelan (France), 4 mai 2026 (AFP) - La tour de Brelan brille\n\n"
        "   La tour brille, a dit lundi la mairie, qui la croyait éteinte pour toujours.\n".encode()
    )
    assert article.meta.title == "La tour de Brelan brille"
    assert article.meta.published == "2026-05-04"


def test_a_slug_of_many_keywords_is_read_at_once() -> None:
    keywords = ",a" * 100
    article = parse_plain(
        f"^BC-Ferry{keywords} ; and a word that is none of them, as is this one<\n"
        "^By IDA LUND<\n\nThe ferry sails.\n".encode()
    )
    assert article.text.endswith("The ferry sails.")


@pytest.mark.parametrize(
    "slug", ["AP-Harbor Lamps", "US--Harbor Lamps, 2nd Ld-Writethru", "Harbor-Lamps, 1st Ld"]
)
def test_the_slug_of_a_lead_is_no_headline(slug: str) -> None:
    article = _parsed(f"{slug}\nBrenn turns off its lamps\nBy ADA QUILL\n\n{_PROSE}\n")
    assert article.meta.title == "Brenn turns off its lamps"


@pytest.mark.parametrize(
    "headline",
    [
        "Brenn Lamps, Ldn, turned off", "Brenn Lamps, Ld turns off its lamps",
        "AP-7 cerrada por una tormenta en Brenn", "AP-Brenn poll finds that most want lamps",
    ],
)  # fmt: skip
def test_a_headline_of_words_like_those_of_slugs_is_one(headline: str) -> None:
    article = _parsed(f"{headline}\n\n{_PROSE}\n\n{_PROSE}\n")
    assert article.meta.title == headline


def test_the_notes_of_an_agency_below_its_text_are_left_out_without_a_header_too() -> None:
    text = f"Die Lampen sind aus\n\n{_PROSE}\n\n# Notizblock\n\n## Internet\n- [Stadt](http://a.example)\n"
    assert _parsed(text).text == f"Die Lampen sind aus\n\n{_PROSE}"
