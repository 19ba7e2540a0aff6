"""selon reads news pages and answers the question every desk asks of them: according to whom?"""

__version__ = "0.1.0"

__all__ = ["__version__"]
