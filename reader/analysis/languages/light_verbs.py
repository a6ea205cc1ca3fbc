"""Romance verbs that report only together with their complement: far sapere, dejar claro."""

COMPLEMENTS = frozenset({
    "claro", "chiaro", "constar", "noto", "saber", "sabido", "sapere", "manifiesto", "conocer",
    "conhecer", "savoir", "valoir", "eco", "coro",
})  # fmt: skip
"""What with a light verb makes a verb of saying: far | sapere, dejar | claro, fa | eco."""
LIGHT_VERBS = frozenset({
    "dejó", "dejaron", "deja", "dejan", "dejado", "hizo", "hicieron", "hace", "hacen", "hecho",
    "dio", "dieron", "da", "dan", "dado", "puso", "pusieron", "pone", "ponen", "puesto",
    "deixou", "deixaram", "deixa", "deixam", "deixado", "fez", "fizeram", "faz", "fazem", "feito",
    "deu", "deram", "fa", "fanno", "fece", "fecero", "fatto", "rende", "rendono", "reso", "mette",
    "mettono", "messo", "faire", "faisait", "dejar", "hacer", "deixar", "fazer", "fare", "far",
})  # fmt: skip
"""Verbs that mean little without their complement: far | sapere."""
