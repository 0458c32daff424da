/** Items that stand on every agenda, with what the minutes say of them. */
import type { ExampleItem, MinutesDescription } from '../description.ts'

export const harbourOffice = 'Hamnkontoret, Tullhusgatan 4, Lindviken'

export function opening(chair: string): ExampleItem {
  return {
    title: 'Mötets öppnande',
    kind: 'formality',
    minuted: { text: `${chair} hälsade alla välkomna och öppnade mötet.` },
  }
}

export function electionOfAdjuster(name: string): ExampleItem {
  return {
    title: 'Val av justerare',
    kind: 'formality',
    proposal: 'Styrelsen föreslås utse en ledamot att tillsammans med mötets ordförande justera protokollet.',
    minuted: {
      decision: `Styrelsen utsåg ${name} att tillsammans med mötets ordförande justera protokollet.`,
    },
  }
}

export const approvalOfAgenda: ExampleItem = {
  title: 'Godkännande av dagordningen',
  kind: 'formality',
  proposal: 'Styrelsen föreslås godkänna dagordningen.',
}

/** The minutes of earlier meetings, as they were adjusted. */
export function earlierMinutes(...minutes: readonly MinutesDescription[]): ExampleItem {
  const several = minutes.length > 1
  return {
    title: 'Föregående protokoll',
    kind: 'formality',
    proposal: `Styrelsen föreslås lägga ${several ? 'protokollen' : 'protokollet'} till handlingarna.`,
    attachments: minutes,
    minuted: { text: several ? 'Protokollen gicks igenom.' : 'Protokollet gicks igenom.' },
  }
}

export function minutesOf(of: string, title: string): MinutesDescription {
  return { kind: 'minutes', of, title }
}

export function nextMeeting(text: string): ExampleItem {
  return { title: 'Nästa möte', kind: 'information', text, minuted: { text } }
}

export function otherBusiness(text = 'Inga övriga frågor anmäldes.'): ExampleItem {
  return { title: 'Övriga frågor', kind: 'discussion', minuted: { text } }
}

export function closing(chair: string): ExampleItem {
  return {
    title: 'Mötets avslutande',
    kind: 'formality',
    minuted: { text: `${chair} tackade deltagarna och avslutade mötet.` },
  }
}
