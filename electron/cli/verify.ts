/** `justera verify FILE`: checks all that can be checked. */
import type { Command } from './command.ts'

export const verify: Command = {
  file: true,
  readOnly: true,
  options: {},
  async run({ call, grant, t }, _options, file) {
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
