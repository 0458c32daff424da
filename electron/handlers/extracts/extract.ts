/** Makes extracts of minutes: one for all, or one for each recipient. */
import { areAdjusted, extractDocument, numbersText, placesOf } from '../../../shared/documents/extract.ts'
import { insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { DocumentFormat, ExportedMinutes, SecretChoice } from '../../../shared/model/extracts.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { placesFor, recipientsAt } from '../../../shared/rules/extract-recipients.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import { makeFolder } from '../../output-file.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { filesIn } from '../pack/safe-name.ts'
import { knownOf, numbersOf, withSecretChoice } from './secret.ts'
import { checkFormatTarget, writeFormatted } from './write.ts'

const words = wordsOf('sv')

export const exportExtract: JobHandlers['export.extract'] = (context, { meeting: id, to, ...asked }) => {
  const meeting = getMeetingDetail(context.db, id)
  const places = placesOf(minutesOf(meeting), asked.paragraphs)
  return writeExtract(context, meeting, { ...asked, places, path: context.pathOf(to) })
}

export const exportExtracts: JobHandlers['export.extracts'] = async (
  context,
  { meeting: id, folder, recipients, ...asked },
) => {
  const meeting = getMeetingDetail(context.db, id)
  const minutes = minutesOf(meeting)
  const places = placesOf(minutes, asked.paragraphs)
  // What is secret is found before the first file is written.
  withSecretChoice(context.db, meeting, places, asked.secret)
  const named = recipients.length > 0 ? [...new Set(recipients)] : recipientsAt(minutes, places)
  if (named.length === 0) throw new AppError('NO_RECIPIENTS')
  const wanted = named.map((recipient) => ({ recipient, places: placesFor(minutes, places, recipient) }))
  const names = wanted.map(({ recipient, places }) => `${extractName(meeting, places)} ${recipient}`)
  makeFolder(context.pathOf(folder))
  const paths = filesIn(context.pathOf(folder), names, asked.format)
  for (const path of paths) checkFormatTarget(path, asked.format)
  const made: (ExportedMinutes & { recipient: string; paragraphs: number[] })[] = []
  for (const [index, { recipient, places }] of wanted.entries()) {
    const one = { ...asked, recipients: [recipient], places, path: paths[index] ?? '' }
    const written = await writeExtract(context, meeting, one)
    made.push({ ...written, recipient, paragraphs: numbersOf(meeting, places) })
    context.progress(index + 1, wanted.length)
  }
  return made
}

interface Wanted {
  readonly places: readonly number[]
  readonly recipients: readonly string[]
  readonly secret: SecretChoice
  readonly format: DocumentFormat
  readonly path: string
}

async function writeExtract(
  context: JobContext,
  meeting: MeetingDetail,
  { places, recipients, secret, format, path }: Wanted,
): Promise<ExportedMinutes> {
  const chosen = withSecretChoice(context.db, meeting, places, secret)
  const isWithheld = chosen.withheld.length > 0
  const numbers = numbersOf(meeting, places)
  const model = extractDocument(chosen.meeting, { numbers, recipients, isWithheld }, words)
  return {
    ...(await writeFormatted(context, model, path, format)),
    ...knownOf(model, chosen),
    adjusted: areAdjusted(minutesOf(meeting), places),
  }
}

/** "Protokollsutdrag §§ 3, 5–7 styrelsemöte 5 2018-11-22" */
function extractName(meeting: MeetingDetail, places: readonly number[]): string {
  const numbers = numbersText(numbersOf(meeting, places), words)
  const name = insideSentence(meetingName(meeting, meeting.board.kind, words))
  return `${words.extract.title} ${numbers} ${name} ${meeting.date}`
}

/** @throws AppError NO_MINUTES */
function minutesOf({ minutes }: MeetingDetail): Minutes {
  if (!minutes) throw new AppError('NO_MINUTES')
  return minutes
}
