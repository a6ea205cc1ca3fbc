"""Whom German pronouns, roles and set phrases mean: what grammar ties to the words before."""

import pytest
from told_words import Told, told

TIES: list[tuple[str, str, Told]] = [
    (
        "an article alone before a verb means the object before",
        "Jan Tal rief seinen Steuerberater an. Der antwortete: „Das wird teuer.“",
        (("Das wird teuer.", "seinen Steuerberater"),),
    ),
    (
        "an article before a verb that is an adjective means nobody",
        "Jan Tal redete lange. Der genannte Preis sei „viel zu hoch“.",
        (("viel zu hoch", "Jan Tal"),),
    ),
    (
        "a pronoun behind a colon means the body before it",
        "„Schade“, meinte Jan Tal. Anders der Radverein: Er begrüßt das als „klug und überfällig“.",
        (("Schade", "Jan Tal"), ("klug und überfällig", "der Radverein")),
    ),
    (
        "a clause with dass has no speaker in it",
        "Eva Wald war entsetzt. Dass Akten vernichtet worden seien, sei „ein starkes Stück“.",
        (("ein starkes Stück", "Eva Wald"),),
    ),
    (
        "somebody's successor is another person",
        "Rektorin Eva Wald ging. Ihr Nachfolger nannte sie einmal „die Seele der Schule“.",
        (("die Seele der Schule", "Ihr Nachfolger"),),
    ),
    (
        "a verdict runs as its owner said it",
        "Eva Wald hat nachgerechnet. „Es reicht nicht“, lautet ihr Ergebnis, „nicht einmal knapp.“",
        (("Es reicht nicht", "Eva Wald"), ("nicht einmal knapp.", "Eva Wald")),
    ),
    (
        "marks inside marks end a sentence, too",
        "Jan Tal kam. Ein Gast rief: „Da steht ‚Geht heim.‘“ Tal lachte. „Na und“, sagte er.",
        (("Da steht ‚Geht heim.‘", "Ein Gast"), ("Na und", "Jan Tal")),
    ),
    (
        "whom a role talks to is no part of it",
        "Die Wirtin Eva Wald wartet. „Ich habe Zeit“, sagt die Wirtin zu PANORAMA.",
        (("Ich habe Zeit", "Eva Wald"),),
    ),
    (
        "what a body sees itself as",
        "Die Tal AG baut Öfen und versteht sich als „Anwalt des Feuers“.",
        (("Anwalt des Feuers", "Tal AG"),),
    ),
    (
        "what is heard out of an office with a place behind it",
        "Aus dem Landwirtschaftsministerium in Bern verlautete, man sei „gut gerüstet für alles“.",
        (("gut gerüstet für alles", "dem Landwirtschaftsministerium"),),
    ),
    (
        "what a paper shows, over a relative clause",
        "Aus einem Protokoll, das uns vorliegt, geht hervor, dass „akuter Geldmangel“ herrschte.",
        (("akuter Geldmangel", "einem Protokoll"),),
    ),
    (
        "one of several",
        "Einer der Fahrer schrie: „Weg da, alle zusammen!“",
        (("Weg da, alle zusammen!", "Einer der Fahrer"),),
    ),
    (
        "for whom something is so, over a relative clause",
        "Für die Trainerin Eva Wald, die als Letzte kam, war der Lauf „ein guter Anfang“.",
        (("ein guter Anfang", "Eva Wald"),),
    ),
    (
        "for her something is so",
        "Eva Wald leitet die Werft. Für sie ist das „kein Grund, gleich aufzugeben“.",
        (("kein Grund, gleich aufzugeben", "Eva Wald"),),
    ),
    (
        "by her own words",
        "Eva Wald leitet die Werft. Ihren Worten zufolge ist das „reiner Zufall“.",
        (("reiner Zufall", "Eva Wald"),),
    ),
    (
        "in her opinion",
        "Eva Wald leitet die Werft. Ihrer Meinung nach ist der Plan „nicht mehr zu retten“.",
        (("nicht mehr zu retten", "Eva Wald"),),
    ),
    (
        "what slips out of somebody who has no name",
        "Wirt Detlev Tal lachte.\n\nMias Mutter war kaum begeistert. „Ach je!“, entfuhr es ihr.",
        (("Ach je!", "Mias Mutter"),),
    ),
    (
        "somebody without a name whom an adjective describes",
        "Am Rasthof Hohe Birke brannte es. Der 50-jährige Wachmann blieb. „Na klar“, sagte er.",
        (("Na klar", "Der 50-jährige Wachmann"),),
    ),
    (
        "the winner is the subject of the sentence before",
        "Eva Wald siegte. Die 24-Jährige aus Bern schlug Anna Tal. „Toll“, rief die Siegerin.",
        (("Toll", "Eva Wald"),),
    ),
    (
        "the old gentleman is who was in the talk",
        "Ernst Tal fährt noch Auto. „Die Mauer“, wirft der alte Herr ein, „stand falsch.“",
        (("Die Mauer", "Ernst Tal"), ("stand falsch.", "Ernst Tal")),
    ),
    (
        "few words in the mood of a report behind a colon",
        "Vorstand Max Tal sprang ihr bei: Gutachten seien „Ansichtssache, keine Gesetze“.",
        (("Ansichtssache, keine Gesetze", "Max Tal"),),
    ),
    (
        "one noun that somebody speaks of",
        "Von „Flickwerk“ spricht die Abgeordnete Eva Wald.",
        (("Flickwerk", "Eva Wald"),),
    ),
    (
        "one noun that there is talk of",
        "In Kreisen der Werft ist von einem „Desaster“ die Rede.",
        (("Desaster", "Kreisen der Werft"),),
    ),
    (
        "what is heard from a body's side",
        "„Das ist ein schwarzer Tag“, heißt es seitens der Gewerkschaft.",
        (("Das ist ein schwarzer Tag", "der Gewerkschaft"),),
    ),
    (
        "two name the same thing in two clauses",
        "Jan Tal und Eva Wald stritten. „Unreif“ nennt Tal den Plan, „gefährlich“ findet ihn Wald.",
        (("Unreif", "Jan Tal"), ("gefährlich", "Eva Wald")),
    ),
    (
        "an object before the verb is not who acts",
        "Richterin Eva Wald schwieg. Das nahm ihm die Anklägerin nicht ab. „Nein“, sagte sie.",
        (("Nein", "die Anklägerin"),),
    ),
    (
        "a court with its town is nobody whom a pronoun means",
        "Das Amtsgericht Tal tagte. Der Angeklagte gestand. Er sei „nur gefahren“, sagte er.",
        (("nur gefahren", "Der Angeklagte"),),
    ),
    (
        "two nouns side by side are nobody",
        "Die Mutter eines der Kinder brachte der Bergwacht Kuchen. „Was sonst?“, fragte sie.",
        (("Was sonst?", "Die Mutter eines der Kinder"),),
    ),
    (
        "an object with a capital is no part of the name before it",
        "Lange begleitete Anna Tal Schlaflose. „Ich mag die Nacht“, sagte Tal einmal.",
        (("Ich mag die Nacht", "Anna Tal"),),
    ),
    (
        "an object with das is no part of a name",
        "Toni Tal kam. Bald lobte der Allgäuer das Verhalten aller: Sie seien „ruhig geblieben“.",
        (("ruhig geblieben", "Toni Tal"),),
    ),
    (
        "somebody's husband with a trade behind a comma",
        "Jan Tal grinst. Ihr Mann, Lehrer in Bern, sieht sie selten. „Ich warte“, sagt er.",
        (("Ich warte", "Ihr Mann"),),
    ),
    (
        "a clause with während keeps its subject over an apposition",
        "Während der Chef der Union, Jan Tal, sie „gut“ nannte, tadelte Eva Wald sie als „teuer“.",
        (("gut", "Jan Tal"), ("teuer", "Eva Wald")),
    ),
    (
        "a polite you is whoever is greeted",
        "Frau Wald, Sie sagen, Moore seien „vergessene Helden“.",
        (("vergessene Helden", "Wald"),),
    ),
    (
        "few words for what somebody will do",
        "Ministerin Eva Wald will den Bericht „in Ruhe auswerten“.",
        (("in Ruhe auswerten", "Eva Wald"),),
    ),
    (
        "what there is talk of at a body",
        "Bei der Gewerkschaft ist von „Kahlschlag mit Ansage“ die Rede.",
        (("Kahlschlag mit Ansage", "der Gewerkschaft"),),
    ),
    (
        "a headline names whom it quotes",
        "„Das Eis lügt nicht“: Eine Nacht mit der Forscherin Eva Wald",
        (("Das Eis lügt nicht", "Eva Wald"),),
    ),
    (
        "participles and people in a headline are nobody",
        "Vermisste Wanderer gefunden\n\nDrei Tage suchte man sie. „Sie winkten“, sagt der Pilot.",
        (("Sie winkten", "der Pilot"),),
    ),
    (
        "der behind the verb is whoever the sentence before is about",
        "Jan Tal flicht Körbe. Sein Sohn ist fort. „Ich kann keinen Knoten“, sagt der am Telefon.",
        (("Ich kann keinen Knoten", "Sein Sohn"),),
    ),
    (
        "a name that opens the sentence with von",
        "Roderich von Tal ging. Von Tal begründete den Schritt mit „großer Müdigkeit“.",
        (("großer Müdigkeit", "Roderich von Tal"),),
    ),
    (
        "whoever came in since somebody spoke, in the mood of a report",
        "„Gut“, sagte Eva Wald. Jan Tal will vermitteln. Das sei „eine Frage des Anstands“.",
        (("Gut", "Eva Wald"), ("eine Frage des Anstands", "Jan Tal")),
    ),
    (
        "a compound of a trade is no given name",
        "Der Vermessungsingenieur Eetu Salo lachte. „Ein zu großes Wort“, schränkte Salo ein.",
        (("Ein zu großes Wort", "Eetu Salo"),),
    ),
    (
        "a genitive is no surname where the text goes on without it",
        "Hinnerk Tiedjens Hände sind rau. „Ich spüre nichts“, brummt er. Tiedjen lacht.",
        (("Ich spüre nichts", "Hinnerk Tiedjen"),),
    ),
    (
        "a surname with a word of kinship is another person",
        "Jan Tal flicht. Tals Urgroßvater war Bauer. Tal zuckt die Achseln. „Na und“, meint er.",
        (("Na und", "Jan Tal"),),
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in TIES], ids=[x for x, *_ in TIES]
)
def test_pronouns_and_roles_mean_whom_german_ties_to_them(text: str, expected: Told) -> None:
    assert told(text, "de") == expected
