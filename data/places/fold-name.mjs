// The spellings under which the table holds a name; `src/gazetteer/fold-name.ts` has the same lines for looking up.

const LETTERS = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ħ: 'h', ə: 'a' }

/** `Ḩamāh` → `hamah`, `Deir ez-Zor` → `deir ez zor`, `Saint-Denis` → `saint denis`: ASCII letters, blanks for hyphens. */
export function foldName(name) {
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase()
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıðþæœßħə]/gu, (letter) => LETTERS[letter])
    .replace(/[’‘ʼʻʽ`'´ʿʾ]/gu, '')
    .replace(/[\s\-–]+/gu, ' ')
    .replace(/^st\. ?(?=[a-z])/u, 'sankt ')
    .trim()
}

/** `dscharablus`, `jarablus` → `jarablus`: letters that German, English and French spell one sound with become one. */
export function foldSounds(folded) {
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
export function consonantsOf(sounds) {
  return sounds.replace(/[aeiou]/gu, '')
}
