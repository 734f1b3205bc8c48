import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import { isNewSince } from '../views/changes.ts'
import type { DossierState } from '../views/dossier-state.ts'
import { isPublishedUntil } from '../views/end-at.ts'
import type { StateWish } from '../views/load-state.ts'
import { type PrintedReading, readPrinted } from './read-printed.ts'
import { readVersion } from './read-version.ts'
import { REBUILD } from './rebuild.ts'
import { tellNow } from './tell-now.ts'
import { WrongInput } from './wrong-input.ts'

/** A dossier from what `lagebild read` printed, without a ledger: nobody judged it, and nothing of it is kept. */
export async function loadPrinted(
  from: string,
  dossier: string | undefined,
  { since, until }: Pick<StateWish, 'since' | 'until'>,
): Promise<DossierState> {
  const bytes = await readBytes(from)
  const printed = readPrinted(from, new TextDecoder().decode(bytes))
  const readings = until === null ? printed : printed.filter(({ report }) => isPublishedUntil(report, until, new Map()))
  const name = from === '-' ? 'dossier' : basename(from, extname(from))
  return {
    dossier: dossier ?? name,
    tool: `lagebild ${readVersion()}`,
    generatedAt: tellNow(),
    ledger: { kind: 'file', hash: createHash('sha256').update(bytes).digest('hex') },
    ...lineUp(readings),
    judgements: [],
    unread: printed.flatMap(({ unread }) => unread),
    takenAt: new Map(),
    sensitive: new Set(),
    until,
    earlier: since === null ? null : { since, questions: lineUp(keepEarlier(readings, since)).questions },
  }
}

function lineUp(readings: readonly PrintedReading[]) {
  const claims = readings.flatMap((reading) => reading.claims)
  const positions = readings.flatMap((reading) => reading.positions)
  return {
    reports: readings.map(({ report }) => report),
    claims,
    questions: REBUILD.questions(claims, []),
    matters: REBUILD.matters(positions, []),
  }
}

function keepEarlier(readings: readonly PrintedReading[], since: string): readonly PrintedReading[] {
  return readings.filter(({ report }) => !isNewSince(report, since, new Map()))
}

async function readBytes(from: string): Promise<Uint8Array> {
  if (from === '-') return buffer(process.stdin)
  try {
    return await readFile(from)
  } catch (error) {
    throw new WrongInput(`${from}: ${explain(error as NodeJS.ErrnoException)}`)
  }
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder; --from takes a file' : message
}
