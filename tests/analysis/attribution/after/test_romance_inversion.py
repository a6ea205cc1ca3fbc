"""Romance speakers after the reporting verb that follows the quote."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("a dit au journal le chef du village", "le chef du village"),
        ("ont lancé au maire les habitants du hameau", "les habitants du hameau"),
        ("déclare à La Gazette, Jean Roux, un boulanger de 43 ans", "Jean Roux"),
    ],
)
def test_who_is_told_stands_before_who_speaks(report: str, speaker: str) -> None:
    text = f"« La route est fermée et personne ne vient », {report}."
    assert attributions(text, "fr") == (("La route est fermée et personne ne vient", speaker),)


@pytest.mark.parametrize(
    "text",
    [
        "Rey negó el daño. Agregó que “el puente cruje”, agregó al leer los relatos de su hijo.",
        "Rey ha dicho que hay quien, “a las claras y sin rubor”, busca un cambio de aguas.",
    ],
)
def test_an_object_after_the_words_is_no_speaker(text: str) -> None:
    assert last_speaker(text, "es") == "Rey"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "« Il progresse », assure quant à elle Jo Garat, qui se dit « ravie ».",
            (("Il progresse", "Jo Garat"), ("ravie", "Jo Garat")),
        ),
        (
            "fr",
            "« On a ri », a raconté à l’AFP Sabrina Hadal, vendeuse.",
            (("On a ri", "Sabrina Hadal"),),
        ),
        (
            "",
            "« Je suis fier de cette équipe », s'est félicité l'entraîneur Marc Dubos.",
            (("Je suis fier de cette équipe", "Marc Dubos"),),
        ),
        (
            "",
            "« Et alors ? » lança Jeanne. « Rien », répondit Paul.",
            (("Et alors ?", "Jeanne"), ("Rien", "Paul")),
        ),
        (
            "",
            "“On a tout perdu”, soupire Nadia, 43 ans, devant sa maison inondée.",
            (("On a tout perdu", "Nadia"),),
        ),
        (
            "fr",
            "« Nous sommes prêts », assure le porte-parole du port, Luc Morel.",
            (("Nous sommes prêts", "Luc Morel"),),
        ),
        (
            "fr",
            "« Il fera beau demain », a assuré mardi sur Radio Port la ministre Luce Vial.",
            (("Il fera beau demain", "Luce Vial"),),
        ),
        pytest.param(
            "fr",
            "« C'était un brasier, une horreur », se rappelle une habitante. Le feu a tout pris.",
            (("C'était un brasier, une horreur", "une habitante"),),
            id="a reflexive verb of saying",
        ),
        pytest.param(
            "fr",
            "« Il faut tenir », comme l’explique Anna Merle, la directrice.",
            (("Il faut tenir", "Anna Merle"),),
            id="as somebody explains",
        ),
        pytest.param(
            "fr",
            "« Les lits manquent, les soignants aussi », comme tient à le signaler Luc Merle.",
            (("Les lits manquent, les soignants aussi", "Luc Merle"),),
            id="as somebody wishes to point out",
        ),
        pytest.param(
            "fr",
            "« Je n’ai jamais vraiment été triste », a fait savoir l’artiste, qui chante.",
            (("Je n’ai jamais vraiment été triste", "l’artiste"),),
            id="to make known",
        ),
        pytest.param(
            "fr",
            "« Le procureur fait son travail, et les juges décident », estime la dame de fer.",
            (("Le procureur fait son travail, et les juges décident", "la dame de fer"),),
            id="a byname that ends like an infinitive",
        ),
        (
            "fr",
            (
                "« On va au casse-pipe », soupirait un député. « On ne chante plus », le "
                "corrigeait une collègue."
            ),
            (("On va au casse-pipe", "un député"), ("On ne chante plus", "une collègue")),
        ),
        (
            "fr",
            "« Les billets ont été vendus », rappelle, confiant, le porte-parole Jean Toul.",
            (("Les billets ont été vendus", "Jean Toul"),),
        ),
        (
            "fr",
            (
                "Il faut « calmer le marché », a déclaré le chef de la Banque centrale "
                "nordique Ada Toul."
            ),
            (("calmer le marché", "Ada Toul"),),
        ),
        (
            "fr",
            "« Il est tard », a dit la présidente du Conseil régional breton Ada Toul.",
            (("Il est tard", "Ada Toul"),),
        ),
        (
            "fr",
            "« Nous sommes prêts depuis longtemps » leur a indiqué Paul de Brel, un responsable.",
            (("Nous sommes prêts depuis longtemps", "Paul de Brel"),),
        ),
        pytest.param(
            "fr",
            "« Quatre heures suffisent », a dit le ministre de la Mer et la maire Jeanne Morel.",
            (("Quatre heures suffisent", "le ministre de la Mer"),),
            id="two offices and one name",
        ),
        pytest.param(
            "fr",
            "« Ça commencera demain », répète inlassablement Chap’le, un gardien.",
            (("Ça commencera demain", "Chap’le"),),
            id="an adverb between verb and speaker",
        ),
        pytest.param(
            "fr",
            "« Ça va », dit tout de suite Ada Quill. « Il pleut », ajoute non sans humour le juge.",
            (("Ça va", "Ada Quill"), ("Il pleut", "le juge")),
            id="an adverb of several words between verb and speaker",
        ),
        pytest.param(
            "fr",
            "« Il faut voter », a dit le directeur de l’hôpital.",
            (("Il faut voter", "le directeur de l’hôpital"),),
            id="an elided article inside a role",
        ),
    ],
)
def test_the_speaker_stands_after_the_french_verb(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "“No me voy de aquí”, dijo este lunes a la agencia la presidenta de la isla, "
                "Ana Ríos."
            ),
            (("No me voy de aquí", "Ana Ríos"),),
        ),
        pytest.param(
            "«Llamas y siempre está comunicando», se queja otra paciente.",
            (("Llamas y siempre está comunicando", "otra paciente"),),
            id="another one complains",
        ),
        pytest.param(
            "«Es una chapuza de obra», manifestó a este diario Juan Rubio, portavoz del barrio.",
            (("Es una chapuza de obra", "Juan Rubio"),),
            id="this paper is told something",
        ),
        (
            "“Estamos muy contentos por lo hecho hoy” analizó Luis Pardo.",
            (("Estamos muy contentos por lo hecho hoy", "Luis Pardo"),),
        ),
        (
            "“El dique no aguanta otro invierno” apunta el jefe del puerto, Juan Rey, preocupado.",
            (("El dique no aguanta otro invierno", "Juan Rey"),),
        ),
    ],
)
def test_the_speaker_stands_after_the_spanish_verb(text: str, expected: Attributions) -> None:
    assert attributions(text, "es") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "«È stato un miracolo», ha detto la sindaca Dora Brandi. «Passava la corriera».",
            (("È stato un miracolo", "Dora Brandi"), ("Passava la corriera", "Dora Brandi")),
        ),
        (
            (
                "«Funzionava, ma suonava anche per i gatti», replica l’assessora alla Cultura "
                "Carla Bon."
            ),
            (("Funzionava, ma suonava anche per i gatti", "Carla Bon"),),
        ),
        pytest.param(
            "«Quattro ore bastano»: così la pilota Carla Bon.",
            (("Quattro ore bastano", "Carla Bon"),),
            id="a word for so instead of a verb",
        ),
        pytest.param(
            "«Quattro ore bastano», ha detto il ministro dei Porti e delle acque Mario Saletti.",
            (("Quattro ore bastano", "Mario Saletti"),),
            id="an office of two things",
        ),
    ],
)
def test_the_speaker_stands_after_the_italian_verb(text: str, expected: Attributions) -> None:
    assert attributions(text, "it") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“A estrada ficou limpa”, disse à agência Lusa o comandante, Rui Vilar.",
            (("A estrada ficou limpa", "Rui Vilar"),),
        ),
        (
            "“Não vou comentar nada disso”, disse o presidente em exercício Rui Vilar.",
            (("Não vou comentar nada disso", "Rui Vilar"),),
        ),
        (
            "“A maioria entendeu o plano”, afirmou o líder do PDM, deputado Rui Vilar (PDM-LI).",
            (("A maioria entendeu o plano", "Rui Vilar"),),
        ),
        (
            "“A maioria entendeu”, disse o líder do governo na Câmara, deputado Rui Vilar.",
            (("A maioria entendeu", "Rui Vilar"),),
        ),
        (
            "“Não vou comentar nada disso”, disse e repetiu Inês Vilar.",
            (("Não vou comentar nada disso", "Inês Vilar"),),
        ),
        (
            "“A saúde está muito ruim hoje”, insinuou o vereador e líder do governo, Rui Vilar.",
            (("A saúde está muito ruim hoje", "Rui Vilar"),),
        ),
        (
            "“Ninguém ficou ferido”, disse a presidente da câmara, Graça Mourão, aos jornalistas.",
            (("Ninguém ficou ferido", "Graça Mourão"),),
        ),
        pytest.param(
            "“É chocante e triste”, disse um residente local a Carlos Rocha, do canal.",
            (("É chocante e triste", "um residente local"),),
            id="to whom something is said",
        ),
        pytest.param(
            (
                "Eva Poe mora ali. “Não sei como isso acabou assim”, disse a capitã do LAPD "
                "Kelly Rocha."
            ),
            (("Não sei como isso acabou assim", "Kelly Rocha"),),
            id="a body in capitals before a name",
        ),
        pytest.param(
            (
                "O cais foi fechado hoje. “Recolhemos os papéis para ver.” falou a delegada "
                "Maíra Mota."
            ),
            (("Recolhemos os papéis para ver.", "Maíra Mota"),),
            id="a point inside the marks before a verb",
        ),
    ],
)
def test_the_speaker_stands_after_the_portuguese_verb(text: str, expected: Attributions) -> None:
    assert attributions(text, "pt") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "it",
            "«Non cambia niente», scuote la testa un gruista.",
            (("Non cambia niente", "un gruista"),),
        ),
        ("it", "«Si parte», fa sapere un portavoce.", (("Si parte", "un portavoce"),)),
        ("fr", "« Assez », tape du poing un pêcheur.", (("Assez", "un pêcheur"),)),
        ("es", "«Basta», quiso aclarar la alcaldesa.", (("Basta", "la alcaldesa"),)),
    ],
)
def test_the_speaker_closes_a_clause_of_verbs_that_no_list_has(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "« C'était le meilleur », confie, la gorge serrée, son chef, le lieutenant Jean Roux.",
            "Jean Roux",
        ),
        ("« C'était le meilleur », glisse le metteur en scène Jean Roux.", "Jean Roux"),
    ],
)
def test_an_aside_or_a_long_office_may_stand_before_the_name(text: str, expected: str) -> None:
    assert attributions(text, "fr")[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "« Non », a réagi auprès de l'AFP son avocat, Me Jean Roux.", "Jean Roux"),
        ("es", "“Nos robaron el partido”, disparó apenas llegó a la sala.", ""),
    ],
)
def test_an_agency_and_an_adverb_after_the_verb_do_not_speak(
    language: str, text: str, expected: str
) -> None:
    assert "".join(name for _, name in attributions(text, language)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "« Une belle marée », s'est réjoui le délégué chargé de la Pêche Adrien Roux.",
            "Adrien Roux",
        ),
        (
            "« Une belle marée », a trompetté la présidente du port avant de repartir.",
            "la présidente du port",
        ),
    ],
)
def test_a_participle_that_no_list_holds_reports_before_somebody_who_can_speak(
    text: str, expected: str
) -> None:
    assert attributions(text, "fr")[-1][1] == expected


def test_a_clause_after_a_quote_in_marks_of_irony_does_not_speak() -> None:
    assert attributions("Jean Roux est là. « On rit », les enfants jouent un peu.", "fr") == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "“La grúa no se mueve”, aclaró en rueda de prensa Inés Prado.", "Inés Prado"),
        (
            "it",
            "«La gru è ferma», ha detto in conferenza stampa a Delta la dirigente Ada Neri.",
            "Ada Neri",
        ),
        ("pt", "“A grua não sai daqui”, garantiu em entrevista coletiva o prefeito.", "o prefeito"),
        ("it", "«La gru resta ferma», ha ammesso sorridendo Ugo Neri.", "Ugo Neri"),
    ],
)
def test_an_occasion_or_a_smile_may_stand_between_the_verb_and_its_subject(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "« La grue tiendra encore », veut croire Luce Merle.", "Luce Merle"),
        ("fr", "« La grue tiendra », n'a pas manqué de préciser le préfet.", "le préfet"),
        (
            "es",
            "«La grúa no se mueve», quiso recordar la viuda del práctico.",
            "la viuda del práctico",
        ),
        ("es", "«La grúa no se mueve», dejó claro la regidora.", "la regidora"),
        ("it", "«La gru resta ferma», ha reso noto il Comune.", "il Comune"),
        ("pt", "“A grua não sai daqui”, fez questão de frisar Rui Prado.", "Rui Prado"),
    ],
)
def test_a_reporting_verb_may_consist_of_several_words(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "« La grue tiendra encore », fait-on savoir chez Grumard.", "Grumard"),
        ("fr", "« La grue tiendra encore », explique-t-on à la mairie.", "la mairie"),
        ("fr", "« La grue tiendra », a-t-on appris auprès du parquet.", "le parquet"),
        ("it", "«La gru resta ferma», fanno sapere dalla questura.", "la questura"),
        ("es", "«La grúa no se mueve», señalan desde la patronal.", "la patronal"),
    ],
)
def test_people_without_a_name_speak_for_where_they_are(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Paul Roux est « un danger pour le port », s'inquiète Luce Merle.", "Luce Merle"),
        ("fr", "Paul Roux, traité de « danger », a quitté la salle.", ""),
    ],
)
def test_a_second_verb_after_the_quote_is_that_of_who_reports_it(
    language: str, text: str, expected: str
) -> None:
    assert "".join(name for _, name in attributions(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "« Le quai cède », s'agace Luce Merle jeudi à Delta.", "Luce Merle"),
        ("fr", "« Le quai cède », préviennent les dockers ce lundi matin.", "les dockers"),
        ("fr", "« Le quai cède », a répété il y a trois jours Luce Merle.", "Luce Merle"),
        ("es", "«El muelle cede», avisó hace dos semanas el práctico.", "el práctico"),
        ("it", "«Il molo cede», ha detto due giorni fa la sindaca.", "la sindaca"),
        ("fr", "« Le quai cède », le corrigeait une collègue.", "une collègue"),
    ],
)
def test_days_stand_between_a_verb_and_its_subject_or_after_both(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


def test_the_latter_does_not_speak_if_nobody_was_named() -> None:
    assert attributions("«Il molo cede», spera quest'ultimo.", "it") == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "«El muelle cede», avisó una fuente cercana al caso.", "una fuente cercana al caso"),
        ("it", "«Il molo cede», dicono fonti della prefettura.", "fonti della prefettura"),
        ("it", "«Il molo cede», hanno detto diversi testimoni.", "diversi testimoni"),
    ],
)
def test_unnamed_sources_are_read_whole(language: str, text: str, expected: str) -> None:
    assert attributions(text, language)[-1][1] == expected


def test_what_the_words_are_a_consequence_of_is_not_part_of_who_says_them() -> None:
    text = "« Le quai cède », ont lancé les dockers suite au vote des élus."
    assert attributions(text, "fr")[-1][1] == "les dockers"


def test_a_sentence_may_break_off_after_an_article_behind_the_marks() -> None:
    assert attributions("Tres años, aboga por «pasar la página» este", "es") == ()


def test_a_sentence_may_break_off_inside_what_tells_how_long_ago() -> None:
    text = "« Le quai cède encore », a répété il y"
    assert attributions(text, "fr") == (("Le quai cède encore", ""),)


@pytest.mark.parametrize(
    ("text", "mention", "rule"),
    [
        ("« Le quai est fermé », a-t-elle simplement déclaré.", "elle", "said-x"),
        ("« Le quai est fermé », a annoncé sa fille.", "sa fille", "said-x"),
    ],
)
def test_what_stands_between_the_french_verb_and_its_subject(
    text: str, mention: str, rule: str
) -> None:
    assert with_rules(text, "fr") == [("Le quai est fermé", mention, rule)]


def test_a_denied_french_verb_reports_nothing() -> None:
    assert attributions("« Le quai est fermé », ne cesse de répéter Ada Roux.", "fr") == ()


@pytest.mark.parametrize(
    ("language", "report", "speaker"),
    [
        ("es", "declaró horas después desde el hospital", "Ana Prats"),
        ("es", "dijo después en el hospital de Urdia", "Ana Prats"),
        ("es", "dijo después en el hospital el alcalde", "el alcalde"),
        ("es", "aseguró a preguntas de su letrado, Juan Quirós", "Ana Prats"),
        ("pt", "disse depois no hospital", "Ana Prats"),
        ("pt", "disse ao lado do seu advogado, Rui Prado", "Ana Prats"),
        ("it", "ha detto ore dopo dall'ospedale", "Ana Prats"),
    ],
)
def test_where_and_to_whom_a_verb_without_a_subject_speaks_is_not_who(
    language: str, report: str, speaker: str
) -> None:
    opening = {"es": "Ana Prats salió.", "pt": "Ana Prats saiu.", "it": "Ana Prats è uscita."}
    text = f"{opening[language]} «Pensé en mi perro todo el rato», {report}."
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Sa mère n'a rien vu", "Sa mère"),
        ("La patronne du bar n'a rien vu", "La patronne du bar"),
        ("La mère de Noah n'a rien vu", "La mère de Noah"),
        ("La chanteuse Odile Arnoult n'a rien vu", "Odile Arnoult"),
    ],
)
def test_a_french_pronoun_after_the_quote_repeats_the_subject_before_it(
    before: str, speaker: str
) -> None:
    text = f"« Bon », a dit Hugo Roux à Radio Littoral.\n\n{before} : « J'ai peur », avoue-t-elle."
    assert last_speaker(text, "fr") == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "C'è Ana Prats, 83 anni. «Aspetto da nove ore», dice senza alzare la voce."),
        ("es", "Ana Prats vino. «Espero desde hace nueve horas», dice sin levantar la voz."),
        ("pt", "Ana Prats veio. «Espero há nove horas», diz sem levantar a voz."),
    ],
)
def test_what_an_infinitive_governs_does_not_speak(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ana Prats"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La oposición, por boca de Ana Prats, lamentó que llegue «con el reloj parado»."),
        ("fr", "L'opposition, par la voix d'Ana Prats, regrette qu'il arrive « trop tard »."),
        ("it", "L'opposizione, per bocca di Ana Prats, lamenta che arrivi «troppo tardi»."),
        ("pt", "A oposição, pela voz de Ana Prats, lamentou que chegue «tarde demais»."),
    ],
)
def test_by_whose_mouth_a_body_speaks_is_the_speaker(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ana Prats"


@pytest.mark.parametrize(
    ("language", "report", "speaker"),
    [
        ("fr", "répond sans hésiter", "Ana Prats"),
        ("fr", "a ajouté pour finir", "la maire"),
        ("es", "dijo para terminar", "Ana Prats"),
        ("es", "añadió para terminar", "el alcalde"),
        ("it", "risponde senza esitare", "la sindaca"),
        ("pt", "respondeu sem hesitar", "a ministra"),
    ],
)
def test_somebody_after_an_infinitive_without_an_object_speaks(
    language: str, report: str, speaker: str
) -> None:
    assert last_speaker(f"«El puerto sigue abierto», {report} {speaker}.", language) == speaker


@pytest.mark.parametrize(
    ("language", "report"),
    [
        ("fr", "a écrit sur son compte, Ana Prats, maire d'Urdia"),
        ("es", "dijo en su discurso, Ana Prats, alcaldesa de Urdia"),
        ("it", "ha detto nel suo discorso, Ana Prats, sindaca di Urdia"),
        ("pt", "disse no seu discurso, Ana Prats, presidente da câmara"),
    ],
)
def test_the_name_after_a_thing_of_the_speaker_is_the_speaker(language: str, report: str) -> None:
    assert last_speaker(f"«El puerto sigue abierto», {report}.", language) == "Ana Prats"


@pytest.mark.parametrize(
    "before", ["La presse l'a dit :", "L'équipe a gagné :", "La mère de Noah s'appelle"]
)
def test_a_french_pronoun_repeats_no_body_and_no_subject_of_another_verb(before: str) -> None:
    text = f"Ada Roux est venue. {before} « Je suis là demain », dit-elle."
    assert attributions(text, "fr") == (("Je suis là demain", "Ada Roux"),)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "es",
            "La consejera Ana Gil ha tachado de «miserables» las críticas de la oposición.",
            "Ana Gil",
            id="what is judged follows the words",
        ),
        pytest.param(
            "es", "«Me voy de aquí», son las palabras de Ana Gil.", "Ana Gil", id="whose words"
        ),
        pytest.param(
            "fr",
            "La maire, qui dit n'être « jamais allée au bord du lac », a promis une subvention.",
            "La maire",
            id="the main clause goes on after the words",
        ),
        pytest.param(
            "fr",
            "« La nuit tombe trop tôt », a renchéri la députée (LFR) Ada Merle.",
            "Ada Merle",
            id="a party between office and name",
        ),
        pytest.param(
            "fr",
            "« La nuit tombe trop tôt », a renchéri le maire (PR) de Brelan Ugo Merle.",
            "Ugo Merle",
            id="a party between office and town",
        ),
        pytest.param(
            "it",
            "«Il porto è chiuso», aveva detto tre mesi fa il sindaco Ugo Neri.",
            "Ugo Neri",
            id="so long ago",
        ),
        pytest.param(
            "pt",
            "O técnico Rui Neves falou. «Time sem alma, sem ideia», cravou na TV Delta.",
            "Rui Neves",
            id="on a station",
        ),
        pytest.param(
            "es",
            "«Perdimos todo», dijo Juan Gil. «Nadie mintió», contestaba tajante la ministra.",
            "la ministra",
            id="in which mood",
        ),
        pytest.param(
            "es",
            "«Perdimos todo», dijo Ana Gil. «Nadie lo sabe aún», contó emocionado el delantero.",
            "el delantero",
            id="in which state",
        ),
        pytest.param(
            "es",
            "Ana Gil espera. «Nadie lo sabe aún», cuenta sin soltar la red.",
            "Ana Gil",
            id="without doing something",
        ),
        pytest.param(
            "es",
            "Ana Gil espera. «Nadie lo sabe aún», dice tras cerrar la puerta.",
            "Ana Gil",
            id="after doing something",
        ),
        pytest.param(
            "es",
            "«Perdimos todo», dijo Ana Gil. «Nadie mintió», contó muy indignado Juan Tal.",
            "Juan Tal",
            id="in which state somebody named",
        ),
        pytest.param(
            "fr",
            "« On a tout perdu », dit Luc Roux. « Tout va bien », réplique sa collègue.",
            "sa collègue",
            id="a colleague",
        ),
        pytest.param(
            "es",
            "«Perdimos todo», dijo Juan Gil. «Nadie mintió», contó finalizada la junta.",
            "Juan Gil",
            id="when what was over",
        ),
        pytest.param(
            "es",
            "«Perdimos todo», dijo Ana Gil. «Nadie mintió», contó seria a la ministra.",
            "Ana Gil",
            id="to whom, and in which mood",
        ),
        pytest.param(
            "it",
            "«È tutto chiuso», dice Ugo Neri. «Si parte», dice nonostante la sindaca non parli.",
            "Ugo Neri",
            id="against whom",
        ),
        pytest.param(
            "fr",
            "« On a tout perdu », dit Luc Roux. « Tout va », dit justement la maire.",
            "la maire",
            id="an adverb that may open a sentence too",
        ),
        pytest.param(
            "pt",
            "«Perdi tudo na cheia», disse Rui Neves. «Ele vai de carro», atirou outra lesada.",
            "outra lesada",
            id="another one",
        ),
    ],
)
def test_who_follows_the_verb_after_the_words(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("pt", "Rui Neves voltou. «Máquina não tem frio», encolhe os ombros.", "Rui Neves"),
        ("it", "Ugo Neri torna. «Non lo so proprio», alza le spalle.", "Ugo Neri"),
        ("it", "«Non lo so proprio», alza le spalle Ugo Neri.", "Ugo Neri"),
        ("it", "Ugo Neri torna. «Non lo so proprio», sbuffano i fornai.", "i fornai"),
        ("pt", "Rui Neves voltou. «Vamos com calma agora», limitou-se a dizer.", "Rui Neves"),
        ("es", "Ana Gil volvió. «Vamos con calma ahora», se limitó a decir.", "Ana Gil"),
        ("es", "«Vamos con calma ahora», se limitó a decir el juez.", "el juez"),
        ("es", "Ana Gil volvió tarde. «Es la misma casta», chicaneó en su cuenta.", "Ana Gil"),
        ("it", "Ugo Neri resta. «Ada non si tocca», le sue parole a Radio Delta.", "Ugo Neri"),
        (
            "it",
            "Ugo Neri resta. «Non cedo» sono le sue parole ai microfoni di Radio Lipa.",
            "Ugo Neri",
        ),
    ],
)
def test_an_object_after_the_verb_does_not_speak(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize("when", ["poco fa", "qualche tempo fa", "un attimo fa", "tre secoli fa"])
def test_how_long_ago_somebody_spoke_is_no_speaker(when: str) -> None:
    text = f"«Piove ancora», disse Ugo Poe. «Restiamo uniti», ha risposto {when} Ada Neri."
    assert last_speaker(text, "it") == "Ada Neri"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Il ponte apre domani», ha detto Ugo Neri ad Anna Poe.", "Ugo Neri"),
        ("«Il ponte apre domani», ha detto il ministro ad Anna Poe.", "il ministro"),
        ("«Il ponte apre domani», ha detto ad Antenna Delta il sindaco Ugo Neri.", "Ugo Neri"),
        ("Fino ad oggi era chiuso. «Bene», ha commentato ad agosto Ugo Neri.", "Ugo Neri"),
        ("Anna Poe e Ugo Neri. «A ognuno il suo», ha detto ad un certo punto Neri.", "Ugo Neri"),
    ],
)
def test_ad_is_a_preposition_in_italian(text: str, speaker: str) -> None:
    assert last_speaker(text, "it") == speaker


@pytest.mark.parametrize("word", ["d'", "d’"])
def test_an_elided_preposition_stands_before_marks(word: str) -> None:
    text = f"Le plan, qualifié {word}« utile et sobre » par le maire, Ada Rey, a passé."
    assert last_speaker(text, "fr") == "Ada Rey"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ada Rey evita valorar lo que ha llamado «ruido de fondo permanente»."),
        ("it", "Ada Rey non commenta quello che ha chiamato «rumore di fondo perenne»."),
    ],
)
def test_what_somebody_has_called_so_is_a_quote(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ada Rey"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ada Rey vio al llamado «clan del norte» en Vela."),
        ("pt", "Ada Rey viu aprovar a chamada «lei da sede» ontem."),
        ("es", "Ada Rey ha titulado «Marea lenta» su nueva obra."),
        ("es", "Ada Rey ha llamado «Luna» a su perra."),
        ("it", "Ada Rey ha chiamato «Luna» il cane."),
    ],
)
def test_what_is_called_so_or_titled_is_no_quote(language: str, text: str) -> None:
    assert attributions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "report"),
    [
        ("es", "«No hay excusa posible», escribió en la red social X."),
        ("es", "«No hay excusa posible», escribió ayer en la red social Facebook."),
        ("pt", "«Não há desculpa possível», escreveu na rede X (antigo Twitter)."),
        ("it", "«Non c'è scusa possibile», ha scritto sul social X."),
    ],
)
def test_a_network_that_somebody_wrote_in_did_not_write_it(language: str, report: str) -> None:
    assert last_speaker(f"Ada Rey llegó tarde. {report}", language) == "Ada Rey"


def test_whoever_stands_after_the_network_wrote_it() -> None:
    text = "«No hay excusa posible», escribió en la red social X Ada Rey."
    assert last_speaker(text, "es") == "Ada Rey"


@pytest.mark.parametrize(
    ("language", "report"),
    [
        ("pt", "“Não há desculpa possível”, disse aos jornalistas Ada Rey, prefeita de Lipa."),
        ("es", "«No hay excusa posible», dijo a los periodistas Ada Rey, alcaldesa de Lipa."),
        ("it", "«Non c'è scusa possibile», ha detto ai giornalisti Ada Rey, sindaca di Lipa."),
    ],
)
def test_the_press_that_is_told_is_not_the_speaker(language: str, report: str) -> None:
    assert last_speaker(report, language) == "Ada Rey"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« Le port est vide, on ne voit rien venir » critique Ada Roux.", "Ada Roux"),
        ("fr", "« Le port est vide, on ne voit rien venir » fustige la maire.", "la maire"),
        ("it", "«Il porto è vuoto, non si vede niente» critica Ada Neri.", "Ada Neri"),
    ],
)
def test_a_judgement_may_follow_a_whole_statement_without_a_comma(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "es",
            "«El puerto que nunca vio llegar a nadie» critica el modelo de Luis Poe.",
            (("El puerto que nunca vio llegar a nadie", ""),),
        ),
        ("pt", "“O porto que nunca viu chegar ninguém” critica o modelo de Luís Melo.", ()),
    ],
)
def test_what_a_title_judges_does_not_speak(language: str, text: str, found: Attributions) -> None:
    assert attributions(f"Sube el telón. {text}", language) == found


@pytest.mark.parametrize(
    ("verb", "speaker"),
    [
        ("gli fa eco", "Ada Neri"),
        ("le fa eco", "Ada Neri"),
        ("gli fa eco", "Giulia"),
        ("fa eco", "Giulia"),
        ("fanno eco", "i sindacati"),
    ],
)
def test_whoever_echoes_somebody_speaks(verb: str, speaker: str) -> None:
    text = (
        "«Siamo partiti in sei», racconta Ivo Poe, 19 anni. "
        f"«Non potevamo restare a guardare», {verb} {speaker}."
    )
    assert last_speaker(text, "it") == speaker


def test_a_verb_that_makes_known_stands_before_an_infinitive() -> None:
    text = "«Il porto resta chiuso», fanno trapelare fonti del comune."
    assert last_speaker(text, "it") == "fonti del comune"


def test_a_station_in_capitals_is_told_by_who_follows() -> None:
    assert last_speaker("« Le port est fermé », a déclaré à RDL Ada Roux.", "fr") == "Ada Roux"


def test_what_somebody_used_to_say_is_a_report() -> None:
    text = "Ada Quill era dura. «No cerramos el puerto» solía decir mi padre."
    assert last_speaker(text, "es") == "mi padre"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La mina cerró. «No cerramos el puerto nunca» quiso contar la historia de la mina."),
        (
            "fr",
            "La mine est là. « Le port ne ferme pas » a tenu à raconter l'histoire du quartier.",
        ),
    ],
)
def test_what_is_told_does_not_tell(language: str, text: str) -> None:
    assert attributions(text, language) == ()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("propinó un golpe al guardia", ()),
        ("dijo el alcalde, empezará en mayo", (("si no pasa nada", "el alcalde"),)),
    ],
)
def test_the_verb_of_a_relative_clause_around_words_does_not_report_them(
    words: str, expected: Attributions
) -> None:
    text = f"Salió con un plan que, «si no pasa nada», {words}."
    assert attributions(text, "es") == expected
