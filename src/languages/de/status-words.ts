import type { StatusWords } from '../status-words.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** German words for plans, demands, possibility and denial. Verbs by dictionary form. */
export const STATUS_WORDS: readonly StatusWords[] = [
  {
    status: 'possible',
    where: 'clause',
    words: words(
      'möglicherweise womöglich wahrscheinlich vermutlich mutmaßlich eventuell vielleicht potenziell potentiell',
    ),
    example: 'In Kadrin wurden ~ 14 Menschen getötet.',
  },
  {
    status: 'possible',
    where: 'governing-verb',
    words: words('befürchten fürchten drohen vermuten bedrohen'),
    example: 'Die Polizei muss ~, dass 14 Menschen gestorben sind.',
  },
  {
    status: 'planned',
    where: 'governing-verb',
    words: words(
      'ankündigen planen beabsichtigen vorsehen erwarten zusagen versprechen anbieten vorschlagen beschließen vorbereiten rechnen',
    ),
    example: 'Die Regierung musste ~, dass 1400 Menschen evakuiert werden.',
  },
  {
    status: 'demanded',
    where: 'governing-verb',
    words: words('fordern verlangen aufrufen auffordern appellieren anordnen'),
    example: 'Die Regierung musste ~, dass 1400 Menschen evakuiert werden.',
  },
  {
    status: 'denied',
    where: 'governing-verb',
    words: words('dementieren bestreiten widerlegen leugnen'),
    example: 'Die Regierung musste ~, dass 1400 Menschen evakuiert wurden.',
  },
]

/** Modal verbs: with a plain infinitive they speak of what is to come, with a perfect infinitive of hearsay. */
export const MODAL_STATUS: readonly {
  readonly verb: string
  readonly forms: RegExp
  readonly status: StatusWords['status']
  readonly example: string
}[] = [
  {
    verb: 'sollen',
    forms: /^soll(?:e|en|te|ten|t)?$/iu,
    status: 'planned',
    example: 'Am Montag sollen 1400 Menschen evakuiert werden.',
  },
  {
    verb: 'wollen',
    forms: /^(?:will|wolle|wollen|wollte|wollten)$/iu,
    status: 'planned',
    example: 'Am Montag wollen 1400 Menschen zurückkehren.',
  },
  {
    verb: 'werden',
    forms: /^(?:wird|werde|werden)$/iu,
    status: 'planned',
    example: 'Am Montag werden 1400 Menschen ankommen.',
  },
  {
    verb: 'können',
    forms: /^(?:könnte|könnten|könne)$/iu,
    status: 'possible',
    example: 'Am Montag könnten 1400 Menschen sterben.',
  },
  {
    verb: 'dürfen',
    forms: /^(?:dürfte|dürften)$/iu,
    status: 'possible',
    example: 'Am Montag dürften 1400 Menschen sterben.',
  },
  {
    verb: 'dürfen',
    forms: /^(?:darf|dürfe|dürfen)$/iu,
    status: 'planned',
    example: 'Am Montag dürfen 1400 Menschen die Stadt verlassen.',
  },
]
