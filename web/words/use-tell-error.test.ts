import { describe, expect, it } from 'vitest'
import { DeskError } from '../api/client.ts'
import { GERMAN } from './german.ts'
import { tellError } from './use-tell-error.ts'

describe('tellError', () => {
  const tell = (error: unknown) => tellError(error, GERMAN.errors)

  it('says in words what a number alone tells', () => {
    expect(tell(new DeskError(0, 'Failed to fetch'))).toBe(GERMAN.errors.unreachable)
    expect(tell(new DeskError(401, 'open the address'))).toBe(GERMAN.errors.signedOut)
  })

  it('adds what the desk says where only it knows the reason', () => {
    expect(tell(new DeskError(422, 'the report does not say "12"'))).toContain('the report does not say "12"')
    expect(tell(new TypeError('x is undefined'))).toContain('x is undefined')
  })
})
