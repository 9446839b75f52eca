import { useId } from 'react'
import type { Card, DependencyStatus } from '#model/boards.ts'
import type { Theory } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import {
  dependencyPicture,
  type GraphArrow,
  type GraphNode,
  graphText,
} from './dependencyLayout.ts'
import { useFramework } from './useFramework.ts'

interface DependencyGraphProps {
  readonly card: Card
  readonly theory: Theory
}

/** Who needs what of whom, drawn; the list beside it says the same. */
export function DependencyGraph({ card, theory }: DependencyGraphProps) {
  const say = useSay()
  const head = useId()
  const { nodes, arrows, width, height } = dependencyPicture(card, theory)
  return (
    <figure className="card-graph">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say('card.graph', { n: arrows.length })}
      >
        <defs>
          <marker
            id={head}
            viewBox="0 0 8 8"
            refX="6"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0,0 L8,4 L0,8 z" className="card-graph__head" />
          </marker>
        </defs>
        {arrows.map((arrow) => (
          <path
            key={`${arrow.from} ${arrow.to}`}
            d={arrow.path}
            className="card-graph__line"
            data-status={worst(arrow)}
            markerEnd={`url(#${head})`}
          />
        ))}
        {nodes.map((node) => (
          <Node key={node.actor} node={node} />
        ))}
        {arrows.map((arrow) => (
          <Needs key={`${arrow.from} ${arrow.to}`} arrow={arrow} />
        ))}
      </svg>
      <figcaption className="board-note">{say('card.graphLegend')}</figcaption>
    </figure>
  )
}

function Node({ node }: { readonly node: GraphNode }) {
  const { x, y, width, height, lines } = node
  const { lineHeight } = graphText
  return (
    <g className="card-graph__node" data-outside={node.isOutside || undefined}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={6} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={y + (index - (lines.length - 1) / 2) * lineHeight}
          dominantBaseline="central"
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  )
}

function Needs({ arrow }: { readonly arrow: GraphArrow }) {
  const { term } = useFramework()
  return arrow.needs.map(({ need, status }, index) => (
    <text
      key={need}
      className="card-graph__need"
      x={arrow.label.x}
      y={arrow.label.y + (index - (arrow.needs.length - 1) / 2) * graphText.lineHeight}
      dominantBaseline="central"
      textAnchor="middle"
    >
      {term(`need.${need}`)}
      {status === 'agreed' ? ' ✓' : status === 'refused' ? ' ✕' : ' …'}
    </text>
  ))
}

/** An arrow looks as its least settled need. */
function worst({ needs }: GraphArrow): DependencyStatus {
  const has = (status: DependencyStatus) => needs.some((it) => it.status === status)
  if (has('refused')) return 'refused'
  return has('open') ? 'open' : 'agreed'
}
