import type { SourceKind, Status } from '../model/claim.ts'
import type { Matter, PositionCode } from '../model/position.ts'

/** The words by which reports tell positions. The first line of a list that fits decides. */
export interface PositionWords {
  readonly stances: readonly StanceLine[]
  /** Nouns that tell a stance with whoever takes it behind or before them: `die Forderung der Opposition nach …`. */
  readonly stanceNouns: readonly StanceNounLine[]
  /** Words that make what somebody says a position of his: `…, die Armee müsse abziehen`. */
  readonly judgements: readonly JudgementLine[]
  readonly matters: readonly MatterLine[]
  /** Nouns that make an end of the attack behind them: `Ende der Kämpfe` is a ceasefire. */
  readonly endings: RegExp
  /** Verbs that do the same: `die Kämpfe einzustellen`. */
  readonly endingVerbs: RegExp
  /** A noun or pronoun in the place of a matter told before: `wies dies zurück`, `diese Möglichkeit`. */
  readonly pointers: RegExp
  /** Nouns that count who is named behind them: `eine Reihe bewaffneter Gruppen`. */
  readonly quantities: RegExp
  /** Words by which a report keeps its distance. */
  readonly doubts: RegExp
  /** Words that negate a clause. */
  readonly negations: RegExp
  /** Words that open a condition. */
  readonly conditions: RegExp
  /** Words that open a clause in which nobody takes a stand: conditions, purposes. */
  readonly unasserted: RegExp
  /** Words that join a partner to the subject: `gemeinsam mit`. */
  readonly together: RegExp
  /** Words by which the result of a check turns against what was said. */
  readonly contrasts: RegExp
  /** Nouns that end in a word of the tables and mean something else: `Herausforderung`. */
  readonly lookalikes: RegExp
  /** Nouns of people who do what they do for themselves: no party, whatever they do. */
  readonly privates: RegExp
  /** Nouns, no kind of source by themselves, that name who can take a stand. */
  readonly parties: RegExp
  /** Nouns that name none, whatever word for a party is part of them: `Regierungsgebäude`. */
  readonly things: RegExp
  /** Words of war, armed parties and diplomacy. Their share tells a report of a conflict. */
  readonly conflict: readonly ConflictLine[]
  /** Words of what a report of a conflict also speaks of without being about it: parties at home, courts, films. */
  readonly elsewhere: readonly TopicLine[]
  /** What may follow a matter's noun in one word: `Waffenstillstandsabkommen`. */
  readonly compoundHeads: RegExp
  /** Nouns behind which `nach` opens what is wished for: `die Forderung nach einer Waffenruhe`. */
  readonly wishes: RegExp
  /** Prepositions that open circumstances, not matters: `bei der Offensive`, `nach dem Angriff`. */
  readonly circumstances: RegExp
}

/** Words of a topic; `*` stands for any ending. */
export interface TopicLine {
  readonly words: readonly string[]
  readonly example: string
}

/** `diplomacy`: what states and their armies also do in peace. */
export interface ConflictLine extends TopicLine {
  readonly strength: 'fighting' | 'diplomacy'
}

/** Where the other party stands: the object of the verb, or behind one of these prepositions. */
export type RecipientPlace = 'object' | readonly string[]

/** What a word says of the stance it tells, whatever kind of word it is. */
export interface StanceMeaning {
  readonly code: PositionCode
  /** Only about one of these. */
  readonly matters?: readonly Matter[]
  /** What it is about where nothing else is named: `angreifen` needs no noun. Without it a matter must be named. */
  readonly about?: Matter
  /** A matter named in the clause itself stands behind this preposition: `mit` Angriffen drohen; without it only a clause tells it. */
  readonly behind?: string
  /** Only by these kinds of parties. */
  readonly by?: readonly SourceKind[]
  /** Only where somebody is named or meant who does it: `38 Menschen wurden getötet` is no act of anybody. */
  readonly needsActor?: boolean
  /** Only with the other party named or meant: `sprach mit ihm`, not `im Zusammenhang mit der Liste`. */
  readonly needsRecipient?: boolean
  /** Only in somebody's words, whose position it is: `Die Berichte entbehrten jeder Grundlage, sagte X`. */
  readonly needsStatement?: boolean
  /** Only of several: `die Minister sprachen über …` */
  readonly ofSeveral?: boolean
  /** Only of things: whom somebody `begrüßt` he only greets. */
  readonly ofThings?: boolean
  /** It says that something is not so: by its nature, or when it is negated and stands in somebody's words. */
  readonly denies?: 'always' | 'negated'
  /** Only where the sentence sets itself against something: `eine Überprüfung ergab aber`. */
  readonly needsContrast?: boolean
  /** Only where another party has called it over before: `Zehntausende warten noch auf ihren Abtransport`. */
  readonly needsEnd?: boolean
  /** What the same words mean when they are negated; without it the polarity is `denied`. */
  readonly negated?: PositionCode
  readonly recipient?: RecipientPlace
  readonly status?: Status
}

export interface StanceLine extends StanceMeaning {
  /** By dictionary form. */
  readonly verbs: readonly string[]
  /** Only beside one of these words or compounds of them: `bereit` erklären, eine `Einigung` erzielen. */
  readonly beside?: readonly string[]
  /** That word stands right behind one of these: `zur` Vernichtung aufrufen, not after an attack. */
  readonly besideBehind?: readonly string[]
  /** Only where the clause is negated: `schloss einen Angriff nicht aus`. */
  readonly needsNegation?: boolean
  /** Not beside one of these: zu einer `Haftstrafe` verurteilen. */
  readonly unless?: readonly string[]
  /** A sentence of our own; `~` stands for each verb in turn, as an infinitive. */
  readonly example: string
}

export interface StanceNounLine extends StanceMeaning {
  /** Compounds of them count. */
  readonly nouns: readonly string[]
  /** Whoever stands in the genitive behind it suffers it; who does it stands behind `durch` or before it: `Sulaniens Blockade`. */
  readonly byAgent?: boolean
  /** A sentence of our own; `~` stands for each noun in turn. */
  readonly example: string
}

export interface JudgementLine extends StanceMeaning {
  /** As they stand in a sentence. */
  readonly words: readonly string[]
  /** Only in a clause that is negated: `dürfe nicht`. */
  readonly needsNegation?: boolean
  /** Only beside one of these: `es gelte`. */
  readonly beside?: readonly string[]
  /** Only as what something is said to be: `der Angriff sei feige`. */
  readonly isPredicate?: boolean
  /** Only where the clause names a matter, or a party as its subject. */
  readonly needsMatter?: boolean
  /** A sentence of our own; `~` stands for each word in turn. */
  readonly example: string
}

export interface MatterLine {
  readonly about: Matter
  /** Nouns; a compound that contains one counts. */
  readonly nouns: readonly string[]
  /** By dictionary form. */
  readonly verbs: readonly string[]
  /** Sentences of our own; `~` stands for each noun, or each verb as an infinitive. */
  readonly nounExample: string
  readonly verbExample: string
}
