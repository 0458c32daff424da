/** Who presents an item and who else takes part, how long it takes, its case, its secrecy: one quiet row of what is said. */
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeText } from '../../../shared/documents/format.ts'
import type { Item, ItemInput } from '../../../shared/model/meeting.ts'
import type { LocalTime } from '../../../shared/values.ts'
import fields from '../../autosave/Fields.module.css'
import { ChipField } from '../../autosave/Fields.tsx'
import type { Change } from '../../autosave/useChange.ts'
import { useTyped } from '../../autosave/useTyped.ts'
import { useRead } from '../../call.ts'
import style from '../meeting/editor.module.css'
import { SecrecyChip } from '../pack/SecrecyChip.tsx'
import { lengthText, readEstimate } from './estimate-text.ts'
import own from './ItemFacts.module.css'

/** Whether what is not said yet has fields too: as she left it, for every item, while the window is there. */
let showsAll = false

interface Props {
  readonly item: Item
  readonly change: Change
  /** When it comes up; null where that can't be known. */
  readonly time: LocalTime | null
  readonly onChange: (part: Partial<ItemInput>) => void
}

export function ItemFacts({ item, change, time, onChange }: Props) {
  const { t } = useTranslation()
  const { presenters, guests, caseNumbers } = useRead('item.suggestions', {})
  const [all, setAll] = useState(showsAll)
  const turn = () => {
    showsAll = !all
    setAll(!all)
  }
  return (
    <>
      <Fact
        all={all}
        label={t('meeting.item.presenter')}
        placeholder={t('meeting.item.noPresenter')}
        value={item.presenter}
        suggestions={presenters}
        onChange={(presenter) => onChange({ presenter })}
      />
      <Fact
        all={all}
        label={t('items.guests')}
        placeholder={t('items.noGuests')}
        value={item.guests}
        suggestions={guests}
        onChange={(guests) => onChange({ guests })}
      />
      <Shown all={all} said={item.estimate !== null}>
        <Estimate value={item.estimate} time={time} onChange={(estimate) => onChange({ estimate })} />
      </Shown>
      <Fact
        all={all}
        label={t('items.caseNumber')}
        placeholder={t('items.noCase')}
        value={item.caseNumber}
        suggestions={caseNumbers}
        onChange={(caseNumber) => onChange({ caseNumber })}
      />
      <Shown all={all} said={item.secrecy !== ''}>
        <SecrecyChip item={item} change={change} />
      </Shown>
      <button type="button" className={own.more} aria-expanded={all} onClick={turn}>
        {all ? <IconMinus size={14} aria-hidden /> : <IconPlus size={14} aria-hidden />}
        {t(all ? 'items.fewerFacts' : 'items.moreFacts')}
      </button>
    </>
  )
}

interface ShownProps {
  /** All fields are shown. */
  readonly all: boolean
  /** There is something in it. */
  readonly said: boolean
  readonly children: ReactNode
}

/** A field that is emptied stays as long as the item does. */
function Shown({ all, said, children }: ShownProps) {
  const [wasSaid, setWasSaid] = useState(said)
  if (said && !wasSaid) setWasSaid(true)
  return (all || said || wasSaid) && children
}

interface FactProps {
  /** Also when nothing is said. */
  readonly all: boolean
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly suggestions: readonly string[]
  readonly onChange: (text: string) => void
}

function Fact({ all, suggestions, ...field }: FactProps) {
  const list = useId()
  return (
    <Shown all={all} said={field.value !== ''}>
      <span className={style.chip}>
        {field.label}
        <ChipField {...field} list={list} />
        <datalist id={list}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      </span>
    </Shown>
  )
}

interface EstimateProps {
  readonly value: number | null
  readonly time: LocalTime | null
  readonly onChange: (minutes: number | null) => void
}

function Estimate({ value, time, onChange }: EstimateProps) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const show = (minutes: number | null) => (minutes === null ? '' : lengthText(minutes, t))
  const { properties, unreadable } = useTyped({ value, show, read: readEstimate, onChange })
  return (
    <span className={style.chip}>
      {t('items.estimate')}
      <input
        {...properties}
        type="text"
        className={fields.field}
        data-look="chip"
        aria-label={t('items.estimate')}
        aria-invalid={unreadable}
        title={unreadable ? t('items.estimateWrong') : undefined}
        placeholder={t('items.estimateHint')}
        maxLength={20}
      />
      {time !== null && (
        <span className={own.time} title={t('items.begins', { time: timeText(time, language) })}>
          {timeText(time, language)}
        </span>
      )}
    </span>
  )
}
