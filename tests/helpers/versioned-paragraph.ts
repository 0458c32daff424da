/** Minutes of one paragraph whose versions a test looks at, on a clock that the test turns. */
import { type ParagraphInput, plainParagraph } from '../../shared/model/minutes.ts'
import type { MeetingId } from '../../shared/values.ts'
import { aMeeting, anItem, type TestApp, testBoard } from './board.ts'

export const blank: ParagraphInput = {
  ...plainParagraph,
  title: 'Budget',
  text: '',
  decision: '',
  reference: '',
}

export async function versionedParagraph(minutes: (app: TestApp) => Promise<MeetingId> = begun) {
  let seconds = 0
  const app = await testBoard({ now: () => new Date(Date.UTC(2026, 10, 20, 12, 0, seconds)) })
  const meeting = await minutes(app)
  const [first] = await paragraphs(app, meeting)
  const id = first!.id
  return {
    app,
    meeting,
    id,
    wait: (more: number) => {
      seconds += more
    },
    type: (text: string, more: Partial<ParagraphInput> = {}) =>
      app.call('paragraph.update', { id, paragraph: { ...blank, text, ...more } }),
    versions: () => app.call('paragraph.versions', { id }),
    texts: async () => (await app.call('paragraph.versions', { id })).map(({ text }) => text),
  }
}

async function begun(app: TestApp): Promise<MeetingId> {
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  await app.call('item.add', { meeting, item: { ...anItem, text: 'Från dagordningen.' }, after: null })
  await app.call('minutes.start', { meeting })
  return meeting
}

export const paragraphs = async (app: TestApp, meeting: MeetingId) =>
  (await app.call('meeting.get', { meeting })).minutes?.paragraphs ?? []
