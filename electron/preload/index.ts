import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './bridge.ts';

contextBridge.exposeInMainWorld(
  'api',
  createBridge({
    invoke: (channel, message) => ipcRenderer.invoke(channel, message),
    listen: (channel, listener) => {
      // The event object leads to ipcRenderer, so it never leaves this function.
      const strip = (_event: unknown, message: unknown) => listener(message);
      ipcRenderer.on(channel, strip);
      return () => void ipcRenderer.off(channel, strip);
    },
  }),
);
