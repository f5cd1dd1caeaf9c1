import type { Page } from 'playwright-core';

const FRAMES = 150;
/** The first frames of a gesture do not count. */
const WARM_UP = 10;

/**
 * Zooms into a chart and drags it to and fro, one step a frame, as a mouse does; answers the milliseconds of each frame.
 * The events are made in the page, so that the way to it does not count. @throws Error when the picture does not move
 */
export function panFrames(page: Page, selector: string): Promise<readonly number[]> {
  return page.evaluate(
    async ({ selector: chart, frames, warmUp }) => {
      const picture = document.querySelector<HTMLElement>(`${chart} canvas, ${chart} svg`);
      const root = picture?.parentElement;
      if (!picture || !root) throw new Error('There is no chart');
      const box = picture.getBoundingClientRect();
      const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      const at = (dx: number, dy: number) => ({
        clientX: centre.x + dx,
        clientY: centre.y + dy,
        bubbles: true,
        cancelable: true,
        view: window,
      });
      const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
      const look = () => (picture instanceof HTMLCanvasElement ? picture.toDataURL() : picture.innerHTML);
      for (let step = 0; step < 6; step += 1) {
        root.dispatchEvent(new WheelEvent('wheel', { ...at(0, 0), deltaY: -120 }));
        await frame();
      }
      const before = look();
      root.dispatchEvent(new MouseEvent('mousemove', at(0, 0)));
      root.dispatchEvent(new MouseEvent('mousedown', at(0, 0)));
      const times: number[] = [];
      let last = await frame();
      for (let step = 1; step <= frames + warmUp; step += 1) {
        root.dispatchEvent(
          new MouseEvent('mousemove', at(120 * Math.sin(step / 12), 60 * Math.sin(step / 9))),
        );
        const now = await frame();
        if (step > warmUp) times.push(now - last);
        last = now;
      }
      const after = look();
      root.dispatchEvent(new MouseEvent('mouseup', at(0, 0)));
      if (before === after) throw new Error('The picture did not move');
      return times;
    },
    { selector, frames: FRAMES, warmUp: WARM_UP },
  );
}

/** Milliseconds of as many frames of the page while nothing changes in it. */
export function stillFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (frames) => {
    const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
    const times: number[] = [];
    let last = await frame();
    for (let step = 0; step < frames; step += 1) {
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times;
  }, FRAMES);
}
