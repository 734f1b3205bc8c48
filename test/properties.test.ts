import { checkProperties } from './check-properties.ts'

checkProperties({ runs: 300, seed: 1 })
