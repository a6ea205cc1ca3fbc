"""Media types, as HTTP, feeds and books declare what they send or contain."""

PAGE_TYPES = ("text/html", "application/xhtml+xml")


def media_type_of(headers: list[str]) -> str:
    """Return the media type of an answer with one or more ``Content-Type``; empty if it has none.

    As in browsers, the last one counts, with the charset of one before it if that is the same type.
    Source: https://fetch.spec.whatwg.org/#concept-header-extract-mime-type
    """
    last, charset = headers[-1] if headers else "", None
    for each in headers:
        if split_media_type(each)[0] == split_media_type(last)[0]:
            charset = split_media_type(each)[1] or charset
    if charset is None or split_media_type(last)[1] is not None:
        return last
    return f"{last}; charset={charset}"


def split_media_type(media_type: str) -> tuple[str, str | None]:
    """Return the media type in lower case, and its charset."""
    essence, *parameters = media_type[:1000].split(";")
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return essence.strip().lower(), value.strip().strip("\"'") or None
    return essence.strip().lower(), None
