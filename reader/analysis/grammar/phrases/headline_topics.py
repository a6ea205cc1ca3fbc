"""Nouns that begin a Romance headline and are no part of a name: Procès de Jean Roux : « … »."""

from reader.text.word_sets import word_set

HEADLINE_TOPICS = word_set("""
festival salon foire concours procès affaire mort décès disparition hommage attentat attaque
incendie meurtre grève élection processo caso morte omicidio scomparsa incendio sciopero attentato
funerali visita incidente delitto juicio muerte asesinato huelga atentado funeral ataque homenaje
accidente crimen julgamento assassinato greve incêndio homenagem acidente
""")
