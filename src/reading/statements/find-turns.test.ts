import { expect, it } from 'vitest'
import { findTurns } from './find-turns.ts'

const INTERVIEW =
  'Ada Brunn leitet die Wache in Kadrin.\n\nBOTE: Wie viele Brände gab es? Brunn: Es waren 40. Das sind mehr als sonst. BOTE: Und Verletzte? Brunn: Drei. ' +
  'BOTE: Was tun Sie jetzt? Brunn: Wir warten. (Jan Holm, 3.5.2031)'

/** `label? words` or `label: words` of each turn. */
function turnsOf(text: string): string[] {
  return findTurns(text).map(({ label, start, end, isQuestion }) =>
    [text.slice(label.start, label.end), isQuestion ? '? ' : ': ', text.slice(start, end)].join(''),
  )
}

it('parts an interview into what is asked and what is answered', () => {
  expect(turnsOf(INTERVIEW)).toEqual([
    'BOTE? Wie viele Brände gab es?',
    'Brunn: Es waren 40. Das sind mehr als sonst.',
    'BOTE? Und Verletzte?',
    'Brunn: Drei.',
    'BOTE? Was tun Sie jetzt?',
    'Brunn: Wir warten.',
  ])
})

it('knows who asks where half of what is asked has no question mark', () => {
  const text =
    'BOTE: Wie viele Brände gab es? Brunn: Es waren 40. BOTE: Das sind mehr als sonst. Brunn: Ja, leider. ' +
    'BOTE: Und Verletzte? Brunn: Drei. BOTE: Der Rat will sparen. Brunn: Das geht nicht.'
  expect(turnsOf(text).filter((turn) => turn.startsWith('BOTE?'))).toHaveLength(4)
})

it('takes no list, no dispute without questions and no rare heading for one', () => {
  expect(
    findTurns('Sulanien: 4 Tote. Nordmark: 3 Tote. Sulanien: 2 Tote. Nordmark: 1 Toter. Sulanien: 1. Nordmark: 1.'),
  ).toEqual([])
  expect(findTurns('BOTE: Wie geht es? Brunn: Gut. Mehr war nicht zu hören.')).toEqual([])
})

it('takes no report for one that asks and answers itself', () => {
  const text =
    'Frage: Wie viele Brände gab es? Antwort: Es waren 40. Frage: Gab es Verletzte? Antwort: Drei. Frage: Was nun? Antwort: Das ist offen.'
  expect(findTurns(text)).toEqual([])
})
