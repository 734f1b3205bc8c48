import process from 'node:process'
import { type Command, Option } from 'commander'
import { BRIEFING_FORMATS, findBriefingFormat } from '../exports/briefing-formats.ts'
import { BRIEFING_LANGUAGES, type BriefingLanguage } from '../views/briefing/wording.ts'
import type { DossierState } from '../views/dossier-state.ts'
import { endsBeforeItBegins } from '../views/end-at.ts'
import { tellBriefing } from '../views/given-out.ts'
import { MOST_QUESTIONS } from '../views/load-state.ts'
import {
  addDossierOptions,
  type DossierOptions,
  makeSinceOption,
  makeUntilOption,
  tellWishes,
  useDossier,
} from './dossier-options.ts'
import { writeOut } from './write-out.ts'

interface BriefOptions extends DossierOptions {
  readonly format?: string
  readonly lang: BriefingLanguage
}

/** Adds `lagebild brief`; `finish` gets its exit code. */
export function addBriefCommand(program: Command, finish: (exitCode: number) => void): void {
  const command = program
    .command('brief')
    .summary('write the situation with a sentence for every number')
    .description(
      'Writes a briefing: what is contested, what else is reported, what changed, who holds what, what is open.',
    )
    .addOption(
      new Option('-f, --format <format>', 'how to write it (default: by the ending of --out, else markdown)').choices(
        BRIEFING_FORMATS.map(({ name }) => name),
      ),
    )
    .addOption(new Option('-l, --lang <language>', 'in which language').choices(BRIEFING_LANGUAGES).default('de'))
    .addOption(makeSinceOption())
    .addOption(makeUntilOption())
  addDossierOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: BriefOptions) => {
      const format = findBriefingFormat(options.format, options.out)
      if (format.isBinary && options.out === undefined && process.stdout.isTTY) {
        command.error(`error: '--format ${format.name}' needs '--out FILE'`)
      }
      if (endsBeforeItBegins(options)) {
        command.error(`error: '--until ${options.until}' lies before '--since ${options.since}'`)
      }
      const write = async (state: DossierState) => {
        const { buildBriefing } = await import('../views/briefing/build-briefing.ts')
        await writeOut(await format.write(buildBriefing(state, options.lang)), options.out)
      }
      const given = tellBriefing(format.name, {
        ...{ language: options.lang, sections: null, until: options.until ?? null },
        ...tellWishes(options),
      })
      finish(await useDossier(options, command, given, { whole: write, most: MOST_QUESTIONS }))
    })
}

const EXAMPLES = `
Examples:
  $ lagebild read --with-text reports/ | lagebild brief --from -
  $ lagebild brief --lang en --out briefing.html
  $ lagebild brief --since 2031-03-18 --out briefing.docx
  $ lagebild brief --since 2031-03-18 --until 2031-03-20`
