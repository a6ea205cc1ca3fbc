"""Portuguese copy: hyphens for dashes, gerunds that report, offices by their article, agencies."""

import pytest
from told_words import Told, told

CASES: list[tuple[str, Told]] = [
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
    (
        "A ministra da Pesca, Inês Vilar, foi ao cais.\n\n“O porto não fecha”, disse a ministra.",
        (("O porto não fecha", "Inês Vilar"),),
    ),
    (
        "Inês Vilar foi ao cais com Rui Sá.\n\n“O porto não fecha”, disse a governante.",
        (("O porto não fecha", "Inês Vilar"),),
    ),
    (
        "“A estrada ficou limpa”, disse à agência Lusa o comandante, Rui Vilar.",
        (("A estrada ficou limpa", "Rui Vilar"),),
    ),
    (
        "O prefeito Rui Vilar recusou o plano, afirmando que o cais “não aguenta outro inverno”.",
        (("não aguenta outro inverno", "Rui Vilar"),),
    ),
    (
        "O ministro Jobim foi ao cais. “O porto não fecha nem abre”, garantiu.",
        (("O porto não fecha nem abre", "Jobim"),),
    ),
    (
        "“Não vou comentar nada disso”, disse e repetiu Inês Vilar.",
        (("Não vou comentar nada disso", "Inês Vilar"),),
    ),
    (
        "O técnico Rui Vilar chegou cedo. Ana Sá veio depois.\n\n“Falta pouco”, disse o treinador.",
        (("Falta pouco", "Rui Vilar"),),
    ),
    (
        "“A saúde está muito ruim hoje”, insinuou o vereador e líder do governo, Rui Vilar.",
        (("A saúde está muito ruim hoje", "Rui Vilar"),),
    ),
    (
        "A cantora Zélia Vilar lança Ensaios da Zélia. “Estou muito feliz”, disse Zélia.",
        (("Estou muito feliz", "Zélia Vilar"),),
    ),
]


@pytest.mark.parametrize(("text", "quotes"), CASES)
def test_a_portuguese_quote_is_given_to_its_speaker(text: str, quotes: Told) -> None:
    assert told(text, "pt") == quotes


def test_a_list_with_hyphens_is_no_dialogue() -> None:
    text = "Na mesa havia:\n\n- pão de milho\n\n- queijo - o da serra - e vinho"
    assert told(text, "pt") == ()


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("es", "El ministro Quiroga fue al muelle. “El puerto no cierra hoy”, aseguró.", "Quiroga"),
        ("it", "Il ministro Quiroga è al molo. “Il porto non chiude oggi”, assicura.", "Quiroga"),
    ],
)
def test_a_surname_behind_an_office_in_small_letters_is_a_person(
    code: str, text: str, name: str
) -> None:
    ((_, speaker),) = told(text, code)
    assert speaker == name
