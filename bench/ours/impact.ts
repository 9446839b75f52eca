// How long the quick part of the impact takes after a structural edit: D1 to D3 with the stress test.
// node bench/dist-ours/impact.mjs [sizes]
import { quickImpact } from '../../src/analysis/impact.ts'
import { emptyProgramme, emptyProposal, type Programme } from '../../src/model/programme.ts'
import { makeGraph } from '../lib/graph.mjs'
import { median } from '../lib/stats.mjs'
import { type BenchGraph, theoryOfBench } from './theory.ts'

const sizes = (process.argv[2] ?? '1000,10000').split(',').map(Number)
for (const size of sizes) {
  const programme = programmeOf(makeGraph(size) as BenchGraph)
  const times: number[] = []
  for (let round = 0; round < 25; round += 1) {
    const edited = withOneMoreLink(programme, round)
    const start = performance.now()
    quickImpact(edited, 'P1')
    times.push(performance.now() - start)
  }
  const warm = times.slice(5).sort((a, b) => a - b)
  const p95 = warm[Math.floor(warm.length * 0.95)] ?? 0
  console.log(
    `${size} boxes: first ${times[0]?.toFixed(1)} ms, median ${median(warm).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
  )
}

/** The bench's theory with assumptions and roles, and a proposal that enters at the beginning and challenges one. */
function programmeOf(graph: BenchGraph): Programme {
  const theory = theoryOfBench(graph)
  const factors = Object.keys(theory.factors)
  const links = Object.keys(theory.links)
  const every = (ids: readonly string[], step: number) => ids.filter((_, i) => i % step === 0)
  const assumptions = Object.fromEntries(every(links, 40).map((_, i) => [`a${i}`, { title: `a${i}` }]))
  const start = factors[0] ?? ''
  return {
    ...emptyProgramme('bench', 'Bench'),
    theory: {
      ...theory,
      assumptions,
      attachments: Object.fromEntries(
        every(links, 40).map((on, i) => [`t${i}`, { assumption: `a${i}`, on }]),
      ),
      actors: { c1: { title: 'Actor', inCollaboration: true } },
      roles: Object.fromEntries(
        every(factors, 10).map((on, i) => [`r${i}`, { actor: 'c1', role: 'owns' as const, on }]),
      ),
    },
    proposals: {
      P1: {
        ...emptyProposal('P1'),
        change: {
          factors: { own: { kind: 'activity', title: 'Own' } },
          links: { ownLink: { from: 'own', to: start }, minus: { from: 'own', to: factors[5] ?? '', sign: '-' } },
        },
        stances: { s1: { assumption: 'a1', kind: 'challenges' } },
      },
    },
  }
}

function withOneMoreLink(programme: Programme, round: number): Programme {
  const [from = '', to = ''] = [`n${round}`, `n${round + 40}`]
  const links = { ...programme.theory.links, [`more${round}`]: { from, to } }
  return { ...programme, theory: { ...programme.theory, links } }
}
