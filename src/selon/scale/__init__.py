"""Scale: the same steps a page over all cores, and the build of a dossier. Holds no logic of its own."""

from selon.scale.build import build
from selon.scale.limits import Limits
from selon.scale.progress import Progress, Stage
from selon.scale.reweigh import reweigh
from selon.scale.step import attempt, step
from selon.scale.watch import Feed, feeds, watch

__all__ = ["Feed", "Limits", "Progress", "Stage", "attempt", "build", "feeds", "reweigh", "step", "watch"]
