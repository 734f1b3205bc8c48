import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, openBrowser } from './open-browser.ts'
import { type OpenedDesk, openDesk } from './open-desk.ts'
import { addSample, DOSSIER, pathOf, visit } from './visit.ts'

describe.skipIf(CHROMIUM === null)('the desk in the browser', () => {
  let desk: OpenedDesk
  let browser: Browser
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    desk = await openDesk()
    browser = await openBrowser()
    ;({ page, faults } = await visit(browser, desk))
    await addSample(page, desk)
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  it('shows the contested question first and leads from its number to the sentence', async () => {
    await page.getByRole('link', { name: 'Zur Lage' }).click()
    const row = page.locator('.question-row.contested').first()
    await row.locator('.reach a').first().click()
    await page.waitForURL('**/questions/**')
    const mark = page.locator('.claim:focus mark')
    await mark.waitFor()
    expect(await mark.textContent()).not.toBe('')
    await page.locator('.claim:focus .end a').click()
    await page.locator('.marked-claim.chosen').waitFor()
    expect(page.url()).toContain('/reports/')
    await page.goBack()
    await page.waitForURL('**/questions/**')
  })

  it('corrects a claim and takes the correction back', async () => {
    await openContested(page, desk)
    const card = page.locator('.claim').first()
    await card.getByRole('button', { name: 'Berichtigen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('höchstens', { exact: true }).fill('171')
    await dialog.getByLabel('mindestens', { exact: true }).fill('171')
    await dialog.getByRole('button', { name: 'Berichtigen' }).click()
    await page.locator('.toast.done').first().waitFor()
    await page.locator('.claim-facts', { hasText: '171' }).getByText('gelesen:').waitFor()
    await page.getByRole('link', { name: 'Fragen', exact: true }).click()
    await page.locator('.figure', { hasText: '171' }).first().waitFor()
    await page.keyboard.press('u')
    await page.getByText('Zurückgenommen.').first().waitFor()
    expect(await countInForce(page, desk)).toBe(0)
    await page.goto(pathOf(desk, '/questions'))
    await page.locator('.figure').first().waitFor()
    expect(await page.locator('.figure', { hasText: '171' }).count()).toBe(0)
  })

  it('merges two questions and takes that back with one key', async () => {
    const before = await countQuestions(page, desk)
    await openContested(page, desk)
    await page.getByRole('button', { name: /zusammenlegen/ }).click()
    await page.getByRole('dialog').getByRole('option').first().click()
    await page.getByRole('button', { name: 'Zusammenlegen', exact: true }).click()
    await page.locator('.toast.done').first().waitFor()
    expect(await countQuestions(page, desk)).toBe(before - 1)
    await page.keyboard.press('u')
    await page.getByText('Zurückgenommen.').first().waitFor()
    expect(await countQuestions(page, desk)).toBe(before)
  })

  it('shows all claims of a question, jumps to the last one, and prints all of them', async () => {
    const rows = (await (
      await page.request.get(`${desk.address}/api/dossiers/${DOSSIER}/questions?limit=1`)
    ).json()) as {
      items: readonly { question: { id: string }; claims: number }[]
    }
    const [{ question, claims }] = rows.items as [(typeof rows.items)[number]]
    expect(claims).toBeGreaterThan(10)
    await page.goto(pathOf(desk, `/questions/${question.id}`))
    const cards = page.locator('.claim')
    await cards.nth(claims - 1).waitFor()
    const last = (await cards.nth(claims - 1).getAttribute('id'))!
    await page.goto(pathOf(desk, `/reports`))
    await page.goto(`${pathOf(desk, `/questions/${question.id}`)}#${encodeURIComponent(last)}`)
    await page.locator('.claim:focus').waitFor()
    expect(await page.locator('.claim:focus').getAttribute('id')).toBe(last)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.claim:visible').count()).toBe(claims)
    await page.emulateMedia({ media: null })
  })

  it('takes the briefing away as a file with its sentences', async () => {
    await page.goto(pathOf(desk, '/briefing'))
    await page.locator('.briefing .cite').first().waitFor()
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Herunterladen: Markdown' }).click()
    const text = await readFile(await (await downloading).path(), 'utf8')
    expect(text).toContain('Orvaska')
    expect(text.length).toBeGreaterThan(2000)
  })

  it('ends the briefing at a day, in the preview and in the file', async () => {
    await page.goto(pathOf(desk, '/briefing'))
    await page.locator('.briefing .cite').first().waitFor()
    await page.getByLabel('Meldungen bis').fill('2031-03-18')
    await page.getByText('Meldungen bis 18. März 2031').first().waitFor()
    expect(page.url()).toContain('until=2031-03-18')
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Herunterladen: Markdown' }).click()
    expect(await readFile(await (await downloading).path(), 'utf8')).toContain('*Meldungen bis 18. März 2031')
    await page.goBack()
    await page.getByText('Meldungen bis 18. März 2031').first().waitFor({ state: 'detached' })
  })

  it('makes two names one source, splits them again, and takes that back', async () => {
    await page.goto(pathOf(desk, '/sources'))
    const rows = page.locator('.sources tbody tr')
    await rows.nth(1).waitFor()
    const all = await rows.count()
    const second = (await rows.nth(1).locator('th a').textContent())!
    await rows.nth(0).getByRole('checkbox').check()
    await rows.nth(1).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Zusammenlegen' }).click()
    await rows.nth(all - 1).waitFor({ state: 'detached' })
    expect(await rows.filter({ hasText: 'auch genannt' }).count()).toBe(1)
    await page.getByRole('button', { name: `${second} abtrennen` }).click()
    await rows.nth(all - 1).waitFor()
    await page.locator('main').focus()
    await page.keyboard.press('u')
    await rows.nth(all - 1).waitFor({ state: 'detached' })
    await page.keyboard.press('u')
    await rows.nth(all - 1).waitFor()
    expect(await page.locator('.same-as').count()).toBe(0)
  })

  it('keeps filters in the address, and back takes them away', async () => {
    await page.goto(pathOf(desk, '/questions'))
    const rows = page.locator('.question-row')
    await rows.first().waitFor()
    const all = await rows.count()
    await page.getByLabel('Stand').selectOption('contested')
    await page.waitForURL('**standing=contested')
    await page.waitForFunction((count) => document.querySelectorAll('.question-row').length < count, all)
    expect(await page.locator('.question-row:not(.contested)').count()).toBe(0)
    await page.goBack()
    await page.waitForFunction((count) => document.querySelectorAll('.question-row').length === count, all)
  })

  it('puts each list in the order that is chosen, keeps it in the address, and back brings the one before', async () => {
    for (const [path, entry, sort] of [
      ['/questions', '.question-row .question-title', 'time'],
      ['/reports', '.report-row .what a', 'id'],
      ['/chronology', '.chronology > li', 'latest'],
    ] as const) {
      await page.goto(pathOf(desk, path))
      await page.locator(entry).first().waitFor()
      const usual = await page.locator(entry).allTextContents()
      await page.getByLabel('Reihenfolge').selectOption(sort)
      await page.waitForURL(`**sort=${sort}`)
      await waitForList(page, entry, usual, 'differs')
      await page.goBack()
      await waitForList(page, entry, usual, 'is the same')
    }
  })

  it('sorts tables by a press on the head of a column', async () => {
    await page.goto(pathOf(desk, '/sources'))
    const names = page.locator('.sources tbody th a')
    await names.first().waitFor()
    const usual = await names.allTextContents()
    await page.getByRole('button', { name: 'Quelle', exact: true }).click()
    await page.waitForURL('**sort=name')
    await waitForList(page, '.sources tbody th a', usual, 'differs')
    const sorted = await names.allTextContents()
    expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'de')))
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toContain('Quelle')
    await page.goto(pathOf(desk, '/positions?sort=name'))
    const parties = page.locator('.matrix tbody th')
    await parties.first().waitFor()
    const byName = await parties.evaluateAll((heads) => heads.map((head) => head.firstChild!.textContent!))
    expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'de')))
  })

  it('tells what was wrong with a file beside those that were read', async () => {
    await page.goto(pathOf(desk, '/add'))
    const broken = { name: 'kaputt.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK no archive') }
    await page.locator('input[type=file]').setInputFiles([broken])
    const line = page.locator('.intake .warn', { hasText: 'kaputt.docx' })
    await line.waitFor()
    expect(await line.textContent()).toContain('keine vollständige DOCX-Datei')
  })

  it('enters a claim from what is selected in a report', async () => {
    await page.goto(pathOf(desk, '/add'))
    const text =
      'Im Lager von Zarnow warteten am Dienstag nach Angaben der Helfer 77 Familien auf Zelte. Es regnete seit Tagen.'
    await page.getByLabel('Text der Meldung').fill(text)
    await page.getByLabel('Name').fill('zarnow')
    await page.getByRole('button', { name: 'Lesen und aufnehmen' }).click()
    await page.locator('.intake a', { hasText: /./ }).first().click()
    await page.locator('#report-text').waitFor()
    await selectInText(page, 'seit Tagen')
    await page.getByRole('button', { name: /Angabe eintragen/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('mindestens', { exact: true }).fill('2')
    await dialog.getByRole('button', { name: 'Angabe eintragen' }).click()
    await page.locator('.marked-claim', { hasText: 'seit Tagen' }).waitFor()
  })

  it('takes what is dropped anywhere on the page, and removes a report for good', async () => {
    await page.goto(pathOf(desk, '/add'))
    await page.locator('.drop').waitFor()
    await dropFile(page, 'tarn.txt', 'In Tarn starben am Montag nach Angaben der Polizei 14 Menschen.')
    await page.locator('.intake').getByRole('link', { name: 'tarn' }).click()
    await page.getByRole('button', { name: /Meldung entfernen/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Begründung').fill('zum Versuch hinzugefügt')
    await dialog.getByRole('button', { name: 'Meldung entfernen' }).click()
    await page.waitForURL('**/reports')
    await page.locator('.toast.done', { hasText: 'Entfernt' }).waitFor()
    await page.locator('.report-row', { hasText: 'tarn' }).waitFor({ state: 'detached' })
  })

  it('asks whether a file of a known name is a new version, and calls untitled reports by their first words', async () => {
    await page.goto(pathOf(desk, '/add'))
    const offer = (name: string, text: string) =>
      page.locator('input[type=file]').setInputFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }])
    const first = 'In Morwitz starben am Montag nach Angaben der Polizei 15 Menschen.'
    await offer('morwitz.txt', first)
    await page.locator('.intake', { hasText: 'aufgenommen' }).waitFor()
    await offer('morwitz.txt', first)
    await page.locator('.intake', { hasText: 'schon im Dossier' }).waitFor()
    await offer('morwitz.txt', first.replace('15', '17'))
    const dialog = page.getByRole('dialog')
    await dialog.getByText('In Morwitz starben am Montag').waitFor()
    await dialog.getByLabel('neue Fassung').check()
    await dialog.getByRole('button', { name: 'Lesen und aufnehmen' }).click()
    await page.locator('.intake', { hasText: 'neue Fassung' }).waitFor()
    await offer('morwitz.txt', first.replace('15 Menschen', '19 Soldaten'))
    await dialog.getByLabel('eine andere Meldung').check()
    await dialog.getByRole('button', { name: 'Lesen und aufnehmen' }).click()
    await page.locator('.intake', { hasText: 'morwitz~' }).waitFor()
    await page.goto(pathOf(desk, '/reports?q=Morwitz'))
    const rows = page.locator('.report-row')
    await rows.nth(1).waitFor()
    expect(await rows.locator('a').allTextContents()).toEqual([
      expect.stringMatching(/^In Morwitz starben am Montag/),
      expect.stringMatching(/^In Morwitz starben am Montag/),
    ])
    expect(await rows.filter({ hasText: 'Fassungen: 2' }).count()).toBe(1)
  })

  it('tells in a dialog what the desk does not take', async () => {
    await page.goto(pathOf(desk, '/reports'))
    await page.locator('.report-row a').first().click()
    await page.getByRole('button', { name: 'Bearbeiten' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Sprache').fill('keine Sprache der Welt ist so lang')
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await dialog.getByRole('alert').waitFor()
    expect(await dialog.getByRole('alert').textContent()).toContain('Das ging nicht')
    await page.keyboard.press('Escape')
    forgive(faults, 'status of 400')
  })

  it('says within the frame that a page or a question is not there', async () => {
    for (const path of ['/nowhere', '/questions/nothing']) {
      await page.goto(pathOf(desk, path))
      await page.locator('main', { hasText: /gibt es/ }).waitFor()
      await page.getByRole('link', { name: 'Fragen', exact: true }).waitFor()
    }
    forgive(faults, '/questions/nothing')
  })

  it('names countries on the map in the language of the desk, and only what lies outside as further away', async () => {
    await page.goto(pathOf(desk, '/map'))
    await page.locator('.map-land').first().waitFor({ state: 'attached' })
    expect(await page.locator('.map-beyond').count()).toBe(0)
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Weiter weg' }).click()
    await page.locator('.map-countries text', { hasText: 'Spanien' }).waitFor()
  })

  it('speaks English on demand', async () => {
    await page.goto(pathOf(desk, ''))
    await page.getByRole('button', { name: 'Ansicht' }).click()
    await page.getByLabel('English').check()
    await page.getByRole('link', { name: 'Questions', exact: true }).waitFor()
    await page.getByLabel('Deutsch').check()
    await page.getByRole('link', { name: 'Fragen', exact: true }).waitFor()
  })

  it('breaks no rule of its own policy, loads nothing from elsewhere and throws nothing', () => {
    expect(faults).toEqual([])
  })
})

async function openContested(page: Page, desk: OpenedDesk): Promise<void> {
  await page.goto(pathOf(desk, '/questions?standing=contested'))
  await page.locator('.question-row.contested .question-title a').first().click()
  await page.locator('.claim').first().waitFor()
}

async function countQuestions(page: Page, desk: OpenedDesk): Promise<number> {
  const answer = await page.request.get(`${desk.address}/api/dossiers/Orvaska/situation`)
  return ((await answer.json()) as { counts: { questions: number } }).counts.questions
}

/** Waits until the entries of a list are, or are no longer, those that they were. */
async function waitForList(
  page: Page,
  entry: string,
  before: readonly string[],
  how: 'differs' | 'is the same',
): Promise<void> {
  await page.waitForFunction(
    ([selector, texts, isSame]) => {
      const now = [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
      return (JSON.stringify(now) === texts) === isSame
    },
    [entry, JSON.stringify(before), how === 'is the same'] as const,
  )
}

/** Takes out of the faults what a test brought about on purpose. */
function forgive(faults: string[], wanted: string): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes(wanted)))
}

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([called, words]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([words!], called!, { type: 'text/plain' }))
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }
    },
    [name, text],
  )
}

async function countInForce(page: Page, desk: OpenedDesk): Promise<number> {
  const answer = await page.request.get(`${desk.address}/api/dossiers/Orvaska/judgements`)
  const { items } = (await answer.json()) as { items: readonly { inForce: boolean; judgement: { kind: string } }[] }
  return items.filter(({ inForce, judgement }) => inForce && judgement.kind !== 'undo').length
}

async function selectInText(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.getElementById('report-text')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(wanted)
      if (at !== -1) getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
}
