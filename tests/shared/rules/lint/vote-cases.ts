/** For each rule over votes and reservations: minutes that it finds wrong, minutes beside them that it leaves, and by which law. */
import { member, person } from './minutes.ts'
import {
  among,
  ballots,
  board,
  conflict,
  dan,
  election,
  id,
  jav,
  ofNobodyKnown,
  participants,
  type RecordCase,
  recorded,
  reserved,
  reserving,
  secret,
  served,
  serves,
  vote,
  voted,
  voting,
} from './recorded.ts'

const six = ['Åsa Öberg', 'Bo Ström', 'Cia Al', 'D', 'E', 'F'].map((name) => member(name))

export const voteCases: readonly RecordCase[] = [
  {
    code: 'unknownPerson',
    wrong: voted('1:y 2:n 77:n'),
    right: voted('1:y 2:n'),
    laws: { committee: served, company: null, association: null },
  },
  {
    code: 'unknownPerson',
    wrong: reserved(77),
    right: reserved(2),
    laws: { committee: served, company: null, association: null },
  },
  {
    code: 'unknownPerson',
    wrong: recorded(conflict(77)),
    right: recorded(conflict(2)),
    laws: { committee: served, company: null, association: null },
  },
  {
    code: 'voteOfAbsent',
    wrong: voted('1:y 2:y 3:y'),
    // Of one who is away for jäv that is what is said.
    right: voted('1:y 2:y 3:y', {}, conflict(3)),
    laws: { committee: participants, company: board(22), association: null },
  },
  {
    code: 'voteOfAbsent',
    wrong: voted('1:y 2:y 3:y'),
    right: voted('1:y 2:y'),
    laws: { committee: participants, company: board(22), association: null },
  },
  {
    code: 'voteWithConflict',
    wrong: voted('1:y 2:y', {}, conflict(2)),
    right: voted('1:y', {}, conflict(2)),
    laws: { committee: jav, company: board(23), association: null },
  },
  {
    code: 'voteWithoutRight',
    wrong: among(voted('1:y 2:y 5:y'), dan()),
    right: among(voted('1:y 2:y 5:y'), dan(serves(3))),
    laws: { committee: served, company: board(22), association: null },
  },
  {
    code: 'voteTwice',
    wrong: voted('1:y 2:y 2:n'),
    right: voted('1:y 2:y'),
    laws: { committee: participants, company: board(22), association: null },
  },
  {
    code: 'voteTwice',
    // The same person, listed twice.
    wrong: among(voted('1:y 2:y 8:y'), person(8, 'bo  ström', 'ledamot')),
    right: among(voted('1:y 2:y'), person(8, 'bo  ström', 'ledamot')),
    laws: { committee: participants, company: board(22), association: null },
  },
  {
    code: 'voteWithoutResult',
    wrong: recorded({ votes: [vote()] }),
    right: recorded({ votes: [secret(2, 0)], ...election }),
    laws: { committee: participants, company: null, association: null },
  },
  {
    code: 'voteSum',
    wrong: voted('1:y'),
    right: voted('1:y 2:a'),
    laws: { committee: participants, company: null, association: null },
  },
  {
    code: 'voteSum',
    wrong: recorded({ votes: [secret(2, 1)], ...election }),
    right: recorded({ votes: [secret(2, 0)], ...election }),
    laws: { committee: participants, company: null, association: null },
  },
  {
    code: 'majorityMissing',
    // One of two who are present is no majority, whoever abstains; the chair makes it one where the board is complete.
    wrong: { ...voted('1:y 2:a'), members: six.slice(0, 2) },
    right: { ...voted('1:y 2:n', { tie: { by: 'chair' } }), members: six.slice(0, 2) },
    laws: { company: board(22) },
  },
  {
    code: 'majorityMissing',
    // Two of three are there: one is not more than a third of them.
    wrong: voted('1:y 2:n', { tie: { by: 'chair' } }),
    right: voted('1:n 2:n'),
    laws: { company: board(22) },
  },
  {
    code: 'majorityMissing',
    // Both of two, but not more than a third of six.
    wrong: { ...voted('1:y 2:y'), members: six },
    right: { ...among(voted('1:y 2:y 3:y'), person(3, 'Cia Al', 'ledamot')), members: six },
    laws: { company: board(22) },
  },
  {
    code: 'voteMissing',
    wrong: recorded({ outcome: 'approvedByVote' }),
    right: voted('1:y 2:y', {}, { outcome: 'approvedByVote' }),
    laws: { committee: participants, company: null, association: null },
  },
  {
    code: 'tieUnsettled',
    wrong: voted('1:y 2:n'),
    right: voted('1:y 2:n', { tie: { by: 'chair' } }),
    laws: { committee: voting, company: board(22), association: null },
  },
  {
    code: 'tieUnsettled',
    wrong: recorded({ votes: [secret(1, 1)], ...election }),
    right: recorded({ votes: [secret(1, 1, { tie: { by: 'lot', fellOn: 'yes' } })], ...election }),
    laws: { committee: voting, company: board(22), association: null },
  },
  {
    code: 'tieUnsettled',
    wrong: voted('1:y 2:n'),
    // Of a vote that nobody has counted yet something else is said.
    right: recorded({ votes: [secret(0, 0)], ...election }),
    laws: { committee: voting, company: board(22), association: null },
  },
  {
    code: 'settledWithoutTie',
    wrong: voted('1:y 2:y', { tie: { by: 'chair' } }),
    right: voted('1:y 2:n', { tie: { by: 'chair' } }),
    laws: { committee: voting, company: board(22), association: null },
  },
  {
    code: 'lotNotAllowed',
    wrong: voted('1:y 2:n', { tie: { by: 'lot', fellOn: 'no' } }),
    right: voted('1:y 2:n', { tie: { by: 'lot', fellOn: 'no' } }, election),
    laws: { committee: voting, company: board(22) },
  },
  {
    code: 'lotNotAllowed',
    wrong: voted('1:y 2:n', { tie: { by: 'lot', fellOn: 'no' } }),
    // Nobody leads who could cast a vote.
    right: voted('2:y 3:n', { tie: { by: 'lot', fellOn: 'no' } }, conflict(1)),
    laws: { committee: voting, company: board(22) },
  },
  {
    code: 'castingInElection',
    wrong: voted('1:y 2:n', { tie: { by: 'chair' } }, election),
    right: voted('1:y 2:n', { tie: { by: 'chair' } }),
    laws: { committee: voting },
  },
  {
    code: 'castingWithoutChair',
    wrong: voted('2:n 4:y', { tie: { by: 'chair' } }, conflict(1)),
    right: voted('1:y 2:n', { tie: { by: 'chair' } }),
    laws: { committee: voting, company: board(22), association: null },
  },
  {
    code: 'castingWithoutChair',
    wrong: voted('2:n 4:y', { tie: { by: 'chair' } }, conflict(1)),
    // Where nobody is known as a member, the chair is not known either.
    right: ofNobodyKnown(voted('1:y 2:n', { tie: { by: 'chair' } })),
    laws: { committee: voting, company: board(22), association: null },
  },
  {
    code: 'secretVote',
    wrong: recorded({ votes: [secret(2, 0)] }),
    right: recorded({ votes: [secret(2, 0)], outcome: 'elected' }),
    laws: { committee: voting },
  },
  {
    code: 'secretVote',
    wrong: recorded({ votes: [secret(2, 0)] }, { title: 'Regler för anställningsavtal' }),
    right: recorded({ votes: [secret(2, 0)] }, { title: 'Anställning av förvaltningschef' }),
    laws: { committee: voting },
  },
  {
    code: 'castingInElection',
    wrong: voted('1:y 2:n', { tie: { by: 'chair' } }, {}, { title: 'Anställning av förvaltningschef' }),
    right: voted(
      '1:y 2:n',
      { tie: { by: 'lot', fellOn: 'no' } },
      {},
      { title: 'Anställning av förvaltningschef' },
    ),
    laws: { committee: voting },
  },
  {
    code: 'secretWithNames',
    wrong: recorded({ votes: [secret(2, 0, { ballots: ballots('1:y 2:y') })], ...election }),
    right: recorded({ votes: [secret(2, 0)], ...election }),
    laws: { committee: voting, company: null, association: null },
  },
  {
    code: 'abstained',
    wrong: voted('1:y 2:a'),
    right: voted('1:y 2:n'),
    laws: { committee: 'kommunallagen 4 kap. 25–26 §§' },
  },
  {
    code: 'reservationOfAbsent',
    wrong: reserved(3),
    right: reserved(2),
    laws: { committee: reserving, company: board(24), association: null },
  },
  {
    code: 'reservationOfAbsent',
    wrong: reserved(2, conflict(2)),
    right: reserved(1, conflict(2)),
    laws: { committee: reserving, company: board(24), association: null },
  },
  {
    code: 'reservationWithoutVote',
    wrong: reserved(4),
    right: among(reserved(9), person(9, 'Eva Dahl', 'vd')),
    laws: { committee: reserving, company: board(24), association: null },
  },
  {
    code: 'reservationLate',
    wrong: reserved(2, {}, '11:01'),
    right: reserved(2, {}, '11:00'),
    laws: { committee: reserving, company: null, association: null },
  },
  {
    code: 'reservationWithoutDecision',
    wrong: recorded({ reservations: [{ by: [id(2)], text: '', at: null }] }, { decision: '' }),
    right: reserved(2),
    laws: { committee: reserving, company: board(24), association: null },
  },
  {
    code: 'reservationAgainstVote',
    wrong: reserved(2, { votes: [vote({ ballots: ballots('1:y 2:y') })] }),
    right: reserved(2, { votes: [vote({ ballots: ballots('1:y 2:n'), tie: { by: 'chair' } })] }),
    laws: { committee: reserving, company: board(24), association: null },
  },
  {
    code: 'reservationAgainstVote',
    wrong: reserved(2, { votes: [vote({ ballots: ballots('1:y 2:y') })] }),
    // Won the first of two votes and lost the other.
    right: reserved(2, {
      votes: [
        vote({ ballots: ballots('1:y 2:y') }),
        vote({ ballots: ballots('1:y 2:n'), tie: { by: 'chair' } }),
      ],
    }),
    laws: { committee: reserving, company: board(24), association: null },
  },
]
