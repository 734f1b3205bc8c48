import { expect, it } from 'vitest'
import { readContext } from '../read-context.ts'
import { splitWords } from '../split-words.ts'
import { nameSource } from './name-source.ts'

/** The name of the phrase between the brackets. */
function nameIn(marked: string): string {
  const text = marked.replace(/[[\]]/gu, '')
  const { words } = readContext(splitWords(text, 0, text.length))
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return nameSource(
    words,
    words.findIndex((word) => word.start === start),
    words.findIndex((word) => word.end === end),
  )
}

it.each([
  ['Am Montag sagte der [US-Aussenminister John Kerry], es sei ruhig.', 'John Kerry'],
  ['Nach Angaben des [UNO-Sondergesandten Stefan de Mistral] ist es ruhig.', 'Stefan de Mistral'],
  ['Die [Nachrichtenagentur Reuters] meldete Kämpfe.', 'Reuters'],
  ['[Iris Brunn] sagte, es sei ruhig.', 'Iris Brunn'],
  ['[Iris Brunn vom Institut Roverin] sagte, es sei ruhig.', 'Iris Brunn'],
  ['Es sei ruhig, sagte [Obmann Karl L. Brunner].', 'Karl L. Brunner'],
  ['Laut [Spiegel online] ist es ruhig.', 'Spiegel online'],
  ['Nach Angaben des [russischen Verteidigungsministeriums] ist es ruhig.', 'russisches Verteidigungsministerium'],
  ['Das [russische Verteidigungsministerium] erklärte, es sei ruhig.', 'russisches Verteidigungsministerium'],
  ['Nach Angaben der [syrischen Armee] ist es ruhig.', 'syrische Armee'],
  ['Nach Angaben der [örtlichen Behörden] ist es ruhig.', 'örtliche Behörden'],
  ['Die [Polizei von Roverin] erklärte, es sei ruhig.', 'Polizei von Roverin'],
  ['Das [Verteidigungsministerium Russlands] erklärte, es sei ruhig.', 'Verteidigungsministerium Russlands'],
  ['Die [Armee Dalveniens] erklärte, es sei ruhig.', 'Armee Dalveniens'],
  ['Die [Landespolizeidirektion Kadrin] erklärte, es sei ruhig.', 'Landespolizeidirektion Kadrin'],
  ['Der [Sprecher Jonas] erklärte, es sei ruhig.', 'Jonas'],
  ['Die Armee griff den [Ostteil von Orvaska] an.', 'Ostteil von Orvaska'],
  ['Die [Regierung in Damaskus] erklärte, es sei ruhig.', 'Regierung in Damaskus'],
  ['Laut [Kadriner Nachrichten] ist es ruhig.', 'Kadriner Nachrichten'],
  ['Laut [Rotem Halbmond] ist es ruhig.', 'Roter Halbmond'],
  ['Es verlautet aus hohen [Militärkreisen], es sei ruhig.', 'Militärkreise'],
  ['Nach Angaben von [Forschern] ist es ruhig.', 'Forscher'],
  ['Nach Angaben der [Behörden] ist es ruhig.', 'Behörden'],
  ['Laut [Experten] ist es ruhig.', 'Experten'],
  ['Nach [Polizeiangaben] ist es ruhig.', 'Polizei'],
  ['Nach [jüngsten Uno-Schätzungen] ist es ruhig.', 'Uno'],
  ['Nach [Regierungsangaben] ist es ruhig.', 'Regierung'],
  ['Laut [Ministeriumsangaben] ist es ruhig.', 'Ministerium'],
  ['Nach [jüngsten Angaben] ist es ruhig.', 'jüngste Angaben'],
  ['Nach Angaben der in Kadrin [ansässigen Beobachtungsstelle] ist es ruhig.', 'Beobachtungsstelle'],
  ['Der [junge Familienvater] sagte, es sei ruhig.', 'junger Familienvater'],
  ['Sie riefen mit [Deutschland, Frankreich und Kanada] dazu auf.', 'Deutschland, Frankreich und Kanada'],
  ['Laut [syrischem Regime] ist es ruhig.', 'syrisches Regime'],
  ['Nach Angaben der [Aufständischen in Roverin] ist es ruhig.', 'Aufständische in Roverin'],
  ['Es gibt ein Abkommen zwischen [Damaskus und den Rebellen].', 'Damaskus und Rebellen'],
  ['Nach Angaben des [Ministeriums und der Polizei] starben zwölf Menschen.', 'Ministerium und Polizei'],
  ['Ein [Sprecher der Polizei] sagte, es sei ruhig.', 'Sprecher der Polizei'],
  ['Die [Präsidentin Ada Brunn von der Partei PKR] sagte, es sei ruhig.', 'Ada Brunn'],
  ['Es sei ruhig, sagte [Jan Lindenbauer vom Büro der Stadt].', 'Jan Lindenbauer'],
  ['Es sei ruhig, sagte [Ada von der Brunn].', 'Ada von der Brunn'],
  ['Eine [Sprecherin der EU-Beauftragten Ada Brunn] sagte, es sei ruhig.', 'Sprecherin der EU-Beauftragten Ada Brunn'],
  ['Der [Sprecher von Präsident Jan Holm] sagte, es sei ruhig.', 'Sprecher von Präsident Jan Holm'],
  ['Die [Chefin der Agentur Belma] sagte, es sei ruhig.', 'Chefin der Agentur Belma'],
  ['Der [Chef der Polizei Jan Holm] sagte, es sei ruhig.', 'Jan Holm'],
])('names the source of %s', (marked, name) => {
  expect(nameIn(marked)).toBe(name)
})
