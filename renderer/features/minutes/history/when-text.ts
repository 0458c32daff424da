/** When a version was written, as a person says it. */
import type { Translate } from '../../../../shared/i18n/i18n.ts'
import { madeText } from '../../../../shared/i18n/version-text.ts'
import type { ParagraphVersion } from '../../../../shared/model/paragraph-version.ts'

/** "2026-11-20 14.05–14.07", with its time of beginning where that is another minute. */
export function whenText({ since, at, call }: ParagraphVersion, t: Translate): string {
  if (since === null || at === null) return madeText({ call, at: null }, t)
  const day = new Date(at).toLocaleDateString('sv')
  const [from, to] = [since, at].map((moment) =>
    new Date(moment).toLocaleTimeString('sv', { hour: '2-digit', minute: '2-digit' }).replace(':', '.'),
  )
  return from === to ? t('versions.at', { day, time: to }) : t('versions.span', { day, from, to })
}
