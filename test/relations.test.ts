import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildQuestions } from '../src/ledger/build-questions.ts'
import { type RelationCase, readCase } from './relations/read-case.ts'

const folder = fileURLToPath(new URL('relations/', import.meta.url))

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  describe(`relations of ${file.replace('.json', '')} reports`, () => {
    for (const one of JSON.parse(readFileSync(folder + file, 'utf8')) as RelationCase[])
      it(one.name, () => expect(findRelations(one)).toEqual(listExpected(one)))
  })
}

function findRelations(one: RelationCase): string[] {
  const claims = readCase(one)
  const at = new Map(claims.map(({ report, claim }, index) => [`${report.id}/${claim.id}`, index]))
  const place = ({ report, id }: { report: string; id: string }) => at.get(`${report}/${id}`)!
  return buildQuestions(claims, [])
    .flatMap(({ relations }) => relations.map(({ a, b, kind }) => write(place(a), place(b), kind)))
    .sort()
}

function listExpected({ expect: expected }: RelationCase): string[] {
  return expected.map(([a, b, kind]) => write(a, b, kind)).sort()
}

/** Only a part has a direction. */
function write(a: number, b: number, kind: string): string {
  return kind === 'part' ? `${a} is part of ${b}` : `${Math.min(a, b)} and ${Math.max(a, b)}: ${kind}`
}
