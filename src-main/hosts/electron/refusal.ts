import { app, dialog } from 'electron'

/**
 * Says why Winnow cannot go on, on the terminal and in a box of the system, and ends with status 1. The box does not
 * block, so that a signal still ends the program.
 */
export async function refuse(message: string): Promise<void> {
  console.error(message)
  process.exitCode = 1
  await dialog.showMessageBox({ type: 'error', title: 'Winnow', message: 'Winnow cannot start', detail: message })
  app.quit()
}
