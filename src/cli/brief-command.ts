import process from 'node:process'
import { type Command, Option } from 'commander'
import { BRIEFING_FORMATS, findBriefingFormat } from '../exports/briefing-formats.ts'
import { buildBriefing } from '../views/briefing/build-briefing.ts'
import { BRIEFING_LANGUAGES, type BriefingLanguage } from '../views/briefing/wording.ts'
import { addDossierOptions, type DossierOptions, useDossier } from './dossier-options.ts'
import type { LoadDossier } from './loaded-dossier.ts'
import { writeOut } from './write-out.ts'

interface BriefOptions extends DossierOptions {
  readonly format?: string
  readonly lang: BriefingLanguage
}

/** Adds `lagebild brief`; `load` finds the dossier, `finish` gets the exit code. */
export function addBriefCommand(program: Command, load: LoadDossier, finish: (exitCode: number) => void): void {
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
  addDossierOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: BriefOptions) => {
      const format = findBriefingFormat(options.format, options.out)
      if (format.isBinary && options.out === undefined && process.stdout.isTTY) {
        command.error(`error: '--format ${format.name}' needs '--out FILE'`)
      }
      const write = async (state: Parameters<typeof buildBriefing>[0]) =>
        writeOut(await format.write(buildBriefing(state, options.lang)), options.out)
      finish(await useDossier(options, load, `brief ${format.name}`, write))
    })
}

const EXAMPLES = `
Examples:
  $ lagebild read --with-text --statements reports/ | lagebild brief --from -
  $ lagebild brief --from read.jsonl --lang en --out briefing.html
  $ lagebild brief --from read.jsonl --since 2031-03-18 --out briefing.docx`
