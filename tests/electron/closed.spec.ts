import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { expect, test } from './launch.ts'

const PRELOAD = resolve(import.meta.dirname, '../../out/preload/preload.cjs')

// What a page that somebody else had got hold of could try. Each attempt is real, in the product's own window.

test('the page has a document and a port, and nothing of Node or Electron', async ({ page }) => {
  const found = await page.evaluate(() => ({
    require: typeof (window as never)['require'],
    process: typeof (window as never)['process'],
    module: typeof (window as never)['module'],
    electron: typeof (window as never)['electron'],
    opener: window.opener as unknown,
  }))
  expect(found).toEqual({
    ...{ require: 'undefined', process: 'undefined', module: 'undefined', electron: 'undefined' },
    opener: null,
  })
})

test('a page that empties itself is loaded again', async ({ page }) => {
  await page.evaluate(() => void (location.href = 'about:blank'))
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  expect(page.url()).toMatch(/^winnow:\/\/app\//)
})

test('the page stays where it is, whatever address it is sent to', async ({ winnow: { app, page } }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  const before = page.url()
  for (const address of ['https://example.org/', 'file:///etc/passwd', 'winnow://elsewhere/']) {
    await page.evaluate(to => void (location.href = to), address)
  }
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', textContent: 'away' })
    document.body.append(link)
    link.click()
    link.remove()
  })
  await page.waitForTimeout(300)
  // Asked of the window: Playwright itself still waits for the last of those addresses.
  const now = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents
    return {
      url: contents.getURL(),
      heading: await contents.executeJavaScript('document.querySelector("h1").innerText'),
    }
  })
  expect(now).toEqual({ url: before, heading: 'Today' })
})

test('the page opens no window and no other program', async ({ winnow: { app, page } }) => {
  const opened = await page.evaluate(() =>
    ['https://example.org/', 'about:blank', 'winnow://app/index.html', 'mailto:a@example.org'].map(address =>
      window.open(address, '_blank'),
    ),
  )
  expect(opened).toEqual([null, null, null, null])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the page embeds nothing: no frame of another origin, no webview', async ({ page }) => {
  const loaded = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    const settled = new Promise(resolve => frame.addEventListener('load', resolve))
    frame.src = 'https://example.org/'
    document.body.append(frame, document.createElement('webview'))
    await Promise.race([settled, new Promise(resolve => setTimeout(resolve, 500))])
    return frame.contentDocument === null ? 'elsewhere' : frame.contentDocument.URL
  })
  expect(loaded).not.toContain('example.org')
  expect(page.frames().map(frame => frame.url())).not.toContain('https://example.org/')
})

test('a frame inside the page gets no line to the core, and is not heard when it asks for one', async ({
  winnow: { app, page },
}) => {
  const senders = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const seen: (string | null)[] = []
    ipcMain.on('winnow:connect', event => void seen.push(event.senderFrame?.url ?? null))
    const contents = BrowserWindow.getAllWindows()[0]!.webContents
    await contents.executeJavaScript(`new Promise(resolve => {
      const frame = document.createElement('iframe')
      frame.addEventListener('load', resolve)
      frame.src = '/index.html'
      document.body.append(frame)
      setTimeout(resolve, 500)
    })`)
    return seen
  })
  expect(senders).toEqual([])
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
})

test('a window that is not ours is not heard', async ({ winnow: { app, page } }) => {
  const result = await app.evaluate(async ({ BrowserWindow, ipcMain }, preload) => {
    const heard = new Promise<string>(resolve => {
      ipcMain.on('winnow:connect', event => resolve(event.senderFrame?.url ?? ''))
    })
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, partition: 'winnow', sandbox: true } })
    let lines = 0
    const send = foreign.webContents.postMessage.bind(foreign.webContents)
    foreign.webContents.postMessage = (...args) => {
      lines++
      send(...args)
    }
    await foreign.loadURL('winnow://app/index.html')
    const asked = await heard
    await new Promise(resolve => setTimeout(resolve, 300))
    foreign.destroy()
    return { asked, lines }
  }, PRELOAD)
  expect(result).toEqual({ asked: 'winnow://app/index.html', lines: 0 })
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
})

test('every permission is denied', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const denied = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        (error: Error) => error.name,
      )
    const position = new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))
    return {
      notification: await Notification.requestPermission(),
      media: await denied(navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
      screen: await denied(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await denied(navigator.clipboard.readText()),
      position: await position.then(
        () => 'granted',
        (error: GeolocationPositionError) => error.code,
      ),
      midi: await denied(navigator.requestMIDIAccess({ sysex: true })),
    }
  })
  expect(Object.values(answers)).not.toContain('granted')
  expect(answers.notification).toBe('denied')
  expect(answers.position).toBe(1)
})

test('nothing leaves the machine: not by fetch, image, socket, worker, beacon or form', async ({
  winnow: { app, page },
}) => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked++
    response.end('x')
  }).on('upgrade', (_request, socket) => {
    asked++
    socket.destroy()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await page.evaluate(async to => {
    const ignore = () => undefined
    await fetch(to, { mode: 'no-cors' }).catch(ignore)
    new Image().src = to
    navigator.sendBeacon(to, 'x')
    try {
      new WebSocket(to.replace('http', 'ws'))
      new Worker(to)
    } catch {
      ignore()
    }
    const form = Object.assign(document.createElement('form'), { action: to, method: 'post' })
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to })
    const prefetch = Object.assign(document.createElement('link'), { rel: 'prefetch', href: to })
    document.body.append(form, sheet, prefetch)
    form.submit()
    await new Promise(resolve => setTimeout(resolve, 500))
  }, address)
  // The page's own rules aside, no address leads anywhere.
  const fromMain = await app.evaluate(
    ({ session }, to) =>
      session
        .fromPartition('winnow')
        .fetch(to)
        .then(String, (error: Error) => error.message),
    address,
  )
  server.close()
  expect(asked).toBe(0)
  expect(fromMain).toBe('net::ERR_NAME_NOT_RESOLVED')
})

test('no script runs but those of the app', async ({ page }) => {
  const result = await page.evaluate(async () => {
    const ran: string[] = []
    Object.assign(window, { ran })
    const script = Object.assign(document.createElement('script'), { textContent: 'window.ran.push("inline")' })
    const handler = document.createElement('img')
    handler.setAttribute('onerror', 'window.ran.push("handler")')
    handler.src = 'winnow://app/none.png'
    const remote = Object.assign(document.createElement('script'), {
      src: 'data:text/javascript,window.ran.push("data")',
    })
    document.body.append(script, handler, remote)
    // Later, since what the debugger runs itself is not held by the page's rules.
    const evaluated = await new Promise(resolve => {
      setTimeout(() => {
        try {
          // eslint-disable-next-line @typescript-eslint/no-implied-eval -- just what must not work
          resolve(new Function('return 1')())
        } catch (error) {
          resolve((error as Error).name)
        }
      })
    })
    await new Promise(resolve => setTimeout(resolve, 300))
    return { ran, evaluated }
  })
  expect(result).toEqual({ ran: [], evaluated: 'EvalError' })
})

test('only the built files are served, with the rules of the page on each answer', async ({ winnow: { app } }) => {
  const answers = await app.evaluate(async ({ session }) => {
    const ask = async (address: string, method = 'GET') => {
      const response = await session.fromPartition('winnow').fetch(address, { method })
      const header = (name: string) => response.headers.get(name)
      return { status: response.status, type: header('content-type'), csp: header('content-security-policy') }
    }
    return {
      page: await ask('winnow://app/index.html'),
      missing: await ask('winnow://app/none.js'),
      outside: await ask('winnow://app/..%2f..%2fpackage.json'),
      backslash: await ask('winnow://app/..%5c..%5cpackage.json'),
      posted: await ask('winnow://app/index.html', 'POST'),
    }
  })
  expect(answers.page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
  expect([answers.missing, answers.outside, answers.backslash, answers.posted].map(({ status }) => status)).toEqual([
    404, 404, 400, 405,
  ])
  for (const { csp } of Object.values(answers)) expect(csp).toContain("default-src 'none'")
})

test('the page saves no file but one that it made itself', async ({ winnow: { app, page }, data }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  const seen = app.evaluate(
    ({ session }, folder) =>
      new Promise<[string, string][]>(done => {
        const found: [string, string][] = []
        session.fromPartition('winnow').on('will-download', (_event, item) => {
          const kind = item.getURL().slice(0, 'blob:winnow://app/'.length)
          item.setSavePath(`${folder}/saved-${found.length}.txt`)
          item.once('done', (_done, state) => found.push([kind, state]) === 2 && done(found))
        })
      }),
    data,
  )
  await page.evaluate(() => {
    const own = URL.createObjectURL(new Blob(['own']))
    for (const href of ['data:application/octet-stream,foreign', own]) {
      Object.assign(document.createElement('a'), { href, download: 'file.txt' }).click()
    }
  })
  expect((await seen).map(([kind, state]) => [kind.split(':')[0], state]).toSorted()).toEqual([
    ['blob', 'completed'],
    ['data', 'cancelled'],
  ])
})
