import { app, dialog } from 'electron'

const MISTAKE =
  'Winnow made a mistake and has to end. What was acknowledged is safe. Start it again, and report this if it stays.'

/**
 * Says why Winnow cannot go on, on the terminal and in a box of the system, and ends with status 1. The box does not
 * block, so that a signal still ends the program.
 */
export async function refuse(message: string): Promise<void> {
  console.error(message)
  process.exitCode = 1
  await dialog.showMessageBox({ type: 'error', title: 'Winnow', message: 'Winnow cannot go on', detail: message })
  app.quit()
}

/** Instead of Electron's own box, which shows a stack and blocks everything, also the end by a signal. */
export function refuseAfterMistakes(): void {
  process.on('uncaughtException', error => {
    console.error(error)
    void app.whenReady().then(() => refuse(MISTAKE))
  })
}
