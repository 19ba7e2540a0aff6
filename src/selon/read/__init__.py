"""Reading: files, folders, addresses and files of pages → raw pages → `Page`: text, title, authors, dates, outlet."""

from selon.read.fetch import Fetcher
from selon.read.page import read
from selon.read.sources import files, pages

__all__ = ["Fetcher", "files", "pages", "read"]
