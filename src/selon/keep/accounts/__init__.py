"""Who may use a desk that serves a team: accounts, their roles, passwords and sessions, in a file beside the dossier."""

from selon.keep.accounts.passwords import made_password
from selon.keep.accounts.record import ROLES, Account, Role, key_of
from selon.keep.accounts.store import Accounts, accounts_of

__all__ = ["ROLES", "Account", "Accounts", "Role", "accounts_of", "key_of", "made_password"]
