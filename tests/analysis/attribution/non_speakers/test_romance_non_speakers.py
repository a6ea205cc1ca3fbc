"""Romance words in quotation marks that are not speech, and phrases that are no speakers."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            (
                "Les bateaux portent une marque double : celle du « chantier » et celle du « "
                "bassin »."
            ),
            (),
        ),
        ("fr", "La vente de ces cordages se fait par « rouleau ».", ()),
        ("fr", "La place que tiennent les « phares », en particulier le phare du nord, varie.", ()),
        ("fr", "Les choix de la section dite « économie » du comité varient.", ()),
        (
            "fr",
            "Selon les domaines, la part des formes « article » et « ouvrage » est différente.",
            (),
        ),
        ("fr", "Personne n’a dit que le pont était « sûr ».", ()),
        (
            "fr",
            "Lire aussi Ada Merle, « À Brelan, la politique du soleil », Le Courrier, juin 2018.",
            (),
        ),
        (
            "fr",
            "Son premier roman paru à Brelan, « Sous la digue basse », croise deux voyages.",
            (),
        ),
        ("es", "Nadie dijo que el puente fuera “seguro y firme”.", ()),
        ("es", "Lea también el reportaje “El puerto que nunca duerme de noche”.", ()),
        ("it", "Secondo i casi, la quota delle forme “articolo” e “libro” è diversa.", ()),
        ("it", "È stato detto che il ponte è “sicuro e solido come una roccia”.", ()),
        pytest.param(
            "fr",
            "Jean Merle est accusé « d’outrage à un agent ».",
            (),
            id="who is accused says nothing",
        ),
        pytest.param(
            "fr",
            (
                'Le succès de titres, comme "Dès que le jour" ou "Au port", n\'a pas empêché '
                "Luc Merle."
            ),
            (),
            id="a verb that is denied reports nothing",
        ),
        pytest.param(
            "fr",
            "Le dossier fut « oublié » ou, comme ici selon mon confrère, il ne « tenait » pas.",
            (),
            id="a word in marks beside an embedded source",
        ),
        pytest.param(
            "fr",
            "Jean Merle, accusé de « négligence coupable », a quitté la scierie.",
            (),
            id="who is accused of something has not said it",
        ),
        pytest.param(
            "it",
            "Ines Neri, accusata di «incuria imperdonabile», ha lasciato il vivaio.",
            (),
            id="who is accused of something has not said it, in Italian",
        ),
        ("fr", "Procès de la caserne de Brelan : « j'ai cru qu'il dormait »", ()),
        pytest.param(
            "es",
            (
                "Un muro conocido como “Tierra fría” cayó, según Ana Vela, autora de “Los "
                "barcos lentos”."
            ),
            (),
            id="what something is known as, and what somebody has written",
        ),
        pytest.param(
            "it",
            "Ancona, 3 feb (Ansa) – “Un pontile di cartapesta” per i pescatori.",
            (),
            id="an agency after a place",
        ),
        pytest.param(
            "es",
            "Las mareas acercaron el puerto a los llamados “barcos de domingo” en las rías.",
            (),
            id="so-called things",
        ),
        pytest.param(
            "it",
            "Si allunga la fila dei cosiddetti «custodi distratti», dice Ugo Neri.",
            (),
            id="so-called things, in Italian",
        ),
    ],
)
def test_romance_words_that_nobody_says_are_no_speech(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Trois mois plus tard : « Le bac ne passera pas ici. Personne ne vous attend. »",
            (("Le bac ne passera pas ici. Personne ne vous attend.", ""),),
        ),
        (
            "fr",
            (
                "Pendant la visite, tout autre chose avait été promis : « Le quai reste ouvert "
                "à tous. »"
            ),
            (("Le quai reste ouvert à tous.", ""),),
        ),
        pytest.param(
            "fr",
            "Reprenant alors sa lecture : « Le quai est à nous, et nous le garderons. »",
            (("Le quai est à nous, et nous le garderons.", ""),),
            id="a gerund that opens the sentence is nobody",
        ),
        pytest.param(
            "fr",
            "À la question, « que pensez-vous de la loi ? », les réponses fusent un peu.",
            (("que pensez-vous de la loi ?", ""),),
            id="an article is no object before a verb",
        ),
        pytest.param(
            "fr",
            "Ce vendredi-là, la place est animée.\n\n« Il faut qu’il parte ! Je suis désolée. »",
            (("Il faut qu’il parte ! Je suis désolée.", ""),),
            id="a day speaks no further",
        ),
        pytest.param(
            "fr",
            "C’est jour de marché. L’étal est vide.\n\n« Il faut qu’il parte ! Je suis désolée. »",
            (("Il faut qu’il parte ! Je suis désolée.", ""),),
            id="it is market day",
        ),
        pytest.param(
            "it",
            (
                "Piove sulla piazza.\n\n«Bisogna che se ne vada! Mi dispiace di tutto questo, "
                "davvero.»"
            ),
            (("Bisogna che se ne vada! Mi dispiace di tutto questo, davvero.", ""),),
            id="rain that opens an article speaks no words",
        ),
        pytest.param(
            "fr",
            (
                "Sous l’arche, au hangar qui fait face à la criée, une dame dort. « Elle va "
                "revenir. »"
            ),
            (),
            id="a place that faces something",
        ),
        (
            "it",
            "Vidi un uomo alto che gridava forte: «Chi apre la porta del faro vecchio?»",
            (("Chi apre la porta del faro vecchio?", ""),),
        ),
        (
            "fr",
            "« Ce n’est pas le pharmacien qui va changer », dit-on du côté de Marnais.",
            (("Ce n’est pas le pharmacien qui va changer", ""),),
        ),
        pytest.param(
            "fr",
            "Ce dispositif prévoit « un accueil de jour pour tous les pêcheurs sans logement ».",
            (("un accueil de jour pour tous les pêcheurs sans logement", ""),),
            id="a thing that plans and says nothing",
        ),
    ],
)
def test_times_things_and_places_do_not_speak_in_romance_sentences(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "es",
            "Ada Quintela recordó su infancia. La multa, confesaba entre risas, la pagó «a plazos "
            "y con mucho gusto».",
            "Ada Quintela",
            id="a thing in front of a verb in commas",
        ),
        pytest.param(
            "it",
            'Delitto di via Po, parla la sorella: "Aspetto la verità da anni"',
            "la sorella",
            id="the topic of a headline",
        ),
        pytest.param(
            "es",
            "Ada Quintela llegó. Respecto a si seguirá, mencionó: «Estoy tranquila con lo hecho».",
            "Ada Quintela",
            id="what a Spanish sentence is about",
        ),
        pytest.param(
            "pt",
            "Ada Quintela chegou. Quanto ao futuro, disse: “Estou tranquila com o feito”.",
            "Ada Quintela",
            id="what a Portuguese sentence is about",
        ),
        pytest.param(
            "it",
            "Quanto a Eva Tali, dice Ugo Neri: «Siamo tranquilli per quanto è stato fatto».",
            "Ugo Neri",
            id="whom an Italian sentence is about, before the verb of somebody else",
        ),
        pytest.param(
            "pt",
            "Quanto aos prazos, disse João Prado: “Estou tranquilo com o que foi feito”.",
            "João Prado",
            id="what a Portuguese sentence is about, before the verb of somebody",
        ),
        pytest.param(
            "it",
            "Rifiuti, il sindaco sfida la Regione: «Qui la discarica non si fa»",
            "il sindaco",
            id="a topic of one word",
        ),
        pytest.param(
            "it",
            "«Zaira faccia pace con sé», ha tuonato Ada Neri. «Un anno fa firmava le petizioni, "
            "oggi chiede i tavoli».",
            "Ada Neri",
            id="an object inside the marks",
        ),
        pytest.param(
            "pt",
            "A bastonária, Ada Quintela, tem dúvidas. Em nota, considerou os números «uma "
            "miragem». «Contratar não é fixar», alertou.",
            "Ada Quintela",
            id="a verb without a subject and its object",
        ),
        pytest.param(
            "fr",
            "Le député, Jean Roux, est nuancé. S'il juge le choix « trop brutal », il attend.",
            "Jean Roux",
            id="if he",
        ),
        pytest.param(
            "pt",
            "Prefeita de Lagoa Serena decreta emergência\n\nA prefeita de Lagoa Serena, Ada "
            'Quintela, decretou emergência. "Nunca vimos nada parecido", afirmou ela.',
            "Ada Quintela",
            id="a place that ends in a first name",
        ),
    ],
)
def test_topics_objects_and_places_take_no_words_from_who_speaks(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    "tip",
    [
        "Lire l’entretien avec Ada Merle",
        "Lire Ada Merle dans Le Courrier",
    ],
)
def test_what_is_to_be_read_elsewhere_is_no_speech(tip: str) -> None:
    assert attributions(f"{tip} : « Le quai ferme ses portes ».", "fr") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La policía detuvo a Juan Rey, alias «el Rubio», según Ada Prado."),
        ("it", "La polizia ha arrestato Ugo Neri, detto «il Biondo», secondo Ada Rossi."),
    ],
)
def test_a_nickname_after_a_name_is_said_by_nobody(language: str, text: str) -> None:
    assert attributions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Ada Neri respinge quella che Ugo Rossi chiama «un'invasione».", "Ugo Rossi"),
        ("pt", "Ada Prado rejeitou o que Rui Neves chama de “uma invasão”.", "Rui Neves"),
    ],
)
def test_whoever_calls_it_so_has_the_words_whoever_rejects_it(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "Ada Rey volvió. Una tarde de sol dijo: «No me voy más».",
            (("No me voy más", "Ada Rey"),),
        ),
        (
            "es",
            (
                "Ada Rey volvió. Tras agradecer el esfuerzo, la “lealtad” y el “tesón” dijo que "
                "“no vuelve”."
            ),
            (("tesón", "Ada Rey"),),
        ),
    ],
)
def test_neither_a_time_nor_what_is_thanked_for_speaks(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize("clause", ["A chi evoca il nome di Ada Poe", "E a chi lo critica"])
def test_whom_an_answer_is_addressed_to_does_not_give_it(clause: str) -> None:
    text = f"Il presidente Ugo Neri resta. {clause} risponde secco: «Fantasie da bar»."
    assert last_speaker(text, "it") == "Ugo Neri"


def test_who_answers_by_name_may_follow_whom_the_answer_is_addressed_to() -> None:
    text = "A chi lo critica Ugo Neri risponde: «Prima il lavoro di tutti»."
    assert last_speaker(text, "it") == "Ugo Neri"


@pytest.mark.parametrize(
    ("language", "report"),
    [
        ("es", "En la visita, destacó la labor de la capitana"),
        ("es", "Además, pidió el informe de la concejala"),
        ("pt", "Na ocasião, destacou o trabalho da diretora"),
        ("it", "Poi elogia il lavoro della preside"),
    ],
)
def test_the_object_of_a_report_without_a_subject_is_no_speaker(language: str, report: str) -> None:
    said = {"es": "dijo", "pt": "disse", "it": "ha detto"}[language]
    text = f"Ada Vela, ministra, va a Lipa. {report}. “Ve, la ponte de Lipa est cerrada”, {said}."
    assert last_speaker(text, language) == "Ada Vela"


def test_a_subject_behind_its_verb_is_not_taken_for_an_object() -> None:
    report = "Lo confirma la vecina del quinto. «El puente ya no aguanta más», añade."
    text = f"El puerto de Lipa está cerrado. {report}"
    assert last_speaker(text, "es") == "la vecina del quinto"


@pytest.mark.parametrize(
    ("language", "opening", "said"),
    [
        (
            "es",
            "El puerto de Lipa está en obras desde mayo",
            "«No vamos a parar ahora mismo», afirmó",
        ),
        (
            "pt",
            "O porto de Lipa está em obras desde maio",
            "“Nós não vamos parar agora mesmo”, afirmou",
        ),
        ("it", "Il porto di Lipa è in lavori da maggio", "«Adesso noi non ci fermiamo», ha detto"),
    ],
)
def test_a_place_says_nothing_where_only_something_in_it_is_told_of(
    language: str, opening: str, said: str
) -> None:
    assert last_speaker(f"{opening}.\n\n{said}.", language) == ""


@pytest.mark.parametrize(
    ("language", "report", "speaker"),
    [
        ("es", "No hay luz, explica la cofradía", "la cofradía"),
        ("es", "En Lipa no hay luz, explica la cofradía en su nota", "la cofradía"),
        ("it", "Non resta nulla da fare, spiega la cooperativa", "la cooperativa"),
        ("pt", "Em Lipa a ponte está fechada, explica a cooperativa", "a cooperativa"),
    ],
)
def test_a_subject_behind_its_verb_and_a_reported_clause_is_no_object(
    language: str, report: str, speaker: str
) -> None:
    adds = {"es": "añade", "it": "aggiunge", "pt": "acrescenta"}[language]
    assert last_speaker(f"{report}. “Nada se move no porto de Lipa”, {adds}.", language) == speaker


def test_a_date_is_no_speaker() -> None:
    text = "Los marinos llegados el 17 de abril último a la isla pidieron «agua y luz para todos»."
    assert "17" not in "".join(name for _, name in attributions(text, "es"))


def test_for_whom_something_is_does_not_speak_after_a_colon() -> None:
    text = (
        "Ada Mora habló en el faro. También hizo mención de lo que cambia la nueva luz para los "
        "vecinos viejos de la isla: «Hay quien rema desde hace años»."
    )
    assert last_speaker(text, "es") == "Ada Mora"


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("pt", "Perguntado sobre o caso, o mestre riu e disse que é tarde.", "o mestre"),
        ("es", "Consultada sobre el asunto, la jefa se rio y dijo que es tarde.", "la jefa"),
        ("it", "Interpellata sul caso, la preside ha riso e ha detto che è tardi.", "la preside"),
        ("fr", "Arrivé à Lipa, le maire, Ugo Roux, a ri et a dit qu'il est tard.", "Ugo Roux"),
        ("fr", "Interrogé à l'Assemblée, le maire, Ugo Roux, a dit qu'il est tard.", "Ugo Roux"),
    ],
)
def test_what_opens_a_sentence_before_its_subject_does_not_speak_next(
    language: str, sentence: str, speaker: str
) -> None:
    text = f"O porto Delta fecha em maio. {sentence}\n\n“Nada se move no porto de Lipa”."
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Près de Lipa, Léa Roux élève des brebis. « Le port est fermé. »", "Léa Roux"),
        ("es", "Cerca de Lipa, Ana Gil cría ovejas. «El puerto está cerrado».", "Ana Gil"),
        ("it", "Accanto a lei Ugo Neri scuote la testa: «Il porto è chiuso».", "Ugo Neri"),
        ("it", "Dietro al bancone Ugo pulisce un bicchiere: «Il porto è chiuso».", "Ugo"),
        ("it", "Al figlio Ugo resta poco: «Il porto è chiuso per tutti».", ""),
        ("it", "«È tardi», dice Ada Neri. «Il porto è chiuso», ride la collega.", "la collega"),
    ],
)
def test_who_is_beside_a_place_or_somebody_speaks(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


def test_a_participle_behind_a_comma_is_no_speaker() -> None:
    text = (
        "Sulla nave, svegliati dopo il tramonto, entrano i cuochi della lega, che chiedono aiuto "
        "perché «la notte sarà molto lunga»."
    )
    assert "svegliati" not in "".join(name for _, name in attributions(text, "it"))


@pytest.mark.parametrize("people", ["jubilados de la mina", "empleados de la fábrica"])
def test_people_whose_noun_looks_like_a_participle_speak(people: str) -> None:
    assert last_speaker(f"En Lipa, {people} gritan: «No hay nada que hacer».", "es") == people


@pytest.mark.parametrize("verb", ["Arriva", "Resta"])
def test_a_subject_may_follow_the_place_behind_its_verb(verb: str) -> None:
    text = f"{verb} a Lipa il capitano Ugo Neri: «La barca resta qui fino a domani»."
    assert last_speaker(text, "it") == "Ugo Neri"


@pytest.mark.parametrize(
    "text",
    [
        "El alcalde sale poco; se dice que «está cansado».",
        "La obra se para, se dice que «por la lluvia».",
    ],
)
def test_what_people_say_is_not_the_word_of_the_subject_before(text: str) -> None:
    assert attributions(text, "es") == ()


def test_a_thing_with_a_clause_after_it_reminds_of_it() -> None:
    text = "Ayer recuerda la nota del ministro que «el puerto cierra»."
    assert last_speaker(text, "es") == "la nota del ministro"


@pytest.mark.parametrize(
    "text",
    [
        "Une étude critique de la loi « du port » existe.",
        "La phrase dite par le maire est « fausse ».",
    ],
)
def test_a_critical_look_or_a_phrase_that_is_called_so_reports_nothing(text: str) -> None:
    assert attributions(text, "fr") == ()


def test_what_somebody_voices_of_theirs_does_not_speak() -> None:
    text = "Ada Pluma, en Quiroga, ha expresado su respeto, pero ha subrayado que «no basta ya»."
    assert last_speaker(text, "es") == "Ada Pluma"


def test_where_somebody_stays_does_not_speak() -> None:
    text = "Resta a Lipa solo Ugo Neri: «La barca resta qui»."
    assert ("La barca resta qui", "a Lipa") not in attributions(text, "it")


def test_an_adjective_that_opens_a_sentence_does_not_speak() -> None:
    opening = "Soddisfatto per l'iniziativa della premier si è detto Ugo Neri."
    text = f"{opening} «Bene così, andiamo avanti tutti insieme», ha scritto su X."
    assert "Soddisfatto" not in last_speaker(text, "it")


def test_a_name_that_ends_like_an_adjective_speaks() -> None:
    text = "Ricardo de Mora se defiende: «Bien así, sigamos adelante»."
    assert last_speaker(text, "es") == "Ricardo de Mora"
