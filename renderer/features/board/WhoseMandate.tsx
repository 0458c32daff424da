/** Asks whose a mandate is where the name leaves it open. */
import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import style from './Body.module.css'
import { mandateTexts } from './mandate-text.ts'
import type { MemberDraft, NameQuestion } from './member-draft.ts'

interface Props {
  readonly question: NameQuestion
  readonly whose: MemberDraft['whose']
  readonly onChange: (whose: MemberDraft['whose']) => void
}

export function WhoseMandate({ question, whose, onChange }: Props) {
  const { t } = useTranslation()
  const words =
    question.kind === 'renamed'
      ? {
          title: t('registersUi.whose.renamed'),
          same: t('registersUi.whose.rename', { count: question.mandates }),
          other: t('registersUi.whose.another'),
        }
      : {
          title: t('registersUi.whose.known', { name: question.person.name }),
          same: t('registersUi.whose.same', { mandates: mandateTexts(question.person.mandates, t) }),
          other: t('registersUi.whose.namesake'),
        }
  return (
    <Radio.Group
      label={words.title}
      value={whose}
      onChange={(value) => onChange(value === 'other' ? 'other' : 'same')}
    >
      <div className={style.radios}>
        <Radio value="same" label={words.same} />
        <Radio value="other" label={words.other} />
      </div>
    </Radio.Group>
  )
}
