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
    await page.keyboard.press('j')
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

/** Presses Tab until what has the focus says these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab')
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
      return element instanceof HTMLInputElement ? element.name : null
    })
    if (focused !== null && (name === null || focused === name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach the field ${name}`)
}
