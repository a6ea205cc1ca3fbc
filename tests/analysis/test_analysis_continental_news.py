"""News in German, French and Spanish: one habit of writing per case."""

import pytest
from told_words import Told, told

GERMAN: list[tuple[str, Told]] = [
    (
        "Die Geologin Ada Vogel von der Universität Bremen warnte. „Beton bricht“, so Vogel.",
        (("Beton bricht", "Ada Vogel"),),
    ),
    (
        "„Alles voll“, begründete Werftchef Jens-Uwe Vogel den Schritt. „Leider“, sagte er.",
        (("Alles voll", "Jens-Uwe Vogel"), ("Leider", "Jens-Uwe Vogel")),
    ),
    (
        "„Gut“, sagte ein Sprecher der Bahn. Der Riss sei „rein oberflächlich“.",
        (("Gut", "ein Sprecher der Bahn"), ("rein oberflächlich", "ein Sprecher der Bahn")),
    ),
    (
        "Die Direktorin des Zirkus Vogel, Edda Tal, würdigte ihn als „den Letzten der Art“.",
        (("den Letzten der Art", "Edda Tal"),),
    ),
    (
        "Jan Vogel ging. Seine Tochter Gesa, selbst Artistin, blieb. „Ich falle“, sagt sie.",
        (("Ich falle", "Gesa"),),
    ),
    (
        "Mia Vogel fuhr voran. „Augen zu“, scherzte die Tirolerin im Ziel.",
        (("Augen zu", "Mia Vogel"),),
    ),
    (
        "Der Anwalt Tilo Vogel bat um Milde. Sein Mandant sei „ein gebrochener Mann“.",
        (("ein gebrochener Mann", "Tilo Vogel"),),
    ),
    (
        "Maik Döhr von der Feuerwehr warnte. „Es steigt“, schrieb er der „Rundschau“.",
        (("Es steigt", "Maik Döhr"),),
    ),
    (
        "Thomas Stroh sprach. Der Polizei dankte er für ihr „sehr besonnenes, ruhiges Handeln“.",
        (("sehr besonnenes, ruhiges Handeln", "Thomas Stroh"),),
    ),
    (
        "Anna Tal ging. Bruno Laban wartet. Der frühere Stürmer nickte. „Urlaub“, sagte er.",
        (("Urlaub", "Bruno Laban"),),
    ),
    (
        "Der Fachmann Jan Fühl kam. „Sie verwalten nur“, sagte der Abgeordnete.",
        (("Sie verwalten nur", "Jan Fühl"),),
    ),
    (
        "Jan Fühl gestand. „Das war zu viel“, sagte der Richter.",
        (("Das war zu viel", "der Richter"),),
    ),
]
FRENCH: list[tuple[str, Told]] = [
    (
        "L’auteur, l’ingénieur Yann Le Quill, a refusé. « C’est écrit », a-t-il simplement dit.",
        (("C’est écrit", "Yann Le Quill"),),
    ),
    (
        "« Il dort », a plaidé Me Karim Azar. « Pardon », s’est repris l’avocat.",
        (("Il dort", "Karim Azar"), ("Pardon", "Karim Azar")),
    ),
    (
        "Théo Marchal a réclamé une enquête, parlant d’un « scandale sanitaire ».",
        (("scandale sanitaire", "Théo Marchal"),),
    ),
    (
        "L’usine va fermer, a annoncé lundi sa direction, qui invoque « un marché en mutation ».",
        (("un marché en mutation", "sa direction"),),
    ),
    (
        "Ce geste, note l’article, a rendu l’essai « difficilement reproductible ».",
        (("difficilement reproductible", "l’article"),),
    ),
    (
        "Son manager, Xavier Garb, était sec. « Il y a des soirs », a-t-il lâché.",
        (("Il y a des soirs", "Xavier Garb"),),
    ),
    (
        "Le jury du prix Cazal a salué « une langue qui grince juste ».",
        (("une langue qui grince juste", "Le jury du prix Cazal"),),
    ),
    (
        "« Il progresse », assure quant à elle Jo Garat, qui se dit « ravie ».",
        (("Il progresse", "Jo Garat"), ("ravie", "Jo Garat")),
    ),
    (
        "Le prévenu, Célian Garat, a ri. « Enfin », a dit l’intéressé.",
        (("Enfin", "Célian Garat"),),
    ),
    (
        "« Non », fulmine la conseillère Armelya Le Bihal. « Jamais », dit Mme Le Bihal.",
        (("Non", "Armelya Le Bihal"), ("Jamais", "Armelya Le Bihal")),
    ),
    (
        "Le tribunal a tranché, jugeant que la rue présentait « un danger grave ».",
        (("un danger grave", "Le tribunal"),),
    ),
    (
        "« On a ri », a raconté à l’AFP Sabrina Hadal, vendeuse.",
        (("On a ri", "Sabrina Hadal"),),
    ),
    (
        "Invitée de Franceville, la ministre, Amélie de Monchal, a assuré que « rien n’est figé ».",
        (("rien n’est figé", "Amélie de Monchal"),),
    ),
    (
        "Bruno Retall a averti la chambre. « Il y a trop de dépenses », a martelé le sénateur.",
        (("Il y a trop de dépenses", "Bruno Retall"),),
    ),
    (
        "Fatou Sissal a été évacuée. « C’est tout », témoigne cette mère de famille.",
        (("C’est tout", "Fatou Sissal"),),
    ),
]
SPANISH: list[tuple[str, Told]] = [
    (
        "El párroco, don Hilario, no se ha repuesto. “Huele a rosas”, dijo el sacerdote.",
        (("Huele a rosas", "Hilario"),),
    ),
    (
        "La policía escribió. El detenido quedó en libertad. “El sofá es bueno”, dijo ayer.",
        (("El sofá es bueno", "El detenido"),),
    ),
    (
        "Para el crítico Álvaro de la Osa, se trata de “la obra más libre de su tiempo”.",
        (("la obra más libre de su tiempo", "Álvaro de la Osa"),),
    ),
    (
        "Ada Monte calló. Su hija, Paloma, que escribe, sonrió. “Se corregía”, dice la joven.",
        (("Se corregía", "Paloma"),),
    ),
    (
        "Fuentes de la mina hablaron. “Está vivo y bien”, señalaron.",
        (("Está vivo y bien", "Fuentes de la mina"),),
    ),
    (
        "Más duro fue el exalcalde Wilmer Palas: “La mina se cansó de esperar”.",
        (("La mina se cansó de esperar", "Wilmer Palas"),),
    ),
    (
        "El ministro, Jairo Eche, lo lamentó. “Perdemos mucho”, dijo el funcionario.",
        (("Perdemos mucho", "Jairo Eche"),),
    ),
    (
        "El doctor Patricio Under la propuso. “Rayén es así”, afirmó el médico.",
        (("Rayén es así", "Patricio Under"),),
    ),
    (
        "Rubén Garza abre la puerta. “No es ranchera”, corrige. “Es otra”.",
        (("No es ranchera", "Rubén Garza"), ("Es otra", "Rubén Garza")),
    ),
    (
        "La jefa, Mercedes Oliva, ha pedido “paciencia” a todos.",
        (("paciencia", "Mercedes Oliva"),),
    ),
    (
        "Pedro Sanchal le ha contestado que durará “hasta mayo”. “No”, ha dicho el ministro.",
        (("hasta mayo", "Pedro Sanchal"), ("No", "Pedro Sanchal")),
    ),
    (
        "En mayo, el ministro de Obras, Óscar Puent, ha callado. “Es martes”, ha dicho.",
        (("Es martes", "Óscar Puent"),),
    ),
    (
        "La jefa, Eduarda Rojal, calló. “Respetamos a todos”, se limitó a decir.",
        (("Respetamos a todos", "Eduarda Rojal"),),
    ),
    (
        "Ada Monte fue condenada. “Es culpable”, dijo el juez.",
        (("Es culpable", "el juez"),),
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (language, *case)
        for language, cases in (("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
        for case in cases
    ],
)
def test_news_of_the_continent(language: str, text: str, expected: Told) -> None:
    assert told(text, language=language) == expected


def test_a_portuguese_perfect_reports_too() -> None:
    text = "O ministro Rui Castel tinha afirmado que a obra era “um erro muito caro”."
    assert told(text, language="pt") == (("um erro muito caro", "Rui Castel"),)
