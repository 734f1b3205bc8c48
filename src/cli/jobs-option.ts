import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'

/** `--jobs`: the result is the same for any number. */
export function jobsOption(): Option {
  return new Option('-j, --jobs <number>', 'how many threads to read with')
    .argParser(parseJobs)
    .default(availableParallelism(), 'all cores')
}

function parseJobs(value: string): number {
  const jobs = Number(value)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 512) throw new InvalidArgumentError('Not a number from 1 to 512.')
  return jobs
}
