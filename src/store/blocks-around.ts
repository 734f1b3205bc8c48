/**
 * The blocks in which questions lie (`?`: their ids; `$1`: the dossier): theirs and, where a person joined two blocks, those of all their
 * claims. What lies in these blocks is answered as in the whole dossier.
 */
export const BLOCKS_AROUND = `select near.block from questions near where near.dossier = $1 and near.question = any(?::text[])
  union select held.block from questions near cross join lateral json_array_elements(near.data->'claims') as of_question
    join claims held on held.dossier = $1 and held.report = of_question->>'report' and held.claim = of_question->>'id'
    where near.dossier = $1 and near.question = any(?::text[])`

/** The reports whose claims lie in these blocks. */
export const REPORTS_AROUND = `select around.report from claims around where around.dossier = $1
  and around.state in ('current', 'kept') and around.block in (${BLOCKS_AROUND})`
