"""Finds dialogs about cookies whose names do not say so: by their words and their buttons."""

from itertools import accumulate, islice

from reader.model.article import BlockKind
from reader.parsing.html.furniture.inserts import speaks_of_consent
from reader.parsing.html.pieces.piece import Region, WalkedPage, drop
from reader.text.word_sets import phrase_set

_MOST_PIECES = 40
_FIRST_LINES = 3  # one of which says what the dialog is about
_HARDLY_ANY = 400.0  # value of the prose outside: with less, the page is only the dialog
_ANSWERS = phrase_set("""
    accept;accept all;accept all cookies;accept cookies;accept and close;accept & close;i accept
    agree;i agree;agree and close;agree and continue;allow all;allow all cookies;allow cookies
    got it;ok;okay;reject;reject all;decline;decline all;necessary cookies only;only necessary
    akzeptieren;alle akzeptieren;zustimmen;einverstanden;ablehnen;alle ablehnen;accepter
    tout accepter;accepter et fermer;j'accepte;refuser;tout refuser;aceptar;aceptar todo
    aceptar todas;aceptar y cerrar;rechazar;rechazar todo;accetta;accetto;accetta tutti;rifiuta
    aceitar;aceitar tudo;aceitar todos;rejeitar;accepteren;alles accepteren;akkoord;weigeren
    acceptera;acceptera alla;godkänn alla;accepter alle;godta alle;tillad alle;akceptuję
    zgadzam się;akceptuj wszystkie;przyjmuję;souhlasím;přijmout vše;hyväksy;hyväksy kaikki
    elfogadom;принять;принять все;согласен;kabul et;tümünü kabul et""")


def drop_consent_dialogs(walked: WalkedPage) -> None:
    """Drop small boxes that speak of consent, and have a button to give or to refuse it.

    Such a box holds less prose than the rest of the page, and no headline but its own.
    """
    answered = [each for each in walked.regions if each.buttons and _takes_answer(each)]
    if not answered:
        return
    values = (max(0.0, each.value) * (not each.dropped) for each in walked.pieces)
    prose = list(accumulate(values, initial=0.0))
    for region in sorted(answered, key=lambda each: each.end - each.start):  # the inner ones first
        box = walked.pieces[region.start : region.end]
        lines = (piece for piece in box if piece.kind is not BlockKind.IMAGE and not piece.dropped)
        inside = prose[region.end] - prose[region.start]
        is_page = prose[-1] - inside < max(_HARDLY_ANY, inside)
        if is_page or any(piece.is_headline for piece in box[1:]):
            continue
        if any(speaks_of_consent(piece.text) for piece in islice(lines, _FIRST_LINES)):
            drop(box)


def _takes_answer(region: Region) -> bool:
    """Whether one of the buttons of a small region accepts or refuses something."""
    is_small = region.end - region.start <= _MOST_PIECES
    return is_small and not _ANSWERS.isdisjoint(region.buttons.lower().split("\n"))
