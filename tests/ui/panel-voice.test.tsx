// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion, useVoice, type Voice } from '../../src/ui/panel/voice.tsx';

let voice: Voice;

const Speaker = ({ standing }: { readonly standing: string }) => {
  voice = useVoice(standing);
  return <LiveRegion said={voice.said} />;
};

const region = () => screen.getByRole('status').textContent;
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const announce = (words: string) => act(() => voice.announce(words));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the voice', () => {
  it('speaks of what stands once it has rested, and of the last count alone', () => {
    const { rerender } = render(<Speaker standing="3 phrases" />);
    wait(500);
    rerender(<Speaker standing="4 phrases" />);
    wait(500);
    expect(region()).toBe('');
    wait(500);
    expect(region()).toBe('4 phrases');
  });

  it('speaks of what was done at once, and falls silent again', () => {
    render(<Speaker standing="" />);
    announce('Undone.');
    expect(region()).toBe('Undone.');
    wait(6000);
    expect(region()).toBe('');
  });

  it('speaks anew when the same is done again', () => {
    render(<Speaker standing="" />);
    const heard: (string | null)[] = [];
    for (const _ of [1, 2, 3]) {
      announce('Undone.');
      heard.push(region());
    }
    expect(heard.map((each) => each?.trim())).toEqual(['Undone.', 'Undone.', 'Undone.']);
    expect(heard[1]).not.toBe(heard[0]);
    expect(heard[2]).not.toBe(heard[1]);
  });

  it('is polite', () => {
    render(<Speaker standing="" />);
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
  });
});
