// Loaded into the host before its own code: writes down every connection and every name it asks for.
'use strict'
const { appendFileSync } = require('node:fs')
const dgram = require('node:dgram')
const dns = require('node:dns')
const net = require('node:net')

const note = what => appendFileSync(process.env.WINNOW_TEST_SOCKETS, `${what}\n`)

function watch(object, name, describe) {
  const original = object[name]
  object[name] = function (...args) {
    note(describe(args))
    return original.apply(this, args)
  }
}

const target = ([first]) => {
  const [options] = Array.isArray(first) ? first : [first]
  return typeof options === 'object' ? `connect ${options.path ?? options.host ?? 'localhost'}` : `connect ${options}`
}
watch(net.Socket.prototype, 'connect', target)
watch(dgram.Socket.prototype, 'send', args => `datagram ${args.at(-1) instanceof Function ? args.at(-2) : args.at(-1)}`)
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) watch(dns, name, ([host]) => `lookup ${host}`)
