/** The justering clock, the notice (anslag) and its proof. */
export const posting = {
  title: 'Justering och anslag',
  step: { adjust: 'Justera protokollet', post: 'Sätt upp anslaget', takeDown: 'Ta ned anslaget' },
  stepDone: { adjust: 'Protokollet justerat', post: 'Anslaget uppsatt', takeDown: 'Anslaget nedtaget' },
  section: {
    adjust: 'kommunallagen 5 kap. 69 §',
    post: 'kommunallagen 8 kap. 12 §',
    takeDown: 'kommunallagen 13 kap. 5 §',
    company: 'aktiebolagslagen 8 kap. 24 §, ingen frist i dagar',
    ownRules: 'egna regler, ingen frist i lag',
  },
  rule: {
    adjust: 'Senast 14 dagar efter sammanträdet.',
    post: 'Senast andra dagen efter justeringen.',
    takeDown: 'Sitter uppe tills överklagandetiden, tre veckor från anslagsdagen, har gått ut.',
  },
  standing: {
    done: 'Klart',
    late_one: '1 dag för sent',
    late_other: '{{count}} dagar för sent',
    today: 'Sista dagen i dag',
    due_one: '1 dag kvar',
    due_other: '{{count}} dagar kvar',
    overdue_one: '1 dag försenat',
    overdue_other: '{{count}} dagar försenat',
    open: 'Väntar',
    notYet_one: 'Ska sitta uppe 1 dag till',
    notYet_other: 'Ska sitta uppe {{count}} dagar till',
    free: 'Får tas ned',
    early_one: 'Togs ned 1 dag för tidigt',
    early_other: 'Togs ned {{count}} dagar för tidigt',
  },
  latest: 'senast {{date}}',
  earliest: 'tidigast {{date}}',
  moved:
    'Sista dagen, {{day}}, är {{name}}. Därför räcker det {{until}} (lagen 1930:173 om beräkning av lagstadgad tid, 2 §).',
  movedFrom: 'flyttat från {{day}} (lagen 1930:173, 2 §)',
  movedAppeal:
    'Överklagandetidens sista dag, {{day}}, är {{name}}. Därför kan beslut överklagas till och med {{until}} (lagen 1930:173 om beräkning av lagstadgad tid, 2 §).',
  holidaysBetween: 'Helgdagar fram till dess: {{days}}. De räknas med; bara en sista dag flyttas.',
  saturday: 'en lördag',
  sunday: 'en söndag',
  again: 'Anslaget togs ned före {{date}}. Sätt upp det på nytt; tiden räknas då från den nya anslagsdagen.',
  none: 'Protokollet är inte justerat. När det är det tillkännages justeringen på anslagstavlan.',
  exportNotice: 'Skriv ut anslag …',
  exportProof: 'Skriv ut anslagsbevis …',
  notice: 'Anslag',
  proof: 'Anslagsbevis',
  writing: 'Skriver {{file}} …',
  post: 'Anteckna uppsatt …',
  takeDown: 'Anteckna nedtaget …',
  postTitle: 'Anslaget är uppsatt',
  takeDownTitle: 'Anslaget är nedtaget',
  correctTitle: 'Rätta uppgiften',
  on: 'Dag',
  place: 'Protokollet förvaras',
  placeHint: 'Var protokollet finns att läsa; anslaget ska säga det.',
  placeMissing: 'Anslaget ska säga var protokollet finns (kommunallagen 8 kap. 12 §).',
  reason: 'Varför',
  reasonHint: 'Syns i historiken och på anslagsbeviset.',
  takeBack: 'Det gjordes inte: ta tillbaka uppgiften',
  record: 'Anteckna',
  correct: 'Rätta …',
  correctRecord: 'Rätta: {{what}}, {{date}}',
  saveCorrection: 'Anteckna rättelsen',
  lateNotice_one: 'Det är 1 dag efter fristen. Uppgiften antecknas som den är.',
  lateNotice_other: 'Det är {{count}} dagar efter fristen. Uppgiften antecknas som den är.',
  tooEarly:
    'Anslaget ska sitta uppe till och med {{until}} (kommunallagen 13 kap. 5 §). Har det tagits ned tidigare antecknas det, men det måste sättas upp igen.',
  posted: 'Anslaget antecknat som uppsatt {{date}}',
  takenDown: 'Anslaget antecknat som nedtaget {{date}}',
  undone: 'Ångrat direkt efter att det antecknats',
  history: 'Historik',
  historyLine: 'Antecknat {{date}} av {{by}}',
  historyLineUnnamed: 'Antecknat {{date}}',
  nameMissing: 'Ditt namn är inte angivet: anslaget får en tom rad för underskrift.',
  toName: 'Skriv ditt namn',
  replaced: 'Rättad',
  takenBack: 'tillbakatagen uppgift',
  reasonLine: 'Rättelse: {{reason}}',
  cli: {
    none: 'Inget att bevaka.',
    line: '{{date}} {{meeting}}: {{step}}, {{limit}} · {{standing}} · {{section}}',
    lineOpen: '{{date}} {{meeting}}: {{step}} · {{standing}} · {{section}}',
  },
} as const

/** What happened, what is safe, what to do. */
export const postingErrors = {
  NO_NOTICE:
    'Bara en nämnds protokoll tillkännages på anslagstavlan (kommunallagen 8 kap. 12 §). Inget har antecknats.',
  NOTICE_NOT_ADJUSTED:
    'Protokollet är inte justerat, och anslaget tillkännager justeringen (kommunallagen 8 kap. 12 §). Justera protokollet först.',
  NOTICE_BEFORE_ADJUSTING:
    'Anslaget kan inte ha satts upp före justeringen den {{date}} (kommunallagen 8 kap. 12 §). Inget har antecknats; kontrollera dagen.',
  NOTICE_IN_FUTURE: 'Den {{date}} har inte varit än. Anteckna det när det är gjort; inget har antecknats nu.',
  NOTICE_POSTED: 'Anslaget är redan antecknat som uppsatt {{date}}. Rätta den uppgiften om den är fel.',
  NOTICE_NOT_POSTED:
    'Anslaget är inte antecknat som uppsatt. Inget har ändrats; anteckna när det sattes upp först.',
  NOTICE_TAKEN_DOWN: 'Anslaget är redan antecknat som nedtaget {{date}}. Rätta den uppgiften om den är fel.',
  TAKEN_DOWN_BEFORE_POSTED:
    'Anslaget kan inte ha tagits ned innan det sattes upp den {{date}}. Inget har antecknats; kontrollera dagen.',
} as const

/** The printed words of the notice and its proof. */
export const postingDocuments = {
  title: 'Anslag',
  proof: 'Anslagsbevis',
  intro:
    'Protokollet från sammanträdet nedan är justerat. Justeringen tillkännages på kommunens anslagstavla enligt 8\u00a0kap. 12\u00a0§ kommunallagen (2017:725).',
  proofIntro:
    'Justeringen av protokollet från sammanträdet nedan har tillkännagetts på kommunens anslagstavla enligt 8\u00a0kap. 12\u00a0§ kommunallagen (2017:725).',
  appeal:
    'Ett överklagande genom laglighetsprövning ska ha kommit in till förvaltningsrätten inom tre veckor från den dag då justeringen tillkännagavs på anslagstavlan (13\u00a0kap. 5\u00a0§ kommunallagen).',
  meeting: 'Sammanträde',
  paragraphs: 'Paragrafer',
  adjustedOn: 'Protokollet justerat',
  postedOn: 'Anslaget uppsatt',
  appealUntil: 'Sista dag att överklaga',
  notBefore: 'Anslaget tas ned tidigast',
  takenDownOn: 'Anslaget nedtaget',
  keptAt: 'Protokollet förvaras',
  blank: '........................................',
  postedBy: 'Anslaget uppsatt av',
  certifiedBy: 'Intygas',
  signature: 'Underskrift',
  nameInPrint: 'Namnförtydligande',
  cameDownEarly: 'Anslaget togs ned innan överklagandetiden hade gått ut.',
  corrections: 'Rättelser',
  takenBack: 'tillbakataget',
  correction: '{{what}}: {{former}}, rättat till {{now}} den {{date}} av {{by}}. {{reason}}',
  correctionUnnamed: '{{what}}: {{former}}, rättat till {{now}} den {{date}}. {{reason}}',
}
