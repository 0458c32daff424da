import { expect, test } from 'vitest'
import type { Signatory } from '../../../shared/model/minutes.ts'
import { checkSignatures, signatureFailures, signOffDay } from '../../../shared/rules/signatures.ts'
import type { LocalDate, SignatoryId } from '../../../shared/values.ts'

const signatory = (role: Signatory['role'], signedOn: string | null, name = role): Signatory => ({
  id: 1 as SignatoryId,
  role,
  name,
  title: '',
  signedOn: signedOn as LocalDate | null,
})
const dates = { meeting: '2026-02-12' as LocalDate, today: '2026-03-01' as LocalDate }
const codes = (signatories: readonly Signatory[]) =>
  signatureFailures(signatories, dates).map(({ code }) => code)

test('secretary and chair must be named', () => {
  expect(codes([])).toEqual(['NO_SECRETARY', 'NO_CHAIR'])
  expect(codes([signatory('chair', '2026-02-20'), signatory('adjuster', '2026-02-20')])).toEqual([
    'NO_SECRETARY',
  ])
})

test('everyone named must have signed, on a day from the meeting to today', () => {
  const signed = [signatory('secretary', '2026-02-12'), signatory('chair', '2026-03-01')]
  expect(codes(signed)).toEqual([])
  expect(() => checkSignatures(signed, dates)).not.toThrow()
  expect(codes([...signed, signatory('adjuster', null)])).toEqual(['SIGN_DATE_MISSING'])
  expect(codes([...signed, signatory('adjuster', '2026-02-11')])).toEqual(['SIGN_DATE_BEFORE_MEETING'])
  expect(codes([...signed, signatory('adjuster', '2026-03-02')])).toEqual(['SIGN_DATE_IN_FUTURE'])
})

test('the day of sign-off is the last signature, and there is none while one is missing', () => {
  const secretary = signatory('secretary', '2026-02-14')
  expect(signOffDay([secretary, signatory('chair', '2026-02-20'), signatory('adjuster', '2026-02-18')])).toBe(
    '2026-02-20',
  )
  expect(signOffDay([secretary, signatory('chair', null), signatory('adjuster', '2026-02-18')])).toBeNull()
  expect(signOffDay([])).toBeNull()
})
