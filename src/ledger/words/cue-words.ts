import type { EventKind } from '../../model/event-kinds.ts'

/** The beginning of a number in digits, or of a number word. */
const NUMBER = '\\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{L}*(?:zehn|zig|hundert|tausend)'

/** German words around a figure that say how it stands to others. Looked for in the sentence, before the figure or behind it. */
export const CUES = {
  /** What follows is among those named before: `darunter seien auch 3000 Aufständische`. */
  partBefore:
    /(?:^|[\s(,–—-])(?:darunter|hierunter|davon|hiervon|unter ihnen|unter denen|von ihnen|von denen|von diesen|unter diesen|einschlie(?:ß|ss)lich|inklusive|bei den übrigen|bei den restlichen|von den übrigen)(?=[\s,:])/giu,
  /** `unter den Toten`, `von den Verletzten`: those named by what happened to them. */
  amongBefore: /(?:[Uu]nter|[Vv]on|[Zz]u) (?:den|diesen|allen) (?:\p{Ll}+ )?(\p{Lu}\p{L}+)/gu,
  /** Behind the figure: `zwei von ihnen`, `zwei der Toten`, `zwei dieser Anschläge`, `zwei Ausländer unter den Geiseln`. */
  partBehind: /^\s*(?:\p{L}+\s){0,2}?(?:von ihnen|von denen|davon|darunter|dieser|dieses|unter ihnen)(?=[\s,.;:]|$)/iu,
  ofGroup: /^\s*(?:der|von den|unter den|dieser|aus den|seiner|ihrer)\s+(?:\p{Ll}+\s)?(\p{Lu}\p{L}+)/u,
  amongBehind: /(?:waren|sind|seien|befanden sich|befinden sich)?[^.,;]{0,40}\bunter den (\p{Lu}\p{L}+)/u,
  /** Between two figures: `130.000 der schätzungsweise 250.000`. */
  ofNumber: /^\s*(?:\p{Lu}?\p{L}+\s){0,2}(?:der|von|von den|aus den|unter den|unter)\s+(?:\p{Ll}+\s){0,3}$/u,
  /** Those named before belong to what follows: `gehörten zu einer Gruppe von 1230`. */
  belongsTo: /(?:gehörten?|zählten?|gehören|zählen)\s+zu\s+(?:\p{L}+\s){0,4}$/u,
  further: /(?:^|\s)(?:weitere[nrs]?|zusätzlich(?:e[nrs]?)?|noch einmal|nochmals|andere[nrs]?)(?=\s)/iu,
  whole: /(?:^|\s)(?:insgesamt|gesamtzahl|gesamte[nrs]?|zusammen|in summe|bilanz)(?=[\s,]|$)/iu,
  /** An earlier state, told to be set against the present one. */
  earlier:
    /(?:^|\s)(?:zuvor|vorher|zunächst|ursprünglich|anfangs|anfänglich|bisher(?:ige[nrs]?)? (?:war|waren|galt|ging|hatte|angaben)|bislang (?:war|waren|ging|hatte)|frühere[nrs]?|tags zuvor|am vortag|noch am \p{L}+ (?:war|waren|hatte)|(?:war|waren|sei|seien) es (?:erst|noch))(?=[\s,]|$)/iu,
  /** Before the figure: `nach 3,4 Millionen im Februar`, `statt 52`. */
  comparedTo: /(?:, nach|\bstatt|\bgegenüber|\bim Vergleich zu|\bnicht wie \p{Ll}+) (?:\p{Ll}+ ){0,2}$/u,
  /** `von 391 auf 438`: before the first figure and behind it, before the second. */
  movedFrom: /\b[Vv]on (?:\p{Ll}+ ){0,2}$/u,
  movedOn: new RegExp(`^ (?:\\p{L}+ ){0,2}auf (?:\\p{Ll}+ ){0,2}(?:${NUMBER})`, 'u'),
  movedTo: new RegExp(`\\b[Vv]on (?:\\p{Ll}+ ){0,2}(?:${NUMBER})\\S* (?:\\p{L}+ ){0,3}auf (?:\\p{Ll}+ ){0,2}$`, 'u'),
  /** The present state. */
  now: /(?:^|\s)(?:noch|nur noch|noch immer|weiterhin|mittlerweile|inzwischen|nunmehr|nun|jetzt|derzeit|verblieben\p{L}*|verbliebene[nrs]?|zurzeit|aktuell)(?=[\s,]|$)/iu,
  risen:
    /(?:gestiegen|stieg|erhöhte sich|erhöht|angestiegen|wuchs|gesunken|sank|fiel|korrigiert|geklettert|auf (?:mindestens |rund |mehr als )?$)/iu,
  contrast:
    /(?:^|\s)(?:dagegen|hingegen|sogar|allerdings|jedoch|nur|lediglich|bestritt|dementierte|widersprach|aber|demgegenüber|anders)(?=[\s,]|$)/iu,
  identifies: /(?:handelte?|handle|handelt) (?:es )?sich|es sich um/iu,
  /** Headcounts of which the events of the same moment take: on board, in a crowd. */
  crowd:
    /(?:an bord|insassen|passagier|teilnehm|beteilig|befanden sich|hielten sich|besucher|gläubige|versammelt|im inneren|im gebäude)/iu,
  /** `wussten nichts von Flüchtlingen, die angeblich zu Hunderten ...` */
  refuted:
    /(?:wuss?ten?|wissen|weiss|weiß) nichts von|keine (?:kenntnis|hinweise|belege|bestätigung) (?:von|für|auf)|widerlegt|erfunden|frei erfunden|(?:ist|sei|seien|sind|war|waren) (?:schlicht |einfach )?(?:falsch|unwahr|eine lüge)/iu,
  /** So many each day or week: a rate, no count that another could equal or hold. */
  rate: /(?:^|\s)(?:täglich|stündlich|wöchentlich|monatlich|jährlich|pro (?:tag|stunde|woche|monat|jahr)|jeden tag|am tag|in jede[mrn]|jeweils)(?=[\s,.]|$)/iu,
  /** Told as background: another time than the report's. */
  cumulative:
    /(?:^|\s)(?:seit (?:beginn|ausbruch|anfang|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{4}|\p{L}+ \d{4}|jahren|monaten)|bisher|bislang|in diesem jahr|dieses jahres|im laufe des jahres|im neuen jahr|seit jahresbeginn)(?=[\s,]|$)/iu,
} as const

/** Which event nouns of people point to: `unter den Toten`. */
export const EVENT_OF_NOUN: readonly (readonly [RegExp, readonly EventKind[]])[] = [
  [/^(?:tot|todesopfer|getötet|opfer|leiche|hingericht|ertrunken|gestorben|umgekommen)/iu, ['killed']],
  [/^(?:verletz|verwundet)/iu, ['injured']],
  [/^(?:vermisst|verschollen)/iu, ['missing']],
  [/^(?:geisel|entführt|verschleppt)/iu, ['abducted']],
  [/^(?:gefangen|festgenommen|verhaftet|inhaftiert|häftling)/iu, ['detained']],
  [/^(?:flüchtling|vertrieben|geflohen|geflüchtet)/iu, ['displaced', 'arrived', 'rescued']],
  [/^(?:evakuiert)/iu, ['evacuated']],
  [/^(?:gerettet|überlebend)/iu, ['rescued']],
  [/^(?:eingeschlossen|umzingelt|belagert|eingekesselt)/iu, ['trapped']],
  [/^(?:obdachlos|bedürftig)/iu, ['in-need']],
  [/^(?:anschl|angriff|attentat|attacke)/iu, ['attacked']],
  [/^(?:insass|passagier|besatzung)/iu, ['present', 'abducted', 'killed', 'trapped']],
  [/^(?:angekommen|ankömmling|neuankömmling)/iu, ['arrived']],
]
