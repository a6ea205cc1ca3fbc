"""Quotes without an attribution: neighbouring sentences and paragraphs tell who speaks."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


def test_a_quote_alone_takes_the_speaker_of_its_paragraph() -> None:
    text = "“It rained all night,” Dan Webb said. “The pitch is a lake.”"
    assert with_rules(text)[1] == ("The pitch is a lake.", "Dan Webb", "same-paragraph")


def test_a_quote_alone_takes_the_speaker_of_the_paragraph_before() -> None:
    text = "The strike goes on, Tom Birch said.\n\n“Nobody has offered us a single extra cent.”"
    assert with_rules(text)[0][1:] == ("Tom Birch", "carried")


def test_a_quote_over_several_paragraphs_stays_with_its_speaker() -> None:
    text = (
        "Mayor Elena Rossi wrote on her blog:\n\n“We have waited ten years for this line.\n\n"
        "“The first train will run in June.”\n\nShops have complained."
    )
    assert [(words, who) for words, who, _ in with_rules(text)] == [
        ("We have waited ten years for this line.", "Mayor Elena Rossi"),
        ("The first train will run in June.", "Mayor Elena Rossi"),
    ]


@pytest.mark.parametrize("line", ["MORE: Fans cheer Quill", "A quay in need", "READ: Fog ahead"])
def test_a_line_between_does_not_end_words_that_go_on(line: str) -> None:
    text = (
        "Mary Poe, head of the guild, said: “We find it cruel. It plays with hopes.\n\n"
        f"{line}\n\n“It may make a good show, but we doubt that it is worth it.”"
    )
    assert attributions(text) == (
        ("We find it cruel. It plays with hopes.", "Mary Poe"),
        ("It may make a good show, but we doubt that it is worth it.", "Mary Poe"),
    )


def test_the_topic_of_the_paper_s_question_does_not_answer_it() -> None:
    text = (
        "“We lost it in the fog,” said Ada Quill.\n\n"
        "Ben Poe talked of shame after the race. What does she think of that?\n\n"
        "“Well, it is a shame. We do not like to lose in our own bay.”"
    )
    assert attributions(text)[-1][1] == "Ada Quill"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Zou een nieuwe trainer het tij keren? “Daar wordt niemand beter van.”"),
        ("de", "Wäre ein neuer Kapitän die Rettung? „Davon hat hier am Ende niemand etwas.“"),
        ("de", "Große Freude\n\n„Wir haben sehr lange auf diesen Tag gewartet.“"),
        ("es", "Uno de los municipios afectados está vacío. «Aquí no queda nadie ya»."),
        ("en", "The bridge fell.\n\n“We have waited for this day. It had to come.”"),
        ("en", "The Old Dock of Lipa\n\n“We have waited for this day. It had to come.”"),
    ],
)
def test_nobody_speaks_next_where_a_question_a_heading_or_a_place_comes_first(
    language: str, text: str
) -> None:
    assert last_speaker(text, language) == ""


@pytest.mark.parametrize("opening", ["The mayor of Lipa", "The company lost."])
def test_the_first_subject_of_a_text_may_speak_next(opening: str) -> None:
    text = f"{opening}\n\n“We have waited for this day. It had to come.”"
    assert attributions(text)[0][1] != ""


@pytest.mark.parametrize(
    ("language", "line", "text"),
    [
        ("de", "Die Bürgermeisterin von Lipa", "„Wir haben lange auf diesen Tag gewartet.“"),
        ("fr", "Une habitante de Lipa", "« Nous avons tout perdu cette nuit. »"),
        ("it", "Il sindaco di Lipa", "«Abbiamo perso tutto in una notte.»"),
    ],
)
def test_a_line_with_a_role_in_a_place_names_who_speaks_next(
    language: str, line: str, text: str
) -> None:
    assert last_speaker(f"{line}\n\n{text}", language) == line


def test_a_role_that_was_not_quoted_is_forgotten_before_who_was() -> None:
    text = (
        "“We will rue it for a long time,” said Ada Quill.\n\n"
        "The press officer told the papers to be quick.\n\n"
        "That night nobody looked for the fault elsewhere.\n\n"
        "“We are very sad. The boathouse is in a state. They won the race, and we did not.”"
    )
    assert attributions(text)[-1][1] == "Ada Quill"


def test_what_went_on_meanwhile_does_not_speak() -> None:
    start = "As the rain continued, Ada Quill sat with the bakers of Saltrey."
    text = f"{start}\n\n“They have sent a man. After that they will mend the weir.”"
    assert last_speaker(text) == "Ada Quill"


def test_the_credit_of_a_picture_does_not_say_who_spoke() -> None:
    text = (
        "Ada Quill sits by the weir near Saltrey. “It is hard,” she said. “First it is the mill, "
        "then it is the rest of the town.” (AP Photo/Jo Vell)"
    )
    assert last_speaker(text) == "Ada Quill"


def test_brackets_after_a_quote_do_not_say_who_spoke() -> None:
    text = (
        "“The tide comes earlier,” Ada Quill writes. “Nobody at all had planned for any of that.” "
        "(Most charts say that the bar will move.)"
    )
    assert attributions(text)[1] == ("Nobody at all had planned for any of that.", "Ada Quill")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Look,” Ada Quill says, “I stay.” Then, after a pause: “But I will leave.”",
            (("Look,", "Ada Quill"), ("I stay.", "Ada Quill"), ("But I will leave.", "Ada Quill")),
        ),
        (
            (
                "“Herring is cheap,” Nils Eke said. Delta Corp reported a loss of two million. "
                "“Buy cod instead.”"
            ),
            (("Herring is cheap,", "Nils Eke"), ("Buy cod instead.", "Nils Eke")),
        ),
        (
            "Anna Bell stood up. She was tired.\n\n“It's …” She paused. “It's late.”",
            (("It's …", "Anna Bell"), ("It's late.", "Anna Bell")),
        ),
        (
            "“Go,” said Ada Quill.\n\nHer father sighed. “She means well.”",
            (("Go,", "Ada Quill"), ("She means well.", "Her father")),
        ),
        (
            "“No,” Ada Quill says. His son, Ben, 15, holds up a map. “Never! Not a chance of it.”",
            (("No,", "Ada Quill"), ("Never! Not a chance of it.", "Ben")),
        ),
        (
            "“No,” Ada Quill says. Her son, Ben, 15, plays football. “Never! Not a chance of it.”",
            (("No,", "Ada Quill"), ("Never! Not a chance of it.", "Ada Quill")),
        ),
        (
            "“No,” says Ada Quill. Ben Poe holds the record. “Never! Not a chance of it.”",
            (("No,", "Ada Quill"), ("Never! Not a chance of it.", "Ada Quill")),
        ),
        (
            "“No,” said Ada Quill. Ben Poe shook his head on Monday. “Not a chance of it, ever.”",
            (("No,", "Ada Quill"), ("Not a chance of it, ever.", "Ben Poe")),
        ),
        (
            "Ada Quill asked Ben Poe why he stayed. “He told me that he loved the place.”",
            (("He told me that he loved the place.", "Ada Quill"),),
        ),
        (
            "“No,” Ada Quill says. Her lawyer, Ben Poe, quit in May. “Never! Not a chance of it.”",
            (("No,", "Ada Quill"), ("Never! Not a chance of it.", "Ada Quill")),
        ),
        (
            "“No,” Ada Quill says. The mayor, Ben Poe, nods. “He can nod for all I care.”",
            (("No,", "Ada Quill"), ("He can nod for all I care.", "Ada Quill")),
        ),
        (
            "Xolo Poe came. “No,” Ada Quill says. Poe snorts. “Never! Not a chance of it.”",
            (("No,", "Ada Quill"), ("Never! Not a chance of it.", "Xolo Poe")),
        ),
        (
            "“No,” Ada Quill says. Another woman nods. “Never! Not a chance of it.”",
            (("No,", "Ada Quill"), ("Never! Not a chance of it.", "Another woman")),
        ),
        (
            "“No,” Ada Quill says. Her lawyer left in May. “Never! Not a chance of it.”",
            (("No,", "Ada Quill"), ("Never! Not a chance of it.", "Ada Quill")),
        ),
        (
            "“No,” said Ada Quill. The board met. “Never!” Quill snorts.",
            (("No,", "Ada Quill"), ("Never!", "Ada Quill")),
        ),
    ],
)
def test_whoever_spoke_or_acts_beside_the_words_speaks_on(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Critics laugh, but Mayor Ada Quill disagrees. “It leads to my house.”", "en"),
        ("Kritiker spotten, aber Rätin Ada Quill ist sicher. „Sie führt nach Haus.“", "de"),
        ("Les voisins rient, mais la maire Ada Quill y tient. « Il mène chez moi. »", "fr"),
    ],
)
def test_who_is_contrasted_at_the_end_of_a_sentence_speaks_next(text: str, language: str) -> None:
    assert attributions(text, language)[0][1] == "Ada Quill"


def test_a_quote_that_goes_on_has_the_speaker_named_at_its_end() -> None:
    text = (
        "“I am glad,” Peter Dewar said.\n\nThe court rose at noon.\n\n"
        "“It is the law and we have to abide by it.\n\n“We were told so. It was still hard.\n\n"
        "“We stayed to the end,” Bill Quill said."
    )
    assert [who for _, who in attributions(text)] == ["Peter Dewar", *3 * ["Bill Quill"]]


@pytest.mark.parametrize(
    "above",
    ["Union leader Ben Poe welcomed the strike.", "The Interior Ministry did not answer a letter."],
)
def test_a_quote_that_goes_on_is_not_by_whoever_acts_above_it(above: str) -> None:
    text = (
        "Ada Quill, a nurse, came on Friday.\n\n"
        f"{above}\n\n“It is the law, and we know it.\n\n“We were told so,” Quill said."
    )
    assert [who for _, who in attributions(text)] == ["Ada Quill", "Ada Quill"]


def test_a_quote_that_goes_on_keeps_the_speaker_whose_colon_leads_to_it() -> None:
    text = (
        "The Delta Herald reported:\n\n“The hearing was closed but Ada Quill spoke afterwards.\n\n"
        "“It went well,” Quill said."
    )
    assert attributions(text)[0][1] == "The Delta Herald"


@pytest.mark.parametrize(
    "above",
    [
        "Mayor Bill Quill accused the port of a long silence.",
        "Bill Quill, whose son Odo lost a boat in the storm, is disappointed with the verdict.",
    ],
)
def test_who_judges_in_the_paragraph_above_speaks_next(above: str) -> None:
    text = f"“I am glad,” Peter Dewar said.\n\n{above}\n\n“It is a disgrace. We will not pay.”"
    assert attributions(text)[-1][1] == "Bill Quill"


def test_who_only_acts_in_the_paragraph_above_does_not_speak_next() -> None:
    text = (
        "“We lost it in the fog,” Ada Quill said.\n\nBen Poe scored twice for the visitors.\n\n"
        "“We gave them too much room. It was our own fault.”"
    )
    assert attributions(text)[-1][1] == "Ada Quill"


@pytest.mark.parametrize("office", ["Losing captain", "Outgoing mayor", "Opposing coach"])
def test_an_office_that_begins_in_ing_is_a_subject(office: str) -> None:
    text = f"{office} Jon Reed was blunt. “We were poor, and we know it.”"
    assert attributions(text) == (("We were poor, and we know it.", "Jon Reed"),)


def test_a_role_that_acts_after_a_question_answers_it() -> None:
    text = (
        "Richter Jan Vogel fragte: „Haben Sie das Auto bemerkt?“ Die Zeugin zögerte. „Ich glaube "
        "schon, aber beschwören kann ich es nicht.“"
    )
    assert attributions(text, "de")[-1][1] == "Die Zeugin"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "„Es war laut“, sagte Jan Vogel.\n\nEin Beamter, der als Erster da war, rang um Worte. "
            "So etwas habe er „in zwanzig Jahren nicht gesehen“.",
            "Ein Beamter",
            id="a role without a name",
        ),
        pytest.param(
            "Der Landwirt Jan Vogel lacht. „Es war laut“, sagte Ada Wald.\n\nVogel will bleiben. "
            "Sein Großvater habe hier schon gebaut. „Der hat gesagt: Der Berg gibt.“",
            "Jan Vogel",
            id="a report of his stands between",
        ),
    ],
)
def test_whoever_acts_before_reported_speech_goes_on_in_german(text: str, expected: str) -> None:
    assert attributions(text, "de")[-1][1] == expected


def test_whom_a_question_is_about_answers_it() -> None:
    text = (
        "Ada Quill is an actor. Peter Poe agrees. “Who else can do that?” he says.\n\n"
        "Is she funny in life? “My children would say no.”"
    )
    assert attributions(text)[-1] == ("My children would say no.", "Ada Quill")


@pytest.mark.parametrize("who", ["Quill", "Ada Quill"])
def test_a_report_set_off_by_a_full_stop_names_the_speaker(who: str) -> None:
    text = f"The hall was cold.\n\n“I hope that you find the letters.” {who} said."
    assert attributions(text) == (("I hope that you find the letters.", who),)


def test_a_sentence_that_reports_its_own_words_does_not_name_the_speaker_before() -> None:
    text = "“It is late,” Ben Poe said. “I shall go home now.” Ada Quill said that it rained."
    assert attributions(text)[-1] == ("I shall go home now.", "Ben Poe")


def test_a_verb_without_a_subject_between_quotes_names_nobody_new() -> None:
    text = (
        "Parla la ministra Ada Neri. E lo fa, di solito, con garbo: «Il faro resta acceso per "
        "tutti», ha aggiunto. «Chi naviga lo sa»."
    )
    assert attributions(text, "it")[-1] == ("Chi naviga lo sa", "Ada Neri")


def test_about_whom_something_is_noted_do_not_speak_next() -> None:
    text = (
        "The guild spoke of “lost years”. Pupils were recorded as absent if they had left. ¶“When "
        "I was ten, my aunt took me to sea.”"
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "The guild"


def test_a_medium_that_is_told_something_is_not_who_speaks_next() -> None:
    text = "Ada Quill, the weaver, told Radio Vell:\n\n“It was the oldest loom of them all.”"
    assert attributions(text) == (("It was the oldest loom of them all.", "Ada Quill"),)


@pytest.mark.parametrize(
    "line",
    [
        "Mayor Ada Quill had a warning.",
        "Ada Quill, the mayor, has a short message for the guild.",
        "Ada Quill sees it differently.",
        "Ada Quill was not convinced.",
        "Ada Quill, who weaves, was angry.",
        "Ada Quill has a plan for the looms.",
        "Ada Quill had a simpler explanation.",
        "Ada Quill sees things another way.",
    ],
)
def test_who_has_something_to_say_speaks_in_the_next_paragraph(line: str) -> None:
    words = "“No loom here has a name.”"
    assert last_speaker(f"It has rained since May.\n\n{line}\n\n{words}") == "Ada Quill"
    assert last_speaker(f"“It is late,” said Ben Poe.\n\n{line}\n\n{words}") == "Ada Quill"


@pytest.mark.parametrize(
    "line",
    [
        "Ada Quill made fans angry.",
        "Ada Quill died happy in May.",
        "Ada Quill has no plan.",
        "Ada Quill gave her plan to the guild.",
        "Ada Quill had the idea in May.",
        "Ada Quill has a view of the sea.",
        "Ada Quill saw the ferry on the way.",
    ],
)
def test_a_feeling_of_others_or_on_the_way_lets_nobody_speak(line: str) -> None:
    text = f"“It is late,” said Ben Poe.\n\n{line}\n\n“We loved the pier. I know it well.”"
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    ("above", "words", "speaker"),
    [
        ("Ada Quill, 43, has woven here all her life.", "I know every loom.", "Ada Quill"),
        ("Ada Quill, 43, has woven here all her life.", "She knows every loom.", "Ben Poe"),
        ("Ada Quill has woven here all her life.", "I know every loom.", "Ben Poe"),
        ("Ada Quill, 43, lives in Delta. She was arrested.", "I know every loom.", "Ben Poe"),
        ("Ada Quill, 43, hit a guard with a stick.", "I know every loom.", "Ben Poe"),
        ("Ada Quill, 43, is in a coma.", "I know every loom.", "Ben Poe"),
        ("Ada Quill, 7, has woven here all her life.", "I know every loom.", "Ben Poe"),
        ("Ada Quill, a weaver, lives in Delta.", "I know every loom.", "Ada Quill"),
        ("Ada Quill, a horse, lives in Delta.", "I know every loom.", "Ben Poe"),
        ("Ada Quill, 43, is the sister of Tom Vell.", "I know every loom.", "Ben Poe"),
    ],
)
def test_who_is_introduced_alone_speaks_in_the_first_person_below(
    above: str, words: str, speaker: str
) -> None:
    assert last_speaker(f"“It is late,” said Ben Poe.\n\n{above}\n\n“{words}”") == speaker


def test_who_pauses_by_name_between_quotes_speaks_both() -> None:
    text = "“It is late,” said Ben Poe.\n\n“No loom has a name.” Ada Quill laughs. “Mine does.”"
    assert [who for _, who in attributions(text)[1:]] == ["Ada Quill", "Ada Quill"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (
            (
                "Ben Poe has “a lost look in both eyes”, and a pier “that never sleeps”, Ada "
                "Quill said."
            ),
            2,
        ),
        ("The crew is “late”, the boat is “lost”, the pier is “a wreck”, Ada Quill said.", 3),
    ],
)
def test_a_report_that_closes_a_sentence_reports_all_its_words(text: str, count: int) -> None:
    assert [name for _, name in attributions(text)] == ["Ada Quill"] * count


@pytest.mark.parametrize(
    "question",
    [
        "Does she mind?",
        "Does she mind the noise at night?",
        "Will she ever sell it?",
        "Is she sorry about the noise?",
        "So what does Quill make of that?",
        "And why did she stay?",
    ],
)
def test_whom_a_question_is_about_answers_it_even_if_somebody_else_spoke(question: str) -> None:
    text = (
        "Ada Quill has bought a lighthouse. Her brother, Peter Poe, calls it “a wet tooth”.\n\n"
        f"{question} “I have waited all my life.”"
    )
    assert attributions(text)[-1][1] == "Ada Quill"


def test_a_question_about_something_else_is_answered_by_whoever_speaks() -> None:
    text = (
        "Ada Quill has bought a lighthouse. Her brother, Peter Poe, calls it “a wet tooth”.\n\n"
        "Does it leak? “Like a net.”"
    )
    assert attributions(text)[-1][1] == "Peter Poe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "„Wir schließen im März“, sagte Leiter Tom Vogel.\n\n"
                "„Mir bleibt nichts.“ Die 73-jährige Inge Raschke steht im Flur und weint."
            ),
            "Inge Raschke",
        ),
        (
            (
                "« Nous fermons en mars », a dit le directeur Tom Vogel.\n\n"
                "« Je ne dors plus. » Odette Morin tient la boulangerie depuis trente ans."
            ),
            "Odette Morin",
        ),
        (
            (
                "«Cerramos en marzo», dijo el director Tom Vogel.\n\n"
                "«Ya no duermo». Rosa Lobo lleva treinta años en la panadería."
            ),
            "Rosa Lobo",
        ),
        (
            (
                "“We sluiten in maart”, zei directeur Tom Vogel.\n\n"
                "“Ik slaap niet meer.” Rosa de Wit werkt al dertig jaar in de bakkerij."
            ),
            "Rosa de Wit",
        ),
        (
            (
                "„Wir schließen im März“, sagte Leiter Tom Vogel.\n\n"
                "„Das ist zu teuer.“ Maja Kahl sieht das anders."
            ),
            "Tom Vogel",
        ),
        (
            (
                "„Wir schließen im März“, sagte Leiter Tom Vogel. Maja Kahl kam dazu.\n\n"
                "„Das ist zu teuer.“ Maja Kahl schließt die Tür."
            ),
            "Tom Vogel",
        ),
    ],
)
def test_who_is_first_named_right_after_a_quote_without_a_report_has_said_it(
    text: str, speaker: str
) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("language", "beat"),
    [
        ("de", "„Fair? Nie im Leben.“ Inge Raschke lacht bitter."),
        ("de", "„Fair? Nie im Leben.“ Raschke schüttelt den Kopf."),
        ("fr", "« Correct ? Jamais. » Inge Raschke soupire."),
        ("nl", "“Eerlijk? Nooit van mijn leven.” Inge Raschke zucht."),
    ],
)
def test_who_pauses_by_name_after_a_quote_has_said_it_outside_english(
    language: str, beat: str
) -> None:
    before = {
        "de": "„Wir bieten viel“, sagte Eva Wald. Inge Raschke kam.",
        "fr": "« Nous offrons », a dit Eva Roux. Inge Raschke est venue.",
        "nl": "“Wij bieten veel”, zei Eva de Wit. Inge Raschke kwam.",
    }
    assert last_speaker(f"{before[language]}\n\n{beat}", language) == "Inge Raschke"


@pytest.mark.parametrize(
    ("language", "after"),
    [
        ("de", "„Wir haben gekämpft.“ Bad Homburg liegt im Taunus."),
        ("fr", "« Nous avons lutté. » Air France supprime des vols."),
        ("es", "«Hemos luchado». Real Madrid ganó por dos a cero."),
        ("es", "«Hemos luchado». Juan Gil niega los hechos."),
        ("it", "«Abbiamo lottato». Reggio Emilia aspetta la pioggia."),
        ("nl", "“We hebben gevochten.” Den Haag wacht op regen."),
        ("nl", "“We hebben gevochten.” Jan Smit haalt de finale."),
    ],
)
def test_neither_a_place_nor_what_somebody_does_elsewhere_follows_as_the_speaker(
    language: str, after: str
) -> None:
    before = {
        "de": "„Es war hart“, sagte Eva Wald. Jan Smit kam.",
        "fr": "« C'était dur », a dit Eva Wald. Jan Smit est venu.",
        "es": "«Fue duro», dijo Eva Wald. Juan Gil llegó.",
        "it": "«È stata dura», ha detto Eva Wald. Jan Smit è venuto.",
        "nl": "“Het was zwaar”, zei Eva Wald. Jan Smit kwam.",
    }
    assert last_speaker(f"{before[language]}\n\n{after}", language) == "Eva Wald"


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("Sie selbst sieht das anders.", "Ida Tal"),
        ("Sie lacht.", "Ida Tal"),
        ("Sie ist seine beste Läuferin.", "Otto Wald"),
    ],
)
def test_whom_a_german_pronoun_sets_against_the_speaker_goes_on(
    between: str, expected: str
) -> None:
    text = f"Ida Tal soll starten. „Wer weiß“, sagt Trainer Otto Wald. {between} „Es schneit.“"
    assert attributions(text, "de")[-1] == ("Es schneit.", expected)


@pytest.mark.parametrize(
    ("language", "above", "paragraph"),
    [
        (
            "es",
            "«No mezclemos las cosas», dice Juan Poe.",
            "Ramón Gil no habla de rencor. Tampoco ahora. ¿Y después? «Trabajar, que hay obra».",
        ),
        (
            "fr",
            "« Ne mélangeons pas tout », dit Jean Poe.",
            "Ramón Gil ne parle pas de rancune. Pas ici. Et après ? « Après, on va travailler ».",
        ),
    ],
)
def test_a_romance_paragraph_about_one_person_has_no_speaker_from_above(
    language: str, above: str, paragraph: str
) -> None:
    assert last_speaker(f"{above}\n\n{paragraph}", language) == "Ramón Gil"


@pytest.mark.parametrize(
    ("language", "above", "paragraph"),
    [
        ("es", "«Llegué tarde», dijo Juan Poe.", "La ministra, sostiene, es inocente. «Ya ven»."),
        ("pt", "«Cheguei tarde», disse Juan Poe.", "O cliente, sustenta, é inocente. «Já veem»."),
        ("es", "«Llegué tarde», dijo Juan Poe.", "El club ganó ayer. Fue difícil. «Ya ven»."),
        ("es", "«Llegué tarde», dijo Juan Poe.", "El plan de Ada Neri sigue. Llueve. «Ya ven»."),
        ("it", "«Ero tardi», ha detto Juan Poe.", "Via Ugo Neri è chiusa. Piove. «Lo vedete»."),
    ],
)
def test_only_somebody_named_who_opens_a_romance_sentence_takes_over(
    language: str, above: str, paragraph: str
) -> None:
    assert last_speaker(f"{above}\n\n{paragraph}", language) == "Juan Poe"


@pytest.mark.parametrize(
    "beat",
    [
        "Ada Quill shakes her head.",
        "Ada Quill hugs the coach.",
        "Ada Quill phones another minister.",
        "Ada Quill rubs her head with both hands.",
    ],
)
def test_the_name_of_who_does_something_to_a_role_ends_before_the_verb(beat: str) -> None:
    assert last_speaker(f"“It is late.” {beat} “We wait.”") == "Ada Quill"


@pytest.mark.parametrize(
    "question",
    [
        "I asked Ben Poe about the strike.",
        "When I asked Ben Poe about the strike, it rained.",
        "I put this to Ben Poe.",
        "Ben Poe owns a boat. I ask him about the strike.",
    ],
)
def test_whom_the_reporter_asks_answers(question: str) -> None:
    text = f"“It is early,” Ada Quill said.\n\n{question}"
    words = (("It is early,", "Ada Quill"), ("We wait.", "Ben Poe"), ("We sail.", "Ben Poe"))
    assert attributions(f"{text} “We wait.”\n\nAnd then? “We sail.”") == words
    assert attributions(f"{text}\n\n“We wait.”\n\nAnd then?\n\n“We sail.”") == words


def test_the_words_of_the_reporter_are_nobody_elses() -> None:
    assert last_speaker("I asked Ben Poe to leave. “It is late,” Ada Quill said.") == "Ada Quill"
    assert last_speaker("I asked Ben Poe to leave. “It is late,” I said.") == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "One of them is Ada Quill, 60, a surgeon from Vell.",
        "Among them was Ada Quill, a surgeon.",
        "The owner is Ada Quill, a surgeon.",
        "The first to arrive was Ada Quill, 60.",
    ],
)
def test_whom_a_copula_names_speaks_next(sentence: str) -> None:
    assert last_speaker(f"{sentence} “The money ran out in March.”") == "Ada Quill"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“We came late,” said Ben Poe. The winner was Ada Quill, 34.", "Ben Poe"),
        ("Ben Poe is a fan. His hero is Ada Quill.", "Ben Poe"),
        ("“We came late,” said Ben Poe.\n\nAmong the dead was Ada Quill.", "Ben Poe"),
    ],
)
def test_whom_a_copula_names_for_another_does_not_speak(sentence: str, speaker: str) -> None:
    assert last_speaker(f"{sentence} “Nobody paints like that.”") == speaker


EARLY = "“It is early,” said Ada Quill.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "With those words Ben Poe ended a career.",
        "With that, Ben Poe left the room.",
        "That was Ben Poe, a baker, on Friday.",
        "This is Ben Poe speaking in 1994.",
        "Ben Poe is standing in a field outside Vell, holding a spade.",
        "Ben Poe shakes his head.",
    ],
)
def test_the_next_sentence_tells_who_has_spoken(sentence: str) -> None:
    assert last_speaker(f"{EARLY}“It was cold. It was dark.” {sentence}") == "Ben Poe"


@pytest.mark.parametrize(
    "sentence",
    [
        "That was New Delta in 1998.",
        "This is Ben Poe's first film.",
        "With the help of Ben Poe, she left.",
        "Delta Foods is hiring 40 people.",
        "Ben Poe is facing trial in May.",
    ],
)
def test_the_next_sentence_tells_of_something_else(sentence: str) -> None:
    assert last_speaker(f"{EARLY}“It was cold. It was dark.” {sentence}") == "Ada Quill"


@pytest.mark.parametrize("reaction", ["Nobody answers.", "None of them said a word."])
def test_nobody_does_not_speak(reaction: str) -> None:
    assert last_speaker(f"“Why?” Ada Quill asks. {reaction} “It was late.”") == "Ada Quill"


@pytest.mark.parametrize("beat", ["pours more tea", "left", "breaks off", ", a baker, was there"])
def test_quotes_around_what_somebody_does_are_both_theirs(beat: str) -> None:
    text = f"{EARLY}“It was cold.” Ben Poe {beat}. “It was dark.”".replace(" ,", ",")
    assert [name for _, name in attributions(text)] == ["Ada Quill", "Ben Poe", "Ben Poe"]


def test_quotes_around_a_pronoun_go_on() -> None:
    text = f"{EARLY}“It was cold.” She laughs. “It was dark.”"
    assert {name for _, name in attributions(text)} == {"Ada Quill"}


def test_quotes_around_what_a_body_does_go_on() -> None:
    text = f"{EARLY}“It was cold. It rained.” The council sits on Friday. “It was dark.”"
    assert {name for _, name in attributions(text)} == {"Ada Quill"}


@pytest.mark.parametrize("scene", ["Ben Poe was not there.", "Ben Poe joined the firm in 1999."])
def test_a_quote_before_whom_the_next_one_is_about_goes_on(scene: str) -> None:
    text = f"{EARLY}“It was cold.” {scene} “He’s late.”"
    assert attributions(text)[1] == ("It was cold.", "Ada Quill")


@pytest.mark.parametrize(
    "scene",
    ["Ben Poe left in May.", "Ben Poe bought the shop in 2001.", "Ben Poe had sold the shop."],
)
def test_a_quote_before_what_somebody_did_earlier_goes_on(scene: str) -> None:
    text = f"{EARLY}“It was cold.” {scene} “It was dark.”"
    assert attributions(text)[1] == ("It was cold.", "Ada Quill")


def test_a_quote_in_the_paragraph_above_what_somebody_does_goes_on() -> None:
    text = f"{EARLY}“It was cold.”\n\nHer friend Ben Poe, a baker, chimed in. “It was dark.”"
    assert [name for _, name in attributions(text)] == ["Ada Quill", "Ada Quill", "Ben Poe"]


@pytest.mark.parametrize("scene", ["The scorer was Ben Poe.", "The first is Ben Poe, 20."])
def test_whom_a_copula_names_does_not_speak_about_himself(scene: str) -> None:
    text = f"Coach Carl Quill was pleased. {scene} “He ran all day.”"
    assert last_speaker(text) == "Carl Quill"


def test_who_leaves_with_the_words_of_whom_their_paragraph_names_has_not_said_them() -> None:
    text = "“It is late,” said Ada Quill. “We wait.” With that, Ben Poe rose to reply."
    assert last_speaker(text) == "Ada Quill"


def test_who_acts_while_the_reporter_asks_another_speaks() -> None:
    text = f"{EARLY}When I asked Tom Marl about it, Ben Poe laughed. “It was dark.”"
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    "sentence",
    [
        "I asked, “{}”",
        "I asked her: “{}”",
        "“{}” I asked.",
        "We should be saying “{}”",
        "We would begin by asking “{}”",
        "We spent the whole of the morning asking “{}”",
    ],
)
def test_words_of_the_reporter_are_not_those_of_whoever_spoke_before(sentence: str) -> None:
    asked = sentence.format("Why now, of all the days in the year?")
    assert last_speaker(f"“It is late,” Ada Quill said. {asked}") == ""


@pytest.mark.parametrize("sentence", ["We were told “{}”", "“{}”", "The pier, I hear, “{}”"])
def test_words_told_to_the_reporter_are_those_of_whoever_spoke_before(sentence: str) -> None:
    told = sentence.format("will be shut for all of the year to come.")
    assert last_speaker(f"“It is late,” Ada Quill said. {told}") == "Ada Quill"


@pytest.mark.parametrize(("end", "speaker"), [("”", ""), (".”", "Ada Quill"), ("”.", "Ada Quill")])
def test_a_headline_in_marks_goes_on_from_nobody(end: str, speaker: str) -> None:
    text = (
        "“It is late,” Ada Quill said.\n\nThe port was built long ago.\n\n"
        f"“A pier that has changed everything{end}\n\nA new pier opens in May."
    )
    assert [name for _, name in attributions(text)[1:]] == ([speaker] if speaker else [])


def test_words_below_those_of_a_speaker_go_on_without_a_full_stop() -> None:
    text = "“It is late,” Ada Quill said.\n\n“A pier that has changed everything”"
    assert last_speaker(text) == "Ada Quill"


def test_announced_words_need_no_full_stop() -> None:
    text = "“It is late,” Poe said.\n\nIt rained.\n\nQuill put up a sign:\n\n“Save our pier now”"
    assert last_speaker(text) == "Quill"


@pytest.mark.parametrize(
    ("above", "speaker"),
    [
        ("Jane Poe agreed to become warden on Monday.", "Ada Quill"),
        ("Jane Poe agreed it was late on Monday.", "Jane Poe"),
    ],
)
def test_words_that_are_still_open_are_those_of_their_last_paragraph_or_of_a_report_above(
    above: str, speaker: str
) -> None:
    text = f"{above}\n\n“I was glad. There is much to do.\n\n“I hope it lasts,” said Ada Quill."
    assert attributions(text)[0] == ("I was glad. There is much to do.", speaker)


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Quill’s eyes filled with tears. “It was a bad day.”", "Ada Quill"),
        ("For Quill, it was personal. “It was a bad day.”", "Ada Quill"),
        ("For Quill, it was personal. “She had a bad day.”", "Ben Poe"),
        ("For\n\n“It was a bad day.”", "Ben Poe"),
        ("For Quill, Poe has only scorn. “It was a bad day.”", "Ben Poe"),
        ("Quill’s face was on posters. “It was a bad day.”", "Ben Poe"),
        ("Quill’s boat had sunk. “It was a bad day.”", "Ben Poe"),
    ],
)
def test_whose_face_or_whose_matter_a_sentence_is_speaks_next(sentence: str, speaker: str) -> None:
    text = f"Ada Quill runs the port.\n\n“I will leave,” said Ben Poe, a docker.\n\n{sentence}"
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("line", "speakers"),
    [
        ("Ada, this is final:", ()),
        ("The board met. Ada Quill, here is our answer:", ()),
        ("Ada, please print this:", ()),
        ("Ada Quill, the warden:", ("Ada Quill",)),
        ("Ada, who runs the boats, was clear:", ("Ada",)),
    ],
)
def test_whom_a_mail_addresses_says_nothing_of_what_it_quotes(
    line: str, speakers: tuple[str, ...]
) -> None:
    found = attributions(f"{line}\n\n“The boat is late.”")
    assert tuple(name for _, name in found) == speakers


def test_a_paragraph_may_break_off_at_a_contrast() -> None:
    text = "Ruth May left. It is late, but\n\n“It was a good year for all of us.”"
    assert len(attributions(text)) == 1
