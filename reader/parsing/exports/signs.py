"""Words in exports, by which a text is told from an export without further work."""

SAMPLE = 200_000  # characters in which the first article of an export ends
SIGNS = (
    *(" DOCUMENT", "End of Document", "\nDocument ", "\nDokument ", "Dokument 1 von "),
    *("\nAN ", "\nAN\t", "GBI-Genios", "Record Number:", "TY  - ", "PMID- ", "news·20"),
)


def may_be_export(text: str) -> bool:
    """Whether a text, of which this is the beginning, has such a word."""
    return text.startswith(("@", "%", "Document 1 ")) or any(map(text.__contains__, SIGNS))
