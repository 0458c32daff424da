/** What the check of the papers remarks, in words. */
import type { TFunction } from 'i18next'
import type { RemarkDetail } from '../../../shared/rules/pack-check.ts'
import { assertNever } from '../../../shared/values.ts'

export function remarkText(remark: RemarkDetail, t: TFunction<'words'>): string {
  switch (remark.code) {
    case 'missing':
    case 'salvaged':
    case 'repaired':
    case 'form':
    case 'protected':
      return t(`pack.check.${remark.code}`)
    case 'ground':
      return t('pack.check.ground', { ground: remark.ground })
    case 'duplicate':
      return t('pack.check.duplicate', { of: remark.of })
    case 'signed': {
      const names = remark.names.filter((name) => name !== '').join(', ')
      return names === '' ? t('pack.check.signed') : t('pack.check.signedBy', { names })
    }
    case 'removed': {
      const parts = remark.parts.map(({ kind, count }) => `${t(`pack.file.kinds.${kind}`)} (${count})`)
      return parts.length === 0
        ? t('pack.check.removedUnknown')
        : t('pack.check.removed', { parts: parts.join(', ') })
    }
    case 'fonts':
      return t('pack.check.fonts', { names: remark.names.join(', ') })
    case 'noText':
      return t('pack.check.noText', { count: remark.pages })
    default:
      return assertNever(remark)
  }
}
