"""German roles, occupations, ages and origins that refer to a person already mentioned."""

import pytest
from attributions import Attributions, attributions, last_speaker

COACHES = (("Lipa", "Jan Tal"), ("Mora", "Ole Brand"))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Der Fachmann Jan Fühl kam. „Sie verwalten nur“, sagte der Abgeordnete.",
            (("Sie verwalten nur", "Jan Fühl"),),
        ),
        (
            "de",
            "Jan Fühl gestand. „Das war zu viel“, sagte der Richter.",
            (("Das war zu viel", "der Richter"),),
        ),
        pytest.param(
            "de",
            "„Es schneit“, sagte Dirk Tal. „Es taut“, so der frühere Nationalspieler.",
            (("Es schneit", "Dirk Tal"), ("Es taut", "Dirk Tal")),
            id="a compound trade is somebody in the talk",
        ),
        pytest.param(
            "de",
            "Es sprach Präsidentin Anna Tal. Die frühere Rätin nannte es „dumm“.",
            (("dumm", "Anna Tal"),),
            id="a former office is that of whom the sentence before is about",
        ),
        pytest.param(
            "de",
            (
                "„Es schneit“, sagt Anna Tal. Sie fand einen Körper von der Größe des Sees. "
                "„Es taut“, so die Forscherin."
            ),
            (("Es schneit", "Anna Tal"), ("Es taut", "Anna Tal")),
            id="nouns that look like a name are nobody in the talk",
        ),
        pytest.param(
            "de",
            "Heinz Tal sitzt am Fenster. „Es schneit“, sagt der frühere Hauer.",
            (("Es schneit", "Heinz Tal"),),
            id="a former trade that no list knows",
        ),
        pytest.param(
            "de",
            (
                "Rat Robert Tal kam. Er bleibe hart: „Es schneit.“ Dann sagte der Vizekanzler: "
                "„Nein.“"
            ),
            (("Es schneit.", "Robert Tal"), ("Nein.", "Robert Tal")),
            id="an office after a sentence about a pronoun",
        ),
        pytest.param(
            "de",
            (
                "Filialleiter Jan Tal schwieg. Eva Wald lachte. „Das gibt es nicht“, so der "
                "Filialchef."
            ),
            (("Das gibt es nicht", "Jan Tal"),),
            id="a chief is who leads the branch",
        ),
        pytest.param(
            "de",
            "Dr. Eva Wald kam. „Er ist schneller als wir“, gibt die Wildbiologin zu.",
            (("Er ist schneller als wir", "Eva Wald"),),
            id="a trade that no list holds, and a prefix of the verb",
        ),
        pytest.param(
            "de",
            "Auch Lehrer Jan Tal klagte. „So geht es nicht“, so der Vorstand der Stiftung Morgen.",
            (("So geht es nicht", "Jan Tal"),),
            id="an office with its house after a sentence about one person",
        ),
        pytest.param(
            "de",
            (
                "Minister Jan Tal kam. Ein Wildhüter stand dabei. „Er ist schnell“, sagte der "
                "Wildhüter."
            ),
            (("Er ist schnell", "der Wildhüter"),),
            id="a trade of somebody who was met without a name is not a name",
        ),
        pytest.param(
            "de",
            (
                "Bürgermeister Jan Tal bat um Ruhe.\n\nDer Rat stimmte. „Na also“, sagte der "
                "Rathauschef."
            ),
            (("Na also", "Jan Tal"),),
            id="what a mayor is called, too",
        ),
        pytest.param(
            "de",
            "Trainer Jan Tal kam. „Das war nichts“, sagte der Coach.",
            (("Das war nichts", "Jan Tal"),),
            id="what a trainer and a president are called, too",
        ),
        (
            "",
            "Gestern sprach Mia Tal. „Wir schwiegen“, sagte die Autorin im Café.",
            (("Wir schwiegen", "Mia Tal"),),
        ),
        (
            "de",
            (
                "„Wir prüfen es“, so Anke Vogel. Zu den Motiven meinte die Hauptkommissarin nur: "
                "„Abwarten.“"
            ),
            (("Wir prüfen es", "Anke Vogel"), ("Abwarten.", "Anke Vogel")),
        ),
        pytest.param(
            "de",
            (
                "Geschäftsführer Jan Tal führt durch die Halle. Es riecht nach Teer. Alle haben "
                "zu tun, sagt der Chef. „Wir bauen sechs Kutter“, erklärt er."
            ),
            (("Wir bauen sechs Kutter", "Jan Tal"),),
            id="the boss is who leads the firm",
        ),
        pytest.param(
            "de",
            "Torwart Jan Tal bat um Ruhe. „Es reicht“, so der 35 Jahre alte Kapitän aus Jever.",
            (("Es reicht", "Jan Tal"),),
            id="an age and a role with its place",
        ),
        pytest.param(
            "de",
            (
                "Dass das Spiel verloren war, sei klar, so Jugendleiter Jan Tal: „Es fehlte uns "
                "alles.“\n\nDennoch betont der Aushilfstrainer: „Wir wollen Punkte.“"
            ),
            (("Es fehlte uns alles.", "Jan Tal"), ("Wir wollen Punkte.", "Jan Tal")),
            id="whoever spoke in the paragraph above",
        ),
        pytest.param(
            "de",
            "Trainer Jan Tal war ratlos. Es regnete. „Wir ruhen“, sagte der enttäuschte Trainer.",
            (("Wir ruhen", "Jan Tal"),),
            id="an adjective tells whom a role means that any team has",
        ),
        pytest.param(
            "de",
            "Piraten-Chefin Eva Wald wies das zurück. „Wir bleiben“, sagte die Parteichefin.",
            (("Wir bleiben", "Eva Wald"),),
            id="another compound of the same office",
        ),
        pytest.param(
            "de",
            "Ratsherr Jan Tal kam. Er sprach lange. „Wir sparen“, so der Christdemokrat.",
            (("Wir sparen", "Jan Tal"),),
            id="a democrat is no council",
        ),
        pytest.param(
            "de",
            "Jan Tal war da. Pia Wald kam. „Wir sparen“, so der Botaniker Antje Moor aus Jever.",
            (("Wir sparen", "Antje Moor"),),
            id="a role before a name is that of the name",
        ),
        (
            "de",
            "Jan Moll gestand. „Ich schäme mich vor meinen Kindern“, so der Angeklagte.",
            (("Ich schäme mich vor meinen Kindern", "Jan Moll"),),
        ),
    ],
)
def test_a_german_trade_or_office_stands_for_who_is_in_the_talk(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_a_german_minister_is_meant_by_the_end_of_the_title() -> None:
    text = "Umweltminister Cem Yavan kam. „Das prüfen wir“, fügte der Minister hinzu."
    assert attributions(text) == (("Das prüfen wir", "Cem Yavan"),)


def test_the_age_of_somebody_unnamed_is_not_that_of_who_acts_next() -> None:
    text = "Ein 38 Jahre alter Mann fiel ins Wasser. Jan Roth sah es. „Es ist spät“, sagt der "
    assert last_speaker(f"{text}38-Jährige.", "de") == "Ein 38 Jahre alter Mann"
    assert last_speaker(f"{text}Lotse.", "de") == "Jan Roth"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "",
            (
                "Anna Vogel lobte Jan Moll. „Er läuft“, sagte die 51-Jährige. „Ja“, so der "
                "24-Jährige."
            ),
            (("Er läuft", "Anna Vogel"), ("Ja", "Jan Moll")),
        ),
        pytest.param(
            "de",
            (
                "„Es schneit“, sagte Jens Tal.\n\nEin 38 Jahre alter Mann kam davon. „Es "
                "taut“, so der 38-Jährige."
            ),
            (("Es schneit", "Jens Tal"), ("Es taut", "Ein 38 Jahre alter Mann")),
            id="an age that was told of somebody without a name",
        ),
        pytest.param(
            "de",
            (
                "„Es schneit“, sagte Jens Tal.\n\nDieser Zeuge kam zuerst. „Es taut“, so der "
                "61-Jährige."
            ),
            (("Es schneit", "Jens Tal"), ("Es taut", "der 61-Jährige")),
            id="an age after a sentence about a witness",
        ),
        pytest.param(
            "de",
            (
                "Oma Anna Tal weint. Die 66-Jährige hatte am Ufer gestanden und gewartet. „Es "
                "schneit.“"
            ),
            (("Es schneit.", "Anna Tal"),),
            id="an age with a verb at the end",
        ),
        (
            "de",
            (
                "„Ja“, räumte Finn Vogel ein. Erst in der Nachspielzeit traf der eingewechselte "
                "Abdou Diop.\n\nDer Senegalese war bedient. „Es ist nur ein Punkt“, meinte der "
                "22-Jährige."
            ),
            (("Ja", "Finn Vogel"), ("Es ist nur ein Punkt", "Abdou Diop")),
        ),
    ],
)
def test_an_age_stands_for_who_is_of_that_age(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mia Vogel fuhr voran. „Augen zu“, scherzte die Tirolerin im Ziel.",
            (("Augen zu", "Mia Vogel"),),
        ),
        (
            "Anna Tal ging. Bruno Laban wartet. Der frühere Stürmer nickte. „Urlaub“, sagte er.",
            (("Urlaub", "Bruno Laban"),),
        ),
        pytest.param(
            "Vertreterin Anna Tal hält dagegen. „Es schneit“, erzählt die Mutter eines Sohnes.",
            (("Es schneit", "Anna Tal"),),
            id="a mother is told by her child",
        ),
        pytest.param(
            "Präsident António da Tal kam. „Es schneit“, sagte der Portugiese.",
            (("Es schneit", "António da Tal"),),
            id="a particle of Portugal",
        ),
        pytest.param(
            "Am Tor empfingen ihn mehrere Hundert Anhänger mit Rufen wie „Wir sind alle da“.",
            (("Wir sind alle da", "mehrere Hundert Anhänger"),),
            id="those who receive somebody with shouts",
        ),
        pytest.param(
            "Hunderte Winzer zogen unter Rufen wie „Weg mit der Steuer“ durch Saltrey.",
            (("Weg mit der Steuer", "Hunderte Winzer"),),
            id="those who march under shouts",
        ),
        pytest.param(
            (
                "Sängerin Eva Wald kam spät. „Das ist ein Spielzeug“, sagte die Mutter von "
                "zwei Kindern."
            ),
            (("Das ist ein Spielzeug", "Eva Wald"),),
            id="the mother of two is who was named",
        ),
        pytest.param(
            "Minister Jan Tal kam. „So geht es nicht weiter“, so der Burgenländer.",
            (("So geht es nicht weiter", "Jan Tal"),),
            id="where somebody comes from",
        ),
        pytest.param(
            "Bäcker Jan Tal kam. „Das war gar nichts“, so der dreifache Vater.",
            (("Das war gar nichts", "Jan Tal"),),
            id="a father of so many is somebody in the talk",
        ),
        pytest.param(
            "Eva Wald siegte. Die 24-Jährige aus Bern schlug Anna Tal. „Toll“, rief die Siegerin.",
            (("Toll", "Eva Wald"),),
            id="the winner is the subject of the sentence before",
        ),
        pytest.param(
            "Ernst Tal fährt noch Auto. „Die Mauer“, wirft der alte Herr ein, „stand falsch.“",
            (("Die Mauer", "Ernst Tal"), ("stand falsch.", "Ernst Tal")),
            id="the old gentleman is who was in the talk",
        ),
    ],
)
def test_an_origin_or_a_family_stands_for_who_is_in_the_talk(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


def test_a_nurse_by_training_is_one_person_and_somebody_named() -> None:
    text = "„Ja“, sagt Ada Vogel. „Ich finde schon was“, meint die gelernte Krankenschwester."
    assert attributions(text, "de")[-1][1] == "Ada Vogel"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der 61-jährige Minister verteidigte den Plan. Ein Deich sei „kein Zaun“.", "Ole Hinrich"),
        ("Der 61-jährige Minister sagte: „Gut so.“", "Ole Hinrich"),
        ("„Gut so“, sagte der 61-jährige Minister.", "Ole Hinrich"),
        ("„Gut so“, sagte der 61 Jahre alte Minister.", "Ole Hinrich"),
        ("Die 61 Jahre alte Landwirtin Eva Wald sagte: „Gut so.“", "Eva Wald"),
        ("Ein 61-jähriger Landwirt sagte: „Gut so.“", "Ein 61-jähriger Landwirt"),
    ],
)
def test_an_age_before_a_german_role_does_not_hide_whose_it_is(text: str, speaker: str) -> None:
    before = "Umweltminister Ole Hinrich kam. „Schön hier“, sagte Maike Drewes.\n\n"
    assert last_speaker(before + text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Wethouder Eva Wit kwam. “Mooi”, zei Jan Smit. ⏎ De 61-jarige wethouder zei: “Ja.”",
            "Eva W",
        ),
        ("Wethouder Eva Wit kwam. “Mooi”, zei Jan Smit. ⏎ “Ja”, zei de wethouder.", "Eva Wit"),
        ("“Nee”, zei Eva Wit. De 71-jarige lachte. “Ja”, zei de 71-jarige.", "Eva Wit"),
        ("Eva Wit (41) kwam. Ada Poe (52) ook. “Ja”, zei de 41-jarige.", "Eva Wit"),
        ("Een vader kwam langs. “Ja”, vindt de 38-jarige.", "Een vader"),
        (
            "Een 78-jarige man belde. Agent Jan Smit kwam. ⏎ “Ja”, zei de 78-jarige.",
            "Een 78-jarige m",
        ),
        ("“Nee”, zei raadslid Eva Wit (D66). Jan Smit zweeg. “Ja”, zei de D66’er.", "Eva Wit"),
        ("VVD-leider Jan Smit kwam. “Ja”, zei de VVD'er.", "Jan Smit"),
        ("Burgemeester Eva Wit kwam. “Ja”, zei de 58-jarige CDA'er.", "Eva Wit"),
        ("Eva Wit kwam. “Ja”, zei de Bredanaar.", "Eva Wit"),
        ("“Nee”, zei Eva Wit. Jan Smit lachte. “Ja”, zei de 51-jarige Fin.", "Jan Smit"),
        (
            "Eva Wit kwam. “Nee”, zei ze. ⏎ Een gids zweeg. “Ja”, zei de 24-jarige.",
            "Een gids",
        ),
        ("Eva Wit kwam. “Ja”, zei de geboren Zeeuwse.", "Eva Wit"),
        ("Eva Wit kwam. “Ja”, vroeg de gepensioneerde lerares.", "Eva Wit"),
        ("De lijst van Eva Wit won. “Ja”, riep de 39-jarige voorzitter van Lipa.", "Eva Wit"),
        ("Eva Wit kwam. “Ja”, zei de 34-jarige verdachte.", "de 34-jarige verdachte"),
        ("Eva Wit kwam. “Ja”, zei de buurman.", "de buurman"),
        ("Jan Smit kwam. “Ja”, zei de lerares.", "de lerares"),
        ("Eva Wit kwam. “Ja”, meldt de gemeente.", "de gemeente"),
    ],
)
def test_a_dutch_age_party_or_origin_means_who_is_in_the_talk(text: str, speaker: str) -> None:
    assert last_speaker(text.replace(" ⏎ ", "\n\n"), "nl").startswith(speaker)


@pytest.mark.parametrize(
    ("role", "other"), [("Geschäftsführerin", "Firmenchefin"), ("Landrätin", "Kreischefin")]
)
def test_a_synonym_of_a_german_office_means_who_holds_it(role: str, other: str) -> None:
    text = (
        f"{role} Eva Wald kam. „Schön hier“, sagte Betriebsrätin Olga Schmitz.\n\n"
        f"„Das sind wir schuldig“, betonte die {other}."
    )
    assert last_speaker(text) == "Eva Wald"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ida Tal leitet das Haus. ⏎ Die Mittvierzigerin war müde. „Es schneit“, sagt sie.",
            "Ida Tal",
        ),
        ("Jan Tal leitet das Haus. „Es schneit“, sagte der Endfünfziger.", "Jan Tal"),
        ("Jan Tal siegte. Der Nidwaldner fuhr. „Es schneit“, sagte der 28-Jährige.", "Jan Tal"),
        (
            (
                "„Nein“, sagte Jan Tal. „So ist es“, meinte Tal. ⏎ Nachfolger wird Ole Roth. Es "
                "gab Kritik. „Ja“, sagte der 44-Jährige."
            ),
            "Ole Roth",
        ),
        (
            "Jan Tal half. Ein 28-jähriger Dieb floh. „Es schneit“, sagte der 28-Jährige.",
            "Ein 28-jähriger Dieb",
        ),
    ],
)
def test_an_age_means_who_is_in_the_talk_even_behind_another_epithet(
    text: str, expected: str
) -> None:
    assert last_speaker(text.replace(" ⏎ ", "\n\n"), "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Nein“, sagte Bezirksleiter Jan Tal. Der Vorstand sprach von „Neid“.", "Der Vorstand"),
        ("„Nein“, sagte Ärztin Ida Tal. ⏎ „Ja“, so die EU-Beauftragte.", "die EU-Beauftragte"),
        (
            "Da trugen die Forscher Hüte, die alt waren. Jan Tal kam. „Ja“, so der Forscher.",
            "Jan Tal",
        ),
        (
            (
                "Eine Ärztin schwieg. „Nein“, sagte sie. ⏎ „Ja“, so ein Mann. Eine alte Dame "
                "neben ihm nickt. „Ja“, sagt sie."
            ),
            "Eine alte Dame neben ihm",
        ),
        ("Die Brüder Vogel kamen. Die Minister Tal und Roth gingen. „Ja“, sagte Vogel.", "Vogel"),
        ("Jan Tal kam. Da stand Gitta, seine Frau, auf. „Ja“, sagte sie.", "Gitta"),
        ("„Nein“, sagte der Vorstand. ⏎ Finanzvorstand Jan Tal schwieg dazu.", "der Vorstand"),
        ("„Es schneit“, sagte Vorstand Jan Tal. „Es taut“, sagte der Vorstand.", "Jan Tal"),
    ],
)
def test_a_board_or_a_newcomer_is_nobody_who_was_named_before(text: str, expected: str) -> None:
    assert last_speaker(text.replace(" ⏎ ", "\n\n"), "de") == expected


def test_a_role_tells_the_gender_of_a_first_name_of_both() -> None:
    text = (
        "Jan Tal kam.\n\nSprecher Deniz Quill klagte. Die Ministerin schweige. "
        "„Es schneit“, sagte er."
    )
    assert last_speaker(text, "de") == "Deniz Quill"


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("Ein Ersthelfer hielt an.", "Ein Ersthelfer"),
        ("Ein Mann mit Hut hielt an.", "Ein Mann"),
        ("Von „Eis“ sprach ein Gutachter des Amts.", "ein Gutachter des Amts"),
        ("Von „Eis“ sprach ein Sprecher der Bahn.", "Jan Tal"),
        ("Ein neuer Vertrag liegt vor.", "Jan Tal"),
        ("Eine Ersthelferin hielt an.", "Jan Tal"),
        ("Ein Punkt reicht.", "Jan Tal"),
    ],
)
def test_a_role_is_not_who_was_named_before_somebody_new(between: str, expected: str) -> None:
    text = f"Trainer Jan Tal kam. {between} „Es schneit“, sagte der Familienvater."
    assert last_speaker(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Präsident Jan Tal kam. Laut dem Präsidenten ist das „völlig klar“.", "Jan Tal"),
        ("Der Zeuge Jan Tal kam. Von dem Zeugen hieß es, das sei „völlig klar“.", "Jan Tal"),
        ("Jan Tal kam. Laut dem Unternehmen ist das „völlig klar“.", "das Unternehmen"),
        ("Jan Tal kam. Laut dem Schreiben ist das „völlig klar“.", "dem Schreiben"),
        ("Finanzdirektorin Ida Tal kam. „Es schneit“, sagte die Regierungsrätin.", "Ida Tal"),
        ("Landeshauptmann Jan Tal kam. „Es schneit“, so der Landeschef.", "Jan Tal"),
        ("Bürgermeister Jan Tal kam. „Es schneit“, so der Ortschef.", "Jan Tal"),
    ],
)
def test_a_role_in_the_dative_and_a_synonym_lead_to_its_bearer(text: str, expected: str) -> None:
    assert last_speaker(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Nein“, so Ida Tal (37). Aus Sicht der 37-Jährigen ist es „völlig klar“.", "Ida Tal"),
        ("„Nein“, so Jan Tal (75). Dem 75-Jährigen zufolge ist es „völlig klar“.", "Jan Tal"),
        ("„Nein“, so Jan Tal (75). Für den 75-Jährigen ist es „völlig klar“.", "Jan Tal"),
        ("„Nein“, so Ida Tal (SPD). Laut der SPD-Politikerin ist es „völlig klar“.", "Ida Tal"),
        ("Minister Jan Tal kam. Aus Sicht des Ministers ist es „völlig klar“.", "Jan Tal"),
        ("„Nein“, so die Präsidentin der Kammer, Ida Tal. Laut der Präsidentin ist es „ganz aus“.",
         "Ida Tal"),
        ("Minister Jan Tal kam. Laut dem Papier ist es „völlig klar“.", "dem Papier"),
        ("Minister Jan Tal kam. Laut den Ministern ist es „völlig klar“.", "die Minister"),
    ],
)  # fmt: skip
def test_an_epithet_in_any_case_leads_to_its_bearer(text: str, expected: str) -> None:
    assert last_speaker(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanzler Jan Tal kam. „Es schneit“, sagte der CDU-Chef.", "Jan Tal"),
        ("Ministerin Ida Tal kam. „Es schneit“, so die stellvertretende Landesrätin.", "Ida Tal"),
        ("Stadtrat Jan Tal kam. „Es schneit“, sagte der Christdemokrat.", "Jan Tal"),
        ("Obmann Jan Tal kam. „Es schneit“, rief der freiheitliche Parteichef.", "Jan Tal"),
        ("Präsident Jan Tal kam. „Es schneit“, so der Ortschef von Neudorf.", "Jan Tal"),
        ("Sprecherin Ida Tal kam. „Es schneit“, sagte die zweifache Mutter.", "Ida Tal"),
        ("Wirtin Ida Tal kam. „Es schneit“, sagte die Landesmutter.", "Ida Tal"),
        ("Oberstaatsanwalt Jan Tal kam. „Es schneit“, so der Ermittler.", "Jan Tal"),
        ("Das sagte Lipas Konzernchef Jan Tal. „Es schneit“, so der Lipa-Chef.", "Jan Tal"),
        ("Konzernchef Jan Tal von der Lipa AG kam. „Ja“, so der Lipa-Chef.", "Jan Tal"),
        ("Konzernchef Jan Tal will Lipa kaufen. „Ja“, so der Lipa-Chef.", "der Lipa-Chef"),
        ("Bürgermeister Jan Tal kam. „Es schneit“, sagte das Stadtoberhaupt.", "Jan Tal"),
        ("Baudirektor Jan Tal kam. „Es schneit“, sagte der FDP-Regierungsrat.", "Jan Tal"),
        ("Baudirektor Jan Tal kam. „Es schneit“, sagte der Regierungsrat.", "der Regierungsrat"),
        ("Baudirektor Jan Tal (FDP) kam. „Ja“, sagte der FDP-Regierungsrat.", "Jan Tal"),
        ("Baudirektor Jan Tal (FDP) kam. „Ja“, sagte der SP-Stadtrat.", "der SP-Stadtrat"),
        ("Kanzler Jan Tal kam. „Es schneit“, sagte der Bürgermeister.", "der Bürgermeister"),
        ("Kanzler Jan Tal kam. „Es schneit“, sagte der Polizeisprecher.", "der Polizeisprecher"),
        ("Kanzler Jan Tal traf Ole Brand. „Nein“, sagte der SPD-Chef.", "der SPD-Chef"),
        ("Kanzler Jan Tal kam. „Nein“, sagte der Chef von Neudorf.", "der Chef von Neudorf"),
    ],
)
def test_a_second_office_means_who_was_named_with_another(text: str, expected: str) -> None:
    assert last_speaker(text, "de") == expected


@pytest.mark.parametrize("own", ["{}-Trainer", "{}s Trainer"])
def test_of_two_coaches_the_club_tells_who_is_meant(own: str) -> None:
    said = "„Es schneit“, sagte {} {}."
    both = " ".join(said.format(own.format(club), name) for club, name in COACHES)
    for club, name in COACHES:
        assert last_speaker(f"{both} „Nie wieder“, so der {club}-Coach.", "de") == name


@pytest.mark.parametrize(
    ("role", "other", "speaker"),
    [
        ("Trainer", "der Torschütze", "der Torschütze"),
        ("Trainer", "der frühere Nationalspieler", "Jan Tal"),
        ("Trainer", "der Ex-Profi", "Jan Tal"),
        ("Stürmer", "der Coach", "der Coach"),
    ],
)
def test_a_coach_is_no_player_but_may_have_been_one(role: str, other: str, speaker: str) -> None:
    text = f"{role} Jan Tal lobte Ole Brand. „Es schneit“, sagte {other}."
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    ("introduced", "role"),
    [
        *(("des Ministers Jan Tal", "Der Minister"), ("des Zeugen Jan Tal", "Der Zeuge")),
        *(("dem Präsidenten Jan Tal", "Der Präsident"), ("des Arztes Jan Tal", "Der Arzt")),
        ("des 54-jährigen Landwirts Jan Tal", "Der Landwirt"),
        ("der Abgeordneten Ida Tal", "Die Abgeordnete"),
    ],
)
def test_a_role_in_any_case_introduces_its_bearer(introduced: str, role: str) -> None:
    text = f"Kanzler Ole Brand wies die Kritik {introduced} zurück. „Nein“, sagte er."
    assert last_speaker(f"{text} {role} blieb dabei: „Es reicht.“", "de") == introduced[-7:]


def test_a_role_in_the_genitive_is_not_that_of_whom_somebody_succeeds() -> None:
    text = "Ole Brand wird Nachfolger des Direktors Jan Tal. „Es reicht“, sagte der neue Direktor."
    assert last_speaker(text, "de") == "Ole Brand"


def test_a_role_of_two_in_the_genitive_is_not_only_that_of_the_first() -> None:
    text = "Das Haus der Abgeordneten Jan Tal und Ida Poe ist leer. „Nein“, sagte Ida Poe."
    assert last_speaker(f"{text} „Es reicht“, sagte die Abgeordnete.", "de") == "Ida Poe"


@pytest.mark.parametrize(
    ("epithet", "name"),
    [("54-Jährige", "Jan Tal"), ("Tischler", "Jan Tal"), ("Politiker", "Ole Brand")],
)
@pytest.mark.parametrize(
    "again", ["„Es reicht“, sagte der {}.", "\n\nDer {} bleibt gelassen. „Es reicht“, sagte er."]
)
def test_an_epithet_stands_for_whom_it_stood_for_unless_it_fits_many(
    epithet: str, name: str, again: str
) -> None:
    text = (
        f"Jan Tal war am See. „Es schneit“, sagte der {epithet}.\n\n"
        f"Bürgermeister Ole Brand will ihn ehren. „Sehr gut“, sagte Brand. {again}"
    )
    assert last_speaker(text.format(epithet), "de") == name


@pytest.mark.parametrize(
    ("epithet", "other", "speaker"),
    [
        ("54-Jährige", "Ole Brand (54) half ihm.", "Ole Brand"),
        ("54-Jährige", "Auch der 54-jährige Ole Brand kam.", "Ole Brand"),
        ("54-Jährige", "Ole Brand, 54 Jahre alt, kam.", "Ole Brand"),
        ("54-Jährige", "Ole Brand, 45 Jahre alt, kam.", "Jan Tal"),
        ("Tischler", "Ole Brand ist Tischler.", "Ole Brand"),
        ("Tischler", "Ole Brand sprach mit einem Tischler.", "der Tischler"),
        ("Tischler", "Ole Brand lobte den Tischler.", "Jan Tal"),
    ],
)
def test_an_epithet_stands_for_somebody_else_who_was_introduced_so_later(
    epithet: str, other: str, speaker: str
) -> None:
    said = f"„Es schneit“, sagte der {epithet}."
    text = f"Jan Tal war am See. {said}\n\n{other} „Gut“, sagte Brand."
    assert last_speaker(f"{text} {said}", "de") == speaker
    assert last_speaker(f"{text} {said} {said}", "de") == speaker


def test_a_role_that_the_text_told_of_before_is_not_who_comes_in_later() -> None:
    text = "Der Tischler lief los.\n\nBürgermeister Jan Tal kam. „Nein“, sagte der Tischler."
    assert last_speaker(text, "de") == "der Tischler"


def test_whom_a_text_calls_so_before_it_names_anybody_is_somebody_else() -> None:
    text = (
        "Eine 81-jährige Frau wurde betrogen. Ein Mann rief bei der Seniorin an.\n\n"
        "„Er klang freundlich“, sagt Polizeisprecherin Eva Wald.\n\n"
        "Am Abend flog alles auf. „Ich schäme mich“, sagte die Seniorin."
    )
    assert last_speaker(text, "de") == "die Seniorin"


def test_an_age_before_a_noun_is_no_name() -> None:
    text = (
        "Es heißt, dass der 38-Jährige Bewohnern des Heims half. „Ich war da“, sagt der 38-Jährige."
    )
    assert last_speaker(text, "de") == "der 38-Jährige"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Trainer Jan Tal kam. „Nein“, sagte er. Operiert wird er von Uli Brand. "
                "„Es schneit“, sagte der Facharzt."
            ),
            "Uli Brand",
        ),
        (
            (
                "Kanzler Jan Tal traf Premier Uli Brand. „Nein“, sagte der Kanzler. "
                "„Es schneit“, sagte der CDU-Vorsitzende."
            ),
            "Jan Tal",
        ),
        (
            (
                "Kanzler Jan Tal traf Premier Uli Brand. „Nein“, sagte der Kanzler. "
                "„Es schneit“, sagte der Vorsitzende."
            ),
            "der Vorsitzende",
        ),
    ],
)
def test_an_epithet_means_who_came_in_last_and_a_second_office_who_spoke_last(
    text: str, expected: str
) -> None:
    assert last_speaker(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eine frühere Kellnerin war da. „Es schneit“, sagte die Frau.", "Eine frühere Kellnerin"),
        ("Ein Fahrer sah das anders. „Es schneit“, rief der Mann aus Ulm.", "Ein Fahrer"),
        ("Ein Kurator, der warten muss, gähnt. „Es schneit“, sagt der Mann.", "Ein Kurator"),
        ("Jan Tal kam. „Es schneit“, sagte der Mann.", "der Mann"),
        ("Ein Vater, der gähnte, kam. „Es schneit“, sagte der 38-Jährige.", "Ein Vater"),
        ("„Nein“, sagte ein Händler. Der 52-Jährige ging. „Es schneit“, rief er.", "ein Händler"),
        (
            "„Nein“, sagte ein Helfer von Uno. Der 8-Jährige ging. „Ja“, rief er.",
            "ein Helfer von Uno",
        ),
        ("Jan Tal kam. ⏎ Auch das Opfer klagte. „Es schneit“, sagte der 23-Jährige.", "das Opfer"),
        ("Jan Tal kam. Ein Schild hing dort. „Es schneit“, sagte der 38-Jährige.", "Jan Tal"),
        ("Jan Tal kam. „Nein“, sagte ein Gast. „Ja“, sagte der Historiker.", "ein Gast"),
        (
            (
                "Ida Tal kam. ⏎ „Nein“, sagt ein Gast. Er lacht. Eine Kundin, die isst, sieht es "
                "anders. „Ja“, sagte die 31-Jährige."
            ),
            "Eine Kundin",
        ),
        (
            "Ida Tal kam. Hier schöpft eine Frau Wein. „Ja“, sagt die 45-Jährige.",
            "eine Frau",
        ),
        ("„Nein“, sagte ein Zeuge. „Es schneit“, sagte der Anwalt.", "der Anwalt"),
        ("Eine 41-jährige Ada Tal kam. Ida Poe kam. „Ja“, sagte die 41-Jährige.", "Ada Tal"),
        ("Eine frühere Kellnerin war da. „Es schneit“, sagte der Mann.", "der Mann"),
        ("Anwalt Jan Tal kam. „Es schneit“, so der Kölner Strafrechtler.", "Jan Tal"),
        ("Anwältin Ida Tal kam. „Es schneit“, so der Kölner Strafrechtler.", "der Kölner Straf"),
    ],
)
def test_the_man_or_an_age_is_whom_the_text_has_introduced(text: str, expected: str) -> None:
    assert last_speaker(text.replace(" ⏎ ", "\n\n"), "de").startswith(expected)


def test_the_man_keeps_his_words_if_he_is_introduced_by_the_same_noun() -> None:
    text = (
        "Ein Mann kam. „Es ist spät“, sagte der Mann. Der Mann lachte. „Wir gehen“, sagte der Mann."
        "\n\nEs war laut. „Gute Nacht“, sagte der Mann."
    )
    assert {speaker for _, speaker in attributions(text, "de")} == {"der Mann"}


@pytest.mark.parametrize(
    ("introduction", "epithet", "speaker"),
    [
        ("Landrat Urs Pohl (AfD)", "der AfD-Politiker", "Urs Pohl"),
        ("Grünen-Fraktionschef Urs Pohl", "der Grünen-Politiker", "Urs Pohl"),
        ("Die Abgeordnete Ida Pohl (54, Die Linke)", "die Linken-Politikerin", "Ida Pohl"),
        ("Landrat Urs Pohl von der SPD", "der SPD-Mann", "Urs Pohl"),
        ("Landrat Urs Pohl (SPD)", "der Sozialdemokrat", "Urs Pohl"),
        ("Urs Pohl (SPD)", "der SPD-Außenpolitiker", "Urs Pohl"),
        ("Landrat Urs Pohl", "der CDU-Politiker", "Jan Tal"),
        ("Landrat Urs Pohl (Grüne)", "der Grüne", "Urs Pohl"),
        ("Die Abgeordnete Ida Pohl (FDP)", "die Liberale", "Ida Pohl"),
        ("Die Abgeordnete Ida Pohl (SPD)", "die Linke", "die Linke"),
    ],
)
def test_the_politician_of_a_party_is_whoever_was_introduced_with_it(
    introduction: str, epithet: str, speaker: str
) -> None:
    text = f"{introduction} kam. Minister Jan Tal (CDU) lachte. „Es reicht uns“, sagte {epithet}."
    assert last_speaker(text, "de") == speaker


def test_of_several_politicians_of_a_party_it_is_whoever_is_talked_about() -> None:
    text = "SPD-Chef Jan Tal lobte die SPD-Rätin Ida Pohl und den SPD-Rat Urs Pohl. Er ging früh."
    assert last_speaker(f"{text} „Es reicht uns“, sagte der SPD-Politiker.", "de") == "Jan Tal"


def test_a_member_of_one_party_is_none_of_another() -> None:
    text = "Jan Tal (SPD) stritt mit Leo Kern. „Es reicht uns“, sagte der Linke."
    assert last_speaker(text, "de") == "der Linke"


@pytest.mark.parametrize(
    ("source", "speaker"),
    [("von der Virologin", "Ida Tal"), ("vom Bürgermeister", "Urs Pohl")],
)
def test_a_role_from_whom_something_comes_leads_to_its_bearer(source: str, speaker: str) -> None:
    text = "Die Virologin Ida Tal und Bürgermeister Urs Pohl kamen. Kritik kam"
    assert last_speaker(f"{text} {source}: „So geht es nicht weiter.“", "de") == speaker


@pytest.mark.parametrize(
    "group",
    ["die Gäste", "die Eheleute", "die Kollegen", "die Gastwirte", "die jungen Gäste"],
)
def test_several_people_are_not_the_woman_named_before(group: str) -> None:
    text = f"Anna Vogel steht am Kai. „Wir legen bald ab“, sagen {group}."
    assert last_speaker(text, "de") == group


@pytest.mark.parametrize(
    "role", ["Angestellte", "junge Trainerin", "zweifache Mutter", "Ministerin für Frauen"]
)
def test_a_noun_for_one_woman_is_her(role: str) -> None:
    text = f"Anna Vogel steht am Kai. „Wir legen bald ab“, sagt die {role}."
    assert last_speaker(text, "de") == "Anna Vogel"


def test_the_noun_for_somebody_unnamed_means_nobody_named() -> None:
    text = "Ein Tierarzt kam. Jan Vogel, Bauer, wartete. „Wir warten“, sagte der Tierarzt."
    assert last_speaker(text) == "der Tierarzt"


@pytest.mark.parametrize(
    ("introduced", "speaker"),
    [("ihren Amtskollegen", "Jan Vogel"), ("den Anwalt", "der Landrat")],
)
def test_what_somebody_is_to_another_is_no_second_office(introduced: str, speaker: str) -> None:
    text = (
        f"Ada Holm traf {introduced} Jan Vogel.\n\nVogel seufzte. „Wir warten“, sagte der Landrat."
    )
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("noun", ["Anrufer", "Täter", "Nachbar", "Besucher"])
def test_whom_a_situation_implies_is_nobody_named(noun: str) -> None:
    text = f"Direktor Jan Vogel wartete. „Wir warten“, sagte der {noun}."
    assert last_speaker(text) == f"der {noun}"


@pytest.mark.parametrize("opening", ["Kunde Jan Vogel wartete", "Jan Vogel ist Kunde in Lipa"])
def test_whom_a_text_calls_so_is_meant_also_where_a_situation_implies_somebody(
    opening: str,
) -> None:
    assert last_speaker(f"{opening}. „Wir warten“, sagte der Kunde.") == "Jan Vogel"


def test_an_epithet_with_a_party_means_who_was_introduced_with_it() -> None:
    text = "Ada Vogel (SPD) kam. Jan Kern seufzte. „Wir warten“, sagte die SPD-Politikerin."
    assert last_speaker(text) == "Ada Vogel"


def test_a_person_of_somebody_before_a_colon_is_no_idea() -> None:
    assert last_speaker("Ada Vogel kam. Ihr Chef: „Wir warten.“") == "Ihr Chef"


@pytest.mark.parametrize(
    "report",
    ["Seitens der {} hieß es, das ist", "Nach Angaben der {} ist das", "Laut der {} ist das"],
)
@pytest.mark.parametrize("noun", ["Kammer", "Gemeinde", "Armee"])
def test_a_body_in_the_dative_is_no_man(report: str, noun: str) -> None:
    text = f"„Es regnet“, sagte Jan Tal. {report.format(noun)} „unser bestes Beispiel“."
    assert last_speaker(text) == f"die {noun}"


@pytest.mark.parametrize(
    ("told", "mention", "speaker"),
    [
        ("Der Abgeordnete Jan Vogel (SPD) war da.", "der CDU-Politiker", "der CDU-Politiker"),
        ("Der SPD-Politiker Jan Vogel war da.", "der CDU-Politiker", "der CDU-Politiker"),
        ("Jan Vogel (SPD) war da.", "der Christdemokrat", "der Christdemokrat"),
        ("Ada Quill (Grüne) war da.", "die FDP-Politikerin", "die FDP-Politikerin"),
        ("Ada Quill (Grüne) war da.", "die Grünen-Politikerin", "Ada Quill"),
        ("Jan Vogel (SPD) war da.", "der Kommunal-Politiker", "Jan Vogel"),
        ("Jan Vogel war da.", "der CDU-Politiker", "Jan Vogel"),
        ("Jan Vogel (SPD) traf Bo Tal (CDU). Vogel lachte.", "der CDU-Mann", "Bo Tal"),
    ],
)
def test_nobody_is_called_a_member_of_another_party(told: str, mention: str, speaker: str) -> None:
    assert last_speaker(f"{told} „Wir gehen nie zurück“, sagte {mention}.", "de") == speaker
