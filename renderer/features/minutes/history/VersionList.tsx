/** A paragraph's versions, the latest first, one of them chosen. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { madeText } from '../../../../shared/i18n/version-text.ts'
import type { ParagraphVersion } from '../../../../shared/model/paragraph-version.ts'
import style from './VersionList.module.css'
import { whenText } from './when-text.ts'

interface Props {
  readonly versions: readonly ParagraphVersion[]
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

export function VersionList({ versions, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <fieldset className={style.list}>
      <legend className={style.legend}>{t('versions.list')}</legend>
      {versions.map((version, index) => (
        <label key={version.id} className={style.version} data-chosen={index === chosen || undefined}>
          <input
            type="radio"
            className={style.radio}
            name={name}
            checked={index === chosen}
            data-autofocus={index === chosen || undefined}
            onChange={() => onChoose(index)}
          />
          <span className={style.when}>
            {index === 0 && <strong className={style.now}>{t('versions.now')}</strong>}
            {whenText(version, t)}
          </span>
          <span className={style.meta}>
            {[version.at !== null && madeText(version, t), version.by].filter(Boolean).join(' · ')}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
