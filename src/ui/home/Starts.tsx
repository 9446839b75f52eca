import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Heading } from '../kit/Heading.tsx'
import { Icon, type IconName } from '../kit/Icon.tsx'
import { Paragraph } from '../kit/Paragraph.tsx'

/** The three ways to a programme. */
export interface Starting {
  readonly example: () => void
  readonly fresh: () => void
  readonly file: () => void
}

interface StartsProps {
  readonly starting: Starting
  readonly isFirstVisit: boolean
}

/** The three ways to a programme: large when there is none yet, else beside the heading. */
export function Starts({ starting, isFirstVisit }: StartsProps) {
  const say = useSay()
  if (isFirstVisit) return <Welcome starting={starting} />
  return (
    <div className="home__head">
      <Heading level={1} size="lg">
        {say('home.title')}
      </Heading>
      <div className="home__starts">
        <Button variant="tertiary" tone="neutral" icon="star" onClick={starting.example}>
          {say('home.openExample')}
        </Button>
        <Button variant="secondary" tone="neutral" icon="folder" onClick={starting.file}>
          {say('home.openFile')}
        </Button>
        <Button icon="add" onClick={starting.fresh}>
          {say('home.new')}
        </Button>
      </div>
    </div>
  )
}

function Welcome({ starting }: { readonly starting: Starting }) {
  const say = useSay()
  return (
    <section className="welcome">
      <Heading level={1} size="xl">
        {say('home.welcome')}
      </Heading>
      <Paragraph size="lg" subtle>
        {say('home.welcomeText')}
      </Paragraph>
      <div className="welcome__choices">
        <Choice
          isFirst
          icon="play"
          title={say('home.openExample')}
          text={say('home.openExampleText')}
          onClick={starting.example}
        />
        <Choice
          icon="add"
          title={say('home.new')}
          text={say('home.newText')}
          onClick={starting.fresh}
        />
        <Choice
          icon="folder"
          title={say('home.openFile')}
          text={say('home.openFileText')}
          onClick={starting.file}
        />
      </div>
    </section>
  )
}

interface ChoiceProps {
  readonly isFirst?: boolean
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly onClick: () => void
}

function Choice({ isFirst = false, icon, title, text, onClick }: ChoiceProps) {
  return (
    <button
      type="button"
      className="choice"
      data-first={isFirst || undefined}
      aria-label={title}
      title={undefined}
      onClick={onClick}
    >
      <Icon name={icon} size="md" />
      <span className="choice__title">{title}</span>
      <span className="choice__text">{text}</span>
    </button>
  )
}
