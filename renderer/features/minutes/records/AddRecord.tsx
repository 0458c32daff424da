/** Adds a record: by the menu, by its letter while the menu is open, or from the palette. */
import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Fragment, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../../../commands.ts'
import { useShortcutText } from '../../../components/shortcuts.ts'
import { kindGroups, kindWord, type RecordKind, recordKinds } from './kinds.ts'
import style from './Records.module.css'

const keys = 'mod+shift+L'

interface Props {
  readonly isCompany: boolean
  readonly onAdd: (kind: RecordKind) => void
}

export function AddRecord({ isCompany, onAdd }: Props) {
  const { t } = useTranslation()
  const shortcut = useShortcutText()
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const addNow = useEffectEvent(onAdd)
  const words = useMemo(() => {
    return new Map(recordKinds.map((kind) => [kind, kindWord(t, kind, isCompany)]))
  }, [t, isCompany])
  useCommands(
    useMemo(
      () => [
        {
          id: 'record add',
          group: t('records.group'),
          label: t('records.add'),
          keys,
          run: () => {
            // Out of sight the menu would hide.
            button.current?.scrollIntoView({ block: 'nearest' })
            setOpened(true)
          },
        },
        ...recordKinds.map((kind) => ({
          id: `record ${kind}`,
          group: t('records.group'),
          label: t('records.addKind', { kind: words.get(kind) ?? '' }),
          whenSought: true,
          run: () => addNow(kind),
        })),
      ],
      [t, words],
    ),
  )
  const add = (kind: RecordKind) => {
    setOpened(false)
    onAdd(kind)
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const kind = recordKinds.find((each) => t(`records.key.${each}`) === event.key.toUpperCase())
    if (!kind) return
    event.preventDefault()
    event.stopPropagation()
    add(kind)
  })
  // Also before the menu has taken the keys.
  useEffect(() => {
    if (!opened) return
    const listener = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listener, true)
    return () => window.removeEventListener('keydown', listener, true)
  }, [opened])
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-start" width={280} returnFocus={false}>
      <Menu.Target>
        <Button
          ref={button}
          className={style.add ?? ''}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          rightSection={<kbd className={style.key}>{shortcut(keys)}</kbd>}
        >
          {t('records.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kindGroups.map((group, index) => (
          <Fragment key={group[0]}>
            {index > 0 && <Menu.Divider />}
            {group.map((kind) => (
              <Menu.Item
                key={kind}
                rightSection={<kbd className={style.key}>{t(`records.key.${kind}`)}</kbd>}
                onClick={() => add(kind)}
              >
                {words.get(kind)}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
