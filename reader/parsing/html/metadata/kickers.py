"""The kicker inside a headline ("Old lock" before "Council keeps the gates"), set apart by a sign.

Style sheets set it apart on the page, without a sign; the title of the page writes one.
"""

from collections.abc import Iterator

from reader.parsing.lines.likeness import comparison_key

_COLON = ": "
_DASHES = (" – ", " — ", " - ")
_BAR = " | "
_MOST_OF_A_SIGN = 4  # in the title, at which the headline may be parted


def with_kicker_apart(heading: str, titles: tuple[str, ...]) -> str:
    """Return a headline with the sign that one of `titles` writes where its kicker ends.

    Nothing changes if the headline has a sign there itself. Cost: linear.

    Args:
        heading: The headline.
        titles: Titles of the page; they may go on with the name of the site.
    """
    key = comparison_key(heading)
    for title in titles:
        for kicker, sign, rest in _parted(title):
            kicker_key = comparison_key(kicker)
            story_key = key[len(kicker_key) :]
            if (
                story_key
                and kicker[-1:].isalnum()
                and key.startswith(kicker_key)
                and _tells(rest, story_key)
            ):
                return _with_sign(heading, len(kicker_key), sign)
    return heading


def _tells(rest: str, story_key: str) -> bool:
    """Whether the rest of a title is a story, perhaps with the name of the site after a sign."""
    return any(
        comparison_key(story) == story_key
        for story in (rest, *(before for before, _, _ in _parted(rest)))
    )


def _parted(title: str) -> Iterator[tuple[str, str, str]]:
    """Yield what is before and after each colon, dash or bar of a title, and the sign."""
    for sign in (_COLON, *_DASHES, _BAR):
        at = title.find(sign)
        for _ in range(_MOST_OF_A_SIGN):
            if at < 0:
                break
            yield title[:at], _COLON if sign == _BAR else sign, title[at + len(sign) :]
            at = title.find(sign, at + 1)


def _with_sign(heading: str, letters: int, sign: str) -> str:
    """Return a headline with `sign` behind so many letters of its key, if it has none there."""
    seen = 0
    for end, letter in enumerate(heading, 1):
        seen += len(comparison_key(letter))
        if seen >= letters:
            rest = heading[end:]
            begins_word = rest[:1].isspace() or rest[:1].isalnum()
            is_bare = begins_word and _begins_bare(rest.lstrip())
            return f"{heading[:end]}{sign}{rest.lstrip()}" if is_bare else heading
    return heading


def _begins_bare(story: str) -> bool:
    """Whether a headline begins with a letter, digit or quotation mark, and not with a dash."""
    return story[:1].isalnum() or story[:1] in "\"'“„«‘‚»¿¡"
