"""selon reads news pages and answers the question every desk asks of them: according to whom?"""

import os

__version__ = "0.1.0"

__all__ = ["__version__"]

# The pipelines' matrices are small: threads inside them wait more than they work, and cost twice the time. Whoever wants
# them sets the variable; it counts only until NumPy is loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
