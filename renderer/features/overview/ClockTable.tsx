/** The justering clock of all meetings: what is due, overdue or waited for, and by which law. */

import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { meetingName } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { limitText, movedFromText, sectionText, stepText } from '../../../shared/i18n/clock-text.ts'
import { standingLine } from '../../../shared/i18n/way-text.ts'
import type { BodyKind } from '../../../shared/model/board.ts'
import type { ClockFacts } from '../../../shared/model/posting.ts'
import { byUrgency, type ClockEntry, clockOf, isRunning } from '../../../shared/rules/justering-clock.ts'
import type { MinutesStanding } from '../../../shared/rules/minutes-state.ts'
import { useRead } from '../../call.ts'
import { Section } from '../../components/PageBody.tsx'
import { moveBetweenRows } from '../../components/row-keys.ts'
import table from '../../components/Table.module.css'
import { useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import { today } from '../../today.ts'
import { ClockStanding } from '../posting/ClockStanding.tsx'
import { useClockWords } from '../posting/useClock.ts'
import { useStandings } from '../way/useWay.ts'
import style from './Overview.module.css'

/** More than these are told by their number: a page holds what can be taken in. */
const most = 8

export function ClockTable({ body }: { readonly body: BodyKind }) {
  const { t } = useTranslation()
  const standings = useStandings()
  const running = useRead('clock.list', useShownBody())
    .flatMap((facts) => clockOf(facts, today()).map((entry) => ({ facts, entry })))
    .filter(({ entry }) => isRunning(entry))
    .toSorted((one, other) => byUrgency(one.entry, other.entry))
  return (
    <Section title={t(`overview.clock.${body}`)}>
      {running.length === 0 ? (
        <p className={style.nothing}>
          {t(body === 'committee' ? 'overview.clockNoneCommittee' : 'overview.clockNone')}
        </p>
      ) : (
        <table className={table.table} onKeyDown={moveBetweenRows}>
          <thead>
            <tr>
              <th scope="col">{t('overview.what')}</th>
              <th scope="col">{t('overview.when')}</th>
              <th scope="col">{t('overview.state')}</th>
            </tr>
          </thead>
          <tbody>
            {running.slice(0, most).map(({ facts, entry }) => (
              <ClockRow
                key={`${facts.meeting} ${entry.step}`}
                facts={facts}
                entry={entry}
                minutes={standings.get(facts.meeting)}
              />
            ))}
          </tbody>
        </table>
      )}
      {running.length > most && (
        <p className={style.nothing}>{t('overview.more', { count: running.length - most })}</p>
      )}
    </Section>
  )
}

interface RowProps {
  readonly facts: ClockFacts
  readonly entry: ClockEntry
  /** Where the minutes are, once they have been begun. */
  readonly minutes: MinutesStanding | undefined
}

function ClockRow({ facts, entry, minutes }: RowProps) {
  const words = useClockWords()
  const { go } = useNavigation()
  const tab = entry.step === 'adjust' ? 'minutes' : 'documents'
  const moved = movedFromText(entry, words)
  const name = meetingName(facts, facts.body, wordsOf(words.language))
  return (
    <tr className={table.row}>
      <td>
        <UnstyledButton
          className={`${table.open} ${table.strong}`}
          data-row
          onClick={() => go({ page: 'meeting', meeting: facts.meeting, tab })}
        >
          {stepText(entry, words)}
        </UnstyledButton>
        <span className={style.under}>
          {name}, {facts.date}
        </span>
      </td>
      <td>
        {limitText(entry, words)}
        <span className={style.under}>{sectionText(entry, words)}</span>
        {moved !== '' && <span className={style.under}>{moved}</span>}
      </td>
      <td>
        <ClockStanding entry={entry} />
        {minutes && entry.step === 'adjust' && (
          <span className={style.under}>{standingLine(minutes, words)}</span>
        )}
      </td>
    </tr>
  )
}
