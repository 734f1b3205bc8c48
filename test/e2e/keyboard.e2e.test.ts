import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, openBrowser } from './open-browser.ts'
import { type OpenedDesk, openDesk } from './open-desk.ts'
import { addSample, pathOf, visit } from './visit.ts'

/** The same walk as in `desk.e2e.test.ts`, with nothing but keys. */
describe.skipIf(CHROMIUM === null)('the desk by keyboard alone', () => {
  let desk: OpenedDesk
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    browser = await openBrowser()
    ;({ page } = await visit(browser, desk))
    await addSample(page, desk)
    await page.goto(pathOf(desk, ''))
    await page.locator('.question-row').first().waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  it('opens help with ? and closes it with Escape', async () => {
    await page.keyboard.press('Shift+?')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
  })

  it('goes to the contested question and to its sentence', async () => {
    // Behind a dialog the keys are taken again once its focus is given back.
    await page.locator('[data-entry]').first().waitFor()
    await page.keyboard.press('j')
    await page.locator('[data-entry]:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/questions/**')
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('j')
    await page.locator('.claim:focus mark').waitFor()
  })

  it('corrects a claim', async () => {
    await tabTo(page, 'Berichtigen')
    await page.keyboard.press('Enter')
    await page.locator('dialog[open]').waitFor()
    await tabToField(page, 'low')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('11')
    await page.keyboard.press('Enter')
    await page.locator('.claim .verdict', { hasText: 'berichtigt' }).first().waitFor()
  })

  it('takes back with u', async () => {
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await page.locator('main').focus()
    await page.keyboard.press('u')
    await page.locator('.claim .verdict', { hasText: 'berichtigt' }).first().waitFor({ state: 'detached' })
  })

  it('merges two questions', async () => {
    await tabTo(page, 'zusammenlegen')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('option').first().waitFor()
    await tabToField(page, null)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.choice.chosen').waitFor()
    await tabTo(page, 'Zusammenlegen')
    await page.keyboard.press('Enter')
    await page.locator('.toast.done', { hasText: 'dieselbe Frage' }).waitFor()
    await page.keyboard.press('u')
    await page.getByText('Zurückgenommen.').last().waitFor()
  })

  it('splits a claim off, goes on at the next one, and takes that back', async () => {
    await page.locator('main').focus()
    await page.keyboard.press('j')
    await page.locator('.claim:focus').waitFor()
    const name = await page.locator('.claim:focus').getAttribute('data-claim')
    await tabTo(page, 'Abtrennen')
    await page.keyboard.press('Enter')
    await page.locator('.toast.done', { hasText: 'verschiedene Fragen' }).waitFor()
    await page.waitForFunction((gone) => !document.querySelector(`.claim[data-claim="${gone}"]`), name)
    await page.locator('.claim:focus').waitFor()
    await page.keyboard.press('u')
    await page.getByText('Zurückgenommen.').last().waitFor()
    await page.locator(`.claim[data-claim="${name}"]`).waitFor()
  })

  it('opens the menu of a claim, goes through it, and comes back to its button', async () => {
    await tabTo(page, 'Mehr')
    await page.keyboard.press('Enter')
    await page.locator('[role=menuitem]:focus', { hasText: 'bestätigt' }).waitFor()
    await press(page, 'ArrowDown', 'ArrowUp', 'Escape')
    await page.locator('[role=menu]').waitFor({ state: 'detached' })
    await page.locator('button:focus', { hasText: 'Mehr' }).waitFor()
  })

  it('merges two names of a source and sorts by the head of a column', async () => {
    await press(page, 'g', 'q')
    const rows = page.locator('.sources tbody tr')
    await rows.nth(1).waitFor()
    const all = await rows.count()
    await tabTo(page, 'Medien')
    // Rows that move while one is chosen take the focus with them.
    const isSorted = page.waitForResponse((response) => response.url().includes('sort=outlets'))
    await page.keyboard.press('Enter')
    await page.waitForURL('**sort=outlets')
    await isSorted
    await tabToCheckbox(page)
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await tabToCheckbox(page)
    await page.keyboard.press('Space')
    await tabTo(page, 'Zusammenlegen', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await rows.nth(all - 1).waitFor({ state: 'detached' })
    await page.locator('main').focus()
    await page.keyboard.press('u')
    await rows.nth(all - 1).waitFor()
  })

  it('makes a claim by hand of words that are typed', async () => {
    await press(page, 'g', 'r')
    await page.locator('.report-row').first().waitFor()
    await press(page, 'j', 'Enter')
    await page.locator('#report-text').waitFor()
    const word = /(?<!\p{L})[a-zäöü]{9,}(?!\p{L})/u.exec((await page.locator('#report-text').textContent())!)![0]
    await tabTo(page, 'Angabe eintragen')
    await page.keyboard.press('Enter')
    await tabToField(page, 'words')
    await page.keyboard.type(word)
    await page.locator('dialog[open] mark', { hasText: word }).first().waitFor()
    await page.keyboard.press('Enter')
    await tabToField(page, 'low')
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await page.locator('.toast.done', { hasText: 'Eingetragen.' }).waitFor()
    await page.locator('.marked-claim', { hasText: word }).first().waitFor()
  })

  it('adds a text, then a new version of it, and compares the two', async () => {
    const text = 'In Ternow starben am Montag nach Angaben der Polizei 15 Menschen.'
    for (const said of [text, text.replace('15', '18')]) {
      await page.locator('main').focus()
      await press(page, 'g', 'a')
      await page.locator('textarea[name=text]').waitFor()
      await tabToField(page, 'text')
      await page.keyboard.type(said)
      await tabToField(page, 'address')
      await page.keyboard.type('https://bote.example/ternow')
      await page.keyboard.press('Enter')
      await page.locator('.intake a').first().waitFor()
      await page.locator('main').focus()
      await press(page, 'g', 'r')
      await page.locator('.report-row').first().waitFor()
    }
    await tabToField(page, null)
    await page.keyboard.type('Ternow')
    await page.waitForFunction(() => document.querySelectorAll('.report-row').length === 1)
    await page.locator('main').focus()
    await press(page, 'j', 'Enter')
    await page.getByRole('tab').first().waitFor()
    await tabToTab(page)
    await press(page, 'ArrowRight', 'ArrowRight')
    await page.locator('.report-text ins', { hasText: '18' }).waitFor()
    expect(await page.locator('.report-text del').textContent()).toContain('15')
  })

  it('judges the queue with one key each', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('v')
    const sentence = page.locator('.review-item .sentence')
    await sentence.waitFor()
    const first = await sentence.textContent()
    await page.keyboard.press('a')
    await page.waitForFunction((old) => document.querySelector('.review-item .sentence')?.textContent !== old, first)
    await page.locator('.judgements .what', { hasText: 'angenommen' }).first().waitFor()
    await page.keyboard.press('u')
    await page.locator('.judgements .undone').first().waitFor()
  })

  it('goes elsewhere from the queue without judging, and judges no claim twice', async () => {
    await page.locator('main').focus()
    await page.keyboard.press('g')
    await page.keyboard.press('v')
    await page.locator('.review-item .sentence').waitFor()
    const before = await countDecisions(page, desk)
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await page.waitForURL('**/reports')
    expect(await countDecisions(page, desk)).toBe(before)
    await page.goBack()
    await page.locator('.review-item .sentence').waitFor()
    await page.keyboard.press('a')
    await page.keyboard.press('a')
    await page.waitForFunction((count) => document.querySelectorAll('.judgements li').length >= count, before + 2)
    const claims = await listJudgedClaims(page, desk)
    expect(new Set(claims).size).toBe(claims.length)
  })

  it('searches with / and downloads the briefing', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('Markt')
    await page.locator('.hits mark').first().waitFor()
    expect(page.url()).toContain('q=Markt')
    await page.keyboard.press('Escape')
    await page.locator('main').focus()
    await page.keyboard.press('g')
    await page.keyboard.press('b')
    await page.locator('.briefing').waitFor()
    await tabTo(page, 'HTML')
    const downloading = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await downloading).suggestedFilename()).toMatch(/\.html$/)
  })
})

interface Judged {
  readonly inForce: boolean
  readonly judgement: { readonly kind: string; readonly claim?: string }
}

async function listJudgements(page: Page, desk: OpenedDesk): Promise<readonly Judged[]> {
  const answer = await page.request.get(`${desk.address}/api/dossiers/Orvaska/judgements?limit=100`)
  return ((await answer.json()) as { items: readonly Judged[] }).items
}

async function countDecisions(page: Page, desk: OpenedDesk): Promise<number> {
  return (await listJudgements(page, desk)).filter(({ judgement }) => judgement.kind !== 'undo').length
}

async function listJudgedClaims(page: Page, desk: OpenedDesk): Promise<readonly string[]> {
  const accepted = (await listJudgements(page, desk)).filter(
    ({ inForce, judgement }) => inForce && judgement.kind === 'accept',
  )
  return accepted.map(({ judgement }) => judgement.claim!)
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Presses Tab until what has the focus says these words. */
async function tabTo(page: Page, words: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press(key)
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      return element.matches('button, a') ? `${element.getAttribute('aria-label') ?? ''} ${element.innerText}` : ''
    })
    if (focused.includes(words)) return
  }
  throw new Error(`Tab does not reach "${words}"`)
}

/** Presses Tab until a field of this name has the focus; `null`: any field of text. */
async function tabToField(page: Page, name: string | null): Promise<void> {
  for (let step = 0; step < 30; step++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.name : null
    })
    if (focused !== null && (name === null || focused === name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach the field ${name}`)
}

const tabToCheckbox = (page: Page) => tabToElement(page, 'input[type=checkbox]')
const tabToTab = (page: Page) => tabToElement(page, '[role=tab]')

/** Presses Tab until such an element has the focus. */
async function tabToElement(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await page.evaluate((wanted) => document.activeElement!.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${selector}`)
}
