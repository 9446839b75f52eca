/** Red, green and blue, each linear from 0 to 1. */
export type Linear = readonly [number, number, number]

export function linearOf(hex: string): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Contrast as WCAG 2 defines it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linearOf(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

export const visions = ['usual', 'protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const
export type Vision = (typeof visions)[number]

/** How a colour looks to those who lack one kind of cones (Machado, Oliveira, Fernandes 2009, severity 1). */
const matrices: Readonly<Record<Exclude<Vision, 'usual' | 'grey'>, readonly number[]>> = {
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
}

export function seenWith(vision: Vision, colour: Linear): Linear {
  if (vision === 'usual') return colour
  const [red, green, blue] = colour
  if (vision === 'grey') {
    const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return [luminance, luminance, luminance]
  }
  const m = matrices[vision]
  const row = (i: number) =>
    Math.max(0, Math.min(1, (m[i] ?? 0) * red + (m[i + 1] ?? 0) * green + (m[i + 2] ?? 0) * blue))
  return [row(0), row(3), row(6)]
}

/** How far apart two colours look: a hundred times their distance in Oklab (Ottosson 2020). */
export function difference(a: string, b: string, vision: Vision): number {
  const [l1, a1, b1] = oklab(seenWith(vision, linearOf(a)))
  const [l2, a2, b2] = oklab(seenWith(vision, linearOf(b)))
  return 100 * Math.hypot(l1 - l2, a1 - a2, b1 - b2)
}

function oklab([red, green, blue]: Linear): readonly [number, number, number] {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
