import { browserHost } from './browser-host'
import { electronHost } from './electron-host'
import type { Host } from './host'

export const host: Host = location.protocol === 'winnow:' ? electronHost() : browserHost()
