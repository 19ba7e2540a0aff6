"""A desk for several people: who is at the door, what they may do, how often they may knock."""

from selon.show.desk.team.gate import Gate, Team, cookie_of
from selon.show.desk.team.proxy import Vouch

__all__ = ["Gate", "Team", "Vouch", "cookie_of"]
