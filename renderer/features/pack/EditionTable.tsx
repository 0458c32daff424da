/** What has been sent of a meeting: when, what, to whom; and the ways to have it again. */
import { Menu } from '@mantine/core'
import { IconDownload, IconFileDiff, IconFiles, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { Edition } from '../../../shared/model/pack.ts'
import { useRead } from '../../call.ts'
import { RowMenu } from '../../components/RowMenu.tsx'
import table from '../../components/Table.module.css'
import style from './Pack.module.css'

export type EditionTask = 'save' | 'since' | 'again'

interface Props {
  readonly editions: readonly Edition[]
  readonly onTask: (task: EditionTask, edition: Edition) => void
}

export function EditionTable({ editions, onTask }: Props) {
  const { t } = useTranslation()
  return (
    <table className={`${table.table} ${style.editions}`}>
      <thead>
        <tr>
          <th scope="col" data-align="end">
            {t('pack.sent.number')}
          </th>
          <th scope="col">{t('pack.sent.date')}</th>
          <th scope="col">{t('pack.sent.content')}</th>
          <th scope="col">{t('pack.sent.recipients')}</th>
          <th scope="col" data-align="end">
            {t('pack.sent.pages')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {editions.map((edition) => (
          <EditionRow key={edition.id} edition={edition} onTask={onTask} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly edition: Edition
  readonly onTask: Props['onTask']
}

function EditionRow({ edition, onTask }: RowProps) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { number, kind, sentOn, sha256, recipients, note, pages, attachments } = edition
  return (
    <tr className={table.row}>
      <td data-align="end">{number}</td>
      <td className={table.whole}>{dateText(sentOn, language)}</td>
      <td>
        <span className={style.kind}>
          <IconLock size={13} aria-label={t('pack.sent.lock')} /> {t(`pack.sent.kinds.${kind}`)}
        </span>
        {kind === 'pack' ? (
          <p className={style.detail}>{t('pack.sent.whole', { count: attachments.length })}</p>
        ) : (
          (['new', 'replaced', 'withdrawn'] as const).map((change) => {
            const labels = attachments.filter((one) => one.change === change).map(({ label }) => label)
            return (
              labels.length > 0 && (
                <p key={change} className={style.detail}>
                  {t(`pack.sent.changes.${change}`, { labels: labels.join(', ') })}
                </p>
              )
            )
          })
        )}
        {note !== '' && <p className={style.detail}>{note}</p>}
        <p className={style.hash} title={t('pack.sent.hash', { hash: sha256 })}>
          {t('pack.sent.hash', { hash: `${sha256.slice(0, 16)} …` })}
        </p>
      </td>
      <td>{recipients.length > 0 ? recipients.join(', ') : t('pack.sent.nobody')}</td>
      <td data-align="end">{pages}</td>
      <td className={table.menu}>
        <RowMenu label={t('pack.sent.menu', { number })}>
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => onTask('save', edition)}>
            {t('pack.sent.save')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFiles size={16} />} onClick={() => onTask('again', edition)}>
            {t('pack.sent.again')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileDiff size={16} />} onClick={() => onTask('since', edition)}>
            {t('pack.sent.since')}
          </Menu.Item>
        </RowMenu>
      </td>
    </tr>
  )
}
