/** Ordinary meeting of February 2025: annual report, the divers' report on the quay. */
import { auditor, harbourMaster, layAuditor } from '../board.ts'
import type { ExampleMeeting } from '../description.ts'
import { annual2024 } from '../reports/economy.ts'
import { rulesOfProcedure } from '../reports/policies.ts'
import { diveReport, quayPhotoOverview, quayPhotoWall } from '../reports/quay-2025.ts'
import {
  approvalOfAgenda,
  closing,
  electionOfAdjuster,
  harbourOffice,
  nextMeeting,
  opening,
  otherBusiness,
} from './standing-items.ts'

export const february2025: ExampleMeeting = {
  number: 1,
  kind: 'ordinary',
  date: '2025-02-13',
  start: '09:00',
  end: '12:00',
  place: harbourOffice,
  items: [
    opening('Ordföranden'),
    electionOfAdjuster('Per-Olof Rask'),
    approvalOfAgenda,
    {
      title: 'Föregående protokoll',
      kind: 'formality',
      text: 'Protokollet från mötet den 12 december 2024 är justerat och finns hos sekreteraren.',
      proposal: 'Styrelsen föreslås lägga protokollet till handlingarna.',
    },
    {
      title: 'Vd:s rapport',
      kind: 'information',
      text: '- Trafik i hamnen\n- Uthyrning och vakanser\n- Personal och arbetsmiljö\n- Förberedelser inför gästhamnens säsong',
      proposal: 'Styrelsen föreslås anteckna rapporten.',
      presenter: 'Tomas Berglid',
      minuted: {
        text: 'Tomas Berglid redogjorde för årets första veckor. Antalet anlöp är 31, två fler än vid samma tid förra året. Isläget har inte hindrat trafiken.\n\nLokalen efter bokbinderiet i Magasin 5 är uthyrd från den 1 mars. Därmed återstår en vakant lokal, i Magasin 2.\n\nEn medarbetare har halkat på kajen och stukat foten. Sandningen har setts över och börjar nu klockan fem på morgonen.',
      },
    },
    {
      title: 'Årsredovisning för 2024',
      kind: 'decision',
      text: 'Resultatet efter skatt uppgår till 763 kkr. Revisorn lämnar sin berättelse när styrelsen har skrivit under.',
      proposal: 'Styrelsen föreslås godkänna årsredovisningen för 2024 och överlämna den till revisorn.',
      presenter: 'Fredrik Nordhamn',
      attachments: [annual2024],
      minuted: {
        text: 'Fredrik Nordhamn gick igenom resultat och ställning. Revisorn Mikael Dahlsköld redogjorde för granskningen, som inte har gett anledning till anmärkning. Han framhöll att Södra kajens skick bör beskrivas öppet i förvaltningsberättelsen, vilket också har gjorts.',
      },
    },
    {
      title: 'Södra kajen: resultat av dykinspektionen',
      kind: 'decision',
      text: 'Dykare har undersökt kajen under hösten. Delarna C och D är i dåligt skick och lasten har begränsats sedan den 3 februari.',
      proposal:
        'Styrelsen föreslås anteckna rapporten. Styrelsen föreslås uppdra åt vd att till mötet i maj ta fram förslag till en varaktig åtgärd.',
      presenter: 'Marita Ekdal',
      attachments: [diveReport, quayPhotoWall, quayPhotoOverview],
      minuted: {
        text: 'Marita Ekdal visade bilder från dykningen och svarade på frågor. Per-Olof Rask frågade hur begränsningen påverkar hamnens kunder. Enligt Marita Ekdal kan alla anlöp tas emot tills vidare, men två fartyg måste lasta om vid del A.',
      },
    },
    {
      title: 'Arbetsordning för styrelsen',
      kind: 'decision',
      text: 'Arbetsordningen ses över varje år. I förslaget har årshjulet lagts till och tiden för utskick av handlingar ändrats från fem till sju dagar.',
      proposal: 'Styrelsen föreslås fastställa arbetsordningen.',
      presenter: 'Ingrid Palmqvist',
      attachments: [rulesOfProcedure],
    },
    {
      title: 'Policy för visselblåsning',
      kind: 'information',
      text: 'Kommunen har upphandlat en gemensam kanal som bolagen kan ansluta sig till. Ett förslag till policy och rutin läggs fram under hösten.',
      proposal: 'Styrelsen föreslås anteckna informationen.',
      presenter: 'Ingrid Palmqvist',
      minuted: {
        text: 'Annelie Forsgård framförde att förslaget bör behandlas i den lokala samverkansgruppen innan det kommer till styrelsen.',
      },
    },
    {
      title: 'Kallelse till årsstämma',
      kind: 'decision',
      text: 'Årsstämman föreslås äga rum den 10 april 2025 klockan 13.00 i Stadshuset.',
      proposal: 'Styrelsen föreslås besluta att kalla till årsstämma den 10 april 2025.',
    },
    nextMeeting('Konstituerande möte hålls i anslutning till årsstämman den 10 april 2025.'),
    otherBusiness(
      'Birgitta Sandahl meddelade att hon lämnar uppdraget som ordförande vid årsstämman. Hon tackade ledamöter och personal för sex goda år.',
    ),
    closing('Ordföranden'),
  ],
  minutes: {
    end: '11:40',
    absent: ['Kerstin Lövbom'],
    visitors: [
      { ...auditor, from: null, until: 6 },
      { ...layAuditor, from: null, until: 6 },
      { ...harbourMaster, from: 5, until: 7 },
    ],
    recordedOn: '2025-02-14',
    chair: 'Birgitta Sandahl',
    adjuster: 'Per-Olof Rask',
    signedOn: { secretary: '2025-02-19', chair: '2025-02-24', adjuster: '2025-02-26' },
  },
}
