/** A part of the panel that folds away under its heading. Escape shuts it from wherever the keyboard is in it. */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** The name of its look. */
  readonly kind: string;
  /** What stands beside the title, such as how many. */
  readonly aside?: string;
  /** Open to begin with. */
  readonly open?: boolean;
  /** Called each time it opens, for what is loaded only then. */
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

export const Drawer = ({ title, kind, aside, open = false, onOpen, children }: Props) => {
  const drawer = useRef<HTMLDetailsElement>(null);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const { current } = drawer;
    // A list that hangs open and a character still being composed have their own use for Escape.
    const isTaken = event.defaultPrevented || event.isComposing || event.target instanceof HTMLSelectElement;
    if (event.key !== 'Escape' || isTaken || !current?.open) return;
    event.preventDefault();
    current.open = false;
    current.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={drawer}
      class={`drawer ${kind}`}
      open={open}
      onKeyDown={onKeyDown}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary>
        <h2>{title}</h2>
        {aside !== undefined && <span class="soft">{aside}</span>}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
};
