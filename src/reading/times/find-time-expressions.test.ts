import { describe, expect, it } from 'vitest'
import { splitSentences } from '../split-sentences.ts'
import { findTimeExpressions } from './find-time-expressions.ts'
import { readPublished } from './published.ts'

/** `text|TYPE|value` of every expression; published on Wednesday, 2031-06-18 unless said otherwise. */
function find(text: string, published: string | null = '2031-06-18'): string[] {
  const times = findTimeExpressions(text, splitSentences(text), readPublished(published))
  for (const time of times) expect(text.slice(time.start, time.end)).toBe(time.text)
  return times.map(({ text: words, type, value }) => `${words}|${type}|${value}`)
}

describe('dates of the calendar', () => {
  it.each([
    ['Am 16.12.2030 fiel das Dorf.', ['16.12.2030|DATE|2030-12-16']],
    ['Das Dorf fiel (Bote, 3. 9. 2030).', ['3. 9. 2030|DATE|2030-09-03']],
    ['Am 23.3.87 fiel das Dorf.', ['23.3.87|DATE|1987-03-23']],
    ['Stand: 2031-05-02, vorläufig.', ['2031-05-02|DATE|2031-05-02']],
    ['Am 16. Dezember 2030 fiel das Dorf.', ['16. Dezember 2030|DATE|2030-12-16']],
    ['Am Montag, dem 2. Juni, fiel das Dorf.', ['Montag, dem 2. Juni|DATE|2031-06-02']],
    ['Am 2. Juni fiel das Dorf.', ['2. Juni|DATE|2031-06-02']],
    ['Die Wahl findet am 3. August statt.', ['3. August|DATE|2031-08-03']],
    ['Seit Dez. 2030 wird gekämpft.', ['Dez. 2030|DATE|2030-12']],
    ['Vom 21. bis 27. Februar wurde gekämpft.', ['21.|DATE|2031-02-21', '27. Februar|DATE|2031-02-27']],
    ['Mitte November wurde gekämpft.', ['Mitte November|DATE|2030-11']],
    ['Ende vergangenen Jahres wurde gekämpft.', ['Ende vergangenen Jahres|DATE|2030']],
    ['Der Krieg von 1998 bis 2003 war lang.', ['1998|DATE|1998', '2003|DATE|2003']],
    ['Im Winter 2030/31 wurde gekämpft.', ['Winter 2030/31|DATE|2030-WI']],
    ['Die Ernte 2029/30 fiel aus.', ['2029/30|DATE|2029/2030']],
    ['Im zweiten Quartal 2030 stieg die Zahl.', ['zweiten Quartal 2030|DATE|2030-Q2']],
    ['In den 1990er Jahren wurde gekämpft.', ['den 1990er Jahren|DATE|199']],
    ['Seit Mitte der siebziger Jahre wird gekämpft.', ['Mitte der siebziger Jahre|DATE|197']],
    ['Im 19. Jahrhundert wurde gekämpft.', ['19. Jahrhundert|DATE|18']],
    ['Zu Ostern wurde gekämpft.', ['Ostern|DATE|2031-04-13']],
  ])('%s', (text, times) => {
    expect(find(text)).toEqual(times)
  })

  it('takes no number of people, ages, lengths or names for a time', () => {
    for (const text of [
      'Es kamen 2000 Menschen und 1500 Soldaten.',
      'Das Lager liegt 1200 Meter hoch.',
      'Sie ist 14 Jahre alt.',
      'Das drei Jahre alte Haus brannte.',
      'Frau Mai und August Kellner schwiegen.',
      'Guten Abend!',
      'Jan und Mai-Lin kamen.',
    ])
      expect(find(text), text).toEqual([])
  })
})

describe('times that lean on the published date', () => {
  it.each([
    ['Am Montag starben sie.', ['Montag|DATE|2031-06-16']],
    ['Am Montag wird gewählt.', ['Montag|DATE|2031-06-23']],
    ['Am kommenden Sonntag wird gewählt.', ['kommenden Sonntag|DATE|2031-06-22']],
    ['Am späten Dienstagabend fielen Schüsse.', ['späten Dienstagabend|TIME|2031-06-17TEV']],
    ['In der Nacht auf Dienstag fielen Schüsse.', ['der Nacht auf Dienstag|TIME|2031-06-16TNI']],
    ['In der Nacht fielen Schüsse.', ['der Nacht|TIME|2031-06-17TNI']],
    ['Gestern Abend fielen Schüsse.', ['Gestern Abend|TIME|2031-06-17TEV']],
    ['Morgen, um 14 Uhr, ziehen sie ab.', ['Morgen|DATE|2031-06-19', '14 Uhr|TIME|2031-06-19T14:00']],
    ['Vergangene Woche fielen Schüsse.', ['Vergangene Woche|DATE|2031-W24']],
    ['Am Wochenende fielen Schüsse.', ['Wochenende|DATE|2031-W24-WE']],
    ['Im Vorjahr fielen Schüsse.', ['Vorjahr|DATE|2030']],
    ['Im August wurde gekämpft.', ['August|DATE|2030-08']],
    ['Im August wird gewählt.', ['August|DATE|2031-08']],
    ['Vergangenen Sommer wurde gekämpft.', ['Vergangenen Sommer|DATE|2030-SU']],
    ['Um halb neun fielen Schüsse.', ['halb neun|TIME|2031-06-18T08:30']],
    ['Von 17 bis 19 Uhr ruhten die Waffen.', ['17|TIME|2031-06-18T17:00', '19 Uhr|TIME|2031-06-18T19:00']],
  ])('%s', (text, times) => {
    expect(find(text)).toEqual(times)
  })

  it('stay open without it', () => {
    expect(find('Am Montag starben sie.', null)).toEqual(['Montag|DATE|XXXX-WXX-1'])
    expect(find('Am 2. Juni starben sie.', null)).toEqual(['2. Juni|DATE|XXXX-06-02'])
    expect(find('Vergangene Woche starben sie.', null)).toEqual(['Vergangene Woche|DATE|XXXX-WXX'])
    expect(find('Um 14 Uhr starben sie.', null)).toEqual(['14 Uhr|TIME|XXXX-XX-XXT14:00'])
  })

  it('give a time of day the day spoken of before, in the same paragraph', () => {
    expect(find('Am Montag fielen Schüsse. Am Abend war es still.')[1]).toBe('Abend|TIME|2031-06-16TEV')
    expect(find('Am Montag fielen Schüsse.\n\nAm Abend war es still.')[1]).toBe('Abend|TIME|2031-06-18TEV')
    expect(find('Am Montag fielen Schüsse, am Tag darauf war es still.')[1]).toBe('Tag darauf|DATE|2031-06-17')
  })

  it('take heute for the day only in a report written for its day', () => {
    expect(find('Heute leben dort viele.')).toEqual(['Heute|DATE|PRESENT_REF'])
    expect(find('Heute um 9 Uhr wird verhandelt.')[0]).toBe('Heute|DATE|2031-06-18')
  })
})

describe('durations, frequencies and references', () => {
  it.each([
    ['Er saß sechs Jahre lang.', ['sechs Jahre|DURATION|P6Y']],
    ['Er saß drei Jahre und vier Monate.', ['drei Jahre und vier Monate|DURATION|P3Y4M']],
    ['In den letzten 48 Stunden starben sie.', ['den letzten 48 Stunden|DURATION|PT48H']],
    ['In den letzten beiden Wochen starben sie.', ['den letzten beiden Wochen|DURATION|P2W']],
    ['Vor mehr als 20 Jahren kam er.', ['mehr als 20 Jahren|DURATION|P20Y']],
    ['Es dauerte eineinhalb Jahre.', ['eineinhalb Jahre|DURATION|P1.5Y']],
    ['Es dauerte ein halbes Jahr.', ['ein halbes Jahr|DURATION|P6M']],
    ['Seit Jahren wird gekämpft.', ['Jahren|DURATION|PXY']],
    ['Nach dreitägigen Kämpfen war es still.', ['dreitägigen|DURATION|P3D']],
    ['Tagelang wurde gekämpft.', ['Tagelang|DURATION|PXD']],
    ['Jeden Montag kommt ein Konvoi.', ['Jeden Montag|SET|XXXX-WXX-1']],
    ['Alle vier Jahre wird gewählt.', ['Alle vier Jahre|SET|P4Y']],
    ['Das kostet 300 Leben pro Jahr.', ['pro Jahr|SET|P1Y']],
    ['Täglich kommt ein Konvoi.', ['Täglich|SET|P1D']],
    ['Dort leben derzeit viele.', ['derzeit|DATE|PRESENT_REF']],
    ['Zuletzt war es still.', ['Zuletzt|DATE|PAST_REF']],
    ['Künftig soll es still sein.', ['Künftig|DATE|FUTURE_REF']],
    ['Früher war es still.', ['Früher|DATE|PAST_REF']],
    ['Früher oder später wird es still.', []],
  ])('%s', (text, times) => {
    expect(find(text)).toEqual(times)
  })
})
