/** What became of a paragraph between two versions; what was added and removed is told by lines and words, not by colour alone. */
import { Select, VisuallyHidden } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recordsText } from '../../../../shared/i18n/version-text.ts'
import type { Attendance } from '../../../../shared/model/minutes.ts'
import type { ParagraphVersion } from '../../../../shared/model/paragraph-version.ts'
import { type PartChange, versionChanges } from '../../../../shared/rules/version-changes.ts'
import type { DiffSegment } from '../../../../shared/text/word-diff.ts'
import { scrollsByKeys } from '../../../components/scrolls-by-keys.ts'
import style from './VersionChanges.module.css'
import { whenText } from './when-text.ts'

interface Props {
  /** The latest first. */
  readonly versions: readonly ParagraphVersion[]
  readonly chosen: number
  readonly attendance: readonly Attendance[]
}

export function VersionChanges({ versions, chosen, attendance }: Props) {
  const { t } = useTranslation()
  const [other, setOther] = useState(chosen === 0 ? 1 : 0)
  const [older, newer] = [Math.max(chosen, other), Math.min(chosen, other)]
  const [before, after] = [versions[older], versions[newer]]
  const changes = useMemo(
    () => (before && after ? versionChanges(before, after, (made) => recordsText(made, attendance, t)) : []),
    [before, after, attendance, t],
  )
  if (!before || !after) return null
  const labelOf = (version: ParagraphVersion, index: number) => {
    const when = [whenText(version, t), version.by].filter(Boolean).join(', ')
    return index === 0 ? `${t('versions.now')} (${when})` : when
  }
  const choices = versions.flatMap((version, index) =>
    index === chosen ? [] : [{ value: String(index), label: labelOf(version, index) }],
  )
  const from = labelOf(before, older)
  const to = labelOf(after, newer)
  return (
    <section className={style.changes} aria-label={t('versions.changes')}>
      <div className={style.head}>
        <Select
          label={t('versions.compareWith')}
          className={style.other ?? ''}
          data={choices}
          value={String(other)}
          allowDeselect={false}
          onChange={(value) => setOther(Number(value))}
        />
        <p className={style.legend} aria-hidden>
          <ins className={style.added}>{t('versions.legendAdded')}</ins>
          <del className={style.removed}>{t('versions.legendRemoved')}</del>
        </p>
      </div>
      <p className={style.fromTo} role="status">
        {t('versions.fromTo', { from, to })}
        {changes.every(({ change }) => change === 'none') && ` ${t('versions.same')}`}
      </p>
      <div className={style.text} {...scrollsByKeys}>
        {changes.map((change) => (
          <Part key={change.part} {...change} />
        ))}
      </div>
    </section>
  )
}

function Part({ part, segments, change }: PartChange) {
  const { t } = useTranslation()
  return (
    <div className={style.part}>
      <h3 className={style.name}>{t(`versions.parts.${part}`)}</h3>
      <p className={style.prose} data-part={part}>
        {keyed(segments).map(({ key, segment }) => (
          <Segment key={key} {...segment} />
        ))}
      </p>
      {change === 'look' && <p className={style.look}>{t('versions.look')}</p>}
    </div>
  )
}

function Segment({ kind, text }: DiffSegment) {
  const { t } = useTranslation()
  if (kind === 'same') return <span>{text}</span>
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark className={style[kind]}>
      <VisuallyHidden>{` ${t(`versions.${kind}`)} `}</VisuallyHidden>
      {text}
      <VisuallyHidden>{` (${t('versions.end')}) `}</VisuallyHidden>
    </Mark>
  )
}

/** Where each segment begins tells it from the others. */
function keyed(segments: readonly DiffSegment[]) {
  let at = 0
  return segments.map((segment) => {
    const key = `${at} ${segment.kind}`
    at += segment.text.length
    return { key, segment }
  })
}
