/** Whether a verb, folded, tells what somebody thinks of another's words: `wies die Forderung zurück`. */
export function takesUp(lemma: string): boolean {
  return TAKES_UP.test(lemma)
}

const TAKES_UP = /^(?:ablehnen|zurückweisen|bestreiten|dementieren|kritisieren|verurteilen|begrüssen|befürworten)$/u
