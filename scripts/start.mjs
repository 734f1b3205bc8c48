// `npm start -- [OPTIONS] [PATH...]`: `lagebild read` on the given paths, without any on the sample dossier.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)

if (hasPaths(args)) {
  // npm runs scripts in the package's folder; paths are meant from where the person stands.
  process.chdir(process.env.INIT_CWD ?? process.cwd())
} else {
  process.chdir(root)
  args.push('examples/orvaska/reports')
}

const { runCommandLine } = await import('../dist/cli/main.js')
process.exitCode = await runCommandLine(['read', ...args])

function hasPaths(args) {
  const valued = { format: { type: 'string' }, jobs: { type: 'string', short: 'j' } }
  return parseArgs({ args, options: valued, strict: false, allowPositionals: true }).positionals.length > 0
}
