import { readdirSync, readFileSync } from 'node:fs'
import { NO_SETTINGS } from '../../../src/model/dossier-settings.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { Report } from '../../../src/model/report.ts'
import { RULES } from '../../../src/pipeline.ts'
import type { Incoming } from '../../../src/store/incoming.ts'
import { type RelationCase, stripMarks } from '../../relations/read-case.ts'
import { makeIncoming } from '../make-incoming.ts'

const FOLDER = new URL('../../relations/', import.meta.url)

/** Reports that speak of one crisis, and so line up with each other, whichever of them are chosen. */
export type Pool = readonly Incoming[]

/** A pool a crisis: the reports of all its cases together. */
export function loadPools(): readonly Pool[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
  return files.map((file) => {
    const cases = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as RelationCase[]
    return cases.flatMap(({ reports }, at) => reports.map((report) => toIncoming(`${at}${report.id}`, report)))
  })
}

function toIncoming(id: string, { outlet, published, text }: RelationCase['reports'][number]): Incoming {
  return makeIncoming(id, stripMarks(text), { outlet, published })
}

const readings = new Map<string, Reading>()

/** Reads as the pipeline does, each report once: many dossiers hold the same ones. */
export function readOnce(report: Report): Reading {
  const key = `${report.id} ${report.sha256}`
  const reading = readings.get(key) ?? RULES.read(report, NO_SETTINGS)
  readings.set(key, reading)
  return reading
}
