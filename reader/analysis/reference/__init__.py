"""Coreference: the persons and organisations to which pronouns, roles and surnames refer."""
