import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { makeApi } from './api.ts'
import type { Desk, DeskEnv } from './desk.ts'
import { checkHost } from './guard/check-host.ts'
import { checkOrigin } from './guard/check-origin.ts'
import { countTries } from './guard/count-tries.ts'
import type { CheckPassword } from './guard/password.ts'
import { answerPlainPage } from './guard/plain-page.ts'
import { sendSecurityHeaders } from './guard/security-headers.ts'
import { isSame, openSignIns, type SignIns } from './guard/sign-ins.ts'
import { makeRoom } from './make-room.ts'
import { servePages } from './pages.ts'
import { answerError, answerProblem } from './problem.ts'

/** Who may come in, and under which address. */
export interface Door {
  /** `http://127.0.0.1:4711`; others under which the desk answers as well, `http://localhost:4711`, come after it. */
  readonly origins: readonly [string, ...string[]]
  readonly access: Access
  /** The folder with the built pages. */
  readonly pages: string
}

/**
 * `key`: whoever has the key in the address that was printed, and works under the given name; it is a secret of this
 * start; a ticket is a key that works once. `password`: people who know the password sign in under their own name.
 */
export type Access =
  | { readonly kind: 'key'; readonly key: string; readonly tickets: Set<string>; readonly by: string }
  | { readonly kind: 'password'; readonly check: CheckPassword }

/** The desk as people reach it: its pages and its API, with what keeps others out before them. */
export function openDoor(desk: Desk, door: Door) {
  const signIns = openSignIns(desk.clock)
  const cookie = nameCookie(door)
  const app = makeRoom()
  app.use(sendSecurityHeaders())
  app.use(checkHost(new Set(door.origins.map((origin) => new URL(origin).host))))
  app.use(checkOrigin(new Set(door.origins)))
  if (desk.isGuarded) app.use(compress())
  if (door.access.kind === 'key') app.use(signInByKey(door.access, signIns, cookie))
  else addSignInPage(app, door.access, desk, signIns, cookie)
  app.use('/api/*', expectSignedIn(door.access, signIns, cookie.name))
  app.route('/', makeApi(desk))
  app.all('/api/*', (c) => answerProblem(c, 404, `there is no ${c.req.method} ${c.req.path}`))
  servePages(app, door.pages, (c) => (isSignedIn(c, signIns, cookie.name) ? null : askToSignIn(c, door.access)))
  app.onError((error, c) => answerError(error, c, desk.report))
  return app
}

type App = ReturnType<typeof makeRoom>

interface CookieName {
  readonly name: string
  readonly isSecure: boolean
}

/** Cookies know no ports: without it in the name, two desks on one computer would sign each other out. */
function nameCookie({ origins: [origin] }: Door): CookieName {
  const { protocol, port } = new URL(origin)
  return { name: `lagebild-${port || protocol.slice(0, -1)}`, isSecure: protocol === 'https:' }
}

function giveCookie(c: Context, { name, isSecure }: CookieName, secret: string): void {
  setCookie(c, name, secret, { httpOnly: true, sameSite: 'Strict', path: '/', secure: isSecure })
}

function isSignedIn(c: Context, signIns: SignIns, name: string): boolean {
  return signIns.find(getCookie(c, name)) !== null
}

/**
 * The printed address has the key in it. It is exchanged for a cookie and leaves the address at once, by a page that leads
 * on: a browser that comes from elsewhere would not send a strict cookie when it is redirected.
 */
function signInByKey(
  { key, tickets, by }: Access & { kind: 'key' },
  signIns: SignIns,
  cookie: CookieName,
): MiddlewareHandler {
  return async (c, next) => {
    const given = c.req.method === 'GET' && !c.req.path.startsWith('/api/') ? c.req.query('key') : undefined
    if (given === undefined || !(isSame(given, key) || tickets.delete(given))) return next()
    giveCookie(c, cookie, signIns.begin(by))
    return answerPlainPage(c, 200, 'Lagebild', '<p><a href="/">Zum Schreibtisch · To the desk</a></p>', LEAD_ON)
  }
}

const LEAD_ON = '<meta http-equiv="refresh" content="0; url=/">'

/** Programs may send the key itself: `Authorization: Bearer KEY`. */
function expectSignedIn(access: Access, signIns: SignIns, name: string): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    if (c.req.path === '/api/openapi.json') return next()
    const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const isKey = access.kind === 'key' && bearer !== undefined && isSame(bearer, access.key)
    const by = isKey ? access.by : signIns.find(getCookie(c, name))
    if (by === null) return answerProblem(c, 401, HOW_TO_SIGN_IN[access.kind])
    c.set('by', by)
    return next()
  }
}

const HOW_TO_SIGN_IN = {
  key: 'open the desk with the address that lagebild serve has printed',
  password: 'sign in first',
} as const

function askToSignIn(c: Context, { kind }: Access): Response {
  if (kind === 'password') return c.redirect('/sign-in')
  const words = `<p>Öffnen Sie die Adresse, die <code>lagebild serve</code> ausgegeben hat: In ihr steht der Schlüssel.</p>
<p>Open the address that <code>lagebild serve</code> has printed: the key is in it.</p>`
  return answerPlainPage(c, 401, 'Nicht angemeldet · Not signed in', words)
}

function addSignInPage(
  app: App,
  { check }: Access & { kind: 'password' },
  { clock }: Desk,
  signIns: SignIns,
  cookie: CookieName,
): void {
  const tries = countTries(clock)
  app.get('/sign-in', (c) => answerSignInPage(c, 200, ''))
  app.post('/sign-in', async (c) => {
    const from = findAddress(c)
    const wait = tries.wait(from)
    if (wait > 0) return answerSignInPage(c, 429, `Zu viele Versuche · Too many tries: ${wait} s`)
    const { name, password } = await c.req.parseBody()
    const by =
      typeof name === 'string'
        ? name
            .replace(/\p{Cc}/gu, '')
            .trim()
            .slice(0, 200)
        : ''
    if (by === '' || typeof password !== 'string' || !(await check(password.slice(0, 1000)))) {
      tries.fail(from)
      return answerSignInPage(c, 401, 'Name oder Passwort fehlt oder ist falsch · name or password missing or wrong')
    }
    tries.succeed(from)
    giveCookie(c, cookie, signIns.begin(by))
    return c.redirect('/', 303)
  })
  app.post('/sign-out', (c) => {
    signIns.end(getCookie(c, cookie.name))
    deleteCookie(c, cookie.name)
    return c.redirect('/sign-in', 303)
  })
}

function answerSignInPage(c: Context, status: number, wrong: string): Response {
  const form = `${wrong === '' ? '' : `<p class="wrong" role="alert">${wrong}</p>`}<form method="post" action="/sign-in">
<label for="name">Name</label><input id="name" name="name" required autocomplete="username">
<label for="password">Passwort · Password</label><input id="password" name="password" type="password" required autocomplete="current-password">
<button>Anmelden · Sign in</button></form>`
  return answerPlainPage(c, status, 'Lagebild', form)
}

/** Where a request comes from; asked without a port, as tests do, from nowhere. */
function findAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    return ''
  }
}
