"""Parsers for documents: word processor files (DOCX, ODT, RTF), DocBook, JATS."""
