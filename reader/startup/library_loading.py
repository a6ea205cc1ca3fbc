"""What makes loading a large library cheaper, in a process of our own.

Half of the time that Textual, httpx or trafilatura take to load goes to finding and reading their
modules, and to compiling expressions and source text, the same at each start.
"""

from reader.startup.light_functools import cache
from reader.startup.module_archive import ARCHIVE, open_archive_of_libraries


@cache
def prepare_for_library() -> None:
    """Let what is loaded from now on use what was kept of it; not in a program that embeds us."""
    if not ARCHIVE.is_opened():
        return
    open_archive_of_libraries()
    from reader.startup.regex_cache import lend_to_re
    from reader.startup.source_cache import lend_to_standard_library

    lend_to_re()
    lend_to_standard_library()


def end_loading() -> None:
    """Keep no more expressions once a library is loaded, and free what was read for it."""
    from reader.startup.regex_cache import LIBRARY_CACHE, take_back_from_re
    from reader.startup.source_cache import CACHE

    take_back_from_re()
    LIBRARY_CACHE.release()
    CACHE.release()
