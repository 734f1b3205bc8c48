// Measures the desk in a browser on a ledger that is there: how soon each page shows content, what needs no server, filters, search, scrolling.
//   npm run bench:desk -- LEDGER [DOSSIER] [ROWS]      DOSSIER "generated", 10,000 rows to scroll through unless told
// Needs the built command (npm run build) and Chromium. The figures go to standard output.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import type { Page } from 'playwright-core'
import { ROOT } from '../../evaluation/shared-folder.ts'
import { writeTable } from '../../evaluation/write-table.ts'
import { CHROMIUM, openBrowser } from './open-browser.ts'

const [, , LEDGER, DOSSIER = 'generated', ROWS = '10000'] = process.argv
if (LEDGER === undefined || CHROMIUM === null) {
  console.error(LEDGER === undefined ? 'name the ledger: a folder or postgres://...' : 'no Chromium is installed')
  process.exit(2)
}
const SAMPLES = 5
const STANDINGS = ['contested', 'moving', 'corroborated', 'single-voice', 'denied']
const WORDS = ['Angriff', 'Klinik', 'verletzt', 'Polizei', 'Kämpfer']
/** Runs in the page; a text, because what compiles this script puts names into functions that the page does not know. */
const NOTE_FRAMES = `
  window.frames_ = []
  let last = performance.now()
  requestAnimationFrame(function note(now) {
    window.frames_.push(now - last)
    last = now
    requestAnimationFrame(note)
  })`

const base = `/dossiers/${DOSSIER}`

const desk = spawn(process.execPath, [join(ROOT, 'bin/lagebild'), 'serve', '--no-open', '--ledger', LEDGER], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const browser = await openBrowser()
try {
  const [line] = (await once(desk.stdout, 'data')) as [Buffer]
  const opening = /http:\S+/.exec(line.toString())![0]
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' })
  await page.goto(opening)
  await page.waitForURL('**/dossiers**')
  const origin = new URL(opening).origin
  const opened = await measurePages(page, origin)
  const acts = await measureActs(page, origin)
  const scrolled = await measureScrolling(page, origin)
  console.log(
    [
      writeTable(['page: ms until its content shows', 'median', 'slowest'], opened.map(tellTimes)),
      writeTable(['interaction: ms until it shows', 'median', 'slowest'], acts.map(tellTimes)),
      writeTable(['scrolling', ''], scrolled),
    ].join('\n'),
  )
} finally {
  await browser.close()
  desk.kill('SIGINT')
}

type Timed = readonly [name: string, times: readonly number[]]

function tellTimes([name, times]: Timed): readonly (string | number)[] {
  const sorted = [...times].sort((a, b) => a - b)
  return [name, Math.round(sorted[sorted.length >> 1]!), Math.round(sorted.at(-1)!)]
}

/** Each page opened as by its address: program, styles and content anew. */
async function measurePages(page: Page, origin: string): Promise<readonly Timed[]> {
  const figures: Timed[] = []
  for (const [name, path] of await listPages(page, origin)) {
    const times: number[] = []
    for (let sample = 0; sample < SAMPLES; sample++) {
      const begun = performance.now()
      await page.goto(origin + path, { waitUntil: 'commit' })
      await waitForContent(page)
      times.push(performance.now() - begun)
    }
    figures.push([name, times])
  }
  return figures
}

async function listPages(page: Page, origin: string): Promise<readonly (readonly [string, string])[]> {
  const ask = async (path: string) => (await page.request.get(`${origin}/api${base}/${path}`)).json()
  const question = (await ask('questions?standing=contested&limit=1')).items[0].question.id as string
  const report = (await ask('reports?limit=1')).items[0].head.id as string
  return [
    ['Lage', base],
    ['questions', `${base}/questions`],
    ['questions, contested', `${base}/questions?standing=contested`],
    ['one question', `${base}/questions/${encodeURIComponent(question)}`],
    ['reports', `${base}/reports`],
    ['one report', `${base}/reports/${encodeURIComponent(report)}`],
    ['positions', `${base}/positions`],
    ['chronology', `${base}/chronology`],
    ['map', `${base}/map`],
    ['sources', `${base}/sources`],
    ['review', `${base}/review`],
    ['search', `${base}/search?q=Angriff`],
    ['briefing', `${base}/briefing`],
  ]
}

/** Content: a heading, and nothing in the page's body that is still on its way. */
async function waitForContent(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('.state.loading') === null,
    undefined,
    { polling: 'raf', timeout: 60_000 },
  )
}

async function measureActs(page: Page, origin: string): Promise<readonly Timed[]> {
  await page.goto(`${origin}${base}/questions`)
  await waitForContent(page)
  const inPage = await repeat(async () => {
    const begun = performance.now()
    await page.keyboard.press('Shift+?')
    await page.locator('dialog[open]').waitFor()
    const took = performance.now() - begun
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    return took
  })
  const filter = await repeat((sample) => timeAnswer(page, () => filterBy(page, sample)))
  await page.goto(`${origin}${base}/search`)
  const field = page.getByRole('searchbox').first()
  await field.waitFor()
  const search = await repeat((sample) => timeAnswer(page, () => field.fill(WORDS[sample]!)))
  return [
    ['help on ? (no server)', inPage],
    ['questions filtered by standing', filter],
    ['search as one types', search],
  ]
}

async function filterBy(page: Page, sample: number): Promise<void> {
  await page.getByLabel('Stand').selectOption(STANDINGS[sample]!)
}

/** From the act to the last answer that it asked for, and the frame that shows it. */
async function timeAnswer(page: Page, act: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  const answered = page.waitForResponse((response) => response.url().includes('/api/'))
  await act()
  await (await answered).finished()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return performance.now() - begun
}

async function repeat(work: (sample: number) => Promise<number>): Promise<readonly number[]> {
  const times: number[] = []
  for (let sample = 0; sample < SAMPLES; sample++) times.push(await work(sample))
  return times
}

/** Scrolls on through the list of questions and notes how long each frame took. */
async function measureScrolling(page: Page, origin: string): Promise<readonly (readonly (string | number)[])[]> {
  await page.goto(`${origin}${base}/questions`)
  await waitForContent(page)
  // The first entries are all in the page; behind them a reader asks for more once, and the list then goes on by itself.
  await page.getByRole('button', { name: 'Mehr' }).click()
  await page.locator('.windowed').waitFor()
  await page.evaluate(NOTE_FRAMES)
  await page.mouse.move(700, 500)
  let row = 0
  const deadline = performance.now() + 180_000
  for (let still = 0; row < Number(ROWS) && still < 100 && performance.now() < deadline; ) {
    await page.mouse.wheel(0, 1500)
    const reached = await readRow(page)
    still = reached > row ? 0 : still + 1
    row = Math.max(row, reached)
  }
  const frames = await page.evaluate(() => (window as unknown as { frames_: number[] }).frames_)
  const share = (over: number) => `${((100 * frames.filter((ms) => ms > over).length) / frames.length).toFixed(1)} %`
  return [
    ['rows passed', row],
    ['frames', frames.length],
    ['frames over 50 ms', share(50)],
    ['frames over 100 ms', share(100)],
    ['longest frame, ms', Math.round(Math.max(...frames))],
  ]
}

function readRow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('.windowed > li, ol.questions > li')]
    return rows.reduce((last, row, at) => Math.max(last, Number(row.getAttribute('aria-posinset') ?? at + 1)), 0)
  })
}
