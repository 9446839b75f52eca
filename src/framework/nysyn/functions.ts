import type { FunctionId } from '#model/ruleSets.ts'
import type { FourFunction } from '../framework.ts'

/** The four functions of government; the questions are our own (domain.md, section 1.2). */
export const functions: Readonly<Record<FunctionId, FourFunction>> = {
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
}
