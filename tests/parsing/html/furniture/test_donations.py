"""Lines that ask readers for money are folded, those about money are not."""

import pytest
from storm_page import PROSE, TITLE, blocks_of

_LINK = "<a href='/donate'>{}</a>"
_THANKS = "Ida Lund and Bo Rask wrote this about the harbour, with the help of the mint. "


def _kinds(line: str, sign: str) -> list[str]:
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{line}{PROSE}</div>")
    return [kind for kind, text in blocks if sign in text]


@pytest.mark.parametrize(
    "line",
    [
        f"Our news about the harbour is free. {_LINK.format('Donate now')}",
        f"If you value our harbour, please consider {_LINK.format('a donation')}.",
        "Hat Ihnen der harbour gefallen? <a href='/spenden/'>Unterstützen Sie uns</a> bitte.",
        "Soutenez notre harbour, <a href='https://give.example.org/'>faites un don</a> de 5 €.",
        "Make harbour news <a href='https://www.google.com/preferences/source?q=a.b'>yours</a>.",
        "Help us watch the harbour <a href='https://www.patreon.com/harbour'>on Patreon</a>.",
        f"Support news about the harbour. {_LINK.format('Donate now')}",
    ],
)
def test_a_line_that_asks_for_a_donation_is_folded(line: str) -> None:
    assert _kinds(f"<p>{line}</p>", "harbour") == ["promo"]


def test_a_box_that_asks_for_a_donation_is_folded_with_its_title() -> None:
    line = f"We show no advertising. Please {_LINK.format('support us')}."
    box = f"<div><h3>For the harbour</h3><p>{line}</p></div>"
    assert _kinds(box, "harbour") == _kinds(box, "advertising") == ["promo"]


@pytest.mark.parametrize(
    "line",
    [
        f"People on the harbour can {_LINK.format('donate to the lifeboat')} until Sunday.",
        f"“We need help in the harbour,” she said, and asked people to {_LINK.format('donate')}.",
        "We left the harbour at six, and nobody would <a href='/news/give-way'>give way</a> to us.",
        "We let our boats lie in the harbour, <a href='/2026/don-lund'>Don Lund</a> and I.",
        "Please write to our <a href='/support/'>support</a> in the harbour.",
        f"Donate to the {_LINK.format('US Fund')} for lifeboats in the harbour.",
        "Support the harbour. <a href='https://lifeboats.net/donate'>Donate now</a>",
        "Near the harbour, all <a href='https://www.google.com/preferences/source'>choose</a> it.",
        f"{_THANKS * 3} We are glad about {_LINK.format('donations')}.",
    ],
)
def test_a_line_about_donations_stays(line: str) -> None:
    assert _kinds(f"<p>{line}</p>", "harbour") == ["paragraph"]
