/** What those who have an earlier edition lack: late items and papers, replaced pages, what was withdrawn. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { ReplacementNews, Sent, SentAttachment } from '../model/pack.ts'
import { composed } from '../rules/comparison.ts'
import type { AttachmentId } from '../values.ts'
import type { PackPlan, PlannedAttachment } from './pack-plan.ts'

/** What somebody has already. */
export interface Baseline {
  /** Ids of the items. */
  readonly items: ReadonlySet<number>
  readonly attachments: readonly SentAttachment[]
  /** What was replaced since, the earliest first. */
  readonly replacements: readonly ReplacementNews[]
}

/** What everybody has who got all that was sent. */
export function waitingBaseline(sent: Sent): Baseline {
  return {
    items: new Set(sent.items.map(({ item }) => item)),
    attachments: sent.attachments,
    replacements: sent.waiting,
  }
}

export interface ReplacedNews {
  readonly attachment: PlannedAttachment
  /** In the order in which they were made: the texts of the sheets. */
  readonly replacements: readonly ReplacementNews[]
  /** Pages of the file, from 1, that are new to the reader. */
  readonly pages: readonly number[]
  /** Their numbers, and those of pages that are no more. */
  readonly changed: readonly string[]
  readonly inserted: readonly string[]
  readonly removed: readonly string[]
}

export interface News {
  readonly fresh: readonly PlannedAttachment[]
  readonly replaced: readonly ReplacedNews[]
  readonly withdrawn: readonly SentAttachment[]
  /** Places of late items among the agenda's, from 1. */
  readonly items: readonly number[]
}

export function newsSince(meeting: Pick<MeetingDetail, 'items'>, plan: PackPlan, baseline: Baseline): News {
  const known = new Map(baseline.attachments.map((one) => [one.attachment, one]))
  const had = (id: AttachmentId) => {
    const before = known.get(id)
    return before && before.change !== 'withdrawn' ? before : undefined
  }
  const present = new Set(plan.attachments.map(({ id }) => id))
  return {
    fresh: plan.attachments.filter(({ id, startPage }) => startPage !== null && !had(id)),
    replaced: plan.attachments.flatMap((attachment) => {
      const before = had(attachment.id)
      const replacements = baseline.replacements.filter((one) => one.attachment === attachment.id)
      return before && replacements.length > 0 ? [replacedNews(attachment, before, replacements)] : []
    }),
    withdrawn: baseline.attachments.filter(
      ({ attachment, change }) => change !== 'withdrawn' && !present.has(attachment),
    ),
    items: meeting.items.flatMap(({ id }, index) => (baseline.items.has(id) ? [] : [index + 1])),
  }
}

/** Whether there is anything to tell. */
export function hasNews({ fresh, replaced, withdrawn, items }: News): boolean {
  return fresh.length + replaced.length + withdrawn.length + items.length > 0
}

function replacedNews(
  attachment: PlannedAttachment,
  before: SentAttachment,
  replacements: readonly ReplacementNews[],
): ReplacedNews {
  const { pages, removed } = replacements.map(({ comparison }) => comparison).reduce(composed)
  const numbers = (change: 'changed' | 'inserted') =>
    pages
      .filter((match) => match.change === change)
      .flatMap(({ page }) => attachment.numbers[page - 1]?.number ?? [])
  return {
    attachment,
    replacements,
    pages: pages.filter(({ change }) => change !== 'same').map(({ page }) => page),
    changed: numbers('changed'),
    inserted: numbers('inserted'),
    removed: removed.flatMap((page) => before.pages[page - 1]?.number ?? []),
  }
}
