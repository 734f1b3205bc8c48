/**
 * The name of a block begins with its season: family of events and half of a year; its place comes behind them. Blocks of ledgers from before are named
 * so; a season whose claims are few becomes one block when a report touches it (`fit-blocks.ts`).
 */
export const blocksBySeason = String.raw`
update claims set block = regexp_replace(block, '^([^|]*)\|([^|]*)\|([^|]*)', '\1|\3|\2'),
  setting = regexp_replace(setting::text, '"block":"([^|]*)\|([^|]*)\|([^|"]*)', '"block":"\1|\3|\2')::json;
update questions set block = regexp_replace(block, '^([^|]*)\|([^|]*)\|([^|]*)', '\1|\3|\2');
`
