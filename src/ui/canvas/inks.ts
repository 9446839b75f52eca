import type { CSSProperties } from 'react'
import { type Ink, paletteOf } from '#drawing/palette.ts'

/** A colour of the picture as CSS; inside the canvas it follows the page's colour scheme. */
export function inkVar(ink: Ink): string {
  return `var(${variableOf(ink)})`
}

/** What gives the colours their values, to stand on the canvas. */
export const inkStyle: CSSProperties = variables()

function variables(): CSSProperties {
  const light = paletteOf('light')
  const dark = paletteOf('dark')
  const inks = Object.keys(light) as Ink[]
  return Object.fromEntries(
    inks.map((ink) => [variableOf(ink), `light-dark(${light[ink]}, ${dark[ink]})`]),
  )
}

function variableOf(ink: Ink): string {
  return `--ink-${ink.replace('.', '-')}`
}
