/** Attachments of a meeting, one at a time, over the whole window: looked at, turned, gone through. */
import { useHotkeys } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment, PageTurns, StoredFile } from '../../../shared/model/meeting.ts'
import { turned } from '../../../shared/rules/page-turns.ts'
import { awaitsMinutes } from '../../../shared/rules/previous-minutes.ts'
import type { AttachmentId } from '../../../shared/values.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { PdfView } from '../../components/pdf/PdfView.tsx'
import { storedSource } from '../../components/pdf/source.ts'
import { Asked } from './Asked.tsx'
import style from './Viewer.module.css'
import { ViewerBar } from './ViewerBar.tsx'

/** An attachment as the viewer shows it. */
export interface Viewed extends Attachment {
  readonly label: string
  /** Sent: its pages stand as they were sent. */
  readonly isFixed: boolean
}

interface Props {
  /** In the agenda's order. */
  readonly all: readonly Viewed[]
  readonly at: AttachmentId
  readonly onAt: (attachment: AttachmentId) => void
  /** Null where they are only looked at. */
  readonly onTurn: ((attachment: AttachmentId, turns: PageTurns) => void) | null
  readonly onClose: () => void
}

export function Viewer({ all, at, onAt, onTurn, onClose }: Props) {
  const { t } = useTranslation()
  const [page, setPage] = useState(1)
  const index = all.findIndex(({ id }) => id === at)
  const shown = all[index]
  const go = (step: -1 | 1) => {
    const next = all[index + step]
    if (!next) return
    setPage(1)
    onAt(next.id)
  }
  const turn = (pages: readonly number[], quarters: number) => {
    if (shown?.file && !shown.isFixed) onTurn?.(shown.id, turned(shown.turns, pages, quarters))
  }
  useHotkeys(
    [
      ['alt+ArrowLeft', () => go(-1)],
      ['alt+ArrowRight', () => go(1)],
      ['R', () => turn([page], 1)],
      ['shift+R', () => turn([page], -1)],
    ],
    ['INPUT', 'TEXTAREA'],
  )
  if (!shown) return null
  const { file, label, title, turns, isFixed } = shown
  return (
    <Dialog
      fullPage
      title={label === '' ? title : t('attachments.viewer.title', { label, title })}
      onClose={onClose}
    >
      <ViewerBar
        place={{ index, count: all.length, onGo: go }}
        turning={
          file && !isFixed && onTurn
            ? {
                onTurn: (quarters) => turn([page], quarters),
                onTurnAll: (quarters) => turn(pagesOf(file), quarters),
                onReset: () => onTurn(shown.id, {}),
              }
            : null
        }
        note={isFixed && onTurn ? t('attachments.viewer.fixed') : undefined}
        onClose={onClose}
      />
      {file ? (
        <FileView key={file.sha256} title={title} file={file} turns={turns} onPage={setPage} />
      ) : (
        <p className={style.awaited}>
          {t(awaitsMinutes(shown) ? 'items.previous.notThere' : 'attachments.viewer.awaited')}{' '}
          {shown.asked && <Asked asked={shown.asked} />}
        </p>
      )}
    </Dialog>
  )
}

function pagesOf({ pages }: StoredFile): readonly number[] {
  return Array.from({ length: pages }, (_, index) => index + 1)
}

interface FileViewProps {
  readonly title: string
  readonly file: StoredFile
  readonly turns: PageTurns
  readonly onPage?: (page: number) => void
}

/** A stored file, read in pieces as its pages are come to. */
export function FileView({ title, file, turns, onPage }: FileViewProps) {
  const [first] = useState(file)
  const source = useCallback(() => storedSource(first), [first])
  return (
    <div className={style.pages}>
      <PdfView title={title} source={source} turns={turns} zoom="page" {...(onPage ? { onPage } : {})} />
    </div>
  )
}
