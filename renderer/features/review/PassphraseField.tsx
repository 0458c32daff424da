/** A passphrase that locks: shown on wish, its strength told by its length and by how many characters it is made of. */

import { useTranslation } from 'react-i18next'
import {
  fewestCharacters,
  longestPassphrase,
  shortestPassphrase,
  weaknessOf,
} from '../../../shared/contract/review.ts'
import { SecretField } from '../../components/SecretField.tsx'
import style from './Review.module.css'

/** Characters from which on it is called strong: four words or so. */
const strong = 20

/** As the length is counted where it is checked. */
function lengthOf(passphrase: string): number {
  return [...passphrase.trim()].length
}

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Whether it was tried to send: then what is missing is an error. */
  readonly tried: boolean
}

export function PassphraseField({ label, value, onChange, tried }: Props) {
  const { t } = useTranslation()
  const length = lengthOf(value)
  const weakness = weaknessOf(value)
  const standing = weakness ? 'short' : length < strong ? 'fair' : 'good'
  const told =
    weakness === 'PASSPHRASE_SIMPLE'
      ? t('reviewUi.sending.simple', { least: fewestCharacters })
      : t(`reviewUi.sending.strength.${standing}`, { length, least: shortestPassphrase })
  return (
    <div>
      <SecretField
        label={label}
        autoComplete="off"
        maxLength={longestPassphrase}
        value={value}
        error={tried && standing === 'short' && told}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {length > 0 && !(tried && standing === 'short') && (
        <p className={style.strength} data-standing={standing} role="status">
          <span className={style.bar} aria-hidden>
            <span style={{ width: `${Math.min(100, (100 * length) / strong)}%` }} />
          </span>
          {told}
        </p>
      )}
    </div>
  )
}
