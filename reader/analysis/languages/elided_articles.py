"""The elided indefinite article of Italian, in front of a feminine noun: un'infermiera."""

ELIDED_INDEFINITE = ("un'", "un’")


def with_space_after_un(lower: str) -> str:
    """Return lower-case words with a space after "un'", with a straight apostrophe."""
    return lower.replace("un’", "un'").replace("un'", "un' ")
