"""The sample articles bundled with the program."""

from pathlib import Path

_HEADLINES = {
    "bridge-keeper.txt": "“A bridge is a promise that has to be kept every day”",
    "criee.txt": "À Port-Lannec, la dernière criée se tient à voix haute",
    "flood-live.html": "Calder flood – live: sluice at Upper Wend holds as the crest passes",
    "harbour-talks.txt": "Saltrey dock talks to resume on Monday after 17-day strike, says Astrup",
    "ice-road.md": "The road that is only there in winter",
    "nachtzug.md": "Der Nachtzug, der nicht ankommen will",
    "night-library.html": "The library that lends its darkness",
    "todai.txt": "最後の灯台守、五十年の日誌を町に贈る",
}


def sample_articles() -> tuple[Path, ...]:
    """Return the sample articles of the installed package or the checkout; may be empty."""
    package = Path(__file__).parents[1]
    for folder in (package / "articles", package.parent / "articles"):
        if folder.is_dir():
            return tuple(sorted(path for path in folder.iterdir() if path.is_file()))
    return ()


def sample_headlines() -> dict[Path, str]:
    """Return the sample articles with their headlines, without reading a file."""
    return {path: _HEADLINES.get(path.name, path.name) for path in sample_articles()}
