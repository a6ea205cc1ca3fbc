"""Pronouns whose antecedent is told by the words beside them."""
