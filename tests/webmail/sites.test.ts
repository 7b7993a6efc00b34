// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { composeBox } from '../../src/webmail/compose-box.ts';
import { gmail } from '../../src/webmail/gmail.ts';
import { outlook } from '../../src/webmail/outlook.ts';
import type { Site } from '../../src/webmail/site.ts';
import { findEditables } from '../../src/webmail/watch-composes.ts';
import { type PageName, SHAPES } from './pages/shapes.ts';

const show = (html: string): void => {
  document.body.innerHTML = html;
};

const page = (name: PageName): void => {
  show(SHAPES[name].body);
};

const composes = (site: Site) =>
  findEditables(site, document, new Set()).map((editable) => composeBox(editable, site, new AbortController().signal));

beforeEach(() => {
  // Nothing is laid out here: what is not `display: none` counts as drawn.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    const isHidden = this.closest('[style*="display: none"]') !== null;
    return (isHidden ? [] : [{ width: 300, height: 40 }]) as unknown as DOMRectList;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a busy page costs little', () => {
  const open = () => {
    const one = (subject: string) =>
      `<div class="M9"><input name="subjectbox" value="${subject}"><div class="Am Al editable" contenteditable="true"></div></div>`;
    show(one('First') + one('Second'));
    const [compose] = composes(gmail);
    const measured = vi.mocked(Element.prototype.getClientRects);
    measured.mockClear();
    return { compose, measured };
  };

  test('a look asks neither the whole page nor other editors', () => {
    const { compose, measured } = open();
    const asked = vi.spyOn(document, 'querySelectorAll');
    compose?.read();
    compose?.badgeHost();
    compose?.keepClear();
    expect(asked).not.toHaveBeenCalledWith(expect.stringContaining('contenteditable'));
    expect(measured).not.toHaveBeenCalled();
  });

  test('a compose is searched for around its editor once a look', () => {
    const { compose } = open();
    compose?.read();
    const root = compose?.badgeHost() as HTMLElement;
    const asked = vi.spyOn(root, 'querySelectorAll');
    compose?.badgeHost();
    expect(asked).not.toHaveBeenCalled();
    root.replaceWith(...root.childNodes);
    expect(compose?.badgeHost()).not.toBe(root);
  });

  test('an editor that is known is not measured again', () => {
    const { measured } = open();
    const known = new Set(document.querySelectorAll<HTMLElement>('.editable'));
    expect(findEditables(gmail, document, known)).toEqual([]);
    expect(measured).not.toHaveBeenCalled();
  });
});

describe('Gmail', () => {
  test('a new message, and not the minimised one behind it', () => {
    page('gmail-new');
    const [compose, ...more] = composes(gmail);
    expect(more).toEqual([]);
    expect(compose?.editable.id).toBe(':qf');
    expect(compose?.read()).toMatchObject({ to: ['Ms. Lee'], isReply: false, caret: undefined });
    expect(compose?.keepClear().map((each) => each.textContent)).toContain('Send');
    expect(compose?.badgeHost()?.contains(compose.editable)).toBe(true);
  });

  test('an inline reply, without quote and signature', () => {
    page('gmail-reply');
    const [compose, ...more] = composes(gmail);
    expect(more).toEqual([]);
    const read = compose?.read();
    expect(read?.isReply).toBe(true);
    expect(read?.subject).toMatch(/^Re: /);
    expect(read?.text.trim()).toBe('');
  });

  const box = (inside = '') =>
    `<div class="Am Al editable" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true">${inside}</div>`;

  test('two at once, each with its own subject', () => {
    const one = (subject: string) => `<div class="M9"><input name="subjectbox" value="${subject}">${box()}</div>`;
    show(one('First') + one('Second'));
    expect(composes(gmail).map((compose) => compose.read().subject)).toEqual(['First', 'Second']);
  });

  test('one whose named containers are all gone', () => {
    show(`<section><form><input name="subjectbox" value="Recess"></form><div>${box('Hello')}</div></section>`);
    expect(composes(gmail)[0]?.read()).toMatchObject({ subject: 'Recess', text: 'Hello' });
  });

  test('one whose editable has lost its marker', () => {
    show(`<div class="M9"><input name="subjectbox">${box('Hello').replace('g_editable="true" ', '')}</div>`);
    expect(composes(gmail)).toHaveLength(1);
  });

  test('recipients of before 2021', () => {
    show(`<div class="M9"><div class="vR"><span email="lee@school.example" name="Ms. Lee"></span></div>${box()}</div>`);
    expect(composes(gmail)[0]?.read().to).toEqual(['Ms. Lee']);
  });

  test('not the signature editor of the settings, even while a compose is open', () => {
    show(`<div role="main"><table><tbody><tr><td>${box('My signature')}</td></tr></tbody></table></div>`);
    expect(composes(gmail)).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', `<div class="M9"><input name="subjectbox">${box('Draft')}</div>`);
    expect(composes(gmail).map((compose) => compose.read().text)).toEqual(['Draft']);
  });
});

describe('Outlook', () => {
  test('a new message, and not its recipients', () => {
    page('outlook-new');
    const [compose, ...more] = composes(outlook);
    expect(more).toEqual([]);
    expect(compose?.editable.closest('[id^="editorParent_"]')).not.toBeNull();
    expect(compose?.read()).toMatchObject({ to: ['Ms. Lee'], isReply: false });
    expect(compose?.keepClear().length).toBeGreaterThan(0);
  });

  test('a reply, without the thread and the untouched signature', () => {
    page('outlook-reply');
    const read = composes(outlook)[0]?.read();
    expect(read).toMatchObject({ subject: 'Re: Recess on Tuesday', to: ['Ms. Lee'], isReply: true });
    expect(read?.text.trim()).toBe('');
  });

  test('one without the ids of its containers', () => {
    show(
      '<div><div><button id="discardCompose"></button><input id="MSG_1_SUBJECT" value="Recess"></div>' +
        '<div role="textbox" contenteditable="true">To</div>' +
        '<div><div role="textbox" contenteditable="true" aria-multiline="true">Hello</div></div></div>',
    );
    expect(composes(outlook)[0]?.read()).toMatchObject({ subject: 'Recess', text: 'Hello' });
  });

  test('two replies in one pane, beside what is left of a third', () => {
    const reply = (number: number, text: string) =>
      `<div id="docking_DockingTriggerPart_${number}"><div id="editorParent_${number}">` +
      `<div role="textbox" contenteditable="true" aria-multiline="true">${text}</div></div></div>`;
    show(
      `<div id="pane"><input id="MSG_1_SUBJECT">${reply(1, 'One')}<input id="MSG_2_SUBJECT">${reply(2, 'Two')}` +
        `<div style="display: none">${reply(3, 'Left over')}</div></div>`,
    );
    expect(composes(outlook).map((compose) => compose.read().text)).toEqual(['One', 'Two']);
  });

  test('nothing in a message being read', () => {
    show(
      '<main data-app-section="MailReadCompose"><span id="MSG_1_SUBJECT">Re: x</span><div role="document">Hi</div></main>',
    );
    expect(composes(outlook)).toEqual([]);
  });
});
