import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './IconButton.tsx'
import { useKitWords } from './kitWords.ts'

interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** Asked for by Escape, the close button or the browser; the owner answers by `open={false}`. */
  readonly onClose: () => void
  readonly size?: 'sm' | 'md' | 'lg' | 'full'
  /** An alert asks for an answer before anything else. */
  readonly kind?: 'plain' | 'alert'
  /** Buttons, the most likely one last. */
  readonly footer?: ReactNode
  readonly children?: ReactNode
}

/**
 * A native modal dialog: the rest of the page rests, and the focus comes back where it was.
 * The focus begins at `data-autofocus`, else at the first field or button of the content.
 */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog({
  title,
  onClose,
  size = 'md',
  kind = 'plain',
  footer,
  children,
}: Omit<DialogProps, 'open'>) {
  const say = useKitWords()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useModal(dialog)

  return (
    <dialog
      ref={dialog}
      className="ds-dialog kit-dialog"
      data-kit-size={size}
      role={kind === 'alert' ? 'alertdialog' : undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== dialog.current) return
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        // The browser may close it without asking, after a second Escape.
        if (event.target === dialog.current && !event.currentTarget.open) onClose()
      }}
    >
      <header className="kit-dialog__header">
        <h2 id={titleId} className="ds-heading" data-kit-size="sm">
          {title}
        </h2>
        <IconButton name={say('kit.close')} icon="close" size="sm" onClick={onClose} />
      </header>
      {children !== undefined && <div className="kit-dialog__body">{children}</div>}
      {footer !== undefined && <footer className="kit-dialog__footer">{footer}</footer>}
    </dialog>
  )
}

/** Shows the dialog while it is on the page; closing it natively is what gives the focus back. */
function useModal(dialog: RefObject<HTMLDialogElement | null>) {
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    element.showModal()
    firstPlace(element)?.focus()
    return () => element.close()
  }, [dialog])
}

function firstPlace(dialog: HTMLElement): HTMLElement | null {
  const focusable = ':is(input, select, textarea, button, a[href], summary):not(:disabled)'
  return (
    dialog.querySelector<HTMLElement>('[data-autofocus]') ??
    dialog.querySelector<HTMLElement>(`.kit-dialog__body ${focusable}`) ??
    dialog.querySelector<HTMLElement>(`.kit-dialog__footer ${focusable}`)
  )
}
