"""`python -m upstroke` does what the command `upstroke` does."""

from __future__ import annotations

import sys

from upstroke.cli import main

if __name__ == "__main__":
    sys.exit(main())
