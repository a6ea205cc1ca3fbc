"""Forms of Romance reporting verbs: participles, infinitives, the future, passives, naming."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Théo Marchal a réclamé une enquête, parlant d’un « scandale sanitaire ».",
            (("scandale sanitaire", "Théo Marchal"),),
        ),
        (
            "fr",
            (
                "L’usine va fermer, a annoncé lundi sa direction, qui invoque « un marché en "
                "mutation »."
            ),
            (("un marché en mutation", "sa direction"),),
        ),
        (
            "fr",
            "Le tribunal a tranché, jugeant que la rue présentait « un danger grave ».",
            (("un danger grave", "Le tribunal"),),
        ),
        (
            "pt",
            (
                "O prefeito Rui Vilar recusou o plano, afirmando que o cais “não aguenta outro "
                "inverno”."
            ),
            (("não aguenta outro inverno", "Rui Vilar"),),
        ),
        pytest.param(
            "pt",
            (
                "A administradora apresentou comunicado garantindo que “os atos têm acontecido "
                "em paz”."
            ),
            (("os atos têm acontecido em paz", "A administradora"),),
            id="the subject ends before a verb that no list holds",
        ),
        pytest.param(
            "es",
            "La botánica Inés Rubio cerró el vivero, recordando que el riego es «una ruina».",
            (("una ruina", "Inés Rubio"),),
            id="a gerund of saying belongs to the subject of its sentence",
        ),
        pytest.param(
            "it",
            "La botanica Ines Neri ha chiuso la serra, ricordando che il gelo è «una rovina».",
            (("una rovina", "Ines Neri"),),
            id="a gerund of saying in Italian",
        ),
        pytest.param(
            "fr",
            "La botaniste Inès Merle a fermé la serre, notant que le gel est « une ruine ».",
            (("une ruine", "Inès Merle"),),
            id="a present participle of saying in French",
        ),
    ],
)
def test_a_romance_participle_of_saying_belongs_to_the_subject(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Et le maire de conclure : « Nous continuerons le combat. »",
            (("Nous continuerons le combat.", "le maire"),),
            id="an infinitive concludes",
        ),
        pytest.param(
            "Le luthier Jean Merle dira « le vernis, voilà tout mon secret ».",
            (("le vernis, voilà tout mon secret", "Jean Merle"),),
            id="the future tells what was said",
        ),
        pytest.param(
            (
                "« Le vernis sèche mal », a noté Jean Merle.\n\n"
                "Et d'ajouter que « l'hiver fut humide »."
            ),
            (("Le vernis sèche mal", "Jean Merle"), ("l'hiver fut humide", "Jean Merle")),
            id="an infinitive goes on telling",
        ),
    ],
)
def test_an_infinitive_or_the_future_tells_what_was_said_in_french(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "fr") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "fr",
            "Accusés par la notaire Inès Merle de vouloir « couper le bois », ils ont fui.",
            (("couper le bois", "Inès Merle"),),
            id="the agent of a passive has said it",
        ),
        pytest.param(
            "es",
            "Tachado por Inés Rubio de «jardinero sin jardín», el gerente se marchó.",
            (("jardinero sin jardín", "Inés Rubio"),),
            id="the agent of a passive has said it, in Spanish",
        ),
        pytest.param(
            "fr",
            "Un plan jugé « tiède » par la notaire Inès Merle.",
            (("tiède", "Inès Merle"),),
            id="the agent comes after the words",
        ),
    ],
)
def test_the_agent_of_a_romance_passive_has_said_it(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "pt",
            "O vereador Rui Salgado acusou a autarca de “ignorar os avisos”. “Há três”, afirmou.",
            (("ignorar os avisos", "Rui Salgado"), ("Há três", "Rui Salgado")),
        ),
        pytest.param(
            "es",
            "Juan Rubio se mostró “muy decepcionado” por la decisión.",
            (("muy decepcionado", "Juan Rubio"),),
            id="how somebody showed himself",
        ),
        pytest.param(
            "fr",
            "La biologiste Samira Kelf y voit « une forme de plaisir ».",
            (("une forme de plaisir", "Samira Kelf"),),
            id="what somebody sees in it",
        ),
        pytest.param(
            "it",
            "Il parroco, don Ugo Neri, lo chiama «il mio vescovo».",
            (("il mio vescovo", "Ugo Neri"),),
            id="a clitic before a verb of naming is no article",
        ),
        pytest.param(
            "pt",
            "O deputado Rui Sá acusou-a de «navegar à vista».",
            (("navegar à vista", "Rui Sá"),),
            id="a clitic tied to a verb of naming",
        ),
        pytest.param(
            "fr",
            "Les luthiers de Brelan veulent « garder leur bois de lune ».",
            (("garder leur bois de lune", "Les luthiers de Brelan"),),
            id="several want something",
        ),
        pytest.param(
            "fr",
            "Inès Merle l'a qualifié de « jardinier sans jardin ».",
            (("jardinier sans jardin", "Inès Merle"),),
            id="an elided pronoun stands before the auxiliary",
        ),
        pytest.param(
            "fr",
            "Le gardien de l’écluse, lui, a appelé à « un partage honnête du quai aux huîtres ».",
            (("un partage honnête du quai aux huîtres", "Le gardien de l’écluse"),),
            id="an elided article inside a role before the verb",
        ),
    ],
)
def test_whoever_names_or_judges_something_in_romance_languages_has_said_it(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize("verb", ["calificara el plan de", "denunciara", "dijera que era"])
def test_a_past_subjunctive_reports(verb: str) -> None:
    text = f"Juan Rey dimitió después de que Ada Prado {verb} «un juego muy peligroso»."
    assert last_speaker(text, "es") == "Ada Prado"


@pytest.mark.parametrize("body", ["A CGTP", "A Anvisa", "A GNR"])
def test_a_portuguese_verb_with_its_pronoun_ends_the_name_before_it(body: str) -> None:
    text = f"{body} reuniu-se com os pescadores. “O barco está atrasado”, explicou."
    assert last_speaker(text, "pt") == body


def test_a_portuguese_verb_with_its_pronoun_ends_the_group_before_it() -> None:
    text = "Os moradores do bairro reuniram-se com a câmara. “O barco não vem”, explicaram."
    assert last_speaker(text, "pt") == "Os moradores do bairro"
