/** `justera verify FILE`: checks all that can be checked. `justera verify PDF --in FILE`: says what a PDF is. */
import { textOf } from './arguments.ts'
import type { Command } from './command.ts'
import { identify } from './signing.ts'

export const verify: Command = {
  file: true,
  readOnly: true,
  options: { in: { value: 'FILE' } },
  async run(context, options, file) {
    const board = textOf(options, 'in')
    if (board !== undefined) return identify(context, file, board)
    const { call, grant, t } = context
    await call('board.open', { file: grant(file) })
    const report = await call('board.verify', {})
    const faults = report.findings.map(({ check, detail }) => `  ${check}: ${detail}`)
    return {
      json: report,
      lines: report.ok
        ? [t('cli.verified', report)]
        : [t('cli.notVerified', { count: faults.length }), ...faults],
      good: report.ok,
    }
  },
}
