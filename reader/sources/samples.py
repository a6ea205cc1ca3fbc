"""The sample articles that come with the program."""

from pathlib import Path


def sample_articles() -> tuple[Path, ...]:
    """Return the sample articles, of the installed program or of a checkout; may be empty."""
    package = Path(__file__).parents[1]
    for folder in (package / "articles", package.parent / "articles"):
        if folder.is_dir():
            return tuple(sorted(path for path in folder.iterdir() if path.is_file()))
    return ()
