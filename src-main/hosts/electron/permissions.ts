import type { Session } from 'electron'
import { ORIGIN } from './sender'

/** The page reads and writes nothing outside itself: no camera, no notices. A file that it made may be saved, where a person says. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event, item) => {
    // Electron asks where to, since no path is set.
    if (!item.getURL().startsWith(`blob:${ORIGIN}/`)) event.preventDefault()
  })
  // Electron fetches dictionaries for it from a server.
  session.setSpellCheckerEnabled(false)
}
