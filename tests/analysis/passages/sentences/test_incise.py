"""Attributions inside the quotation marks, as in French and Italian newspapers."""

import pytest
from attributions import Attributions, attributions, last_speaker, marked


def test_an_attribution_inside_french_marks_names_the_speaker() -> None:
    text = "« Il est très tard, reconnaît M. Girard. La halle ferme à midi. »"
    (quote,) = marked(text, "fr")
    assert quote.speaker is not None
    assert quote.speaker.mention == "M. Girard"
    assert quote.rule == "inside-marks"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "",
            "« Il est tard, s'écria Jeanne. Rentrons. »",
            (("Il est tard, s'écria Jeanne. Rentrons.", "Jeanne"),),
        ),
        (
            "fr",
            "« Il est tard, dit Ada Quill en fermant la porte. Rentrons. »",
            (("Il est tard, dit Ada Quill en fermant la porte. Rentrons.", "Ada Quill"),),
        ),
        (
            "fr",
            "Le maire, Jean Morel, est venu. « Tout va bien, a-t-il résumé. Enfin, presque. »",
            (("Tout va bien, a-t-il résumé. Enfin, presque.", "Jean Morel"),),
        ),
        (
            "fr",
            (
                "– Je savais, a reconnu le maire, Paul Hérin, hier.\n\n"
                "– C’est faux, a répliqué Luce Vial."
            ),
            (
                ("Je savais, a reconnu le maire, Paul Hérin, hier.", "Paul Hérin"),
                ("C’est faux, a répliqué Luce Vial.", "Luce Vial"),
            ),
        ),
        (
            "it",
            "«Non è vero - ha detto il ministro Carlo Fabbri - e lo vedrete».",
            (("Non è vero - ha detto il ministro Carlo Fabbri - e lo vedrete", "Carlo Fabbri"),),
        ),
        pytest.param(
            "it",
            (
                '"Esprimiamo solidarietà a tutti - è il commento del sindaco, Mario Sala - '
                'Il faro della baia era spento da giorni".'
            ),
            (
                (
                    (
                        "Esprimiamo solidarietà a tutti - è il commento del sindaco, Mario Sala - "
                        "Il faro della baia era spento da giorni"
                    ),
                    "Mario Sala",
                ),
            ),
            id="whose comment it is between dashes inside the marks",
        ),
        pytest.param(
            "it",
            (
                "Rovi coprono il sentiero, «sparito del tutto - spiega Ines Neri -. Ci vorrà "
                "un mese»."
            ),
            (("sparito del tutto - spiega Ines Neri -. Ci vorrà un mese", "Ines Neri"),),
            id="who spoke, inside the marks, and not the subject before them",
        ),
    ],
)
def test_an_attribution_inside_the_marks_names_who_speaks(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_a_reflexive_verb_that_no_list_has_attributes_inside_the_marks() -> None:
    text = "« Elle avait un coup droit, s'émerveille Jean Roux. J'ai gardé le coup droit. »"
    assert attributions(text, "fr")[-1][1] == "Jean Roux"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "« Le quai cède, s'est indignée Luce Merle. On nous a oubliés. »", "Luce Merle"),
        ("fr", "« Le quai cède, a dit Luce Merle (Verts). On nous oublie. »", "Luce Merle"),
        ("it", "Il Pd conferma: «Il molo - dice Ugo Neri -. Nessuno viene».", "Ugo Neri"),
        (
            "it",
            "Ha detto Ugo Neri: «Il molo – lo dice la legge – cede. Nessuno viene».",
            "Ugo Neri",
        ),
        ("es", "Ha dicho Ugo Neri: «El muelle – decía mi abuela – cede. Vete».", "Ugo Neri"),
        ("it", "Ha detto Ugo Neri: «Il molo – mi disse Ada Tali – cede. Vai».", "Ugo Neri"),
        ("it", "«Il molo cede – tiene a precisare Ugo Neri –. Nessuno viene».", "Ugo Neri"),
        ("it", "«Il molo cede – ha detto Ugo Neri giovedì –. Nessuno viene».", "Ugo Neri"),
        (
            "it",
            "«Il molo cede – spiegano dalla giunta cittadina – da mesi».",
            "la giunta cittadina",
        ),
        ("it", "«Il molo cede – spiegano dalla giunta oggi – da mesi».", "la giunta"),
        ("it", "«Il molo cede – spiegano dalla squadra cittadina – ora».", "la squadra cittadina"),
    ],
)
def test_an_attribution_inside_the_marks_may_have_several_words_or_an_aside(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


def test_a_body_inside_dashes_keeps_its_adjective() -> None:
    text = "«Non chiudiamo il porto - spiegano dal comitato portuale lipano - e nessuno lo vuole»."
    assert last_speaker(text, "it") == "il comitato portuale lipano"
