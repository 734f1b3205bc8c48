import { createHash } from 'node:crypto'
import { buildMatters } from '../ledger/build-matters.ts'
import { buildQuestions } from '../ledger/build-questions.ts'
import { NO_SETTINGS } from '../model/dossier-settings.ts'
import type { Report } from '../model/report.ts'
import { READ_HERE, RULES } from '../pipeline.ts'
import type { Incoming } from '../store/incoming.ts'
import { openStore } from '../store/open-store.ts'
import { openPGliteInMemory } from '../store/pglite/open-pglite.ts'
import { openChangeFeed } from './change-feed.ts'
import type { Desk } from './desk.ts'
import { openIntakes } from './intakes.ts'
import { openMemo } from './memo.ts'

/** A desk in memory for the tests of HTTP; nothing in its reports happened. */
export interface InventedDesk extends Desk {
  /** Faults of ours that came up. */
  readonly faults: unknown[]
  close(): Promise<void>
}

const WHO = { by: 'Ada', tool: 'lagebild test' }

/** Text that is markup and a script where a browser takes it for such. */
export const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)>'

const TEXTS = {
  luna: 'Bei dem Angriff auf den Markt von Kadrin sind am Montag mindestens 40 Menschen getötet worden, teilte das Klinikum mit. In der Stadt sitzen 9000 Menschen fest, sagte ein Sprecher der Armee.',
  spiegel:
    'Bei dem Angriff auf den Markt von Kadrin wurden am Montag 82 Menschen getötet, teilte die Beobachtungsstelle mit. Die Regierung fordert eine Waffenruhe.',
  'funk/1': `Bei einem Luftangriff in Tessmar wurden 12 Menschen verletzt, berichtete die Polizei. ${HOSTILE}`,
} as const

export async function openInventedDesk(): Promise<InventedDesk> {
  const database = await openPGliteInMemory()
  const clock = tick()
  const store = await openStore(database, { rules: RULES, clock })
  const faults: unknown[] = []
  const report = (error: unknown) => void faults.push(error)
  const feed = openChangeFeed(database, 20)
  const intakes = openIntakes(store, { ...READ_HERE, close: async () => {} }, { touch: feed.touch, report })
  const arrived = Object.entries(TEXTS).map(([id, text]) => {
    const incoming = makeIncoming(id, text)
    return { incoming, read: { report: incoming.report, reading: RULES.read(incoming.report, NO_SETTINGS) } }
  })
  await store.add('Kadrin', { arrived, settings: NO_SETTINGS, notes: [] }, WHO)
  return {
    store,
    session: database,
    tool: WHO.tool,
    clock,
    rebuild: { questions: buildQuestions, matters: buildMatters },
    feed,
    intakes,
    memo: openMemo(20),
    answers: openMemo(20),
    isGuarded: false,
    report,
    faults,
    close: async () => {
      feed.close()
      await intakes.close()
      await store.close()
    },
  }
}

/** A second passes with each look at it. */
function tick(): () => Date {
  let seconds = Date.UTC(2031, 2, 20) / 1000
  return () => new Date(seconds++ * 1000)
}

function makeIncoming(id: string, text: string): Incoming {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const report: Report = {
    id,
    origin: `${id}.html`,
    title: null,
    outlet: `Blatt ${id}`,
    published: '2031-03-18',
    language: 'de',
    address: null,
    sha256,
    text,
  }
  return { report, original: null, seat: null, notes: [] }
}
