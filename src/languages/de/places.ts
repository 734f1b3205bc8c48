const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Prepositions before a place, with the part the place plays. */
export const PLACE_PREPOSITIONS: Readonly<Record<string, 'at' | 'from' | 'to'>> = {
  in: 'at',
  im: 'at',
  bei: 'at',
  beim: 'at',
  nahe: 'at',
  auf: 'at',
  vor: 'at',
  an: 'at',
  am: 'at',
  um: 'at',
  unweit: 'at',
  aus: 'from',
  nach: 'to',
  ins: 'to',
  über: 'at',
  durch: 'at',
  entlang: 'at',
  südlich: 'at',
  nördlich: 'at',
  östlich: 'at',
  westlich: 'at',
  von: 'at',
  zwischen: 'at',
  rund: 'at',
  innerhalb: 'at',
  außerhalb: 'at',
  zur: 'to',
}

/** Nouns that make a place with the name or attribute behind them: `Provinz Kadrin`, `Osten Aleppos`. */
export const PLACE_NOUNS = words(
  `Stadt Hauptstadt Großstadt Kleinstadt Hafenstadt Provinzhauptstadt Grossstadt Millionenstadt Metropole Dorf Ort Ortschaft Gemeinde Provinz Region Bezirk Distrikt Landkreis Kreis Bundesstaat Bundesland
  Insel Halbinsel Stadtteil Viertel Stadtviertel Vorort Altstadt Innenstadt Zentrum Norden Süden Osten Westen Nordosten Nordwesten Südosten Südwesten Nordteil Südteil Ostteil Westteil Landesteil
  Küste Grenze Flughafen Bahnhof Hauptbahnhof Platz Straße Strasse Fluss See Meer Tal Delta Gebirge Departement Präfektur Gouvernement Grafschaft Kanton Gebiet Küstenstadt Nachbarland Umgebung Nähe Siedlung Krisengebiet Katastrophengebiet Überschwemmungsgebiet Zentralmassiv Mündungsregion Erdbebenregion Hafen Autobahn Moschee Kirche Schule Grenzübergang Gegend Raum Zone Südinsel Nordinsel Stadtgebiet Großraum Grenzgebiet Grenzregion Ägäis Mittelmeer Stadtzentrum`,
)

/** Place nouns so wide that the name behind them says it better: `der Stadt Roverin` → `Roverin`. */
export const GENERIC_PLACE_NOUNS = words(
  'Stadt Hauptstadt Großstadt Kleinstadt Hafenstadt Provinzhauptstadt Grossstadt Millionenstadt Metropole Dorf Ort Ortschaft Gemeinde Insel Nähe Umgebung Raum Küstenstadt Stadtteil Viertel Vorort Siedlung Grenzübergang Hotel Bezirk Großraum Region Gegend',
)

/** Before these `in den` is the accusative: where to. */
export const MASCULINE_PLACES = words(
  'Norden Süden Osten Westen Nordosten Nordwesten Südosten Südwesten Irak Iran Jemen Libanon Sudan Südsudan Tschad Niger Kongo Kosovo Oman Sinai Golan Donbass Gazastreifen Balkan Kaukasus Nordirak Nordjemen Ort Bezirk',
)

/** Capitalised words that follow `in` or `bei` and are no place though no dictionary has them. */
export const NO_PLACES = words(
  'Anbetracht Bezug Hinblick Sachen Folge Kraft Höhe Zusammenhang Sicherheit Haft Brand Flammen Gewahrsam Panik Lebensgefahr Rücksicht Anspruch Islam Facebook Twitter Internet Ramadan Interview Nachhinein Epizentrum Tatort Brandort',
)

/** Prepositions after which a name without an article is that of a place; `von` and `bei` are as good before persons. */
export const SURE_PREPOSITIONS = words(
  'in aus nahe unweit nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich richtung',
)
export const LIKELY_PREPOSITIONS = words('nach bei von um bis zwischen über vor ab via durch')

/** Names that the dictionary has as common nouns, of which reports hardly speak: no dictionary tells those from these. */
export const RATHER_PLACES = words(
  'München Münchens Rom Roms Bayern Bayerns Sachsen Sachsens Hessen Hessens Afrika Afrikas Elsass Alpen Atlantik Nordsee Ostsee Vatikan Oberbayern Niederbayern Wales NRW Gießen Thüringen Schwarzwald Ruhrgebiet',
)

/** Countries whose names are those of their people as well: `die Polen`. */
export const PEOPLES = words('Polen Schweden')

/** `Außenminister Kerry`, `Regisseur Wagner`: what follows such a noun is a person. */
export const PERSON_NOUN =
  /(?:herrn?|frau|präsident|minister|kanzler|chef|sprecher|sekretär|könig|papst|professor|doktor|general|oberst|trainer|kapitän|rat|rätin|meister|leiter|direktor|anwalt|richter|senator|gouverneur|kandidat|vorsitzende[rn]?|abgeordnete[rn]?|beauftragte[rn]?|gesandte[rn]?|experte|forscher|autor|regisseur|schauspieler|sänger|spieler|stürmer|torhüter|obmann|obfrau|bischof|kardinal|prinz|fürst|graf|sir|lady|mr|mrs|dr|prof|mag|ing|botschafter|kommissar|queen|king|prinzessin|herzog|kaiser|zar|historiker|ökonom|politiker|journalist|künstler|musiker|komponist|philosoph|dichter|gründer|boss|star|sohn|tochter|bruder|schwester|vater|mutter|witwe|ehefrau|mann)(?:s|es|in|en|innen|n)?$/iu

/** `Universität Wien`, `Verwaltungsgericht Linz`, `Rapid Wien`: the name belongs to the one of the organisation. */
export const ORGANISATION_NOUN =
  /(?:universität|uni|hochschule|akademie|gericht|gerichtshof|staatsanwaltschaft|klinikum|spital|krankenhaus|caritas|diakonie|bank|börse|sparkasse|kammer|museum|theater|oper|galerie|messe|klub|club|verein|team|ligist|verband|mannschaft|sportclub|union|zeitung|nachrichten|verlag|festspiele|festival|philharmoniker|symphoniker|airlines|air|radio|tv|partei|liga|stiftung|institut|agentur|magistrat|volkspartei|grüne[nr]?|neos|rapid|austria|sturm|borussia|real|eintracht|hertha|energie|konsens|vertrag|abkommen|konferenz|gipfel|olympia|weltmeisterschaft|operation|aktion|projekt)$/iu

/** Before the name of a place they make a part of it: `Nordsyrien`, `Ost-Aleppo`. Lower case; the longest comes first. */
export const PARTS_OF_PLACES: readonly (readonly [string, string])[] = [
  ['nordost', 'Nordosten'],
  ['nordwest', 'Nordwesten'],
  ['südost', 'Südosten'],
  ['südwest', 'Südwesten'],
  ['nord', 'Norden'],
  ['süd', 'Süden'],
  ['ost', 'Osten'],
  ['west', 'Westen'],
  ['zentral', 'Zentrum'],
  ['mittel', 'Mitte'],
]

/** Heads that make a place out of the name before their hyphen: `Ägäis-Inseln`. */
export const PLACE_HEAD =
  /^(?:Inseln?|Region|Gebiete?s?|Provinz|Tal|Küste|Halbinsel|Stadt|Becken|Delta|Ebene|Umland|Höhen|Camp|Lager|Süd|Nord|Ost|West|Mitte)$/u
