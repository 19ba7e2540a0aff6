"""French: who held which office, and when, in the countries that the French-language press writes of most.

An office alone ("le premier ministre") is its holder of the page's day, and only where the page names that person.
Offices in lower case with plain apostrophes, as behind their article. Two countries may share a word.
"""

from __future__ import annotations

from selon.language.words.holders import holders

__all__ = ["WORDS"]

WORDS = holders(
    """
    = premier ministre | premier ministre français | chef du gouvernement | locataire de matignon
    Jean-Pierre Raffarin | 2002-05-06 | 2005-05-31
    Dominique de Villepin | 2005-05-31 | 2007-05-17
    François Fillon | 2007-05-17 | 2012-05-15
    Jean-Marc Ayrault | 2012-05-15 | 2014-03-31
    Manuel Valls | 2014-03-31 | 2016-12-06
    Bernard Cazeneuve | 2016-12-06 | 2017-05-15
    Édouard Philippe | 2017-05-15 | 2020-07-03
    Jean Castex | 2020-07-03 | 2022-05-16
    Gabriel Attal | 2024-01-09 | 2024-09-05
    Michel Barnier | 2024-09-05 | 2024-12-13
    François Bayrou | 2024-12-13 | 2025-09-09
    Sébastien Lecornu | 2025-09-09

    = première ministre | cheffe du gouvernement
    Élisabeth Borne | 2022-05-16 | 2024-01-09

    = premier ministre | premier ministre belge
    Elio Di Rupo | 2011-12-06 | 2014-10-11
    Charles Michel | 2014-10-11 | 2019-10-27
    Alexander De Croo | 2020-10-01 | 2025-02-03
    Bart De Wever | 2025-02-03

    = première ministre | première ministre belge
    Sophie Wilmès | 2019-10-27 | 2020-10-01

    = premier ministre | premier ministre canadien
    Stephen Harper | 2006-02-06 | 2015-11-04
    Justin Trudeau | 2015-11-04 | 2025-03-14
    Mark Carney | 2025-03-14

    = premier ministre | premier ministre du québec | premier ministre québécois
    Philippe Couillard | 2014-04-23 | 2018-10-18
    François Legault | 2018-10-18

    = premier ministre britannique
    David Cameron | 2010-05-11 | 2016-07-13
    Boris Johnson | 2019-07-24 | 2022-09-06
    Rishi Sunak | 2022-10-25 | 2024-07-05
    Keir Starmer | 2024-07-05

    = première ministre britannique
    Theresa May | 2016-07-13 | 2019-07-24
    Liz Truss | 2022-09-06 | 2022-10-25

    = président de la république | président français | chef de l'état | chef de l'etat | locataire de l'élysée
    Jacques Chirac | 1995-05-17 | 2007-05-16
    Nicolas Sarkozy | 2007-05-16 | 2012-05-15
    François Hollande | 2012-05-15 | 2017-05-14
    Emmanuel Macron | 2017-05-14

    = président américain | président des états-unis
    George W. Bush | 2001-01-20 | 2009-01-20
    Barack Obama | 2009-01-20 | 2017-01-20
    Donald Trump | 2017-01-20 | 2021-01-20
    Joe Biden | 2021-01-20 | 2025-01-20
    Donald Trump | 2025-01-20

    = président russe | chef du kremlin | maître du kremlin
    Vladimir Poutine | 2012-05-07

    = président turc
    Recep Tayyip Erdogan | 2014-08-28

    = président syrien
    Bachar al-Assad | 2000-07-17 | 2024-12-08

    = président ukrainien
    Petro Porochenko | 2014-06-07 | 2019-05-20
    Volodymyr Zelensky | 2019-05-20

    = président algérien
    Abdelaziz Bouteflika | 1999-04-27 | 2019-04-02
    Abdelmadjid Tebboune | 2019-12-19

    = président tunisien
    Béji Caïd Essebsi | 2014-12-31 | 2019-07-25
    Kaïs Saïed | 2019-10-23

    = chancelière allemande | chancelière
    Angela Merkel | 2005-11-22 | 2021-12-08

    = chancelier allemand | chancelier
    Olaf Scholz | 2021-12-08 | 2025-05-06
    Friedrich Merz | 2025-05-06

    = secrétaire général de l'onu | secrétaire général des nations unies
    Ban Ki-moon | 2007-01-01 | 2016-12-31
    Antonio Guterres | 2017-01-01

    = ministre de l'intérieur | ministre français de l'intérieur | premier flic de france | locataire de la place beauvau
    Brice Hortefeux | 2009-06-23 | 2011-02-27
    Claude Guéant | 2011-02-27 | 2012-05-10
    Manuel Valls | 2012-05-16 | 2014-03-31
    Bernard Cazeneuve | 2014-04-02 | 2016-12-06
    Bruno Le Roux | 2016-12-06 | 2017-03-21
    Matthias Fekl | 2017-03-21 | 2017-05-17
    Gérard Collomb | 2017-05-17 | 2018-10-03
    Christophe Castaner | 2018-10-16 | 2020-07-06
    Gérald Darmanin | 2020-07-06 | 2024-09-21
    Bruno Retailleau | 2024-09-21 | 2025-10-12
    Laurent Nuñez | 2025-10-12

    = ministre des affaires étrangères | chef de la diplomatie | chef de la diplomatie française
    Laurent Fabius | 2012-05-17 | 2016-02-11
    Jean-Marc Ayrault | 2016-02-11 | 2017-05-10
    Jean-Yves Le Drian | 2017-05-17 | 2022-05-20
    Catherine Colonna | 2022-05-20 | 2024-01-11
    Stéphane Séjourné | 2024-01-12 | 2024-09-21
    Jean-Noël Barrot | 2024-09-21

    = ministre de la défense | ministre des armées
    Jean-Yves Le Drian | 2012-05-16 | 2017-05-10
    Florence Parly | 2017-06-21 | 2022-05-20
    Sébastien Lecornu | 2022-05-20 | 2025-09-09

    = ministre de la justice | garde des sceaux
    Christiane Taubira | 2012-05-16 | 2016-01-27
    Jean-Jacques Urvoas | 2016-01-27 | 2017-05-17
    Nicole Belloubet | 2017-06-21 | 2020-07-06
    Éric Dupond-Moretti | 2020-07-06 | 2024-09-21

    = ministre de l'économie | ministre de l'économie et des finances | locataire de bercy | patron de bercy
    Bruno Le Maire | 2017-05-17 | 2024-09-21

    = ministre de la transition écologique | ministre de l'écologie
    Nicolas Hulot | 2017-05-17 | 2018-09-04
    François de Rugy | 2018-09-04 | 2019-07-16

    = porte-parole du gouvernement
    Stéphane Le Foll | 2014-04-02 | 2017-05-10
    Benjamin Griveaux | 2017-11-24 | 2019-03-27
    Sibeth Ndiaye | 2019-03-31 | 2020-07-06
    Gabriel Attal | 2020-07-06 | 2022-05-20
    Olivier Véran | 2022-07-04 | 2024-01-11
    """,
    checked="2025-10-31",
)
