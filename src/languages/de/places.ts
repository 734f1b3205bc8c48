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

/** Capitalised words that follow `in` or `bei` and are no place though no dictionary has them. */
export const NO_PLACES = words(
  'Anbetracht Bezug Hinblick Sachen Folge Kraft Höhe Zusammenhang Sicherheit Haft Brand Flammen Gewahrsam Panik Lebensgefahr Rücksicht Anspruch Islam Facebook Twitter Internet Ramadan Interview',
)
