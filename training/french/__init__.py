"""Made-up French attributions, annotated as the treebanks do: what is said heads, the speech verb is its parataxis."""

from training.french.sentences import sentences

__all__ = ["sentences"]
