/** Parts of a place by the compass or by age, as German compounds and phrases name them. */
export const PLACE_PARTS: readonly (readonly [string, RegExp])[] = [
  ['ost', /^(?:ost(?:en|teil|hälfte|viertel)?s?|öst(?:lich\p{L}*))$/iu],
  ['west', /^(?:west(?:en|teil|hälfte|viertel)?s?|westlich\p{L}*)$/iu],
  ['nord', /^(?:nord(?:en|teil|hälfte)?s?|nördlich\p{L}*)$/iu],
  ['süd', /^(?:süd(?:en|teil|hälfte)?s?|südlich\p{L}*)$/iu],
  ['nordost', /^(?:nordost(?:en)?s?|nordöstlich\p{L}*)$/iu],
  ['nordwest', /^(?:nordwest(?:en)?s?|nordwestlich\p{L}*)$/iu],
  ['südost', /^(?:südost(?:en)?s?|südöstlich\p{L}*)$/iu],
  ['südwest', /^(?:südwest(?:en)?s?|südwestlich\p{L}*)$/iu],
  ['altstadt', /^altstadt$/iu],
  ['zentrum', /^(?:zentrum|zentrums|innenstadt|stadtzentrum)$/iu],
  ['vorort', /^(?:vororte?n?|umland|umgebung|vorstadt|vorstädten?)$/iu],
  ['hafen', /^(?:hafen|hafens|hafenviertel)$/iu],
]

/** Words of a place's phrase that name no place. */
export const PLACE_FILLERS =
  /^(?:der|die|das|des|dem|den|in|im|am|an|auf|bei|nahe|vor|von|vom|unweit|nähe|stadt|städte|großstadt|hauptstadt|hafenstadt|kleinstadt|ort|dorf|provinz|region|insel|küste|gewässern|gewässer|bezirk|kreis|landkreis|distrikt|grenze|zu|und|landes?|lager|ganz|seite|meer|see|teil|gebiet|republik|demokratische[nr]?|türkische[nr]?|einstigen?|ehemaligen?|gesamten?|besetzten?|ganzen?|kleinen?|wirtschaftsmetropole|metropole|umkämpften?)$/iu

/** `auf slowenischer Seite`: a country, by its adjective. */
export const COUNTRY_SIDE = /isch(?:e[nrsm]?)? (?:seite|staatsgebiet|boden|gebiet|territorium|gewässern?)$/iu

/** Whole regions of the world and seas that hold many places; a place of another kind may lie within. */
export const WIDE_PLACES = /(?:meer|ägäis|adria|golf|europa|afrika|asien|\beu\b|nahe[rn]? osten|balkan)/iu
