import { type DossierSettings, NO_SETTINGS } from '../model/dossier-settings.ts'
import type { Session } from './database.ts'
import { appendToLog } from './log.ts'
import { packJson } from './pack-text.ts'
import type { Context } from './rules.ts'

/** The settings of a dossier; none where it is not there yet. */
export async function findSettings(session: Session, dossier: string): Promise<DossierSettings> {
  const rows = await session.query<{ settings: string }>(
    'select settings::text as settings from dossiers where dossier = $1',
    [dossier],
  )
  return { ...NO_SETTINGS, ...(JSON.parse(rows[0]?.settings ?? '{}') as Partial<DossierSettings>) }
}

/** Changes the settings named; a place that comes again takes the old one's place. The dossier must be held. */
export async function changeSettings(
  session: Session,
  context: Context,
  change: Partial<DossierSettings>,
): Promise<DossierSettings> {
  const old = await findSettings(session, context.dossier)
  const places = new Map([...old.places, ...(change.places ?? [])].map((place) => [place.name, place]))
  const now = { timeZone: change.timeZone ?? old.timeZone, places: [...places.values()] }
  if (JSON.stringify(now) === JSON.stringify(old)) return old
  await session.query('update dossiers set settings = $2 where dossier = $1', [context.dossier, packJson(now)])
  await appendToLog(session, context, [{ action: 'settings', subject: null, old, new: now }])
  return now
}

/** Whether a change changes nothing whatever was there before. */
export function saysNothing({ timeZone, places }: Partial<DossierSettings>): boolean {
  return timeZone == null && (places ?? []).length === 0
}
