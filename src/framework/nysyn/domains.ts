import type { Domain } from '#model/boards.ts'
import type { DomainWords } from '../framework.ts'

/** Cynefin's domains; the ways of working are our own, after the case (domain.md, section 3). */
export const domains: Readonly<Record<Domain, DomainWords>> = {
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
    unconfirmed: true,
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
    unconfirmed: true,
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
    unconfirmed: true,
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
    unconfirmed: true,
    ways: {
      nb: 'Del opp, hent flere perspektiver',
      nn: 'Del opp, hent fleire perspektiv',
      en: 'Break up, bring in more perspectives',
    },
  },
}
