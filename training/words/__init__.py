"""The words that made-up sentences are put together from, one module a language."""
