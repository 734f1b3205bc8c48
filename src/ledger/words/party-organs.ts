/** A state, as the names of its organs show it: stems of its adjective and name, its capital, what stands for it alone. */
export interface StateWords {
  readonly code: string
  readonly name: { readonly de: string; readonly en: string }
  /** Beginnings of words: `russ` of `russisch`, `Russland`. */
  readonly stems: readonly string[]
  /** Whole words that mean its leadership or one of its organs by themselves: capital, seat, state agency. */
  readonly seats: readonly string[]
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)
const state = (code: string, de: string, en: string, stems: string, seats: string): StateWords => ({
  code,
  name: { de, en },
  stems: words(stems),
  seats: words(seats),
})

/** States whose organs reports quote, one a line. A state that is missing here folds by equal names alone. */
export const STATES: readonly StateWords[] = [
  state('RU', 'Russland', 'Russia', 'russ russland', 'kreml moskau tass ria interfax'),
  state('SY', 'Syrien', 'Syria', 'syrisch syrien assad-', 'damaskus sana'),
  state('US', 'USA', 'United States', 'us- amerikan usa', 'washington pentagon'),
  state('UA', 'Ukraine', 'Ukraine', 'ukrain', 'kiew kyjiw ukrinform'),
  state('TR', 'Türkei', 'Turkey', 'türk', 'ankara anadolu'),
  state('IR', 'Iran', 'Iran', 'iran', 'teheran irna'),
  state('IQ', 'Irak', 'Iraq', 'irak', 'bagdad'),
  state('IL', 'Israel', 'Israel', 'israel', 'jerusalem'),
  state('EG', 'Ägypten', 'Egypt', 'ägypt', 'kairo mena'),
  state('CN', 'China', 'China', 'chines china', 'peking xinhua'),
  state('AF', 'Afghanistan', 'Afghanistan', 'afghan', 'kabul'),
  state('PK', 'Pakistan', 'Pakistan', 'pakistan', 'islamabad'),
  state('IN', 'Indien', 'India', 'indien indisch', 'delhi neu-delhi'),
  state('SA', 'Saudi-Arabien', 'Saudi Arabia', 'saudi', 'riad spa'),
  state('YE', 'Jemen', 'Yemen', 'jemen', 'sanaa'),
  state('LY', 'Libyen', 'Libya', 'liby', 'tripolis'),
  state('LB', 'Libanon', 'Lebanon', 'libanes libanon', 'beirut'),
  state('DE', 'Deutschland', 'Germany', 'deutsch bundes', 'berlin'),
  state('FR', 'Frankreich', 'France', 'franz frankreich', 'paris élysée'),
  state('GB', 'Grossbritannien', 'United Kingdom', 'britisch grossbritannien', 'london'),
  state('IT', 'Italien', 'Italy', 'italien', 'rom'),
  state('GR', 'Griechenland', 'Greece', 'griech', 'athen'),
  state('AT', 'Österreich', 'Austria', 'österreich', 'wien'),
  state('CH', 'Schweiz', 'Switzerland', 'schweiz eidgenöss', 'bern'),
  state('RS', 'Serbien', 'Serbia', 'serb', 'belgrad tanjug'),
  state('HR', 'Kroatien', 'Croatia', 'kroat', 'zagreb'),
  state('SI', 'Slowenien', 'Slovenia', 'slowen', 'ljubljana laibach'),
  state('MK', 'Nordmazedonien', 'North Macedonia', 'mazedon nordmazedon', 'skopje'),
  state('HU', 'Ungarn', 'Hungary', 'ungar', 'budapest'),
  state('PL', 'Polen', 'Poland', 'poln polen', 'warschau'),
  state('BY', 'Belarus', 'Belarus', 'belarus weissruss', 'minsk belta'),
  state('GE', 'Georgien', 'Georgia', 'georg', 'tiflis tbilissi'),
  state('AM', 'Armenien', 'Armenia', 'armen', 'eriwan jerewan'),
  state('AZ', 'Aserbaidschan', 'Azerbaijan', 'aserbaidschan', 'baku'),
  state('SD', 'Sudan', 'Sudan', 'sudan', 'khartum'),
  state('SS', 'Südsudan', 'South Sudan', 'südsudan', 'juba'),
  state('SO', 'Somalia', 'Somalia', 'somal', 'mogadischu'),
  state('ET', 'Äthiopien', 'Ethiopia', 'äthiop', 'addis'),
  state('NG', 'Nigeria', 'Nigeria', 'nigerian nigeria', 'abuja'),
  state('ML', 'Mali', 'Mali', 'malisch mali', 'bamako'),
  state('CD', 'Kongo', 'DR Congo', 'kongo', 'kinshasa'),
  state('KE', 'Kenia', 'Kenya', 'kenia', 'nairobi'),
  state('MM', 'Myanmar', 'Myanmar', 'myanmar birman burmes', 'naypyidaw'),
  state('PH', 'Philippinen', 'Philippines', 'philippin', 'manila'),
  state('ID', 'Indonesien', 'Indonesia', 'indones', 'jakarta'),
  state('JP', 'Japan', 'Japan', 'japan', 'tokio kyodo'),
  state('KP', 'Nordkorea', 'North Korea', 'nordkorea', 'pjöngjang kcna'),
  state('KR', 'Südkorea', 'South Korea', 'südkorea', 'seoul yonhap'),
  state('MX', 'Mexiko', 'Mexico', 'mexik', 'mexiko-stadt'),
  state('CO', 'Kolumbien', 'Colombia', 'kolumb', 'bogotá bogota'),
  state('VE', 'Venezuela', 'Venezuela', 'venezola venezuela', 'caracas'),
  state('HT', 'Haiti', 'Haiti', 'haiti', 'port-au-prince'),
  state('MA', 'Marokko', 'Morocco', 'marokk', 'rabat'),
  state('TN', 'Tunesien', 'Tunisia', 'tunes', 'tunis'),
]

/** Organs that speak for their state; a parish, an observatory or a paper of the same country does not. */
export const STATE_ORGAN =
  /(?:minist|regierung|präsident|armee|militär|streitkr|luftwaffe|generalstab|kreml|pentagon|staatsfernseh|staatssender|staatsmedien|staatliche[nrsm]?|staatschef|machthaber|regime|botschafter|aussenamt|führung|kanzler|premier|amtlich|presseamt|informationsamt|sicherheitskräfte|behörden|aussenamtssprecher|generalmajor|admiral)/iu

/** Adjectives in -isch that name no state. */
export const NO_STATE =
  /^(?:militär|polit|medizin|islamist|städt|techn|prakt|histor|demokrat|autonom|regionalpolit|oppositionell|faktisch|kommunist|sozialist|katholi|evangeli|europä|inländ|ausländ|einheim|prorussisch|prosyrisch)/u

/** One voice for the United Nations and its offices. */
export const UNITED_NATIONS =
  /(?:^|[^\p{L}])(?:uno|un|vereinte[nrs]? nationen|unhcr|unicef|ocha|unrwa|who|wfp|iom|ohchr|unmiss?|monusco|welternährungsprogramm|weltgesundheitsorganisation)(?![\p{L}])|(?:^|\s)uno?-\p{L}+/iu

/** Offices and titles before a person's name: they say who it is, and are no part of the name. */
export const TITLES =
  /^(?:der|die|das|den|dem|des|ein|eine|einer|eines|einem|sprecher\p{L}*|chef|leiter\p{L}*|präsident\p{L}*|\p{L}*minister(?:s|in|präsident\p{L}*)?|machthaber\p{L}*|diktator\p{L}*|staatschef|regierungschef|premier\p{L}*|gouverneur\p{L}*|bürgermeister\p{L}*|general|oberst|admiral|\p{L}*gesandte\p{L}*|\p{L}*botschafter\p{L}*|direktor\p{L}*|\p{L}*arzt|\p{L}*ärztin|chirurg\p{L}*|herr|frau|dr|prof|prinz|könig|papst|kanzler\p{L}*|\p{L}*kommissar\p{L}*|\p{L}*vertreter\p{L}*|\p{L}*experte)$/iu
