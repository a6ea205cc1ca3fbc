"""Whom a pronoun means: the salience of the persons of earlier sentences."""
