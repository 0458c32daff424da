/** What an import did: what is in place, what awaits a file, what was not understood. */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportResult } from '../../../shared/model/results.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { PageBody } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { type MeetingTab, useNavigation } from '../../route.tsx'
import style from './Reading.module.css'
import { UnreadLines } from './ReadingParts.tsx'

interface Props {
  readonly result: ImportResult
  readonly onStartOver: () => void
}

export function ImportSummary({ result: { agenda, minutes }, onStartOver }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader
        title={t('ui.import.done')}
        actions={<Button onClick={onStartOver}>{t('ui.import.another')}</Button>}
      />
      <PageBody>
        {agenda && (
          <Part
            title={`${t('ui.import.agenda')} ${agenda.date}`}
            facts={[
              t('ui.import.items', { count: agenda.items }),
              t('ui.import.proposals', { count: agenda.proposals }),
              t('ui.import.files', { count: agenda.attachments.length }),
            ]}
            to={{ meeting: agenda.meeting, tab: 'agenda' }}
          >
            <UnreadLines lines={agenda.unread} />
            <Matched attachments={agenda.attachments} />
            <Names
              title={t('ui.import.relabelled')}
              help={t('ui.import.relabelledHelp')}
              names={agenda.relabelled.map((each) => t('ui.import.relabelledAs', each))}
            />
            <Names
              title={t('ui.import.awaited')}
              help={t('ui.import.awaitedHelp')}
              names={agenda.unmatchedLabels.map((label) => t('ui.import.label', { label }))}
            />
            <Names
              title={t('ui.import.leftOver')}
              help={t('ui.import.leftOverHelp')}
              names={agenda.unmatchedFiles}
            />
          </Part>
        )}
        {minutes && (
          <Part
            title={`${t('ui.import.minutes')} ${minutes.date}`}
            facts={[
              t('ui.import.paragraphs', { count: minutes.paragraphs }),
              t('ui.import.decisions', { count: minutes.decisions }),
              t('ui.import.people', { count: minutes.present + minutes.part + minutes.absent }),
            ]}
            to={{ meeting: minutes.meeting, tab: 'minutes' }}
          >
            <UnreadLines lines={minutes.unread} />
          </Part>
        )}
      </PageBody>
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly facts: readonly string[]
  readonly to: { readonly meeting: MeetingId; readonly tab: MeetingTab }
  readonly children: ReactNode
}

function Part({ title, facts, to, children }: PartProps) {
  const { t } = useTranslation()
  const { turn } = useNavigation()
  return (
    <section className={style.part} aria-label={title}>
      <div className={style.partHead}>
        <div>
          <h2>{title}</h2>
          <p>{facts.join(' · ')}</p>
        </div>
        <Button variant="filled" onClick={() => turn({ page: 'meeting', ...to })}>
          {t('ui.import.openMeeting')}
        </Button>
      </div>
      {children}
    </section>
  )
}

type Attachments = NonNullable<ImportResult['agenda']>['attachments']

function Matched({ attachments }: { readonly attachments: Attachments }) {
  const { t } = useTranslation()
  if (attachments.length === 0) return null
  return (
    <table className={style.matched}>
      <caption>{t('ui.import.matched')}</caption>
      <tbody>
        {attachments.map(({ label, fileName, pages }) => (
          <tr key={label}>
            <th scope="row">{t('ui.import.label', { label })}</th>
            <td>{fileName}</td>
            <td>{t('meeting.pages', { count: pages })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface NamesProps {
  readonly title: string
  readonly help: string
  readonly names: readonly string[]
}

function Names({ title, help, names }: NamesProps) {
  if (names.length === 0) return null
  return (
    <section className={style.unread} aria-label={title}>
      <h3>{title}</h3>
      <p>{help}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  )
}
