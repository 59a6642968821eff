"""``python -m pressparse``: the command."""

import sys

from pressparse.cli import main

sys.exit(main())
