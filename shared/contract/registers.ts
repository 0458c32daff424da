/** The part of the contract about registers: the organisation, its bodies, people and their mandates. */
import { z } from 'zod'
import {
  Body,
  BodyInput,
  BodySettings,
  Logo,
  MandateOf,
  Member,
  MemberInput,
  MemberRow,
  Organisation,
  OrganisationInput,
  Person,
  PersonInput,
} from '../model/board.ts'
import { BodyId, FileToken, MeetingId, MemberId, PersonId } from '../values.ts'
import { byBody, done, job, nothing, read, write } from './call.ts'

/** A person's addresses can be taken away again; what is in the log can't. */
const withoutAddresses = { unlogged: ['email', 'phone'] } as const

export const registerCalls = {
  'organisation.get': read(nothing, Organisation),
  /** All of it but the logo, which has calls of its own. */
  'organisation.update': write(OrganisationInput, done),
  /** The logo as a `data:` address for the window; null where there is none. */
  'organisation.logo': read(nothing, z.string().nullable()),
  /** A PNG or JPEG of at most 5 MiB and 4,000 pixels a side. */
  'organisation.logo.set': job(z.object({ file: FileToken }), Logo),
  'organisation.logo.clear': write(nothing, done),

  /** In the order in which they were added. */
  'body.list': read(nothing, z.array(Body)),
  /** Settings that are left out are as usual. */
  'body.add': write(
    BodyInput.extend({ settings: BodySettings.partial().optional() }),
    z.object({ id: BodyId }),
  ),
  'body.update': write(z.object({ id: BodyId, body: BodyInput }), done),
  /** Refused with BODY_HAS_MEETINGS or BODY_LAST. */
  'body.remove': write(z.object({ id: BodyId }), done),
  'body.restore': write(z.object({ id: BodyId }), done),

  /** Everybody who has a mandate, by name. */
  'person.list': read(nothing, z.array(Person)),
  'person.update': { ...write(z.object({ id: PersonId, person: PersonInput }), done), ...withoutAddresses },

  'member.list': read(byBody, z.array(Member)),
  'member.add': {
    ...write(MemberInput.and(MandateOf).and(byBody), z.object({ id: MemberId })),
    ...withoutAddresses,
  },
  'member.update': {
    ...write(z.object({ id: MemberId, member: MemberInput }).extend(MandateOf.shape), done),
    ...withoutAddresses,
  },
  'member.remove': write(z.object({ id: MemberId }), done),
  'member.restore': write(z.object({ id: MemberId }), done),

  /**
   * Adds the mandates that the body does not have already: of the same person, role, organisation and days. `unknown`
   * are the names that deputies stand in for and nobody in the body has.
   */
  'member.import': {
    ...write(
      z.object({ rows: z.array(MemberRow).min(1).max(2000) }).extend(byBody.shape),
      z.object({ added: z.array(MemberId), known: z.int(), unknown: z.array(z.string()) }),
    ),
    ...withoutAddresses,
  },

  /** States the number of the first paragraph, as a paper says; null lets it follow the body's setting. */
  'minutes.number': write(z.object({ meeting: MeetingId, first: z.int().min(1).max(9999).nullable() }), done),
} as const
