import type { Attribution } from '../attribution.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** How German reports attribute. In examples `~` stands for each word in turn and the source is always the Roverin police. */
export const ATTRIBUTION: Attribution = {
  verbs: [
    {
      certainty: 'sure',
      words: words(
        'sagen mitteilen erklären berichten melden angeben bestätigen betonen schreiben verkünden bekanntgeben vermelden behaupten versichern einräumen ' +
          'feststellen twittern hinzufügen ergänzen aussagen schildern erzählen bekräftigen unterstreichen äußern konstatieren bilanzieren ' +
          'mutmaßen vermuten glauben argumentieren präzisieren kommentieren ausführen darlegen klagen beklagen kritisieren warnen mahnen ankündigen prophezeien zugeben ' +
          'begründen hervorheben entgegnen antworten erläutern beteuern',
      ),
      example: 'Die Polizei von Roverin wird am Montag ~, es seien 14 Menschen getötet worden.',
    },
    {
      certainty: 'weak',
      words: words('sprechen ausgehen wissen'),
      example: 'Die Polizei von Roverin will von 14 Toten ~.',
    },
    {
      certainty: 'weak',
      words: words(
        'schätzen beziffern zählen dokumentieren nennen veröffentlichen erwarten befürchten fürchten veranschlagen rechnen verlangen auffordern aufrufen',
      ),
      example: 'Die Polizei von Roverin muss 14 Tote ~.',
    },
    {
      certainty: 'sure',
      words: words('vorwerfen beschuldigen bezichtigen dementieren bestreiten zurückweisen'),
      example: 'Die Polizei von Roverin wird ~, dass 14 Menschen getötet worden seien.',
    },
    {
      certainty: 'sure',
      words: words('ergeben'),
      example: 'Die Suche der Polizei von Roverin ergab, dass 14 Menschen getötet worden seien.',
    },
    {
      certainty: 'impersonal',
      words: words('hervorgehen'),
      example: 'Wie aus einer Liste der Polizei von Roverin hervorgeht, wurden 14 Menschen getötet.',
    },
    {
      certainty: 'impersonal',
      words: words('verlauten'),
      example: 'Wie aus der Polizei von Roverin verlautete, wurden 14 Menschen getötet.',
    },
    {
      certainty: 'impersonal',
      words: words('heißen'),
      example: 'Bei der Polizei von Roverin hieß es, 14 Menschen seien getötet worden.',
    },
  ],
  nouns: [
    {
      words: words(
        'Angaben Angabe Aussage Aussagen Auskunft Worten Darstellung Einschätzung Einschätzungen Schätzung Schätzungen Erkenntnissen Informationen Information Infos ' +
          'Bericht Berichten Berichte Berichts Meldung Meldungen Mitteilung Ansicht Berechnung Berechnungen Zählung Statistik Quellen Zeugenaussagen Presseberichten Medienberichten Erklärung Stellungnahme Bilanz Opferbilanz Studie Untersuchung Kreise Kreisen Lesart Überzeugung Meinung Ermittlungen Daten Zahlen Prognose Prognosen Presseaussendung Aussendung Aussenders Umfrage Bekunden Beobachtung Beobachtungen',
      ),
      example: 'Nach ~ der Polizei von Roverin wurden 14 Menschen getötet.',
    },
  ],
  participles: [
    {
      words: words(
        'gemeldet genannt angegeben verbreitet behauptet bestätigt geschätzt veröffentlicht eingeräumt vermeldet registriert gezählt dokumentiert erwähnt mitgeteilt befürchtet',
      ),
      example: 'Die von der Polizei von Roverin ~en 14 Toten waren Soldaten.',
    },
  ],
  continuations: [{ words: words('demnach danach demzufolge weiters'), example: '~ wurden 14 Menschen getötet.' }],
  // Where \b stands, `u` beside `i` would make a pattern several times slower.
  kinds: [
    {
      kind: 'un',
      pattern:
        /\b(?:UNO?|Uno|Vereinten? Nationen|UNHCR|Unicef|UNICEF|WFP|OCHA|Ocha|UNRWA|WHO|Weltgesundheitsorganisation|Welternährungsprogramm|IOM|UN-\p{L}+|Uno-\p{L}+|UNO-\p{L}+|Blauhelm\p{L}*|Weltsicherheitsrat\p{L}*|Sicherheitsrat\p{L}*|UNMIS|UNHCHR)\b/u,
      example: 'UNO-Sondergesandter',
    },
    {
      kind: 'medical',
      pattern:
        /(?:krankenh|klinik|spital|ärzt|arzt|sanität|gesundheits|mediziner|notarzt|rettungsdienst|lazarett|ambulanz|rote[mnrs]? kreuz|roter halbmond|roten halbmond|rotkreuz)/iu,
      example: 'Krankenhausarzt',
    },
    {
      kind: 'police',
      pattern:
        /(?:polizei|polizist|gendarm|ermittl|kripo|kriminalamt|carabinieri|staatsanwalt|feuerwehr|küstenwache|bergwacht|bergrettung|wasserwacht|leitstelle|grenzschutz|verfassungsschutz|sicherheitskreise|sicherheitsbehörde|exekutive)/iu,
      example: 'Polizeisprecher',
    },
    {
      kind: 'agency',
      pattern:
        /(?:[Nn]achrichtenagentur|[Aa]gentur|\bdpa\b|\bAPA\b|\bAFP\b|Reuters|Interfax|\bTass\b|Itar-Tass|\bAP\b|Xinhua|Anadolu|\bRIA\b|\bSana\b|\bSPA\b|\bIRNA\b|Petra\b|Belga|\bANSA\b|\bAnsa\b|\bKUNA\b|\bMENA\b|\bKCNA\b|Associated Press)/u,
      example: 'Nachrichtenagentur',
    },
    {
      kind: 'media',
      pattern:
        /(?:zeitung|fernseh|rundfunk|sender|magazin|medien|presse|radio|zeitschrift|blatt|journal|\bBBC\b|\bCNN\b|\bARD\b|\bZDF\b|\bORF\b|\bNDR\b|\bWDR\b|\bSWR\b|\bMDR\b|\bRBB\b|\bSRF\b|\bNBC\b|\bCBS\b|\btaz\b|Spiegel|SPIEGEL|Dschasira|Jazeera|Arabija|arabiya|Times|Guardian|\bBild\b|Tagesspiegel|Telegraph|Le Monde|El País|Fox News|Washington Post|Al-Watan)/i,
      example: 'Staatsfernsehen',
    },
    {
      kind: 'military',
      pattern:
        /(?:militär|armee|streitkr|soldat|kampf(?:jet|flugzeug|hubschrauber)|kriegs(?:flugzeug|schiff)|luftwaffe|marine\b|general|admiral|generalstab|\bNATO\b|\bNato\b|verteidigungsminist|pentagon|bundeswehr|\bISAF\b|\bIsaf\b|oberst|truppen|offizier|major\b|verteidigungsressort|kommandant|oberkommando|einsatzkommando)/i,
      example: 'Armeesprecher',
    },
    {
      kind: 'party',
      pattern:
        /(?:rebell|aufständisch|(?:konflikt|kriegs|bürgerkriegs)partei|taliban|miliz|hamas|hisbollah|hizbollah|\bIS\b|\bISIS\b|al-?qaida|al-?kaida|opposition|separatist|\bPKK\b|kämpfer|islamist|jihad|dschihad|boko haram|guerilla|\bFARC\b|extremist|terror|\bYPG\b|\bELN\b|tamil tigers|\bLTTE\b|huthi)/i,
      example: 'Rebellensprecher',
    },
    {
      kind: 'ngo',
      pattern:
        /(?:aktivist|menschenrecht|beobachtungsstelle|hilfsorganisation|nichtregierung|\bNGO\b|amnesty|human rights|ärzte ohne grenzen|caritas|greenpeace|\bIKRK\b|stiftung|hilfswerk|oxfam|save the children|gesellschaft für bedrohte|organisation|verein|helfer|weißhelm|weisshelm|komitee|reporter ohne grenzen|kirche|union of)/i,
      example: 'Hilfsorganisation',
    },
    {
      kind: 'government',
      pattern:
        /(?:minist|regierung|präsident|kanzler|kreml|behörde|bürgermeister|gouverneur|staatssekret|premier|außenamt|aussenamt|botschaft|botschafter|amtlich|offiziell|amt\b|amts\b|senat|gericht|justiz|katastrophenschutz|zivilschutz|krisenstab|landrat|magistrat|parlament|weißes haus|weißen hauses|stadtverwaltung|staatschef|regierungschef|innenressort|partei|abgeordnet|diplomat|konsul|vize|staatliche|verwaltung|kommission|sonderbeauftragt|(?:übergangs|militär|revolutions)rat\b|junta|staatengemeinschaft|europarat|präfektur|landkreis|bezirkshauptmannschaft|rechnungshof|(?:zentral|national|noten)bank|wetterdienst|(?:europäischen?|afrikanischen?) union|arabischen? liga|\b(?:EU|OSZE)(?![-\w]))/i,
      example: 'Innenministerium',
    },
    {
      kind: 'witness',
      pattern:
        /(?:(?<!flug|fahr|werk|spiel|feuer)zeuge|anwohner|bewohner|überlebend|angehörig|nachbar|einwohner|passant|teilnehmer|dorfbewohner|opfer)/iu,
      example: 'Augenzeugen',
    },
  ],
}
