import type { StatementWords } from '../statement-words.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** How German reports relay words. Verbs by dictionary form; in examples `~` stands for each word in turn. */
export const STATEMENT_WORDS: StatementWords = {
  verbs: [
    {
      takes: ['clause'],
      words: words(
        'sagen mitteilen erklären berichten melden angeben bestätigen betonen schreiben verkünden bekanntgeben vermelden behaupten versichern einräumen feststellen ' +
          'twittern hinzufügen ergänzen aussagen schildern erzählen bekräftigen unterstreichen äußern konstatieren bilanzieren mutmaßen vermuten glauben meinen ' +
          'argumentieren präzisieren kommentieren ausführen darlegen klagen beklagen mahnen prophezeien zugeben hervorheben entgegnen antworten erläutern beteuern ' +
          'klarstellen erwidern verlauten versprechen zusagen ankündigen warnen kritisieren begründen bedauern befürchten fürchten hoffen erwarten schätzen vorhersagen ' +
          'rechnen fordern verlangen wünschen zitieren anmerken bemerken kontern vorwerfen unterstellen beschuldigen bezweifeln bestreiten ' +
          'dementieren leugnen zurückweisen urteilen resümieren rufen skandieren fragen anführen verweisen hinweisen aufzeigen loben ausrichten ' +
          'prognostizieren beschreiben veröffentlichen schlussfolgern folgern spekulieren drohen verdeutlichen bezeugen signalisieren plädieren ' +
          'bekennen annehmen entscheiden herausfinden bekunden abstreiten monieren bemängeln eingestehen protestieren klarmachen erhoffen errechnen zusichern ' +
          'erwähnen erinnern besagen ermitteln vorschlagen beschließen empfehlen heißen anprangern diagnostizieren bezeichnen nennen würdigen versprechen ' +
          'auffordern lauten einwenden einschätzen nachweisen belegen zeigen erweisen pochen beschweren ' +
          'ausschließen einigen ausrechnen befürworten voraussagen verlautbaren informieren offenbaren enthüllen andeuten gestehen nahelegen verraten garantieren ' +
          'predigen beharren dagegenhalten eingestehen prahlen beschwören jammern stöhnen seufzen lästern tönen ' +
          'freuen wundern ärgern finden kundtun vorrechnen unterrichten ' +
          'vorbringen einwerfen ausdrücken entgegenhalten entgegensetzen insistieren jubeln spotten schimpfen wettern poltern schwärmen scherzen witzeln ' +
          'rätseln unken orakeln nachlegen wiederholen zusammenfassen vermerken notieren titeln posten proklamieren postulieren schwören ' +
          'attestieren bescheinigen vorhalten anlasten nachsagen zugestehen anmahnen einfordern raunen kolportieren replizieren ' +
          'beruhigen beschwichtigen relativieren richtigstellen korrigieren festhalten nachfragen zustimmen vorhersehen voraussehen beanstanden rügen tadeln analysieren ' +
          'hochrechnen',
      ),
      example: 'Die Ministerin von Roverin wollte ~, dass die Brücke gesperrt werde.',
    },
    {
      takes: ['clause'],
      words: ['hervorgehen', 'ergeben', 'stehen'],
      example: 'Aus einer Umfrage wird ~, dass die Brücke gesperrt werde.',
    },
    {
      takes: ['infinitive', 'clause'],
      words: words(
        'fordern verlangen auffordern aufrufen bitten raten empfehlen vorschlagen versprechen zusagen ankündigen drohen beschließen anweisen anordnen ' +
          'appellieren mahnen ermahnen rühmen brüsten behaupten vorwerfen beschuldigen bezichtigen beteuern versichern hoffen ersuchen warnen ' +
          'erklären befehlen zugeben angeben glauben beabsichtigen beantragen bestreiten androhen erwägen zurückweisen sagen betonen ablehnen einwilligen vereinbaren entscheiden entschließen ' +
          'einräumen verkünden mitteilen berichten meinen bekräftigen bekunden bekennen zusichern geloben vorgeben anbieten leugnen abstreiten dementieren befürchten ' +
          'fürchten einigen gestehen signalisieren bedauern garantieren beauftragen überlegen beklagen pochen ' +
          'vorhalten eingestehen schwören klagen beharren prahlen vermuten aussagen erzählen schreiben zugestehen wünschen beschwören verdächtigen anlasten nachsagen',
      ),
      example: 'Die Ministerin von Roverin wollte ~, die Brücke zu sperren.',
    },
    {
      takes: ['infinitive'],
      words: ['drängen'],
      example: 'Die Ministerin von Roverin wollte die Stadt ~, die Brücke zu sperren.',
    },
    {
      takes: ['object'],
      words: words(
        'fordern verlangen vorwerfen beschuldigen bezichtigen dementieren bestreiten ankündigen befürchten bezeichnen nennen bemängeln auffordern ' +
          'beziffern vermuten werten einstufen bekanntgeben androhen zusagen zusichern voraussagen vorhersagen anregen ' +
          'versprechen einräumen eingestehen gestehen veranschlagen taxieren prophezeien empfehlen prognostizieren attestieren bescheinigen anlasten',
      ),
      example: 'Die Ministerin von Roverin wollte die Sperrung der Brücke ~.',
    },
    {
      takes: ['count'],
      words: words(
        'melden vermelden bestätigen dokumentieren berichten angeben zählen registrieren erwarten errechnen schätzen ' +
          'kolportieren beklagen rügen monieren beanstanden durchgeben hochrechnen ausschließen',
      ),
      example: 'Die Ministerin von Roverin wollte 20 Brücken ~.',
    },
    {
      takes: ['count'],
      words: words('anheben erhöhen senken herabsetzen heraufsetzen verringern reduzieren korrigieren'),
      example: 'Die Ministerin von Roverin wollte die Zahl der Toten auf 20 ~.',
    },
    {
      takes: ['count'],
      words: ['ergeben', 'aufführen', 'auflisten'],
      example: 'Eine Zählung der Ministerin von Roverin wird 20 Brücken ~.',
    },
    {
      takes: ['stand'],
      words: words(
        'kritisieren ablehnen begrüßen verurteilen zurückweisen ausschließen verteidigen loben würdigen bekräftigen äußern aussprechen sehen halten vermelden wehren ' +
          'begründen bezweifeln bedauern befürworten versichern prüfen aufrufen melden zeigen warnen appellieren vorstellen präsentieren beschreiben einreichen klagen rechtfertigen verwahren geißeln anprangern dementieren bejahen verneinen schweigen',
      ),
      example: 'Eine Radlerin wollte die Sperrung der Brücke ~. Der Umweg sei zu weit.',
    },
  ],
  prepositional: [
    {
      words: words('sprechen reden ausgehen berichten'),
      prepositions: ['von', 'vom'],
      example: 'Die Ministerin von Roverin wollte von einem Unglück ~.',
    },
    {
      words: words('rechnen drohen'),
      prepositions: ['mit'],
      example: 'Die Ministerin von Roverin wollte mit einem Unglück ~.',
    },
    {
      words: words('warnen'),
      prepositions: ['vor', 'vorm'],
      example: 'Die Ministerin von Roverin wollte vor einem Unglück ~.',
    },
    {
      words: words('begründen rechtfertigen'),
      prepositions: ['mit'],
      example: 'Die Ministerin von Roverin wollte die Sperrung mit einem Unglück ~.',
    },
    {
      words: words('zurückführen schätzen'),
      prepositions: ['auf'],
      example: 'Die Ministerin von Roverin wollte die Sperrung auf ein Unglück ~.',
    },
    {
      words: words('veranschlagen taxieren beziffern hochrechnen'),
      prepositions: ['auf', 'mit'],
      example: 'Die Ministerin von Roverin wollte den Schaden auf 3 Millionen ~.',
    },
    {
      words: words('nennen vermuten einschätzen'),
      prepositions: ['als'],
      example: 'Die Ministerin von Roverin wollte ein Unglück als Grund ~.',
    },
    {
      words: words('angeben'),
      prepositions: ['als', 'mit'],
      example: 'Die Ministerin von Roverin wollte den Schaden mit 3 Millionen ~.',
    },
    {
      words: ['rede sein'],
      prepositions: ['von', 'vom'],
      example: 'Im Bericht der Ministerin von Roverin soll von einem Unglück die Rede sein.',
    },
    {
      words: words('plädieren aussprechen'),
      prepositions: ['für', 'gegen'],
      example: 'Die Ministerin von Roverin wollte gegen die Brücke ~.',
    },
    {
      words: ['einsetzen'],
      prepositions: ['für', 'gegen'],
      example: 'Die Ministerin von Roverin wollte sich für die Brücke ~.',
    },
    {
      words: words('verständigen'),
      prepositions: ['auf'],
      example: 'Die Ministerin von Roverin will sich am Montag mit der Stadt auf eine Sperrung ~.',
    },
    {
      words: words('hinweisen verweisen pochen drängen beharren bestehen'),
      prepositions: ['auf'],
      example: 'Die Ministerin von Roverin wollte auf die Brücke ~.',
    },
    {
      words: words('halten'),
      prepositions: ['für'],
      example: 'Die Ministerin von Roverin würde die Brücke für einen Fehler ~.',
    },
    {
      words: words(
        'betrachten ansehen sehen erachten beschreiben schildern bewerten beurteilen kritisieren verurteilen begrüßen zurückweisen loben würdigen attackieren brandmarken preisen interpretieren',
      ),
      prepositions: ['als'],
      example: 'Die Ministerin von Roverin würde die Brücke als einen Fehler ~.',
    },
    {
      words: ['aussicht stellen'],
      prepositions: ['in'],
      example: 'Die Ministerin von Roverin wollte eine Sperrung in Aussicht stellen.',
    },
    {
      words: words('bitten ersuchen'),
      prepositions: ['um'],
      isCounted: true,
      example: 'Die Ministerin von Roverin wollte die Stadt um 20 Helfer ~.',
    },
    {
      words: words('wissen'),
      prepositions: ['von'],
      isCounted: true,
      example: 'Die Ministerin von Roverin wird von 20 Toten ~.',
    },
    {
      words: words('kalkulieren brüsten'),
      prepositions: ['mit'],
      isCounted: true,
      example: 'Die Ministerin von Roverin wollte sich mit 20 Brücken ~.',
    },
    {
      words: words('aufrufen raten'),
      prepositions: ['zu', 'zum', 'zur'],
      example: 'Die Ministerin von Roverin wollte zur Sperrung der Brücke ~.',
    },
    {
      words: words('appellieren'),
      prepositions: ['an'],
      example: 'Die Ministerin von Roverin wollte an die Bürger ~.',
    },
  ],
  pointing: [
    {
      words: words('kritisieren loben rügen tadeln attackieren'),
      prepositions: ['für'],
      example: 'Die Ministerin von Roverin wird die Stadt dafür ~, die Brücke gesperrt zu haben.',
    },
    {
      words: words('entschuldigen'),
      prepositions: ['für'],
      example: 'Die Ministerin von Roverin wird sich dafür ~, die Brücke gesperrt zu haben.',
    },
  ],
  phrases: [
    {
      words: ['wert legen'],
      example: 'Die Ministerin von Roverin wollte darauf Wert legen, dass die Brücke gesperrt werde.',
    },
    {
      words: [
        'bekannt geben',
        'bekannt machen',
        'deutlich machen',
        'klar machen',
        'klar stellen',
        'wissen lassen',
        'durchblicken lassen',
        'verlauten lassen',
      ],
      example: 'Die Ministerin von Roverin wollte ~, dass die Brücke gesperrt werde.',
    },
    { words: ['bekannt werden', 'deutlich werden'], example: 'Am Abend sollte ~, dass die Brücke gesperrt werde.' },
    {
      words: [
        'überzeugt sein',
        'sicher sein',
        'besorgt sein',
        'optimistisch sein',
        'bewusst sein',
        'zuversichtlich sein',
        'einverstanden sein',
        'froh sein',
        'skeptisch sein',
      ],
      example: 'Die Ministerin von Roverin wollte ~, dass die Brücke gesperrt werde.',
    },
    {
      words: [
        'überzeugt zeigen',
        'besorgt zeigen',
        'zuversichtlich zeigen',
        'optimistisch zeigen',
        'bestürzt zeigen',
        'erfreut zeigen',
        'enttäuscht zeigen',
        'bereit erklären',
        'empört zeigen',
        'überrascht zeigen',
        'zufrieden zeigen',
        'skeptisch zeigen',
        'erleichtert zeigen',
        'entsetzt zeigen',
        'einverstanden zeigen',
        'einverstanden erklären',
      ],
      example: 'Die Ministerin von Roverin wollte sich ~, dass die Brücke gesperrt werde.',
    },
    {
      words: ['möglich halten', 'unwahrscheinlich halten', 'wahrscheinlich halten', 'denkbar halten'],
      example: 'Die Ministerin von Roverin wollte es für ~, dass die Brücke gesperrt werde.',
    },
    { words: ['aussicht stellen'], example: 'Die Ministerin wollte in ~, dass die Brücke gesperrt werde.' },
    { words: ['rede sein'], example: 'Im Bericht sollte davon die ~, dass die Brücke gesperrt werde.' },
    { words: ['bedenken geben'], example: 'Die Ministerin von Roverin wollte zu ~, dass die Brücke gesperrt werde.' },
  ],
  nouns: [
    {
      words: words(
        'Forderung Behauptung Vorwurf Vermutung Befürchtung Ankündigung Aussage Ansicht Auffassung Meinung Überzeugung Annahme Hoffnung Erklärung Meldung Bericht ' +
          'Äußerung Drohung Warnung Versprechen Zusage Kritik Appell Aufruf Verdacht These Nachricht Mitteilung Gerücht Einschätzung Sorge Eindruck Begründung ' +
          'Schluss Ergebnis Hinweis Bitte Vorschlag Wunsch Beschwerde Angst Zweifel Standpunkt Argument Feststellung Aufforderung Empfehlung ' +
          'Information Hypothese Theorie Schlussfolgerung Beschluss Befehl Anordnung Entschluss Ultimatum Bedingung Mahnung Angebot Zusicherung Garantie Weigerung Einsicht ' +
          'Anschuldigung Beschuldigung Unterstellung Spekulation Mutmaßung Erwartung Bedenken Beteuerung Versicherung Bekenntnis Geständnis Eingeständnis Prognose ' +
          'Vorhersage Einwand Rat Botschaft Antwort Bemerkung Andeutung Anregung Bestätigung Dementi Darstellung Erkenntnis Klage Schwur Parole Devise Zuversicht Antrag Anfrage',
      ),
      example: 'In Roverin gab es oft ~, dass die Brücke gesperrt werde.',
    },
  ],
  opinions: [
    {
      words: words(
        'Ansicht Meinung Auffassung Einschätzung Überzeugung Aussage Darstellung Angabe Sicht Vorstellung Bewertung Beurteilung Lesart Wille Wunsch Bekunden',
      ),
      example: 'Nach ~ der Bäckerinnen wird die Brücke gesperrt.',
    },
  ],
  writings: [
    {
      words: words(
        'Studie Umfrage Analyse Planung Nachricht Hochrechnung Erhebung Untersuchung Pressemitteilung Veröffentlichung Prognose Vorhersage Auswertung Erfahrung Verlautbarung',
      ),
      example: 'Nach einer ~ wird die Brücke gesperrt.',
    },
    {
      words: words('Entwurf Gutachten Plan Dokument Gerücht Erkenntnisstand Endergebnis Schreiben Beschluss Vorschlag'),
      example: 'Nach einem ~ wird die Brücke gesperrt.',
    },
    { words: ['Stand'], example: 'Nach dem ~ der Planungen wird die Brücke gesperrt.' },
  ],
  rulings: [
    { words: words('Gesetz Gesetzbuch Dekret Statut'), example: 'Nach dem ~ wird die Brücke gesperrt.' },
    {
      words: words('Verfassung Verordnung Richtlinie Satzung Charta'),
      example: 'Nach der ~ wird die Brücke gesperrt.',
    },
  ],
}
