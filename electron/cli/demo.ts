/** `justera demo --out DIR`: makes the example organisation and its documents. */
import path from 'node:path'
import { makeDemo } from '../demo/make-demo.ts'
import { makeFolder } from '../output-file.ts'
import { textOf } from './arguments.ts'
import type { Command } from './command.ts'

export const demo: Command = {
  file: false,
  readOnly: false,
  options: { out: { value: 'DIR', required: true } },
  async run({ call, grant, now, t }, options) {
    const folder = path.resolve(textOf(options, 'out') ?? '')
    makeFolder(folder)
    const { boardFile, made } = await makeDemo({ call, grant, folder, now: now() })
    const files = made.map(({ file, seconds, ...rest }) => ({
      ...rest,
      seconds: Math.round(seconds * 1000) / 1000,
      file: path.relative(folder, file),
    }))
    return {
      json: { folder, boardFile, made: files },
      lines: [
        ...files.map(({ pages: count, ...one }) =>
          count === 0
            ? t('cli.exportedWorkbook', one)
            : t('cli.exported', { ...one, pages: t('cli.pages', { count }) }),
        ),
        t('cli.made', { folder }),
      ],
    }
  },
}
