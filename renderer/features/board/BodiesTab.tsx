/** The bodies of the file: what each goes by, and how many meetings and mandates it has. */
import { Button, Menu, UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Body } from '../../../shared/model/board.ts'
import { useCall } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { RowMenu } from '../../components/RowMenu.tsx'
import { moveBetweenRows } from '../../components/row-keys.ts'
import style from '../../components/Table.module.css'
import { useOfferUndo } from '../../components/Undo.tsx'
import { showBody, useShownBody } from '../../shown-body.ts'
import board from './Board.module.css'
import { BodyForm } from './BodyForm.tsx'

interface Props {
  readonly bodies: readonly Body[]
  readonly locked: boolean
  /** Whether one came here to add one. */
  readonly adding: boolean
}

export function BodiesTab({ bodies, locked, adding }: Props) {
  const { t } = useTranslation()
  const keys = useId()
  const [editing, setEditing] = useState<Body | 'new' | null>(adding && !locked ? 'new' : null)
  const { remove, error } = useRemoveBody()
  const add = () => setEditing('new')
  useHotkeys(locked || editing ? [] : [['N', add]])
  return (
    <section aria-label={t('registersUi.bodies.title')}>
      <div className={board.tools}>
        <p className={board.told}>{t('registersUi.bodies.about')}</p>
        {!locked && (
          <ActionTip label={t('registersUi.bodies.add')} shortcut="N">
            <Button leftSection={<IconPlus size={16} />} onClick={add}>
              {t('registersUi.bodies.add')}
            </Button>
          </ActionTip>
        )}
      </div>
      <div className={board.error}>
        <ErrorNote error={error} />
      </div>
      <p id={keys} hidden>
        {t('ui.members.keys')}
      </p>
      <div className={board.wide}>
        <table className={style.table} onKeyDown={moveBetweenRows}>
          <thead>
            <tr>
              <th scope="col">{t('ui.board.name')}</th>
              <th scope="col">{t('registersUi.bodies.rules')}</th>
              <th scope="col" className={board.lesser}>
                {t('registersUi.bodies.paragraphs')}
              </th>
              <th scope="col" className={board.lesser}>
                {t('registersUi.bodies.attachments')}
              </th>
              <th scope="col" data-align="end">
                {t('registersUi.bodies.meetings')}
              </th>
              <th scope="col" data-align="end">
                {t('registersUi.bodies.members')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {bodies.map((body) => (
              <BodyRow
                key={body.id}
                {...{ body, locked, keys, remove }}
                alone={bodies.length === 1}
                onEdit={() => setEditing(body)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {editing !== null && (
        <BodyForm body={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />
      )}
    </section>
  )
}

function useRemoveBody() {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const removal = useCall('body.remove')
  const remove = ({ id, name }: Body) =>
    removal.mutate(
      { id },
      { onSuccess: () => offerUndo({ text: t('registersUi.bodies.removed', { name }) }) },
    )
  return { remove, error: removal.error }
}

interface RowProps {
  readonly body: Body
  readonly locked: boolean
  /** Whether it is the only one. */
  readonly alone: boolean
  /** Id of what tells the keys. */
  readonly keys: string
  readonly remove: (body: Body) => void
  readonly onEdit: () => void
}

function BodyRow({ body, locked, alone, keys, remove, onEdit }: RowProps) {
  const { t } = useTranslation()
  const isShown = useShownBody().body === body.id
  const { name, kind, settings } = body
  return (
    <tr className={style.row}>
      <td className={style.strong}>
        {locked ? (
          name
        ) : (
          <UnstyledButton
            className={style.open}
            data-row
            aria-describedby={keys}
            onClick={onEdit}
            onKeyDown={({ key }) => key === 'Delete' && remove(body)}
          >
            {name}
          </UnstyledButton>
        )}
        {isShown && !alone && <span className={board.aside}>{t('registersUi.bodies.shown')}</span>}
      </td>
      <td>{t(`registersUi.bodies.kinds.${kind}`)}</td>
      <td className={board.lesser}>{t(`registersUi.bodies.paragraphsBy.${settings.paragraphs}`)}</td>
      <td className={board.lesser}>{t(`registersUi.bodies.attachmentsBy.${settings.attachments}`)}</td>
      <td data-align="end">{body.meetings}</td>
      <td data-align="end">{body.members}</td>
      <td className={style.menu}>
        {!(locked && (isShown || alone)) && (
          <RowMenu label={t('ui.members.actions', { name })}>
            {!locked && <Menu.Item onClick={onEdit}>{t('ui.change')}</Menu.Item>}
            {!isShown && (
              <Menu.Item onClick={() => void showBody(body.id)}>{t('registersUi.bodies.show')}</Menu.Item>
            )}
            {!locked && <Menu.Item onClick={() => remove(body)}>{t('ui.remove')}</Menu.Item>}
          </RowMenu>
        )}
      </td>
    </tr>
  )
}
