/** The keys of deciding: from one matter to the next, and what is done with the one at hand. */
import { useTranslation } from 'react-i18next'
import type { Matter } from '../../../shared/rules/review-merge.ts'
import { type PageCommand, useCommands } from '../../commands.ts'
import { goodOf, type Outcome, type Writing, waysOf } from './ways.ts'

interface Options {
  /** Null while something is written. */
  readonly current: Matter | null
  readonly canWrite: boolean
  readonly step: (by: 1 | -1) => void
  readonly decide: (matter: Matter, outcome: Outcome) => Promise<void>
  readonly write: (way: Writing, matter: Matter) => void
}

export function useMergeKeys({ current, canWrite, step, decide, write }: Options): void {
  const { t } = useTranslation()
  const keyed = (keys: string, label: string, run: () => void): PageCommand => ({
    id: `review ${keys}`,
    group: t('reviewUi.group'),
    ...{ keys, label, run },
  })
  const ofMatter = (matter: Matter): readonly PageCommand[] => {
    const ways = waysOf(matter, canWrite)
    const all = {
      accept: keyed('A', t('reviewUi.keys.accept'), () => void decide(matter, goodOf(matter))),
      reject: keyed('R', t('reviewUi.keys.reject'), () => void decide(matter, 'rejected')),
      edit: keyed('E', t('reviewUi.keys.edit'), () => write('edit', matter)),
      reply: keyed('S', t('reviewUi.keys.reply'), () => write('reply', matter)),
    }
    return ways.map((way) => all[way])
  }
  useCommands([
    keyed('J', t('reviewUi.page.next'), () => step(1)),
    keyed('K', t('reviewUi.page.previous'), () => step(-1)),
    ...(current && current.decision === null ? ofMatter(current) : []),
  ])
}
