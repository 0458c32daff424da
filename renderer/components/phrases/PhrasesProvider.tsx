/** The standing phrases of the body whose texts are written here: for the fields, and in the palette. */
import { createContext, type ReactNode, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phrase } from '../../../shared/model/board.ts'
import { useCommands } from '../../commands.ts'
import { usePhraseTarget } from './phrase-target.ts'

const PhrasesContext = createContext<readonly Phrase[]>([])

/** None outside of a provider. */
export function usePhrases(): readonly Phrase[] {
  return use(PhrasesContext)
}

interface Props {
  readonly phrases: readonly Phrase[]
  readonly children: ReactNode
}

export function PhrasesProvider({ phrases, children }: Props) {
  return (
    <PhrasesContext value={phrases}>
      {children}
      <PhraseCommands phrases={phrases} />
    </PhrasesContext>
  )
}

function PhraseCommands({ phrases }: Pick<Props, 'phrases'>) {
  const { t } = useTranslation()
  const target = usePhraseTarget()
  useCommands(
    phrases.map(({ shortcut, text }) => ({
      id: `phrase ${shortcut}`,
      group: t('outcomes.phrases.group'),
      label: t('outcomes.phrases.insert', { shortcut }),
      detail: text,
      whenSought: true,
      ...(target && { run: () => target.insert(text) }),
    })),
  )
  return null
}
