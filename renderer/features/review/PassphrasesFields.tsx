/** What the files are locked with: one passphrase for all, or one for each, and how they are to be passed on. */
import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PassphraseField } from './PassphraseField.tsx'
import style from './Review.module.css'
import type { WrittenReviewer } from './ReviewersField.tsx'

export interface Passphrases {
  readonly common: string
  /** By the reviewer's key; null where one is for all. */
  readonly own: Readonly<Record<string, string>> | null
}

export const noPassphrases: Passphrases = { common: '', own: null }

/** In the order of the reviewers; a single reviewer has the one that would be for all. */
export function passphrasesFor(reviewers: readonly WrittenReviewer[], { common, own }: Passphrases) {
  return reviewers.map(({ key }) => (own && reviewers.length > 1 ? (own[key] ?? '') : common))
}

interface Props {
  readonly reviewers: readonly WrittenReviewer[]
  readonly value: Passphrases
  readonly onChange: (value: Passphrases) => void
  readonly tried: boolean
}

export function PassphrasesFields({ reviewers, value, onChange, tried }: Props) {
  const { t } = useTranslation()
  const { common, own } = value
  const isOwn = own !== null && reviewers.length > 1
  return (
    <fieldset className={style.passphrases}>
      <legend className={style.legend}>{t('reviewUi.sending.locking')}</legend>
      <p className={style.meta}>{t('reviewUi.sending.passphraseHint')}</p>
      {reviewers.length > 1 && (
        <Checkbox
          label={t('reviewUi.sending.ownPassphrases')}
          description={t('reviewUi.sending.ownPassphrasesHint')}
          checked={isOwn}
          onChange={({ currentTarget }) => onChange({ common, own: currentTarget.checked ? {} : null })}
        />
      )}
      {isOwn ? (
        reviewers.map(({ key, name }) => (
          <PassphraseField
            key={key}
            label={t('reviewUi.sending.passphraseFor', { name })}
            value={own[key] ?? ''}
            onChange={(passphrase) => onChange({ common, own: { ...own, [key]: passphrase } })}
            tried={tried}
          />
        ))
      ) : (
        <PassphraseField
          label={t('reviewUi.sending.passphrase')}
          value={common}
          onChange={(passphrase) => onChange({ common: passphrase, own })}
          tried={tried}
        />
      )}
    </fieldset>
  )
}
