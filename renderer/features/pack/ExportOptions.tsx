/** What an export of the papers is to hold. */
import { Checkbox, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { PackPlan } from '../../../shared/documents/pack-plan.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { PackVariant } from '../../../shared/model/pack.ts'
import { useRead } from '../../call.ts'
import { SecretField } from '../../components/SecretField.tsx'
import { choices, type ExportChoice, type What } from './export-choice.ts'
import { NamesInput } from './NamesInput.tsx'
import style from './Pack.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly plan: PackPlan
  readonly choice: ExportChoice
  readonly onChange: (part: Partial<ExportChoice>) => void
  readonly names: string[]
  readonly onNames: (names: string[]) => void
  readonly originals: boolean
  readonly onOriginals: (originals: boolean) => void
  readonly disabled: boolean
}

export function ExportOptions(props: Props) {
  const { meeting, plan, choice, onChange, names, onNames, originals, onOriginals, disabled } = props
  const { t } = useTranslation()
  const members = useRead('member.list', { body: meeting.board.bodyId })
  const whats = useWhats(meeting, plan)
  const personal = names.length > 0
  const ofNow = choice.what === 'now' || choice.what.startsWith('item')
  const hasSigned = meeting.items.some(({ attachments }) =>
    attachments.some(({ file }) => file?.findings.includes('signed')),
  )
  return (
    <fieldset className={style.options} disabled={disabled}>
      <Select
        label={t('pack.export.what')}
        value={choice.what}
        data={whats}
        allowDeselect={false}
        onChange={(what) => what && onChange({ what: what as What })}
      />
      <Select
        label={t('pack.export.variant')}
        description={t(`pack.export.variantTexts.${choice.variant}`)}
        value={choice.variant}
        data={PackVariant.options.map((value) => ({ value, label: t(`pack.export.variants.${value}`) }))}
        allowDeselect={false}
        inputWrapperOrder={['label', 'input', 'description']}
        onChange={(variant) => variant && onChange({ variant })}
      />
      <div className={style.checks}>
        <Checkbox
          label={t('pack.export.cover')}
          checked={choice.cover}
          disabled={!ofNow}
          onChange={({ currentTarget }) => onChange({ cover: currentTarget.checked })}
        />
        <Checkbox
          label={t('pack.export.dividers')}
          checked={choice.dividers}
          disabled={!ofNow}
          onChange={({ currentTarget }) => onChange({ dividers: currentTarget.checked })}
        />
        {hasSigned && (
          <>
            <Checkbox
              label={t('pack.export.originals')}
              checked={originals}
              disabled={personal}
              onChange={({ currentTarget }) => onOriginals(currentTarget.checked)}
            />
            <Checkbox
              label={t('pack.export.archive')}
              checked={choice.archive}
              disabled={personal}
              onChange={({ currentTarget }) => onChange({ archive: currentTarget.checked })}
            />
          </>
        )}
      </div>
      <SecretField
        label={t('pack.export.password')}
        description={t('pack.export.passwordHint')}
        value={choice.password}
        autoComplete="off"
        inputWrapperOrder={['label', 'input', 'description']}
        onChange={({ currentTarget }) => onChange({ password: currentTarget.value })}
      />
      <NamesInput
        className={style.wide}
        label={t('pack.export.copies')}
        hint={t('pack.export.copiesHint')}
        known={[...new Set(members.map(({ name }) => name))]}
        names={names}
        onNames={onNames}
      />
    </fieldset>
  )
}

/** Everything that can be exported, each with its words. */
function useWhats(meeting: MeetingDetail, plan: PackPlan): { value: What; label: string }[] {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const editions = useRead('edition.list', { meeting: meeting.id })
  const labelOf = (what: What): string => {
    const [kind, id] = what.split(' ')
    const edition = editions.find((one) => one.id === Number(id))
    const index = meeting.items.findIndex((one) => one.id === Number(id))
    if (kind === 'sent' && edition) {
      return t('pack.export.whatSent', { number: edition.number, date: dateText(edition.sentOn, language) })
    }
    if (kind === 'since' && edition) return t('pack.export.whatSince', { number: edition.number })
    if (kind !== 'item') return t('pack.export.whatNow')
    return t('pack.export.whatItem', { number: plan.itemNumbers[index], title: meeting.items[index]?.title })
  }
  return choices(meeting, editions).map((what) => ({ value: what, label: labelOf(what) }))
}
