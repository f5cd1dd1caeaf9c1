// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished } from 'vitest';
import { listenToSpace } from '../../../../renderer/canvas/space-key.ts';

function surfaceWith(html: string) {
  const surface = document.createElement('div');
  surface.innerHTML = html;
  document.body.append(surface);
  const told: boolean[] = [];
  const stop = listenToSpace(surface, (isHeld) => told.push(isHeld));
  onTestFinished(() => {
    stop();
    surface.remove();
  });
  const child = surface.firstElementChild ?? surface;
  /** False when the browser is kept from doing what the event does by itself. */
  const send = (name: 'keydown' | 'keyup', more: KeyboardEventInit = {}, target: Element = child) =>
    target.dispatchEvent(new KeyboardEvent(name, { key: ' ', bubbles: true, cancelable: true, ...more }));
  const press = () => child.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  return { surface, told, stop, send, press };
}

describe('Space over the map', () => {
  it('is held until it is let go, once however often the key repeats', () => {
    const { told, send } = surfaceWith('<button></button>');
    send('keydown');
    send('keydown', { repeat: true });
    send('keyup');
    expect(told).toEqual([true, false]);
  });

  it('presses the button that has the focus, unless the map was moved meanwhile', () => {
    const { send, press } = surfaceWith('<button></button>');
    expect([send('keydown'), send('keyup')]).toEqual([true, true]);
    send('keydown');
    press();
    send('keydown', { repeat: true });
    expect(send('keyup')).toBe(false);
    expect([send('keydown'), send('keyup')]).toEqual([true, true]);
  });

  it('is a letter in a text field, and nothing with another key', () => {
    const { told, send } = surfaceWith('<input>');
    send('keydown');
    expect(told).toEqual([]);
    const { told: ofChoice, send: choose } = surfaceWith('<input type="radio">');
    choose('keydown');
    expect(ofChoice).toEqual([true]);
    const { told: others, send: sendTo } = surfaceWith('<button></button>');
    sendTo('keydown', { ctrlKey: true });
    sendTo('keydown', { key: 'x' });
    expect(others).toEqual([]);
  });

  it('does not scroll the page below the map, and ends when the window is left', () => {
    const { surface, told, send } = surfaceWith('<button></button>');
    expect(send('keydown', {}, surface)).toBe(false);
    window.dispatchEvent(new Event('blur'));
    expect(told).toEqual([true, false]);
  });
});
