/**
 * Words that a report of a crisis cannot do without; how many of a report's sentences hold one tells whether a headcount in it
 * belongs to a crisis or to a football match. Each line's words may go on (`Terror` also stands for `Terroranschlag`) where a
 * `*` says so.
 */
export const CRISIS_WORDS: readonly { readonly words: string; readonly example: string }[] = [
  {
    words:
      'Tote Toten Toter tote toten toter getötet töten töteten tötete starb starben gestorben umgekommen Todesopfer* Leiche Leichen ermordet erschossen Opfer Opfern Hinrichtung* hingerichtet',
    example: 'Am Markt lagen Tote.',
  },
  {
    words: 'verletzt* Verletzte* verwundet* Verwundete* Verletzungen vermisst* Vermisste*',
    example: 'Eine Frau wurde verletzt.',
  },
  {
    words:
      'Geisel* entführt* Entführ* verschleppt* festgenommen Festnahme* verhaftet* Häftling* Gefangene* inhaftiert* Gefängnis* Untersuchungshaft freigelassen* Freilassung*',
    example: 'Die Geiseln sind frei.',
  },
  {
    words:
      'Krieg Kriege* Kriegs* Bürgerkrieg* Kämpfe Kämpfen Gefecht* Rebell* Aufständische* Terror* Taliban* Soldat* Truppe* Armee* Militär* Miliz* Bombe* Rakete* Luftangriff* Luftschl* Angriff* Anschl* Attentat* Explosion* explodiert* Schüsse* bewaffnet* Geiselnahme* Massaker* Putsch* beschoss* bombardiert* Hilfsgüter* Hilfskonvoi* Waffenruhe* Waffenstillstand* Belager* Giftgas*',
    example: 'Der Krieg geht weiter.',
  },
  {
    words:
      'Flüchtling* Migrant* Asyl* geflohen flohen Flucht Vertrieben* vertrieben* evakuiert* Evakuierung* obdachlos* Schlepper* UNHCR Abschieb* abgeschoben* Abgeschoben* Ausschaffung* Notunterk* Schlauchboot* Seenot*',
    example: 'Die Flüchtlinge warten.',
  },
  {
    words:
      'Erdbeben* Beben Bebens Erdst* Einsturz* eingestürzt Unwetter* Sturm* Stürme* Überschwemm* überschwemm* Hochwasser* Flut* Tsunami* Taifun* Hurrikan* Zyklon* Wirbelsturm* Lawine* Erdrutsch* Katastrophe* Unglück* Unfall* Unfälle* Absturz* abgestürzt Brand Brandes Brände* Waldbr* Seuche* Epidemie* Hungersnot* Hungertod* verhungert* unterernährt* Ebola* Cholera* Trümmer* verschüttet* Verschüttete* Bootsunglück* Schiffsunglück* Schiffbruch* Flugzeugabsturz* Flugzeugunglück* Zugunglück* Grubenunglück* Großbrand* Grossbrand*',
    example: 'Das Erdbeben kam nachts.',
  },
  {
    words:
      'Feuerwehr* Rettungskräfte* Einsatzkräfte* Polizei* Polizist* Sicherheitskr* Küstenwache* Hilfsorganisation* Unruhen Randalier* Krawall* Tumult* Schießerei* Überfall* Gewalt* Mord Mordes Morde* Ausschreitung* Protest* Demonstration* Kreuz Messer*',
    example: 'Die Polizei sucht Zeugen.',
  },
]
