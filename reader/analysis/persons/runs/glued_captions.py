"""Captions glued to a name, where a page has lost a line break: Poe/PhotosAda Quill."""

from reader.analysis.languages.lexicon import Language


def name_start(written: str, glue: int, language: Language) -> int:
    """Return where the name begins that the end of a caption is glued to, or 0.

    Args:
        written: A run of capitalised words.
        glue: Index of a capital inside a word.
        language: The language of the text.
    """
    if " " not in written[glue:]:
        return 0
    opening = written[glue:].partition(" ")[0].lower()
    before = written[:glue].split()
    if before[-1].lower() in language.first_names:
        return 0  # EllenAnne Quill
    return glue if len(before) > 1 or opening in language.first_names else 0
