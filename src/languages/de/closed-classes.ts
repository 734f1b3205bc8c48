// German function words: the classes each can have. The treebanks are too small to show them all.
import type { WordClass } from '../../model/word.ts'

/** A class and its words, lower-case; a word may stand in several lines. */
const WORDS: readonly (readonly [WordClass, string])[] = [
  ['article', 'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines'],
  [
    'article',
    'dieser diese dieses diesen diesem dies jener jene jenes jenen jenem jeder jede jedes jeden jedem welcher welche welches welchen welchem',
  ],
  [
    'article',
    'mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines',
  ],
  [
    'article',
    'ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer eures deren dessen',
  ],
  [
    'article',
    'alle allen aller allem alles all manche mancher manchen manchem manches solche solcher solchen solchem solches solch',
  ],
  [
    'article',
    'einige einigen einiger einigem einiges mehrere mehreren mehrerer etliche etlichen etlicher viele vielen vieler viel wenige wenigen weniger wenig',
  ],
  [
    'article',
    'beide beiden beider sämtliche sämtlichen sämtlicher irgendein irgendeine irgendwelche keinerlei mehr derselbe dieselbe dasselbe derselben diejenigen derjenige diejenige jegliche jeglicher jegliches jeglichen genug etwas allerlei',
  ],
  [
    'pronoun',
    'ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man einander wer wen wem wessen was',
  ],
  [
    'pronoun',
    'der die das den dem denen deren dessen derer dies dieser diese dieses diesen diesem jener jene jenen jenes jeder jede jeden jedem jemand jemanden jemandem niemand niemanden niemandem nichts etwas alles alle allen aller allem',
  ],
  [
    'pronoun',
    'einer eine eines einen einem eins keiner keine keinen keines keinem beide beiden beides viele vielen vieler vieles viel wenige wenigen wenig weniges mehrere mehreren einige einigen einiges andere anderen anderer anderes anderem manche mancher manchen etliche solche letztere letzterer ersterer selbst derjenige diejenigen denjenigen derselbe dasselbe',
  ],
  [
    'relative',
    'der die das den dem denen deren dessen derer welcher welche welches welchen welchem was wer wen wem wo wobei wodurch womit wofür wogegen wonach woraufhin worauf woran worin woraus worüber worunter wovon wovor wozu weshalb weswegen',
  ],
  [
    'preposition',
    'in an auf aus bei mit nach von vor zu für gegen um durch über unter ohne bis seit während wegen trotz zwischen neben hinter ab außer ausser gegenüber entlang innerhalb außerhalb ausserhalb anstatt statt laut zufolge gemäß gemäss entsprechend aufgrund angesichts mithilfe infolge hinsichtlich bezüglich anlässlich mittels dank nahe unweit nördlich südlich östlich westlich oberhalb unterhalb binnen per pro via samt nebst inklusive exklusive einschließlich einschliesslich ausschließlich zugunsten zulasten anhand seitens namens je wider entgegen zwecks mangels abzüglich zuzüglich jenseits diesseits inmitten anstelle betreffend à rund',
  ],
  ['preposition', 'im am vom zum zur beim ins ans aufs fürs ums durchs übers unters vors hinters'],
  [
    'conjunction',
    'und oder aber denn sondern sowie sowohl weder noch entweder beziehungsweise bzw doch als wie bis jedoch respektive & plus nicht nur',
  ],
  [
    'subordinator',
    'dass daß weil wenn ob als nachdem bevor ehe während obwohl obgleich obschon sodass sodaß damit indem sobald solange sofern falls da seit seitdem bis wie um ohne statt anstatt außer wohingegen wenngleich soweit zumal insofern ehe nachdem wie warum wieso',
  ],
  ['particle', 'nicht zu ja nein doch bitte danke am'],
  [
    'verb-particle',
    'ab an auf aus bei ein fest fort frei her heran heraus herbei herein herum herunter hervor hin hinaus hinein hinter hinzu hoch los mit nach nieder statt teil um unter vor voran voraus vorbei weg weiter wider wieder wieder zu zurück zusammen zurecht über durch entgegen entlang nahe bevor tot bloß kund preis dar davon dazu dabei daran empor fehl gegenüber gleich heim inne instand kaputt klar krank nahe quer richtig ruhig schief schwer sicher still übel überein übrig umher vorher vorüber wahr wett wund zugrunde zunichte zustande zuwider bekannt offen gefangen lahm schwer fern auseinander aufrecht bereit durcheinander näher verloren hervor herüber hinüber hinunter hinauf herab hinab herauf heraus hinweg herum hindurch ein raus rein rüber runter fern',
  ],
  [
    'adverb',
    'auch noch schon nur so dann dort hier heute gestern morgen vorgestern übermorgen jetzt nun immer nie niemals wieder sehr mehr weniger etwa rund fast knapp kaum circa ca ungefähr mindestens höchstens wenigstens zumindest maximal minimal bereits bisher bislang zuvor danach davor dabei damit davon dazu dafür dagegen daran darauf daraus darin darüber darunter darum dadurch daher deshalb deswegen demnach somit folglich trotzdem dennoch jedoch allerdings zwar außerdem ausserdem zudem ferner ebenfalls ebenso gleichfalls sogar selbst besonders vor allem insbesondere etwas',
  ],
  [
    'adverb',
    'zunächst zuerst zuletzt schließlich schliesslich endlich inzwischen mittlerweile unterdessen derweil indes indessen währenddessen seither seitdem damals einst früher später bald oft häufig manchmal gelegentlich selten meist meistens stets ständig jederzeit erst erstmals einmal zweimal dreimal mehrmals nochmals abermals erneut vielleicht wohl offenbar offensichtlich anscheinend angeblich möglicherweise wahrscheinlich vermutlich sicher sicherlich bestimmt leider hoffentlich glücklicherweise überhaupt gar ganz ziemlich recht eher lieber gern gerne eben halt mal denn doch ja also nämlich beispielsweise etwa zb',
  ],
  [
    'adverb',
    'hin her hinaus hinein heraus herein herum hinauf hinunter oben unten vorne vorn hinten links rechts innen außen draußen drinnen überall nirgends nirgendwo irgendwo irgendwie irgendwann irgendwohin anderswo dahin dorthin hierher hierhin daheim zuhause unterwegs zusammen miteinander gegeneinander voneinander untereinander nebeneinander allein alleine gemeinsam insgesamt jeweils je anders sonst ansonsten teils teilweise größtenteils weitgehend weiterhin weiter vielmehr lediglich bloß ausgerechnet gerade genau ungefähr schätzungsweise vorerst vorläufig derzeit zurzeit gegenwärtig momentan aktuell heutzutage künftig einerseits andererseits hingegen dagegen stattdessen nunmehr nahezu beinahe geradezu quasi sozusagen durchaus keineswegs keinesfalls jedenfalls immerhin ohnehin sowieso freilich natürlich selbstverständlich daraufhin demzufolge infolgedessen mithin wiederum zugleich gleichzeitig dementsprechend landesweit weltweit bundesweit europaweit hierzulande hierbei hierfür hiermit hiervon hierzu nachts tags morgens abends mittags nachmittags vormittags montags dienstags mittwochs donnerstags freitags samstags sonntags heuer tagsüber',
  ],
  [
    'adverb',
    'wie wo wann warum weshalb wieso wohin woher wobei womit wodurch wozu bis über unter ab zu um kurz lange längst jüngst unlängst kürzlich neulich bekanntlich demnächst umgehend sofort sogleich plötzlich nacheinander zwischenzeitlich hinterher nachher vorher vorhin vorab voraus zeitweise zunehmend teilweise beziehungsweise genauso umso desto zu viel wenig viel genug',
  ],
  [
    'numeral',
    'ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend zweier dreier zwo null zweien dreien vieren anderthalb eineinhalb zweieinhalb',
  ],
]

/** Every function word with the classes it can have. */
export const CLOSED_CLASSES: ReadonlyMap<string, ReadonlySet<WordClass>> = indexByWord()

function indexByWord(): ReadonlyMap<string, ReadonlySet<WordClass>> {
  const classes = new Map<string, Set<WordClass>>()
  for (const [wordClass, words] of WORDS)
    for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? new Set()).add(wordClass))
  return classes
}
