import { localeOf } from '#text/say.ts'

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** So many bytes, in the largest unit that leaves at least 1: `4,2 MB`. */
export function bytesText(language: string, bytes: number): string {
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length)
  const value = bytes / 1000 ** step
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: units[step - 1] ?? 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
