"""Speech after a dash or a hyphen, as in Spanish, French and Brazilian newspapers and novels."""

import pytest
from attributions import Attributions, attributions


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "",
            "— Tu viens ? demanda Louise.\n\n— Non, répondit Marc.\n\n— Pourquoi ?",
            (
                ("Tu viens ? demanda Louise.", "Louise"),
                ("Non, répondit Marc.", "Marc"),
                ("Pourquoi ?", "Louise"),
            ),
        ),
        (
            "es",
            "—La presa aguantará —dijo Ana—. No lo dudes.",
            (("La presa aguantará", "Ana"), ("No lo dudes.", "Ana")),
        ),
        ("pt", "— Vou embora — disse o João.", (("Vou embora", "João"),)),
    ],
)
def test_a_dash_opens_speech_and_closes_it_before_who_speaks(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "- A equipe jogou bem hoje - disse o treinador Rui Vilar.\n\n- Falta uma rodada.",
            (("A equipe jogou bem hoje", "Rui Vilar"),),
        ),
        (
            "- Vamos sem medo - disse Rui Vilar. - O resto se vê depois.",
            (("Vamos sem medo", "Rui Vilar"), ("O resto se vê depois.", "Rui Vilar")),
        ),
        (
            "O técnico Rui Vilar lamentou a derrota.\n\n- Jogamos melhor do que eles - comentou.",
            (("Jogamos melhor do que eles", "Rui Vilar"),),
        ),
    ],
)
def test_a_hyphen_opens_speech_in_brazilian_papers(text: str, expected: Attributions) -> None:
    assert attributions(text, "pt") == expected


@pytest.mark.parametrize("below", ["", "\n\n— Viens."])
def test_a_dash_alone_in_its_line_is_no_speech(below: str) -> None:
    text = f"— Tu viens ? demanda Louise.\n\n— Non, répondit Marc.\n\n—{below}"
    assert attributions(text, "fr")[:2] == (
        ("Tu viens ? demanda Louise.", "Louise"),
        ("Non, répondit Marc.", "Marc"),
    )
    assert all(words for words, _ in attributions(text, "fr"))


def test_a_dash_alone_opens_speech_where_another_has_its_verb_after_a_dash() -> None:
    text = (
        "A moradora Ada Quill saiu cedo.\n\n— A água entrou pela porta — lembra a mulher.\n\n"
        "O vizinho Ben Poe conta que perdeu tudo.\n\n— O carro boiava na rua. Não deu tempo."
    )
    assert attributions(text, "pt") == (
        ("A água entrou pela porta", "Ada Quill"),
        ("O carro boiava na rua. Não deu tempo.", "Ben Poe"),
    )


def test_a_list_with_semicolons_is_no_speech_beside_speech() -> None:
    text = (
        "A prefeita Ada Quill saiu cedo.\n\n— Vamos começar em maio — afirma a prefeita.\n\n"
        "A câmara de Lipa vota amanhã o plano do porto, que prevê:\n\n— Obras no cais;\n\n— Ônibus."
    )
    assert attributions(text, "pt") == (("Vamos começar em maio", "Ada Quill"),)


def test_a_list_with_dashes_is_no_conversation() -> None:
    items = "— une hausse,\n— une baisse,\n— la fin de la grève, dit le ministre."
    text = f"Le texte prévoit :\n{items}"
    assert attributions(text, "fr") == ()


def test_a_list_with_hyphens_is_no_dialogue() -> None:
    text = "Na mesa havia:\n\n- pão de milho\n\n- queijo - o da serra - e vinho"
    assert attributions(text, "pt") == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "— La vase monte chaque nuit, assure Ada Roux.\n\n— C'est faux, répond Jean Merle.",
            ["Ada Roux", "Jean Merle"],
        ),
        (
            "it",
            "— Il fango sale ogni notte, spiega Ada Neri.\n\n— Non è vero, risponde Ugo Rossi.",
            ["Ada Neri", "Ugo Rossi"],
        ),
    ],
)
def test_lines_with_dashes_are_speech_also_if_their_verbs_are_in_the_present(
    language: str, text: str, expected: list[str]
) -> None:
    assert [name for _, name in attributions(text, language)] == expected


def test_a_list_with_dashes_is_no_speech() -> None:
    text = "Le conseil vote :\n\n— Budget, demande de la Ligue\n\n— Voirie, réponse du maire"
    assert attributions(text, "fr") == ()
