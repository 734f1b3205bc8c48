import type { Wording } from '../model/question.ts'
import type { Ground } from './link.ts'
import type { RelatedPair } from './relate-claims.ts'
import type { Tally } from './tally.ts'
import { tellFigure } from './tell-number.ts'

/** Why the people of one claim are among those of another, in a sentence; `signs` are those that told most where it was weighed. */
export function tellPart(part: Tally, whole: Tally, ground: Ground, signs: Wording | null = null): Wording {
  const [some, all] = [tellCounted(part), tellCounted(whole)]
  const because = signs === null ? (PART_GROUNDS[ground] ?? PART_GROUNDS.through!) : tellTelling(signs)
  return {
    de: `${some.de} sind unter ${all.de}: ${because.de}.`,
    en: `${some.en} are among ${all.en}: ${because.en}.`,
  }
}

const PART_GROUNDS: Readonly<Partial<Record<Ground, Wording>>> = {
  'among-those': {
    de: 'der Satz sagt es (darunter, unter ihnen, davon)',
    en: 'the sentence says so (among them, of these)',
  },
  'of-the-number': {
    de: 'der Satz nennt die eine Zahl von der anderen',
    en: 'the sentence gives the one number of the other',
  },
  'belongs-to': { de: 'sie gehörten zu ihnen, sagt der Satz', en: 'they belonged to them, says the sentence' },
  'adds-up': { de: 'die genannten Gruppen ergeben zusammen das Ganze', en: 'the groups named add up to the whole' },
  'within-time': {
    de: 'das Ganze zählt eine längere Zeit, in die dies fällt',
    en: 'the whole counts a longer time that holds this',
  },
  'within-crowd': {
    de: 'das Ganze zählt alle, die an Ort und Stelle waren',
    en: 'the whole counts everybody who was there',
  },
  'narrower-group': { de: 'eine engere Gruppe im selben Ereignis', en: 'a narrower group in the same event' },
  'within-place': { de: 'der Ort liegt im Gebiet des Ganzen', en: 'the place lies in the area of the whole' },
  weighed: {
    de: 'Gruppe, Ort, Zeit und Stellung im Text sprechen zusammen dafür',
    en: 'group, place, time and position in the text together speak for it',
  },
  through: {
    de: 'es folgt aus anderen Angaben zu denselben Menschen',
    en: 'it follows from other figures for the same people',
  },
}

function tellTelling(signs: Wording): Wording {
  return { de: `am meisten spricht dafür: ${signs.de}`, en: `what tells most for it: ${signs.en}` }
}

/** Why two claims of one question stand as they do, in a sentence, and in another why they answer one question, where that was weighed. */
export function tellRelated(pair: RelatedPair, signs: Wording | null): Wording {
  const kind = tellKind(pair)
  if (signs === null) return kind
  return {
    de: `${kind.de} Am meisten spricht für eine gemeinsame Frage: ${signs.de}.`,
    en: `${kind.en} What tells most for one question: ${signs.en}.`,
  }
}

function tellKind({ a, b, kind }: RelatedPair): Wording {
  const [one, other] = [tellSaid(a), tellSaid(b)]
  switch (kind) {
    case 'same':
      return { de: `${one.de} und ${other.de}: dieselbe Zahl.`, en: `${one.en} and ${other.en}: the same number.` }
    case 'rounds':
      return {
        de: `${one.de} und ${other.de} passen zusammen: die eine Angabe ist gerundet, begrenzt oder ungefähr.`,
        en: `${one.en} and ${other.en} agree: one of them is rounded, bounded or vague.`,
      }
    case 'update':
      return { de: `Erst ${one.de}, dann ${other.de}.`, en: `First ${one.en}, then ${other.en}.` }
    case 'contradicts':
      return {
        de: `${one.de} gegen ${other.de}: beides zugleich kann nicht stimmen.`,
        en: `${one.en} against ${other.en}: both cannot hold.`,
      }
  }
}

/** Figure and group: `3000 Aufständische`. */
export function tellCounted({ low, high, bound, of, crowd }: Tally): Wording {
  const figure = tellFigure({ low, high, bound, text: of.claim.figure.text })
  const group = crowd.text === null ? '' : ` ${crowd.text}`
  return { de: `${figure.de}${group}`, en: `${figure.en}${group}` }
}

/** Figure and who says so: `82 (UN-Hochkommissar)`. */
function tellSaid(tally: Tally): Wording {
  const { low, high, bound, of, source, via } = tally
  const figure = tellFigure({ low, high, bound, text: of.claim.figure.text })
  const by = source ?? via ?? of.report.outlet ?? of.report.id
  return { de: `${figure.de} (${by})`, en: `${figure.en} (${by})` }
}
