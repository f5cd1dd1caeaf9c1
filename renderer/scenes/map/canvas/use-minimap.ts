import { reaction } from 'mobx';
import { type RefObject, useEffect } from 'react';
import type { Scene } from '../../../../shared/figure/map/scene.ts';
import { type Minimap, minimapOf, needsMinimap, paintMinimap, sightOn } from '../../../canvas/minimap.ts';
import { listenToMinimap } from '../../../canvas/minimap-input.ts';
import type { CanvasModel } from './canvas-model.ts';
import { screenTheme, watchTheme } from './canvas-theme.ts';
import type { StageControls } from './use-stage.ts';

type Parts = {
  readonly canvas: CanvasModel;
  readonly stage: StageControls;
  readonly frame: RefObject<HTMLElement | null>;
  readonly picture: RefObject<HTMLCanvasElement | null>;
  /** What marks the part that is in sight. */
  readonly mark: RefObject<HTMLElement | null>;
};

/** Milliseconds after a change of the map in which it has the frames for itself. */
const WAIT = 80;

/** Draws the small picture when the map has changed, never before the map itself; its mark follows the view. */
export function useMinimap({ canvas, stage, frame, picture, mark }: Parts): void {
  useEffect(() => {
    const element = frame.current;
    const target = picture.current;
    const sight = mark.current;
    const brush = target?.getContext('2d') ?? null;
    if (element === null || target === null || sight === null || brush === null) return;
    const { motion } = stage.stage;
    let drawn: { readonly scene: Scene; readonly minimap: Minimap } | null = null;
    const follow: Parameters<StageControls['follow']>[0] = (view, size) => {
      const isNeeded = drawn !== null && needsMinimap(drawn.scene.bounds, view, size);
      // It does not vanish under the hand that moves the last hidden part into sight.
      element.hidden = !isNeeded && !input.isHeld();
      if (element.hidden || drawn === null) return;
      const { x, y, width, height } = sightOn(drawn.minimap, view, size);
      sight.style.transform = `translate(${x}px, ${y}px)`;
      sight.style.width = `${width}px`;
      sight.style.height = `${height}px`;
    };
    const followAgain = () => follow(motion.view, stage.size());
    const draw = () => {
      // The map rests nowhere before its first picture is there.
      const scene = canvas.sight.width === 0 ? undefined : canvas.index?.scene;
      if (scene === undefined) return;
      const minimap = minimapOf(scene.bounds);
      const { width, height } = minimap.size;
      const ratio = window.devicePixelRatio || 1;
      target.width = Math.round(width * ratio);
      target.height = Math.round(height * ratio);
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      paintMinimap(brush, scene, minimap, { theme: screenTheme(), ratio });
      drawn = { scene, minimap };
      followAgain();
    };
    const input = listenToMinimap(element, {
      motion,
      minimap: () => drawn?.minimap ?? null,
      size: stage.size,
      onTouched: stage.touch,
      onReleased: followAgain,
    });
    const stops = [
      stage.follow(follow),
      watchTheme(draw),
      reaction(() => (canvas.sight.width === 0 ? null : canvas.index), draw, {
        delay: WAIT,
        fireImmediately: true,
      }),
      input.stop,
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [canvas, stage, frame, picture, mark]);
}
