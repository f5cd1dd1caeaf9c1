import { isCallName } from '../../shared/ipc/contract.ts';
import type { HostMessage, HostRequest, TextAnswer } from '../../shared/ipc/messages.ts';
import { createHost } from './host.ts';
import { machineTools } from './machine.ts';

/** Entry of the data host process. It speaks to main alone, one message a call. */

type Port = {
  readonly on: (event: 'message', listener: (message: { readonly data: HostRequest }) => void) => void;
  readonly postMessage: (message: HostMessage) => void;
};

const { parentPort } = process as unknown as { readonly parentPort: Port };

const host = createHost({
  ...machineTools(),
  exportWorker: new URL('./export-worker.js', import.meta.url),
  importWorker: new URL('./import-worker.js', import.meta.url),
  checkOutput: process.env.ZHIBI_CHECK === '1',
  emit: (name, payload) => parentPort.postMessage({ kind: 'event', name, payload }),
});

const textAnswer = (value: unknown): TextAnswer => ({ ok: true, text: JSON.stringify(value) });

parentPort.on('message', ({ data }) => {
  void host.answer(data.name, data.input, data.place).then((answer) => {
    // What goes to a page goes as text; main's own calls may carry bytes.
    const packed = answer.ok && isCallName(data.name) ? textAnswer(answer.value) : answer;
    parentPort.postMessage({ kind: 'answer', id: data.id, answer: packed });
  });
});
parentPort.postMessage({ kind: 'ready' });
