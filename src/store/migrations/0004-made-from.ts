/**
 * What a question was built from, as a hash (`rebuild-questions.ts`): while it stays the same, the question need be neither built nor read
 * again. `null` in ledgers from before, until a report touches its block.
 */
export const madeFrom = `
alter table questions add column made_from text;
`
