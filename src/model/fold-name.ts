const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ħ: 'h',
  ə: 'a',
}

/**
 * The spelling under which the table of places holds a name and under which it is looked up: `Ḩamāh` → `hamah`, `Deir ez-Zor` →
 * `deir ez zor`.
 */
export function foldName(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase()
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıðþæœßħə]/gu, (letter) => LETTERS[letter]!)
    .replace(/[’‘ʼʻʽ`'´ʿʾ]/gu, '')
    .replace(/[\s\-–]+/gu, ' ')
    .replace(/^st\. ?(?=[a-z])/u, 'sankt ')
    .trim()
}

/**
 * Letters that German, English and French use for one sound become one: `dscharablus` and `jarablus` → `jarablus`. The Arabic
 * article goes.
 */
export function foldSounds(folded: string): string {
  return folded
    .replace(/^(?:al|el|ad|ar|as|at|az|an|ash|esch|ed|es|ez) /u, '')
    .replaceAll(' ', '')
    .replace(/dsch|dzh|dj/gu, 'j')
    .replace(/tsch|sch|sh|ss|z|tz|ts/gu, 's')
    .replace(/kh|ch/gu, 'h')
    .replace(/gh/gu, 'g')
    .replace(/dh/gu, 'd')
    .replace(/th/gu, 't')
    .replace(/ck|q|c/gu, 'k')
    .replace(/ph|v|w/gu, 'f')
    .replace(/ou|oo/gu, 'u')
    .replace(/y/gu, 'j')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?<=[aeiou])h$/u, '')
}

/** `jarablus` → `jrbls`. */
export function consonantsOf(sounds: string): string {
  return sounds.replace(/[aeiou]/gu, '')
}
