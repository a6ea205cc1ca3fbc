"""Media types, as HTTP, feeds and books declare what they send or contain."""

PAGE_TYPES = ("text/html", "application/xhtml+xml")


def split_media_type(media_type: str) -> tuple[str, str | None]:
    """Return the media type in lower case, and its charset."""
    essence, *parameters = media_type[:1000].split(";")
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return essence.strip().lower(), value.strip().strip("\"'") or None
    return essence.strip().lower(), None
