/** What the check of the papers remarks, in words. */
import type { RemarkDetail } from '../rules/pack-remark.ts'
import { assertNever } from '../values.ts'
import type { Translate } from './i18n.ts'

export function remarkText(remark: RemarkDetail, t: Translate): string {
  switch (remark.code) {
    case 'missing':
      return missingText(remark, t)
    case 'salvaged':
    case 'repaired':
    case 'form':
    case 'protected':
      return t(`pack.check.${remark.code}`)
    case 'ground':
      return t('pack.check.ground', { ground: remark.ground })
    case 'duplicate':
      return t('pack.check.duplicate', { of: remark.of })
    case 'signed':
      return signedText(remark.names, t)
    case 'removed':
      return removedText(remark.parts, t)
    case 'fonts':
      return t('pack.check.fonts', { names: remark.names.join(', ') })
    case 'noText':
      return t('pack.check.noText', { count: remark.pages })
    case 'notAdjusted':
    case 'noProposal':
    case 'unmentioned':
    case 'notLookedThrough':
      return t(`papers.check.${remark.code}`)
    case 'noSuchAttachment':
      return t('papers.check.noSuchAttachment', { label: remark.named })
    case 'personInText':
      return t('papers.check.personInText', { count: remark.count })
    case 'personOnPages':
      return t('papers.check.personOnPages', {
        count: remark.pages.length,
        pages: pageList(remark.pages),
      })
    case 'noticeLate':
    case 'noticeSoon':
      return t(`papers.check.${remark.code}`, { count: remark.days, due: remark.due })
    case 'generalLate':
    case 'generalShort':
    case 'interimLate':
      return t(`papers.check.${remark.code}`, { due: remark.due })
    case 'generalEarly':
      return t('papers.check.generalEarly', { from: remark.from })
    default:
      return assertNever(remark)
  }
}

function missingText({ asked }: Extract<RemarkDetail, { code: 'missing' }>, t: Translate): string {
  if (!asked) return t('pack.check.missing')
  const { of, due, late } = asked
  const who = of === '' ? t('papers.check.somebody') : of
  if (due === null) return t('papers.check.asked', { who })
  return t(late ? 'papers.check.askedLate' : 'papers.check.askedUntil', { who, due })
}

function signedText(names: readonly string[], t: Translate): string {
  const known = names.filter((name) => name !== '').join(', ')
  return known === '' ? t('pack.check.signed') : t('pack.check.signedBy', { names: known })
}

function removedText(parts: Extract<RemarkDetail, { code: 'removed' }>['parts'], t: Translate): string {
  if (parts.length === 0) return t('pack.check.removedUnknown')
  const named = parts.map(({ kind, count }) => `${t(`pack.file.kinds.${kind}`)} (${count})`)
  return t('pack.check.removed', { parts: named.join(', ') })
}

const mostPages = 12

/** "2, 3, 7"; of many the first. */
function pageList(pages: readonly number[]): string {
  return pages.length > mostPages ? `${pages.slice(0, mostPages).join(', ')} …` : pages.join(', ')
}
