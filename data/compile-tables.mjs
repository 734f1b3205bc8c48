// Builds every table that ships; as a script: node data/compile-tables.mjs [FOLDER]
import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  compileEmptyDatabase,
  EMPTY_DATABASE_INPUTS,
  EMPTY_DATABASE_OUTPUTS,
} from './database/compile-empty-database.mjs'
import { compileLexicon, LEXICON_INPUTS, LEXICON_OUTPUTS } from './lexicon/compile-lexicon.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** Builds into `folder` what is missing or older than what it is made from. */
export async function compileTables(folder) {
  mkdirSync(folder, { recursive: true })
  if (!isFresh(folder, LEXICON_OUTPUTS, LEXICON_INPUTS)) compileLexicon(folder)
  for (const [from, to] of TAGGER_FILES) if (!isFresh(folder, [to], [from])) copyFileSync(from, join(folder, to))
  if (!isFresh(folder, EMPTY_DATABASE_OUTPUTS, EMPTY_DATABASE_INPUTS)) await compileEmptyDatabase(folder)
}

const TAGGER_FILES = [
  [here('tagger/weights.bin'), 'tagger.bin'],
  [here('tagger/LICENSE.md'), 'LICENSE-tagger.md'],
]

function isFresh(folder, outputs, inputs) {
  const oldest = Math.min(...outputs.map((name) => modifiedAt(join(folder, name))))
  return oldest >= Math.max(...inputs.map(modifiedAt))
}

/** Milliseconds since 1970; a missing file is older than any. */
function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileTables(process.argv[2] ?? here('../dist/tables'))
