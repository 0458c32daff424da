/** `justera new FILE`: creates a board file. */
import { BodyKind } from '../../shared/model/board.ts'
import { oneOf, textOf } from './arguments.ts'
import type { Command } from './command.ts'

export const newBoard: Command = {
  file: true,
  readOnly: false,
  options: {
    name: { value: 'NAME', required: true },
    kind: { value: 'KIND', required: true },
    orgnr: { value: 'NUMBER' },
    body: { value: 'NAME' },
  },
  async run({ call, grant, t }, options, file) {
    const kind = oneOf(options, 'kind', BodyKind.options, t)
    const state = await call('board.create', {
      file: grant(file),
      name: textOf(options, 'name') ?? '',
      kind,
      orgnr: textOf(options, 'orgnr') ?? '',
      bodyName: textOf(options, 'body') ?? '',
    })
    return { json: { file, board: state.board }, lines: [t('cli.created', { file })] }
  },
}
