/** Checks the way of minutes: steps and corrections as the log tells them, and numbers in series without gaps and doubles. */
import type { Finding } from '../../shared/model/results.ts'
import { checkCorrection } from '../../shared/rules/corrections.ts'
import { checkStep, type Way } from '../../shared/rules/minutes-state.ts'
import { getMinutes } from './minutes.ts'
import { missing } from './minutes-numbers.ts'
import type { Database } from './open.ts'
import { listWays } from './way.ts'

export function verifyWay(db: Database): readonly Finding[] {
  return [...unlogged(db), ...impossibleSteps(db), ...impossibleCorrections(db), ...numbers(db)]
}

/** Records that the log does not know, and such as it knows and that are gone: by meeting, day and person. */
function unlogged(db: Database): readonly Finding[] {
  const compared = [
    [
      'steps',
      'minutes_step',
      'minutes.step',
      `e.detail ->> 'step' = s.step AND e.detail ->> 'on' = s.on_date`,
    ],
    ['corrections', 'correction', 'minutes.correct', `e.detail ->> '$.correction.on' = s.on_date`],
  ] as const
  return compared.flatMap(([check, table, action, isSame]) =>
    db
      .prepare<[], number>(
        `SELECT DISTINCT coalesce(s.meeting_id, e.detail ->> 'meeting') FROM ${table} s
         FULL JOIN (SELECT * FROM audit WHERE action = '${action}') e
           ON e.detail ->> 'meeting' = s.meeting_id AND e.at = s.recorded_at AND e.actor = s.by_name AND ${isSame}
         WHERE s.id IS NULL OR e.seq IS NULL`,
      )
      .pluck()
      .all()
      .map((meeting): Finding => ({ check, detail: `meeting ${meeting}: other than the log says` })),
  )
}

/** Each step taken anew after those before it, on the day that it bears. */
function impossibleSteps(db: Database): readonly Finding[] {
  return listWays(db).flatMap(({ steps, ...way }) =>
    steps.flatMap((step, index): readonly Finding[] => {
      // A step before the sign-off knew nothing of it; and what is told of the notice can be corrected later.
      const adjustedOn = step.step === 'archived' ? way.adjustedOn : null
      const before: Way = { ...way, body: 'association', adjustedOn, steps: steps.slice(0, index) }
      return isPossible(() => checkStep(before, step, step.on))
        ? []
        : [{ check: 'steps', detail: `meeting ${way.meeting}: ${step.step} ${step.on}` }]
    }),
  )
}

function impossibleCorrections(db: Database): readonly Finding[] {
  return listWays(db).flatMap(({ meeting, adjustedOn }) => {
    const minutes = getMinutes(db, meeting)
    if (!minutes) return []
    const { corrections, paragraphs, firstParagraph } = minutes
    const corrected = { adjustedOn, paragraphs: paragraphs.length, firstParagraph }
    return corrections
      .filter((one) => !isPossible(() => checkCorrection(one, corrected, one.on)))
      .map(({ on }): Finding => ({ check: 'corrections', detail: `meeting ${meeting}: ${on}` }))
  })
}

function numbers(db: Database): readonly Finding[] {
  const twice = db
    .prepare<[], string>(
      `SELECT body_id || '/' || series || '/' || minutes.number FROM minutes JOIN meeting ON meeting.id = meeting_id
       WHERE minutes.number IS NOT NULL AND removed_at IS NULL GROUP BY 1 HAVING count(*) > 1`,
    )
    .pluck()
    .all()
  return [
    ...missing(db).map((number): Finding => ({ check: 'numbers', detail: `no minutes ${number}` })),
    ...twice.map((number): Finding => ({ check: 'numbers', detail: `minutes ${number} twice` })),
  ]
}

function isPossible(check: () => void): boolean {
  try {
    check()
    return true
  } catch {
    return false
  }
}
