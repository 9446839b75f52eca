export interface BreakPoint {
  /** The word may be broken before this character. */
  readonly at: number
  /** `joint`: between the parts of a compound; `syllable`: inside a part. */
  readonly kind: 'joint' | 'syllable'
}

const softHyphen = '\u00ad'
/** Neither side of a hyphen is shorter than this. */
const shortest = 3

/**
 * Where a word may be broken: at soft hyphens if it has any; else between the parts of a Norwegian
 * compound as far as a few rules and the administration's commonest words know them; else between
 * syllables. Never so that one or two letters stand alone.
 */
export function breakPoints(word: string): readonly BreakPoint[] {
  if (word.includes(softHyphen)) {
    return [...word.matchAll(/\u00ad/g)].map(({ index }) => ({ at: index + 1, kind: 'joint' }))
  }
  const letters = word.toLowerCase()
  const points: BreakPoint[] = []
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    if (!/^\p{L}{3}$/u.test(letters.slice(at - 3, at))) continue
    if (!/^\p{L}{3}/u.test(letters.slice(at))) continue
    const kind = kindOfBreak(letters.slice(0, at), letters.slice(at))
    if (kind) points.push({ at, kind })
  }
  const joints = points.filter(({ kind }) => kind === 'joint').map(({ at }) => at)
  const isTooNear = (at: number) => joints.some((joint) => Math.abs(joint - at) < shortest)
  return points.filter(({ at, kind }) => kind === 'joint' || !isTooNear(at))
}

/** Endings after which a new part begins: `innkrevings|løsning`, `effektivitets|mål`. */
const jointEndings =
  /(ings|markeds|krafts|stats|sjons|[^n]hets|skaps|doms|itets|elses|nings|ments|ets|finans)$/
/** What words are often put together of; a part begins with one of these. */
const parts = new RegExp(
  `^(?:${[
    'aktør|analys|anlegg|ansatt|ansvar|antakels|arbeid|arkiv|avgift|avtal',
    'befolkning|behandl|behov|bekjemp|belast|beløp|bered|beregn|beslutning|betal|bidrag|bistand|boks|bolig|bruk|bygg|byrå|byrde',
    'dag|dat[ao]|deling|departement|digital|direktorat|drift',
    'effekt|eier|endring|enhet|etat|evne|faktor|faglig|figur|finans|flat|folk|fravær|forhold|forløp|forskning|forslag|forvalt|fradrag',
    'gass|gevinst|gitt|giver|gjeld|grad|grense|grunn|gruppe|helse|hend(?:els|ing)|heving',
    'inform|innkrev|innov|innsats|inntekt|innhold|instruks|institusjon|kampanje|kapasitet|kart|kjede|kjøp|kommun|kompetans|komplek|konjunktur|konsekvens|kontakt|kontroll|kost|krav|kreft|kunn[es]|kvalitet|kø',
    'ledelse|leder|lever|liv|lov|lån|løsning|løysing|løype|mangel|mangfold|marked|melding|midler|miljø|minister|modell|mottaker|myndig|mål',
    'nemnd|nett|nivå|nytte|næring|område|oppgav|oppfølg|opplev|opplys|opplær|ordning|organ|oversikt',
    'part(?!em)|pasient|penge|periode|person|plan|plattform|plikt|politi|politikk|portefølje|problem|produkt|program|prosess|prosjekt',
    'ramme|rapport|regel|register|registr|rente|ressurs|resultat|rett|reiser?|risiko|rolle|rundskriv|rutine|råd',
    'saksbehandl|samarbeid|samfunn|samhandl|samordn|sektor|senter|service|sikker|skatt|skjema|skole|språk|stat|steg|strategi|struktur|styr|støtte|subsid|system|søk',
    'tall|teknologi|teori|tid|tilbud|tilgang|tilskudd|tilsyn|tiltak|tenest|tjenest|trafikk|trygd|utbetal|utbygg|utdann|utfordr|utforsk|utgift|utslipp|utstyr|utvikl|utval',
    'varsel|vedtak|vekst|verdi|verktøy|verk|vern|vilkår|virk|virksomhet|vurder|ytelse|yter|økonomi|økosystem',
  ].join('|')})`,
)
const vowels = 'aeiouyæøåéèêòóôüáä'
const isVowel = new RegExp(`[${vowels}]`)
/** Consonants that begin a syllable together. */
const onsets =
  'skj|skr|spr|str|spl|bl|br|dr|fl|fr|gj|gl|gn|gr|hj|hv|kj|kl|kn|kr|kv|pl|pr|sj|sk|sl|sm|sn|sp|st|sv|tj|tr|tv|vr'
const onset = new RegExp(`^(?:${onsets})`)
const syllable = new RegExp(`^(?:${onsets}|[^${vowels}])[${vowels}]`)
const beginning = new RegExp(`^(?:${onsets}|[^${vowels}])?[${vowels}]`)

function kindOfBreak(before: string, after: string): BreakPoint['kind'] | undefined {
  if (!isVowel.test(before) || !isVowel.test(after)) return undefined
  if (before.length > 4 && jointEndings.test(before) && beginning.test(after)) return 'joint'
  if (parts.test(after) && canEnd(before)) return 'joint'
  return startsSyllable(before, after) ? 'syllable' : undefined
}

/** No part ends in consonants that only begin one; and a programme is no frame. */
function canEnd(part: string): boolean {
  return !/(?:bl|br|dr|fl|fr|gj|gr|kj|kr|pl|pr|tr|sj|prog)$/.test(part)
}

/** `dat|a` no, `da|ta` yes; of several consonants those that begin a syllable go along; `ng` stays whole. */
function startsSyllable(before: string, after: string): boolean {
  if (!syllable.test(after)) return false
  const last = before.at(-1) ?? ''
  if (isVowel.test(last)) return true
  return !onset.test(last + after) && !(last === 'n' && after.startsWith('g'))
}
