"""The first line of the packaged program."""

import sys

from minutetaker.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
