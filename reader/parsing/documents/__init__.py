"""Documents of word processors (DOCX, ODT, RTF) to an article."""
