// @ts-check
// The control: a host that does ask another machine. 192.0.2.1 is set aside for examples and belongs to nobody.
import net from 'node:net'
import './watch-sockets.mjs'

const socket = net.connect({ host: '192.0.2.1', port: 80 })
socket.on('error', () => {})
setTimeout(() => socket.destroy(), 200)
