/** The outcomes as entries of a menu; a letter leads to the next one that begins with it. */
import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { type Outcome, outcomes } from '../../../shared/model/records.ts'

interface Props {
  /** Marked; undefined where there is none to mark. */
  readonly current?: Outcome | null | undefined
  readonly onDecide: (outcome: Outcome | null) => void
}

export function OutcomeItems({ current, onDecide }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {[...outcomes, null].map((outcome) => (
        <Menu.Item
          key={outcome}
          aria-current={outcome === current || undefined}
          rightSection={outcome === current && <IconCheck size={14} aria-hidden />}
          onClick={() => onDecide(outcome)}
          onKeyDown={goToLetter}
        >
          {outcome === null ? t('outcomes.none') : t(`outcomes.of.${outcome}`)}
        </Menu.Item>
      ))}
    </>
  )
}

function goToLetter(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, ctrlKey, metaKey, altKey } = event
  if (!/^\p{L}$/u.test(key) || ctrlKey || metaKey || altKey) return
  // Nor is it a key of the page.
  event.stopPropagation()
  const menu = currentTarget.closest('[role="menu"]')
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  const at = items.indexOf(currentTarget) + 1
  const begins = (item: HTMLElement) => item.innerText.trim().toLowerCase().startsWith(key.toLowerCase())
  const next = [...items.slice(at), ...items.slice(0, at)].find(begins)
  next?.focus()
}
