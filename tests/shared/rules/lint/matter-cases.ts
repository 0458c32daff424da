/** For each rule over jäv, deputies, decisions and occasions: minutes that it finds wrong, minutes that it leaves, and by which law. */
import type { Outcome } from '../../../../shared/model/records.ts'
import { day, inputWith, item, member, minutes, signatory } from './minutes.ts'
import {
  afar,
  among,
  asa,
  ballots,
  bo,
  board,
  cia,
  conflict,
  dan,
  election,
  heard,
  jav,
  motion,
  ofNobodyKnown,
  participants,
  per,
  type RecordCase,
  recorded,
  served,
  serves,
  vote,
  voted,
} from './recorded.ts'

const votedTwice = (outcome: Outcome, ...votes: readonly string[]) =>
  recorded({ outcome, votes: votes.map((one) => vote({ ballots: ballots(one) })) })

export const matterCases: readonly RecordCase[] = [
  {
    code: 'conflictRecorded',
    wrong: recorded(conflict(2)),
    right: recorded({}),
    laws: {
      committee: 'kommunallagen 6 kap. 27–30 §§',
      company: 'aktiebolagslagen 8 kap. 21 och 23 §§',
      association: null,
    },
  },
  {
    code: 'conflictRecorded',
    wrong: recorded(conflict(2)),
    right: ofNobodyKnown(recorded(conflict(2))),
    laws: {
      committee: 'kommunallagen 6 kap. 27–30 §§',
      company: 'aktiebolagslagen 8 kap. 21 och 23 §§',
      association: null,
    },
  },
  {
    code: 'conflictTookPart',
    wrong: recorded({ ...conflict(2), presenters: 'Åsa Öberg, bo ström' }),
    right: recorded({ ...conflict(2), presenters: 'Åsa Öberg' }),
    laws: { committee: jav, company: board(23), association: null },
  },
  {
    code: 'conflictTookPart',
    wrong: recorded({ ...conflict(2), motions: [motion('approval', 'Bo Ström (S)')] }),
    right: recorded({ ...conflict(2), motions: [motion('approval', 'Åsa Öberg (M)')] }),
    laws: { committee: jav, company: board(23), association: null },
  },
  {
    code: 'conflictOfChair',
    wrong: recorded(conflict(1)),
    right: {
      minutes: {
        ...recorded(conflict(1)).minutes,
        attendance: [asa!, { ...bo!, role: 'vice ordförande' }, cia!, per!],
      },
    },
    laws: { committee: jav, company: board(23), association: null },
  },
  {
    code: 'signerWithConflict',
    wrong: recorded(conflict(2)),
    right: {
      minutes: { ...recorded(conflict(2)).minutes, signatories: minutes.signatories.slice(0, 2) },
    },
    laws: { committee: jav, company: board(23), association: null },
  },
  {
    code: 'signerWithConflict',
    // The secretary wrote what the others say.
    wrong: recorded(conflict(1)),
    right: recorded(conflict(4)),
    laws: { committee: jav, company: board(23), association: null },
  },
  {
    code: 'deputySeatTaken',
    wrong: among({}, dan(serves(2))),
    right: among(recorded(conflict(2)), dan(serves(2, 2, 2))),
    laws: { committee: served, company: null, association: null },
  },
  {
    code: 'servesNobody',
    wrong: among({}, dan(serves(4))),
    right: among({}, dan(serves(3))),
    laws: { committee: served, company: null, association: null },
  },
  {
    code: 'servesUnsaid',
    wrong: among({}, dan(serves(null))),
    right: among({}, dan(serves(3))),
    laws: { committee: served, company: null, association: null },
  },
  {
    code: 'rivalMotions',
    wrong: recorded({ motions: [motion('approval', 'Åsa Öberg'), motion('rejection', 'Bo Ström')] }),
    right: recorded({ motions: [motion('approval', 'Åsa Öberg'), motion('rejection', 'Bo Ström', true)] }),
    laws: { committee: participants, company: null, association: null },
  },
  {
    code: 'rivalMotions',
    // Against the proposal of the agenda.
    wrong: recorded({ motions: [motion('rejection', 'Bo Ström')] }),
    right: recorded({ motions: [motion('rejection', 'Bo Ström')], order: 'Bifall mot avslag.' }),
    laws: { committee: participants, company: null, association: null },
  },
  {
    code: 'electionWithoutName',
    wrong: recorded({ elections: [{ post: 'Vice ordförande', name: '' }] }),
    right: recorded(election),
    laws: { committee: participants, company: board(24), association: null },
  },
  {
    code: 'outcomeAgainstVote',
    wrong: voted('1:y 2:y', {}, { outcome: 'rejected' }),
    right: voted('1:y 2:y', { yes: 'avslag' }, { outcome: 'rejected' }),
    laws: { committee: participants, company: board(24), association: null },
  },
  {
    code: 'outcomeAgainstVote',
    wrong: voted(
      '1:y 2:y',
      { yes: 'Bo Ströms yrkande' },
      { motions: [motion('rejection', 'Bo Ström (S)')], outcome: 'approvedByVote' },
    ),
    right: voted('1:y 2:y', { yes: 'det egna yrkandet' }, { outcome: 'approvedByVote' }),
    laws: { committee: participants, company: board(24), association: null },
  },
  {
    code: 'outcomeAgainstVote',
    // Of several votes the last decides.
    wrong: votedTwice('rejected', '1:n 2:n', '1:y 2:y'),
    right: votedTwice('rejected', '1:y 2:y', '1:n 2:n'),
    laws: { committee: participants, company: board(24), association: null },
  },
  {
    code: 'outcomeAgainstDecision',
    wrong: recorded({ outcome: 'rejected' }),
    right: recorded({ outcome: 'rejected' }, { decision: 'Styrelsen avslog förslaget.' }),
    laws: { committee: participants, company: board(24), association: null },
  },
  {
    code: 'outcomeAgainstDecision',
    wrong: recorded({ outcome: 'approved' }, { decision: 'Styrelsen bordlade ärendet.' }),
    right: recorded({ outcome: 'approved' }),
    laws: { committee: participants, company: board(24), association: null },
  },
  {
    code: 'remoteAttendance',
    wrong: afar,
    right: { minutes: { ...afar.minutes, paragraphs: heard } },
    laws: { committee: 'kommunallagen 5 kap. 16 § och 6 kap. 24 §' },
  },
  {
    code: 'perCapsulamInCommittee',
    wrong: { meeting: { kind: 'perCapsulam' } },
    right: { meeting: { kind: 'extra' } },
    laws: { committee: null },
  },
  {
    code: 'perCapsulamWithoutAll',
    wrong: { meeting: { kind: 'perCapsulam' } },
    right: {
      meeting: { kind: 'perCapsulam' },
      minutes: { attendance: [asa!, bo!, { ...cia!, presence: 'present' }] },
    },
    laws: { company: board(21) },
  },
  {
    code: 'perCapsulamWithoutAll',
    wrong: { meeting: { kind: 'perCapsulam' } },
    // A deputy has no vote of their own.
    right: {
      meeting: { kind: 'perCapsulam' },
      minutes: { attendance: [asa!, bo!, { ...cia!, presence: 'present' }] },
      members: [...inputWith().members, member('Dan Sjö', 'deputy')],
    },
    laws: { company: board(21) },
  },
  {
    code: 'interimReportLate',
    // The last day of the two months is in time.
    wrong: {
      meeting: { date: day('2026-03-01') },
      ...recorded({}, { title: 'Delårsrapport per 31 december 2025' }),
    },
    right: {
      meeting: { date: day('2026-02-28') },
      ...recorded({}, { title: 'Delårsrapport per 31 december 2025' }),
    },
    laws: { committee: 'kommunallagen 11 kap. 16 §' },
  },
  {
    code: 'interimReportLate',
    wrong: recorded({}, { title: 'Delårsrapport per 30 november 2025' }),
    right: recorded({}, { title: 'Delårsrapport per 31 december 2025' }),
    laws: { committee: 'kommunallagen 11 kap. 16 §' },
  },
  {
    code: 'urgentDelegation',
    wrong: recorded({}, { decision: 'Nämnden uppdrar åt ordföranden att besluta i brådskande ärenden.' }),
    right: recorded({}, { decision: 'Nämnden uppdrar åt ordföranden att besluta om resor.' }),
    laws: { committee: 'kommunallagen 6 kap. 39–40 §§' },
  },
  {
    code: 'atOnceUnsigned',
    wrong: {
      minutes: {
        ...recorded({ adjustedAtOnce: true }).minutes,
        signatories: [signatory(1, 'secretary', 'Per Ek'), signatory(2, 'chair', 'Åsa Öberg')],
      },
    },
    right: recorded({ adjustedAtOnce: true }),
    laws: { committee: 'kommunallagen 5 kap. 69 §', company: null, association: null },
  },
  {
    code: 'atOnceNotice',
    wrong: recorded({ adjustedAtOnce: true }),
    right: recorded({}),
    laws: { committee: 'kommunallagen 8 kap. 12 §' },
  },
  {
    code: 'secrecyLost',
    wrong: { meeting: { items: [{ ...item(2, 'decision'), secrecy: 'OSL 19 kap. 1 §' }] } },
    right: {
      meeting: { items: [{ ...item(2, 'decision'), secrecy: 'OSL 19 kap. 1 §' }] },
      ...recorded({ secrecy: 'OSL 19 kap. 1 §' }),
    },
    laws: { committee: null, company: null, association: null },
  },
  {
    code: 'secretRecipients',
    wrong: recorded({ secrecy: 'OSL 19 kap. 1 §', recipients: 'Bolaget' }),
    right: recorded({ recipients: 'Bolaget' }),
    laws: { committee: null, company: null, association: null },
  },
  {
    code: 'noDecision',
    // Whatever the item was for: what was put to a vote is decided.
    wrong: {
      meeting: { items: [item(2, 'information')] },
      ...recorded({ votes: [vote({ ballots: ballots('1:y 2:y') })] }, { decision: '' }),
    },
    right: { meeting: { items: [item(2, 'information')] }, ...recorded({}, { decision: '' }) },
    laws: { committee: participants, company: board(24), association: null },
  },
  {
    code: 'noDecision',
    wrong: recorded({ outcome: 'approved' }, { decision: '' }),
    right: recorded({ outcome: 'elected', ...election }, { decision: '', itemId: null }),
    laws: { committee: participants, company: board(24), association: null },
  },
  {
    code: 'noDecision',
    wrong: recorded({ motions: [motion('approval', 'Bo Ström')] }, { decision: '', itemId: null }),
    right: recorded({ motions: [motion('approval', 'Bo Ström', true)] }, { decision: '', itemId: null }),
    laws: { committee: participants, company: board(24), association: null },
  },
  {
    code: 'noDecision',
    wrong: recorded({ outcome: 'tabled' }, { decision: '', itemId: null }),
    right: recorded({ outcome: 'withdrawn' }, { decision: '', itemId: null }),
    laws: { committee: participants, company: board(24), association: null },
  },
  {
    code: 'quorum',
    // Two of three were there, until one had to leave for jäv.
    wrong: recorded(conflict(2)),
    right: among(recorded(conflict(2)), dan(serves(2, 2, 2))),
    laws: {
      committee: 'kommunallagen 6 kap. 27 §',
      company: 'aktiebolagslagen 8 kap. 21 §',
      association: null,
    },
  },
]
