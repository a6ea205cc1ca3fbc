"""German quotes without an attribution: the agent in neighbouring sentences is the speaker."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Jan Tal schwieg. Kritik übte Ada Holm. „Das reicht niemandem im Dorf.“",
            (("Das reicht niemandem im Dorf.", "Ada Holm"),),
            id="criticism is practised by somebody",
        ),
        pytest.param(
            "Zustimmung kam aus dem Dorf. „Das ist gut für uns alle.“",
            (("Das ist gut für uns alle.", ""),),
            id="a bare noun of a thing at the start does not speak",
        ),
        pytest.param(
            (
                "Jan Tal schwieg. Lob gab es von Ada Holm. „Das ist gut für uns alle“, sagte "
                "sie, als der Regen kam. „Wir danken.“"
            ),
            (("Das ist gut für uns alle", "Ada Holm"), ("Wir danken.", "Ada Holm")),
            id="praise that there was is no speaker",
        ),
        pytest.param(
            (
                "Ede Vogel leitet den Hafen. Ada Holm fürchtet sich. Positiv sieht es Vogel. „Wir "
                "kommen gut voran“, sagt er."
            ),
            (("Wir kommen gut voran", "Ede Vogel"),),
            id="the subject follows the pronoun it",
        ),
        pytest.param(
            (
                "Jan Tal schwieg. „Das war ein langer Tag“, sagte ein müde und froh wirkender Ede "
                "Vogel."
            ),
            (("Das war ein langer Tag", "Ede Vogel"),),
            id="two attributes of one name",
        ),
        pytest.param(
            (
                "In einer Mitteilung des Amtes geht es um Luft. „Kinder brauchen frische Luft“, "
                "heißt es dort."
            ),
            (("Kinder brauchen frische Luft", "eine Mitteilung"),),
            id="what is said there stands in the document of the sentence before",
        ),
        pytest.param(
            "Es regnete. „Wir gehen der Sache nach“, hieß es vonseiten der Polizei.",
            (("Wir gehen der Sache nach", "die Polizei"),),
            id="on the part of an office",
        ),
        pytest.param(
            "Wie Ada Holm der „Abendpost“ sagte, ist der Turm „völlig marode“.",
            (("völlig marode", "Ada Holm"),),
            id="a paper that hears somebody before the verb",
        ),
        pytest.param(
            ("Der Hafen bleibe offen, sagte Ada Holm der „Abendpost“. „Wir haben das Geld dafür.“"),
            (("Wir haben das Geld dafür.", "Ada Holm"),),
            id="a paper that hears somebody with a first name",
        ),
        pytest.param(
            "Ada Holm sprach im „Morgenmagazin“ von einem „guten Tag“ für alle.",
            (("guten Tag", "Ada Holm"),),
            id="a programme in which somebody speaks",
        ),
        pytest.param(
            (
                "Der Steg fehle, sagte Ada Holm. Zudem kämen vor allem Gäste mit einem „großen "
                "Hunger“."
            ),
            (("großen Hunger", "Ada Holm"),),
            id="a report goes on in the other subjunctive",
        ),
        pytest.param(
            "Ada Holm lobt den Plan. Die Stadt verzichte „aus freien Stücken“ auf das Geld.",
            (("aus freien Stücken", "Ada Holm"),),
            id="a report goes on behind what somebody praises",
        ),
        pytest.param(
            "Welchem Verein sie folgen, „ist oft Zufall“. So beschreibt es Ede Vogel, Wirt.",
            (("ist oft Zufall", "Ede Vogel"),),
            id="the next sentence names who said some words of a sentence",
        ),
        pytest.param(
            (
                "Jan Tal schwieg. Besondere Ideen für ihren Hof hat Ada Holm einige. „Man muss "
                "viel ausprobieren, und nicht alles gelingt uns.“"
            ),
            (("Man muss viel ausprobieren, und nicht alles gelingt uns.", "Ada Holm"),),
            id="an object with a preposition before the verb",
        ),
        pytest.param(
            (
                "Ede Vogel leitet den Hafen. Und er weist auf einen weiteren Aspekt hin: Gerade "
                "im Dorf sei der „Geist der Wirte einzigartig“."
            ),
            (("Geist der Wirte einzigartig", "Ede Vogel"),),
            id="a conjunction before the pronoun that announces a report",
        ),
        pytest.param(
            (
                "Sportchef Ede Vogel hatte nach der 3:4-Niederlage am Wochenende gesagt, dass man "
                "„eine Einigung erzielt“ habe."
            ),
            (("eine Einigung erzielt", "Ede Vogel"),),
            id="a score ends no clause",
        ),
        pytest.param(
            (
                "Die Folgen seien Kosten, ein enges Tal und Not, sagte Vogel. Zudem gebe es "
                "„großen Hunger“."
            ),
            (("großen Hunger", "Vogel"),),
            id="the last of several nouns is not the subject after the report",
        ),
        pytest.param(
            "Die Delegierten hießen am Samstag die neu erarbeitete „Brunnen-Initiative“ gut.",
            (),
            id="to approve is not to call",
        ),
        pytest.param(
            "Die Kritik von Ede Vogel, wonach der Plan „völlig falsch“ sei, wies Ada Holm zurück.",
            (("völlig falsch", "Ede Vogel"),),
            id="the holder of a criticism that is rejected",
        ),
        pytest.param(
            (
                "In dem Schreiben, das dem „Abendblatt“ vorliegt, ist von „schweren Mängeln“ die "
                "Rede."
            ),
            (("schweren Mängeln", "dem Schreiben"),),
            id="a document that a paper has seen",
        ),
        pytest.param(
            "Jan Tal schwieg. Einen „Skandal“ nennt das die Wirtin.",
            (("Skandal", "die Wirtin"),),
            id="what something is called is no title",
        ),
        pytest.param(
            "Jan Tal schwieg. „Wir haben die Lage im Griff“ – das sagte Ada Holm am Montag.",
            (("Wir haben die Lage im Griff", "Ada Holm"),),
            id="a dash and that before the verb",
        ),
        pytest.param(
            "Jan Tal schwieg. „Wir kommen wieder“ – das sagt Ada Holm seit Jahren.",
            (("Wir kommen wieder", "Ada Holm"),),
            id="a dash and that before the verb of what somebody often says",
        ),
        pytest.param(
            "Der Vorstand trat zurück. Von Tal begründete den Schritt so: „Wir waren müde.“",
            (("Wir waren müde.", "Von Tal"),),
            id="a noble name that opens the sentence",
        ),
        pytest.param(
            "Jan Tal schwieg. Der Turm sei „sehr marode“ und müsse weg, sagte auch Ada Holm.",
            (("sehr marode", "Ada Holm"),),
            id="somebody too reports at the end of the sentence",
        ),
        pytest.param(
            (
                "Kantor Jan Tal blieb. Er übte, weil der Küster schimpfte. „Die Orgel verzeiht "
                "nichts.“"
            ),
            (("Die Orgel verzeiht nichts.", "Jan Tal"),),
            id="who gives the reason of a main clause does not speak on",
        ),
        pytest.param(
            (
                "Zu all der Aufregung sagen die Wirtinnen wenig. „Es war schön und hat uns "
                "Freude gemacht.“"
            ),
            (("Es war schön und hat uns Freude gemacht.", "die Wirtinnen"),),
            id="the verb tells the subject after a phrase with zu",
        ),
        pytest.param(
            (
                "Den Wirten droht das dritte trockene Jahr. Der Präsident des Verbandes, Jan Tal, "
                "sorgt sich um die Folgen. „Im Mai braucht der Hopfen Regen, und es kommt keiner.“"
            ),
            (("Im Mai braucht der Hopfen Regen, und es kommt keiner.", "Jan Tal"),),
            id="a year does not speak, and the next sentence has another subject",
        ),
        pytest.param(
            "Das bestätigte der Verein am Abend. „Wir haben uns das alle anders vorgestellt.“",
            (("Wir haben uns das alle anders vorgestellt.", "der Verein"),),
            id="a demonstrative alone opens a report",
        ),
        pytest.param(
            (
                "„Wir haben geschöpft“, sagt Eva Wald. Ihr Mann Gerd zeigt hin. „Bis hierher "
                "stand es.“"
            ),
            (("Wir haben geschöpft", "Eva Wald"), ("Bis hierher stand es.", "Gerd")),
            id="a husband with his first name acts",
        ),
        pytest.param(
            (
                "„Na also“, sagt ein Freund.\n\nGeboren ist Eva Wald in Bern. „Wir hatten "
                "nicht viel.“"
            ),
            (("Na also", "ein Freund"), ("Wir hatten nicht viel.", "Eva Wald")),
            id="a participle in front of its verb",
        ),
        (
            "„Ja“, sagt Ada Vogel. Jan Moll nickt nicht. „Behutsam haben die damals auch gesagt.“",
            (("Ja", "Ada Vogel"), ("Behutsam haben die damals auch gesagt.", "Jan Moll")),
        ),
        (
            "Der Bruder eines der Täter sagte, er habe ihn gewarnt. „Du passt da nicht durch.“",
            (("Du passt da nicht durch.", "Der Bruder eines der Täter"),),
        ),
        pytest.param(
            "Außerdem, so Jan Tal weiter, habe niemand gefragt. „Das rächt sich jetzt alles.“",
            (("Das rächt sich jetzt alles.", "Jan Tal"),),
            id="a source between commas speaks on",
        ),
        pytest.param(
            "Man friere, sagte Jan Tal. „Was nützt das?“ Anna Poe versprach, „alles zu tun“.",
            (("Was nützt das?", "Jan Tal"), ("alles zu tun", "Anna Poe")),
            id="a question ends the sentence before a capital",
        ),
    ],
)
def test_whoever_acts_in_the_sentence_before_speaks(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "„Gut“, sagte ein Sprecher der Bahn. Der Riss sei „rein oberflächlich“.",
            (("Gut", "ein Sprecher der Bahn"), ("rein oberflächlich", "ein Sprecher der Bahn")),
        ),
        (
            "Der Anwalt Tilo Vogel bat um Milde. Sein Mandant sei „ein gebrochener Mann“.",
            (("ein gebrochener Mann", "Tilo Vogel"),),
        ),
        pytest.param(
            "Jan Tal nennt es „gut“. Eile sei fehl am Platz: „Wer drängt, verliert.“",
            (("gut", "Jan Tal"), ("Wer drängt, verliert.", "Jan Tal")),
            id="what is reported before a colon has its speaker already",
        ),
        pytest.param(
            (
                "Jan Tal kam. Die Klage stütze sich auf „einen einzigen Zeugen“. Sie löse „kein "
                "Problem“, sagte Tal."
            ),
            (("einen einzigen Zeugen", "Jan Tal"), ("kein Problem", "Jan Tal")),
            id="a report whose verb is in the mood of reports",
        ),
        pytest.param(
            (
                "Zuständig seien die Länder, betonte Anna Tal. Diese hätten „bewusst für "
                "Schnee“ gestimmt."
            ),
            (("bewusst für Schnee", "Anna Tal"),),
            id="more than one, in the mood of reports",
        ),
        pytest.param(
            (
                "„Es schneit“, sagte Anna Poe. Rat Benno Tal war begeistert. Was hier "
                "entstehe, sei „große Kunst mit wenig Geld“."
            ),
            (("Es schneit", "Anna Poe"), ("große Kunst mit wenig Geld", "Benno Tal")),
            id="who is delighted goes on",
        ),
        pytest.param(
            "Kantorin Eva Wald gab nach. Das kürzlich reparierte Pedal sei „mein ganzer Stolz“.",
            (("mein ganzer Stolz", "Eva Wald"),),
            id="a participle between an adverb and its noun reports nothing",
        ),
        pytest.param(
            "Kantorin Eva Wald gab nach.\n\nSie habe „zu lange an der alten Orgel gehangen“.",
            (("zu lange an der alten Orgel gehangen", "Eva Wald"),),
            id="whoever was named above speaks on in the mood of reports",
        ),
        pytest.param(
            (
                "Das sagte Eva Wald der Kantorei.\n\nAuch die Bälge hätten „das Ihre getan und "
                "nie gepfiffen“."
            ),
            (("das Ihre getan und nie gepfiffen", "Eva Wald"),),
            id="who spoke in the paragraph above goes on in the mood of reports",
        ),
        pytest.param(
            "Das teilte die Studie mit.\n\nDie Bälge hätten „das Ihre getan und nie gepfiffen“.",
            (),
            id="a study in the paragraph above does not go on",
        ),
        pytest.param(
            (
                "Der Chor sei zu laut, sagte Eva Wald. Umso höher sei die Geduld der Orgel zu "
                "bewerten. „Sie hat alle überlebt.“"
            ),
            (("Sie hat alle überlebt.", "Eva Wald"),),
            id="an adverb with an adjective is no subject",
        ),
        pytest.param(
            "Eva Wald ist tot. Ihr Lehrer Jan Poe blieb streng. Sie male, „als ob es regne“.",
            (("als ob es regne", "Jan Poe"),),
            id="such a verb before a comma",
        ),
        pytest.param(
            "Eva Wald war deutlich. Sie sprach lange. Die Partei betreibe „reine Willkür“.",
            (("reine Willkür", "Eva Wald"),),
            id="a verb in the mood of reported speech that no list holds",
        ),
        pytest.param(
            "„Gut“, sagte Eva Wald. Jan Tal will vermitteln. Das sei „eine Frage des Anstands“.",
            (("Gut", "Eva Wald"), ("eine Frage des Anstands", "Jan Tal")),
            id="whoever came in since somebody spoke, in the mood of a report",
        ),
    ],
)
def test_whoever_spoke_or_was_named_speaks_on_in_the_mood_of_a_report(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "",
            "Jan Tal blieb dabei. Niemand habe ihm gesagt, „dass die Partei Geld bekommen solle“.",
            (("dass die Partei Geld bekommen solle", "Jan Tal"),),
            id="nobody is told by who speaks",
        ),
        pytest.param(
            "de",
            "Eva Wald, die vier Jahre gefordert hatte, ging. Davon gehe „ein Signal an alle“ aus.",
            (("ein Signal an alle", "Eva Wald"),),
            id="a relative pronoun is the subject where its noun does not agree",
        ),
        pytest.param(
            "de",
            (
                "Jan Tal klagt. Die Strafe sei „auf Sand gebaut“, da die Probe zu spät "
                "geöffnet wurde."
            ),
            (("auf Sand gebaut", "Jan Tal"),),
            id="a reason after the quote is no speaker",
        ),
        pytest.param(
            "de",
            (
                "Eva Wald hat Hilfe gefordert. Zwar habe Jan Tal die Lieferung angekündigt. Doch: "
                "„Es kommt hier nichts an.“"
            ),
            (("Es kommt hier nichts an.", "Eva Wald"),),
            id="what somebody tells of another one is no report of theirs",
        ),
        pytest.param(
            "de",
            (
                "Sie erklärte, die Bilder reichten aus, der Gutachter Jan Tal habe die Ansicht "
                "bestätigt, "
                "der Einwand sei „abwegig“. Das sagte Eva Wald."
            ),
            (("abwegig", "Eva Wald"),),
            id="a report inside a report leaves the words to the outer one",
        ),
        pytest.param(
            "de",
            "Jan Tal sprach lange. Das Bulletin habe an jenem Tag „erhebliche Gefahr“ gemeldet.",
            (("erhebliche Gefahr", "Jan Tal"),),
            id="a body reports inside the report of somebody",
        ),
        pytest.param(
            "de",
            (
                "Der Aufsichtsrat dankte Reemts. Er habe die Werft „durch schwere See“ "
                "gesteuert, hieß es."
            ),
            (("durch schwere See", "Der Aufsichtsrat"),),
            id="an organisation opens a clause with an object",
        ),
        pytest.param(
            "de",
            "Eva Wald war entsetzt. Dass Akten vernichtet worden seien, sei „ein starkes Stück“.",
            (("ein starkes Stück", "Eva Wald"),),
            id="a clause with dass has no speaker in it",
        ),
    ],
)
def test_reported_actions_of_others_leave_the_speaker_unchanged(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "„Die Orgel pfeift seit dem Umbau.“ „Im Winter pfeift sie immer“, sagte Eva Wald.",
            (
                ("Die Orgel pfeift seit dem Umbau.", "Eva Wald"),
                ("Im Winter pfeift sie immer", "Eva Wald"),
            ),
            id="who says the next words has said those before",
        )
    ],
)
def test_who_says_the_next_words_has_said_those_before(text: str, expected: Attributions) -> None:
    assert attributions(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Jan Tal verweist auf die „knappe Kasse“. Für Lena Holm ein Affront. Die Kürzung sei "
            "„ein Abschied auf Raten“.",
            "Lena Holm",
            id="for whom it is an affront",
        ),
        pytest.param(
            "Dann sprach Ada Holm. Es war ein Satz, den Holm als „zynisch“ empfindet.",
            "Ada Holm",
            id="who takes it as something",
        ),
    ],
)
def test_whoever_holds_the_view_said_it(text: str, expected: str) -> None:
    assert attributions(text, "de")[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Auch Lena Holm, die die Alp führt, hat genug: „Wir schlafen im Stall.“", "Lena Holm"),
        ("Lena Vogel von Pro Wald nennt den Plan „populistisch“ und lacht.", "Lena Vogel"),
        (
            "Rat Jan Tal war dagegen. Es brauche „Augenmaß statt Aktionismus“, ließ er wissen.",
            "Jan Tal",
        ),
        ("Jan Tal schweigt. Was Holm als „Ausrede eines Zauderers“ abtut.", "Holm"),
    ],
)
def test_a_clause_or_a_body_beside_the_speaker_is_no_part_of_the_name(
    text: str, expected: str
) -> None:
    assert attributions(text, "de")[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "„Ja“, sagte Kai Tal. Tierärztin Lena Vogel untersuchte den Hund. Er sei dehydriert, "
            "sonst aber „in erstaunlich guter Verfassung“.",
            "Lena Vogel",
            id="the patient",
        ),
        pytest.param(
            "„Ja“, sagte Kai Tal. Man müsse zugeben, dass sich die Jugend verändert habe: „Die "
            "fragen zuerst nach dem Netz.“",
            "Kai Tal",
            id="the subject of a clause",
        ),
    ],
)
def test_whom_reported_speech_is_about_does_not_say_it(text: str, expected: str) -> None:
    assert attributions(text, "de")[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Kahn sei, heißt es stolz in dem Bericht, „ein Juwel“ der Werft.", "dem Bericht"),
        ("„Der Kahn ist ein Juwel“, hieß es knapp aus der Werft.", "die Werft"),
        (
            "„Der Kahn ist ein Juwel“, sagte ein Lotse des Hafens zu FUNK NORD.",
            "ein Lotse des Hafens",
        ),
        ("„Der Kahn ist ein Juwel.“ So schildert Sylvi Dahl den Fund.", "Sylvi Dahl"),
        (
            (
                "Ove Kranz stellt den Lotsen ein gutes Zeugnis aus. „Sie kennen jedes Riff.“\n\n"
                "Auch die Taucher hätten „klug und ruhig gehandelt“."
            ),
            "Ove Kranz",
        ),
    ],
)
def test_sources_that_something_separates_from_their_words(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Ob er müde ist? Roth schüttelt den Kopf und sucht nach dem Seil. „Der Kahn hört "
                "ja nichts.“"
            ),
            "Roth",
        ),
        ("Jan Poe kam. Im Juni habe Roth der Besatzung versichert, der Steg sei „fest“.", "Roth"),
        (
            (
                "Die Frist ist um. Den Kasten muss sie zahlen. Beim Gehen bleibt die alte Frau "
                "noch einmal stehen. „Herr Wirt, haben Sie Hühner?“"
            ),
            "die alte Frau",
        ),
    ],
)
def test_who_is_no_speaker_takes_no_words_from_others(text: str, speaker: str) -> None:
    assert last_speaker(text, "de") == speaker


def test_it_as_the_subject_of_a_request_says_nothing_later() -> None:
    text = (
        "Das Paar kam nicht. In einem Brief, den Ute Roth verlas, bittet es um „Ruhe in der "
        "Nacht“. "
        "Man habe lediglich nachgefragt, „ob es nachts auch leiser ginge“."
    )
    assert attributions(text, "de") == (("Ruhe in der Nacht", "Das Paar"),)


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("Gastwirt Jan Tal öffnet heute. Der Ofen ist kalt. „Wir fangen an.“", "Jan Tal"),
        ("Das sieht Jan Tal anders. Der Ofen ist kalt. Das Holz fehlt. „Nun ja.“", "Jan Tal"),
        ("Gastwirt Jan Tal öffnet heute. Der Ofen ist kalt. Man sei „fast bereit“.", "Jan Tal"),
        ("Die Türen öffnen heute. Der Ofen ist kalt. „Wir fangen an.“", "Eva Brand"),
        ("Der Weg nach Bad Hallen ist weit. Der Ofen ist kalt. „Nun ja.“", "Eva Brand"),
    ],
)
def test_who_acts_in_a_paragraph_speaks_there_before_who_spoke_above(
    paragraph: str, speaker: str
) -> None:
    text = f"Wirtin Eva Brand war da. „Wir bleiben offen“, sagte sie.\n\n{paragraph}"
    assert attributions(text, "de")[-1][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Die Richterin fragte Jan Tal, ob er half. Die Antwort kam prompt: „Ja, sehr oft.“",
            "Jan Tal",
        ),
        ("Jan Tal schwieg lange. Seine Antwort kam leise: „Ja, sehr oft.“", "Jan Tal"),
    ],
)
def test_an_answer_is_that_of_whom_somebody_asked(text: str, speaker: str) -> None:
    assert attributions(text, "de")[-1][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Jan Tal zeigt auf den Schriftzug „Halt“ und sagt: „Wir fangen jetzt an.“",
        "„Wir fangen jetzt an.“, sagt Jan Tal vor einem Schild mit der Aufschrift „Halt“.",
    ],
)
def test_words_beside_an_inscription_are_quotes(text: str) -> None:
    assert ("Wir fangen jetzt an.", "Jan Tal") in attributions(text, "de")


@pytest.mark.parametrize("colon", ["", ":"])
@pytest.mark.parametrize(
    "banner", ["Dort gab es Pfiffe und ein Plakat", "Jan Tal hielt ein Schild"]
)
def test_nobody_says_the_inscription_on_a_banner(banner: str, colon: str) -> None:
    text = f"Bad Hallen. {banner} mit der Aufschrift{colon} „Ihr seid ja nie da.“"
    assert last_speaker(text, "de") == ""


@pytest.mark.parametrize(
    "announcement",
    [
        "Für die kommende Woche kündigte Heitmann weitere Schritte an.",
        "Am Montag kündigte Heitmann neue Schritte an.",
        "Von den Gästen forderte Heitmann mehr Ruhe.",
        "Scharf kritisierte Heitmann den Plan.",
        "Nach der langen Sitzung warnte Heitmann vor Folgen.",
        "Und wie reagiert Heitmann?",
    ],
)
def test_who_announces_something_says_the_next_words(announcement: str) -> None:
    text = (
        "Landrat Jan Heitmann ist da. Trainerin Eva Wald kam. „Es schneit“, sagte sie. "
        f"{announcement} „Dann kommen wir eben wieder.“"
    )
    assert attributions(text, "de")[-1][1] == "Jan Heitmann"


@pytest.mark.parametrize(
    ("name", "speaker"),
    [
        ("Jan große Holthaus", "Jan große Holthaus"),
        ("die in Ulm geborene Anna Tal", "Anna Tal"),
        ("Chef Jan Heitmann", "Jan Heitmann"),
    ],
)
def test_a_name_with_a_small_word_is_not_cut(name: str, speaker: str) -> None:
    text = f"Der Rat tagte lange und ergebnislos. „Es schneit“, sagte {name} am Dienstag."
    assert attributions(text, "de")[-1][1] == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Kritik kam von der Gewerkschaft der Lotsen.", "Gewerkschaft der Lotsen"),
        ("Unterstützung bekommt der Plan von einer Anwohnerin.", "Anwohnerin"),
        ("Lob gab es von Eva Wald.", "Eva Wald"),
        ("Rückendeckung erhielt er von Eva Wald.", "Eva Wald"),
        ("Ganz anders sieht das die Gewerkschaft.", "die Gewerkschaft"),
        ("Ganz anders bewertet das Eva Wald.", "Eva Wald"),
        ("Das Geld kommt vom Land.", "Jan Tal"),
        ("Zuerst war das Haus leer.", "Jan Tal"),
        ("Deshalb bleibt das Haus leer.", "Jan Tal"),
    ],
)
def test_who_responds_in_a_german_sentence_says_what_follows(sentence: str, speaker: str) -> None:
    above = "Wirt Jan Tal lobte das Haus. „Das ist gut so“, sagte er."
    assert last_speaker(f"{above}\n\n{sentence} „So geht es nicht weiter.“", "de") == speaker


def test_what_is_heard_there_is_said_by_who_responds() -> None:
    text = "Lob kommt vom Lotsenbund. „Das ist der richtige Weg“, hieß es dort."
    assert last_speaker(text, "de") == "Lotsenbund"


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("Der Termin ist noch nicht bestätigt.", "Ada Vogel"),
        ("Die Ziele sind nun klar formuliert.", "Ada Vogel"),
        ("Das Recht, alles offen zu sagen, ist alt.", "Ada Vogel"),
        ("Die Gemeinde ist empört.", "Die Gemeinde"),
        ("Die Anwohner sind verärgert.", "Die Anwohner"),
        ("Jan Tal ist nicht befragt.", "Jan Tal"),
    ],
)
def test_a_thing_that_is_told_to_be_in_a_state_does_not_speak(between: str, speaker: str) -> None:
    text = f"„Wir planen noch“, sagt Ada Vogel. {between} „So bleibt das nicht.“"
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("Da habe ich gesagt", ""),
        ("Da sagte ich", ""),
        ("Aus der Menge rief jemand", ""),
        ("Aus dem Saal kam prompt der Zwischenruf", ""),
        ("Aus der SPD kam Kritik", "SPD"),
        ("Aus Lipa kam Jan Tal", "Jan Tal"),
        ("Aus ihrer Sicht kommt das zu spät", "Ada Vogel"),
        ("Und weiter", "Ada Vogel"),
    ],
)
def test_what_the_writer_or_somebody_unknown_says_is_nobodys(clause: str, speaker: str) -> None:
    text = (
        f"Ada Vogel kam spät. „Es reicht“, sagte sie. {clause}: „Wer schaut drauf, wenn es brennt?“"
    )
    assert last_speaker(text, "de") == speaker


def test_who_was_charged_with_something_does_not_say_it() -> None:
    text = "Jan Tal fuhr zu schnell. Er wurde wegen „Lärms und schlechter Manieren“ angezeigt."
    assert attributions(text, "de") == ()


def test_a_place_after_as_it_is_said_speaks() -> None:
    text = "Jan Tal schwieg. „Der Turm ist sehr marode“, wie es aus der Stadt heißt."
    assert last_speaker(text, "de") == "die Stadt"
    text = "Jan Tal schwieg. „Der Turm ist sehr marode“, wie es heißt."
    assert attributions(text, "de") == ()
