/** The clock of one meeting, step by step: what, until when, how it stands, by which law, and what holidays do to it. */
import { useTranslation } from 'react-i18next'
import { holidaysText, limitText, movedText, sectionText, stepText } from '../../../shared/i18n/clock-text.ts'
import type { ClockEntry } from '../../../shared/rules/justering-clock.ts'
import { today } from '../../today.ts'
import { ClockStanding } from './ClockStanding.tsx'
import style from './Posting.module.css'
import { useClockWords } from './useClock.ts'

export function ClockSteps({ entries }: { readonly entries: readonly ClockEntry[] }) {
  return (
    <ol className={style.steps}>
      {entries.map((entry) => (
        <Step key={entry.step} entry={entry} />
      ))}
    </ol>
  )
}

function Step({ entry }: { readonly entry: ClockEntry }) {
  const { t } = useTranslation()
  const words = useClockWords()
  const notes = [
    `${t(`posting.rule.${entry.step}`)} ${capital(sectionText(entry, words))}.`,
    entry.standing.kind === 'done' ? '' : movedText(entry, words),
    holidaysText(entry, today(), words),
  ].filter((note) => note !== '')
  return (
    <li className={style.step}>
      <span className={style.what}>{stepText(entry, words)}</span>
      <span className={style.limit}>{entry.standing.kind === 'done' ? '' : limitText(entry, words)}</span>
      <ClockStanding entry={entry} />
      <span className={style.note}>{notes.join(' ')}</span>
    </li>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
