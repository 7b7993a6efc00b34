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
  readonly children: ComponentChildren;
}

export const Drawer = ({ title, kind, aside, open = false, children }: Props) => {
  const drawer = useRef<HTMLDetailsElement>(null);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const { current } = drawer;
    // One that is still composing a character has its own use for Escape.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !current?.open) return;
    event.preventDefault();
    current.open = false;
    current.querySelector('summary')?.focus();
  };
  return (
    <details ref={drawer} class={`drawer ${kind}`} open={open} onKeyDown={onKeyDown}>
      <summary>
        <h2>{title}</h2>
        {aside !== undefined && <span class="soft">{aside}</span>}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
};
