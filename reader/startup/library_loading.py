"""What makes loading a large library cheaper, in a process of our own.

Half of the time that Textual, httpx or trafilatura take to load goes to finding and reading their
modules, and to compiling expressions and source text, the same at each start.
"""

from reader.startup.module_archive import ARCHIVE, open_archive_of_libraries


class loading_library:  # noqa: N801 - for `with`; contextlib would take longer than some libraries
    """Let what is loaded inside the ``with`` block use what was kept of it, and keep the rest.

    In a program that embeds ours nothing changes. Expressions that are compiled later are not kept:
    they may be what the user searches for.
    """

    def __enter__(self) -> None:
        if not ARCHIVE.is_opened():
            return
        open_archive_of_libraries()
        from reader.startup.regex_cache import lend_to_re
        from reader.startup.source_cache import lend_to_standard_library

        lend_to_standard_library()
        lend_to_re()

    def __exit__(self, *_: object) -> None:
        if not ARCHIVE.is_opened():
            return
        from reader.startup.regex_cache import LIBRARY_CACHE, take_back_from_re
        from reader.startup.source_cache import CACHE

        take_back_from_re()
        LIBRARY_CACHE.release()
        CACHE.release()
