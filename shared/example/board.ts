/** The example organisation: a municipal company that owns a harbour, with everyone who has had a mandate in its board. */
import type { BodySettings, OrganisationInput } from '../model/board.ts'
import type { ExampleMember, Visitor } from './description.ts'

export const organisation = {
  name: 'Lindviken Hamn & Fastigheter AB',
  /** Serial number 000 has never been given out. */
  orgnr: '556000-0001',
  kind: 'company',
  bodyName: 'Styrelsen',
  fileName: 'lindviken-hamn-fastigheter',
} as const

/** The telephone numbers are among those that are given to nobody. */
export const look: OrganisationInput['look'] = {
  accent: '#1f5c66',
  address: ['Tullhusgatan 4', '987 60 Lindviken'],
  phone: '0980-319 200',
  email: 'hamnen@lindvikenhamn.example',
  web: 'lindvikenhamn.example',
  face: 'serif',
  binding: false,
}

/** What the board has chosen that is not as usual. */
export const settings: Partial<BodySettings> = {
  place: 'Hamnkontoret, Tullhusgatan 4, Lindviken',
  remote: 'https://moten.lindvikenhamn.example/styrelsen',
  absence: 'Ingrid Palmqvist, 0980-319 201, ingrid.palmqvist@lindvikenhamn.example',
  clockTimes: true,
  phrases: [
    { shortcut: 'jäv', text: 'anmälde jäv och deltog varken i överläggningen eller i beslutet.' },
    { shortcut: 'uppdrag', text: 'Styrelsen uppdrog åt vd att återkomma i ärendet vid nästa möte.' },
  ],
}

const municipality = 'Lindvikens kommun'
const company = 'Lindviken Hamn & Fastigheter AB'
const auditFirm = 'Dahlsköld & Vret Revision AB'
const users = 'Hamnbrukarna i Lindviken ek. för.'

function mandate(
  name: string,
  role: ExampleMember['role'],
  organisationName: string,
  from: string,
  to: string | null = null,
): ExampleMember {
  return { name, role, organisation: organisationName, from, to }
}

/** In the order of the attendance lists. */
export const members: readonly ExampleMember[] = [
  mandate('Birgitta Sandahl', 'chair', municipality, '2023-04-13', '2025-04-09'),
  mandate('Henrik Alnebo', 'chair', municipality, '2025-04-10'),
  mandate('Maria Tengdahl', 'viceChair', municipality, '2023-04-13'),
  mandate('Henrik Alnebo', 'member', municipality, '2023-04-13', '2025-04-09'),
  mandate('Johan Brännvall', 'member', municipality, '2023-04-13', '2026-04-15'),
  mandate('Per-Olof Rask', 'member', users, '2021-04-15'),
  mandate('Yasmin Karimi Holm', 'member', municipality, '2025-04-10'),
  mandate('Elin Wikmark', 'member', municipality, '2026-04-16'),
  mandate('Annelie Forsgård', 'member', 'Arbetstagarrepresentant', '2024-01-01'),
  mandate('Kerstin Lövbom', 'deputy', municipality, '2023-04-13', '2025-04-09'),
  mandate('Elin Wikmark', 'deputy', municipality, '2025-04-10', '2026-04-15'),
  mandate('Göran Stålhult', 'deputy', municipality, '2026-04-16'),
  mandate('Tomas Berglid', 'managingDirector', company, '2019-08-01', '2026-01-31'),
  mandate('Sofia Landegren', 'managingDirector', company, '2026-02-01'),
  mandate('Ingrid Palmqvist', 'secretary', company, '2020-01-01'),
  mandate('Fredrik Nordhamn', 'coopted', company, '2022-03-01'),
  mandate('Mikael Dahlsköld', 'auditor', auditFirm, '2023-04-13'),
  mandate('Ulla Nordgårdh', 'layAuditor', municipality, '2023-04-13'),
]

/** Example addresses, which lead nowhere. */
const domains: Readonly<Record<string, string>> = {
  [company]: 'lindvikenhamn.example',
  [auditFirm]: 'dahlskold.example',
  [users]: 'hamnbrukarna.example',
}

/** "karin.ek@lindviken.example" */
export function emailOf({ name, organisation }: Pick<ExampleMember, 'name' | 'organisation'>): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return `${plain.replaceAll(' ', '.')}@${domains[organisation] ?? 'lindviken.example'}`
}

/** The members whose mandates hold on a day, as `YYYY-MM-DD`. */
export function membersOn(date: string): readonly ExampleMember[] {
  return members.filter(({ from, to }) => from <= date && (to === null || date <= to))
}

type Person = Omit<Visitor, 'from' | 'until'>

/** Those who come to a meeting for a part of it. */
export const harbourMaster: Person = { name: 'Marita Ekdal', role: 'hamnchef', organisation: company }
export const propertyManager: Person = {
  name: 'Jonas Lillberg',
  role: 'fastighetschef',
  organisation: company,
}
export const projectLeader: Person = { name: 'Stefan Wójcik', role: 'projektledare', organisation: company }
export const geotechnician: Person = {
  name: 'Petra Åsvang',
  role: 'geotekniker',
  organisation: 'Djupvik Geokonsult AB',
}
export const auditor: Person = { name: 'Mikael Dahlsköld', role: 'revisor', organisation: auditFirm }
export const layAuditor: Person = {
  name: 'Ulla Nordgårdh',
  role: 'lekmannarevisor',
  organisation: municipality,
}
