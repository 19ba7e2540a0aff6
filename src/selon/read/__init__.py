"""Reading: files, folders and files of pages → raw pages → `Page`: text, title, authors, dates, outlet."""

from selon.read.page import read
from selon.read.sources import pages

__all__ = ["pages", "read"]
