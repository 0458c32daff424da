/** A template to begin with, by the body's kind. Printed in agendas, thus in Swedish; `{{body}}` is the body's name. */

import type { BodyKind } from '../model/board.ts'
import { plainItem } from '../model/meeting.ts'
import type { TemplateItemInput } from '../model/year-plan.ts'

type Part = Pick<TemplateItemInput, 'title' | 'kind'> & Partial<TemplateItemInput>

const adjuster: Part = {
  title: 'Val av justerare',
  kind: 'decision',
  proposal: '{{body}} föreslås utse en ledamot att tillsammans med ordföranden justera protokollet.',
}
const approval: Part = {
  title: 'Godkännande av dagordningen',
  kind: 'decision',
  proposal: '{{body}} föreslås godkänna dagordningen.',
}
const earlier: Part = {
  title: 'Föregående protokoll',
  kind: 'formality',
  proposal: '{{body}} föreslås lägga protokollet till handlingarna.',
}
const signatories: Part = {
  title: 'Firmateckning',
  kind: 'decision',
  proposal: '{{body}} föreslås besluta vilka som tecknar firman.',
  due: 'constituting',
}
const meetingDays: Part = {
  title: 'Mötesdagar för nästa år',
  kind: 'decision',
  proposal: '{{body}} föreslås fastställa mötesdagarna.',
  due: 'months',
  months: [10],
}
const opening: Part = { title: 'Mötets öppnande', kind: 'formality' }
const ending: readonly Part[] = [
  { title: 'Övriga frågor', kind: 'discussion' },
  { title: 'Nästa möte', kind: 'information' },
  { title: 'Mötets avslutande', kind: 'formality' },
].map((part) => ({ ...part, place: 'end' }) as Part)

const company: readonly Part[] = [
  opening,
  adjuster,
  approval,
  earlier,
  signatories,
  {
    title: 'Arbetsordning och vd-instruktion',
    kind: 'decision',
    proposal: '{{body}} föreslås fastställa arbetsordningen och instruktionen för vd.',
    due: 'constituting',
  },
  {
    title: 'Rapport från vd',
    kind: 'information',
    presenter: 'Vd',
    proposal: '{{body}} föreslås anteckna rapporten.',
  },
  {
    title: 'Årsredovisning',
    kind: 'decision',
    proposal: '{{body}} föreslås avge årsredovisningen och överlämna den till revisorn.',
    due: 'months',
    months: [3],
  },
  {
    title: 'Delårsbokslut och prognos',
    kind: 'decision',
    proposal: '{{body}} föreslås godkänna delårsbokslutet och prognosen.',
    due: 'months',
    months: [5, 10],
  },
  {
    title: 'Budget för nästa år',
    kind: 'decision',
    presenter: 'Vd',
    proposal: '{{body}} föreslås fastställa budgeten.',
    due: 'months',
    months: [12],
  },
  meetingDays,
  ...ending,
]

const committee: readonly Part[] = [
  { title: 'Sammanträdets öppnande', kind: 'formality' },
  { title: 'Upprop', kind: 'formality' },
  {
    title: 'Val av justerare och dag för justering',
    kind: 'decision',
    proposal: '{{body}} föreslås utse justerare och bestämma när protokollet ska justeras.',
  },
  {
    title: 'Fastställande av föredragningslistan',
    kind: 'decision',
    proposal: '{{body}} föreslås fastställa föredragningslistan.',
  },
  { title: 'Anmälan av jäv', kind: 'formality' },
  { title: 'Information från förvaltningen', kind: 'information', presenter: 'Förvaltningschefen' },
  {
    title: 'Årsbokslut och verksamhetsberättelse',
    kind: 'decision',
    proposal: '{{body}} föreslås godkänna årsbokslutet och verksamhetsberättelsen.',
    due: 'months',
    months: [2],
  },
  {
    title: 'Delårsbokslut och prognos',
    kind: 'decision',
    proposal: '{{body}} föreslås godkänna delårsbokslutet och prognosen.',
    due: 'months',
    months: [5, 10],
  },
  {
    title: 'Plan för intern kontroll',
    kind: 'decision',
    proposal: '{{body}} föreslås fastställa planen för intern kontroll.',
    due: 'months',
    months: [12],
  },
  {
    ...meetingDays,
    title: 'Sammanträdesdagar för nästa år',
    proposal: '{{body}} föreslås fastställa sammanträdesdagarna.',
  },
  {
    title: 'Anmälan av delegationsbeslut',
    kind: 'information',
    proposal: '{{body}} föreslås anteckna anmälan.',
    place: 'end',
  },
  {
    title: 'Anmälningsärenden',
    kind: 'information',
    proposal: '{{body}} föreslås anteckna anmälan.',
    place: 'end',
  },
  { title: 'Sammanträdets avslutande', kind: 'formality', place: 'end' },
]

const association: readonly Part[] = [
  opening,
  adjuster,
  approval,
  earlier,
  {
    title: 'Fördelning av uppdrag i styrelsen',
    kind: 'decision',
    proposal: '{{body}} föreslås utse vice ordförande, sekreterare och kassör.',
    due: 'constituting',
  },
  signatories,
  {
    title: 'Ekonomisk rapport',
    kind: 'information',
    presenter: 'Kassören',
    proposal: '{{body}} föreslås anteckna rapporten.',
  },
  { title: 'Medlemsfrågor', kind: 'information' },
  {
    title: 'Årsbokslut och verksamhetsberättelse',
    kind: 'decision',
    proposal: '{{body}} föreslås godkänna årsbokslutet och verksamhetsberättelsen.',
    due: 'months',
    months: [2],
  },
  {
    title: 'Delårsbokslut',
    kind: 'decision',
    presenter: 'Kassören',
    proposal: '{{body}} föreslås godkänna delårsbokslutet.',
    due: 'months',
    months: [5, 10],
  },
  {
    title: 'Budget och medlemsavgift',
    kind: 'decision',
    proposal: '{{body}} föreslås godkänna förslaget till budget och medlemsavgift.',
    due: 'months',
    months: [11],
  },
  ...ending,
]

const parts: Readonly<Record<BodyKind, readonly Part[]>> = { company, committee, association }

/** In the agenda's order, with the body's name in the proposals. */
export function standardAgenda(kind: BodyKind, bodyName: string): readonly TemplateItemInput[] {
  return parts[kind].map((part) => ({
    ...plainItem,
    text: '',
    presenter: '',
    place: 'beginning',
    due: 'every',
    months: [],
    ...part,
    proposal: (part.proposal ?? '').replace('{{body}}', bodyName),
  }))
}
