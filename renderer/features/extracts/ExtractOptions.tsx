/** Of an extract: which paragraphs, to whom, in how many files, and what is done with what is secret. */
import { Radio, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { areAdjusted } from '../../../shared/documents/extract.ts'
import { secretChoices } from '../../../shared/model/extracts.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { Grounds } from '../../../shared/rules/secrecy.ts'
import { NamesInput } from '../pack/NamesInput.tsx'
import { ExtractParagraphs } from './ExtractParagraphs.tsx'
import style from './Extracts.module.css'
import type { ExtractChoice } from './extract-choice.ts'

interface Props {
  readonly minutes: Minutes
  readonly grounds: Grounds
  readonly choice: ExtractChoice
  readonly onChange: (part: Partial<ExtractChoice>) => void
  /** Those whom the chosen paragraphs name. */
  readonly known: readonly string[]
}

export function ExtractOptions({ minutes, grounds, choice, onChange, known }: Props) {
  const { t } = useTranslation()
  const { paragraphs, recipients, delivery } = choice
  const places = paragraphs.map((number) => number - minutes.firstParagraph + 1)
  const isEach = delivery === 'each'
  return (
    <>
      <ExtractParagraphs
        minutes={minutes}
        grounds={grounds}
        chosen={paragraphs}
        onChosen={(paragraphs) => onChange({ paragraphs })}
      />
      {places.length > 0 && !areAdjusted(minutes, places) && (
        <p className={style.hint}>{t('extracts.notAdjusted')}</p>
      )}
      <NamesInput
        label={t('extracts.recipients')}
        hint={t('extracts.recipientsHint')}
        known={[...known]}
        names={[...(recipients ?? known)]}
        onNames={(recipients) => onChange({ recipients })}
      />
      <Radio.Group
        label={t('extracts.delivery')}
        value={delivery}
        description={isEach ? t('extracts.eachHint') : undefined}
        inputWrapperOrder={['label', 'input', 'description']}
        onChange={(value) => onChange({ delivery: value === 'each' ? 'each' : 'together' })}
      >
        <div className={style.radios}>
          <Radio value="together" label={t('extracts.deliveries.together')} />
          <Radio value="each" label={t('extracts.deliveries.each')} />
        </div>
      </Radio.Group>
    </>
  )
}

interface SecretProps extends Pick<Props, 'choice' | 'onChange'> {
  /** Of the secret paragraphs that are chosen, as printed. */
  readonly numbers: readonly number[]
}

export function SecretOptions({ choice, onChange, numbers }: SecretProps) {
  const { t } = useTranslation()
  return (
    <div className={style.secret}>
      <p>{t('extracts.secretWarning', { numbers: numbers.map((number) => `§ ${number}`).join(', ') })}</p>
      <Select
        label={t('extracts.secret')}
        value={choice.secret}
        data={secretChoices.map((value) => ({ value, label: t(`extracts.secrets.${value}`) }))}
        allowDeselect={false}
        onChange={(secret) => secret && onChange({ secret })}
      />
    </div>
  )
}
