"""Subjects of verbs and sentences in languages where the subject comes first."""
