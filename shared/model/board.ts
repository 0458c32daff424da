/** The organisation, its body (styrelse or nämnd) and the people with a mandate in it. */
import { z } from 'zod'
import { Line, LocalDate, MemberId, NonEmptyLine } from '../values.ts'

/** Company board (aktiebolagslagen), municipal committee (kommunallagen), or an association's board. */
export const BodyKind = z.enum(['company', 'committee', 'association'])
export type BodyKind = z.infer<typeof BodyKind>

/** What a body of that kind is usually called. Printed in documents, thus in their language. */
export const usualBodyName: Readonly<Record<BodyKind, string>> = {
  company: 'Styrelsen',
  committee: 'Nämnden',
  association: 'Styrelsen',
}

export const roles = [
  'chair',
  'viceChair',
  'member',
  'deputy',
  'secretary',
  'managingDirector',
  'coopted',
  'auditor',
  'layAuditor',
] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

export const Board = z.object({
  name: NonEmptyLine,
  /** Organisation number as printed, `556123-4567`, or empty. */
  orgnr: Line,
  kind: BodyKind,
  /** What the body is called: Styrelsen, Nämnden. Begins its decisions. */
  bodyName: NonEmptyLine,
})
export type Board = z.infer<typeof Board>

export const MemberInput = z
  .object({
    name: NonEmptyLine,
    role: Role,
    /** Organisation or party that the person represents; may be empty. */
    organisation: Line,
    from: LocalDate.nullable(),
    /** Last day of the mandate, or null while it runs. */
    to: LocalDate.nullable(),
  })
  .refine((member) => !member.from || !member.to || member.from <= member.to, { error: 'END_BEFORE_START' })
export type MemberInput = z.infer<typeof MemberInput>

export const Member = z.object({
  id: MemberId,
  name: z.string(),
  role: Role,
  organisation: z.string(),
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
})
export type Member = z.infer<typeof Member>
