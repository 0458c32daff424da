/** Which template a report is made with. */
import type { ReportKind, ReportTemplate, StoredTemplate } from '../../../shared/model/accounts.ts'

export function templateInUse(
  templates: readonly StoredTemplate[],
  report: ReportKind,
): ReportTemplate | undefined {
  return templates.find(({ inUse, template }) => inUse && template.report === report)?.template
}
