import type { CountedNouns } from '../counted-nouns.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** German nouns by what they count; dictionary forms, `~` in an example stands for each plural or singular in turn. */
export const COUNTED_NOUNS: CountedNouns = {
  people: [
    {
      class: 'unspecified',
      nouns: words('Mensch Person Leute Mann Einwohner Bewohner Bürger Individuum Menschenleben'),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      class: 'civilians',
      nouns: words(
        'Zivilist Zivilistin Zivilperson Köchin Ladenbesitzer Marktbesucher Tagelöhner Passant Passantin Anwohner Anrainer Dorfbewohner Fußgänger Radfahrer',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      class: 'children',
      nouns: words(
        'Kind Bub Junge Mädchen Baby Säugling Schüler Schülerin Schulkind Jugendlicher Jugendliche Minderjähriger Minderjährige Kleinkind Teenager Neugeborenes Waise Sohn Tochter Enkel Enkelin Neffe Nichte',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      class: 'women',
      nouns: words('Frau Mutter Schwangere Witwe Großmutter Schwester Ehefrau Nonne Hausfrau'),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      class: 'combatants',
      nouns: words(
        'Soldat Soldatin Gardist Nationalgardist Bundeswehrsoldat Huthi Wehrpflichtiger Peschmerga Grenadier Unteroffizier Kommandosoldat Kämpfer Kämpferin Rebell Aufständischer Aufständische Milizionär Extremist Terrorist Terroristin Söldner Dschihadist Islamist ' +
          'Taliban Guerillero Paramilitär Separatist Bewaffneter Bewaffnete Marine Militär Offizier General Armeeangehöriger Truppe Truppen Streitkräfte ' +
          'Kommandant Kommandeur Militant Partisan Angreifer Attentäter Scharfschütze Rekrut Reservist Legionär Marineinfanterist Blauhelm ' +
          'Blauhelmsoldat Friedenssoldat Militärangehöriger Regimegegner Fallschirmjäger Pilot Matrose Bataillonsangehöriger Infanterist',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      class: 'police',
      nouns: words(
        'Polizist Polizistin Polizeibeamter Beamter Beamte Gendarm Sicherheitskraft Sicherheitskräfte Polizeikraft Polizeikräfte Wachmann Wächter Grenzschützer Wärter Carabinieri Kriminalbeamter Wachleute Leibwächter Sicherheitsbeamter',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      class: 'medical',
      nouns: words(
        'Arzt Ärztin Pflegekraft Hebamme Sanitäter Krankenschwester Pfleger Pflegerin Mediziner Chirurg Notarzt Krankenpfleger Rettungssanitäter',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      class: 'aid',
      nouns: words(
        'Helfer Helferin Feuerwehrfrau Feuerwehrler Zivilschützer Lebensretter Retter Feuerwehrmann Feuerwehrleute Einsatzkraft Einsatzkräfte Rettungskraft Rettungskräfte Freiwilliger Freiwillige Entwicklungshelfer Katastrophenhelfer Bergretter Hilfskraft Hilfskräfte',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      class: 'journalists',
      nouns: words(
        'Journalist Journalistin Reporter Reporterin Kameramann Redakteur Redakteurin Fotograf Korrespondent Blogger Medienschaffender',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      class: 'displaced',
      nouns: words(
        'Flüchtling Migrant Migrantin Asylwerber Asylbewerber Asylsuchender Asylsuchende Vertriebener Vertriebene Schutzsuchender Schutzsuchende Einwanderer Zuwanderer Asylant Asylberechtigter Obdachloser Geflüchteter Evakuierter Neuankömmling Asylbewerberin',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      class: 'unspecified',
      nouns: words(
        'Opfer Toter Tote Verletzter Verletzte Verwundeter Vermisster Geisel Gefangener Häftling Insasse Insassin Passagier Passagierin Fahrgast Reisender Tourist Touristin Urlauber Gast Besucher ' +
          'Arbeiter Arbeiterin Mitarbeitender Mitarbeitende Betagter Ausgereister Studierender Mitarbeiter Mitarbeiterin Angestellter Angestellte Beschäftigter Kollege Kollegin Lehrer Lehrerin  Student Studentin Bauer Fischer Händler ' +
          'Fahrer Fahrerin Lenker Lenkerin Kapitän Seemann Bergmann Kumpel Bergleute Bergarbeiter Taxifahrer Zugführer Lokführer Busfahrer ' +
          'Angehöriger Angehörige Verwandter Verwandte Überlebender Überlebende Mitglied Anhänger Anhängerin  Gläubiger Gläubige Pilger Pilgerin Christ Christin Muslim Muslima Moslem Jude Jüdin Kopte Schiit Sunnit Jeside Jesidin Hindu Alawit Katholik Protestant ' +
          'Demonstrant Demonstrantin Protestierender Aktivist Aktivistin Teilnehmer Teilnehmerin Beteiligter Randalierer Hooligan   Unterstützer Bürgerrechtler ' +
          'Verdächtiger Verdächtige Tatverdächtiger Täter Täterin Räuber Einbrecher Schlepper Schmuggler Menschenhändler Geiselnehmer Entführer Mörder Verbrecher Schütze Festgenommener Verhafteter Inhaftierter Komplize Pirat Brandstifter Dealer Drogenhändler Krimineller Neonazi Rechtsextremist Rechtsextremer Salafist ' +
          'Landsmann Landsleute Staatsbürger Staatsbürgerin Ausländer Ausländerin Staatsangehöriger Nachbar Nachbarin Bekannter Freund Freundin Eltern Vater Elternteil Bruder Geschwister Zwilling Ehemann Ehepaar Paar Bataillone Brigaden Divisionen Regiment Kompanie Straftäter Straftäterin Sträfling Verurteilter Gesuchter Putschist Regimekritiker Oppositioneller Dissident Gewerkschafter Hirte Nomade Bäuerin Landwirt Pädagoge Lehrkraft Hochschullehrer Flugbegleiter Flugbegleiterin Stewardess Seeleute Gestrandeter Greis Greisin Schwerkranker Pastor Rabbiner Pilgerin Wanderarbeiter Gastarbeiter Erntehelfer Zwangsarbeiter ' +
          'Rentner Rentnerin Pensionist Pensionistin Senior Seniorin Patient Patientin Kranker Infizierter Erkrankter Behinderter Betroffener Bedürftiger ' +
          'Diplomat Diplomatin Botschafter         Beobachter Inspektor        ' +
          'Priester Mönch Imam Bischof Pfarrer Geistlicher   Führer Anführer    Zuschauer  Zeuge Augenzeuge   Bergsteiger Wanderer Skifahrer Taucher Schwimmer Badegast ' +
          'Crewmitglied Besatzungsmitglied Besatzung Familienmitglied Familienangehöriger Vereinsmitglied  Familie Bataillon  Einheit   Bande Miliz Brigade Division Trupp ' +
          'Jogger Motorradfahrer Beifahrer Insass Mitfahrer  Asylwerberin Kurde Kurdin Erwachsener Erwachsene Todesopfer Deutscher Deutsche Volljähriger Gefolgsmann Gefolgsleute  Unbeteiligter Unbekannter Unbekannte Maskierter Vermummter Ermittler Fahnder Spion Agent Informant Bote  Bauarbeiter       ',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      isWholeWord: true,
      class: 'unspecified',
      nouns: words(
        'Afghane Ägypter Albaner Algerier Amerikaner Amerikanerin Araber Argentinier Armenier Äthiopier Australier Bangladescher Belgier Bolivianer Bosnier Brasilianer Brite Britin Bulgare Burmese Chilene Chinese Däne ' +
          'Ecuadorianer Engländer Eritreer Este Europäer Finne Franzose Französin Georgier Ghanaer Grieche Guatemalteke Haitianer Holländer Inder Indonesier Iraker Iraner Ire Isländer Israeli Israelin Israelis Italiener Italienerin Japaner Jemenit ' +
          'Jordanier Kameruner Kanadier Kasache Katalane Kenianer Kirgise Kolumbianer Kongolese Koreaner Südkoreaner Nordkoreaner Kosovare Kroate Kubaner Kuwaiter Lette Libanese Liberianer Libyer Litauer Malaysier Malier Marokkaner Mazedonier ' +
          'Mexikaner Moldauer Montenegriner Nepalese Neuseeländer Niederländer Nigerianer Nigrer Norweger Österreicher Österreicherin Pakistaner Pakistani Palästinenser Palästinenserin Peruaner Philippiner Pole Polin Portugiese Puertoricaner Roma Rumäne Russe Russin Saudi Schotte ' +
          'Schwede Schweizer Senegalese Serbe Singhalese Slowake Slowene Somalier Spanier Sudanese Südafrikaner Südsudanese Syrer Syrerin Tadschike Tamile Thailänder Tibeter Tschadier Tscheche Tschetschene Tunesier Türke Türkin Turkmene Ugander Uigure ' +
          'Ukrainer Ungar Uruguayer US-Amerikaner Usbeke Venezolaner Vietnamese Waliser Weißrusse Zypriot Osttimorese Timorese Inguschete Aserbaidschaner Palästinenserin Afroamerikaner Deutschtürke Nordire Sizilianer Andorraner Kambodschaner Laote Mongole Panamaer Nicaraguaner Honduraner Salvadorianer Jamaikaner Ruander Burunder Sambier Simbabwer Angolaner Mosambikaner Sierra-Leoner Ivorer Gambier Guineer Tansanier Dschibutier Emirater Katarer Omaner Bahrainer Sri-Lanker Malaie Berliner Wiener Hutu Tutsi Rohingya Inuit Afrikaner Asiate Latino Bayer',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
  ],
  bystanders: [
    {
      nouns: words(
        'Politiker Politikerin Abgeordneter Abgeordnete Minister Richter Richterin Anwalt Staatsanwalt Experte Expertin Wissenschaftler Forscher Ingenieur Techniker Berater Spieler Teilnehmer Teilnehmerin Kandidat',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
    {
      nouns: words(
        'Funktionär Funktionärin Chef Kunde Kundin Fan Sportler Athlet Künstler Musiker Sänger Autor Schriftsteller Wähler Verkäufer Professor Aktionär Bewerber Gruppe Partner Partnerin Team Volk Stamm Sympathisant Handwerker Kellner Haushalt Zuschauer Autofahrer Nutzer Leser',
      ),
      example: 'In Kadrin starben 12 ~.',
    },
  ],
  things: [
    {
      kind: 'buildings',
      nouns: words(
        'Haus Gebäude Wohnung Schule Krankenhaus Spital Klinik Moschee Kirche Tempel Synagoge Geschäft Laden Hotel Fabrik Brücke Hütte Zelt Bauernhof Wohnhaus Kindergarten Bahnhof Büro Restaurant Lokal Schuppen Hochhaus Kaserne Polizeistation Wache Stützpunkt Lager Stellung Quartier Unterkunft Anwesen',
      ),
      example: 'Bei Kadrin wurden 12 ~ zerstört.',
    },
    {
      kind: 'machines',
      nouns: words(
        'Auto Fahrzeug Wagen Bus Zug Waggon Lastwagen Lkw LKW Panzer Flugzeug Hubschrauber Helikopter Schiff Boot Kampfjet Jet Drohne Kriegsschiff Maschine Flugzeugträger Tanker Fähre Militärfahrzeug Schlauchboot Motorboot Kutter Krankenwagen Laster Konvoi Tornado Bomber Jagdflugzeug Streifenwagen Straßenbahn Frachter Lokomotive Fregatte Transporter Trinkwasseraufbereitungsanlage Notstromaggregat Löschfahrzeug Krankenwagen Rettungswagen Feldlazarett Suchhund Bagger',
      ),
      example: 'Bei Kadrin wurden 12 ~ zerstört.',
    },
    {
      kind: 'places',
      nouns: words(
        'Dorf Stadt Ortschaft Viertel Stadtteil Stadtviertel Bezirk Insel Provinz Siedlung Gemeinde Hektar Quadratkilometer Gebiet Fläche Territorium Ort Posten Checkpoint Straßensperre',
      ),
      example: 'Bei Kadrin wurden 12 ~ zerstört.',
    },
    {
      kind: 'weapons',
      nouns: words(
        'Waffe Gewehr Geschütz Pistole Sprengstoffgürtel Sprengstoff Munition Kalaschnikow Maschinengewehr Raketenwerfer Granatwerfer Mine Landmine Sprengfalle Panzerfaust Mörser Handgranate Sprengkopf Sprengstofffass',
      ),
      example: 'Bei Kadrin wurden 12 ~ beschlagnahmt.',
    },
  ],
  measures: [
    {
      nouns: words(
        'Jahr Monat Woche Tag Stunde Minute Sekunde Uhr Jahrzehnt Jahrhundert Nacht Wochenende Morgen Abend Quartal Semester Saison Lebensjahr Werktag Halbzeit Sommer Winter Jahrgang',
      ),
      example: 'Die Helfer warten seit 12 ~.',
    },
    {
      nouns: words(
        'Euro Dollar US-Dollar Franken Pfund Yen Rubel Cent Mark D-Mark Lira Rupie Schilling Kronen Krone EUR Peso Yuan Milliarde Rand Dirham Riyal Zloty Forint',
      ),
      example: 'Die Helfer sammelten 12 ~.',
    },
    {
      nouns: words(
        'Meter Kilometer Zentimeter Millimeter km m cm mm Quadratmeter Kubikmeter Meile Seemeile Fuß Grad Celsius Kilogramm Kilo Gramm Tonne Liter Hertz Megawatt Kilowatt Watt Volt Megabyte Gigabyte Barrel Knoten Stundenkilometer kg t l ha Zoll Hektoliter Becquerel Millisievert Sievert Prozentpunkt',
      ),
      example: 'Das Lager liegt 12 ~ weiter.',
    },
    {
      nouns: words(
        'Punkt Tor Treffer Runde Spiel Sieg Niederlage Platz Rang Satz Minute Match Medaille Titel Partie Sekunde Finale Liga Einsatz'.replace(
          ' Einsatz',
          '',
        ),
      ),
      example: 'Der Verein holte 12 ~.',
    },
    {
      nouns: words(
        'Stimme Sitz Mandat Mal Partei Prozent Promille Wahlkreis Enthaltung Gegenstimme Wahlgang Wahllokal Wahlberechtigter Abgeordnetenmandat',
      ),
      example: 'Die Partei bekam 12 ~.',
    },
    {
      nouns: words(
        'Seite Buch Film Lied Album Artikel Absatz Paragraf Paragraph Kapitel Band Wort Satz Sprache Frage Antwort Beispiel Grund Punkt Teil Hälfte Drittel Viertel Fünftel Szenario Möglichkeit Variante Version Art Thema Schritt Phase Etappe Stufe Kategorie Ebene Stelle Form Ausgabe Folge Staffel Foto Bild Video Brief Dokument Unterschrift',
      ),
      example: 'Die Studie nennt 12 ~.',
    },
    {
      nouns: words(
        'Land Staat Nation Bundesland Mitgliedsstaat Mitgliedstaat Bundesstaat Kanton EU-Staat Region Kontinent Ministerium Unternehmen Firma Konzern Bank Betrieb Verein Organisation Institut Universität Filiale Marke Verlag Zeitung Sender Partei Fraktion NGO Behörde Gericht Kammer Branche Projekt Programm Gesetz Vertrag Abkommen Resolution Sitzung Gespräch Konferenz Treffen Verfahren Prozess Klage Vorwurf Anklagepunkt Fall Mal Versuch Test Studie Umfrage Arbeitsplatz Job Stelle Studienplatz Million Dutzend',
      ),
      example: 'Das Treffen dauerte 12 ~.',
    },
    {
      nouns: words(
        'Tier Hund Katze Kuh Schaf Pferd Vogel Fisch Bär Wolf Elefant Baum Pflanze Schwein Huhn Rind Wal Affe Art Spezies',
      ),
      example: 'Der Bauer hat 12 ~.',
    },
  ],
  classAdjectives: [
    {
      class: 'combatants',
      stems: words('bewaffnet kämpfend aufständisch'),
      example: 'In Kadrin starben 12 ~e Männer.',
    },
    { class: 'displaced', stems: words('geflohen vertrieben geflüchtet'), example: 'In Kadrin starben 12 ~e Männer.' },
    { class: 'civilians', stems: words('unbeteiligt unbewaffnet zivil'), example: 'In Kadrin starben 12 ~e Männer.' },
  ],
}
