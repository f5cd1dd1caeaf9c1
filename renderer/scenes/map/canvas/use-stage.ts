import { reaction } from 'mobx';
import { type RefObject, useEffect, useState } from 'react';
import type { Grouping } from '../../../../shared/figure/map/layout.ts';
import type { Point } from '../../../../shared/figure/svg.ts';
import { createDrawing } from '../../../canvas/drawing.ts';
import { afterChange, afterResize, type FitState, fitOf, isAnotherMap } from '../../../canvas/fit-state.ts';
import { minimapBox } from '../../../canvas/minimap.ts';
import { Stage } from '../../../canvas/stage.ts';
import {
  clearOf,
  type Size,
  showing,
  sightOf,
  toMap,
  toScreen,
  type Viewport,
} from '../../../canvas/viewport.ts';
import type { CanvasModel } from './canvas-model.ts';
import { screenTheme, watchTheme } from './canvas-theme.ts';

/** Milliseconds after which elements follow the picture, which people wait for. */
const ELEMENTS_WAIT = 60;

/** The painted map, and how to move it. */
export type StageControls = {
  readonly stage: Stage;
  readonly size: () => Size;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Brings a card into sight. */
  readonly show: (nodeId: string) => void;
  readonly toMap: (at: { readonly clientX: number; readonly clientY: number }) => Point;
  /** Where a point of the map is, in px from the corner of the surface. */
  readonly toSurface: (at: Point) => Point;
  /** Tells where the map lies in a frame of which size, now and whenever that changes; the answer ends it. */
  readonly follow: (listener: SightListener) => () => void;
  /** From now on the view is the user's: it is not fitted by itself any more. */
  readonly touch: () => void;
};

type SightListener = (view: Viewport, frame: Size) => void;

type Elements = {
  readonly surface: RefObject<HTMLElement | null>;
  readonly picture: RefObject<HTMLCanvasElement | null>;
  /** What lies on the map and moves with it. */
  readonly overlay: RefObject<HTMLElement | null>;
};

/** Paints the map as long as the elements are there; null until they are. */
export function useStage(canvas: CanvasModel, { surface, picture, overlay }: Elements): StageControls | null {
  const [controls, setControls] = useState<StageControls | null>(null);
  useEffect(() => {
    const frame = surface.current;
    const target = picture.current;
    if (frame === null || target === null) return;
    let state: FitState = 'readable';
    let grouping: Grouping | undefined;
    const size = () => ({ width: frame.clientWidth, height: frame.clientHeight });
    // Kept, because asking for it in each frame would have the page laid out anew.
    let shown = size();
    const listeners = new Set<SightListener>();
    const tell = (view: Viewport) => {
      for (const listener of listeners) listener(view, shown);
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const rest = () => canvas.rest(sightOf(stage.motion.view, size()), stage.motion.view.zoom);
    const stage = new Stage(target, {
      onView: (view) => {
        if (overlay.current !== null) overlay.current.style.transform = transformOf(view);
        tell(view);
      },
      onRest: () => {
        if (target.dataset.painted === 'true') rest();
      },
      onPainted: () => {
        target.dataset.painted = 'true';
        canvas.setPainted(true);
        clearTimeout(waiting);
        waiting = setTimeout(rest, ELEMENTS_WAIT);
      },
    });
    const made: StageControls = {
      stage,
      size,
      toMap: ({ clientX, clientY }) => {
        const { left, top } = frame.getBoundingClientRect();
        return toMap(stage.motion.view, { x: clientX - left, y: clientY - top });
      },
      toSurface: (at) => toScreen(stage.motion.view, at),
      follow: (listener) => {
        listeners.add(listener);
        listener(stage.motion.view, shown);
        return () => listeners.delete(listener);
      },
      touch: () => {
        state = 'own';
      },
      fit: () => {
        state = 'whole';
        if (canvas.index !== null) stage.motion.glideTo(fitOf(state, canvas.index.scene.bounds, size()));
      },
      zoomBy: (factor) => {
        state = 'own';
        const { width, height } = size();
        stage.motion.zoomSmoothly({ x: width / 2, y: height / 2 }, factor);
      },
      show: (nodeId) => {
        const { goal } = stage.motion;
        const free = besideCover(goal, nodeId);
        if (free !== goal) {
          state = 'own';
          stage.motion.jump(free);
        }
        rest();
      },
    };
    /** The view moved as little as brings a card into sight; the same one where it is. */
    const besideCover = (view: Viewport, nodeId: string): Viewport => {
      const { index } = canvas;
      const box = index?.node(nodeId)?.box;
      if (index === null || box === undefined) return view;
      const near = showing(view, box, size());
      const cover = minimapBox(index.scene.bounds, near, size());
      return cover === null ? near : clearOf(near, box, cover);
    };
    /** The person about whom the panel speaks stays in sight. */
    const withOpened = (view: Viewport) =>
      canvas.opened === null ? view : besideCover(view, canvas.opened.id);
    const goTo = (view: Viewport) => {
      // Who was under the pointer moves away from it.
      canvas.hover(null, null);
      // Nothing glides before it has been painted.
      if (target.dataset.painted === 'true') stage.motion.glideTo(withOpened(view));
      else stage.motion.jump(withOpened(view));
    };
    const open = () => {
      if (canvas.index === null) return;
      // Who asked for the whole map wants it in the next view too.
      if (state === 'own') state = 'readable';
      stage.motion.jump(withOpened(fitOf(state, canvas.index.scene.bounds, size())));
      // The elements over the cards come after the picture, which people wait for.
      if (stage.canPaint) canvas.setPainted(false);
      else rest();
    };
    const dress = () => stage.dress(createDrawing(screenTheme()));
    dress();
    const stops = [
      watchTheme(dress),
      reaction(
        () => canvas.index,
        (index, before) => {
          if (index === null) return;
          stage.show(index);
          const request = canvas.map.drawn?.order.request;
          const isByHand = canvas.settling !== null;
          if (request !== undefined) canvas.settled(request);
          const isRegrouped = request !== undefined && request.grouping !== grouping;
          grouping = request?.grouping;
          if (before == null || isRegrouped || isAnotherMap(before.scene, index.scene)) {
            open();
            return;
          }
          const change = { before: before.scene, after: index.scene, frame: size(), isByHand };
          const next = afterChange(state, stage.motion.goal, change);
          if (next !== null) goTo(next);
        },
        { fireImmediately: true },
      ),
    ];
    const resize = () => {
      const before = shown;
      shown = size();
      stage.resize(shown, window.devicePixelRatio || 1);
      tell(stage.motion.view);
      if (canvas.index === null || (before.width === shown.width && before.height === shown.height)) return;
      const { bounds } = canvas.index.scene;
      const next = afterResize(state, stage.motion.goal, { bounds, before, frame: shown });
      if (state === 'own') stage.motion.jump(withOpened(next));
      else goTo(next);
    };
    const observer = new ResizeObserver(resize);
    observer.observe(frame);
    resize();
    setControls(made);
    return () => {
      observer.disconnect();
      clearTimeout(waiting);
      for (const stop of stops) stop();
      stage.destroy();
      setControls(null);
    };
  }, [canvas, surface, picture, overlay]);
  return controls;
}

/** Where a point of the map is on the surface, as a style. */
export function transformOf({ x, y, zoom }: Viewport): string {
  return `translate(${x}px, ${y}px) scale(${zoom})`;
}
