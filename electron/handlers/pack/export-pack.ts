/** Makes packs that are not sent by it: what there is now or was sent, whole or in part, for whom it is meant. */
import type { Parsed } from '../../../shared/contract.ts'
import { waitingBaseline } from '../../../shared/documents/news.ts'
import { fill, wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { PackSettings } from '../../../shared/model/pack.ts'
import type { Exported } from '../../../shared/model/results.ts'
import { meetingOf } from '../../../shared/model/snapshot.ts'
import { getEdition, snapshotOf } from '../../db/editions.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import { withPresentSecrecy } from '../../db/secrecy.ts'
import { getPackSettings } from '../../db/settings.ts'
import { checkTarget, makeFolder } from '../../output-file.ts'
import { refreshReportAttachments } from '../accounts/attach.ts'
import { exported, targetOf } from '../exported.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { makePack } from '../make-pack.ts'
import { contentSince } from './baseline.ts'
import type { PackContent } from './compose-pack.ts'
import { saveEdition } from './editions.ts'
import { filesIn } from './safe-name.ts'
import { embeddedOriginals, writeSignedOriginals } from './signed-originals.ts'

type Asked = Parsed<'export.pack'>
/** What one pack and personal copies of it are asked for by. */
type Wishes = Omit<Parsed<'export.copies'>, 'folder' | 'names'>
const words = wordsOf('sv')

export const exportPack: JobHandlers['export.pack'] = async (context, asked) => {
  if (asked.edition !== undefined && isPlain(asked)) {
    return saveEdition(context, { id: asked.edition, to: asked.to })
  }
  const started = performance.now()
  const target = targetOf(context, asked.to)
  // What is in the way is found before the pack is made.
  if (asked.originals !== undefined) makeFolder(context.pathOf(asked.originals))
  const { meeting, ...source } = await sourceOf(context, asked)
  const { db } = context
  const originals = asked.archive ? embeddedOriginals(db, meeting, source.isPublic) : []
  const pack = await makePack(context, meeting, { ...source, path: target, name: asked.name, originals })
  if (asked.originals !== undefined) {
    const folder = context.pathOf(asked.originals)
    writeSignedOriginals(db, meeting, { folder, isPublic: source.isPublic })
  }
  return { ...exported(target, pack, started), images: pack.images }
}

export const exportCopies: JobHandlers['export.copies'] = async (context, { folder, names, ...asked }) => {
  const { meeting, ...source } = await sourceOf(context, asked)
  const made: Exported[] = []
  const targets = filesIn(context.pathOf(folder), names, 'pdf')
  for (const target of targets) checkTarget(target)
  for (const [index, name] of names.entries()) {
    const started = performance.now()
    const target = targets[index] ?? ''
    const progress: JobContext['progress'] = (done, total) =>
      context.progress(index * total + done, names.length * total)
    const pack = await makePack({ ...context, progress }, meeting, { ...source, path: target, name })
    made.push(exported(target, pack, started))
  }
  return made
}

/** What was sent, with nothing else asked for, is given out as it was kept. */
function isPlain({ variant, ...asked }: Asked): boolean {
  const { since, item, password, name, cover, dividers, originals, archive } = asked
  const wishes = [since, item, password, name, cover, dividers, originals, archive]
  return variant === 'full' && wishes.every((wish) => wish === undefined)
}

interface Source {
  readonly meeting: MeetingDetail
  readonly content: PackContent
  readonly settings: PackSettings
  readonly createdAt: Date
}

/** @throws AppError NO_SUCH_ITEM, NOT_FOUND */
async function sourceOf(context: JobContext, asked: Wishes) {
  if (asked.edition === undefined) await refreshReportAttachments(context, asked.meeting)
  const source = contentSource(context, asked)
  const { cover, dividers } = source.settings
  return {
    ...source,
    settings: { ...source.settings, cover: asked.cover ?? cover, dividers: asked.dividers ?? dividers },
    isPublic: asked.variant === 'public',
    duplex: asked.variant === 'print',
    screen: asked.variant === 'screen',
    password: asked.password,
  }
}

function contentSource({ db, now }: JobContext, asked: Wishes): Source {
  if (asked.edition === undefined) {
    const meeting = getMeetingDetail(db, asked.meeting)
    const content =
      asked.since === undefined ? contentOf(meeting, asked.item) : contentSince(db, meeting, asked.since)
    return { meeting, content, settings: getPackSettings(db), createdAt: new Date(now) }
  }
  const snapshot = snapshotOf(db, asked.edition)
  const sent = meetingOf(snapshot)
  const meeting = asked.variant === 'public' ? withPresentSecrecy(db, sent) : sent
  const { number, sentAt } = getEdition(db, asked.edition)
  const line = fill(words.edition.supplementTo, { number })
  const content: PackContent =
    meeting.sent && asked.item === undefined
      ? { kind: 'news', baseline: waitingBaseline(meeting.sent), line }
      : contentOf(meeting, asked.item)
  return { meeting, content, settings: snapshot.settings, createdAt: new Date(sentAt) }
}

function contentOf({ items }: MeetingDetail, item: Asked['item']): PackContent {
  if (item === undefined) return { kind: 'full' }
  const position = items.findIndex(({ id }) => id === item) + 1
  if (position === 0) throw new AppError('NO_SUCH_ITEM', { number: item })
  return { kind: 'item', item: position }
}
