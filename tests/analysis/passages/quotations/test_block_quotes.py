"""Block quotations: signatures and introductions that name the speaker, and pull quotes."""

import pytest
from article_attributions import P, Q, article, attributions_in

from reader.analysis.quotes import quotes_of
from reader.model.analysis import QuoteKind
from reader.model.article import BlockKind
from reader.parsing.registry import parse_article


def test_a_quotation_block_with_a_signature_line() -> None:
    source = article((Q, "The sea gives and the sea takes.\n— Ada Quill, mayor of Delta City"))
    (quote,) = quotes_of(source)
    assert quote.span.of(source.text) == "The sea gives and the sea takes."
    assert (quote.kind, quote.rule) == (QuoteKind.BLOCK, "block-signature")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Ada Quill", "mayor of Delta City")


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ("『橋は古く、すぐ直すべきだ』。", "橋は古く、すぐ直すべきだ"),
        ("「橋は古く、すぐ直すべきだ」。", "橋は古く、すぐ直すべきだ"),
        ("‹Die Brücke ist alt.›", "Die Brücke ist alt."),
        ("›Die Brücke ist alt.‹", "Die Brücke ist alt."),
    ],
)
def test_marks_around_a_whole_block_are_no_part_of_its_words(block: str, words: str) -> None:
    assert [text for text, _, _ in attributions_in(article((Q, block)))] == [words]


@pytest.mark.parametrize(
    ("block", "words", "speaker"),
    [
        ("Ben Poe: The sea takes.", "The sea takes.", "Ben Poe"),
        ("Poe: “The sea takes.”", "The sea takes.", "Ben Poe"),
        ("To Ben Poe: The sea takes.", "To Ben Poe: The sea takes.", "Ada Quill"),
        ("Article 5: The sea takes.", "Article 5: The sea takes.", "Ada Quill"),
    ],
)
def test_the_name_that_opens_a_block_is_that_of_its_speaker(
    block: str, words: str, speaker: str
) -> None:
    source = article((P, "Ben Poe met Ada Quill, who spoke of “gifts”."), (Q, block))
    assert attributions_in(source)[-1] == (words, speaker, QuoteKind.BLOCK)


def test_a_signature_in_the_paragraph_below() -> None:
    source = article((Q, "“The sea gives and the sea takes.”"), (P, "— Ada Quill, mayor"))
    assert attributions_in(source) == [
        ("The sea gives and the sea takes.", "Ada Quill", QuoteKind.BLOCK)
    ]


def test_a_quotation_block_after_its_announcement() -> None:
    source = article((P, "Mayor Ada Quill wrote on Monday:"), (Q, "The sea gives and takes."))
    assert attributions_in(source) == [("The sea gives and takes.", "Ada Quill", QuoteKind.BLOCK)]


@pytest.mark.parametrize(
    ("block", "words", "language"),
    [
        ("“Nobody won,” Quill wrote to her members.", "Nobody won,", "en"),
        ("“Who won?” asked Quill. Nobody knew.", "Who won?", "en"),
        ("„Niemand hat gewonnen“, schrieb Quill.", "Niemand hat gewonnen", "de"),
        ("« Personne n'a gagné », a écrit Quill.", "Personne n'a gagné", "fr"),
    ],
)
def test_a_quotation_block_that_tells_who_spoke_is_read_as_prose(
    block: str, words: str, language: str
) -> None:
    source = article((P, "Tom Vell met Ada Quill."), (Q, block), language=language)
    ((quoted, speaker, kind),) = attributions_in(source)
    assert (quoted, speaker) == (words, "Ada Quill")
    assert kind is not QuoteKind.BLOCK


@pytest.mark.parametrize(
    "block", ["“Nobody won.” That is all I say.", "“Nobody won,” — Ada Quill, docker"]
)
def test_a_quotation_block_that_begins_with_marks_is_quoted_whole(block: str) -> None:
    source = article((P, "Mayor Ada Quill wrote on Monday:"), (Q, block))
    ((_, speaker, kind),) = attributions_in(source)
    assert (speaker, kind) == ("Ada Quill", QuoteKind.BLOCK)


def test_a_quotation_block_below_a_paragraph_without_a_speaker_has_none() -> None:
    source = article(
        (P, "“It is late,” said Ada Quill."),
        (P, "The port has a rule book."),
        (Q, "No boat leaves after dark."),
    )
    assert attributions_in(source)[1:] == [("No boat leaves after dark.", "", QuoteKind.BLOCK)]


def test_a_signature_names_no_role_where_it_only_tells_the_paragraph() -> None:
    signed = article((Q, "The sea gives and takes.\n— Ada Quill, mayor, ¶ 4"))
    bare = article((Q, "The sea gives and takes.\n— Ada Quill, ¶ 4"))
    roles = [quotes_of(each)[0].speaker for each in (signed, bare)]
    assert [speaker and (speaker.name, speaker.role) for speaker in roles] == [
        ("Ada Quill", "mayor"),
        ("Ada Quill", ""),
    ]


def test_a_signature_ends_before_a_handle_and_its_date() -> None:
    source = article((Q, "The sea gives and takes.\n— PortWatch (@portwatch) May 4"))
    assert attributions_in(source) == [("The sea gives and takes.", "PortWatch", QuoteKind.BLOCK)]


def test_a_post_shared_by_somebody_is_signed() -> None:
    source = article((Q, "Last swim of the year! A post shared by Mia Holt (@miaholt)"))
    assert attributions_in(source) == [("Last swim of the year!", "Mia Holt", QuoteKind.BLOCK)]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("fb-xfbml-parse-ignore", "Posted by <a href='/p'>Mia Holt</a> on Tuesday, March 5, 2024"),
        (
            "fb-xfbml-parse-ignore",
            "Gepostet von <a href='/p'>Mia Holt</a> am Dienstag, 5. März 2024",
        ),
        ("instagram-media", "<p><a href='/p'>A post shared by Mia Holt (@miaholt)</a></p>"),
    ],
)
def test_the_line_of_a_network_below_a_post_signs_it(name: str, line: str) -> None:
    post = f"<blockquote class='{name}'><p>Last swim of the year!</p>{line}</blockquote>"
    source = parse_article(f"<html><body><p>She posted it late.</p>{post}</body></html>".encode())
    assert attributions_in(source) == [("Last swim of the year!", "Mia Holt", QuoteKind.BLOCK)]


def test_who_wrote_what_a_letter_quotes_stands_before_the_address() -> None:
    source = article(
        (P, "On Wed, Mar 4, 2026 at 5:12 PM Tom Kern <tom@board.example> wrote:"),
        (Q, "The minutes have forty pages, and no end."),
        (Q, "On Tue, Mar 3, 2026 at 9:00 AM Ada Quill <ada@post.example> wrote:"),
        (Q, "Are there minutes of the meeting?"),
    )
    assert attributions_in(source) == [
        ("The minutes have forty pages, and no end.", "Tom Kern", QuoteKind.BLOCK),
        ("Are there minutes of the meeting?", "Ada Quill", QuoteKind.BLOCK),
    ]


def test_each_depth_of_quoted_mail_has_its_writer() -> None:
    text = (
        b"From: ida@post.example\nDate: Wed, 4 Mar 2026 18:00:00 +0100\nMessage-ID: <1@a>\n\n"
        b"On Wed, Mar 4, 2026 at 5:12 PM Tom Kern <tom@board.example> wrote:\n"
        b"> On Tue, Mar 3, 2026 at 9:00 AM Ada Quill <ada@post.example> wrote:\n"
        b">> Are there minutes of it?\n> There are none.\n>\n>> And the bill?\n\nI have both.\n\n"
        b"> Ask the clerk.\n"
    )
    assert attributions_in(parse_article(text, location="a.eml")) == [
        ("Are there minutes of it?", "Ada Quill", QuoteKind.BLOCK),
        ("There are none.", "Tom Kern", QuoteKind.BLOCK),
        ("And the bill?", "Ada Quill", QuoteKind.BLOCK),
        ("Ask the clerk.", "Tom Kern", QuoteKind.BLOCK),
    ]


def test_who_wrote_a_quotation_inside_quoted_mail_may_be_unknown() -> None:
    text = (
        b"From: ida@post.example\nDate: Wed, 4 Mar 2026 18:00:00 +0100\nMessage-ID: <1@a>\n\n"
        b"On Wed, Mar 4, 2026 at 5:12 PM Tom Kern <tom@board.example> wrote:\n"
        b">> Are there minutes of it?\n> There are none.\n"
    )
    article = parse_article(text, location="a.eml")
    speakers = [quote.speaker and quote.speaker.name for quote in quotes_of(article)]
    assert speakers[1:] == ["Tom Kern"]


@pytest.mark.parametrize(
    "line",
    [
        "El mié, 4 mar 2026 a las 17:12, Tom Kern (<tom@board.example>) escribió:",
        "Le 04/03/2026 à 17:12, Tom Kern a écrit :",
        "Il 04/03/26 17:12, Tom Kern ha scritto:",
        "Tom Kern wrote on 04.03.2026 17:12:",
        "Tom Kern <tom@board.example> ezt írta (időpont: 2026. márc. 4., Sze, 17:12):",
        "Am Mittwoch, den 4. März 2026 schrieb Tom Kern:",
        "Am 04.03.2026 um 17:12 schrieb Tom Kern <tom@board.example>:",
        "04.03.2026 17:12 пользователь Tom Kern написал:",
        "Quoting Tom Kern <tom@board.example>:",
    ],
)
def test_dates_around_who_wrote_the_letter_are_no_names(line: str) -> None:
    source = article((P, "It rains."), (P, line), (Q, "The minutes have forty pages."))
    assert attributions_in(source) == [
        ("The minutes have forty pages.", "Tom Kern", QuoteKind.BLOCK)
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("W dniu 4.03.2026 o 17:12, Jan Wierzba pisze:", "Jan Wierzba"),
        ("04.03.2026 17:12, Анна Рогова пишет:", "Анна Рогова"),
        ("04.03.2026 17:12, Петро Гай пише:", "Петро Гай"),
        ("Dne 4.3.2026 v 17:12 Jan Hora napsal(a):", "Jan Hora"),
        ("בתאריך יום ד׳, 4 במרץ 2026 ב-17:12 מאת דנה לוי <d@board.example>:", "דנה לוי"),
        (
            "في 4 مارس 2026 17:12 تمت كتابة ما يلي بواسطة سامي الحداد <s@board.example>:",
            "سامي الحداد",
        ),
    ],
)
def test_words_beside_who_wrote_the_letter_are_no_part_of_the_name(line: str, name: str) -> None:
    source = article((P, "It rains."), (P, line), (Q, "The minutes have forty pages."))
    assert attributions_in(source) == [("The minutes have forty pages.", name, QuoteKind.BLOCK)]


@pytest.mark.parametrize(
    ("greeting", "line", "words", "name"),
    [
        (
            "Анна, привет.",
            "чт, 28 мая 2026 г. в 10:15, Пётр Мшарин <petr@lake.example>:",
            "Лодка готова, забирайте её в субботу.",
            "Пётр Мшарин",
        ),
        (
            "Cześć, dzięki za wiadomość.",
            "W dniu 28.05.2026 o 10:15 Jan Borecki pisze:",
            "Łódka jest gotowa, proszę ją odebrać w sobotę.",
            "Jan Borecki",
        ),
        (
            "Анна передала письмо.",
            "В 10:15 поезд ушёл, и вот что было в письме:",
            "Лодка готова, забирайте её в субботу.",
            "",
        ),
    ],
)
def test_who_wrote_the_letter_is_named_in_mail_all_in_another_language(
    greeting: str, line: str, words: str, name: str
) -> None:
    source = article((P, greeting), (P, line), (Q, words))
    assert attributions_in(source) == [(words, name, QuoteKind.BLOCK)]


@pytest.mark.parametrize(
    "line",
    [
        "On Wednesday, March 4, 2026 at 5:12 PM, tkern wrote:",
        "On Wed, Mar 4, 2026 at 5:12 PM, tkern <tkern@board.example> wrote:",
        "Am 04.03.2026 um 17:12 schrieb tkern:",
    ],
)
def test_who_wrote_the_letter_may_be_known_by_an_account(line: str) -> None:
    source = article((P, "It rains."), (P, line), (Q, "The minutes have forty pages."))
    assert attributions_in(source) == [("The minutes have forty pages.", "tkern", QuoteKind.BLOCK)]


def test_a_quotation_that_is_announced_is_one_though_its_words_stand_elsewhere() -> None:
    source = article(
        (P, "Does anybody hear the dredger at night?"),
        (P, "Ida Lund wrote:"),
        (Q, "Does anybody hear the dredger at night?"),
    )
    assert attributions_in(source) == [
        ("Does anybody hear the dredger at night?", "Ida Lund", QuoteKind.BLOCK)
    ]


def test_words_without_a_verb_before_it_says_are_nothing_reported() -> None:
    source = article((P, "In the port's letter, it says:"), (Q, "The pier is unsafe from today."))
    assert [quote.kind for quote in quotes_of(source)] == [QuoteKind.BLOCK]


def test_a_pull_quote_whose_words_stand_in_the_text_is_no_second_quote() -> None:
    source = article(
        (P, "“It is late, and nobody has asked us,” said Ada Quill."),
        (Q, "“Nobody has asked us yet”"),
        (P, "“Nobody has asked us yet,” said Jo Marsh."),
    )
    assert [text for text, _, _ in attributions_in(source)] == [
        "It is late, and nobody has asked us,",
        "Nobody has asked us yet,",
    ]


@pytest.mark.parametrize(
    ("said", "pulled"),
    [
        ("王芳说：“桥很旧，我们必须马上修好这座桥。”她走了。", "“我们必须马上修好这座桥”"),
        ("森田花子さんは「橋は古く、すぐ直すべきだ」と述べた。", "「橋は古く、すぐ直すべきだ。」"),
    ],
)
def test_a_pull_quote_of_a_few_cjk_characters_is_no_second_quote(said: str, pulled: str) -> None:
    assert len(attributions_in(article((P, said), (Q, pulled)))) == 1


def test_a_pull_quote_of_what_the_author_writes_is_no_quote() -> None:
    words = (P, "I never complained, because the sea does not send me bills. A dredger does.")
    assert attributions_in(article(words, (Q, "The sea does not send me bills."))) == []
    assert len(attributions_in(article(words, (Q, "The sea does not send us bills.")))) == 1


def test_a_name_below_words_in_marks_signs_them_without_a_comma() -> None:
    parts = ((P, "Jan Vogel sagte nichts."), (Q, "„Zwölf Stunden saßen wir im Zug.“"))
    source = article(*parts, (Q, "Fahrgast Eva Wald"), language="de")
    words = ("Zwölf Stunden saßen wir im Zug.", "Eva Wald", QuoteKind.BLOCK)
    assert attributions_in(source) == [words]


def test_a_shared_picture_without_words_is_no_quote() -> None:
    source = article((P, "“It is late,” said Ada Quill."), (Q, "A post shared by Jack Poe (@poe)"))
    assert attributions_in(source) == [("It is late,", "Ada Quill", QuoteKind.DIRECT)]


def test_a_signature_below_no_quotation_is_no_quote() -> None:
    line = "<a href='https://posts.example/1'>Ein Beitrag geteilt von Jo Po (@jopo)</a>"
    post = f"<blockquote class='instagram-media'><p>{line}</p></blockquote>"
    said = "<p>“It is late,” said Ada Quill.</p>"
    source = parse_article(f"<html><body>{said}{post}{said}</body></html>".encode())
    assert {text for text, _, _ in attributions_in(source)} == {"It is late,"}


@pytest.mark.parametrize(
    "pulled",
    [
        [(Q, "And nobody has asked us\n— Ada Quill")],
        [(Q, "And nobody has asked us"), (Q, "— Ada Quill, mayor of Delta City")],
    ],
)
def test_a_pull_quote_may_bear_the_name_of_who_spoke_in_the_text(
    pulled: list[tuple[BlockKind, str]],
) -> None:
    said = (P, "“It is late, and nobody has asked us,” said Ada Quill.")
    source = article(said, *pulled)
    assert [text for text, _, _ in attributions_in(source)] == [
        "It is late, and nobody has asked us,"
    ]


@pytest.mark.parametrize(
    "report", ["said the coach, Jack Poe.", "wrote coach Jack Poe.", "said Poe."]
)
def test_a_paragraph_that_begins_with_the_verb_reports_the_block_above(report: str) -> None:
    lead = (P, "Jack Poe knew Ada Quill, who has left, and she called it “a late night”.")
    source = article(lead, (Q, "“She taught half this town to float,”"), (P, report))
    said = ("She taught half this town to float,", "Jack Poe", QuoteKind.BLOCK)
    assert attributions_in(source)[-1] == said


@pytest.mark.parametrize(
    ("signature", "speaker"),
    [("— Quill\nMayor of Delta City", "Quill"), ("-\n-\nquoted", "quoted")],
)
def test_the_name_in_a_signature_of_several_lines_is_one_line(signature: str, speaker: str) -> None:
    source = article((Q, "The sea gives and takes."), (Q, signature))
    assert attributions_in(source) == [("The sea gives and takes.", speaker, QuoteKind.BLOCK)]
