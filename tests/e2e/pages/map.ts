import type { App } from '../app.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Spot = { readonly x: number; readonly y: number };

/** The canvas of the relationship map: its cards are found by the code of the person. */
export function mapOf({ page }: App) {
  const card = (code: string) => page.getByTestId(`person-card-${code}`);
  const boxOf = async (code: string): Promise<Box> => {
    const box = await card(code).boundingBox();
    if (box === null) throw new Error(`There is no card ${code} in sight`);
    return box;
  };
  const middleOf = async (code: string): Promise<Spot> => {
    const { x, y, width, height } = await boxOf(code);
    return { x: x + width / 2, y: y + height / 2 };
  };
  /** Presses at a spot and moves to another, without letting go. */
  const carry = async (from: Spot, to: Spot) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
  };
  const drag = async (from: Spot, to: Spot) => {
    await carry(from, to);
    await page.mouse.up();
  };
  return {
    card,
    cards: page.locator('[data-testid^="person-card-"]'),
    boxOf,
    placeOf: async (code: string) => {
      const { x, y } = await boxOf(code);
      return `${Math.round(x)} ${Math.round(y)}`;
    },
    /** Begins to move a card; the button of the mouse stays down. */
    lift: async (code: string, by: Spot) => {
      const from = await middleOf(code);
      await carry(from, { x: from.x + by.x, y: from.y + by.y });
    },
    move: async (code: string, by: Spot) => {
      const from = await middleOf(code);
      await drag(from, { x: from.x + by.x, y: from.y + by.y });
    },
    dropOnto: async (code: string, chief: string) => drag(await middleOf(code), await middleOf(chief)),
    /** Moves the map by a drag that begins on a card, with Space held. */
    panFrom: async (code: string, by: Spot) => {
      const from = await middleOf(code);
      await page.keyboard.down('Space');
      await drag(from, { x: from.x + by.x, y: from.y + by.y });
      await page.keyboard.up('Space');
    },
    /** Drags somebody out of the parking area to a spot on the canvas, in px from its corner. */
    takeBack: (code: string, to: Spot) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByTestId(`put-back-${code}`) })
        .dragTo(page.getByTestId('map-canvas'), { targetPosition: to }),
    /** Draws a line from the handle at the right of a card to another card. */
    connect: async (from: string, to: string) => {
      const { x, y, width, height } = await boxOf(from);
      await page.mouse.move(x + width / 2, y + height / 2);
      await drag({ x: x + width, y: y + height / 2 }, await middleOf(to));
    },
    /** Draws a box around both cards. */
    selectAround: async (first: string, last: string) => {
      const a = await boxOf(first);
      const b = await boxOf(last);
      const from = { x: Math.min(a.x, b.x) - 10, y: Math.min(a.y, b.y) - 4 };
      const to = {
        x: Math.max(a.x + a.width, b.x + b.width) + 4,
        y: Math.max(a.y + a.height, b.y + b.height) + 4,
      };
      await page.keyboard.down('Shift');
      await drag(from, to);
      await page.keyboard.up('Shift');
    },
    /** Brings everybody into sight, at once instead of gliding there. */
    fit: async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.getByTestId('map-fit').click();
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      await page.emulateMedia({ reducedMotion: null });
    },
    show: (view: 'tree' | 'power' | 'lanes') => page.getByTestId(`map-view-${view}`).click(),
  };
}
