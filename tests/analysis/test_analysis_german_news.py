"""What German, Austrian and Swiss papers do: epithets, "man", the mood of reported speech."""

import pytest
from told_words import Told, told

NEWS: list[tuple[str, str, Told]] = [
    (
        "an office of Austria before a name",
        "Landeshauptfrau Romana Tal kam. „Es schneit“, sagte Tal.",
        (("Es schneit", "Romana Tal"),),
    ),
    (
        "a role in the genitive before a name",
        "Der Besuch des Außenministers Gábor Tal endet. „Es schneit“, sagte Tal.",
        (("Es schneit", "Gábor Tal"),),
    ),
    (
        "a compound of a foreign word before a name",
        "EU-Chefdiplomatin Marguerite van Tal erklärte, Bern spreche „nicht für uns“.",
        (("nicht für uns", "Marguerite van Tal"),),
    ),
    (
        "a university behind a name",
        "Der Hydrologe Bas van der Tal von der Universität Utrecht nennt das „gut“.",
        (("gut", "Bas van der Tal"),),
    ),
    (
        "the Swiss write no ß",
        "Beat Tal liess ausrichten, er bedaure den Entscheid «ausserordentlich».",
        (("ausserordentlich", "Beat Tal"),),
    ),
    (
        "a compound trade is somebody in the talk",
        "„Es schneit“, sagte Dirk Tal. „Es taut“, so der frühere Nationalspieler.",
        (("Es schneit", "Dirk Tal"), ("Es taut", "Dirk Tal")),
    ),
    (
        "a former office is that of whom the sentence before is about",
        "Es sprach Präsidentin Anna Tal. Die frühere Rätin nannte es „dumm“.",
        (("dumm", "Anna Tal"),),
    ),
    (
        "nouns that look like a name are nobody in the talk",
        (
            "„Es schneit“, sagt Anna Tal. Sie fand einen Körper von der Größe des Sees. "
            "„Es taut“, so die Forscherin."
        ),
        (("Es schneit", "Anna Tal"), ("Es taut", "Anna Tal")),
    ),
    (
        "a mother is told by her child",
        "Vertreterin Anna Tal hält dagegen. „Es schneit“, erzählt die Mutter eines Sohnes.",
        (("Es schneit", "Anna Tal"),),
    ),
    (
        "an age that was told of somebody without a name",
        (
            "„Es schneit“, sagte Jens Tal.\n\nEin 38 Jahre alter Mann kam davon. „Es taut“, so der "
            "38-Jährige."
        ),
        (("Es schneit", "Jens Tal"), ("Es taut", "der 38-Jährige")),
    ),
    (
        "an age behind a sentence about a witness",
        "„Es schneit“, sagte Jens Tal.\n\nDieser Zeuge kam zuerst. „Es taut“, so der 61-Jährige.",
        (("Es schneit", "Jens Tal"), ("Es taut", "der 61-Jährige")),
    ),
    (
        "an age with a verb at the end",
        "Oma Anna Tal weint. Die 66-Jährige hatte am Ufer gestanden und gewartet. „Es schneit.“",
        (("Es schneit.", "Anna Tal"),),
    ),
    (
        "an adverb of manner opens the sentence",
        "Ganz anders urteilt Hinrich Tal. Man könne nicht warten, „bis alles taut“, findet er.",
        (("bis alles taut", "Hinrich Tal"),),
    ),
    (
        "an adverb behind the verb is nobody",
        "Der Kritiker der „Leinezeitung“, Jan Tal, urteilte strenger: „Laut ist nicht gut.“",
        (("Laut ist nicht gut.", "Jan Tal"),),
    ),
    (
        "what is reported before a colon has its speaker already",
        "Jan Tal nennt es „gut“. Eile sei fehl am Platz: „Wer drängt, verliert.“",
        (("gut", "Jan Tal"), ("Wer drängt, verliert.", "Jan Tal")),
    ),
    (
        "a report whose verb is in the mood of reports",
        (
            "Jan Tal kam. Die Klage stütze sich auf „einen einzigen Zeugen“. Sie löse „kein "
            "Problem“, sagte Tal."
        ),
        (("einen einzigen Zeugen", "Jan Tal"), ("kein Problem", "Jan Tal")),
    ),
    (
        "where one speaks",
        "Bei der Polizei Bern spricht man von „großem Glück“.",
        (("großem Glück", "der Polizei Bern"),),
    ),
    (
        "whose view it is, behind a dash",
        "Am Dienstag soll es regnen – für Tal „das Schlechteste von allem“.",
        (("das Schlechteste von allem", "Tal"),),
    ),
    (
        "what somebody expects, sees and feels",
        (
            "Anna Tal rechnet mit „einem Wunder“. Sie ortet einen „Kniefall“. Jan Poe hat "
            "„nur Kälte“ gespürt."
        ),
        (("einem Wunder", "Anna Tal"), ("Kniefall", "Anna Tal"), ("nur Kälte", "Jan Poe")),
    ),
    (
        "a body accuses somebody",
        "Die Staatsanwaltschaft wirft Jan Tal vor, alles „aus Neid“ getan zu haben.",
        (("aus Neid", "Die Staatsanwaltschaft"),),
    ),
    (
        "an article with an adjective opens no subject",
        "Der neuen Zeitung sagte Jan Tal: „Es schneit.“",
        (("Es schneit.", "Jan Tal"),),
    ),
    (
        "as somebody puts it",
        "Jan Poe sang. Oder, wie Anna Tal es ausdrückte: „Er war mutig.“",
        (("Er war mutig.", "Anna Tal"),),
    ),
    (
        "a woman by her office is no he",
        (
            "„Es schneit“, sagte Jan Poe. \n\nStadträtin Alma Tal will ihm danken. "
            "Auf die Frage, ob er friert, lacht er laut. „Es taut.“"
        ),
        (("Es schneit", "Jan Poe"), ("Es taut.", "Jan Poe")),
    ),
    (
        "a paper behind which zufolge stands",
        "Dem „Figaro“ zufolge lobte Jan Tal die Stadt als „sehr schön“.",
        (("sehr schön", "Jan Tal"),),
    ),
    (
        "a verband behind auch",
        "„Gut“, sagte Anna Tal. Auch der Verband zeigte sich skeptisch: Das löse „kein Problem“.",
        (("Gut", "Anna Tal"), ("kein Problem", "der Verband")),
    ),
    (
        "a report behind the end of the clause",
        "Die Warnungen seien „klar“ erfolgt, betonte Anna Tal.",
        (("klar", "Anna Tal"),),
    ),
    (
        "an opinion that is not shared",
        "Die Ansicht, es gebe ein „sehr klares Bild“ davon, teilt Jan Tal nicht.",
        (),
    ),
    (
        "a former trade that no list knows",
        "Heinz Tal sitzt am Fenster. „Es schneit“, sagt der frühere Hauer.",
        (("Es schneit", "Heinz Tal"),),
    ),
    (
        "who is the subject of the clause beside a name",
        "Jan Tal, der ein Buch geschrieben hat, spricht von „Versagen mit Ansage“.",
        (("Versagen mit Ansage", "Jan Tal"),),
    ),
    (
        "letters behind a rank",
        "Pfarrer i. R. Albert Tal kam. „Es schneit“, sagt er.",
        (("Es schneit", "Albert Tal"),),
    ),
    (
        "an adjective at the start is no first name",
        "Weniger Pathos gab es von Bauleiter Sören Tal. „Es schneit“, scherzte der Ingenieur.",
        (("Es schneit", "Sören Tal"),),
    ),
    (
        "a question ends the sentence before a capital",
        "Man friere, sagte Jan Tal. „Was nützt das?“ Anna Poe versprach, „alles zu tun“.",
        (("Was nützt das?", "Jan Tal"), ("alles zu tun", "Anna Poe")),
    ),
    (
        "words on a poster",
        "„Schnee kann man nicht essen“, stand auf einem Plakat.",
        (("Schnee kann man nicht essen", "einem Plakat"),),
    ),
    (
        "with these words",
        "„Ich friere immer“: Mit diesem Satz hat Emma Tal einen Nerv getroffen.",
        (("Ich friere immer", "Emma Tal"),),
    ),
    (
        "a particle of Portugal",
        "Präsident António da Tal kam. „Es schneit“, sagte der Portugiese.",
        (("Es schneit", "António da Tal"),),
    ),
    (
        "more than one, in the mood of reports",
        "Zuständig seien die Länder, betonte Anna Tal. Diese hätten „bewusst für Schnee“ gestimmt.",
        (("bewusst für Schnee", "Anna Tal"),),
    ),
    (
        "whom somebody thanks, and from where something is known",
        "Jan Tal dankte allen für „großen Einsatz“. Nach Angaben aus Kreisen soll es „bald“ tauen.",
        (("großen Einsatz", "Jan Tal"), ("bald", "Kreisen")),
    ),
    (
        "who is delighted goes on",
        (
            "„Es schneit“, sagte Anna Poe. Rat Benno Tal war begeistert. Was hier entstehe, sei "
            "„große Kunst mit wenig Geld“."
        ),
        (("Es schneit", "Anna Poe"), ("große Kunst mit wenig Geld", "Benno Tal")),
    ),
    (
        "who is spoken of is not who speaks",
        "Der Rat Jan Tal zeigt Verständnis. Otto Poe sei „ein stiller Mann“, sagt er am Telefon.",
        (("ein stiller Mann", "Jan Tal"),),
    ),
    (
        "a woman of an old trade before her name",
        "Es gibt Karten, wie Kassenwartin Rosi Tal mitteilte. „Kommt früh“, sagt sie.",
        (("Kommt früh", "Rosi Tal"),),
    ),
    (
        "from where something leaks",
        "Aus dem Kanzleramt verlautete, man nehme die Kritik „sehr ernst“.",
        (("sehr ernst", "dem Kanzleramt"),),
    ),
    (
        "what somebody finds something",
        "Jan Tal lacht. Dass es schneit, findet er „fast schon schön“.",
        (("fast schon schön", "Jan Tal"),),
    ),
    (
        "many speak of one word",
        "Die Ärzte sprechen von einem „Wunder“.",
        (("Wunder", "Die Ärzte"),),
    ),
    (
        "an office behind a sentence about a pronoun",
        "Rat Robert Tal kam. Er bleibe hart: „Es schneit.“ Dann sagte der Vizekanzler: „Nein.“",
        (("Es schneit.", "Robert Tal"), ("Nein.", "Robert Tal")),
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in NEWS], ids=[x for x, *_ in NEWS]
)
def test_quotes_of_german_news_have_their_speakers(text: str, expected: Told) -> None:
    assert told(text, "de") == expected
