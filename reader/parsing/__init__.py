"""From bytes to an Article, one package per family of formats."""
