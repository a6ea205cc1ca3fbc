"""Slow work in the background, most of it in subprocesses."""

import sys

if sys.argv[:1] == ["-m"]:  # this is a subprocess, which starts here
    from reader.startup.module_archive import open_archive

    open_archive()
