"""Romance quotes after a colon."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "Más duro fue el exalcalde Wilmer Palas: “La mina se cansó de esperar”.",
            (("La mina se cansó de esperar", "Wilmer Palas"),),
        ),
        ("", "El técnico fue tajante: “No jugamos bien”.", (("No jugamos bien", "El técnico"),)),
        (
            "it",
            "Undici consiglieri di minoranza mettono nel mirino il molo: “È un cantiere inutile”.",
            (("È un cantiere inutile", "Undici consiglieri di minoranza"),),
        ),
        (
            "es",
            "Los vecinos del barrio salen a la calle: «Es imposible seguir así».",
            (("Es imposible seguir así", "Los vecinos del barrio"),),
        ),
        (
            "es",
            "Los vecinos de origen alemán: «Es imposible seguir así».",
            (("Es imposible seguir así", "Los vecinos de origen alemán"),),
        ),
        (
            "pt",
            "Na rua a festa começou, mas a prefeita chegou. “Não aceitamos o plano”, disse.",
            (("Não aceitamos o plano", "a prefeita"),),
        ),
        (
            "it",
            "Abbiamo sentito l’assessore Ugo Neri: “È un piccolo cantiere del Comune”.",
            (("È un piccolo cantiere del Comune", "Ugo Neri"),),
        ),
        (
            "es",
            (
                "La consejera, Rosa Quiroga Lasa, habló. «No hay prisa», añadió. Quiroga rio: "
                "«No la hay»."
            ),
            (("No hay prisa", "Rosa Quiroga Lasa"), ("No la hay", "Rosa Quiroga Lasa")),
        ),
        pytest.param(
            "fr",
            "Même constat pour Jean Merle, patron du café : « Rien n'est prêt ici. »",
            (("Rien n'est prêt ici.", "Jean Merle"),),
            id="the same holds for somebody",
        ),
        pytest.param(
            "fr",
            "Odile Carrec se lève : « C’est ma barque ! » La juge soupire : « Et alors ? »",
            (("C’est ma barque !", "Odile Carrec"), ("Et alors ?", "La juge")),
            id="another sentence leads into words of its own",
        ),
        pytest.param(
            "es",
            "El técnico asturiano no quiso hablar de dimisión: «Pregunten al presidente».",
            (("Pregunten al presidente", "El técnico asturiano"),),
            id="a negation ends the subject",
        ),
        (
            "es",
            (
                "Gladys Pinzón ríe. “Me daba pena”, admite. Su vecino de puesto la interrumpe: "
                "“¡Qué pena ni nada!”."
            ),
            (("Me daba pena", "Gladys Pinzón"), ("¡Qué pena ni nada!", "Su vecino de puesto")),
        ),
        pytest.param(
            "fr",
            (
                "La maire Jeanne Morel est fâchée : « Pourquoi nous ? » Le préfet du port "
                "pense à rentrer."
            ),
            (("Pourquoi nous ?", "Jeanne Morel"),),
            id="a sentence after a question that a colon leads into",
        ),
        pytest.param(
            "it",
            "«Resto», dice Mauro Landi. Poi la stoccata a Salvetti: «È lui che non lavora mai».",
            (("Resto", "Mauro Landi"), ("È lui che non lavora mai", "Mauro Landi")),
            id="whom a blow is aimed at",
        ),
    ],
)
def test_the_romance_subject_before_a_colon_is_the_speaker(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Procès de Jean Roux : « Je n'ai rien fait du tout ce jour-là »", ""),
        ("es", "Juicio de Marta Quiroga: «No hice nada malo y no lo haré nunca»", ""),
        ("fr", "Marie Roux sur la grève : « Nous ne céderons rien à personne »", "Marie Roux"),
        ("es", "Marta Quiroga sobre la huelga: «No vamos a ceder nunca»", "Marta Quiroga"),
        ("it", "Giorgia Neri su Poe: «Ha preso d'assalto il porto»", "Giorgia Neri"),
        ("es", "Juan Rey y Ada Prado sobre la huelga: «No cedemos»", "Juan Rey y Ada Prado"),
    ],
)
def test_a_headline_names_a_topic_or_its_speaker_with_the_topic(
    language: str, text: str, expected: str
) -> None:
    assert [name for _, name in attributions(text, language)] == [expected]


def test_an_event_at_a_place_speaks_nothing_though_a_first_name_is_spelt_so() -> None:
    assert not attributions("Victoire à Rome : « Nous avons gagné ce match »", "fr")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Il ministro tace. La replica di Ada Quill: «Parole molto gravi»."),
        ("fr", "Le ministre se tait. La réponse d'Ada Quill : « C'est grave, très grave. »"),
        ("es", "El ministro calla. La respuesta de Ada Quill: «Es muy grave para todos»."),
        ("pt", "O ministro cala-se. A resposta de Ada Quill: “É muito grave para todos”."),
    ],
)
def test_a_romance_answer_is_that_of_whom_it_belongs_to(language: str, text: str) -> None:
    assert [name for _, name in attributions(text, language)] == ["Ada Quill"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Più cauto il collega Ugo Neri: «Due mesi non fanno statistica».", "Ugo Neri"),
        ("it", "Di altro umore Ugo Neri, allenatore dell'Audace: «Non parlo».", "Ugo Neri"),
        ("it", "Scuola, la preside vieta i cellulari: «Ora in corridoio si parla»", "la preside"),
        (
            "es",
            "Renunció el ministro de Pesca tras el choque: «No me aferro al cargo»",
            "el ministro de Pesca",
        ),
    ],
)
def test_whoever_is_compared_or_acts_in_a_headline_says_it(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


def test_the_party_of_somebody_does_not_speak_and_no_festival_does() -> None:
    text = "Più ironico Ugo Neri, di Alternativa Verde: «Quattro ore per rivedersi domani»."
    assert attributions(text, "it")[-1][1] == "Ugo Neri"
    assert attributions("Festival de Brelan : « On a failli tout annuler »", "fr") == ()


def test_a_message_without_a_verb_is_that_of_whom_it_belongs_to() -> None:
    text = "Commosso il messaggio della sindaca Ada Neri: «Milano perde la sua coscienza»."
    assert attributions(text, "it")[-1][1] == "Ada Neri"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Ponte chiuso, Ugo Neri: «Una scelta inevitabile per tutti»", "Ugo Neri"),
        ("it", "Ponte chiuso, la sindaca: «Una scelta inevitabile per tutti»", "la sindaca"),
        ("fr", "Même son de cloche chez Jean Roux : « Le pont bouge la nuit. »", "Jean Roux"),
        ("fr", "Un constat partagé par la préfecture : « Le pont bouge. »", "la préfecture"),
        ("fr", "Même colère du côté des pêcheurs : « Le pont bouge la nuit. »", "les pêcheurs"),
        ("pt", "A mesma raiva do lado dos pescadores: “A ponte cede de noite.”", "os pescadores"),
    ],
)
def test_somebody_at_the_end_of_a_clause_without_a_verb_speaks(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Soddisfatto il sindaco: «Il ponte riapre prima del previsto»", "il sindaco"),
        (
            "it",
            "Dura la replica di Ugo Neri, che guida il molo: «Nessuno chiude più il porto»",
            "Ugo Neri",
        ),
        ("es", "Lo mismo opina la alcaldesa: «El puente no aguanta más».", "la alcaldesa"),
    ],
)
def test_a_state_or_a_reply_before_a_colon_tells_who_speaks(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Ugo Del Neri: «Non ci fermiamo mai»", "Ugo Del Neri"),
        ("it", "La sindaca Ada Neri: «Non ci fermiamo mai»", "Ada Neri"),
        ("it", "Ada Neri su Ugo Rossi: «Non ci piace affatto»", "Ada Neri"),
        ("fr", "Yann Le Roux sur Paul Merle : « Il nous manque beaucoup »", "Yann Le Roux"),
        ("it", "Poi è la volta dello scultore Ugo Neri: «Il ponte cede di notte».", "Ugo Neri"),
        ("pt", "Depois, foi a vez de Rui Prado: “A ponte cede de noite.”", "Rui Prado"),
        ("it", "Le parole di Ada Neri hanno irritato Ugo Rossi: «Il ponte cede».", "Ada Neri"),
    ],
)
def test_who_begins_a_headline_or_has_the_turn_speaks(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Il cambio di orario provoca la protesta di Ada Neri: «Così non va».", "Ada Neri"),
        ("it", "La chiusura del molo provoca la reazione di Ada Neri: «Così non va».", "Ada Neri"),
    ],
)
def test_whose_protest_or_reaction_a_thing_provokes_speaks(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "headline", "speaker"),
    [
        ("it", "Frana, l’allarme di Ada Neri: «A rischio mezzo paese»", "Ada Neri"),
        ("it", "Pro Sila, la rabbia di Neri: «Così non si può andare avanti»", "Ada Neri"),
        ("it", "Alluvione a Delta, l’appello della sindaca: «Roma ci aiuti»", "Ada Neri"),
        ("it", "Festa al porto, il sindaco: «Siamo pronti per tutto»", "il sindaco"),
    ],
)
def test_a_headline_names_whose_message_it_is_after_its_topic(
    language: str, headline: str, speaker: str
) -> None:
    text = f"{headline}\n\nPoi è tornata la sindaca Ada Neri."
    assert attributions(text, language)[0][1] == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Neri: «Pronti alle barricate»", "Neri"),
        ("it", "Piove da giorni. Il sindaco: «Notte di paura»", "Il sindaco"),
        ("es", "La alcaldesa: «Un cheque en blanco»", "La alcaldesa"),
        ("fr", "La maire : « Notre force commune »", "La maire"),
        ("it", "Molto critico il sindaco Ugo Neri: «Non lo so».", "Ugo Neri"),
        ("it", "Ugo Neri vuole parlare: «Sono innocente», ha spiegato.", "Ugo Neri"),
        ("es", "El alcalde decidió hablar: «Soy inocente», declaró.", "El alcalde"),
        ("it", "Il capitano è furioso: «Una decisione assurda», sbotta.", "Il capitano"),
    ],
)
def test_two_or_three_words_are_a_quote_after_a_name_and_a_colon(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize("work", ["«Terra Chiara»", "«Mare»"])
def test_a_name_and_a_colon_may_precede_a_title(work: str) -> None:
    assert attributions(f"Ada Neri: {work}", "it") == ()
    assert attributions(f"Il nuovo disco di Ada Neri: {work}", "it") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Parla Ugo Poe. Accanto a lui Ada Neri, magazziniera: «Ho il mutuo e due bambine».",
        "Battuto ma signorile, il tecnico Ada Neri rende onore: «È stato il più forte».",
        "Risposta del sindaco, Ada Neri: «Lo faremo in due».",
    ],
)
def test_the_name_before_a_colon_follows_a_place_or_a_state(text: str) -> None:
    assert last_speaker(text, "it") == "Ada Neri"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "it",
            "Piove. Il suo allenatore annuisce: «Adesso si gioca davvero».",
            "Il suo allenatore",
        ),
        ("it", "Piove. Il sindaco sbotta: «Adesso si gioca davvero».", "Il sindaco"),
        ("es", "Llueve. El técnico resopla: «Ahora se juega de verdad».", "El técnico"),
        ("it", "Piove. Il tecnico ospite: «Adesso si gioca davvero».", "Il tecnico ospite"),
        ("it", "Piove. La sindaca leghista: «Adesso si gioca davvero».", "La sindaca leghista"),
        ("it", "Piove. Il poeta: «Adesso si gioca davvero».", "Il poeta"),
        ("it", "Piove. Il nuovo pilota: «Adesso si gioca davvero».", "Il nuovo pilota"),
        ("it", "Piove. Il centrodestra: «Adesso si gioca davvero».", "Il centrodestra"),
        ("es", "Llueve. El joven atleta: «Ahora se juega de verdad».", "El joven atleta"),
        ("pt", "Chove. O guarda: “Agora se joga de verdade”.", "O guarda"),
        ("it", "Piove. Il padre della ragazza: «Ora si gioca».", "Il padre della ragazza"),
        ("fr", "Soir calme. La suite lui semble claire : « On joue pour de vrai ».", ""),
        ("es", "Llueve. El siguiente paso le parece claro: «Ahora se juega de verdad».", ""),
        ("fr", "Soir calme. Son mari continue : « On joue pour de vrai ».", "Son mari"),
        ("fr", "Soir calme. Sa sœur aînée : « On joue pour de vrai ».", "Sa sœur aînée"),
        # but a body with its cause has no verb
        ("it", "Ada Quill è qui. Il fronte del no: «Ora si gioca».", "Il fronte del no"),
        # nor is a word that opens the sentence
        ("it", "Ada Quill è qui. Insomma, si parte male: «Ora si gioca davvero».", "Ada Quill"),
        ("fr", "Bref, Ada Quill est claire : « On joue pour de vrai ».", "Ada Quill"),
        ("pt", "Enfim, Ada Quill é clara: “Agora se joga de verdade”.", "Ada Quill"),
    ],
)
def test_a_verb_that_no_list_holds_is_no_part_of_who_speaks(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


def test_a_case_named_after_somebody_is_nobody() -> None:
    text = "Caso Neri: o banqueiro fala de um «bode expiatório».\n\nUgo Neri falou. «Lembro-me», "
    assert attributions(f"{text}disse Neri.", "pt")[-1][1] == "Ugo Neri"


def test_short_words_below_a_topic_are_by_whose_message_they_are() -> None:
    assert attributions("Omicidio Neri, la lettera di Ada: «Era mio fratello»", "it") == (
        ("Era mio fratello", "Ada"),
    )
    assert attributions("Omicidio Neri, la pioggia: «Era mio fratello»", "it") == ()
    text = "Il ministro, due anni fa: «Prima il lavoro di tutti»."
    assert last_speaker(text, "it") == "Il ministro"


def test_a_state_may_be_that_of_what_somebody_sends() -> None:
    text = "Piove. Dura la nota della Cgil: «Tragedia annunciata»."
    assert attributions(text, "it") == (("Tragedia annunciata", "la nota della Cgil"),)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Meno tenero con il governo Ada Neri: «È mancata la fortuna oggi»."),
        ("it", "Più critica sul punto Ada Neri: «È mancata la fortuna oggi»."),
        ("es", "Más crítica con el plan Ada Neri: «Ha faltado suerte hoy»."),
    ],
)
def test_a_state_towards_something_leaves_the_name_before_the_colon(
    language: str, text: str
) -> None:
    assert attributions(text, language)[0][1] == "Ada Neri"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "La ministra entiende el dolor de Jon Gil: «Es una gran pérdida».", "Ada Ruiz"),
        ("it", "La ministra comprende il dolore di Ugo Poli: «È una perdita».", "Ada Ruiz"),
        ("it", "Il dolore di Ugo Poli: «È una perdita per tutti noi».", "Ugo Poli"),
    ],
)
def test_who_shares_a_feeling_says_the_words_after_it(
    language: str, text: str, speaker: str
) -> None:
    first = "La ministra Ada Ruiz " + ("visitó Vela." if language == "es" else "è a Vela.")
    assert last_speaker(f"{first}\n\n{text}", language=language) == speaker


def test_a_title_of_any_person_before_a_colon_is_no_office_with_a_place() -> None:
    text = "El médico Hugo de la Fuente calla.\n\nDr. de la Fuente: «No hay camas para todos»."
    assert last_speaker(text, language="es") == "Hugo de la Fuente"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "La sua compagna di banco annuisce: «Adesso giochiamo a carte».", "compagna"),
        ("es", "Su amiga asiente: «Es verdad, ahora jugamos a las cartas».", "Su amiga"),
    ],
)
def test_whoever_is_somebodys_may_speak(language: str, text: str, speaker: str) -> None:
    assert speaker in last_speaker(text, language)
    assert last_speaker(text, language).split()[-1] not in {"asiente", "annuisce"}


def test_a_case_with_its_article_is_a_topic() -> None:
    assert last_speaker("Il caso della caserma: «Adesso giochiamo tutti a carte».", "it") == ""


@pytest.mark.parametrize(
    "opening", ["Critico anche Ada Neri (Pd): ", "Durissima anche la sindaca di Lipa, Ada Neri: "]
)
def test_who_is_of_a_mood_too_speaks_after_a_colon(opening: str) -> None:
    text = f"{opening}«Basta con le scuse, servono i fatti»."
    assert last_speaker(text, "it") == "Ada Neri"


def test_a_verb_after_also_opens_no_speaker() -> None:
    text = "Aquí también manda Ada Neri: «Es tarde ya.»"
    assert attributions(text, "es") == ()


@pytest.mark.parametrize(
    ("language", "headline", "speaker"),
    [
        ("it", "Incendio a Lipa, il sindaco", "il sindaco"),
        ("it", "Crolla il ponte di Lipa, il sindaco", "il sindaco"),
        ("it", "Chiude l'ospedale di Lipa, la sindaca", "la sindaca"),
        ("es", "Incendio en Lipa, la alcaldesa", "la alcaldesa"),
        ("fr", "Incendie à Lipa, la maire", "la maire"),
        ("it", "Crisi Delta, i sindacati", "i sindacati"),
        ("it", "Napoli, Neri", "Neri"),
        ("it", "Ada Neri, la sindaca di Lipa", "Ada Neri"),
        ("es", "María de Lima, la alcaldesa", "María de Lima"),
    ],
)
def test_after_a_place_or_a_topic_whoever_follows_the_comma_speaks(
    language: str, headline: str, speaker: str
) -> None:
    text = f"{headline}: «Vogliamo subito i soldi»\n\nAdagio."
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "announced"),
    [
        ("it", "Poi un appello"),
        ("es", "Y una advertencia"),
        ("fr", "Puis un avertissement"),
        ("pt", "E um aviso"),
        ("it", "Soddisfatta?"),
    ],
)
def test_a_noun_of_speech_or_a_question_before_a_colon_is_no_speaker(
    language: str, announced: str
) -> None:
    said = {"it": "dice", "es": "dice", "fr": "dit", "pt": "diz"}[language]
    text = (
        f"«Lipa est sola da mesi», {said} Ada Vela. {announced}: «Nada se move no porto de Lipa»."
    )
    assert last_speaker(text, language) == "Ada Vela"


@pytest.mark.parametrize("state", ["Mastica amaro", "Mastica subito amaro", "Resta fiducioso"])
def test_whoever_takes_something_in_some_way_may_follow_the_verb(state: str) -> None:
    text = f"Ugo Neri esulta. {state} il capitano del Lipa Ada Poe: «Il vento ci ha fermati»."
    assert last_speaker(text, "it") == "Ada Poe"


def test_a_first_name_with_a_place_is_no_full_name_before_a_topic() -> None:
    assert last_speaker("Paul de la caserne de Brelan : « J'ai cru qu'il dormait. »", "fr") == ""


@pytest.mark.parametrize(
    ("language", "headline", "speaker"),
    [
        ("it", "Il Lipa ritrova il sorriso, Torri", "Torri"),
        ("it", "Il Lipa vince ancora, il tecnico", "il tecnico"),
        ("it", "Omicidio di Mora, la madre della vittima", "la madre della vittima"),
        ("es", "La lluvia no cesa en Lipa, el alcalde", "el alcalde"),
        ("it", "Ugo Neri si opera domani, il medico", "il medico"),
        # what closes the clause instead is an apposition, a manner or a day
        ("it", "Bruno Torri, il tecnico", "Bruno Torri"),
        ("it", "Il deputato Bruno Torri, Lega", "Bruno Torri"),
        ("es", "Ada Vela presenta su nueva novela, Marea", "Ada Vela"),
        ("fr", "La chanteuse revient dans sa ville, Lipa", "La chanteuse"),
        ("it", "Il libro di Bruno Torri è dedicato alla figlia, Ada", ""),
        ("it", "La gente aspettava da ore, lunedì", ""),
        ("es", "El alcalde miró la plaza, vacía", "El alcalde"),
    ],
)
def test_a_name_or_role_after_the_clause_of_a_headline_speaks(
    language: str, headline: str, speaker: str
) -> None:
    found = attributions(f"{headline}: «Ora testa al derby di domani»", language)
    assert [name for _, name in found] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("language", "opening", "speaker"),
    [
        ("fr", "Ce que confirme l'opticienne", "l'opticienne"),
        ("fr", "Ce que résume ainsi Ada Quill", "Ada Quill"),
        ("fr", "Et conclut la maire", "la maire"),
        ("fr", "Ce que dénonce la maire", "la maire"),
        ("es", "Añade Ada Quill", "Ada Quill"),
        ("es", "El capitán Reza Quill", "Reza Quill"),  # a first name
        ("es", "Y concluye la alcaldesa", "la alcaldesa"),
        ("it", "E aggiunge la sindaca", "la sindaca"),
        ("pt", "E acrescenta a prefeita", "a prefeita"),
        # what the verb of whoever spoke before has for an object
        ("es", "Y explica la decisión del alcalde", "Ben Vell"),
        ("it", "E attacca il governo", "Ben Vell"),
        ("pt", "E critica o governo", "Ben Vell"),
        ("fr", "Et résume la situation", "Ben Vell"),
        ("fr", "Ce qui inquiète la maire", "Ben Vell"),
        ("fr", "Et félicite la maire", "Ben Vell"),
        ("it", "E ringrazia Ada Quill", "Ben Vell"),
    ],
)
def test_a_colon_follows_the_subject_of_a_verb_that_opens_the_sentence(
    language: str, opening: str, speaker: str
) -> None:
    arrived = {
        "fr": "Ben Vell est arrivé lundi.",
        "es": "Ben Vell llegó el lunes.",
        "it": "Ben Vell è arrivato lunedì.",
        "pt": "Ben Vell chegou na segunda-feira.",
    }[language]
    text = f"{arrived}\n\n{opening}: «Il faut, serve, hace falta, é preciso tempo».".replace(
        ": «", " : « " if language == "fr" else ": «"
    )
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "it",
            "Sulla stessa linea Ada Quill, del Partito del Mare: «Il porto è vivo».",
            "Ada Quill",
        ),
        ("pt", "Na mesma linha Rui Mora, do Partido do Mar: “O porto está vivo”.", "Rui Mora"),
        ("it", "Di altro umore Ada Quill, direttrice del porto: «Il porto è vivo».", "Ada Quill"),
    ],
)
def test_a_party_behind_a_name_does_not_speak(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("es", "El dueño, Ugo Neri, no oculta su enfado"),
        ("es", "Una decisión que Ugo Neri no comparte"),
        ("it", "Dal canto suo Ugo Neri non le manda a dire"),
        ("es", "Hablamos con Ugo Neri"),
        ("it", "Non ci sta Ugo Neri"),
        ("es", "Hasta Ugo Neri se rinde"),
        ("es", "Así las cosas, Ugo Neri mira al futuro"),
        ("it", "L'ultimo a parlare è Ugo Neri"),
    ],
)
def test_a_full_name_before_the_colon_may_have_any_verb(language: str, lead: str) -> None:
    assert last_speaker(f"{lead}: «Así no se puede jugar».", language) == "Ugo Neri"


@pytest.mark.parametrize(
    "lead",
    [
        "Cree que Ugo Neri se equivoca",
        "Celebra que Ugo Neri vuelva",
        "El culpable es Ugo Neri",
        "En el muelle Ugo Neri suena el lema",
    ],
)
def test_somebody_whom_a_clause_only_speaks_of_does_not_speak(lead: str) -> None:
    text = f"El pleno fue el lunes. «Bien», dijo Bo Marsh. {lead}: «Así no se puede jugar»."
    assert last_speaker(text, "es") == "Bo Marsh"


@pytest.mark.parametrize("lead", ["Una viuda baila con Ugo Neri", "No quiso hablar de Ugo Neri"])
def test_who_only_takes_part_in_what_somebody_else_does_does_not_speak(lead: str) -> None:
    assert last_speaker(f"{lead}: «Así no se puede jugar».", "es") != "Ugo Neri"


@pytest.mark.parametrize(
    ("language", "lead", "role"),
    [
        ("es", "La alcaldesa saca pecho", "La alcaldesa"),
        ("es", "La alcaldesa carga contra Bo Marsh", "La alcaldesa"),
        ("fr", "La maire donne raison à Bo Marsh", "La maire"),
        ("it", "Intanto la sindaca guarda al futuro", "la sindaca"),
        ("it", "Nemmeno la sindaca lo capisce", "la sindaca"),
        ("nl", "De burgemeester wrijft in haar handen", "De burgemeester"),
        ("nl", "De burgemeester verhief zijn stem", "De burgemeester"),
        ("nl", "De burgemeester ging verder", "De burgemeester"),
        ("de", "Der Bürgermeister ging weiter", "Der Bürgermeister"),
        ("es", "La alcaldesa quiso calmar los ánimos", "La alcaldesa"),
        ("es", "La alcaldesa tuvo que hablar", "La alcaldesa"),
        ("pt", "A prefeita pôs água na fervura", "A prefeita"),
        ("es", "La alcaldesa socialista saliente", "La alcaldesa socialista saliente"),
        ("fr", "Le directeur sportif corse", "Le directeur sportif corse"),
        ("nl", "De wethouder financiën", "De wethouder financiën"),
    ],
)
def test_a_clause_behind_a_role_is_no_part_of_who_speaks(
    language: str, lead: str, role: str
) -> None:
    assert last_speaker(f"{lead}: «Así no se puede jugar».", language) == role


@pytest.mark.parametrize(
    ("code", "before", "verb"),
    [
        *(("it", "Ada Neri parla ai tifosi.", v) for v in ("Spiega", "Aggiunge", "Ride")),
        *(("it", "Ada Neri parla ai tifosi.", v) for v in ("Scuote la testa", "Rincara la dose")),
        *(("es", "Ada Neri habla con la prensa.", v) for v in ("Añade", "Explica", "Ríe")),
        *(("pt", "Ada Neri falou aos jornalistas.", v) for v in ("Explica", "Lamenta-se", "Sorri")),
    ],
)
def test_a_verb_alone_before_a_colon_goes_on_with_its_subject(
    code: str, before: str, verb: str
) -> None:
    assert last_speaker(f"{before} {verb}: «Tutto questo ci dispiace».", code) == "Ada Neri"


@pytest.mark.parametrize("name", ["Conte", "Sala", "Costa", "Prieto"])
def test_a_surname_alone_before_a_colon_speaks(name: str) -> None:
    assert last_speaker(f"{name}: «Siamo pronti a tutto adesso».", "it") == name
