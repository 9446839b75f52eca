import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { type Say, sayIn, type Words } from '#text/say.ts'
import { wordsOf } from '#text/words.ts'
import {
  AppContext,
  type AppThings,
  LanguageContext,
  type useLanguage,
  usePreference,
} from './app.ts'
import { BrokenBoundary } from './BrokenBoundary.tsx'
import { SayContext } from './desk.ts'
import { FileOpener } from './home/FileOpener.tsx'
import { Home } from './home/Home.tsx'
import { KitWords } from './kit/kitWords.ts'
import { languageOf } from './language.ts'
import { useRoute } from './route.ts'
import './kit/kit.css'
import './app.css'

const OpenProgramme = lazy(async () => ({
  default: (await import('./shell/OpenProgramme.tsx')).OpenProgramme,
}))

/** The whole app: the words of a language around the screen that the address names. */
export function App(things: AppThings) {
  return (
    <AppContext value={things}>
      <InLanguage>
        <BrokenBoundary>
          <FileOpener>
            <Screen />
          </FileOpener>
        </BrokenBoundary>
      </InLanguage>
    </AppContext>
  )
}

function Screen() {
  const route = useRoute()
  useEffect(() => {
    // The programme's screen is fetched while one chooses a programme.
    void import('./shell/OpenProgramme.tsx')
  }, [])
  if (route.at === 'home') return <Home />
  return (
    <Suspense>
      <OpenProgramme key={route.id} id={route.id} />
    </Suspense>
  )
}

function InLanguage({ children }: { readonly children: ReactNode }) {
  const chosen = usePreference((preferences) => preferences.language)
  const language = languageOf(chosen, navigator.languages)
  const words = useWords(language)
  usePage()
  useEffect(() => {
    if (words) document.documentElement.lang = words.language
  }, [words])
  if (!words) return null
  return (
    <LanguageContext value={words.language}>
      <SayContext value={words.say}>
        <KitWords value={words.say}>{children}</KitWords>
      </SayContext>
    </LanguageContext>
  )
}

interface Spoken {
  readonly language: ReturnType<typeof useLanguage>
  readonly say: Say
}

/** The words of the language; the old ones until they are here. */
function useWords(language: Spoken['language']): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken>()
  useEffect(() => {
    let isWanted = true
    void wordsOf(language).then((words: Words) => {
      if (isWanted) setSpoken({ language, say: sayIn(words, language) })
    })
    return () => {
      isWanted = false
    }
  }, [language])
  return spoken
}

/** Light or dark, as chosen. */
function usePage(): void {
  const scheme = usePreference((preferences) => preferences.scheme)
  useEffect(() => {
    document.documentElement.dataset['colorScheme'] = scheme
  }, [scheme])
}
