// The one entry for hosts, and built on its own as out/main/core.cjs for faults and bench.
export { createRouter } from './router'
export type { Router } from './router'
export { openCore, openStore, StoreError } from '../services'
export type { Core, CoreOptions } from '../services'
