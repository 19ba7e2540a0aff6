"""Crawls: more pages than one machine reads, through Ray into a folder of Parquet, of which a dossier keeps what it needs."""

from selon.scale.crawl.engine import Crawl, crawl
from selon.scale.crawl.take import keep

__all__ = ["Crawl", "crawl", "keep"]
