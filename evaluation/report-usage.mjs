// Preloaded into a process to be measured (`node --import`): at its end, it writes its peak memory in kibibytes and its
// processor time in microseconds to file descriptor 3. Worker threads count in, as they share the process.
import { writeSync } from 'node:fs'
import process from 'node:process'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`)
  })
}
