import type { Wording } from '../../model/question.ts'

/** The signs of `list-signs.ts` that say this for lining two claims up, in German and English. Signs that only ever speak against it are left out. */
const LINES: readonly (readonly [signs: string, de: string, en: string])[] = [
  ['after-headline', 'die Schlagzeile, die der Text ausführt', 'the headline that the text goes on to tell'],
  ['among:its', 'ein Wort für einen Teil davon', 'a word for some of these'],
  ['both-open', 'die Stelle am Anfang beider Berichte', 'the place at the head of both reports'],
  ['contrast:agree contrast:differ', 'die Gegenüberstellung im Text', 'the contrast that the text draws'],
  ['crowd:equal', 'dieselbe Gruppe', 'the same group'],
  ['crowd:narrower', 'eine engere Gruppe', 'a narrower group'],
  ['crowd:situated', 'dieselben Menschen in derselben Lage', 'the same people in the same situation'],
  [
    'crowd:both-open crowd:first-open-everybody crowd:first-open-group crowd:second-open-everybody crowd:second-open-group',
    'dass keine andere Gruppe genannt ist',
    'no other group being named',
  ],
  ['days:1', 'dass höchstens ein Tag dazwischen liegt', 'at most a day between them'],
  ['days:3', 'dass wenige Tage dazwischen liegen', 'a few days between them'],
  ['earlier:differ', 'ein Wort für einen früheren Stand', 'a word for an earlier state'],
  ['event:same', 'dasselbe Ereignis', 'the same event'],
  ['everybody', 'dass beide alle zählen', 'both counting everybody'],
  ['figures:rounds', 'Zahlen, die zusammenpassen', 'numbers that agree'],
  ['figures:same', 'dieselbe Zahl', 'the same number'],
  ['first-opens second-opens', 'die Stelle am Anfang des Berichts', 'the place at the head of the report'],
  ['identifies', 'dass der Text sagt, wer es war', 'the text saying who they were'],
  ['matter:1', 'ein Ort, von dem beide Berichte erzählen', 'a place of which both reports tell'],
  ['matter:2 matter:3', 'Orte, von denen beide Berichte erzählen', 'places of which both reports tell'],
  ['near', 'die Nähe im Text', 'standing close in the text'],
  ['of:present whole:crowd', 'dass das Ganze alle dort zählt', 'the whole counting all who are there'],
  ['of:trapped', 'dass das Ganze alle Eingeschlossenen zählt', 'the whole counting all who are trapped'],
  ['one-sentence', 'derselbe Satz', 'the same sentence'],
  ['one-word', 'dasselbe Wort für die Gezählten', 'the same word for those counted'],
  ['part:some', 'ein Wort wie „allein“ oder „die ersten“', 'a word such as "alone" or "the first"'],
  ['place:around place:inside', 'ein Ort im anderen', 'one place within the other'],
  ['place:same', 'derselbe Ort', 'the same place'],
  ['place:unnamed', 'dass kein anderer Ort genannt ist', 'no other place being named'],
  ['rare:odd', 'eine Zahl, die selten zweimal vorkommt', 'a number that seldom comes up twice'],
  ['rare:some', 'eine Zahl, die nicht oft zweimal vorkommt', 'a number that does not often come up twice'],
  ['ratio:half', 'Zahlen einer Grössenordnung', 'numbers of one size'],
  ['ratio:near', 'nahe Zahlen', 'numbers close to each other'],
  ['risen:differ', 'ein Wort dafür, dass die Zahl sich bewegt hat', 'a word for the number having moved'],
  ['rounds:many', 'grosse Zahlen, die zusammenpassen', 'large numbers that agree'],
  ['share:few share:some', 'das Verhältnis der Zahlen', 'the proportion of the numbers'],
  ['source:same', 'dieselbe Quelle', 'the same source'],
  ['source:two', 'zwei Quellen zur selben Sache', 'two sources on the same matter'],
  ['state', 'ein Zustand, der andauert', 'a state that goes on'],
  ['time:inside', 'eine Zeit in der anderen', 'one time within the other'],
  ['time:same', 'dieselbe Zeit', 'the same time'],
  ['time:unnamed', 'dass keine andere Zeit genannt ist', 'no other time being named'],
  ['told-part', 'ein Wort für einen Teil (darunter, davon)', 'a word for a part (among them, of these)'],
  ['two-voices', 'zwei Stimmen mit verschiedenen Zahlen', 'two voices with different numbers'],
  ['whole:everybody', 'dass das Ganze alle zählt', 'the whole counting everybody'],
  ['whole:since', 'dass das Ganze eine lange Zeit zählt', 'the whole counting a long time'],
  ['whole:told', 'ein Wort für das Ganze (insgesamt)', 'a word for the whole (in all)'],
  ['words:2 words:3 words:4', 'Wörter, die beide Sätze gemeinsam haben', 'words that both sentences share'],
]

/** What a sign says; signs that say the same share one wording. */
export const SIGN_WORDS: Readonly<Record<string, Wording>> = Object.fromEntries(
  LINES.flatMap(([signs, de, en]) => {
    const wording = { de, en }
    return signs.split(' ').map((sign) => [sign, wording])
  }),
)
