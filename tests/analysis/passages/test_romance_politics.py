"""Reports of debates and disputes in French, Spanish, Italian and Portuguese papers."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "es",
            "«El muelle no se vende», escribió este mediodía en su cuenta el alcalde Juan Quill.",
            "Juan Quill",
            id="this time between verb and subject",
        ),
        pytest.param(
            "es",
            "Luis Quill cerró el muelle. «Pónganse a trabajar», contó en charla con radio Bahía, "
            "y pidió calma.",
            "Luis Quill",
            id="a station whose microphone somebody speaks into",
        ),
        pytest.param(
            "es",
            "Mientras Ana Lasa preguntará por el faro, Pedro Quill cuestionará «la lentitud de las "
            "obras».",
            "Pedro Quill",
            id="what will be asked",
        ),
        pytest.param(
            "it",
            "«Quel giorno c'era nebbia», racconterà poi la guardiana Ada Neri.",
            "Ada Neri",
            id="what was told later",
        ),
        pytest.param(
            "es",
            "La portavoz Ada Poe centrará su intervención en la pesca, mientras que la "
            "representante de Mar Libre, Ana Lasa, dijo que era «demasiado tarde».",
            "Ana Lasa",
            id="the object of the clause before a contrast",
        ),
        pytest.param(
            "it",
            "Il ministro Ugo Neri ha visto il molo. Ha poi anche spiegato che «servono soldi».",
            "Ugo Neri",
            id="adverbs between auxiliary and participle",
        ),
        pytest.param(
            "pt",
            "O ministro Ivo Neri falou no porto. Citou ameaças e classificou a carta como «um "
            "remendo mal feito».",
            "Ivo Neri",
            id="a verb with an object without an article opens the sentence",
        ),
        pytest.param(
            "pt",
            "O ministro Ivo Neri disse não ter visto o navio. Mas declarou ser prudente «esperar».",
            "Ivo Neri",
            id="a conjunction, a verb and an infinitive",
        ),
        pytest.param(
            "pt",
            "O ministro Ivo Neri mandou prender Rui Melo. Para o ministro, o réu agiu «com dolo».",
            "Ivo Neri",
            id="an infinitive is no role of its object",
        ),
        pytest.param(
            "es",
            "El portavoz de Pesca en el Congreso del PDM Jaime Robles dijo que «el puerto "
            "cerrará».",
            "Jaime Robles",
            id="a body and its acronym before a name",
        ),
        pytest.param(
            "es",
            "Juan Quill lamenta la «prisa de tortuga» que le achaca Ana Lasa.",
            "Ana Lasa",
            id="a relative clause after the words",
        ),
        pytest.param(
            "fr",
            "Le conseil a débattu de la « fête sans lampions » que dénonce le maire.",
            "le maire",
            id="a relative clause in French",
        ),
        pytest.param(
            "it",
            "Una situazione che, avverte la Lega dei porti «non può chiudersi con un accordo».",
            "la Lega dei porti",
            id="an aside whose second comma is missing",
        ),
        pytest.param(
            "fr",
            "Aux cris de « Quill, rends le quai ! », les pêcheurs ont bloqué le port.",
            "les pêcheurs",
            id="what a crowd cries",
        ),
        pytest.param(
            "es",
            "Al grito de «¡Quill, márchate ya!», los vecinos bloquearon el puerto.",
            "los vecinos",
            id="what a crowd cries in Spanish",
        ),
        pytest.param(
            "es",
            "La afición despidió a Luis Gil al grito de «¡fuera, fuera, fuera!».",
            "La afición",
            id="who cries, before the words",
        ),
        pytest.param(
            "it",
            "I dubbi di Ada Neri sul molo nuovo: «È largo come un letto e costa come una villa».",
            "Ada Neri",
            id="whose doubts, and about what",
        ),
        pytest.param(
            "it",
            "«Il lampione dondolava, poi si è spento». A dirlo Ada Neri, maestra in pensione.",
            "Ada Neri",
            id="who says it, without a copula",
        ),
        pytest.param(
            "it",
            "Ada Neri ha visto la barca. Poi il racconto si fa cupo: «L'acqua saliva. Nessuno "
            "remava».",
            "Ada Neri",
            id="a thing after an adverb",
        ),
    ],
)
def test_who_is_quoted_in_reports_of_debates_is_named(
    language: str, text: str, speaker: str
) -> None:
    assert attributions(text, language)[-1][1] == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "fr",
            "Jean Roux a parlé avec Paul Merle. « Nous peignons des barques », dit ce dernier.",
            "Paul Merle",
            id="the latter in French",
        ),
        pytest.param(
            "fr",
            "Ada Roux a parlé avec Paul Merle. « C'était au port de Brelan », dit celle-ci.",
            "Ada Roux",
            id="this one in French",
        ),
        pytest.param(
            "it",
            "Ugo Neri parlò con Ivo Poli. Quest'ultimo, in un'intervista, raccontava, infatti: "
            "«Il molo era vuoto e buio».",
            "Ivo Poli",
            id="the latter in Italian, and a verb in commas",
        ),
        pytest.param(
            "es",
            "Juan Quill habló con Pedro Lasa. Este último dijo: «Pintamos barcas de noche».",
            "Pedro Lasa",
            id="the latter in Spanish",
        ),
        pytest.param(
            "es",
            "Juan Poe dijo: «La verdad, no me gusta»; ahí Luis Torres intervino y señaló: «Aquí "
            "solo saben criticar».",
            "Luis Torres",
            id="the subject of two verbs after a quote",
        ),
        pytest.param(
            "fr",
            "La cabane appartient à Bernard, 72 ans : « Le toit chantait dans le vent ».",
            "Bernard",
            id="an aged person before a colon",
        ),
        pytest.param(
            "fr",
            "Pascal quitte le port, un sac avec ses affaires qui traînent : « Je garde la clé du "
            "hangar ».",
            "Pascal",
            id="the antecedent of a relative clause before a colon is a thing",
        ),
        pytest.param(
            "fr",
            "« L'eau va monter », détaille, dans le petit journal du port de ce matin, Ada Roux.",
            "Ada Roux",
            id="a long aside between verb and subject",
        ),
        pytest.param(
            "it",
            "«Il cantiere non è semplice, ma lo finiremo». È la replica dell'assessore ai Porti "
            "Ugo Neri.",
            "Ugo Neri",
            id="whose reply it is",
        ),
        pytest.param(
            "es",
            "Luis Lasa, director técnico del Puerto, calla. «Hay que estar atentos», dice luego el "
            "entrenador.",
            "Luis Lasa",
            id="two words for a coach",
        ),
        pytest.param(
            "it",
            "Il palco spostato provoca la protesta della consigliera Ada Neri: «Sono contraria a "
            "questa scelta».",
            "Ada Neri",
            id="whose protest a thing provokes",
        ),
        pytest.param(
            "it",
            "Ada Neri è triste. Ieri mattina, poi, la notizia è corsa in tutto il paese: «Nessuno "
            "voleva crederci».",
            "Ada Neri",
            id="a thing that acts after an adverbial",
        ),
        pytest.param(
            "it",
            "Un dramma che ha ammutolito il paese, come racconta il sindaco Ugo Neri il giorno "
            "dopo la piena: «Il ponte non c'è più».",
            "Ugo Neri",
            id="as somebody tells",
        ),
        pytest.param(
            "fr",
            "Les ouvriers ont peur, comme l'explique le maire Jean Roux : « Je suis sans voix ce "
            "soir ».",
            "Jean Roux",
            id="as somebody explains it",
        ),
        pytest.param(
            "es",
            "Juan Lasa cree que nada cambió. Por eso, expresó su temor de que no sea «un "
            "espejismo».",
            "Juan Lasa",
            id="the object of a verb without a subject",
        ),
        pytest.param(
            "fr",
            "La troupe a joué sans décor ce « grand conteur de fables et de ponts » dixit Ada "
            "Merle, fut grand.",
            "Ada Merle",
            id="a Latin verb",
        ),
        pytest.param(
            "fr",
            "Au mur du hangar, en rouge, cette phrase : « Le port ouvre à midi pile. »",
            "",
            id="words on a poster",
        ),
        pytest.param(
            "pt",
            "O jornal publica entrevista com a escritora Ada Campos. «Escrevo de pé, junto à "
            "janela», diz.",
            "Ada Campos",
            id="who is interviewed",
        ),
        pytest.param(
            "pt",
            "O aviso foi lançado pelo ex-secretário de Estado Rui Rocha que afirmou que «antes "
            "era pior».",
            "Rui Rocha",
            id="the agent of a passive, as the antecedent of a relative clause",
        ),
        pytest.param(
            "pt",
            "A carta foi escrita pelo ex-aluno de Lipa Rui Rocha que diz que «antes era pior».",
            "Rui Rocha",
            id="such an agent from a place",
        ),
        pytest.param(
            "pt",
            "A seu lado, Rui Rocha tem um mapa. «O porto vai fechar no verão».",
            "Rui Rocha",
            id="where somebody is, seen from somebody else",
        ),
        pytest.param(
            "es",
            "«No siga por ahí, se lo ruego a usted». Así de seco se mostró ayer en Lugo el juez "
            "Juan Lasa.",
            "Juan Lasa",
            id="how somebody was when saying it",
        ),
        pytest.param(
            "it",
            "Ada Neri è decisa a dire no, perché – dice – il piano è «un atto che esclude tutti».",
            "Ada Neri",
            id="a verb between dashes",
        ),
        pytest.param(
            "it",
            "La scuola è tesa. «Avrei voluto saperlo – ha spiegato la mamma del ragazzo – e non da "
            "altri».",
            "la mamma del ragazzo",
            id="a mother between dashes",
        ),
        pytest.param(
            "pt",
            "A deputada e antiga líder do PDM Ada Leal falou.\n\n«O plano tem duas faces, e nós "
            "sabemos», disse a deputada do PDM.",
            "Ada Leal",
            id="two roles joined before a name",
        ),
        pytest.param(
            "pt",
            "A ministra Adjunta e da Pesca citou um livro e pediu que «ninguém se esconda».",
            "A ministra Adjunta e da Pesca",
            id="an adjective of an office is no name",
        ),
        pytest.param(
            "es",
            "El magistrado Juan Lasa dejó seguir la vista. «Eso queda para el final», le cortó."
            "\n\nHoras después, el acusado sostuvo que tenía «poco tiempo y mucho ruido».",
            "el acusado",
            id="a judge is not the accused",
        ),
        pytest.param(
            "fr",
            "Quant à Ada Roux, cultivatrice, ce qui lui plaît « c’est d'entendre pousser ses "
            "champs ».",
            "Ada Roux",
            id="a topic is named",
        ),
        pytest.param(
            "fr",
            "Djilali Merle garde le port. Accoudé au mur, l’homme de 53 ans voit tout. « Vigilance "
            "ici », murmure-t-il.",
            "Djilali Merle",
            id="a first name from the Maghreb",
        ),
    ],
)
def test_speakers_known_from_the_words_before(language: str, text: str, speaker: str) -> None:
    assert attributions(text, language)[-1][1] == speaker


def test_a_joined_verb_without_subject_has_the_speaker_of_the_first() -> None:
    text = (
        "El jefe del puerto, Juan Quill, dijo que la huelga «frena la pesca».\n\nEn la misma "
        "charla, consideró que «es imprescindible negociar», y agregó que los cortes «no sirven "
        "de nada»."
    )
    assert [name for _, name in attributions(text, "es")] == ["Juan Quill"] * 3
