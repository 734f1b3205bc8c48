/** The kinds of event a figure claim can speak of: a line per kind. `state`: how many are so; `change`: it happened to them. */
export const EVENT_KINDS = {
  killed: { aspect: 'change', of: 'people' },
  injured: { aspect: 'change', of: 'people' },
  missing: { aspect: 'state', of: 'people' },
  abducted: { aspect: 'change', of: 'people' },
  detained: { aspect: 'change', of: 'people' },
  displaced: { aspect: 'change', of: 'people' },
  evacuated: { aspect: 'change', of: 'people' },
  arrived: { aspect: 'change', of: 'people' },
  returned: { aspect: 'change', of: 'people' },
  trapped: { aspect: 'state', of: 'people' },
  rescued: { aspect: 'change', of: 'people' },
  assisted: { aspect: 'change', of: 'people' },
  'in-need': { aspect: 'state', of: 'people' },
  surrendered: { aspect: 'change', of: 'people' },
  deployed: { aspect: 'state', of: 'people' },
  present: { aspect: 'state', of: 'people' },
  attacked: { aspect: 'change', of: 'attacks' },
  destroyed: { aspect: 'change', of: 'things' },
  seized: { aspect: 'change', of: 'things' },
  other: { aspect: 'state', of: 'people' },
} as const

export type EventKind = keyof typeof EVENT_KINDS
