"""The roles that are shown beside speakers."""

import pytest
from attributions import name_and_role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Il sindaco Ugo Tal ha detto: «Non va bene per niente».", "sindaco"),
        ("«Non va bene», ha detto Ugo Tal, il presidente del porto.", "presidente del porto"),
        ("«Non va bene per niente», ha detto la sua avvocata, Ada Neri.", "avvocata"),
        ("O presidente Rui Tal disse: «Não está nada bem».", "presidente"),
        ("«Não está nada bem», disse o seu advogado, Rui Tal.", "advogado"),
        ("«No está nada bien», dijo su abogado, Hugo Tal.", "abogado"),
        ("« Ce n'est pas bien du tout », a dit son avocat, Jean Tal.", "avocat"),
        ("“Het is helemaal niet goed”, zei de burgemeester, Jan Tal.", "burgemeester"),
        ("“Het is helemaal niet goed”, zei het raadslid Jan Tal.", "raadslid"),
        ("“Het is helemaal niet goed”, zei Jan Tal, een advocaat uit Lipa.", "advocaat uit Lipa"),
        ("„Das ist gar nicht gut“, sagte ihre Anwältin, Ada Tal.", "Anwältin"),
        ("“It is not good at all,” said her son Ben Poe.", "son"),
        ("“Het is niet goed”, zei een lasser genaamd Ada Mora.", "lasser"),
        ("«Non va bene», ha detto una saldatrice di nome Ada Tal.", "saldatrice"),
    ],
)
def test_a_role_has_no_article_or_possessive(text: str, role: str) -> None:
    assert name_and_role(text)[1] == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“Het is laat voor ons”, zei De Lipa-journalist Jan Tal.", "De Lipa-journalist"),
        ("«È tardi per noi», ha detto Gli Amici presidente Ugo Tal.", "Gli Amici presidente"),
        ("“It is late for us,” said El Paso mayor Ada Quill.", "El Paso mayor"),
        ("Il Presidente Ugo Tal ha detto: «È tardi per noi».", "Presidente"),
        ("A Labour councillor, Ada Quill, said: “It is late for us.”", "Labour councillor"),
    ],
)
def test_a_role_keeps_the_article_of_a_name(text: str, role: str) -> None:
    assert name_and_role(text)[1] == role


@pytest.mark.parametrize(
    "text",
    [
        "«Non va bene», ha detto la signora Ada Neri.",
        "«Non va bene», ha detto il sig. Ada Neri.",
        "È arrivata la signora Ada Neri. «Non va bene», ha detto Neri.",
        "«Não está bem», disse a dona Ada Neri.",
        "«Não está bem», disse a senhora Ada Neri.",
        "“Het is niet goed”, zei mevrouw Ada Neri.",
        "« Ce n'est pas bien », a dit mademoiselle Ada Neri.",
        "“It is not good,” said Signora Ada Neri.",
    ],
)
def test_a_form_of_address_is_no_role(text: str) -> None:
    assert name_and_role(text) == ("Ada Neri", "")


def test_a_form_of_address_alone_means_whom_it_introduced() -> None:
    text = "La signora Ada Neri è arrivata con Ugo Tal. «Non va bene», ha detto la signora."
    assert name_and_role(text) == ("Ada Neri", "")
