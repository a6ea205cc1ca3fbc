"""Newsletters as mailing software writes them: which part of each is the letter.

Each message in ``letters`` has a text beside it, written by hand: its blocks, each with the
beginning of its text.
"""

from pathlib import Path

import pytest
from article_promises import check_promises
from listed_blocks import block_kinds, kinds_and_texts

from reader.parsing.lines.mail_words import (
    asks_for_feedback,
    begins_footer,
    is_about_mailing,
    is_sponsor_label,
    is_warning,
)
from reader.parsing.messages.mail import parse_mail

_LETTERS = Path(__file__).parent / "letters"
_HEAD = "From: The Tide <t@tide.example>\nSubject: Bananas at sea\nList-Unsubscribe: <http://x.example>\n"
_PROSE = (
    "<p>Fourteen ships spent Wednesday outside Norrvik because nobody could take them in, and one"
    " of them carried bananas. The union wants a new roster, and the port has asked for a week.</p>"
    "<p>Nobody has asked the bananas, said Ida Lund, who grows none and eats two of them a day.</p>"
)


def _blocks(markup: str, head: str = _HEAD) -> list[tuple[str, str]]:
    text = f"{head}Content-Type: text/html; charset=utf-8\n\n<html><body>{markup}</body></html>"
    article = parse_mail(text.encode())
    check_promises(article)
    return kinds_and_texts(article)[2:]


def _texts(markup: str) -> list[str]:
    return [text for kind, text in _blocks(markup) if kind != "promo"]


@pytest.mark.parametrize("name", sorted(path.stem for path in _LETTERS.glob("*.eml")))
def test_a_mailing_is_its_letter_and_nothing_else(name: str) -> None:
    article = parse_mail((_LETTERS / f"{name}.eml").read_bytes())
    check_promises(article)
    found = [f"{block.kind} {block.span.of(article.text)}" for block in article.blocks]
    expected = (_LETTERS / f"{name}.txt").read_text("utf-8").splitlines()
    starts = [
        line[: len(start.replace("\\t", "\t"))].replace("\t", "\\t")
        for line, start in zip(found, expected, strict=False)
    ]
    assert starts == expected
    assert len(found) == len(expected), found[len(expected) :]


def test_bold_cells_and_the_bold_lines_of_a_signature_are_no_headings() -> None:
    names = ["Booked date", "Amount paid", "Rate booked", "Fees due"]
    cells = "".join(f"<td><b>{name}</b></td>" for name in names)
    row = "<tr><td>Teal</td><td>3 May</td><td>12</td><td>no</td></tr>"
    lines = ["Ida Lund", "Keeper of the lamp", "Skell harbour board", "Certified since 1911"]
    foot = "".join(f"<div><b>{line}</b></div>" for line in lines)
    title = "<p><b>What it costs</b></p>"
    table = f"<table><tr>{cells}</tr>{row}</table><p>So far.</p>"
    for last in ("The pier", ""):
        below = f"<p>{last}</p>" if last else ""
        blocks = _blocks(f"{title}{_PROSE}{table}{foot}{below}")
        assert blocks[0] == ("heading", "What it costs")
        assert ("table_row", "\t".join(names)) in blocks
        texts = [*lines, last] if last else lines
        assert blocks[-len(texts) :] == [("paragraph", text) for text in texts]


def test_lines_hidden_by_style_are_not_read() -> None:
    hidden = (
        '<div style="mso-hide:all">Hidden one</div><div style="max-height:0;overflow:hidden">Two'
        '</div><span style="opacity:0">Three</span><p style="font-size:1px">Four</p>'
        '<div class="preheader">Five</div>'
    )
    assert not {"Hidden one", "Two", "Three", "Four", "Five"} & set(_texts(hidden + _PROSE))


def test_large_or_bold_lines_are_headings() -> None:
    large = '<table><tr><td style="font-size:24px">The large one</td></tr></table>'
    bold = "<p><b>The bold one</b></p>"
    within = "<p><b>Not this:</b> it goes on.</p>"
    headings = [text for kind, text in _blocks(_PROSE + large + _PROSE + bold + within + _PROSE)
                if kind == "heading"]  # fmt: skip
    assert headings == ["The large one", "The bold one"]


def test_small_print_below_a_picture_is_its_caption() -> None:
    picture = (
        '<table><tr><td><img src="http://x.example/a.jpg" alt="Ships at anchor" width="600"></td>'
        '</tr><tr><td style="font-size:11px">Off the pier</td></tr></table>'
    )
    assert ("caption", "Off the pier") in _blocks(_PROSE + picture + _PROSE)


@pytest.mark.parametrize(
    "label", ["Presented by Brine", "ANZEIGE", "Publicité", "A message from Brine"]
)
def test_a_sponsored_box_of_a_mailing_is_folded_as_a_whole(label: str) -> None:
    link = "<a href='http://x.example'>Try it</a>."
    offer = f"Most salt just sits there, and yours does not have to. {link}"
    box = f"<table><tr><td><p>{label}</p></td></tr><tr><td><p>{offer}</p></td></tr></table>"
    blocks = _blocks(_PROSE * 2 + box + _PROSE)
    assert [text for kind, text in blocks if kind == "promo"] == [
        label,
        "Most salt just sits there, and yours does not have to. Try it.",
    ]
    assert len(blocks) == 8


def test_a_letter_that_leads_nowhere_is_no_offer() -> None:
    letter = "Spring is late, and so is the boat. We thank all who have waited at the pier for it."
    box = f"<table><tr><td><h3>A message from the mayor</h3><p>{letter}</p></td></tr></table>"
    assert letter in _texts(_PROSE * 2 + box + _PROSE)


def test_everything_after_the_unsubscribe_line_is_folded() -> None:
    foot = (
        "<p>The Tide, Quay 4, Norrvik 20110</p>"
        "<p>You can <a href='http://x.example/u'>unsubscribe</a> at any time.</p>"
        "<p>The Tide is printed on Thursdays by people who would rather be at sea.</p>"
    )
    assert _texts(_PROSE + foot) == _texts(_PROSE)


def test_an_unsubscribe_line_at_the_top_does_not_fold_the_letter() -> None:
    top = "<p>You get this letter: <a href='http://x.example/u'>unsubscribe</a> here.</p>"
    assert _texts(top + _PROSE) == _texts(_PROSE)


def test_a_short_letter_keeps_the_name_below_it() -> None:
    head = "From: Ada Moen <ada@post.example>\nSubject: Re: Friday\n"
    blocks = _blocks("<div>Friday at ten is fine. Bring the tapes.</div><div>Ada</div>", head)
    assert blocks[-1] == ("paragraph", "Ada")


@pytest.mark.parametrize(
    "line",
    [
        "By Ida Lund · March 5, 2026",
        "5 marzo 2026, di Ida Lund",
        "Par Ida Lund, le 5 mars 2026",
        "Von Ida Lund<br>Leiterin der Redaktion",
    ],
)
def test_the_signature_above_a_mailing_names_its_author(line: str) -> None:
    message = f"{_HEAD}Content-Type: text/html; charset=utf-8\n\n<p>{line}</p>{_PROSE}"
    article = parse_mail(message.encode())
    assert article.meta.byline == "Ida Lund"
    assert block_kinds(article)[:3] == ["headline", "byline", "paragraph"]


def test_the_byline_of_a_mailing_may_be_in_its_language() -> None:
    page = f"<html lang='sv'><body><p>Av Ida Lund, 5 mars 2026</p>{_PROSE}</body></html>"
    message = f"{_HEAD}Content-Type: text/html; charset=utf-8\n\n{page}"
    assert parse_mail(message.encode()).meta.byline == "Ida Lund"


def test_short_links_beside_each_other_above_a_letter_are_no_part_of_it() -> None:
    cells = "".join(
        f"<td><a href='https://x.example'>{text}</a></td>" for text in ("12", "Save", "Restack")
    )
    assert _blocks(f"<table><tr>{cells}</tr></table>{_PROSE}") == _blocks(_PROSE)
    items = "".join(
        f"<li><a href='https://x.example'>{text}</a></li>" for text in ("Fog", "Ice", "Tea")
    )
    assert [text for _, text in _blocks(f"<ul>{items}</ul>{_PROSE}")][:3] == ["Fog", "Ice", "Tea"]
    links = items.replace("li>", "p>")
    announced = _blocks(f"<h2>Songs of the week</h2>{links}{_PROSE}")
    assert [text for _, text in announced][:4] == ["Songs of the week", "Fog", "Ice", "Tea"]
    assert [text for _, text in _blocks(links)] == ["Fog", "Ice", "Tea"]


def test_a_button_is_folded() -> None:
    button = '<p><a href="http://x.example" style="background:#00f">To the whole story</a></p>'
    assert ("promo", "To the whole story") in _blocks(_PROSE + button + _PROSE)


@pytest.mark.parametrize(
    "line",
    [
        "Voters can read the minutes online from Monday.",
        "She had sent this letter to the mayor, and it was forwarded to the court.",
        "Die Akte wurde an die Staatsanwaltschaft weitergeleitet.",
        "Le prisonnier sera-t-il transféré à Lyon ?",
        "Find the harbour master on the pier, at five.",
        "How was this possible? Nobody at the port knows.",
        "How did you like the pier? Nobody at the port asks.",
        "Tell your friends that the ferry is late.",
        "The minister wants citizens to opt out of the register.",
        "You get this wrong because you were never wet.",
        "This message is intended for voters, said the minister.",
        "Supported by the left, the budget passed.",
        "A message from the editor",
    ],
)
def test_sentences_of_a_letter_are_no_lines_about_the_mailing(line: str) -> None:
    assert not is_about_mailing(line)
    assert not begins_footer(line, has_link=False)
    assert not is_warning(line)
    assert not is_sponsor_label(line)
    assert not asks_for_feedback(line)


@pytest.mark.parametrize(
    "line",
    [
        "View this email in your browser",
        "March 05, 2026 | Read Online",
        "Wird diese E-Mail nicht korrekt dargestellt? Online-Version öffnen",
        "Si cet e-mail ne s’affiche pas correctement, consultez la version en ligne.",
        "¿No ves bien este correo? Ábrelo en tu navegador",
        "Was this email forwarded to you? Sign up here.",
        "Wurde Ihnen dieser Newsletter weitergeleitet? Hier können Sie ihn abonnieren.",
        "Follow The Tide on social media:",
    ],
)
def test_lines_about_the_mailing_are_known(line: str) -> None:
    assert is_about_mailing(line)


@pytest.mark.parametrize(
    "line",
    [
        "Unsubscribe or manage your preferences",
        "Wenn Sie keine weiteren Newsletter erhalten möchten, können Sie sich hier abmelden.",
        "Pour ne plus la recevoir, cliquez ici pour vous désinscrire.",
        "Si no quieres recibir más, puedes darte de baja.",
        "Puoi disiscriverti qui.",
    ],
)
def test_an_unsubscribe_line_with_a_link_begins_the_foot(line: str) -> None:
    assert begins_footer(line, has_link=True)
    assert not begins_footer(line, has_link=False)


@pytest.mark.parametrize(
    "line",
    [
        "You received this email because you signed up for newsletters from The Tide.",
        "Quay 4, Norrvik\nYou are getting this letter because you asked for it.",
        "Sie erhalten diesen Newsletter, weil Sie sich dafür angemeldet haben.",
        "Copyright © 2026 The Tide",
    ],
)
def test_the_reason_for_receiving_and_the_sender_address_begin_the_foot(line: str) -> None:
    assert begins_footer(line, has_link=False)


def test_a_large_link_above_the_text_of_its_entry_is_a_heading() -> None:
    entry = (
        '<table><tr><td><span><a href="https://x.example/1" style="font-size:20px">Ships wait'
        " outside <b>Norrvik</b></a></span><div><div>Tide Post</div><div>Nobody could take them,"
        " and one of them carried bananas, its owner said.</div></div></td></tr></table>"
    )
    found = _blocks(_PROSE + entry + _PROSE)
    assert ("heading", "Ships wait outside Norrvik") in found
    assert ("paragraph", "Tide Post") in found


_FIRST = "<h1>Good morning</h1><h2>Bananas</h2>"
_SECOND = "<h2>Goats on the pier</h2>"


def test_the_heading_of_the_first_entry_stays_if_the_letter_is_called_after_it() -> None:
    head = _HEAD.replace("Bananas at sea", "Good morning, Norrvik: Bananas")
    found = _blocks(_FIRST + _PROSE + _SECOND + _PROSE, head)
    assert [text for kind, text in found if kind == "heading"] == ["Bananas", "Goats on the pier"]


@pytest.mark.parametrize(
    "markup",
    [
        f"<h2>Bananas at sea</h2>{_PROSE}{_SECOND}{_PROSE}",  # the whole subject
        f"<h1>Bananas</h1>{_PROSE}{_SECOND}{_PROSE}",  # above all others
        f"<h2>Bananas</h2>{_PROSE}",  # alone
        f"<h2>The Tide</h2>{_PROSE}{_SECOND}{_PROSE}",  # the sender
    ],
)
def test_a_heading_that_repeats_the_headline_of_a_letter_is_left_out(markup: str) -> None:
    headings = [text for kind, text in _blocks(markup) if kind == "heading"]
    assert headings == ["Goats on the pier"] * markup.count("Goats")


@pytest.mark.parametrize(
    "line",
    ["How did you like today’s letter?", "Did you enjoy this issue?", "How was our newsletter?"],
)
def test_questions_about_the_mailing_ask_for_feedback(line: str) -> None:
    assert asks_for_feedback(line)
