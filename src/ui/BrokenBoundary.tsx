import { Component, type ReactNode } from 'react'
import { useSay } from './desk.ts'
import { Button } from './kit/Button.tsx'
import { Heading } from './kit/Heading.tsx'
import { Paragraph } from './kit/Paragraph.tsx'

interface BrokenBoundaryProps {
  /** Gives the work to the person as a file; absent where no programme is open. */
  readonly onDownload?: () => void
  readonly children: ReactNode
}

/** Where our own mistakes end: says that the work is safe, and offers it as a file. */
export class BrokenBoundary extends Component<BrokenBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? 'unknown' }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return <Broken error={error} onDownload={this.props.onDownload} />
  }
}

function Broken(props: {
  readonly error: unknown
  readonly onDownload?: (() => void) | undefined
}) {
  const say = useSay()
  const { error, onDownload } = props
  return (
    <main className="notice-page" role="alert">
      <Heading level={1}>{say('app.broken')}</Heading>
      <Paragraph>{say(onDownload ? 'app.brokenText' : 'app.brokenHomeText')}</Paragraph>
      <Paragraph size="sm" subtle>
        {String(error)}
      </Paragraph>
      <div className="notice-page__actions">
        {onDownload && (
          <Button icon="download" onClick={onDownload}>
            {say('app.downloadFile')}
          </Button>
        )}
        <Button variant="secondary" onClick={() => location.reload()}>
          {say('app.reload')}
        </Button>
      </div>
    </main>
  )
}
