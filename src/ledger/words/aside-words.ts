/** Words of a sentence that tell of another occasion than the report's own. */
export const ASIDE =
  /(?:schon einmal|erst (?:am|vor|im) |erst (?:vergangenen|letzten)|beim (?:letzten|bislang|bisher)|damals|bereits (?:am|im|vor)|(?:vor|im) (?:\p{L}+ )?(?:vorjahr|vorwoche)|vergangenen|vorigen|letztmals|zuletzt (?:am|im)|waren (?:im|am) [^,.]{0,60}(?:worden|gekommen|gestorben)|schwerste[nrs]?|nach einer ähnlichen|bei einem ähnlichen|seit (?:jahresbeginn|kriegsbeginn))/iu

/** Words that make some of a number: `allein am Mittwoch`, `die ersten 800`, `die letzten 1100`. */
export const ONLY_SOME = /(?:^|\s)(?:allein|die ersten|die letzten|erste|letzte|übrigen|restlichen)(?=\s)/iu
