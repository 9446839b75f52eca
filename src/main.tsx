import { createRoot } from 'react-dom/client'
import { openStorage } from './storage/storage.ts'
import { App } from './ui/App.tsx'
import { watchForNewVersion } from './ui/newVersion.ts'
import { openPreferences } from './ui/preferences.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const library = openStorage()
const preferences = await openPreferences(library)
const newVersion = watchForNewVersion(navigator.serviceWorker, () => location.reload())

createRoot(root).render(<App {...{ library, preferences, newVersion }} />)
