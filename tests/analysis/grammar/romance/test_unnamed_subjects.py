"""Romance verbs without a subject refer to whoever was named or spoke before."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "La policía escribió. El detenido quedó en libertad. “El sofá es bueno”, dijo ayer.",
            (("El sofá es bueno", "El detenido"),),
        ),
        (
            "es",
            "Fuentes de la mina hablaron. “Está vivo y bien”, señalaron.",
            (("Está vivo y bien", "Fuentes de la mina"),),
        ),
        (
            "es",
            "Rubén Garza abre la puerta. “No es ranchera”, corrige. “Es otra”.",
            (("No es ranchera", "Rubén Garza"), ("Es otra", "Rubén Garza")),
        ),
        (
            "es",
            "En mayo, el ministro de Obras, Óscar Puent, ha callado. “Es martes”, ha dicho.",
            (("Es martes", "Óscar Puent"),),
        ),
        (
            "es",
            "La jefa, Eduarda Rojal, calló. “Respetamos a todos”, se limitó a decir.",
            (("Respetamos a todos", "Eduarda Rojal"),),
        ),
        (
            "es",
            "El párroco, Luis Olmo, toca una grabación. “Suena a lata”, admitió.",
            (("Suena a lata", "Luis Olmo"),),
        ),
        pytest.param(
            "es",
            (
                "El pescador Daniel Rubio subió al muelle. Allí respondió a las cartas de Vega, "
                "a quien le pidió “mirar el mar antes de escribir”."
            ),
            (("mirar el mar antes de escribir", "Daniel Rubio"),),
            id="an adverb of place opens a sentence without a subject",
        ),
        pytest.param(
            "es",
            (
                "La federación vecinal lo rechaza. Cree que la idea «va a deteriorar la vida "
                "de todos» y critica que se ha tomado «sin dar explicación alguna»."
            ),
            (
                ("va a deteriorar la vida de todos", "La federación vecinal"),
                ("sin dar explicación alguna", "La federación vecinal"),
            ),
            id="a verb in the present opens the sentence",
        ),
        pytest.param(
            "es",
            (
                "El notario, Jaime Rubio, habló. Defendió su cuenta de las mareas y manifestó "
                "que la queja «llega con diez años de retraso»."
            ),
            (("llega con diez años de retraso", "Jaime Rubio"),),
            id="a verb in the past opens the sentence",
        ),
        pytest.param(
            "es",
            (
                "La bióloga Inés Rubio habló. Defendió la red y sostuvo "
                "que «el ruido no llega al fondo de la ría»."
            ),
            (("el ruido no llega al fondo de la ría", "Inés Rubio"),),
            id="a verb before an object with its article opens the sentence",
        ),
        pytest.param(
            "es",
            "Admitió sentirse cansada y vieja. «Hace tres inviernos que no salgo del faro».",
            (("Hace tres inviernos que no salgo del faro", ""),),
            id="a verb before an infinitive opens the sentence",
        ),
        pytest.param(
            "es",
            "El capitán Pedro Rubio habló. «Veníamos a hacer un buen partido», añadió «Zurdo».",
            (("Veníamos a hacer un buen partido", "Pedro Rubio"),),
            id="who speaks may be named by a byname in marks",
        ),
        pytest.param(
            "es",
            (
                "«Confío en todos», dijo Gonzalo Arca. Preguntado por eso, respondió que «no "
                "hay dinero»."
            ),
            (("Confío en todos", "Gonzalo Arca"), ("no hay dinero", "Gonzalo Arca")),
            id="a verb without a subject before the words",
        ),
        pytest.param(
            "es",
            (
                "La concejala Inés Robledo habló del muelle.\n\n"
                "«Que venga y que lo vea», ha criticado en una radio."
            ),
            (("Que venga y que lo vea", "Inés Robledo"),),
            id="a judging verb without a subject after the words",
        ),
        pytest.param(
            "es",
            (
                "«Habrá barcos», dijo Inés Robledo. En ese sentido, recordó que «el muelle es "
                "seguro»."
            ),
            (("Habrá barcos", "Inés Robledo"), ("el muelle es seguro", "Inés Robledo")),
            id="an opening before a verb without a subject",
        ),
        pytest.param(
            "es",
            (
                "Tomás Vela cerró la tarde. Animando a los suyos, pidió calma. «Siempre hay "
                "otra regata»."
            ),
            (("Siempre hay otra regata", "Tomás Vela"),),
            id="what is done opens the sentence",
        ),
        pytest.param(
            "es",
            (
                "«Fue raro», dijo Tomás Vela. Una tarde de regata que le dejó claro que "
                "«con más viento habría ganado cualquiera»."
            ),
            (("Fue raro", "Tomás Vela"), ("con más viento habría ganado cualquiera", "Tomás Vela")),
            id="a time that leaves an impression",
        ),
        pytest.param(
            "es",
            "La abogada Rosa Gil protestó. «Es inocente», dijo a las puertas de la sede.",
            (("Es inocente", "Rosa Gil"),),
            id="where somebody speaks is nobody",
        ),
        pytest.param(
            "pt",
            "Morreu o arquiteto Rui Sá. «Uma casa é um abraço com janelas», costumava dizer.",
            (("Uma casa é um abraço com janelas", "Rui Sá"),),
            id="what somebody used to say, without a subject",
        ),
        pytest.param(
            "es",
            (
                "El poeta Juan Rey vive. En su libro, dedicado a su madre, confesó: «He "
                "escrito mucho»."
            ),
            (("He escrito mucho", "Juan Rey"),),
            id="a participle in commas is nobody",
        ),
        pytest.param(
            "es",
            "Inés Rubio llegó tarde.\n\nY agregó: «El vivero abre con la primera helada».",
            (("El vivero abre con la primera helada", "Inés Rubio"),),
            id="a joint before the verb goes on telling",
        ),
        pytest.param(
            "es",
            "Inés Rubio habló poco. La higuera tiene plaga, afirmó. «Habrá que talarla este año».",
            (("Habrá que talarla este año", "Inés Rubio"),),
            id="a verb alone after a report gives it to nothing in it",
        ),
        pytest.param(
            "es",
            "Inés Rubio habló poco. Sobre la higuera enferma aseguró que “habrá que talarla ya”.",
            (("habrá que talarla ya", "Inés Rubio"),),
            id="what a preposition opens the sentence with says nothing",
        ),
        pytest.param(
            "es",
            "El alcalde fue breve. Insistió después en que «la plaza se barre cada noche».",
            (("la plaza se barre cada noche", "El alcalde"),),
            id="an adverb after the verb that opens the sentence",
        ),
        pytest.param(
            "es",
            (
                "Una vecina que duerme junto al patio en el que se produjo el ruido negó tener "
                "miedo. «Aquí solo ladran los perros», señaló."
            ),
            (("Aquí solo ladran los perros", "Una vecina"),),
            id="a subject inside a relative clause with a clitic",
        ),
        (
            "es",
            "La alcaldesa Ana Quiroga fue al muelle. “Voy a ir mañana otra vez”, ha avanzado.",
            (("Voy a ir mañana otra vez", "Ana Quiroga"),),
        ),
        (
            "es",
            (
                "Ana Quiroga habló ayer. Previamente, ante el puerto, dijo que “es cosa de "
                "cada cual”."
            ),
            (("es cosa de cada cual", "Ana Quiroga"),),
        ),
        (
            "es",
            (
                "Ana Quiroga dijo que el paro es “un error”.\n\n"
                "Ha añadido que el puerto “no debe cerrar”."
            ),
            (("un error", "Ana Quiroga"), ("no debe cerrar", "Ana Quiroga")),
        ),
        (
            "es",
            (
                "El presidente del gremio, Wilson Tovar, coincidió. Dijo que el pacto era “un "
                "respiro, no una solución”."
            ),
            (("un respiro, no una solución", "Wilson Tovar"),),
        ),
        pytest.param(
            "es",
            "Ana Vela habló. “Nadie avisó de las bajas”, ha asegurado en una charla en 'El Faro'.",
            (("Nadie avisó de las bajas", "Ana Vela"),),
            id="a paper in single marks",
        ),
    ],
)
def test_a_spanish_verb_without_a_subject_keeps_the_last_one(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "La sindaca Ada Neri è al molo. Al progetto, ha aggiunto, “tutti hanno "
                "collaborato molto”."
            ),
            (("tutti hanno collaborato molto", "Ada Neri"),),
        ),
        (
            "Il parroco, Armando Pieri, ride. «Il Signore ama la musica», osserva, «ma intonata».",
            (("Il Signore ama la musica", "Armando Pieri"), ("ma intonata", "Armando Pieri")),
        ),
        (
            "La società che gestisce la strada nega. «Tutto è regolare», si legge in una nota.",
            (("Tutto è regolare", "La società"),),
        ),
        pytest.param(
            (
                "Ada Neri sorride.\n\nPiù cauto Ugo Rossi, docente a Pisa. «Serviranno anni», "
                "avverte."
            ),
            (("Serviranno anni", "Ugo Rossi"),),
            id="a sentence without a verb is about the one person in it",
        ),
        pytest.param(
            (
                "Ogni sera alle sette Ugo Neri accende il fuoco. «Chi ha fame non aspetta», "
                "dice ridendo."
            ),
            (("Chi ha fame non aspetta", "Ugo Neri"),),
            id="a subject after when and where",
        ),
        pytest.param(
            "I vivaisti sono usciti. «È caduto il muro», hanno detto con ancora il gelo addosso.",
            (("È caduto il muro", "I vivaisti"),),
            id="how it was said is not who said it",
        ),
    ],
)
def test_an_italian_verb_without_a_subject_keeps_the_last_one(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "it") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "O ministro Jobim foi ao cais. “O porto não fecha nem abre”, garantiu.",
            (("O porto não fecha nem abre", "Jobim"),),
        ),
        pytest.param(
            (
                "O técnico Rui Faria falou. “Temos fome”, frisou, sem esconder que a equipa "
                "está alerta."
            ),
            (("Temos fome", "Rui Faria"),),
            id="more after a verb without a subject",
        ),
        (
            (
                "O Leixense venceu. O treinador Paulo Nogueira não escondeu o "
                "alívio.\n\n“Enterraram-me na segunda-feira”, atirou na conferência de imprensa."
            ),
            (("Enterraram-me na segunda-feira", "Paulo Nogueira"),),
        ),
        (
            (
                "Dinis, de 9 anos, esperou duas horas. “Ele assinou-me a mão”, mostrou, "
                "orgulhoso. “Não a vou lavar.”"
            ),
            (("Ele assinou-me a mão", "Dinis"), ("Não a vou lavar.", "Dinis")),
        ),
        (
            (
                "Para o analista Bruno Sakamoto, o pedido era esperado. “O mercado já tinha "
                "velado o defunto”, diz."
            ),
            (("O mercado já tinha velado o defunto", "Bruno Sakamoto"),),
        ),
    ],
)
def test_a_portuguese_verb_without_a_subject_keeps_the_last_one(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "pt") == expected


def test_the_people_of_an_office_speak_after_from() -> None:
    text = "Ada Gil calló. Desde la intendencia replicaron que Gil «miente sin pudor»."
    assert attributions(text, "es") == (("miente sin pudor", "la intendencia"),)


def test_the_husband_of_somebody_is_somebody_else() -> None:
    text = (
        '"Não vem ninguém", diz Ada Quintela. O marido dela, Rui, conta que a água subiu "em vinte '
        'minutos".'
    )
    assert attributions(text, "pt")[-1] == ("em vinte minutos", "Rui")


@pytest.mark.parametrize(
    "topic",
    [
        "Sullo sciopero dei piloti",
        "Sugli scioperi dei piloti",
        "Sulla pesca",
    ],
)
def test_a_topic_with_its_article_is_no_subject(topic: str) -> None:
    text = f"Ada Neri è tornata. {topic} ha detto che è «un errore»."
    assert last_speaker(text, "it") == "Ada Neri"


def test_with_whom_somebody_speaks_after_the_verb_does_not_say_it() -> None:
    text = (
        "Julio Tal habló del faro. «Se apagará pronto», remarcó en diálogo con la periodista "
        "Ana Sol."
    )
    assert attributions(text, "es")[-1][1] == "Julio Tal"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Lo cierto es que Julio Tal volvió al faro. «Se apagará pronto», repitió."),
        ("pt", "A verdade é que Julio Tal voltou ao farol. “Vai apagar-se”, repetiu."),
        ("it", "Il fatto è che Julio Tal è tornato al faro. «Si spegnerà», ha ripetuto."),
    ],
)
def test_a_truism_only_introduces_the_subject(language: str, text: str) -> None:
    assert attributions(text, language)[-1][1] == "Julio Tal"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "En este sentido Marta Luz ha pedido «un faro nuevo para los socios»."),
        ("it", "In questo senso Marta Luz ha chiesto «un faro nuovo per i soci»."),
        ("fr", "Dans ce contexte Marta Luz a demandé « un phare neuf pour les membres »."),
    ],
)
def test_an_adverbial_without_a_comma_is_no_part_of_the_subject(language: str, text: str) -> None:
    assert attributions(text, language)[-1][1] == "Marta Luz"


def test_a_later_quote_of_a_sentence_without_a_subject_has_the_same_speaker() -> None:
    text = (
        "«El faro es viejo», dijo Marta Luz.\n\nAdemás, destacó que «los socios pagan poco», lo "
        "cual llevó a que «en muchas noches del año no haya luz ninguna en toda la costa»."
    )
    assert {name for _, name in attributions(text, "es")} == {"Marta Luz"}


def test_a_verb_that_opens_a_sentence_before_that_is_no_name() -> None:
    text = "A Câmara reagiu ontem. Alega que a prefeita voltava “após o fim da agenda oficial”."
    assert "Alega" not in [name for _, name in attributions(text, "pt")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ana Maraña matizó. Quiso decir, explicó, que el cartel «se veía mal»."),
        ("es", "Ana Maraña matizó. Pretendía avisar, aclaró, de que el cartel «se veía mal»."),
        ("pt", "Ana Maraña recuou. Queria dizer, explicou, que o cartaz «se via mal»."),
        ("it", "Ana Maraña frena. Voleva dire, ha spiegato, che il cartello «si vede male»."),
    ],
)
def test_a_modal_verb_that_opens_a_sentence_is_no_name(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ana Maraña"


def test_an_auxiliary_verb_after_a_participle_is_no_subject() -> None:
    text = "Ugo Neri gioca. Nato a Bari, ha dedicato la vittoria al padre: «Mi portava qui ieri»."
    assert last_speaker(text, "it") == "Ugo Neri"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Han Kang dijo que el libro es «un acto de duelo»."),
        ("fr", "« Un acte de deuil », a dit Han Kang."),
        ("it", "Han Kang ha detto: «È un libro sul lutto»."),
        ("pt", "«É um livro sobre o luto», disse Han Kang."),
    ],
)
def test_a_name_spelled_like_an_auxiliary_verb_is_a_name(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Han Kang"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Quiso salir Ana Prats, que dijo: «No fue nada fácil»."),
        ("pt", "Costuma dizer Ana Prats: «Não será nada fácil»."),
    ],
)
def test_the_name_after_a_modal_verb_and_its_infinitive_speaks(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ana Prats"


@pytest.mark.parametrize(
    ("language", "verb"),
    [
        ("pt", "Considera o novo Estatuto do Artista “uma anedota sem graça nenhuma”."),
        ("es", "Considera el nuevo Estatuto del Artista “una anécdota sin ninguna gracia”."),
        ("es", "Define el nuevo Estatuto del Artista como “una anécdota sin ninguna gracia”."),
        ("it", "Considera il nuovo Statuto dell'Artista “un aneddoto senza nessuna grazia”."),
    ],
)
def test_a_verb_before_an_object_with_a_capital_has_no_subject(language: str, verb: str) -> None:
    assert last_speaker(f"Ada Prats ríe. {verb}", language) == "Ada Prats"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Considera el alcalde que el plan es “una anécdota sin gracia”.", "el alcalde"),
        ("pt", "Defende o ministro que o plano é “uma anedota sem graça”.", "o ministro"),
        ("es", "Cree Juan Poe que el plan es “una anécdota sin gracia”.", "Juan Poe"),
    ],
)
def test_a_subject_after_the_verb_that_opens_a_sentence_is_without_it(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(f"Es tarde. {text}", language) == speaker


@pytest.mark.parametrize(
    ("language", "report"),
    [
        ("pt", "«O cais aguenta e não há perigo», elencou em entrevista à rádio."),
        ("pt", "«O cais aguenta e não há perigo», desdenhou em seguida."),
        ("es", "«El muelle aguanta y no hay peligro», repuso ayer en la radio."),
    ],
)
def test_a_past_verb_without_a_subject_reports_what_stands_before(
    language: str, report: str
) -> None:
    assert last_speaker(f"Ada Prats chegou. {report}", language) == "Ada Prats"


@pytest.mark.parametrize(
    "between",
    ["Su cliente, sostiene, es víctima de un fraude.", "La empresa, sostiene, es inocente."],
)
def test_the_subject_around_a_verb_in_commas_does_not_speak(between: str) -> None:
    text = f"El abogado, Juan Poe, niega los hechos. {between} «Alguien le tenía ganas»."
    assert last_speaker(text, "es") == "Juan Poe"


def test_a_source_without_a_subject_is_whoever_was_named_before() -> None:
    text = "Ada Pluma abrió el puerto. Según explicó, «el puerto está cerrado»."
    assert last_speaker(text, "es") == "Ada Pluma"


def test_a_verb_that_tells_nothing_before_the_words_has_no_speaker_after_them() -> None:
    assert attributions("Torna in «un porto aperto» anche il sindaco.", "it") == ()
