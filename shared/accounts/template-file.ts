/** A report template as a file: JSON that a person can read, write and hand on. */
import type { z } from 'zod'
import { ReportTemplate } from '../model/accounts.ts'
import { faultyLine } from './json-fault.ts'
import { checkTemplate, type TemplateProblem } from './template-check.ts'

/** How such a file begins. */
const format = 'justera-report-template-1'
export const templateFileStart = `{\n  "format": "${format}"`

/** The file's text. */
export function templateText({ report, name, title, unit, lines }: ReportTemplate): string {
  return `${JSON.stringify({ format, report, name, title, unit, lines }, null, 2)}\n`
}

/** Why a file is no template that can be used. */
export type TemplateFileProblem =
  /** `where` is the line from 1, or empty. */
  | { readonly code: 'notJson' | 'otherFormat' | 'tooDeep'; readonly where: string }
  /** A field, `lines[2].groups[0].sum`, that is missing or holds something else than `what`. */
  | { readonly code: 'missing' | 'wrongValue'; readonly where: string; readonly what: string }
  | TemplateProblem

/** Reads a file's text. `format` may be left out. */
export function readTemplate(
  text: string,
): { readonly template: ReportTemplate } | { readonly problem: TemplateFileProblem } {
  const json = parse(text)
  if ('problem' in json) return json
  const { value } = json
  if (depthOf(value, deepest) > deepest) return { problem: { code: 'tooDeep', where: '' } }
  const told = (value as { readonly format?: unknown } | null)?.format ?? format
  if (told !== format) return { problem: { code: 'otherFormat', where: String(told).slice(0, 60) } }
  const read = ReportTemplate.safeParse(value)
  if (!read.success) return { problem: fieldProblem(read.error.issues, value) }
  const [problem] = checkTemplate(read.data)
  return problem ? { problem } : { template: read.data }
}

function parse(text: string): { readonly value: unknown } | { readonly problem: TemplateFileProblem } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) }
  } catch {
    return { problem: { code: 'notJson', where: String(faultyLine(text)) } }
  }
}

/** Groups in groups, and what stands in them. */
const deepest = 60

/** How deep a value goes, counted no further than one beyond `limit`. */
function depthOf(value: unknown, limit: number): number {
  if (value === null || typeof value !== 'object' || limit < 0) return 0
  return 1 + Math.max(0, ...Object.values(value).map((part) => depthOf(part, limit - 1)))
}

type Issue = z.core.$ZodIssue

/** The first field that is wrong. Of a line only what its own kind asks for is told. */
function fieldProblem(issues: readonly Issue[], value: unknown, before: readonly PropertyKey[] = []) {
  const [issue] = issues
  const path = [...before, ...(issue?.path ?? [])]
  if (issue?.code === 'invalid_union') {
    const own = issue.errors.find((branch) => !branch.some((each) => each.path[0] === 'kind'))
    if (own && own.length > 0 && isLine(value, path)) return fieldProblem(own, value, path)
    if (isLine(value, path)) return told([...path, 'kind'], value, '"group", "result", "tax"')
  }
  return told(path, value, expected(issue))
}

function told(path: readonly PropertyKey[], value: unknown, what: string): TemplateFileProblem {
  const where = path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}${text && '.'}${String(part)}`),
    '',
  )
  return { code: at(value, path) === undefined ? 'missing' : 'wrongValue', where: where || '{ }', what }
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  )
}

/** Whether a line, not one of its selectors, stands there. */
function isLine(value: unknown, path: readonly PropertyKey[]): boolean {
  const part = at(value, path)
  return path.at(-2) === 'lines' && part !== null && typeof part === 'object'
}

/** What would have been right, in the words of the format. */
function expected(issue: Issue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map((each) => JSON.stringify(each)).join(', ')
    case 'invalid_union':
      return '{ "from": "3000", "to": "3799" }, { "sru": "7410" }, 1, -1'
    case 'too_big':
      return `≤ ${issue.maximum}`
    case 'too_small':
      return `≥ ${issue.minimum}`
    default:
      return issue?.message ?? ''
  }
}
