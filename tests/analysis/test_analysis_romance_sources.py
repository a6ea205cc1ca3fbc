"""Sources, clitics and subjects left out in French, Spanish, Italian and Portuguese."""

import pytest
from told_words import Told, told

from reader.analysis.languages.registry import guess_language

SOURCES: list[tuple[str, str, str, Told]] = [
    (
        "a relative pronoun is the source",
        "it",
        "Il geologo Ugo Neri, secondo il quale il pendio era «una bomba», scuote la testa.",
        (("una bomba", "Ugo Neri"),),
    ),
    (
        "a verb stands between the word for a source and the source",
        "es",
        "Según explicó la jueza Rosa Gil, el muro era «un peligro para todos».",
        (("un peligro para todos", "Rosa Gil"),),
    ),
    (
        "stando a",
        "it",
        "Stando alla politologa Ada Neri, il voto mostra «una paura antica».",
        (("una paura antica", "Ada Neri"),),
    ),
    (
        "for whom something is so, behind a joint",
        "pt",
        "Já para o engenheiro Rui Sá, que não participou, o resultado é «bom, mas preliminar».",
        (("bom, mas preliminar", "Rui Sá"),),
    ),
    (
        "for a body something is so",
        "pt",
        "Para o sindicato, as medidas anunciadas são «um penso rápido».",
        (("um penso rápido", "o sindicato"),),
    ),
    (
        "a clitic before a verb of naming is no article",
        "it",
        "Il parroco, don Ugo Neri, lo chiama «il mio vescovo».",
        (("il mio vescovo", "Ugo Neri"),),
    ),
    (
        "a clitic tied to a verb of naming",
        "pt",
        "O deputado Rui Sá acusou-a de «navegar à vista».",
        (("navegar à vista", "Rui Sá"),),
    ),
    (
        "where somebody speaks is nobody",
        "es",
        "La abogada Rosa Gil protestó. «Es inocente», dijo a las puertas de la sede.",
        (("Es inocente", "Rosa Gil"),),
    ),
    (
        "what somebody used to say",
        "es",
        "Murió el poeta Juan Rey. «Escribo porque no sé nadar», solía decir el poeta.",
        (("Escribo porque no sé nadar", "Juan Rey"),),
    ),
    (
        "what somebody used to say, without a subject",
        "pt",
        "Morreu o arquiteto Rui Sá. «Uma casa é um abraço com janelas», costumava dizer.",
        (("Uma casa é um abraço com janelas", "Rui Sá"),),
    ),
    (
        "a participle in commas is nobody",
        "es",
        "El poeta Juan Rey vive. En su libro, dedicado a su madre, confesó: «He escrito mucho».",
        (("He escrito mucho", "Juan Rey"),),
    ),
    (
        "a negation ends the subject",
        "es",
        "El técnico asturiano no quiso hablar de dimisión: «Pregunten al presidente».",
        (("Pregunten al presidente", "El técnico asturiano"),),
    ),
    (
        "a sentence without a verb is about the one person in it",
        "it",
        "Ada Neri sorride.\n\nPiù cauto Ugo Rossi, docente a Pisa. «Serviranno anni», avverte.",
        (("Serviranno anni", "Ugo Rossi"),),
    ),
    (
        "a subject behind when and where",
        "it",
        "Ogni sera alle sette Ugo Neri accende il fuoco. «Chi ha fame non aspetta», dice ridendo.",
        (("Chi ha fame non aspetta", "Ugo Neri"),),
    ),
    (
        "a trade with an age",
        "fr",
        "Paul Roux a avoué. « C'est moi », a murmuré le boulanger de 54 ans.",
        (("C'est moi", "Paul Roux"),),
    ),
    (
        "the minister of something is not who spoke before",
        "fr",
        "« Non », dit Paul Roux, élu FO. Le ministre de l'Eau s'engage à « agir ce soir même ».",
        (("Non", "Paul Roux"), ("agir ce soir même", "Le ministre de l'Eau")),
    ),
    (
        "a body keeps the name behind it",
        "pt",
        "A Associação da Indústria Plástica diz ver a novidade «com simpatia».",
        (("com simpatia", "A Associação da Indústria Plástica"),),
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"), [case[1:] for case in SOURCES], ids=[x for x, *_ in SOURCES]
)
def test_sources_of_romance_sentences_are_speakers(
    language: str, text: str, expected: Told
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "A ministra admitiu falhas nas urgências. «Não vou esconder isso», afirmou a mulher.",
            "pt",
        ),
        ("As chamas foram dominadas às sete. «Nunca vi nada assim», disse o comandante.", "pt"),
        ("It was as if no door would open. “As a friend, do go on,” a man said.", "en"),
    ],
)
def test_small_words_that_english_shares_do_not_hide_portuguese(text: str, code: str) -> None:
    assert guess_language(text) == code
