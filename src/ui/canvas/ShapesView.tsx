import { memo } from 'react'
import type { PathShape, Shape, TextShape } from '#drawing/shape.ts'
import { inkVar } from './inks.ts'

/** Shapes of a picture as SVG elements, back to front. */
export const ShapesView = memo(({ shapes }: { readonly shapes: readonly Shape[] }) =>
  shapes.map((shape, index) => {
    const View = shape.type === 'path' ? PathView : TextView
    // biome-ignore lint/suspicious/noArrayIndexKey: a shape is known by its place among the others.
    return <View key={index} shape={shape as PathShape & TextShape} />
  }),
)
ShapesView.displayName = 'ShapesView'

function PathView({ shape }: { readonly shape: PathShape }) {
  const { d, at, fill, stroke, width, dash, round } = shape
  const place = at && `translate(${at.x} ${at.y})${at.scale ? ` scale(${at.scale})` : ''}`
  return (
    <path
      d={d}
      transform={place}
      fill={fill ? inkVar(fill) : 'none'}
      stroke={stroke && inkVar(stroke)}
      strokeWidth={stroke && (width ?? 1)}
      strokeDasharray={dash?.join(' ')}
      strokeLinecap={round ? 'round' : undefined}
      strokeLinejoin={round ? 'round' : undefined}
    />
  )
}

function TextView({ shape }: { readonly shape: TextShape }) {
  const { x, y, lines, lineHeight, size, weight, ink, anchor, struck } = shape
  return (
    <text
      fontSize={size}
      fontWeight={weight}
      fill={inkVar(ink)}
      textAnchor={anchor}
      textDecoration={struck ? 'line-through' : undefined}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
        <tspan key={index} x={x} y={y + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
