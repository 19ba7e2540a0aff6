"""English words that show what a name names."""

from __future__ import annotations

from selon.language.words.each import each
from selon.language.words.names import NameWords

__all__ = ["WORDS"]

WORDS = NameWords(
    before_body=each("agency newspaper broadcaster channel daily magazine charity company firm militia group network website"),
    before_person=each("mr mr. mrs mrs. ms ms. dr dr. sir gen. col. lt. sgt. maj. capt. sen. rep."),
    capitals=each(
        """
        usa us uk u.s. u.k. uae drc ussr dna rna hiv aids covid ufo dvd cd gps sms gdp vat ceo cfo cto tv pc mac wc iq mri
        lgbt lgbtq am pm ok ii iii iv vi vii viii ix xi xii pdf faq diy asap fyi lol pst est gmt utc breaking video photo ngo suv usb led atm gop
        """
    ),
    articles=each("the"),
)
