"""Offices said in other words: la prima cittadina, the head of state."""

_PARAPHRASES = {  # "the first citizen" of a town
    "director técnico": "entrenador", "directora técnica": "entrenadora",
    "primo cittadino": "sindaco", "prima cittadina": "sindaca", "primer edil": "alcalde",
    "primera edil": "alcaldesa", "premier magistrat": "maire", "première magistrate": "maire",
    "presidente del consiglio": "premier", "capo del governo": "premier",
    "capo dello stato": "presidente", "chef du gouvernement": "premier ministre",
    "head of state": "president", "head of government": "prime minister",
    "cheffe du gouvernement": "première ministre", "chef de l'etat": "président",
    "chef de l'état": "président", "jefe del ejecutivo": "presidente",
    "jefa del ejecutivo": "presidenta", "jefe del gobierno": "presidente",
    "jefa del gobierno": "presidenta", "chefe do governo": "primeiro-ministro",
    "chefe do executivo": "primeiro-ministro", "jefe del estado": "presidente",
    "chefe de estado": "presidente", "primer mandatario": "presidente",
    "primera mandataria": "presidenta", "mandatario estatal": "gobernador",
    "mandataria estatal": "gobernadora", "titolare del dicastero": "titolare",
    "titular de la cartera": "titular", "titular da pasta": "titular",
    "dirigente sindical": "sindicalista", "líder sindical": "sindicalista",
    "leader sindacale": "sindacalista", "leader syndical": "syndicaliste",
    "leader syndicale": "syndicaliste", "représentant de l'état": "préfet",
    "représentante de l'état": "préfète", "dirigente scolastico": "preside",
    "dirigente scolastica": "preside",
    "chef de l'état français": "président français",
    "locataire de l'élysée": "président français", "hôte de l'élysée": "président français",
    "locataire de matignon": "premier ministre", "hôte de matignon": "premier ministre",
    "locataire de la maison blanche": "président américain",
    "hôte de la maison blanche": "président américain",
    "chef du parquet": "procureur", "cheffe du parquet": "procureure",
    "représentant du ministère public": "procureur",
    "représentante du ministère public": "procureure", "homme de loi": "avocat",
    "femme de loi": "avocate", "homme d'église": "prêtre", "premier édile": "maire",
    "première édile": "maire", "maîtresse des lieux": "patronne", "maître des lieux": "patron",
    "chef d'établissement": "proviseur", "cheffe d'établissement": "proviseure",
    "chef de la diplomatie": "ministre des Affaires étrangères",
    "cheffe de la diplomatie": "ministre des Affaires étrangères",
    "jefe de la diplomacia": "ministro de Exteriores",
    "jefa de la diplomacia": "ministra de Exteriores",
    "capo della diplomazia": "ministro degli Esteri",
    "chefe da diplomacia": "ministro dos Negócios Estrangeiros",
    "inquilino de la moncloa": "presidente español",
    "inquilino de la casa blanca": "presidente estadounidense",
    "inquilino de la casa rosada": "presidente argentino",
    "inquilino della casa bianca": "presidente americano", "inquilino di palazzo chigi": "premier",
    "inquilino do planalto": "presidente brasileiro",
    "primer ciudadano": "alcalde", "primera ciudadana": "alcaldesa",
    "representante del ministerio público": "fiscal",
    "representante do ministério público": "promotor",
    "chef d'entreprise": "entrepreneur", "cheffe d'entreprise": "entrepreneuse",
    "haut gradé": "gradé", "haute gradée": "gradée",
    "haut fonctionnaire": "fonctionnaire", "haute fonctionnaire": "fonctionnaire",
}  # fmt: skip
_PARAPHRASED = tuple(_PARAPHRASES)


def spelled_out(mention: str) -> str:
    """Return a mention with the office in place of a paraphrase: la sindaca, la prima cittadina."""
    lower = mention.lower().replace("’", "'")
    if not lower.endswith(_PARAPHRASED):
        return mention  # most of the time
    phrase = next(each for each in _PARAPHRASES if lower.endswith(each))
    return f"{mention[: -len(phrase)]}{_PARAPHRASES[phrase]}"
