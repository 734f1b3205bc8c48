import { describe, expect, it } from 'vitest'
import { STATEMENT_WORDS } from '../../languages/de/statement-words.ts'
import type { Statement } from '../../model/statement.ts'
import { openSentences } from '../sentence-reader.ts'
import { splitSentences } from '../split-sentences.ts'
import { findStating } from './may-state.ts'
import { readStatements } from './read-statements.ts'

/** Each pattern with a report of our own; of each statement: form, content, source, and the place at hand if that is another. */
const PATTERNS: readonly (readonly [pattern: string, text: string, ...statements: string[]])[] = [
  [
    'a clause with dass behind the verb',
    'Ministerin Ada Brunn sagte am Abend, dass die Brücke gesperrt sei.',
    'indirect | dass die Brücke gesperrt sei | Ministerin Ada Brunn',
  ],
  [
    'a clause in Konjunktiv behind the verb',
    'Die Polizei erklärte, der Fahrer habe die Kurve übersehen.',
    'indirect | der Fahrer habe die Kurve übersehen | Polizei',
  ],
  [
    'a verb in Konjunktiv that stands before its subject',
    'Bürgermeister Jan Holm sagte in Kadrin, vermutlich handele es sich um einen Unfall.',
    'indirect | vermutlich handele es sich um einen Unfall | Bürgermeister Jan Holm',
  ],
  [
    'content up to where the frame goes on',
    'Die Polizei erklärte, dass der Fahrer fuhr und weigerte sich gestern mehr zu sagen.',
    'indirect | dass der Fahrer fuhr | Polizei',
  ],
  [
    'the verb behind the content',
    'Die Lage sei ruhig, sagte Ministerin Ada Brunn.',
    'indirect | Die Lage sei ruhig | Ministerin Ada Brunn',
  ],
  [
    'the verb inside the content',
    'Die Brücke, sagte Ministerin Ada Brunn, sei seit Tagen gesperrt.',
    'indirect | Die Brücke … sei seit Tagen gesperrt | Ministerin Ada Brunn',
  ],
  [
    'a clause with wie',
    'Wie die Polizei mitteilte, wurden drei Männer festgenommen.',
    'indirect | wurden drei Männer festgenommen | Polizei',
  ],
  [
    'a clause with wie whose verb looks like a participle',
    'Wie die Zeitung berichtet, wurden drei Männer festgenommen.',
    'indirect | wurden drei Männer festgenommen | Zeitung',
  ],
  ['direct speech behind a colon', 'Jan Holm sagte: „Wir bleiben hier.“', 'direct | „Wir bleiben hier.“ | Jan Holm'],
  ['direct speech before the verb', '„Wir bleiben hier“, sagte Jan Holm.', 'direct | „Wir bleiben hier“ | Jan Holm'],
  [
    'direct speech before a verb without a comma',
    '„Wir bleiben hier.“ betont Jan Holm.',
    'direct | „Wir bleiben hier.“ | Jan Holm',
  ],
  ['direct speech with so', '„Wir bleiben hier“, so Jan Holm.', 'direct | „Wir bleiben hier“ | Jan Holm'],
  [
    'direct speech over several sentences',
    '„Wir bleiben hier. Niemand geht. Das ist sicher“, sagte Jan Holm.',
    'direct | „Wir bleiben hier. Niemand geht. Das ist sicher“ | Jan Holm',
  ],
  [
    'direct speech on both sides of the verb',
    '„Wir bleiben hier“, sagte Jan Holm. „Niemand wird uns jemals von hier vertreiben.“',
    'direct | „Wir bleiben hier“ | Jan Holm',
    'direct | „Niemand wird uns jemals von hier vertreiben.“ | Jan Holm',
  ],
  [
    'direct speech behind a colon without a verb',
    'Ein Sprecher der Polizei: „Wir suchen noch nach dem Mann und seinem Wagen.“',
    'direct | „Wir suchen noch nach dem Mann und seinem Wagen.“ | Sprecher der Polizei',
  ],
  [
    'quoted words inside what is said',
    'Die Polizei erklärte, der Fahrer sei „nicht ganz nüchtern“ gewesen.',
    'indirect | der Fahrer sei „nicht ganz nüchtern“ gewesen | Polizei',
    'direct | „nicht ganz nüchtern“ | Polizei',
  ],
  [
    'a quoted judgement',
    'Ministerin Ada Brunn nannte den Plan eine „grobe Dummheit“.',
    'direct | „grobe Dummheit“ | Ministerin Ada Brunn',
  ],
  ['no statement for a quoted name', 'Das Schiff „Morgenstern“ liegt im Hafen von Kadrin.'],
  ['laut', 'Laut Polizei starben drei Menschen.', 'indirect | starben drei Menschen | Polizei'],
  ['laut with a name in lower case', 'Die Brücke ist laut taz gesperrt.', 'indirect | Die Brücke ist … gesperrt | taz'],
  [
    'zufolge',
    'Einem Bericht der Zeitung zufolge ist die Brücke gesperrt.',
    'indirect | ist die Brücke gesperrt | Zeitung',
  ],
  [
    'nach Angaben',
    'Die Brücke ist nach Angaben der Polizei gesperrt.',
    'indirect | Die Brücke ist … gesperrt | Polizei',
  ],
  [
    'nach eigenen Angaben',
    'Die Polizei hat nach eigenen Angaben drei Männer festgenommen.',
    'indirect | Die Polizei hat … drei Männer festgenommen | Polizei | nach eigenen Angaben',
  ],
  [
    'seiner Ansicht nach',
    'Jan Holm sagte nichts. Seiner Ansicht nach ist die Brücke sicher.',
    'indirect | ist die Brücke sicher | Jan Holm | Seiner',
  ],
  [
    'aus Sicht',
    'Aus Sicht der Gewerkschaft ist der Vertrag zu teuer.',
    'indirect | ist der Vertrag zu teuer | Gewerkschaft',
  ],
  [
    'gemäß a body',
    'Der Unfall kostete gemäß der Polizei drei Menschen das Leben.',
    'indirect | Der Unfall kostete … drei Menschen das Leben | Polizei',
  ],
  ['no statement for gemäß a rule', 'Die Brücke wurde gemäß Artikel 5 gesperrt.'],
  [
    'gemäß a writing that rules',
    'Die Brücke wird gemäß der Verordnung gesperrt.',
    'indirect | Die Brücke wird … gesperrt | Verordnung',
  ],
  [
    'nach eigenem Bekunden',
    'Jan Holm kannte nach eigenem Bekunden den Plan.',
    'indirect | Jan Holm kannte … den Plan | Jan Holm | nach eigenem Bekunden',
  ],
  [
    'a name in quotation marks',
    'Wie „kurier online“ berichtet, ist die Brücke gesperrt.',
    'indirect | ist die Brücke gesperrt | kurier online',
  ],
  [
    'whom somebody quotes',
    'Der Sender zitierte den Arzt mit den Worten: „Wir bleiben alle hier.“',
    'direct | „Wir bleiben alle hier.“ | Arzt',
  ],
  [
    'who is said to say so, behind a quotation of several sentences',
    'Kadrin war froh: „Wir bleiben alle hier. Niemand geht“, sagte Jan Holm.',
    'direct | „Wir bleiben alle hier. Niemand geht“ | Jan Holm',
  ],
  [
    'a clause whose verb is quoted',
    'Jan Holm sagte, der Plan „ist gut und sehr richtig“.',
    'indirect | der Plan „ist gut und sehr richtig“ | Jan Holm',
    'direct | „ist gut und sehr richtig“ | Jan Holm',
  ],
  [
    'a number behind a relative clause',
    'Die Polizei schätzt den Schaden, der entstanden ist, auf 3 Millionen.',
    'reported | Die Polizei schätzt den Schaden, der entstanden ist, auf 3 Millionen. | Polizei',
  ],
  [
    'two who stand beside each other with während',
    'Während die Polizei von 3 Toten sprach, sprach die Opposition von 4.',
    'reported | Während die Polizei von 3 Toten sprach | Polizei',
    'reported | sprach die Opposition von 4 | Opposition',
  ],
  [
    'a noun with a name in commas behind it',
    'Die Ankündigung der Ministerin, Ada Brunn, die Brücke zu sperren, kam spät.',
    'indirect | die Brücke zu sperren | Ministerin, Ada Brunn',
  ],
  [
    'wonach behind a verb',
    'Die Ministerin wies Berichte der Zeitung zurück, wonach die Brücke gesperrt sei.',
    'indirect | die Brücke gesperrt sei | Berichte der Zeitung | wonach',
  ],
  [
    'dieser as whoever was named before in the sentence',
    'Im Gespräch mit dem Arzt Jan Holm sagte dieser, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Arzt Jan Holm | dieser',
  ],
  [
    'zufolge behind the subject',
    'Gestern hob Jan Holm einem Bericht zufolge den Wert der Brücke hervor.',
    'indirect | Gestern hob Jan Holm … den Wert der Brücke hervor | Bericht',
  ],
  [
    'a judgement for whom it is one',
    'Für Ministerin Ada Brunn ist die Lage „unhaltbar und völlig neu“.',
    'direct | „unhaltbar und völlig neu“ | Ministerin Ada Brunn',
  ],
  [
    'man in a writing',
    'In dem Schreiben forderte man den Abzug der Truppen.',
    'reported | In dem Schreiben forderte man den Abzug der Truppen. | Schreiben',
  ],
  [
    'no free speech for what could be',
    'Jan Holm sagte nichts, kritisierte aber den Plan. Die Brücke könnte einstürzen.',
  ],
  ['no statement for what something is called', 'Das Amt, kurz BBK genannt, zog um.'],
  [
    'a phrase in a relative clause',
    'Der Fahrer, der laut Polizei getrunken hatte, floh.',
    'indirect | der … getrunken hatte | Polizei',
  ],
  [
    'heißt es in a report',
    'In dem Bericht der Kommission heißt es, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Kommission | Bericht der Kommission',
  ],
  [
    'a noun with what it says',
    'Die Forderung der Opposition, die Brücke zu sperren, kam spät.',
    'indirect | die Brücke zu sperren | Opposition',
  ],
  [
    'wonach',
    'Es gibt Berichte der Zeitung, wonach die Brücke gesperrt sei.',
    'indirect | die Brücke gesperrt sei | Zeitung | wonach',
  ],
  [
    'an infinitive',
    'Die Opposition forderte die Regierung auf, die Brücke zu sperren.',
    'indirect | die Brücke zu sperren | Opposition',
  ],
  [
    'a demand in the reporter’s words',
    'Die Opposition forderte den sofortigen Abzug der Truppen.',
    'reported | Die Opposition forderte den sofortigen Abzug der Truppen. | Opposition',
  ],
  [
    'a verb with its preposition',
    'Die Polizei sprach von einem Unglück.',
    'reported | Die Polizei sprach von einem Unglück. | Polizei',
  ],
  [
    'a passive with its agent',
    'Von der Opposition wurde gefordert, die Brücke zu sperren.',
    'indirect | die Brücke zu sperren | Opposition',
  ],
  [
    'a passive without anybody',
    'Am Abend wurde mitgeteilt, dass die Brücke gesperrt sei.',
    'indirect | dass die Brücke gesperrt sei | –',
  ],
  [
    'a passive in a writing',
    'In einer Studie wurde behauptet, dass die Brücke alt sei.',
    'indirect | dass die Brücke alt sei | Studie',
  ],
  [
    'Konjunktiv carried over sentences',
    'Die Polizei sagte, der Mann sei geflohen. Er habe ein Auto gestohlen. Gefunden worden sei es in Kadrin.',
    'indirect | der Mann sei geflohen | Polizei',
    'indirect-free-indirect | Er habe ein Auto gestohlen. Gefunden worden sei es in Kadrin. | Polizei',
  ],
  [
    'Konjunktiv behind somebody who acted',
    'Die Polizei sperrte die Straße. Der Mann habe ein Auto gestohlen.',
    'indirect-free-indirect | Der Mann habe ein Auto gestohlen. | Polizei',
  ],
  ['hearsay', 'Der Mann soll ein Auto gestohlen haben.', 'free-indirect | Der Mann soll ein Auto gestohlen haben. | –'],
  [
    'hearsay of whoever spoke',
    'Die Polizei sagte, der Mann sei geflohen. Er soll ein Auto gestohlen haben.',
    'indirect | der Mann sei geflohen | Polizei',
    'free-indirect | Er soll ein Auto gestohlen haben. | Polizei',
  ],
  [
    'what is told afterwards',
    'Die Brücke ist wieder frei. Das teilte die Polizei mit.',
    'indirect | Die Brücke ist wieder frei … Das | Polizei',
  ],
  [
    'a pronoun',
    'Jan Holm sagte, die Lage sei ruhig. Er betonte, dass niemand verletzt sei.',
    'indirect | die Lage sei ruhig | Jan Holm',
    'indirect | dass niemand verletzt sei | Jan Holm | Er',
  ],
  [
    'a short name',
    'Ministerin Ada Brunn sagte, die Lage sei ruhig. Brunn betonte, dass niemand verletzt sei.',
    'indirect | die Lage sei ruhig | Ministerin Ada Brunn',
    'indirect | dass niemand verletzt sei | Ministerin Ada Brunn | Brunn',
  ],
  [
    'a subject that stands in the clause before',
    'Die Opposition lehnte den Plan ab und forderte die Regierung auf, die Brücke zu sperren.',
    'indirect | die Brücke zu sperren | Opposition',
  ],
  [
    'a relative clause',
    'Ein Sprecher, der anonym bleiben wollte und sagte, dass die Brücke alt sei, ging.',
    'indirect | dass die Brücke alt sei | Sprecher | der',
  ],
  [
    'a subject behind the phrase that comes first',
    'Am Rande der Tagung sagte Ministerin Ada Brunn, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Ministerin Ada Brunn',
  ],
  [
    'a verb whose other half stands behind a name set off by commas',
    'Am Abend gab der Leiter der Wache, Jan Holm, bekannt, dass die Brücke gesperrt sei.',
    'indirect | dass die Brücke gesperrt sei | Leiter der Wache, Jan Holm',
  ],
  [
    'a preposition that points to the clause behind it',
    'Die Polizei ging davon aus, dass die Brücke hält.',
    'indirect | dass die Brücke hält | Polizei',
  ],
  [
    'a passage in Konjunktiv and quotation marks before the verb',
    'Nach dem Regen könne die Brücke brechen, „weil sie aus Holz ist“, erklärte die Polizei.',
    'indirect | Nach dem Regen könne die Brücke brechen, „weil sie aus Holz ist“ | Polizei',
    'direct | „weil sie aus Holz ist“ | Polizei',
  ],
  [
    'a quotation of many sentences behind another',
    '„Die Brücke ist sehr alt“, sagte Jan Holm. „Sie ist aus Holz. Sie ist feucht. Sie ist schmal und wird bald brechen.“',
    'direct | „Die Brücke ist sehr alt“ | Jan Holm',
    'direct | „Sie ist aus Holz. Sie ist feucht. Sie ist schmal und wird bald brechen.“ | Jan Holm',
  ],
  [
    'a body behind the verb when what stands before it cannot speak',
    'Die Zahl der Toten bezifferte die Polizei am Abend mit 14.',
    'reported | Die Zahl der Toten bezifferte die Polizei am Abend mit 14. | Polizei',
  ],
  [
    'the last of several phrases as the agent of a passive',
    'Der Abzug von Truppen wurde von der Polizei gefordert.',
    'reported | Der Abzug von Truppen wurde von der Polizei gefordert. | Polizei',
  ],
  [
    'an adverb at the start that looks like a noun',
    'Ergänzend fügt Ada Brunn hinzu, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Ada Brunn',
  ],
  [
    'a subject that stands before the one who is told',
    'Die Sprecherin sagte der Zeitung, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Sprecherin',
  ],
  [
    'a body that tells an agency something, not one that the agency has',
    'Die Brücke sei alt, bestätigte die Polizei der Nachrichtenagentur Belma.',
    'indirect | Die Brücke sei alt | Polizei',
  ],
  [
    'a person without the place',
    'Die Brücke sei alt, sagte Minister Jan Holm in Kadrin.',
    'indirect | Die Brücke sei alt | Minister Jan Holm',
  ],
  [
    'a person without the writing',
    'Die Brücke sei alt, schrieb die Gewerkschaft in einer Aussendung.',
    'indirect | Die Brücke sei alt | Gewerkschaft',
  ],
  [
    'a person without what he speaks of',
    'Die Brücke sei alt, sagte Jan Holm in Anspielung auf den Streit.',
    'indirect | Die Brücke sei alt | Jan Holm',
  ],
  [
    'who speaks behind a heading',
    'Sperre in Kadrin: Gewerkschaft fordert, die Brücke zu öffnen.',
    'indirect | die Brücke zu öffnen | Gewerkschaft',
  ],
  [
    "what is to be feared as nobody's word",
    'Es ist zu befürchten, dass die Brücke bricht.',
    'indirect | dass die Brücke bricht | –',
  ],
  [
    'a surname of somebody whom the report named before without quoting him',
    'Außenminister Peter Brandner reiste ab. Die Brücke sei alt, sagte Brandner am Montag.',
    'indirect | Die Brücke sei alt | Außenminister Peter Brandner | Brandner',
  ],
  [
    'a surname that two people bear as it stands',
    'Jan Holm und Ada Holm kamen an. Die Brücke sei alt, sagte Holm.',
    'indirect | Die Brücke sei alt | Holm',
  ],
  [
    'a surname that is also a noun',
    'Die Brücke sei alt, sagte Robert Fuchs von der Bahn.',
    'indirect | Die Brücke sei alt | Robert Fuchs',
  ],
  [
    'a paper of two words',
    'Laut Washington Post ist die Brücke alt.',
    'indirect | ist die Brücke alt | Washington Post',
  ],
  [
    'a town before the noun of who speaks',
    'Die Brücke sei alt, sagte der Kiewer Politologe.',
    'indirect | Die Brücke sei alt | Kiewer Politologe',
  ],
  [
    'a particle of a name behind a role',
    'Der Gründer der Wache, Irfan al-Hadi, sagte, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Gründer der Wache, Irfan al-Hadi',
  ],
  [
    'whom it is said to as no speaker',
    'Gegenüber Holm sagte Brunn, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Brunn',
  ],
  [
    'a short sentence in quotation marks behind another',
    '„Das ist gut“, sagte Holm. „Wir sind noch mittendrin.“',
    'direct | „Das ist gut“ | Holm',
    'direct | „Wir sind noch mittendrin.“ | Holm',
  ],
  [
    'a sentence in quotation marks behind whoever acts',
    'Minister Jan Holm zeigte sich erfreut. „Endlich ist es so weit.“',
    'direct | „Endlich ist es so weit.“ | Minister Jan Holm',
  ],
  [
    'es as a body of that gender',
    'Die Polizei sagte, es regne. Das Ministerium in Kadrin wies das zurück. Die Brücke sei alt, teilte es mit.',
    'indirect | es regne | Polizei',
    'indirect | Die Brücke sei alt | Ministerium in Kadrin | es',
  ],
  ['nothing that shows itself', 'Es zeigt sich, dass die Brücke alt ist.'],
  [
    'reports without the day before them',
    'Die Stadt bestätigte am Freitagabend Berichte, wonach die Brücke brannte.',
    'indirect | die Brücke brannte | Berichte | wonach',
  ],
  ['nothing that is not decided yet', 'Die Stadt will am Donnerstag entscheiden, ob die Brücke gesperrt wird.'],
  ['no hearsay in what is due', 'Die Arbeit soll bis 2031 erledigt sein.'],
  ['nothing that nobody need fear', 'Wer wartet, hat nichts zu befürchten.'],
  [
    'a noun whose owners stand without an article',
    'Die Behauptung ausländischer Sender, die Brücke sei alt, ist falsch.',
    'indirect | die Brücke sei alt | ausländischer Sender',
  ],
  ['nothing that a state of things lets one fear', 'Die Lage lässt einen Streit befürchten.'],
  [
    "announcements of a day as nobody else's",
    'Nach Polizeiangaben vom Donnerstag war die Brücke als Werk des Baumeisters bekannt.',
    'indirect | war die Brücke als Werk des Baumeisters bekannt | Polizeiangaben',
  ],
  [
    'a role with the name behind a comma',
    'Die Brücke sei alt, sagte der Leiter der Wache, Ada Maria Brunn.',
    'indirect | Die Brücke sei alt | Leiter der Wache, Ada Maria Brunn',
  ],
  [
    'a body without whom it speaks of',
    'Am Abend sagte die Polizei, Jan Holm sei geflohen.',
    'indirect | Jan Holm sei geflohen | Polizei',
  ],
  [
    'a body with its place',
    'Die Brücke sei alt, sagte ein Sprecher der Polizei in Kadrin.',
    'indirect | Die Brücke sei alt | Sprecher der Polizei in Kadrin',
  ],
  [
    'a person of three names in commas',
    'Die Leiterin der Wache, Ada Maria Brunn, sagte, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Leiterin der Wache, Ada Maria Brunn',
  ],
  [
    'a subject behind its object',
    'Die Vorwürfe nannte der Bürgermeister am Abend einen „bösen Scherz“.',
    'direct | „bösen Scherz“ | Bürgermeister',
  ],
  [
    'no list behind a colon',
    'Die Ministerin nannte drei Orte: Kadrin, Roverin und Belm.',
    'reported | Die Ministerin nannte drei Orte: Kadrin, Roverin und Belm. | Ministerin',
  ],
  [
    'somebody else’s frame behind what is said',
    'Die Polizei forderte die Bürger auf, das Haus zu verlassen, so Jan Holm.',
    'indirect | Die Polizei forderte die Bürger auf, das Haus zu verlassen | Jan Holm',
    'indirect | das Haus zu verlassen | Polizei',
  ],
  [
    'an infinitive that hangs on another',
    'Der Leiter der Wache hofft, die Brücke halten zu können.',
    'indirect | die Brücke halten zu können | Leiter der Wache',
  ],
  [
    'a past form before its subject',
    'Bereits im Juli vermeldete Belma, dass die Brücke alt sei.',
    'indirect | dass die Brücke alt sei | Belma',
  ],
  [
    'a Konjunktiv that the dictionary lacks',
    'Die Ministerin sagte in Belm, sehr wahrscheinlich handele es sich um ein Unglück.',
    'indirect | sehr wahrscheinlich handele es sich um ein Unglück | Ministerin',
  ],
  [
    'a participle before its noun that passes for a verb',
    'Unter Berufung auf nicht näher bezeichnete Quellen gab die Zeitung an, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Zeitung',
  ],
  [
    'a subject behind a distance in time',
    'Wenige Stunden nach dem Unglück erklärte die Polizei, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Polizei',
  ],
  [
    'the nearer of two verbs',
    'Die Ministerin bestritt das, indem sie sagte, die Brücke sei neu.',
    'indirect | die Brücke sei neu | Ministerin | sie',
  ],
  [
    'er as nobody whom gender forbids',
    'Die Polizei meldete, der Keller brenne. Danach verschanzte sich der Mann im Keller. Er sagte einem Boten, dass er bleibe.',
    'indirect | der Keller brenne | Polizei',
    'indirect | dass er bleibe | Mann | Er',
  ],
  [
    'er as a person rather than a body named before him, where nobody spoke',
    'Für den ABK kam Vizechefin Ada Brunn zum Treffen nach Kadrin. Man müsse reden, sagte sie.',
    'indirect | Man müsse reden | Vizechefin Ada Brunn | sie',
  ],
  [
    'a surname behind a role, by the full name with two first names',
    'Am Abend kam Jan Peter Holm nach Kadrin. „Wir bleiben“, sagte Ratsmitglied Holm.',
    'direct | „Wir bleiben“ | Jan Peter Holm | Ratsmitglied Holm',
  ],
  [
    'a surname with a small word',
    'Am Abend kam der Minister Jan de Holm nach Kadrin. „Wir bleiben“, sagte de Holm.',
    'direct | „Wir bleiben“ | Minister Jan de Holm | de Holm',
  ],
  [
    'a surname whose full name stands in the genitive',
    'Am Abend wurde die Sperre Jan Holms aufgehoben. „Wir bleiben“, sagte Holm.',
    'direct | „Wir bleiben“ | Jan Holm | Holm',
  ],
  [
    'a role that names the one person whom the report called so',
    'Am Abend kam Premier Jan Holm nach Kadrin. „Wir bleiben“, sagte der Premier.',
    'direct | „Wir bleiben“ | Premier Jan Holm | Premier',
  ],
  [
    'a role by its last part, and the surname that a full name stands for elsewhere',
    'Am Abend kam Jan Kurz nach Kadrin. Der Haushaltsökonom Kurz ging wieder. „Wir bleiben“, sagte der Ökonom.',
    'direct | „Wir bleiben“ | Jan Kurz | Ökonom',
  ],
  [
    'a role of two persons as nobody by name',
    'Minister Jan Holm und Minister Bert Brunn kamen nach Kadrin. „Wir bleiben“, sagte der Minister.',
    'direct | „Wir bleiben“ | Minister',
  ],
  [
    'several of one role as nobody by name',
    'Am Abend kam Minister Jan Holm nach Kadrin. „Wir bleiben“, sagten die Minister.',
    'direct | „Wir bleiben“ | Minister',
  ],
  [
    'nothing in what the report says of itself',
    'Holm hatte, wie schon berichtet, ein Papier vorgelegt, das nun dient.',
  ],
  ['nothing behind a remark and a colon', 'Oder anders gesagt: Denken hätte diese Fähigkeit gewonnen.'],
  ['nothing in how something seemed', 'Es schien, als werde sich daran nichts ändern.'],
  ['nothing in what comes of it', 'Die Zeugen erzählen dermaßen viel, dass einem der Kopf schwirrt.'],
  ['nothing in how loud somebody was', 'Die Frau hat laut geschrien.'],
  [
    'what somebody holds fast, as no more than that',
    'Der Jurist Jan Holm hält fest, dass die Brücke alt ist.',
    'indirect | dass die Brücke alt ist | Jurist Jan Holm',
  ],
  [
    'content that a phrase with um opens',
    'Um die Kinder müssten sich Lehrer nicht kümmern, sagt die Therapeutin Ada Brunn.',
    'indirect | Um die Kinder müssten sich Lehrer nicht kümmern | Therapeutin Ada Brunn',
  ],
  [
    'first names that look like adjectives',
    'Man habe keine Vorlieben, so Sprecher Karl-Heinz Holm. Die Brücke sei alt, sagte Sprecher Peter Brunn.',
    'indirect | Man habe keine Vorlieben | Sprecher Karl-Heinz Holm',
    'indirect | Die Brücke sei alt | Sprecher Peter Brunn',
  ],
  [
    'a member by his surname, whatever word that is',
    'Die Brücke sei alt, sagte Ratsmitglied Koller.',
    'indirect | Die Brücke sei alt | Ratsmitglied Koller',
  ],
  [
    'a verb of saying in the perfect behind what was said',
    'Die Lage ist gut, hat Jan Holm gesagt. Die Brücke ist alt, wird Ada Brunn zitiert.',
    'indirect | Die Lage ist gut | Jan Holm',
    'indirect | Die Brücke ist alt | Ada Brunn',
  ],
  [
    'a name behind a role with letters in brackets',
    'Die Lage sei gut, sagte der Leiter der Wache (WAK), Jan Holm, am Montag.',
    'indirect | Die Lage sei gut | Leiter der Wache (WAK), Jan Holm',
  ],
  [
    'whoever stands behind the verb that an infinitive clause opens',
    'Statt Fragen zu beantworten, erklärte Jan Holm, dass er gehe.',
    'indirect | dass er gehe | Jan Holm',
  ],
  [
    'rumours that there are as nobody else',
    'Zuvor gab es Gerüchte, dass nach einem Ort gesucht werde.',
    'indirect | dass nach einem Ort gesucht werde | Gerüchte',
  ],
  [
    'a reason in a sentence of its own as that of whoever acted before',
    'Die Partei hat Holm den Einlass verweigert. Mit der Begründung, es gebe keine Pflicht, jemanden einzuladen.',
    'indirect | es gebe keine Pflicht, jemanden einzuladen | Partei | Begründung',
  ],
  [
    'a body rather than its town behind heißen',
    'Denn überraschend hieß es in Kadrin aus der Kommission, dass dies in Ordnung sei.',
    'indirect | dass dies in Ordnung sei | Kommission',
  ],
  [
    'own words as those of whom the pronoun beside them means',
    'Die Zeitung schrieb, es sei ruhig. Jan Holm kam. Er war nach eigenen Angaben umgezogen.',
    'indirect | es sei ruhig | Zeitung',
    'indirect | Er war … umgezogen | Jan Holm | Angaben',
  ],
  [
    'whose a word of saying is behind so',
    'Die Lage ist gut, so der Vorwurf der Staatsanwaltschaft.',
    'indirect | Die Lage ist gut | Staatsanwaltschaft',
  ],
  [
    'a verb rather than weiters beside it',
    'Die Studie besagt weiters, dass die Brücke alt ist.',
    'indirect | dass die Brücke alt ist | Studie',
  ],
  [
    'sie in the plural as nobody alone',
    'Die Vereine von Kadrin warten. „Wir bleiben“, sagte Minister Jan Holm. Sie forderten, dass die Brücke gebaut werde.',
    'direct | „Wir bleiben“ | Minister Jan Holm',
    'indirect | dass die Brücke gebaut werde | Sie',
  ],
  ['no subject of a passive whose participle comes first', 'Vermutet werden Absprachen der Händler.'],
  [
    'words that begin before commas',
    'Die Zeitung gab an, dem Leiter der Wache, Jan Holm, sei gekündigt worden.',
    'indirect | dem Leiter der Wache, Jan Holm, sei gekündigt worden | Zeitung',
  ],
  [
    'words around dashes',
    'Die Ministerin verwies darauf, dass der Plan – erstmals seit Jahren – gelungen sei.',
    'indirect | dass der Plan – erstmals seit Jahren – gelungen sei | Ministerin',
  ],
  [
    'an article that passes for a relative',
    'Die Zeitung behauptete, die Polizei habe Fotos.',
    'indirect | die Polizei habe Fotos | Zeitung',
  ],
  [
    'the subject of a noun that stands behind a comma',
    'Holm hatte am Montag, den 3. Mai die These vertreten, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Holm',
  ],
  [
    'a pronoun before those who are told',
    'Auf der Tagung erklärte er Reportern, dass die Brücke alt sei.',
    'indirect | dass die Brücke alt sei | er',
  ],
  [
    'a clause of its own behind somebody else’s words',
    'Laut Opposition kamen 9 Menschen um, die Polizei spricht von 4 Toten.',
    'indirect | kamen 9 Menschen um | Opposition',
    'reported | die Polizei spricht von 4 Toten | Polizei',
  ],
  [
    'two who give each his own figure',
    'Die Stadt sprach von drei Toten, die Polizei ging von vier Toten aus.',
    'reported | Die Stadt sprach von drei Toten | Stadt',
    'reported | die Polizei ging von vier Toten aus | Polizei',
  ],
  ['no demand of a disaster', 'Das Beben forderte 14 Tote.'],
  [
    'a clause in the indicative',
    'Die Zeitung hatte gestern berichtet, 200 Arbeiter sollen entlassen werden.',
    'indirect | 200 Arbeiter sollen entlassen werden | Zeitung',
  ],
  [
    'a quotation behind what is said',
    'Die Ministerin sagte, dass die Brücke alt sei: „Sie ist aus Holz und wird brechen.“',
    'indirect | dass die Brücke alt sei | Ministerin',
    'direct | „Sie ist aus Holz und wird brechen.“ | Ministerin',
  ],
  [
    'a writing of many',
    'Nach einem Plan der Polizei wird die Brücke gesperrt.',
    'indirect | wird die Brücke gesperrt | Polizei',
  ],
  [
    'a count that is not yet over',
    'Nach dem vorläufigen Endergebnis erreichte die Partei 45 Prozent.',
    'indirect | erreichte die Partei 45 Prozent | Endergebnis',
  ],
  [
    'a list that shows something',
    'Wie aus einer Liste der Polizei hervorgeht, wurde die Brücke gesperrt.',
    'indirect | wurde die Brücke gesperrt | Liste der Polizei',
  ],
  [
    'demnach behind a writing',
    'Das Parlament hat einem Gesetz zugestimmt. Demnach darf die Brücke gesperrt werden.',
    'indirect | darf die Brücke gesperrt werden | Gesetz | Demnach',
  ],
  [
    'news of two sentences that are told afterwards',
    'Die Brücke wird gebaut. Sie kostet viel Geld. Das teilte die Polizei mit.',
    'indirect | Die Brücke wird gebaut. Sie kostet viel Geld … Das | Polizei',
  ],
  [
    'a dependent clause that is told by its form',
    'Die Gewerkschaft beklagt Kürzungen, die einen Mangel zur Folge hätten.',
    'indirect | die einen Mangel zur Folge hätten | Gewerkschaft',
  ],
  [
    'a quotation behind so',
    'Auch das habe Methode, so Holm weiter: „Das ist auch anderswo üblich.“',
    'indirect | Auch das habe Methode | Holm',
    'direct | „Das ist auch anderswo üblich.“ | Holm',
  ],
  [
    'a quotation behind what cannot speak',
    'Die Ministerin sagte, alles werde gut. Ihre Zuversicht gründet auf Erfahrung: „Das hat noch immer geklappt.“',
    'indirect | alles werde gut | Ministerin',
    'direct | „Das hat noch immer geklappt.“ | Ministerin',
  ],
  [
    'a verb behind a clause in Konjunktiv',
    'Die Ministerin sagte, Belm brauche die Brücke und fügte hinzu: „Wir bauen sie wieder auf.“',
    'indirect | Belm brauche die Brücke | Ministerin',
    'direct | „Wir bauen sie wieder auf.“ | Ministerin',
  ],
  ['no statement in a few quoted words of nobody', 'Am Abend lief der „kleine Bruder“ über den Platz.'],
  [
    'nobody behind a noun in a phrase',
    'Holm steht im Verdacht, die Brücke gesprengt zu haben.',
    'indirect | die Brücke gesprengt zu haben | –',
  ],
  [
    'writings according to which',
    'Es gibt Berichte der Zeitung, nach denen die Brücke gesperrt sei.',
    'indirect | die Brücke gesperrt sei | Zeitung | nach denen',
  ],
  [
    'a form that is no past',
    'Die Polizei sagte, der Mann sei geflohen. Für Kinder, die dort seien, bestünde keine Gefahr.',
    'indirect | der Mann sei geflohen | Polizei',
    'indirect-free-indirect | Für Kinder, die dort seien, bestünde keine Gefahr. | Polizei',
  ],
  [
    'Konjunktiv behind a writing',
    'In einer Analyse des Senders werden neun Fälle aufgeführt. So vertrage sich niemand.',
    'reported | In einer Analyse des Senders werden neun Fälle aufgeführt. | Senders | Analyse des Senders',
    'indirect-free-indirect | So vertrage sich niemand. | Senders | Analyse des Senders',
  ],
  [
    'Konjunktiv behind the agent of a passive',
    'Der Fall wurde von der Polizei geprüft. Der Mann habe ein Auto gestohlen.',
    'indirect-free-indirect | Der Mann habe ein Auto gestohlen. | Polizei',
  ],
  [
    'Konjunktiv behind a deed whose noun has a name behind it',
    'Der Verkauf der Orvaska ist in einem Gespräch erörtert worden. Das Wrack liege schon zu lange im Hafen.',
    'indirect-free-indirect | Das Wrack liege schon zu lange im Hafen. | –',
  ],
  [
    'Konjunktiv of whoever spoke before a sentence of somebody else who did not',
    'Nach Angaben der Polizei brannte das Haus ab. Die Feuerwehr kam mit zwei Wagen. Der Schaden sei hoch.',
    'indirect | brannte das Haus ab | Polizei',
    'indirect-free-indirect | Der Schaden sei hoch. | Polizei',
  ],
  [
    'Konjunktiv behind nobody who can speak',
    'Die Orkanböen ließen nach. Besonders der Norden sei betroffen.',
    'indirect-free-indirect | Besonders der Norden sei betroffen. | –',
  ],
  [
    'a state from hearsay',
    'Das Lösegeld soll rund 120 Kronen betragen.',
    'free-indirect | Das Lösegeld soll rund 120 Kronen betragen. | –',
  ],
  ['no plan from hearsay', 'Das Konzert soll am Montag stattfinden.'],
  [
    'what stands in a writing',
    'In dem Jahresbericht der Behörde steht, dass die Brücke alt ist.',
    'indirect | dass die Brücke alt ist | Behörde | Jahresbericht der Behörde',
  ],
  [
    'the agent of a bare participle',
    'Die Sperrung verstoße, wie vom Gericht entschieden, gegen das Gesetz.',
    'indirect | Die Sperrung verstoße … gegen das Gesetz | Gericht',
  ],
  [
    'an amount that is named, nobody says by whom',
    'Es wurde eine Summe von zehn Millionen Kronen genannt.',
    'reported | Es wurde eine Summe von zehn Millionen Kronen genannt. | –',
  ],
  [
    'a number that is passed on, nobody says whose',
    'Die Zahl der Toten wird mit 30 angegeben. Zuvor war von 20 Toten berichtet worden. Es wurden drei Wirte genannt.',
    'reported | Die Zahl der Toten wird mit 30 angegeben. | –',
    'reported | Zuvor war von 20 Toten berichtet worden. | –',
  ],
  [
    'a paper by its address on the web',
    'Es gebe 30 Tote, berichtet kadriner-bote.de.',
    'indirect | Es gebe 30 Tote | kadriner-bote.de',
  ],
  [
    'dem Vernehmen nach',
    'Dem Vernehmen nach soll die Brücke gesperrt bleiben.',
    'indirect | soll die Brücke gesperrt bleiben | –',
  ],
  ['nobody behind man', 'Die Brücke, von der man annimmt, dass sie alt ist, hält.', 'indirect | dass sie alt ist | –'],
  [
    'whoever is said to say so behind a colon',
    'Das Land drohte, sollte die Uno handeln: „Wir werden uns wehren“, sagte Holm.',
    'direct | „Wir werden uns wehren“ | Holm',
  ],
  [
    'no circumstances as what somebody says',
    'Während Belm nichts tat, forderte Kadrin die Sperrung.',
    'reported | Während Belm nichts tat, forderte Kadrin die Sperrung. | Kadrin',
  ],
  [
    'what is told behind a clause that nobody says',
    'Es gab Verletzte, die Helfer sprechen von 14 Männern.',
    'reported | die Helfer sprechen von 14 Männern | Helfer',
  ],
  [
    'hearsay that goes on as one statement',
    'Der Fahrer soll geflohen sein. Er soll ein Auto gestohlen haben.',
    'free-indirect | Der Fahrer soll geflohen sein. Er soll ein Auto gestohlen haben. | –',
  ],
  [
    'no condition that was not met',
    'Die Polizei erklärte, der Fahrer sei geflohen. Hätte er gewartet, so wäre er frei.',
    'indirect | der Fahrer sei geflohen | Polizei',
  ],
  ['no name that somebody bears', '„Onkel Ben“, wie der Senator genannt wurde, starb am Abend.'],
  ['no name that a group gives itself', 'Die Gruppe nennt sich selbst „Rat der freien Bürger von Kadrin“.'],
  ['no name that is known', 'Der Fall wurde als „Mord am alten Hafen“ bekannt.'],
  ['no match that is played', 'Die Ministerin bestreitet am Montag ihr erstes Turnier.'],
  ['no name given aside', 'Der Bund, genannt Kadra, hat zwölf Mitglieder.'],
  [
    'an opinion with its owner before it',
    'Nach Brunns Ansicht wird die Brücke gesperrt.',
    'indirect | wird die Brücke gesperrt | Brunns',
  ],
  [
    'a message whose name begins small',
    'Der Staat, der laut einer dpa-Meldung mit einer Firma verhandelt, schweigt.',
    'indirect | der … mit einer Firma verhandelt | dpa-Meldung',
  ],
  [
    'zufolge behind a subject',
    'Am Abend sank der Pegel den Messungen zufolge weiter.',
    'indirect | Am Abend sank der Pegel … weiter | Messungen',
  ],
  [
    'a source without the time behind it',
    'Zwei Helfer wurden nach Angaben der Polizei vom Dienstag verletzt.',
    'indirect | Zwei Helfer wurden … vom Dienstag verletzt | Polizei',
  ],
  [
    'a source before another subject',
    'Am Abend wurde laut Jan Holm der Helfer geborgen.',
    'indirect | Am Abend wurde … der Helfer geborgen | Jan Holm',
  ],
  [
    'so with a bracket behind the name',
    'Die Brücke ist alt, so ein Sprecher des Amtes (LKA) in Kadrin.',
    'indirect | Die Brücke ist alt | Sprecher des Amtes',
  ],
  [
    'so with what the speaker is',
    'Die Brücke ist alt, so Jan Holm, Leiter der Wache.',
    'indirect | Die Brücke ist alt | Jan Holm',
  ],
  [
    'so with a relative clause',
    'Die Brücke, so der Bund, der sie baute, sei alt.',
    'indirect | Die Brücke … sei alt | Bund',
  ],
  [
    'whom a paper quotes behind his words',
    '„Wir bleiben hier“, zitiert der „Kurier“ Ada Brunn.',
    'direct | „Wir bleiben hier“ | Ada Brunn',
  ],
  [
    'what a result comes from',
    'Wie sich aus der Auswertung ergab, war die Brücke alt.',
    'indirect | war die Brücke alt | Auswertung',
  ],
  [
    'who admits what stands before',
    'Die Brücke ist alt. Das musste Ministerin Brunn einräumen.',
    'indirect | Die Brücke ist alt … Das | Ministerin Brunn',
  ],
  [
    'who heads a quotation of several sentences',
    'Ada Brunn, Leiterin der Wache: „Wir bleiben hier. Niemand geht von hier weg.“',
    'direct | „Wir bleiben hier. Niemand geht von hier weg.“ | Ada Brunn',
  ],
  [
    'a judgement by a verb that says nothing',
    'Minister Holm feierte den Bau als „großen Erfolg für alle“.',
    'direct | „großen Erfolg für alle“ | Minister Holm',
  ],
  [
    'what somebody lets be known',
    'Ein Sprecher der Wache ließ durchblicken, dass die Brücke alt sei.',
    'indirect | dass die Brücke alt sei | Sprecher der Wache',
  ],
  [
    'who lets something be heard, not where it comes from',
    'Nach dem Unfall ließ die Polizei verlauten, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Polizei',
  ],
  ['no knowledge', 'Jan Holm weiß, dass die Brücke alt ist.'],
  [
    'a site that reports',
    'Wie kadrin-online.de berichtet, ist die Brücke gesperrt.',
    'indirect | ist die Brücke gesperrt | kadrin-online.de',
  ],
  [
    'a name in quotation marks that looks like a verb',
    'Ada Brunn berichtete im Fachblatt „Neue Brücken“ („NB“), es sei nur wenig gefunden worden.',
    'indirect | es sei nur wenig gefunden worden | Ada Brunn',
  ],
  [
    'an infinitive behind a participle that looks like a verb',
    'Die Polizei begründete dies damit, dass es verboten sei, bestimmte Brücken zu nutzen.',
    'indirect | dass es verboten sei, bestimmte Brücken zu nutzen | Polizei',
  ],
  ['no news in what somebody refused', 'Die Brücke wird gesperrt. Das lehnte die Opposition ab.'],
  [
    'a fragment before a colon',
    'Ada Brunn nach dem Unglück: „Das war die schlimmste Nacht seit langem.“',
    'direct | „Das war die schlimmste Nacht seit langem.“ | Ada Brunn',
  ],
  [
    'laut dem in a relative clause',
    'Dem Gericht liegt ein Gutachten vor, laut dem Holm getrunken hatte.',
    'indirect | Holm getrunken hatte | Gutachten | laut dem',
  ],
  [
    'nach eigenen Angaben with a pronoun, whose place is the phrase',
    'Ada Brunn sagte, die Brücke sei alt. Nach eigenen Angaben will sie bleiben.',
    'indirect | die Brücke sei alt | Ada Brunn',
    'indirect | will sie bleiben | Ada Brunn | Angaben',
  ],
  [
    'nach eigenen Angaben behind its pronoun',
    'Ada Brunn sagte, die Brücke sei alt. Sie hat nach eigenen Angaben 14 Menschen gerettet.',
    'indirect | die Brücke sei alt | Ada Brunn',
    'indirect | Sie hat … 14 Menschen gerettet | Ada Brunn | Angaben',
  ],
  [
    'what is to be after an announcement',
    'Nach der Ankündigung der Ministerin soll die Brücke gesperrt werden.',
    'indirect | soll die Brücke gesperrt werden | Ministerin',
  ],
  ['nothing in what came after an announcement', 'Nach der Ankündigung der Ministerin kam es zu einem Streit.'],
  [
    'demnach, which points to the subject of the sentence before where nobody spoke',
    'Die Prämie steigt im Mai. Demnach zahlt die Stadt 14 Millionen Euro.',
    'indirect | zahlt die Stadt 14 Millionen Euro | Prämie | Demnach',
  ],
  [
    'a noun whose owner the sentence does not name',
    'Schwere Vorwürfe wurden laut, die Brücke sei nie geprüft worden.',
    'indirect | die Brücke sei nie geprüft worden | –',
  ],
  [
    'a noun that comes from somebody',
    'Von der Polizei kam die Information, die Brücke sei gesperrt.',
    'indirect | die Brücke sei gesperrt | Polizei',
  ],
  [
    'a noun behind a body with its short name in brackets',
    'Der Bund der Köche (BdK) ist der Ansicht, dass die Brücke alt ist.',
    'indirect | dass die Brücke alt ist | Bund der Köche (BdK)',
  ],
  [
    'a promise in the reporter’s own words',
    'Die Ministerin sagte der Stadt 14 Millionen Euro zu.',
    'reported | Die Ministerin sagte der Stadt 14 Millionen Euro zu. | Ministerin',
  ],
  [
    'the verb of the main clause before that of a clause in which nobody speaks',
    'Ada Brunn schrieb in einem Brief, der am Abend veröffentlicht wurde, sie wolle bleiben.',
    'indirect | sie wolle bleiben | Ada Brunn',
  ],
  [
    'free speech with a clause of its own once',
    'Ada Brunn sagte, die Brücke sei alt. Schlimm sei, dass niemand davon wisse.',
    'indirect | die Brücke sei alt | Ada Brunn',
    'indirect-free-indirect | Schlimm sei, dass niemand davon wisse. | Ada Brunn',
  ],
  [
    'free speech that opens with a participle',
    'Ada Brunn sagte, die Brücke sei alt. Unterstützt werde sie vom Leiter der Wache.',
    'indirect | die Brücke sei alt | Ada Brunn',
    'indirect-free-indirect | Unterstützt werde sie vom Leiter der Wache. | Ada Brunn',
  ],
  [
    'free speech behind a participle before its number',
    'Ada Brunn sagte, die Brücke sei alt. Nach absolvierten 34 Prüfungen sei es notwendig, sie zu sperren.',
    'indirect | die Brücke sei alt | Ada Brunn',
    'indirect-free-indirect | Nach absolvierten 34 Prüfungen sei es notwendig, sie zu sperren. | Ada Brunn',
  ],
  [
    'free speech with an infinitive before its modal verb',
    'Ada Brunn sagte, die Brücke sei alt. Bis die Arbeiten beginnen könnten, würden noch Monate vergehen.',
    'indirect | die Brücke sei alt | Ada Brunn',
    'indirect-free-indirect | Bis die Arbeiten beginnen könnten, würden noch Monate vergehen. | Ada Brunn',
  ],
  [
    'dieser as whoever an apposition tells of, not what he belongs to',
    'Im Gespräch mit Jan Holm, einem Sprecher der Junta, sagte dieser, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Sprecher der Junta | dieser',
  ],
  [
    'a relative clause behind the place somebody comes from',
    'Ein Prediger aus Kadrin, der die Leute aufforderte, nach Hause zu gehen, blieb im Ort.',
    'indirect | nach Hause zu gehen | Prediger | der',
  ],
  [
    'dieser before the name of whom he speaks of',
    'Im Gespräch mit dem Arzt beschuldigte dieser Frankreich und die Stadt.',
    'reported | Im Gespräch mit dem Arzt beschuldigte dieser Frankreich und die Stadt. | Arzt | dieser',
  ],
  [
    'whoever stands behind the verb where what stands before it only belongs to somebody',
    'Die neue Auslegung der Regeln des Kanzlers stellte der Vorsitzende infrage: „Wer das macht, ist am Ende.“',
    'direct | „Wer das macht, ist am Ende.“ | Vorsitzende',
  ],
  [
    'what is said before its verb, where da opens it',
    'Da waren wir unsicher, sagte Jan Holm am Abend.',
    'indirect | Da waren wir unsicher | Jan Holm',
  ],
  [
    'what is said before its verb, where das opens it',
    'Auch das hat er nicht gesehen, sagte Jan Holm.',
    'indirect | Auch das hat er nicht gesehen | Jan Holm',
  ],
  [
    'what is said before its verb, with a past form that looks like an adjective',
    'Die Länder bewegten sich wieder hin zu einer Einigung, sagte Ada Brunn am Abend.',
    'indirect | Die Länder bewegten sich wieder hin zu einer Einigung | Ada Brunn',
  ],
  [
    'a clause that das opens and whose verb comes second',
    'Jan Holm sagte, das dürfte im Mai geschehen.',
    'indirect | das dürfte im Mai geschehen | Jan Holm',
  ],
  [
    'a clause that a phrase with ohne opens',
    'Ada Brunn sagte, ohne Einigung werde es im Mai keine Fähre geben.',
    'indirect | ohne Einigung werde es im Mai keine Fähre geben | Ada Brunn',
  ],
  [
    'a noun in the place before the verb whose owner is not named',
    'Mehrere Anträge, die Brücke zu sperren, blieben erfolglos.',
    'indirect | die Brücke zu sperren | Anträge',
  ],
  [
    'an infinitive behind how somebody feels',
    'Die Regierung ist zuversichtlich, im Mai mit dem Bau zu beginnen.',
    'indirect | im Mai mit dem Bau zu beginnen | Regierung',
  ],
  [
    'an infinitive behind how somebody shows to feel',
    'Ada Brunn zeigte sich überrascht, davon erst im Mai gehört zu haben.',
    'indirect | davon erst im Mai gehört zu haben | Ada Brunn',
  ],
  [
    'a body whose adjective is written as a noun',
    'Das Auswärtige Amt sagte, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Auswärtige Amt',
  ],
  [
    'a subject that agrees with its verb, where one of many stands before it',
    'Ein neues Verbot befürchten die Ärzte.',
    'reported | Ein neues Verbot befürchten die Ärzte. | Ärzte',
  ],
  [
    'a subject that agrees with its verb, where many stand before one',
    'Weitere Brücken verlangt eine Sprecherin.',
    'reported | Weitere Brücken verlangt eine Sprecherin. | Sprecherin',
  ],
  [
    'sie before a noun',
    'Ada Brunn sagte, die Brücke sei alt. Zudem fordert sie Brücken für das Umland.',
    'indirect | die Brücke sei alt | Ada Brunn',
    'reported | Zudem fordert sie Brücken für das Umland. | Ada Brunn | sie',
  ],
  [
    'a name in the genitive behind the verb, which is not its subject',
    'Die USA und die Opposition fordern Holms Rücktritt.',
    'reported | Die USA und die Opposition fordern Holms Rücktritt. | USA und die Opposition',
  ],
  [
    'the subject behind während',
    'Während Jan Holm davon ausging, dass die Brücke hält, war Ada Brunn besorgt.',
    'indirect | dass die Brücke hält | Jan Holm',
  ],
  [
    'the subject of a verb behind a relative clause that brackets cut',
    'Jan Holm, der in Kadrin (Sulanien) gewohnt hat, befürchtet eine weitere Sperrung.',
    'reported | Jan Holm, der in Kadrin (Sulanien) gewohnt hat, befürchtet eine weitere Sperrung. | Jan Holm',
  ],
  [
    'whom a report calls by his trade',
    'Die Brücke sei alt, sagte Ingenieur Jan Holm. Man müsse sie sperren, so der Experte.',
    'indirect | Die Brücke sei alt | Ingenieur Jan Holm',
    'indirect | Man müsse sie sperren | Ingenieur Jan Holm | Experte',
  ],
  [
    'whom a report calls by his party, who took a stand before',
    'Minister Jan Holm kritisierte den Bau. „Die Brücke ist alt“, sagte der SPD-Politiker.',
    'direct | „Die Brücke ist alt“ | Minister Jan Holm | SPD-Politiker',
  ],
  [
    'no man whom a report calls by the trade of a woman, nor one of many',
    'Die Brücke sei alt, sagte Minister Jan Holm. Man müsse sie sperren, so die Politikerin. Nach Ansicht der Experten hält sie.',
    'indirect | Die Brücke sei alt | Minister Jan Holm',
    'indirect | Man müsse sie sperren | Politikerin',
    'indirect | hält sie | Experten',
  ],
  [
    'a newspaper that is called so behind its name',
    'Die Brücke sei alt, schreibt die „Roveriner Post“. Sie trage nichts mehr, berichtete die Zeitung.',
    'indirect | Die Brücke sei alt | Roveriner Post',
    'indirect | Sie trage nichts mehr | Roveriner Post | Zeitung',
  ],
  [
    'who holds an office, not who stands in for him',
    'Kanzler Jan Holm und Vizekanzler Peter Brandner kamen. Die Brücke sei alt, sagte der Kanzler.',
    'indirect | Die Brücke sei alt | Kanzler Jan Holm | Kanzler',
  ],
  [
    'whoever is heard',
    'Aus dem Rathaus ist zu hören, die Brücke sei alt. Sie wird, wie im Ministerium zu erfahren war, gesperrt.',
    'indirect | die Brücke sei alt | Rathaus',
    'indirect | Sie wird … gesperrt | Ministerium',
  ],
  ['nobody behind what can be heard', 'Auf dem Band ist zu hören, wie jemand schreit.'],
  [
    'nobody where something is held to be so',
    'Es gilt als ausgeschlossen, dass die Brücke hält.',
    'indirect | dass die Brücke hält | –',
  ],
  [
    'nobody by what is to be reckoned with',
    'Die Brücke sei alt, sagte Ada Brunn. Es sei mit Tausenden von Toten zu rechnen.',
    'indirect | Die Brücke sei alt | Ada Brunn',
    'indirect-free-indirect | Es sei mit Tausenden von Toten zu rechnen. | Ada Brunn',
  ],
  [
    'nobody by what may come',
    'Am Montag droht ein Streik. Die Brücke sei alt.',
    'indirect-free-indirect | Die Brücke sei alt. | –',
  ],
  [
    'er as the subject of the sentence before, not as whoever spoke before that',
    'Die Brücke sei alt, sagte Peter Brandner. Minister Jan Holm reiste am Abend ab. Er bestritt, sie gesehen zu haben.',
    'indirect | Die Brücke sei alt | Peter Brandner',
    'indirect | sie gesehen zu haben | Minister Jan Holm | Er',
  ],
  [
    'er as the subject of the clause that opens his sentence',
    'Die Brücke sei alt, sagte Peter Brandner. Minister Jan Holm kam, weil er hoffte, dass sie hält.',
    'indirect | Die Brücke sei alt | Peter Brandner',
    'indirect | dass sie hält | Minister Jan Holm | er',
  ],
  [
    'er as nobody of whom he speaks',
    'Die Brücke sei alt, sagte Peter Brandner. Jan Holm werde sie sperren, sagte er.',
    'indirect | Die Brücke sei alt | Peter Brandner',
    'indirect | Jan Holm werde sie sperren | Peter Brandner | er',
  ],
  [
    'ich in words as whoever says them',
    'Die Brücke sei alt, sagte Peter Brandner. Ich hoffe, dass sie hält, sagte Jan Holm.',
    'indirect | Die Brücke sei alt | Peter Brandner',
    'indirect | Ich hoffe, dass sie hält | Jan Holm',
    'indirect | dass sie hält | Jan Holm | Ich',
  ],
  [
    'whose an announcement is by the genitive behind it',
    'Nach der Ankündigung Sulaniens, die Brücke zu sperren, kam Ada Brunn.',
    'indirect | die Brücke zu sperren | Sulaniens',
  ],
  [
    'nobody by what somebody has in mind',
    'Der Eindruck, dass die Brücke hält, entstand früh.',
    'indirect | dass die Brücke hält | –',
  ],
  [
    'a quotation behind a relative clause as the word of who judges',
    'Die Lage sei gut, sagte Jan Brandner. Ada Holm kritisierte die Arbeit Kurts, der sie gebaut haben soll, als „Fehler, der teuer kommt“.',
    'indirect | Die Lage sei gut | Jan Brandner',
    'direct | „Fehler, der teuer kommt“ | Ada Holm',
  ],
  [
    'for whom something is what a quotation says',
    'Die Lage sei gut, sagte Jan Brandner. Für Ministerin Ada Holm war die Brücke „ein Fehler“.',
    'indirect | Die Lage sei gut | Jan Brandner',
    'direct | „ein Fehler“ | Ministerin Ada Holm',
  ],
  [
    'for whom something is so in Konjunktiv',
    'Die Lage sei gut, sagte Jan Brandner. Für Ingenieur Jan Holm sei sie schön. Für Fahrer sei sie offen.',
    'indirect | Die Lage sei gut | Jan Brandner',
    'indirect-free-indirect | Für Ingenieur Jan Holm sei sie schön. Für Fahrer sei sie offen. | Ingenieur Jan Holm',
  ],
  [
    'a clause with dass in quotation marks behind a noun',
    'Das Gericht kam zu dem Ergebnis, „dass die Brücke alt ist“.',
    'direct | „dass die Brücke alt ist“ | Gericht',
  ],
  [
    'what somebody holds something for',
    'Ada Brunn hält die Brücke für gefährlich. Jan Holm betrachtet sie als Denkmal. Jan Holm hält die Brücke für die Feuerwehr frei.',
    'reported | Ada Brunn hält die Brücke für gefährlich. | Ada Brunn',
    'reported | Jan Holm betrachtet sie als Denkmal. | Jan Holm',
  ],
  [
    'what somebody says that he holds something for as said',
    'Ada Brunn und Jan Holm sagten, sie hielten die Brücke für gefährlich.',
    'indirect | sie hielten die Brücke für gefährlich | Ada Brunn und Jan Holm',
  ],
  ['no question', 'Befürchten Sie eine Sperrung?'],
  [
    'a name behind all that belongs to a role',
    'Die Brücke sei alt, sagte der Sprecher der Polizei Kadrin, Jan Holm, am Abend. Auch die Sprecherin im Parlament in Roverin, Ada Brunn, fordert eine neue.',
    'indirect | Die Brücke sei alt | Sprecher der Polizei Kadrin, Jan Holm',
    'reported | Auch die Sprecherin im Parlament in Roverin, Ada Brunn, fordert eine neue. | Sprecherin im Parlament in Roverin, Ada Brunn',
  ],
  [
    'one person with two roles',
    'Vizekanzler und Parteichef Jan Holm sagte, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Parteichef Jan Holm',
  ],
  [
    'a name with an initial',
    'Die Brücke sei alt, sagte Obmann Karl L. Brunner am Abend.',
    'indirect | Die Brücke sei alt | Obmann Karl L. Brunner',
  ],
  [
    'a paper by its whole name',
    'Laut der Frankfurter Allgemeinen Sonntagszeitung sei die Brücke alt. Nach einem Bericht von Spiegel online ist sie neu.',
    'indirect | sei die Brücke alt | Frankfurter Allgemeinen Sonntagszeitung',
    'indirect | ist sie neu | Spiegel online',
  ],
  [
    'a body at whose place something was said',
    'Beim Roten Kreuz wurde betont, dass die Brücke alt sei.',
    'indirect | dass die Brücke alt sei | Roten Kreuz',
  ],
  [
    'the subject behind a participle that opens the sentence',
    'Angesprochen auf die Brücke betonte Ada Brunn, dass sie alt sei.',
    'indirect | dass sie alt sei | Ada Brunn',
  ],
  ['nothing that announces itself', 'Am Dienstag kündigt sich Regen an.'],
  [
    'a surname that is a noun with its first name',
    'Landeshauptmann Günther Zimmermann kam. Die Brücke sei alt, erklärte Zimmermann.',
    'indirect | Die Brücke sei alt | Landeshauptmann Günther Zimmermann | Zimmermann',
  ],
  [
    'a surname with the initial before it, and a first name that is a word',
    'Präsident George W. Holm und Iris Brunn kamen. Die Brücke sei alt, erklärte Holm. Sie sei neu, sagte Brunn.',
    'indirect | Die Brücke sei alt | Präsident George W. Holm | Holm',
    'indirect | Sie sei neu | Iris Brunn | Brunn',
  ],
  [
    'a spokesman by his own name, not by whose he is',
    'Die Brücke sei alt, sagte der Sprecher von Präsident Jan Holm, Dmitri Pelin, am Freitag.',
    'indirect | Die Brücke sei alt | Sprecher von Präsident Jan Holm, Dmitri Pelin',
  ],
  [
    'an organisation that is called so behind its name',
    'Laut Reporter ohne Grenzen ist die Brücke alt. Sie sei gesperrt, erklärte die Organisation.',
    'indirect | ist die Brücke alt | Reporter ohne Grenzen',
    'indirect | Sie sei gesperrt | Reporter ohne Grenzen | Organisation',
  ],
  [
    'a surname behind another role',
    'Vizekanzler Reinhold Mitterbrunner kam. Die Brücke sei alt, sagte Parteichef Mitterbrunner.',
    'indirect | Die Brücke sei alt | Vizekanzler Reinhold Mitterbrunner | Parteichef Mitterbrunner',
  ],
  [
    'a ministry by the last part of its name',
    'Das Bildungsministerium ist groß. Das Ministerium erklärte, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Bildungsministerium | Ministerium',
  ],
  [
    'neither of two ministries',
    'Das Bildungsministerium und das Justizministerium sind groß. Das Ministerium erklärte, die Brücke sei alt.',
    'indirect | die Brücke sei alt | Ministerium',
  ],
  [
    'a paper without the subject behind it',
    'Die Bank ist laut den Salzburger Nachrichten der größte Geber.',
    'indirect | Die Bank ist … der größte Geber | Salzburger Nachrichten',
  ],
  ['nothing that somebody does not say', 'Die Ministerin wollte nicht sagen, wann die Brücke fertig ist.'],
  ['nothing that somebody will not tell', 'Namen wollte Ada Brunn nicht nennen.'],
  ['nothing behind sicher as an adverb', 'Die Fähre ist sicher ein guter Weg, den Fluss zu überqueren.'],
  [
    'a writing behind what stands between its article and it',
    'Die Lage sei ruhig, hieß es in einer am Abend in Kadrin verbreiteten Erklärung.',
    'indirect | Die Lage sei ruhig | Erklärung',
  ],
  [
    'whose a writing is, between its article and it',
    'Die Lage sei ruhig, hieß es in einer von der Polizei verbreiteten Erklärung.',
    'indirect | Die Lage sei ruhig | Polizei',
  ],
  [
    'whose a writing is, behind what stands between its article and it',
    'Die Lage sei ruhig, hieß es in einer am Abend in Kadrin verbreiteten Erklärung Holms.',
    'indirect | Die Lage sei ruhig | Holms',
  ],
  ['nothing in nach wie vor', 'Es stehen nach wie vor offizielle Quellen bereit.'],
  ['nothing where nobody says anything', 'Der Fluss führt seit Tagen viel Wasser.'],
  [
    'a number that a verb of saying has for its object',
    'Die Feuerwehr meldete am Abend 14 Verletzte.',
    'reported | Die Feuerwehr meldete am Abend 14 Verletzte. | Feuerwehr',
  ],
  ['no number: what somebody confirms says nothing by itself', 'Die Feuerwehr bestätigte den Vorfall.'],
  ['no number of something: how long it took', 'Die Zeitung berichtete zwei Tage aus Kadrin.'],
  ['a number that nobody tells', '200 Gäste meldet der Hafen für Kadrin.'],
  [
    'a passive with who tells the number',
    'Von den Behörden wurden 14 Todesopfer bestätigt.',
    'reported | Von den Behörden wurden 14 Todesopfer bestätigt. | Behörden',
  ],
  [
    'the number behind mit',
    'Die Opferzahl gaben die Behörden mit 14 an.',
    'reported | Die Opferzahl gaben die Behörden mit 14 an. | Behörden',
  ],
  [
    'a number of somebody else without a verb',
    'Die Polizei sprach von 300 Teilnehmern, die Veranstalter von 900.',
    'reported | Die Polizei sprach von 300 Teilnehmern | Polizei',
    'reported | die Veranstalter von 900 | Veranstalter',
  ],
  [
    'a number of somebody else right behind his name',
    'Die Armee meldete 12 Tote, die Rebellen dagegen 40.',
    'reported | Die Armee meldete 12 Tote | Armee',
    'reported | die Rebellen dagegen 40 | Rebellen',
  ],
  [
    'two who report each with a verb of his own',
    'Die Armee sprach von 12 Toten, die Rebellen bezifferten ihre Verluste auf vier Mann.',
    'reported | Die Armee sprach von 12 Toten | Armee',
    'reported | die Rebellen bezifferten ihre Verluste auf vier Mann | Rebellen',
  ],
  [
    'two phrases, each with its number',
    'Zu der Kundgebung kamen nach Angaben der Polizei 300, laut den Veranstaltern 900 Menschen.',
    'indirect | Zu der Kundgebung kamen … 300 | Polizei',
    'indirect | 900 Menschen | Veranstaltern',
  ],
  [
    'what somebody wants to have done',
    'Die Armee will 14 Kämpfer getötet haben.',
    'free-indirect | Die Armee will 14 Kämpfer getötet haben. | Armee',
  ],
  ['what somebody wants to have done by a day is a plan', 'Die Stadt will bis 2031 alle Brücken erneuert haben.'],
  [
    'hearsay with a bound',
    'Bei dem Unglück sollen bis zu 14 Menschen ertrunken sein.',
    'free-indirect | Bei dem Unglück sollen bis zu 14 Menschen ertrunken sein. | –',
  ],
  [
    'who stands before the colon of a heading',
    'Rotes Kreuz: 14 Dörfer in Kadrin ohne Strom',
    'indirect | 14 Dörfer in Kadrin ohne Strom | Rotes Kreuz',
  ],
  [
    'a person before the colon of a heading by the full name',
    'Holm: Brücke bleibt noch lange gesperrt. Bürgermeister Jan Holm reist heute ab.',
    'indirect | Brücke bleibt noch lange gesperrt | Bürgermeister Jan Holm | Holm',
  ],
  [
    'no heading: a place, a picture, a list',
    'Kadrin: Brücke bleibt noch lange gesperrt. Bild: Brücke in der Nacht gesehen. Polizei: 110.',
  ],
  [
    'where something is talked of',
    'In Regierungskreisen war von 14 Toten die Rede.',
    'reported | In Regierungskreisen war von 14 Toten die Rede. | Regierungskreisen',
  ],
  [
    'a place where something is talked of is not who says it',
    'In Kadrin war von 14 Toten die Rede. Davon könne keine Rede sein, sagte Ada Brunn.',
    'reported | In Kadrin war von 14 Toten die Rede. | –',
    'indirect | Davon könne keine Rede sein | Ada Brunn',
  ],
  [
    'any verb behind words in Konjunktiv',
    'Die Brücke sei sicher, raunte Hafenmeister Jan Holm in der Nacht.',
    'indirect | Die Brücke sei sicher | Hafenmeister Jan Holm',
  ],
  [
    'no words: what happens under a condition',
    'Er sei sicher, wenn der Damm breche, werde Kadrin überflutet.',
    'indirect-free-indirect | Er sei sicher, wenn der Damm breche, werde Kadrin überflutet. | –',
    'indirect | werde Kadrin überflutet | Er',
  ],
  [
    'a quotation that goes on with a clause in Konjunktiv',
    'Man werde, kündigte Ada Brunn an, „so lange draußen stehen, bis einer kommt“.',
    'indirect | Man werde … „so lange draußen stehen, bis einer kommt“ | Ada Brunn',
    'direct | „so lange draußen stehen, bis einer kommt“ | Ada Brunn',
  ],
  [
    'what goes on behind an inserted frame up to somebody else',
    'Kein Dorf, sagte Jan Holm, sei gesperrt; der Rat hält dagegen, es seien zwei.',
    'indirect | Kein Dorf … sei gesperrt | Jan Holm',
    'indirect | es seien zwei | Rat',
  ],
  [
    'a clause with sollten that passes for the past',
    'Das Ministerium hatte im Juni mitgeteilt, es sollten 14 Boote kommen.',
    'indirect | es sollten 14 Boote kommen | Ministerium',
  ],
  [
    'an infinitive clause that opens with seit',
    'Ada Brunn räumte ein, seit der Flut nicht geschlafen zu haben, um zu helfen.',
    'indirect | seit der Flut nicht geschlafen zu haben, um zu helfen | Ada Brunn',
  ],
  [
    'a list or writing from which it comes, behind the words',
    'Es kamen 14 Boote an, geht aus der Liste der Stadt hervor.',
    'indirect | Es kamen 14 Boote an | Liste der Stadt',
  ],
  [
    'a writing before its preposition',
    'Dem Bericht der Ombudsstelle nach wurden 14 Häftlinge geschlagen.',
    'indirect | wurden 14 Häftlinge geschlagen | Bericht der Ombudsstelle',
  ],
  [
    'a writing before a relative clause',
    'In einem Brief an die Kanzlerin, den 14 Bürgermeister unterzeichnet haben, heißt es: „Unsere Hallen sind voll.“',
    'direct | „Unsere Hallen sind voll.“ | Brief',
  ],
  [
    'a writing that the sentence before speaks of',
    'Der Brief der Bürgermeister ist kurz. Es fehle an Betten.',
    'indirect-free-indirect | Es fehle an Betten. | Bürgermeister | Brief der Bürgermeister',
  ],
  [
    'the relative clause of what is counted takes no words',
    'Von den Booten, die der Kapitän genannt hatte, seien 14 gesunken, sagte Ada Brunn.',
    'indirect | Von den Booten, die der Kapitän genannt hatte, seien 14 gesunken | Ada Brunn',
  ],
  [
    "what the report reckons is nobody's word",
    'Die Bank rechnet mit 5 Millionen, das wären zwei mehr als im Vorjahr.',
    'reported | Die Bank rechnet mit 5 Millionen, das wären zwei mehr als im Vorjahr. | Bank',
  ],
  ['how loud it was', 'Es wurde laut im Saal, als Ada Brunn kam.'],
  ['who is asked says nothing yet', 'Gefragt, wie viele Boote fehlten, lachte Jan Holm.'],
  ['what a place is called', 'Der Ort, der bei allen „die Hölle“ heißt, liegt am Fluss.'],
  [
    'an opinion with a participle',
    'Der Verband sah die Rettung als akut gefährdet an.',
    'reported | Der Verband sah die Rettung als akut gefährdet an. | Verband',
  ],
  [
    'an object of a verb of naming, before who names it',
    'Die Forderung der Piloten nach mehr Geld nannte Vorstand Jan Holm „absurd“.',
    'direct | „absurd“ | Vorstand Jan Holm',
  ],
  [
    'one of several, without a name',
    'Man habe geschwiegen, sagte einer, der dabei war.',
    'indirect | Man habe geschwiegen | einer',
  ],
  [
    'those to whom a paper refers',
    'Zwei Boote sind gesunken, wie die Zeitung unter Berufung auf Hafenarbeiter schrieb.',
    'indirect | Zwei Boote sind gesunken | Hafenarbeiter',
  ],
  [
    'what was heard in circles',
    'In Armeekreisen war zu hören, die Brücke werde gesperrt.',
    'indirect | die Brücke werde gesperrt | Armeekreisen',
  ],
  [
    'what somebody promises',
    'Die Stadt stellte den Helfern 14 Zelte in Aussicht.',
    'reported | Die Stadt stellte den Helfern 14 Zelte in Aussicht. | Stadt',
  ],
  [
    'a quotation that goes on behind who says it',
    '„Unsere Deiche halten“, teilte Jan Holm mit, „und wir haben Vorräte.“',
    'direct | „Unsere Deiche halten“ … „und wir haben Vorräte.“ | Jan Holm',
  ],
  [
    'what goes on behind a semicolon',
    'Der Betrieb sei sicher, sagt Ada Brunn; vermutlich hätten Vögel das Virus gebracht.',
    'indirect | Der Betrieb sei sicher … vermutlich hätten Vögel das Virus gebracht | Ada Brunn',
  ],
  [
    'a result that the next sentence tells whose it is',
    'Die Flut hat 14 Menschen vertrieben. Zu diesem Ergebnis kommt eine Studie der Stadt.',
    'indirect | Die Flut hat 14 Menschen vertrieben … Zu diesem Ergebnis | Studie der Stadt',
  ],
  [
    'what somebody goes out from, in the sentence before',
    'Die Brücke wird gesperrt. Davon geht die Polizei aus.',
    'indirect | Die Brücke wird gesperrt … Davon | Polizei',
  ],
  [
    'hearsay whose source the next sentence tells',
    'Zwei Männer sollen Züge fotografiert haben. Das teilte die Polizei mit.',
    'indirect | Zwei Männer sollen Züge fotografiert haben … Das | Polizei',
  ],
  [
    'a person of whom the sentence before tells',
    'Die Polizei meldete 14 Tote. Am Markt ist es still. Der Hirte Hassan Dirir hat seine Tochter begraben. „Sie war zu schwach“, sagt er.',
    'reported | Die Polizei meldete 14 Tote. | Polizei',
    'direct | „Sie war zu schwach“ | Hirte Hassan Dirir | er',
  ],
  [
    'a person quoted before, of whom the sentence before tells',
    '„Es fehlt alles“, sagt die Ärztin Ada Brunn. Das Ministerium spricht von 14 Fällen. Brunn lacht bitter. Der Minister sei nie hier gewesen.',
    'direct | „Es fehlt alles“ | Ärztin Ada Brunn',
    'reported | Das Ministerium spricht von 14 Fällen. | Ministerium',
    'indirect-free-indirect | Der Minister sei nie hier gewesen. | Ärztin Ada Brunn | Brunn',
  ],
  [
    'a person for whom something is so',
    'Die Anwälte kündigten Revision an. Für Hoda Rashwan, die lange schwieg, ist es ein guter Tag. Sie habe darauf gewartet, sagt sie.',
    'reported | Die Anwälte kündigten Revision an. | Anwälte',
    'indirect | Sie habe darauf gewartet | Hoda Rashwan | sie',
  ],
  [
    'a body in whose report something stands',
    'Der Rechnungshof kommt in seinem Bericht zu einem anderen Schluss. Das Ministerium habe Warnungen übergangen.',
    'indirect-free-indirect | Das Ministerium habe Warnungen übergangen. | Rechnungshof',
  ],
  [
    'a writing of which the sentence before speaks',
    'Ein Offizier verlas eine Erklärung. Darin heißt es, die Grenze werde geschlossen.',
    'indirect | die Grenze werde geschlossen | Erklärung',
  ],
  [
    'an inserted clause with so that names a writing',
    'In den Lagern, so steht es in einem Papier des Ministeriums, geben die Banden den Ton an.',
    'indirect | In den Lagern … geben die Banden den Ton an | Ministeriums | Papier des Ministeriums',
  ],
  [
    'a rank before a name in commas',
    'Der Sprecher der Armee, Oberst Jan Holm, sagte am Abend, die Stadt sei eingeschlossen.',
    'indirect | die Stadt sei eingeschlossen | Sprecher der Armee, Oberst Jan Holm',
  ],
  [
    'an opinion with finden',
    'Man hätte die Leute fragen müssen, findet Ada Brunn.',
    'indirect | Man hätte die Leute fragen müssen | Ada Brunn',
  ],
  [
    'a form of the second Konjunktiv that is nothing else',
    'Die Lage sei ernst, sagte Ada Brunn. Derzeit säßen mehr als 14 Männer in Haft.',
    'indirect | Die Lage sei ernst | Ada Brunn',
    'indirect-free-indirect | Derzeit säßen mehr als 14 Männer in Haft. | Ada Brunn',
  ],
  [
    'what somebody must tell is open',
    'Die Stadt solle sagen, wer schuld sei, schrieb Ada Brunn.',
    'indirect | Die Stadt solle sagen, wer schuld sei | Ada Brunn',
  ],
  ['nobody is told anything', 'Der Bauer steht vor dem Stall und sucht nach Worten.'],
  [
    'what people of a body reckon with',
    'In der Regierung wird damit gerechnet, dass die Brücke hält.',
    'indirect | dass die Brücke hält | Regierung',
  ],
  [
    'how somebody criticises something',
    'Die Opposition kritisierte den Einsatz als überzogen.',
    'reported | Die Opposition kritisierte den Einsatz als überzogen. | Opposition',
  ],
  [
    'what somebody holds something for',
    'Ada Brunn hält die Angriffe für Teil eines Plans.',
    'reported | Ada Brunn hält die Angriffe für Teil eines Plans. | Ada Brunn',
  ],
  ['a call to something', 'Die Stadt rief zu Spenden auf.', 'reported | Die Stadt rief zu Spenden auf. | Stadt'],
  [
    'a role of whom the sentence before tells',
    'Die Rebellen beschuldigten die Armee, als Erste geschossen zu haben. Ein Militärsprecher wies das zurück. „Wir haben uns verteidigt“, sagte er.',
    'indirect | als Erste geschossen zu haben | Rebellen',
    'direct | „Wir haben uns verteidigt“ | Militärsprecher | er',
  ],
  [
    'a person with where he works',
    'Beobachter sprachen von 14 Explosionen. Der Politologe Jan Holm von der Universität Kadrin bereist das Land. „Keiner gibt nach“, sagt er.',
    'reported | Beobachter sprachen von 14 Explosionen. | Beobachter',
    'direct | „Keiner gibt nach“ | Politologe Jan Holm von der Universität Kadrin | er',
  ],
  [
    'an opinion that something is out of the question',
    'Der Experte Jan Holm hält ein zweites Beben für ausgeschlossen.',
    'reported | Der Experte Jan Holm hält ein zweites Beben für ausgeschlossen. | Experte Jan Holm',
  ],
  [
    'a passive that judges',
    'Von der Opposition wurde der Besuch als unangemessen kritisiert.',
    'reported | Von der Opposition wurde der Besuch als unangemessen kritisiert. | Opposition',
  ],
  [
    'a dative with an adjective behind the verb',
    'Die Zentralbank hat der maltesischen Bank die Lizenz entzogen. Sie warf ihr vor, Geld gewaschen zu haben.',
    'indirect | Geld gewaschen zu haben | Zentralbank | Sie',
  ],
  [
    'a woman whose role tells that she speaks',
    'Eine Augenzeugin sagte der „Kadriner Zeitung“, der Täter habe geschwiegen.',
    'indirect | der Täter habe geschwiegen | Augenzeugin',
  ],
  ['what is not named is nobody', 'Die Polizei bestätigte den Überfall, nannte aber keine Opferzahlen.'],
  [
    'a noun in what is said',
    'Wer das Ergebnis nicht anerkenne, stelle sich gegen das Volk, sagte Ada Brunn.',
    'indirect | Wer das Ergebnis nicht anerkenne, stelle sich gegen das Volk | Ada Brunn',
  ],
  [
    'a ministry in the genitive',
    'Die Gelder sollen nach Angaben seines Ministeriums bald reichen.',
    'indirect | Die Gelder sollen … bald reichen | Ministeriums',
  ],
  [
    'an aid body called an organisation',
    'Das Kinderhilfswerk Unicef meldete 14 Tote. Jedes dritte Kind ist der Organisation zufolge geimpft.',
    'reported | Das Kinderhilfswerk Unicef meldete 14 Tote. | Kinderhilfswerk Unicef',
    'indirect | Jedes dritte Kind ist … geimpft | Kinderhilfswerk Unicef | Organisation',
  ],
  ['who promises himself something promises nothing', 'Die Regierung verspricht sich von der Reform mehr Tempo.'],
  ['what somebody is given', 'Das Abkommen ist bereit, den Firmen Rechte einzuräumen.'],
  [
    'a passive that calls something something',
    'In der Mitteilung der Polizei war die Lage als friedlich bezeichnet worden.',
    'reported | In der Mitteilung der Polizei war die Lage als friedlich bezeichnet worden. | Polizei | Mitteilung der Polizei',
  ],
  [
    'several of whom the sentence before tells are not he',
    'Justizminister Jan Holm war empört. „Das ist ernst“, sagte er. Die Täter dürfen nicht davonkommen. Das sei dramatisch, sagte er.',
    'direct | „Das ist ernst“ | Justizminister Jan Holm | er',
    'indirect | Das sei dramatisch | Justizminister Jan Holm | er',
  ],
  [
    'what somebody does not think with who does not think it',
    'Ada Brunn glaubt nicht, dass die Brücke hält.',
    'reported | Ada Brunn glaubt nicht, dass die Brücke hält | Ada Brunn',
  ],
  [
    'what somebody is not sure of',
    'Jan Holm ist nicht sicher, dass die Brücke hält.',
    'reported | Jan Holm ist nicht sicher, dass die Brücke hält | Jan Holm',
  ],
  ['what somebody did not say is not said', 'Die Polizei bestätigte nicht, dass es Tote gab. Das hat sie nie gesagt.'],
  [
    'a negation that belongs elsewhere',
    'Ada Brunn hat nicht ohne Stolz erklärt, dass die Brücke halte.',
    'indirect | dass die Brücke halte | Ada Brunn',
  ],
  [
    'a trade that brings nobody in',
    'Hauptmann Jan Holm war in jener Nacht am Ufer. Man habe Hilfe angeboten, erinnert sich der Imker.',
    'indirect | Man habe Hilfe angeboten | Hauptmann Jan Holm | Imker',
  ],
  [
    "an office that may be somebody else's",
    'Ada Brunn war in jener Nacht am Ufer. Man habe Hilfe angeboten, sagt die Ministerin.',
    'indirect | Man habe Hilfe angeboten | Ministerin',
  ],
  [
    'an age after a pronoun',
    'Die Ärztin Ada Brunn ist da. Sie ist wütend. „Es fehlt alles, was wir brauchen.“',
    'direct | „Es fehlt alles, was wir brauchen.“ | Ärztin Ada Brunn',
  ],
  [
    'several sentences that nobody in them says',
    'Einsatzleiter Jan Holm trat vor die Presse. „Wir haben jeden Stein umgedreht. Mehr geht nicht.“ Die Suche endete.',
    'direct | „Wir haben jeden Stein umgedreht. Mehr geht nicht.“ | Einsatzleiter Jan Holm',
  ],
  [
    'dieser means whoever was named last',
    'Vorstand Jan Holm musste gehen, sein Nachfolger heißt Lutz Brand. Die Bank sei gesund, sagt dieser.',
    'indirect | Die Bank sei gesund | Lutz Brand | dieser',
  ],
  [
    'his own words',
    'Die Chefin Ada Brunn sagte, sie schlafe kaum. Der Vorstand Jan Holm hat am Montag geboten. Damit ist er nach seinen Worten am Ende.',
    'indirect | sie schlafe kaum | Chefin Ada Brunn',
    'indirect | Damit ist er … am Ende | Vorstand Jan Holm | Worten',
  ],
  [
    'a name behind namens',
    'Ein Oberst namens Jan Holm verlas eine Erklärung. Die Armee habe die Macht.',
    'indirect-free-indirect | Die Armee habe die Macht. | Oberst namens Jan Holm',
  ],
  [
    'a title before a name',
    '„Es fehlt Wasser“, sagt Werksleiterin Dr. Ada Brunn.',
    'direct | „Es fehlt Wasser“ | Werksleiterin Dr. Ada Brunn',
  ],
  ['a body whose name begins with Pro', '„Es ist verlogen“, sagt Pro Asyl.', 'direct | „Es ist verlogen“ | Pro Asyl'],
  [
    'a clause before a relative clause',
    'Die Polizei meldete 14 Tote. Der Wirt Jan Holm, dem das Haus gehört, will davon nichts wissen. Ihn habe nie jemand gefragt, sagt er.',
    'reported | Die Polizei meldete 14 Tote. | Polizei',
    'indirect | Ihn habe nie jemand gefragt | Wirt Jan Holm | er',
  ],
  [
    'a writing with darin',
    'Die Beamten hatten einen Bescheid dabei. Darin stand, dass die Frau ausreisen müsse.',
    'indirect | dass die Frau ausreisen müsse | Bescheid',
  ],
  [
    'words that come from a palace',
    'Der Präsident habe einen Tausch vorgeschlagen, verlautete aus dem Palast.',
    'indirect | Der Präsident habe einen Tausch vorgeschlagen | Palast',
  ],
  [
    'somebody advises something',
    'Die Forscherin Ada Brunn rät zur Gelassenheit.',
    'reported | Die Forscherin Ada Brunn rät zur Gelassenheit. | Forscherin Ada Brunn',
  ],
  [
    'what somebody else is said to have promised',
    'Ada Brunn sprach von 14 Booten. Sie hätten ihr Hilfe zugesagt.',
    'reported | Ada Brunn sprach von 14 Booten. | Ada Brunn',
    'indirect-free-indirect | Sie hätten ihr Hilfe zugesagt. | Ada Brunn',
  ],
  [
    'who counted',
    'Die Polizei zählte 12.000 Teilnehmer, die Veranstalter mehr als 30.000.',
    'reported | Die Polizei zählte 12.000 Teilnehmer | Polizei',
    'reported | die Veranstalter mehr als 30.000 | Veranstalter',
  ],
  ['how many belong to somebody', 'Die Partei zählt 300 Mitglieder.'],
  [
    'what is counted before the verb',
    '4700 Boote wollen die Organisatoren gesehen haben.',
    'free-indirect | 4700 Boote wollen die Organisatoren gesehen haben. | Organisatoren',
  ],
  [
    'what is counted before the verb of who tells of himself',
    'Acht Leichen hat die Feuerwehr nach eigenen Angaben geborgen.',
    'indirect | Acht Leichen hat die Feuerwehr … geborgen | Feuerwehr | nach eigenen Angaben',
  ],
  [
    'a phrase in the second of two clauses',
    'Das Schiff war alt, an Bord waren laut Hafenpolizei 230 Menschen.',
    'indirect | an Bord waren … 230 Menschen | Hafenpolizei',
  ],
  [
    'two phrases in two clauses',
    'In Kadrin ertranken laut Polizei 58 Menschen, in Roverin starben nach Zählung des Roten Kreuzes 37.',
    'indirect | In Kadrin ertranken … 58 Menschen | Polizei',
    'indirect | in Roverin starben … 37 | Roten Kreuzes',
  ],
  [
    'a name with al',
    'Der Leiter der Behörde, Nasser al-Hadi, sagte, es seien elf Kinder.',
    'indirect | es seien elf Kinder | Leiter der Behörde, Nasser al-Hadi',
  ],
  [
    'who tells something by a noun of saying',
    'Zwei Dörfer seien geräumt, sagte Sprecher Jan Holm. Der Bürgermeister erhob schwere Vorwürfe gegen den Kreis. Er habe um drei Uhr Hilfe angefordert.',
    'indirect | Zwei Dörfer seien geräumt | Sprecher Jan Holm',
    'indirect-free-indirect | Er habe um drei Uhr Hilfe angefordert. | Bürgermeister',
  ],
  [
    'a writing behind its measure',
    'Aus dem 120 Seiten starken Dokument geht hervor, dass der Damm brach.',
    'indirect | dass der Damm brach | Dokument',
  ],
  [
    'somebody behind his age',
    'Ein 49 Jahre alter Elektriker forderte Hilfe.',
    'reported | Ein 49 Jahre alter Elektriker forderte Hilfe. | Elektriker',
  ],
  [
    'a body with a name of its own',
    'Die Beobachtungsstelle sprach von 21 Opfern. 13.000 Menschen sind auf der Flucht, schätzt das Hilfswerk Sonne.',
    'reported | Die Beobachtungsstelle sprach von 21 Opfern. | Beobachtungsstelle',
    'indirect | 13.000 Menschen sind auf der Flucht | Hilfswerk Sonne',
  ],
  [
    'a woman of whom the sentence before tells',
    'Admiral Jan Holm nannte das erfunden. Die Witwe des Piloten wartet am Tor. Ihr Mann habe über den Rotor geklagt, sagte sie.',
    'reported | Admiral Jan Holm nannte das erfunden. | Admiral Jan Holm',
    'indirect | Ihr Mann habe über den Rotor geklagt | Witwe des Piloten | sie',
  ],
  [
    'the state of things is nobody',
    'Es seien Fische gefunden worden, sagte Ada Brunn. Nach derzeitigem Stand sei nichts sicher.',
    'indirect | Es seien Fische gefunden worden | Ada Brunn',
    'indirect-free-indirect | Nach derzeitigem Stand sei nichts sicher. | Ada Brunn',
  ],
  [
    'a quotation that the sentence behind it tells whose it is',
    '„Wir waren im Keller, die ganze Nacht.“ So beschreibt die Rentnerin Ada Brunn den Angriff.',
    'direct | „Wir waren im Keller, die ganze Nacht.“ | Rentnerin Ada Brunn',
  ],
  [
    'a toll is claimed, help for the hurt is demanded',
    'Das Grubenunglück forderte nach ersten Meldungen 14 Tote. Das Rote Kreuz forderte sofortige Hilfe für 14 Verletzte.',
    'indirect | Das Grubenunglück forderte … 14 Tote | ersten Meldungen',
    'reported | Das Rote Kreuz forderte sofortige Hilfe für 14 Verletzte. | Rote Kreuz',
  ],
  [
    'a document invoked is the source',
    'Der Verband teilte unter Berufung auf ein Gutachten mit, die Brücke sei seit 2009 nicht geprüft worden.',
    'indirect | die Brücke sei seit 2009 nicht geprüft worden | Gutachten',
  ],
  [
    'a role in an oblique case is named later',
    'Der Streit mit dem Direktor Arvid Holm dauert an. Nach den Worten des Direktors fehlen 40 Betten.',
    'indirect | fehlen 40 Betten | Direktor Arvid Holm | Direktors',
  ],
  [
    'two halves of a compound are one name',
    'Der Hotel- und Gaststättenverband Kadrin berichtet von Absagen für 400 Betten. Die Klima- und Energieexpertin der Linksfraktion im Landtag, Ada Bull-Brunner, beklagte, der Schutz komme zu spät.',
    'reported | Der Hotel- und Gaststättenverband Kadrin berichtet von Absagen für 400 Betten. | Hotel- und Gaststättenverband Kadrin',
    'indirect | der Schutz komme zu spät | Klima- und Energieexpertin der Linksfraktion im Landtag, Ada Bull-Brunner',
  ],
  [
    'two roles of one person',
    'Die frühere Aufsichtsrätin und jetzige Konzernchefin Brigitte Holm warnt vor dem Abbau von 300 Stellen. Das sei falsch, kommentierte der Vizepräsident des Senats und Spitzenpolitiker Roberto Calder.',
    'reported | Die frühere Aufsichtsrätin und jetzige Konzernchefin Brigitte Holm warnt vor dem Abbau von 300 Stellen. | Konzernchefin Brigitte Holm',
    'indirect | Das sei falsch | Spitzenpolitiker Roberto Calder',
  ],
  [
    'to whom a writing lies before says nothing',
    'Wie aus einer der Belmapress vorliegenden Aufstellung des Ministeriums hervorgeht, fehlen 400 Millionen. Aus dem der Agentur vorliegenden Bericht geht hervor, dass sie 2019 verbucht wurden.',
    'indirect | fehlen 400 Millionen | Aufstellung des Ministeriums',
    'indirect | dass sie 2019 verbucht wurden | Bericht',
  ],
  [
    "what nobody believes is nobody's",
    'Dass das Haus 2018 öffnet, glaubt niemand mehr. Die Länder müssen dafür Sorge tragen, dass es zahlt. Der Umbau ruft in Erinnerung, dass es alt ist.',
  ],
  [
    'who held an office before is the one named before',
    'Zu Gast war Irma Brunn. Die ehemalige Präsidentin des Obersten Gerichtshofs forderte 400 Stellen. Richter Ludwig Adam kam. Das sei zu wenig, sagte der frühere Höchstrichter.',
    'reported | Die ehemalige Präsidentin des Obersten Gerichtshofs forderte 400 Stellen. | Irma Brunn | ehemalige Präsidentin des Obersten Gerichtshofs',
    'indirect | Das sei zu wenig | Richter Ludwig Adam | frühere Höchstrichter',
  ],
  [
    'a trade with its field is the one named before',
    'Am Abend trat Andreas Holm auf. Die Brücke sei alt, sagte der Professor für Brückenbau.',
    'indirect | Die Brücke sei alt | Andreas Holm | Professor für Brückenbau',
  ],
  [
    'a former office with a name is somebody else',
    'Ada Holm sprach dort. Die ehemalige Präsidentin des Gerichts Irma Brunn forderte 400 Stellen.',
    'reported | Die ehemalige Präsidentin des Gerichts Irma Brunn forderte 400 Stellen. | ehemalige Präsidentin des Gerichts Irma Brunn',
  ],
  [
    "what a thing shows is the report's own thought, what one measures tells",
    'Der Griff zum Dekret zeigt, dass die Regierung schwach ist. Neue Messungen zeigen, dass der See 4 Meter verloren hat. Die Ministerin zeigte, dass es anders geht.',
    'indirect | dass der See 4 Meter verloren hat | Neue Messungen',
    'indirect | dass es anders geht | Ministerin',
  ],
  [
    'how to deal with it is not decided yet',
    'Die Stadt will am Montag entscheiden, wie mit den 40 Booten umzugehen sei.',
  ],
  [
    'a daily of a town is no name for the paper to be called by',
    'Nach Angaben der Kadriner Zeitung fehlen 40 Betten. Die Roveriner Tageszeitung berief sich auf die Stadt. Es fehlten auch Ärzte, schrieb die Zeitung.',
    'indirect | fehlen 40 Betten | Kadriner Zeitung',
    'indirect | Es fehlten auch Ärzte | Kadriner Zeitung | Zeitung',
  ],
  [
    'a surname with a particle in capitals',
    'Kandidat Alexander Van der Holm warnte vor einem Krieg. Die Lage, so Van der Holm, sei ernst.',
    'reported | Kandidat Alexander Van der Holm warnte vor einem Krieg. | Kandidat Alexander Van der Holm',
    'indirect | Die Lage … sei ernst | Kandidat Alexander Van der Holm | Van der Holm',
  ],
  [
    'a name with two small words inside',
    '„Es reicht“, sagte Verhandlerin Ada de la Kalle. Das Treffen endete spät. De la Kalle forderte 30 Sitze.',
    'direct | „Es reicht“ | Verhandlerin Ada de la Kalle',
    'reported | De la Kalle forderte 30 Sitze. | Verhandlerin Ada de la Kalle | De la Kalle',
  ],
  [
    'an Arabic surname',
    'UN-Kommissar Said Raad al-Hassan forderte Hilfe. „Das reicht nicht“, sagte Said Raad al-Hassan.',
    'reported | UN-Kommissar Said Raad al-Hassan forderte Hilfe. | UN-Kommissar Said Raad al-Hassan',
    'direct | „Das reicht nicht“ | Said Raad al-Hassan',
  ],
  [
    'whose the words are that an agency passes on',
    'Die Brücke sei gesperrt, sagte Direktor Jan Holm der Agentur PEP zufolge.',
    'indirect | Die Brücke sei gesperrt | Direktor Jan Holm',
  ],
  [
    'circles around a body are not the body',
    'Das verlautete am Donnerstag aus Kreisen der Armee.',
    'indirect | Das verlautete am Donnerstag | Kreisen der Armee',
  ],
  [
    'circles and a verb together are one statement',
    'Aus Kreisen der Armee hieß es, es gebe 30 Tote.',
    'indirect | es gebe 30 Tote | Kreisen der Armee',
  ],
  [
    'who writes a report is not the report',
    'Der Bericht der Anwälte sagt, die Brücke halte. Das stimme, glauben die Anwälte.',
    'indirect | die Brücke halte | Anwälte | Bericht der Anwälte',
    'indirect | Das stimme | Anwälte',
  ],
  [
    'what can only be said with difficulty nobody says',
    'Schwer zu sagen, wer gewinnt. Es lässt sich sagen, dass viele gingen. Das war, wie man weiß, 2015.',
  ],
  [
    'an if with its verb first says nothing',
    'Sollte der Chef zu Recht geklagt haben, werde er zahlen. Würde der Plan beschlossen, wäre das ein Fehler.',
    'indirect-free-indirect | Sollte der Chef zu Recht geklagt haben, werde er zahlen. | –',
  ],
  [
    'free speech behind an if with its verb first',
    'Minister Jan Holm warnte vor einer Krise. Sollte die Brücke fallen, müsse man mit Staus rechnen.',
    'reported | Minister Jan Holm warnte vor einer Krise. | Minister Jan Holm',
    'indirect-free-indirect | Sollte die Brücke fallen, müsse man mit Staus rechnen. | Minister Jan Holm',
  ],
  [
    'what somebody is to do or may expect he does not say',
    'Die Stadt soll sich für den Bau einsetzen. Holm kann nicht mit Hilfe rechnen. Gruppen bekunden Mühe, sich zu einigen.',
  ],
  ['whom others see called upon demands nothing', 'Ada Brunn sieht die Stadt gefordert, die Brücke zu bauen.'],
  ['no reason to assume', 'Es gibt keinen Grund, anzunehmen, dass die Brücke hält.'],
  [
    'a body behind a name in the genitive and an adjective',
    'Am Montag ruft Kadrins alte Garde zum Streik auf.',
    'reported | Am Montag ruft Kadrins alte Garde zum Streik auf. | Kadrins alte Garde',
  ],
  [
    'a noun behind a long attribute',
    'Nach Angaben der unter dem Banner der PKR kämpfenden Gruppen starben 30 Menschen. Laut der in London ansässigen Stelle waren es 40.',
    'indirect | starben 30 Menschen | Gruppen',
    'indirect | waren es 40 | Stelle',
  ],
  [
    'whose eyes see it so',
    'Der aus Sicht vieler Anrainer gute Plan kam durch.',
    'indirect | Der … kam durch | Anrainer',
  ],
  ['short word for information', 'Nach Infos des Boten starben 30 Menschen.', 'indirect | starben 30 Menschen | Boten'],
  [
    'what goes on with heißt es weiter',
    'Die Brücke sei gesperrt, teilte die Polizei mit. Man prüfe alles, hieß es weiter.',
    'indirect | Die Brücke sei gesperrt | Polizei',
    'indirect | Man prüfe alles | Polizei',
  ],
  [
    'a body by its letters, which stand behind its name before',
    'Davor warnt der Bundesverband der Imker (BBZ). Das sei ein Problem, erklärt der BBZ.',
    'indirect | Das sei ein Problem | Bundesverband der Imker (BBZ) | BBZ',
  ],
  [
    'a surname that opens its sentence as an adverb would',
    'Minister Jan Kurz reiste ab. Kurz sagte, dass die Brücke hält.',
    'indirect | dass die Brücke hält | Minister Jan Kurz | Kurz',
  ],
  [
    'the head of a body by another word for its office',
    'UN-Generalsekretär Jan Holm kam. Mauern schadeten, betonte der UN-Chef.',
    'indirect | Mauern schadeten | UN-Generalsekretär Jan Holm | UN-Chef',
  ],
  [
    "a role that only the report's compound holds",
    'Koalitionsverhandler Jan Holm schwieg lange. Die Partei sei offen, so der Verhandler.',
    'indirect | Die Partei sei offen | Koalitionsverhandler Jan Holm | Verhandler',
  ],
  [
    'a man whom the report names but brings in as no man',
    'Jan Holm bekam einen Brief. Er habe gelacht, so der Mann.',
    'indirect | Er habe gelacht | Jan Holm | Mann',
  ],
  [
    'a forecast with a number',
    'Forscher erwarten in diesem Jahr 300 neue Fälle.',
    'reported | Forscher erwarten in diesem Jahr 300 neue Fälle. | Forscher',
  ],
  [
    'free speech that somebody by name takes up goes on with him',
    'Minister Jan Holm sagte, die Brücke halte. Ada Brunn hingegen bleibt skeptisch. Sie sei in Sorge. Der Plan ist alt. Man habe zu lange gewartet.',
    'indirect | die Brücke halte | Minister Jan Holm',
    'indirect-free-indirect | Sie sei in Sorge. | Ada Brunn',
    'indirect-free-indirect | Man habe zu lange gewartet. | Ada Brunn',
  ],
  [
    'a short sentence in quotation marks behind a colon',
    'Das sei gut, sagt Jan Holm: „So ist es!“',
    'indirect | Das sei gut | Jan Holm',
    'direct | „So ist es!“ | Jan Holm',
  ],
  [
    'what somebody is sure of stands before',
    'Das hält noch lange, ist sich Ada Brunn sicher.',
    'indirect | Das hält noch lange | Ada Brunn',
  ],
  [
    'what a count yields',
    'Eine Zählung ergab 300 Tiere. Der Tag ergab 300 Euro.',
    'reported | Eine Zählung ergab 300 Tiere. | Zählung',
  ],
  [
    'a compound of saying before nach',
    'Expertenschätzungen nach starben 30 Menschen.',
    'indirect | starben 30 Menschen | Expertenschätzungen',
  ],
  [
    'what an expert opinion shows, told afterwards',
    'Die Kosten steigen weiter. Das zeigt ein Gutachten der Stadt. Der Sturm kam früh. Das zeigt der Garten.',
    'indirect | Die Kosten steigen weiter … Das | Gutachten der Stadt',
  ],
  [
    'anybody who holds something for a duty',
    'Wer das als Pflicht erachte, habe hier nichts verloren, sagte Jan Holm.',
    'indirect | Wer das als Pflicht erachte, habe hier nichts verloren | Jan Holm',
  ],
  [
    'what one is blamed for',
    'Jan Holm wird angelastet, die Brücke beschädigt zu haben.',
    'indirect | die Brücke beschädigt zu haben | –',
  ],
  [
    'whose wish it goes by',
    'Geht es nach Ministerin Ada Brunn, sollen 30 Orte schließen.',
    'indirect | sollen 30 Orte schließen | Ministerin Ada Brunn',
  ],
  [
    'a second relative clause speaks of what the first does',
    'Die Stadt hat eine Liste, die dem Boten vorliegt und die anführt, wie viele Boote fehlen.',
    'indirect | wie viele Boote fehlen | Liste | die',
  ],
  [
    'offences under a law',
    'Die Zahl der Straftaten nach dem Fremdengesetz ist hoch. Nach dem Pressegesetz ist das verboten.',
    'indirect | ist das verboten | Pressegesetz',
  ],
  [
    'a pronoun that means whom the sentence before the last brings in',
    'Minister Jan Holm sagte, die Brücke halte. Der Chemiker Alfred Brunn erwartet mehr Regen. Im Süden wird es kalt. „Das reicht nicht“, sagt er.',
    'indirect | die Brücke halte | Minister Jan Holm',
    'direct | „Das reicht nicht“ | Chemiker Alfred Brunn | er',
  ],
  [
    'a pronoun that a first name tells from another',
    'Jan Holm sagte, die Brücke halte. Roberta Brunn hörte ihm zu. „Das reicht nicht“, sagt er.',
    'indirect | die Brücke halte | Jan Holm',
    'direct | „Das reicht nicht“ | Jan Holm | er',
  ],
  [
    'a party that er cannot mean',
    'Christoph Holm kam nach Kadrin. Die PKR stimmte ab. Das sei klug, sagte er.',
    'indirect | Das sei klug | Christoph Holm | er',
  ],
  [
    'what somebody is blamed for does not blame him',
    'Den Vorwurf der Untreue, wonach Geld fehle, gibt es lange. Der Verdacht der Polizei, dass Geld fehlt, ist neu.',
    'indirect | Geld fehle | –',
    'indirect | dass Geld fehlt | Polizei',
  ],
  [
    'two roles of one, the second behind two adjectives',
    'Das weiß die Bäckerin und frühere Kadriner Landrätin Ada Brunn. Sie hatte überlegt, eine Liste anzuführen.',
    'indirect | eine Liste anzuführen | Landrätin Ada Brunn | Sie',
  ],
  [
    'a clause behind a preposition and an adjective',
    'Jan Holm, für den zahlreiche Helfer gekommen waren, zeigte sich zufrieden. Er komme wieder, sagte er.',
    'indirect | Er komme wieder | Jan Holm | er',
  ],
  [
    'what belongs to somebody is not he',
    'Ada Brunn sagte, die Brücke halte. Holms Kommentare sind scharf. Man müsse warten.',
    'indirect | die Brücke halte | Ada Brunn',
    'indirect-free-indirect | Man müsse warten. | Ada Brunn',
  ],
  [
    'a woman by her age, whom another sentence farther back names',
    'Für die Wirtin Gudrun Brunn war der Auftritt von Jan Holm schwer zu ertragen. Der Saal war voll. Draußen regnete es. „Er hat gelacht“, sagt die 66-Jährige.',
    'direct | „Er hat gelacht“ | Wirtin Gudrun Brunn | 66-Jährige',
  ],
  [
    'a man by his trade, the only one named',
    'Hauptkommissar Dieter Holm hat viel gesehen. Auf dem Tisch lagen 14 Pässe. Die Bewohner seien weg, sagt der Ermittler.',
    'indirect | Die Bewohner seien weg | Hauptkommissar Dieter Holm | Ermittler',
  ],
  [
    'a man by his nation where two were named',
    'Es ging um Dieter Holm und um Jürgen Brunn. Der Saal war leer. Es regnete. Man habe lange geredet, sagt der Norweger.',
    'indirect | Man habe lange geredet | Norweger',
  ],
  [
    'a pronoun that only a first name tells whom it means',
    'Wer mit Schwester Roberta Brunn sprechen will, muss warten. Im Heim ist es still. Geschlagen worden sei überall, sagt sie.',
    'indirect | Geschlagen worden sei überall | Roberta Brunn | sie',
  ],
  [
    'experts are several',
    'Die Brücke sei alt, sagte Minister Jan Holm. Nach Ansicht der Ökonomen hält sie.',
    'indirect | Die Brücke sei alt | Minister Jan Holm',
    'indirect | hält sie | Ökonomen',
  ],
  [
    'what stands in a writing, behind it',
    'Ein Schaden sei nicht nachgewiesen, steht im Schreiben der Kasse.',
    'indirect | Ein Schaden sei nicht nachgewiesen | Schreiben der Kasse',
  ],
  [
    'those who talk of a number',
    'Die Helfer reden von 300 Familien.',
    'reported | Die Helfer reden von 300 Familien. | Helfer',
  ],
  [
    'as a country sees it',
    'Davon kann aus Sicht Ungarns keine Rede sein.',
    'indirect | Davon kann … keine Rede sein | Ungarns',
  ],
  [
    'a name behind a second role in commas',
    'Der Gastgeber, Sulaniens Minister Jan Holm, sprach von einem Durchbruch. Der Leiter der Wache, ein Wirt namens Max Brunn, sagte, das sei gut.',
    'reported | Der Gastgeber, Sulaniens Minister Jan Holm, sprach von einem Durchbruch. | Gastgeber, Sulaniens Minister Jan Holm',
    'indirect | das sei gut | Leiter der Wache, ein Wirt namens Max Brunn',
  ],
  [
    'a number alone',
    'Die Veranstalter schätzten die Menge auf 80.000, das Innenministerium gab 15.000 an. Die Polizei meldete 14. Das war am 14. März.',
    'reported | Die Veranstalter schätzten die Menge auf 80.000 | Veranstalter',
    'reported | das Innenministerium gab 15.000 an | Innenministerium',
    'reported | Die Polizei meldete 14. | Polizei',
  ],
  [
    'an office that counts',
    'Zunächst hatte die Leitstelle sieben Tote gemeldet. Das nationale Krisenzentrum meldete 18 Kranke.',
    'reported | Zunächst hatte die Leitstelle sieben Tote gemeldet. | Leitstelle',
    'reported | Das nationale Krisenzentrum meldete 18 Kranke. | nationale Krisenzentrum',
  ],
  [
    'a round number that may be a year',
    'Die Polizei zählte 2000 Teilnehmer. Die Stadt zählte 2019 weniger.',
    'reported | Die Polizei zählte 2000 Teilnehmer. | Polizei',
  ],
  [
    'a second number in millions',
    'Das Ministerium zählte 410.000 Teilnehmer, die Gewerkschaft mehr als eine Million.',
    'reported | Das Ministerium zählte 410.000 Teilnehmer | Ministerium',
    'reported | die Gewerkschaft mehr als eine Million | Gewerkschaft',
  ],
  [
    'what a list names',
    'Eine Liste führt 227 Namen auf. Ein Wirt führte 3 Stücke auf.',
    'reported | Eine Liste führt 227 Namen auf. | Liste',
  ],
  [
    'whom a pronoun before zufolge means',
    'Direktorin Ada Brunn sagte, er handle allein. Im Wagen lagen ihr zufolge zwei Messer. Das teilte die Behörde mit. Ihren Angaben nach brannte es.',
    'indirect | er handle allein | Direktorin Ada Brunn',
    'indirect | Im Wagen lagen … zwei Messer | Direktorin Ada Brunn | ihr',
    'indirect | Im Wagen lagen ihr zufolge zwei Messer … Das | Behörde',
    'indirect | brannte es | Behörde | Ihren',
  ],
  ['what somebody watched', 'Nach Beobachtung der Polizei kamen 300 Gäste.', 'indirect | kamen 300 Gäste | Polizei'],
  [
    "a number that nobody tells, then somebody's",
    'Zunächst war von zwölf Verletzten die Rede gewesen, am Abend korrigierte die Leitstelle die Zahl auf 29.',
    'reported | Zunächst war von zwölf Verletzten die Rede gewesen | –',
    'reported | am Abend korrigierte die Leitstelle die Zahl auf 29 | Leitstelle',
  ],
  [
    'a conviction in between',
    'Die Tat, da ist sich Kommissarin Ada Brunn sicher, war geplant.',
    'indirect | Die Tat … war geplant | Kommissarin Ada Brunn',
  ],
  [
    'behind a hand',
    'Hinter vorgehaltener Hand aber sagen Pfleger, es seien keine zehn.',
    'indirect | es seien keine zehn | Pfleger',
  ],
  [
    'what evaluations yield, in between',
    'In fünf Dörfern, das ergaben Auswertungen der Stadt, wurden alle Häuser leer gefunden.',
    'indirect | In fünf Dörfern … wurden alle Häuser leer gefunden | Auswertungen der Stadt',
  ],
  [
    "somebody else's number behind a semicolon",
    'Nach Darstellung der Rebellen fielen 60 Soldaten; die Armee beziffert ihre Verluste auf 4.',
    'indirect | fielen 60 Soldaten | Rebellen',
    'reported | die Armee beziffert ihre Verluste auf 4 | Armee',
  ],
  [
    'a second estimate without a verb',
    'Ökonomen veranschlagen den Schaden auf 12 Milliarden Euro, die Versicherer auf höchstens 7.',
    'reported | Ökonomen veranschlagen den Schaden auf 12 Milliarden Euro | Ökonomen',
    'reported | die Versicherer auf höchstens 7 | Versicherer',
  ],
  [
    'a judgement in quotation marks before the verb',
    'Ein „Geschenk an die Stadt“ nannte der Abgeordnete Jan Holm den Bau.',
    'reported | Ein „Geschenk an die Stadt“ nannte der Abgeordnete Jan Holm den Bau. | Abgeordnete Jan Holm',
  ],
  ['an opinion that one has to have', 'Da Jan Holm kam, war es als Sensation zu bewerten, dass der Rat 14 Gäste lud.'],
  [
    'what makes people talk of itself and what goes out from something',
    'Zuletzt machte die PKR von sich reden. Von dem Keim geht eine Gefahr aus. Die Polizei geht nicht von einer Gefahr aus.',
    'reported | Die Polizei geht nicht von einer Gefahr aus. | Polizei',
  ],
  [
    'a name with capitals inside',
    'Ada Holm berichtete im Magazin „Bote“ („PLoS Bote“), es gebe 30 Tote.',
    'indirect | es gebe 30 Tote | Ada Holm',
  ],
  [
    'a double name that opens its sentence',
    'Mikl-Leitner betonte: Das ist nicht wahr.',
    'indirect | Das ist nicht wahr | Mikl-Leitner',
  ],
  [
    'what a paper of experts holds',
    'Im internen Expertenpapier wird festgehalten, dass der Zaun nichts nützt.',
    'indirect | dass der Zaun nichts nützt | internen Expertenpapier',
  ],
  ['as if', 'Als ob sie hoffte, so ihre Tat ungeschehen zu machen, lief sie weg.'],
  ['what findings could have done', 'Es lagen keine Erkenntnisse vor, die die Angeklagte hätten entlasten können.'],
  [
    'what goes on behind a frame',
    'Das neue Gesetz, sagte Jan Holm, nennt Gewalt ein Verbrechen.',
    'indirect | Das neue Gesetz … nennt Gewalt ein Verbrechen | Jan Holm',
  ],
  [
    'keeping a thought and keeping to a plan',
    'Eine Sperre findet nicht statt, hielt Jan Holm fest. Obwohl es regnet, hielt Jan Holm an dem Plan fest.',
    'indirect | Eine Sperre findet nicht statt | Jan Holm',
  ],
  [
    'what is difficult is no report',
    'Laut den Autoren des Berichts ist es schwierig, die Fälle einzeln zuzuordnen.',
    'indirect | ist es schwierig, die Fälle einzeln zuzuordnen | Autoren des Berichts',
  ],
  ['the first person of a writer', 'Ich, der Jüngere, frage um Rat.'],
  [
    'a number that an institute works out',
    '57 Prozent errechnete das Institut PEP.',
    'reported | 57 Prozent errechnete das Institut PEP. | Institut PEP',
  ],
  [
    'whose wish it goes by, behind it',
    'Gerüchte über die Brücke kommen verfrüht, wenn es nach Ministerin Ada Brunn geht. Wenn es nach Ada Brunn ginge, sollen 30 Orte schließen.',
    'indirect | Gerüchte über die Brücke kommen verfrüht | Ministerin Ada Brunn',
    'indirect | sollen 30 Orte schließen | Ministerin Ada Brunn | Ada Brunn',
  ],
  [
    'who speaks out for something',
    'So sprach sich die Mehrheit der Bürger für eine Brücke aus. Die Beauftragte für Brücken sprach sich für den Bau aus.',
    'reported | So sprach sich die Mehrheit der Bürger für eine Brücke aus. | Mehrheit der Bürger',
    'reported | Die Beauftragte für Brücken sprach sich für den Bau aus. | Beauftragte für Brücken',
  ],
  [
    'a family name that stands first',
    'UNO-Kommissar Kim Sun Hee kam nach Kadrin. Kim klagte, es fehle an Hilfe. Das reiche nicht, hieß es in einer Erklärung Kims.',
    'indirect | es fehle an Hilfe | UNO-Kommissar Kim Sun Hee | Kim',
    'indirect | Das reiche nicht | UNO-Kommissar Kim Sun Hee | Erklärung Kims',
  ],
  [
    'a declaration of somebody named before',
    'Anwältin Ada Holm kam. „Es reicht“, hieß es in einer am Abend verbreiteten Erklärung Holms. Die 55-jährige Holm sagte, das reiche nicht.',
    'direct | „Es reicht“ | Anwältin Ada Holm | Holms',
    'indirect | das reiche nicht | Anwältin Ada Holm | 55-jährige Holm',
  ],
  [
    'a role alone leads to the whole name',
    '„Es reicht“, sagte Minister Jan Holm. Die Brücke halte, so der Minister.',
    'direct | „Es reicht“ | Minister Jan Holm',
    'indirect | Die Brücke halte | Minister Jan Holm | Minister',
  ],
  [
    'a head between a dash and a colon',
    'Rat stimmt für die Brücke – Minister Jan Holm: „Sie wird stehen“',
    'direct | „Sie wird stehen“ | Minister Jan Holm',
  ],
  [
    'somebody whose surname the report keeps to itself',
    'Der Bäcker Husam M. kam aus Kadrin. M. sagte, das sei gut.',
    'indirect | das sei gut | Bäcker Husam M. | M',
  ],
  [
    'what somebody demands stands before',
    'Mitsprache fordert Holm. Die USA fordern Holms Rücktritt.',
    'reported | Mitsprache fordert Holm. | Holm',
    'reported | Die USA fordern Holms Rücktritt. | USA',
  ],
  [
    'by his own account in a relative clause',
    'Die Liste wurde von dem Wirt Jan Holm verbreitet, der nach eigenen Angaben leicht in das Haus kam. Der Fall ist alt.',
    'indirect | der … leicht in das Haus kam | Wirt Jan Holm | nach eigenen Angaben',
  ],
  [
    'a second description that names him',
    'Das sei gut, sagte der Gouverneur, der frühere Minister Jan Holm.',
    'indirect | Das sei gut | Gouverneur, der frühere Minister Jan Holm',
  ],
  [
    'another word for an office',
    'Premier Jan Holm kam nach Kadrin. Klubobmann Max Brunn kam auch. Das sei gut, sagte der Regierungschef. Das reiche nicht, sagte der Fraktionschef.',
    'indirect | Das sei gut | Premier Jan Holm | Regierungschef',
    'indirect | Das reiche nicht | Klubobmann Max Brunn | Fraktionschef',
  ],
  [
    'an analyst whom the report has named',
    'Jan Holm von der Bank sieht das anders. Das bleibe so, meint der Rohstoffanalyst.',
    'indirect | Das bleibe so | Jan Holm von der Bank | Rohstoffanalyst',
  ],
  [
    'to whom a surname that passes for a noun speaks',
    'Das sei so, sagte Coeure der Zeitung Bote.',
    'indirect | Das sei so | Coeure',
  ],
  [
    'an if in Konjunktiv that opens with its verb',
    '„Es reicht“, sagte Jan Holm. Mache man nichts, werde das Problem noch größer. Komme nichts heraus, würde er das unterstützen. Habe er gewonnen, werde gefeiert, sagte Ada Brunn.',
    'direct | „Es reicht“ | Jan Holm',
    'indirect-free-indirect | Mache man nichts, werde das Problem noch größer. Komme nichts heraus, würde er das unterstützen. | Jan Holm',
    'indirect | Habe er gewonnen, werde gefeiert | Ada Brunn',
  ],
  [
    'what follows from a need nobody tells',
    'Jan Holm sagte, es reiche nicht. Dies ergebe sich aus dem Finanzbedarf der Regierung.',
    'indirect | es reiche nicht | Jan Holm',
    'indirect-free-indirect | Dies ergebe sich aus dem Finanzbedarf der Regierung. | Jan Holm',
  ],
  [
    'what follows from a study it tells',
    'Es regnet oft. Das ergibt sich aus einer Studie der Stadt.',
    'indirect | Es regnet oft … Das | Studie der Stadt',
  ],
  [
    'what hangs on the main clause around',
    'Das Wort vermag den, der es schreibt, über die Zeit zu erheben. Ich bestelle noch Tee, auf dass er sitzen bleibe und rede.',
  ],
  [
    'what she heard afterwards',
    'Es regnet oft. Das sagte Ada Brunn dem Boten, bevor sie erfuhr, dass die Brücke fällt.',
    'indirect | Es regnet oft … Das | Ada Brunn',
  ],
  [
    'of several ministers the one who spoke just before',
    'Außenminister Max Brunn schwieg. Das sei so, sagte Finanzminister Jan Holm. Man müsse warten, sagte der Minister.',
    'indirect | Das sei so | Finanzminister Jan Holm',
    'indirect | Man müsse warten | Finanzminister Jan Holm | Minister',
  ],
  [
    'a politician and whom he told',
    'Das sei so, sagte der Politiker Martin Holm. Es regnet. Das reiche, sagte der Politiker der Zeitung Bote.',
    'indirect | Das sei so | Politiker Martin Holm',
    'indirect | Das reiche | Politiker Martin Holm | Politiker',
  ],
  [
    'two numbers by two papers, one with a bracket',
    'Während die Post von 20.000 Gästen sprach (die Woche hatte sogar 30.000 angegeben), sprach der Bote von 9.000 Gästen.',
    'reported | Während die Post von 20.000 Gästen sprach | Post',
    'reported | sprach der Bote von 9.000 Gästen | Bote',
  ],
  [
    'the second participle of a perfect',
    'Laut Feuerwehr habe der Wirt begonnen, Zettel zu verteilen und verlangt, den Saal zu räumen.',
    'indirect | habe der Wirt begonnen, Zettel zu verteilen und verlangt, den Saal zu räumen | Feuerwehr',
    'indirect | den Saal zu räumen | Wirt',
  ],
  [
    'a passage behind what was said',
    'Die Ministerin wagte die Prognose, viele Wirte würden fehlen: „Ich rechne mit leeren Tischen.“',
    'indirect | viele Wirte würden fehlen | Ministerin',
    'direct | „Ich rechne mit leeren Tischen.“ | Ministerin',
  ],
  [
    'who doubts, by a verb that looks like a participle',
    'Die Gründung ist gut, die Organisation bezweifelt aber, dass sich etwas ändert.',
    'indirect | dass sich etwas ändert | Organisation',
  ],
  [
    'a proposal that something gets',
    'Unterstützung erhält der Vorschlag, die Brücke zu sperren, nun auch von Wirten.',
    'indirect | die Brücke zu sperren, nun auch von Wirten | –',
  ],
  [
    'Konjunktiv behind an and',
    'Der Wirt Jan Holm sagte, er gehe. Seine Frau ist krank, und er wolle sie pflegen.',
    'indirect | er gehe | Wirt Jan Holm',
    'indirect-free-indirect | und er wolle sie pflegen. | Wirt Jan Holm',
  ],
  [
    'Konjunktiv behind a clause of nobody',
    'Laut Polizei starben zwei Gäste. Zwölf wurden verletzt, die Verletzten seien Wirte.',
    'indirect | starben zwei Gäste | Polizei',
    'indirect | die Verletzten seien Wirte | Polizei',
  ],
  [
    'the subject behind a heading',
    'Formen des Protests: Wirte standen am Tor und forderten auf Plakaten dazu auf, die Brücke zu sperren.',
    'indirect | die Brücke zu sperren | Wirte',
  ],
  [
    'words that stand somewhere',
    'Darauf war das Motto zu lesen: „Wir wollen Frieden.“',
    'direct | „Wir wollen Frieden.“ | –',
  ],
  [
    'a body that meets an objection',
    'Die Bahn begegnet der Kritik mit dem Argument, die Züge seien meist pünktlich.',
    'indirect | die Züge seien meist pünktlich | Bahn',
  ],
  [
    'a reason given in the passive',
    'Der Zutritt wurde ihr mit dem Hinweis verweigert, die Brücke sei gesperrt.',
    'indirect | die Brücke sei gesperrt | –',
  ],
  [
    'somebody else behind an and',
    'Der Wirt Jan Holm kritisierte, der Rat habe versagt und die Partei der Bäcker forderte ein Verbot der Brücke.',
    'indirect | der Rat habe versagt | Wirt Jan Holm',
    'reported | die Partei der Bäcker forderte ein Verbot der Brücke | Partei der Bäcker',
  ],
  [
    'an answer to a reproach',
    'Auf den Vorwurf der Wirte, es fehle Geld, entgegnete die Ministerin, dass genug da sei.',
    'indirect | es fehle Geld | –',
    'indirect | dass genug da sei | Ministerin',
  ],
  [
    'a case that became known',
    'Im August war ein neuer Betrug bekannt geworden: Ein Wirt soll Gäste betrogen haben.',
    'indirect | Ein Wirt soll Gäste betrogen haben | –',
  ],
  [
    'a broadcaster by its letters that claims to know',
    'Die Wirte schweigen, sagte Jan Holm. Der NDR will aber wissen, dass Holm gelogen habe.',
    'indirect | Die Wirte schweigen | Jan Holm',
    'indirect | dass Holm gelogen habe | NDR',
  ],
  [
    "somebody's own point with an adjective",
    'Der Autor Jan Holm hat ein Buch geschrieben. Seine zentrale Aussage ist, dass die Brücke nie gebraucht worden sei.',
    'indirect | dass die Brücke nie gebraucht worden sei | Autor Jan Holm | Seine',
  ],
  [
    'a passage that belongs to the setting',
    'Während Ada Brunn erklärte, sehr aufgeregt zu sein, „größer wird es nicht“, räumte Jana Holm ein, davon geträumt zu haben.',
    'indirect | sehr aufgeregt zu sein, „größer wird es nicht“ | Ada Brunn',
    'direct | „größer wird es nicht“ | Ada Brunn',
    'indirect | davon geträumt zu haben | Jana Holm',
  ],
  [
    'Konjunktiv behind a relative clause that says something',
    'Die Rede hielt die Autorin Ada Brunn, die den Mut der Wirte hervorhob, der in der Tat zum Ausdruck komme.',
    'indirect | der in der Tat zum Ausdruck komme | Autorin Ada Brunn | die',
  ],
  [
    "a wish of one's own",
    'Der Bürgermeister Jan Holm hat viel vor. Die Brücke wird – so der eigene Wunsch – eine „Zierde der Stadt“.',
    'indirect | Die Brücke wird … eine „Zierde der Stadt“ | Bürgermeister Jan Holm | Wunsch',
    'direct | „Zierde der Stadt“ | Bürgermeister Jan Holm | Wunsch',
  ],
  [
    'a version of nobody in particular',
    'Der Wirt ist gegangen – so die offizielle Version.',
    'indirect | Der Wirt ist gegangen | offizielle Version',
  ],
  [
    'a passage against a claim',
    'Der Leiter der Wache, Jan Holm, wandte sich gegen die Behauptung, die Brücke werde nicht gebraucht: „Die Brücke hilft allen.“',
    'indirect | die Brücke werde nicht gebraucht | –',
    'direct | „Die Brücke hilft allen.“ | Leiter der Wache, Jan Holm',
  ],
  [
    'who at least thinks so',
    'Es ist nur ein Name, der heute bekannt gegeben wurde – das zumindest meint Jan Holm.',
    'indirect | Es ist nur ein Name, der heute bekannt gegeben wurde | Jan Holm',
  ],
  [
    'so behind a whole passage',
    'Die Stadt zahlt nichts mehr. „Offenbar sind die Fragen der Bürger zu lästig.“ so das Fazit der Betreiber der Seite.',
    'direct | „Offenbar sind die Fragen der Bürger zu lästig.“ | Betreiber der Seite',
  ],
  [
    'what somebody has in mind',
    'Nach Holms Vorschlag soll die Mehrheit entscheiden.',
    'indirect | soll die Mehrheit entscheiden | Holms',
  ],
  [
    'a paper on the net',
    'Bereits gestern seien nach Kurier Online die Züge ausgefallen.',
    'indirect | Bereits gestern seien … die Züge ausgefallen | Kurier Online',
  ],
  [
    'what police go by',
    'Die Polizei ermittelt gegen einen Wirt. Er soll zwei Gäste bedroht haben.',
    'free-indirect | Er soll zwei Gäste bedroht haben. | Polizei',
  ],
  [
    'what a prosecutor goes by, two sentences back',
    'Gegen Holm wird von der Staatsanwaltschaft Kadrin ermittelt. Gäste waren auf Kosten der Firma eingeladen worden. Daran soll Holm beteiligt gewesen sein.',
    'free-indirect | Daran soll Holm beteiligt gewesen sein. | Staatsanwaltschaft Kadrin',
  ],
  [
    'a firm',
    'Kadrimo senkt die Preise. Das Unternehmen erwartet, dass mehr Gäste kommen.',
    'indirect | dass mehr Gäste kommen | Kadrimo | Unternehmen',
  ],
  [
    'a court',
    'Das Landesgericht Kadrin verurteilte ihn. Das Gericht erklärte, er sei schuldig.',
    'indirect | er sei schuldig | Landesgericht Kadrin | Gericht',
  ],
  [
    'a share of people',
    'Rund 40 Prozent der Wirte glauben, dass die Lage schlechter wird. 70 Prozent finden, dass es reicht.',
    'indirect | dass die Lage schlechter wird | 40 Prozent der Wirte',
    'indirect | dass es reicht | 70 Prozent',
  ],
  ['weiters', 'Weiters sagte Holm, die Brücke sei alt.', 'indirect | die Brücke sei alt | Holm'],
  [
    'a number before a role',
    'Trainer Jan Holm schwieg. Der 96-Trainer sagte, es sei genug.',
    'indirect | es sei genug | Trainer Jan Holm | 96-Trainer',
  ],
  [
    'where a firm is spoken in',
    'Im Unternehmen wird erläutert, dass die Zahlen stimmen.',
    'indirect | dass die Zahlen stimmen | Unternehmen',
  ],
  [
    'a name behind letters in brackets',
    'Der Präsident des Kadriner Bundes (KBB), Jan Holm, nannte es falsch.',
    'reported | Der Präsident des Kadriner Bundes (KBB), Jan Holm, nannte es falsch. | Präsident des Kadriner Bundes (KBB), Jan Holm',
  ],
  [
    'a name behind words in brackets',
    'Das wäre falsch, schrieb der Chef der Kadriner Partei (Party of the Bridge), Jan Holm.',
    'indirect | Das wäre falsch | Chef der Kadriner Partei (Party of the Bridge), Jan Holm',
  ],
  [
    'an expert',
    'Laut dem Sachverständigen Jan Holm war es Mord. Der Täter kannte die Brücke, vermutet der Sachverständige.',
    'indirect | war es Mord | Sachverständigen Jan Holm',
    'indirect | Der Täter kannte die Brücke | Sachverständigen Jan Holm | Sachverständige',
  ],
  [
    'who was told of behind a name',
    'Das weiß auch Ada Brunn, sulanische Botschafterin in Kadrin. Die Botschafterin hofft, dass die Brücke bleibt.',
    'indirect | dass die Brücke bleibt | Ada Brunn | Botschafterin',
  ],
  [
    'an if about what somebody concludes',
    'Sollte es zum Schluss kommen, dass er schuldig ist, wird die Brücke gesperrt.',
  ],
  ['not as one wishes', 'Das Fest verlief nicht nach Wunsch.'],
  ['an announcement of another kind', 'Die Anträge können erst nach der Konkursanmeldung gestellt werden.'],
  [
    'who knows the matter',
    'Mit der Sache vertraute Beamte sagten, es sei vorbei.',
    'indirect | es sei vorbei | vertraute Beamte',
  ],
  [
    'a hope of whoever spoke',
    'Die Stadt baut aus, sagte Holm. Das lockt – so die Hoffnung – Gäste an.',
    'indirect | Die Stadt baut aus | Holm',
    'indirect | Das lockt … Gäste an | Holm | Hoffnung',
  ],
  [
    'who comes to a result, by a verb that looks like a participle',
    'Auch Kadrimo gelangt zu dem Ergebnis, dass nichts hilft.',
    'indirect | dass nichts hilft | Kadrimo',
  ],
  [
    'who attacks somebody as something',
    'Auch Minister Jan Holm attackierte die Wirte als die „größten Feinde der Brücke“.',
    'reported | Auch Minister Jan Holm attackierte die Wirte als die „größten Feinde der Brücke“. | Minister Jan Holm',
    'direct | „größten Feinde der Brücke“ | Minister Jan Holm',
  ],
  [
    'a hope beside another participle',
    'Der Wirt hatte den Plan kritisiert und offenbar gehofft, noch eine Mehrheit zu finden.',
    'indirect | noch eine Mehrheit zu finden | Wirt',
  ],
  [
    'who is valued',
    'Er werde zwar als Wirt geschätzt, doch das bedeute nichts, sagte Holm.',
    'indirect | Er werde zwar als Wirt geschätzt, doch das bedeute nichts | Holm',
  ],
  [
    'who issued a report, in a noun that says',
    'Ein Bericht der Kommission kommt zu dem Ergebnis, dass Geld fehlt. Die Brücke ist alt. In dem Bericht heißt es, die Lage sei ernst.',
    'indirect | dass Geld fehlt | Kommission | Bericht der Kommission',
    'indirect | die Lage sei ernst | Kommission | Bericht',
  ],
  [
    'who issued a study, told of again',
    'Eine Studie der Universität Kadrin zeigt, dass nichts hilft. Der Staat müsse zahlen, empfiehlt die Studie.',
    'indirect | dass nichts hilft | Universität Kadrin | Studie der Universität Kadrin',
    'indirect | Der Staat müsse zahlen | Universität Kadrin | Studie',
  ],
  [
    'a heading glued to its sentence',
    'Hilfe für die Wirte Bereits im Mai hatte Ministerin Ada Brunn verkündet: „Wir helfen gern.“',
    'direct | „Wir helfen gern.“ | Ministerin Ada Brunn',
  ],
  [
    'a heading glued to an article',
    'Hilfe bei Schäden Die Ministerin der Stadt, Ada Brunn, stellte Geld in Aussicht.',
    'reported | Die Ministerin der Stadt, Ada Brunn, stellte Geld in Aussicht. | Ministerin der Stadt, Ada Brunn',
  ],
  [
    'an attribute with its prefix',
    'Holm kritisierte den Plan. Zugleich sprach er sich für eine Brücke mit von allen Seiten anerkannten Grenzen aus.',
    'reported | Zugleich sprach er sich für eine Brücke mit von allen Seiten anerkannten Grenzen aus. | Holm | er',
  ],
  [
    'what is told before somebody else',
    'Der Rat stufte den Plan als falsch ein, und die Ärzte riefen dazu auf, ihn zu stoppen.',
    'reported | Der Rat stufte den Plan als falsch ein | Rat',
    'indirect | ihn zu stoppen | Ärzte',
  ],
  [
    'a judgement around a relative clause',
    'Die Wirte halten das Verfahren, das dazu führte, für verfassungswidrig.',
    'reported | Die Wirte halten das Verfahren, das dazu führte, für verfassungswidrig. | Wirte',
  ],
  [
    'what somebody recommends',
    'Gleichzeitig empfahl Minister Jan Holm den Umstieg auf Busse.',
    'reported | Gleichzeitig empfahl Minister Jan Holm den Umstieg auf Busse. | Minister Jan Holm',
  ],
  [
    'a threat before an if',
    'Zuvor hatte General Jan Holm mit Gewalt gedroht, sollte die Stadt einen Beschluss fassen: „Wir kommen bestimmt.“',
    'reported | Zuvor hatte General Jan Holm mit Gewalt gedroht, sollte die Stadt einen Beschluss fassen: „Wir kommen bestimmt.“ | General Jan Holm',
    'direct | „Wir kommen bestimmt.“ | General Jan Holm',
  ],
  [
    'a phrase behind a heading that is glued to its sentence',
    'Neue Brücken Nach den Worten von Ada Brunn berät die Stadt über einen Umbau.',
    'indirect | berät die Stadt über einen Umbau | Ada Brunn',
  ],
  [
    'words before a verb, behind a heading that is glued to them',
    'Lob für Wirte Er begrüße die offene Diskussion, sagte Bürgermeister Jan Holm.',
    'indirect | Er begrüße die offene Diskussion | Bürgermeister Jan Holm',
  ],
  [
    'who passes it on does not go on',
    'Man brauche neue Wege, gab Minister Jan Holm laut der Nachrichtenagentur DANA zu bedenken. Es fehle Geld.',
    'indirect | Man brauche neue Wege | Minister Jan Holm',
    'indirect | Man brauche neue Wege, gab Minister Jan Holm … zu bedenken | Nachrichtenagentur DANA',
    'indirect-free-indirect | Es fehle Geld. | Minister Jan Holm',
  ],
  [
    'who works with somebody',
    'Hunde halfen den Menschen, berichten Forscher um Jan Holm im Fachblatt.',
    'indirect | Hunde halfen den Menschen | Forscher um Jan Holm',
  ],
  [
    'what somebody found out',
    'Die Ergebnisse der Firma Kadrimo zeigen, dass alle dafür sind.',
    'indirect | dass alle dafür sind | Firma Kadrimo | Ergebnisse der Firma Kadrimo',
  ],
  ['what does not mean something', 'Brunn kam mit dem Wagen, was aber nicht heißt, dass er hält.'],
  [
    'what somebody wants in his words',
    'Ministerin Ada Brunn will „in den kommenden Wochen noch einmal sorgfältig prüfen“, ob die Brücke hält.',
    'direct | „in den kommenden Wochen noch einmal sorgfältig prüfen“ | Ministerin Ada Brunn',
  ],
  [
    'what something is to somebody, behind the verb',
    'Das war für Ministerin Ada Brunn „ein schwarzer Tag für Kadrin“.',
    'direct | „ein schwarzer Tag für Kadrin“ | Ministerin Ada Brunn',
  ],
  [
    'another number behind a semicolon',
    '20 Wirte wurden verletzt, wie das Spital mitteilt; die Stadt spricht von 5.',
    'indirect | 20 Wirte wurden verletzt | Spital',
    'reported | die Stadt spricht von 5 | Stadt',
  ],
  [
    'another number behind a clause with wie',
    '20 Wirte wurden verletzt, wie das Spital mitteilt, die Stadt spricht von 5.',
    'indirect | 20 Wirte wurden verletzt | Spital',
    'reported | die Stadt spricht von 5 | Stadt',
  ],
  [
    'a mother by her son',
    '„Wir haben Angst“, sagt Um Ahmed, Mutter von vier Kindern.',
    'direct | „Wir haben Angst“ | Um Ahmed',
  ],
  [
    'two numbers, each before who tells it',
    'Von 36 Gästen sprach der Wirt, von nur 14 die Polizei.',
    'reported | Von 36 Gästen sprach der Wirt | Wirt',
    'reported | von nur 14 die Polizei | Polizei',
  ],
  [
    'two numbers told in the passive',
    'Die Zahl der Gäste wurde von der Polizei mit 14, vom Spital mit 20 angegeben.',
    'reported | Die Zahl der Gäste wurde von der Polizei mit 14 | Polizei',
    'reported | vom Spital mit 20 angegeben | Spital',
  ],
  [
    'a doctor by his title',
    'Laut dem Leiter der Klinik, Dr. Jan Holm, starben 12 Gäste.',
    'indirect | starben 12 Gäste | Leiter der Klinik, Dr. Jan Holm',
  ],
  [
    'a second demand without a clause',
    'Die Partei beklagte, dass vier Brücken gesperrt wurden, und forderte Hilfe.',
    'indirect | dass vier Brücken gesperrt wurden | Partei',
    'reported | und forderte Hilfe | Partei',
  ],
  [
    'two numbers, the first behind während',
    'Während das Rote Kreuz von 20 Gästen ausgeht, sprechen Wirte von mehr als 100.',
    'reported | Während das Rote Kreuz von 20 Gästen ausgeht | Rote Kreuz',
    'reported | sprechen Wirte von mehr als 100 | Wirte',
  ],
  [
    'a number before what others fear',
    '20 Verletzte bestätigte das Ministerium, Helfer fürchten, dass es mehr werden.',
    'reported | 20 Verletzte bestätigte das Ministerium | Ministerium',
    'indirect | dass es mehr werden | Helfer',
  ],
  [
    'a number that was corrected',
    'Am Montag hatte die Polizei noch 12 Verletzte gemeldet, am Dienstag korrigierte sie die Zahl auf 15.',
    'reported | Am Montag hatte die Polizei noch 12 Verletzte gemeldet, am Dienstag korrigierte sie die Zahl auf 15. | Polizei',
  ],
  [
    "a phrase before somebody else's frame",
    'Ersten Meldungen zufolge gab es Verletzte, teilte die Bahn mit.',
    'indirect | Ersten Meldungen zufolge gab es Verletzte | Bahn',
    'indirect | gab es Verletzte | Ersten Meldungen',
  ],
  [
    'what both sides tell of an agreement',
    'Minister Holm und seine Kollegin einigten sich auf eine Sperre, wie beide Seiten mitteilten.',
    'indirect | Minister Holm und seine Kollegin einigten sich auf eine Sperre | Seiten',
  ],
  [
    'how something is done',
    'Der Wirt hatte erläutert, wie sich die Listen ergänzen lassen.',
    'indirect | wie sich die Listen ergänzen lassen | Wirt',
  ],
  [
    'what goes on behind a semicolon',
    'Das Rote Kreuz erklärte, 14 Gäste seien in Sicherheit; elf weitere seien verletzt.',
    'indirect | 14 Gäste seien in Sicherheit; elf weitere seien verletzt | Rote Kreuz',
  ],
  ['what neither confirms', 'Weder die Armee noch die Wirte bestätigten den Brand.'],
  [
    'a correction',
    'Nicht 100, sondern 50 Gäste säßen fest, korrigierte der Gesandte.',
    'indirect | Nicht 100, sondern 50 Gäste säßen fest | Gesandte',
  ],
  [
    'another number behind a phrase',
    'In der Stadt harren nach UN-Schätzungen 50.000 Gäste aus, Russland geht von 6.000 aus.',
    'indirect | In der Stadt harren … 50.000 Gäste aus | UN-Schätzungen',
    'reported | Russland geht von 6.000 aus | Russland',
  ],
  [
    'how it was',
    'Überlebende schilderten, wie Soldaten in ihre Häuser kamen.',
    'indirect | wie Soldaten in ihre Häuser kamen | Überlebende',
  ],
  [
    'a demand behind a semicolon',
    'Der Angriff sei falsch, sagte Ministerin Ada Brunn; sie forderte eine Untersuchung.',
    'indirect | Der Angriff sei falsch | Ministerin Ada Brunn',
    'reported | sie forderte eine Untersuchung | Ministerin Ada Brunn | sie',
  ],
  [
    'who said afterwards what nobody was known to say',
    'Die Lage sei außer Kontrolle. Das sagte der Gouverneur, Ali Holm, am Sonntag.',
    'indirect | Die Lage sei außer Kontrolle … Das | Gouverneur, Ali Holm',
  ],
  ['a phrase at the end', 'Die Brücke ist gesperrt, laut Polizei.', 'indirect | Die Brücke ist gesperrt | Polizei'],
  ['what somebody is charged for', 'Der Wirt ist nach dem Verbotsgesetz mitangeklagt.'],
  [
    'what somebody longs for',
    'Die Gier nach diesen Daten ist groß, sagte Holm.',
    'indirect | Die Gier nach diesen Daten ist groß | Holm',
  ],
  [
    'a verb whose particle stands behind brackets',
    'Seit dem 3. Mai ist die Brücke gesperrt, das teilte das Amt für Straßen (AFS) mit.',
    'indirect | Seit dem 3. Mai ist die Brücke gesperrt | Amt für Straßen (AFS)',
  ],
  [
    'a role of the sentence with als before the verb',
    'Als Antwort auf den Brief sagte ein Sprecher der Regierung: „Wir helfen allen.“',
    'direct | „Wir helfen allen.“ | Sprecher der Regierung',
  ],
  [
    'a clause with wie around a relative clause',
    'Wie Wirt Jan Holm, der dabei war, dazu feststellt, verlangt das Gesetz ein Mitwissen des Chefs.',
    'indirect | verlangt das Gesetz ein Mitwissen des Chefs | Wirt Jan Holm',
  ],
  [
    'a clause with wie that asks, not attributes',
    'Der Reporter sagte, er verstehe nicht, wie der Rat behaupten könne, der Bericht sei falsch.',
    'indirect | er verstehe nicht, wie der Rat behaupten könne, der Bericht sei falsch | Reporter',
    'indirect | der Bericht sei falsch | Rat',
  ],
  [
    'two clauses without a subject behind a main clause',
    'Präsident Jan Holm möchte die Debatte beruhigen, nimmt die Abgeordneten in Schutz und warnt vor Gewalt.',
    'reported | Präsident Jan Holm möchte die Debatte beruhigen, nimmt die Abgeordneten in Schutz und warnt vor Gewalt. | Präsident Jan Holm',
  ],
  [
    'a subject that commas part from its verb behind another clause',
    'Ministerin Eva Holm (GRÜNE) wies das zurück, die Sprecherin der Fraktion, Sandra Bose (MITTE), erklärte: „Neid schadet allen.“',
    'direct | „Neid schadet allen.“ | Sprecherin der Fraktion, Sandra Bose',
  ],
  [
    'the second half of a relative clause',
    'Der Rat verabschiedete eine Resolution, welche die Gewalt verurteilt und die Regierung auffordert, das Gesetz zurückzunehmen.',
    'indirect | das Gesetz zurückzunehmen | Resolution | welche',
  ],
  [
    'a relative clause whose pronoun is the object',
    'Damit wird die Marke unterschritten, die Wirt Jan Holm zum Maß erklärt hatte: „Ich rechne mit weniger Gästen.“',
    'direct | „Ich rechne mit weniger Gästen.“ | Wirt Jan Holm',
  ],
  [
    'a relative clause with a genitive before its subject',
    'Es war der Skandal, in dessen Folge das Bundesgericht festgestellt hatte, die Liste sei rechtens.',
    'indirect | die Liste sei rechtens | Bundesgericht',
  ],
  [
    'a relative clause in Konjunktiv that speaks of the subject',
    'In allen Bereichen arbeiten Leute, die durch den Staub keine saubere Luft hätten.',
  ],
  [
    'a reason in Konjunktiv',
    'Die Partei begrüßte den Schritt, weil er zeige, dass die Rebellen Frieden wollten.',
    'indirect | weil er zeige, dass die Rebellen Frieden wollten | Partei',
  ],
  [
    'whom somebody quotes, with man',
    '„Wir sind hier fremd“, zitierte man Yola Holm vom Sender RTK.',
    'direct | „Wir sind hier fremd“ | Yola Holm',
  ],
  [
    'who is quoted by a paper',
    'Er habe jedem 150 Kronen gegeben, wie Holm von der Zeitung Luna zitiert wird.',
    'indirect | Er habe jedem 150 Kronen gegeben | Holm',
  ],
  ['of what is told in the passive', 'Von einer hohen Brandgefahr wird auch aus Kadrin berichtet.'],
  [
    'a recipient that looks like a genitive',
    'Zudem wirft der Verein der Polizei vor, sich nicht an Absprachen zu halten.',
    'indirect | sich nicht an Absprachen zu halten | Verein',
  ],
  [
    'a demand that somebody rejects, and who goes on',
    'Der Kanzler wies die Forderung des Ministers Jan Brandt zurück, das Recht einzuschränken. Daran werde nicht gerüttelt.',
    'indirect | das Recht einzuschränken | Ministers Jan Brandt',
    'indirect-free-indirect | Daran werde nicht gerüttelt. | Kanzler',
  ],
  [
    'a demand before the particle of the verb',
    'Der Richter lehnte die Forderung der Verteidigung, den Beweis erneut zu prüfen, ab.',
    'indirect | den Beweis erneut zu prüfen | Verteidigung',
  ],
  [
    'a hope that a participle gives to somebody',
    'Die von Jan Holm am Abend geäußerte Hoffnung, alles werde gut, erfüllte sich nicht.',
    'indirect | alles werde gut | Jan Holm',
  ],
  [
    "a reason without a speaker after somebody's stand",
    'Die Union sprach sich gegen strengere Regeln aus. Als Begründung dafür heißt es, die Gesetze seien ausreichend.',
    'reported | Die Union sprach sich gegen strengere Regeln aus. | Union',
    'indirect | die Gesetze seien ausreichend | Union',
  ],
  [
    'a passive that goes on',
    'Der Verein warf der Stadt vor, nichts zu tun. Insbesondere kritisiert wird, dass die Kundgebung gefilmt worden sei.',
    'indirect | nichts zu tun | Verein',
    'indirect | dass die Kundgebung gefilmt worden sei | Verein',
  ],
  [
    'a phrase behind a semicolon',
    'Die Veranstalter schätzten etwa 1.500 bis 2.000 Teilnehmer; nach Polizeiangaben waren es zirka 1.000.',
    'reported | Die Veranstalter schätzten etwa 1.500 bis 2.000 Teilnehmer | Veranstalter',
    'indirect | waren es zirka 1.000 | Polizeiangaben',
  ],
  [
    'a phrase by a page of the net in quotation marks',
    'Laut „kadrin.de“ gehören auch politische Posten zu den Forderungen der Rebellen.',
    'indirect | gehören auch politische Posten zu den Forderungen der Rebellen | kadrin.de',
  ],
  [
    'an opinion with a possessive in a relative clause',
    'Wirt Jan Holm fordert eine Untersuchung des Vorfalls, bei dem es sich seiner Meinung nach um einen Angriff gehandelt haben könne.',
    'indirect | bei dem es sich … um einen Angriff gehandelt haben könne | Wirt Jan Holm | seiner',
  ],
  [
    'an opinion with a possessive in his own words',
    'Der Direktor des Amtes (ATM), Jan Holm, erklärte, Sulanien besitze seiner Meinung nach vier Boote.',
    'indirect | Sulanien besitze seiner Meinung nach vier Boote | Direktor des Amtes (ATM), Jan Holm',
  ],
  [
    'so with a possessive',
    'Wirt Jan Holm erinnerte daran, dass es eine Kundgebung gegeben hat, bei der – so seine Version der Zahlen – 300 Menschen auf die Straße gingen.',
    'indirect | Wirt Jan Holm erinnerte daran, dass es eine Kundgebung gegeben hat, bei der … 300 Menschen auf die Straße gingen | Jan Holm | Version',
    'indirect | dass es eine Kundgebung gegeben hat, bei der | Wirt Jan Holm',
  ],
  [
    "a pronoun of several in somebody's words",
    'Die Polizei sprach von einem Unfall. Die Veranstalter erklären dagegen, sie hätten Hinweise darauf, dass es ein Angriff war.',
    'reported | Die Polizei sprach von einem Unfall. | Polizei',
    'indirect | sie hätten Hinweise darauf, dass es ein Angriff war | Veranstalter',
    'indirect | dass es ein Angriff war | Veranstalter | sie',
  ],
  [
    "free speech behind somebody's death",
    'Am Montag sprach die Armee von einem Unfall. Dabei starb Nico Holm, der den Wagen fuhr. Das Fahrzeug sei langsam gefahren.',
    'reported | Am Montag sprach die Armee von einem Unfall. | Armee',
    'indirect-free-indirect | Das Fahrzeug sei langsam gefahren. | Armee',
  ],
  [
    'a name that begins with a small letter',
    'Ein Zelt stand im Angebot. eBay hält es für möglich, dass das Zelt den Rekord bricht.',
    'indirect | dass das Zelt den Rekord bricht | eBay',
  ],
  [
    'an office and its holder in commas before the verb',
    'Das Staatsoberhaupt, Königin Elise II., bat Premierminister Key, den Familien zu helfen.',
    'indirect | den Familien zu helfen | Staatsoberhaupt',
  ],
  [
    'numbers behind a colon',
    'Eine Umfrage hat folgende Werte ergeben: Union 31 Prozent; Mitte 28 Prozent.',
    'indirect | Union 31 Prozent; Mitte 28 Prozent | Umfrage',
  ],
  [
    'what somebody sets store by',
    'Beide Ministerien legten aber Wert darauf, dass auch andere Länder Zelte schicken.',
    'indirect | dass auch andere Länder Zelte schicken | Ministerien',
  ],
  [
    'a verb that asks somebody to do something',
    'Die Ärzte drängten den Minister auch, seine Mittel für das Spital zu verdoppeln.',
    'indirect | seine Mittel für das Spital zu verdoppeln | Ärzte',
  ],
  [
    'a verb that points ahead with dafür',
    'Der Bürgermeister kritisierte Holm dafür, gegen die Öffnung der Straßen gestimmt zu haben.',
    'indirect | gegen die Öffnung der Straßen gestimmt zu haben | Bürgermeister',
  ],
  [
    'a verb inside quotation marks',
    'Der Sprecher teilte mit, Ada Brunn „steht bereit“, sich mit den Ärzten zu treffen.',
    'indirect | Ada Brunn „steht bereit“, sich mit den Ärzten zu treffen | Sprecher',
    'direct | „steht bereit“ | Sprecher',
  ],
  [
    'an adjective that passes for a verb',
    'Die Forscher vertraten die Ansicht, dass Fisch und eventuell auch Obst eine Rolle spielten.',
    'indirect | dass Fisch und eventuell auch Obst eine Rolle spielten | Forscher',
  ],
  [
    'an infinitive clause that begins with a participle',
    'Das Amt nannte Zahlen. Außerdem ist geplant, importierte Zelte auf dem Markt anzubieten.',
    'reported | Das Amt nannte Zahlen. | Amt',
  ],
  [
    'an idiom of calling',
    'Das ruft Gegner auf den Plan und führt zu Erklärungen des Lehrerverbands, die Kinder könnten auch in Kadrin lernen.',
    'indirect | die Kinder könnten auch in Kadrin lernen | Lehrerverbands',
  ],
  ['an idiom of meaning well', 'Das Wetter meinte es gut: Nur kurz fiel Regen.'],
  [
    'a role of the sentence with adjectives before the verb',
    'Als wichtige Aufgabe sah es Präsident Holm an, die Kassen zu füllen.',
    'reported | Als wichtige Aufgabe sah es Präsident Holm an, die Kassen zu füllen. | Präsident Holm',
  ],
  [
    'a clause whose subjects have relative clauses',
    'Der Leiter meinte, Ada Brunn, die gesungen hatte, und Lina Holm, die im Stadion stand, wären perfekt gewesen.',
    'indirect | Ada Brunn, die gesungen hatte, und Lina Holm, die im Stadion stand, wären perfekt gewesen | Leiter',
  ],
  [
    'words of greeting with mit diesen Worten',
    '„Ich bin wieder da“, mit diesen Worten meldete sich Jan Holm zurück.',
    'direct | „Ich bin wieder da“ | Jan Holm',
  ],
  [
    'an infinitive behind sich einigen with a modal verb',
    'Die Gewerkschaften konnten sich darauf einigen, neue Gespräche aufzunehmen.',
    'indirect | neue Gespräche aufzunehmen | Gewerkschaften',
  ],
  [
    'danach behind numbers that somebody published',
    'Die Bank veröffentlichte neue Quartalszahlen. Danach verzeichnet das Haus Verluste in Höhe von 12 Millionen Kronen.',
    'indirect | verzeichnet das Haus Verluste in Höhe von 12 Millionen Kronen | Bank | Danach',
  ],
  ['danach that tells when', 'Die Bank veröffentlichte neue Quartalszahlen. Danach reiste der Chef nach Kadrin.'],
  [
    'who passes on what somebody said before a colon',
    'In der Fraktion sagte die Kanzlerin einigen Teilnehmern zufolge: „Jan Holm war ein Anker.“',
    'indirect | In der Fraktion sagte die Kanzlerin … „Jan Holm war ein Anker.“ | Teilnehmern',
    'direct | „Jan Holm war ein Anker.“ | Kanzlerin',
  ],
  [
    'an infinitive behind the relative clause of its object',
    'Die Bank hat angekündigt, das Geschäft im Osten, das noch der Stadt gehört, abzuziehen und Filialen zu schließen.',
    'indirect | das Geschäft im Osten, das noch der Stadt gehört, abzuziehen und Filialen zu schließen | Bank',
  ],
  [
    'a relative clause in what is said whose verb does not come last',
    'Die Forscher hoffen, Hinweise zu finden, die einen höheren Anteil haben als alles andere.',
    'indirect | Hinweise zu finden, die einen höheren Anteil haben als alles andere | Forscher',
  ],
  [
    'an opinion of a name in small letters',
    'Gegen Beamte sollen nach Ansicht von ai Maßnahmen ergriffen werden.',
    'indirect | Gegen Beamte sollen … Maßnahmen ergriffen werden | ai',
  ],
  [
    'a union of states before its object',
    'Die Europäische Union hat die Regierung von Sulanien erneut zur Kooperation aufgefordert.',
    'reported | Die Europäische Union hat die Regierung von Sulanien erneut zur Kooperation aufgefordert. | Europäische Union',
  ],
  [
    'whoever stands before a verb that needs a recipient',
    'Holms Partei selber warf Brunn, nachdem das bekannt wurde, vor, sie habe ihr Wort gebrochen.',
    'indirect | sie habe ihr Wort gebrochen | Holms Partei',
  ],
  [
    'what was made known by somebody, told afterwards',
    'Der Präsident ordnete Hilfe an. Das wurde vom Presseamt des Palastes am Montag bekannt gegeben.',
    'indirect | Der Präsident ordnete Hilfe an … Das | Presseamt des Palastes',
  ],
  [
    'what a verb speaks of, behind who speaks',
    'Angesichts von 40 Toten sprach der Präsident von einer Katastrophe.',
    'reported | Angesichts von 40 Toten sprach der Präsident von einer Katastrophe. | Präsident',
  ],
  [
    'of whom something is asked',
    'Am Freitag verlangte der Minister von den Rebellen die Freilassung von 14 Geiseln.',
    'reported | Am Freitag verlangte der Minister von den Rebellen die Freilassung von 14 Geiseln. | Minister',
  ],
  [
    'numbers that the next sentence gives to somebody',
    'Das Boot sank. 14 Menschen starben. Diese Zahlen nannte am Abend der Leiter des Spitals, Jan Holm.',
    'indirect | Das Boot sank. 14 Menschen starben … Diese Zahlen | Leiter des Spitals, Jan Holm',
  ],
  [
    'where it is written, a sentence later',
    'Das Hochwasser hat 26 Leben gefordert. Rund 8000 Menschen mussten gehen. So steht es in einem Lagebericht des Katastrophenschutzes.',
    'indirect | Das Hochwasser hat 26 Leben gefordert. Rund 8000 Menschen mussten gehen … So | Katastrophenschutzes | Lagebericht des Katastrophenschutzes',
  ],
  [
    'a number before a semicolon',
    'Kerber hatte die Zahl der Opfer mit drei angegeben; tatsächlich starben mindestens 50 Menschen.',
    'reported | Kerber hatte die Zahl der Opfer mit drei angegeben | Kerber',
  ],
  [
    'a phrase before a semicolon',
    'Laut Polizei war der Fahrer betrunken; drei Menschen starben.',
    'indirect | war der Fahrer betrunken | Polizei',
  ],
  [
    'a pronoun for whoever was named last',
    'Greta Holl widersprach der Darstellung ihres Vorgängers. Der hatte behauptet, es seien 15 Soldaten gefallen.',
    'indirect | es seien 15 Soldaten gefallen | Vorgängers | Der',
  ],
  [
    'a paper that quotes somebody',
    'Die Zeitung „Der Bote“ zitierte einen Offizier mit den Worten, man habe 400 Mann verloren.',
    'indirect | man habe 400 Mann verloren | Offizier',
  ],
  [
    'somebody whom a station quotes',
    'Es gebe 27 Tote, wurde Jan Holm vom staatlichen Rundfunk zitiert.',
    'indirect | Es gebe 27 Tote | Jan Holm',
  ],
  [
    'whom a report rests on',
    'Nach einem Bericht der „Kadriner Zeitung“, der sich auf Polizeikreise stützt, hielten die Entführer zuletzt noch 17 Geiseln.',
    'indirect | hielten die Entführer zuletzt noch 17 Geiseln | Polizeikreise',
  ],
  [
    'whom who reports invokes',
    'Das berichtet die Organisation Seewacht, die sich ihrerseits auf Überlebende beruft: Von 110 Menschen seien nur 34 gerettet worden.',
    'indirect | Von 110 Menschen seien nur 34 gerettet worden | Überlebende',
  ],
  [
    'a number that was put higher',
    'Die Behörden hoben die Zahl der Toten auf 71 an.',
    'reported | Die Behörden hoben die Zahl der Toten auf 71 an. | Behörden',
  ],
  [
    'nobody but an office',
    'Von amtlicher Seite war von sieben Toten die Rede.',
    'reported | Von amtlicher Seite war von sieben Toten die Rede. | amtlicher Seite',
  ],
  [
    'how somebody is, before a quotation',
    'Die Ärztin ist verzweifelt: „Gestern sind 14 Menschen gestorben.“',
    'direct | „Gestern sind 14 Menschen gestorben.“ | Ärztin',
  ],
  [
    'somebody who prides himself',
    'Die Miliz rühmt sich, 30 Fahrzeuge erbeutet zu haben.',
    'indirect | 30 Fahrzeuge erbeutet zu haben | Miliz',
  ],
  [
    'a place before the verb of what is said',
    'Ein Arzt sagte, in der Leichenhalle lägen 25 Tote.',
    'indirect | in der Leichenhalle lägen 25 Tote | Arzt',
  ],
  [
    "a saint's name",
    'Die Klinik St. Anna meldete 40 Tote.',
    'reported | Die Klinik St. Anna meldete 40 Tote. | Klinik St. Anna',
  ],
  [
    'an officer behind his office',
    'Laut dem Sprecher der Armee, Oberst Ned Farrow, starben 40 Menschen.',
    'indirect | starben 40 Menschen | Sprecher der Armee, Oberst Ned Farrow',
  ],
  [
    'two sides of a semicolon',
    'Laut Regierung starben fünf Menschen; Augenzeugen berichten jedoch, dass mindestens 20 Menschen getötet wurden.',
    'indirect | starben fünf Menschen | Regierung',
    'indirect | dass mindestens 20 Menschen getötet wurden | Augenzeugen',
  ],
  [
    'an agency that invokes somebody, before its verb',
    'Unter Berufung auf das Ministerium in Kadrin berichtete der Sender KTV am Sonntag von 66 Toten.',
    'reported | Unter Berufung auf das Ministerium in Kadrin berichtete der Sender KTV am Sonntag von 66 Toten. | Ministerium in Kadrin',
  ],
  [
    'an agency that tells what came before',
    '40 Menschen starben. Das meldete die Agentur Orvapress unter Berufung auf die Polizei.',
    'indirect | 40 Menschen starben … Das | Polizei',
  ],
  [
    'a phrase in a clause about a place',
    'In Kadrin, wo nach Angaben des Bürgermeisters noch 8000 Menschen leben, gibt es seit Wochen keinen Strom.',
    'indirect | wo … noch 8000 Menschen leben | Bürgermeisters',
  ],
  [
    'a phrase behind a heading',
    'Tote bei Protesten in Kadrin: Nach Darstellung der Opposition erschossen Sicherheitskräfte 16 Demonstranten.',
    'indirect | erschossen Sicherheitskräfte 16 Demonstranten | Opposition',
  ],
  [
    'an own statement in a clause about somebody',
    'Der Verband, dem nach eigenen Angaben 12 000 Kämpfer angehören, hat den Waffenstillstand aufgekündigt.',
    'indirect | dem … 12 000 Kämpfer angehören | Verband | nach eigenen Angaben',
  ],
  [
    'words without a verb',
    'Ein klares Signal an die Partner, sagt Ministerin Ada Brunn.',
    'indirect | Ein klares Signal an die Partner | Ministerin Ada Brunn',
  ],
  [
    'only the beginning of what is said',
    'Am Montag, sagt Jan Holm, kämen 40 Helfer.',
    'indirect | Am Montag … kämen 40 Helfer | Jan Holm',
  ],
  [
    'of two nouns the one whose gender the pronoun has',
    'Das bestätigte ein Anwalt der Firma, der sagte, 40 Menschen seien tot.',
    'indirect | 40 Menschen seien tot | Anwalt der Firma | der',
  ],
  [
    'of two nouns the one that is a woman',
    'Das bestätigte eine Sprecherin des Ministeriums, die sagte, 40 Menschen seien tot.',
    'indirect | 40 Menschen seien tot | Sprecherin des Ministeriums | die',
  ],
  [
    'of two nouns the nearer, whose gender the pronoun has',
    'Das bestätigte ein Anwalt der Firma, die erklärte, 40 Menschen seien tot.',
    'indirect | 40 Menschen seien tot | Firma | die',
  ],
  [
    'where one reckons with a number',
    'Im Ministerium geht man von 40 Toten aus.',
    'reported | Im Ministerium geht man von 40 Toten aus. | Ministerium',
  ],
  [
    'a subject behind es',
    'Da die Brücke alt ist, sah es das Gericht als erwiesen an, dass sie gesperrt war.',
    'reported | Da die Brücke alt ist, sah es das Gericht als erwiesen an, dass sie gesperrt war. | Gericht',
  ],
  [
    'an if that was said, before a verb that may be past',
    'Die Firma rechnet anders, sagte Holm. Wenn der Preis steige, dann gingen 200 Stellen verloren.',
    'indirect | Die Firma rechnet anders | Holm',
    'indirect-free-indirect | Wenn der Preis steige, dann gingen 200 Stellen verloren. | Holm',
  ],
  [
    'an if in the indicative',
    'Die Lage ist ernst, sagte Holm. Wenn die Hilfe kommt, müssen 200 Menschen nicht hungern.',
    'indirect | Die Lage ist ernst | Holm',
  ],
  [
    'a writing behind whose it is',
    'In Jan Holms jüngster Stellungnahme heißt es, 40 Menschen seien tot.',
    'indirect | 40 Menschen seien tot | Jan Holms',
  ],
  [
    "who tells a number before somebody else's words",
    'Die Armee sprach von 30 Toten, die Rebellen erklärten dagegen, es seien fünf Kämpfer gefallen.',
    'reported | Die Armee sprach von 30 Toten | Armee',
    'indirect | es seien fünf Kämpfer gefallen | Rebellen',
  ],
  [
    "a number with its bound beside another's",
    'Während die Regierung nur 40 Tote einräumt, zählen Aktivisten mehr als 200.',
    'reported | Während die Regierung nur 40 Tote einräumt | Regierung',
    'reported | zählen Aktivisten mehr als 200 | Aktivisten',
  ],
  [
    'two numbers with a dash between',
    'Die Veranstalter sprachen von 50 000 Demonstranten – die Polizei zählte nicht einmal 10 000.',
    'reported | Die Veranstalter sprachen von 50 000 Demonstranten | Veranstalter',
    'reported | die Polizei zählte nicht einmal 10 000 | Polizei',
  ],
  [
    'two numbers with a dash and one verb',
    'Die Armee sprach von 30 Toten – die Rebellen von 60.',
    'reported | Die Armee sprach von 30 Toten | Armee',
    'reported | die Rebellen von 60 | Rebellen',
  ],
  [
    'in a relative clause whose word it is',
    'Die Rebellen, nach deren Angaben 40 Menschen getötet wurden, kündigten Rache an.',
    'indirect | 40 Menschen getötet wurden | Rebellen | nach deren Angaben',
  ],
  [
    'in a relative clause whose word it is, behind',
    'Die Armee, deren Angaben zufolge 40 Menschen getötet wurden, kündigte Rache an.',
    'indirect | 40 Menschen getötet wurden | Armee | deren Angaben zufolge',
  ],
  [
    'an estimate in thousands that was put higher',
    'Die UNO hob ihre Schätzung der Zahl der Flüchtlinge auf 450 000 an.',
    'reported | Die UNO hob ihre Schätzung der Zahl der Flüchtlinge auf 450 000 an. | UNO',
  ],
  [
    'on whose part it was said',
    'Mindestens 30 Menschen starben, hieß es von Seiten der Polizei.',
    'indirect | Mindestens 30 Menschen starben | Polizei',
  ],
  ['how many a group has', 'Mehr als 10 000 Kämpfer zählt das Rebellenbündnis.'],
  [
    'a relative clause with a recipient',
    'Kritik kam vom Netzwerk Wasser, das der Regierung vorhielt, zugesagte Mittel nie ausbezahlt zu haben.',
    'indirect | zugesagte Mittel nie ausbezahlt zu haben | Netzwerk Wasser | das',
  ],
  [
    'two who say something together',
    'Stadtwerk und Feuerwehr betonen, dass die Brücke halte.',
    'indirect | dass die Brücke halte | Stadtwerk und Feuerwehr',
  ],
  [
    'several who say something together, by a list of names',
    'Die USA, Norwegen und Kanada forderten eine Waffenruhe.',
    'reported | Die USA, Norwegen und Kanada forderten eine Waffenruhe. | USA, Norwegen und Kanada',
  ],
  [
    'two with a role each before the words, and who is one of them behind',
    'Minister Jan Holm und Rätin Ada Brunn sagten, die Brücke sei zu. Die Rätin nannte das einen Fehler.',
    'indirect | die Brücke sei zu | Minister Jan Holm und Rätin Ada Brunn',
    'reported | Die Rätin nannte das einen Fehler. | Rätin Ada Brunn | Rätin',
  ],
  [
    'two in a phrase in the middle of the sentence',
    'In Kadrin starben nach Angaben von Polizei und Feuerwehr zwölf Menschen.',
    'indirect | In Kadrin starben … zwölf Menschen | Polizei und Feuerwehr',
  ],
  [
    'two as whose words are relayed by other two',
    'Der Bote und die Post berichteten unter Berufung auf die Polizei, die Brücke sei zu.',
    'indirect | die Brücke sei zu | Polizei',
  ],
  [
    'a singular verb beside an und',
    'Die Polizei und Rettung sperrte die Brücke, sagte Holm und Brunn nickte.',
    'indirect | Die Polizei und Rettung sperrte die Brücke | Holm',
  ],
  [
    'a pronoun for two who spoke together',
    'Holm und Brunn sprachen von Sabotage. Sie forderten eine Untersuchung.',
    'reported | Holm und Brunn sprachen von Sabotage. | Holm und Brunn',
    'reported | Sie forderten eine Untersuchung. | Holm und Brunn | Sie',
  ],
  [
    'a name between commas before zufolge',
    'Dem Sprecher der Armee, Oberst Jan Terz, zufolge starben zwölf Soldaten.',
    'indirect | starben zwölf Soldaten | Sprecher der Armee, Oberst Jan Terz',
  ],
  [
    "how loud somebody does something, which is nobody's word",
    'Laut hupend zogen Lastwagen vorbei. Laut lachend sagte Holm, die Brücke sei zu.',
    'indirect | die Brücke sei zu | Holm',
  ],
  [
    'a quoted phrase that goes on behind its frame in Konjunktiv',
    '„Ein schlechter Witz“, sagte Ada Brunn, die Brücke sei alt.',
    'indirect | „Ein schlechter Witz“ … die Brücke sei alt | Ada Brunn',
  ],
  [
    "what stands behind a semicolon and a frame, which is the report's",
    'Man habe Ausweise gefunden, ergänzte Ada Brunn; ob weitere flüchtig sind, ließ sie offen.',
    'indirect | Man habe Ausweise gefunden | Ada Brunn',
  ],
  [
    'a reason before whoever gives it',
    'Mit der Begründung, es gebe keine Pflicht, lehnte die Stadt die Zahlung ab.',
    'indirect | es gebe keine Pflicht | Stadt',
  ],
  ['a kind behind a noun, which is no agent', 'Der Stelle in Kadrin sind 19 Fälle von Folter gemeldet worden.'],
  [
    'a number in a clause with nachdem',
    'Nachdem die Polizei zunächst von 30 Toten gesprochen hatte, stieg die Zahl auf 50.',
    'reported | Nachdem die Polizei zunächst von 30 Toten gesprochen hatte | Polizei',
  ],
  [
    'who asks for so many',
    'Der Landkreis bat das Hilfswerk um 300 Helfer. Die Polizei bittet um Hinweise.',
    'reported | Der Landkreis bat das Hilfswerk um 300 Helfer. | Landkreis',
  ],
  [
    'who corrects what was told before',
    'Das Ministerium korrigierte seine Angaben auf 31 Tote. Die Stadt setzte die Zahl auf 40 herab.',
    'reported | Das Ministerium korrigierte seine Angaben auf 31 Tote. | Ministerium',
    'reported | Die Stadt setzte die Zahl auf 40 herab. | Stadt',
  ],
  [
    'who knows of so many',
    'Von 19 Toten wusste am Morgen die Präfektur in Valmorel.',
    'reported | Von 19 Toten wusste am Morgen die Präfektur in Valmorel. | Präfektur in Valmorel',
  ],
  [
    'who comes to a result told before',
    'Ein Viertel der Brücken ist morsch. Zu diesem Schluss gelangt ein Gutachten der Ingenieurkammer.',
    'indirect | Ein Viertel der Brücken ist morsch … Zu diesem Schluss | Gutachten der Ingenieurkammer',
  ],
  [
    'a past that looks like an indicative behind heißt es and behind Worten',
    'Auf dem Flugblatt der Initiative heißt es, dem Bau fielen 320 Bäume zum Opfer. Das Portal zitiert Holm mit den Worten, es fehlten 13 Boote.',
    'indirect | dem Bau fielen 320 Bäume zum Opfer | Flugblatt der Initiative',
    'indirect | es fehlten 13 Boote | Holm',
  ],
  ['a main clause with so behind what it speaks of', 'Was die Zahl der Boote betrifft, so nannte Holm keine.'],
  [
    'a Dementi, and who gave something away',
    'Das Dementi des Kanzleramts, es gebe keine Protokolle, kam spät. Die Zahl stieg auf 30. Das verriet Vorstand Jan Holm dem Boten.',
    'indirect | es gebe keine Protokolle | Kanzleramts',
    'indirect | Die Zahl stieg auf 30 … Das | Vorstand Jan Holm',
  ],
  [
    'a relative clause with nach behind what tells nothing',
    'Das Spiel ging in die Pause, nach der wenig geschah. Es gibt Gerüchte, nach denen Holm geht.',
    'indirect | Holm geht | Gerüchte | nach denen',
  ],
  [
    'what could not be foreseen',
    'Das Gericht spricht von einem Wandel, wie er früher nicht vorhergesehen werden konnte.',
    'reported | Das Gericht spricht von einem Wandel, wie er früher nicht vorhergesehen werden konnte. | Gericht',
  ],
  [
    'who foresees and who adds',
    'Der Dienst sagte Regen vorher und fügte hinzu, das sei sicher. Der Minister prognostizierte 300 neue Stellen.',
    'indirect | das sei sicher | Dienst',
    'reported | Der Minister prognostizierte 300 neue Stellen. | Minister',
  ],
  [
    'a second verb that has the number of what is said, not of who says it',
    'Der Experte Jan Holm sagte am Montag, zehn Prozent aller 3D-Drucke seien Ausschuss und wanderten in den Müll.',
    'indirect | zehn Prozent aller 3D-Drucke seien Ausschuss und wanderten in den Müll | Experte Jan Holm',
  ],
  [
    'a second verb that has the number of who says it',
    'Die Polizei sagte, drei Boote seien gesunken und kündigte eine Suche an.',
    'indirect | drei Boote seien gesunken | Polizei',
    'reported | kündigte eine Suche an | Polizei',
  ],
  [
    'words without a verb behind a colon',
    'Trainer Jan Holm sagte: Eine tolle Vorstellung, wir haben an uns geglaubt.',
    'indirect | Eine tolle Vorstellung, wir haben an uns geglaubt | Trainer Jan Holm',
  ],
  [
    'what a colon lists behind a verb that may only say something',
    'Es war, was man selten sagen kann: schön. Der Markt erklärte Holm zum Helden: ihn, den Wirt.',
  ],
  [
    'several stretches without a verb before who says them',
    'Nächstes Finale, nächster Frust, meinte Jan Holm.',
    'indirect | Nächstes Finale, nächster Frust | Jan Holm',
  ],
  [
    'rumours that somebody denies, which are not his',
    'Gerüchte um eine Ablösung hatte der Verein am Sonntag noch entschieden dementiert. Berichte, dass die Brücke fällt, wies die Stadt zurück.',
    'reported | Gerüchte um eine Ablösung hatte der Verein am Sonntag noch entschieden dementiert. | Verein',
    'indirect | dass die Brücke fällt | Berichte',
  ],
  [
    'what is said behind a charge that somebody rejects',
    'Den Vorwurf, dass der Rat zerstritten sei, wies Minister Jan Holm zurück. Die Verordnung sei gut.',
    'indirect | dass der Rat zerstritten sei | –',
    'indirect-free-indirect | Die Verordnung sei gut. | Minister Jan Holm',
  ],
  [
    'a writing behind what tells more of it',
    'Das Amt hat die bisher unter Verschluss gehaltene Studie gezeigt. Demnach steigt die Zahl.',
    'indirect | steigt die Zahl | Studie | Demnach',
  ],
  [
    'a phrase behind a colon and what could be',
    'Dort könnte der Verein Ersatz finden: Laut Kurier ist man mit Holm einig.',
    'indirect | ist man mit Holm einig | Kurier',
  ],
  [
    'a foreign name of several words',
    'Laut der Gazzetta dello Sport ist der Verein einig.',
    'indirect | ist der Verein einig | Gazzetta dello Sport',
  ],
  [
    'a subject that a relative clause and what hangs on it part from its verb',
    'Kanzlerin Ada Brunn, die in Kadrin war, um ihre Lage zu klären, hatte sich zufrieden gezeigt: „Es wird nichts geschlossen.“',
    'direct | „Es wird nichts geschlossen.“ | Kanzlerin Ada Brunn',
  ],
  [
    'what was agreed, which is how it is done',
    'Die Stadt hatte begonnen, Busse, wie es bei der Konferenz vereinbart worden war, zu stoppen.',
  ],
  [
    'a pronoun for whom the words before it speak of',
    'Der Konzern rechnet mit einem Plus. Chef Jan Holm will auch sparen, wie er am Montag sagte.',
    'reported | Der Konzern rechnet mit einem Plus. | Konzern',
    'indirect | Chef Jan Holm will auch sparen | Chef Jan Holm | er',
  ],
  [
    'a body by what it is for and by its letters',
    'Laut der Organisation für Bau und Verkehr (OBV) ist die Brücke alt.',
    'indirect | ist die Brücke alt | Organisation für Bau und Verkehr (OBV)',
  ],
  ['what nothing points to', 'Es gibt keine Hinweise, dass die Brücke alt ist.'],
  [
    'who heads a quoted passage behind a dash and tells of what',
    'Rat stimmt zu – Holm über den Plan: „Ein Meilenstein für Kadrin“',
    'direct | „Ein Meilenstein für Kadrin“ | Holm',
  ],
  [
    'a body that goes on where nobody is named',
    'Die Polizei sprach von Brandstiftung. Man ermittle, hieß es. Sprecher Jan Holm ging. Es sei spät, hieß es.',
    'reported | Die Polizei sprach von Brandstiftung. | Polizei',
    'indirect | Man ermittle | Polizei',
    'indirect | Es sei spät | –',
  ],
  ['what nobody counts', 'Aus dem Sektor wurden in den letzten beiden Jahren die meisten Fälle berichtet.'],
  [
    'a body that the report named with its noun',
    'Die Gewerkschaft ver.di streikt. Die Gewerkschaft fordert einen Tarifvertrag.',
    'reported | Die Gewerkschaft fordert einen Tarifvertrag. | Gewerkschaft ver.di | Gewerkschaft',
  ],
  [
    'a firm by another noun',
    'Das Unternehmen Belma Corp baut hier. Nun kündigte die Firma eine Klage an.',
    'reported | Nun kündigte die Firma eine Klage an. | Unternehmen Belma Corp | Firma',
  ],
  [
    'a paper in quotation marks',
    'Die Zeitung „Neue Post“ schrieb darüber. Der Hafen zahlte, berichtet die Zeitung.',
    'indirect | Der Hafen zahlte | Zeitung „Neue Post“ | Zeitung',
  ],
  [
    'two bodies of one noun, of which neither is meant',
    'Die Gewerkschaft Bau und die Gewerkschaft Holz streiken. Die Gewerkschaft fordert mehr Lohn.',
    'reported | Die Gewerkschaft fordert mehr Lohn. | Gewerkschaft',
  ],
  [
    'a union that threatens',
    'Die Gewerkschaft drohte, die Arbeit niederzulegen.',
    'indirect | die Arbeit niederzulegen | Gewerkschaft',
  ],
  [
    'a party by its letters',
    'Die CDU zählte 14 Verletzte bei der Feier.',
    'reported | Die CDU zählte 14 Verletzte bei der Feier. | CDU',
  ],
  [
    'what somebody speaks of behind an attack',
    'Die Polizei geht nach dem Angriff von 30 Toten aus.',
    'reported | Die Polizei geht nach dem Angriff von 30 Toten aus. | Polizei',
  ],
  [
    "what shows by itself, and a paper's people",
    'Die Proteste zeigen, dass die Lage ernst ist. Das Team der Zeitung „Kadriner Bote“ meldete 14 Tote.',
    'reported | Das Team der Zeitung „Kadriner Bote“ meldete 14 Tote. | Team der Zeitung „Kadriner Bote“',
  ],
  [
    'a Konjunktiv that opens its sentence without a comma',
    'Holm sagte, er sei krank. Sei er doch schon gestern schwach gewesen.',
    'indirect | er sei krank | Holm',
    'indirect-free-indirect | Sei er doch schon gestern schwach gewesen. | Holm',
  ],
  [
    'whichever it may be',
    'Holm sagte, er sei krank. Sei es mit Worten oder mit Taten, es wird nie fad.',
    'indirect | er sei krank | Holm',
  ],
  [
    'signs, letters and resolutions',
    'Auf einem Schild stand, dass die Brücke gesperrt sei. In mehreren Briefen wird gefordert, sie zu öffnen.',
    'indirect | dass die Brücke gesperrt sei | Schild',
    'indirect | sie zu öffnen | Briefen',
  ],
  [
    'what a party denies in a campaign',
    'Die Partei bestritt im Wahlkampf, Geld erhalten zu haben.',
    'indirect | Geld erhalten zu haben | Partei',
  ],
  [
    'a hope of some weeks',
    'Die Hoffnung der vergangenen Wochen, dass es Frieden gibt, schwand.',
    'indirect | dass es Frieden gibt | –',
  ],
  [
    'a restaurant that says nothing',
    'Das Restaurant ist voll. Es gebe kein Bett mehr.',
    'indirect-free-indirect | Es gebe kein Bett mehr. | –',
  ],
  [
    'what goes on behind a frame and a colon',
    'Die Brücke ist alt, sagte Jan Holm: Wir müssen sie sperren, so leid es mir tut.',
    'indirect | Die Brücke ist alt … Wir müssen sie sperren, so leid es mir tut | Jan Holm',
  ],
  [
    'what a relative clause before an infinitive points to',
    'Einige Fahrer beklagen Fehler, die sie dazu zwingen, auf einen Bus umzusteigen.',
  ],
  [
    'who is named behind vor allem',
    'So hatte sich vor allem Mozilla darüber beschwert, dass der Wechsel schwer sei.',
    'indirect | dass der Wechsel schwer sei | Mozilla',
  ],
  [
    'a subject with a time in its attribute',
    'Der seit mehr als 20 Jahren amtierende Machthaber hatte Ende Jänner erklärt, er werde gehen.',
    'indirect | er werde gehen | Machthaber',
  ],
  [
    'a person whom somebody else speaks of, by what he says himself',
    'Minister Jan Holm kam. Laut ABC war der Flüchtling Sam Nemati lange hier. Weil er nach eigenen Angaben umzog, kam die Polizei.',
    'indirect | war der Flüchtling Sam Nemati lange hier | ABC',
    'indirect | Weil er … umzog, kam die Polizei | Flüchtling Sam Nemati | Angaben',
  ],
  [
    'a body with its letters in the place at hand',
    'Wie eine Studie der Organisation für Bau und Verkehr (OBV) zeigt, ist die Brücke alt.',
    'indirect | ist die Brücke alt | Organisation für Bau und Verkehr (OBV) | Studie der Organisation für Bau und Verkehr (OBV)',
  ],
]

describe('readStatements', () => {
  it.each(PATTERNS)('reads %s', (_, text, ...statements) => {
    expect(statementsOf(text).map((statement) => describeStatement(text, statement))).toEqual(statements)
  })

  it('keeps the cue and the addressee', () => {
    const [statement] = statementsOf('Die Ministerin sagte dem Sender, die Brücke sei alt.')
    expect(statement).toMatchObject({ cue: { text: 'sagte' }, addressee: { text: 'dem Sender' }, position: null })
  })

  it('tells who relays somebody else’s words', () => {
    const [relayed] = statementsOf(
      'Die Polizei erklärte laut der Nachrichtenagentur Belma, die Brücke sei alt.',
    ).filter(({ source }) => source?.kind === 'police')
    expect(relayed?.via?.text).toBe('Nachrichtenagentur Belma')
  })

  it('takes whose words are relayed for the source, who relays them for its way', () => {
    const [relayed] = statementsOf('Die Brücke sei alt, meldete der Sender Belma unter Berufung auf die Polizei.')
    expect([relayed?.source?.text, relayed?.via?.text]).toEqual(['Polizei', 'Sender Belma'])
    const [unnamed] = statementsOf(
      'Die Brücke sei alt, meldete der Sender Belma unter Berufung auf ungenannte Quellen.',
    )
    expect([unnamed?.source?.text, unnamed?.via]).toEqual(['Sender Belma', null])
    const [topic] = statementsOf('Die Brücke sei alt, sagte Minister Jan Holm in Bezug auf die Polizei.')
    expect([topic?.source?.text, topic?.via]).toEqual(['Minister Jan Holm', null])
  })

  it('gives every statement of a report an id of its own, and the same each time', () => {
    const text =
      'Die Polizei sagte, der Fahrer sei „nicht ganz nüchtern“ gewesen. Laut Ministerin Brunn wird ermittelt.'
    const ids = statementsOf(text).map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    expect(statementsOf(text).map(({ id }) => id)).toEqual(ids)
  })
})

describe('an interview', () => {
  const text =
    'Ada Brunn leitet die Wache in Kadrin.\n\nBOTE: Wie viele Brände gab es, sagen Sie? Brunn: Es waren 40, glaube ich. Die Polizei sagte, es seien 50. ' +
    'BOTE: Und Verletzte? Brunn: Drei. BOTE: Was tun Sie jetzt? Brunn: Wir warten, dass Hilfe kommt.'

  it('gives each answer to whoever gives it, by the full name, and nothing to whoever asks', () => {
    expect(statementsOf(text).map((statement) => describeStatement(text, statement))).toEqual([
      'direct | Es waren 40, glaube ich. Die Polizei sagte, es seien 50. | Ada Brunn | Brunn',
      'indirect | es seien 50 | Polizei',
      'direct | Drei. | Ada Brunn | Brunn',
      'direct | Wir warten, dass Hilfe kommt. | Ada Brunn | Brunn',
    ])
  })
})

describe('the words of statements', () => {
  const { verbs, prepositional, pointing, phrases, nouns, opinions, writings, rulings } = STATEMENT_WORDS

  it.each(examplesOf(verbs.filter(({ takes }) => takes.includes('clause') || takes.includes('infinitive'))))(
    'reads what %s relays',
    (_, text) => {
      expect(statementsOf(text).map((statement) => contentOf(text, statement))).toContainEqual(
        expect.stringMatching(/^(?:dass die Brücke gesperrt werde|die Brücke zu sperren)$/u),
      )
    },
  )

  it.each(examplesOf(pointing))('reads what somebody did %s for', (_, text) => {
    expect(statementsOf(text).map((statement) => contentOf(text, statement))).toContainEqual(
      expect.stringContaining('die Brücke gesperrt zu haben'),
    )
  })

  it.each(
    examplesOf([...verbs.filter(({ takes }) => takes.includes('object') || takes.includes('count')), ...prepositional]),
  )('reads that somebody did %s', (_, text) => {
    expect(statementsOf(text)).toMatchObject([
      { form: 'reported', source: { text: expect.stringMatching(/Ministerin von Roverin$/u) } },
    ])
  })

  it.each(examplesOf(verbs.filter(({ takes }) => takes.includes('stand'))))(
    'lets the next sentence speak for who wanted to %s',
    (_, text) => {
      expect(statementsOf(text)).toContainEqual(
        expect.objectContaining({
          form: 'indirect-free-indirect',
          source: expect.objectContaining({ text: 'Radlerin' }),
        }),
      )
    },
  )

  it.each(examplesOf([...phrases, ...nouns]))('reads what follows %s', (_, text) => {
    expect(statementsOf(text).map((statement) => contentOf(text, statement))).toContain(
      'dass die Brücke gesperrt werde',
    )
  })

  it.each(examplesOf([...opinions, ...writings, ...rulings]))('reads nach with %s', (_, text) => {
    expect(statementsOf(text).map((statement) => contentOf(text, statement))).toEqual(['wird die Brücke gesperrt'])
  })
})

function examplesOf(
  lines: readonly { readonly words: readonly string[]; readonly example: string }[],
): [string, string][] {
  return lines.flatMap(({ words, example }) =>
    words.map((word): [string, string] => [word, example.replace('~', word)]),
  )
}

function statementsOf(text: string): Statement[] {
  const sentences = splitSentences(text)
  const { tokensOf, contextOf } = openSentences(text, sentences, null)
  return readStatements(text, sentences, contextOf, findStating(tokensOf, sentences.length))
}

function contentOf(text: string, { content }: Statement): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

function describeStatement(text: string, statement: Statement): string {
  const { source, form } = statement
  const mention = source?.mention ? [text.slice(source.mention.start, source.mention.end)] : []
  return [form, contentOf(text, statement), source?.text ?? '–', ...mention].join(' | ')
}
