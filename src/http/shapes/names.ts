import { z } from '@hono/zod-openapi'
import { EVENT_KINDS, type EventKind } from '../../model/event-kinds.ts'

/** The closed lists of names of the ledger: a route whose answer can have a name that is missing here does not compile. */
export const EVENTS = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]]
export const STANDINGS = ['contested', 'denied', 'moving', 'corroborated', 'single-voice'] as const
const STATUSES = ['asserted', 'denied', 'planned', 'demanded', 'possible'] as const
const BOUNDS = ['exact', 'atLeast', 'atMost', 'about', 'range', 'vague'] as const
const UNITS = ['person', 'household', 'family', 'attack', 'object', 'share'] as const
const CLASSES = [
  'civilians',
  'combatants',
  'children',
  'women',
  'medical',
  'aid',
  'journalists',
  'displaced',
  'police',
  'mixed',
  'unspecified',
] as const
export const SOURCE_KINDS = [
  'party',
  'government',
  'military',
  'police',
  'un',
  'ngo',
  'medical',
  'media',
  'agency',
  'witness',
  'unknown',
] as const
const MATTERS = [
  'ceasefire',
  'evacuation',
  'withdrawal',
  'corridor',
  'talks',
  'monitoring',
  'aid-access',
  'prisoner-exchange',
  'sanctions',
  'weapons-use',
  'attack',
  'killing',
  'torture',
  'surrender',
  'advance',
  'other',
] as const
const CODES = [
  'REQUEST',
  'AGREE',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'CONCEDE',
  'RETREAT',
  'COERCE',
  'ASSAULT',
  'SUPPORT',
  'CONSULT',
] as const
const GRADES = ['confirmed', 'fair', 'weak', 'contested', 'discounted'] as const
const CORRECTABLES = [
  'low',
  'high',
  'bound',
  'unit',
  'event',
  'status',
  'group',
  'source',
  'via',
  'place',
  'time',
] as const
const LANGUAGES = ['de', 'en'] as const

export const Event = z.enum(EVENTS)
export const Standing = z.enum(STANDINGS)
export const Status = z.enum(STATUSES)
export const Bound = z.enum(BOUNDS)
export const Unit = z.enum(UNITS)
export const GroupClass = z.enum(CLASSES)
export const SourceKind = z.enum(SOURCE_KINDS)
export const Matter = z.enum(MATTERS)
export const Code = z.enum(CODES)
export const Grade = z.enum(GRADES)
export const Correctable = z.enum(CORRECTABLES)
export const Language = z.enum(LANGUAGES)
