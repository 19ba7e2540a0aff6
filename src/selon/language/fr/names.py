"""French words that show what a name names."""

from __future__ import annotations

from selon.language.words.each import each
from selon.language.words.names import NameWords

__all__ = ["WORDS"]

WORDS = NameWords(
    before_body=each(
        """
        agence association banque cabinet chaîne club coalition collectif compagnie constructeur éditeur enseigne
        entreprise fabricant fédération firme fondation géant groupe hebdomadaire institut journal laboratoire
        magazine milice mouvement ong opérateur ordre parti plateforme plate-forme quotidien radio site société startup
        start-up studio syndicat télévision
        """
    ),
    before_person=each("m. mme mlle me monsieur madame dr pr mgr"),
    capitals=each(
        """
        usa eau rdc rca rfa rda urss uk cei emirats adn arn vih sida covid ovni dvd cd gps sms tgv rer pib tva csg isf
        smic rsa cdi cdd cv pdg dg pme tpe hlm bd id tv pc mac wc qi irm ivg pma gpa fiv ogm sdf lgbt lgbtq
        cm ce cp cap bep bts iut zac zad zep rn ps nb ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi
        flash info vidéo photo photos urgent direct exclusif ong suv usb led vtt ulm pv bac rib gpl lcd vhs cb rtt cse
        """
    ),
    articles=each("le la les l' the"),
)
