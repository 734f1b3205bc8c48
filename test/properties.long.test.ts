import { checkProperties } from './check-properties.ts'

checkProperties({ runs: 12_000, seed: 2 })
