import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who is signed in, by a secret that the browser keeps in a cookie. All of them end with the process. */
export interface SignIns {
  begin(by: string): string
  /** The name of whoever has this secret; `null` where it is none, or was given long ago. */
  find(secret: string | undefined): string | null
  end(secret: string | undefined): void
}

/** A day's work, in milliseconds. */
const LASTS = 24 * 60 * 60 * 1000

/** More are not kept: the oldest go. */
const MOST = 1000

export function openSignIns(clock: () => Date): SignIns {
  const kept = new Map<string, { readonly by: string; readonly until: number }>()
  return {
    begin: (by) => {
      const secret = makeSecret()
      kept.set(hash(secret), { by, until: clock().getTime() + LASTS })
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST) break
        kept.delete(oldest)
      }
      return secret
    },
    find: (secret) => {
      if (secret === undefined) return null
      const found = kept.get(hash(secret))
      return found !== undefined && found.until > clock().getTime() ? found.by : null
    },
    end: (secret) => void (secret !== undefined && kept.delete(hash(secret))),
  }
}

/** 256 bits that nobody guesses, for addresses and cookies. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** In the same time whether they differ at the first or at the last character. */
export function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hash(a)), Buffer.from(hash(b)))
}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
