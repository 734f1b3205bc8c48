import { openPGliteInMemory } from '../../src/store/pglite/open-pglite.ts'
import { describeStore } from './store-suite.ts'

describeStore('PGlite', openPGliteInMemory)
