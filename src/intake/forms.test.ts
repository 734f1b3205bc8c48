import { expect, test } from 'vitest'
import { FORMS, tellFormByEnding } from './forms.ts'

test('no two forms claim the same ending, and every ending is told in small and capital letters', () => {
  const endings = Object.values(FORMS).flatMap((form) => form.endings)
  expect(new Set(endings).size).toBe(endings.length)
  for (const [name, form] of Object.entries(FORMS)) {
    for (const ending of form.endings) {
      expect(tellFormByEnding(`ordner.pdf/bericht${ending}`)).toBe(name)
      expect(tellFormByEnding(`BERICHT${ending.toUpperCase()}`)).toBe(name)
    }
  }
})
