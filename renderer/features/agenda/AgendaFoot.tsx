/** Below the agenda's items: how long they take, and what the previous meeting left for this one. */
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { CarriedMatter } from '../../../shared/model/items.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { clockTimes } from '../../../shared/rules/clock-times.ts'
import type { ItemId } from '../../../shared/values.ts'
import type { Change } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import style from './AgendaFoot.module.css'
import { lengthText } from './estimate-text.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly change: Change
  readonly onSelect: (item: ItemId) => void
}

export function AgendaFoot({ meeting, change, onSelect }: Props) {
  return (
    <div className={style.foot}>
      <PlannedTime meeting={meeting} />
      <CarriedOverOffer meeting={meeting} change={change} onSelect={onSelect} />
    </div>
  )
}

function PlannedTime({ meeting }: Pick<Props, 'meeting'>) {
  const { t } = useTranslation()
  const { minutes, overrun } = clockTimes(meeting)
  if (minutes === null) return null
  const length = lengthText(minutes, t)
  return (
    <p className={style.time} data-over={overrun !== null || undefined}>
      {overrun === null
        ? t('items.planned', { length })
        : t('items.overrun', { length, over: lengthText(overrun, t) })}
    </p>
  )
}

function CarriedOverOffer({ meeting, change, onSelect }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const offerUndo = useOfferUndo()
  const offer = useRead('meeting.carriedOver', { meeting: meeting.id })
  if (!offer) return null
  const heading = t('items.carried.heading', { date: dateText(offer.date, language) })
  const add = async (matters: readonly CarriedMatter[]) => {
    const paragraphs = matters.map(({ paragraph }) => paragraph)
    const added = await change('meeting.carryOver', { meeting: meeting.id, paragraphs })
    const [first] = added?.ids ?? []
    if (first === undefined) return
    onSelect(first)
    offerUndo({ text: t('items.carried.added', { count: matters.length }) })
  }
  return (
    <section className={style.offer} aria-label={heading}>
      <h2 className={style.heading}>{heading}</h2>
      <ul className={style.matters}>
        {offer.matters.map((matter) => (
          <li key={matter.paragraph} className={style.matter}>
            <span>
              {matter.title || t('meeting.item.untitled')}
              <span className={style.meta}>
                § {matter.number} · {t(`items.carried.${matter.carrying}`)}
              </span>
            </span>
            <button
              type="button"
              className={style.add}
              aria-label={t('items.carried.addName', matter)}
              onClick={() => void add([matter])}
            >
              <IconPlus size={14} aria-hidden />
              {t('items.carried.add')}
            </button>
          </li>
        ))}
      </ul>
      {offer.matters.length > 1 && (
        <button type="button" className={style.add} onClick={() => void add(offer.matters)}>
          <IconPlus size={14} aria-hidden />
          {t('items.carried.addAll')}
        </button>
      )}
    </section>
  )
}
