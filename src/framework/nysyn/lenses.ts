import type { LensId } from '#model/ruleSets.ts'
import type { Lens } from '../framework.ts'

/** The four lenses of the Fieldbook; their questions are our own (domain.md, section 1.3). */
export const lenses: Readonly<Record<LensId, Lens>> = {
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
}
