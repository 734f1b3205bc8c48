import type { EventWords } from '../event-words.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** German words for each kind of event. Spelt with ß; the reading room also accepts ss. */
export const EVENT_WORDS: EventWords = {
  verbs: [
    {
      event: 'killed',
      verbs: words(
        'töten umbringen ermorden erschießen erstechen hinrichten exekutieren enthaupten massakrieren abschlachten erschlagen erdrosseln ' +
          'erwürgen verbrennen lynchen vergiften niedermetzeln hinmetzeln erhängen köpfen steinigen liquidieren ausschalten totschlagen ' +
          'zerfetzen niederstrecken totprügeln überfahren zerquetschen vergasen dahinraffen',
      ),
      counts: 'object',
      example: 'In Kadrin haben Bewaffnete 14 Zivilisten ~.participle.',
    },
    {
      event: 'killed',
      verbs: words('sterben umkommen ertrinken ersticken verhungern erfrieren verdursten fallen erliegen verunglücken versterben verbluten'),
      counts: 'subject',
      example: 'In Kadrin sind 14 Zivilisten ~.participle.',
    },
    {
      event: 'injured',
      verbs: words('verletzen verwunden anschießen verstümmeln niederstechen verbrühen überrollen anfahren verprügeln zusammenschlagen misshandeln anstechen niederschlagen'),
      counts: 'object',
      example: 'In Kadrin wurden 14 Zivilisten ~.participle.',
    },
    { event: 'injured', verbs: words('erkranken'), counts: 'subject', example: 'In Kadrin sind 14 Zivilisten ~.participle.' },
    { event: 'missing', verbs: words('vermissen'), counts: 'object', example: 'In Kadrin werden 14 Zivilisten ~.participle.' },
    { event: 'missing', verbs: words('verschwinden'), counts: 'subject', example: 'In Kadrin sind 14 Zivilisten ~.participle.' },
    {
      event: 'abducted',
      verbs: words('entführen verschleppen kidnappen gefangenhalten'),
      counts: 'object',
      example: 'In Kadrin wurden 14 Zivilisten ~.participle.',
    },
    {
      event: 'detained',
      verbs: words(
        'festnehmen verhaften inhaftieren einsperren festhalten einkerkern internieren festsetzen arretieren einbuchten verurteilen aufgreifen ' +
          'anhalten abführen gefangennehmen',
      ),
      counts: 'object',
      example: 'In Kadrin wurden 14 Männer ~.participle.',
    },
    {
      event: 'displaced',
      verbs: words('vertreiben verjagen umsiedeln zwangsumsiedeln entwurzeln'),
      counts: 'object',
      example: 'In Kadrin wurden 14 Familien ~.participle.',
    },
    {
      event: 'displaced',
      verbs: words('fliehen flüchten entfliehen entkommen'),
      counts: 'subject',
      example: 'Aus Kadrin sind 1400 Menschen ~.participle.',
    },
    {
      event: 'evacuated',
      verbs: words('evakuieren herausbringen ausfliegen herausholen wegbringen hinausbringen abtransportieren fortbringen überstellen transferieren verlegen ausquartieren'),
      counts: 'object',
      example: 'Aus Kadrin wurden 1400 Menschen ~.participle.',
    },
    {
      event: 'evacuated',
      verbs: words('abziehen'),
      counts: 'subject',
      example: 'Aus Kadrin sind 1400 Kämpfer ~.participle.',
    },
    {
      event: 'arrived',
      verbs: words(
        'ankommen eintreffen einreisen anreisen anlanden landen einwandern zuwandern weiterreisen einlaufen einströmen strömen ' +
          'hereinkommen heranströmen ankern',
      ),
      counts: 'subject',
      example: 'In Kadrin sind 1400 Menschen ~.participle.',
    },
    { event: 'arrived', verbs: words('erreichen betreten'), counts: 'subject', example: '1400 Menschen haben Kadrin ~.participle.' },
    { event: 'returned', verbs: words('zurückkehren heimkehren zurückkommen zurückreisen'), counts: 'subject', example: 'Nach Kadrin sind 1400 Menschen ~.participle.' },
    {
      event: 'returned',
      verbs: words('abschieben zurückschicken zurückführen zurückbringen ausweisen rückführen zurückschieben deportieren repatriieren ausliefern zurückweisen'),
      counts: 'object',
      example: 'Aus Kadrin wurden 1400 Menschen ~.participle.',
    },
    {
      event: 'trapped',
      verbs: words('einschließen einkesseln umzingeln belagern verschütten abschneiden umstellen einklemmen eingraben'),
      counts: 'object',
      example: 'In Kadrin wurden 1400 Menschen ~.participle.',
    },
    {
      event: 'trapped',
      verbs: words('festsitzen ausharren feststecken stranden verharren warten'),
      counts: 'subject',
      example: 'In Kadrin mussten 1400 Menschen ~.',
    },
    {
      event: 'rescued',
      verbs: words('retten befreien bergen freilassen freikaufen freikommen ausgraben aufnehmen'.replace(' aufnehmen', '')),
      counts: 'object',
      example: 'Aus Kadrin konnten 1400 Menschen ~ werden.',
    },
    { event: 'rescued', verbs: words('überleben'), counts: 'subject', example: '1400 Menschen haben den Angriff auf Kadrin ~.participle.' },
    {
      event: 'assisted',
      verbs: words('versorgen unterbringen behandeln aufnehmen betreuen beherbergen einquartieren verpflegen unterstützen impfen verarzten beschützen'),
      counts: 'object',
      example: 'In Kadrin wurden 1400 Menschen ~.participle.',
    },
    { event: 'assisted', verbs: words('unterkommen übernachten'), counts: 'subject', example: 'In Kadrin konnten 1400 Menschen ~.' },
    { event: 'in-need', verbs: words('hungern benötigen brauchen'), counts: 'subject', example: 'In Kadrin müssen 1400 Menschen Hilfe ~.' },
    { event: 'surrendered', verbs: words('kapitulieren desertieren überlaufen'), counts: 'subject', example: 'In Kadrin haben 1400 Soldaten ~.participle.' },
    {
      event: 'deployed',
      verbs: words('stationieren entsenden einsetzen abkommandieren aufbieten mobilisieren verlegen abstellen zusammenziehen abordnen beordern schicken postieren abriegeln bereitstellen'),
      counts: 'object',
      example: 'In Kadrin wurden 1400 Soldaten ~.participle.',
    },
    { event: 'deployed', verbs: words('ausrücken patrouillieren aufmarschieren'), counts: 'subject', example: 'In Kadrin mussten 1400 Soldaten ~.' },
    {
      event: 'attacked',
      verbs: words('angreifen bombardieren beschießen attackieren überfallen ausrauben'),
      counts: 'object',
      example: 'Bei Kadrin wurden 14 Dörfer ~.participle.',
    },
    { event: 'attacked', verbs: words('explodieren einschlagen detonieren'), counts: 'subject', example: 'In Kadrin sind 14 Granaten ~.participle.' },
    {
      event: 'attacked',
      verbs: words('abfeuern abwerfen zünden verüben'),
      counts: 'object',
      example: 'In Kadrin wurden 14 Bomben ~.participle.',
    },
    {
      event: 'destroyed',
      verbs: words(
        'zerstören beschädigen niederbrennen verwüsten zerbomben vernichten abbrennen demolieren plündern überfluten überschwemmen abreißen ' +
          'ausbrennen abschießen versenken anzünden niederreißen zerschlagen sprengen',
      ),
      counts: 'object',
      example: 'In Kadrin wurden 14 Häuser ~.participle.',
    },
    { event: 'destroyed', verbs: words('einstürzen entgleisen sinken abstürzen kentern untergehen zusammenstürzen kollidieren aufeinanderprallen brennen'), counts: 'subject', example: 'Bei Kadrin können 14 Gebäude ~.' },
    {
      event: 'seized',
      verbs: words('erobern einnehmen beschlagnahmen sicherstellen zurückerobern erbeuten besetzen konfiszieren kapern kontrollieren verlieren'),
      counts: 'object',
      example: 'Bei Kadrin wurden 14 Dörfer ~.participle.',
    },
    {
      event: 'other',
      verbs: words(
        'demonstrieren protestieren streiken beantragen teilnehmen mitmarschieren marschieren ' ,
      ),
      counts: 'subject',
      example: 'In Kadrin wollen 1400 Menschen ~.',
    },
    {
      event: 'other',
      verbs: words('anklagen beschuldigen registrieren verdächtigen betreffen vergewaltigen infizieren anwerben rekrutieren ausbilden entlassen verhören befragen vorladen anzeigen suspendieren identifizieren'),
      counts: 'object',
      example: 'In Kadrin wurden 1400 Menschen ~.participle.',
    },
    {
      event: 'present',
      verbs: words('leben wohnen befinden aufhalten versammeln zählen umfassen beteiligen verstecken verschanzen'),
      counts: 'subject',
      example: 'In Kadrin können 1400 Menschen ~.',
    },
  ],
  phrases: [
    {
      event: 'killed',
      phrases: ['ums Leben kommen', 'um Leben kommen', 'zu Tode kommen', 'den Tod finden', 'Leben verlieren', 'zum Opfer fallen', 'in den Tod reißen', 'in die Luft sprengen', 'in den Tod stürzen', 'mit dem Leben bezahlen', 'den Tod erleiden', 'tot sein', 'Tod sein', 'das Leben kosten', 'Selbstmord begehen', 'das Leben nehmen', 'in Tod schicken'],
      counts: 'subject',
      example: 'In Kadrin mussten 14 Menschen ~.',
    },
    { event: 'killed', phrases: ['ums Leben bringen', 'tot auffinden', 'tot finden', 'tot bergen', 'für tot erklären', 'zum Tode verurteilen'], counts: 'object', example: 'In Kadrin konnten Retter 14 Menschen ~.' },
    {
      event: 'injured',
      phrases: ['Verletzungen erleiden', 'Verletzungen davontragen', 'Verletzungen zuziehen', 'Verbrennungen erleiden', 'in Lebensgefahr schweben', 'ins Krankenhaus einliefern', 'ins Spital einliefern', 'Rauchgasvergiftung erleiden', 'Verletzung erleiden', 'Schussverletzungen erleiden', 'verletzt werden', 'verletzt sein'],
      counts: 'subject',
      example: 'In Kadrin mussten 14 Menschen ~.',
    },
    { event: 'missing', phrases: ['als vermisst gelten', 'als verschollen gelten', 'vermisst sein'], counts: 'subject', example: 'In Kadrin müssen 14 Menschen ~.' },
    { event: 'missing', phrases: ['jede Spur fehlen', 'Spur fehlen', 'als vermisst melden'], counts: 'object', example: 'In Kadrin mussten die Behörden 14 Menschen ~.' },
    { event: 'abducted', phrases: ['als Geisel nehmen', 'als Geiseln nehmen', 'in ihre Gewalt bringen', 'in seine Gewalt bringen', 'als Geiseln halten', 'als Geisel halten', 'als Geiseln festhalten', 'in Geiselhaft befinden', 'in die Hände fallen', 'in Hände fallen', 'in Geiselhaft nehmen', 'gefangen halten'], counts: 'object', example: 'In Kadrin wollten Kämpfer 14 Menschen ~.' },
    { event: 'detained', phrases: ['in Haft nehmen', 'in Gewahrsam nehmen', 'in Untersuchungshaft nehmen', 'gefangen nehmen', 'in Haft kommen', 'ins Gefängnis stecken', 'unter Arrest stellen', 'unter Hausarrest stellen', 'in Arrest nehmen'], counts: 'object', example: 'In Kadrin wollte die Polizei 14 Männer ~.' },
    { event: 'detained', phrases: ['in Haft sitzen', 'im Gefängnis sitzen', 'in Haft sein', 'in Untersuchungshaft sitzen', 'in Haft befinden', 'in Gefangenschaft geraten', 'in Gefangenschaft befinden'], counts: 'subject', example: 'In Kadrin müssen 14 Männer ~.' },
    {
      event: 'displaced',
      phrases: ['auf der Flucht sein', 'auf der Flucht befinden', 'die Flucht ergreifen', 'Heimat verlassen', 'Häuser verlassen', 'Häusern verlassen', 'Wohnungen verlassen', 'in die Flucht treiben', 'Dörfer verlassen', 'Häuser aufgeben', 'Zuhause verlassen', 'Wohnhäuser verlassen', 'Haus verlassen'],
      counts: 'subject',
      example: 'In Kadrin sollen 1400 Menschen ihre ~.',
    },
    { event: 'evacuated', phrases: ['in Sicherheit bringen', 'in Sicherheit gebracht'], counts: 'object', example: 'Aus Kadrin konnte das Rote Kreuz 1400 Menschen ~.' },
    { event: 'evacuated', phrases: ['aus der Stadt bringen', 'aus Gebäude bringen', 'Gebäude verlassen', 'die Stadt verlassen', 'abziehen lassen'], counts: 'object', example: 'Das Rote Kreuz konnte 1400 Menschen ~.' },
    { event: 'arrived', phrases: ['ins Land kommen', 'über die Grenze kommen', 'an Land gehen', 'die Grenze überqueren', 'die Grenze passieren', 'die Grenze überschreiten', 'nach Deutschland kommen', 'nach Europa kommen', 'nach Österreich kommen', 'auf dem Weg sein', 'auf dem Weg machen', 'auf den Weg machen'], counts: 'subject', example: 'Am Montag sollen 1400 Menschen ~.' },
    { event: 'returned', phrases: ['nach Hause zurückkehren', 'in Heimat zurückkehren', 'zurück nach Hause bringen'], counts: 'subject', example: 'Am Montag sollen 1400 Menschen ~.' },
    { event: 'trapped', phrases: ['von der Außenwelt abschneiden', 'auf Rettung warten', 'auf Weiterreise warten', 'auf Hilfe warten', 'in der Falle sitzen', 'auf ihren Abtransport warten', 'ausgesetzt sein'.replace('ausgesetzt sein', 'eingeschlossen sein')], counts: 'subject', example: 'In Kadrin müssen 1400 Menschen ~.' },
    { event: 'rescued', phrases: ['auf freien Fuß setzen', 'aus Fluten ziehen', 'lebend bergen', 'auf freien Fuß kommen', 'am Leben sein', 'lebend finden'], counts: 'object', example: 'In Kadrin konnten Helfer 1400 Menschen ~.' },
    { event: 'assisted', phrases: ['Asyl gewähren', 'Asyl erhalten', 'Schutz finden', 'Zuflucht finden', 'Unterschlupf finden', 'Zuflucht suchen', 'Schutz suchen', 'Hilfe erhalten', 'Hilfe bekommen', 'Unterkunft finden', 'Nacht verbringen'], counts: 'subject', example: 'In Kadrin sollen 1400 Menschen ~.' },
    { event: 'in-need', phrases: ['auf Hilfe angewiesen sein', 'Hilfe angewiesen sein', 'ohne Strom sein', 'ohne Obdach sein', 'obdachlos werden', 'obdachlos machen', 'obdachlos sein', 'Not leiden', 'Hunger leiden', 'keinen Zugang haben', 'von Hunger bedrohen', 'vom Hungertod bedrohen', 'Zugang zu haben', 'ohne Strom auskommen', 'ausgesetzt sein', 'an Hunger leiden', 'Dach über dem Kopf verlieren', 'Zuhause verlieren', 'Heim verlieren', 'Obdach verlieren'], counts: 'subject', example: 'In Kadrin müssen 1400 Menschen ~.' },
    { event: 'surrendered', phrases: ['sich ergeben', 'die Waffen niederlegen', 'Waffen abgeben', 'den Behörden stellen', 'sich stellen'], counts: 'subject', example: 'In Kadrin sollen 1400 Kämpfer ~.' },
    { event: 'deployed', phrases: ['im Einsatz sein', 'im Einsatz stehen', 'im Einsatz befinden', 'in Stellung bringen', 'zur Verfügung stehen', 'in Bereitschaft stehen', 'unterwegs sein', 'vor Ort sein', 'ausgerückt sein', 'im Dienst stehen'], counts: 'subject', example: 'In Kadrin sollen 1400 Helfer ~.' },
    { event: 'destroyed', phrases: ['in Brand setzen', 'in Brand stecken', 'dem Erdboden gleichmachen', 'in Schutt und Asche legen', 'in Flammen aufgehen', 'in Mitleidenschaft ziehen', 'unter Wasser setzen', 'unter Wasser stehen', 'aus Gleisen springen'], counts: 'object', example: 'In Kadrin konnten Angreifer 14 Häuser ~.' },
    { event: 'seized', phrases: ['unter Kontrolle bringen', 'in ihre Hand bringen', 'unter ihre Kontrolle bringen', 'unter seine Kontrolle bringen', 'in Besitz nehmen'], counts: 'object', example: 'Bei Kadrin konnten Rebellen 14 Dörfer ~.' },
    { event: 'other', phrases: ['Asyl beantragen', 'um Asyl ansuchen', 'einen Asylantrag stellen', 'Asylanträge stellen', 'unter Verdacht stehen', 'vor Gericht stehen', 'als verdächtig gelten', 'als Verdächtige gelten', 'betroffen sein', 'auf die Straße gehen', 'Straßen ziehen', 'Anzeige erstatten'], counts: 'subject', example: 'In Kadrin wollen 1400 Menschen ~.' },
  ],
  nouns: [
    { event: 'killed', role: 'victims', nouns: words('Tote Toten Toter Todesopfer Todesopfern Leiche Leichen Getötete Getöteten Opfer Opfern Gefallene Gefallenen Verstorbene Verstorbenen Ertrunkene Ertrunkenen Hingerichtete Hingerichteten Menschenleben Erschossene Erschossenen Ermordete Ermordeten Leichnam Leichname Todesfälle Todesfällen Todesfall Umgekommene Umgekommenen Drogentote Verkehrstote Selbstmordattentäter Selbstmordattentätern Selbstmordbomber Selbstmordbombern Tötungsopfer Mordopfer'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'killed', role: 'acts', nouns: words('Mord Morde Morden Tötung Tötungen Hinrichtung Hinrichtungen Exekution Exekutionen Enthauptung Enthauptungen Todesurteil Todesurteile Todesurteilen Ermordung Ermordungen Erschießung Erschießungen'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'killed', role: 'governs', nouns: words('Tod Todes Leichen Leiche Leichnam Tode Ertrinken Leben Massaker'), example: 'Die Helfer trauern um ~ von 14 Menschen.' },
    { event: 'injured', role: 'victims', nouns: words('Verletzte Verletzten Verletzter Schwerverletzte Schwerverletzten Leichtverletzte Leichtverletzten Verwundete Verwundeten Verwundeter'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'injured', role: 'governs', nouns: words('Verletzung Verwundung'), example: 'Die Helfer berichten von der ~ von 14 Menschen.' },
    { event: 'missing', role: 'victims', nouns: words('Vermisste Vermissten Vermisster Verschollene Verschollenen Verschwundene Verschwundenen'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'missing', role: 'governs', nouns: words('Verschwinden Verschwindens'), example: 'Die Helfer berichten vom ~ von 14 Menschen.' },
    { event: 'abducted', role: 'victims', nouns: words('Geisel Geiseln Entführte Entführten Entführter Verschleppte Verschleppten Entführungsopfer'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'abducted', role: 'acts', nouns: words('Entführung Entführungen Verschleppung Verschleppungen Geiselnahme Geiselnahmen'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'detained', role: 'victims', nouns: words('Festgenommene Festgenommenen Festgenommener Gefangene Gefangenen Gefangener Häftling Häftlinge Häftlingen Inhaftierte Inhaftierten Kriegsgefangene Kriegsgefangenen Verhaftete Verhafteten Insasse Insassen Gefängnisinsassen'.replace(' Insasse Insassen', '')), example: 'In Kadrin gab es 14 ~.' },
    { event: 'detained', role: 'acts', nouns: words('Festnahme Festnahmen Verhaftung Verhaftungen Inhaftierung Inhaftierungen Haftbefehl Haftbefehle Haftbefehlen Gefangennahme'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'displaced', role: 'victims', nouns: words('Vertriebene Vertriebenen Vertriebener Binnenvertriebene Binnenvertriebenen Binnenflüchtlinge Binnenflüchtlingen Geflohene Geflohenen'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'displaced', role: 'governs', nouns: words('Flucht Vertreibung Massenflucht'), example: 'Die Helfer berichten von der ~ von 14 Familien.' },
    { event: 'evacuated', role: 'victims', nouns: words('Evakuierte Evakuierten'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'evacuated', role: 'governs', nouns: words('Evakuierung Abzug Abtransport Umsiedlung Verlegung'), example: 'Die Helfer berichten von der ~ von 14 Familien.' },
    { event: 'arrived', role: 'victims', nouns: words('Neuankömmling Neuankömmlinge Neuankömmlingen Ankommende Ankommenden Neuankünfte'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'arrived', role: 'governs', nouns: words('Ankunft Einreise Eintreffen Zustrom Andrang Ansturm Einwanderung'), example: 'Die Helfer berichten von der ~ von 14 Familien.' },
    { event: 'returned', role: 'victims', nouns: words('Rückkehrer Rückkehrern Heimkehrer Heimkehrern Abgeschobene Abgeschobenen'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'returned', role: 'acts', nouns: words('Abschiebung Abschiebungen Rückführung Rückführungen'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'returned', role: 'governs', nouns: words('Rückkehr Heimkehr Auslieferung Ausweisung'), example: 'Die Helfer berichten von der ~ von 14 Familien.' },
    { event: 'trapped', role: 'victims', nouns: words('Eingeschlossene Eingeschlossenen Verschüttete Verschütteten Eingekesselte Eingekesselten Belagerte Belagerten'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'trapped', role: 'governs', nouns: words('Belagerung Einkesselung'), example: 'Die Helfer berichten von der ~ von 14 Familien.' },
    { event: 'rescued', role: 'victims', nouns: words('Überlebende Überlebenden Überlebender Gerettete Geretteten'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'rescued', role: 'governs', nouns: words('Rettung Befreiung Freilassung Bergung'), example: 'Die Helfer berichten von der ~ von 14 Männern.' },
    { event: 'assisted', role: 'governs', nouns: words('Versorgung Aufnahme Unterbringung Behandlung Betreuung Hilfe'), example: 'Die Helfer berichten von der ~ von 14 Familien.' },
    { event: 'in-need', role: 'victims', nouns: words('Obdachlose Obdachlosen Obdachloser Hilfsbedürftige Hilfsbedürftigen Bedürftige Bedürftigen Hungernde Hungernden Notleidende Notleidenden'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'surrendered', role: 'victims', nouns: words('Deserteur Deserteure Deserteuren Überläufer Überläufern'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'deployed', role: 'governs', nouns: words('Entsendung Stationierung Einsatz Mobilisierung Aufmarsch Verstärkung'), example: 'Die Helfer berichten von der ~ von 14 Soldaten.' },
    {
      event: 'attacked',
      role: 'acts',
      nouns: words(
        'Angriff Angriffe Angriffen Anschlag Anschläge Anschlägen Attentat Attentate Attentaten Luftschlag Luftschläge Luftschlägen Explosion Explosionen ' +
          'Detonation Detonationen Schuss Schüsse Schüssen Rakete Raketen Bombe Bomben Granate Granaten Überfall Überfälle Überfällen ' +
          'Attacke Attacken Stich Stiche Stichen Messerstich Messerstiche Messerstichen Bombardement Bombardements Übergriff Übergriffe Übergriffen ' +
          'Sprengsatz Sprengsätze Sprengsätzen Gefecht Gefechte Gefechten Einschlag Einschläge Einschlägen Gewalttat Gewalttaten Brandsatz Brandsätze Autobombe Autobomben ' +
          'Kampfeinsatz Kampfeinsätze Molotowcocktail Molotowcocktails Selbstmordattentat Selbstmordattentate Selbstmordattentaten Brandstiftungen Vorfälle Vorfällen'.replace(' Vorfälle Vorfällen', ''),
      ),
      example: 'In Kadrin gab es 14 ~.',
    },
    { event: 'destroyed', role: 'governs', nouns: words('Zerstörung Einsturz Beschädigung Versenkung Abschuss Absturz'), example: 'Die Helfer berichten von der ~ von 14 Häusern.' },
    { event: 'seized', role: 'governs', nouns: words('Eroberung Einnahme Rückeroberung Beschlagnahme Beschlagnahmung Besetzung Sicherstellung'), example: 'Die Helfer berichten von der ~ von 14 Dörfern.' },
    { event: 'other', role: 'acts', nouns: words('Asylantrag Asylanträge Asylanträgen Asylansuchen Infektionen Neuinfektionen'), example: 'In Kadrin gab es 14 ~.' },
    { event: 'other', role: 'victims', nouns: words('Demonstrant Demonstranten Infizierte Infizierten Erkrankte Erkrankten Angeklagte Angeklagten Beschuldigte Beschuldigten Verdächtige Verdächtigen Tatverdächtige Tatverdächtigen Betroffene Betroffenen'), example: 'In Kadrin gab es 14 ~.' },
  ],
  adjectives: [
    { event: 'killed', adjectives: words('tot leblos'), example: 'In Kadrin wurden 14 ~ Menschen entdeckt.' },
    { event: 'injured', adjectives: words('verletzt schwerverletzt leichtverletzt verwundet'), example: 'In Kadrin gab es 14 ~ Menschen.' },
    { event: 'missing', adjectives: words('vermisst verschollen'), example: 'In Kadrin gab es 14 ~ Menschen.' },
    { event: 'abducted', adjectives: words('entführt verschleppt'), example: 'In Kadrin gab es 14 ~ Menschen.' },
    { event: 'in-need', adjectives: words('obdachlos hilfsbedürftig hungernd notleidend bedürftig unterernährt'), example: 'In Kadrin gab es 14 ~ Menschen.' },
    { event: 'trapped', adjectives: words('eingeschlossen umzingelt eingekesselt belagert gestrandet'), example: 'In Kadrin gab es 14 ~ Menschen.' },
  ],
}
