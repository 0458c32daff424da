/** What the linter finds, in words. */
import type { LintFinding, LintPlace } from '../model/lint.ts'
import { OwnDemand } from '../model/own-rules.ts'
import type { Translate } from './i18n.ts'

type Said = Pick<LintFinding, 'code' | 'params'>

/** "Ärendet har inget beslut." */
export function findingText({ code, params }: Said, t: Translate): string {
  switch (code) {
    case 'adjustSoon':
    case 'adjustOverdue':
    case 'personalNumber':
    case 'noSuchAttachment':
      return t(`lint.rule.${code}`, { ...params, count: Number(params.count) })
    case 'endBeforeStart':
    case 'reservationLate':
      return t(`lint.rule.${code}`, withTimes(params, t))
    case 'ownRule':
      return t(`lint.own.${OwnDemand.parse(params.demand)}`, params)
    default:
      return t(`lint.rule.${code}`, params)
  }
}

/** "09:05" as it is read: "9.05". */
function withTimes(params: Said['params'], t: Translate): Said['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, time]) => {
      const [hour = '', minute = ''] = String(time).split(':')
      return [name, `${Number(hour)}${t('lint.timeMark')}${minute}`]
    }),
  )
}

/** "Ärendet har inget beslut. (kommunallagen 5 kap. 67 §)" */
export function findingSentence(finding: Said & Pick<LintFinding, 'section'>, t: Translate): string {
  const text = findingText(finding, t)
  const { section } = finding
  return section === null ? text : t('lint.withSection', { text, section })
}

/** "§ 7", "Närvaro". */
export function placeText(place: LintPlace, t: Translate): string {
  return place.kind === 'paragraph'
    ? t('lint.place.paragraph', { number: place.number })
    : t(`lint.place.${place.kind}`)
}
