"""Romance papers of today: sentences without a subject, passives, asides, and who is nobody."""

import pytest
from told_words import Told, told

PRESS: list[tuple[str, str, str, Told]] = [
    (
        "a reflexive verb of saying",
        "fr",
        "« C'était un brasier, une horreur », se rappelle une habitante. Le feu a tout pris.",
        (("C'était un brasier, une horreur", "une habitante"),),
    ),
    (
        "dit before a pronoun leads into speech",
        "fr",
        "Le prévenu dit « je reconnais tout ». Pour autant il semble ailleurs.",
        (("je reconnais tout", "Le prévenu"),),
    ),
    (
        "the prosecution has a view",
        "fr",
        "Un simple oubli ? Pour le parquet, « il savait très bien » !",
        (("il savait très bien", "le parquet"),),
    ),
    (
        "who is accused says nothing",
        "fr",
        "Jean Merle est accusé « d’outrage à un agent ».",
        (),
    ),
    (
        "a preposition and its article open no subject",
        "fr",
        "La patronne des Ports, porte-parole du syndicat ajoute : « Il avait dit non. »",
        (("Il avait dit non.", "porte-parole du syndicat"),),
    ),
    (
        "a gerund that opens the sentence is nobody",
        "fr",
        "Reprenant alors sa lecture : « Le quai est à nous, et nous le garderons. »",
        (("Le quai est à nous, et nous le garderons.", ""),),
    ),
    (
        "he is whoever spoke last without a name",
        "fr",
        (
            "« Ça fait de la peine », lance leur neveu en saluant le pasteur, Jean Merle. "
            "« Je dormais chez ma tante », montre-t-il."
        ),
        (("Ça fait de la peine", "leur neveu"), ("Je dormais chez ma tante", "leur neveu")),
    ),
    (
        "a union in capitals is no part of a name",
        "fr",
        "« Le patron se réfugie derrière son conseil » affirme Luc Merle de la CSTP-FO.",
        (("Le patron se réfugie derrière son conseil", "Luc Merle"),),
    ),
    (
        "as somebody explains",
        "fr",
        "« Il faut tenir », comme l’explique Anna Merle, la directrice.",
        (("Il faut tenir", "Anna Merle"),),
    ),
    (
        "as somebody wishes to point out",
        "fr",
        "« Les lits manquent, les soignants aussi », comme tient à le signaler Luc Merle.",
        (("Les lits manquent, les soignants aussi", "Luc Merle"),),
    ),
    (
        "to make known",
        "fr",
        "« Je n’ai jamais vraiment été triste », a fait savoir l’artiste, qui chante.",
        (("Je n’ai jamais vraiment été triste", "l’artiste"),),
    ),
    (
        "a verb that is denied reports nothing",
        "fr",
        'Le succès de titres, comme "Dès que le jour" ou "Au port", n\'a pas empêché Luc Merle.',
        (),
    ),
    (
        "a trade beside somebody is another one",
        "fr",
        (
            "Avant de monter sur le quai avec Luc Merle, le chanteur de 61 ans a attendu.\n\n"
            "« Ma fiancée a disparu très tôt », se rappelle le chanteur."
        ),
        (("Ma fiancée a disparu très tôt", "le chanteur"),),
    ),
    (
        "a word in marks beside an embedded source",
        "fr",
        "Le dossier fut « oublié » ou, comme ici selon mon confrère, il ne « tenait » pas.",
        (),
    ),
    (
        "an adverb of place opens a sentence without a subject",
        "es",
        (
            "El pescador Daniel Rubio subió al muelle. Allí respondió a las cartas de Vega, "
            "a quien le pidió “mirar el mar antes de escribir”."
        ),
        (("mirar el mar antes de escribir", "Daniel Rubio"),),
    ),
    (
        "a verb in the present opens the sentence",
        "es",
        (
            "La federación vecinal lo rechaza. Cree que la idea «va a deteriorar la vida de todos» "
            "y critica que se ha tomado «sin dar explicación alguna»."
        ),
        (
            ("va a deteriorar la vida de todos", "La federación vecinal"),
            ("sin dar explicación alguna", "La federación vecinal"),
        ),
    ),
    (
        "a verb in the past opens the sentence",
        "es",
        (
            "El notario, Jaime Rubio, habló. Defendió su cuenta de las mareas y manifestó "
            "que la queja «llega con diez años de retraso»."
        ),
        (("llega con diez años de retraso", "Jaime Rubio"),),
    ),
    (
        "a verb before an object with its article opens the sentence",
        "es",
        (
            "La bióloga Inés Rubio habló. Defendió la red y sostuvo "
            "que «el ruido no llega al fondo de la ría»."
        ),
        (("el ruido no llega al fondo de la ría", "Inés Rubio"),),
    ),
    (
        "a verb before an infinitive opens the sentence",
        "es",
        "Admitió sentirse cansada y vieja. «Hace tres inviernos que no salgo del faro».",
        (("Hace tres inviernos que no salgo del faro", ""),),
    ),
    (
        "the outer report speaks on behind a relative clause",
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
    ),
    (
        "another one complains",
        "es",
        "«Llamas y siempre está comunicando», se queja otra paciente.",
        (("Llamas y siempre está comunicando", "otra paciente"),),
    ),
    (
        "to alert",
        "es",
        "Las cofradías del puerto alertan de que el muelle «se hunde un poco cada marea».",
        (("se hunde un poco cada marea", "Las cofradías del puerto"),),
    ),
    (
        "this paper is told something",
        "es",
        "«Es una chapuza de obra», manifestó a este diario Juan Rubio, portavoz del barrio.",
        (("Es una chapuza de obra", "Juan Rubio"),),
    ),
    (
        "who speaks may be named by a byname in marks",
        "es",
        "El capitán Pedro Rubio habló. «Veníamos a hacer un buen partido», añadió «Zurdo».",
        (("Veníamos a hacer un buen partido", "Pedro Rubio"),),
    ),
    (
        "to whom something is said",
        "pt",
        "“É chocante e triste”, disse um residente local a Carlos Rocha, do canal.",
        (("É chocante e triste", "um residente local"),),
    ),
    (
        "a body in capitals before a name",
        "pt",
        "Eva Poe mora ali. “Não sei como isso acabou assim”, disse a capitã do LAPD Kelly Rocha.",
        (("Não sei como isso acabou assim", "Kelly Rocha"),),
    ),
    (
        "the subject ends before a verb that no list holds",
        "pt",
        "A administradora apresentou comunicado garantindo que “os atos têm acontecido em paz”.",
        (("os atos têm acontecido em paz", "A administradora"),),
    ),
    (
        "one of them",
        "nl",
        "„Het water stond tot aan de lamp, en niemand belde”, aldus een van hen.",
        (("Het water stond tot aan de lamp, en niemand belde", "een van hen"),),
    ),
    (
        "an infinitive concludes",
        "fr",
        "Et le maire de conclure : « Nous continuerons le combat. »",
        (("Nous continuerons le combat.", "le maire"),),
    ),
    (
        "whose appeal it is",
        "it",
        '"Bisogna resistere insieme", è l\'appello lanciato da Mario Sala.',
        (("Bisogna resistere insieme", "Mario Sala"),),
    ),
    (
        "whose message it is",
        "fr",
        "« Il faut tenir bon ici », c'est le message de Luc Merle.",
        (("Il faut tenir bon ici", "Luc Merle"),),
    ),
    (
        "whose comment it is between dashes inside the marks",
        "it",
        (
            '"Esprimiamo solidarietà a tutti - è il commento del sindaco, Mario Sala - '
            'Il faro della baia era spento da giorni".'
        ),
        (
            (
                (
                    "Esprimiamo solidarietà a tutti - è il commento del sindaco, Mario Sala - "
                    "Il faro della baia era spento da giorni"
                ),
                "Mario Sala",
            ),
        ),
    ),
    (
        "an article is no object before a verb",
        "fr",
        "À la question, « que pensez-vous de la loi ? », les réponses fusent un peu.",
        (("que pensez-vous de la loi ?", ""),),
    ),
    (
        "a day speaks no further",
        "fr",
        "Ce vendredi-là, la place est animée.\n\n« Il faut qu’il parte ! Je suis désolée. »",
        (("Il faut qu’il parte ! Je suis désolée.", ""),),
    ),
    (
        "it is market day",
        "fr",
        "C’est jour de marché. L’étal est vide.\n\n« Il faut qu’il parte ! Je suis désolée. »",
        (("Il faut qu’il parte ! Je suis désolée.", ""),),
    ),
    (
        "rain that opens an article speaks no words",
        "it",
        "Piove sulla piazza.\n\n«Bisogna che se ne vada! Mi dispiace di tutto questo, davvero.»",
        (("Bisogna che se ne vada! Mi dispiace di tutto questo, davvero.", ""),),
    ),
    (
        "a woman who opens an article speaks",
        "fr",
        "Une passante est venue.\n\n« Il faut qu’il parte ! Je suis désolée. »",
        (("Il faut qu’il parte ! Je suis désolée.", "Une passante"),),
    ),
    (
        "a remark in brackets behind a name with its role",
        "it",
        (
            "Il sindaco, Mario Sala (nella foto), ha sporto una denuncia.\n\n"
            "“Basta con questo stato di cose”, dice il primo cittadino."
        ),
        (("Basta con questo stato di cose", "Mario Sala"),),
    ),
    (
        "a byname that ends like an infinitive",
        "fr",
        "« Le procureur fait son travail, et les juges décident », estime la dame de fer.",
        (("Le procureur fait son travail, et les juges décident", "la dame de fer"),),
    ),
    (
        "the same holds for somebody",
        "fr",
        "Même constat pour Jean Merle, patron du café : « Rien n'est prêt ici. »",
        (("Rien n'est prêt ici.", "Jean Merle"),),
    ),
    (
        "two who speak share a French verb",
        "fr",
        "La CGT parle de « provocation », la direction d'un « malentendu ».",
        (("provocation", "La CGT"), ("malentendu", "la direction")),
    ),
    (
        "in whose eyes it is so in French",
        "fr",
        "Aux yeux de la maire, le projet est « trop cher ».",
        (("trop cher", "la maire"),),
    ),
    (
        "in whose judgement it is so in Spanish",
        "es",
        "A juicio del alcalde Juan Rubio, el proyecto es “demasiado caro”.",
        (("demasiado caro", "Juan Rubio"),),
    ),
    (
        "how somebody showed himself",
        "es",
        "Juan Rubio se mostró “muy decepcionado” por la decisión.",
        (("muy decepcionado", "Juan Rubio"),),
    ),
    (
        "in whose judgement it is so in Italian",
        "it",
        "A giudizio del sindaco Ugo Neri, il progetto è «troppo caro».",
        (("troppo caro", "Ugo Neri"),),
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"), [case[1:] for case in PRESS], ids=[x for x, *_ in PRESS]
)
def test_romance_press_names_who_said_it(language: str, text: str, expected: Told) -> None:
    assert told(text, language) == expected
