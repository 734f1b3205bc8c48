import type { EventKind } from '../../model/event-kinds.ts'
import type { Wording } from '../../model/question.ts'

/** How a question asks for an event; `{who}`, `{where}` (with its preposition) and `{place}` (the bare name) are put in. */
export const EVENT_TITLES: Readonly<Record<EventKind, Wording>> = {
  killed: { de: 'Wie viele {who} wurden{where} getötet', en: 'How many {who} were killed{where}' },
  injured: { de: 'Wie viele {who} wurden{where} verletzt', en: 'How many {who} were injured{where}' },
  missing: { de: 'Wie viele {who} werden{where} vermisst', en: 'How many {who} are missing{where}' },
  abducted: { de: 'Wie viele {who} wurden{where} entführt', en: 'How many {who} were abducted{where}' },
  detained: { de: 'Wie viele {who} wurden{where} festgenommen', en: 'How many {who} were detained{where}' },
  displaced: { de: 'Wie viele {who} flohen{where}', en: 'How many {who} fled{where}' },
  evacuated: { de: 'Wie viele {who} verließen {place}', en: 'How many {who} left {place}' },
  arrived: { de: 'Wie viele {who} trafen{where} ein', en: 'How many {who} arrived{where}' },
  returned: { de: 'Wie viele {who} kehrten{where} zurück', en: 'How many {who} returned{where}' },
  trapped: { de: 'Wie viele {who} sitzen{where} fest', en: 'How many {who} are trapped{where}' },
  rescued: { de: 'Wie viele {who} wurden{where} gerettet', en: 'How many {who} were rescued{where}' },
  assisted: { de: 'Wie viele {who} erhielten{where} Hilfe', en: 'How many {who} received help{where}' },
  'in-need': { de: 'Wie viele {who} brauchen{where} Hilfe', en: 'How many {who} need help{where}' },
  surrendered: { de: 'Wie viele {who} ergaben sich{where}', en: 'How many {who} surrendered{where}' },
  deployed: { de: 'Wie viele {who} sind{where} im Einsatz', en: 'How many {who} are deployed{where}' },
  present: { de: 'Wie viele {who} sind{where}', en: 'How many {who} are{where}' },
  attacked: { de: 'Wie viele {who} gab es{where}', en: 'How many {who} were there{where}' },
  destroyed: { de: 'Wie viele {who} wurden{where} zerstört', en: 'How many {who} were destroyed{where}' },
  seized: { de: 'Wie viele {who} wurden{where} erobert', en: 'How many {who} were taken{where}' },
  other: { de: 'Wie viele {who} zählte man{where}', en: 'How many {who} were counted{where}' },
}

/** Names of kinds of people in the plural. */
export const KIND_NAMES: Readonly<Record<string, Wording>> = {
  person: { de: 'Menschen', en: 'people' },
  civilian: { de: 'Zivilisten', en: 'civilians' },
  fighter: { de: 'Kämpfer', en: 'fighters' },
  rebel: { de: 'Aufständische', en: 'insurgents' },
  soldier: { de: 'Soldaten', en: 'soldiers' },
  peacekeeper: { de: 'Blauhelme', en: 'peacekeepers' },
  commander: { de: 'Kommandanten', en: 'commanders' },
  attacker: { de: 'Angreifer', en: 'attackers' },
  police: { de: 'Polizisten', en: 'police officers' },
  child: { de: 'Kinder', en: 'children' },
  baby: { de: 'Kleinkinder', en: 'infants' },
  pupil: { de: 'Schulkinder', en: 'pupils' },
  woman: { de: 'Frauen', en: 'women' },
  man: { de: 'Männer', en: 'men' },
  migrant: { de: 'Flüchtlinge', en: 'refugees' },
  medic: { de: 'Ärzte und Pflegende', en: 'medical staff' },
  rescuer: { de: 'Helfer', en: 'aid workers' },
  journalist: { de: 'Journalisten', en: 'journalists' },
  crew: { de: 'Besatzungsmitglieder', en: 'crew members' },
  staff: { de: 'Angestellte', en: 'employees' },
  teacher: { de: 'Lehrer', en: 'teachers' },
  occupant: { de: 'Insassen', en: 'occupants' },
  hostage: { de: 'Geiseln', en: 'hostages' },
  visitor: { de: 'Besucher', en: 'visitors' },
  foreigner: { de: 'Ausländer', en: 'foreigners' },
  patient: { de: 'Kranke', en: 'patients' },
}

/** Names of units other than persons, where the report gives no noun. */
export const UNIT_NAMES: Readonly<Record<string, Wording>> = {
  attack: { de: 'Angriffe', en: 'attacks' },
  object: { de: 'Objekte', en: 'objects' },
  family: { de: 'Familien', en: 'families' },
  household: { de: 'Haushalte', en: 'households' },
  share: { de: 'Prozent', en: 'percent' },
  person: { de: 'Menschen', en: 'people' },
}

/** Places that German names with an article. */
export const FEMININE_PLACES =
  /^(?:Türkei|Schweiz|Ukraine|Slowakei|Mongolei|Ägäis|Altstadt|Provinz |Region|Schule|Stadt|Republik|Demokratische|Umgebung|Nähe|Grenze)/u
export const MASCULINE_PLACES =
  /^(?:Irak|Iran|Jemen|Libanon|Kongo|Sudan|Südsudan|Tschad|Gazastreifen|Donbass|Osten|Westen|Norden|Süden|Südosten|Südwesten|Nordosten|Nordwesten|Ostteil|Westteil|Nordteil|Südteil|Mittelmeer|Zentrum|Hafen|Westjordanland|Nordirak|Nordwesten)/u
export const PLURAL_PLACES = /^(?:USA|Vereinigten|Niederlande|Philippinen|Balkanländer|Malediven)/u
