/** What the palette finds: commands of the window and of the page, and what the open file holds. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commands, keysOf } from '../../shared/commands.ts'
import type { Input, Output } from '../../shared/contract.ts'
import { meetingName, weekdayDateText } from '../../shared/documents/format.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { Language, Theme } from '../../shared/model/state.ts'
import { yearOf } from '../../shared/values.ts'
import { call, useCall, useRead } from '../call.ts'
import { pageCommands, possibleCommands, runCommand } from '../commands.ts'
import { useOpenBoard } from '../features/start/useOpenBoard.ts'
import { type AccountTab, type Route, useNavigation } from '../route.tsx'
import { showBody, useShownBody } from '../shown-body.ts'
import { today } from '../today.ts'
import type { Entry } from './palette-search.ts'

/** Everything that can be chosen now, and whether what the file holds has been read for it. */
export function useEntries(): { readonly all: readonly Entry[]; readonly isRead: boolean } {
  const own = useCommandEntries()
  const pages = usePageEntries()
  const held = useBoardEntries()
  const settings = useSettingEntries()
  const files = useFileEntries()
  return { all: [...own, ...held.entries, ...pages, ...settings, ...files], isRead: held.isRead }
}

/** The palette is over the page: what can be done there stays what it is while it is open. */
function useCommandEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const mac = useRead('app.state', {}).platform === 'darwin'
  const [names] = useState(possibleCommands)
  const [added] = useState(pageCommands)
  const ofPage = added.flatMap(({ run, ...command }): Entry[] =>
    run && !(command.sameAs && names.includes(command.sameAs)) ? [{ ...command, run }] : [],
  )
  const ofWindow = names
    .filter((name) => name !== 'palette')
    .map((name): Entry => {
      const keys = keysOf(name, mac)
      return {
        id: name,
        group: t(`menu.${commands[name].menu}`),
        label: t(`menu.${name}`),
        ...(keys ? { keys } : {}),
        run: () => runCommand(name),
      }
    })
  return [...ofPage, ...ofWindow]
}

const accountTabs: readonly AccountTab[] = [
  'result',
  'balance',
  'months',
  'keyFigures',
  'scorecard',
  'followUp',
  'templates',
  'sources',
]

/** Pages and their tabs, beyond those that have a command of their own. */
function usePageEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const { open } = useRead('app.state', {})
  const { go } = useNavigation()
  if (!open) return []
  const year = yearOf(today())
  const entry = (id: string, label: string, route: Route): Entry => ({
    id: `page ${id}`,
    group: t('palette.pages'),
    label,
    whenSought: true,
    run: () => go(route),
  })
  return [
    entry('year calendar', t('palette.page.yearCalendar'), { page: 'year', tab: 'calendar', year }),
    entry('year list', t('palette.page.yearList'), { page: 'year', tab: 'list', year }),
    entry('year template', t('palette.page.yearTemplate'), { page: 'year', tab: 'template', year }),
    entry('people', t('palette.page.people'), { page: 'board', tab: 'people' }),
    entry('bodies', t('palette.page.bodies'), { page: 'board', tab: 'bodies' }),
    entry('organisation', t('palette.page.organisation'), { page: 'board', tab: 'organisation' }),
    ...accountTabs.map((tab) =>
      entry(`accounts ${tab}`, t('palette.accounts', { tab: t(`accounts.tabs.${tab}`) }), {
        page: 'accounts',
        tab,
      }),
    ),
  ]
}

/** Meetings, people and bodies of the open file. */
function useBoardEntries(): { readonly entries: readonly Entry[]; readonly isRead: boolean } {
  const { t } = useTranslation()
  const { open, settings } = useRead('app.state', {})
  const { route, go } = useNavigation()
  const lists = [
    useKnown('meeting.list', useShownBody(), open !== null),
    useKnown('person.list', {}, open !== null),
    useKnown('body.list', {}, open !== null),
  ] as const
  const [meetings, people, bodies] = [lists[0].known, lists[1].known, lists[2].known]
  if (!open) return { entries: [], isRead: true }
  const { language } = settings
  const words = wordsOf(language)
  /** Ids of one file mean nothing in another. */
  const idOf = (kind: string, id: number) => `${kind} ${id} ${open.fileName}`
  const show = (body: (typeof bodies)[number]['id']) => {
    // A meeting is of its own body.
    if (route.page === 'meeting') go({ page: 'meetings' })
    void showBody(body)
  }
  const entries = [
    ...meetings.map(
      (meeting): Entry => ({
        id: idOf('meeting', meeting.id),
        group: t('palette.meetings'),
        label: `${meetingName(meeting, open.board.kind, words)} ${yearOf(meeting.date)}`,
        detail: [meeting.date, weekdayDateText(meeting.date, language), meeting.place]
          .filter(Boolean)
          .join(' · '),
        whenSought: true,
        run: () =>
          go({ page: 'meeting', meeting: meeting.id, tab: meeting.state === 'draft' ? 'agenda' : 'minutes' }),
      }),
    ),
    ...people.map(
      (person): Entry => ({
        id: idOf('person', person.id),
        group: t('palette.people'),
        label: person.name,
        whenSought: true,
        run: () => go({ page: 'board', tab: 'people' }),
      }),
    ),
    ...(bodies.length > 1 ? bodies : []).map(
      (body): Entry => ({
        id: idOf('body', body.id),
        group: t('palette.bodies'),
        label: t('palette.body', { name: body.name }),
        run: () => show(body.id),
      }),
    ),
  ]
  return { entries, isRead: lists.every(({ isRead }) => isRead) }
}

function useSettingEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const { settings } = useRead('app.state', {})
  const { mutate } = useCall('app.settings')
  const entry = (id: string, label: string, run: () => void): Entry => ({
    id: `setting ${id}`,
    group: t('palette.settings'),
    label,
    run,
  })
  return [
    ...Theme.options
      .filter((theme) => theme !== settings.theme)
      .map((theme) => entry(`theme ${theme}`, t(`palette.theme.${theme}`), () => mutate({ theme }))),
    ...Language.options
      .filter((language) => language !== settings.language)
      .map((language) =>
        entry(`language ${language}`, t(`palette.language.${language}`), () => mutate({ language })),
      ),
    entry('spelling', t(settings.spelling ? 'palette.spellingOff' : 'palette.spellingOn'), () =>
      mutate({ spelling: !settings.spelling }),
    ),
  ]
}

function useFileEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const { recent, open } = useRead('app.state', {})
  const { open: openFile } = useOpenBoard()
  return recent
    .filter(({ name, folder }) => name !== open?.fileName || folder !== open.folder)
    .map(({ file, name, folder }) => ({
      id: `file ${folder} ${name}`,
      group: t('palette.files'),
      label: name,
      detail: folder,
      run: () => void openFile(file),
    }))
}

type Listed = 'meeting.list' | 'person.list' | 'body.list'

/** What a read answers, nothing until it has: the palette stands before all is read. */
function useKnown<N extends Listed>(
  name: N,
  input: Input<N>,
  enabled: boolean,
): { readonly known: Output<N>; readonly isRead: boolean } {
  const { data, isPending } = useQuery({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
  })
  return { known: data ?? ([] as unknown as Output<N>), isRead: !isPending }
}
