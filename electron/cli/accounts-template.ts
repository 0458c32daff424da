/** `justera accounts template FILE`: the report template in use, as a file that can be handed on, or a new one. */
import { templateText } from '../../shared/accounts/template-file.ts'
import type { ReportKind } from '../../shared/model/accounts.ts'
import { oneOf, textOf } from './arguments.ts'
import { type Command, type CommandContext, type Result, UsageError } from './command.ts'

export const accountTemplate: Command = {
  file: true,
  readOnly: false,
  options: {
    report: { value: 'REPORT', required: true },
    out: { value: 'JSON' },
    set: { value: 'JSON' },
  },
  async run(context, given, file) {
    const { call, grant, t } = context
    const report = oneOf(given, 'report', ['result', 'balance'], t)
    const out = textOf(given, 'out')
    const set = textOf(given, 'set')
    if (out !== undefined && set !== undefined)
      throw new UsageError(t('cli.notTogether', { one: 'out', other: 'set' }))
    await call('board.open', { file: grant(file) })
    return set === undefined ? await show(context, report, out) : await use(context, report, set)
  },
}

async function show({ call, grant, t }: CommandContext, report: ReportKind, out?: string): Promise<Result> {
  const { version, template } = await inUse(call, report)
  if (out === undefined) return { json: { version, template }, lines: [templateText(template).trimEnd()] }
  await call('accounts.template.write', { template, to: grant(out) })
  return {
    json: { version, template, out },
    lines: [t('cli.templateSaved', { name: template.name, file: out })],
  }
}

async function use({ call, grant, t }: CommandContext, report: ReportKind, set: string): Promise<Result> {
  await call('accounts.template.open', { file: grant(set), report })
  const { version, template } = await inUse(call, report)
  return {
    json: { version, template },
    lines: [t('cli.templateUsed', { name: template.name, version })],
  }
}

async function inUse(call: CommandContext['call'], report: ReportKind) {
  const templates = await call('accounts.templates', {})
  const found = templates.find((each) => each.inUse && each.template.report === report)
  if (!found) throw new Error(`no ${report} template is in use`)
  return found
}
