import { describe, expect, it } from 'vitest'
import { openSentences } from '../sentence-reader.ts'
import { splitSentences } from '../split-sentences.ts'
import { findStating } from '../statements/may-state.ts'
import { readStatements } from '../statements/read-statements.ts'
import { readPositions } from './read-positions.ts'

function read(text: string) {
  const sentences = splitSentences(text)
  const reader = openSentences(text, sentences, null)
  const mayState = findStating(reader.tokensOf, sentences.length)
  return readPositions(text, sentences, reader, mayState, readStatements(text, sentences, reader.contextOf, mayState))
}

/** The one position of a text: from its statement, else from its act. */
function only(text: string) {
  const { statements, acts } = read(text)
  const found = [...statements.flatMap(({ position }) => position ?? []), ...acts.map(({ position }) => position)]
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('readPositions', () => {
  it('gives what somebody says to his statement and makes no act of it', () => {
    const { statements, acts } = read('Sulanien forderte, die Rebellen müssten die Stadt verlassen.')
    expect(statements[0]?.position).toMatchObject({ code: 'REQUEST', about: 'evacuation', status: 'demanded' })
    expect(statements[0]?.position?.actor?.text).toBe('Sulanien')
    expect(acts).toEqual([])
  })

  it('makes an act of what the report tells itself, with its sentence', () => {
    const text = 'Es war Nacht. Die Armee bombardierte die Stadt Kadrin.'
    const { statements, acts } = read(text)
    expect(statements).toEqual([])
    expect(acts[0]).toMatchObject({
      rule: 'act:bombardieren',
      quote: { exact: 'Die Armee bombardierte die Stadt Kadrin.', start: 14 },
      position: { code: 'ASSAULT', about: 'attack', actor: { text: 'Armee', kind: 'military' } },
    })
  })

  it('reads agreements somebody else confirms as those of their parties', () => {
    const { statements } = read(
      'Botschafter Jan Holm bestätigte, es gebe zwischen der Regierung und den Rebellen eine Einigung auf einen Abzug.',
    )
    expect(statements[0]?.source?.text).toContain('Jan Holm')
    expect(statements[0]?.position).toMatchObject({ code: 'AGREE', about: 'withdrawal' })
    expect(statements[0]?.position?.actor?.text).toBe('Regierung und den Rebellen')
  })

  it('keeps a condition that is named, together or apart', () => {
    const conditionOf = (text: string) => only(text).conditions?.text
    expect(conditionOf('Unter der Bedingung, dass die Armee abzieht, stimmten die Rebellen einer Waffenruhe zu.')).toBe(
      'Unter der Bedingung, dass die Armee abzieht',
    )
    expect(conditionOf('Die Rebellen stimmten einer Waffenruhe unter der Bedingung zu, dass die Armee abzieht.')).toBe(
      'dass die Armee abzieht',
    )
  })

  it('names a party behind von Seiten, and what befell whom without the adverb before it', () => {
    const position = only('Von Seiten der Rebellen wurden erneut Brücken der Armee beschossen.')
    expect(position).toMatchObject({
      code: 'ASSAULT',
      actor: { text: 'Rebellen' },
      recipient: { text: 'Brücken der Armee' },
    })
  })

  it('does not take who tells of a deed for whom it befell', () => {
    const position = only('Regionalen Behörden zufolge wurden 17 Dorfbewohner von den Rebellen hingerichtet.')
    expect(position).toMatchObject({
      code: 'ASSAULT',
      actor: { text: 'Rebellen' },
      recipient: { text: 'Dorfbewohner' },
    })
  })

  it('reads no deed behind a denied expectation', () => {
    const { statements, acts } = read(
      'Der Angriff dauert an. Minister Holm sagte, es sei nicht zu erwarten, dass die Armee sich aus der Stadt zurückziehe.',
    )
    expect([...statements.flatMap(({ position }) => position ?? []), ...acts]).toEqual([])
  })

  it('takes no position for nobody in particular', () => {
    const { statements, acts } = read(
      'Eine einzelne Partei, die sich einer Waffenruhe widersetzt, hält die Rebellen in der Stadt Kadrin auf. Eine einzelne Konfliktpartei kann jede Waffenruhe ablehnen.',
    )
    expect([...statements.map(({ position }) => position), ...acts]).toEqual([])
  })

  it('reads whom an adjective names before a deed', () => {
    const position = only('Bei russischen Luftangriffen auf die Rebellen in Kadrin starben drei Kämpfer.')
    expect(position).toMatchObject({ code: 'ASSAULT', actor: { text: 'russischen', name: 'Russland' } })
  })

  it('reads blame as an accusation by whoever says so, and its denial as none', () => {
    const blame = only('Die Rebellen seien für den Angriff auf die Armee verantwortlich, sagte Minister Holm.')
    expect(blame).toMatchObject({ code: 'ACCUSE', actor: { text: 'Minister Holm' } })
    const denial = only('Die Rebellen seien für den Angriff auf die Armee nicht verantwortlich, sagte Minister Holm.')
    expect(denial).toMatchObject({ code: 'REJECT', actor: { text: 'Minister Holm' } })
  })

  it('reads the end of a war for what is wanted, the war itself for none', () => {
    const { statements } = read('Der Krieg müsse enden und die Armee müsse den Krieg beenden, sagte Minister Holm.')
    expect(statements[0]?.position).toMatchObject({ code: 'REQUEST', about: 'ceasefire' })
  })

  it('keeps parties named side by side, and who joins them', () => {
    const position = only(
      'Sulanien hat gemeinsam mit Nordmark und Tarkanien die Rebellen zu einer Feuerpause aufgerufen.',
    )
    expect(position).toMatchObject({
      code: 'REQUEST',
      actor: { text: 'Sulanien' },
      together: { text: 'Nordmark und Tarkanien' },
      recipient: { text: 'Rebellen' },
    })
  })

  it('tells accuser and accused, whatever the order', () => {
    expect(only('Den Rebellen warf die Armee vor, Gefangene zu foltern.')).toMatchObject({
      code: 'ACCUSE',
      about: 'torture',
      actor: { text: 'Armee' },
      recipient: { text: 'Rebellen' },
    })
  })

  it('keeps who tells, whom, how many and when out of who acts', () => {
    const actorOf = (text: string) => only(text).actor?.text ?? null
    expect(read('Uno: 64 Menschen in Saltow erschossen').acts.flatMap(({ position }) => position.actor ?? [])).toEqual(
      [],
    )
    expect(actorOf('Aktivisten: Armee beschießt Konvoi')).toBe('Armee')
    expect(only('Am Abend nahmen Soldaten Dutzende Rebellen fest, der Krieg geht weiter.')).toMatchObject({
      actor: { text: 'Soldaten' },
      recipient: { text: 'Dutzende Rebellen' },
    })
  })

  it('takes a state for itself, not for the office that names it', () => {
    const { acts } = read(
      'Der Botschafter Sulaniens bestätigte die Waffenruhe. Sulanien hatte zwischen den Rebellen und der Armee vermittelt.',
    )
    expect(acts.map(({ position }) => position.actor?.text)).toEqual(['Sulanien'])
  })

  it('keeps further matters', () => {
    expect(only('Die Rebellen fordern eine Waffenruhe sowie freies Geleit.')).toMatchObject({
      about: 'ceasefire',
      further: ['corridor'],
    })
  })

  it('reads the end of fighting as a ceasefire', () => {
    expect(only('Die Uno forderte ein Ende der Angriffe.').about).toBe('ceasefire')
    expect(only('Die Uno rief die Rebellen auf, ihre Angriffe einzustellen.').about).toBe('ceasefire')
  })

  it('leaves circumstances aside', () => {
    expect(only('Nach dem Angriff forderte die Uno eine Waffenruhe.').about).toBe('ceasefire')
  })

  it('turns an agreement that is refused into a rejection', () => {
    expect(only('Die Rebellen stimmten dem Abzug nicht zu.')).toMatchObject({ code: 'REJECT', polarity: 'confirmed' })
  })

  it('takes conditions', () => {
    expect(only('Die Rebellen stimmten einer Waffenruhe zu, falls die Armee abzieht.').conditions?.text).toBe(
      'falls die Armee abzieht',
    )
  })

  it('tells what is planned from what is done', () => {
    expect(only('Die Armee will die Stadt angreifen.').status).toBe('planned')
    expect(only('Die Armee kann die Stadt angreifen.').status).toBe('possible')
    expect(only('Die Armee hat die Stadt angegriffen.').status).toBe('asserted')
  })

  it('reads a passive without its agent: who suffers it is known, who did it is not', () => {
    expect(only('Am Morgen wurde ein Konvoi beschossen.')).toMatchObject({
      code: 'ASSAULT',
      actor: null,
      recipient: { text: 'Konvoi' },
    })
  })

  it('gives an infinitive the subject of its verb, and takes it for a plan', () => {
    expect(only('Die Rebellen planten, die Stadt zu stürmen.')).toMatchObject({
      code: 'ASSAULT',
      status: 'planned',
      actor: { text: 'Rebellen' },
    })
  })

  it('finds the subject behind the verb', () => {
    expect(only('Eine Waffenruhe schließt die Regierung aus.').actor?.text).toBe('Regierung')
  })

  it('gives a pronoun the party before it', () => {
    const { acts } = read('Die Rebellen befürworten eine Waffenruhe. Einen Abzug lehnen sie ab.')
    expect(acts[1]?.position).toMatchObject({ code: 'REJECT', about: 'withdrawal', actor: { text: 'Rebellen' } })
    expect(acts[1]?.position.actor?.mention).not.toBeNull()
  })

  it('links a denial with what it denies', () => {
    const text = 'Sulanien warf der Armee einen Angriff auf Kadrin vor. Die Armee bestritt das.'
    const { statements, acts } = read(text)
    const denial = [...statements, ...acts].map(({ position }) => position).find((position) => position?.denies)
    expect(denial).toMatchObject({ code: 'REJECT', about: 'attack', polarity: 'denied', status: 'denied' })
    expect(text.slice(denial!.denies!.start, denial!.denies!.end)).toContain('Angriff auf Kadrin')
  })

  it('sets those who still wait against whoever called it over', () => {
    const text =
      'Die Armee hat die Evakuierung für beendet erklärt. Doch Zehntausende warten nach Angaben der Uno noch auf ihren Abtransport.'
    const { statements } = read(text)
    expect(statements[0]?.position).toMatchObject({ code: 'REJECT', about: 'evacuation', polarity: 'denied' })
    expect(statements[0]?.position?.actor?.text).toBe('Uno')
    expect(statements[0]?.position?.denies).toEqual({ start: 0, end: 50 })
    const alone = read('Zehntausende warten nach Angaben der Uno noch auf ihren Abtransport.')
    expect(alone.statements[0]?.position).toBeNull()
  })

  it('reads a check that refutes what was told', () => {
    const text =
      'Die Armee verwies auf Fluchtkorridore. Eine Überprüfung durch die Uno ergab aber, dass die Bilder alt waren.'
    const { acts } = read(text)
    expect(acts[0]?.position).toMatchObject({ code: 'REJECT', about: 'corridor', polarity: 'denied' })
    expect(acts[0]?.position.denies).toEqual({ start: 0, end: 38 })
  })

  it('takes no position from other matters, questions and things', () => {
    expect(read('Die Gewerkschaft forderte mehr Lohn.').statements[0]?.position).toBeNull()
    expect(read('Fordert die Armee eine Waffenruhe?').acts).toEqual([])
    expect(read('Der Angriff führte zu einem Brand.').acts).toEqual([])
  })

  it('keeps the statements as they were but for the position', () => {
    const { statements } = read('Die Uno sagte, es sei ruhig. Die Armee sagte, sie werde abziehen.')
    expect(statements.map(({ position }) => position?.code ?? null)).toEqual([null, 'RETREAT'])
  })

  it('takes what must be done for a demand of whoever says so', () => {
    expect(only('Die Armee müsse die Waffenruhe einhalten, sagte Minister Jan Holm.')).toMatchObject({
      code: 'REQUEST',
      about: 'ceasefire',
      status: 'demanded',
      actor: { text: 'Minister Jan Holm' },
    })
  })

  it('takes a judgement for an accusation of whoever passes it', () => {
    expect(only('Der Angriff der Armee sei inakzeptabel, sagte Minister Jan Holm.')).toMatchObject({
      code: 'ACCUSE',
      about: 'attack',
      actor: { text: 'Minister Jan Holm' },
    })
  })

  it('reads a deed told by a noun, with whoever did it', () => {
    const { acts } = read('Bei einem Luftangriff der Armee auf Kadrin brannten drei Häuser.')
    expect(acts[0]?.position).toMatchObject({ code: 'ASSAULT', about: 'attack', actor: { text: 'Armee' } })
  })

  it('finds in the first part of a word who did it, and only that part', () => {
    const text = 'Im März war ein Rebell bei einem US-Luftangriff getötet worden.'
    const actor = read(text).acts[0]?.position.actor
    expect(actor?.text).toBe('US')
    expect(text.slice(actor!.start, actor!.end)).toBe('US')
  })

  it('knows who killed by the attack in which they died', () => {
    expect(only('Zwölf Zivilisten wurden bei einem Angriff der Rebellen getötet.')).toMatchObject({
      code: 'ASSAULT',
      about: 'killing',
      actor: { text: 'Rebellen' },
    })
  })

  it('makes no act of a killing that nobody is said to have done', () => {
    expect(read('Im Krieg wurden 38 Menschen getötet.').acts).toEqual([])
  })

  it('passes over what cannot act', () => {
    expect(only('Das Gebäude der Armee stürmten die Rebellen am Morgen.').actor?.text).toBe('Rebellen')
    expect(read('Der Bericht der Armee verurteilt niemanden im Krieg.').acts).toEqual([])
  })

  it('takes no place for whoever acts', () => {
    expect(
      read('Ein Mann mit Verbindungen zu den Attentätern von Kadrin wurde von Soldaten getötet.').acts,
    ).toHaveLength(1)
    expect(read('Nach den Anschlägen von Kadrin herrscht Krieg.').acts).toEqual([])
  })

  it('gives a pronoun the subject before it in the same sentence', () => {
    const { acts } = read('Der Rebell stand auf dem Dach, als er auf die Soldaten schoss.')
    expect(acts[0]?.position.actor?.text).toBe('Rebell')
  })

  it('takes no court for an accuser when it sentences, and no punishment for a threat', () => {
    expect(read('Das Gericht verurteilte den Rebellen zu zehn Jahren Haft.').acts).toEqual([])
    expect(read('Dem Rebellen drohen zehn Jahre Haft.').acts).toEqual([])
  })

  it('leaves aside what people do for themselves, and whom somebody greets', () => {
    expect(read('Ein 30-Jähriger erschoss im Krieg einen Soldaten.').acts).toEqual([])
    expect(read('Die Soldaten wurden von Präsidentin Ilva Sorn begrüßt. Es ist Krieg.').acts).toEqual([])
  })

  it('takes no subject that its verb does not agree with', () => {
    expect(only('Den Rebellen stellen drei Minister ein Ultimatum.').actor?.text).not.toContain('Rebellen')
    expect(read('Neue Gefechte haben die Lage verschärft. Die Rebellen griff die Armee an.').acts).toMatchObject([
      { position: { actor: { text: 'Armee' } } },
    ])
  })

  it('gives a pronoun nobody whose gender or number it has not', () => {
    const { acts } = read('Ministerin Ilva Sorn lehnte eine Waffenruhe ab. Er forderte von den Rebellen einen Abzug.')
    expect(acts.map(({ position }) => position.code)).toEqual(['REJECT'])
  })

  it('reads what somebody says was not done as a denial', () => {
    expect(only('Die Armee habe keine Häuser beschossen, sagte Minister Jan Holm.')).toMatchObject({
      code: 'REJECT',
      status: 'denied',
      actor: { text: 'Minister Jan Holm' },
    })
    expect(read('Die Armee hat die Stadt im Krieg nicht angegriffen.').acts).toEqual([])
  })

  it('negates a clause only by a word that belongs to it', () => {
    expect(only('Die Armee hat die Stadt aus nicht geklärten Gründen beschossen.').polarity).toBe('confirmed')
    expect(only('Sulanien will die Rebellen nicht unterstützen.').code).toBe('REJECT')
  })

  it('tells an attack by words from one by arms', () => {
    expect(only('Minister Jan Holm griff die Rebellen an: „Sie führen Krieg gegen Kinder.“').code).toBe('ACCUSE')
  })

  it('knows a house and an office that govern for parties', () => {
    expect(only('Das Weiße Haus verlangte einen Rückzug der Truppen.').actor?.text).toBe('Weiße Haus')
    expect(only('Das Auswärtige Amt verurteilte den Angriff.').actor?.text).toBe('Auswärtige Amt')
  })

  it('goes on with a clause behind the relative clause that parts it', () => {
    const text =
      'Minister Holm sagte, dass die Soldaten, die gesucht werden, die Stadt aus der Luft angegriffen hätten.'
    expect(only(text)).toMatchObject({ code: 'ASSAULT', actor: { text: 'Soldaten' } })
    expect(only(text.replace('hätten', 'haben')).actor?.text).toBe('Soldaten')
  })

  it('takes an adjective that opens a sentence for no noun', () => {
    const { acts } = read('Erboste Muslime griffen im Krieg die Soldaten an.')
    expect(acts[0]?.position).toMatchObject({ actor: { text: 'Erboste Muslime' }, recipient: { text: 'Soldaten' } })
  })

  it('takes what somebody is taken for, and who is compared, for no subject', () => {
    const text =
      'Als die Rebellen versuchten, sich als Union Patrios zu beteiligen, ermordeten Soldaten 300 Menschen im Krieg.'
    expect(only(text).actor?.text).toBe('Soldaten')
  })

  it('takes a participle before its noun for no verb', () => {
    expect(only('Ministerin Sorn hat im Krieg für die in Kadrin erzielte Einigung geworben.').code).toBe('SUPPORT')
  })

  it('demands nothing by what had to be, is planned or should be known', () => {
    const text = 'Sie hätten die Stadt im Krieg verlassen müssen, sagte Minister Holm. '
    const planned = 'Die Gespräche über eine Waffenruhe sollten am Montag beginnen, sagte Minister Holm. '
    const known = 'Maskow sollte wissen, dass Krieg sei, sagte Minister Holm.'
    const { statements, acts } = read(text + planned + known)
    expect([...statements.flatMap(({ position }) => position ?? []), ...acts]).toEqual([])
  })

  it('takes only several who speak of a matter for a meeting', () => {
    expect(read('Die Außenminister sprachen über den Krieg und eine Waffenruhe.').acts).toHaveLength(1)
    expect(read('Der Außenminister sprach über den Krieg und eine Waffenruhe.').acts).toEqual([])
  })

  it('knows a pronoun that means somebody armed', () => {
    const { acts } = read('Bewaffnete griffen die Soldaten an. Sie steckten auch Lager in Brand.')
    expect(acts.map(({ position }) => position.actor?.text)).toEqual(['Bewaffnete', 'Bewaffnete'])
  })

  it('gives each of several joined verbs its own position', () => {
    const text = 'Die Uno hat den Angriff verurteilt und von den Rebellen eine Waffenruhe gefordert.'
    const { statements, acts } = read(text)
    expect(statements[0]?.position).toMatchObject({
      code: 'REQUEST',
      about: 'ceasefire',
      recipient: { text: 'Rebellen' },
    })
    expect(acts[0]?.position).toMatchObject({ code: 'ACCUSE', about: 'attack', actor: { text: 'Uno' } })
    expect(only('Die Armee hat Häuser beschossen und zehn Menschen verletzt.').recipient?.text).toBe('Häuser')
  })

  it('gives the second of two joined clauses whom the first befalls', () => {
    const { acts } = read('Soldaten wurden im Krieg in Kadrin beschossen und erwiderten das Feuer.')
    expect(acts.map(({ position }) => position.actor?.text ?? null)).toContain('Soldaten')
  })

  it('finds who plans a deed across brackets, and behind what stresses him', () => {
    const text = 'Sulanien hatte damit begonnen, Rebellen für den Krieg gegen die Miliz Neue Front (NF) auszubilden.'
    expect(only(text)).toMatchObject({ code: 'SUPPORT', actor: { text: 'Sulanien' } })
    expect(only('Für eine Waffenruhe setzen sich vor allem die Rebellen ein.').actor?.text).toBe('Rebellen')
  })

  it('reads a deed told by a noun whose genitive suffers it, with whoever did it behind or before it', () => {
    expect(only('Nach der Besetzung der Stadt durch Soldaten herrscht Krieg.')).toMatchObject({
      code: 'ASSAULT',
      actor: { text: 'Soldaten' },
    })
    expect(read('Nach der Besetzung der Rebellen herrscht Krieg.').acts).toEqual([])
    expect(only('Die russische Blockade der Stadt dauert im Krieg an.')).toMatchObject({
      code: 'COERCE',
      actor: { name: 'Russland' },
    })
  })

  it('takes what somebody says shall be for a demand, what is heard for none', () => {
    expect(only('„Alle Rebellen sollen die Waffenruhe einhalten“, sagte Minister Holm.').code).toBe('REQUEST')
    expect(only('Minister Holm sagte, es gelte nun, eine Waffenruhe zu erreichen.').code).toBe('REQUEST')
    expect(
      read('Die Rebellen sollen nach Angaben der Armee über eine Waffenruhe beraten haben.').statements,
    ).toMatchObject([{ position: { code: 'CONSULT' } }])
  })

  it('tells the subject of a relative clause from its object', () => {
    expect(only('Das Dorf, das der Soldat angriff, brennt im Krieg.').actor?.text).toBe('Soldat')
    expect(only('Die Rebellen, die Nordmark angriffen, warten im Krieg.').actor?.text).toBe('Rebellen')
    expect(read('Die Armee sucht im Krieg Rebellen, die man verhaften kann.').acts).toEqual([])
  })

  it('takes no oblique case for the subject, and a list of states before the verb whole', () => {
    const text =
      'Die EU-Staaten, die USA und Nordmark hatten Sulaniens Präsidenten Aurel Maskow aufgefordert, die Angriffe zu beenden.'
    const { statements, acts } = read(text)
    const found = [...statements, ...acts].flatMap(({ position }) => position ?? [])
    expect(found[0]).toMatchObject({ code: 'REQUEST', actor: { text: 'EU-Staaten, die USA und Nordmark' } })
    expect(only('Minister Holm sagte, dass Sulanien einer Waffenruhe zustimmt.').actor?.text).toBe('Sulanien')
  })

  it('lets dieser mean who was named last, whatever he did there', () => {
    const text = 'Minister Jan Holm kritisierte den Angriff von Präsident Aurel Maskow. Dieser lehnte einen Abzug ab.'
    expect(read(text).acts[1]?.position.actor?.text).toBe('Präsident Aurel Maskow')
    const council = 'Die Frage kam vor den Sicherheitsrat der Vereinten Nationen. Dieser verhängte im Krieg Sanktionen.'
    expect(read(council).acts[0]?.position.actor?.text).toBe('Sicherheitsrat der Vereinten Nationen')
  })

  it('lets a pronoun in what somebody says mean whom he speaks of there', () => {
    const text = 'Minister Holm sagte, dass der Rebell auf dem Dach stand, als er auf die Soldaten schoss.'
    expect(only(text).actor?.text).toBe('Rebell')
  })

  it('reads a deal or a meeting that is wanted, and what is promised in an infinitive', () => {
    const wanted = 'Im Krieg sei es wichtig, bald eine Einigung zu erzielen, sagte Minister Holm.'
    expect(only(wanted)).toMatchObject({ code: 'REQUEST', about: 'talks', actor: { text: 'Minister Holm' } })
    const promised = 'Sulanien versprach, die Rebellen im Krieg zu unterstützen.'
    expect(only(promised)).toMatchObject({ code: 'SUPPORT', status: 'planned', actor: { text: 'Sulanien' } })
    expect(read('Sulanien reiste an mit dem Ziel, die Rebellen im Krieg zu unterstützen.').acts).toEqual([])
  })

  it('reads nothing in a report of parties at home or of history that also speaks of war', () => {
    const home = 'Die Grünen kritisieren den Krieg. Die SPÖ lehnt das ab. Es geht um Soldaten. Man wartet noch.'
    expect(read(home).acts).toEqual([])
    const history = 'Der Film zeigt, wie Soldaten den Palast stürmten. Das Museum zeigt ihn. Es war Krieg. Man wartet.'
    expect(read(history).acts).toEqual([])
  })

  it('tells a call for violence from a call after it', () => {
    expect(only('Der Rebell rief zum „Heiligen Krieg“ gegen Sulanien auf.').code).toBe('THREATEN')
    expect(only('Minister Holm rief die Rebellen nach dem Anschlag zu einer Waffenruhe auf.').code).toBe('REQUEST')
  })

  it('needs somebody for talks and help', () => {
    expect(read('Im Krieg wurde mit den Rebellen verhandelt.').acts).toEqual([])
  })

  it('reads the deed that a noun tells beside the one of the verb', () => {
    const { acts } = read('Nach einem Angriff der Rebellen auf Kadrin bombardierte die Armee das Dorf.')
    expect(acts.map(({ position }) => position.actor?.text)).toEqual(['Armee', 'Rebellen'])
  })

  it('reads talks that somebody travels for, and no other aim', () => {
    expect(only('Der Außenminister reiste im Krieg nach Kadrin, um mit den Rebellen zu verhandeln.')).toMatchObject({
      code: 'CONSULT',
      status: 'planned',
    })
    expect(read('Der Außenminister reiste im Krieg nach Kadrin, um die Rebellen zu verurteilen.').acts).toEqual([])
  })

  it('takes only who speaks with somebody for one who meets', () => {
    const meets = (text: string) => read(`${text} Es ist Krieg.`).acts.length
    expect(meets('Der Außenminister hat in Kadrin mit den Rebellen gesprochen.')).toBe(1)
    expect(meets('Der Außenminister hat in Kadrin mit ihnen gesprochen.')).toBe(1)
    expect(meets('Der Außenminister hat im Zusammenhang mit der Liste gesprochen.')).toBe(0)
  })

  it('reads nothing in a report that is none of a conflict', () => {
    const text = 'Die Gewerkschaft fordert Gespräche. Die Bahn lehnt das ab. Der Lohn sei zu niedrig, heißt es.'
    const { statements, acts } = read(text)
    expect([...statements.flatMap(({ position }) => position ?? []), ...acts]).toEqual([])
  })
})
