import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Annotation } from './format.ts'

/** Reports to learn from, and reports that nobody looks into, to check with. */
export type Half = 'learn' | 'check'

/** The ids of the reports we annotated. */
export type AnnotationSets = Readonly<Record<Half, readonly string[]>>

const SETS = new URL('sets.json', import.meta.url)

export function readSets(): AnnotationSets {
  return JSON.parse(readFileSync(SETS, 'utf8'))
}

export function readAnnotation(report: string): Annotation {
  return JSON.parse(readFileSync(locateAnnotation(report), 'utf8'))
}

export function locateSets(): string {
  return fileURLToPath(SETS)
}

export function locateAnnotation(report: string): string {
  return fileURLToPath(new URL(`${report}.json`, import.meta.url))
}
