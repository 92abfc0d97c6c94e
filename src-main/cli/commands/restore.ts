import { Command } from 'commander'
import { restoreFolder } from '../../services'
import { print } from '../print'
import { dataOption } from './data-option'

export const restoreCommand = () =>
  new Command('restore')
    .description('replace the database by a backup; the one replaced is kept in the folder "replaced"')
    .addOption(dataOption())
    .option('--from <backup>', 'the name of a backup, as in the folder "backups" (default: the newest that is good)')
    .action(async ({ data, from }: { data: string; from?: string }) => {
      const id = from?.replace(/\.db$/, '')
      const restored = await restoreFolder({ folder: data, now: Date.now, ...(id ? { from: { id } } : {}) })
      for (const reason of restored.passedOver) process.stderr.write(`${reason}\n`)
      await print(`Restored ${restored.from}. What it replaced is kept in the folder "replaced".\n`)
    })
