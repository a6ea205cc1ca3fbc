"""Romance quotes without an attribution: the agent or speaker of neighbouring sentences."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "",
            "“Es una pena”, dijo Marta Solís, vecina del puerto. “Nadie nos avisó”.",
            (("Es una pena", "Marta Solís"), ("Nadie nos avisó", "Marta Solís")),
        ),
        (
            "fr",
            (
                "Le maire Ugo Pétrel parle. Ivan Merle pense qu’il faut compter. « Les "
                "chiffres nous permettent une mise en perspective. »"
            ),
            (("Les chiffres nous permettent une mise en perspective.", "Ivan Merle"),),
        ),
        pytest.param(
            "es",
            (
                "El presidente, Andrés Rubio, expresó que mantiene el trato pese a lo dicho por "
                "su par, Javier Vega, quien lo llamó «ignorante».\n\n"
                "«Vega afirmó que soy eso, y no lo entiendo»."
            ),
            (
                ("ignorante", "Javier Vega"),
                ("Vega afirmó que soy eso, y no lo entiendo", "Andrés Rubio"),
            ),
            id="the outer report speaks on after a relative clause",
        ),
        pytest.param(
            "fr",
            "Une passante est venue.\n\n« Il faut qu’il parte ! Je suis désolée. »",
            (("Il faut qu’il parte ! Je suis désolée.", "Une passante"),),
            id="a woman who opens an article speaks",
        ),
        (
            "fr",
            "La firme s’est justifiée. « Nous voulons que les gens s’attardent. »",
            (("Nous voulons que les gens s’attardent.", "La firme"),),
        ),
    ],
)
def test_whoever_acts_or_spoke_before_the_words_speaks_on(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ayer una vecina me dijo: «Gracias por todo, señora»."),
        ("es", "Ayer una vecina nos dijo: «Gracias por todo, señora»."),
        ("it", "Ieri una vicina mi ha detto: «Grazie di tutto, signora»."),
        ("it", "Ieri una vicina ci ha detto: «Grazie di tutto, signora»."),
        ("pt", "Ontem uma vizinha me disse: «Obrigada por tudo, senhora»."),
        ("fr", "Hier une voisine nous a dit : « Merci pour tout, madame. »"),
    ],
)
def test_a_listener_may_stand_between_the_speaker_and_the_verb(language: str, text: str) -> None:
    ((_, speaker),) = attributions(text, language)
    assert speaker in {"una vecina", "una vicina", "uma vizinha", "une voisine"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "it",
            "Ugo Neri, 50 anni, racconta di aver atteso Ada. «È arrivata tardi alla porta».",
            "Ugo Neri",
            id="an infinitive is the object of the verb after an aside",
        ),
        pytest.param(
            "fr",
            "Jean Roux, 50 ans, raconte avoir attendu Ada. « Elle est arrivée tard ce soir-là ».",
            "Jean Roux",
            id="a bare infinitive, too",
        ),
        pytest.param(
            "fr",
            "« Il pleut », dit Jean Roux.\n\nÀ ses yeux, « on peut parler d'une crue sans fin ».",
            "Jean Roux",
            id="his view goes on in the next paragraph",
        ),
        pytest.param(
            "fr",
            (
                "Après le plan, que le président de la République « a fait passer en force » avec "
                "une « énorme » crue, « le port a tout perdu », juge Jean Roux."
            ),
            "Jean Roux",
            id="the report that closes a sentence covers all its words",
        ),
        pytest.param(
            "es",
            "La consejera Marta Quiroga vino. «Llueve», subrayó la también alcaldesa de Lorca.",
            "Marta Quiroga",
            id="who holds another office, too",
        ),
        pytest.param(
            "it", "Ugo Neri ribadiva che il piano «serve a tutti».", "Ugo Neri", id="an imperfect"
        ),
        pytest.param(
            "pt",
            "Rui Moreira tinha explicado que o plano “serve a todos”.",
            "Rui Moreira",
            id="a past perfect",
        ),
    ],
)
def test_every_passage_has_the_same_speaker(language: str, text: str, expected: str) -> None:
    assert {name for _, name in attributions(text, language)} == {expected}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "es",
            "La cantante Ada Gil nunca calló. Se fue porque, según contó en sus memorias, “aquel "
            "hombre aplaudía a destiempo”.",
            "Ada Gil",
            id="as she told",
        ),
        pytest.param(
            "it",
            "La cantante Ada Neri tace. «Quell'uomo applaudiva male», secondo quanto ha "
            "raccontato.",
            "Ada Neri",
            id="according to what she told",
        ),
        pytest.param(
            "es",
            "Ada Gil calló. “Aquel hombre aplaudía mal”, según explicó a este diario el alcalde "
            "Juan Rey.",
            "Juan Rey",
            id="as the mayor told this paper",
        ),
        pytest.param(
            "es",
            "“Mira a otro lado”, dice Ada Gil. Su organización ha contado 30 pozos. “Los conoce "
            "todo el mundo”, ironiza.",
            "Ada Gil",
            id="her body comes between",
        ),
        pytest.param(
            "es",
            "El fiscal Juan Rey llegó. Reconoció, sin embargo, que la caja “muestra anomalías”.",
            "Juan Rey",
            id="a verb and an aside open the sentence",
        ),
        pytest.param(
            "it",
            "Raggiante il tecnico Ugo Neri. «Abbiamo giocato con il cuore», ha sorriso in sala.",
            "Ugo Neri",
            id="he smiled",
        ),
        pytest.param(
            "it",
            "«È un esempio», ha dichiarato Ugo Neri. «Va bene», ha detto a Bari, annunciando che "
            "la regola sarà estesa «già da settembre».",
            "Ugo Neri",
            id="a gerund goes on",
        ),
        pytest.param(
            "es",
            "Luis Gil habló ayer. «No pararemos», dijo en Lipa, asegurando que «abre en mayo».",
            "Luis Gil",
            id="a gerund goes on after a verb without a subject",
        ),
        pytest.param(
            "it",
            "Il mister fa i complimenti ai suoi: «Siete stati bravi davvero».",
            "Il mister",
            id="what somebody does before a colon",
        ),
        pytest.param(
            "fr",
            "Il est tard. Directrice du port, Ada Vela, ajoute : « Nous attendons des actes. »",
            "Ada Vela",
            id="a role without an article before its bearer",
        ),
        pytest.param(
            "it",
            "ROMA - «Non cerco vendetta, cerco la verità». Ada Neri stringe una foto.",
            "Ada Neri",
            id="a dateline before the words",
        ),
        pytest.param(
            "fr",
            "« Rien ne change, a fait valoir mercredi son porte-parole, le capitaine Jean Roux. On "
            "attend. »",
            "Jean Roux",
            id="has let know, inside the marks",
        ),
        pytest.param(
            "pt",
            "«Não vejo», disse Ada Quintela.\n\nO primeiro-ministro saiu em defesa de Ada "
            "Quintela. «É uma das melhores», disse aos jornalistas, à margem da visita.",
            "O primeiro-ministro",
            id="an office with a hyphen acts",
        ),
    ],
)
def test_words_without_a_subject_beside_them_are_those_of_who_acts(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


def test_a_plan_is_not_what_somebody_says_about_words_in_a_relative_clause() -> None:
    text = (
        "L'association Parents connectés, qui avait surnommé le texte « loi Big Mother », a annoncé"
        " son intention de saisir le Conseil."
    )
    assert attributions(text, "fr")[-1][1] == "L'association Parents connectés"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "es",
            "«No tenía prisa», dice la escritora Rosa Gil.\n\nUn editor le mandó una nota: "
            "«Señora, dedíquese a otra cosa». Ella la conserva. «La miro cada día», confiesa.",
            "Rosa Gil",
            id="she is not the man who spoke last",
        ),
        pytest.param(
            "es",
            "El escultor Juan Rey moldeó un horno que, avisa, «se va a rajar».",
            "Juan Rey",
            id="a verb in commas inside what he did",
        ),
        pytest.param(
            "it",
            "«Piove», dice un barista.\n\nNessuno parla. Solo una madre, con la figlia per mano, "
            "si ferma. «Non trovava le scarpe», dice.",
            "una madre",
            id="only a mother stops",
        ),
        pytest.param(
            "fr",
            "« Ça va », rigole un adolescent. Jeanne Merle a pris une soupe. On lui demande si "
            "elle rentre. « À mon âge ? »",
            "Jeanne Merle",
            id="whom one asks something",
        ),
        pytest.param(
            "it",
            "Parole che non piacciono a Ugo Neri, il quale ha replicato che «nemmeno gli anziani» "
            "ne hanno uno.",
            "Ugo Neri",
            id="the latter of a relative clause",
        ),
    ],
)
def test_who_acts_is_told_by_gender_and_by_the_sentences_before(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize("who", ["Ugo Neri", "Ugo Marino Neri"])
def test_the_only_person_of_a_sentence_is_shown_with_the_whole_name(who: str) -> None:
    text = f"Sereno, invece, il sindaco {who}. «È tardi per tutti»."
    assert with_rules(text, "it") == [("È tardi per tutti", who, "sentence-before")]


def test_a_verb_alone_after_the_words_means_whoever_acted_before() -> None:
    text = "Ada Neri è tornata. Il molo cede. «Non si passa più di qui», mastica amaro."
    assert last_speaker(text, "it") == "Ada Neri"


def test_whoever_asks_before_an_answer_does_not_give_it() -> None:
    text = (
        "Solo cuando un periodista le preguntó, se volvió un instante: “Tranquilo. Todo va bien”."
    )
    assert attributions(text, "es") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“Es un penal”, explicó Juan Rey. La respuesta de Ada Gil no se hizo esperar. “Nunca "
            "vio uno”, le contestó en sus redes.",
            "Ada Gil",
            id="whose answer it is",
        ),
        pytest.param(
            "“Fuerte y al medio”, dijo Juan Rey. Su técnica, Ada Gil, elogió al equipo. A su "
            "juicio, el Racing “nunca dejó de creer”.",
            "Ada Gil",
            id="who praises something",
        ),
        pytest.param(
            "La titular del Juzgado de Instrucción, Rosa Gil, archivó la causa contra el rector "
            "Juan Rey. En el auto, la magistrada le reprocha una conducta “poco estética”.",
            "Rosa Gil",
            id="a court is nobody",
        ),
    ],
)
def test_spanish_words_go_on_with_who_answers_praises_or_judges(text: str, expected: str) -> None:
    assert attributions(text, "es")[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "O presidente da Câmara, Rui Poça, mediou. Num curto encontro, prometeu pedir uma "
            "pausa «por quinze dias, para se conversar».",
            "Rui Poça",
            id="a verb and an infinitive",
        ),
        pytest.param(
            "«É uma maternidade», diz o biólogo Rui Poça. Mexer-lhe agora, em plena época, seria "
            "«um crime ambiental com fita inaugural».",
            "Rui Poça",
            id="an infinitive with its object",
        ),
        pytest.param(
            "A presidente da Administração dos Portos, Ada Quintela, falou. «Há lugar», afirmou à "
            "Lusa. A responsável lamentou «a via do confronto».",
            "Ada Quintela",
            id="an administration is nobody",
        ),
    ],
)
def test_portuguese_words_go_on_with_whom_the_text_tells_of(text: str, expected: str) -> None:
    assert attributions(text, "pt")[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "es",
            "Juan Rey perdió en casa. Lamentó y dijo “no tuvimos un buen día en el agua”.",
            "Juan Rey",
            id="two verbs without a subject",
        ),
        pytest.param(
            "it",
            "«È pronto», ha detto Ada Neri. Grande riserbo sul progetto: «Non posso dire nulla».",
            "Ada Neri",
            id="an adjective that opens a sentence",
        ),
        pytest.param(
            "it",
            "Il sindaco intervistato da una radio ha dichiarato: «Nulla ci fermerà».",
            "Il sindaco",
            id="a participle after a role",
        ),
        pytest.param(
            "it",
            "Il lungo inverno muto di Ada Neri ha un polo: i festival, che «hanno sapore di mare».",
            "Ada Neri",
            id="a thing and its owner",
        ),
        pytest.param(
            "fr",
            "Son attitude montre sa « détermination » à partir, a indiqué le parquet.",
            "le parquet",
            id="one word that the end of the sentence reports",
        ),
        pytest.param(
            "fr",
            "Le père de Mara Morel filme. « Rien ne va », a raconté une nageuse. C'est « la fin », "
            "selon elle, d'un été qui n'était pas expliqué. « Ils le savent », ajoute-t-elle.",
            "une nageuse",
            id="a relative clause on a thing",
        ),
        pytest.param(
            "fr",
            "La procureure de Brelan évoque « le geste d'un fou ».\n\nUn homme meurt. « Il a couru "
            "vers nous », a relaté la procureure de Brelan, Jeanne Roux.",
            "Jeanne Roux",
            id="a role whose holder is named later",
        ),
    ],
)
def test_the_speaker_is_a_person_and_not_a_piece_of_the_sentence(
    language: str, text: str, speaker: str
) -> None:
    assert speaker == attributions(text, language)[0 if "procureure" in text else -1][1]


def test_the_title_of_a_newspaper_says_nothing() -> None:
    text = "Il titolo del giornale di oggi è: «Molo chiuso, si indaga sulla gru»."
    assert attributions(text, "it") == (("Molo chiuso, si indaga sulla gru", ""),)


def test_what_a_law_provides_for_does_not_make_it_a_speaker() -> None:
    text = (
        "A bióloga Ana Prado falou. “É um dia triste para nós”, disse. O crime prevê pena de seis "
        "anos.\n\n“Vamos ajudar a polícia no que for preciso e possível.”"
    )
    assert attributions(text, "pt")[-1][1] == "Ana Prado"


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("Selon Marc Roux, les pertes s'expliquent par la crue.", "Marc Roux"),
        ("Pour Marc Roux, docker, les pertes s'expliquent par la crue.", "Marc Roux"),
        ("Marc Roux s'explique.", "Marc Roux"),
    ],
)
def test_things_that_explain_themselves_report_nothing(opening: str, speaker: str) -> None:
    text = f"« Le port est vide », dit Jean Poul.\n\n{opening} « On le savait », ajoute-t-il."
    assert last_speaker(text, "fr") == speaker


@pytest.mark.parametrize(
    ("language", "report", "said"),
    [
        ("es", "Añadió que el caso está en manos del fiscal Pedro Mora, sin fecha", "aseguró"),
        ("it", "Ha aggiunto che i lavori sono affidati al tecnico Pietro Mora", "ha detto"),
        ("pt", "Acrescentou que o caso está com o delegado Pedro Mora", "disse"),
    ],
)
def test_whom_a_report_without_a_subject_mentions_does_not_speak_next(
    language: str, report: str, said: str
) -> None:
    text = f"Ada Vela, vecina, {said}: «Nadie vino nunca». {report}.\n\n«Nadie vino aquí», {said}."
    assert last_speaker(text, language) == "Ada Vela"


def test_a_bare_surname_that_reports_a_clause_speaks_next() -> None:
    text = (
        "Mora destacó que la vuelta fue rápida, pero después de la isla la tripulación perdió "
        "algo de viento. «Tuvimos que remar toda la noche», afirmó."
    )
    assert last_speaker(text, "es") == "Mora"


@pytest.mark.parametrize(
    ("language", "opening", "words"),
    [
        (
            "fr",
            "Le vieux chapeau de la capitaine suffit à amuser tout le quai des marins du soir.",
            "« C'est la troisième lampe que nous perdons cette année au phare. »",
        ),
        (
            "it",
            "I marinai della lega intervengono in merito alla luce del faro di Lipa.",
            "«La lampada è stata spenta per due notti senza avvisare nessuno».",
        ),
    ],
)
def test_a_whole_clause_with_an_unknown_verb_does_not_speak_next(
    language: str, opening: str, words: str
) -> None:
    assert last_speaker(f"{opening}\n\n{words}", language) == ""


@pytest.mark.parametrize(
    ("language", "subject", "state"),
    [
        ("fr", "La directrice de l'école du village de la vallée du Delta", "reste calme"),
        ("es", "La presidenta de la cofradía de marinos del barrio del puerto", "está contenta"),
        ("it", "Il responsabile del servizio di guardia del porto di Lipa", "è contento"),
        ("pt", "O presidente da associação de pescadores do bairro do porto", "está contente"),
    ],
)
def test_a_long_subject_without_a_verb_speaks_next(language: str, subject: str, state: str) -> None:
    text = f"{subject} {state}.\n\n“Nada se move no porto de Lipa há anos”."
    assert last_speaker(text, language) == subject


def test_a_name_after_for_belongs_to_the_subject_of_a_verb() -> None:
    text = "La porte-parole pour Ada Noir a déclaré : « Nous attendons la barque. »"
    assert last_speaker(text) == "La porte-parole pour Ada Noir"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("L'allenatore fa chiarezza: «Non andremo via da Lipa».", "L'allenatore"),
        ("L'allenatore fa appello a tutti: «Non andremo via da Lipa».", "L'allenatore"),
        ("La sindaca fa appello a tutti: «Restate a casa».", "La sindaca"),
    ],
)
def test_who_does_something_ends_before_the_verb(text: str, speaker: str) -> None:
    assert last_speaker(text, "it") == speaker


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("Uno de los municipios afectados es Lipa.", ""),
        ("Uno de los vecinos afectados protesta.", "Uno de los vecinos afectados"),
    ],
)
def test_one_of_several_acts_only_if_they_can(opening: str, speaker: str) -> None:
    assert last_speaker(f"{opening} «No cerramos el puerto nunca».", "es") == speaker


def test_for_whom_something_is_done_says_nothing_about_it() -> None:
    text = (
        "Ada Gil dejó el puerto. Habló de lo que significa la obra para los vecinos: «Es un "
        "regalo para todos»."
    )
    assert last_speaker(text, "es") == "Ada Gil"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Alors que les avocats dénoncent « un procès bâclé », la mairie se défend."),
        ("fr", "La mairie se défend tandis que les avocats dénoncent « un procès bâclé »."),
        ("fr", "Alors que la mairie dénonce un abus, « tout va bien », assurent les avocats."),
    ],
)
def test_a_clause_with_while_keeps_the_words_it_reports(language: str, text: str) -> None:
    assert last_speaker(text, language) == "les avocats"


def test_the_main_clause_beside_one_with_while_has_words_of_its_own() -> None:
    text = "Mentre Eva Tali dice «il molo cede davvero», Ugo Neri chiede «un po' di calma»."
    assert [speaker for _, speaker in attributions(text, "it")] == ["Eva Tali", "Ugo Neri"]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("it", "Il sindaco Ugo Neri li vede. «Non vi lasciamo», ha detto loro.", "Ugo Neri"),
        ("it", "Gli operai protestano. «Noi non ce ne andiamo», dicono loro.", "Gli operai"),
        (
            "it",
            "Luca Serra va dai tifosi. «Scusate tanto», dice loro. Poi aggiunge: «Ci dispiace».",
            "Luca Serra",
        ),
        (
            "pt",
            'O ministro Rui Poe negou tudo. "Não tem cabimento algum", disse a jornalistas.',
            "Rui Poe",
        ),
        (
            "pt",
            '"Não tem cabimento algum", disse a jornalistas o ministro Rui Poe.',
            "Rui Poe",
        ),
        ("pt", '"Não tem cabimento algum", disse a ministra.', "a ministra"),
        ("it", "Il Pd, per bocca della segretaria Ada Neri, parla di «scelta miope».", "Ada Neri"),
        (
            "pt",
            'O PCP, pela voz da deputada Inês Gil, acusou o Governo de "desmantelar tudo".',
            "Inês Gil",
        ),
        ("es", "Ada Gil sonríe. Le preguntan por el futuro. «Seguir aquí, qué si no».", "Ada Gil"),
        ("es", "«No hay presión», insiste Ada Gil. «Ninguna».", "Ada Gil"),
        ("fr", "« Nous n'avons rien reçu », insiste Ada Roux. « Rien ».", "Ada Roux"),
        ("it", "Ada Neri nega. «Non c'è nessuna pressione», insiste. «Nessuna».", "Ada Neri"),
    ],
)
def test_small_words_around_a_verb_do_not_hide_its_subject(
    code: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, code) == speaker
