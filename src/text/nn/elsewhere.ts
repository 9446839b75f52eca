import type { elsewhere as nb } from '../nb/elsewhere.ts'

/** What is said where an initiative is taken in from another programme's file. */
export const elsewhere: Readonly<Record<keyof typeof nb, string>> = {
  'elsewhere.command': 'Hent initiativ frå programfil …',
  'elsewhere.title': 'Hent initiativ frå programfil',
  'elsewhere.intro':
    'Noko som går føre seg eller er planlagt hos andre, kan leggjast ved sida av forslaga her: teiknast, samanliknast og sjåast etter overlapp. Det kan ikkje vedtakast her.',
  'elsewhere.choose': 'Vel programfil …',
  'elsewhere.drop': 'eller slepp ei .nysyn.json-fil her',
  'elsewhere.refused': '«{name}» kan ikkje hentast',
  'elsewhere.nothing': '«{title}» har ingen boksar å hente.',
  'elsewhere.loose': 'Noko i fila peikar på noko som ikkje finst, og blir ikkje med:',
  'elsewhere.from': 'Frå «{title}»',
  'elsewhere.part': 'Kva skal hentast?',
  'elsewhere.whole': 'Heile endringsteorien',
  'elsewhere.boxes': '{n} boks|{n} boksar',
  'elsewhere.name': 'Tittel',
  'elsewhere.nameMissing': 'Gi initiativet ein kort tittel.',
  'elsewhere.same': 'Er det same som her',
  'elsewhere.sameText':
    'Det som er kryssa av, blir ikkje teikna ein gong til: lenkjer og roller går til det vi har. Då viser overlappen kven som jaktar på same nytte.',
  'elsewhere.sameAll': 'Alle {n}',
  'elsewhere.sameNone': 'Ingenting i fila liknar på noko som står i grunnkartet.',
  'elsewhere.actor': 'Aktør',
  'elsewhere.assumption': 'Antaking',
  'elsewhere.ours': 'Her: «{title}»',
  'elsewhere.effects': 'Effektar som ikkje liknar',
  'elsewhere.effectsText': 'Er ein av dei ein effekt vi har under eit anna namn, vel han.',
  'elsewhere.effectNew': 'Ny effekt',
  'elsewhere.adds': 'Teiknar {boxes} og {links}.',
  'elsewhere.links': '{n} lenkje|{n} lenkjer',
  'elsewhere.addsNone': 'Alt i denne delen står i grunnkartet frå før. Det er ingenting å hente.',
  'elsewhere.add': 'Hent inn',
  'elsewhere.deed.add': 'Henta inn «{title}»',
}
