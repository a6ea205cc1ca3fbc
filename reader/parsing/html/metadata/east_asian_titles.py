"""Splits titles of East Asian pages into story, section and site, which have no spaces between."""

from reader.parsing.lines.bylines import wide_letters

_FEWEST = 6  # East Asian characters in the title of a story
_LONGEST_PART = 16  # characters of a section or site
_LONGEST_SITE = 12
_KEYWORDS = 3  # further parts
_DASHES = ("--", "-", "—", "－")
_SITE_WORDS = ("网", "網", "报", "報", "新闻", "新聞", "在线", "門戶", "门户", "频道")
_SECTION_ENDINGS = ("频道", "頻道")


def split_wide(title: str) -> tuple[str, str]:
    """Return the title of a story and the site after it, from the form ``标题_频道_网站``.

    If it has another form, return the title and an empty string.
    """
    if wide_letters(title) < _FEWEST:
        return title, ""
    story, *parts = title.split("_")
    if parts and wide_letters(story) >= _FEWEST:
        names = [part.strip() for part in parts if part.strip()]
        if names and all(len(name) <= _LONGEST_PART for name in names):
            named = [name.partition("-")[0] for name in names if not name.isascii()]
            if len(named) >= _KEYWORDS and not any(word in named[-1] for word in _SITE_WORDS):
                named = []  # keywords of the story
            return story.strip(), named[-1].strip() if named else ""
        return title, ""
    for dash in _DASHES:
        story, found, site = title.strip().rpartition(dash)
        if not found or wide_letters(story) < _FEWEST or len(site) > _LONGEST_SITE:
            continue
        if any(word in site for word in _SITE_WORDS) and not site[0].isspace():
            before, more, section = story.rpartition(dash)
            inner = more and (dash == _DASHES[0] or section.endswith(_SECTION_ENDINGS))
            return (before if inner and len(section) <= _LONGEST_SITE else story).strip(), site
    return title, ""
