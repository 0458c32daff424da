/**
 * Longer proposals, of several clauses and in other forms, as boards and committees write them, each with the decision that a board words in the past and a committee in
 * the present: `{B}` is the body at the beginning of a sentence, `{b}` within one.
 */
export const longProposals: readonly (readonly [proposal: string, past: string, present: string])[] = [
  [
    '{B} föreslås besluta att införskaffa ett nytt bokningssystem.',
    '{B} beslutade att införskaffa ett nytt bokningssystem.',
    '{B} beslutar att införskaffa ett nytt bokningssystem.',
  ],
  [
    '{B} föreslås besluta att höja avgiften till 150 kronor, att den nya avgiften gäller från den 1 juli.',
    '{B} beslutade att höja avgiften till 150 kronor, att den nya avgiften gäller från den 1 juli.',
    '{B} beslutar att höja avgiften till 150 kronor, att den nya avgiften gäller från den 1 juli.',
  ],
  [
    '{B} föreslås besluta om tilldelning i upphandlingen av fastighetsskötsel.',
    '{B} beslutade om tilldelning i upphandlingen av fastighetsskötsel.',
    '{B} beslutar om tilldelning i upphandlingen av fastighetsskötsel.',
  ],
  [
    '{B} föreslås besluta i enlighet med arbetsutskottets förslag.',
    '{B} beslutade i enlighet med arbetsutskottets förslag.',
    '{B} beslutar i enlighet med arbetsutskottets förslag.',
  ],
  [
    '{B} föreslås besluta godkänna slutredovisningen för etapp 2.',
    '{B} beslutade godkänna slutredovisningen för etapp 2.',
    '{B} beslutar godkänna slutredovisningen för etapp 2.',
  ],
  [
    '{B} föreslås besluta\natt godkänna verksamhetsberättelsen,\natt överlämna den till årsmötet, samt\natt förklara paragrafen omedelbart justerad.',
    '{B} beslutade\natt godkänna verksamhetsberättelsen,\natt överlämna den till årsmötet, samt\natt förklara paragrafen omedelbart justerad.',
    '{B} beslutar\natt godkänna verksamhetsberättelsen,\natt överlämna den till årsmötet, samt\natt förklara paragrafen omedelbart justerad.',
  ],
  [
    '{B} föreslås besluta:\n1. Att anta detaljplanen för Norra hamnen.\n2. Att uppdra åt förvaltningen att kungöra beslutet.',
    '{B} beslutade:\n1. Att anta detaljplanen för Norra hamnen.\n2. Att uppdra åt förvaltningen att kungöra beslutet.',
    '{B} beslutar:\n1. Att anta detaljplanen för Norra hamnen.\n2. Att uppdra åt förvaltningen att kungöra beslutet.',
  ],
  [
    '{B} föreslås besluta\n1. att anta budgeten\n2. att fastställa avgifterna',
    '{B} beslutade\n1. att anta budgeten\n2. att fastställa avgifterna',
    '{B} beslutar\n1. att anta budgeten\n2. att fastställa avgifterna',
  ],
  [
    '{B} föreslås:\n- godkänna årsredovisningen\n- föreslå stämman att disponera resultatet enligt förslaget',
    '{B} beslutade att:\n- godkänna årsredovisningen\n- föreslå stämman att disponera resultatet enligt förslaget',
    '{B} beslutar att:\n- godkänna årsredovisningen\n- föreslå stämman att disponera resultatet enligt förslaget',
  ],
  [
    '{B} föreslås dels anta planen, dels avsätta 300 000 kronor till genomförandet.',
    '{B} beslutade att dels anta planen, dels avsätta 300 000 kronor till genomförandet.',
    '{B} beslutar att dels anta planen, dels avsätta 300 000 kronor till genomförandet.',
  ],
  [
    '{B} föreslås godkänna rapporten och överlämna den till kommunstyrelsen.',
    '{B} godkände rapporten och överlämnade den till kommunstyrelsen.',
    '{B} godkänner rapporten och överlämnar den till kommunstyrelsen.',
  ],
  [
    '{B} föreslås anteckna redovisningen samt förklara uppdraget fullgjort.',
    '{B} antecknade redovisningen samt förklarade uppdraget fullgjort.',
    '{B} antecknar redovisningen samt förklarar uppdraget fullgjort.',
  ],
  [
    '{B} föreslås godkänna förslaget och uppdra åt vd att genomföra det.',
    '{B} godkände förslaget och uppdrog åt vd att genomföra det.',
    '{B} godkänner förslaget och uppdrar åt vd att genomföra det.',
  ],
  [
    '{B} föreslås fastställa taxan, upphäva den tidigare taxan och låta beslutet gälla från årsskiftet.',
    '{B} beslutade att fastställa taxan, upphäva den tidigare taxan och låta beslutet gälla från årsskiftet.',
    '{B} beslutar att fastställa taxan, upphäva den tidigare taxan och låta beslutet gälla från årsskiftet.',
  ],
  [
    '{B} föreslås anteckna förslaget till stämmodag. Dagen fastställs slutligt av ägaren.',
    '{B} antecknade förslaget till stämmodag. Dagen fastställs slutligt av ägaren.',
    '{B} antecknar förslaget till stämmodag. Dagen fastställs slutligt av ägaren.',
  ],
  [
    '{B} föreslås godkänna rapporten. {B} föreslås även uppdra åt vd att redovisa effekterna i höst.',
    '{B} godkände rapporten. {B} uppdrog även åt vd att redovisa effekterna i höst.',
    '{B} godkänner rapporten. {B} uppdrar även åt vd att redovisa effekterna i höst.',
  ],
  [
    '{B} föreslås föreslå kommunfullmäktige besluta\natt anta biblioteksplanen\natt planen gäller till 2030.',
    '{B} föreslog kommunfullmäktige besluta\natt anta biblioteksplanen\natt planen gäller till 2030.',
    '{B} föreslår kommunfullmäktige besluta\natt anta biblioteksplanen\natt planen gäller till 2030.',
  ],
  [
    '{B} föreslås föreslå årsstämman att bevilja ansvarsfrihet.',
    '{B} föreslog årsstämman att bevilja ansvarsfrihet.',
    '{B} föreslår årsstämman att bevilja ansvarsfrihet.',
  ],
  [
    'Vidare föreslås {b} uppdra åt vd att ta fram en handlingsplan.',
    'Vidare uppdrog {b} åt vd att ta fram en handlingsplan.',
    'Vidare uppdrar {b} åt vd att ta fram en handlingsplan.',
  ],
  [
    'Det föreslås att {b} antar likabehandlingsplanen.',
    '{B} antog likabehandlingsplanen.',
    '{B} antar likabehandlingsplanen.',
  ],
  [
    'Vd föreslår att {b} godkänner investeringen om 1,2 miljoner kronor.',
    '{B} godkände investeringen om 1,2 miljoner kronor.',
    '{B} godkänner investeringen om 1,2 miljoner kronor.',
  ],
  [
    'Förvaltningen föreslår {b} besluta att anta handlingsplanen.',
    '{B} beslutade att anta handlingsplanen.',
    '{B} beslutar att anta handlingsplanen.',
  ],
  [
    'Förvaltningen föreslår att {b} beslutar\natt ställa sig bakom svaret\natt översända det till regionen.',
    '{B} beslutade\natt ställa sig bakom svaret\natt översända det till regionen.',
    '{B} beslutar\natt ställa sig bakom svaret\natt översända det till regionen.',
  ],
  [
    'Presidiet rekommenderar att {b} bordlägger ärendet till nästa möte.',
    '{B} bordlade ärendet till nästa möte.',
    '{B} bordlägger ärendet till nästa möte.',
  ],
  [
    'Förslaget är att {b} antecknar rapporten och uppdrar åt vd att följa upp den.',
    '{B} antecknade rapporten och uppdrog åt vd att följa upp den.',
    '{B} antecknar rapporten och uppdrar åt vd att följa upp den.',
  ],
  ['{B} rekommenderas anta policyn.', '{B} antog policyn.', '{B} antar policyn.'],
  [
    '{B} ombeds ta ställning till tidplanen.',
    '{B} tog ställning till tidplanen.',
    '{B} tar ställning till tidplanen.',
  ],
  [
    '{B} godkänner internkontrollplanen och överlämnar den till kommunstyrelsen.',
    '{B} godkände internkontrollplanen och överlämnade den till kommunstyrelsen.',
    '{B} godkänner internkontrollplanen och överlämnar den till kommunstyrelsen.',
  ],
  [
    '{B} beslutar att anta inköpspolicyn.',
    '{B} beslutade att anta inköpspolicyn.',
    '{B} beslutar att anta inköpspolicyn.',
  ],
  [
    '{B} beslutar:\n1. Förslaget till taxa antas.\n2. Beslutet gäller från den 1 januari.',
    '{B} beslutade:\n1. Förslaget till taxa antas.\n2. Beslutet gäller från den 1 januari.',
    '{B} beslutar:\n1. Förslaget till taxa antas.\n2. Beslutet gäller från den 1 januari.',
  ],
  [
    'Förslag till beslut: {B} föreslås godkänna årsplanen.',
    '{B} godkände årsplanen.',
    '{B} godkänner årsplanen.',
  ],
  [
    'Förslag till beslut\n{B} antecknar informationen till protokollet.',
    '{B} antecknade informationen till protokollet.',
    '{B} antecknar informationen till protokollet.',
  ],
  [
    'Förslag till beslut: att godkänna avtalet med tillägg.',
    '{B} beslutade att godkänna avtalet med tillägg.',
    '{B} beslutar att godkänna avtalet med tillägg.',
  ],
  [
    'Att godkänna den ekonomiska rapporten per april.',
    '{B} beslutade att godkänna den ekonomiska rapporten per april.',
    '{B} beslutar att godkänna den ekonomiska rapporten per april.',
  ],
  [
    '- att godkänna bokslutet\n- att uppdra åt vd att lämna in det',
    '{B} beslutade\n- att godkänna bokslutet\n- att uppdra åt vd att lämna in det',
    '{B} beslutar\n- att godkänna bokslutet\n- att uppdra åt vd att lämna in det',
  ],
  [
    'Godkänna förslaget till mötesdagar.',
    '{B} godkände förslaget till mötesdagar.',
    '{B} godkänner förslaget till mötesdagar.',
  ],
  [
    'Mötesdagarna för 2027 föreslås fastställas enligt bilaga 3.',
    'Mötesdagarna för 2027 fastställdes enligt bilaga 3.',
    'Mötesdagarna för 2027 fastställs enligt bilaga 3.',
  ],
  [
    'Redovisningen av delegationsbeslut föreslås antecknas och läggas till handlingarna.',
    'Redovisningen av delegationsbeslut antecknades och lades till handlingarna.',
    'Redovisningen av delegationsbeslut antecknas och läggs till handlingarna.',
  ],
  [
    'Britta Sjö föreslås väljas till ordförande för mötet.',
    'Britta Sjö valdes till ordförande för mötet.',
    'Britta Sjö väljs till ordförande för mötet.',
  ],
  [
    'Britta Sjö och Omar Haddad föreslås till justerare.',
    'Britta Sjö och Omar Haddad valdes till justerare.',
    'Britta Sjö och Omar Haddad väljs till justerare.',
  ],
  [
    'Redovisningen antecknas och förklaras fullgjord.',
    'Redovisningen antecknades och förklarades fullgjord.',
    'Redovisningen antecknas och förklaras fullgjord.',
  ],
  [
    '1. Planen för krisberedskap, i enlighet med förvaltningens bilaga 1, antas.\n2. Redovisningen av uppdraget att se över lokalerna antecknas och förklaras fullgjort.',
    '1. Planen för krisberedskap, i enlighet med förvaltningens bilaga 1, antogs.\n2. Redovisningen av uppdraget att se över lokalerna antecknades och förklarades fullgjort.',
    '1. Planen för krisberedskap, i enlighet med förvaltningens bilaga 1, antas.\n2. Redovisningen av uppdraget att se över lokalerna antecknas och förklaras fullgjort.',
  ],
  [
    '{B} föreslås i enlighet med revisorernas rekommendation fastställa en ny arbetsordning.',
    '{B} beslutade att i enlighet med revisorernas rekommendation fastställa en ny arbetsordning.',
    '{B} beslutar att i enlighet med revisorernas rekommendation fastställa en ny arbetsordning.',
  ],
  [
    '{B} föreslås enhälligt tillstyrka utnämningen.',
    '{B} tillstyrkte enhälligt utnämningen.',
    '{B} tillstyrker enhälligt utnämningen.',
  ],
  [
    '{B} föreslås inrätta ett beredande utskott och utse Omar Haddad till dess ordförande.',
    '{B} inrättade ett beredande utskott och utsåg Omar Haddad till dess ordförande.',
    '{B} inrättar ett beredande utskott och utser Omar Haddad till dess ordförande.',
  ],
  [
    '{B} föreslås hänskjuta frågan till budgetberedningen.',
    '{B} hänsköt frågan till budgetberedningen.',
    '{B} hänskjuter frågan till budgetberedningen.',
  ],
]
