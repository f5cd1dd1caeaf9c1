import type { Page } from 'playwright-core';

export const MAP_GESTURES = ['pan', 'zoom', 'drag'] as const;
export type MapGesture = (typeof MAP_GESTURES)[number];

const FRAMES = 150;
/** The first frames of a gesture do not count. */
const WARM_UP = 10;

/**
 * Milliseconds of each frame while the map is panned, zoomed, or its current card is dragged to and fro; one step a
 * frame, as hands do. The events are made in the page, so that the way to it does not count.
 */
export function mapFrames(page: Page, gesture: MapGesture): Promise<readonly number[]> {
  return page.evaluate(
    async ({ kind, frames, warmUp }) => {
      const surface = document.querySelector<HTMLElement>('.map-surface');
      const card = document.querySelector<HTMLElement>('.map-card-button[tabindex="0"]');
      if (surface === null || card === null) throw new Error('There is no map');
      const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
      const box = (kind === 'drag' ? card : surface).getBoundingClientRect();
      const start = {
        x: kind === 'pan' ? box.left + 8 : box.left + box.width / 2,
        y: kind === 'pan' ? box.bottom - 60 : box.top + box.height / 2,
      };
      const at = (dx: number, dy: number) => ({
        clientX: start.x + dx,
        clientY: start.y + dy,
        pointerId: 77,
        button: 0,
        bubbles: true,
        cancelable: true,
      });
      const move = (dx: number, dy: number) =>
        surface.dispatchEvent(new PointerEvent('pointermove', at(dx, dy)));
      // Fingers of a script cannot be captured.
      surface.setPointerCapture = () => undefined;
      if (kind !== 'zoom') surface.dispatchEvent(new PointerEvent('pointerdown', at(0, 0)));
      const times: number[] = [];
      let last = await frame();
      for (let step = 1; step <= frames + warmUp; step += 1) {
        if (kind === 'zoom') {
          const deltaY = 24 * Math.sign(Math.sin(step / 20));
          surface.dispatchEvent(new WheelEvent('wheel', { ...at(0, 0), deltaY, ctrlKey: true }));
        } else move(260 * Math.sin(step / 16), 120 * Math.sin(step / 11));
        const now = await frame();
        if (step > warmUp) times.push(now - last);
        last = now;
      }
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      surface.dispatchEvent(new PointerEvent('pointerup', at(0, 0)));
      return times;
    },
    { kind: gesture, frames: FRAMES, warmUp: WARM_UP },
  );
}

/** Milliseconds of each frame of an empty canvas of the same size whose colour changes with each. */
export function emptyCanvasFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (frames) => {
    const surface = document.querySelector<HTMLElement>('.map-surface');
    if (surface === null) throw new Error('There is no map');
    const { left, top, width, height } = surface.getBoundingClientRect();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    Object.assign(canvas.style, { position: 'fixed', left: `${left}px`, top: `${top}px`, zIndex: '9' });
    document.body.append(canvas);
    const brush = canvas.getContext('2d', { alpha: false });
    const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
    const times: number[] = [];
    let last = await frame();
    for (let step = 0; step < frames; step += 1) {
      if (brush !== null) brush.fillStyle = `hsl(${step} 50% 90%)`;
      brush?.fillRect(0, 0, width, height);
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    canvas.remove();
    return times;
  }, FRAMES);
}

/** What opening the map took, in milliseconds: until it was painted, and the longest frame on the way. */
export type Opening = { readonly painted: number; readonly longest: number };

/** Opens the map of an account whose data are there, and times it until the first picture is complete. */
export function openMap(page: Page): Promise<Opening> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
    const tab = document.querySelector<HTMLElement>('[data-testid="account-tab-map"], a[href*="/map"]');
    if (tab === null) throw new Error('There is no tab of the map');
    let last = await frame();
    const started = performance.now();
    let longest = 0;
    tab.click();
    while (document.querySelector('.map-picture[data-painted="true"]') === null) {
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
      if (now - started > 60_000) throw new Error('The map was not painted');
    }
    return { painted: performance.now() - started, longest };
  });
}

/** Leaves the map for another tab of the account. */
export async function closeMap(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = location.hash.replace(/\/map.*$/, '/stickiness');
  });
  await page.waitForSelector('[data-testid="tab-stickiness"]');
}
