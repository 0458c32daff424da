/** The small bar of a text field that is being written in. `Alt F10` leads to it, arrows go along it, Escape back. */
import { ActionIcon } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import type { KeyboardEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionTip } from '../ActionTip.tsx'
import style from './RichField.module.css'
import { type Tool, tableTools, textTools } from './tools.ts'
import { type Active, useActive } from './useActive.ts'

interface Props {
  readonly editor: Editor
  /** Names the field it belongs to. */
  readonly label: string
  readonly bar: RefObject<HTMLDivElement | null>
  readonly onLink: () => void
}

export function Toolbar({ editor, label, bar, onLink }: Props) {
  const { t } = useTranslation()
  const active = useActive(editor)
  const groups = active.has('table') ? [textTools, tableTools] : [textTools]
  return (
    <div
      className={style.bar}
      role="toolbar"
      aria-label={t('richText.toolbar', { field: label })}
      ref={bar}
      // The text keeps the focus and what is marked in it.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => moveAlong(event, editor)}
    >
      {groups.map((tools) => (
        <div key={tools === textTools ? 'text' : 'table'} className={style.group}>
          {tools.map((tool) => (
            <ToolButton
              key={tool.name}
              tool={tool}
              active={active}
              onUse={() => (tool.run ? tool.run(editor) : onLink())}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface ButtonProps {
  readonly tool: Tool
  readonly active: ReadonlySet<Active>
  readonly onUse: () => void
}

function ToolButton({ tool: { name, keys, icon: Icon, shows, fullWhen }, active, onUse }: ButtonProps) {
  const { t } = useTranslation()
  const label = t(`richText.tools.${name}`)
  const isFull = fullWhen !== undefined && active.has(fullWhen)
  return (
    <ActionTip label={label} {...(keys === undefined ? {} : { shortcut: keys })}>
      <ActionIcon
        size={26}
        tabIndex={-1}
        aria-label={label}
        {...(shows === undefined ? {} : { 'aria-pressed': active.has(shows) })}
        data-active={shows !== undefined && active.has(shows)}
        aria-disabled={isFull || undefined}
        onClick={isFull ? undefined : onUse}
      >
        <Icon size={16} stroke={1.75} />
      </ActionIcon>
    </ActionTip>
  )
}

function moveAlong(event: KeyboardEvent<HTMLDivElement>, editor: Editor): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % buttons.length,
    ArrowLeft: (at - 1 + buttons.length) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  }
  const place = places[event.key]
  // At once: the command waits for a frame, and the next key may be quicker.
  if (event.key === 'Escape') editor.view.focus()
  else if (place === undefined) return
  else buttons[place]?.focus()
  event.preventDefault()
  event.nativeEvent.stopImmediatePropagation()
}
