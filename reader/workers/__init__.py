"""Slow work in the background, most of it in subprocesses."""

import sys

if sys.argv[:1] == ["-m"]:  # a process of its own, which begins here
    from reader.startup.module_archive import ARCHIVE

    ARCHIVE.open()
