import { emptyProgramme, type Language, type Programme } from '#model/programme.ts'
import { emptyTheory, type Factor, type Link, type Table } from '#model/theory.ts'

export const templateNames = ['chain', 'benefits', 'backwards', 'lifeEvent', 'empty'] as const
/**
 * What a new programme can begin with: DFØ's result chain, the benefits map of MSP (Managing
 * Successful Programmes), backwards from the effect, a life event's journey, or the effect alone.
 */
export type TemplateName = (typeof templateNames)[number]

/** The boxes that templates are made of; each is a question to be answered on the canvas. */
export type TemplateBox =
  | 'effect'
  | 'problem'
  | 'input'
  | 'activity'
  | 'output'
  | 'user_effect'
  | 'project'
  | 'deliverable'
  | 'capability'
  | 'change'
  | 'benefit'
  | 'disbenefit'
  | 'before'
  | 'beforeThat'
  | 'needed'
  | JourneyStep

export type JourneyStep = 'learn' | 'decide' | 'act' | 'after'

interface Template {
  /** Boxes from which arrows lead on, in chains: `a b c` is a → b → c. */
  readonly chains: readonly (readonly TemplateBox[])[]
  /** Arrows on which the rest depends. */
  readonly necessary?: readonly TemplateBox[]
  /** The box whose way to the effect carries the first assumption. */
  readonly assumedAfter?: TemplateBox
}

const templates: Readonly<Record<TemplateName, Template>> = {
  chain: {
    chains: [
      ['input', 'activity', 'output', 'user_effect', 'effect'],
      ['problem', 'activity'],
    ],
    necessary: ['input', 'activity', 'output'],
    assumedAfter: 'output',
  },
  benefits: {
    chains: [
      ['project', 'deliverable', 'capability', 'change', 'benefit', 'effect'],
      ['change', 'disbenefit'],
    ],
    necessary: ['project', 'deliverable', 'capability'],
    assumedAfter: 'capability',
  },
  backwards: {
    chains: [['needed', 'beforeThat', 'before', 'effect']],
    assumedAfter: 'before',
  },
  lifeEvent: {
    chains: [
      ['learn', 'decide', 'act', 'after', 'effect'],
      ['activity', 'output', 'act'],
    ],
    necessary: ['activity', 'output'],
    assumedAfter: 'learn',
  },
  empty: { chains: [['effect']] },
}

const factors: Readonly<Record<TemplateBox, Omit<Factor, 'title'>>> = {
  effect: { kind: 'societal_effect', level: 'societal' },
  problem: { kind: 'problem' },
  input: { kind: 'input' },
  activity: { kind: 'activity' },
  output: { kind: 'output' },
  user_effect: { kind: 'user_effect', level: 'system' },
  project: { kind: 'activity' },
  deliverable: { kind: 'output' },
  capability: { kind: 'output' },
  change: { kind: 'user_effect' },
  benefit: { kind: 'user_effect', level: 'agency' },
  disbenefit: { kind: 'user_effect', isDisbenefit: true },
  before: { kind: 'user_effect' },
  beforeThat: { kind: 'output' },
  needed: { kind: 'activity' },
  learn: { kind: 'user_effect', level: 'system' },
  decide: { kind: 'user_effect', level: 'system' },
  act: { kind: 'user_effect', level: 'system' },
  after: { kind: 'user_effect', level: 'system' },
}

/** The words of a new programme, in its language. */
export interface TemplateWords {
  box(name: TemplateBox): string
  journeyStep(name: JourneyStep): string
  readonly assumption: string
}

export interface NewProgramme {
  readonly id: string
  readonly title: string
  readonly language: Language
  readonly template: TemplateName
  /** The most important societal effect, if it is known. */
  readonly effect?: string
}

/** A new programme with the template's boxes and links; the boxes have no places yet. */
export function programmeFrom(
  { id, title, language, template, effect = '' }: NewProgramme,
  words: TemplateWords,
): Programme {
  const { chains, necessary = [], assumedAfter } = templates[template]
  const boxes = [...new Set(chains.flat())].filter(() => template !== 'empty' || effect !== '')
  const boxTable: Record<string, Factor> = {}
  for (const box of boxes) {
    const own = box === 'effect' && effect !== '' ? effect : words.box(box)
    const step = isJourneyStep(box) ? { journeyStep: words.journeyStep(box) } : {}
    boxTable[box] = { ...factors[box], title: own, ...step }
  }
  const links: Record<string, Link> = {}
  for (const [from, to] of chains.flatMap(arrows)) {
    const isNeeded = necessary.includes(from)
    links[`${from}-${to}`] = { from, to, ...(isNeeded && { necessity: 'necessary' as const }) }
  }
  const on = Object.keys(links).find((link) => links[link]?.from === assumedAfter)
  return {
    ...emptyProgramme(id, title),
    language,
    theory: {
      ...emptyTheory,
      factors: boxTable as Table<Factor>,
      links,
      ...(on !== undefined && {
        assumptions: { a1: { title: words.assumption } },
        attachments: { [`a1@${on}`]: { assumption: 'a1', on } },
      }),
    },
  }
}

function arrows(chain: readonly TemplateBox[]): (readonly [TemplateBox, TemplateBox])[] {
  return chain.slice(1).map((to, index) => [chain[index] as TemplateBox, to])
}

const journeySteps: readonly TemplateBox[] = ['learn', 'decide', 'act', 'after']

function isJourneyStep(box: TemplateBox): box is JourneyStep {
  return journeySteps.includes(box)
}
