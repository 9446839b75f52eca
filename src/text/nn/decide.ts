import type { decide as nb } from '../nb/decide.ts'

/** What is said where a proposal is adopted, turned down or set aside, and where decisions are read. */
export const decide: Readonly<Record<keyof typeof nb, string>> = {
  'decide.adopt': 'Vedta forslaget',
  'decide.reject': 'Avslå forslaget',
  'decide.park': 'Parker forslaget',
  'decide.reopen': 'Ta opp att',
  'decide.adoptNow': 'Vedta',
  'decide.rejectNow': 'Avslå',
  'decide.parkNow': 'Parker',
  'decide.cancel': 'Avbryt',
  'decide.adoptText':
    'Endringane blir ein del av grunnkartet. Forslaget blir låst og beheld rapporten slik han er no. Ein versjon av grunnkartet blir lagra først.',
  'decide.rejectText':
    'Forslaget blir liggjande med grunngjevinga. At noko blei avslått tidleg, er òg eit resultat.',
  'decide.parkText': 'Forslaget kan takast opp att når som helst.',
  'decide.reopenText': 'Forslaget blir ope att.',
  'decide.reason': 'Grunngjeving',
  'decide.by': 'Avgjort av',
  'decide.bar.misfits':
    'Forslaget kan ikkje vedtakast før alt passar til grunnkartet. Rett det som ikkje passar, eller slepp det.',
  'decide.bar.sealed':
    'Grunnkartet er vedteke og låst, og må opnast før noko kan vedtakast inn i det.',
  'decide.bar.adopted': 'Forslaget er alt vedteke.',
  'decide.bar.elsewhere': 'Forslaget ligg hos andre og kan ikkje vedtakast her.',
  'decide.misfits': 'Passar ikkje lenger',
  'decide.misfits.none': 'Alt i forslaget passar til grunnkartet.',
  'decide.misfit.letGo': 'Slepp',
  'decide.misfit.letGoWhat': 'Slepp {what}',
  'decide.misfit.pointTo.from': 'Frå',
  'decide.misfit.pointTo.to': 'Til',
  'decide.misfit.pointTo.on': 'Høyrer til',
  'decide.misfit.pointTo.assumption': 'Antaking',
  'decide.misfit.pointTo.actor': 'Aktør',
  'decide.misfit.pointTo.factor': 'Boks',
  'decide.misfit.choose': 'Vel ein som finst',
  'decide.others': 'Andre forslag',
  'decide.others.fit': 'Dei andre forslaga passar framleis.',
  'decide.others.misfits':
    '{title}: {n} ting passar ikkje lenger|{title}: {n} ting passar ikkje lenger',
  'decide.versionFailed':
    'Versjonen av grunnkartet kunne ikkje lagrast, så forslaget er ikkje vedteke. Prøv igjen, eller last ned programmet som fil.',
  'decide.working': 'Lagrar versjon …',
  'decide.version': 'Før vedtak av «{title}»',
  'decide.title.adopted': 'Vedteke: {title}',
  'decide.title.rejected': 'Avslått: {title}',
  'decide.title.parked': 'Parkert: {title}',
  'decide.title.open': 'Teke opp att: {title}',
  'decide.deed.adopt': 'Vedtok «{title}»',
  'decide.deed.rejected': 'Avslo «{title}»',
  'decide.deed.parked': 'Parkerte «{title}»',
  'decide.deed.open': 'Tok opp att «{title}»',
  'decide.deed.letGo': 'Slapp {what} frå forslaget',
  'decide.deed.mend': 'Retta det som ikkje passa',
  'decide.decision': 'Avgjerd',
  'decide.decisions': 'Avgjerder',
  'decide.decisions.none': 'Ingen avgjerder enno.',
  'decide.adoptedBy': 'Vedteke {date}',
  'decide.adoptedReport': 'Dette er rapporten forslaget blei vedteke på.',
  'decide.adoptedNames':
    'Namn og grunngjevingar er slik dei står i grunnkartet no. Det som er fjerna sidan, er merkt.',
}
