"""Romance verbs: forms that follow from others, and sentences whose verb has no subject."""

import pytest
from told_words import Told, told

from reader.analysis.languages.lexicon import derived

VERBS: list[tuple[str, str, str, Told]] = [
    (
        "a gerund of saying belongs to the subject of its sentence",
        "es",
        "La botánica Inés Rubio cerró el vivero, recordando que el riego es «una ruina».",
        (("una ruina", "Inés Rubio"),),
    ),
    (
        "a gerund of saying in Italian",
        "it",
        "La botanica Ines Neri ha chiuso la serra, ricordando che il gelo è «una rovina».",
        (("una rovina", "Ines Neri"),),
    ),
    (
        "a present participle of saying in French",
        "fr",
        "La botaniste Inès Merle a fermé la serre, notant que le gel est « une ruine ».",
        (("une ruine", "Inès Merle"),),
    ),
    (
        "the future tells what was said",
        "fr",
        "Le luthier Jean Merle dira « le vernis, voilà tout mon secret ».",
        (("le vernis, voilà tout mon secret", "Jean Merle"),),
    ),
    (
        "several want something",
        "fr",
        "Les luthiers de Brelan veulent « garder leur bois de lune ».",
        (("garder leur bois de lune", "Les luthiers de Brelan"),),
    ),
    (
        "an infinitive goes on telling",
        "fr",
        "« Le vernis sèche mal », a noté Jean Merle.\n\nEt d'ajouter que « l'hiver fut humide ».",
        (("Le vernis sèche mal", "Jean Merle"), ("l'hiver fut humide", "Jean Merle")),
    ),
    (
        "a joint before the verb goes on telling",
        "es",
        "Inés Rubio llegó tarde.\n\nY agregó: «El vivero abre con la primera helada».",
        (("El vivero abre con la primera helada", "Inés Rubio"),),
    ),
    (
        "a verb alone behind a report gives it to nothing in it",
        "es",
        "Inés Rubio habló poco. La higuera tiene plaga, afirmó. «Habrá que talarla este año».",
        (("Habrá que talarla este año", "Inés Rubio"),),
    ),
    (
        "what a preposition opens the sentence with says nothing",
        "es",
        "Inés Rubio habló poco. Sobre la higuera enferma aseguró que “habrá que talarla ya”.",
        (("habrá que talarla ya", "Inés Rubio"),),
    ),
    (
        "a verb with a colon leads into what follows it",
        "it",
        "Il Circolo chiede «più ombra», la Lega sottolinea: «Servono alberi, non promesse».",
        (("più ombra", "Il Circolo"), ("Servono alberi, non promesse", "la Lega")),
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"), [case[1:] for case in VERBS], ids=[x for x, *_ in VERBS]
)
def test_forms_of_romance_verbs_report(language: str, text: str, expected: Told) -> None:
    assert told(text, language) == expected


def test_the_first_ending_that_fits_gives_the_other_forms() -> None:
    endings = {"ge": "geant", "e": "ant era"}
    assert derived("juge note dit", endings) == ["jugeant", "notant", "notera"]
