import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { RPC_CHANNEL } from '../../shared/ipc/messages.ts';

/** Opens the one channel on which windows call; nothing else in main listens to a window. */
export function installRelay(
  answer: (event: IpcMainInvokeEvent, message: unknown) => Promise<unknown>,
): void {
  ipcMain.handle(RPC_CHANNEL, answer);
}
