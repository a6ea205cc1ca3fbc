"""The sample articles that come with the program."""

from pathlib import Path


def sample_articles() -> tuple[Path, ...]:
    """Return the sample articles, of the installed program or of a checkout; may be empty."""
    here = Path(__file__).parent
    for folder in (here / "articles", here.parent / "articles"):
        if folder.is_dir():
            return tuple(sorted(path for path in folder.iterdir() if path.is_file()))
    return ()
