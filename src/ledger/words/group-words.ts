/** A kind of people, with what it lies in; `stems` open or end the noun that was counted, in lower case without ß. */
export interface GroupKind {
  readonly kind: string
  readonly within: string | null
  readonly stems: readonly string[]
  /** The stems must be the whole noun (with its ending), not the end of a compound. */
  readonly isWholeWord?: true
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/**
 * Kinds of people from the narrow to the wide; the first whose stem fits a noun counts. Of `within` null is `person`, everybody.
 * Kinds of one line of {@link DISJOINT} have nobody in common.
 */
export const GROUP_KINDS: readonly GroupKind[] = [
  { kind: 'baby', within: 'child', stems: words('baby babys säugling kleinkind neugeboren') },
  { kind: 'pupil', within: 'child', stems: words('schüler schulkind') },
  { kind: 'child', within: null, stems: words('kind kinder bub junge mädchen minderjährig jugendlich waise') },
  { kind: 'woman', within: null, stems: words('frau frauen mutter mütter schwanger'), isWholeWord: true },
  { kind: 'man', within: null, stems: words('mann männer vater väter'), isWholeWord: true },
  { kind: 'commander', within: 'fighter', stems: words('kommandant kommandeur anführer befehlshaber') },
  { kind: 'attacker', within: 'fighter', stems: words('angreifer attentäter selbstmordattentäter') },
  {
    kind: 'peacekeeper',
    within: 'soldier',
    stems: words('blauhelm un-soldat uno-soldat friedenssoldat blauhelmsoldat'),
  },
  {
    kind: 'rebel',
    within: 'fighter',
    stems: words(
      'rebell aufständisch regimegegner separatist extremist terrorist dschihadist jihadist islamist guerillero taliban militant partisan',
    ),
  },
  {
    kind: 'soldier',
    within: 'fighter',
    stems: words('soldat regierungssoldat rekrut offizier armeeangehörig militärangehörig marineinfanterist'),
  },
  {
    kind: 'fighter',
    within: null,
    stems: words('kämpfer bewaffnet söldner milizionär milizangehörig truppe bataillonsangehörig streitkräfte'),
  },
  {
    kind: 'police',
    within: null,
    stems: words('polizist polizeibeamt gendarm sicherheitskraft sicherheitskräft wachmann wächter grenzschützer'),
  },
  { kind: 'medic', within: null, stems: words('arzt ärzt sanitäter pfleger krankenschwester mediziner chirurg') },
  {
    kind: 'rescuer',
    within: null,
    stems: words(
      'helfer retter feuerwehrmann feuerwehrleute feuerwehrmänner einsatzkraft einsatzkräfte rettungskräft freiwillig',
    ),
  },
  { kind: 'journalist', within: null, stems: words('journalist reporter kameramann fotograf korrespondent') },
  {
    kind: 'crew',
    within: 'occupant',
    stems: words('pilot besatzungsmitglied crewmitglied matrose seemann seeleute kapitän besatzung'),
  },
  { kind: 'staff', within: null, stems: words('mitarbeiter mitarbeitend angestellt arbeiter beschäftigt') },
  { kind: 'teacher', within: null, stems: words('lehrer') },
  { kind: 'occupant', within: null, stems: words('insasse passagier fahrgast fahrgäst') },
  { kind: 'hostage', within: null, stems: words('geisel') },
  { kind: 'visitor', within: null, stems: words('tourist urlauber besucher pilger gläubig gast gäste zuschauer') },
  { kind: 'foreigner', within: null, stems: words('ausländer') },
  {
    kind: 'migrant',
    within: null,
    stems: words(
      'flüchtling migrant asylwerber asylbewerber asylsuchend schutzsuchend vertrieben geflüchtet einwanderer neuankömmling',
    ),
  },
  { kind: 'patient', within: null, stems: words('patient krank infiziert erkrankt') },
  {
    kind: 'civilian',
    within: null,
    stems: words('zivilist zivilperson zivilbevölkerung passant anwohner dorfbewohner'),
  },
  {
    kind: 'person',
    within: null,
    stems: words(
      'mensch person leute tot todesopfer opfer leiche verletzt verwundet vermisst hingerichtet getötet gerettet bewohner einwohner ' +
        'menschenleben angehörig mitglied betroffen überlebend eingeschlossen festgenommen verhaftet gefangen häftling evakuiert entführt bürger ertrunken umgekommen obdachlos bedürftig ' +
        'tote name todesfall todesfäll sterbefall sterbefäll ankömmling ausgereist rückkehrer heimkehrer freigelassen inhaftiert verschleppt',
    ),
  },
]

/** Kinds that a situation makes of people, whoever they are: a report calls them `Menschen` as well. */
export const SITUATIONS: readonly string[] = ['migrant', 'occupant', 'visitor', 'patient', 'hostage']

/** Lines of kinds that share nobody. */
export const DISJOINT: readonly (readonly string[])[] = [
  ['civilian', 'fighter', 'police'],
  ['child', 'woman', 'man'],
  ['rebel', 'soldier'],
  ['child', 'fighter'],
  ['child', 'teacher', 'medic'],
  ['migrant', 'fighter'],
  ['crew', 'visitor'],
]

/** Adjectives that say how many or which, never who: they make no group narrower. */
export const EMPTY_ADJECTIVES =
  /^(?:weiter|ander|zusätzlich|mutmaßlich|mutmasslich|angeblich|insgesamt|neu|ankommend|getötet|verletzt|verwundet|gerettet|vermisst|entführt|eingeschlossen|umzingelt|belagert|tot|erst|letzt|rund|etwa|geflohen|vertrieben|evakuiert|festgenommen|verhaftet|übrig|restlich|noch|ebenfalls|unschuldig)/u

/** Whose fighters: words that side them with a state or against it. */
export const STATE_SIDE = /(?:regierung|prosyrisch|regime|armee|national|staatlich|streitkräfte)/iu
export const REBEL_SIDE =
  /(?:rebell|aufständisch|opposition|miliz|\bIS\b|\bPKK\b|taliban|dschihad|islamist|terror|separatist)/iu

/** Units other than persons, by the noun that was counted. */
export const UNIT_NOUNS = {
  family: /famili/iu,
  household: /haushalt/iu,
  object:
    /(?:boot|schiff|haus$|häuser|gebäude|wohnung|schule|krankenh|spital|spitäler|klinik|brücke|fahrzeug|auto|bus$|busse|panzer|flugzeug|hubschrauber|drohne|gewehr|waffe|werfer|rakete$|dorf|dörfer|stadt$|städte|stellung|unterkunft|unterkünfte|zelt|lager$|kilometer|moschee|kirche|baum|bäume|gruppe|bündnis|gebiet|viertel|stützpunkt|tonne|lastwagen)/iu,
} as const
