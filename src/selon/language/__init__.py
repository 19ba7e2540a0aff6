"""Languages: a trained pipeline, words and grammar each, one folder a language. Knows nothing of pages."""

from selon.language.lexicon import lexicon
from selon.language.normalise import normalise
from selon.language.pipeline import LANGUAGES, Language, load

__all__ = ["LANGUAGES", "Language", "lexicon", "load", "normalise"]
