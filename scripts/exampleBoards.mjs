// The boards of the worked example: benefit cards, Cynefin placings and a probe, each text in bokmål,
// nynorsk and English. All of it is made up, and says so where it stands.

const by = ['Eksempelgruppa (oppdiktet)', 'Dømegruppa (oppdikta)', 'The example group (invented)']

const cards = {
  'card.P1': {
    subject: 'P1',
    publicPurpose: [
      'Oppdiktet eksempel: Folk skal slippe krav som aldri burde ha oppstått.',
      'Oppdikta døme: Folk skal sleppe krav som aldri burde ha oppstått.',
      'Invented example: People are spared claims that should never have arisen.',
    ],
    userRole: 'co_creator',
    narrative: [
      'Oppdiktet eksempel: Når inntekten endrer seg, får brukeren et varsel der økonomien hennes alt er, og retter opp før noe blir utbetalt feil. Det går fordi etatene deler hendelsene de har, og bankene viser dem. Brukeren slipper et krav, NAV slipper en sak, og tilliten vokser om varselet oppleves som hjelp og ikke som kontroll.',
      'Oppdikta døme: Når inntekta endrar seg, får brukaren eit varsel der økonomien hennar alt er, og rettar opp før noko blir utbetalt feil. Det går fordi etatane deler hendingane dei har, og bankane viser dei. Brukaren slepp eit krav, NAV slepp ei sak, og tilliten veks om varselet blir opplevd som hjelp og ikkje som kontroll.',
      'Invented example: When income changes, the user gets a notice where her finances already are, and puts things right before anything is paid out wrongly. It works because the agencies share the events they hold, and the banks show them. The user is spared a claim, NAV a case, and trust grows if the notice is felt as help and not as control.',
    ],
    compliance: [
      'Deling av inntektshendelser med banker trenger hjemmel.',
      'Deling av inntektshendingar med bankar treng heimel.',
      'Sharing income events with banks needs a legal basis.',
    ],
    emergence: [
      'Vi vet ikke hvordan folk tar imot et varsel de ikke har bedt om. Det prøves i liten skala.',
      'Vi veit ikkje korleis folk tek imot eit varsel dei ikkje har bede om. Det blir prøvd i liten skala.',
      'We do not know how people receive a notice they did not ask for. It is tried on a small scale.',
    ],
    cells: {
      'cell.1': {
        actor: 'A2',
        level: 'agency',
        effect: 'burden',
        text: [
          'Mer arbeid med samtykke i starten',
          'Meir arbeid med samtykke i starten',
          'More work on consent to begin with',
        ],
        evidence: 'opinion',
        timing: 'year',
      },
      'cell.2': {
        actor: 'A2',
        level: 'system',
        effect: 'benefit',
        text: [
          'Færre saker om feilutbetaling',
          'Færre saker om feilutbetaling',
          'Fewer cases of wrong payment',
        ],
        pricing: 'quantified',
        evidence: 'experience',
        timing: 'years',
        factors: { B3: true },
      },
      'cell.3': {
        actor: 'A1',
        level: 'agency',
        effect: 'both',
        text: [
          'Færre krav å drive inn, men et nytt varsel å drifte',
          'Færre krav å drive inn, men eit nytt varsel å drifte',
          'Fewer claims to collect, but a new notice to run',
        ],
      },
      'cell.4': {
        actor: 'A7',
        level: 'societal',
        effect: 'benefit',
        text: [
          'Slipper krav de ikke kunne forutse',
          'Slepp krav dei ikkje kunne føresjå',
          'Are spared claims they could not foresee',
        ],
        pricing: 'qualitative',
        factors: { P1d: true },
      },
      'cell.5': {
        actor: 'A7',
        level: 'civic',
        effect: 'unknown',
        text: ['Hjelp, eller kontroll?', 'Hjelp, eller kontroll?', 'Help, or control?'],
        factors: { E4: true },
      },
      'cell.6': {
        actor: 'A8',
        level: 'agency',
        effect: 'burden',
        text: [
          'Må melde endringer oftere',
          'Må melde endringar oftare',
          'Have to report changes more often',
        ],
        factors: { B5: true },
      },
    },
    dependencies: {
      'dependency.1': {
        from: 'A1',
        to: 'P1f',
        needs: 'delivery',
        text: ['Vise varselet i banken', 'Vise varselet i banken', 'Show the notice in the bank'],
      },
      'dependency.2': { from: 'A1', to: 'A2', needs: 'data', status: 'agreed' },
      'dependency.3': {
        from: 'A1',
        to: 'A6',
        needs: 'legal',
        text: [
          'Hjemmel for å dele hendelser',
          'Heimel for å dele hendingar',
          'A legal basis for sharing events',
        ],
      },
    },
    levers: {
      'lever.1': { kind: 'law', actor: 'A6' },
      'lever.2': { kind: 'data', actor: 'A1' },
      'lever.3': { kind: 'convening', actor: 'A1' },
    },
    tensions: {
      'tension.1': {
        text: [
          'Et varsel er hjelp for den ene og overvåking for den andre.',
          'Eit varsel er hjelp for den eine og overvaking for den andre.',
          'A notice is help to one and surveillance to another.',
        ],
        between: { A1: true, A7: true },
        owner: 'A1',
      },
      'tension.2': {
        text: [
          'Arbeidsgiverne melder, men nytten kommer hos andre.',
          'Arbeidsgjevarane melder, men nytta kjem hos andre.',
          'Employers report, but the benefit arises elsewhere.',
        ],
        between: { A2: true, A8: true },
      },
    },
  },
  'card.E1': {
    subject: 'E1',
    publicPurpose: [
      'Oppdiktet eksempel: Staten krever inn det som er riktig, med minst mulig bry for alle.',
      'Oppdikta døme: Staten krev inn det som er rett, med minst mogleg bry for alle.',
      'Invented example: The state collects what is right, with the least trouble for all.',
    ],
    userRole: 'informed',
    cells: {
      'cell.7': {
        actor: 'A1',
        level: 'agency',
        effect: 'benefit',
        text: [
          'Ett system i stedet for flere',
          'Eitt system i staden for fleire',
          'One system instead of several',
        ],
        pricing: 'priced',
        factors: { E1: true },
      },
      'cell.8': {
        actor: 'A5',
        level: 'system',
        effect: 'both',
        text: [
          'Lik behandling, men mindre styring med egne krav',
          'Lik handsaming, men mindre styring med eigne krav',
          'Equal treatment, but less control of its own claims',
        ],
      },
    },
  },
}

const moves = {
  'move.1': {
    factor: 'P1a',
    domain: 'complicated',
    date: '2026-09-03',
    reason: [
      'Vi trodde dette kunne utredes ferdig.',
      'Vi trudde dette kunne greiast ut ferdig.',
      'We thought this could be studied to the end.',
    ],
    by,
  },
  'move.2': {
    factor: 'P1a',
    domain: 'complex',
    date: '2026-10-08',
    reason: [
      'Ingen vet hvordan folk reagerer på et varsel de ikke har bedt om.',
      'Ingen veit korleis folk reagerer på eit varsel dei ikkje har bede om.',
      'Nobody knows how people react to a notice they did not ask for.',
    ],
    by,
    hands: { complex: 6, complicated: 3 },
  },
  'move.3': {
    factor: 'P1b',
    domain: 'complicated',
    date: '2026-10-08',
    reason: [
      'Hendelsene finnes; fagfolk er enige om hvordan de kan hentes.',
      'Hendingane finst; fagfolk er samde om korleis dei kan hentast.',
      'The events exist; experts agree on how they can be fetched.',
    ],
    by,
  },
  'move.4': {
    factor: 'P1c',
    domain: 'liminal',
    date: '2026-10-08',
    reason: [
      'Vi har en hypotese om flaten, og en bank vil prøve.',
      'Vi har ein hypotese om flata, og ein bank vil prøve.',
      'We have a hypothesis about the surface, and a bank will try it.',
    ],
    by,
    hands: { liminal: 5, complicated: 4 },
  },
  'move.5': {
    factor: 'P1d',
    domain: 'complex',
    date: '2026-10-08',
    reason: [
      'Om folk retter opp, avhenger av mange som påvirker hverandre.',
      'Om folk rettar opp, er avhengig av mange som påverkar kvarandre.',
      'Whether people put it right depends on many who affect each other.',
    ],
    by,
  },
}

const experiments = {
  'experiment.1': {
    factor: 'P1a',
    hypothesis: [
      'Oppdiktet eksempel: Vi tror at et varsel tre uker før utbetaling får flere til å melde ny inntekt.',
      'Oppdikta døme: Vi trur at eit varsel tre veker før utbetaling får fleire til å melde ny inntekt.',
      'Invented example: We believe that a notice three weeks before payment makes more people report new income.',
    ],
    success: [
      'Minst én av fem melder endringen selv.',
      'Minst éin av fem melder endringa sjølv.',
      'At least one in five reports the change.',
    ],
    failure: [
      'Flere klager på overvåking enn takker.',
      'Fleire klagar på overvaking enn takkar.',
      'More people complain of surveillance than say thanks.',
    ],
    amplify: [
      'Ti ganger så mange, og én ytelse til.',
      'Ti gonger så mange, og éi yting til.',
      'Ten times as many, and one more benefit scheme.',
    ],
    damp: [
      'Stopp utsendingen, ring dem som fikk varsel.',
      'Stopp utsendinga, ring dei som fekk varsel.',
      'Stop sending, and call those who got a notice.',
    ],
    costCap: ['200 000 kr', '200 000 kr', 'NOK 200,000'],
    endDate: '2027-02-26',
    status: 'running',
  },
}

const accepted = {
  'accepted.1': {
    alarm: 'only_agency',
    on: 'card.P1.A8',
    reason: [
      'Oppdiktet eksempel: Arbeidsgiverne spørres i februar; til da vet vi ikke mer.',
      'Oppdikta døme: Arbeidsgjevarane blir spurde i februar; til då veit vi ikkje meir.',
      'Invented example: Employers are asked in February; until then we know no more.',
    ],
    by,
    date: '2026-10-08',
  },
}

/** The boards in one language. */
export function boardsIn(at) {
  return inLanguage({ cards, moves, experiments, accepted }, at)
}

/** A list is a text in all three languages. */
function inLanguage(value, at) {
  if (Array.isArray(value)) return value[at]
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, inLanguage(it, at)]))
}
