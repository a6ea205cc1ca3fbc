"""The ``pullquote`` command, also as ``python -m reader``."""

from reader.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
