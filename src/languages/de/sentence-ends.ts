/** Where a full stop does not end a German sentence. */

/** Abbreviations that are written with a full stop, without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'abs abt allg art aug bd bes betr bsp bspw bzgl bzw ca chr dez dipl dr ehem eigtl einschl engl etc evtl ev exkl ff fr frz ' +
    'feb ggf gegr geb gen gest hl hr hrsg inkl ing insb int jan jr jun kath kap lt max min mio mind mr mrs ms mrd nr nov od okt ' +
    'phil prof rd rep resp rev röm sen sep sept skr sog sr st stellv str tel tsd u usf usw vgl vs vorm wg zb zit zt zw zzgl'
  ).split(' '),
)

/** Words after which `3.` is an ordinal: `3. Oktober`, `20. Jahrhundert`, `17. Brigade`. */
export const AFTER_ORDINAL =
  /^(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jän|Januar|Jänner|Februar|Feber|Jahrhundert|Jahrestag|Geburtstag|Lebensjahr|Jahrtausend|Weltkrieg|Bezirk|Stock|Armee|Division|Brigade|Bataillon|Regiment|Korps|Runde|Platz|Etage|Klasse|Republik|Auflage|Kongress|Parteitag|Tag|Woche|Mal|Liga|Spieltag|Minute|Sitzung)/u

/** Words that can only follow an ordinal's full stop by opening a sentence of their own. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Man In Im Am An Auf Aus Bei Beim Nach Vor Von Vom Zu Zum Zur Mit Für ' +
    'Unter Über Um Durch Seit Bis Wie Wenn Als Weil Dass Ob Doch Aber Und Oder Auch Nur Noch Schon Damit Dabei Dort Dann Darunter Davon Zudem ' +
    'Außerdem Ausserdem Laut Insgesamt Mehr Rund Etwa Mindestens Weitere Viele Alle Diese Dieser Dieses Seine Ihre Bisher Zuvor Danach Zuletzt ' +
    'Allein Allerdings Inzwischen Unterdessen Mehrere Einige Kein Keine Nun Jetzt Hier Damals So Trotz Wegen Gegen Ohne Während Nachdem'
  ).split(' '),
)
