"""``python -m pullquote``."""

from pullquote import main

if __name__ == "__main__":
    main()
