/** The follow-up report that a period begins with: its sections and tables, without a word about the company. */
import type { FollowUp } from '../model/accounts.ts'

const section = (
  level: 1 | 2 | 3,
  heading: string,
  part: FollowUp['sections'][number]['part'] = 'none',
  text = '',
): FollowUp['sections'][number] => ({ level, heading, text, part })

export const followUpTemplate: FollowUp = {
  title: 'Uppföljningsrapport',
  sections: [
    section(1, 'Sammanfattning'),
    section(2, 'Styrkort', 'scorecard'),
    section(1, 'Resultatredovisning och analys'),
    section(2, 'Väsentliga händelser och verksamhetens utveckling'),
    section(2, 'Utfall och prognos', 'summary'),
    section(3, 'Utfall till och med perioden', 'charts'),
    section(3, 'Prognos'),
    section(2, 'Utveckling inom personalområdet', 'personnel'),
    section(2, 'Investeringar', 'investments'),
  ],
  figures: {},
  personnel: [
    'Lönekostnad exklusive arvoden',
    'Arbetad tid (årsarbetare)',
    'Lönekostnad per årsarbetare',
  ].map((label) => ({ label, values: [] })),
  investments: ['Nyinvesteringar', 'Reinvesteringar', 'Summa investeringar'].map((label) => ({
    label,
    values: [],
  })),
}
