import type { Session } from 'electron'

/** The page reads and writes nothing outside itself: no camera, no notices, no downloads. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', event => event.preventDefault())
  // Electron fetches dictionaries for it from a server.
  session.setSpellCheckerEnabled(false)
}
