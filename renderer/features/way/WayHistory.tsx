/** Every step of the minutes so far, their sign-off and corrections among them, the latest first. */
import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { correctedParagraph } from '../../../shared/documents/corrections.ts'
import { dateText } from '../../../shared/documents/format.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { Instant, LocalDate } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { dayOf } from '../../today.ts'
import type { Way } from './useWay.ts'
import style from './Way.module.css'

interface Props {
  readonly way: Way
  readonly minutes: Minutes
  readonly onClose: () => void
}

interface Event {
  readonly key: string
  readonly on: LocalDate
  readonly what: string
  readonly details: readonly string[]
  readonly recordedAt: Instant
  readonly by: string
}

export function WayHistory({ way, minutes, onClose }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const events = useEvents(way, minutes)
  return (
    <Dialog title={t('way.historyTitle')} onClose={onClose}>
      {events.length === 0 && <p className={style.help}>{t('way.historyNone')}</p>}
      <ol className={style.history}>
        {events.map(({ key, on, what, details, recordedAt, by }) => (
          <li key={key}>
            <span className={style.event}>
              <span className={style.what}>{what}</span>
              <time dateTime={on}>{dateText(on, language)}</time>
            </span>
            {[...details, t('way.historyLine', { date: dateText(dayOf(new Date(recordedAt)), language), by })]
              .filter((detail) => detail !== '')
              .map((detail) => (
                <span key={detail} className={style.detail}>
                  {detail}
                </span>
              ))}
          </li>
        ))}
      </ol>
      <Group justify="flex-end" mt="lg">
        <Button data-autofocus onClick={onClose}>
          {t('ui.dismiss')}
        </Button>
      </Group>
    </Dialog>
  )
}

function useEvents({ facts }: Way, minutes: Minutes): readonly Event[] {
  const { t } = useTranslation()
  const steps = facts.steps.map(({ id, step, on, person, note, recordedAt, by }) => ({
    ...{ key: `step ${id}`, on, recordedAt, by },
    what: t(`way.done.${step}`),
    details: [`${t(`way.personOf.${step}`)} ${person}`, note],
  }))
  const corrections = minutes.corrections.map((correction) => {
    const { id, on, reason, text, person, recordedAt, by } = correction
    const place = correctedParagraph(correction, minutes) ?? t('way.corrections.whole')
    return {
      ...{ key: `correction ${id}`, on, recordedAt, by },
      what: t('way.corrections.of', { place }),
      details: [text, `${reason} (${person})`],
    }
  })
  const { signOff } = minutes
  const signed =
    signOff && facts.adjustedOn
      ? [
          {
            ...{ key: 'sign-off', on: facts.adjustedOn, recordedAt: signOff.at, by: signOff.by },
            what: t('way.adjustedStep'),
            details: minutes.signatories.map(({ name, title }) => (title ? `${name}, ${title}` : name)),
          },
        ]
      : []
  return [...steps, ...signed, ...corrections].toSorted((one, other) =>
    other.recordedAt.localeCompare(one.recordedAt),
  )
}
