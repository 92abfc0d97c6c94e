// @ts-check
// Loaded into the host before its own code: writes down every connection and every name it asks for.
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'

const file = process.env.WINNOW_TEST_SOCKETS ?? ''

/**
 * @param {Record<string, any>} object
 * @param {string} name
 * @param {(args: any[]) => string} hostIn
 */
function watch(object, name, hostIn) {
  const original = object[name]
  object[name] = function (/** @type {any[]} */ ...args) {
    appendFileSync(file, `${name} ${hostIn(args)}\n`)
    return original.apply(this, args)
  }
}

watch(net.Socket.prototype, 'connect', ([first]) => {
  const [options] = Array.isArray(first) ? first : [first]
  return typeof options === 'object' ? (options.path ?? options.host ?? 'localhost') : options
})
watch(dgram.Socket.prototype, 'send', args => args.findLast(arg => typeof arg === 'string') ?? 'localhost')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) watch(dns, name, ([host]) => host)
