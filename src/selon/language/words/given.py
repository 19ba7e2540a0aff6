"""Given names of the persons that the press writes of, whatever its language, each in the spellings it is met in."""

from __future__ import annotations

from typing import Literal

from selon.language.words.each import each

__all__ = ["GIVEN", "of_whom"]

_FRENCH = """
adèle adrien agathe agnès aimé alain alban albert alexandra alexandre alexis alice aline alix aloïs amandine amélie
anaïs andré andrée ange angèle angélique anne annick annie antoine antoinette ariane armand armelle arnaud arthur
audrey augustin aurélia aurélie aurélien aurore axel axelle bastien baptiste béatrice benjamin benoît bérénice
bernadette bernard bertrand blaise blandine boris brice brigitte bruno camille carine carole caroline catherine cécile
cédric céline chantal charles charlotte chloé christelle christian christiane christine christophe claire clara
clarisse claude claudette claudia claudine clémence clément clémentine clotilde colette coralie corentin corinne
cyprien cyril cyrille damien daniel daniele danièle danielle david deborah delphine denis denise didier dimitri
dominique edgar edgard edith édith edmond édouard edouard éléonore éliane eliane élisabeth elisabeth élise elise
élodie elodie éloïse émeline emeline émile emile émilie emilie emma emmanuel emmanuelle éric eric erwan estelle esther
étienne etienne eugène eugénie eva ève évelyne evelyne fabien fabienne fabrice fanny félix ferdinand fernand flavie
flavien florence florent florian florine franck francine francis françois françoise frédéric frédérique gabriel
gabrielle gaël gaëlle gaëtan gaston gaspard geneviève geoffroy georges gérald géraldine gérard germain germaine
ghislain ghislaine gilbert gilberte gildas gilles ginette gisèle grégoire grégory guillaume gustave guy guylaine
gwenaël gwenaëlle hector hélène henri henriette hervé honoré hubert hugo hugues ingrid irène isabelle jacky jacqueline
jacques janine jean jeanine jeanne jeannine jérémie jérémy jérôme joachim joël joëlle jonathan joseph josette josiane
josé judith jules julia julie julien juliette justin justine karim karine kevin kévin laetitia laëtitia lambert laure
laurence laurent laurie léa léo léon léonard léonie léopold liliane lionel lise loïc lorraine louis louise luc lucas
lucette lucie lucien lucienne ludivine ludovic madeleine magali maël maëlle manon manuel manuela marc marcel marcelle
margaux margot marguerite marianne marie marielle mariette marine marion marius marlène marthe martial martin martine
maryse mathias mathieu mathilde matthias matthieu maud maurice max maxence maxime mélanie mélissa michaël michel
michèle micheline michelle mickaël mireille monique morgane muriel myriam nadège nadine nancy nathalie nathan nicolas
nicole nina noëlle noémie norbert océane odette odile olivier ophélie pascal pascale patrice patricia patrick
paul paule paulette pauline perrine philippe pierre pierrette quentin rachel raoul raphaël raphaëlle raymond raymonde
rebecca régine régis rémi rémy renaud rené renée richard robert roger roland rolande romain roman rose roselyne roxane
sabine sabrina salomé samuel sandra sandrine sarah sébastien ségolène séverine serge simon simone solange solène sonia
sophie stanislas stella stéphane stéphanie suzanne sylvain sylvaine sylvia sylvie tanguy thérèse théo théodore
théophile thibault thibaut thierry thomas tristan ugo valentin valentine valéry valérie valère vanessa véronique
vianney victoire victor victoria vincent violette virginie viviane wilfried william xavier yann yannick yannis yoann
yohan yolande yves yvette yvonne yvon zoé
"""
_ENGLISH = """
aaron abigail adam adrian alan alastair alex alexander alfred alison allan allen alyssa amanda amber amy andrea andrew
andy angela ann anna anthony ashley ashton barack barbara barry becky ben beth betty bill bob bobby boris brad bradley
brandon brenda brett brian bruce bryan calvin carl carol carolyn catherine charles charlie cheryl chris christina
christopher cindy clive colin craig cynthia dan danny darren dave dawn debra dennis derek diana diane don
donald donna dorothy doug douglas duncan dylan earl ed eddie edward eileen elaine eleanor elizabeth ellen emily eric
ethan eugene evan evelyn fiona frances frank fred gareth gary gavin gemma geoff george gerald gillian glenn
gloria gordon graham grant greg gregory hannah harold harry heather heidi helen henry hillary holly howard hugh ian
ivan jack jackie jacob jake james jamie jane janet janice jared jason jay jean jeff jeffrey jennifer jenny jeremy
jerry jesse jessica jill jim jimmy jo joan joanna joe joel john johnny jon josh joshua joyce juan judy julian
karen kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kim kimberly kirsty kristen kurt kyle
larry laura lauren lawrence lee leon leonard leslie liam linda lindsay lisa liz lloyd logan lori louis lucy luke lynn
malcolm marcus margaret maria marilyn mark martha martin marvin mary matt matthew megan melissa michael michelle mike
mitch mitchell molly nancy natalie nathan neil nicholas nick nigel noah norman oliver olivia owen pamela pat patricia
patrick paul paula peggy penny pete peter phil philip phillip phyllis rachel ralph randy ray rebecca rex rhys rita rob
robin rodney roger ron ronald rory rosemary roy russell ruth ryan sally sam samantha samuel scott sean seth shane
shannon sharon shaun sheila shirley sidney simon sophia stacey stan stanley stephanie stephen steve steven stewart
stuart susan suzanne ted terence teresa terry theresa tiffany tim timothy tina toby todd tom tommy tony tracy
travis trevor tyler vernon vicky walter wanda warren wayne wendy wesley zachary
"""
_ARABIC = """
abbas abd abdallah abdel abdelaziz abdelkader abdelmalek abdelmajid abdeslam abdo abdou abdul abdulaziz abdullah
abdulrahman adel adnan ahmad ahmed aïcha aisha akram ala alaa ali amal amin amina amine amir amjad ammar anas
anwar ashraf asma assad ayman aymen aziz bachar bachir badr bakr bashar bashir bassam bassel bilal boualem brahim
chadi chafik chakib chérif cherif djamel eyad fadel fadi fadwa fahd faisal fares farid farida farouk fatima fatma
fayez fayçal ghada ghassan habib hachem hadi hafez hamid hamza hana hani hanan haroun hasan hassan haytham haïdar
haidar hicham hisham hosni houda hussam hussein hussain houssam ibrahim idriss ihab imad imane iman ismaïl ismail
issam iyad jaafar jalal jamal jamil jawad kader kais kamal kamel karim kassem khadija khaled khalid khalil
laila lamia leïla leila lotfi louay maan mahdi maher mahmoud mahmud majed majid malek malik mansour marwan maryam
mazen mehdi messaoud moaz mohamad mohamed mohammad mohammed mokhtar moncef mona monzer mostafa mouammar moulay mounir
moussa moustapha mourad muhammad mukhtar munir musa mustafa mustapha nabil nabila nadia nadim nael naïm naji najib
najwa nasser nawal nawaf nizar nour nouri omar osama othman oussama qais qassem rabah rachid rachida rafic rafik raed
rahman rajab rami ramzi rana rania rashid rayan riad riyad rida rima saad sabah saber sadiq saeed saïd said salah
saleh salem salim salma samar sami samir samira sana sara selma sharif slimane soleimane suleiman sultan taha
tahar talal tamer tarek tareq tariq tayeb walid waleed wael wassim yacine yahia yahya yasin yassin yasmine yasser
yazid younes youssef yousef yusuf zaher zahra zaid zakaria zeid zied zineb ziad zouhair
"""
_ELSEWHERE = """
abiy aleksandr aleksei alejandro alessandro alexandros alexei ali alpha ana anatoli andreas andrei andrej andrzej
angela anders aristide ban benito benyamin benjamin bernardo binali björn bo carles carlos carlo cem cesar chen claus
cristina daniil daria diego dilma dimitris dmitri dmitry donatella edouardo eduardo ehud ekrem elena emil enrique
enrico erdal erik ernesto evo federica felipe felix fernando fidel francesco francisco franz friedrich fritz fumio
gamal gerhard gennady geert gian giorgos giorgia giovanni giulia giuseppe gonzalo goran grzegorz guido günther gustavo
hans harald heiko heinz helga helmut henrik hiroshi horst hugo ignacio igor ilham ilse ingo isabel ivan ivanka ivica
jaime jair jan janusz jarosław javier jens jesús jiang joachim joão jörg jorge josef josep juan juha julio jürgen kaja
karl karol kemal klaus kofi konstantin lars lech leonid leyla li liu lorenzo ludwig luigi luis luiz lula maciej
magnus malala manfred manuel marco marek margrethe maria mariano mario markus marta martina mateusz matteo mehmet
mevlut mevlüt michail miguel mihail mikhail mikheil milan miloš mirko narendra nikita nikola nikolai nikos niels olaf
oleg olena olga olha oscar pablo paolo paulo pedro pekka petr petra petro piotr rafael ramon ramzan raúl recep ricardo
roberto rodrigo rolf rosa rui salvador santiago sebastian selahattin serguei sergei sergey sergio shinzo
silvio slobodan stefan sven svetlana tarja tatiana tayyip teodor tedros theodor thorsten toivo tomasz toomas uhuru
ulrich ursula uwe valentina vasily veit viktor vitali vladimir volodymyr vojislav werner wilhelm wolfgang wolodymyr xi
yair yitzhak yoshihide yulia yuri zbigniew zoran mamadou moussa ousmane ibrahima idrissa aminata fatou fatoumata
boubacar cheick modibo souleymane adama amadou alassane laurent macky paul seydou
"""

GIVEN: frozenset[str] = each(" ".join((_FRENCH, _ENGLISH, _ARABIC, _ELSEWHERE)))
"""Given names, lower-case; a name that is as often a place or a word ("Paris", "Rose") is left out."""

_WOMEN = each(
    """
    abigail adèle agathe agnès aisha alexandra alice aline alison alix alyssa amanda amandine amber amina aminata amy
    amélie ana anaïs angela angèle angélique ann anna anne annick annie antoinette ariane armelle ashley asma audrey
    aurore aurélia aurélie axelle aïcha barbara becky bernadette beth betty blandine brenda brigitte béatrice bérénice
    carine carole caroline carolyn catherine chantal charlotte cheryl chloé christelle christiane christina christine
    cindy claire clara clarisse claudette claudia claudine clotilde clémence clémentine colette coralie corinne cristina
    cynthia cécile céline danielle danièle daria dawn deborah debra delphine denise diana diane dilma donatella donna
    dorothy edith eileen elaine eleanor elena eliane elisabeth elise elizabeth ellen elodie emeline emilie emily emma
    emmanuelle estelle esther eugénie eva evelyn evelyne fabienne fadwa fanny farida fatima fatma fatou fatoumata federica
    fiona flavie florence florine francine françoise frédérique gabrielle gaëlle gemma geneviève germaine ghada ghislaine
    gilberte gillian ginette giorgia gisèle giulia gloria guylaine gwenaëlle géraldine hana hanan hannah heather heidi
    helen helga henriette hillary holly houda hélène ilham ilse imane ingrid irène isabel isabelle ivanka jacqueline jane
    janet janice janine jeanine jeanne jeannine jennifer jenny jessica jill joanna josette josiane joyce joëlle judith
    judy julia julie juliette justine karen karine kate katherine kathleen kathryn kathy katie kelly khadija kimberly
    kirsty kristen laetitia laila lamia laura laure lauren laëtitia leila leyla leïla liliane linda lisa lise liz lori
    lorraine louise lucette lucie lucienne lucy ludivine lynn léa léonie madeleine magali malala manon manuela marcelle
    margaret margaux margot margrethe marguerite maria marianne marie marielle mariette marilyn marine marion marlène
    marta martha marthe martina martine mary maryam maryse mathilde maud maëlle megan melissa micheline michelle michèle
    mireille molly mona monique morgane muriel myriam mélanie mélissa nabila nadia nadine nadège najwa nancy natalie
    nathalie nawal nicole nina noémie noëlle océane odette odile olena olga olha olivia ophélie pamela pascale patricia
    paula paule paulette pauline peggy penny perrine petra phyllis pierrette rachel rachida rana rania raphaëlle raymonde
    rebecca renée rima rita rolande rosa rose roselyne rosemary roxane ruth régine sabine sabrina sally salma salomé
    samantha samar samira sana sandra sandrine sara sarah selma shannon sharon sheila shirley solange solène sonia sophia
    sophie stacey stella stephanie stéphanie susan suzanne svetlana sylvaine sylvia sylvie ségolène séverine tarja tatiana
    teresa theresa thérèse tiffany tina tracy ursula valentina valentine valérie vanessa vicky victoire victoria violette
    virginie viviane véronique wanda wendy yasmine yolande yulia yvette yvonne zahra zineb zoé ève édith éliane élisabeth
    élise élodie éloïse éléonore émeline émilie évelyne
    """
)
_EITHER = each(
    """
    abd ala alex alexis amal andrea ange assad bo brett camille carol charlie chen chris claude daniele dimitri dominique
    ehud ekrem frances francis iman ivica jackie jacky jair jamie jan jay jean jesse jo joan kaja kerry kim laurence
    laurie lee leslie li lindsay liu maan nikita nikola nour pat rahman ray robin rory sabah said sam shane simone sultan
    terry xi yair zoran
    """
)
"""Those that women and men bear, in one language or another."""


def of_whom(name: str) -> Literal["f", "m", ""]:
    """Whether a full name is a woman's ("f") or a man's ("m") by its given name; "" where that does not tell."""
    given = name.split()[0].lower() if name.strip() else ""
    if given not in GIVEN or given in _EITHER:
        return ""
    return "f" if given in _WOMEN else "m"
