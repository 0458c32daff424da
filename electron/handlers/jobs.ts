/** The calls that run in a worker. Each is loaded when it is asked for: most jobs need only a part of the program. */
import type { CallsOf } from '../../shared/contract.ts'
import { accountJobs } from './accounts/jobs.ts'
import { attachmentJobs } from './attachments/jobs.ts'
import { extractJobs } from './extracts/jobs.ts'
import type { JobHandlers } from './handler.ts'
import { packJobs } from './pack/jobs.ts'
import { postingJobs } from './posting/jobs.ts'
import { previewJobs } from './preview/jobs.ts'
import { registerJobs } from './registers/jobs.ts'
import { reviewJobs } from './review/jobs.ts'
import { signingJobs } from './signing/jobs.ts'
import { yearPlanJobs } from './year-plan/jobs.ts'

export const jobs: { readonly [N in CallsOf<'job'>]: () => Promise<JobHandlers[N]> } = {
  'meeting.import': async () => (await import('./import-meeting.ts')).importMeeting,
  'minutes.signOff': async () => (await import('./sign-off.ts')).signOff,
  'export.agenda': async () => (await import('./exports.ts')).exportAgenda,
  'export.minutes': async () => (await import('./exports.ts')).exportMinutes,
  'export.signedMinutes': async () => (await import('./exports.ts')).exportSignedMinutes,
  'board.verify': async () => (await import('./verify.ts')).verify,
  ...attachmentJobs,
  ...registerJobs,
  ...reviewJobs,
  ...packJobs,
  ...accountJobs,
  ...extractJobs,
  ...postingJobs,
  ...previewJobs,
  ...signingJobs,
  ...yearPlanJobs,
}
