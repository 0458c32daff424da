/** What kind of item a title announces. */
import type { ItemKind } from '../model/meeting.ts'

/** The first that fits holds. Marks that a writer put there come first, then what every meeting has. */
const kindsByTitle: readonly (readonly [title: RegExp, kind: ItemKind])[] = [
  [/\((?:beslut|b)\)|^beslut ?:|[-–:] ?beslut$/iu, 'decision'],
  [/\((?:information|info|i)\)|^(?:information|info) ?:|[-–:] ?information$/iu, 'information'],
  [/\((?:diskussion|d)\)|^diskussion ?:|[-–:] ?diskussion$/iu, 'discussion'],
  [
    /öppna(?:nde|s|r)|avsluta(?:nde|s|r|s)|(?<!\p{L})avslutning|upprop|närvaro|formalia|beslutför/iu,
    'formality',
  ],
  [
    /(?:val|utseende) av (?:\p{L}+ )?(?:justera|justering|protokoll|ordförande (?:för|vid|på)|mötesordförande|sekreterare|mötessekreterare|rösträkn|mötesfunktion)/iu,
    'formality',
  ],
  [/(?<!\p{L})justering|justerare|dagordning|föredragningslista|röstlängd|kallelse|utlyst/iu, 'formality'],
  [
    /(?:föregående|förra|senaste) .{0,40}(?:protokoll|möte)|(?:protokoll|protokollet) från (?:föregående|förra|senaste)/iu,
    'formality',
  ],
  [/övriga (?:frågor|ärenden|punkter)|^övrigt$/iu, 'formality'],
  [/(?<!\p{L})nästa (?:\p{L}+)?(?:möte|sammanträde)|mötesdatum|mötesplan/iu, 'information'],
  [/diskussion|samtal|dialog|överläggning|workshop|idé/iu, 'discussion'],
  [
    /beslut|godkänn|fastställ|(?<!\p{L})anta(?:gande)?(?!\p{L})|(?<!\p{L})val av|remiss|yttrande|ansvarsfrihet|budget|firmatecknare|attest|förslag/iu,
    'decision',
  ],
  [
    /rapport|information|läge|redovisning|redogörelse|uppföljning|meddelande|anmäl|skrivelse|delgivning|föredragning|presentation|orientering/iu,
    'information',
  ],
]

/** An item with a proposal is there for a decision; else its title tells, and what tells nothing informs. */
export function itemKindOf(title: string, proposal: string): ItemKind {
  const known = kindsByTitle.find(([pattern]) => pattern.test(title))?.[1]
  return proposal === '' ? (known ?? 'information') : 'decision'
}
