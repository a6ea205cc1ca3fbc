"""Books (EPUB, FictionBook) to an article."""
