/** A member list between the clipboard and the body: nothing is stored before it is added. */
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberRow } from '../../../shared/model/board.ts'
import { readMembers } from '../../../shared/text/read-members.ts'
import type { BodyId } from '../../../shared/values.ts'
import { useCall, useRead } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { noChoices, pasteRows, rowsToAdd } from './paste-rows.ts'

export function usePaste(body: BodyId, onDone: () => void) {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const members = useRead('member.list', { body })
  const add = useCall('member.import')
  const [text, setText] = useState('')
  const [choices, setChoices] = useState(noChoices)
  const settled = useDeferredValue(text)
  const reading = useMemo(() => readMembers(settled), [settled])
  const rows = useMemo(() => pasteRows(reading, choices, members), [reading, choices, members])
  const adding = rowsToAdd(rows)

  /** Lines get other numbers, so what was said of them no longer holds. */
  const change = (text: string) => {
    setText(text)
    setChoices(noChoices)
  }
  const toggle = (line: number) =>
    setChoices(({ corrected, left }) => ({
      corrected,
      left: left.has(line) ? new Set([...left].filter((one) => one !== line)) : new Set([...left, line]),
    }))
  const correct = (line: number, member: MemberRow) =>
    setChoices(({ corrected, left }) => ({ corrected: new Map([...corrected, [line, member]]), left }))
  const store = () => {
    if (adding.length === 0 || add.isPending) return
    add.mutate(
      { rows: adding, body },
      {
        onSuccess: ({ added }) => {
          offerUndo({ text: t('registersUi.paste.done', { count: added.length }) })
          onDone()
        },
      },
    )
  }
  return { text, change, rows, adding, toggle, correct, store, error: add.error, running: add.isPending }
}
