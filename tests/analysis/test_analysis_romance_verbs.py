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
        "who is accused of something has not said it",
        "fr",
        "Jean Merle, accusé de « négligence coupable », a quitté la scierie.",
        (),
    ),
    (
        "who is accused of something has not said it, in Italian",
        "it",
        "Ines Neri, accusata di «incuria imperdonabile», ha lasciato il vivaio.",
        (),
    ),
    (
        "the agent of a passive has said it",
        "fr",
        "Accusés par la notaire Inès Merle de vouloir « couper le bois », ils ont fui.",
        (("couper le bois", "Inès Merle"),),
    ),
    (
        "the agent of a passive has said it, in Spanish",
        "es",
        "Tachado por Inés Rubio de «jardinero sin jardín», el gerente se marchó.",
        (("jardinero sin jardín", "Inés Rubio"),),
    ),
    (
        "an elided pronoun stands before the auxiliary",
        "fr",
        "Inès Merle l'a qualifié de « jardinier sans jardin ».",
        (("jardinier sans jardin", "Inès Merle"),),
    ),
    (
        "an elided pronoun before the auxiliary that asks for the speaker behind it",
        "fr",
        "Jean Merle s'est tu. « La scie est à vous désormais », l'a-t-il rassurée, souriant.",
        (("La scie est à vous désormais", "Jean Merle"),),
    ),
    (
        "whose comment it is, with an adjective and what it is about",
        "it",
        "«Rifaremo la serra»: è il primo commento dopo il gelo di Ines Neri, la custode.",
        (("Rifaremo la serra", "Ines Neri"),),
    ),
    (
        "the woman is nobody of whom no gender is known",
        "it",
        "Davanti alla serra di Kofi Mensah c'è la neve. «Non l'ho mai vista così», dice la donna.",
        (("Non l'ho mai vista così", "la donna"),),
    ),
    (
        "an adverb behind the verb that opens the sentence",
        "es",
        "El alcalde fue breve. Insistió después en que «la plaza se barre cada noche».",
        (("la plaza se barre cada noche", "El alcalde"),),
    ),
    (
        "a subject inside a relative clause with a clitic",
        "es",
        (
            "Una vecina que duerme junto al patio en el que se produjo el ruido negó tener miedo. "
            "«Aquí solo ladran los perros», señaló."
        ),
        (("Aquí solo ladran los perros", "Una vecina"),),
    ),
    (
        "who wrote it, behind where it was written",
        "it",
        "«La serra riapre in aprile». Lo ha scritto su Facebook il vivaista Ugo Neri.",
        (("La serra riapre in aprile", "Ugo Neri"),),
    ),
    (
        "in whose own view it is so",
        "es",
        "Inés Rubio habló. La poda deja, según su versión, un jardín que es «todo sombra y eco».",
        (("todo sombra y eco", "Inés Rubio"),),
    ),
    (
        "an office over several things",
        "es",
        "La titular de Parques, Fuentes y Paseos ha avisado de que “el musgo no tiene prisa”.",
        (("el musgo no tiene prisa", "La titular de Parques, Fuentes y Paseos"),),
    ),
    (
        "another office is another person",
        "es",
        "La ministra Rubio ríe.\n\nEl consejero de Parques denuncia «el abandono de las fuentes».",
        (("el abandono de las fuentes", "El consejero de Parques"),),
    ),
    (
        "that is what somebody says",
        "it",
        "«La siepe va rifatta per intero». È quanto afferma il Circolo dei Vivai.",
        (("La siepe va rifatta per intero", "il Circolo dei Vivai"),),
    ),
    (
        "that is what somebody said",
        "fr",
        "« La haie est à refaire en entier. » C'est ce qu'a déclaré Inès Merle.",
        (("La haie est à refaire en entier.", "Inès Merle"),),
    ),
    (
        "who spoke, inside the marks, and not the subject before them",
        "it",
        "Rovi coprono il sentiero, «sparito del tutto - spiega Ines Neri -. Ci vorrà un mese».",
        (("sparito del tutto - spiega Ines Neri -. Ci vorrà un mese", "Ines Neri"),),
    ),
    (
        "how it was said is not who said it",
        "it",
        "I vivaisti sono usciti. «È caduto il muro», hanno detto con ancora il gelo addosso.",
        (),
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
