import { describe, expect, it } from 'vitest'
import type { Claim, Figure, Source } from '../model/claim.ts'
import { readReport } from './read-report.ts'

/** The claims of an invented text. The sentence behind it makes it a report of a crisis. */
function claimsOf(text: string): readonly Claim[] {
  const report = { id: 'a', origin: 'a.txt', title: null, outlet: null, published: null, language: 'de', address: null }
  return readReport({ ...report, sha256: '', text: `${text} Der Krieg dauert an.` }).claims
}

/** A claim in one line: `killed 93 exact Zivilisten ← UOSSM via Lunapress`; the status only where it is not `asserted`. */
function tell({ event, status, figure, group, source, via }: Claim): string {
  const parts = [event, status === 'asserted' ? null : status, tellFigure(figure), group?.text, tellSource(source, via)]
  return parts.filter((part) => part != null).join(' ')
}

function tellFigure({ low, high, bound, unit }: Figure): string {
  const value = low === high || high === null || low === null ? (low ?? high) : `${low}-${high}`
  return `${value}${unit === 'share' ? '%' : ''} ${bound}`
}

function tellSource(source: Source | null, via: Source | null): string | null {
  if (source === null) return null
  return via === null ? `← ${source.text}` : `← ${source.text} via ${via.text}`
}

type Case = readonly [text: string, ...claims: readonly string[]]

function itReads(cases: readonly Case[]): void {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(claimsOf(text).map(tell)).toEqual(claims)
  })
}

describe('nominal events', () => {
  itReads([
    ['Es gab 15 Festnahmen in Kadrin.', 'detained 15 exact Festnahmen'],
    ['Der Anschlag forderte 24 Tote und 60 Verletzte.', 'killed 24 exact Tote', 'injured 60 exact Verletzte'],
    ['Bei Kadrin wurden die Leichen von fünf Flüchtlingen gefunden.', 'killed 5 exact Flüchtlingen'],
    ['Der Tod zweier Helfer löste Entsetzen aus.', 'killed 2 exact Helfer'],
    ['Die Festnahme von zwölf Aktivisten wurde scharf kritisiert.', 'detained 12 exact Aktivisten'],
    ['Die Armee flog am Montag 30 Luftangriffe auf Kadrin.', 'attacked 30 exact Luftangriffe'],
    ['Die Zahl der Toten stieg auf 158.', 'killed 158 exact Toten'],
    ['In Roverin sind 4000 Vertriebene angekommen.', 'arrived 4000 exact Vertriebene'],
    ['Beim Anschlag auf zwei Polizisten in Kadrin fielen Schüsse.', 'attacked 2 exact Polizisten'],
  ])
})

describe('sources that only statements know', () => {
  itReads([
    ['Die Armee will 30 Kämpfer getötet haben.', 'killed 30 exact Kämpfer ← Armee'],
    ['Im Bericht des Hilfswerks war von 80 Toten die Rede.', 'killed 80 exact Toten ← Bericht des Hilfswerks'],
    [
      'In Kadrin seien 14 Menschen getötet worden, raunte Hafenmeister Jan Holm.',
      'killed 14 exact Menschen ← Hafenmeister Jan Holm',
    ],
  ])
})

describe('verbs', () => {
  itReads([
    ['In Kadrin wurden 93 Zivilisten getötet.', 'killed 93 exact Zivilisten'],
    ['Drei Dörfer sind zerstört worden.', 'destroyed 3 exact Dörfer'],
    ['Die Rebellen töteten zwölf Soldaten.', 'killed 12 exact Soldaten'],
    ['Eine Granate hat in Kadrin sechs Kinder verletzt.', 'injured 6 exact Kinder'],
    ['Die Polizei nahm in Roverin zwei Männer fest.', 'detained 2 exact Männer'],
    ['Die Armee schloss in Kadrin 900 Kämpfer ein.', 'trapped 900 exact Kämpfer'],
    ['In Kadrin sitzen 5000 Menschen fest.', 'trapped 5000 exact Menschen'],
    ['Am Abend kamen 300 Flüchtlinge in Roverin an.', 'arrived 300 exact Flüchtlinge'],
    ['Aus Kadrin flohen 6000 Einwohner.', 'displaced 6000 exact Einwohner'],
    ['Am Sonntag kehrten 800 Familien nach Kadrin zurück.', 'returned 800 exact Familien'],
    ['Bei dem Beben kamen 41 Menschen ums Leben.', 'killed 41 exact Menschen'],
    ['Retter zogen sieben Überlebende aus den Trümmern.', 'rescued 7 exact Überlebende'],
    ['Bei Kadrin ergaben sich 40 Kämpfer.', 'surrendered 40 exact Kämpfer'],
    ['Die Regierung schickte 2000 Soldaten nach Kadrin.', 'deployed 2000 exact Soldaten'],
    ['In dem Lager leben 12.000 Vertriebene.', 'present 12000 exact Vertriebene'],
    ['600.000 Menschen sind auf Hilfe angewiesen.', 'in-need 600000 exact Menschen'],
    ['Das Hilfswerk versorgte 700 Familien mit Wasser.', 'assisted 700 exact Familien'],
    ['Unbekannte entführten drei Ärzte.', 'abducted 3 exact Ärzte'],
    ['Nach dem Erdrutsch werden noch 19 Bewohner vermisst.', 'missing 19 exact Bewohner'],
    ['Mit Bussen wurden 1100 Menschen aus Kadrin herausgebracht.', 'evacuated 1100 exact Menschen'],
    ['Die Miliz eroberte vier Dörfer.', 'seized 4 exact Dörfer'],
    ['1400 Menschen wurden aus Kadrin gebracht.', 'evacuated 1400 exact Menschen'],
    ['Soldaten fanden in Kadrin 80 Gewehre.', 'seized 80 exact Gewehre'],
    ['Soldaten beschlagnahmten in Kadrin 80 Gewehre.', 'seized 80 exact Gewehre'],
  ])
})

describe('people counted by ein and kein', () => {
  itReads([
    ['Bei dem Angriff wurde eine Frau getötet.', 'killed 1 exact Frau'],
    ['Die Rebellen erschossen einen Lehrer.', 'killed 1 exact Lehrer'],
    ['Niemand wurde verletzt.', 'injured 0 exact'],
    ['Bei dem Beschuss wurde kein Zivilist verletzt.', 'injured 0 exact Zivilist'],
    ['Es gab keine Verletzten.', 'injured 0 exact Verletzten'],
    ['Ein Sprecher der Armee sagte, die Lage sei ruhig.'],
    ['Eine Granate traf den Markt, die Verletzten schrien.'],
  ])
})

describe('coordination and ellipsis', () => {
  itReads([
    [
      'In Kadrin wurden 93 Zivilisten getötet und mehr als 300 verwundet.',
      'killed 93 exact Zivilisten',
      'injured 300 atLeast',
    ],
    ['Bei dem Angriff starben zwölf Menschen, 24 wurden verletzt.', 'killed 12 exact Menschen', 'injured 24 exact'],
    [
      'Sechs Frauen, zwei Kinder und ein Mann starben.',
      'killed 6 exact Frauen',
      'killed 2 exact Kinder',
      'killed 1 exact Mann',
    ],
    [
      '1400 Menschen wurden aus Kadrin evakuiert. Darunter waren 60 Kinder.',
      'evacuated 1400 exact Menschen',
      'evacuated 60 exact Kinder',
    ],
    [
      'Bei dem Angriff wurden 200 Menschen getötet, darunter 68 Kinder.',
      'killed 200 exact Menschen',
      'killed 68 exact Kinder',
    ],
    ['Zwei Soldaten wurden getötet, drei weitere verletzt.', 'killed 2 exact Soldaten', 'injured 3 exact'],
    [
      'Die Rebellen töteten zwölf Soldaten und nahmen fünf weitere gefangen.',
      'killed 12 exact Soldaten',
      'detained 5 exact',
    ],
    [
      'Bei den Kämpfen wurden 30 Rebellen und elf Soldaten getötet.',
      'killed 30 exact Rebellen',
      'killed 11 exact Soldaten',
    ],
    ['Unter den Toten sind vier Kinder.', 'killed 4 exact Kinder'],
  ])
})

describe('clauses', () => {
  itReads([
    ['Ein Bus, in dem 30 Menschen getötet wurden, lag im Fluss.', 'killed 30 exact Menschen'],
    ['Als 400 Menschen aus Kadrin flohen, fielen Schüsse.', 'displaced 400 exact Menschen'],
    ['Die Armee rückte vor, nachdem acht Soldaten gefallen waren.', 'killed 8 exact Soldaten'],
    [
      'In Kadrin sitzen 40.000 Zivilisten fest, die nach Roverin gebracht werden sollten.',
      'trapped 40000 exact Zivilisten',
      'evacuated planned 40000 exact Zivilisten',
    ],
    [
      'Die 200 Menschen, die aus Kadrin flohen, kamen in Zelten unter.',
      'assisted 200 exact Menschen',
      'displaced 200 exact Menschen',
    ],
  ])
})

describe('headlines without verbs', () => {
  itReads([
    ['Drei Tote bei Anschlag in Kadrin\n\nDie Polizei ermittelt.', 'killed 3 exact Tote'],
    ['Kadrin: Dutzende Verletzte nach Explosion\n\nDie Ursache ist unklar.', 'injured 24-99 vague Verletzte'],
    ['Rebellen töten zwölf Soldaten\n\nDie Armee schweigt.', 'killed 12 exact Soldaten'],
    ['Tausende auf der Flucht\n\nDer Winter naht.', 'displaced 2000-9999 vague'],
    ['Angriff auf Schule - 14 Kinder getötet\n\nDie Armee bestritt einen Angriff.', 'killed 14 exact Kinder'],
    ['Zwei Ärzte entführt\n\nDie Klinik schloss.', 'abducted 2 exact Ärzte'],
  ])
})

describe('numbers', () => {
  itReads([
    ["50'000 Menschen sind eingeschlossen.", 'trapped 50000 exact Menschen'],
    ['1,5 Millionen Menschen sind geflohen.', 'displaced 1500000 exact Menschen'],
    ['In Kadrin sind 1500 bis 5000 Kämpfer eingekesselt.', 'trapped 1500-5000 range Kämpfer'],
    ['Zwischen 20 und 30 Menschen wurden getötet.', 'killed 20-30 range Menschen'],
    ['Es starben 20 bis 30 Menschen.', 'killed 20-30 range Menschen'],
    ['Bis zu 80 Menschen wurden getötet.', 'killed 80 atMost Menschen'],
    ['Schätzungsweise 700 Menschen wurden verletzt.', 'injured 700 about Menschen'],
    ['Es wurden 40 oder mehr Menschen getötet.', 'killed 40 atLeast Menschen'],
    ['Mehrere Tausend Menschen sind geflohen.', 'displaced 2000-9999 vague Menschen'],
    ['Bei den Kämpfen starben Hunderte Soldaten.', 'killed 200-999 vague Soldaten'],
    ['Die Rebellen halten 80 Prozent der Stadt.', 'seized 80% exact Stadt'],
    ['60 Prozent der Einwohner sind geflohen.', 'displaced 60% exact Einwohner'],
    ['Die Miliz setzte zweimal Giftgas ein.', 'attacked 2 exact'],
  ])
})

describe('numbers that are no claims', () => {
  itReads([
    ['Der 34 Jahre alte Kommandant lebt seit 2009 in Kadrin.'],
    ['Die Kämpfe dauerten 14 Stunden.'],
    ['Die Front liegt 20 Kilometer vor Kadrin.'],
    ['Der Schaden beträgt drei Millionen Euro.'],
    ['Am 12. März 2017 begann der Krieg.'],
    ['Um 14.30 Uhr heulten die Sirenen.'],
    ['Das Parlament stimmte mit 80 zu 20 Stimmen zu.'],
    ['Beide Soldaten wurden verletzt, die Hälfte der Häuser brannte nieder.'],
    ['Eine Boeing 737 landete in Roverin.'],
    ['Mehrere Menschen wurden verletzt.'],
  ])
})

describe('status', () => {
  itReads([
    ['Am Montag sollen 1400 Menschen evakuiert werden.', 'evacuated planned 1400 exact Menschen'],
    ['Die Regierung will 300 Soldaten entsenden.', 'deployed planned 300 exact Soldaten'],
    ['Gefordert wird der Abzug von 500 Kämpfern aus Kadrin.', 'evacuated demanded 500 exact Kämpfern'],
    ['In den Trümmern könnten 50 Menschen gestorben sein.', 'killed possible 50 exact Menschen'],
    ['Die Armee bestritt, dass 30 Zivilisten getötet wurden.', 'killed denied 30 exact Zivilisten ← Armee'],
    ['Bei dem Angriff sollen 20 Menschen getötet worden sein.', 'killed 20 exact Menschen'],
    ['In Kadrin sollen sich noch 900 Kämpfer befinden.', 'present 900 exact Kämpfer'],
    ['Es wird befürchtet, dass 70 Menschen ertrunken sind.', 'killed possible 70 exact Menschen'],
    ['Das Ministerium dementierte den Tod von neun Soldaten.', 'killed denied 9 exact Soldaten ← Ministerium'],
  ])
})

describe('sources', () => {
  itReads([
    ['Laut Polizei wurden 24 Menschen verletzt.', 'injured 24 exact Menschen ← Polizei'],
    [
      'Nach Angaben der Hilfsorganisation Lumen starben 93 Zivilisten.',
      'killed 93 exact Zivilisten ← Hilfsorganisation Lumen',
    ],
    ['Dem Innenministerium zufolge wurden elf Männer festgenommen.', 'detained 11 exact Männer ← Innenministerium'],
    ['Es habe neun Tote gegeben, sagte Bürgermeister Anton Brisk.', 'killed 9 exact Tote ← Bürgermeister Anton Brisk'],
    ['Zwölf Soldaten seien gefallen, so ein Armeesprecher.', 'killed 12 exact Soldaten ← Armeesprecher'],
    ['Die Klinik meldete 30 Verletzte.', 'injured 30 exact Verletzte ← Klinik'],
    ['Wie die Feuerwehr mitteilte, wurden fünf Menschen gerettet.', 'rescued 5 exact Menschen ← Feuerwehr'],
    [
      'Die Armee sagte, der Markt sei getroffen worden. Es seien 14 Menschen getötet worden.',
      'killed 14 exact Menschen ← Armee',
    ],
    ['Es gab 14 Tote. Das teilte die Polizei mit.', 'killed 14 exact Tote ← Polizei'],
    ['In Kadrin starben 14 Menschen. Der Bürgermeister sprach von einer Tragödie.', 'killed 14 exact Menschen'],
    [
      'Bei dem Angriff seien acht Menschen getötet worden, sagte ein Arzt der Nachrichtenagentur Lunapress.',
      'killed 8 exact Menschen ← Arzt via Nachrichtenagentur Lunapress',
    ],
    [
      'Die Agentur Lunapress meldete unter Berufung auf die Polizei 14 Tote.',
      'killed 14 exact Tote ← Polizei via Agentur Lunapress',
    ],
  ])
})

/** Right by the guidelines, and not read so yet. Whoever mends one moves it up. */
describe('numbers and verbs that were missed once', () => {
  const cases: readonly Case[] = [
    ['In Roverin warten 2000 Flüchtlinge.', 'trapped 2000 exact Flüchtlinge'],
    [
      'Die Zeitung schrieb unter Berufung auf einen Arzt, 20 Menschen seien gestorben.',
      'killed 20 exact Menschen ← Arzt via Zeitung',
    ],
    ['Ein Kind erstickte.', 'killed 1 exact Kind'],
    ['200 Gefangene kamen frei.', 'other 200 exact Gefangene'],
    [
      'Bei Kämpfen starben 14 Menschen. Die Opposition spricht von 19.',
      'killed 14 exact Menschen',
      'killed 19 exact ← Opposition',
    ],
    ['Seuche: 1600 Menschen erkrankten, 720 davon in Kadrin.', 'other 1600 exact Menschen', 'other 720 exact'],
    ['Unter den Trümmern werden noch 30 Gäste vermutet.', 'trapped possible 30 exact Gäste'],
    ['Gegen 120 Männer wurde nach dem Anschlag Haftbefehl erlassen.', 'other 120 about Männer'],
    ['Von den 160 Gästen starben zehn.', 'present 160 exact Gästen', 'killed 10 exact'],
    ['Nach dem Beben sind 2000 Soldaten im Einsatz.', 'deployed 2000 exact Soldaten'],
    ['Vermisste in Kadrin: Vier Männer fehlen noch immer.', 'missing 4 exact Männer'],
    ['Bei Kämpfen griffen 100 Männer eine Wache an.', 'present 100 exact Männer'],
    ['Fünf Bewaffnete stürmten das Hotel.', 'present 5 exact Bewaffnete'],
    ['60 Zivilisten wurden nicht getötet, erklärte die Armee.', 'killed denied 60 exact Zivilisten ← Armee'],
  ]
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(claimsOf(text).map(tell)).toEqual(claims)
  })
})

describe('not read yet', () => {
  const cases: readonly Case[] = [
    [
      'Der Bürgermeister sprach von 30 Toten, die Armee von zwölf.',
      'killed 30 exact Toten ← Bürgermeister',
      'killed 12 exact ← Armee',
    ],
  ]
  it.fails.each(cases.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(claimsOf(text).map(tell)).toEqual(claims)
  })
})

describe('parts and wholes', () => {
  it('leave the whole where it was: when and where a part of it fled tells nothing of the others', () => {
    const text = 'In Kadrin wird gekämpft. 130 der rund 250 umzingelten Bewohner waren am Montag nach Roverin geflohen.'
    const [part, whole] = claimsOf(text)
    expect([part?.event, whole?.event]).toEqual(['displaced', 'trapped'])
    expect(part?.time?.text).toBe('am Montag')
    expect([whole?.time?.text ?? null, whole?.place?.text]).toEqual([null, 'Kadrin'])
  })

  itReads([
    [
      'In Kadrin sitzen 500 Menschen fest. Darunter seien 400 Zivilisten, die nach Roverin gebracht werden sollten. Bei den übrigen handle es sich um 80 Rebellen.',
      'trapped 500 exact Menschen',
      'trapped 400 exact Zivilisten',
      'evacuated planned 400 exact Zivilisten',
      'trapped 80 exact Rebellen',
    ],
    ['Im belagerten Kadrin drängen sich 1400 Menschen.', 'trapped 1400 exact Menschen'],
    ['Am Bahnhof von Kadrin drängen sich 1400 Flüchtlinge.', 'present 1400 exact Flüchtlinge'],
  ])
})

describe('the source of one of several numbers in a sentence', () => {
  itReads([
    [
      'Nach Angaben der Armee starben 40 Rebellen; die Rebellen selbst sprachen von 12 Toten.',
      'killed 40 exact Rebellen ← Armee',
      'killed 12 exact Toten ← Rebellen',
    ],
    [
      'Während das Rote Kreuz von 20 Toten ausgeht, sprechen Aktivisten von mehr als 100 Toten.',
      'killed 20 exact Toten ← Rote Kreuz',
      'killed 100 atLeast Toten ← Aktivisten',
    ],
    [
      '20 Helfer wurden getötet, wie das Spital mitteilt; die Regierung spricht von 5 Toten.',
      'killed 20 exact Helfer ← Spital',
      'killed 5 exact Toten ← Regierung',
    ],
    [
      'Die Zahl der Toten wurde von der Polizei mit 14, vom Spital mit 20 angegeben.',
      'killed 14 exact Toten ← Polizei',
      'killed 20 exact Toten ← Spital',
    ],
    [
      'In Kadrin starben laut Polizei acht Menschen, laut Feuerwehr zwölf.',
      'killed 8 exact Menschen ← Polizei',
      'killed 12 exact ← Feuerwehr',
    ],
    ['In Kadrin starben laut Polizei und Feuerwehr 14 Menschen.', 'killed 14 exact Menschen ← Polizei und Feuerwehr'],
  ])
})

describe('the source of what stands in a writing', () => {
  itReads([
    ['Im Bericht der Kommission heißt es, 82 Helfer seien erschossen worden.', 'killed 82 exact Helfer ← Kommission'],
    ['Aus einem Papier des Ministeriums geht hervor, dass 4 Helfer starben.', 'killed 4 exact Helfer ← Ministeriums'],
  ])
})

describe('the source of a figure that somebody is said to have told', () => {
  itReads([
    ['Nach dem Anschlag mit 14 Toten forderte die Opposition den Rücktritt des Ministers.', 'killed 14 exact Toten'],
    [
      'Nach der Explosion, die elf Menschen tötete, forderte die Opposition den Rücktritt des Ministers.',
      'killed 11 exact Menschen',
    ],
    ['Nachdem 14 Soldaten getötet wurden, forderte die Opposition den Rücktritt.', 'killed 14 exact Soldaten'],
    [
      'Nachdem die Polizei zunächst von 14 Toten gesprochen hatte, waren es 20.',
      'killed 14 exact Toten ← Polizei',
      'killed 20 exact',
    ],
    ['Die Armee hält das für nötig, nachdem am Montag zwölf Soldaten getötet wurden.', 'killed 12 exact Soldaten'],
    ['Ein Sprecher des Ministeriums wollte die Zahl von 20 Toten nicht bestätigen.', 'killed 20 exact Toten'],
    ['Der Sprecher der Polizei wollte nicht sagen, ob acht Helfer getötet wurden.', 'killed 8 exact Helfer'],
    [
      'Statt der von der Armee gemeldeten zwölf Toten habe es mindestens 30 gegeben, sagte Bürgermeister Jan Holm.',
      'killed 12 exact Toten ← Armee',
    ],
    [
      'Das Hilfswerk bestätigte die von der Regierung verbreitete Zahl von 100 Toten nicht.',
      'killed 100 exact Toten ← Regierung',
    ],
    [
      'Zu den von Aktivisten genannten 90 Toten äußerte sich die Regierung nicht.',
      'killed 90 exact Toten ← Aktivisten',
    ],
    ['Die Armee sprach von zwölf Toten und kündigte eine Offensive an.', 'killed 12 exact Toten ← Armee'],
    [
      'Staatliche Medien meldeten, der Präsident habe von 300 Toten gesprochen.',
      'killed 300 exact Toten ← Präsident via Staatliche Medien',
    ],
    ['Laut Polizei war der Fahrer betrunken; drei Menschen starben.', 'killed 3 exact Menschen'],
    ['Die Behörden hoben die Zahl der Toten auf 71 an.', 'killed 71 exact Toten ← Behörden'],
    [
      'Die Zeitung „Der Bote“ zitierte einen Offizier mit den Worten, man habe 400 Soldaten verloren.',
      'present 400 exact Soldaten ← Offizier via Zeitung „Der Bote“',
    ],
    [
      'Nach einem Bericht der „Kadriner Zeitung“, der sich auf Polizeikreise stützt, starben 17 Geiseln.',
      'killed 17 exact Geiseln ← Polizeikreise via Kadriner Zeitung',
    ],
    [
      'Es gebe 27 Tote, wurde Minister Jan Holm vom staatlichen Rundfunk zitiert.',
      'killed 27 exact Tote ← Minister Jan Holm via staatlichen Rundfunk',
    ],
    [
      'Das Boot sank. 14 Menschen starben. Diese Zahlen nannte am Abend der Leiter des Spitals, Jan Holm.',
      'killed 14 exact Menschen ← Leiter des Spitals, Jan Holm',
    ],
    [
      'Im Süden starben 26 Menschen. So steht es in einem Lagebericht des Katastrophenschutzes.',
      'killed 26 exact Menschen ← Katastrophenschutzes',
    ],
    [
      'Anders als die Regierung schätzt das Rote Kreuz die Zahl der Toten auf mindestens 110.',
      'killed 110 atLeast Toten ← Rote Kreuz',
    ],
    [
      'Die Behörden veröffentlichten am Abend neue Zahlen. Danach kamen 340 Menschen ums Leben.',
      'killed 340 exact Menschen ← Behörden',
    ],
    [
      'Bürgermeister Jan Holm war vor Ort. Nach seinen Angaben wurden 40 Menschen getötet.',
      'killed 40 exact Menschen ← Bürgermeister Jan Holm',
    ],
    [
      'Die Behörden korrigierten die Zahl der Toten am Montag von 40 auf 38.',
      'killed 40 exact Toten ← Behörden',
      'killed 38 exact Toten ← Behörden',
    ],
    [
      'Die Rebellen, nach deren Angaben 40 Menschen getötet wurden, kündigten Rache an.',
      'killed 40 exact Menschen ← Rebellen',
    ],
    [
      'Während die Regierung nur 40 Tote einräumt, zählen Aktivisten mehr als 200 Tote.',
      'killed 40 exact Tote ← Regierung',
      'killed 200 atLeast Tote ← Aktivisten',
    ],
    [
      'Anders als die Regierung, die von 40 Toten ausgeht, schätzt das Rote Kreuz die Zahl der Toten auf mindestens 110.',
      'killed 40 exact Toten ← Regierung',
      'killed 110 atLeast Toten ← Rote Kreuz',
    ],
  ])
})
