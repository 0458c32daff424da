/** The organisation, its body (styrelse or nämnd) and the people with a mandate in it. */
import { z } from 'zod'
import { BodyId, Line, LocalDate, MemberId, NonEmptyLine, PersonId, Sha256 } from '../values.ts'
import { RemoteLink } from './meeting.ts'
import { OwnRule } from './own-rules.ts'

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

/** A phrase that her shortcut expands to. */
export const Phrase = z.object({ shortcut: Line, text: z.string().max(20_000) })
export type Phrase = z.infer<typeof Phrase>

/** What a body has chosen. */
export const BodySettings = z.object({
  /** § begin at 1 with each meeting, or run on through the calendar year. */
  paragraphs: z.enum(['meeting', 'year']),
  /** `lettered`: "2 a, b", an item's attachments share a number · `running`: 1, 2, 3 through the meeting. */
  attachments: z.enum(['lettered', 'running']),
  /** Days before the meeting that the notice is to be out; 0 for no such rule. */
  noticeDays: z.int().min(0).max(60),
  /** What a new meeting begins with. */
  place: Line,
  remote: RemoteLink,
  /** Whom to tell about absence: name, telephone, address. */
  absence: Line,
  /** Whether agendas print the clock times that time estimates give. */
  clockTimes: z.boolean(),
  phrases: z.array(Phrase).max(500),
  /** "Nämnden godkänner" or "Styrelsen godkände"; null follows the kind of body. */
  tense: z.enum(['present', 'past']).nullable().default(null),
  /** Whether minutes are numbered anew each year. */
  minutesNumbers: z.enum(['year', 'unbroken']).default('year'),
  /** What the body's own rules (reglemente, arbetsordning) ask of its minutes. */
  rules: z.array(OwnRule).max(100).default([]),
})
export type BodySettings = z.infer<typeof BodySettings>
export const usualBodySettings: BodySettings = {
  paragraphs: 'meeting',
  attachments: 'lettered',
  noticeDays: 7,
  place: '',
  remote: '',
  absence: '',
  clockTimes: false,
  phrases: [],
  tense: null,
  minutesNumbers: 'year',
  rules: [],
}

/** A picture in the board file, with its size in pixels. */
export const Logo = z.object({
  sha256: Sha256,
  mediaType: z.enum(['image/png', 'image/jpeg']),
  width: z.int().positive(),
  height: z.int().positive(),
})
export type Logo = z.infer<typeof Logo>

/** How an organisation's documents look, and what their heads say of it. */
export const Look = z.object({
  logo: Logo.nullable(),
  /** `#rrggbb`, for lines and titles in print and for the window; null is Justera's own. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  /** Postal address, a line each. */
  address: z.array(Line).max(6),
  phone: Line,
  email: Line,
  web: Line,
  /** What running text is set in. */
  face: z.enum(['sans', 'serif']),
  /** Ten millimetres more at the left, for binders. */
  binding: z.boolean(),
})
export type Look = z.infer<typeof Look>
export const usualLook: Look = {
  logo: null,
  accent: null,
  address: [],
  phone: '',
  email: '',
  web: '',
  face: 'serif',
  binding: false,
}

export const Board = z.object({
  name: NonEmptyLine,
  /** Organisation number as printed, `556123-4567`, or empty. */
  orgnr: Line,
  kind: BodyKind,
  /** What the body is called: Styrelsen, Nämnden. Begins its decisions. */
  bodyName: NonEmptyLine,
  /** Of the body. */
  bodyId: BodyId.default(1 as BodyId),
  settings: BodySettings.default(usualBodySettings),
  look: Look.default(usualLook),
})
export type Board = z.infer<typeof Board>

/** A board whose body and looks are as usual. */
export const usualBoard = {
  bodyId: 1 as BodyId,
  settings: usualBodySettings,
  look: usualLook,
} as const satisfies Partial<Board>

/** A body as it is added or changed; its kind is its rule set. */
export const BodyInput = z.object({ name: NonEmptyLine, kind: BodyKind, settings: BodySettings })
export type BodyInput = z.infer<typeof BodyInput>

/** A body of the file, with how many meetings it has and mandates that have not been removed. */
export const Body = z.object({
  id: BodyId,
  name: z.string(),
  kind: BodyKind,
  settings: BodySettings,
  meetings: z.int(),
  members: z.int(),
})
export type Body = z.infer<typeof Body>

export const OrganisationInput = z.object({
  name: NonEmptyLine,
  orgnr: Line,
  look: Look.omit({ logo: true }),
})
export type OrganisationInput = z.infer<typeof OrganisationInput>

/** The one organisation of a file, which its bodies share. */
export const Organisation = z.object({ name: z.string(), orgnr: z.string(), look: Look })
export type Organisation = z.infer<typeof Organisation>

export const PersonInput = z.object({ name: NonEmptyLine, email: Line, phone: Line })
export type PersonInput = z.infer<typeof PersonInput>

/** Somebody with mandates, those of every body; two people may have the same name. */
export const Person = z.object({
  id: PersonId,
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  mandates: z.array(
    z.object({
      id: MemberId,
      body: BodyId,
      bodyName: z.string(),
      bodyKind: BodyKind,
      role: Role,
      from: LocalDate.nullable(),
      to: LocalDate.nullable(),
    }),
  ),
})
export type Person = z.infer<typeof Person>

export const MemberInput = z
  .object({
    name: NonEmptyLine,
    role: Role,
    /** Organisation or party that the person represents; may be empty. */
    organisation: Line,
    from: LocalDate.nullable(),
    /** Last day of the mandate, or null while it runs. */
    to: LocalDate.nullable(),
    email: Line.default(''),
    phone: Line.default(''),
    /** The member that a deputy steps in for; null for any. */
    substituteFor: MemberId.nullable().default(null),
    /** Null follows the role. */
    votes: z.boolean().nullable().default(null),
  })
  .refine((member) => !member.from || !member.to || member.from <= member.to, { error: 'END_BEFORE_START' })
export type MemberInput = z.infer<typeof MemberInput>

/**
 * Whose a mandate is. A person: theirs, and they are called as it says from now on, in every mandate; minutes keep the
 * names that they were written with. Null: somebody new, whoever has the same name. Left out: the one of that name (with
 * the same address, where both have one), or somebody new where there is none.
 */
export const MandateOf = z.object({ person: PersonId.nullable().optional() })

export const Member = z.object({
  id: MemberId,
  name: z.string(),
  role: Role,
  organisation: z.string(),
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
  person: PersonId,
  email: z.string(),
  phone: z.string(),
  substituteFor: MemberId.nullable(),
  votes: z.boolean().nullable(),
})
export type Member = z.infer<typeof Member>

/** A line of a member list that was pasted: a mandate, and whom its person stands in for by name. */
export const MemberRow = z
  .object({
    name: NonEmptyLine,
    role: Role,
    organisation: Line,
    from: LocalDate.nullable(),
    to: LocalDate.nullable(),
    email: Line,
    phone: Line,
    /** The name of a member of the list or the body; empty for any or none. */
    substituteFor: Line,
    votes: z.boolean().nullable(),
  })
  .refine((member) => !member.from || !member.to || member.from <= member.to, { error: 'END_BEFORE_START' })
export type MemberRow = z.infer<typeof MemberRow>
