"""selon reads news pages and answers the question every desk asks of them: according to whom?"""

import os
from typing import Any

__version__ = "0.1.0"

__all__ = ["Dossier", "__version__", "build", "pipeline", "read_page", "table"]

# The pipelines' matrices are small: threads inside them wait more than they work, and cost twice the time. Whoever wants
# them sets the variable; it counts only until NumPy is loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def __getattr__(name: str) -> Any:
    """What programs use, loaded when it is first asked for: a command that needs none of it does not wait for it."""
    if name in __all__:
        from selon import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
