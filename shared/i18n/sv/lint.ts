/** What the linter says of minutes, in Swedish: what is wrong, plainly; the section stands after it. */
import { ownRuleText, recordFixes, recordRules } from './lint-records.ts'

export const lint = {
  heading: 'Kontroll av protokollet',
  none: 'Inget att anmärka.',
  ready: 'Inget hindrar justeringen.',
  group: { B: 'Hindrar justering', W: 'Att se över', R: 'Att känna till' },
  withSection: '{{text}} ({{section}})',
  place: {
    head: 'Protokollet',
    attendance: 'Närvaro',
    paragraph: '§ {{number}}',
    signatory: 'Underskrifter',
  },
  showAll: 'Visa alla {{count}}',
  showFewer: 'Visa färre',
  fixed: 'Rättat: {{place}}',
  own: ownRuleText,
  fix: {
    ...recordFixes,
    chair: 'Sätt närvarolistans ordförande',
    secretary: 'Sätt närvarolistans sekreterare',
    intervalReversed: 'Byt plats',
    intervalOutside: 'Till slutet',
    intervalOpen: 'Hela mötet',
    noDecision: 'Beslut enligt förslaget',
    proposalWording: 'Skriv som beslut',
    heldPerCapsulam: 'Ta bort klockslagen',
  },
  rule: {
    ...recordRules,
    chair: 'Ingen ordförande är namngiven bland dem som skriver under.',
    twoChairs: '{{name}} och {{other}} står båda som ordförande vid § {{number}}.',
    secretary: 'Ingen är namngiven vid protokollet.',
    adjuster:
      'Styrelsen har {{count}} ledamöter: utöver ordföranden justerar en ledamot till, och hen är inte namngiven.',
    absentSigner: '{{name}} justerar men var inte med.',
    unlistedSigner: '{{name}} justerar men finns inte bland de närvarande.',
    signedBefore: '{{name}} har skrivit under {{on}}, före mötet {{date}}.',
    signedInFuture: '{{name}} har skrivit under {{on}}, en dag som inte har varit.',
    nobodyPresent: 'Ingen är upptagen som närvarande.',
    noMatters: 'Inget ärende är upptaget.',
    intervalReversed: '{{name}} kommer vid § {{from}} och går redan vid § {{until}}.',
    intervalOutside:
      '{{name}} var med från § {{from}} till § {{until}}, men protokollet slutar med § {{last}}.',
    intervalOpen: '{{name}} var med en del av mötet, men inte vilka paragrafer.',
    quorum: 'Beslut utan beslutförhet: {{voting}} av {{total}} ledamöter var med.',
    quorumByDeputies:
      'Beslutför bara om suppleanterna tjänstgjorde: {{voting}} av {{total}} ledamöter var med. Skriv vem de tjänstgjorde för.',
    quorumByAttendance:
      'Registret har inga ledamöter den dagen. Beslutförheten är räknad på de {{count}} som närvarolistan nämner.',
    noDecision: 'Ärendet har inget beslut.',
    noTitle: 'Paragrafen har ingen rubrik.',
    emptyParagraph: 'Paragrafen är tom.',
    emptyFormality: 'Paragrafen har bara en rubrik.',
    endBeforeStart: 'Mötet slutar {{end}}, före sin början {{start}}.',
    adjustSoon_zero: 'Ska justeras senast i dag, {{date}}.',
    adjustSoon_one: 'Ska justeras senast {{date}}, i morgon.',
    adjustSoon_other: 'Ska justeras senast {{date}}, om {{count}} dagar.',
    adjustOverdue_one: 'Skulle ha justerats senast {{date}}, för 1 dag sedan.',
    adjustOverdue_other: 'Skulle ha justerats senast {{date}}, för {{count}} dagar sedan.',
    adjustedLate: 'Justerat {{date}}, {{count}} dagar efter mötet; det ska ske inom 14 dagar.',
    heldPerCapsulam:
      'Besluten fattades per capsulam: inget möte hölls, men här står när det började eller slutade.',
    numberTwice: 'Mötet {{date}} har också nummer {{number}} för {{year}}.',
    numberGap: 'Nummerserien har en lucka före nummer {{number}}: {{numbers}} saknas.',
    personalNumber_one: 'Här står ett personnummer.',
    personalNumber_other: 'Här står {{count}} personnummer.',
    noSuchAttachment_one: 'Bilaga {{labels}} finns inte.',
    noSuchAttachment_other: 'Bilagorna {{labels}} finns inte.',
    proposalWording: 'Beslutet är ännu skrivet som ett förslag.',
    placeholder: 'Något är kvar att fylla i: ”{{text}}”.',
  },
  signOff: {
    blocked: 'Det här hindrar justeringen',
    warned: 'Det här kan behöva ses över först',
  },
  cli: {
    done: 'Justerat: {{meeting}}, {{date}}. Sigill {{seal}}.',
    badSigner:
      '--signer ”{{text}}” ska vara ”Namn:roll:dag”, där rollen är secretary (sekreterare), chair (ordförande) eller adjuster (justerare).',
  },
} as const
