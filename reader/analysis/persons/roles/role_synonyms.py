"""Synonyms of roles outside English: "Coach" for "Trainer", "regidor" for "alcalde"."""

from collections.abc import Iterable

_SAME = (  # the ending of a role, and its synonym
    ("bürgermeister", "rathauschef"),
    ("bürgermeisterin", "rathauschefin"),
    ("minister", "ressortchef"),
    ("ministerin", "ressortchefin"),
    ("kanzler", "regierungschef"),
    ("kanzlerin", "regierungschefin"),
    ("ministerpräsident", "regierungschef"),
    ("ministerpräsidentin", "regierungschefin"),
    ("ministerpräsident", "landeschef"),
    ("premier", "regierungschef"),
    ("premierminister", "regierungschef"),
    ("präsident", "staatschef"),
    ("präsidentin", "staatschefin"),
    ("präsident", "staatsoberhaupt"),
    ("präsidentin", "staatsoberhaupt"),
    ("schiedsrichter", "unparteiische"),
    ("schiedsrichterin", "unparteiische"),
    ("trainer", "coach"),
    ("trainerin", "coach"),
    ("coach", "trainer"),
    ("vorstandschef", "konzernchef"),
    ("vorstandsvorsitzende", "konzernchef"),
    ("verteidiger", "anwalt"),
    ("verteidigerin", "anwältin"),
    ("staatsanwalt", "ankläger"),
    ("staatsanwältin", "anklägerin"),
    ("torhüter", "schlussmann"),
    ("torwart", "schlussmann"),
    ("pfarrer", "seelsorger"),
    ("pfarrerin", "seelsorgerin"),
    ("landwirt", "bauer"),
    ("rektorin", "schulleiterin"),
    ("rektor", "schulleiter"),
    ("alcalde", "regidor"),
    ("alcaldesa", "regidora"),
    ("alcalde", "edil"),
    ("concejal", "edil"),
    ("presidente", "mandatario"),
    ("presidenta", "mandataria"),
    ("entrenador", "técnico"),
    ("treinador", "técnico"),
    ("allenatore", "tecnico"),
    ("entraîneur", "technicien"),
    ("maire", "édile"),
    ("député", "parlementaire"),
    ("députée", "parlementaire"),
    ("wirtin", "gastronomin"),
    ("wirt", "gastronom"),
    ("abogado", "letrado"),
    ("abogada", "letrada"),
    ("abogado", "penalista"),
    ("abogada", "penalista"),
    ("juez", "magistrado"),
    ("jueza", "magistrada"),
    ("fiscal", "magistrado"),
    ("procureur", "magistrat"),
    ("procureure", "magistrate"),
    ("juge", "magistrat"),
    ("juge", "magistrate"),
    ("procuratore", "magistrato"),
    ("procuratrice", "magistrata"),
    ("giudice", "magistrato"),
    ("cantante", "artista"),
    ("cantante", "intérprete"),
    ("actriz", "intérprete"),
    ("gobernador", "mandatario"),
    ("gobernadora", "mandataria"),
    ("diputado", "legislador"),
    ("diputada", "legisladora"),
    ("senador", "legislador"),
    ("senadora", "legisladora"),
    ("avocat", "pénaliste"),
    ("avocate", "pénaliste"),
    ("avocat", "conseil"),
    ("sénateur", "parlementaire"),
    ("sénatrice", "parlementaire"),
    ("maire", "élu"),
    ("maire", "élue"),
    ("député", "élu"),
    ("députée", "élue"),
    ("sénateur", "élu"),
    ("sénatrice", "élue"),
    ("chanteur", "artiste"),
    ("chanteuse", "artiste"),
    ("avvocato", "legale"),
    ("avvocata", "legale"),
    ("avvocato", "penalista"),
    ("avvocata", "penalista"),
    ("parroco", "sacerdote"),
    ("parroco", "prete"),
    ("deputato", "parlamentare"),
    ("deputata", "parlamentare"),
    ("senatore", "parlamentare"),
    ("senatrice", "parlamentare"),
    ("cantante", "artista"),
    ("ministro", "governante"),
    ("ministra", "governante"),
    ("deputado", "parlamentar"),
    ("deputada", "parlamentar"),
    ("senador", "parlamentar"),
    ("senadora", "parlamentar"),
    ("cantor", "artista"),
    ("cantora", "artista"),
    ("padre", "sacerdote"),
    ("padre", "pároco"),
)
_BOSSES = frozenset({  # of a firm, who are just "der Chef" as well
    "geschäftsführer", "inhaber", "firmeninhaber", "firmengründer", "direktor",
    "betriebsleiter", "unternehmer", "betreiber",
})  # fmt: skip
_CHIEFS = (  # the longer ending first
    ("geschäftsführerin", "chefin"),
    ("geschäftsführer", "chef"),
    ("leiterin", "chefin"),
    ("leiter", "chef"),
    ("präsidentin", "chefin"),
    ("präsident", "chef"),
    ("direktorin", "chefin"),
    ("direktor", "chef"),
    ("vorsitzender", "chef"),
    ("vorsitzende", "chefin"),
)
_SHORTEST = 3  # letters before "leiter": Filialleiter


_SYNONYMS = frozenset(synonym for _, synonym in _SAME)


def is_synonym(role: str) -> bool:
    """Whether a noun in lower case is a synonym of a role: il legale, a governante."""
    return role in _SYNONYMS


def synonyms_of(heads: Iterable[str]) -> set[str]:
    """Return the synonyms of some roles, which are given in lower case."""
    roles = set(heads)
    same = {other for role in roles for ends, other in _SAME if role.endswith(ends)}
    return same | {chief for role in roles if (chief := _chief(role))}


def _chief(role: str) -> str:
    """Return the shorter synonym in "-chef": Filialchef for Filialleiter; else an empty string."""
    if role in _BOSSES:
        return "chef"
    if role.removesuffix("in") in _BOSSES:
        return "chefin"
    for ends, short in _CHIEFS:
        if role.endswith(ends) and len(role) > len(ends) + _SHORTEST - 1:
            return role.removesuffix(ends) + short
    return ""
