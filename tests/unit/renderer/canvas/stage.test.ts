// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createDrawing } from '../../../../renderer/canvas/drawing.ts';
import { Stage } from '../../../../renderer/canvas/stage.ts';
import { DARK_THEME } from '../../../../shared/figure/theme.ts';

test('the ground of the theme stands there before the map is laid out', () => {
  const fills: (readonly [string, number, number])[] = [];
  const brush = {
    fillStyle: '',
    setTransform() {},
    fillRect: (_x: number, _y: number, width: number, height: number) =>
      fills.push([brush.fillStyle, width, height]),
  };
  const canvas = document.createElement('canvas');
  canvas.getContext = (() => brush) as unknown as HTMLCanvasElement['getContext'];
  const stage = new Stage(canvas, { onView() {}, onRest() {}, onPainted() {} });
  stage.dress(createDrawing(DARK_THEME));
  stage.resize({ width: 300, height: 200 }, 2);
  stage.destroy();
  expect(fills).toEqual([[DARK_THEME.background, 600, 400]]);
});
