"""What only many pages tell: copies and their origins, stories, claims, conflicts, grades. Changes no finding."""

from selon.weigh.facts import word_of
from selon.weigh.pieces import Piece, pieces
from selon.weigh.timelines import timeline
from selon.weigh.weighing import weigh

__all__ = ["Piece", "pieces", "timeline", "weigh", "word_of"]
