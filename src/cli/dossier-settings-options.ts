import { InvalidArgumentError, Option } from 'commander'

/** `--time-zone`: `read` reads with it, `add` has the dossier keep it. */
export function timeZoneOption(): Option {
  return new Option(
    '--time-zone <zone>',
    'zone of clock times and of the day of publication, e.g. Europe/Berlin',
  ).argParser(parseTimeZone)
}

/** `--places`, as often as there are files. */
export function placesOption(): Option {
  return new Option(
    '--places <file>',
    'places of the dossier, as CSV; these win over the gazetteer (places.csv beside the reports is found anyway)',
  )
    .argParser((file: string, files: readonly string[]) => [...files, file])
    .default([], 'none')
}

function parseTimeZone(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone
  } catch {
    throw new InvalidArgumentError('Not a time zone (write one as Europe/Berlin).')
  }
}
