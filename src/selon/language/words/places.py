"""The words by which places are known, and told from the governments and bodies that bear their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from selon.model import PlaceLevel

__all__ = ["PlaceWords"]


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """What a language knows of places; words are lower-case with plain apostrophes.

    `locative`: prepositions before a place ("à", "près de"). `genitive`: links between a noun and its complement.
    `articles`: articles, alone or run into a preposition, behind which only what a list knows is a place ("du", "aux").
    `heads`: nouns of place and the level they give ("ville" → city). `streets`: nouns that begin the name of a site
    whatever follows ("avenue"). `buildings`: nouns that begin one before a proper name only ("hôpital").
    `inside`: words that may stand inside a name ("sur", "les"); `qualifiers` words in small letters that are a part of one
    where a list has it so ("Arabie saoudite"). `agents`: lemmas of what governments do ("condamner").
    `agencies`: nouns whose complement is a government ("allié"). `partners`: prepositions before an actor ("avec").
    `states`: lemmas of verbs that a country is the subject of without acting ("connaître"); `struck`: those that it is the
    object of as a place ("frapper"). `leaving`: stems of verbs
    of departure, after which "pour" leads to a place. `sides`: what has a place for its complement ("nord", "près").
    `indefinite`: indefinite articles. `trailing`: nouns behind a name and the level they give ("… province").
    `possessive`: endings that a name may carry. `endings`: nouns that end the name of a site ("Square"). `no_ends`: verbs that read like the last word of a listed one. `attached`: what a
    hyphen joins to a name that thereby qualifies ("-held"). `common`: capitalised words that are also names of towns and nearly never mean them. `vague`: names of parts of a
    country that no gazetteer places. `abbreviations` maps short names of regions to the usual one. `road`: pattern of
    road numbers. `likely`: countries its press writes of most, with weights in [0, 1].
    """

    locative: frozenset[str]
    articles: frozenset[str]
    genitive: frozenset[str]
    qualifiers: frozenset[str]
    heads: Mapping[str, PlaceLevel]
    streets: frozenset[str]
    buildings: frozenset[str]
    inside: frozenset[str]
    agents: frozenset[str]
    agencies: frozenset[str]
    partners: frozenset[str]
    states: frozenset[str]
    struck: frozenset[str]
    leaving: tuple[str, ...]
    sides: frozenset[str]
    indefinite: frozenset[str]
    trailing: Mapping[str, PlaceLevel]
    possessive: tuple[str, ...]
    endings: frozenset[str]
    no_ends: frozenset[str]
    attached: frozenset[str]
    common: frozenset[str]
    vague: frozenset[str]
    abbreviations: Mapping[str, str]
    road: str
    likely: Mapping[str, float]
