"""English words for actors."""

from __future__ import annotations

from selon.language.words.actors import ActorWords, listed
from selon.language.words.each import each
from selon.language.words.given import GIVEN

__all__ = ["WORDS"]

_AGENCIES = """
AFP | Agence France-Presse | Agence France Presse
Reuters | Thomson Reuters
AP | Associated Press | The Associated Press
UPI
dpa | DPA | Deutsche Presse-Agentur
EFE
Ansa | ANSA
Tass | TASS | Itar-Tass
Interfax
RIA Novosti | RIA
Sputnik
Xinhua
Kyodo
Yonhap
SANA | Sana
Anadolu | Anadolu Agency | Anadolu News Agency
Dogan News Agency | DHA
IRNA | Irna
ISNA
Fars | Fars News Agency
Tasnim
Press Association
Wafa
Petra News Agency
Bloomberg
"""
_OUTLETS = """
BBC
CNN
Sky News
ITV
Channel 4
The Guardian | Guardian
The Times
The Sunday Times
The Telegraph | Daily Telegraph | The Daily Telegraph
The Independent
Daily Mail
The Sun
The Economist
Financial Times
New York Times | The New York Times
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal
Los Angeles Times
USA Today
Fox News
NBC | NBC News
CBS | CBS News
ABC | ABC News
MSNBC
NPR
PBS
Time Magazine
Newsweek
Politico
Al Jazeera | Al-Jazeera
Al Arabiya | Al-Arabiya
Al-Manar | Al Manar
Al-Mayadeen | Al Mayadeen
Al Alam | Al-Alam
Press TV
TRT World | TRT
Hurriyet | Hürriyet
Daily Sabah
Ahram Online | Al-Ahram
The New Arab | Al-Araby Al-Jadeed
Russia Today
Radio Free Europe
Voice of America
France 24
Deutsche Welle
Le Monde
Haaretz
Jerusalem Post
Syrian state television | Syrian state TV
"""
_ARMED = """
Islamic State | Islamic State of Iraq and Syria | ISIS | ISIL | Daesh | Daish
Al-Qaeda | al-Qaeda | al Qaeda | Al Qaeda | Al-Qaida | al-Qaida
Nusra Front | Al-Nusra Front | al-Nusra Front | Jabhat al-Nusra | Al-Nusra | al-Nusra | Nusra
Nusra Front | Fateh al-Sham | Jabhat Fateh al-Sham | Fatah al-Sham
Hayat Tahrir al-Sham | Tahrir al-Sham | HTS
Ahrar al-Sham | Ahrar Al-Sham
Jaish al-Islam | Jaysh al-Islam | Army of Islam
Free Syrian Army | FSA
Syrian Democratic Forces | SDF
People's Protection Units | YPG
Kurdistan Workers' Party | PKK
Hezbollah | Hizbullah | Hizballah
Hamas
Islamic Jihad
Houthis
Taliban
Boko Haram
Al-Shabaab | al-Shabaab
Revolutionary Guards | Islamic Revolutionary Guard Corps | IRGC
Wagner Group
FARC
IRA
Syrian army | Syrian Arab Army
Free Aleppo Army
"""
_ORGANISATIONS = """
United Nations | UN | U.N.
Security Council | UN Security Council
UNHCR
Unicef | UNICEF
World Health Organization | World Health Organisation | WHO
World Food Programme | WFP
OCHA
UNESCO
European Union | EU
European Commission
European Parliament
NATO | Nato
African Union
Arab League
IMF | International Monetary Fund
World Bank
International Committee of the Red Cross | ICRC
Red Cross
Red Crescent | Syrian Arab Red Crescent
Doctors Without Borders | MSF
Amnesty International | Amnesty
Reporters Without Borders | RSF
Human Rights Watch | HRW
Syrian Observatory for Human Rights | SOHR | Syrian Observatory
Syrian Network for Human Rights | SNHR
Syrian National Coalition
White Helmets | Syrian Civil Defence | Syria Civil Defence | Syrian Civil Defense
Local Coordination Committees
Aleppo Media Center | Aleppo Media Centre
White House
Pentagon
State Department
Kremlin
Downing Street
Congress
Senate
House of Representatives
CENTCOM | Central Command | US Central Command
CIA
FBI
NSA
Foreign Office
Foreign Ministry
Defense Ministry | Defence Ministry
Facebook
Google
Twitter
"""

WORDS = ActorWords(
    given=GIVEN,
    address=each(
        """
        mr mr. mrs mrs. ms ms. dr dr. prof prof. sir lord lady rev rev. sen sen. rep rep. gov gov. gen gen. col col. lt
        lt. sgt sgt. capt capt. maj maj. sheikh imam professor
        """
    ),
    particles=each("de du la von van der den ter di da al el bin ben ibn al- el-"),
    offices=each(
        """
        president minister secretary chairman chairwoman chief head director spokesman spokeswoman spokesperson
        ambassador envoy mayor governor senator representative congressman prosecutor judge lawyer attorney general
        colonel captain commander lieutenant sergeant king queen prince princess emir pope bishop archbishop
        chancellor premier leader deputy officer sheriff professor analyst activist resident coordinator adviser
        advisor commissioner editor correspondent photographer reporter doctor surgeon candidate founder coach
        """
    ),
    bodies=each(
        """
        ministry government presidency council parliament assembly party union federation association observatory
        organisation organization agency institute office army police directorate commission committee coalition
        alliance brigade brigades battalion forces front embassy consulate university company bank network channel
        court tribunal department authority authorities
        """
    ),
    links=each("of the for in and to 's s deputy foreign prime defense defence interior general national un us u.s."),
    common=each(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday internet christmas easter god
        allah twitter facebook tags photo photos source update video
        """
    ),
    openers=each(
        """
        the a an in on at by of for from to with without and but or if when while as after before since until during
        his her its their our my your this that these those he she it they we you i there here what who which where
        how why not no yes all some many most more several both each every one two three four five six seven eight nine
        ten according meanwhile however earlier later last next also then now once over under about between among
        against near around across despite following former acting today yesterday tomorrow is are was were has have had
        be been will would could should may might can do does did said says
        """
    ),
    streets=each("street avenue road square bridge boulevard airport hospital school university station stadium prize"),
    known=listed("agency", _AGENCIES)
    | listed("outlet", _OUTLETS)
    | listed("armed", _ARMED)
    | listed("organisation", _ORGANISATIONS),
)
