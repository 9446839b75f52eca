// The words of the worked example, each in bokmål, nynorsk and English. What they hang on, the boxes,
// links, roles and proposals, is in test/fixtures/format/1-fremtidens-innkreving.json and is not
// altered here. scripts/example.mjs puts the two together.
//
// Facts are from Digdir's public case «Fremtidens innkreving». The causal links, grades of evidence
// and indicators are made up, and the summary says so.

export const programme = {
  title: [
    'Fremtidens innkreving (eksempel)',
    'Framtidas innkrevjing (døme)',
    'The future of debt collection (example)',
  ],
  summary: [
    'Laget som eksempel; årsakslenkene er våre egne. Skatteetaten moderniserer statlig innkreving sammen med NAV, Brønnøysundregistrene, Politiet og Lånekassen. Navn, ramme og visjon er fra den offentlige omtalen av programmet. Hva som fører til hva, belegget og indikatorene er funnet på for å vise hvordan en endringsteori leses.',
    'Laga som døme; årsakslenkjene er våre eigne. Skatteetaten moderniserer statleg innkrevjing saman med NAV, Brønnøysundregistra, Politiet og Lånekassen. Namn, ramme og visjon er frå den offentlege omtalen av programmet. Kva som fører til kva, belegget og indikatorane er funne på for å vise korleis ein endringsteori blir lesen.',
    'Made as an example; the causal links are our own. The Norwegian Tax Administration modernises the collection of what people owe the state, together with NAV, the Brønnøysund Register Centre, the Police and Lånekassen. Names, cost frame and vision are from the public account of the programme. What leads to what, the evidence and the indicators are invented to show how a theory of change is read.',
  ],
  vision: ['Innkreving bare skjer', 'Innkrevjing berre skjer', 'Collection just happens'],
  costFrame: ['4,3 mrd. kr', '4,3 mrd. kr', 'NOK 4.3 billion'],
}

/** Title, text. */
export const factors = {
  I1: [
    [
      'Kostnadsramme 4,3 mrd. kr fram til 2028',
      'Kostnadsramme 4,3 mrd. kr fram til 2028',
      'Cost frame of NOK 4.3 billion until 2028',
    ],
    [
      'Programmet går i sju år og er planlagt ferdig i 2028.',
      'Programmet går i sju år og er planlagt ferdig i 2028.',
      'The programme runs for seven years and is planned to end in 2028.',
    ],
  ],
  I2: [
    [
      'Forpliktende samarbeid mellom fem etater',
      'Forpliktande samarbeid mellom fem etatar',
      'Binding collaboration of five agencies',
    ],
    [
      'Skatteetaten leder. NAV, Brønnøysundregistrene, Politiet og Lånekassen er med, og departementene samarbeider tilsvarende.',
      'Skatteetaten leier. NAV, Brønnøysundregistra, Politiet og Lånekassen er med, og departementa samarbeider tilsvarande.',
      'The Tax Administration leads. NAV, the Brønnøysund Register Centre, the Police and Lånekassen take part, and their ministries work together likewise.',
    ],
  ],
  T1: [
    [
      'Modernisere innkrevingssystemet',
      'Modernisere innkrevjingssystemet',
      'Modernise the collection system',
    ],
    [
      'Ett system for de fleste statlige krav avløser flere gamle.',
      'Eitt system for dei fleste statlege krava løyser av fleire gamle.',
      'One system for most claims of the state replaces several old ones.',
    ],
  ],
  T2: [
    [
      'Samordne regelverk og rutiner',
      'Samordne regelverk og rutinar',
      'Align legislation and routines',
    ],
    [
      'Kravene følger i dag ulike lover. Like krav skal behandles likt, og deling av data skal ha hjemmel.',
      'Krava følgjer i dag ulike lover. Like krav skal handsamast likt, og deling av data skal ha heimel.',
      'The claims follow different laws today. Like claims are to be treated alike, and sharing data needs a legal basis.',
    ],
  ],
  T3: [
    [
      'Etablere datadeling mellom etatene',
      'Etablere datadeling mellom etatane',
      'Establish data sharing between the agencies',
    ],
    [
      'Fem etater gjør krav, betalinger og inntekter tilgjengelige for hverandre.',
      'Fem etatar gjer krav, betalingar og inntekter tilgjengelege for kvarandre.',
      'Five agencies make claims, payments and incomes available to each other.',
    ],
  ],
  T4: [
    [
      'Utvikle tjenester i brukers egne flater',
      'Utvikle tenester i brukaren sine eigne flater',
      'Develop services where the users already are',
    ],
    [
      'Oversikt og betaling der folk allerede er: nettbanken, regnskapssystemet, etatenes sider.',
      'Oversyn og betaling der folk alt er: nettbanken, rekneskapssystemet, sidene til etatane.',
      'Overview and payment where people already are: the online bank, the accounting system, the agencies’ sites.',
    ],
  ],
  T5: [
    [
      'Forprosjekt Sikre korrekt utbetaling',
      'Forprosjekt Sikre korrekt utbetaling',
      'Pre-project Correct payment',
    ],
    [
      'Utreder hvordan feil kan oppdages før pengene betales ut. Dynamisk nyttestyring ble prøvd her.',
      'Greier ut korleis feil kan oppdagast før pengane blir betalte ut. Dynamisk nyttestyring vart prøvd her.',
      'Studies how errors can be found before money is paid out. Dynamic benefit management was tried here.',
    ],
  ],
  L1: [
    [
      'Felles innkrevingsløsning i drift',
      'Felles innkrevjingsløysing i drift',
      'Common collection system in operation',
    ],
  ],
  L2: [
    [
      'Delte data om krav og betalingsevne',
      'Delte data om krav og betalingsevne',
      'Shared data on claims and ability to pay',
    ],
    [
      'Det samlede bildet av hva en person skylder staten, og hva hun kan betale.',
      'Det samla biletet av kva ein person skuldar staten, og kva ho kan betale.',
      'The whole picture of what a person owes the state, and of what she can pay.',
    ],
  ],
  L3: [
    [
      'Samlet oversikt over egne krav',
      'Samla oversyn over eigne krav',
      'Overview of one’s own claims',
    ],
  ],
  L4: [
    [
      'Automatisk valg av innkrevingsskritt',
      'Automatisk val av innkrevjingssteg',
      'Automatic choice of collection steps',
    ],
    [
      'Systemet velger mellom varsel, avtale, trekk og utlegg etter faste regler.',
      'Systemet vel mellom varsel, avtale, trekk og utlegg etter faste reglar.',
      'The system chooses between notice, agreement, deduction and attachment by fixed rules.',
    ],
  ],
  L5: [['Kontroll før utbetaling', 'Kontroll før utbetaling', 'Check before payment']],
  B1: [
    [
      'Brukeren forstår hva som skyldes, og til hvem',
      'Brukaren forstår kva som er skuldig, og til kven',
      'The user understands what is owed, and to whom',
    ],
  ],
  B2: [['Flere betaler til rett tid', 'Fleire betaler til rett tid', 'More people pay on time']],
  B3: [
    [
      'Færre får utbetalt feil beløp',
      'Færre får utbetalt feil beløp',
      'Fewer are paid the wrong amount',
    ],
  ],
  B4: [
    [
      'Saksbehandlere har tid til krevende saker',
      'Saksbehandlarar har tid til krevjande saker',
      'Case workers have time for demanding cases',
    ],
  ],
  B5: [
    [
      'Mindre byrde for arbeidsgivere',
      'Mindre byrde for arbeidsgivarar',
      'Less burden on employers',
    ],
    [
      'Færre påleggstrekk å holde styr på, og færre henvendelser.',
      'Færre påleggstrekk å halde styr på, og færre førespurnader.',
      'Fewer ordered deductions to keep track of, and fewer enquiries.',
    ],
  ],
  E1: [
    [
      'Effektiv og helhetlig statlig innkreving',
      'Effektiv og heilskapleg statleg innkrevjing',
      'Efficient and coherent collection by the state',
    ],
  ],
  E2: [
    [
      'Statens krav blir betalt',
      'Krava til staten blir betalte',
      'The claims of the state are paid',
    ],
  ],
  E3: [
    [
      'Færre i varige betalingsproblemer',
      'Færre i varige betalingsproblem',
      'Fewer people in lasting payment problems',
    ],
    [
      'Flere kommer seg ut av gjeld før den vokser dem over hodet.',
      'Fleire kjem seg ut av gjeld før ho veks dei over hovudet.',
      'More people get out of debt before it grows over their heads.',
    ],
  ],
  E4: [
    [
      'Tillit til at innkrevingen er rimelig',
      'Tillit til at innkrevjinga er rimeleg',
      'Trust that collection is fair',
    ],
  ],
  E5: [
    [
      '«Innkreving bare skjer» i brukers økosystem',
      '«Innkrevjing berre skjer» i økosystemet til brukaren',
      '“Collection just happens” in the user’s ecosystem',
    ],
  ],
}

/** Reason, evidence. */
export const links = {
  e01: [
    ['Rammen betaler systemet.', 'Ramma betaler systemet.', 'The frame pays for the system.'],
    'strong',
  ],
  e02: [
    [
      'Rammen betaler tjenestene i brukers flater.',
      'Ramma betaler tenestene i flatene til brukaren.',
      'The frame pays for the services where users are.',
    ],
    'strong',
  ],
  e03: [
    [
      'Uten en avtale mellom etatene deler ingen først.',
      'Utan ein avtale mellom etatane deler ingen først.',
      'Without an agreement between the agencies nobody shares first.',
    ],
    'experience',
  ],
  e04: [
    [
      'Reglene eies av ulike departementer og kan bare samordnes i fellesskap.',
      'Reglane er eigde av ulike departement og kan berre samordnast i fellesskap.',
      'The rules belong to different ministries and can only be aligned together.',
    ],
    'direct',
  ],
  e05: [
    [
      'Løsningen er resultatet av moderniseringen.',
      'Løysinga er resultatet av moderniseringa.',
      'The common system is what the modernisation delivers.',
    ],
    'direct',
  ],
  e06: [
    [
      'Én løsning kan ikke følge fem regelsett.',
      'Éi løysing kan ikkje følgje fem regelsett.',
      'One system cannot follow five sets of rules.',
    ],
    'experience',
  ],
  e07: [
    [
      'Dataene finnes hos etatene, men når ikke fram uten en ordning for å dele dem.',
      'Dataa finst hos etatane, men når ikkje fram utan ei ordning for å dele dei.',
      'The agencies have the data, but it does not arrive without an arrangement for sharing.',
    ],
    'indirect',
  ],
  e08: [
    [
      'Deling krever hjemmel i lov.',
      'Deling krev heimel i lov.',
      'Sharing requires a basis in law.',
    ],
    'direct',
  ],
  e09: [
    ['Valget skjer i løsningen.', 'Valet skjer i løysinga.', 'The choice is made in the system.'],
    'direct',
  ],
  e10: [
    [
      'Riktig skritt avhenger av hele gjelden og av hva personen kan betale.',
      'Rett steg kjem an på heile gjelda og på kva personen kan betale.',
      'The right step depends on the whole debt and on what the person can pay.',
    ],
    'indirect',
  ],
  e11: [
    [
      'Oversikten er en av tjenestene.',
      'Oversynet er ei av tenestene.',
      'The overview is one of the services.',
    ],
    'direct',
  ],
  e12: [
    [
      'En oversikt over noen av kravene er ingen oversikt.',
      'Eit oversyn over nokre av krava er ikkje noko oversyn.',
      'An overview of some of the claims is no overview.',
    ],
    'experience',
  ],
  e13: [
    [
      'Forprosjektet peker ut hvilke kontroller som skal inn.',
      'Forprosjektet peikar ut kva kontrollar som skal inn.',
      'The pre-project points out which checks are to be made.',
    ],
    'opinion',
  ],
  e14: [
    [
      'Med inntektsdata kan beløpet kontrolleres før det betales ut.',
      'Med inntektsdata kan beløpet kontrollerast før det blir betalt ut.',
      'With data on income the amount can be checked before it is paid.',
    ],
    'indirect',
  ],
  e15: [
    [
      'Den som ser alle krav samlet, slipper å lete og gjette.',
      'Den som ser alle krav samla, slepp å leite og gjette.',
      'Whoever sees all claims in one place need not search and guess.',
    ],
    'experience',
  ],
  e16: [
    [
      'Mange betaler sent fordi de har mistet oversikten.',
      'Mange betaler seint fordi dei har mist oversynet.',
      'Many pay late because they have lost track.',
    ],
    'opinion',
  ],
  e17: [
    [
      'Et skritt som passer situasjonen, blir oftere fulgt.',
      'Eit steg som høver situasjonen, blir oftare følgt.',
      'A step that suits the situation is more often followed.',
    ],
    'indirect',
  ],
  e18: [
    [
      'Feilen stoppes før pengene går ut.',
      'Feilen blir stoppa før pengane går ut.',
      'The error is stopped before the money leaves.',
    ],
    'experience',
  ],
  e19: [
    [
      'Enkle saker går av seg selv, så tiden kan brukes på resten.',
      'Enkle saker går av seg sjølve, så tida kan brukast på resten.',
      'Simple cases run by themselves, so time can be spent on the rest.',
    ],
    'experience',
  ],
  e20: [
    [
      'Arbeidsgiveren får færre og riktigere påleggstrekk.',
      'Arbeidsgivaren får færre og rettare påleggstrekk.',
      'The employer gets fewer and more correct ordered deductions.',
    ],
    'opinion',
  ],
  e21: [
    [
      'Det som betales til rett tid, er betalt.',
      'Det som blir betalt til rett tid, er betalt.',
      'What is paid on time is paid.',
    ],
    'strong',
  ],
  e22: [
    [
      'De krevende sakene står for det meste av det som ikke er betalt.',
      'Dei krevjande sakene står for det meste av det som ikkje er betalt.',
      'The demanding cases make up most of what is unpaid.',
    ],
    'indirect',
  ],
  e23: [
    [
      'Ett system koster mindre å drive enn flere.',
      'Eitt system kostar mindre å drive enn fleire.',
      'One system costs less to run than several.',
    ],
    'direct',
  ],
  e24: [
    [
      'Den som får for mye, må betale tilbake, og mange greier det ikke.',
      'Den som får for mykje, må betale tilbake, og mange greier det ikkje.',
      'Whoever is paid too much must pay it back, and many cannot.',
    ],
    'direct',
  ],
  e25: [
    [
      'Gebyrer og renter gjør små krav store.',
      'Gebyr og renter gjer små krav store.',
      'Fees and interest make small claims large.',
    ],
    'direct',
  ],
  e26: [
    [
      'Samordnet innkreving når fram til flere krav.',
      'Samordna innkrevjing når fram til fleire krav.',
      'Coherent collection reaches more claims.',
    ],
    'indirect',
  ],
  e27: [
    [
      'Det man forstår, kan man også finne rimelig.',
      'Det ein forstår, kan ein òg finne rimeleg.',
      'What one understands, one can also find fair.',
    ],
    'opinion',
  ],
  e28: [
    [
      'Et skritt som ingen kan forklare, oppleves som vilkårlig.',
      'Eit steg som ingen kan forklare, blir opplevd som vilkårleg.',
      'A step that nobody can explain feels arbitrary.',
    ],
    'opinion',
  ],
  e29: [
    [
      'Den som finner kravet rimelig, betaler før hun blir mint om det.',
      'Den som finn kravet rimeleg, betaler før ho blir mint om det.',
      'Whoever finds the claim fair pays before being reminded.',
    ],
    'indirect',
  ],
  e30: [
    [
      'Den som ikke har gammel gjeld, kan betale nye krav.',
      'Den som ikkje har gammal gjeld, kan betale nye krav.',
      'Whoever has no old debt can pay new claims.',
    ],
    'experience',
  ],
  e31: [
    [
      'Når betaling er det vanlige, merkes ikke innkreving.',
      'Når betaling er det vanlege, merkast ikkje innkrevjing.',
      'When paying is the normal thing, collection is not noticed.',
    ],
    'opinion',
  ],
  e32: [
    [
      'Trekk som går av seg selv, er en del av arbeidsgiverens hverdag.',
      'Trekk som går av seg sjølve, er ein del av kvardagen til arbeidsgivaren.',
      'Deductions that run by themselves are a part of the employer’s everyday.',
    ],
    'opinion',
  ],
  e33: [
    [
      'Bare en samlet innkreving kan flytte inn i andres løsninger.',
      'Berre ei samla innkrevjing kan flytte inn i løysingane til andre.',
      'Only coherent collection can move into the systems of others.',
    ],
    'none',
  ],
}

/** Title, text, status, evidence, how it can be tested. */
export const assumptions = {
  F1: [
    [
      'Etatene deler data på tvers av samfunnsoppdrag',
      'Etatane deler data på tvers av samfunnsoppdrag',
      'The agencies share data across their missions',
    ],
    [
      'Også når gevinsten kommer hos en annen etat enn den som har arbeidet.',
      'Òg når gevinsten kjem hos ein annan etat enn den som har arbeidet.',
      'Also when the gain comes in another agency than the one that has the work.',
    ],
    'uncertain',
    'experience',
    [
      'Prøv med to datasett mellom to etater, og mål hvor lang tid det tar.',
      'Prøv med to datasett mellom to etatar, og mål kor lang tid det tek.',
      'Try two data sets between two agencies, and measure how long it takes.',
    ],
  ],
  F2: [
    [
      'Regelverket åpner for delingen',
      'Regelverket opnar for delinga',
      'The legislation allows the sharing',
    ],
    undefined,
    'uncertain',
    'indirect',
    [
      'Juridisk gjennomgang for hvert datasett.',
      'Juridisk gjennomgang for kvart datasett.',
      'A legal review of each data set.',
    ],
  ],
  F3: [
    [
      'Brukerne tar oversikten i bruk',
      'Brukarane tek oversynet i bruk',
      'The users take the overview into use',
    ],
    [
      'De som trenger oversikten mest, er kanskje de som sjeldnest logger inn.',
      'Dei som treng oversynet mest, er kanskje dei som sjeldnast loggar inn.',
      'Those who need the overview most may be those who log in least.',
    ],
    'untested',
    'opinion',
    [
      'Følg hvem som åpner oversikten i en pilot.',
      'Følg kven som opnar oversynet i ein pilot.',
      'Follow who opens the overview in a pilot.',
    ],
  ],
  F4: [
    [
      'Manglende oversikt, ikke manglende evne, gir sen betaling',
      'Manglande oversyn, ikkje manglande evne, gir sein betaling',
      'Lack of overview, not lack of means, makes payment late',
    ],
    undefined,
    'uncertain',
    'indirect',
    [
      'Sammenlign sene betalere med og uten inntekt over et minstenivå.',
      'Samanlikn seine betalarar med og utan inntekt over eit minstenivå.',
      'Compare late payers with and without an income above a minimum.',
    ],
  ],
  F5: [
    [
      'Frigjort tid blir i innkrevingsarbeidet',
      'Frigjord tid blir i innkrevjingsarbeidet',
      'Time that is freed stays in collection',
    ],
    [
      'Den kan også bli tatt ut som innsparing eller gå til andre oppgaver.',
      'Ho kan òg bli teken ut som innsparing eller gå til andre oppgåver.',
      'It may also be taken out as savings or go to other tasks.',
    ],
    'untested',
    'none',
    undefined,
  ],
  F6: [
    [
      'Rammen ligger fast ut programperioden',
      'Ramma ligg fast ut programperioden',
      'The frame stands throughout the programme',
    ],
    undefined,
    'holds',
    'experience',
    undefined,
  ],
  F7: [
    [
      'Mengden krav er gitt; nytten hentes etter at kravet er oppstått',
      'Mengda krav er gitt; nytten blir henta etter at kravet har oppstått',
      'The number of claims is given; benefit is gained after a claim has arisen',
    ],
    [
      'Hele programmet er bygd for krav som finnes. Ingen har prøvd å hindre at de oppstår.',
      'Heile programmet er bygd for krav som finst. Ingen har prøvd å hindre at dei oppstår.',
      'The whole programme is built for claims that exist. Nobody has tried to keep them from arising.',
    ],
    'untested',
    'none',
    [
      'Finn ut hvor stor del av feilutbetalingene som kunne vært unngått med et varsel.',
      'Finn ut kor stor del av feilutbetalingane som kunne vore unngått med eit varsel.',
      'Find out what share of the wrong payments a notice could have prevented.',
    ],
  ],
}

/** Title, badge, sphere. */
export const actors = {
  A1: [
    ['Skatteetaten', 'Skatteetaten', 'Norwegian Tax Administration'],
    ['SKE', 'SKE', 'TAX'],
    'authority',
  ],
  A2: [['NAV', 'NAV', 'NAV'], ['NAV', 'NAV', 'NAV'], 'authority'],
  A3: [
    ['Brønnøysundregistrene', 'Brønnøysundregistra', 'Brønnøysund Register Centre'],
    ['BR', 'BR', 'BR'],
    'authority',
  ],
  A4: [['Politiet', 'Politiet', 'Police'], ['POL', 'POL', 'POL'], 'authority'],
  A5: [['Lånekassen', 'Lånekassen', 'Lånekassen (student loans)'], ['LK', 'LK', 'LK'], 'authority'],
  A6: [
    ['Finansdepartementet', 'Finansdepartementet', 'Ministry of Finance'],
    ['FIN', 'FIN', 'FIN'],
    'authority',
  ],
  A7: [
    [
      'Innbyggere med offentlige krav',
      'Innbyggjarar med offentlege krav',
      'Citizens with claims against them',
    ],
    ['INN', 'INN', 'CIT'],
    'collective',
  ],
  A8: [
    [
      'Næringsdrivende og arbeidsgivere',
      'Næringsdrivande og arbeidsgivarar',
      'Businesses and employers',
    ],
    ['ARB', 'ARB', 'EMP'],
    'mixed',
  ],
}

/** On which effect, title, unit, direction, baseline, target, date, source. */
export const indicators = {
  N1: {
    on: 'B2',
    title: [
      'Krav betalt innen forfall',
      'Krav betalte innan forfall',
      'Claims paid by the due date',
    ],
    unit: ['prosent', 'prosent', 'per cent'],
    direction: 'up',
    baseline: '78',
    target: '85',
    targetDate: '2028-12-31',
    source: ['Oppdiktet', 'Oppdikta', 'Invented'],
  },
  N2: {
    on: 'B3',
    title: [
      'Feilutbetalt beløp i året',
      'Feilutbetalt beløp i året',
      'Amount wrongly paid in a year',
    ],
    unit: ['mill. kr', 'mill. kr', 'NOK million'],
    direction: 'down',
    baseline: '900',
    target: '600',
    targetDate: '2028-12-31',
    source: ['Oppdiktet', 'Oppdikta', 'Invented'],
  },
  N3: {
    on: 'E1',
    title: [
      'Kostnad for hvert innkrevd krav',
      'Kostnad for kvart innkravde krav',
      'Cost of each claim collected',
    ],
    unit: ['kr', 'kr', 'NOK'],
    direction: 'down',
    baseline: '310',
    target: '220',
    targetDate: '2028-12-31',
    source: ['Oppdiktet', 'Oppdikta', 'Invented'],
  },
  N4: {
    on: 'E3',
    title: [
      'Personer med krav eldre enn tre år',
      'Personar med krav eldre enn tre år',
      'People with claims older than three years',
    ],
    unit: ['personer', 'personar', 'people'],
    direction: 'down',
    baseline: '210000',
    target: '170000',
    targetDate: '2028-12-31',
    source: ['Oppdiktet', 'Oppdikta', 'Invented'],
  },
  N5: {
    on: 'E4',
    title: [
      'Andel som finner innkrevingen rimelig',
      'Del som finn innkrevjinga rimeleg',
      'Share who find collection fair',
    ],
    unit: ['prosent', 'prosent', 'per cent'],
    direction: 'up',
    baseline: '54',
    target: '65',
    targetDate: '2028-12-31',
    source: ['Oppdiktet', 'Oppdikta', 'Invented'],
  },
}

export const places = {
  S1: ['Fremtidens innkreving', 'Framtidas innkrevjing', 'The future of debt collection'],
  S2: [
    'Forprosjekt Sikre korrekt utbetaling',
    'Forprosjekt Sikre korrekt utbetaling',
    'Pre-project Correct payment',
  ],
}

export const proposals = {
  P1: {
    letter: 'A',
    title: [
      'Varsle før kravet oppstår',
      'Varsle før kravet oppstår',
      'Notify before the claim arises',
    ],
    summary: [
      'Når lønna endrer seg, får brukeren et varsel i banken eller regnskapssystemet før det blir utbetalt for mye, og kan rette opp selv. Da oppstår ikke kravet.',
      'Når lønna endrar seg, får brukaren eit varsel i banken eller rekneskapssystemet før det blir utbetalt for mykje, og kan rette opp sjølv. Då oppstår ikkje kravet.',
      'When pay changes, the user gets a notice in the bank or the accounting system before too much is paid out, and can put it right. Then the claim does not arise.',
    ],
    need: [
      'Mange krav kommer av at noen fikk for mye fordi opplysningene var gamle.',
      'Mange krav kjem av at nokon fekk for mykje fordi opplysningane var gamle.',
      'Many claims come from someone having been paid too much because the information was old.',
    ],
    source: ['Oppdiktet', 'Oppdikta', 'Invented'],
    factors: {
      P1a: [
        [
          'Varsle bruker før et krav oppstår',
          'Varsle brukaren før eit krav oppstår',
          'Notify the user before a claim arises',
        ],
      ],
      P1b: [
        [
          'Hente inntektshendelser fra lønnssystemer',
          'Hente inntektshendingar frå lønssystem',
          'Fetch income events from payroll systems',
        ],
      ],
      P1c: [
        [
          'Varsel i brukers bank eller regnskapssystem',
          'Varsel i banken eller rekneskapssystemet til brukaren',
          'Notice in the user’s bank or accounting system',
        ],
      ],
      P1d: [
        [
          'Brukeren retter opp før det blir et krav',
          'Brukaren rettar opp før det blir eit krav',
          'The user puts it right before it becomes a claim',
        ],
      ],
    },
    links: {
      p1: [
        [
          'Uten hendelsen finnes det ikke noe å varsle om.',
          'Utan hendinga finst det ikkje noko å varsle om.',
          'Without the event there is nothing to notify of.',
        ],
        'direct',
      ],
      p2: [
        [
          'Varselet må vite hva brukeren får, og hva som står igjen.',
          'Varselet må vite kva brukaren får, og kva som står att.',
          'The notice must know what the user receives, and what remains.',
        ],
        'indirect',
      ],
      p3: [
        [
          'Varselet må fram der brukeren er.',
          'Varselet må fram der brukaren er.',
          'The notice must reach the user where the user is.',
        ],
        'experience',
      ],
      p4: [
        [
          'Bare den som har fått varselet i tide, kan rette opp i tide.',
          'Berre den som har fått varselet i tide, kan rette opp i tide.',
          'Only someone who was notified in time can put it right in time.',
        ],
        'opinion',
      ],
      p5: [
        [
          'Det som rettes før utbetaling, blir ikke feil utbetalt.',
          'Det som blir retta før utbetaling, blir ikkje feil utbetalt.',
          'What is put right before payment is not wrongly paid.',
        ],
        'direct',
      ],
      p6: [
        [
          'Et krav som ikke oppstår, kan ikke bli et betalingsproblem.',
          'Eit krav som ikkje oppstår, kan ikkje bli eit betalingsproblem.',
          'A claim that does not arise cannot become a payment problem.',
        ],
        'indirect',
      ],
      p7: [
        [
          'Færre krav gir færre saker.',
          'Færre krav gir færre saker.',
          'Fewer claims make fewer cases.',
        ],
        'indirect',
      ],
      p8: [
        [
          'Lønnssystemene må melde oftere enn i dag.',
          'Lønssystema må melde oftare enn i dag.',
          'The payroll systems must report more often than today.',
        ],
        'experience',
      ],
      p9: [
        [
          'Færre krav gir færre påleggstrekk.',
          'Færre krav gir færre påleggstrekk.',
          'Fewer claims make fewer ordered deductions.',
        ],
        'opinion',
      ],
      p10: [
        [
          'Et varsel kan oppleves som hjelp, og det kan oppleves som overvåking.',
          'Eit varsel kan opplevast som hjelp, og det kan opplevast som overvaking.',
          'A notice may feel like help, and it may feel like surveillance.',
        ],
        'none',
      ],
    },
    assumptions: {
      P1e: [
        [
          'Brukerne følger opp et varsel de ikke har bedt om',
          'Brukarane følgjer opp eit varsel dei ikkje har bede om',
          'The users act on a notice that they did not ask for',
        ],
        undefined,
        'untested',
        'none',
        [
          'Send varselet til en liten gruppe, og se hvor mange som retter.',
          'Send varselet til ei lita gruppe, og sjå kor mange som rettar.',
          'Send the notice to a small group, and see how many put it right.',
        ],
      ],
    },
    actors: {
      P1f: [
        [
          'Banker og systemleverandører',
          'Bankar og systemleverandørar',
          'Banks and software vendors',
        ],
        ['BSL', 'BSL', 'BSV'],
        'collective',
      ],
    },
    stances: {
      s1: [
        'Forslaget henter nytten før kravet oppstår. Da er mengden krav ikke gitt lenger.',
        'Forslaget hentar nytten før kravet oppstår. Då er mengda krav ikkje gitt lenger.',
        'The proposal gains its benefit before the claim arises. Then the number of claims is no longer given.',
      ],
    },
  },
  P2: {
    letter: 'B',
    title: [
      'Vise lånekrav i nettbanken',
      'Vise lånekrav i nettbanken',
      'Show loan claims in the online bank',
    ],
    summary: [
      'Lånekassens terminer vises i nettbanken sammen med andre regninger, med beløp og forfall.',
      'Terminane til Lånekassen blir viste i nettbanken saman med andre rekningar, med beløp og forfall.',
      'Lånekassen’s instalments appear in the online bank beside other bills, with amount and due date.',
    ],
    need: [
      'Låntakere glemmer terminer som kommer fire ganger i året.',
      'Låntakarar gløymer terminar som kjem fire gonger i året.',
      'Borrowers forget instalments that come four times a year.',
    ],
    source: ['Oppdiktet', 'Oppdikta', 'Invented'],
    factors: {
      P2a: [
        [
          'Vise lånekrav i nettbanken',
          'Vise lånekrav i nettbanken',
          'Show loan claims in the online bank',
        ],
      ],
      P2b: [
        [
          'Låntakere betaler terminen uten purring',
          'Låntakarar betaler terminen utan purring',
          'Borrowers pay the instalment without a reminder',
        ],
      ],
    },
    links: {
      q1: [
        [
          'Den som ser kravet der hun betaler, betaler det.',
          'Den som ser kravet der ho betaler, betaler det.',
          'Whoever sees the claim where she pays, pays it.',
        ],
        'experience',
      ],
      q2: [
        [
          'Terminene er en stor del av kravene.',
          'Terminane er ein stor del av krava.',
          'The instalments are a large part of the claims.',
        ],
        'direct',
      ],
      q3: [
        [
          'Færre lån blir sagt opp og sendt til innkreving.',
          'Færre lån blir sagde opp og sende til innkrevjing.',
          'Fewer loans are called in and sent to collection.',
        ],
        'indirect',
      ],
      q4: [
        [
          'Banken må få vite hva som skyldes.',
          'Banken må få vite kva som er skuldig.',
          'The bank must be told what is owed.',
        ],
        'direct',
      ],
    },
    assumptions: {
      P2c: [
        [
          'Bankene vil vise offentlige krav',
          'Bankane vil vise offentlege krav',
          'The banks want to show public claims',
        ],
        undefined,
        'untested',
        'opinion',
        ['Spør tre banker.', 'Spør tre bankar.', 'Ask three banks.'],
      ],
    },
  },
}
