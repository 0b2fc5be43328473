"""Where the frozen command line begins."""

import sys

from coach.__main__ import main

sys.exit(main())
