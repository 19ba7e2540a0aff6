"""The types of the tables of words that a language fills, one module for each finder that reads them."""
