"""Made-up French attributions."""
from __future__ import annotations
import random
from training.pools import Pools
from training.tree import Piece
def sentences(pools: Pools, lists: object, count: int, rng: random.Random) -> list[Piece]:
    """Return `count` made-up sentences."""
    return []
