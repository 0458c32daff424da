import { describe, expect, test } from 'vitest'
import type { LintCode } from '../../../../shared/model/lint.ts'
import type { Attendance } from '../../../../shared/model/minutes.ts'
import { noRecords } from '../../../../shared/model/records.ts'
import { lintMinutes } from '../../../../shared/rules/lint/lint.ts'
import { inputWith, item, minutes, person, type Spoiled } from './minutes.ts'
import { afar, among, ballots, bo, conflict, dan, election, recorded, serves, voted } from './recorded.ts'

const [first, second, third] = minutes.paragraphs
const deputy = person(6, 'Eva Dahl', 'ersättare')
const withSecond = (given: object) => ({
  minutes: { paragraphs: [first!, { ...second!, ...given }, third!] },
})
const withGuest = (fromParagraph: number, untilParagraph: number | null) => {
  const guest = person(9, 'Vera Lind', 'revisor', { presence: 'part', fromParagraph, untilParagraph })
  return { minutes: { attendance: [...minutes.attendance, guest] } }
}

describe('a fix', () => {
  const fixOf = (spoiled: Spoiled, code: LintCode) =>
    lintMinutes(inputWith(spoiled)).find((one) => one.code === code)?.fix

  test('names the chair and the secretary of the attendance', () => {
    const without = { minutes: { signatories: [] } }
    expect(fixOf(without, 'chair')).toMatchObject({
      call: 'signatory.add',
      input: { signatory: { role: 'chair', name: 'Åsa Öberg', title: 'ordförande' } },
    })
    expect(fixOf(without, 'secretary')).toMatchObject({ input: { signatory: { name: 'Per Ek' } } })
  })

  test('decides as proposed, and words a proposal as a decision', () => {
    const decided = { input: { paragraph: { decision: 'Styrelsen fastställde budgeten.' } } }
    expect(fixOf(withSecond({ decision: '' }), 'noDecision')).toMatchObject(decided)
    const proposed = withSecond({ decision: 'Styrelsen föreslås fastställa budgeten.' })
    expect(fixOf(proposed, 'proposalWording')).toMatchObject(decided)
    const approved = withSecond({ decision: '', records: { ...noRecords, outcome: 'approved' } })
    expect(fixOf(approved, 'noDecision')).toMatchObject(decided)
    const without = { ...withSecond({ decision: '' }), meeting: { items: [item(2, 'decision')] } }
    expect(fixOf(without, 'noDecision')).toBeNull()
  })

  test('words a decision for its outcome, and again when the votes are counted otherwise', () => {
    const rejected = withSecond({ decision: '', records: { ...noRecords, outcome: 'rejected' } })
    expect(fixOf(rejected, 'noDecision')).toMatchObject({
      input: { paragraph: { decision: 'Styrelsen avslog förslaget att fastställa budgeten.' } },
    })
    const votes = voted('1:y 2:n').minutes!.paragraphs![1]!.records.votes
    const decision = 'Styrelsen beslutade efter votering med två röster mot noll att fastställa budgeten.'
    const records = { ...noRecords, outcome: 'approvedByVote', votes }
    expect(fixOf(withSecond({ decision, records }), 'decisionOutdated')).toMatchObject({
      input: { paragraph: { decision: decision.replace('två röster mot noll', 'en röst mot en'), records } },
    })
  })

  test('lets whom the meeting elected sign, unless another stands in that place', () => {
    const chosen = recorded({ elections: [{ post: 'Justerare', name: 'Bo Ström (S)' }] })
    const among = (signatories: typeof minutes.signatories) => {
      return { minutes: { ...chosen.minutes, signatories } }
    }
    expect(fixOf(among(minutes.signatories.slice(0, 2)), 'electedAdjusterMissing')).toMatchObject({
      call: 'signatory.add',
      input: { signatory: { role: 'adjuster', name: 'Bo Ström', title: 'ledamot', signedOn: null } },
    })
    const another = [...minutes.signatories.slice(0, 2), { ...minutes.signatories[2]!, name: 'Cia Al' }]
    expect(fixOf(among(another), 'electedAdjusterMissing')).toBeNull()
  })

  test('turns an interval round, or lets it end with the minutes', () => {
    expect(fixOf(withGuest(3, 1), 'intervalReversed')).toMatchObject({
      input: { attendance: { fromParagraph: 1, untilParagraph: 3 } },
    })
    // Whose only paragraph was taken away is put down like this, and may have been at none of the others.
    expect(fixOf(withGuest(3, 2), 'intervalReversed')).toBeNull()
    expect(fixOf(withGuest(2, 9), 'intervalOutside')).toMatchObject({
      input: { attendance: { fromParagraph: 2, untilParagraph: null } },
    })
    expect(fixOf(withGuest(9, null), 'intervalOutside')).toBeNull()
  })

  const recordsOf = (spoiled: Spoiled, code: LintCode) => {
    const fix = fixOf(spoiled, code)
    return fix?.call === 'paragraph.update' ? fix.input.paragraph.records : null
  }

  test('takes away a vote that could not be, and puts down the rest as abstaining', () => {
    const taken = recordsOf(voted('1:y 2:y 3:y'), 'voteOfAbsent')?.votes[0]
    expect(taken?.ballots).toEqual(ballots('1:y 2:y'))
    expect(recordsOf(voted('1:y 2:y 2:y'), 'voteTwice')?.votes[0]?.ballots).toEqual(ballots('1:y 2:y'))
    expect(fixOf(voted('1:y 2:y 2:n'), 'voteTwice')).toBeNull()
    expect(recordsOf(voted('1:y'), 'voteSum')?.votes[0]?.ballots).toEqual(ballots('1:y 2:a'))
    expect(fixOf(voted('1:y 2:y 3:y'), 'voteSum')).toBeNull()
    const counted = { secret: true, counted: { yes: 1, no: 0, abstain: 0 } }
    expect(fixOf(voted('1:y', counted, election), 'voteSum')).toBeNull()
  })

  test('settles a tie by the chair’s vote, but not an election', () => {
    expect(recordsOf(voted('1:y 2:n'), 'tieUnsettled')?.votes[0]?.tie).toEqual({ by: 'chair' })
    expect(fixOf(voted('1:y 2:n', {}, election), 'tieUnsettled')).toBeNull()
    const settled = voted('1:y 2:y', { tie: { by: 'chair' } })
    expect(recordsOf(settled, 'settledWithoutTie')?.votes[0]?.tie).toBeNull()
  })

  test('lets a deputy serve for the one who is missing, for as long as that one is away', () => {
    const fix = fixOf(among(voted('1:y 2:y 5:y'), dan()), 'voteWithoutRight')
    expect(fix).toMatchObject({ input: { id: 5, attendance: serves(3) } })
    const left = among(recorded(conflict(2)), dan())
    expect(fixOf({ ...left, members: inputWith().members.slice(0, 2) }, 'quorumByDeputies')).toMatchObject({
      input: { attendance: serves(2, 2, 2) },
    })
    expect(fixOf(among({}, dan(serves(null))), 'servesUnsaid')).toMatchObject({
      input: { attendance: serves(3) },
    })
  })

  test('lets nobody serve where more than one could, or for more than one', () => {
    const away = { ...minutes.attendance[1]!, presence: 'absent' } as const
    const [asa, , cia, per] = minutes.attendance
    const missing = (...people: readonly Attendance[]) => ({
      minutes: { attendance: [asa!, away, cia!, per!, ...people] },
    })
    expect(fixOf({ ...missing(dan(), deputy), body: 'committee' }, 'quorumByDeputies')).toBeNull()
    expect(fixOf({ ...missing(dan()), body: 'committee' }, 'quorumByDeputies')).toBeNull()
    const left = among(recorded(conflict(2)), dan(), deputy)
    expect(fixOf({ ...left, members: inputWith().members.slice(0, 2) }, 'quorumByDeputies')).toBeNull()
  })

  test('lets a deputy serve at the last paragraph, and not at what is written after it', () => {
    const records = { ...noRecords, ...conflict(2) }
    const last = { ...third!, decision: 'Styrelsen godkände planen.', records }
    const at = { minutes: { paragraphs: [first!, second!, last] }, members: inputWith().members.slice(0, 2) }
    expect(fixOf(among(at, dan()), 'quorumByDeputies')).toMatchObject({
      input: { attendance: serves(2, 3, 3) },
    })
  })

  test('leaves a service that another deputy and the member are in the way of', () => {
    const other = { ...deputy, serves: [{ for: bo!.id, from: 2, until: 2 }] }
    const both = {
      minutes: {
        ...recorded(conflict(2)).minutes,
        attendance: [...minutes.attendance, other, dan(serves(2))],
      },
    }
    expect(fixOf(both, 'deputySeatTaken')).toBeNull()
  })

  test('ends a service where the member sits in the seat', () => {
    const twice = among(recorded(conflict(2)), dan(serves(2)))
    expect(fixOf(twice, 'deputySeatTaken')).toMatchObject({ input: { attendance: serves(2, 2, 2) } })
  })

  test('says that those from afar saw and heard, and keeps what the agenda kept secret', () => {
    const text = expect.stringContaining('Bo Ström deltar på distans med ljud och bild')
    expect(fixOf({ ...afar, body: 'committee' }, 'remoteAttendance')).toMatchObject({
      input: { paragraph: { text } },
    })
    const secrecy = 'OSL 19 kap. 1 §'
    const hidden = { meeting: { items: [{ ...item(2, 'decision'), secrecy }] } }
    expect(recordsOf(hidden, 'secrecyLost')?.secrecy).toBe(secrecy)
  })
})
