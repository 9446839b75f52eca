import type { RuleSet } from './ruleSet.ts'

/**
 * The rule set that comes with the product. The four lenses and the four functions are Bourgon's; the
 * prompts and the Norwegian words are our own. Cynefin's domains are Snowden's; the ways of working are
 * our own, after the case description of Fremtidens innkreving.
 */
export const nysynRuleSet: RuleSet = {
  id: 'nysyn-1',
  version: 1,
  title: {
    nb: 'Ny syntese og Cynefin, Nysyns utgave',
    nn: 'Ny syntese og Cynefin, Nysyn si utgåve',
    en: 'New Synthesis and Cynefin, Nysyn’s edition',
  },
  source: {
    title: 'J. Bourgon: New Synthesis; D. Snowden: Cynefin; Digdir: Case Fremtidens innkreving',
    address: 'https://www.digdir.no/innovasjon/case-fremtidens-innkreving/4901',
    own: true,
  },
  lenses: {
    positioning: {
      title: { nb: 'Plassere', nn: 'Plassere', en: 'Positioning' },
      prompts: {
        q1: {
          nb: 'Hvilket samfunnsresultat er dette til for?',
          nn: 'Kva samfunnsresultat er dette til for?',
          en: 'Which societal result is this for?',
        },
        q2: {
          nb: 'Hva ser virksomheten, systemet og samfunnet hver for seg?',
          nn: 'Kva ser verksemda, systemet og samfunnet kvar for seg?',
          en: 'What do the agency, the system and society each see?',
        },
        q3: {
          nb: 'Hvilket nivå måler dere i dag, og hvilket burde dere måle?',
          nn: 'Kva nivå måler de i dag, og kva nivå burde de måle?',
          en: 'Which level do you measure today, and which should you?',
        },
      },
    },
    leveraging: {
      title: { nb: 'Mobilisere', nn: 'Mobilisere', en: 'Leveraging' },
      prompts: {
        q4: {
          nb: 'Hvem har makt, data eller tillit som dere mangler?',
          nn: 'Kven har makt, data eller tillit som de manglar?',
          en: 'Who has power, data or trust that you lack?',
        },
        q5: {
          nb: 'Hvilke av statens virkemidler er nødvendige?',
          nn: 'Kva for verkemiddel frå staten er nødvendige?',
          en: 'Which levers of the state are necessary?',
        },
        q6: {
          nb: 'Hva kan slippes til andre?',
          nn: 'Kva kan overlatast til andre?',
          en: 'What can be let go to others?',
        },
      },
    },
    engaging: {
      title: { nb: 'Involvere', nn: 'Involvere', en: 'Engaging' },
      prompts: {
        q7: {
          nb: 'Hva kan brukerne gjøre bedre selv?',
          nn: 'Kva kan brukarane gjere betre sjølve?',
          en: 'What can users do better themselves?',
        },
        q8: {
          nb: 'Hva trenger de for å kunne det?',
          nn: 'Kva treng dei for å kunne det?',
          en: 'What do they need to be able to?',
        },
        q9: {
          nb: 'Hvem mangler i rommet?',
          nn: 'Kven manglar i rommet?',
          en: 'Who is missing in the room?',
        },
      },
    },
    synthesising: {
      title: { nb: 'Samle', nn: 'Samle', en: 'Synthesising' },
      prompts: {
        q10: {
          nb: 'Hvilken sammenhengende fortelling gir dette?',
          nn: 'Kva samanhengande forteljing gjev dette?',
          en: 'What coherent story does this give?',
        },
        q11: {
          nb: 'Hvilke spenninger må noen eie?',
          nn: 'Kva spenningar må nokon eige?',
          en: 'Which tensions must someone own?',
        },
        q12: {
          nb: 'Hva skjer hvis en aktør trekker seg?',
          nn: 'Kva skjer om ein aktør trekkjer seg?',
          en: 'What happens if an actor withdraws?',
        },
      },
    },
  },
  functions: {
    compliance: {
      title: { nb: 'Etterlevelse', nn: 'Etterleving', en: 'Compliance' },
      prompt: {
        nb: 'Hvilke lover, fullmakter og rettigheter bærer dette, og hvilke må endres?',
        nn: 'Kva lover, fullmakter og rettar ber dette, og kva for nokre må endrast?',
        en: 'Which laws, powers and rights carry this, and which must change?',
      },
    },
    performance: {
      title: { nb: 'Ytelse', nn: 'Yting', en: 'Performance' },
      prompt: {
        nb: 'Hvordan leveres det godt og effektivt i dagens organisasjon?',
        nn: 'Korleis blir det levert godt og effektivt i organisasjonen i dag?',
        en: 'How is it delivered well and efficiently in today’s organisation?',
      },
    },
    emergence: {
      title: { nb: 'Fremvekst', nn: 'Framvekst', en: 'Emergence' },
      prompt: {
        nb: 'Hva er vi ikke sikre på, og hvordan oppdager og prøver vi det?',
        nn: 'Kva er vi ikkje sikre på, og korleis oppdagar og prøver vi det?',
        en: 'What are we not sure of, and how do we discover and try it?',
      },
    },
    resilience: {
      title: { nb: 'Motstandskraft', nn: 'Motstandskraft', en: 'Resilience' },
      prompt: {
        nb: 'Hva gjør brukere og samfunn bedre i stand til å klare seg selv?',
        nn: 'Kva gjer brukarar og samfunn betre i stand til å klare seg sjølve?',
        en: 'What makes users and society better able to cope themselves?',
      },
    },
  },
  domains: {
    clear: {
      title: { nb: 'Klar', nn: 'Klar', en: 'Clear' },
      cause: {
        nb: 'Årsak og virkning er åpenbar.',
        nn: 'Årsak og verknad er openberr.',
        en: 'Cause and effect are evident.',
      },
      response: {
        nb: 'Oppfatt – sorter – svar',
        nn: 'Oppfatt – sorter – svar',
        en: 'Sense – categorise – respond',
      },
      practice: { nb: 'Beste praksis', nn: 'Beste praksis', en: 'Best practice' },
      ways: {
        nb: 'Linje og drift, rutine, standard anskaffelse',
        nn: 'Linje og drift, rutine, standard innkjøp',
        en: 'Line and operations, routine, standard procurement',
      },
    },
    complicated: {
      title: { nb: 'Komplisert', nn: 'Komplisert', en: 'Complicated' },
      cause: {
        nb: 'Årsak og virkning kan finnes ved analyse.',
        nn: 'Årsak og verknad kan finnast ved analyse.',
        en: 'Cause and effect can be found by analysis.',
      },
      response: {
        nb: 'Oppfatt – analyser – svar',
        nn: 'Oppfatt – analyser – svar',
        en: 'Sense – analyse – respond',
      },
      ways: {
        nb: 'Utredning, prosjekt, program (MSP, Statens prosjektmodell)',
        nn: 'Utgreiing, prosjekt, program (MSP, Statens prosjektmodell)',
        en: 'Study, project, programme (MSP, the state’s project model)',
      },
    },
    liminal: {
      title: { nb: 'Overgang (utprøving)', nn: 'Overgang (utprøving)', en: 'Liminal (trying out)' },
      cause: {
        nb: 'En hypotese om årsak og virkning skal prøves.',
        nn: 'Ein hypotese om årsak og verknad skal prøvast.',
        en: 'A hypothesis about cause and effect is to be tested.',
      },
      response: {
        nb: 'Hold mulighetene åpne – gjenta',
        nn: 'Hald moglegheitene opne – gjenta',
        en: 'Hold options open – iterate',
      },
      ways: {
        nb: 'Pilot, smidig produktteam',
        nn: 'Pilot, smidig produktteam',
        en: 'Pilot, agile product team',
      },
    },
    complex: {
      title: { nb: 'Kompleks', nn: 'Kompleks', en: 'Complex' },
      cause: {
        nb: 'Årsak og virkning ses først i ettertid.',
        nn: 'Årsak og verknad viser seg først i ettertid.',
        en: 'Cause and effect are seen only in retrospect.',
      },
      response: {
        nb: 'Prøv – oppfatt – svar',
        nn: 'Prøv – oppfatt – svar',
        en: 'Probe – sense – respond',
      },
      practice: {
        nb: 'Flere billige forsøk side om side, som tåler å mislykkes',
        nn: 'Fleire billege forsøk side om side, som toler å mislykkast',
        en: 'Several cheap probes in parallel, safe to fail',
      },
      ways: {
        nb: 'Eksperiment, designdrevet utforsking, nettverk, StimuLab',
        nn: 'Eksperiment, designdriven utforsking, nettverk, StimuLab',
        en: 'Experiments, design-led exploration, network, StimuLab',
      },
    },
    chaotic: {
      title: { nb: 'Kaotisk', nn: 'Kaotisk', en: 'Chaotic' },
      cause: {
        nb: 'Ingen brukbar sammenheng mellom årsak og virkning.',
        nn: 'Ingen brukande samanheng mellom årsak og verknad.',
        en: 'No usable relation of cause and effect.',
      },
      response: {
        nb: 'Handle – oppfatt – svar',
        nn: 'Handle – oppfatt – svar',
        en: 'Act – sense – respond',
      },
      ways: {
        nb: 'Beredskap, midlertidige fullmakter',
        nn: 'Beredskap, mellombelse fullmakter',
        en: 'Emergency response, temporary powers',
      },
    },
    confused: {
      title: { nb: 'Uklart domene', nn: 'Uavklart domene', en: 'Confused' },
      cause: {
        nb: 'Ikke kjent hvilket domene det er.',
        nn: 'Ikkje kjent kva domene det er.',
        en: 'Not known which domain it is.',
      },
      response: {
        nb: 'Del opp, og plasser hver del',
        nn: 'Del opp, og plasser kvar del',
        en: 'Break into parts, and place each',
      },
      ways: {
        nb: 'Del opp, hent flere perspektiver',
        nn: 'Del opp, hent fleire perspektiv',
        en: 'Break up, bring in more perspectives',
      },
    },
  },
  domainPrompts: {
    doneBefore: {
      nb: 'Har noen gjort nettopp dette før i vår sammenheng?',
      nn: 'Har nokon gjort nettopp dette før i vår samanheng?',
      en: 'Has anyone done exactly this before in our context?',
    },
    expertsAgree: {
      nb: 'Ville fageksperter vært enige om virkningen?',
      nn: 'Ville fagekspertar vore einige om verknaden?',
      en: 'Would experts agree on the effect?',
    },
    manyReact: {
      nb: 'Avhenger utfallet av hvordan mange aktører reagerer?',
      nn: 'Er utfallet avhengig av korleis mange aktørar reagerer?',
      en: 'Does the outcome depend on how many actors react?',
    },
    canTry: {
      nb: 'Kan vi prøve i liten skala uten varig skade?',
      nn: 'Kan vi prøve i liten skala utan varig skade?',
      en: 'Can we try on a small scale without lasting harm?',
    },
    mustAct: {
      nb: 'Må vi handle før vi vet?',
      nn: 'Må vi handle før vi veit?',
      en: 'Must we act before we know?',
    },
  },
}
