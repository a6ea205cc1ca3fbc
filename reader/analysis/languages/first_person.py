"""Words besides pronouns that tell a text in the first person, by language.

Spanish, Portuguese and Italian leave the pronoun out, so common verbs count there as well.
"""

FIRST_PERSON = {
    code: frozenset(words.split())
    for code, words in {
        "en": "me my mine us our ours myself",
        "de": "mir mich mein meine meinen meinem meiner uns unser unsere unseren unserem unserer",
        "nl": "mij mijn ons onze",
        "fr": "moi me m' mon ma mes nous notre nos",
        "es": "me mí mi mis mío mía nos nuestro nuestra nuestros nuestras soy estoy tengo he hemos"
        " voy creo quiero puedo sé somos estamos tenemos",
        "pt": "me mim meu minha meus minhas nosso nossa nossos nossas sou estou tenho vou acho"
        " quero posso sei somos estamos temos",
        "it": "mi me mio mia miei mie nostro nostra nostri nostre ho abbiamo siamo credo vado"
        " voglio posso so",
    }.items()
}
