"""German, Dutch and Romance reports: speakers behind the words, roles, titles."""

import pytest
from told_words import Told, told

REPORTS: list[tuple[str, str, str, Told]] = [
    (
        "with these words",
        "de",
        "„Kommt heim und bringt Brot.“ Mit diesen Worten umgarnte Klubchef Jan Wessel die Gäste.",
        (("Kommt heim und bringt Brot.", "Jan Wessel"),),
    ),
    (
        "with these words, in Dutch",
        "nl",
        "‘Kom thuis en breng brood.’ Met deze woorden begroette burgemeester Jan Wagter de gasten.",
        (("Kom thuis en breng brood.", "Jan Wagter"),),
    ),
    (
        "with these words, in Italian",
        "it",
        "«Tornate presto col pane». Con queste parole la sindaca Ada Quinto ha salutato tutti.",
        (("Tornate presto col pane", "Ada Quinto"),),
    ),
    (
        "with these words, in French",
        "fr",
        "« Revenez avec du pain ». C’est par ces mots que la maire Jeanne Morel a salué tous.",
        (("Revenez avec du pain", "Jeanne Morel"),),
    ),
    (
        "a verb that reports with its particle",
        "de",
        "Zu den Tarifen führt Stadträtin Jana Legath aus: „Das ist kein Problem.“",
        (("Das ist kein Problem.", "Jana Legath"),),
    ),
    (
        "a verb that reports nothing without its particle",
        "de",
        "Jan Wessel kam. Eine „ernste Spur“ führte die Hafenwache nach Norden.",
        (),
    ),
    (
        "the role that the sentence is about",
        "de",
        "Es regnet. Die Staatsanwältin sieht keinen Grund: „Das war keine Notwehr“, sagt sie.",
        (("Das war keine Notwehr", "Die Staatsanwältin"),),
    ),
    (
        "the role that the sentence is about, in French",
        "fr",
        "Il pleut. La procureure ne voit aucune excuse : « Ce n’était pas un jeu », dit-elle.",
        (("Ce n’était pas un jeu", "La procureure"),),
    ),
    (
        "a verb that no list holds, behind its subject",
        "fr",
        "Le voisin du dessous garde un souvenir. Puis il ajoute : « Elle va revenir ».",
        (("Elle va revenir", "Le voisin du dessous"),),
    ),
    (
        "a reflexive verb behind its subject",
        "fr",
        "Le patron se querelle avec tout le port. « Ça suffit maintenant », lance-t-il.",
        (("Ça suffit maintenant", "Le patron"),),
    ),
    (
        "a subject behind the words",
        "es",
        "Pide «calma y paciencia» la alcaldesa Inés Robledo.",
        (("calma y paciencia", "Inés Robledo"),),
    ),
    (
        "a subject behind the words, in Italian",
        "it",
        "Confida in «tempi brevi» anche l’avvocato Ugo Serra.",
        (("tempi brevi", "Ugo Serra"),),
    ),
    (
        "a thing that plans and says nothing",
        "fr",
        "Ce dispositif prévoit « un accueil de jour pour tous les pêcheurs sans logement ».",
        (("un accueil de jour pour tous les pêcheurs sans logement", ""),),
    ),
    (
        "the body of somebody before a colon",
        "nl",
        "Michiel Wagter, Beter Bestuur: “Niemand is tegen de brug en dat weet iedereen.”",
        (("Niemand is tegen de brug en dat weet iedereen.", "Michiel Wagter"),),
    ),
    (
        "titles in brackets behind names",
        "nl",
        "Genomineerd waren Arno Grift (‘De man die zonder hoed liep’) en Ester Loos (‘Wad’).",
        (),
    ),
    (
        "an office of two things",
        "it",
        "«Quattro ore bastano», ha detto il ministro dei Porti e delle acque Mario Saletti.",
        (("Quattro ore bastano", "Mario Saletti"),),
    ),
    (
        "two offices and one name",
        "fr",
        "« Quatre heures suffisent », a dit le ministre de la Mer et la maire Jeanne Morel.",
        (("Quatre heures suffisent", "le ministre de la Mer"),),
    ),
    (
        "a paper in single marks",
        "es",
        "Ana Vela habló. “Nadie avisó de las bajas”, ha asegurado en una charla en 'El Faro'.",
        (("Nadie avisó de las bajas", "Ana Vela"),),
    ),
    (
        "a programme in single marks",
        "es",
        "El ministro del Mar, Félix Bolarte, sostiene en 'Más mar' que “la veda es breve”.",
        (("la veda es breve", "Félix Bolarte"),),
    ),
    (
        "an adverb between verb and speaker",
        "fr",
        "« Ça commencera demain », répète inlassablement Chap’le, un gardien.",
        (("Ça commencera demain", "Chap’le"),),
    ),
    (
        "a sentence behind a question that a colon leads into",
        "fr",
        "La maire Jeanne Morel est fâchée : « Pourquoi nous ? » Le préfet du port pense à rentrer.",
        (("Pourquoi nous ?", "Jeanne Morel"),),
    ),
    (
        "whom a blow is aimed at",
        "it",
        "«Resto», dice Mauro Landi. Poi la stoccata a Salvetti: «È lui che non lavora mai».",
        (("Resto", "Mauro Landi"), ("È lui che non lavora mai", "Mauro Landi")),
    ),
    (
        "the mother of somebody with one name",
        "fr",
        "Ada Quill parle. La mère d’Odile témoigne : « La chèvre mange tout. »",
        (("La chèvre mange tout.", "La mère d’Odile"),),
    ),
    (
        "several, where one was named before them",
        "fr",
        "Un homme rêvait. Les avocats ont parlé. « C’est un choix exprès », expliquent-ils.",
        (("C’est un choix exprès", "Les avocats"),),
    ),
    (
        "what something is known as, and what somebody has written",
        "es",
        "Un muro conocido como “Tierra fría” cayó, según Ana Vela, autora de “Los barcos lentos”.",
        (),
    ),
    (
        "a point inside the marks before a verb",
        "pt",
        "O cais foi fechado hoje. “Recolhemos os papéis para ver.” falou a delegada Maíra Mota.",
        (("Recolhemos os papéis para ver.", "Maíra Mota"),),
    ),
    (
        "an agency behind a place",
        "it",
        "Ancona, 3 feb (Ansa) – “Un pontile di cartapesta” per i pescatori.",
        (),
    ),
    (
        "an elided article inside a role",
        "fr",
        "« Il faut voter », a dit le directeur de l’hôpital.",
        (("Il faut voter", "le directeur de l’hôpital"),),
    ),
    (
        "an elided article inside a role before the verb",
        "fr",
        "Le gardien de l’écluse, lui, a appelé à « un partage honnête du quai aux huîtres ».",
        (("un partage honnête du quai aux huîtres", "Le gardien de l’écluse"),),
    ),
    (
        "the body behind a name",
        "it",
        "«È vivo», racconta Agnese Rota del Dipartimento di Scienze. «È raro», aggiunge Rota.",
        (("È vivo", "Agnese Rota"), ("È raro", "Agnese Rota")),
    ),
    (
        "a Dutch name with a particle",
        "nl",
        "ZHB-bestuurder Wiebe te Zandere zucht. ‘De sluis klemt alweer’, zei hij.",
        (("De sluis klemt alweer", "Wiebe te Zandere"),),
    ),
    (
        "so-called things",
        "es",
        "Las mareas acercaron el puerto a los llamados “barcos de domingo” en las rías.",
        (),
    ),
    (
        "so-called things, in Italian",
        "it",
        "Si allunga la fila dei cosiddetti «custodi distratti», dice Ugo Neri.",
        (),
    ),
    (
        "what something is decried as, with an adjective",
        "de",
        "Dass es Streit um die als lautes „Bauerndorf“ kritisierte Gasse gibt, sieht Vogel ein.",
        (),
    ),
    (
        "an inscription",
        "nl",
        "Eén kar met een bord met de tekst ‘geen boer, geen brood vandaag’ staat bij Jan Wagter.",
        (),
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [case[1:] for case in REPORTS],
    ids=[case[0] for case in REPORTS],
)
def test_whose_words_they_are(code: str, text: str, expected: Told) -> None:
    assert told(text, code) == expected
