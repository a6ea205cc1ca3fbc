"""The titles of tables of contents."""

from reader.text.word_sets import phrase_set

CONTENTS_TITLES = phrase_set("""
    contents;table of contents;inhalt;inhaltsverzeichnis;obsah;sommaire;table des matières
    contenido;índice;indice;sommario;sumário;indhold;innhold;inhoud;inhoudsopgave;innehåll
    spis treści;tartalom;содержание;оглавление;目次;目录;المحتويات""")
"""In lower case."""
