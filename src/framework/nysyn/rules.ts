import type { RuleName } from '#model/ruleSets.ts'
import type { Rule } from '../framework.ts'
import { newSynthesis, ownAfter, theCase } from './sources.ts'

const afterCase = ownAfter(theCase)
const afterNewSynthesis = ownAfter(newSynthesis)

/** What is checked, and what it may mean; the rules themselves are in cardChecks.ts and placings.ts. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  only_agency: {
    title: {
      nb: '{actor} står bare på virksomhetsnivå',
      nn: '{actor} står berre på verksemdsnivå',
      en: '{actor} is at agency level only',
    },
    advice: {
      nb: 'Hva betyr dette for {actor} på tvers, for samfunnet og for fellesskapet?',
      nn: 'Kva betyr dette for {actor} på tvers, for samfunnet og for fellesskapet?',
      en: 'What does this mean for {actor} across agencies, for society and for the community?',
    },
    source: afterNewSynthesis,
  },
  benefit_without_owner: {
    title: {
      nb: 'Nytten for {actor} har ingen nytteeier',
      nn: 'Nytta for {actor} har ingen nytteeigar',
      en: 'The benefit for {actor} has no benefit owner',
    },
    advice: {
      nb: 'Gi en aktør rollen nytteeier på boksen som cella gjelder.',
      nn: 'Gje ein aktør rolla nytteeigar på boksen som cella gjeld.',
      en: 'Give an actor the role of benefit owner on the box that the cell speaks of.',
    },
    source: afterCase,
  },
  delivers_only_burden: {
    title: {
      nb: '{actor} leverer, men får bare byrder',
      nn: '{actor} leverer, men får berre byrder',
      en: '{actor} delivers, but gets burdens only',
    },
    advice: {
      nb: 'Betaler, men får ikke nytten: hva får {actor} til å bli med?',
      nn: 'Betaler, men får ikkje nytta: kva får {actor} til å bli med?',
      en: 'Pays without the benefit: what makes {actor} take part?',
    },
    source: {
      title: 'Halogen: Policy design (Vilkår for førerett)',
      address: 'https://halogen.no/tjenester/policy-design',
      own: true,
    },
  },
  open_dependency_outside: {
    title: {
      nb: 'Noe som trengs av {actor}, er ikke avtalt',
      nn: 'Noko som trengst av {actor}, er ikkje avtalt',
      en: 'Something needed from {actor} is not agreed',
    },
    advice: {
      nb: '{actor} er ikke med i samarbeidet. Hvem tar kontakt, og når?',
      nn: '{actor} er ikkje med i samarbeidet. Kven tek kontakt, og når?',
      en: '{actor} is outside the collaboration. Who makes contact, and when?',
    },
    source: afterCase,
  },
  never_societal: {
    title: {
      nb: 'Ingen celle når samfunnet eller fellesskapet',
      nn: 'Inga celle når samfunnet eller fellesskapet',
      en: 'No cell reaches society or the community',
    },
    advice: {
      nb: 'Hvilket samfunnsresultat er dette til for?',
      nn: 'Kva samfunnsresultat er dette til for?',
      en: 'Which societal result is this for?',
    },
    source: afterNewSynthesis,
  },
  all_ordered: {
    title: {
      nb: 'Alt er plassert som komplisert eller klart',
      nn: 'Alt er plassert som komplisert eller klart',
      en: 'Everything is placed as complicated or clear',
    },
    advice: {
      nb: 'Kilden advarer: styringsmekanismer og rammeverk venter orden, så store tiltak dras mot det ordnede, og faren er stor for å kalle alt komplisert eller åpenbart. Hva ville overrasket oss?',
      nn: 'Kjelda åtvarar: styringsmekanismar og rammeverk ventar orden, så store tiltak blir dregne mot det ordna, og faren er stor for å kalle alt komplisert eller openbert. Kva ville overraske oss?',
      en: 'The source warns: steering mechanisms and frameworks expect order, so large measures drift to the ordered side, and the risk of calling everything complicated or evident is great. What would surprise us?',
    },
    source: theCase,
  },
  exploring_in_project: {
    title: {
      nb: '«{part}» skal utforskes, men står i et prosjekt',
      nn: '«{part}» skal utforskast, men står i eit prosjekt',
      en: '“{part}” is to be explored, but stands in a project',
    },
    advice: {
      nb: '{place} styres som prosjekt, som venter at løsningen kan beskrives på forhånd. Kan delen prøves ut et annet sted først?',
      nn: '{place} blir styrt som prosjekt, som ventar at løysinga kan skildrast på førehand. Kan delen prøvast ut ein annan stad først?',
      en: '{place} is run as a project, which expects that the solution can be described in advance. Can the part be tried out elsewhere first?',
    },
    source: afterCase,
  },
  routine_in_network: {
    title: {
      nb: '«{part}» er klar, men står i et nettverk',
      nn: '«{part}» er klar, men står i eit nettverk',
      en: '“{part}” is clear, but stands in a network',
    },
    advice: {
      nb: '{place} er et nettverk. En klar del kan gjøres i linja, uten å utforske.',
      nn: '{place} er eit nettverk. Ein klar del kan gjerast i linja, utan å utforske.',
      en: '{place} is a network. A clear part can be done in the line, without exploring.',
    },
    source: afterCase,
  },
}
