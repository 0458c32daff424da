/** The lines of a template that have a sum: what can be chosen for a chart, an indicator, a figure in a text. */
import type {
  ReportTemplate,
  StoredTemplate,
  TemplateGroup,
  TemplateLine,
} from '../../../shared/model/accounts.ts'

export interface SumLine {
  readonly id: string
  readonly text: string
  /** How deep its group stands, from 0; a result line stands at 0. */
  readonly depth: number
}

/** The template that reports of a kind are made with now. */
export function templateInUse(
  templates: readonly StoredTemplate[],
  report: ReportTemplate['report'],
): StoredTemplate | undefined {
  return templates.find(({ inUse, template }) => inUse && template.report === report)
}

/** All groups and result lines in the order of the report; a group is named by its heading, else by its sum. */
export function sumLines(lines: readonly TemplateLine[]): readonly SumLine[] {
  return lines.flatMap((line) =>
    line.kind === 'group' ? groupLines(line, 0) : [{ id: line.id, text: line.text || line.id, depth: 0 }],
  )
}

/** A group that prints neither heading nor sum has no line of its own. */
function groupLines(group: TemplateGroup, depth: number): readonly SumLine[] {
  const text = group.heading || group.sum
  const inner = group.groups.flatMap((each) => groupLines(each, text ? depth + 1 : depth))
  return text ? [{ id: group.id, text, depth }, ...inner] : inner
}
