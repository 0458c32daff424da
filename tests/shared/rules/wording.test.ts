import { describe, expect, test } from 'vitest'
import { decisionFrom as worded } from '../../../shared/rules/wording.ts'

const decisionFrom = (proposal: string, bodyName: string) => worded(proposal, { bodyName, tense: 'past' })

describe('a decision from its proposal', () => {
  test('nämnden may be short for the body', () => {
    expect(decisionFrom('Förvaltningen föreslår att nämnden antar planen.', 'Miljönämnden')).toBe(
      'Nämnden antog planen.',
    )
  })

  test.each([
    ['Styrelsen föreslås godkänna rapporten.', 'Styrelsen godkände rapporten.'],
    [
      'Styrelsen föreslås anteckna planen. Den prövas senare av Bolaget AB',
      'Styrelsen antecknade planen. Den prövas senare av Bolaget AB',
    ],
    [
      'Styrelsen föreslås fastställa budgeten per den 31 maj.',
      'Styrelsen fastställde budgeten per den 31 maj.',
    ],
    ['Miljönämnden föreslås återremittera ärendet.', 'Miljönämnden återremitterade ärendet.'],
    ['Styrelsen för Bolaget AB föreslås bordlägga ärendet.', 'Styrelsen för Bolaget AB bordlade ärendet.'],
    ['Årsmötet föreslås välja Anna Berg till ordförande.', 'Årsmötet valde Anna Berg till ordförande.'],
    ['Styrelsen föreslås lägga rapporten till handlingarna.', 'Styrelsen lade rapporten till handlingarna.'],
    ['Styrelsen föreslås ge vd i uppdrag att köpa bilen.', 'Styrelsen gav vd i uppdrag att köpa bilen.'],
    ['Styrelsen föreslås ställa sig bakom svaret.', 'Styrelsen ställde sig bakom svaret.'],
    ['Styrelsen föreslås ta del av rapporten.', 'Styrelsen tog del av rapporten.'],
    ['Styrelsen föreslås avstå från att yttra sig.', 'Styrelsen avstod från att yttra sig.'],
    ['Styrelsen föreslås föreslå stämman att välja Bo Ek.', 'Styrelsen föreslog stämman att välja Bo Ek.'],
    ['Styrelsen föreslås förlänga avtalet.', 'Styrelsen förlängde avtalet.'],
    ['Stämman föreslås bevilja styrelsen ansvarsfrihet.', 'Stämman beviljade styrelsen ansvarsfrihet.'],
    ['Nämnden föreslås avslå ansökan.', 'Nämnden avslog ansökan.'],
    ['Styrelsen föreslås utse Bo Ek.', 'Styrelsen utsåg Bo Ek.'],
    ['Styrelsen föreslås även uppdra åt vd att svara.', 'Styrelsen uppdrog även åt vd att svara.'],
    ['Vidare föreslås styrelsen bifalla motionen.', 'Vidare biföll styrelsen motionen.'],
  ])('%s', (proposal, decision) => {
    expect(decisionFrom(proposal, 'Styrelsen')).toBe(decision)
  })

  test('a deed that follows the decision is not told as done, and its last day stays', () => {
    expect(decisionFrom('Styrelsen föreslås svara senast 2026-04-15.', 'Styrelsen')).toBe(
      'Styrelsen beslutade att svara senast 2026-04-15.',
    )
  })

  test.each([
    [
      'Nämnden föreslås besluta att anta planen, att avsluta ärendet.',
      'Nämnden beslutade att anta planen, att avsluta ärendet.',
    ],
    [
      'Nämnden föreslås besluta\natt anta planen\natt avsluta ärendet',
      'Nämnden beslutade\natt anta planen\natt avsluta ärendet',
    ],
    [
      'Nämnden föreslås besluta:\n1. Att anta planen.\n2. Att avsluta ärendet.',
      'Nämnden beslutade:\n1. Att anta planen.\n2. Att avsluta ärendet.',
    ],
    [
      'Nämnden föreslås\n- anta planen\n- avsluta ärendet',
      'Nämnden beslutade att\n- anta planen\n- avsluta ärendet',
    ],
    ['Nämnden föreslås att anta planen.', 'Nämnden beslutade att anta planen.'],
    ['Förslag till beslut: Att anta planen.', 'Styrelsen beslutade att anta planen.'],
    [
      'Förslag till beslut:\natt anta planen\natt avsluta ärendet',
      'Styrelsen beslutade\natt anta planen\natt avsluta ärendet',
    ],
    ['Att anta planen.', 'Styrelsen beslutade att anta planen.'],
    ['Anta planen.', 'Styrelsen antog planen.'],
  ])('clauses: %j', (proposal, decision) => {
    expect(decisionFrom(proposal, 'Styrelsen')).toBe(decision)
  })

  test.each([
    [
      'Styrelsen föreslås anta planen och uppdra åt vd att följa den.',
      'Styrelsen antog planen och uppdrog åt vd att följa den.',
    ],
    [
      'Styrelsen föreslås anta planen, notera läget samt utse Bo Ek.',
      'Styrelsen antog planen, noterade läget samt utsåg Bo Ek.',
    ],
    ['Styrelsen föreslås anta planen och måla huset.', 'Styrelsen beslutade att anta planen och måla huset.'],
    [
      'Styrelsen föreslås anta planen samt att utse Bo Ek.',
      'Styrelsen beslutade att anta planen samt att utse Bo Ek.',
    ],
    ['Styrelsen föreslås anta planen och övriga underlag.', 'Styrelsen antog planen och övriga underlag.'],
    [
      'Styrelsen föreslås anta planen. Styrelsen föreslås utse Bo Ek.',
      'Styrelsen antog planen. Styrelsen utsåg Bo Ek.',
    ],
  ])('several at once: %s', (proposal, decision) => {
    expect(decisionFrom(proposal, 'Styrelsen')).toBe(decision)
  })

  test.each([
    ['Styrelsen föreslås måla huset.', 'Styrelsen beslutade att måla huset.'],
    [
      'Styrelsen föreslås i enlighet med underlaget anta planen.',
      'Styrelsen beslutade att i enlighet med underlaget anta planen.',
    ],
    ['Presidiegruppen Eken föreslås måla huset.', 'Presidiegruppen Eken beslutade att måla huset.'],
  ])('an unknown verb: %s', (proposal, decision) => {
    expect(decisionFrom(proposal, 'Styrelsen')).toBe(decision)
  })

  test.each([
    ['Planen föreslås antas.', 'Planen antogs.'],
    ['Anna Berg föreslås väljas till ordförande.', 'Anna Berg valdes till ordförande.'],
    ['Anna Berg föreslås till ordförande.', 'Anna Berg valdes till ordförande.'],
    ['Planen godkänns.', 'Planen godkändes.'],
    ['Nämnden godkänner planen.', 'Nämnden godkände planen.'],
    ['Vd föreslår att styrelsen godkänner planen.', 'Styrelsen godkände planen.'],
    ['Styrelsen rekommenderas godkänna planen.', 'Styrelsen godkände planen.'],
    ['Styrelsen föreslår årsmötet att anta planen.', 'Styrelsen föreslog årsmötet att anta planen.'],
    ['Styrelsen föreslås att besluta att anta planen.', 'Styrelsen beslutade att anta planen.'],
    ['Vd föreslår styrelsen att godkänna planen.', 'Styrelsen beslutade att godkänna planen.'],
    [
      'Förvaltningens förslag till beslut: Nämnden beslutar att anta planen.',
      'Nämnden beslutade att anta planen.',
    ],
  ])('other forms: %s', (proposal, decision) => {
    expect(decisionFrom(proposal, 'Styrelsen')).toBe(decision)
  })

  test.each([
    ['godkänna planen', 'Styrelsen godkände planen'],
    ['inte bevilja ansökan.', 'Styrelsen beslutade att inte bevilja ansökan.'],
    [
      'dels anta planen, dels uppdra åt vd att svara',
      'Styrelsen beslutade att dels anta planen, dels uppdra åt vd att svara',
    ],
    ['anta planen och måla huset', 'Styrelsen beslutade att anta planen och måla huset'],
    ['Anta planen. Uppdra åt vd att svara.', 'Styrelsen antog planen. Styrelsen uppdrog åt vd att svara.'],
    ['anta planen\nuppdra åt vd att svara', 'Styrelsen beslutade att\nanta planen\nuppdra åt vd att svara'],
    [
      '1. Anta planen.\n2. Uppdra åt vd att svara.',
      'Styrelsen beslutade att\n1. Anta planen.\n2. Uppdra åt vd att svara.',
    ],
    ['Godkänner planen.', 'Styrelsen godkände planen.'],
    ['Beslutar att anta planen.', 'Styrelsen beslutade att anta planen.'],
    ['besluta att anta planen', 'Styrelsen beslutade att anta planen'],
    ['föreslås anta planen', 'Styrelsen antog planen'],
    ['Föreslås: anta planen.', 'Styrelsen antog planen.'],
    ['Föreslås att anta planen.', 'Styrelsen beslutade att anta planen.'],
    ['styrelsen föreslås anta planen.', 'Styrelsen antog planen.'],
    ['styrelsen antar planen', 'Styrelsen antog planen'],
    ['Det föreslås att planen antas.', 'Planen antogs.'],
    ['Förslag att köpa bilen', 'Styrelsen beslutade att köpa bilen'],
    ['Förslag till beslut: anta planen', 'Styrelsen antog planen'],
  ])('without its beginning: %j', (proposal, decision) => {
    expect(decisionFrom(proposal, 'Styrelsen')).toBe(decision)
  })

  test.each([
    '',
    'Godkännande av planen.',
    'Anna Berg föreslås leda mötet.',
    'Diskussion om planen.',
    'Styrelsen godkände planen.',
    'Förslag: se underlaget.',
    'Vd föreslår att årsmötet antar planen.',
    'Det föreslås att årsmötet antar planen.',
    'Nya stadgar',
    'Alla handlingar',
  ])('%j comes back unchanged', (proposal) => {
    expect(decisionFrom(proposal, 'Styrelsen')).toBe(proposal)
  })
})
