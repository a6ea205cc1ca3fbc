"""Lines that give themselves away by how they begin."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.parsing.html import promotion, tails
from reader.parsing.html.promotion import is_promo

SIGNS = [(opening.shape, opening.signs) for opening in promotion._OPENINGS]
SIGNS.append((tails._OTHERS, tails._OTHERS_SIGNS))


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our newsletter and read it first",
        "By signing up, you agree to hear from us",
        "Il vous reste 70% de cet article à lire.",
        "À lire aussi : le quai de Brenn, un an après",
        "Lesen Sie auch: Der Hafen von Brenn",
        "Få avisens nyhedsbrev hver morgen",
        "Tags: harbour, ferries",
        "Ad",
        "© 2026 The Brenn Courier",
        "12 comments",
        "We may earn a commission when you buy through our links",
        "A version of this article appeared in print",
        "You still have a story? Write to us",
        "Przeczytaj także: Promy wracają na wodę",
        "Baca juga: Kapal feri kembali berlayar",
        "あわせて読みたい",
        "この記事は有料記事です。",
        "اقرأ أيضا",
        "La suite après cette publicité",
        "Support independent journalism from the river",
        "Enjoying this story?",
        "If you enjoyed this story, clap and follow me for more.",
        "River Notes is a reader-supported publication. To receive new posts, subscribe.",
        "Thanks for reading River Notes! Subscribe for free to receive new posts.",
        "Puedes seguir a El Muelle en Facebook y en Instagram",
        "Tried this recipe? Let us know how it was!",
        "PUBBLICITÀ",
        "- Реклама -",
        "広告",
        "İlgili Haber: Feribotlar",
        "【関連記事】渡し船",
        "تابعونا على فيسبوك",
        "Nichts verpassen: Hier geht es zum Newsletter",
        "Mehr aus der Region finden Sie auf unserer Themenseite.",
        "Retrouvez toute l’actualité de Brenn sur notre application.",
        "Der Artikel wird nach der Anzeige fortgesetzt",
        "Artikeln fortsätter under annonsen",
        "L’articolo continua dopo la pubblicità",
        "Skip past newsletter promotion",
        "Reprinted with permission of the Brenn Courier",
    ],
)
def test_promotion_is_known_by_its_beginning(line: str) -> None:
    assert is_promo(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Thursday the harbour was empty.",
        "A ferry came at noon.",
        "In this harbour nobody has seen one.",
        "Il y a du vent à Brenn.",
        "12 ferries were cancelled.",
        "Joining the two quays took a year.",
        "You do not moor there twice.",
        "La suite du projet sera votée en mai.",
        "Der Artikel wird im Hafen viel gelesen.",
        "We want to sail on Sunday.",
        "Mehr aus der Not als aus Liebe blieb er am Hafen.",
        "Support for the ferry has grown.",
        "Реклама парома стоила дорого.",
        "Annonsen syntes på kajen.",
        "Hier geht der Wind nie zur Ruhe.",
    ],
)
def test_prose_that_begins_alike_is_none(line: str) -> None:
    assert not is_promo(line)


@pytest.mark.parametrize(("shape", "signs"), SIGNS)
@settings(deadline=None, max_examples=80)
@given(st.data())
def test_whatever_has_a_shape_has_one_of_its_signs(
    shape: re.Pattern[str], signs: tuple[str, ...], data: st.DataObject
) -> None:
    whole = re.compile(shape.pattern, shape.flags)
    found = whole.search(data.draw(st.from_regex(whole)))
    assert found
    assert any(sign in found.group() for sign in signs)
