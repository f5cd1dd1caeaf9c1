import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { CanvasCommand } from './canvas-commands.ts';

/** What a command is called on this map: removing parks on the account's own map and takes off a further one. */
export function commandName(command: CanvasCommand, mapId: string | null, t: Translator): string {
  if (command !== 'remove') return t(($) => $.menu.action.canvas[command]);
  return t(($) => (mapId === null ? $.mapEdit.remove.park : $.mapEdit.remove.takeOff));
}
