import { isFrame } from './core-wire'

const REQUEST = 1
const ABORT = 4
const PROCEDURE = /^\/[A-Za-z]{1,40}(\/[A-Za-z]{1,40}){1,4}$/

type Fields = Record<string, unknown>

/**
 * Whether a frame is an oRPC request, or the cancelling of one, as our page writes it. oRPC's port adapter decodes in
 * a promise that nobody holds, so a frame it cannot decode would end the process. Files, forms and streams from the
 * page, which headers would announce, are not part of the contract.
 */
export function isRequestFrame(data: unknown): data is string {
  if (!isFrame(data)) return false
  const message = parse(data)
  if (!isFields(message) || !isRequestId(message['i'])) return false
  const type = message['t'] ?? REQUEST
  return type === ABORT || (type === REQUEST && isRequest(message['p']))
}

function isRequest(payload: unknown): boolean {
  if (!isFields(payload)) return false
  const { u: url, m: method, h: headers } = payload
  return typeof url === 'string' && PROCEDURE.test(url) && method === undefined && hasNoMeaning(headers)
}

/** oRPC's client sends at most `last-event-id`, to resume a stream. */
function hasNoMeaning(headers: unknown): boolean {
  if (headers === undefined) return true
  if (!isFields(headers)) return false
  return Object.entries(headers).every(([name, value]) => name === 'last-event-id' && typeof value === 'string')
}

function isRequestId(id: unknown): boolean {
  return typeof id === 'string' && id.length > 0 && id.length <= 20
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
