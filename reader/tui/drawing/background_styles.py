"""A correction of Textual, so that closed widgets do not keep what they have drawn."""

from textual._styles_cache import StylesCache

_NAME = "get_inner_outer"


def share_background_styles() -> None:
    """Cache background styles by their colours alone, as Textual means to do.

    The first argument of its cached function is called ``cls``, but is the cache of a widget. So
    the drawn rows of a thousand closed widgets would stay in memory, half a megabyte for each list
    that was opened.
    """
    method = vars(StylesCache).get(_NAME)
    if method is not None and not isinstance(method, classmethod):
        setattr(StylesCache, _NAME, classmethod(method))
