/** What comes back on the body's agendas, and when. */
import { Button, Menu, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type TemplateItem, templatePlaces } from '../../../shared/model/year-plan.ts'
import { useRead } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import { RowMenu } from '../../components/RowMenu.tsx'
import { moveBetweenRows } from '../../components/row-keys.ts'
import style from '../../components/Table.module.css'
import { usePageKeys } from '../meeting/page-keys.ts'
import { monthName } from './calendar-words.ts'
import { TemplateForm } from './TemplateForm.tsx'
import { useTemplate } from './useTemplate.ts'

export function TemplateTab({ locked }: { readonly locked: boolean }) {
  const { t } = useTranslation()
  const keys = useId()
  const template = useTemplate()
  const [editing, setEditing] = useState<TemplateItem | 'new' | null>(null)
  const begin = () => setEditing('new')
  usePageKeys(locked ? {} : { N: begin })
  const { items } = template
  return (
    <PageBody>
      <ErrorNote error={template.error} />
      {items.length === 0 ? (
        <EmptyState title={t('year.template.emptyTitle')} text={t('year.template.emptyText')}>
          {!locked && (
            <>
              <Button onClick={begin}>{t('year.template.add')}</Button>
              <Button variant="filled" onClick={template.addStandard}>
                {t('year.template.standard')}
              </Button>
            </>
          )}
        </EmptyState>
      ) : (
        <div>
          <p id={keys} hidden>
            {t('year.template.keys')}
          </p>
          <table className={style.table} onKeyDown={moveBetweenRows}>
            <thead>
              <tr>
                <th scope="col">{t('year.template.item')}</th>
                <th scope="col">{t('meeting.item.kind')}</th>
                <th scope="col">{t('year.template.when')}</th>
                <th scope="col">{t('year.template.presenter')}</th>
                <td />
              </tr>
            </thead>
            {templatePlaces.map((place) => (
              <tbody key={place}>
                <tr className={style.group}>
                  <th colSpan={5} scope="rowgroup">
                    {t(`year.template.places.${place}`)}
                  </th>
                </tr>
                {items
                  .filter((item) => item.place === place)
                  .map((item) => (
                    <Row key={item.id} {...{ item, keys, locked, template }} onEdit={setEditing} />
                  ))}
              </tbody>
            ))}
          </table>
          {!locked && (
            <ActionTip label={t('year.template.add')} shortcut="N">
              <Button mt="md" leftSection={<IconPlus size={16} />} onClick={begin}>
                {t('year.template.add')}
              </Button>
            </ActionTip>
          )}
        </div>
      )}
      {editing !== null && (
        <TemplateForm
          item={editing === 'new' ? null : editing}
          template={template}
          onDone={() => setEditing(null)}
        />
      )}
    </PageBody>
  )
}

interface RowProps {
  readonly item: TemplateItem
  /** Id of what tells the keys. */
  readonly keys: string
  readonly locked: boolean
  readonly template: ReturnType<typeof useTemplate>
  readonly onEdit: (item: TemplateItem) => void
}

function Row({ item, keys, locked, template, onEdit }: RowProps) {
  const { t } = useTranslation()
  const { title, kind, presenter } = item
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Delete') template.remove(item)
    if (!event.altKey || !(event.key === 'ArrowUp' || event.key === 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    template.move(item, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <tr className={style.row}>
      <td className={style.strong}>
        {locked ? (
          title
        ) : (
          <UnstyledButton
            className={style.open}
            data-row
            aria-describedby={keys}
            onClick={() => onEdit(item)}
            onKeyDown={press}
          >
            {title}
          </UnstyledButton>
        )}
      </td>
      <td>{t(`meeting.item.kinds.${kind}`)}</td>
      <td>
        <When item={item} />
      </td>
      <td>{presenter || '–'}</td>
      <td className={style.menu}>
        {!locked && (
          <RowMenu label={t('year.template.actions', { title })}>
            <Menu.Item onClick={() => onEdit(item)}>{t('ui.change')}</Menu.Item>
            <Menu.Item onClick={() => template.move(item, -1)} rightSection="Alt ↑">
              {t('year.template.up')}
            </Menu.Item>
            <Menu.Item onClick={() => template.move(item, 1)} rightSection="Alt ↓">
              {t('year.template.down')}
            </Menu.Item>
            <Menu.Item onClick={() => template.remove(item)}>{t('ui.remove')}</Menu.Item>
          </RowMenu>
        )}
      </td>
    </tr>
  )
}

/** "Varje möte", "maj, oktober". */
function When({ item: { due, months } }: { readonly item: TemplateItem }) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  if (due !== 'months') return t(`year.template.dues.${due}`)
  return months.map((month) => monthName(month, language)).join(', ')
}
