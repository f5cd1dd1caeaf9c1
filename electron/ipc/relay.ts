import { ipcMain } from 'electron';
import { RPC_CHANNEL } from '../../shared/ipc/messages.ts';
import { answerRequest, type RelayParts } from './answer-request.ts';

/** Opens the one channel on which windows call; nothing else in main listens to a window. */
export function installRelay(parts: RelayParts): void {
  ipcMain.handle(RPC_CHANNEL, (event, message: unknown) => answerRequest(parts, event, message));
}
