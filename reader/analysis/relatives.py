"""Persons of one name whom a word of kinship introduces: "his wife, Jean,"."""

from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE
from reader.analysis.name_book import NameBook, Person
from reader.analysis.phrases import Phrase
from reader.analysis.phrases_before import phrase_before
from reader.analysis.tokens import Tokens

KIN = frozenset(
    {"wife", "husband", "son", "daughter", "mother", "father", "brother", "sister", "aunt", "uncle"}
    | {"brother-in-law", "sister-in-law", "son-in-law", "daughter-in-law", "mother-in-law"}
    | {"father-in-law", "stepmother", "stepfather", "stepson", "stepdaughter"}
    | {"widow", "widower", "grandson", "granddaughter", "grandmother", "grandfather", "niece"}
    | {"nephew", "cousin", "fiancé", "fiancée", "mum", "dad", "girlfriend", "boyfriend"}
    | {"eldest", "youngest", "twin", "ex-wife", "ex-husband", "partner"}
    | {"friend", "colleague", "hubby", "nan", "grandad", "pal", "great-granddaughter"}
    | {"marito", "moglie", "figlio", "figlia", "marido", "esposa", "hijo", "hija", "mari", "femme"}
    | {"tochter", "sohn", "bruder", "schwester", "mutter", "vater", "ehefrau", "ehemann", "witwe"}
    | {"enkel", "enkelin", "onkel", "tante", "lebensgefährtin", "freundin"}
    | {
        "lebensgefährte",
        "freund",
        "schwager",
        "großtante",
        "großonkel",
        "stiefsohn",
        "stieftochter",
    }
    | {"neffe", "nichte", "oma", "opa", "großmutter", "großvater", "cousine", "schwägerin"}
    | {"mère", "père", "oncle", "neveu", "nièce", "compagne", "compagnon", "épouse", "époux"}
    | {"mujer", "madre", "padre", "abuelo", "abuela", "nieto", "nieta", "sobrino", "sobrina"}
    | {"fratello", "sorella", "nonno", "nonna", "zio", "zia", "mulher", "mãe", "pai", "avô", "avó"}
    | {"fils", "fille", "filho", "filha", "hermano", "hermana", "irmão", "irmã", "frère", "sœur"}
)


def relative_at(book: NameBook, text: str, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person of one name beside a word of kinship: "his wife Kelly", "his wife, Kelly,".

    A full name is found without this.
    """
    first, last = phrase
    if first == last > 2 and s[last - 1].text == "," and s[last - 2].lower in KIN:
        first, last = phrase_before(s, last - 2) or phrase  # his wife, Jean, rose
    if s[last].lower in KIN:
        kin, named = last, last + 2
        apposed = named + 1 < len(s) and s[last + 1].text == "," and s[named + 1].kind == POINT
    else:
        kin, named = last - 1, last
        apposed = first < last and s[kin].lower in KIN
    if not apposed or s[named].kind != CAPITAL:
        return None
    owned = any(token.kind == POSSESSIVE for token in s[first:kin])
    whose = text[s.starts[first] : s.ends[kin]] if owned else ""
    return book.enter_relative(s[named].text, s[kin].lower, whose)
